//! From the baseline to a decision: steps, reports that anybody can compute again, questions, and the gate.

use methods::evidence::{Dataset, Plan, Row, Snapshot};
use pilotage::app::evidence_file::{Limits, Reader};
use pilotage::clock::{DAY, Id};
use pilotage::domain::agreements::{
    AgreementContent, AgreementState, EvidencePlan, Measured, PlannedMeasure, Side,
};
use pilotage::domain::observations::{Arm, Period, Source, Values};
use pilotage::domain::people::Role;
use pilotage::domain::pilots::{PilotState, Standing};
use pilotage::domain::stages::Stage;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::agreements::Agreement;
use pilotage::store::observations::Observation;
use pilotage::store::pilots::Pilot;

use super::harness::{Browser, for_agency};
use super::selection::Story;
use super::stories::add_agency;

/// A pilot whose agreement was signed, at two places.
struct Measuring {
    story: Story,
    pilot: Id,
    sites: Vec<Id>,
    verifier: Browser,
}

impl Measuring {
    async fn begin() -> Self {
        let story = Story::tell().await;
        let pilot = story.released().await;
        let elsewhere = add_agency(&story.site.app, "Bureau of Statistics").await;
        let verifier = story.site.person("Amina", &[for_agency(Role::EvidenceVerifier, &elsewhere)]).await;
        let mut measuring = Self { story, pilot, sites: Vec::new(), verifier };
        measuring.sign().await;
        for name in ["Gangachara", "Pirgachha"] {
            let reply = measuring
                .story
                .owner
                .post(&measuring.path("sites"), &[("site_name", name), ("site_region", "Rangpur")])
                .await;
            assert_eq!(reply.status, 303);
        }
        let mut reader = measuring.story.site.app.db.read().await.unwrap();
        let sites = store::pilots::list_sites(&mut reader, &measuring.pilot).await.unwrap();
        measuring.sites = sites.into_iter().map(|site| site.id).collect();
        drop(reader);
        measuring
    }

    fn path(&self, page: &str) -> String {
        format!("/pilots/{}/{page}", self.pilot)
    }

    async fn stored(&self) -> Pilot {
        let mut reader = self.story.site.app.db.read().await.unwrap();
        store::pilots::find(&mut reader, &self.pilot).await.unwrap().unwrap()
    }

    /// An agreement in force, as both sides would have signed it.
    async fn sign(&self) {
        let app = &self.story.site.app;
        let by = self.story.owner.person_id.clone().unwrap();
        let planned = |measure, target_bp| PlannedMeasure {
            measure,
            target_bp,
            worthwhile_bp: 1_000,
            variation_bp: 4_000,
        };
        let content = AgreementContent {
            currency: "BDT".to_owned(),
            plan: EvidencePlan {
                measures: vec![planned(Measured::Elapsed, 5_000), planned(Measured::Visits, 3_000)],
                people_per_group: 30,
                decision_days: 5,
                method: "Every third person at the counter.".to_owned(),
                promises: vec!["If papers get lost, we stop.".to_owned()],
                ..EvidencePlan::default()
            },
            ..AgreementContent::default()
        };
        let agreement = Agreement {
            id: app.clock.new_id(),
            pilot_id: self.pilot.clone(),
            number: 1,
            state: AgreementState::InForce,
            side: Side::Agency,
            json: serde_json::to_string(&content).unwrap(),
            content,
            sha256: "0".repeat(64),
            reason: String::new(),
            written_by: by,
            agency: None,
            organisation: None,
            in_force_at: Some(app.now()),
            moved_goalposts: false,
            created_at: app.now(),
            updated_at: app.now(),
            version: 1,
        };
        let mut tx = app.db.write().await.unwrap();
        store::agreements::insert(&mut tx, &agreement).await.unwrap();
        let mut pilot = store::pilots::find(&mut tx, &self.pilot).await.unwrap().unwrap();
        pilot.standing = Standing { state: PilotState::Baseline, stage: Stage::Pilot };
        store::pilots::save(&mut tx, &pilot).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Forty cases around `days` and `visits`, half of them by survey.
    async fn observe(&self, period: Period, days: i64, visits: i64) {
        let app = &self.story.site.app;
        let mut tx = app.db.write().await.unwrap();
        let change = store::observations::raise_change(&mut tx, &self.pilot).await.unwrap();
        let rows: Vec<Observation> = (0..40)
            .map(|number: i64| Observation {
                id: app.clock.new_id(),
                pilot_id: self.pilot.clone(),
                site_id: self.sites[usize::try_from(number % 2).unwrap()].clone(),
                arm: Arm::Pilot,
                period,
                source: if number < 20 { Source::Survey } else { Source::Csv },
                channel: String::new(),
                values: Values {
                    elapsed: Some((days * 1_440 + (number % 7 - 3) * 200) * 1_000),
                    visits: Some((visits + number % 2) * 1_000),
                    ..Values::default()
                },
                strata: [("area".to_owned(), if number < 25 { "rural" } else { "urban" }.to_owned())].into(),
                case_key: None,
                former_case_key: String::new(),
                batch_id: None,
                by_id: None,
                assisted: false,
                at: app.now(),
                since_change: Some(change),
                until_change: None,
                left_out: None,
                left_out_reason: String::new(),
                left_out_by: None,
                left_out_at: None,
                corrects_id: None,
            })
            .collect();
        store::observations::insert(&mut tx, &rows).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn step(&self, step: &str, reason: &str) -> u16 {
        let path = self.path("progress");
        let version = self.story.owner.get(&path).await.hidden("version");
        let fields = [("version", version.as_str()), ("step", step), ("reason", reason)];
        self.story.owner.post(&path, &fields).await.status
    }

    async fn report(&self, note: &str) -> u16 {
        let fields =
            [("note", note), ("cases", "400"), ("new_way", "300"), ("cost_funded", "yes"), ("harm", "no")];
        self.story.teams[0].post(&self.path("reports"), &fields).await.status
    }

    /// Measured, ended and reported; the page of its gate.
    async fn reported(&self) -> String {
        self.observe(Period::Before, 17, 3).await;
        assert_eq!(self.step("start", "").await, 303);
        self.observe(Period::After, 5, 1).await;
        assert_eq!(self.step("end", "").await, 303);
        assert_eq!(self.report("The first report.").await, 303);
        self.story.site.settle().await;
        let mut reader = self.story.site.app.db.read().await.unwrap();
        let gates = store::gates::list_of_pilot(&mut reader, &self.pilot).await.unwrap();
        assert_eq!(gates.len(), 1);
        format!("/gates/{}", gates[0].id)
    }

    async fn signed(&self) -> String {
        let gate = self.reported().await;
        let note = [("note", "I called twenty people and counted again.")];
        assert_eq!(self.verifier.post(&format!("{gate}/signature"), &note).await.status, 303);
        gate
    }

    async fn decide(&self, gate: &str, outcome: &str, reason: &str) -> u16 {
        let version = self.story.senior.get(gate).await.hidden("version");
        let fields = [("version", version.as_str()), ("outcome", outcome), ("reason", reason)];
        self.story.senior.post(&format!("{gate}/decision"), &fields).await.status
    }
}

#[rocket::async_test]
async fn a_pilot_begins_with_a_measured_baseline_and_ends_with_a_report() {
    let it = Measuring::begin().await;
    assert_eq!(it.step("start", "").await, 422, "nothing is measured");
    assert!(it.story.owner.get(&it.path("progress")).await.says("at least 2 are needed"));
    it.observe(Period::Before, 17, 3).await;
    assert_eq!(it.report("Too early.").await, 422);
    let page = it.path("progress");
    let version = it.story.owner.get(&page).await.hidden("version");
    assert_eq!(it.step("start", "").await, 303);
    let late = [("version", version.as_str()), ("step", "pause"), ("reason", "Eid.")];
    assert_eq!(it.story.owner.post(&page, &late).await.status, 409, "somebody else was first");
    assert_eq!(it.step("pause", "").await, 422, "a pause has a reason");
    assert_eq!(it.step("pause", "A flood.").await, 303);
    assert_eq!(it.step("end", "").await, 422, "a paused pilot goes on first");
    assert_eq!(it.step("resume", "").await, 303);
    assert_eq!(it.story.site.visitor().get(&page).await.status, 303, "strangers sign in first");
    assert_eq!(it.story.teams[1].get(&page).await.status, 403, "another team has no part in it");
    it.observe(Period::After, 5, 1).await;
    assert_eq!(it.report("How it stands.").await, 303);
    assert_eq!(it.stored().await.standing.state, PilotState::Running, "an interim report decides nothing");
    assert_eq!(it.step("end", "").await, 303);
    assert_eq!(it.report("The whole time.").await, 303);
    it.story.site.settle().await;
    let stored = it.stored().await;
    assert_eq!((stored.standing.state, stored.standing.stage), (PilotState::Reported, Stage::Proof));
    let shown = it.story.site.visitor().get(&it.path("evidence")).await;
    assert!(shown.status == 200 && shown.says("17 days") && shown.says("5 days"));
    assert!(shown.says("If papers get lost, we stop.") && shown.says("The whole time."));
    assert!(shown.says("area: rural") && shown.says("Version 1"));
    let earlier = it.story.site.visitor().get(&it.path("evidence?version=1")).await;
    assert!(earlier.says("How it stands."));
    assert_eq!(it.story.site.visitor().get(&it.path("evidence?version=9")).await.status, 404);
    let some = it.story.site.visitor().get(&it.path("evidence?source=survey")).await;
    assert!(some.says("40 cases"), "20 before and 20 after");
    assert_eq!(it.story.site.visitor().get(&it.path("evidence?source=rumour")).await.status, 404);
    let pilot = it.story.site.visitor().get(&format!("/pilots/{}", it.pilot)).await;
    assert!(pilot.says("everything that was measured got better"));
}

#[rocket::async_test]
async fn what_a_page_offers_gives_the_same_numbers_again_to_the_last_digit() {
    let it = Measuring::begin().await;
    it.reported().await;
    let visitor = it.story.site.visitor();
    let csv = visitor.get(&it.path("evidence/1/observations.csv")).await;
    let json = visitor.get(&it.path("evidence/1/results.json")).await;
    let published: Snapshot = serde_json::from_str(&json.body).unwrap();
    let plan = Plan::read(json.body.as_bytes()).unwrap();
    let reader = Reader::open(csv.body.as_bytes(), Limits::default()).unwrap();
    let mut data = Dataset::new(reader.header().strata());
    reader
        .rows(|row, _| {
            data.push(&Row {
                arm: row.arm,
                period: row.period,
                site: row.site,
                values: row.values,
                strata: row.strata,
            })
            .unwrap();
        })
        .unwrap();
    let options = plan.options(std::num::NonZeroUsize::MIN);
    let again = Snapshot::new(&data, &options, &plan.criteria, &plan.facts);
    assert_eq!(again, published);
    assert!(again.is_intact());
    // What counts later changes no report.
    it.observe(Period::After, 2, 1).await;
    assert_eq!(visitor.get(&it.path("evidence/1/observations.csv")).await.body, csv.body);
}

#[rocket::async_test]
async fn an_outsider_signs_and_the_senior_owner_decides_once_with_reasons() {
    let it = Measuring::begin().await;
    let gate = it.reported().await;
    assert!(it.verifier.get("/desk").await.says(&gate), "it waits on the desk of the verifier");
    assert!(!it.story.senior.get("/desk").await.says(&gate));
    let note = [("note", "Checked.")];
    for insider in [&it.story.owner, &it.story.senior, &it.story.teams[0], &it.story.teams[1]] {
        assert_eq!(insider.post(&format!("{gate}/signature"), &note).await.status, 403);
    }
    assert_eq!(it.decide(&gate, "scale", "").await, 422, "nobody signed");
    assert_eq!(it.verifier.post(&format!("{gate}/signature"), &[("note", " ")]).await.status, 422);
    assert_eq!(it.verifier.post(&format!("{gate}/signature"), &note).await.status, 303);
    assert_eq!(it.verifier.post(&format!("{gate}/signature"), &note).await.status, 422, "once");
    assert!(it.story.senior.get("/desk").await.says(&gate), "and then on that of the senior owner");
    let page = it.story.site.visitor().get(&gate).await;
    assert!(page.says("it may go to other offices") && page.says("Checked."));
    assert_eq!(it.decide(&gate, "stop", "").await, 422, "departing needs a reason");
    assert_eq!(it.story.owner.post(&format!("{gate}/decision"), &[("outcome", "scale")]).await.status, 403);
    let version = it.story.senior.get(&gate).await.hidden("version");
    let fields = [("version", version.as_str()), ("outcome", "scale"), ("reason", "")];
    let path = format!("{gate}/decision");
    let both = tokio::join!(it.story.senior.post(&path, &fields), it.story.senior.post(&path, &fields));
    let mut codes = [both.0.status, both.1.status];
    codes.sort_unstable();
    assert!(codes == [303, 409] || codes == [303, 422], "{codes:?}");
    let stored = it.stored().await;
    assert_eq!((stored.standing.stage, stored.standing.state), (Stage::Scale, PilotState::Verified));
    let mut reader = it.story.site.app.db.read().await.unwrap();
    let subject = Subject::new(Kind::Pilot, it.pilot.clone());
    let record = store::events::list_record(&mut reader, &subject).await.unwrap();
    for kind in ["evidence-reported", "gate-signed", "gate-decided"] {
        assert_eq!(record.iter().filter(|entry| entry.kind == kind).count(), 1, "{kind}");
    }
}

#[rocket::async_test]
async fn a_pilot_can_go_another_round_or_be_stopped() {
    let it = Measuring::begin().await;
    let gate = it.signed().await;
    assert_eq!(it.decide(&gate, "iterate", "Two more offices, please.").await, 303);
    let stored = it.stored().await;
    assert_eq!((stored.standing.stage, stored.standing.state), (Stage::Pilot, PilotState::Running));
    assert_eq!(it.step("end", "").await, 303);
    assert_eq!(it.report("The second round.").await, 303);
    let mut reader = it.story.site.app.db.read().await.unwrap();
    let gates = store::gates::list_of_pilot(&mut reader, &it.pilot).await.unwrap();
    drop(reader);
    let second = format!("/gates/{}", gates[0].id);
    assert_eq!((gates.len(), gates[0].number), (2, 2));
    assert_eq!(it.verifier.post(&format!("{second}/signature"), &[("note", "Again.")]).await.status, 303);
    assert_eq!(it.decide(&second, "stop", "The vendor is gone.").await, 303);
    assert_eq!(it.stored().await.standing.state, PilotState::Terminated);
    assert!(it.story.site.visitor().get(&second).await.says("The vendor is gone."));
}

#[rocket::async_test]
async fn a_late_decision_is_told_once_with_what_waiting_costs() {
    let it = Measuring::begin().await;
    let gate = it.signed().await;
    it.story.site.tell_at_once(&it.story.senior).await;
    it.story.site.advance(8 * DAY);
    for _ in 0..2 {
        pilotage::jobs::clocks::run_once(&it.story.site.app).await.unwrap();
        it.story.site.settle().await;
    }
    let letters = it.story.site.letters().await;
    assert_eq!(letters.iter().filter(|mail| mail.subject.contains("A decision is late")).count(), 1);
    let page = it.story.site.visitor().get(&gate).await;
    assert!(page.says("3 days late"), "due after 5 days");
    assert_eq!(it.decide(&gate, "scale", "").await, 303);
    assert!(!it.story.site.visitor().get(&gate).await.says("days late"));
}

#[rocket::async_test]
async fn anybody_can_question_a_report_and_the_office_answers() {
    let it = Measuring::begin().await;
    it.reported().await;
    let citizen = it.story.site.person("Rahima", &[]).await;
    let page = citizen.get(&it.path("evidence")).await;
    let snapshot = page.hidden("snapshot");
    let ask = |text: &'static str| vec![("snapshot", snapshot.clone()), ("text", text.to_owned())];
    let post = async |text: &'static str| {
        let fields = ask(text);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        citizen.post(&it.path("disputes"), &fields).await
    };
    assert_eq!(post(" ").await.status, 422);
    assert_eq!(post("The bus fare is missing.").await.status, 303);
    let mut reader = it.story.site.app.db.read().await.unwrap();
    let disputes = store::evidence::list_disputes(&mut reader, &it.pilot).await.unwrap();
    drop(reader);
    let path = format!("/disputes/{}/answer", disputes[0].id);
    assert!(it.story.owner.get("/desk").await.says("The bus fare is missing."));
    let yes = [("agreed", "agreed"), ("text", "You are right, we add it.")];
    assert_eq!(citizen.post(&path, &yes).await.status, 403);
    let refused = it.story.owner.post(&path, &[("agreed", ""), ("text", "Words that stay.")]).await;
    assert!(refused.status == 422 && refused.says("Words that stay."));
    assert_eq!(it.story.owner.post(&path, &yes).await.status, 303);
    assert_eq!(it.story.owner.post(&path, &yes).await.status, 422, "once");
    let page = it.story.site.visitor().get(&it.path("evidence")).await;
    assert!(page.says("The bus fare is missing.") && page.says("You are right, we add it."));
}
