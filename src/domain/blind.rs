//! Hiding who wrote a text: names, addresses and links give way to a mark.
//!
//! What this cannot find: names that are spelled in another way, and what only somebody who knows the team recognises.

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

/// The text with each of the names, every mail address and every link replaced by `mark`. Capital letters and what
/// stands between the words of a name make no difference; a name is found as a whole, not within a longer word.
#[must_use]
pub fn hide(text: &str, names: &[String], mark: &str) -> String {
    let mut wanted: Vec<Vec<char>> = names.iter().flat_map(|name| forms(name)).collect();
    // The longest first: a short form must not leave the rest of the long one behind.
    wanted.sort_by_key(|name| std::cmp::Reverse(name.len()));
    wanted.dedup();
    let original: Vec<char> = text.chars().collect();
    let folded: Vec<char> = original.iter().map(|letter| fold(*letter)).collect();
    let mut out = String::with_capacity(text.len());
    let mut place = 0;
    while place < original.len() {
        let begins = place == 0 || !folded[place - 1].is_alphanumeric();
        let length = if begins {
            name_at(&folded[place..], &wanted).or_else(|| address_at(&original[place..]))
        } else {
            None
        };
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

/// How a name can be written: whole, and without what kind of company it is.
fn forms(name: &str) -> Vec<Vec<char>> {
    let clean = |text: &str| text.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_form = |word: &&str| LEGAL_FORMS.contains(&clean(word).to_lowercase().as_str());
    let first = words.iter().position(|word| !is_form(word)).unwrap_or(0);
    let last = words.iter().rposition(|word| !is_form(word)).map_or(words.len(), |last| last + 1);
    let mut forms = Vec::new();
    for some in [&words[..], words.get(first..last).unwrap_or_default()] {
        let text = clean(&some.join(" "));
        if text.chars().filter(|letter| letter.is_alphanumeric()).count() >= SHORTEST {
            forms.push(text.chars().map(fold).collect());
        }
    }
    forms
}

fn fold(letter: char) -> char {
    if letter.is_whitespace() { ' ' } else { letter.to_lowercase().next().unwrap_or(letter) }
}

fn name_at(text: &[char], wanted: &[Vec<char>]) -> Option<usize> {
    wanted.iter().find_map(|name| length_of(name, text))
}

/// How many letters a name takes at the start of a text, if it stands there. Between its words anything may stand that
/// readers see as one name: more white space, a hyphen, nothing at all.
fn length_of(name: &[char], text: &[char]) -> Option<usize> {
    let is_gap = |letter: &char| {
        letter.is_whitespace()
            || matches!(letter, '-' | '_' | '.' | '*' | '\u{ad}' | '‐'..='–' | '\u{200b}'..='\u{200f}')
    };
    let mut place = 0;
    for letter in name {
        if *letter == ' ' {
            place += text[place..].iter().take_while(|letter| is_gap(letter)).count();
        } else if text.get(place) == Some(letter) {
            place += 1;
        } else {
            return None;
        }
    }
    text.get(place).is_none_or(|next| !next.is_alphanumeric()).then_some(place)
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
