//! Time, ids and randomness as one source that is passed in, so that a test can fix all three.
//!
//! Nothing else in the program asks the operating system what time it is or for a random number.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use rand::Rng;
use serde::{Deserialize, Serialize};

/// A moment as milliseconds since 1970-01-01T00:00:00Z, the form in which the database keeps time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnixMillis(pub i64);

/// Milliseconds in a second, a minute, an hour and a day of 24 hours.
pub const SECOND: i64 = 1_000;
/// See [`SECOND`].
pub const MINUTE: i64 = 60 * SECOND;
/// See [`SECOND`].
pub const HOUR: i64 = 60 * MINUTE;
/// See [`SECOND`].
pub const DAY: i64 = 24 * HOUR;

impl UnixMillis {
    /// The moment `milliseconds` later (earlier when negative); stays at the end of the range instead of wrapping.
    #[must_use]
    pub const fn plus(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }

    /// Milliseconds from `earlier` to `self`; negative when `self` comes first.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// The identifier of anything that is stored: a UUID, version 7, as lower-case text with hyphens.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// Reads an id from outside; `None` when it is not a UUID in its usual form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let id = uuid::Uuid::try_parse(text).ok()?;
        Some(Self(id.hyphenated().to_string()))
    }

    /// Takes an id as the database has it, without another check.
    #[must_use]
    pub fn stored(text: String) -> Self {
        Self(text)
    }

    /// The text of the id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The smallest id that could have been made `milliseconds` before this one: the first 48 bits of a UUID, version 7, are
/// its time in milliseconds. An empty text, which sorts before all ids, for what is no id.
#[must_use]
pub fn earlier_id(id: &str, milliseconds: i64) -> String {
    let Ok(id) = uuid::Uuid::try_parse(id) else { return String::new() };
    let earlier = (id.as_u128() >> 80).saturating_sub(u128::from(milliseconds.unsigned_abs()));
    uuid::Uuid::from_u128(earlier << 80).hyphenated().to_string()
}

/// The source of time, ids and randomness.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Fixed(Arc<Fixed>),
}

#[derive(Debug)]
struct Fixed {
    now: AtomicI64,
    counter: AtomicU64,
}

impl Clock {
    /// The clock of the machine and the randomness of the operating system.
    #[must_use]
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until [`Clock::advance`] moves it, with ids that count up.
    #[must_use]
    pub fn fixed(now: UnixMillis) -> Self {
        Self(Source::Fixed(Arc::new(Fixed { now: AtomicI64::new(now.0), counter: AtomicU64::new(1) })))
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> UnixMillis {
        match &self.0 {
            #[expect(
                clippy::disallowed_methods,
                reason = "this is the one place that reads the machine's clock"
            )]
            Source::System => UnixMillis(jiff::Timestamp::now().as_millisecond()),
            Source::Fixed(fixed) => UnixMillis(fixed.now.load(Ordering::SeqCst)),
        }
    }

    /// Moves a fixed clock; the machine's clock cannot be moved and stays as it is.
    pub fn advance(&self, milliseconds: i64) {
        if let Source::Fixed(fixed) = &self.0 {
            fixed.now.fetch_add(milliseconds, Ordering::SeqCst);
        }
    }

    /// A new id; ids made later on the same machine sort later.
    #[must_use]
    pub fn new_id(&self) -> Id {
        let id = match &self.0 {
            #[expect(clippy::disallowed_methods, reason = "this is the one place that makes ids")]
            Source::System => uuid::Uuid::now_v7(),
            Source::Fixed(fixed) => {
                let counter = fixed.counter.fetch_add(1, Ordering::SeqCst);
                let mut random = [0; 10];
                random[2..].copy_from_slice(&counter.to_be_bytes());
                let millis = u64::try_from(fixed.now.load(Ordering::SeqCst)).unwrap_or(0);
                uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
            }
        };
        Id(id.hyphenated().to_string())
    }

    /// A new id that sorts after `newest`, even when the clock was set back since that one was made: it then counts as
    /// made a millisecond after it.
    #[must_use]
    pub fn new_id_after(&self, newest: &str) -> Id {
        let id = self.new_id();
        if id.as_str() > newest {
            return id;
        }
        let (Ok(newest), Ok(own)) = (uuid::Uuid::try_parse(newest), uuid::Uuid::try_parse(id.as_str()))
        else {
            return id;
        };
        let mut random = [0; 10];
        random.copy_from_slice(&own.as_bytes()[6..]);
        let millis = u64::try_from(newest.as_u128() >> 80).unwrap_or(0).saturating_add(1);
        Id(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().hyphenated().to_string())
    }

    /// Random bytes that nobody can guess; always from the operating system, in tests too.
    #[must_use]
    pub fn random_bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        rand::rng().fill_bytes(&mut bytes);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::{Clock, HOUR, UnixMillis};

    #[test]
    fn an_event_sorts_after_the_last_one_even_when_the_clock_was_set_back() {
        let clock = Clock::fixed(UnixMillis(1_780_308_000_000));
        let mut newest = String::new();
        for jump in [0, 0, HOUR, -2 * HOUR, 0, 0, 5 * HOUR, -5 * HOUR, 1] {
            clock.advance(jump);
            let id = clock.new_id_after(&newest);
            assert!(id.as_str() > newest.as_str(), "{id} {newest}");
            assert_eq!(id.as_str().as_bytes()[14], b'7', "it stays a UUID, version 7");
            id.as_str().clone_into(&mut newest);
        }
    }
}
