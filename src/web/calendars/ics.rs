//! Writing iCalendar (RFC 5545): lines of at most 75 octets that end with CRLF, escaped text, moments in UTC.

use std::fmt::Write as _;

use crate::clock::UnixMillis;

/// A calendar.
#[derive(Clone, Debug)]
pub struct Calendar {
    pub name: String,
    pub language: String,
    /// Programs that subscribed ask again after some hours.
    pub subscribed: bool,
    pub events: Vec<Event>,
}

/// A moment in a calendar.
#[derive(Clone, Debug)]
pub struct Event {
    /// Always the same for the same thing.
    pub uid: String,
    pub at: UnixMillis,
    pub what: String,
    pub about: String,
    pub address: String,
    /// When it was written or changed last, and how often.
    pub changed: UnixMillis,
    pub sequence: i64,
    pub cancelled: bool,
    /// Hours before, at which the program rings; 0 for never.
    pub ring_hours: i64,
}

impl Calendar {
    /// The file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = String::with_capacity(400 + self.events.len() * 600);
        for each in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pilotage//Dates//EN", "CALSCALE:GREGORIAN"]
        {
            line(&mut out, each);
        }
        line(&mut out, &format!("NAME;LANGUAGE={}:{}", self.language, text(&self.name)));
        line(&mut out, &format!("X-WR-CALNAME:{}", text(&self.name)));
        if self.subscribed {
            line(&mut out, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
            line(&mut out, "X-PUBLISHED-TTL:PT6H");
        }
        for event in &self.events {
            event.write(&mut out, &self.language);
        }
        line(&mut out, "END:VCALENDAR");
        out
    }
}

impl Event {
    fn write(&self, out: &mut String, language: &str) {
        line(out, "BEGIN:VEVENT");
        line(out, &format!("UID:{}", text(&self.uid)));
        line(out, &format!("DTSTAMP:{}", moment(self.changed)));
        line(out, &format!("LAST-MODIFIED:{}", moment(self.changed)));
        line(out, &format!("SEQUENCE:{}", self.sequence.max(0)));
        line(out, &format!("DTSTART:{}", moment(self.at)));
        line(out, "DURATION:PT0S");
        line(out, "TRANSP:TRANSPARENT");
        line(out, &format!("STATUS:{}", if self.cancelled { "CANCELLED" } else { "CONFIRMED" }));
        line(out, &format!("SUMMARY;LANGUAGE={language}:{}", text(&self.what)));
        if !self.about.is_empty() {
            line(out, &format!("DESCRIPTION;LANGUAGE={language}:{}", text(&self.about)));
        }
        line(out, &format!("URL:{}", self.address));
        if self.ring_hours > 0 && !self.cancelled {
            line(out, "BEGIN:VALARM");
            line(out, "ACTION:DISPLAY");
            line(out, &format!("DESCRIPTION:{}", text(&self.what)));
            line(out, &format!("TRIGGER:-PT{}H", self.ring_hours));
            line(out, "END:VALARM");
        }
        line(out, "END:VEVENT");
    }
}

/// One content line, folded: at most 75 octets to a line, and no character is cut.
fn line(out: &mut String, content: &str) {
    let mut room = 75;
    for character in content.chars() {
        if character.len_utf8() > room {
            out.push_str("\r\n ");
            room = 74;
        }
        out.push(character);
        room -= character.len_utf8();
    }
    out.push_str("\r\n");
}

/// A text value: backslash, semicolon, comma and line ends are escaped, other control characters left out.
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    for character in value.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' => out.push_str("\\n"),
            '\u{2066}'..='\u{2069}' => {}
            character if character.is_control() => {}
            character => out.push(character),
        }
    }
    out
}

/// A moment in UTC, to the second.
fn moment(at: UnixMillis) -> String {
    let time = jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let utc = time.to_zoned(jiff::tz::TimeZone::UTC);
    let mut out = String::with_capacity(16);
    let _ = write!(
        out,
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        utc.year(),
        utc.month(),
        utc.day(),
        utc.hour(),
        utc.minute(),
        utc.second()
    );
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn calendar(what: &str) -> String {
        let event = Event {
            uid: "1@pilotage.example".to_owned(),
            at: UnixMillis(1_781_690_400_000),
            what: what.to_owned(),
            about: String::new(),
            address: "https://pilotage.example/challenges/1".to_owned(),
            changed: UnixMillis(1_780_308_000_000),
            sequence: 2,
            cancelled: false,
            ring_hours: 24,
        };
        Calendar {
            name: "Dates".to_owned(),
            language: "en".to_owned(),
            subscribed: true,
            events: vec![event],
        }
        .write()
    }

    #[test]
    fn a_moment_is_in_utc_and_text_is_escaped() {
        let file = calendar("Ideas close; a, b \\ c\nend");
        assert!(file.contains("DTSTART:20260617T100000Z\r\n"));
        assert!(file.contains("SUMMARY;LANGUAGE=en:Ideas close\\; a\\, b \\\\ c\\nend\r\n"));
    }

    proptest! {
        #[test]
        fn every_line_is_short_and_unfolds_to_what_it_was(what in any::<String>()) {
            let file = calendar(&what);
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= 75);
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let unfolded = file.replace("\r\n ", "");
            let begin = format!("SUMMARY;LANGUAGE=en:{}\r\n", text(&what));
            prop_assert!(unfolded.contains(&begin));
        }
    }
}
