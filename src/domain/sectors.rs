//! The kinds of public service by which challenges, fixes and pilots are sorted.

/// The text forms, in the order in which pages list them; the message `sector-<text>` is the name of each.
pub const SECTORS: [&str; 11] = [
    "civil-registration",
    "land",
    "social-protection",
    "health",
    "agriculture",
    "business",
    "education",
    "transport",
    "justice",
    "water-energy",
    "other",
];

/// The sector with this text form, or `other`.
#[must_use]
pub fn sector_or_other(text: &str) -> &'static str {
    SECTORS.into_iter().find(|sector| *sector == text).unwrap_or("other")
}
