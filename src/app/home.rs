//! What the first page shows. Nothing here changes anything.

use super::{App, AppError};
use crate::domain::challenges::ChallengeContent;
use crate::domain::proposals::ProposalContent;
use crate::store;
use crate::store::home::{AnsweredVoice, Counts, OpenChallenge, RunningPilot};

/// How many challenges the first page lists.
const CHALLENGES: i64 = 3;
/// How many voices the first page lists.
const VOICES: i64 = 2;

/// What the first page shows, those in the reader's language first.
#[derive(Debug, Default)]
pub struct FirstPage {
    pub challenges: Vec<OpenChallenge>,
    pub pilot: Option<ShownPilot>,
    pub voices: Vec<AnsweredVoice>,
    pub counts: Counts,
}

/// A pilot with what was before it and what is expected of it, as written in the challenge and the proposal.
#[derive(Debug)]
pub struct ShownPilot {
    pub pilot: RunningPilot,
    pub challenge: ChallengeContent,
    pub proposal: ProposalContent,
}

/// Collects the first page for a reader of `language`.
///
/// # Errors
/// When the database refuses.
pub async fn first_page(app: &App, language: &str) -> Result<FirstPage, AppError> {
    let now = app.now();
    let mut reader = app.db.read().await?;
    let pilot = match store::home::find_running_pilot(&mut reader, language).await? {
        Some(pilot) => store::home::find_contents(&mut reader, &pilot.challenge_id, &pilot.proposal_id)
            .await?
            .map(|(challenge, proposal)| ShownPilot { pilot, challenge, proposal }),
        None => None,
    };
    Ok(FirstPage {
        pilot,
        challenges: store::home::list_open_challenges(&mut reader, language, now, CHALLENGES).await?,
        voices: store::home::list_answered_voices(&mut reader, language, VOICES).await?,
        counts: store::home::find_counts(&mut reader, now).await?,
    })
}
