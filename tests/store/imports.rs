//! Many rows at once, as an import brings them, and finding them again.

use pilotage::domain::Kind;
use pilotage::store;
use pilotage::store::import::{Cell, Table};

use super::world::{BEGIN, World, assert_foreign, assert_unique, texts};

fn agency(world: &World, number: usize, name: &str) -> Vec<Cell> {
    let text = |text: &str| Cell::Text(text.to_owned());
    vec![
        Cell::Text(world.id().to_string()),
        Cell::MaybeText(None),
        text(name),
        text("en"),
        text("ministry"),
        text("Khulna"),
        text("BD"),
        text("Asia/Dhaka"),
        text("BDT"),
        text(name),
        text(""),
        Cell::Text(format!("external {number}")),
        Cell::Number(BEGIN.0),
    ]
}

#[tokio::test]
async fn thousands_of_rows_come_whole_or_not_at_all() {
    let world = World::open().await;
    let words = texts();
    let rows: Vec<Vec<Cell>> = (0..2_000).map(|number| agency(&world, number, &words[number % 12])).collect();
    world.write(async |tx| store::import::insert_rows(tx, Table::Agency, &rows).await).await.unwrap();
    let known = async || {
        world.read(async |connection| store::import::list_known(connection, Kind::Agency).await).await
    };
    let found = known().await;
    assert_eq!(found.len(), 2_000);
    for one in &found {
        let number: usize = one.external.strip_prefix("external ").unwrap().parse().unwrap();
        assert_eq!(
            (one.title.as_str(), one.body.as_str()),
            (words[number % 12].as_str(), words[number % 12].as_str())
        );
    }
    let mut twice: Vec<Vec<Cell>> = (2_000..2_400).map(|number| agency(&world, number, "x")).collect();
    twice.push(agency(&world, 7, "again"));
    let result = world.write(async |tx| store::import::insert_rows(tx, Table::Agency, &twice).await).await;
    assert_unique(result, "agency_external_unique");
    let mut lost = agency(&world, 3_000, "lost");
    lost[1] = Cell::MaybeText(Some("nowhere".to_owned()));
    let result = world.write(async |tx| store::import::insert_rows(tx, Table::Agency, &[lost]).await).await;
    assert_foreign(result);
    assert_eq!(known().await.len(), 2_000);
    world.write(async |tx| store::import::insert_rows(tx, Table::Agency, &[]).await).await.unwrap();

    let one = &found[0];
    world
        .write(async |tx| {
            store::import::save_texts(tx, Kind::Agency, &one.id, "নতুন নাম", "নতুন", 0, BEGIN.0).await
        })
        .await
        .unwrap();
    let agency =
        world.read(async |connection| store::agencies::find(connection, &one.id).await).await.unwrap();
    assert_eq!((agency.name.as_str(), agency.about.as_str(), agency.version), ("নতুন নাম", "নতুন", 2));
    let names =
        world.read(async |connection| store::import::list_names(connection, Kind::Agency).await).await;
    assert_eq!(names.len(), 2_000);
}
