//! Texts in other languages than their own.

use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::challenges::Translation;

use super::world::{BEGIN, World, assert_foreign, assert_same, texts};

#[tokio::test]
async fn the_last_translation_in_a_language_takes_the_place_of_the_one_before() {
    let world = World::open().await;
    let scene = world.scene().await;
    let subject = scene.subject();
    let translation = |subject: &Subject, language: &str, text: &str, later: i64| Translation {
        subject: subject.clone(),
        language: language.to_owned(),
        content: serde_json::json!({ "title": text, "steps": [text, null, 1.5, true] }),
        author_id: scene.officer.clone(),
        at: BEGIN.plus(later),
    };
    for (number, text) in texts().iter().enumerate() {
        let arabic = translation(&subject, "ar", text, number as i64);
        world.write(async |tx| store::challenges::save_translation(tx, &arabic).await).await.unwrap();
        let found = world
            .read(async |connection| store::challenges::list_translations(connection, &subject).await)
            .await;
        assert_same(&found, &vec![arabic]);
    }
    let bangla = translation(&subject, "bn", "বাংলা", 1);
    let other = translation(&Subject::new(Kind::UseCase, subject.id.clone()), "id", "Lain", 1);
    world
        .write(async |tx| {
            store::challenges::save_translation(tx, &bangla).await?;
            store::challenges::save_translation(tx, &other).await
        })
        .await
        .unwrap();
    let found =
        world.read(async |connection| store::challenges::list_translations(connection, &subject).await).await;
    let languages: Vec<&str> = found.iter().map(|one| one.language.as_str()).collect();
    assert_eq!(languages, ["ar", "bn"], "by language, and only of this thing");
    let lost = Translation { author_id: world.id(), ..bangla };
    assert_foreign(world.write(async |tx| store::challenges::save_translation(tx, &lost).await).await);
}
