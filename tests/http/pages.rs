//! What pages tie together: results and the voices behind them, teams and what they did, translations, and the account.

use pilotage::clock::{DAY, HOUR, Id};
use pilotage::domain::challenges::ChallengeState;
use pilotage::domain::people::Role;
use pilotage::domain::stages::Stage;
use pilotage::store;

use super::harness::{Browser, Site, for_agency, for_organisation, for_platform};
use super::selection::Story;

async fn say(by: &Browser, kind: &str, id: &Id, stance: &str, text: &str) -> Id {
    let fields = [("subject_kind", kind), ("subject_id", id.as_str()), ("stance", stance), ("text", text)];
    let reply = by.post("/comments", &fields).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.made()
}

#[rocket::async_test]
async fn the_results_stand_on_the_page_of_the_challenge_where_letters_lead() {
    let story = Story::tell().await;
    let page = format!("/challenges/{}", story.challenge);
    let visitor = story.site.visitor();
    assert_eq!(visitor.get(&format!("{page}/results")).await.status, 404, "nothing is out yet");
    assert!(!visitor.get(&page).await.says("id=\"results\""));
    story.released().await;
    let led = visitor.get(&format!("{page}/results")).await;
    assert_eq!((led.status, led.location.ends_with(&format!("{page}#results"))), (303, true));
    let shown = visitor.get(&page).await;
    assert!(shown.says("id=\"results\"") && shown.says("Overall it fits best."));
}

#[rocket::async_test]
async fn what_changed_because_of_a_voice_is_linked_from_the_later_decision() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let voice = say(&citizen, "challenge", &story.challenge, "objection", "It closes at one.").await;
    let late = say(&citizen, "challenge", &story.challenge, "question", "And on Sundays?").await;
    let answer = |text| [("kind", "accepted"), ("text", text)];
    let path = format!("/comments/{voice}/response");
    assert_eq!(story.owner.post(&path, &answer("Open until five.")).await.status, 303);
    story.site.advance(HOUR);
    let pilot = story.released().await;
    story.site.advance(HOUR);
    let path = format!("/comments/{late}/response");
    assert_eq!(story.owner.post(&path, &answer("On Sundays, too.")).await.status, 303);
    let challenge = story.site.visitor().get(&format!("/challenges/{}", story.challenge)).await;
    assert!(challenge.says("id=\"changed\"") && challenge.says("On Sundays, too."));
    let results = challenge.body.split("id=\"results\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(results.contains(voice.as_str()), "the choice came after this answer");
    assert!(!results.contains(late.as_str()), "and before that one");
    let pilot = story.site.visitor().get(&format!("/pilots/{pilot}")).await;
    assert!(pilot.says("id=\"changed\""));
    let log = pilot.body.split("id=\"log\"").nth(1).unwrap().split("</ol>").next().unwrap();
    assert!(log.contains(voice.as_str()) && !log.contains(late.as_str()));
}

#[rocket::async_test]
async fn a_public_idea_can_be_spoken_to_and_a_private_one_cannot() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let page = |index: usize| format!("/proposals/{}", story.proposals[index]);
    let fields = |index: usize| {
        [
            ("subject_kind", "proposal".to_owned()),
            ("subject_id", story.proposals[index].to_string()),
            ("stance", "support".to_owned()),
            ("text", "Good for my village.".to_owned()),
        ]
    };
    let send = async |index: usize| {
        let fields = fields(index);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        citizen.post("/comments", &fields).await.status
    };
    assert_eq!(send(0).await, 404, "nobody knows of it yet");
    assert!(!story.teams[0].get(&page(0)).await.says("id=\"voices\""));
    story.released().await;
    assert_eq!(send(0).await, 303);
    let shown = story.site.visitor().get(&page(0)).await;
    assert!(shown.says("id=\"voices\"") && shown.says("Good for my village."));
    assert_eq!(send(1).await, 404, "only its summary is public");
    assert!(!story.site.visitor().get(&page(1)).await.says("id=\"voices\""));
}

#[rocket::async_test]
async fn one_kind_of_voice_can_be_read_alone() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    say(&citizen, "challenge", &story.challenge, "support", "I like it.").await;
    say(&citizen, "challenge", &story.challenge, "objection", "It costs too much.").await;
    let page = format!("/challenges/{}", story.challenge);
    let visitor = story.site.visitor();
    let all = visitor.get(&page).await;
    assert!(all.says("I like it.") && all.says("It costs too much.") && all.says("stance&#x3D;objection"));
    let some = visitor.get(&format!("{page}?stance=objection")).await;
    assert!(!some.says("I like it.") && some.says("It costs too much."));
    assert_eq!(visitor.get(&format!("{page}?stance=%00&order=x&voices=99")).await.status, 200);
}

#[rocket::async_test]
async fn a_team_shows_its_public_ideas_and_can_be_followed() {
    let story = Story::tell().await;
    let organisation = story.proposal(0).await.organisation_id;
    let page = format!("/organisations/{organisation}");
    let link = format!("/proposals/{}", story.proposals[0]);
    assert!(!story.site.visitor().get(&page).await.says(&link), "nothing before the release");
    story.released().await;
    assert!(story.site.visitor().get(&page).await.says(&link));
    let citizen = story.site.person("Rahima", &[]).await;
    for (kind, id) in [("organisation", organisation.as_str()), ("agency", story.agency.as_str())] {
        let page = format!("/{kind}s/{id}").replace("agencys", "agencies");
        assert!(citizen.get(&page).await.says("/follows\""), "{page}");
        let fields = [("kind", kind), ("id", id), ("follow", "1"), ("return_to", page.as_str())];
        assert_eq!(citizen.post("/follows", &fields).await.status, 303);
        assert!(citizen.get(&page).await.says("name=\"follow\" value=\"0\""));
    }
}

#[rocket::async_test]
async fn a_challenge_stands_at_the_same_stage_on_its_page_and_in_lists() {
    let story = Story::tell().await;
    story.site.settle().await;
    let visitor = story.site.visitor();
    let at_choice = |body: &str| body.contains("Stage 3 of 6");
    assert!(at_choice(&visitor.get("/challenges").await.body), "ideas have closed");
    let page = visitor.get(&format!("/challenges/{}", story.challenge)).await;
    let now = page.body.split("aria-current=\"step\">").nth(1).unwrap().split("</li>").next().unwrap();
    assert!(now.contains("Choice"), "{now}");
    assert_eq!(ChallengeState::Concluded.stage_at(true, None), Stage::Choice);
    assert_eq!(ChallengeState::Concluded.stage_at(true, Some(Stage::Scale)), Stage::Scale);
}

#[rocket::async_test]
async fn a_fix_is_read_in_the_language_of_its_reader() {
    let story = Story::tell().await;
    let organisation = story.proposal(0).await.organisation_id;
    let lead = &story.teams[0];
    let begun = lead.post("/use-cases", &[("organisation", organisation.as_str()), ("title", "It")]).await;
    let page = format!("/use-cases/{}", begun.made());
    let version = lead.get(&format!("{page}/edit")).await.hidden("version");
    let fields = [
        ("version", version.as_str()),
        ("title", "Midwives report births"),
        ("summary", "By message."),
        ("sector", "health"),
        ("problem", "Late slips."),
        ("solution", "A message."),
        ("where_it_runs", "62 villages"),
        ("evidence_level", "2"),
        ("evidence_source", "Own count"),
        ("cost_model", "120 each"),
        ("licence", "CC BY"),
        ("publish", "1"),
    ];
    assert_eq!(lead.post(&format!("{page}/edit"), &fields).await.location, page);
    let add = format!("{page}/translations");
    let words =
        [("language", "id"), ("title", "Bidan melapor"), ("summary", "Lewat pesan."), ("problem", "Lambat.")];
    assert_eq!(story.teams[1].post(&add, &words).await.status, 404, "only its own team");
    let wrong = lead.post(&add, &[("language", "en"), ("title", "")]).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(lead.post(&add, &words).await.status, 303);
    let visitor = story.site.visitor();
    let translated = visitor.get(&format!("/id{page}")).await;
    assert!(translated.says("Bidan melapor") && translated.says("?original&#x3D;1"));
    assert!(visitor.get(&format!("/id{page}?original=1")).await.says("Midwives report births"));
    assert!(visitor.get(&page).await.says("Midwives report births"));
}

/// The path of the link in the newest letter of this kind.
async fn link_of(site: &Site, kind: &str) -> (String, String) {
    let letters = site.letters().await;
    let letter = letters.iter().find(|letter| letter.kind == kind).unwrap();
    let line = letter.body.lines().find(|line| line.contains("http://")).unwrap();
    (line.trim().replace("http://pilotage.example", ""), letter.address.clone())
}

#[rocket::async_test]
async fn an_address_changes_from_the_new_mailbox_and_the_old_one_is_told() {
    let site = Site::start().await;
    let rahima = site.person("Rahima", &[]).await;
    let karim = site.person("Karim", &[]).await;
    let ask = async |email: &str| rahima.post("/settings/email", &[("email", email)]).await.status;
    assert_eq!(ask("nonsense").await, 422);
    assert_eq!(ask("RAHIMA@people.example").await, 422, "it is hers already");
    assert_eq!(ask("new@people.example").await, 200);
    let (link, to) = link_of(&site, "email-confirm").await;
    assert_eq!(to, "new@people.example");
    assert_eq!(site.visitor().get(&link).await.status, 303, "sign in first");
    assert_eq!(karim.get(&link).await.status, 422, "the link is not his");
    assert!(rahima.get(&link).await.says("new@people.example"));
    assert!(rahima.get("/settings").await.says("rahima@people.example"), "reading changes nothing");
    assert_eq!(rahima.post(&link, &[]).await.status, 303);
    assert!(rahima.get("/settings").await.says("new@people.example"));
    assert_eq!(link_of(&site, "email-changed").await.1, "rahima@people.example");
    assert_eq!(rahima.post(&link, &[]).await.status, 422, "a link works once");
    assert_eq!(ask("karim@people.example").await, 200, "nobody learns who has an account");
    let (taken, _) = link_of(&site, "email-confirm").await;
    assert_eq!(rahima.post(&taken, &[]).await.status, 422);
    assert_eq!(ask("third@people.example").await, 200);
    let (old, _) = link_of(&site, "email-confirm").await;
    site.advance(DAY + 1);
    assert_eq!(rahima.get(&old).await.status, 422, "too old");
}

#[rocket::async_test]
async fn an_administrator_takes_a_lost_second_factor_away_on_the_record() {
    let site = Site::start().await;
    let ada = site.person("Ada", &[for_platform(Role::PlatformAdmin)]).await;
    let rahima = site.person("Rahima", &[]).await;
    let id = rahima.person_id.clone().unwrap();
    let path = format!("/admin/people/{id}/second-factor");
    assert_eq!(ada.post(&path, &[("factor_reason", "Phone lost")]).await.status, 422, "there is none");
    {
        let mut tx = site.app.db.write().await.unwrap();
        let person = store::people::find(&mut tx, &id).await.unwrap().unwrap();
        let with = store::people::Person {
            totp_sealed: Some("x".to_owned()),
            totp_confirmed_at: Some(site.app.now()),
            ..person
        };
        store::people::save(&mut tx, &with).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(ada.post(&path, &[("factor_reason", "")]).await.status, 422, "a reason is needed");
    assert_eq!(rahima.post(&path, &[("factor_reason", "Mine")]).await.status, 403);
    assert_eq!(ada.post(&path, &[("factor_reason", "Phone lost, checked by a call")]).await.status, 303);
    assert_eq!(rahima.get("/desk").await.status, 303, "signed out everywhere");
    let letters = site.letters().await;
    let letter = letters.iter().find(|letter| letter.kind == "second-factor-reset").unwrap();
    assert!(letter.body.contains("Phone lost, checked by a call"));
    let mut reader = site.app.db.read().await.unwrap();
    let person = store::people::find(&mut reader, &id).await.unwrap().unwrap();
    assert!(person.totp_confirmed_at.is_none());
    assert!(ada.get("/admin/record").await.says("A lost second factor was taken away"));
}

#[rocket::async_test]
async fn dates_on_own_pages_are_in_the_zone_of_the_office() {
    let story = Story::tell().await;
    // 1 June 2026, 20:00 UTC, is the 2nd in Dhaka.
    story.site.advance(10 * HOUR);
    let lead = story.site.person("Head", &[for_agency(Role::AgencyOwner, &story.agency)]).await;
    assert!(lead.get("/settings").await.says("2 June 2026"));
    let team = story.proposal(0).await.organisation_id;
    let member = story.site.person("Mate", &[for_organisation(Role::OrganisationMember, &team)]).await;
    assert!(member.get("/settings").await.says("1 June 2026"), "others have that of the platform");
}
