//! The public services of an office.

use super::super::selection::Story;
use super::{SCOPE, service};

const FIELDS: [(&str, &str); 13] = [
    ("service_name", "Birth record"),
    ("service_steps", "Go to the office\nPay the fee\nWait"),
    ("yearly_volume", "৪০,০০০"),
    ("time", "12"),
    ("time_unit", "days"),
    ("effort", "5"),
    ("effort_unit", "hours"),
    ("cost", "320"),
    ("visits", "3.6"),
    ("people_asked", "60"),
    ("source", "At the door, <b>March</b>."),
    ("about", "A paper that says when somebody was born."),
    ("language", "en"),
];

#[rocket::async_test]
async fn an_officer_describes_a_service_and_everybody_reads_it() {
    let story = Story::tell().await;
    let list = format!("/agencies/{}/services", story.agency);
    assert!(story.site.visitor().get(&list).await.says("has not listed its services"));
    for other in [&story.teams[0], &story.site.person("Rahima", &[]).await] {
        assert_eq!(other.get(&format!("{list}/new")).await.status, 403);
        assert_eq!(other.post(&list, &FIELDS).await.status, 403);
    }
    let empty = story.owner.post(&list, &[("language", "xx"), ("cost", "much")]).await;
    assert!(empty.status == 422 && empty.says("id=\"cost-e\""));
    let nameless = story.owner.post(&list, &[("language", "xx")]).await;
    assert!(nameless.says("id=\"service_name-e\"") && nameless.says("id=\"language-e\""));
    let mut twice = FIELDS.to_vec();
    twice.push(("form_id", "0190b0a0-0000-7000-8000-00000000beef"));
    let made = story.owner.post(&list, &twice).await;
    assert_eq!((made.status, story.owner.post(&list, &twice).await.location), (303, made.location.clone()));
    let page = story.site.visitor().get(&made.location).await;
    for text in ["Birth record", "Pay the fee", "40,000", "320", "60", "&lt;b&gt;March&lt;/b&gt;", "No pilot"]
    {
        assert!(page.says(text), "{text}");
    }
    let again = story.owner.post(&list, &FIELDS).await;
    assert!(again.status == 422 && again.says("of this name already"));
    assert!(story.site.visitor().get(&list).await.says("40,000 cases a year"));
    assert!(story.site.visitor().get(&format!("/agencies/{}", story.agency)).await.says("1 service"));
    for language in ["bn", "id", "ar"] {
        for path in [list.clone(), made.location.clone()] {
            assert_eq!(story.site.visitor().get(&format!("/{language}{path}")).await.status, 200);
        }
    }
}

#[rocket::async_test]
async fn two_officers_never_overwrite_each_other() {
    let story = Story::tell().await;
    let id = service(&story).await;
    let path = format!("/services/{id}/edit");
    let version = story.owner.get(&path).await.hidden("version");
    let mut fields = FIELDS.to_vec();
    fields.push(("version", &version));
    assert_eq!(story.owner.post(&path, &fields).await.status, 303);
    fields.retain(|(name, _)| *name != "yearly_volume");
    fields.push(("yearly_volume", "77"));
    let conflict = story.senior.post(&path, &fields).await;
    assert!(conflict.status == 409 && conflict.says("40,000") && conflict.says("value=\"77\""));
    let version = conflict.hidden("version");
    fields.retain(|(name, _)| *name != "version");
    fields.push(("version", &version));
    assert_eq!(story.senior.post(&path, &fields).await.status, 303, "knowingly, it can be saved");
    assert_eq!(story.teams[0].get(&path).await.status, 403);
    assert_eq!(story.teams[0].post(&path, &fields).await.status, 403);
}

#[rocket::async_test]
async fn a_service_names_the_pilots_that_change_it() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    story.sign(&pilot, SCOPE).await;
    let service = super::in_force(&story, &pilot).await.unwrap().content.service_id.unwrap();
    let page = story.site.visitor().get(&format!("/services/{service}")).await;
    assert!(page.says(&format!("/pilots/{pilot}")) && page.says("Idea of Mlango Labs"));
}

#[rocket::async_test]
async fn the_service_of_the_challenge_is_listed_with_the_first_draft() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    {
        let mut challenge = story.challenge().await;
        challenge.content.service.name = "Land record copy".to_owned();
        challenge.content.service.yearly_volume = Some(9_000);
        let mut tx = story.site.app.db.write().await.unwrap();
        pilotage::store::challenges::save(&mut tx, &challenge).await.unwrap();
        tx.commit().await.unwrap();
    }
    let path = format!("/pilots/{pilot}/agreement/draft");
    assert!(story.teams[0].get(&path).await.says("Land record copy (added from the challenge)"));
    let draft = [("version", "0"), ("scope", SCOPE), ("service", "challenge")];
    assert_eq!(story.teams[0].post(&path, &draft).await.status, 303);
    let list = story.site.visitor().get(&format!("/agencies/{}/services", story.agency)).await;
    assert!(list.says("Land record copy") && list.says("9,000"));
    let foreign = [("version", "1"), ("scope", SCOPE), ("service", pilot.as_str())];
    let reply = story.teams[0].post(&path, &foreign).await;
    assert!(reply.status == 422 && reply.says("id=\"service-e\""), "only a service of this office");
}
