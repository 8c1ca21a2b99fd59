//! A copy of a file that does not say who made it, for those who judge a bid without knowing whose it is.
//!
//! What programs write into a file about its maker goes: authors, companies, dates, places, thumbnails, attached files,
//! signatures, older versions. What the makers wrote themselves stays. [`anonymous`] then looks for the names that it was
//! told and says which of them can still be read: evaluators do not get such a file. Where a file holds what no program can
//! read for certain (pictures, scans, letters whose font does not say what they are, pages that only draw lines, parts in
//! binary form), it says that too, so that a person looks at the file before evaluators do.
//!
//! What this cannot find:
//! - shapes of a logo that are drawn with lines on a page that has words as well;
//! - names in PDF text whose signs stand in another order than its letters are read without a note of it, as vowel signs of
//!   Bengali can, and text whose font says other letters than it shows;
//! - names that are spelled otherwise than in the list: initials, abbreviations, another script, a nickname;
//! - anything that only describes a bidder, and what the way of writing or the look of a template gives away.
//!
//! All of it computes; from async code it belongs into `spawn_blocking`.

mod markup;
mod names;
mod office;
mod pdf;
mod pdf_letters;
mod pdf_text;
mod pictures;
#[cfg(test)]
mod tests;

use crate::domain::attachments::FileType;
use names::Names;

/// The number of these rules: one more whenever they find or remove more than before, so that files are looked through again.
pub const RULES: u32 = 1;
/// Bytes that a file may unfold to at the most.
pub const MOST_UNPACKED: usize = 64 * 1024 * 1024;

/// A file that names nobody by its metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anonymous {
    pub bytes: Vec<u8>,
    /// Those of the names that can still be read in it, as they were given.
    pub still_names: Vec<String>,
    /// It holds something that no program can read for certain, such as a picture: a person has to look at it.
    pub unread: bool,
}

/// Why there is no such copy. Evaluators then get no file: it is never handed out as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unclean {
    #[error("the file is damaged or is not what it says it is")]
    Damaged,
    #[error("the file is encrypted, so that its metadata cannot be removed")]
    Encrypted,
    #[error("the file unfolds to more than can be looked through")]
    TooLarge,
    #[error(
        "the file holds a part whose metadata cannot be removed: a video, a sound, a macro or an unusual picture"
    )]
    Part,
}

/// The file without its metadata, and which of `names` can still be read in it. Names are an organisation's, its people's
/// and its e-mail domains; case and spacing do not count.
///
/// # Errors
/// When the file is damaged, encrypted, too large when unfolded, or holds something that cannot be cleaned.
pub fn anonymous(bytes: &[u8], kind: FileType, names: &[String]) -> Result<Anonymous, Unclean> {
    if bytes.is_empty() {
        return Err(Unclean::Damaged);
    }
    let mut names = Names::new(names);
    let mut budget = Budget(MOST_UNPACKED);
    let bytes = match kind {
        FileType::Pdf => pdf::clean(bytes, &mut budget, &mut names)?,
        FileType::Png | FileType::Jpeg | FileType::Webp => {
            names.cannot_read();
            pictures::clean(bytes)?
        }
        FileType::Docx | FileType::Xlsx | FileType::Pptx | FileType::Odt => {
            office::clean(bytes, &mut budget, &mut names)?
        }
        FileType::Csv | FileType::Text => {
            names.text(std::str::from_utf8(bytes).map_err(|_| Unclean::Damaged)?);
            bytes.to_vec()
        }
    };
    names.bytes(&bytes);
    let unread = names.unread();
    Ok(Anonymous { bytes, still_names: names.found(), unread })
}

/// The name that the `number`th file of a bid is downloaded under.
#[must_use]
pub fn neutral_name(number: usize, kind: FileType) -> String {
    format!("file-{number}.{}", kind.ending())
}

/// Bytes that may still be unfolded.
#[derive(Debug)]
struct Budget(usize);

impl Budget {
    fn left(&self) -> usize {
        self.0
    }

    fn spend(&mut self, bytes: usize) -> Result<(), Unclean> {
        self.0 = self.0.checked_sub(bytes).ok_or(Unclean::TooLarge)?;
        Ok(())
    }
}
