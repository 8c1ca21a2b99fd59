//! The main job from end to end: a problem is posted, ideas answer it, citizens speak, one idea becomes a pilot.

use pilotage::clock::{DAY, HOUR, Id, SECOND, UnixMillis};
use pilotage::domain::people::Role;
use pilotage::store::agencies::Agency;
use pilotage::store::organisations::Organisation;
use pilotage::store::{agencies, organisations};

use super::harness::{BEGIN, Browser, Site, for_agency, for_organisation};

/// An office in Dhaka.
pub async fn agency(site: &Site, name: &str) -> Id {
    let agency = Agency {
        id: site.app.clock.new_id(),
        parent_id: None,
        name: name.to_owned(),
        language: "en".to_owned(),
        kind: "district".to_owned(),
        region: "Rajshahi".to_owned(),
        country: "BD".to_owned(),
        time_zone: "Asia/Dhaka".to_owned(),
        currency: "BDT".to_owned(),
        about: "We keep records.".to_owned(),
        phone: "333".to_owned(),
        closed_at: None,
        external_id: None,
        created_at: site.app.now(),
        version: 1,
    };
    let mut tx = site.app.db.write().await.unwrap();
    agencies::insert(&mut tx, &agency).await.unwrap();
    tx.commit().await.unwrap();
    agency.id
}

/// A team that may answer challenges.
pub async fn organisation(site: &Site, name: &str, kind: &str) -> Id {
    let organisation = Organisation {
        id: site.app.clock.new_id(),
        name: name.to_owned(),
        language: "en".to_owned(),
        kind: kind.to_owned(),
        region: "Dhaka".to_owned(),
        about: "We write software.".to_owned(),
        website: String::new(),
        verified_at: None,
        verified_by: None,
        verification_asked_at: None,
        closed_at: None,
        external_id: None,
        created_at: site.app.now(),
        version: 1,
    };
    let mut tx = site.app.db.write().await.unwrap();
    organisations::insert(&mut tx, &organisation).await.unwrap();
    tx.commit().await.unwrap();
    organisation.id
}

/// A challenge that is ready for review, drafted by this officer. Ideas close on 17 June 2026 at 16:00 in Dhaka.
pub async fn drafted(officer: &Browser, agency: &Id) -> Id {
    let problem = [
        ("agency", agency.as_str()),
        ("title", "Fix a mistake in a birth certificate in one visit"),
        ("language", "en"),
        ("sector", "civil-registration"),
        ("summary", "A wrong letter in a name can stop a child from going to school."),
        (
            "problem",
            "The clerk types the record from a paper book. Each paper that is missing is one more trip.",
        ),
        ("can_change", "The form\nThe order of steps"),
        ("cannot_change", "The law on identity"),
    ];
    let begun = officer.post("/challenges", &problem).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let id = begun.made();
    let steps: [(&str, Vec<(&str, &str)>); 4] = [
        ("problem", problem.to_vec()),
        (
            "service",
            vec![
                ("service_name", "Birth record correction"),
                ("service_steps", "Ask at the counter\nFetch papers\nCome back"),
                ("yearly_volume", "186,000"),
                ("time", "41"),
                ("time_unit", "days"),
                ("effort", "9"),
                ("effort_unit", "hours"),
                ("cost", "1620"),
                ("visits", "4.1"),
                ("people_asked", "612"),
                ("source", "Asked at 6 offices, January to March 2026"),
            ],
        ),
        (
            "goal",
            vec![
                ("goal_time", "7"),
                ("goal_time_unit", "days"),
                ("goal_cost", "300"),
                ("goal_visits", "1"),
                ("criterion_1", "Does it save time, money and visits?"),
                ("weight_1", "60"),
                ("criterion_2", "Can the office run it alone after the test?"),
                ("weight_2", "40"),
                ("eligible", "startup"),
                ("eligible", "ngo"),
                ("titles", "public"),
            ],
        ),
        (
            "money",
            vec![
                ("budget", "2500000"),
                ("payment_steps", "2"),
                ("ip_terms", "The office may use and change what is made."),
                ("senior_owner", "District registrar"),
                ("procurement_route", "Direct contract after the pilot"),
                ("ceiling", "9000000"),
                ("contact", "Registrar, room 4"),
                ("opens_day", "2"),
                ("opens_month", "6"),
                ("opens_year", "2026"),
                ("questions_close_day", "10"),
                ("questions_close_month", "6"),
                ("questions_close_year", "2026"),
                ("submissions_close_day", "17"),
                ("submissions_close_month", "6"),
                ("submissions_close_year", "2026"),
                ("submissions_close_time", "16:00"),
                ("decision_day", "1"),
                ("decision_month", "7"),
                ("decision_year", "2026"),
                ("pilot_starts_day", "1"),
                ("pilot_starts_month", "8"),
                ("pilot_starts_year", "2026"),
            ],
        ),
    ];
    for (step, fields) in steps {
        let path = format!("/challenges/{id}/draft/{step}");
        let page = officer.get(&path).await;
        let version = page.hidden("version");
        let mut all = fields;
        all.push(("version", &version));
        let saved = officer.post(&path, &all).await;
        assert_eq!(saved.status, 303, "{step}: {}", saved.body);
    }
    id
}

/// Submits a challenge for review and publishes it by another officer.
pub async fn published(officer: &Browser, second: &Browser, id: &Id) {
    let version = officer.get(&format!("/challenges/{id}/draft/check")).await.hidden("version");
    let submitted = officer.post(&format!("/challenges/{id}/submission"), &[("version", &version)]).await;
    assert_eq!(submitted.status, 303, "{}", submitted.body);
    let version = second.get(&format!("/challenges/{id}/review")).await.hidden("version");
    let let_out = second.post(&format!("/challenges/{id}/publication"), &[("version", &version)]).await;
    assert_eq!(let_out.status, 303, "{}", let_out.body);
}

/// A proposal that is complete but not sent.
pub async fn proposal_draft(member: &Browser, challenge: &Id, organisation: &Id, title: &str) -> Id {
    let begun = member
        .post(&format!("/challenges/{challenge}/proposals"), &[("organisation", organisation.as_str())])
        .await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let id = begun.made();
    let parts: [(&str, Vec<(&str, &str)>); 4] = [
        ("team", vec![("language", "en"), ("team", "Four people who know the register."), ("partners", "")]),
        (
            "idea",
            vec![
                ("title", title),
                ("summary", "A helper checks the record with the family at the counter."),
                ("solution", "One form, one list of papers, one signature on a screen."),
                ("as_is", "Ask\nFetch\nReturn"),
                ("to_be", "Come once\nGet a call"),
                ("evidence", "Tried at two centres."),
            ],
        ),
        (
            "plan",
            vec![
                ("time_days", "7"),
                ("cost", "300"),
                ("visits", "1"),
                ("reasoning", "No paper has to be fetched twice."),
                ("timeline", "90 days"),
                ("accessibility", "Works by phone call."),
                ("data_protection", "Nothing leaves the office."),
                ("risks", "Power cuts."),
            ],
        ),
        (
            "money",
            vec![
                ("milestone_name_1", "First office runs"),
                ("milestone_amount_1", "1000000"),
                ("milestone_weeks_1", "6"),
                ("milestone_name_2", "Report"),
                ("milestone_amount_2", "900000"),
                ("milestone_weeks_2", "13"),
                ("licence", "MIT"),
            ],
        ),
    ];
    for (part, fields) in parts {
        let path = format!("/proposals/{id}/edit/{part}");
        let page = member.get(&path).await;
        let version = page.hidden("version");
        let mut all = fields;
        all.push(("version", &version));
        let saved = member.post(&path, &all).await;
        assert_eq!(saved.status, 303, "{part}: {}", saved.body);
    }
    id
}

/// Sends a proposal; the reply leads to the receipt.
pub async fn send(member: &Browser, proposal: &Id) -> super::harness::Reply {
    let version = member.get(&format!("/proposals/{proposal}/edit/check")).await.hidden("version");
    member.post(&format!("/proposals/{proposal}/submission"), &[("version", &version)]).await
}

#[rocket::async_test]
async fn the_whole_way_from_a_problem_to_a_pilot() {
    let site = Site::start().await;
    let office = agency(&site, "Civil Registration Office, Rajshahi").await;
    let startup = organisation(&site, "Shohoj Nothi", "startup").await;
    let ngo = organisation(&site, "Pashe Achi", "ngo").await;
    let officer = site.person("Nasrin", &[for_agency(Role::ChallengeOwner, &office)]).await;
    let second = site.person("Kamal", &[for_agency(Role::AgencyOwner, &office)]).await;
    let senior = site.person("Farida", &[for_agency(Role::SeniorOwner, &office)]).await;
    let member = site.person("Tanvir", &[for_organisation(Role::OrganisationAdmin, &startup)]).await;
    let rival = site.person("Mitu", &[for_organisation(Role::OrganisationAdmin, &ngo)]).await;
    let citizen = site.person("Selina", &[]).await;
    let stranger = site.visitor();

    // The author alone cannot publish; nobody else sees the draft.
    let challenge = drafted(&officer, &office).await;
    let page = format!("/challenges/{challenge}");
    assert_eq!(stranger.get(&page).await.status, 404);
    assert_eq!(citizen.get(&page).await.status, 404);
    let version = officer.get(&format!("{page}/draft/check")).await.hidden("version");
    officer.post(&format!("{page}/submission"), &[("version", &version)]).await;
    let version = second.get(&format!("{page}/review")).await.hidden("version");
    let alone = officer.post(&format!("{page}/publication"), &[("version", &version)]).await;
    assert!(matches!(alone.status, 403 | 422), "four eyes: {}", alone.status);
    let version = second.get(&format!("{page}/review")).await.hidden("version");
    assert_eq!(second.post(&format!("{page}/publication"), &[("version", &version)]).await.status, 303);
    assert_eq!(stranger.get(&page).await.status, 200);

    // It opens; a question is asked and answered; an objection gets a clock.
    site.advance(DAY);
    let asked = citizen
        .post(
            &format!("{page}/questions"),
            &[("question", "Can two teams join?"), ("text", "Can two teams join?")],
        )
        .await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    assert!(stranger.get(&page).await.says("Can two teams join?"));
    let objection = citizen
        .post(
            "/comments",
            &[
                ("subject_kind", "challenge"),
                ("subject_id", challenge.as_str()),
                ("stance", "objection"),
                ("text", "The new counter closes at 1 pm. I work until 2."),
                ("language", "en"),
            ],
        )
        .await;
    assert_eq!(objection.status, 303, "{}", objection.body);
    let shown = stranger.get(&page).await;
    assert!(
        shown.says("The new counter closes at 1 pm") && shown.says("Answer"),
        "the objection shows its clock"
    );

    // Two ideas; one is revised; each sending gives a receipt.
    let idea = proposal_draft(&member, &challenge, &startup, "One visit at the digital centre").await;
    let other = proposal_draft(&rival, &challenge, &ngo, "A school clerk checks names").await;
    assert_eq!(stranger.get(&format!("/proposals/{idea}")).await.status, 404);
    assert_eq!(rival.get(&format!("/proposals/{idea}")).await.status, 404);
    let receipt = send(&member, &idea).await;
    assert_eq!(receipt.status, 303, "{}", receipt.body);
    assert!(receipt.location.contains("/receipts/1"), "{}", receipt.location);
    assert_eq!(member.get(&receipt.location).await.status, 200);
    assert_eq!(send(&rival, &other).await.status, 303);
    let path = format!("/proposals/{idea}/edit/idea");
    let again = member.get(&path).await.hidden("version");
    let revised = [
        ("version", again.as_str()),
        ("title", "One visit at the digital centre"),
        ("summary", "Now with a phone call."),
        ("solution", "One form."),
        ("as_is", "Ask"),
        ("to_be", "Come once"),
    ];
    assert_eq!(member.post(&path, &revised).await.status, 303);
    let second_receipt = send(&member, &idea).await;
    assert!(second_receipt.location.contains("/receipts/2"), "{}", second_receipt.location);

    // One second after the deadline is too late, for everyone.
    let late = proposal_draft(&rival, &challenge, &ngo, "Too late").await;
    let deadline = deadline();
    site.advance(deadline.since(site.app.now()) + SECOND);
    let refused = send(&rival, &late).await;
    assert!((400..500).contains(&refused.status), "{}", refused.status);
    site.settle().await;

    // The agency chooses with reasons, which nobody sees before they are released together.
    let list = format!("{page}/selection");
    assert_eq!(officer.get(&list).await.status, 200);
    assert_eq!(officer.post(&format!("{list}/release"), &[]).await.status, 403, "a senior owner releases");
    let early = senior.post(&format!("{list}/release"), &[]).await;
    assert_eq!(early.status, 422, "nothing is decided yet: {}", early.body);
    for (proposal, outcome, reason) in [
        (&idea, "selected", "It needs one visit and no smartphone."),
        (&other, "not_selected", "It helps only new pupils."),
    ] {
        let path = format!("{list}/{proposal}");
        let version = officer.get(&path).await.hidden("version");
        let fields = [
            ("version", version.as_str()),
            ("progress", outcome),
            ("reason", reason),
            ("criterion-1", "Saves three visits in four."),
            ("criterion-2", "Two clerks can run it."),
            ("criterion-0", "Saves three visits in four."),
        ];
        let prepared = officer.post(&format!("{path}/decision"), &fields).await;
        assert_eq!(prepared.status, 303, "{}", prepared.body);
    }
    assert!(!rival.get(&format!("/proposals/{other}")).await.says("It helps only new pupils."));
    let released = senior.post(&format!("{list}/release"), &[]).await;
    assert_eq!(released.status, 303, "{}", released.body);
    site.settle().await;
    assert!(rival.get(&format!("/proposals/{other}/decision")).await.says("It helps only new pupils."));
    assert!(stranger.get(&format!("/proposals/{idea}")).await.says("One visit at the digital centre"));

    // The pilot shows its stages; the objection is answered; those concerned got mail; search finds each thing.
    let mut reader = site.app.db.read().await.unwrap();
    let pilots = pilotage::store::pilots::list_of_challenge(&mut reader, &challenge).await.unwrap();
    drop(reader);
    let pilot = format!("/pilots/{}", pilots[0].id);
    let shown = stranger.get(&pilot).await;
    assert!(shown.status == 200 && shown.says("class=\"route\"") && shown.says("Scale"));
    let voices = stranger.get(&page).await;
    let comment = objection_id(&voices.body);
    let answered = officer
        .post(
            &format!("/comments/{comment}/response"),
            &[
                ("kind", "accepted"),
                ("text", "From July the counter is open until 4 pm."),
                ("language", "en"),
            ],
        )
        .await;
    assert_eq!(answered.status, 303, "{}", answered.body);
    site.settle().await;
    assert!(stranger.get(&page).await.says("From July the counter is open until 4 pm."));
    let letters = site.letters().await;
    for (address, kind) in [
        ("selina@people.example", "comment"),
        ("tanvir@people.example", "proposal"),
        ("mitu@people.example", "proposal"),
    ] {
        let got = letters.iter().any(|letter| letter.address == address && letter.kind.contains(kind));
        let kinds: Vec<_> = letters.iter().map(|letter| (&letter.address, &letter.kind)).collect();
        assert!(got, "{address} got no mail about a {kind}: {kinds:?}");
    }
    for (question, expected) in [
        ("birth certificat", "Fix a mistake in a birth certificate"),
        ("digital centre", "One visit at the digital centre"),
        ("counter closes", "counter"),
    ] {
        let found = stranger.get(&format!("/search?q={}", question.replace(' ', "+"))).await;
        let text = found.body.replace("<mark>", "").replace("</mark>", "");
        assert!(text.contains(expected), "{question} does not find {expected}");
    }
    let hidden = stranger.get("/search?q=Too+late").await;
    assert!(!hidden.says(&format!("/proposals/{late}")), "a draft is in nobody's search");
}

#[rocket::async_test]
async fn a_proposal_is_taken_until_the_very_moment_of_the_deadline() {
    let site = Site::start().await;
    let office = agency(&site, "Land Office").await;
    let startup = organisation(&site, "Shohoj Nothi", "startup").await;
    let officer = site.person("Nasrin", &[for_agency(Role::ChallengeOwner, &office)]).await;
    let second = site.person("Kamal", &[for_agency(Role::AgencyOwner, &office)]).await;
    let member = site.person("Tanvir", &[for_organisation(Role::OrganisationAdmin, &startup)]).await;
    let challenge = drafted(&officer, &office).await;
    published(&officer, &second, &challenge).await;
    site.advance(DAY);
    let idea = proposal_draft(&member, &challenge, &startup, "In time").await;
    let late = proposal_draft(&member, &challenge, &startup, "Too late").await;
    site.advance(deadline().since(site.app.now()));
    assert_eq!(send(&member, &idea).await.status, 303, "at the deadline is in time");
    site.advance(SECOND);
    let refused = send(&member, &late).await;
    assert!((400..500).contains(&refused.status), "one second later is too late: {}", refused.status);
    assert_eq!(member.get(&format!("/proposals/{late}/download")).await.status, 200, "the text is not lost");
}

/// 17 June 2026, 16:00 in Dhaka (UTC+6).
fn deadline() -> UnixMillis {
    BEGIN.plus(16 * DAY)
}

const _: () = assert!(BEGIN.0 % HOUR == 0);

fn objection_id(page: &str) -> String {
    let (before, _) = page.split_once("The new counter closes at 1 pm").unwrap();
    let (_, after) =
        before.rsplit_once("/comments/").or_else(|| before.rsplit_once("id=\"comment-")).unwrap_or(("", ""));
    let id: String = after.chars().take(36).collect();
    if Id::parse(&id).is_some() {
        return id;
    }
    page.split("/comments/")
        .skip(1)
        .map(|rest| rest.chars().take(36).collect::<String>())
        .find(|id| Id::parse(id).is_some())
        .unwrap()
}
