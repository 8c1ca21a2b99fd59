//! The rules of organisations: what a team says about itself, and who may leave it.

use super::values::{line, link, text};
use super::{Check, Refusal, Refusals};

/// The kinds of organisations; the message `organisation-kind-<kind>` is the name of each.
pub const ORGANISATION_KINDS: [&str; 4] = ["startup", "business", "ngo", "university"];

/// What somebody typed about an organisation.
#[derive(Clone, Debug, Default)]
pub struct OrganisationInput<'a> {
    pub name: &'a str,
    pub language: &'a str,
    pub kind: &'a str,
    pub region: &'a str,
    pub about: &'a str,
    pub website: &'a str,
}

/// What an organisation says about itself, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationContent {
    pub name: String,
    pub language: String,
    pub kind: String,
    pub region: String,
    pub about: String,
    pub website: String,
}

impl OrganisationContent {
    /// Reads what somebody typed. `languages` are the codes that content can be written in.
    ///
    /// # Errors
    /// A refusal beside each field that is missing or wrong.
    pub fn parse(input: &OrganisationInput<'_>, languages: &[&str]) -> Result<Self, Refusals> {
        let mut check = Check::default();
        let name = check.keep(line("name", input.name, 120, true));
        let region = check.keep(line("region", input.region, 80, true));
        let about = check.keep(text("about", input.about, 2_000, false));
        let website = check.keep(link("website", input.website));
        check.require(ORGANISATION_KINDS.contains(&input.kind), || Refusal::at("kind", "refusal-choice"));
        check.require(languages.contains(&input.language), || Refusal::at("language", "refusal-choice"));
        check.finish()?;
        Ok(Self {
            name: name.unwrap_or_default(),
            language: input.language.to_owned(),
            kind: input.kind.to_owned(),
            region: region.unwrap_or_default(),
            about: about.unwrap_or_default(),
            website: website.unwrap_or_default(),
        })
    }
}

/// Somebody may give up the role of an admin, or leave, while another admin stays.
///
/// # Errors
/// `refusal-last-admin` when nobody would be left to let people in.
pub const fn may_go(is_admin: bool, admins: usize) -> Result<(), Refusal> {
    if is_admin && admins <= 1 { Err(Refusal::because("refusal-last-admin")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_admin_stays() {
        assert!(may_go(true, 1).is_err());
        assert!(may_go(true, 2).is_ok());
        assert!(may_go(false, 1).is_ok());
    }

    #[test]
    fn a_website_cannot_run_a_script() {
        let input = OrganisationInput {
            name: "Mlango Labs",
            language: "en",
            kind: "startup",
            region: "Kisumu",
            about: "",
            website: "javascript:alert(1)",
        };
        let refusals = OrganisationContent::parse(&input, &["en"]).unwrap_err();
        assert_eq!(refusals.len(), 1);
        assert_eq!(refusals[0].field.as_deref(), Some("website"));
    }
}
