//! What links members to ideas, read for a whole panel at once: asked for each pair by itself, a panel of thirty and five
//! hundred ideas would be fifteen thousand questions.

use std::collections::HashMap;

use super::rules;
use crate::clock::Id;
use crate::domain::panels::Flag;
use crate::store::panels::Member;
use crate::store::proposals::Proposal;
use crate::store::{self, Connection, StoreError};

/// The organisations around the members and the ideas of a panel.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// Those that a member belongs to, by member.
    own: HashMap<Id, Vec<Id>>,
    /// Those that an idea belongs to, with partners who said yes, by proposal.
    theirs: HashMap<Id, Vec<Id>>,
    /// Their names.
    names: HashMap<Id, Vec<String>>,
    /// Those that people of these belong to besides.
    around: HashMap<Id, Vec<Id>>,
}

impl Links {
    /// Reads them: three questions, however many members and ideas there are.
    pub(super) async fn load(connection: &mut Connection, challenge: &Id) -> Result<Self, StoreError> {
        let mut links = Self::default();
        for (member, organisation) in store::panels::list_member_organisations(connection, challenge).await? {
            links.own.entry(member).or_default().push(organisation);
        }
        for (proposal, organisation, name) in
            store::panels::list_idea_organisations(connection, challenge).await?
        {
            links.theirs.entry(proposal.clone()).or_default().push(organisation);
            links.names.entry(proposal).or_default().push(name);
        }
        for (proposal, organisation) in store::panels::list_all_around(connection, challenge).await? {
            links.around.entry(proposal).or_default().push(organisation);
        }
        Ok(links)
    }

    /// What links a member to a proposal, as the program can tell.
    pub(super) fn flags(&self, member: &Member, proposal: &Proposal) -> Vec<Flag> {
        let of = |map: &HashMap<Id, Vec<Id>>, id: &Id| map.get(id).cloned().unwrap_or_default();
        let mut names = proposal.content.partners.clone();
        names.extend(self.names.get(&proposal.id).cloned().unwrap_or_default());
        rules::flags(
            &of(&self.own, &member.id),
            &of(&self.theirs, &proposal.id),
            &of(&self.around, &proposal.id),
            &member.employer,
            &names,
        )
    }
}
