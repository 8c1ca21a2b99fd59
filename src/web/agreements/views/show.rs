//! The page of an agreement, and that of each version that was signed.

use serde::Serialize;

use crate::app::agreements::{Powers, Shown};
use crate::domain::agreements::{AgreementState, Side, moves_goalposts};
use crate::domain::pilots::PilotState;
use crate::language::{self, Value, Words, number_value};
use crate::store::agreements::{Agreement, Signature};
use crate::web::agreements::readable::{BodyView, changes};
use crate::web::challenges::PartChange;
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::pilots::Party;
use crate::web::selection::waiting_words;
use crate::web::views::When;

const SAMPLE_ID: &str = "0190b0a0-0000-7000-8000-000000000004";

/// The page of the agreement.
#[derive(Serialize)]
pub struct AgreementView {
    pub form: FormView,
    pub id: String,
    pub challenge_id: String,
    pub language: String,
    pub title: String,
    pub agency: Party,
    pub organisation: Party,
    pub over: bool,
    /// What holds now.
    pub holds: Option<SignedView>,
    /// What the two sides work on, for them alone.
    pub open: Option<OpenView>,
    /// May begin a draft.
    pub begins: bool,
    /// What beginning one is called.
    pub begin: String,
    pub declines: bool,
    /// Why nothing can be signed yet, in words; empty when it can.
    pub waiting: Vec<String>,
    /// All versions that were signed, newest first.
    pub versions: Vec<VersionLine>,
}

/// A version that both sides signed.
#[derive(Serialize)]
pub struct SignedView {
    pub number: i64,
    pub since: When,
    pub sha256: String,
    pub signatures: Vec<SignatureLine>,
    pub body: BodyView,
}

/// A draft or an offer.
#[derive(Serialize)]
pub struct OpenView {
    pub heading: String,
    /// Who wrote it last, and what happens next.
    pub status: String,
    pub offered: bool,
    pub number: i64,
    pub sha256: String,
    pub version: i64,
    pub reason: String,
    pub signatures: Vec<SignatureLine>,
    pub body: BodyView,
    /// It would change what is measured while the pilot runs.
    pub goalposts: bool,
    pub changes: Vec<PartChange>,
    pub writes: bool,
    pub withdraws: bool,
    pub discards: bool,
    /// The reader signs now.
    pub signs: bool,
    /// The reader would sign, but wrote in it.
    pub own_words: bool,
    pub second_factor: bool,
}

/// Who signed, by side and role, and when.
#[derive(Serialize)]
pub struct SignatureLine {
    pub role: String,
    pub language: String,
    pub name: String,
    pub at: Option<When>,
}

/// One line of the list of versions.
#[derive(Serialize)]
pub struct VersionLine {
    pub number: i64,
    pub name: String,
    pub since: When,
    pub reason: String,
    pub goalposts: bool,
}

/// The page of one version.
#[derive(Serialize)]
pub struct VersionView {
    pub id: String,
    pub language: String,
    pub title: String,
    pub heading: String,
    pub reason: String,
    pub goalposts: bool,
    /// A later one holds now.
    pub replaced: bool,
    pub changes: Vec<PartChange>,
    pub amendment: bool,
    pub signed: SignedView,
}

impl AgreementView {
    /// The page as this visitor sees it.
    #[must_use]
    pub fn new(visitor: &Visitor, shown: &Shown, form: FormView) -> Self {
        let words = visitor.words();
        let powers = Powers::of(visitor.actor(), &shown.pilot);
        let state = shown.pilot.standing.state;
        let zone = language::zone(&shown.agency.time_zone);
        let begin = if shown.in_force().is_some() { "agreement-begin-amendment" } else { "agreement-begin" };
        Self {
            form,
            id: shown.pilot.id.to_string(),
            challenge_id: shown.challenge.id.to_string(),
            language: shown.pilot.language.clone(),
            title: shown.pilot.title.clone(),
            agency: agency(shown),
            organisation: organisation(shown),
            over: state.is_over(),
            holds: shown.in_force().map(|holds| SignedView::new(words, shown, holds)),
            open: shown.open.as_ref().map(|open| OpenView::new(visitor, shown, open, powers)),
            begins: powers.writes.is_some() && shown.open.is_none(),
            begin: words.say(begin),
            declines: powers.declines,
            waiting: if state == PilotState::Agreement && powers.reads_open {
                waiting_words(words, &shown.waiting, &zone)
            } else {
                Vec::new()
            },
            versions: shown.signed.iter().map(|one| VersionLine::new(words, shown, one)).collect(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: SAMPLE_ID.to_owned(),
            challenge_id: SAMPLE_ID.to_owned(),
            language: "en".to_owned(),
            title: "Land record copy near home".to_owned(),
            agency: Party::sample(),
            organisation: Party::sample(),
            over: true,
            holds: Some(SignedView::sample()),
            open: Some(OpenView::sample()),
            begins: true,
            begin: "Write the agreement".to_owned(),
            declines: true,
            waiting: vec!["Nothing is signed before 12 June.".to_owned()],
            versions: vec![VersionLine::sample()],
        }
    }
}

impl SignedView {
    fn new(words: &Words, shown: &Shown, agreement: &Agreement) -> Self {
        let zone = language::zone(&shown.agency.time_zone);
        let service = shown.service(agreement.content.service_id.as_ref());
        Self {
            number: agreement.number,
            since: When::on(words, agreement.in_force_at.unwrap_or(agreement.updated_at), &zone),
            sha256: agreement.sha256.clone(),
            signatures: signatures(words, shown, agreement),
            body: BodyView::new(words, &shown.pilot.language, &agreement.content, service, &zone),
        }
    }

    fn sample() -> Self {
        Self {
            number: 2,
            since: When::sample(),
            sha256: "ab".repeat(32),
            signatures: vec![SignatureLine::sample()],
            body: BodyView::sample(),
        }
    }
}

impl OpenView {
    fn new(visitor: &Visitor, shown: &Shown, open: &Agreement, powers: Powers) -> Self {
        let words = visitor.words();
        let zone = language::zone(&shown.agency.time_zone);
        let offered = open.state == AgreementState::Offered;
        let own = powers.writes == Some(open.side);
        let wrote = |side: Side| {
            visitor.actor().is_some_and(|actor| {
                shown.writers.iter().any(|it| it.side == side && it.person_id == actor.person_id)
            })
        };
        let missing = |side: Side| match side {
            Side::Agency => open.agency.is_none(),
            Side::Organisation => open.organisation.is_none(),
        };
        let would_sign = offered && powers.signs.is_some_and(missing);
        let own_words = would_sign && powers.signs == Some(Side::Agency) && wrote(Side::Agency);
        let service = |agreement: &Agreement| shown.service(agreement.content.service_id.as_ref());
        let writer = match open.side {
            Side::Agency => shown.agency.name.clone(),
            Side::Organisation => shown.organisation.name.clone(),
        };
        let status = if offered { "agreement-status-offered" } else { "agreement-status-draft" };
        let heading = match (offered, open.number) {
            (true, 1) => "agreement-offer-title",
            (false, 1) => "agreement-draft-title",
            (true, _) => "agreement-offer-amendment-title",
            (false, _) => "agreement-draft-amendment-title",
        };
        let before = shown.in_force();
        Self {
            heading: words.say(heading),
            status: words.say_with(status, &[("name", Value::from(writer))]),
            offered,
            number: open.number,
            sha256: open.sha256.clone(),
            version: open.version,
            reason: open.reason.clone(),
            signatures: if offered { signatures(words, shown, open) } else { Vec::new() },
            body: BodyView::new(words, &shown.pilot.language, &open.content, service(open), &zone),
            goalposts: shown.pilot.standing.state >= PilotState::Running
                && before.is_some_and(|before| moves_goalposts(&before.content, &open.content)),
            changes: before
                .map(|before| {
                    changes(words, (&before.content, service(before)), (&open.content, service(open)), &zone)
                })
                .unwrap_or_default(),
            writes: powers.writes.is_some(),
            withdraws: offered && own,
            discards: !offered && own,
            signs: would_sign && !own_words,
            own_words,
            second_factor: powers.signs == Some(Side::Organisation)
                || visitor.actor().is_some_and(|actor| actor.second_factor),
        }
    }

    fn sample() -> Self {
        Self {
            heading: "On the table".to_owned(),
            status: "The office offers it.".to_owned(),
            offered: true,
            number: 1,
            sha256: "ab".repeat(32),
            version: 3,
            reason: "One more site.".to_owned(),
            signatures: vec![SignatureLine::sample()],
            body: BodyView::sample(),
            goalposts: true,
            changes: vec![sample_change()],
            writes: true,
            withdraws: true,
            discards: true,
            signs: true,
            own_words: true,
            second_factor: false,
        }
    }
}

impl SignatureLine {
    fn sample() -> Self {
        Self {
            role: "Senior owner".to_owned(),
            language: "en".to_owned(),
            name: "Land office".to_owned(),
            at: Some(When::sample()),
        }
    }
}

impl VersionLine {
    fn new(words: &Words, shown: &Shown, agreement: &Agreement) -> Self {
        let zone = language::zone(&shown.agency.time_zone);
        Self {
            number: agreement.number,
            name: version_name(words, agreement.number),
            since: When::on(words, agreement.in_force_at.unwrap_or(agreement.updated_at), &zone),
            reason: agreement.reason.clone(),
            goalposts: agreement.moved_goalposts,
        }
    }

    fn sample() -> Self {
        Self {
            number: 2,
            name: "Change 1".to_owned(),
            since: When::sample(),
            reason: "One more site.".to_owned(),
            goalposts: true,
        }
    }
}

impl VersionView {
    /// One version, and what it changed.
    #[must_use]
    pub fn new(words: &Words, shown: &Shown, agreement: &Agreement, before: Option<&Agreement>) -> Self {
        let zone = language::zone(&shown.agency.time_zone);
        let service = |agreement: &Agreement| shown.service(agreement.content.service_id.as_ref());
        Self {
            id: shown.pilot.id.to_string(),
            language: shown.pilot.language.clone(),
            title: shown.pilot.title.clone(),
            heading: version_name(words, agreement.number),
            reason: agreement.reason.clone(),
            goalposts: agreement.moved_goalposts,
            replaced: agreement.state == AgreementState::Superseded,
            changes: before
                .map(|before| {
                    changes(
                        words,
                        (&before.content, service(before)),
                        (&agreement.content, service(agreement)),
                        &zone,
                    )
                })
                .unwrap_or_default(),
            amendment: before.is_some(),
            signed: SignedView::new(words, shown, agreement),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            language: "en".to_owned(),
            title: "Land record copy near home".to_owned(),
            heading: "Change 1".to_owned(),
            reason: "One more site.".to_owned(),
            goalposts: true,
            replaced: true,
            changes: vec![sample_change()],
            amendment: true,
            signed: SignedView::sample(),
        }
    }
}

fn sample_change() -> PartChange {
    use crate::web::challenges::PieceView;
    let piece = |added, removed, text: &str| PieceView { added, removed, text: text.to_owned() };
    PartChange {
        label: "Where".to_owned(),
        pieces: vec![piece(false, true, "One"), piece(true, false, "Two")],
    }
}

fn version_name(words: &Words, number: i64) -> String {
    if number == 1 {
        words.say("agreement-version-first")
    } else {
        words.say_with("agreement-version-change", &[("number", number_value(number - 1))])
    }
}

/// Both sides, signed or not: named by their role, never by person.
fn signatures(words: &Words, shown: &Shown, agreement: &Agreement) -> Vec<SignatureLine> {
    let zone = language::zone(&shown.agency.time_zone);
    let line = |role: &str, party: Party, signed: Option<&Signature>| SignatureLine {
        role: words.say(role),
        language: party.language,
        name: party.name,
        at: signed.map(|signed| When::at(words, signed.at, &zone)),
    };
    vec![
        line("role-senior_owner", agency(shown), agreement.agency.as_ref()),
        line("role-organisation_admin", organisation(shown), agreement.organisation.as_ref()),
    ]
}

fn agency(shown: &Shown) -> Party {
    let agency = &shown.agency;
    Party { id: agency.id.to_string(), language: agency.language.clone(), name: agency.name.clone() }
}

fn organisation(shown: &Shown) -> Party {
    let team = &shown.organisation;
    Party { id: team.id.to_string(), language: team.language.clone(), name: team.name.clone() }
}
