//! Who somebody is and what they may do.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::clock::Id;

/// What a person may do, for one agency, one organisation or the whole platform. Without a role one is a citizen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    AgencyOwner,
    ChallengeOwner,
    SeniorOwner,
    PanelChair,
    Evaluator,
    EvidenceVerifier,
    FinanceApprover,
    OrganisationAdmin,
    OrganisationMember,
    Facilitator,
    Moderator,
    PlatformAdmin,
}

/// What a role is granted for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scope {
    Platform,
    Agency(Id),
    Organisation(Id),
}

/// A role that somebody has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub role: Role,
    pub scope: Scope,
}

/// The person behind a request, as the session knows them.
#[derive(Clone, Debug)]
pub struct Actor {
    pub person_id: Id,
    pub session_id: Id,
    pub name: String,
    pub email: String,
    pub language: String,
    pub grants: Vec<Grant>,
    /// The second factor was shown in this session.
    pub second_factor: bool,
    /// A second factor is set up at all.
    pub second_factor_enrolled: bool,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 12] = [
        Self::AgencyOwner,
        Self::ChallengeOwner,
        Self::SeniorOwner,
        Self::PanelChair,
        Self::Evaluator,
        Self::EvidenceVerifier,
        Self::FinanceApprover,
        Self::OrganisationAdmin,
        Self::OrganisationMember,
        Self::Facilitator,
        Self::Moderator,
        Self::PlatformAdmin,
    ];

    /// The roles that are granted for an agency.
    pub const OF_AGENCY: [Self; 8] = [
        Self::AgencyOwner,
        Self::ChallengeOwner,
        Self::SeniorOwner,
        Self::PanelChair,
        Self::Evaluator,
        Self::EvidenceVerifier,
        Self::FinanceApprover,
        Self::Facilitator,
    ];

    /// The roles that are granted for an organisation.
    pub const OF_ORGANISATION: [Self; 2] = [Self::OrganisationAdmin, Self::OrganisationMember];

    /// The roles that are granted for the platform.
    pub const OF_PLATFORM: [Self; 2] = [Self::Moderator, Self::PlatformAdmin];

    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AgencyOwner => "agency_owner",
            Self::ChallengeOwner => "challenge_owner",
            Self::SeniorOwner => "senior_owner",
            Self::PanelChair => "panel_chair",
            Self::Evaluator => "evaluator",
            Self::EvidenceVerifier => "evidence_verifier",
            Self::FinanceApprover => "finance_approver",
            Self::OrganisationAdmin => "organisation_admin",
            Self::OrganisationMember => "organisation_member",
            Self::Facilitator => "facilitator",
            Self::Moderator => "moderator",
            Self::PlatformAdmin => "platform_admin",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// A role that decides over others must show a second factor first.
    #[must_use]
    pub const fn is_privileged(self) -> bool {
        !matches!(self, Self::OrganisationAdmin | Self::OrganisationMember | Self::Facilitator)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Scope {
    /// The two columns of the database.
    #[must_use]
    pub fn columns(&self) -> (&'static str, &str) {
        match self {
            Self::Platform => ("platform", ""),
            Self::Agency(id) => ("agency", id.as_str()),
            Self::Organisation(id) => ("organisation", id.as_str()),
        }
    }

    /// Reads the two columns of the database.
    #[must_use]
    pub fn parse(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "platform" => Some(Self::Platform),
            "agency" => Some(Self::Agency(Id::parse(id)?)),
            "organisation" => Some(Self::Organisation(Id::parse(id)?)),
            _ => None,
        }
    }
}

/// Those who read the ideas that were sent to their agency.
pub const JUDGES: [Role; 4] = [Role::AgencyOwner, Role::ChallengeOwner, Role::SeniorOwner, Role::PanelChair];

impl Actor {
    /// True when the person has exactly this role for this scope.
    #[must_use]
    pub fn has(&self, role: Role, scope: &Scope) -> bool {
        self.grants.iter().any(|grant| grant.role == role && grant.scope == *scope)
    }

    /// True when the person has one of these roles for this agency.
    #[must_use]
    pub fn serves(&self, agency: &Id, roles: &[Role]) -> bool {
        self.grants.iter().any(|grant| {
            matches!(&grant.scope, Scope::Agency(id) if id == agency) && roles.contains(&grant.role)
        })
    }

    /// True when the person has any role for this agency that is not a facilitator's.
    #[must_use]
    pub fn is_officer_of(&self, agency: &Id) -> bool {
        self.grants.iter().any(|grant| {
            matches!(&grant.scope, Scope::Agency(id) if id == agency) && grant.role != Role::Facilitator
        })
    }

    /// True when the person reads the ideas that were sent to this agency: those who prepare or decide about them.
    /// Evaluators do not: they get what they are to score, after they declared their interests.
    #[must_use]
    pub fn judges_for(&self, agency: &Id) -> bool {
        self.serves(agency, &JUDGES)
    }

    /// True when the person belongs to this organisation.
    #[must_use]
    pub fn is_member_of(&self, organisation: &Id) -> bool {
        self.grants.iter().any(|grant| matches!(&grant.scope, Scope::Organisation(id) if id == organisation))
    }

    /// The agencies that the person has a role for, each once.
    #[must_use]
    pub fn agencies(&self) -> Vec<Id> {
        let mut ids: Vec<Id> = self
            .grants
            .iter()
            .filter_map(|grant| if let Scope::Agency(id) = &grant.scope { Some(id.clone()) } else { None })
            .collect();
        ids.sort();
        ids.dedup();
        ids
    }

    /// The organisations that the person belongs to, each once.
    #[must_use]
    pub fn organisations(&self) -> Vec<Id> {
        let mut ids: Vec<Id> = self
            .grants
            .iter()
            .filter_map(
                |grant| if let Scope::Organisation(id) = &grant.scope { Some(id.clone()) } else { None },
            )
            .collect();
        ids.sort();
        ids.dedup();
        ids
    }

    /// True for an administrator of the platform.
    #[must_use]
    pub fn is_administrator(&self) -> bool {
        self.has(Role::PlatformAdmin, &Scope::Platform)
    }

    /// True for a moderator of the platform.
    #[must_use]
    pub fn is_moderator(&self) -> bool {
        self.has(Role::Moderator, &Scope::Platform)
    }

    /// The tokens under which the search index shows things to this person, besides `public`.
    #[must_use]
    pub fn audiences(&self) -> Vec<String> {
        let mut tokens = vec![format!("person:{}", self.person_id)];
        let offices = self.agencies();
        tokens.extend(offices.iter().filter(|id| self.is_officer_of(id)).map(|id| format!("agency:{id}")));
        tokens.extend(offices.iter().filter(|id| self.judges_for(id)).map(|id| format!("judges:{id}")));
        tokens.extend(self.organisations().iter().map(|id| format!("organisation:{id}")));
        tokens
    }
}

/// True when these roles show somebody who sent which idea to this agency: those who judge for it, and administrators, who
/// see the letters of the platform. Such a person is not on a panel that does not see names.
#[must_use]
pub fn sees_bidders(grants: &[Grant], agency: &Id) -> bool {
    grants.iter().any(|grant| match &grant.scope {
        Scope::Agency(id) => id == agency && JUDGES.contains(&grant.role),
        Scope::Platform => grant.role == Role::PlatformAdmin,
        Scope::Organisation(_) => false,
    })
}

/// Pairs of roles that one person should not hold at the same agency: who writes does not decide, who accepts does not
/// pay, who checks the proof belongs to neither side. Each single decision refuses the same person again; this is the
/// hint for those who give roles.
#[must_use]
pub fn roles_to_separate(roles: &[Role]) -> Vec<(Role, Role)> {
    const PAIRS: [(Role, Role); 6] = [
        (Role::ChallengeOwner, Role::SeniorOwner),
        (Role::ChallengeOwner, Role::FinanceApprover),
        (Role::SeniorOwner, Role::FinanceApprover),
        (Role::ChallengeOwner, Role::EvidenceVerifier),
        (Role::SeniorOwner, Role::EvidenceVerifier),
        (Role::ChallengeOwner, Role::Evaluator),
    ];
    PAIRS.into_iter().filter(|(one, other)| roles.contains(one) && roles.contains(other)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_is_granted_for_exactly_one_kind_of_scope() {
        for role in Role::ALL {
            let lists = [&Role::OF_AGENCY[..], &Role::OF_ORGANISATION, &Role::OF_PLATFORM];
            assert_eq!(lists.iter().filter(|list| list.contains(&role)).count(), 1, "{role}");
            assert_eq!(Role::parse(role.as_str()), Some(role));
        }
    }

    #[test]
    fn one_who_writes_and_decides_is_pointed_out() {
        assert_eq!(
            roles_to_separate(&[Role::SeniorOwner, Role::ChallengeOwner]),
            [(Role::ChallengeOwner, Role::SeniorOwner)]
        );
        assert!(roles_to_separate(&[Role::ChallengeOwner, Role::PanelChair]).is_empty());
    }
}
