//! A published challenge changes in public: every word that changed can be read, those concerned are told, and a change
//! of the terms gives more time.

use pilotage::clock::{DAY, HOUR, Id};
use pilotage::domain::people::Role;
use pilotage::store;
use pilotage::store::challenges::Challenge;

use super::challenges::Office;
use super::harness::{Reply, for_agency, for_organisation};

impl Office {
    async fn amend(&self, challenge: &Id, changes: &[(&str, &str)]) -> Reply {
        let path = format!("/challenges/{challenge}/amendment");
        self.author.fill_in(&path, &path, changes).await
    }

    async fn stored(&self, challenge: &Id) -> Challenge {
        let mut reader = self.site.app.db.read().await.unwrap();
        store::challenges::find(&mut reader, challenge).await.unwrap().unwrap()
    }

    /// The fields of the closing date, `days` from now.
    fn closing(&self, days: i64) -> Vec<(String, String)> {
        self.date("submissions_close", days)
    }
}

fn borrowed(list: &[(String, String)]) -> Vec<(&str, &str)> {
    list.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[rocket::async_test]
async fn every_word_that_changed_can_be_read_by_everybody() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let before = office.stored(&challenge).await;
    let changes = [
        ("problem", "The clerk copies from a torn paper book."),
        ("note", "The book is torn, not only old."),
    ];
    let reply = office.amend(&challenge, &changes).await;
    assert_eq!(
        (reply.status, reply.location.as_str()),
        (303, format!("/challenges/{challenge}/revisions/2").as_str()),
        "{}",
        reply.body
    );
    let visitor = office.site.visitor();
    let shown = visitor.get(&reply.location).await;
    assert_eq!(shown.status, 200);
    assert!(shown.says("The book is torn, not only old."));
    assert!(shown.says("types</del>") && shown.says("copies</ins>") && shown.says("torn"));
    assert!(!shown.says("Correction of a birth record"), "what stayed the same is not in the difference");
    for language in ["bn", "id", "ar"] {
        assert_eq!(visitor.get(&format!("/{language}{}", reply.location)).await.status, 200);
    }
    let page = visitor.get(&format!("/challenges/{challenge}")).await;
    assert!(page.says("The clerk copies from a torn paper book.") && page.says(&reply.location));

    let mut reader = office.site.app.db.read().await.unwrap();
    let revisions = store::challenges::list_revisions(&mut reader, &challenge).await.unwrap();
    let first = revisions.iter().find(|revision| revision.revision == 1).unwrap();
    assert_eq!((revisions.len(), &first.content), (2, &before.content), "the first version is kept");
    let subject = pilotage::app::challenges::subject(&challenge);
    let record = store::events::list_record(&mut reader, &subject).await.unwrap();
    let entry = record.iter().find(|entry| entry.kind == "challenge-amended").unwrap();
    assert_eq!(entry.payload["revision"], 2);
    drop(reader);

    for number in ["0", "1", "3", "-1", "x"] {
        let path = format!("/challenges/{challenge}/revisions/{number}");
        assert_eq!(visitor.get(&path).await.status, 404, "{number}");
    }
}

#[rocket::async_test]
async fn those_who_follow_it_or_write_an_idea_are_told_once() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let follower = office.site.person("Rahima", &[]).await;
    office.site.tell_at_once(&follower).await;
    let id = challenge.to_string();
    let follow = [("kind", "challenge"), ("id", id.as_str()), ("return_to", "/")];
    assert_eq!(follower.post("/follows", &follow).await.status, 303);
    let lead = office.site.person("Ruma", &[]).await;
    let team = [("name", "Mlango Labs"), ("kind", "startup"), ("region", "Kisumu"), ("language", "en")];
    let organisation = lead.post("/organisations", &team).await.made();
    office.site.person("Otieno", &[for_organisation(Role::OrganisationMember, &organisation)]).await;
    let lead = office.site.person("Ruma", &[]).await;
    // The lead follows as well, and still gets one letter.
    assert_eq!(lead.post("/follows", &follow).await.status, 303);
    let path = format!("/challenges/{challenge}/proposals");
    assert_eq!(lead.post(&path, &[("organisation", organisation.as_str())]).await.status, 303);
    office.site.person("Karim Uninvolved", &[]).await;
    let changes = [("summary", "Today 41 days and 4 trips."), ("note", "Trips, not visits.")];
    assert_eq!(office.amend(&challenge, &changes).await.status, 303);
    office.site.settle().await;
    let letters = office.site.letters().await;
    let told: Vec<_> = letters.iter().filter(|letter| letter.kind == "challenge-amended").collect();
    let mut addresses: Vec<&str> = told.iter().map(|letter| letter.address.as_str()).collect();
    addresses.sort_unstable();
    assert_eq!(
        addresses,
        ["otieno@people.example", "rahima@people.example", "ruma@people.example"],
        "the follower and the members of the team, each once; not the one who changed it"
    );
    assert!(told.iter().all(|letter| {
        letter.body.contains("Trips, not visits.") && letter.body.contains("/revisions/2")
    }));
}

#[rocket::async_test]
async fn new_terms_give_seven_more_days() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let before = office.stored(&challenge).await;
    let terms: [(&str, &[(&str, &str)]); 4] = [
        ("budget", &[("budget", "3000000")]),
        ("the weight of criteria", &[("weight_1", "50"), ("weight_2", "50")]),
        ("a criterion's name", &[("criterion_1", "Does it save trips?")]),
        ("who can send", &[("eligible", "business")]),
    ];
    // 20 days were given; 14 days later six are left.
    office.site.advance(14 * DAY);
    for (what, change) in terms {
        let mut changes = change.to_vec();
        changes.push(("note", "New terms."));
        let reply = office.amend(&challenge, &changes).await;
        assert_eq!(reply.status, 422, "{what}");
        assert!(reply.says("id=\"submissions_close-e\""), "{what}");
        assert!(reply.says("New terms."), "what was typed stays: {what}");
    }
    assert_eq!(office.stored(&challenge).await.revision, 1, "nothing changed");
    // Words that are no terms need no more time.
    let words = [("title", "Fix a birth record in one trip"), ("note", "One trip.")];
    assert_eq!(office.amend(&challenge, &words).await.status, 303);
    // With a date seven days from now the new terms are taken; a day that ends later counts whole.
    let mut later = office.closing(7);
    later
        .extend([("budget".to_owned(), "3000000".to_owned()), ("note".to_owned(), "More money.".to_owned())]);
    let reply = office.amend(&challenge, &borrowed(&later)).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    let stored = office.stored(&challenge).await;
    assert_eq!((stored.revision, stored.content.budget_minor), (3, Some(300_000_000)));
    assert!(stored.submissions_close_at.unwrap() >= office.site.app.now().plus(7 * DAY));
    assert_eq!(
        stored.opens_at, before.opens_at,
        "the moment at which it opened is not on the form and stays"
    );
    let shown = office.site.visitor().get(&format!("/challenges/{challenge}/revisions/3")).await;
    assert!(shown.says("30,00,000") || shown.says("3,000,000"), "{}", shown.body);
}

#[rocket::async_test]
async fn an_office_can_ask_for_more_days_than_seven() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let head = office.site.person("Salma", &[for_agency(Role::AgencyOwner, &office.agency)]).await;
    let path = format!("/agencies/{}/settings", office.agency);
    assert_eq!(head.fill_in(&path, &path, &[("amendment_extra_days", "25")]).await.status, 303);
    let changes = [("budget", "3000000"), ("note", "More money.")];
    let reply = office.amend(&challenge, &changes).await;
    assert_eq!(reply.status, 422, "20 days are left and 25 are promised");
    assert!(reply.says("25"));
}

#[rocket::async_test]
async fn the_closing_day_never_comes_earlier_and_a_change_says_why() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let mut earlier = office.closing(19);
    earlier.push(("note".to_owned(), "Sooner.".to_owned()));
    let reply = office.amend(&challenge, &borrowed(&earlier)).await;
    assert_eq!(reply.status, 422);
    assert!(reply.says("id=\"submissions_close-e\""));
    let silent = office.amend(&challenge, &[("summary", "Other words."), ("note", " ")]).await;
    assert_eq!(silent.status, 422);
    assert!(silent.says("id=\"note-e\"") && silent.says("Other words."));
    let nothing = office.amend(&challenge, &[("note", "No change.")]).await;
    assert_eq!(nothing.status, 422, "a change that changes nothing is none");
    let broken = office.amend(&challenge, &[("weight_1", "61"), ("note", "A slip.")]).await;
    assert_eq!(broken.status, 422, "weights add up to 100 after it, too");
    assert_eq!(office.stored(&challenge).await.revision, 1);
}

#[rocket::async_test]
async fn only_writers_of_the_office_change_it_and_only_while_it_is_open() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let path = format!("/challenges/{challenge}/amendment");
    let version = office.author.get(&path).await.hidden("version");
    let fields = [("version", version.as_str()), ("title", "Theirs"), ("note", "x")];
    let citizen = office.site.person("Rahima", &[]).await;
    for other in [&citizen, &office.senior] {
        assert_eq!(other.get(&path).await.status, 403);
        assert_eq!(other.post(&path, &fields).await.status, 403);
    }
    assert!(office.site.visitor().post(&path, &fields).await.location.contains("/sign-in"));
    // Two officers change it at once: the later sees both texts, and nothing is lost.
    let page = office.colleague.get(&path).await.form(&path);
    assert_eq!(
        office.amend(&challenge, &[("title", "The first title"), ("note", "First.")]).await.status,
        303
    );
    let mut late: Vec<(&str, &str)> = borrowed(&page);
    late.retain(|(name, _)| !matches!(*name, "title" | "note"));
    late.extend([("title", "The second title"), ("note", "Second.")]);
    let reply = office.colleague.post_raw(&path, &late).await;
    assert_eq!(reply.status, 409);
    assert!(reply.says("The first title") && reply.says("The second title") && reply.says("Second."));
    office.site.advance(20 * DAY + 24 * HOUR);
    assert_eq!(office.author.get(&path).await.status, 422, "too late");
    assert_eq!(office.author.post_raw(&path, &late).await.status, 403, "a form of another session");
    assert_eq!(office.colleague.post_raw(&path, &late).await.status, 422);
    assert_eq!(office.stored(&challenge).await.title, "The first title");
}
