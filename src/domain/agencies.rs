//! The rules of agencies: what a public body says about itself, and the thresholds and durations that it may change.

use super::values::{line, text};
use super::{Check, Refusal, Refusals};
use crate::clock::Id;

/// The kinds of public bodies; the message `agency-kind-<kind>` is the name of each.
pub const AGENCY_KINDS: [&str; 5] = ["ministry", "department", "district", "municipality", "other"];

/// The currencies that an agency can count its money in; each has a sign in the locale files.
pub const CURRENCIES: [&str; 7] = ["BDT", "IDR", "KES", "JOD", "USD", "EUR", "GBP"];

/// What somebody typed about an agency.
#[derive(Clone, Debug, Default)]
pub struct AgencyInput<'a> {
    pub parent_id: &'a str,
    pub name: &'a str,
    pub language: &'a str,
    pub kind: &'a str,
    pub region: &'a str,
    pub country: &'a str,
    pub time_zone: &'a str,
    pub currency: &'a str,
    pub about: &'a str,
    pub phone: &'a str,
}

/// What an agency says about itself, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgencyContent {
    pub parent_id: Option<Id>,
    pub name: String,
    pub language: String,
    pub kind: String,
    pub region: String,
    /// Two capital letters of ISO 3166-1.
    pub country: String,
    /// A name of the IANA database, such as `Asia/Dhaka`.
    pub time_zone: String,
    /// Three capital letters of ISO 4217.
    pub currency: String,
    pub about: String,
    pub phone: String,
}

impl AgencyContent {
    /// Reads what somebody typed. `languages` are the codes that content can be written in.
    ///
    /// # Errors
    /// A refusal beside each field that is missing or wrong.
    pub fn parse(input: &AgencyInput<'_>, languages: &[&str]) -> Result<Self, Refusals> {
        let mut check = Check::default();
        let name = check.keep(line("name", input.name, 120, true));
        let region = check.keep(line("region", input.region, 80, true));
        let about = check.keep(text("about", input.about, 2_000, false));
        let phone = check.keep(line("phone", input.phone, 40, false));
        let country = input.country.trim().to_uppercase();
        check.require(country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase()), || {
            Refusal::at("country", "refusal-country")
        });
        let time_zone = input.time_zone.trim().to_owned();
        check.require(!time_zone.is_empty() && jiff::tz::TimeZone::get(&time_zone).is_ok(), || {
            Refusal::at("time_zone", "refusal-time-zone")
        });
        check.require(AGENCY_KINDS.contains(&input.kind), || Refusal::at("kind", "refusal-choice"));
        check.require(CURRENCIES.contains(&input.currency), || Refusal::at("currency", "refusal-choice"));
        check.require(languages.contains(&input.language), || Refusal::at("language", "refusal-choice"));
        let parent_id = Id::parse(input.parent_id);
        check.require(parent_id.is_some() || input.parent_id.is_empty(), || {
            Refusal::at("parent_id", "refusal-choice")
        });
        check.finish()?;
        Ok(Self {
            parent_id,
            name: name.unwrap_or_default(),
            language: input.language.to_owned(),
            kind: input.kind.to_owned(),
            region: region.unwrap_or_default(),
            country,
            time_zone,
            currency: input.currency.to_owned(),
            about: about.unwrap_or_default(),
            phone: phone.unwrap_or_default(),
        })
    }
}

/// True when putting `agency` under `parent` would make a circle; `parent_of` gives the parent of an agency.
pub fn makes_a_circle(agency: &Id, parent: &Id, parent_of: impl Fn(&Id) -> Option<Id>) -> bool {
    let mut above = Some(parent.clone());
    // A tree deeper than this is a circle already.
    for _ in 0..64 {
        match above {
            Some(id) if id == *agency => return true,
            Some(id) => above = parent_of(&id),
            None => return false,
        }
    }
    true
}

/// A threshold or duration that holds for one agency: its default, unless an administrator changed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// Working days until a question or objection must be answered.
    AnswerDays,
    /// Working days after the due date until the senior owner is told that an answer is late.
    EscalationDays,
    /// Reports from distinct people that hide a comment until a moderator has looked.
    ReportHide,
    /// "Me too" from distinct people that make any comment one that must be answered.
    MeTooDue,
    /// Minutes in which a comment can be changed without keeping its history.
    CommentEditMinutes,
    /// Days that stay to send an idea, at the least, after an amendment of criteria, budget or eligibility.
    AmendmentExtraDays,
    /// Working days until a request to a use case (an invitation, a pilot) must be answered.
    RequestDays,
    /// Days without a public update after which a running pilot is flagged.
    PilotUpdateDays,
    /// Days after a release in which no agreement is signed, so that teams can complain first.
    StandstillDays,
    /// Working days in which a delivered milestone is answered: then the senior owner is told, and as many later it is
    /// accepted where the agreement says so.
    MilestoneDays,
}

impl Setting {
    /// All settings, in the order of the form.
    pub const ALL: [Self; 10] = [
        Self::AnswerDays,
        Self::EscalationDays,
        Self::MeTooDue,
        Self::ReportHide,
        Self::CommentEditMinutes,
        Self::AmendmentExtraDays,
        Self::RequestDays,
        Self::PilotUpdateDays,
        Self::StandstillDays,
        Self::MilestoneDays,
    ];

    /// The text form; the messages `setting-<text>` and `setting-<text>-hint` are its name and what it does.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AnswerDays => "answer_days",
            Self::EscalationDays => "escalation_days",
            Self::ReportHide => "report_hide",
            Self::MeTooDue => "me_too_due",
            Self::CommentEditMinutes => "comment_edit_minutes",
            Self::AmendmentExtraDays => "amendment_extra_days",
            Self::RequestDays => "request_days",
            Self::PilotUpdateDays => "pilot_update_days",
            Self::StandstillDays => "standstill_days",
            Self::MilestoneDays => "milestone_days",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.as_str() == text)
    }

    /// The value that holds while nobody changed it.
    #[must_use]
    pub const fn default_value(self) -> i64 {
        match self {
            Self::AnswerDays | Self::RequestDays | Self::StandstillDays | Self::MilestoneDays => 10,
            Self::EscalationDays => 0,
            Self::ReportHide => 3,
            Self::MeTooDue | Self::CommentEditMinutes => 5,
            Self::AmendmentExtraDays => 7,
            Self::PilotUpdateDays => 30,
        }
    }

    /// The least value that can be set.
    #[must_use]
    pub const fn least(self) -> i64 {
        match self {
            Self::EscalationDays | Self::CommentEditMinutes | Self::StandstillDays => 0,
            Self::ReportHide | Self::MeTooDue => 2,
            Self::AnswerDays
            | Self::AmendmentExtraDays
            | Self::RequestDays
            | Self::PilotUpdateDays
            | Self::MilestoneDays => 1,
        }
    }

    /// The greatest value that can be set.
    #[must_use]
    pub const fn most(self) -> i64 {
        match self {
            Self::AnswerDays
            | Self::EscalationDays
            | Self::RequestDays
            | Self::CommentEditMinutes
            | Self::StandstillDays
            | Self::MilestoneDays => 60,
            Self::ReportHide => 50,
            Self::MeTooDue => 1_000,
            Self::AmendmentExtraDays => 90,
            Self::PilotUpdateDays => 365,
        }
    }

    /// Reads a value that somebody typed.
    ///
    /// # Errors
    /// A refusal at the setting's name outside [`Setting::least`] to [`Setting::most`].
    pub fn value(self, input: &str) -> Result<i64, Refusal> {
        super::values::number(self.as_str(), input, self.least(), self.most())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> AgencyInput<'static> {
        AgencyInput {
            parent_id: "",
            name: "Land Office",
            language: "en",
            kind: "district",
            region: "Rangpur",
            country: "bd",
            time_zone: "Asia/Dhaka",
            currency: "BDT",
            about: "",
            phone: "333",
        }
    }

    #[test]
    fn a_right_agency_is_taken_and_its_country_is_written_in_capitals() {
        let content = AgencyContent::parse(&input(), &["en"]).unwrap();
        assert_eq!((content.country.as_str(), content.parent_id), ("BD", None));
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let wrong = AgencyInput {
            parent_id: "x",
            name: " ",
            language: "zz",
            kind: "castle",
            region: "",
            country: "Bangladesh",
            time_zone: "Mars/Base",
            currency: "gold",
            ..input()
        };
        let refusals = AgencyContent::parse(&wrong, &["en"]).unwrap_err();
        let mut fields: Vec<&str> = refusals.iter().filter_map(|refusal| refusal.field.as_deref()).collect();
        fields.sort_unstable();
        assert_eq!(
            fields,
            ["country", "currency", "kind", "language", "name", "parent_id", "region", "time_zone"]
        );
    }

    #[test]
    fn an_agency_is_never_above_itself() {
        let id = |number: u8| Id::stored(number.to_string());
        let parent_of = |of: &Id| match of.as_str() {
            "3" => Some(id(2)),
            "2" => Some(id(1)),
            _ => None,
        };
        assert!(makes_a_circle(&id(1), &id(3), parent_of));
        assert!(makes_a_circle(&id(1), &id(1), parent_of));
        assert!(!makes_a_circle(&id(3), &id(1), parent_of));
    }

    #[test]
    fn every_default_is_a_value_that_can_be_set() {
        for setting in Setting::ALL {
            assert_eq!(setting.value(&setting.default_value().to_string()), Ok(setting.default_value()));
            assert!(setting.value(&(setting.most() + 1).to_string()).is_err());
            assert_eq!(Setting::parse(setting.as_str()), Some(setting));
        }
    }
}
