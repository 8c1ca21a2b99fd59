//! What people are told of and how often: topics that a person understands, rhythms of mail, and when a digest is due.

use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::Subject;
use crate::clock::{DAY, HOUR, Id, UnixMillis};

/// The hour at which digests are made, by the clock of the reader.
pub const DIGEST_HOUR: i8 = 7;
/// The day on which weekly digests are made.
pub const DIGEST_DAY: Weekday = Weekday::Monday;

/// A group of news that a person chooses a rhythm for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// One's own account and its safety. Always told at once.
    Account,
    /// What waits for the person, and what becomes of their team's ideas and pilots.
    Work,
    /// Answers to what the person said or asked.
    Answers,
    /// What became of things that the person spoke to.
    Touched,
    /// News of what the person follows.
    Followed,
    /// New things that fit a saved search.
    Searches,
}

/// How often mail about a topic comes. The inbox on the site has everything at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rhythm {
    AtOnce,
    Daily,
    Weekly,
    Never,
}

/// Why somebody hears of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The event names them.
    Named,
    /// They spoke to the thing: commented, asked, or said "me too".
    Voice(Subject),
    /// They follow the thing.
    Follow(Subject),
    /// They saved the search with this id.
    Search(Id),
}

/// What one press in a letter ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    Topic(Topic),
    /// All mail of the digest with this rhythm.
    Digest(Rhythm),
    /// Following a thing, or hearing of a thing that one spoke to.
    Thing(Subject),
    Search(Id),
}

impl Topic {
    /// All topics, in the order in which pages list them.
    pub const ALL: [Self; 6] =
        [Self::Work, Self::Answers, Self::Touched, Self::Followed, Self::Searches, Self::Account];

    /// The text form; the messages `topic-<text>` and `topic-<text>-hint` are its words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Work => "work",
            Self::Answers => "answers",
            Self::Touched => "touched",
            Self::Followed => "followed",
            Self::Searches => "searches",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.as_str() == text)
    }

    /// The topic of an event of this kind for somebody who hears of it for this reason.
    #[must_use]
    pub fn of(kind: &str, cause: &Cause) -> Self {
        match cause {
            Cause::Voice(_) => return Self::Touched,
            Cause::Follow(_) => return Self::Followed,
            Cause::Search(_) => return Self::Searches,
            Cause::Named => {}
        }
        let begins = |starts: &[&str]| starts.iter().any(|start| kind.starts_with(start));
        if begins(&["password-", "second-factor-", "recovery-code", "role-", "person-"]) {
            Self::Account
        } else if matches!(kind, "comment-due" | "comment-late") {
            Self::Work
        } else if begins(&["comment-", "protected-voice-", "question-answered"]) {
            Self::Answers
        } else if begins(&["saved-search-"]) {
            Self::Searches
        } else {
            Self::Work
        }
    }

    /// What holds for people who chose nothing: what concerns them at once, what they watch once a day.
    #[must_use]
    pub const fn default_rhythm(self) -> Rhythm {
        match self {
            Self::Account | Self::Work | Self::Answers => Rhythm::AtOnce,
            Self::Touched | Self::Followed | Self::Searches => Rhythm::Daily,
        }
    }

    /// The safety of an account is no choice: who takes it over would choose silence first.
    #[must_use]
    pub const fn is_chosen(self) -> bool {
        !matches!(self, Self::Account)
    }

    /// The rhythm for somebody who chose this, or nothing.
    #[must_use]
    pub fn rhythm(self, chosen: Option<Rhythm>) -> Rhythm {
        chosen.filter(|_| self.is_chosen()).unwrap_or_else(|| self.default_rhythm())
    }
}

impl Rhythm {
    /// All rhythms, in the order in which pages list them.
    pub const ALL: [Self; 4] = [Self::AtOnce, Self::Daily, Self::Weekly, Self::Never];

    /// The text form; the message `rhythm-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AtOnce => "at-once",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Never => "never",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.as_str() == text)
    }

    /// Its news wait for a digest.
    #[must_use]
    pub const fn is_digest(self) -> bool {
        matches!(self, Self::Daily | Self::Weekly)
    }

    /// No digest of this rhythm is further away than this; one that is was reckoned by a clock that went wrong.
    #[must_use]
    pub const fn horizon(self) -> i64 {
        match self {
            Self::Weekly => 7 * DAY + 2 * HOUR,
            Self::AtOnce | Self::Daily | Self::Never => DAY + 2 * HOUR,
        }
    }
}

impl Cause {
    /// The two columns of the database.
    #[must_use]
    pub fn columns(&self) -> (&'static str, &str) {
        match self {
            Self::Named => ("", ""),
            Self::Voice(subject) | Self::Follow(subject) => (subject.kind.as_str(), subject.id.as_str()),
            Self::Search(id) => ("saved_search", id.as_str()),
        }
    }
}

/// Kinds of news that belong to a thing but do not move it on: who spoke to it is not told of them, who follows it is.
const CHATTER: [&str; 4] = ["question-answered", "pilot-updated", "thread-replied", "comment-answered"];

/// True when an event moves the things on whose followers it tells, so that all who spoke to them hear of it too.
#[must_use]
pub fn moves_on(kind: &str) -> bool {
    !CHATTER.contains(&kind)
}

/// When the digest that is gathered at `now` is made: the next time that it is seven o'clock for the reader (on a Monday
/// for a weekly one), always after `now`. In the night in which that hour is left out, the moment after the gap.
#[must_use]
pub fn next_digest(rhythm: Rhythm, now: UnixMillis, zone: &TimeZone) -> UnixMillis {
    let here = Timestamp::from_millisecond(now.0).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone.clone());
    let hour = Time::constant(DIGEST_HOUR, 0, 0, 0);
    let mut day = here.date();
    for _ in 0..9 {
        let due =
            day.to_datetime(hour).to_zoned(zone.clone()).map_or(0, |at| at.timestamp().as_millisecond());
        let right_day = rhythm != Rhythm::Weekly || day.weekday() == DIGEST_DAY;
        if right_day && due > now.0 {
            return UnixMillis(due);
        }
        let Ok(next) = day.checked_add(1.day()) else { break };
        day = next;
    }
    // Only at the end of all dates.
    now.plus(DAY)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::Kind;

    fn at(text: &str) -> UnixMillis {
        UnixMillis(text.parse::<Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn a_digest_comes_at_seven_by_the_readers_clock() {
        let dhaka = TimeZone::get("Asia/Dhaka").unwrap();
        let daily = |now| next_digest(Rhythm::Daily, at(now), &dhaka);
        assert_eq!(daily("2026-06-01T00:59:59Z"), at("2026-06-01T01:00:00Z"));
        assert_eq!(daily("2026-06-01T01:00:00Z"), at("2026-06-02T01:00:00Z"));
        // 1 June 2026 is a Monday; just after its hour the next one is a week away.
        assert_eq!(
            next_digest(Rhythm::Weekly, at("2026-06-01T00:30:00Z"), &dhaka),
            at("2026-06-01T01:00:00Z")
        );
        assert_eq!(
            next_digest(Rhythm::Weekly, at("2026-06-01T01:00:00Z"), &dhaka),
            at("2026-06-08T01:00:00Z")
        );
    }

    #[test]
    fn news_have_the_topic_of_why_somebody_hears_of_them() {
        let challenge = Subject::new(Kind::Challenge, Id::stored("1".to_owned()));
        assert_eq!(Topic::of("challenge-amended", &Cause::Named), Topic::Work);
        assert_eq!(Topic::of("challenge-amended", &Cause::Follow(challenge.clone())), Topic::Followed);
        assert_eq!(Topic::of("challenge-amended", &Cause::Voice(challenge)), Topic::Touched);
        assert_eq!(Topic::of("comment-late", &Cause::Named), Topic::Work);
        assert_eq!(Topic::of("comment-answered", &Cause::Named), Topic::Answers);
        assert_eq!(Topic::of("password-changed", &Cause::Named), Topic::Account);
    }

    #[test]
    fn the_safety_of_an_account_cannot_be_silenced() {
        assert_eq!(Topic::Account.rhythm(Some(Rhythm::Never)), Rhythm::AtOnce);
        assert_eq!(Topic::Followed.rhythm(Some(Rhythm::Never)), Rhythm::Never);
        assert_eq!(Topic::Followed.rhythm(None), Rhythm::Daily);
    }

    proptest! {
        #[test]
        fn a_digest_is_always_ahead_and_within_its_horizon(
            seconds in 0_i64..4_000_000_000,
            weekly in any::<bool>(),
            zone in prop::sample::select(vec!["UTC", "Asia/Dhaka", "America/New_York", "Pacific/Apia", "Africa/Casablanca", "Australia/Lord_Howe"]),
        ) {
            let rhythm = if weekly { Rhythm::Weekly } else { Rhythm::Daily };
            let now = UnixMillis(seconds * 1_000);
            let zone = TimeZone::get(zone).unwrap();
            let due = next_digest(rhythm, now, &zone);
            prop_assert!(due > now);
            // Apia left out a whole day in 2011: then the next morning is two days away.
            prop_assert!(due.since(now) <= rhythm.horizon() + DAY);
        }
    }
}
