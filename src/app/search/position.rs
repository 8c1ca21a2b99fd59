//! Where the index is in the outbox. It is written into the index with each commit, so the two can never disagree.

/// Where the index is in the outbox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The newest event that is in it.
    pub newest: String,
    /// How many events were seen at or shortly before it. One that became visible late makes a different number.
    pub seen: i64,
    /// When it was written. Challenges that closed up to this moment are marked as closed.
    pub clock: i64,
    /// The life of the database that it follows: a database that was restored from a backup begins another one, and what
    /// an index knows of the life before may never have happened.
    pub life: String,
}

impl Position {
    /// Reads what [`std::fmt::Display`] wrote; anything else is a position before the first event.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut parts = text.split(' ');
        Self {
            newest: parts.next().unwrap_or_default().trim_start_matches('-').to_owned(),
            seen: parts.next().and_then(|part| part.parse().ok()).unwrap_or_default(),
            clock: parts.next().and_then(|part| part.parse().ok()).unwrap_or_default(),
            life: parts.next().unwrap_or_default().to_owned(),
        }
    }
}

impl std::fmt::Display for Position {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let newest = if self.newest.is_empty() { "-" } else { &self.newest };
        write!(formatter, "{newest} {} {}", self.seen, self.clock)?;
        if self.life.is_empty() { Ok(()) } else { write!(formatter, " {}", self.life) }
    }
}

#[cfg(test)]
mod tests {
    use super::Position;

    #[test]
    fn a_position_is_read_as_it_was_written() {
        let event = "0190b0a0-1234-7000-8000-000000000000";
        for position in [
            Position::default(),
            Position { newest: event.to_owned(), seen: 7, clock: 1_700_000_000_000, life: String::new() },
            Position { newest: event.to_owned(), seen: 7, clock: 1, life: event.to_owned() },
            Position { newest: String::new(), seen: 0, clock: 1, life: event.to_owned() },
        ] {
            assert_eq!(Position::parse(&position.to_string()), position);
        }
        assert_eq!(
            Position::parse("anything"),
            Position { newest: "anything".to_owned(), ..Position::default() }
        );
    }
}
