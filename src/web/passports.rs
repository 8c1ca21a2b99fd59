//! The evidence passport of a team: a page to print, the signed file, and the key that it was signed with.

use rocket::http::ContentType;
use rocket::response::content::RawText;
use rocket::{Route, State, get, routes};
use serde::Serialize;

use super::guards::Visitor;
use super::page::{Answer, Title, WebResult};
use super::views::{Sample, When, counted, sample};
use crate::app::{App, AppError, passports};
use crate::clock::{Id, UnixMillis};
use crate::domain::passports::{PassportDecision, PassportPilot, PassportSnapshot};
use crate::language::{Value, Words, number_value};
use methods::evidence::snapshot::MeasureSnapshot;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show, download, key]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("organisations/passport", &PassportView::sample())]
}

/// A passport.
#[derive(Serialize)]
pub struct PassportView {
    pub id: String,
    pub name: String,
    pub lang: String,
    pub kind: String,
    pub verified: Option<When>,
    pub issued: When,
    pub pilots: Vec<PilotView>,
    pub fingerprint: String,
    /// What a person types to check the file, line by line.
    pub commands: Vec<String>,
}

/// A pilot in it.
#[derive(Serialize)]
pub struct PilotView {
    pub path: String,
    pub title: String,
    pub lang: String,
    pub agency: String,
    pub stage: String,
    pub snapshots: Vec<SnapshotView>,
    pub decisions: Vec<DecisionView>,
    pub adoptions: Vec<AdoptionView>,
}

/// A measurement.
#[derive(Serialize)]
pub struct SnapshotView {
    pub heading: String,
    pub taken: Option<When>,
    /// The adopter whose it is; empty for the pilot's own.
    pub of_agency: String,
    pub level: String,
    pub measures: Vec<MeasureView>,
    pub verified: Option<When>,
    pub verified_by: String,
    pub hash: String,
}

/// One measure of it.
#[derive(Serialize)]
pub struct MeasureView {
    pub name: String,
    pub change: String,
    pub counts: String,
}

/// A decision at a gate.
#[derive(Serialize)]
pub struct DecisionView {
    pub gate: String,
    pub outcome: String,
    pub rule: String,
    pub reason: String,
    pub lang: String,
    pub decided: Option<When>,
}

/// Another agency.
#[derive(Serialize)]
pub struct AdoptionView {
    pub agency: String,
    pub state: String,
    pub since: Option<When>,
}

impl PassportView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let measure = MeasureView {
            name: "Time".to_owned(),
            change: "54 % less (95 % interval 39.5 to 65.6 %)".to_owned(),
            counts: "10 before, 10 after".to_owned(),
        };
        let snapshot = SnapshotView {
            heading: "Measurement 1".to_owned(),
            taken: Some(When::sample()),
            of_agency: "Registry of Khulna".to_owned(),
            level: "Level 2 of 5".to_owned(),
            measures: vec![measure],
            verified: Some(When::sample()),
            verified_by: "Registry of Shonapur".to_owned(),
            hash: "0f0f".to_owned(),
        };
        let decision = DecisionView {
            gate: "Gate 1".to_owned(),
            outcome: "Improve".to_owned(),
            rule: "Not known yet".to_owned(),
            reason: "Too few people were asked.".to_owned(),
            lang: "en".to_owned(),
            decided: Some(When::sample()),
        };
        let adoption = AdoptionView {
            agency: "Registry of Khulna".to_owned(),
            state: "In use".to_owned(),
            since: Some(When::sample()),
        };
        let pilot = PilotView {
            path: "/pilots/1".to_owned(),
            title: "Births by phone".to_owned(),
            lang: "en".to_owned(),
            agency: "Registry of Shonapur".to_owned(),
            stage: "Stage 4 of 6".to_owned(),
            snapshots: vec![snapshot],
            decisions: vec![decision],
            adoptions: vec![adoption],
        };
        Self {
            id: "1".to_owned(),
            name: "Mlango Labs".to_owned(),
            lang: "en".to_owned(),
            kind: "Startup".to_owned(),
            verified: Some(When::sample()),
            issued: When::sample(),
            pilots: vec![pilot],
            fingerprint: "0f0f 0f0f".to_owned(),
            commands: vec!["pilotage passport verify passport.json".to_owned()],
        }
    }
}

#[get("/organisations/<id>/passport")]
async fn show(visitor: Visitor, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let app = visitor.app();
    let passport = passports::find(app, &id).await?;
    let words = visitor.words();
    let (key, base) = (passports::key(app).public(), app.config.base_url.clone());
    let day = |text: &str| at(text).map(|moment| When::on(words, moment, &visitor.platform_zone()));
    let view = PassportView {
        id: id.to_string(),
        lang: passport.organisation.language,
        kind: words.say(&format!("organisation-kind-{}", passport.organisation.kind)),
        verified: passport.organisation.verified_at.as_deref().and_then(day),
        issued: When::at(words, app.now(), &visitor.platform_zone()),
        pilots: passport.pilots.into_iter().map(|pilot| pilot_view(words, pilot, &day)).collect(),
        fingerprint: passports::fingerprint(&key).unwrap_or_default(),
        commands: vec![
            format!("curl -O {base}/organisations/{id}/passport.json"),
            format!("curl {base}/.well-known/pilotage-passport-key"),
            format!("pilotage passport verify passport.json --key {key}"),
        ],
        name: passport.organisation.name.clone(),
    };
    let title = words.say_with("passport-title-of", &[("name", Value::from(view.name.clone()))]);
    Ok(visitor.page("organisations/passport", &Title::plain(title), &view)?.into())
}

#[get("/organisations/<id>/passport.json")]
async fn download(visitor: Visitor, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let bytes = passports::signed(visitor.app(), &id).await?;
    Ok(Answer::File { name: "passport.json".to_owned(), kind: ContentType::JSON, bytes })
}

/// The public key, in hexadecimal: 64 digits and a line feed.
#[get("/.well-known/pilotage-passport-key")]
fn key(app: &State<App>) -> RawText<String> {
    RawText(format!("{}\n", passports::key(app).public()))
}

fn at(text: &str) -> Option<UnixMillis> {
    let moment: jiff::Timestamp = text.parse().ok()?;
    Some(UnixMillis(moment.as_millisecond()))
}

fn pilot_view(words: &Words, pilot: PassportPilot, day: &impl Fn(&str) -> Option<When>) -> PilotView {
    PilotView {
        path: format!("/pilots/{}", pilot.id),
        stage: words.say_with("passport-stage", &[("number", number_value(pilot.stage))]),
        snapshots: pilot.snapshots.iter().map(|snapshot| snapshot_view(words, snapshot, day)).collect(),
        decisions: pilot.decisions.into_iter().map(|decision| decision_view(words, decision, day)).collect(),
        adoptions: pilot
            .adoptions
            .into_iter()
            .map(|adoption| AdoptionView {
                state: words.say(&format!("passport-adoption-{}", adoption.state)),
                since: day(&adoption.since),
                agency: adoption.agency,
            })
            .collect(),
        title: pilot.title,
        lang: pilot.language,
        agency: pilot.agency,
    }
}

fn snapshot_view(words: &Words, of: &PassportSnapshot, day: &impl Fn(&str) -> Option<When>) -> SnapshotView {
    let measures = of.snapshot.measures.iter().map(|(measure, found)| MeasureView {
        name: words.say(&format!("passport-measure-{}", measure.name())),
        change: change(words, found),
        counts: words.say_with(
            "passport-counts",
            &[("before", number_value(found.before.n as i64)), ("after", number_value(found.after.n as i64))],
        ),
    });
    SnapshotView {
        heading: words.say_with("passport-measurement", &[("number", number_value(of.number))]),
        taken: day(&of.taken_at),
        of_agency: of.of_agency.clone(),
        level: counted(words, "passport-level", i64::from(u8::from(of.snapshot.level))),
        measures: measures.collect(),
        verified: of.verified_at.as_deref().and_then(day),
        verified_by: of.verified_by.clone(),
        hash: of.snapshot.snapshot_hash.clone(),
    }
}

/// A share with its interval; without an interval no share.
fn change(words: &Words, found: &MeasureSnapshot) -> String {
    let interval = found.reduction_ci.bca.or(found.reduction_ci.percentile);
    let (Some(share), Some(interval)) = (found.reduction, interval) else {
        return words.say("passport-no-share");
    };
    let percent = |share: f64| Value::from(words.decimal((share * 1_000.0).round() as i64, 1));
    let (id, share, low, high) = if share < 0.0 {
        ("passport-more", -share, -interval.high, -interval.low)
    } else {
        ("passport-less", share, interval.low, interval.high)
    };
    words.say_with(id, &[("share", percent(share)), ("low", percent(low)), ("high", percent(high))])
}

fn decision_view(
    words: &Words,
    decision: PassportDecision,
    day: &impl Fn(&str) -> Option<When>,
) -> DecisionView {
    let word = |text: &str| words.say(&format!("passport-outcome-{text}"));
    DecisionView {
        gate: words.say(&format!("passport-gate-{}", decision.gate)),
        outcome: word(&decision.outcome),
        rule: word(&decision.rule),
        decided: day(&decision.decided_at),
        reason: decision.reason,
        lang: decision.language,
    }
}
