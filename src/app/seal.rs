//! Sealing small secrets before they are stored: ChaCha20-Poly1305 under a key that is derived from the installation's
//! key and the context, so that what is sealed for one purpose cannot be opened for another.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

const NONCE_BYTES: usize = 12;

/// Seals a text. `context` says what it is for and whose it is, such as `totp:<person id>`; it is needed to open the
/// text again. `nonce` is random and used once ([`crate::clock::Clock::random_bytes`]).
#[must_use]
pub fn seal(key: &[u8; 32], context: &str, plain: &str, nonce: [u8; NONCE_BYTES]) -> String {
    let payload = Payload { msg: plain.as_bytes(), aad: context.as_bytes() };
    let sealed = cipher(key, context)
        .and_then(|cipher| cipher.encrypt(&Nonce::from(nonce), payload).ok())
        // Sealing fails only for texts of more than 256 GB.
        .unwrap_or_default();
    URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat())
}

/// Opens a sealed text; `None` when it was changed, or sealed with another key or for another context.
#[must_use]
pub fn open(key: &[u8; 32], context: &str, sealed: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
    let (nonce, message) = bytes.split_at_checked(NONCE_BYTES)?;
    let nonce: [u8; NONCE_BYTES] = nonce.try_into().ok()?;
    let payload = Payload { msg: message, aad: context.as_bytes() };
    let plain = cipher(key, context)?.decrypt(&Nonce::from(nonce), payload).ok()?;
    String::from_utf8(plain).ok()
}

/// A text that only this installation can make: HMAC-SHA-256 of `text`, as base64. `text` begins with what it is for.
#[must_use]
pub fn mark(key: &[u8; 32], text: &str) -> String {
    let Ok(mut mac) = <Hmac<Sha256> as KeyInit>::new_from_slice(key) else { return String::new() };
    mac.update(b"pilotage mark ");
    mac.update(text.as_bytes());
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

/// The secret half of a signing key, for one purpose: HMAC-SHA-256 of its name.
#[must_use]
pub fn seed(key: &[u8; 32], purpose: &str) -> [u8; 32] {
    // HMAC takes keys of any length.
    let Ok(mut mac) = <Hmac<Sha256> as KeyInit>::new_from_slice(key) else { return *key };
    mac.update(b"pilotage sign ");
    mac.update(purpose.as_bytes());
    mac.finalize().into_bytes().into()
}

/// Compares two secrets in a time that tells nothing about where they differ.
#[must_use]
pub fn same(left: &str, right: &str) -> bool {
    left.as_bytes().ct_eq(right.as_bytes()).into()
}

/// The key of a purpose: HMAC-SHA-256 of the part of the context before its first colon.
fn cipher(key: &[u8; 32], context: &str) -> Option<ChaCha20Poly1305> {
    let purpose = context.split(':').next().unwrap_or(context);
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key).ok()?;
    mac.update(b"pilotage seal ");
    mac.update(purpose.as_bytes());
    ChaCha20Poly1305::new_from_slice(&mac.finalize().into_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [7; 32];

    #[test]
    fn what_is_sealed_can_be_opened_with_the_same_key_and_context_only() {
        let sealed = seal(&KEY, "totp:1", "গোপন", [1; 12]);
        assert_eq!(open(&KEY, "totp:1", &sealed).as_deref(), Some("গোপন"));
        assert_eq!(open(&KEY, "totp:2", &sealed), None);
        assert_eq!(open(&KEY, "pseudonym:1", &sealed), None);
        assert_eq!(open(&[8; 32], "totp:1", &sealed), None);
    }

    #[test]
    fn what_was_changed_or_never_sealed_is_not_opened() {
        let sealed = seal(&KEY, "totp:1", "secret", [2; 12]);
        let changed = format!("{}A", &sealed[..sealed.len() - 1]);
        assert!(changed == sealed || open(&KEY, "totp:1", &changed).is_none());
        for bad in ["", "short", "not base64 at all!"] {
            assert_eq!(open(&KEY, "totp:1", bad), None);
        }
    }
}
