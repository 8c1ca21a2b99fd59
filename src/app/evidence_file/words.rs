//! The words for arms and periods, in the languages of the site, and the names of columns.

use methods::evidence::{Arm, Period};
use unicode_normalization::UnicodeNormalization;

use super::numbers::is_space;

const PILOT: &[&str] = &[
    "pilot",
    "treatment",
    "treated",
    "intervention",
    "experiment",
    "পাইলট",
    "পরীক্ষামূলক",
    "percontohan",
    "uji coba",
    "perlakuan",
    "تجريبي",
    "تجريبية",
    "التجريبي",
    "التجربة",
    "تجربة",
    "المشروع التجريبي",
];
const COMPARISON: &[&str] = &[
    "comparison",
    "comparator",
    "control",
    "controls",
    "তুলনা",
    "তুলনামূলক",
    "নিয়ন্ত্রণ",
    "pembanding",
    "perbandingan",
    "kontrol",
    "مقارنة",
    "المقارنة",
    "للمقارنة",
    "ضابطة",
    "الضابطة",
];
const BEFORE: &[&str] =
    &["before", "pre", "baseline", "আগে", "আগের", "পূর্বে", "পূর্ব", "sebelum", "قبل", "السابق", "من قبل"];
const AFTER: &[&str] = &[
    "after",
    "post",
    "endline",
    "follow-up",
    "followup",
    "পরে",
    "পরের",
    "পরবর্তী",
    "sesudah",
    "setelah",
    "بعد",
    "اللاحق",
    "من بعد",
];

/// The arm that a word names.
pub(super) fn arm(text: &str) -> Option<Arm> {
    match text {
        "pilot" => Some(Arm::Pilot),
        "comparison" => Some(Arm::Comparison),
        _ => one_of(text, PILOT, COMPARISON).map(|first| if first { Arm::Pilot } else { Arm::Comparison }),
    }
}

/// The period that a word names.
pub(super) fn period(text: &str) -> Option<Period> {
    match text {
        "before" => Some(Period::Before),
        "after" => Some(Period::After),
        _ => one_of(text, BEFORE, AFTER).map(|first| if first { Period::Before } else { Period::After }),
    }
}

/// In which of two lists a word is.
fn one_of(text: &str, first: &[&str], second: &[&str]) -> Option<bool> {
    let text = folded(text);
    let is_in = |words: &[&str]| words.iter().any(|word| folded(word) == text);
    if is_in(first) { Some(true) } else { is_in(second).then_some(false) }
}

/// A text as two people write the same word: small letters, one form of each character, one space between words.
pub(super) fn folded(text: &str) -> String {
    let text: String =
        text.nfkc().filter(|it| !is_space(*it) || it.is_whitespace()).collect::<String>().to_lowercase();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// It looks like a value, not like the name of a column.
pub(super) fn number_like(text: &str) -> bool {
    super::numbers::number(text).is_ok() || period(text).is_some()
}
