//! The chair's pages: from the first member to the ranking, and what a panel must not do.

use std::collections::BTreeMap;

use methods::selection as mathematics;
use pilotage::app::panels::{ranking, scoring};
use pilotage::clock::{DAY, HOUR, Id};
use pilotage::domain::challenges::{ChallengeContent, Criterion};
use pilotage::domain::events::RecordEntry;
use pilotage::domain::panels::{EvaluationState, PanelState, code};
use pilotage::domain::people::{Actor, Role};
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::challenges::Challenge;
use pilotage::store::panels::{Evaluation, Member, PanelProposal};
use sha2::{Digest, Sha256};

use super::harness::{BEGIN, Browser, Reply, Site, for_agency, for_organisation};
use super::stories::{add_agency, add_challenge, add_organisation, add_sent_proposal, open_challenge};

/// An office whose ideas have closed, three teams, and people who can judge.
struct Story {
    site: Site,
    agency: Id,
    challenge: Id,
    chair: Browser,
    /// The ideas in the order of their teams.
    proposals: Vec<Id>,
    /// Somebody of the office, one from outside, one for the users; the last belongs to the first team.
    judges: Vec<Browser>,
}

const NAMES: [&str; 4] = ["Inside", "Outside", "Users", "Linked"];

impl Story {
    async fn tell() -> Self {
        let site = Site::start().await;
        let agency = add_agency(&site.app, "Land Office").await;
        let chair = site.person("Nasrin", &[for_agency(Role::PanelChair, &agency)]).await;
        let author = chair.person_id.clone().unwrap();
        let criterion =
            |name: &str, weight| Criterion { name: name.to_owned(), weight, ..Criterion::default() };
        let challenge = Challenge {
            number: 142,
            content: ChallengeContent {
                publish_all_titles: false,
                criteria: vec![criterion("Does it save trips?", 60), criterion("Is the price fair?", 40)],
                ..ChallengeContent::default()
            },
            submissions_close_at: Some(BEGIN.plus(-HOUR)),
            ..open_challenge(&site.app, &agency, &author)
        };
        let challenge = add_challenge(&site.app, &challenge).await;
        let (mut proposals, mut teams) = (Vec::new(), Vec::new());
        for name in ["Mlango Labs", "Saturday Club", "Third Door"] {
            let organisation = add_organisation(&site.app, name).await;
            let title = format!("Idea of {name}");
            let lead = [for_organisation(Role::OrganisationAdmin, &organisation)];
            let lead = site.person(&format!("Lead of {name}"), &lead).await.person_id.unwrap();
            let sent = add_sent_proposal(&site.app, &challenge, &organisation, &lead, &title, "SECRET");
            proposals.push(sent.await);
            teams.push(organisation);
        }
        let mut judges = Vec::new();
        for name in NAMES {
            let own = [for_organisation(Role::OrganisationMember, &teams[0])];
            judges.push(site.person(name, if name == "Linked" { &own } else { &[] }).await);
        }
        Self { site, agency, challenge, chair, proposals, judges }
    }

    fn page(&self) -> String {
        format!("/challenges/{}/panel", self.challenge)
    }

    async fn post(&self, action: &str, fields: &[(&str, &str)]) -> Reply {
        self.chair.post(&format!("{}{action}", self.page()), fields).await
    }

    async fn done(&self, action: &str, fields: &[(&str, &str)]) {
        let reply = self.post(action, fields).await;
        assert_eq!(reply.status, 303, "{action}: {}", reply.body);
    }

    async fn save_terms(&self) -> Reply {
        let terms = format!("{}/terms", self.page());
        let fields = [
            ("blind", "yes"),
            ("deadline_day", "1"),
            ("deadline_month", "12"),
            ("deadline_year", "2030"),
            ("deadline_time", ""),
            ("rubric-0", "5: shown for most people"),
        ];
        self.chair.fill_in(&self.page(), &terms, &fields).await
    }

    async fn ask(&self, name: &str) -> Reply {
        let email = format!("{}@people.example", name.to_lowercase());
        let mut fields = vec![("name", name), ("email", email.as_str())];
        if matches!(name, "Outside" | "Linked") {
            fields.push(("outside", "yes"));
        }
        if matches!(name, "Users" | "Linked") {
            fields.push(("for_users", "yes"));
        }
        self.post("/members", &fields).await
    }

    /// Terms, members, shared ideas, open.
    async fn opened(&self) {
        self.done("", &[]).await;
        assert_eq!(self.save_terms().await.status, 303);
        for name in NAMES {
            assert_eq!(self.ask(name).await.status, 303);
        }
        self.done("/sharing", &[]).await;
        self.done("/opening", &[]).await;
    }

    async fn actor(&self, person: &Browser) -> Actor {
        let person_id = person.person_id.clone().unwrap();
        let mut reader = self.site.app.db.read().await.unwrap();
        let grants = store::people::list_grants(&mut reader, &person_id).await.unwrap();
        Actor {
            session_id: person_id.clone(),
            person_id,
            name: String::new(),
            email: String::new(),
            language: "en".to_owned(),
            grants,
            second_factor: true,
            second_factor_enrolled: true,
        }
    }

    async fn ideas(&self) -> Vec<PanelProposal> {
        let mut reader = self.site.app.db.read().await.unwrap();
        store::panels::list_proposals(&mut reader, &self.challenge).await.unwrap()
    }

    async fn members(&self) -> Vec<Member> {
        let mut reader = self.site.app.db.read().await.unwrap();
        store::panels::list_members(&mut reader, &self.challenge).await.unwrap()
    }

    async fn evaluations(&self) -> Vec<Evaluation> {
        let mut reader = self.site.app.db.read().await.unwrap();
        store::panels::list_evaluations(&mut reader, &self.challenge).await.unwrap()
    }

    async fn record(&self, kind: &str) -> Vec<RecordEntry> {
        let mut reader = self.site.app.db.read().await.unwrap();
        let subject = Subject::new(Kind::Challenge, self.challenge.clone());
        let mut record = store::events::list_record(&mut reader, &subject).await.unwrap();
        record.retain(|entry| entry.kind == kind);
        record
    }

    async fn declare(&self, judge: &Browser, choice: &str, link: &str) {
        let (app, actor) = (&self.site.app, self.actor(judge).await);
        scoring::declare(app, &actor, &self.challenge, choice, link, "", true).await.unwrap();
    }

    /// Hands in the scores of a judge for all ideas that they are asked for.
    async fn score(&self, judge: &Browser, scores: impl Fn(usize) -> [u8; 2]) {
        let actor = self.actor(judge).await;
        let app = &self.site.app;
        let seat = scoring::find(app, &actor, &self.challenge).await.unwrap();
        for asked in seat.asked.iter().filter(|it| it.evaluation.state.is_open()) {
            let team = self.team_of(&asked.idea.proposal_id);
            let given = scores(team);
            let field = |name: &str| match name {
                "score-0" => given[0].to_string(),
                "score-1" => given[1].to_string(),
                _ => "As the plan says.".to_owned(),
            };
            let (number, version) = (asked.idea.number, asked.evaluation.version);
            scoring::save(app, &actor, &self.challenge, number, version, true, field).await.unwrap();
        }
    }

    fn team_of(&self, proposal: &Id) -> usize {
        self.proposals.iter().position(|it| it == proposal).unwrap()
    }

    async fn all_scored(&self, scores: impl Fn(usize, usize) -> [u8; 2]) {
        for (place, judge) in self.judges.iter().enumerate() {
            self.declare(judge, "free", "").await;
            self.score(judge, |team| scores(place, team)).await;
        }
    }

    async fn ranking(&self, query: &str) -> Reply {
        self.chair.get(&format!("/challenges/{}/ranking{query}", self.challenge)).await
    }

    /// The letter of a team's idea.
    async fn letter(&self, team: usize) -> String {
        let ideas = self.ideas().await;
        code(ideas.iter().find(|idea| idea.proposal_id == self.proposals[team]).unwrap().number)
    }
}

/// The first team is ahead; the two others have the same scores.
fn with_a_tie(_: usize, team: usize) -> [u8; 2] {
    if team == 0 { [5, 3] } else { [4, 4] }
}

#[rocket::async_test]
async fn a_panel_is_prepared_in_any_order_and_opens_only_whole() {
    let story = Story::tell().await;
    assert!(story.chair.get(&story.page()).await.says("Make a panel"));
    story.done("", &[]).await;
    story.done("", &[]).await;
    let reply = story.post("/opening", &[]).await;
    assert_eq!(reply.status, 422);
    assert!(reply.says("Choose a day for the scores") && reply.says("3 ideas lack members"), "all at once");
    let terms = [("version", "1"), ("basis", "raw"), ("deadline_day", "31"), ("deadline_month", "2")];
    let reply = story.post("/terms", &terms).await;
    assert!(reply.status == 422 && reply.says("value=\"31\""), "what was typed stays");
    assert_eq!(story.save_terms().await.status, 303);
    let page = story.chair.get(&story.page()).await;
    assert!(page.says("5: shown for most people") && page.says("value=\"23:59\""));
    assert!(page.says("value=\"citizen_benefit\" selected") && page.says("value=\"raw\" checked"));
    let stale = [("version", "1"), ("basis", "raw"), ("tie-0", "none"), ("tie-1", "none")];
    let mut stale = stale.to_vec();
    stale.push(("rubric-0", "TYPED-IN-VAIN"));
    let reply = story.post("/terms", &stale).await;
    assert!(reply.status == 409 && reply.says("TYPED-IN-VAIN"), "somebody else saved first");

    let reply = story.post("/members", &[("name", "Rahima"), ("email", "nowhere")]).await;
    assert!(reply.status == 422 && reply.says("id=\"email-e\"") && reply.says("value=\"Rahima\""));
    for name in NAMES {
        assert_eq!(story.ask(name).await.status, 303);
    }
    assert_eq!(story.ask("Inside").await.status, 422, "nobody is asked twice");
    story.done("/sharing", &[]).await;
    let linked = &story.members().await[3];
    let has_link = |it: &Evaluation| it.member_id == linked.id && it.proposal_id == story.proposals[0];
    assert!(!story.evaluations().await.iter().any(has_link), "nobody judges their own team");
    let fields = [
        ("assign_member", linked.id.as_str()),
        ("assign_idea", story.proposals[0].as_str()),
        ("asked", "yes"),
    ];
    assert_eq!(story.post("/assignments", &fields).await.status, 422, "nor by hand");

    let inside = &story.members().await[0];
    let fields = [
        ("assign_member", inside.id.as_str()),
        ("assign_idea", story.proposals[0].as_str()),
        ("asked", "no"),
    ];
    story.done("/assignments", &fields).await;
    assert!(story.post("/opening", &[]).await.says("1 idea lacks members"));
    story.done("/sharing", &[]).await;
    story.done("/opening", &[]).await;
    assert_eq!(story.post("/opening", &[]).await.status, 422, "once");
    let opened = story.record("panel-opened").await;
    assert!(opened.len() == 1 && opened[0].payload["seed_sha256"].is_string());
    let page = story.chair.get(&story.page()).await;
    assert!(page.says("The panel is scoring") && page.says("0 of 9 sent"));
    assert!(!page.says("/panel/terms"), "the rules are fixed");
}

#[rocket::async_test]
async fn only_chairs_lead_and_only_the_office_sees_the_ranking() {
    let story = Story::tell().await;
    story.opened().await;
    let senior = story.site.person("Farida", &[for_agency(Role::SeniorOwner, &story.agency)]).await;
    let elsewhere = add_agency(&story.site.app, "Elsewhere").await;
    let other = story.site.person("Other", &[for_agency(Role::PanelChair, &elsewhere)]).await;
    for stranger in [&senior, &other, &story.judges[0]] {
        assert_eq!(stranger.get(&story.page()).await.status, 403);
        assert_eq!(stranger.post(&format!("{}/lock", story.page()), &[("anyway", "yes")]).await.status, 403);
    }
    story.all_scored(with_a_tie).await;
    let path = format!("/challenges/{}/ranking", story.challenge);
    assert_eq!(senior.get(&path).await.status, 200, "who decides sees it");
    for stranger in [&other, &story.judges[0]] {
        assert_eq!(stranger.get(&path).await.status, 403);
    }
}

#[rocket::async_test]
async fn the_ranking_waits_for_all_scores_and_agrees_with_the_mathematics() {
    let story = Story::tell().await;
    story.opened().await;
    let early = story.ranking("").await;
    assert!(!early.says("id=\"places\"") && early.says("9 score sheets are still missing"));
    let scores =
        |judge: usize, team: usize| [[5, 3], [4, 2], [1, 3]][team].map(|it: u8| it - (judge % 2) as u8);
    story.all_scored(scores).await;
    let reply = story.post("/lock", &[]).await;
    assert_eq!(reply.status, 303);

    // The same, from the numbers alone.
    let (members, evaluations) = (story.members().await, story.evaluations().await);
    let sheet = mathematics::Sheet::new(
        [(60, Some(mathematics::Role::CitizenBenefit)), (40, None)]
            .map(|(weight, role)| mathematics::Criterion { weight, minimum: 0, role })
            .into(),
        members
            .iter()
            .map(|it| mathematics::Evaluator { outside: it.outside, for_users: it.for_users })
            .collect(),
        story
            .proposals
            .iter()
            .map(|it| mathematics::Proposal { id: it.to_string(), cost_per_case: None })
            .collect(),
        evaluations
            .iter()
            .map(|it| {
                let judge = members.iter().position(|member| member.id == it.member_id).unwrap();
                let team = story.team_of(&it.proposal_id);
                let scores = scores(judge, team).map(Some).to_vec();
                mathematics::Evaluation { evaluator: judge, proposal: team, scores, counts: true }
            })
            .collect(),
    )
    .unwrap();
    let rules = mathematics::Rules::default();
    let expected = mathematics::rank(&sheet, &rules, mathematics::Basis::Raw, None).unwrap();
    let order: Vec<usize> = expected.places.iter().map(|place| place.proposal).collect();
    assert_eq!(order, [0, 1, 2]);
    let page = story.ranking("").await;
    assert_eq!(page.status, 200);
    let mut places = Vec::new();
    for place in &expected.places {
        let row = format!("id=\"idea-{}\"", story.letter(place.proposal).await);
        let at = page.body.find(&row).unwrap();
        places.push(at);
        let total = pilotage::language::Languages::load().unwrap();
        let total = total.get("en").decimal((place.raw_total * 100.0).round() as i64, 2);
        let row = page.body[at..].split("</tr>").next().unwrap();
        assert!(row.contains(&format!(">{total}<")), "{total} in {row}");
    }
    assert!(places.is_sorted(), "best first");
    assert!(!page.says("Mlango Labs") && page.says("Idea of ▮▮▮"), "names stay hidden");
}

#[rocket::async_test]
async fn what_if_saves_nothing() {
    let story = Story::tell().await;
    story.opened().await;
    // Those from outside put the first team ahead; every idea has one of them.
    story
        .all_scored(|judge, team| match (judge % 2 == 1, team) {
            (true, 0) => [5, 5],
            (true, 1) => [1, 1],
            (true, _) => [0, 0],
            (false, 0) => [3, 3],
            (false, 1) => [4, 4],
            (false, _) => [2, 2],
        })
        .await;
    let before = (story.evaluations().await, story.members().await);
    let real = story.ranking("").await;
    assert!(!real.says("Not saved."));
    let tried = story.ranking("?without=2&without=4&without=99&without=x").await;
    assert!(tried.status == 200 && tried.says("Not saved.") && tried.says("value=\"2\" checked"));
    assert!(tried.says("down, was 1") && tried.says("up, was 2"), "{}", tried.body);
    assert_eq!((story.evaluations().await, story.members().await), before);
    let record = story.record("panel-locked").await;
    assert!(record.is_empty());
    assert_eq!(story.ranking("").await.body.matches("was ").count(), real.body.matches("was ").count());
}

#[rocket::async_test]
async fn a_lock_happens_once_and_a_draw_can_be_repeated_by_hand() {
    let story = Story::tell().await;
    story.opened().await;
    for judge in &story.judges[..2] {
        story.declare(judge, "free", "").await;
        story.score(judge, |team| with_a_tie(0, team)).await;
    }
    let reply = story.post("/lock", &[]).await;
    assert!(reply.status == 422 && reply.says("name=\"anyway\""), "missing scores are named first");
    for judge in &story.judges[2..] {
        story.declare(judge, "free", "").await;
        story.score(judge, |team| with_a_tie(0, team)).await;
    }
    assert!(story.ranking("").await.says("Only a draw can tell them apart"), "its seed is secret");
    let second = story.site.person("Salma", &[for_agency(Role::PanelChair, &story.agency)]).await;
    let lock = format!("{}/lock", story.page());
    let (one, two) = rocket::tokio::join!(story.chair.post(&lock, &[]), second.post(&lock, &[]));
    assert_eq!((one.status, two.status), (303, 303));
    let locked = story.record("panel-locked").await;
    assert_eq!(locked.len(), 1);
    let seed = locked[0].payload["seed"].as_str().unwrap().to_owned();
    let hex = |text: &str| Sha256::digest(text).iter().map(|it| format!("{it:02x}")).collect::<String>();
    let opened = story.record("panel-opened").await;
    assert_eq!(opened[0].payload["seed_sha256"], hex(&seed), "it was fixed before the first score");

    let drawn: BTreeMap<String, usize> =
        [1, 2].map(|team| (hex(&format!("{seed}\n{}", story.proposals[team])), team)).into();
    let page = story.ranking("").await;
    for digest in drawn.keys() {
        assert!(page.says(digest));
    }
    assert!(page.says(&format!("pilotage draw --seed {seed} FILE")));
    let mut places = Vec::new();
    for team in [0].into_iter().chain(drawn.into_values()) {
        let row = format!("id=\"idea-{}\"", story.letter(team).await);
        places.push(page.body.find(&row).unwrap());
    }
    assert!(places.is_sorted(), "the lower digest is ahead");
    let panel = story.chair.get(&story.page()).await;
    assert!(panel.says("The scores are final") && !panel.says("/panel/members\""));
}

#[rocket::async_test]
async fn decisions_begin_with_the_ranking_and_the_reserve_keeps_its_order() {
    let story = Story::tell().await;
    super::selection::set_standstill(&story.site, &story.agency, 0).await;
    story.opened().await;
    let selection = format!("/challenges/{}/selection", story.challenge);
    let preparation = format!("{selection}/preparation");
    let fields = [("selected", "1"), ("reserve", "2")];
    assert_eq!(story.chair.post(&preparation, &fields).await.status, 422, "scores can still change");
    story.all_scored(|_, team| [[5, 5], [3, 3], [1, 1]][team]).await;
    story.done("/lock", &[]).await;
    let bad = story.chair.post(&preparation, &[("selected", "x"), ("reserve", "99")]).await;
    assert!(bad.status == 422 && bad.says("id=\"selected-e\"") && bad.says("id=\"reserve-e\""));
    let senior = story.site.person("Farida", &[for_agency(Role::SeniorOwner, &story.agency)]).await;
    assert_eq!(senior.post(&preparation, &fields).await.status, 403, "who releases does not prepare");
    assert_eq!(story.chair.post(&preparation, &fields).await.status, 303);
    let page = story.chair.get(&selection).await;
    assert!(page.says("Place 1, 100 points") && page.says("All ideas have reasons"));
    let own = format!("{selection}/{}", story.proposals[1]);
    let version = story.chair.get(&own).await.hidden("version");
    let mended = [
        ("version", version.as_str()),
        ("progress", "reserve"),
        ("reason", "Mended by hand."),
        ("criterion-0", "Fine."),
        ("criterion-1", "Fine."),
    ];
    assert_eq!(story.chair.post(&format!("{own}/decision"), &mended).await.status, 303);
    assert_eq!(story.chair.post(&preparation, &fields).await.status, 303);
    assert!(story.chair.get(&own).await.says("Mended by hand."), "what somebody wrote stays");

    let author = story.site.person("Author", &[]).await.person_id.unwrap();
    let mut tx = story.site.app.db.write().await.unwrap();
    let mut challenge = store::challenges::find(&mut tx, &story.challenge).await.unwrap().unwrap();
    challenge.author_id = author;
    store::challenges::save(&mut tx, &challenge).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(senior.post(&format!("{selection}/release"), &[]).await.status, 303);
    let notice = story.site.visitor().get(&format!("/challenges/{}/award", story.challenge)).await;
    assert!(notice.says("people judged") && notice.says("They did not see the names of the teams."));
    assert!(
        notice.says("Idea of Mlango Labs") && !notice.says("Idea of Third Door"),
        "titles of others are not public"
    );
    let third = format!("{selection}/{}/promotion", story.proposals[2]);
    let reply = senior.post(&third, &[("reason", "We like it.")]).await;
    assert!(reply.status == 422 && reply.says("comes first in the reserve"));
    let second = format!("{selection}/{}/promotion", story.proposals[1]);
    assert_eq!(senior.post(&second, &[("reason", "The first fell away.")]).await.status, 303);
}

#[rocket::async_test]
async fn what_was_handed_in_counts_until_it_is_handed_in_again() {
    let story = Story::tell().await;
    story.opened().await;
    story.all_scored(|_, _| [4, 4]).await;
    let member = story.members().await.remove(0);
    let idea = story.proposals[0].as_str();
    let note = [("reopen_member", member.id.as_str()), ("reopen_idea", idea), ("note", "Look again.")];
    story.done("/reopening", &note).await;
    // They begin to change it and stop in the midst.
    let actor = story.actor(&story.judges[0]).await;
    let seat = scoring::find(&story.site.app, &actor, &story.challenge).await.unwrap();
    let asked = seat.asked.iter().find(|it| it.evaluation.proposal_id.as_str() == idea).unwrap();
    let half = |name: &str| if name == "score-0" { "1".to_owned() } else { String::new() };
    let (number, version) = (asked.idea.number, asked.evaluation.version);
    scoring::save(&story.site.app, &actor, &story.challenge, number, version, false, half).await.unwrap();
    assert_eq!(story.post("/lock", &[]).await.status, 422);
    story.done("/lock", &[("anyway", "yes")]).await;
    let of_member = |it: &&Evaluation| it.member_id == member.id && it.proposal_id.as_str() == idea;
    let kept = story.evaluations().await;
    let kept = kept.iter().find(of_member).unwrap();
    assert_eq!((kept.state, kept.scores.clone()), (EvaluationState::Sent, vec![Some(4), Some(4)]));
    assert_eq!(story.record("panel-locked").await[0].payload["missing"], 0);
}

#[rocket::async_test]
async fn a_talk_a_reopened_sheet_and_shown_names_are_on_the_record() {
    let story = Story::tell().await;
    story.opened().await;
    let idea = story.proposals[0].as_str();
    let fields = [("idea", idea), ("open", "yes")];
    assert_eq!(story.post("/calibration", &fields).await.status, 422, "nobody scored yet");
    story.all_scored(with_a_tie).await;
    story.done("/calibration", &fields).await;
    assert!(!story.ranking("").await.says("id=\"places\""), "while they talk nothing is counted");
    let reopened =
        |it: &&Evaluation| it.proposal_id.as_str() == idea && it.state == EvaluationState::Reopened;
    assert_eq!(story.evaluations().await.iter().filter(reopened).count(), 3);
    story.done("/calibration", &[("idea", idea), ("open", "no")]).await;
    assert!(story.ranking("").await.says("id=\"places\""), "what nobody sent again counts as before");

    let member = story.members().await.remove(0);
    let mut fields = vec![("reopen_member", member.id.as_str()), ("reopen_idea", idea)];
    let reply = story.post("/reopening", &fields).await;
    assert!(reply.status == 422 && reply.says("id=\"note-e\""), "not without a reason");
    fields.push(("note", "A page was missing."));
    story.done("/reopening", &fields).await;
    let entry = story.record("panel-reopened").await;
    assert_eq!(entry[0].payload["reason"], "A page was missing.");
    assert_eq!(story.post("/reopening", &fields).await.status, 422, "it is open already");
    let unblind = [("reason", "Interviews on Monday.")];
    assert!(story.post("/unblinding", &unblind).await.says("1 score sheet is still missing"));
    story.score(&story.judges[0], |team| with_a_tie(0, team)).await;
    story.done("/unblinding", &unblind).await;
    assert_eq!(story.record("panel-unblinded").await[0].payload["reason"], "Interviews on Monday.");
    assert!(story.ranking("").await.says("Mlango Labs"));
    for kind in ["panel-calibration-opened", "panel-calibration-closed"] {
        assert_eq!(story.record(kind).await.len(), 1);
    }
}

#[rocket::async_test]
async fn a_declared_link_is_settled_and_a_removed_member_does_not_count() {
    let story = Story::tell().await;
    story.opened().await;
    story.declare(&story.judges[1], "link", "My sister works there.").await;
    assert!(story.chair.get(&story.page()).await.says("My sister works there."));
    let members = story.members().await;
    let settle = format!("/members/{}/link", members[1].id);
    story.done(&settle, &[("linked", story.proposals[1].as_str())]).await;
    let stepped = |it: &&Evaluation| it.member_id == members[1].id && it.state == EvaluationState::Recused;
    let recused = story.evaluations().await;
    let recused: Vec<_> = recused.iter().filter(stepped).map(|it| &it.proposal_id).collect();
    assert_eq!(recused, [&story.proposals[1]]);
    assert_eq!(story.post(&settle, &[]).await.status, 422, "there is nothing more to settle");

    story.done(&format!("/members/{}/removal", members[3].id), &[]).await;
    assert_eq!(story.record("panel-member-removed").await.len(), 1);
    for place in [0, 2] {
        story.declare(&story.judges[place], "free", "").await;
    }
    for place in 0..3 {
        story.score(&story.judges[place], |team| with_a_tie(0, team)).await;
    }
    story.done("/lock", &[]).await;
    let chair = story.actor(&story.chair).await;
    let ranked = ranking::find(&story.site.app, &chair, &story.challenge, &[]).await.unwrap();
    assert_eq!(ranked.panel.state, PanelState::Locked);
    let short = ranked.summaries.iter().filter(|summary| !summary.has_quorum()).count();
    assert!(short > 0 && story.ranking("").await.says("from outside"), "what a quorum lacks is shown");
    story.site.advance(DAY);
}
