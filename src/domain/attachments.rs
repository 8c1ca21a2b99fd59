//! Which files people may add to something, and what they are called.

use super::Refusal;

/// Bytes of one file at the most.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// Files of one thing at the most.
pub const MOST_FILES: usize = 10;

/// A kind of file that may be added. It is told from what is in the file, never from its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileType {
    Pdf,
    Png,
    Jpeg,
    Webp,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Csv,
    Text,
}

impl FileType {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Pdf,
        Self::Png,
        Self::Jpeg,
        Self::Webp,
        Self::Docx,
        Self::Xlsx,
        Self::Pptx,
        Self::Odt,
        Self::Csv,
        Self::Text,
    ];

    /// The media type that it is sent with.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Csv => "text/csv",
            Self::Text => "text/plain",
        }
    }

    /// What its name ends with.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Pptx => "pptx",
            Self::Odt => "odt",
            Self::Csv => "csv",
            Self::Text => "txt",
        }
    }
}

/// The size is one that is taken.
///
/// # Errors
/// `refusal-file-empty` and `refusal-file-size` at the field.
pub fn check_size(field: &str, size: usize, too_large: bool) -> Result<(), Refusal> {
    if too_large || size > MOST_BYTES {
        Err(Refusal::at(field, "refusal-file-size"))
    } else if size == 0 {
        Err(Refusal::at(field, "refusal-file-empty"))
    } else {
        Ok(())
    }
}

/// The name that a file is kept and downloaded under: no folders, nothing that a system or a header reads as something
/// else, and an ending that fits what is in it.
#[must_use]
pub fn safe_name(input: &str, kind: FileType) -> String {
    let last = input.rsplit(['/', '\\']).next().unwrap_or("");
    let clean: String = last
        .chars()
        .filter(|character| !character.is_control())
        .filter(|character| !matches!(character, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'))
        .map(|character| {
            if matches!(character, '"' | '<' | '>' | ':' | '|' | '?' | '*' | '%' | ';' | '#' | '&') { '-' } else { character }
        })
        .collect();
    let clean = clean.trim().trim_matches('.').trim();
    let stem = match clean.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().count() <= 5 => stem,
        _ => clean,
    };
    let stem: String = stem.trim().trim_matches('.').chars().take(80).collect();
    let stem = if stem.trim().is_empty() { "file".to_owned() } else { stem };
    format!("{stem}.{}", kind.ending())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_nowhere_and_end_as_their_content() {
        assert_eq!(safe_name("../../etc/passwd", FileType::Text), "passwd.txt");
        assert_eq!(safe_name("C:\\Users\\x\\letter.PDF", FileType::Pdf), "letter.pdf");
        assert_eq!(safe_name("photo.jpg.exe", FileType::Jpeg), "photo.jpg.jpg");
        assert_eq!(safe_name("..", FileType::Png), "file.png");
        assert_eq!(safe_name("", FileType::Png), "file.png");
        assert_eq!(safe_name("a\"b\r\nSet-Cookie: x.csv", FileType::Csv), "a-bSet-Cookie- x.csv");
        assert_eq!(safe_name("gpj\u{202e}exe.pdf", FileType::Pdf), "gpjexe.pdf");
        assert_eq!(safe_name("জন্ম নিবন্ধন.pdf", FileType::Pdf), "জন্ম নিবন্ধন.pdf");
        assert!(safe_name(&"x".repeat(5000), FileType::Pdf).len() < 100);
    }

    #[test]
    fn five_megabytes_are_taken_and_one_byte_more_is_not() {
        assert!(check_size("file", MOST_BYTES, false).is_ok());
        assert!(check_size("file", MOST_BYTES + 1, false).is_err());
        assert!(check_size("file", 0, true).is_err());
        assert!(check_size("file", 0, false).is_err());
    }
}
