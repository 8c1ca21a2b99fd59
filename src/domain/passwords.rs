//! Which passwords are taken: long ones that are not on the lists that attackers try first (NIST SP 800-63B, 5.1.1.2).

use super::Refusal;

/// The fewest characters of a password.
pub const LEAST_CHARACTERS: usize = 12;
/// The most characters of a password; hashing more only costs time.
pub const MOST_CHARACTERS: usize = 200;

/// What stays of a password after all that is easy to guess was taken out of it must be more than this.
const LEAST_LEFT: usize = 5;

/// A password may be kept for the person with this address and name.
///
/// # Errors
/// A refusal at `field`: `refusal-password-short`, `refusal-too-long`, or `refusal-password-common` when it is little
/// more than one or two words that everybody tries, or the person's own.
pub fn check(field: &str, password: &str, email: &str, name: &str) -> Result<(), Refusal> {
    let length = password.chars().count();
    if length < LEAST_CHARACTERS {
        return Err(Refusal::at(field, "refusal-password-short").number("least", LEAST_CHARACTERS as i64));
    }
    if length > MOST_CHARACTERS {
        return Err(Refusal::at(field, "refusal-too-long").number("most", MOST_CHARACTERS as i64));
    }
    if is_easy(password, email, name) {
        return Err(Refusal::at(field, "refusal-password-common"));
    }
    Ok(())
}

fn is_easy(password: &str, email: &str, name: &str) -> bool {
    let plain: String =
        password.to_lowercase().chars().filter(|character| character.is_alphanumeric()).collect();
    let mut distinct: Vec<char> = plain.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.len() < LEAST_LEFT {
        return true;
    }
    let context: Vec<String> = email
        .split(|character: char| !character.is_alphanumeric())
        .chain(name.split_whitespace())
        .map(str::to_lowercase)
        .filter(|part| part.chars().count() >= 3)
        .collect();
    let mut words: Vec<&str> = COMMON
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .chain(context.iter().map(String::as_str))
        .collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    [plain.clone(), without_disguise(&plain)].into_iter().any(|form| is_made_of(&form, &words))
}

/// True when little stays after at most two different words, all digits and repeats are taken out.
fn is_made_of(form: &str, words: &[&str]) -> bool {
    let mut left = form.to_owned();
    let mut used = 0;
    for word in words {
        let letters = word.chars().any(char::is_alphabetic);
        if used < 2 && left.contains(word) {
            left = left.replace(word, "");
            used += usize::from(letters);
        }
    }
    left.retain(|character| !character.is_numeric());
    left.chars().count() < LEAST_LEFT
}

/// The letters that digits and signs usually stand for: `p4ssw0rd` is `password`.
fn without_disguise(plain: &str) -> String {
    plain
        .chars()
        .map(|character| match character {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            '8' => 'b',
            other => other,
        })
        .collect()
}

const COMMON: &str = include_str!("common-passwords.txt");

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn refused(password: &str) -> Option<&'static str> {
        check("password", password, "rahima.begum@example.org", "Rahima Begum").err().map(|it| it.message)
    }

    #[test]
    fn short_passwords_are_refused() {
        assert_eq!(refused("k7#mQz9!vLp"), Some("refusal-password-short"));
    }

    #[test]
    fn passwords_that_everybody_tries_are_refused() {
        for easy in [
            "password1234",
            "P4ssw0rd!!!2026",
            "qwertyuiop123",
            "123456789012",
            "aaaaaaaaaaaaaa",
            "passwordpassword",
            "iloveyou2026!",
            "Bangladesh1971",
            "correct horse battery staple",
            "Welcome-Admin-2026",
        ] {
            assert_eq!(refused(easy), Some("refusal-password-common"), "{easy}");
        }
    }

    #[test]
    fn the_own_name_and_address_are_refused() {
        assert_eq!(refused("RahimaBegum1985"), Some("refusal-password-common"));
        assert_eq!(refused("begum.example.9"), Some("refusal-password-common"));
    }

    #[test]
    fn long_passphrases_are_taken() {
        for good in [
            "velvet mosquito climbs stairs",
            "নদীর ধারে তিনটি নৌকা বাঁধা",
            "k7#mQz9!vLpX2w",
            "Trough-Ledger-81-Quay",
        ] {
            assert_eq!(refused(good), None, "{good}");
        }
    }

    proptest! {
        #[test]
        fn a_check_of_any_text_ends(password in ".{0,220}", email in ".{0,40}", name in ".{0,40}") {
            let _ = check("password", &password, &email, &name);
        }
    }
}
