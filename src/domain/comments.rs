//! The rules of comments: what one may say, when an agency owes an answer, and the ways in which words can go.
//!
//! Removed by its author, hidden by moderators, waiting for a moderator and held back by an automatic rule are
//! different things, and each looks different to readers.

use jiff::tz::TimeZone;

use super::values::{folded, text};
use super::working_days::end_of_working_day;
use super::{Check, Refusal, Refusals};
use crate::clock::{MINUTE, UnixMillis};

/// A comment, an answer to it, and an answer to that.
pub const DEEPEST: i64 = 3;
/// Characters of a comment and of an answer.
pub const LONGEST: usize = 3_000;
/// Links in somebody's first comment that hold it back.
const MOST_FIRST_LINKS: usize = 2;
/// Comments in ten minutes after which more are held back.
const BURST: i64 = 5;
/// How far back a burst is counted.
pub const BURST_WINDOW: i64 = 10 * MINUTE;

/// What somebody wants to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stance {
    Support,
    Objection,
    Critique,
    Question,
}

/// What readers see of a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Visibility {
    Shown,
    /// Enough people reported it; a moderator has not looked yet.
    Pending,
    /// Its author took it away.
    Removed,
    /// Moderators hid it under a rule that is public.
    Hidden(Rule),
    /// An automatic rule held it back before anybody saw it.
    Blocked(Suspicion),
}

/// The rule that a hidden comment breaks. Public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    PersonalData,
    HateOrThreat,
    OffTopic,
    Spam,
}

/// Why an automatic rule held a comment back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Suspicion {
    Links,
    Burst,
    Repeat,
}

/// Where the duty to respond stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResponseState {
    /// Nobody has to answer.
    None,
    Waiting,
    Given(ResponseKind),
}

/// What an agency says to a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResponseKind {
    Answered,
    /// Something changed because of it.
    Accepted,
    /// No, and why.
    Declined,
}

/// The clock of an answer that is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duty {
    pub since: UnixMillis,
    pub due: UnixMillis,
}

/// The office that owes the answer: its calendar and what it promises. A thing without an office has the defaults.
#[derive(Clone, Debug)]
pub struct Office {
    pub zone: TimeZone,
    pub country: String,
    /// Working days until an answer is due.
    pub working_days: i64,
    /// So many others oblige it to answer anything.
    pub me_too_duty: i64,
    /// Reports by so many accounts hide a comment until a moderator has looked.
    pub reports_that_hide: i64,
    /// For how many minutes a change leaves no trace.
    pub silent_minutes: i64,
    /// Working days after the due date until the senior owner is told.
    pub escalation_days: i64,
}

impl Default for Office {
    fn default() -> Self {
        Self {
            zone: TimeZone::UTC,
            country: String::new(),
            working_days: 10,
            me_too_duty: 5,
            reports_that_hide: 3,
            silent_minutes: 5,
            escalation_days: 0,
        }
    }
}

/// What somebody writes, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub stance: Stance,
    pub text: String,
    pub language: String,
}

/// What the automatic rules look at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Habits {
    /// Comments that the author has written before, as far as they were looked at.
    pub written: i64,
    /// Of these, within [`BURST_WINDOW`].
    pub recently: i64,
    /// The author has written the same words before.
    pub repeated: bool,
}

impl Stance {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Support, Self::Objection, Self::Critique, Self::Question];

    /// The text form; the message `stance-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Objection => "objection",
            Self::Critique => "critique",
            Self::Question => "question",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stance| stance.as_str() == text)
    }

    /// A question or an objection has to be answered, however few people share it.
    #[must_use]
    pub const fn asks_for_answer(self) -> bool {
        matches!(self, Self::Question | Self::Objection)
    }
}

impl Rule {
    /// All of them, in the order of the page of moderators.
    pub const ALL: [Self; 4] = [Self::PersonalData, Self::HateOrThreat, Self::OffTopic, Self::Spam];

    /// The text form; the message `rule-<text>` says it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PersonalData => "personal-data",
            Self::HateOrThreat => "hate-or-threat",
            Self::OffTopic => "off-topic",
            Self::Spam => "spam",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.as_str() == text)
    }
}

impl Suspicion {
    const ALL: [Self; 3] = [Self::Links, Self::Burst, Self::Repeat];

    /// The text form; the message `suspicion-<text>` says it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Links => "links",
            Self::Burst => "burst",
            Self::Repeat => "repeat",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|suspicion| suspicion.as_str() == text)
    }
}

impl Visibility {
    /// The two columns of the database: the state and its reason.
    #[must_use]
    pub const fn columns(self) -> (&'static str, &'static str) {
        match self {
            Self::Shown => ("shown", ""),
            Self::Pending => ("pending", ""),
            Self::Removed => ("removed", ""),
            Self::Hidden(rule) => ("hidden", rule.as_str()),
            Self::Blocked(suspicion) => ("blocked", suspicion.as_str()),
        }
    }

    /// Reads the two columns of the database.
    #[must_use]
    pub fn parse(state: &str, reason: &str) -> Option<Self> {
        match state {
            "shown" => Some(Self::Shown),
            "pending" => Some(Self::Pending),
            "removed" => Some(Self::Removed),
            "hidden" => Rule::parse(reason).map(Self::Hidden),
            "blocked" => Suspicion::parse(reason).map(Self::Blocked),
            _ => None,
        }
    }

    /// Its author takes it away. What moderators hid stays hidden, so that nobody can make a rule's trace disappear.
    ///
    /// # Errors
    /// `refusal-comment-gone` when it is not there to be taken away.
    pub fn remove(self) -> Result<Self, Refusal> {
        match self {
            Self::Shown | Self::Pending | Self::Blocked(_) => Ok(Self::Removed),
            Self::Removed | Self::Hidden(_) => Err(Refusal::because("refusal-comment-gone")),
        }
    }

    /// A moderator hides it.
    ///
    /// # Errors
    /// `refusal-comment-gone` when its author took it away, `refusal-comment-settled` when it is hidden.
    pub fn hide(self, rule: Rule) -> Result<Self, Refusal> {
        match self {
            Self::Shown | Self::Pending | Self::Blocked(_) => Ok(Self::Hidden(rule)),
            Self::Removed => Err(Refusal::because("refusal-comment-gone")),
            Self::Hidden(_) => Err(Refusal::because("refusal-comment-settled")),
        }
    }

    /// A moderator shows it, or shows it again. What is shown already stays.
    ///
    /// # Errors
    /// `refusal-comment-gone` when its author took it away.
    pub fn show(self) -> Result<Self, Refusal> {
        match self {
            Self::Shown | Self::Pending | Self::Blocked(_) | Self::Hidden(_) => Ok(Self::Shown),
            Self::Removed => Err(Refusal::because("refusal-comment-gone")),
        }
    }

    /// What becomes of it after so many reports that nobody has looked at.
    #[must_use]
    pub const fn after_reports(self, open: i64, that_hide: i64) -> Self {
        match self {
            Self::Shown if open >= that_hide => Self::Pending,
            other => other,
        }
    }

    /// Its author may change the words.
    #[must_use]
    pub const fn may_be_edited(self) -> bool {
        matches!(self, Self::Shown)
    }
}

impl ResponseKind {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Answered, Self::Accepted, Self::Declined];

    /// The text form; the message `response-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl ResponseState {
    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Waiting => "waiting",
            Self::Given(kind) => kind.as_str(),
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "none" => Some(Self::None),
            "waiting" => Some(Self::Waiting),
            other => ResponseKind::parse(other).map(Self::Given),
        }
    }

    /// An agency answers, whether it had to or not, once.
    ///
    /// # Errors
    /// `refusal-answered` when it was answered before.
    pub fn respond(self, kind: ResponseKind) -> Result<Self, Refusal> {
        match self {
            Self::None | Self::Waiting => Ok(Self::Given(kind)),
            Self::Given(_) => Err(Refusal::because("refusal-answered")),
        }
    }
}

/// Reads what somebody wrote. `language` is what they chose, or empty to have it found out; `page_language` is the one
/// that they read in.
///
/// # Errors
/// A refusal at `stance` or `text`.
pub fn draft(stance: &str, words: &str, language: &str, page_language: &str) -> Result<Draft, Refusals> {
    let mut check = Check::default();
    let stance = check.keep(Stance::parse(stance).ok_or_else(|| Refusal::at("stance", "refusal-choice")));
    let words = check.keep(text("text", words, LONGEST, true));
    match (stance, words) {
        (Some(stance), Some(text)) => {
            let chosen = language.len() <= 3 && language.chars().all(|letter| letter.is_ascii_lowercase());
            let language = if language.is_empty() || !chosen {
                guess_language(&text, page_language).to_owned()
            } else {
                language.to_owned()
            };
            Ok(Draft { stance, text, language })
        }
        _ => Err(check.finish().err().unwrap_or_default()),
    }
}

/// The duty to respond that a comment carries: a question or objection, or `me_too` others, since `since`.
#[must_use]
pub fn duty(stance: Stance, me_too: i64, since: UnixMillis, office: &Office) -> Option<Duty> {
    (stance.asks_for_answer() || me_too >= office.me_too_duty).then(|| Duty {
        since,
        due: end_of_working_day(since, office.working_days, &office.zone, &office.country),
    })
}

/// The depth of an answer to a comment of this depth.
///
/// # Errors
/// `refusal-too-deep` below [`DEEPEST`].
pub fn answer_depth(parent: i64) -> Result<i64, Refusal> {
    if parent < DEEPEST { Ok(parent + 1) } else { Err(Refusal::because("refusal-too-deep")) }
}

/// True when a change at `now` leaves no trace.
#[must_use]
pub const fn edit_is_silent(written: UnixMillis, now: UnixMillis, office: &Office) -> bool {
    now.since(written) <= office.silent_minutes * MINUTE
}

/// When those above the office are told that the answer is late.
#[must_use]
pub fn escalates_at(due: UnixMillis, office: &Office) -> UnixMillis {
    if office.escalation_days <= 0 {
        due
    } else {
        end_of_working_day(due, office.escalation_days, &office.zone, &office.country)
    }
}

/// What the automatic rules make of a new comment: held back, and why, or nothing.
#[must_use]
pub fn suspicion(words: &str, habits: Habits) -> Option<Suspicion> {
    if habits.repeated {
        Some(Suspicion::Repeat)
    } else if habits.recently >= BURST {
        Some(Suspicion::Burst)
    } else if habits.written == 0 && links(words) > MOST_FIRST_LINKS {
        Some(Suspicion::Links)
    } else {
        None
    }
}

/// The words as they are compared with others to find copies.
#[must_use]
pub fn comparable(words: &str) -> String {
    folded(words)
}

/// How many web addresses a text holds.
#[must_use]
pub fn links(words: &str) -> usize {
    let lower = words.to_lowercase();
    let with_scheme = lower.matches("http://").count() + lower.matches("https://").count();
    let bare = lower
        .split_whitespace()
        .filter(|word| word.trim_start_matches(|mark: char| !mark.is_alphanumeric()).starts_with("www."))
        .count();
    with_scheme + bare
}

/// The language of a text by its script, and between Indonesian and English by small words; `page_language` when the
/// script does not say.
#[must_use]
pub fn guess_language<'a>(words: &str, page_language: &'a str) -> &'a str {
    let mut bangla = 0_usize;
    let mut arabic = 0_usize;
    let mut devanagari = 0_usize;
    let mut latin = 0_usize;
    for letter in words.chars().filter(|letter| letter.is_alphabetic()) {
        match letter {
            '\u{0980}'..='\u{09ff}' => bangla += 1,
            '\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' | '\u{fb50}'..='\u{fdff}' => arabic += 1,
            '\u{0900}'..='\u{097f}' => devanagari += 1,
            'a'..='z' | 'A'..='Z' => latin += 1,
            _ => {}
        }
    }
    let most = bangla.max(arabic).max(devanagari).max(latin);
    if most == 0 {
        page_language
    } else if most == bangla {
        "bn"
    } else if most == arabic {
        if page_language == "fa" || page_language == "ur" { page_language } else { "ar" }
    } else if most == devanagari {
        "hi"
    } else {
        latin_language(words, page_language)
    }
}

fn latin_language<'a>(words: &str, page_language: &'a str) -> &'a str {
    const INDONESIAN: [&str; 24] = [
        "yang", "dan", "di", "tidak", "ini", "itu", "untuk", "dengan", "saya", "kami", "dari", "ada", "bisa",
        "kita", "sudah", "belum", "harus", "tapi", "atau", "juga", "akan", "karena", "pada", "ke",
    ];
    const ENGLISH: [&str; 24] = [
        "the", "and", "is", "to", "of", "in", "it", "that", "for", "we", "you", "my", "not", "are", "was",
        "have", "this", "with", "they", "at", "can", "be", "on", "our",
    ];
    let lower = words.to_lowercase();
    let (mut indonesian, mut english) = (0, 0);
    for word in lower.split(|letter: char| !letter.is_alphanumeric()) {
        indonesian += usize::from(INDONESIAN.contains(&word));
        english += usize::from(ENGLISH.contains(&word));
    }
    match indonesian.cmp(&english) {
        std::cmp::Ordering::Greater => "id",
        std::cmp::Ordering::Less => "en",
        std::cmp::Ordering::Equal if matches!(page_language, "bn" | "ar") => "en",
        std::cmp::Ordering::Equal => page_language,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn office() -> Office {
        Office { country: "ID".to_owned(), ..Office::default() }
    }

    #[test]
    fn questions_objections_and_five_others_oblige_the_agency() {
        let at = UnixMillis(1_780_000_000_000);
        assert!(duty(Stance::Question, 0, at, &office()).is_some());
        assert!(duty(Stance::Objection, 0, at, &office()).is_some());
        assert!(duty(Stance::Support, 4, at, &office()).is_none());
        assert!(duty(Stance::Support, 5, at, &office()).is_some());
        assert!(duty(Stance::Critique, 0, at, &office()).is_none());
    }

    #[test]
    fn threads_are_three_deep() {
        assert_eq!(answer_depth(1), Ok(2));
        assert_eq!(answer_depth(2), Ok(3));
        assert!(answer_depth(3).is_err());
    }

    #[test]
    fn a_first_comment_with_three_links_is_held_back() {
        let words = "See https://a.example and http://b.example or www.c.example";
        assert_eq!(suspicion(words, Habits::default()), Some(Suspicion::Links));
        assert_eq!(suspicion(words, Habits { written: 1, ..Habits::default() }), None);
        assert_eq!(suspicion("https://a.example https://b.example", Habits::default()), None);
        assert_eq!(
            suspicion("x", Habits { written: 5, recently: 5, repeated: false }),
            Some(Suspicion::Burst)
        );
        assert_eq!(
            suspicion("x", Habits { written: 1, recently: 1, repeated: true }),
            Some(Suspicion::Repeat)
        );
    }

    #[test]
    fn the_language_is_found_by_script_and_small_words() {
        assert_eq!(guess_language("হেল্পার বেশি টাকা চেয়েছে", "en"), "bn");
        assert_eq!(guess_language("المكتب يغلق مبكرا", "en"), "ar");
        assert_eq!(guess_language("Kantor ini tutup jam satu dan saya belum selesai", "en"), "id");
        assert_eq!(guess_language("The office closes at one", "id"), "en");
        assert_eq!(guess_language("123", "bn"), "bn");
    }

    #[test]
    fn what_was_hidden_cannot_be_removed_to_lose_its_trace() {
        assert!(Visibility::Hidden(Rule::Spam).remove().is_err());
        assert_eq!(Visibility::Pending.remove(), Ok(Visibility::Removed));
    }

    fn any_visibility() -> impl Strategy<Value = Visibility> {
        prop::sample::select(vec![
            Visibility::Shown,
            Visibility::Pending,
            Visibility::Removed,
            Visibility::Hidden(Rule::PersonalData),
            Visibility::Hidden(Rule::Spam),
            Visibility::Blocked(Suspicion::Links),
            Visibility::Blocked(Suspicion::Repeat),
        ])
    }

    proptest! {
        #[test]
        fn states_survive_the_database(visibility in any_visibility()) {
            let (state, reason) = visibility.columns();
            prop_assert_eq!(Visibility::parse(state, reason), Some(visibility));
        }

        #[test]
        fn what_its_author_removed_stays_removed(steps in prop::collection::vec(0_u8..4, 0..20)) {
            let mut state = Visibility::Removed;
            for step in steps {
                let next = match step {
                    0 => state.hide(Rule::Spam),
                    1 => state.show(),
                    2 => state.remove(),
                    _ => Ok(state.after_reports(9, 3)),
                };
                state = next.unwrap_or(state);
                prop_assert_eq!(state, Visibility::Removed);
            }
        }

        #[test]
        fn an_answer_is_given_once(first in 0_usize..3, second in 0_usize..3) {
            let given = ResponseState::Waiting.respond(ResponseKind::ALL[first]).unwrap();
            prop_assert!(given.respond(ResponseKind::ALL[second]).is_err());
            prop_assert_eq!(ResponseState::parse(given.as_str()), Some(given));
        }

        #[test]
        fn drafts_never_panic_and_keep_the_text(words in "\\PC{0,200}", stance in "support|objection|critique|question") {
            if let Ok(draft) = draft(&stance, &words, "", "en") {
                prop_assert!(!draft.text.is_empty());
                prop_assert!(!draft.language.is_empty());
            } else {
                prop_assert!(words.trim().is_empty() || super::super::values::text("t", &words, LONGEST, true).is_err());
            }
        }
    }
}
