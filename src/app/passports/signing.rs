//! Signing a passport so that nobody can change a byte of it, and checking that nobody did.
//!
//! A file is one line: `{"passport":P,"key":"K","signature":"S"}` and a line feed. P is the passport as JSON without white
//! space, K the public key and S the signature (Ed25519, RFC 8032), both in small hexadecimal digits. Signed are the bytes
//! `pilotage passport 1`, a line feed, and P exactly as it stands in the file. Nothing is parsed before the signature was found
//! right, and there is one way only to write a file: so any changed byte is found, white space and letters of hexadecimal too.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::app::seal;
use crate::domain::passports::{Fault, Passport};

/// The most bytes of a file that are read.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

const BEFORE: &[u8] = b"{\"passport\":";
const CONTEXT: &[u8] = b"pilotage passport 1\n";
/// `,"key":"` with 64 digits, `","signature":"` with 128, and the end.
const AFTER: usize = 8 + 64 + 15 + 128 + 3;

/// The key that this installation signs passports with.
pub struct Key(SigningKey);

/// A passport whose signature is right.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub passport: Passport,
    /// The public key in the file, in hexadecimal. Whose it is only the site can say.
    pub key: String,
}

/// Why a file is no passport that anybody signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    #[error("it is larger than {} MB", MOST_BYTES / 1024 / 1024)]
    TooLarge,
    #[error(
        "it does not have the form of a passport; a program may have saved it again, which breaks the seal"
    )]
    Form,
    #[error("the key in it is no key")]
    Key,
    #[error("it was signed with another key than the one that was given")]
    OtherKey,
    #[error("the signature is wrong: something in it was changed")]
    Signature,
    #[error("the signature is right, but what was signed is no passport that this program knows: {0}")]
    Content(String),
    #[error("the signature is right, but it does not fit together: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Faults(Vec<Fault>),
}

impl Key {
    /// Derived from the key of the installation, for this purpose alone.
    #[must_use]
    pub fn of(installation: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&seal::seed(installation, "passport")))
    }

    /// The public half, in hexadecimal.
    #[must_use]
    pub fn public(&self) -> String {
        hex(self.0.verifying_key().as_bytes())
    }

    /// Writes a passport as a signed file.
    ///
    /// # Errors
    /// It cannot be written as JSON, which no passport of numbers and texts can be.
    pub fn sign(&self, passport: &Passport) -> Result<Vec<u8>, serde_json::Error> {
        let content = serde_json::to_vec(passport)?;
        let signature = self.0.sign(&[CONTEXT, &content].concat());
        let after =
            format!(",\"key\":\"{}\",\"signature\":\"{}\"}}\n", self.public(), hex(&signature.to_bytes()));
        Ok([BEFORE, &content, after.as_bytes()].concat())
    }
}

/// What people compare: SHA-256 of the 32 bytes of the key, in groups of four digits. `None` when it is no key.
#[must_use]
pub fn fingerprint(key: &str) -> Option<String> {
    let digits = hex(&Sha256::digest(unhex::<32>(key.as_bytes())?));
    let groups: Vec<&str> = (0..digits.len()).step_by(4).filter_map(|at| digits.get(at..at + 4)).collect();
    Some(groups.join(" "))
}

/// Checks everything that can be checked without the site: the form, the key if one is given, the signature, and that the
/// hashes are those of what they stand for.
///
/// # Errors
/// The first thing that is wrong.
pub fn open(file: &[u8], key: Option<&str>) -> Result<Opened, Broken> {
    if file.len() > MOST_BYTES {
        return Err(Broken::TooLarge);
    }
    let inner = file.strip_prefix(BEFORE).ok_or(Broken::Form)?;
    let content = inner.len().checked_sub(AFTER).ok_or(Broken::Form)?;
    let (content, after) = inner.split_at(content);
    let (public, signature) = after
        .strip_prefix(b",\"key\":\"")
        .and_then(|rest| rest.split_at_checked(64))
        .and_then(|(public, rest)| Some((public, rest.strip_prefix(b"\",\"signature\":\"")?)))
        .and_then(|(public, rest)| Some((public, rest.strip_suffix(b"\"}\n")?)))
        .ok_or(Broken::Form)?;
    let bytes = unhex::<32>(public).ok_or(Broken::Form)?;
    let signature = unhex::<64>(signature).ok_or(Broken::Form)?;
    if key.is_some_and(|key| key.as_bytes() != public) {
        return Err(Broken::OtherKey);
    }
    let verifying = VerifyingKey::from_bytes(&bytes).map_err(|_| Broken::Key)?;
    verifying
        .verify_strict(&[CONTEXT, content].concat(), &Signature::from_bytes(&signature))
        .map_err(|_| Broken::Signature)?;
    let passport: Passport =
        serde_json::from_slice(content).map_err(|error| Broken::Content(error.to_string()))?;
    let faults = passport.faults();
    if !faults.is_empty() {
        return Err(Broken::Faults(faults));
    }
    Ok(Opened { passport, key: String::from_utf8_lossy(public).into_owned() })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Small digits only, so that there is one way to write it.
fn unhex<const LENGTH: usize>(digits: &[u8]) -> Option<[u8; LENGTH]> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    if digits.len() != 2 * LENGTH {
        return None;
    }
    let mut bytes = [0; LENGTH];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = value(pair[0])? << 4 | value(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::passports::tests::sample;

    fn key() -> Key {
        Key::of(&[7; 32])
    }

    #[test]
    fn what_is_signed_opens_and_says_who_signed_it() {
        let file = key().sign(&sample()).unwrap();
        let opened = open(&file, None).unwrap();
        assert_eq!((&opened.passport, &opened.key), (&sample(), &key().public()));
        assert_eq!(open(&file, Some(&key().public())), Ok(opened));
        assert_eq!(open(&file, Some(&Key::of(&[8; 32]).public())), Err(Broken::OtherKey));
        assert!(
            serde_json::from_slice::<serde_json::Value>(&file).is_ok(),
            "it is JSON for every other program"
        );
    }

    /// The vector of RFC 8032, 7.1, test 1: the library signs what the standard says.
    #[test]
    fn signatures_are_those_of_the_standard() {
        let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        let key = SigningKey::from_bytes(&unhex(seed.as_bytes()).unwrap());
        let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_eq!(hex(key.verifying_key().as_bytes()), public);
        let signature = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
        assert_eq!(hex(&key.sign(b"").to_bytes()), signature);
        // sha256sum of the 32 bytes.
        let print = fingerprint(public).unwrap();
        assert!(print.starts_with("21fe 31df a154 a261 "), "{print}");
    }

    #[test]
    fn a_site_that_signs_what_does_not_fit_together_is_found_out() {
        let mut passport = sample();
        passport.pilots[0].snapshots[0].snapshot.rows += 1;
        let file = key().sign(&passport).unwrap();
        assert!(matches!(open(&file, None), Err(Broken::Faults(faults)) if faults.len() == 1));
        let mut passport = sample();
        passport.pilots[0].decisions[0].snapshot_hash.replace_range(..1, "x");
        let file = key().sign(&passport).unwrap();
        assert!(matches!(open(&file, None), Err(Broken::Faults(faults)) if faults.len() == 1));
        let file = key().sign(&Passport { version: 2, ..sample() }).unwrap();
        assert_eq!(open(&file, None), Err(Broken::Faults(vec![Fault::UnknownVersion(2)])));
    }

    #[test]
    fn every_byte_counts() {
        let file = key().sign(&sample()).unwrap();
        for place in 0..file.len() {
            for change in [1, 0x20, 0x80] {
                let mut other = file.clone();
                other[place] ^= change;
                assert!(open(&other, None).is_err(), "byte {place} of {}", file.len());
            }
        }
        for place in 0..file.len() {
            assert!(open(&file[..place], None).is_err(), "cut after {place}");
        }
    }

    proptest! {
        #[test]
        fn any_change_is_found(place in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 1..4), instead in any::<bool>()) {
            let file = key().sign(&sample()).unwrap();
            let at = place.index(file.len());
            let mut other = file.clone();
            let end = if instead { (at + bytes.len()).min(file.len()) } else { at };
            other.splice(at..end, bytes);
            prop_assert!(other == file || open(&other, None).is_err());
        }

        #[test]
        fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
            prop_assert!(open(&bytes, None).is_err());
            prop_assert!(open(&[BEFORE, &bytes].concat(), None).is_err());
        }
    }
}
