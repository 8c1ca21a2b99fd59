//! Hiding who wrote a text: names, addresses and links give way to a mark.
//!
//! What this cannot find: names that are spelled in another way, and what only somebody who knows the team recognises.

use unicode_normalization::UnicodeNormalization as _;

/// Ends of names that say what kind of company it is; a team often leaves them out.
const LEGAL_FORMS: [&str; 18] = [
    "ltd",
    "limited",
    "llc",
    "llp",
    "inc",
    "plc",
    "gmbh",
    "pt",
    "cv",
    "tbk",
    "co",
    "company",
    "pvt",
    "private",
    "foundation",
    "yayasan",
    "লিমিটেড",
    "شركة",
];
/// Shorter names would hide half of every text.
const SHORTEST: usize = 3;
/// Letters from which on a name is also found within a longer word.
const WITHIN_WORDS: usize = 6;
/// The same for scripts that join endings and short words to names.
const WITHIN_JOINED_WORDS: usize = 4;

/// A way to write a name.
struct Form {
    letters: Vec<char>,
    /// It counts only as a whole word.
    whole: bool,
}

/// What became of a file when it was looked through for names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyState {
    /// All of it could be read, and it names nobody.
    Clean,
    /// It holds something in which no program finds names for certain, such as a picture: the chair looks at it first.
    Look,
    /// It names its team.
    Named,
    Encrypted,
    Damaged,
    TooLarge,
    /// It holds something that cannot be cleaned, such as a film or a macro.
    Part,
}

impl CopyState {
    /// All states.
    pub const ALL: [Self; 7] =
        [Self::Clean, Self::Look, Self::Named, Self::Encrypted, Self::Damaged, Self::TooLarge, Self::Part];

    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Look => "look",
            Self::Named => "named",
            Self::Encrypted => "encrypted",
            Self::Damaged => "damaged",
            Self::TooLarge => "too_large",
            Self::Part => "part",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The panel gets the copy. `shown` says that the chair has looked at it and shows it.
    #[must_use]
    pub const fn is_seen(self, shown: bool) -> bool {
        matches!(self, Self::Clean) || (matches!(self, Self::Look) && shown)
    }
}

/// The text with each of the names, every mail address and every link replaced by `mark`. Capital letters, signs that are
/// not seen, and what stands between the words of a name make no difference. Short names are found as whole words only.
#[must_use]
pub fn hide(text: &str, names: &[String], mark: &str) -> String {
    let mut wanted: Vec<Form> = names.iter().flat_map(|name| forms(name)).map(Form::new).collect();
    // The longest first: a short form must not leave the rest of the long one behind.
    wanted.sort_by(|one, other| {
        other.letters.len().cmp(&one.letters.len()).then_with(|| one.letters.cmp(&other.letters))
    });
    wanted.dedup_by(|one, other| one.letters == other.letters);
    let original: Vec<char> = text.nfc().collect();
    let folded: Vec<char> = original.iter().map(|letter| fold(*letter)).collect();
    let mut out = String::with_capacity(text.len());
    let mut place = 0;
    while place < original.len() {
        let begins = place == 0 || !folded[place - 1].is_alphanumeric();
        let address = || if begins { address_at(&original[place..]) } else { None };
        let length = name_at(&folded[place..], &wanted, begins).or_else(address);
        match length {
            Some(length) => {
                out.push_str(mark);
                place += length;
            }
            None => {
                out.push(original[place]);
                place += 1;
            }
        }
    }
    out
}

/// The ways to write these names, for those who look for them elsewhere than in a text.
#[must_use]
pub fn spellings(names: &[String]) -> Vec<String> {
    let mut all: Vec<String> = names.iter().flat_map(|name| forms(name)).collect();
    all.sort();
    all.dedup();
    all
}

/// How a name can be written: whole, and without what kind of company it is.
fn forms(name: &str) -> Vec<String> {
    let clean = |text: &str| text.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_form = |word: &&str| LEGAL_FORMS.contains(&clean(word).to_lowercase().as_str());
    let first = words.iter().position(|word| !is_form(word)).unwrap_or(0);
    let last = words.iter().rposition(|word| !is_form(word)).map_or(words.len(), |last| last + 1);
    let mut forms = Vec::new();
    for some in [&words[..], words.get(first..last).unwrap_or_default()] {
        let text = clean(&some.join(" "));
        if text.chars().filter(|letter| letter.is_alphanumeric()).count() >= SHORTEST {
            forms.push(text);
        }
    }
    forms
}

impl Form {
    fn new(name: String) -> Self {
        let letters: Vec<char> = name.nfc().map(fold).filter(|letter| !is_unseen(*letter)).collect();
        let long = letters.iter().filter(|letter| letter.is_alphanumeric()).count();
        let joined = letters.iter().any(|letter| letter.is_alphanumeric() && *letter > '\u{2ff}');
        Self { whole: long < if joined { WITHIN_JOINED_WORDS } else { WITHIN_WORDS }, letters }
    }
}

/// Signs without a width, the line that makes Arabic words longer, and its signs for short vowels.
const fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}'
    )
}

fn fold(letter: char) -> char {
    if letter.is_whitespace() { ' ' } else { letter.to_lowercase().next().unwrap_or(letter) }
}

fn name_at(text: &[char], wanted: &[Form], begins: bool) -> Option<usize> {
    wanted.iter().filter(|form| begins || !form.whole).find_map(|form| length_of(form, text))
}

/// How many letters a name takes at the start of a text, if it stands there. Between its words anything may stand that
/// readers see as one name: more white space, a hyphen, nothing at all.
fn length_of(form: &Form, text: &[char]) -> Option<usize> {
    let is_gap = |letter: &char| {
        letter.is_whitespace()
            || matches!(letter, '-' | '_' | '.' | '*' | '\'' | '’' | '‐'..='–')
            || is_unseen(*letter)
    };
    let mut place = 0;
    for letter in &form.letters {
        if *letter == ' ' {
            place += text[place..].iter().take_while(|letter| is_gap(letter)).count();
            continue;
        }
        if place > 0 {
            place += text[place..].iter().take_while(|letter| is_unseen(**letter)).count();
        }
        if text.get(place) == Some(letter) {
            place += 1;
        } else {
            return None;
        }
    }
    (!form.whole || text.get(place).is_none_or(|next| !next.is_alphanumeric())).then_some(place)
}

/// The length of a mail address or a link that begins here.
fn address_at(text: &[char]) -> Option<usize> {
    let word: String = text.iter().take_while(|letter| !letter.is_whitespace()).collect();
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '»', '”', '"', '\'', '।', '،']);
    let lower = word.to_lowercase();
    let is_mail = word.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'));
    let is_link = lower.contains("://") || lower.starts_with("www.");
    (is_mail || is_link).then(|| word.chars().count())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn names_give_way_in_any_case_and_script() {
        let names = names(&["Shohoj Seba Ltd.", "রহিমা খাতুন", "PT Nusantara Digital", "سلمى حداد"]);
        let hidden = hide(
            "SHOHOJ  seba? By Shohoj Seba Ltd, রহিমা খাতুন, nusantara digital (PT) وسلمى, سلمى حداد.",
            &names,
            "#",
        );
        assert!(!hidden.to_lowercase().contains("shohoj seba ltd"));
        assert!(
            !hidden.contains("রহিমা খাতুন")
                && !hidden.contains("سلمى حداد")
                && !hidden.contains("nusantara digital")
        );
    }

    #[test]
    fn addresses_and_links_give_way_and_what_is_around_them_stays() {
        let hidden =
            hide("Ask a.b@team.example, see https://team.example/x or (www.team.example).", &[], "#");
        assert_eq!(hidden, "Ask #, see # or (#).");
        assert_eq!(hide("5 @ 3 and a/b stay", &[], "#"), "5 @ 3 and a/b stay");
    }

    #[test]
    fn what_stands_between_the_words_of_a_name_makes_no_difference() {
        let names = names(&["Shohoj Seba"]);
        for text in ["Shohoj \n Seba", "shohoj-seba", "SHOHOJSEBA", "**Shohoj** Seba"] {
            let hidden = hide(text, &names, "#").to_lowercase();
            assert!(!hidden.contains("shohoj") && !hidden.contains("seba"), "{hidden}");
        }
    }

    #[test]
    fn names_give_way_with_what_is_joined_to_them() {
        let names = names(&["রহিমা খাতুন", "سلمى حداد", "Meghnatech"]);
        for (text, hidden) in [
            ("রহিমা খাতুনের দল", "#ের দল"),
            ("বলেন রহিমা\u{200c} খাতুন।", "বলেন #।"),
            ("مع سلمى حداد", "مع #"),
            ("بسلمى حداد", "ب#"),
            ("سـلـمى حدّاد", "#"),
            ("Meghnatechnya, MeghnaTech's", "#nya, #'s"),
        ] {
            assert_eq!(hide(text, &names, "#"), hidden);
        }
        // The same letter as one sign and as two.
        assert_eq!(
            hide("\u{9b8}\u{9ae}\u{9af}\u{9bc}\u{9be}", &[String::from("\u{9b8}\u{9ae}\u{9df}\u{9be}")], "#"),
            "#"
        );
    }

    #[test]
    fn a_name_within_a_longer_word_is_another_word() {
        assert_eq!(hide("The Astra team, astral maps", &names(&["Astra"]), "#"), "The # team, astral maps");
        assert_eq!(hide("A plan by AI", &names(&["AI", ""]), "#"), "A plan by AI");
    }

    proptest! {
        #[test]
        fn no_whole_name_is_left(text in "[a-c .]{0,40}", name in "[a-c]{3,5}( [a-c]{3,5})?") {
            let hidden = hide(&format!("{text} {name} {text}"), std::slice::from_ref(&name), "#");
            let padded = format!(" {} ", hidden.replace('.', " "));
            let wanted = format!(" {name} ");
            prop_assert!(!padded.contains(&wanted));
        }
    }
}
