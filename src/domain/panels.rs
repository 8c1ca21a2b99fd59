//! Panels: who judges the ideas for a challenge, when, by what, and what they may see.
//!
//! A panel goes `preparing → scoring → locked`. What it prepares ends in the decisions of [`super::selection`]. The
//! mathematics (totals, normalisation, ties, the draw) is the crate `methods`.

use serde::{Deserialize, Serialize};

use super::challenges::Criterion;
use super::{Check, Refusal, Refusals, values};
use crate::clock::{Id, UnixMillis};

/// The highest score of a criterion; the lowest is 0.
pub const MOST_SCORE: u8 = 5;
/// The most characters of a reason for a score.
pub const MOST_REASON: usize = 2_000;
/// The most characters of a rubric, a declaration or a note.
pub const MOST_NOTE: usize = 1_000;
/// The most members of a panel.
pub const MOST_MEMBERS: usize = 30;

/// How far a panel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PanelState {
    /// Members are asked, criteria get their rubrics.
    Preparing,
    /// Members score; nobody sees a total.
    Scoring,
    /// Scores are final, and the ranking can be seen.
    Locked,
}

/// Which totals decide, fixed before the scoring opens. Both are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    Raw,
    Normalised,
}

/// Where a member stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MemberState {
    Invited,
    Accepted,
    Declined,
    /// Taken off the panel by its chair.
    Removed,
}

/// Where the evaluation of one idea by one member stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EvaluationState {
    /// Asked for; there may be scores already, saved as they were made.
    Draft,
    /// Handed in; counts.
    Sent,
    /// Handed in and opened again by the chair, or for a calibration round. Counts again when it is handed in.
    Reopened,
    /// The member has a link to this idea. What they scored is kept and does not count.
    Recused,
}

/// What a criterion is used for when totals are equal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieRole {
    #[default]
    None,
    CitizenBenefit,
    Evidence,
}

/// A criterion as the panel uses it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PanelCriterion {
    pub name: String,
    /// Out of 100 over all criteria.
    pub weight: i64,
    /// The mean score below which an idea cannot be chosen; 0 for none.
    pub minimum: i64,
    pub tie: TieRole,
    /// What the scores mean for this criterion.
    pub rubric: String,
}

/// Why somebody must not judge an idea, as the program can tell by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flag {
    /// They belong to an organisation of the idea.
    SameOrganisation,
    /// They belong to an organisation together with somebody of the idea's.
    SharedMembership,
    /// They said that they work for an organisation of the idea.
    Employer,
}

/// What a member declares before they see any idea.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// Nothing that they know of links them to anybody who may have sent an idea.
    pub free: bool,
    /// What links them, when they are not free.
    pub link: String,
    /// For whom they work; can be empty.
    pub employer: String,
}

/// What a form says about one idea, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    pub scores: Vec<Option<u8>>,
    pub reasons: Vec<String>,
}

/// What a panel has when it is to be opened.
#[derive(Clone, Copy, Debug)]
pub struct Readiness {
    pub state: PanelState,
    pub deadline_at: Option<UnixMillis>,
    /// Ideas can still be sent.
    pub ideas_open: bool,
    pub ideas: usize,
    /// Ideas that too few members are to judge, or not the right ones.
    pub short: usize,
}

macro_rules! texts {
    ($name:ident, $what:literal, [$($variant:ident = $text:literal),+ $(,)?]) => {
        impl $name {
            #[doc = concat!("All ", $what, ".")]
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text form.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),+
                }
            }

            /// Reads the text form.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.as_str() == text)
            }
        }
    };
}

texts!(PanelState, "states", [Preparing = "preparing", Scoring = "scoring", Locked = "locked"]);
texts!(Basis, "kinds of totals", [Raw = "raw", Normalised = "normalised"]);
texts!(
    MemberState,
    "states",
    [Invited = "invited", Accepted = "accepted", Declined = "declined", Removed = "removed"]
);
texts!(
    EvaluationState,
    "states",
    [Draft = "draft", Sent = "sent", Reopened = "reopened", Recused = "recused"]
);
texts!(TieRole, "roles", [None = "none", CitizenBenefit = "citizen_benefit", Evidence = "evidence"]);
texts!(
    Flag,
    "flags",
    [SameOrganisation = "same_organisation", SharedMembership = "shared_membership", Employer = "employer"]
);

impl PanelCriterion {
    /// The criteria of a challenge, as a panel begins with them: without rubrics, and with nothing that breaks ties.
    #[must_use]
    pub fn of_challenge(criteria: &[Criterion]) -> Vec<Self> {
        criteria
            .iter()
            .map(|criterion| Self {
                name: criterion.name.clone(),
                weight: criterion.weight,
                minimum: criterion.minimum,
                tie: TieRole::None,
                rubric: String::new(),
            })
            .collect()
    }
}

impl EvaluationState {
    /// The member can write scores.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Reopened)
    }
}

/// The letter that stands for an idea while names are hidden: A to Z, then AA, AB and so on. `number` begins at 1.
#[must_use]
pub fn code(number: i64) -> String {
    let mut rest = number.max(1);
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Reads what a member declares.
///
/// # Errors
/// A refusal at `declaration` when nothing was chosen, at `link` when there is a link and no word about it, at `signed`
/// without the signature.
pub fn declare(choice: &str, link: &str, employer: &str, signed: bool) -> Result<Declaration, Refusals> {
    let mut check = Check::default();
    let free = match choice {
        "free" => Some(true),
        "link" => Some(false),
        _ => check.keep(Err(Refusal::at("declaration", "refusal-choice"))),
    };
    let link = check.keep(values::text("link", link, MOST_NOTE, free == Some(false)));
    let employer = check.keep(values::line("employer", employer, 200, false));
    check.require(signed, || Refusal::at("signed", "refusal-panel-signature"));
    check.finish()?;
    let free = free.unwrap_or(false);
    let link = if free { String::new() } else { link.unwrap_or_default() };
    Ok(Declaration { free, link, employer: employer.unwrap_or_default() })
}

/// Reads the scores and reasons of a form: `score-0`, `reason-0`, `score-1` and so on. `all` when they are handed in: then
/// each criterion needs a score and a reason.
///
/// # Errors
/// A refusal beside each field that is not right.
pub fn read_scores(
    criteria: &[PanelCriterion],
    all: bool,
    field: impl Fn(&str) -> String,
) -> Result<Scores, Refusals> {
    let mut check = Check::default();
    let (mut scores, mut reasons) = (Vec::new(), Vec::new());
    for index in 0..criteria.len() {
        let (score_field, reason_field) = (format!("score-{index}"), format!("reason-{index}"));
        let text = field(&score_field);
        let score = match text.trim() {
            "" if all => check.keep(Err(Refusal::at(&score_field, "refusal-score-missing"))),
            "" => None,
            text => match text.parse::<u8>() {
                Ok(score) if score <= MOST_SCORE => Some(score),
                _ => check.keep(Err(
                    Refusal::at(&score_field, "refusal-score").number("most", i64::from(MOST_SCORE))
                )),
            },
        };
        scores.push(score);
        let reason =
            values::text(&reason_field, &field(&reason_field), MOST_REASON, all).map_err(|refusal| {
                match refusal.message {
                    "refusal-required" => Refusal { message: "refusal-score-reason", ..refusal },
                    _ => refusal,
                }
            });
        reasons.push(check.keep(reason).unwrap_or_default());
    }
    check.finish()?;
    Ok(Scores { scores, reasons })
}

/// Whether the scoring can begin.
///
/// # Errors
/// All that is missing.
pub fn check_open(readiness: &Readiness, now: UnixMillis) -> Result<(), Refusals> {
    let mut check = Check::default();
    check.require(readiness.state == PanelState::Preparing, || Refusal::because("refusal-panel-open"));
    check.require(!readiness.ideas_open, || Refusal::because("refusal-selection-open"));
    check.require(readiness.ideas > 0, || Refusal::because("refusal-release-none"));
    check.require(readiness.deadline_at.is_some_and(|deadline| deadline > now), || {
        Refusal::at("deadline", "refusal-panel-deadline")
    });
    check.require(readiness.short == 0, || {
        Refusal::because("refusal-panel-quorum").number("count", readiness.short as i64)
    });
    check.finish()
}

/// What links a member to an idea. `own` and `theirs` are the organisations that the member and the idea belong to (with
/// partners), `shared` those that people of the idea belong to besides; names are those of the idea's organisations.
#[must_use]
pub fn flags(own: &[Id], theirs: &[Id], shared: &[Id], employer: &str, names: &[String]) -> Vec<Flag> {
    let mut flags = Vec::new();
    if own.iter().any(|id| theirs.contains(id)) {
        flags.push(Flag::SameOrganisation);
    } else if own.iter().any(|id| shared.contains(id)) {
        flags.push(Flag::SharedMembership);
    }
    let employer = plain(employer);
    if !employer.is_empty() && names.iter().any(|name| plain(name) == employer) {
        flags.push(Flag::Employer);
    }
    flags
}

/// Letters and digits only, in lower case: two ways to write a name.
fn plain(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn criteria() -> Vec<PanelCriterion> {
        ["Benefit", "Price"].map(|name| PanelCriterion { name: name.to_owned(), ..Default::default() }).into()
    }

    fn form<'a>(fields: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> String + 'a {
        |name| {
            fields
                .iter()
                .find(|(field, _)| *field == name)
                .map_or_else(String::new, |(_, it)| (*it).to_owned())
        }
    }

    #[test]
    fn ideas_have_letters() {
        assert_eq!(
            [1, 2, 26, 27, 52, 53, 702, 703].map(code),
            ["A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
        );
    }

    #[test]
    fn half_a_form_is_kept_and_only_a_whole_one_is_handed_in() {
        let half = form(&[("score-0", "4"), ("reason-1", "Fair")]);
        let kept = read_scores(&criteria(), false, &half).expect("half is fine");
        assert_eq!(kept.scores, [Some(4), None]);
        let refusals = read_scores(&criteria(), true, &half).expect_err("it is not whole");
        let fields: Vec<_> = refusals.iter().filter_map(|it| it.field.as_deref()).collect();
        assert_eq!(fields, ["reason-0", "score-1"]);
    }

    #[test]
    fn a_score_is_one_of_six_numbers() {
        for text in ["6", "-1", "3.5", "x", "৪", "999999999999"] {
            assert!(read_scores(&criteria(), false, form(&[("score-0", text)])).is_err(), "{text}");
        }
        for text in ["0", "5", " 3 "] {
            assert!(read_scores(&criteria(), false, form(&[("score-0", text)])).is_ok(), "{text}");
        }
    }

    #[test]
    fn who_has_a_link_says_which_and_signs() {
        assert!(declare("", "", "", true).is_err());
        assert!(declare("link", " ", "", true).is_err());
        assert!(declare("free", "", "", false).is_err());
        let declared = declare("free", "left over", " Dhaka  University ", true).expect("it is whole");
        assert_eq!((declared.link.as_str(), declared.employer.as_str()), ("", "Dhaka University"));
    }

    #[test]
    fn links_that_the_program_can_tell() {
        let [a, b, c] = ["a", "b", "c"].map(|text| Id::stored(text.to_owned()));
        let names = ["Shohoj Seba Ltd.".to_owned()];
        let (own, other, theirs) = ([c.clone()], [b.clone()], [a]);
        assert_eq!(flags(&theirs, &theirs, &[], "", &names), [Flag::SameOrganisation]);
        assert_eq!(flags(&own, &theirs, &[b, c], "", &names), [Flag::SharedMembership]);
        assert_eq!(flags(&[], &theirs, &[], "shohoj seba LTD", &names), [Flag::Employer]);
        assert!(flags(&other, &theirs, &[], "", &names).is_empty());
    }
}
