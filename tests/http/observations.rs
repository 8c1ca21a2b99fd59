//! What is observed at the sites of a pilot: reports of one minute, rows that officers keep, files and programs.

use std::fmt::Write as _;

use pilotage::clock::{Id, MINUTE};
use pilotage::domain::agreements::{
    AgreementContent, AgreementState, EvidencePlan, Measured, PlannedMeasure, Side,
};
use pilotage::domain::observations::{Arm, LeftOut, Period, Source};
use pilotage::domain::people::Role;
use pilotage::domain::pilots::{PilotState, Standing};
use pilotage::domain::stages::Stage;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::agreements::{Agreement, Signature};
use pilotage::store::observations::{Filter, Observation};
use rocket::http::{ContentType, Header};
use serde_json::{Value as Json, json};

use super::harness::{Browser, Reply, for_agency};
use super::selection::Story;

/// A pilot whose agreement is in force, with a pilot site and one to compare.
struct Measuring {
    story: Story,
    pilot: Id,
    site: Id,
    other: Id,
}

impl Measuring {
    async fn begin() -> Self {
        let story = Story::tell().await;
        let pilot = story.released().await;
        let app = &story.site.app;
        let (owner, team) =
            (story.owner.person_id.clone().unwrap(), story.teams[0].person_id.clone().unwrap());
        let measures = Measured::ALL.map(|measure| PlannedMeasure {
            measure,
            target_bp: 3_000,
            worthwhile_bp: 0,
            variation_bp: 5_000,
        });
        let content = AgreementContent {
            currency: "BDT".to_owned(),
            plan: EvidencePlan {
                measures: measures.to_vec(),
                strata: vec!["sex".to_owned(), "channel".to_owned()],
                ..EvidencePlan::default()
            },
            ..AgreementContent::default()
        };
        let signature = |by: &Id| Some(Signature { by: by.clone(), at: app.now() });
        let agreement = Agreement {
            id: app.clock.new_id(),
            pilot_id: pilot.clone(),
            number: 1,
            state: AgreementState::InForce,
            side: Side::Agency,
            json: serde_json::to_string(&content).unwrap(),
            content,
            sha256: "ab".to_owned(),
            reason: String::new(),
            written_by: owner.clone(),
            agency: signature(&owner),
            organisation: signature(&team),
            in_force_at: Some(app.now()),
            moved_goalposts: false,
            created_at: app.now(),
            updated_at: app.now(),
            version: 1,
        };
        let mut tx = app.db.write().await.unwrap();
        store::agreements::insert(&mut tx, &agreement).await.unwrap();
        tx.commit().await.unwrap();
        let this = Self { site: pilot.clone(), other: pilot.clone(), story, pilot };
        this.become_state(PilotState::Baseline).await;
        let (site, other) = (this.add_site("Dacope").await, this.add_site("Paikgachha").await);
        Self { site, other, ..this }
    }

    async fn become_state(&self, state: PilotState) {
        let mut tx = self.story.site.app.db.write().await.unwrap();
        let mut pilot = store::pilots::find(&mut tx, &self.pilot).await.unwrap().unwrap();
        pilot.standing = Standing { state, stage: Stage::Pilot };
        store::pilots::save(&mut tx, &pilot).await.unwrap();
        let subject = Subject::new(Kind::Pilot, self.pilot.clone());
        let quiet = pilotage::domain::events::Payload::quiet();
        self.story.site.app.emit(&mut tx, "pilot-moved", subject, quiet).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn add_site(&self, name: &str) -> Id {
        let path = format!("/pilots/{}/sites", self.pilot);
        assert_eq!(self.story.owner.post(&path, &[("site_name", name)]).await.status, 303);
        let mut reader = self.story.site.app.db.read().await.unwrap();
        let sites = store::pilots::list_sites(&mut reader, &self.pilot).await.unwrap();
        sites.into_iter().find(|site| site.name == name).unwrap().id
    }

    /// Reports at a site are about this from now on; its short link.
    async fn measure(&self, site: &Id, arm: &str, period: &str) -> String {
        let path = format!("/pilots/{}/sites/{site}/measuring", self.pilot);
        let reply = self.story.owner.post(&path, &[("arm", arm), ("period", period)]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        let mut reader = self.story.site.app.db.read().await.unwrap();
        let site = store::pilots::find_site(&mut reader, site).await.unwrap().unwrap();
        format!("/r/{}", site.measuring.code.unwrap_or_default())
    }

    fn path(&self, rest: &str) -> String {
        format!("/pilots/{}/observations{rest}", self.pilot)
    }

    async fn rows(&self) -> Vec<Observation> {
        let mut reader = self.story.site.app.db.read().await.unwrap();
        let mut rows =
            store::observations::list(&mut reader, &self.pilot, &Filter::default(), "", 1_000).await.unwrap();
        rows.reverse();
        rows
    }

    async fn counting(&self) -> usize {
        let filter = Filter { counts: Some(true), ..Filter::default() };
        let mut reader = self.story.site.app.db.read().await.unwrap();
        store::observations::list(&mut reader, &self.pilot, &filter, "", 1_000).await.unwrap().len()
    }

    async fn record(&self, kind: &str) -> usize {
        let mut reader = self.story.site.app.db.read().await.unwrap();
        let subject = Subject::new(Kind::Pilot, self.pilot.clone());
        let all = store::events::list_record(&mut reader, &subject).await.unwrap();
        all.iter().filter(|entry| entry.kind == kind).count()
    }

    async fn send_file(&self, by: &Browser, text: &str) -> (Reply, Reply) {
        let sent = by.upload(&self.path("/upload"), &[], ("file", "march.csv", text.as_bytes())).await;
        self.story.site.settle().await;
        let page = by.get(sent.location.trim_start_matches("http://pilotage.example")).await;
        (sent, page)
    }

    async fn call(&self, token: &str, body: &Json, key: Option<&str>) -> Reply {
        let path = format!("/api/v1/pilots/{}/observations", self.pilot);
        let visitor = self.story.site.visitor();
        let mut request = visitor.client().post(path).header(ContentType::JSON).body(body.to_string());
        request.add_header(Header::new("Authorization", format!("Bearer {token}")));
        if let Some(key) = key {
            request.add_header(Header::new("Idempotency-Key", key.to_owned()));
        }
        visitor.send(request).await
    }
}

async fn token(by: &Browser) -> String {
    let fields = [("name", "Desk"), ("days", "30"), ("scopes", "observations:write")];
    let page = by.post("/settings/tokens", &fields).await;
    let (_, rest) =
        page.body.split_once("<p class=\"hash\"><bdi>").unwrap_or_else(|| panic!("{}", page.body));
    rest.split_once("</bdi>").unwrap().0.to_owned()
}

#[rocket::async_test]
async fn a_person_reports_in_one_minute_without_an_account() {
    let pilot = Measuring::begin().await;
    let visitor = pilot.story.site.visitor();
    assert_eq!(visitor.get("/r/bcd347").await.status, 404);
    assert_eq!(visitor.get("/r/no-such-code").await.status, 404);
    let link = pilot.measure(&pilot.site, "pilot", "before").await;
    let page = visitor.get(&link).await;
    assert!(page.status == 200 && page.says("Dacope") && page.says("name=\"group_sex\""), "{}", page.body);
    assert!(!page.says("name=\"group_income\""));
    assert!(page.bytes.len() < 30_000, "{} bytes", page.bytes.len());
    let fields = [
        ("elapsed_number", "3"),
        ("elapsed_unit", "days"),
        ("effort_number", "90"),
        ("effort_unit", "minutes"),
        ("paid_amount", "120.50"),
        ("visits", "2"),
        ("group_sex", "female"),
        ("case", "DC-1204"),
    ];
    let first = visitor.fill_in(&link, &link, &fields).await;
    assert_eq!((first.status, first.location.as_str()), (303, format!("{link}/thanks").as_str()));
    let thanks = visitor.get(&format!("{link}/thanks")).await;
    assert!(thanks.says("1 report so far"), "{}", thanks.body);
    let row = pilot.rows().await.remove(0);
    assert_eq!((row.source, row.arm, row.period), (Source::Citizen, Arm::Pilot, Period::Before));
    assert_eq!(row.values.elapsed, Some(3 * 1_440_000));
    assert_eq!(row.values.cost, Some(12_050_000));
    assert_eq!((row.by_id, row.assisted), (None, false));
    assert!(!row.case_key.unwrap().contains("1204"), "the code itself is not kept");
    let known = visitor.post(&link, &[("visits", "1"), ("case", "dc 1204")]).await;
    assert!(known.status == 409 && known.says("id=\"case-e\""), "{}", known.body);
    let empty = visitor.post(&link, &[("visits", "unknown")]).await;
    assert_eq!(empty.status, 422);
    let bad = visitor.post(&link, &[("elapsed_number", "soon"), ("elapsed_unit", "days")]).await;
    assert!(bad.status == 422 && bad.says("value=\"soon\"") && bad.says("id=\"elapsed_number-e\""));
    assert_eq!(pilot.counting().await, 1);
    let loud = link.to_uppercase().replace("/R/", "/r/");
    assert_eq!(visitor.get(&loud).await.status, 200, "typed from a poster");
    for language in ["bn", "id", "ar"] {
        let page = visitor.speaking(language).get(&link).await;
        assert!(page.says(&format!("lang=\"{language}\"")) && !page.says("Tell us how it went"));
    }
}

#[rocket::async_test]
async fn the_same_form_sent_twice_counts_once() {
    let pilot = Measuring::begin().await;
    let visitor = pilot.story.site.visitor();
    let link = pilot.measure(&pilot.site, "pilot", "after").await;
    let fields = [("visits", "1"), ("form_id", "0190b0a0-0000-7000-8000-00000000bbbb")];
    assert_eq!(visitor.post(&link, &fields).await.status, 303);
    assert_eq!(visitor.post(&link, &fields).await.status, 303);
    assert_eq!(pilot.counting().await, 1);
    let elsewhere = pilot.measure(&pilot.other, "comparison", "after").await;
    assert_eq!(visitor.post(&elsewhere, &fields).await.status, 409, "another site's form");
}

#[rocket::async_test]
async fn reports_are_taken_only_while_somebody_asked_for_them() {
    let pilot = Measuring::begin().await;
    let visitor = pilot.story.site.visitor();
    let link = pilot.measure(&pilot.site, "pilot", "before").await;
    pilot.become_state(PilotState::Running).await;
    let page = visitor.get(&link).await;
    assert!(page.says("cannot be added any more") && !page.says("name=\"visits\""), "{}", page.body);
    assert_eq!(visitor.post(&link, &[("visits", "1")]).await.status, 422, "the baseline is locked");
    let path = format!("/pilots/{}/sites/{}/measuring", pilot.pilot, pilot.site);
    let back = pilot.story.owner.post(&path, &[("arm", "pilot"), ("period", "before")]).await;
    assert_eq!(back.status, 422);
    assert_eq!(pilot.measure(&pilot.site, "pilot", "after").await, link, "the link stays");
    assert_eq!(visitor.post(&link, &[("visits", "1")]).await.status, 303);
    let arm = pilot.story.owner.post(&path, &[("arm", "comparison"), ("period", "after")]).await;
    assert!(arm.status == 422 && arm.says("id=\"arm-e\""), "people reported here already");
    pilot.measure(&pilot.site, "pilot", "").await;
    assert_eq!(visitor.post(&link, &[("visits", "1")]).await.status, 422);
    assert_eq!(pilot.record("site-measuring-set").await, 3);
    let team = &pilot.story.teams[0];
    let own = team.post(&path, &[("arm", "pilot"), ("period", "after")]).await;
    assert_eq!(own.status, 303, "the team switches too, on the record");
    assert_eq!(pilot.story.teams[1].post(&path, &[("arm", "pilot"), ("period", "")]).await.status, 403);
    assert_eq!(
        team.post(&link, &[("visits", "1")]).await.status,
        422,
        "who runs it does not report as people"
    );
    pilot.become_state(PilotState::Closed).await;
    assert_eq!(visitor.post(&link, &[("visits", "1")]).await.status, 422);
}

#[rocket::async_test]
async fn a_helper_enters_for_others_with_their_consent() {
    let pilot = Measuring::begin().await;
    let link = pilot.measure(&pilot.site, "pilot", "after").await;
    let helper = pilot.story.site.person("Rina", &[for_agency(Role::Facilitator, &pilot.story.agency)]).await;
    let refused = helper.post(&link, &[("visits", "1")]).await;
    assert!(refused.status == 422 && refused.says("id=\"consent-e\""));
    for number in 0..15 {
        let visits = ["1", "2"][number % 2];
        assert_eq!(helper.post(&link, &[("visits", visits), ("consent", "yes")]).await.status, 303);
    }
    let rows = pilot.rows().await;
    assert!(
        rows.iter().all(|row| row.source == Source::Facilitator && row.assisted && row.left_out.is_none())
    );
    assert_eq!(rows[0].by_id, helper.person_id);
    assert!(helper.get(&format!("{link}/thanks")).await.says("Enter for the next person"));
    let poster = format!("/pilots/{}/sites/{}/poster", pilot.pilot, pilot.site);
    let page = helper.get(&poster).await;
    assert!(page.says(&format!("pilotage.example{link}")) && page.says("code.svg"), "{}", page.body);
    let picture = helper.get(&poster.replace("poster", "code.svg")).await;
    assert!(picture.status == 200 && picture.says("<svg"));
    assert_eq!(pilot.story.teams[1].get(&poster).await.status, 403);
}

#[rocket::async_test]
async fn a_flood_waits_until_the_office_decides_with_a_reason() {
    let pilot = Measuring::begin().await;
    let link = pilot.measure(&pilot.site, "pilot", "after").await;
    let visitor = pilot.story.site.visitor();
    for number in 0..13 {
        let case = format!("case {number}");
        let fields = [("visits", "1"), ("case", case.as_str())];
        assert_eq!(visitor.post(&link, &fields).await.status, 303, "nobody is told that it is set aside");
    }
    assert_eq!(pilot.counting().await, 10);
    let aside: Vec<Observation> =
        pilot.rows().await.into_iter().filter(|row| row.left_out == Some(LeftOut::Flood)).collect();
    assert!(aside.len() == 3 && aside.iter().all(|row| row.case_key.is_none()));
    let (owner, team) = (&pilot.story.owner, &pilot.story.teams[0]);
    assert!(owner.get(&pilot.path("")).await.says("3 reports came too fast"));
    let path = pilot.path("/decisions");
    let ids: Vec<String> = aside.iter().map(|row| row.id.to_string()).collect();
    let lets_in = [("rows", ids[0].as_str()), ("rows", &ids[1]), ("decision", "in"), ("reason", "A class.")];
    assert_eq!(team.post(&path, &lets_in).await.status, 403, "whose fix it is does not choose");
    let silent = [("rows", ids[0].as_str()), ("decision", "in"), ("reason", " ")];
    assert!(owner.post(&path, &silent).await.says("id=\"reason-e\""));
    assert_eq!(owner.post(&path, &[("decision", "in"), ("reason", "x")]).await.status, 422);
    assert_eq!(owner.post(&path, &lets_in).await.status, 303);
    assert_eq!(owner.post(&path, &lets_in).await.status, 303, "twice is once");
    assert_eq!(pilot.counting().await, 12);
    let keeps_out = [("rows", ids[2].as_str()), ("decision", "out"), ("reason", "One phone.")];
    assert_eq!(owner.post(&path, &keeps_out).await.status, 303);
    assert_eq!(pilot.counting().await, 12);
    assert_eq!(pilot.record("observations-decided").await, 2);
    assert!(owner.get(&pilot.path("?counts=no")).await.says("One phone."));
    pilot.story.site.advance(11 * MINUTE);
    assert_eq!(visitor.post(&link, &[("visits", "1")]).await.status, 303);
    assert_eq!(pilot.counting().await, 13, "the sender may send again later");
}

#[rocket::async_test]
async fn officers_enter_correct_and_see_what_counts() {
    let pilot = Measuring::begin().await;
    let (owner, team, other) = (&pilot.story.owner, &pilot.story.teams[0], &pilot.story.teams[1]);
    let add = pilot.path("");
    let site = pilot.site.to_string();
    let fields = [
        ("site", site.as_str()),
        ("period", "before"),
        ("source", "survey"),
        ("visits", "more"),
        ("visits_more", "9"),
        ("elapsed_number", "2"),
        ("elapsed_unit", "weeks"),
        ("form_id", "0190b0a0-0000-7000-8000-00000000cccc"),
    ];
    assert_eq!(other.post(&add, &fields).await.status, 403);
    assert_eq!(team.post(&add, &fields).await.status, 303);
    assert_eq!(team.post(&add, &fields).await.status, 303, "twice is once");
    assert_eq!(team.post(&add, &[("site", "x"), ("visits", "1")]).await.status, 422);
    let row = pilot.rows().await.remove(0);
    pilot.become_state(PilotState::Running).await;
    let late = [("site", site.as_str()), ("period", "before"), ("source", "survey"), ("visits", "1")];
    assert!(team.post(&add, &late).await.says("id=\"period-e\""), "the baseline is locked");
    let page = pilot.path(&format!("/rows/{}/correction", row.id));
    let action = page.clone();
    assert!(owner.get(&page).await.says("value=\"9\""), "the form holds what is there");
    let silent = owner.fill_in(&page, &action, &[("visits_more", "7")]).await;
    assert!(silent.status == 422 && silent.says("id=\"reason-e\""));
    let why = [("visits_more", "7"), ("reason", "Nine was a typo.")];
    assert_eq!(owner.fill_in(&page, &action, &why).await.status, 303);
    assert_eq!(
        owner.post(&action, &[("period", "before"), ("visits", "1"), ("reason", "x")]).await.status,
        409
    );
    let rows = pilot.rows().await;
    let old = rows.iter().find(|each| each.id == row.id).unwrap();
    let new = rows.iter().find(|each| each.corrects_id.as_ref() == Some(&row.id)).unwrap();
    assert_eq!((old.left_out, old.values.visits), (Some(LeftOut::Corrected), Some(9_000)));
    assert_eq!((new.values.visits, new.values.elapsed), (Some(7_000), old.values.elapsed));
    assert_eq!(pilot.record("observation-corrected").await, 1);
    let theirs = pilot.path(&format!("/rows/{}/correction", new.id));
    assert_eq!(team.get(&theirs).await.status, 403, "the office corrected it, so it is the office's");
    let list = owner.get(&pilot.path("?source=survey&period=before&counts=yes")).await;
    assert!(list.says("7") && list.says("Dacope") && list.says("Run this pilot"), "{}", list.body);
    let public = pilot.story.site.visitor().get(&pilot.path("")).await;
    assert!(public.says("1 observation") && public.says("Survey at the exit"), "{}", public.body);
    assert!(!public.says("visits: ") && !public.says("Nine was a typo"), "no single rows for everybody");
}

#[rocket::async_test]
async fn nothing_is_taken_before_an_agreement_is_in_force() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let sites = format!("/pilots/{pilot}/sites");
    assert_eq!(story.owner.post(&sites, &[("site_name", "Dacope")]).await.status, 303);
    let site = {
        let mut reader = story.site.app.db.read().await.unwrap();
        store::pilots::list_sites(&mut reader, &pilot).await.unwrap().remove(0).id
    };
    let path = format!("{sites}/{site}/measuring");
    assert_eq!(story.owner.post(&path, &[("arm", "pilot"), ("period", "before")]).await.status, 422);
    assert_eq!(story.owner.post(&path, &[("arm", "comparison"), ("period", "")]).await.status, 303);
    let observations = format!("/pilots/{pilot}/observations");
    let site = site.to_string();
    let row = [("site", site.as_str()), ("period", "before"), ("source", "survey"), ("visits", "1")];
    let refused = story.owner.post(&observations, &row).await;
    assert!(refused.status == 422 && refused.says("signed the agreement"), "{}", refused.body);
    let file = ("file", "a.csv", "period,visits\nbefore,1\n".as_bytes());
    assert_eq!(story.owner.upload(&format!("{observations}/upload"), &[], file).await.status, 422);
    assert_eq!(story.site.visitor().get(&observations).await.status, 200);
    assert_eq!(story.site.visitor().get("/pilots/nothing/observations").await.status, 404);
}

#[rocket::async_test]
async fn a_file_is_taken_whole_or_not_at_all() {
    let pilot = Measuring::begin().await;
    let owner = &pilot.story.owner;
    pilot.measure(&pilot.other, "comparison", "before").await;
    let template = owner.get(&pilot.path("/upload/template.csv")).await;
    assert!(
        template.says("elapsed_minutes") && template.says("comparison,before,\"Paikgachha\""),
        "{}",
        template.body
    );
    let good = "arm,period,site,elapsed_minutes,visits,case_code,sex,source\n\
        pilot,before,dacope,২৮৮০,3,A-1,female,survey\n\
        comparison,after,Paikgachha,1440.5,2,A-2,male,\n";
    let (sent, page) = pilot.send_file(owner, good).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert!(page.says("All rows were taken") && page.says("2 rows"), "{}", page.body);
    let rows = pilot.rows().await;
    assert_eq!(rows.len(), 2);
    assert_eq!((rows[0].source, rows[0].values.elapsed), (Source::Survey, Some(2_880_000)));
    assert_eq!((rows[1].arm, rows[1].values.elapsed), (Arm::Comparison, Some(1_440_500)));
    assert_eq!(rows[1].strata["sex"], "male");
    let (_, again) = pilot.send_file(owner, good).await;
    assert!(again.says("taken before") && pilot.counting().await == 2, "the same file twice is once");
    let bad = "arm,period,site,elapsed_minutes,visits,case_code\n\
        pilot,before,Dacope,30,1,B-1\n\
        pilot,before,Nowhere,40,1,B-2\n\
        pilot,before,Paikgachha,40,1,B-3\n\
        pilot,before,Dacope,many,1,B-4\n\
        pilot,before,Dacope,50,1,a1\n";
    let (_, page) = pilot.send_file(owner, bad).await;
    assert!(page.says("Nothing of the file was taken") && pilot.counting().await == 2, "{}", page.body);
    assert!(page.says("Nowhere") && page.says("the other group") && page.says("many"), "{}", page.body);
    let mut links = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
    let csv = links.find(|path| path.ends_with("problems.csv")).unwrap().to_owned();
    let csv = owner.get(&csv).await;
    assert!(csv.says("3,\"site\"") && csv.body.lines().count() >= 4, "{}", csv.body);
    let known = "period,site,visits,case_code\nbefore,Dacope,1,a1\n";
    let (_, page) = pilot.send_file(owner, known).await;
    assert!(page.says("reported already"), "{}", page.body);
    let unplanned = "period,site,visits,name\nbefore,Dacope,1,Rahima\n";
    assert!(pilot.send_file(owner, unplanned).await.1.says("has no group of people"));
    let money = "period,site,cost_minor,currency\nbefore,Dacope,100,EUR\n";
    assert!(pilot.send_file(owner, money).await.1.says("EUR"));
    for garbage in ["\u{0}\u{1}\u{2}", "just words", "period,visits\n"] {
        assert!(pilot.send_file(owner, garbage).await.1.says("Nothing of the file was taken"));
    }
    let none = owner.upload(&pilot.path("/upload"), &[], ("file", "", b"")).await;
    assert!(none.status == 422 && none.says("id=\"file-e\""));
    assert_eq!(pilot.story.teams[1].get(&pilot.path("/upload")).await.status, 403);
    pilot.become_state(PilotState::Running).await;
    let late = "period,site,visits\nbefore,Dacope,1\nafter,Dacope,1\n";
    assert!(pilot.send_file(owner, late).await.1.says("cannot be added any more"));
    assert_eq!(pilot.counting().await, 2);
}

#[rocket::async_test]
async fn a_batch_is_taken_back_with_a_reason_and_can_come_again() {
    let pilot = Measuring::begin().await;
    let (owner, team) = (&pilot.story.owner, &pilot.story.teams[0]);
    let file = "period,site,visits,case_code\nafter,Dacope,1,c1\nafter,Dacope,2,c2\n";
    pilot.send_file(owner, file).await;
    let batch = pilot.rows().await[0].batch_id.clone().unwrap();
    let page = pilot.path(&format!("/batches/{batch}"));
    let action = format!("{page}/withdrawal");
    assert_eq!(team.post(&action, &[("reason", "x")]).await.status, 403, "the team did not bring it");
    assert_eq!(owner.post(&action, &[("reason", "")]).await.status, 422);
    assert_eq!(owner.fill_in(&page, &action, &[("reason", "The wrong month.")]).await.status, 303);
    assert_eq!(owner.post(&action, &[("reason", "The wrong month.")]).await.status, 303);
    assert_eq!((pilot.counting().await, pilot.record("observations-withdrawn").await), (0, 1));
    assert!(owner.get(&page).await.says("The wrong month."));
    pilot.send_file(owner, file).await;
    assert_eq!(pilot.counting().await, 2);
}

#[rocket::async_test]
async fn many_rows_are_taken_in_one_go() {
    let pilot = Measuring::begin().await;
    let mut file = "arm,period,site,elapsed_minutes,effort_minutes,cost_minor,visits,case_code\n".to_owned();
    for number in 0..20_000 {
        let (days, minutes, visits) = (number % 5_000, number % 90, number % 7);
        let _ = writeln!(file, "pilot,after,Dacope,{days},{minutes},{number},{visits},k{number}");
    }
    let (_, page) = pilot.send_file(&pilot.story.owner, &file).await;
    assert!(page.says("20,000 rows") && page.says("All rows were taken"), "{}", page.body);
    let mut reader = pilot.story.site.app.db.read().await.unwrap();
    let sums = store::observations::counting::sum(&mut reader, &pilot.pilot, "", 1).await.unwrap();
    assert!(sums.len() == 4 && sums.iter().all(|all| all.n == 20_000));
    drop(reader);
    assert!(pilot.story.site.visitor().get(&pilot.path("")).await.says("20,000 observations"));
}

#[rocket::async_test]
async fn a_program_sends_all_rows_or_none() {
    let pilot = Measuring::begin().await;
    let text = token(&pilot.story.owner).await;
    let row = |visits: Json| json!({ "site": "Dacope", "period": "after", "visits": visits, "elapsed_minutes": 30.25 });
    let body = json!({ "observations": [row(json!(1)), row(json!(2.5))] });
    let first = pilot.call(&text, &body, Some("one")).await;
    assert_eq!(first.status, 201, "{}", first.body);
    let ids = first.json()["ids"].clone();
    let again = pilot.call(&text, &body, Some("one")).await;
    assert_eq!(
        (again.status, again.json()["ids"].clone()),
        (201, ids.clone()),
        "the same request counts once"
    );
    assert_eq!(pilot.counting().await, 2);
    let bad = json!({ "observations": [
        row(json!(1)),
        { "site": "Nowhere", "period": "after", "visits": 1 },
        { "site": "Dacope", "period": "after", "groups": { "income": "low" }, "visits": 1 },
    ]});
    let refused = pilot.call(&text, &bad, None).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.says("\"/observations/1/site\"") && refused.says("\"/observations/2/groups\""),
        "{}",
        refused.body
    );
    let shape = json!({ "observations": [{ "site": "Dacope", "period": "soon", "visits": -1, "more": 1 }] });
    let refused = pilot.call(&text, &shape, None).await;
    for pointer in ["/observations/0/period", "/observations/0/visits", "/observations/0/more"] {
        assert!(refused.says(pointer), "{pointer}: {}", refused.body);
    }
    for wrong in [json!({}), json!({ "observations": [] }), json!({ "observations": 3 }), json!([1])] {
        assert_eq!(pilot.call(&text, &wrong, None).await.status, 422, "{wrong}");
    }
    assert_eq!(pilot.counting().await, 2, "nothing of it");
    let correction = |reason: &str| {
        json!({ "reason": reason, "observations": [
            { "site": "Dacope", "period": "after", "visits": 4, "corrects": ids[0] }
        ]})
    };
    assert_eq!(pilot.call(&text, &correction("Misread."), None).await.status, 201);
    let again = pilot.call(&text, &correction("Misread."), None).await;
    assert!(again.status == 422 && again.says("/observations/0/corrects"), "{}", again.body);
    assert_eq!((pilot.counting().await, pilot.record("observation-corrected").await), (2, 1));
    let foreign = token(&pilot.story.teams[1]).await;
    assert_eq!(pilot.call(&foreign, &body, None).await.status, 403);
    let team = token(&pilot.story.teams[0]).await;
    assert_eq!(pilot.call(&team, &body, None).await.status, 201);
    let counts =
        pilot.story.site.visitor().get(&format!("/api/v1/pilots/{}/observations", pilot.pilot)).await;
    assert_eq!(
        (counts.json()["total"].clone(), counts.json()["sources"][0]["source"].clone()),
        (json!(4), json!("api"))
    );
    assert_eq!(counts.json()["sites"][0]["count"], json!(4));
    let citizen = pilot.story.site.person("Rahima", &[]).await;
    let fields = [("name", "x"), ("days", "30"), ("scopes", "observations:write")];
    assert_eq!(citizen.post("/settings/tokens", &fields).await.status, 422, "citizens use the short link");
}
