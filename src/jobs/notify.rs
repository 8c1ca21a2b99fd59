//! How far the outbox is read back.

use crate::clock::SECOND;

/// How far back a reader of the outbox looks for events that became visible late.
const LOOK_BACK: i64 = 90 * SECOND;

/// The smallest id that an event could have that was made `LOOK_BACK` before the one at the cursor: the first 48 bits of
/// a UUID, version 7, are its time in milliseconds.
pub fn look_back(cursor: &str) -> String {
    look_back_by(cursor, LOOK_BACK)
}

/// The same for another length of time, in milliseconds.
pub fn look_back_by(cursor: &str, milliseconds: i64) -> String {
    let Ok(id) = uuid::Uuid::try_parse(cursor) else { return String::new() };
    let millis = id.as_u128() >> 80;
    let earlier = millis.saturating_sub(u128::from(milliseconds.unsigned_abs()));
    uuid::Uuid::from_u128(earlier << 80).hyphenated().to_string()
}

#[cfg(test)]
mod tests {
    use super::look_back;

    #[test]
    fn looking_back_gives_an_earlier_id_of_the_same_form() {
        let cursor = "0190b0a0-1234-7000-8000-000000000000";
        let earlier = look_back(cursor);
        assert!(earlier.as_str() < cursor && earlier.len() == cursor.len());
        assert_eq!(look_back(""), "");
    }
}
