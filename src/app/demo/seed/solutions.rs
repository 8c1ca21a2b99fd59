//! Use cases, proposals with what was decided about them, and pilots.

use super::{World, read};
use crate::app::AppError;
use crate::app::demo::data;
use crate::clock::{DAY, HOUR, Id, UnixMillis};
use crate::domain::challenges::ChallengeState;
use crate::domain::pilots::{Destination, PilotState, Standing};
use crate::domain::proposals::{Draft, ProposalContent, ProposalState, Sealed};
use crate::domain::selection::{CriterionReason, Outcome, Progress};
use crate::domain::stages::Stage;
use crate::domain::use_cases::{UseCaseContent, UseCaseState};
use crate::domain::{Kind, Subject};
use crate::store;
use crate::store::challenges::Challenge;
use crate::store::pilots::{Measuring, Pilot, Site, StageMove, Update};
use crate::store::proposals::{Proposal, Revision};
use crate::store::selection::Decision;
use crate::store::use_cases::UseCase;

impl World<'_> {
    pub(super) async fn use_cases(&mut self, content: &data::Content) -> Result<(), AppError> {
        for (index, written) in content.use_cases.iter().enumerate() {
            let mut text: UseCaseContent = read(&written.content)?;
            text.currency.clone_from(&content.currency);
            let at = self.moment(written.days, index);
            let row = UseCase {
                id: self.app.clock.new_id(),
                organisation_id: self.id_of("organisation", &written.organisation)?,
                author_id: self.id_of("team", &written.organisation)?,
                state: UseCaseState::Published,
                state_reason: String::new(),
                language: content.language.clone(),
                title: written.title.clone(),
                sector: written.sector.clone(),
                content: text,
                evidence_level: written.evidence_level,
                published_at: Some(at),
                external_id: None,
                created_at: at.plus(-3 * DAY),
                updated_at: at,
                version: 1,
            };
            store::use_cases::insert(&mut self.tx, &row).await?;
            self.index(Kind::UseCase, &row.id).await?;
        }
        Ok(())
    }

    pub(super) async fn proposals(&mut self, content: &data::Content) -> Result<(), AppError> {
        for (index, written) in content.proposals.iter().enumerate() {
            self.proposal(content, written, index).await?;
        }
        Ok(())
    }

    async fn proposal(
        &mut self,
        content: &data::Content,
        written: &data::Proposal,
        index: usize,
    ) -> Result<(), AppError> {
        let challenge = self.challenge_of(&written.challenge)?;
        let told = ProposalState::parse(&written.state)
            .ok_or_else(|| AppError::Internal(format!("demo: {} is no state", written.state)))?;
        let reason = written.decision_reason.clone().unwrap_or_default();
        let state = state_of(&challenge, told);
        let sent = told != ProposalState::Draft;
        let at = self.moment(written.days, index);
        let close = challenge.submissions_close_at.unwrap_or(at);
        let at = if at > close { close.plus(-HOUR) } else { at };
        let released = challenge.released_at;
        let row = Proposal {
            id: self.app.clock.new_id(),
            challenge_id: challenge.id.clone(),
            organisation_id: self.id_of("organisation", &written.organisation)?,
            author_id: self.id_of("team", &written.organisation)?,
            state,
            state_reason: if released.is_some() { reason.clone() } else { String::new() },
            language: content.language.clone(),
            title: written.title.clone(),
            content: read(&written.content)?,
            unsent: None,
            revision: if sent { 2 } else { 0 },
            submitted_at: sent.then_some(at),
            made_public_at: None,
            external_id: None,
            created_at: at.plus(-8 * DAY),
            updated_at: released.unwrap_or(at),
            version: 1,
        };
        store::proposals::insert(&mut self.tx, &row).await?;
        let key = format!("proposal:{}/{}", written.challenge, written.organisation);
        self.ids.insert(key, row.id.clone());
        if sent {
            self.revisions_of(&row, at).await?;
        }
        self.decision(&challenge, &row, told, &reason).await?;
        self.index(Kind::Proposal, &row.id).await?;
        let subject = Subject::new(Kind::Challenge, challenge.id.clone());
        store::follows::insert(&mut self.tx, &row.author_id, &subject, row.created_at).await?;
        if state.is_chosen() {
            self.chosen.insert(written.challenge.clone(), row);
        }
        Ok(())
    }

    /// What was sent first, and the same with all its parts a day later.
    async fn revisions_of(&mut self, row: &Proposal, at: UnixMillis) -> Result<(), AppError> {
        let first = ProposalContent {
            risks: first_sentence(&row.content.risks),
            timeline: first_sentence(&row.content.timeline),
            ..row.content.clone()
        };
        for (revision, text, at) in [(1, first, at.plus(-26 * HOUR)), (2, row.content.clone(), at)] {
            let draft = Draft { title: row.title.clone(), language: row.language.clone(), content: text };
            let hash = Sealed {
                proposal: &row.id,
                challenge: &row.challenge_id,
                organisation: &row.organisation_id,
                revision,
                draft: &draft,
            }
            .hash();
            let kept = Revision {
                proposal_id: row.id.clone(),
                revision,
                title: draft.title,
                language: draft.language,
                content: draft.content,
                hash,
                by_id: row.author_id.clone(),
                at,
            };
            store::proposals::insert_revision(&mut self.tx, &kept).await?;
        }
        Ok(())
    }

    async fn decision(
        &mut self,
        challenge: &Challenge,
        proposal: &Proposal,
        told: ProposalState,
        reason: &str,
    ) -> Result<(), AppError> {
        let progress = match told {
            ProposalState::Eligible => Progress::Eligible,
            ProposalState::Shortlisted => Progress::Shortlisted,
            ProposalState::Ineligible => Progress::Decided(Outcome::Ineligible),
            ProposalState::Selected | ProposalState::Contracted => Progress::Decided(Outcome::Selected),
            ProposalState::Reserve => Progress::Decided(Outcome::Reserve),
            ProposalState::NotSelected => Progress::Decided(Outcome::NotSelected),
            _ => return Ok(()),
        };
        let criteria = match progress {
            Progress::Decided(Outcome::Ineligible) | Progress::Eligible | Progress::Shortlisted => Vec::new(),
            Progress::Decided(outcome) => challenge
                .content
                .criteria
                .iter()
                .enumerate()
                .map(|(index, criterion)| CriterionReason {
                    criterion: criterion.name.clone(),
                    reason: criterion_reason(&challenge.language, outcome, index).to_owned(),
                })
                .collect(),
        };
        let officers = self.officers(&challenge.language)?;
        let decision = Decision {
            proposal_id: proposal.id.clone(),
            challenge_id: challenge.id.clone(),
            progress,
            reason: reason.to_owned(),
            criteria,
            prepared_by: officers.first,
            prepared_at: challenge.released_at.map_or(self.days(-3), |at| at.plus(-DAY)),
            released_at: challenge.released_at,
            version: 1,
        };
        store::selection::insert(&mut self.tx, &decision).await?;
        Ok(())
    }

    pub(super) async fn pilots(&mut self, content: &data::Content) -> Result<(), AppError> {
        self.services(content).await?;
        for written in &content.pilots {
            self.pilot(content, written).await?;
        }
        // What was decided lately has a pilot whose agreement nobody signed yet.
        for written in content.challenges.iter().filter(|challenge| challenge.state == "decided") {
            let agreement = data::Pilot {
                challenge: written.key.clone(),
                sites: Vec::new(),
                updates: Vec::new(),
                moves: Vec::new(),
                comments: Vec::new(),
            };
            self.pilot(content, &agreement).await?;
        }
        Ok(())
    }

    async fn pilot(&mut self, content: &data::Content, written: &data::Pilot) -> Result<(), AppError> {
        let challenge = self.challenge_of(&written.challenge)?;
        let Some(proposal) = self.chosen.get(&written.challenge).cloned() else {
            return Err(AppError::Internal(format!("demo: {} chose nothing", written.challenge)));
        };
        let officers = self.officers(&content.language)?;
        let began = challenge.released_at.unwrap_or(self.now);
        let mut moves = vec![(Destination::Stage(Stage::Choice), proposal.state_reason.clone(), began)];
        for (index, step) in written.moves.iter().enumerate() {
            let to = Destination::parse(&step.to)
                .ok_or_else(|| AppError::Internal(format!("demo: {} is no stage", step.to)))?;
            moves.push((to, step.reason.clone(), self.moment(step.days, index)));
        }
        let mut standing = Standing::selected();
        for (to, ..) in &moves {
            standing = match to {
                Destination::Stopped => Standing { state: PilotState::Terminated, ..standing },
                Destination::Stage(stage) => Standing { state: state_at(*stage), stage: *stage },
            };
        }
        let (last_reason, last_at) =
            moves.last().map_or((String::new(), began), |(_, reason, at)| (reason.clone(), *at));
        let newest = written.updates.iter().map(|update| update.days).max();
        let row = Pilot {
            id: self.app.clock.new_id(),
            challenge_id: challenge.id.clone(),
            proposal_id: proposal.id.clone(),
            agency_id: challenge.agency_id.clone(),
            organisation_id: proposal.organisation_id.clone(),
            standing,
            stage_reason: last_reason,
            language: content.language.clone(),
            title: proposal.title.clone(),
            sector: challenge.sector.clone(),
            summary: proposal.content.summary.clone(),
            created_at: began,
            updated_at: newest.map_or(last_at, |days| self.days(days).max(last_at)),
            version: 1,
        };
        store::pilots::insert(&mut self.tx, &row).await?;
        self.log(&row, &moves, &officers.senior).await?;
        for site in &written.sites {
            let site = Site {
                id: self.app.clock.new_id(),
                pilot_id: row.id.clone(),
                name: site.name.clone(),
                region: site.region.clone(),
                added_by: officers.first.clone(),
                added_at: began.plus(5 * DAY),
                closed_at: standing.is_stopped().then_some(last_at),
                measuring: Measuring::default(),
            };
            store::pilots::insert_site(&mut self.tx, &site).await?;
        }
        for (index, update) in written.updates.iter().enumerate() {
            let by_team = index % 2 == 0;
            let update = Update {
                id: self.app.clock.new_id(),
                pilot_id: row.id.clone(),
                language: content.language.clone(),
                title: update.title.clone(),
                text: update.text.clone(),
                by_id: if by_team { proposal.author_id.clone() } else { officers.first.clone() },
                at: self.moment(update.days, index + 5),
            };
            store::pilots::insert_update(&mut self.tx, &update).await?;
        }
        self.agreement(content, &row, &challenge, &proposal, written).await?;
        self.index(Kind::Pilot, &row.id).await?;
        let subject = Subject::new(Kind::Pilot, row.id.clone());
        for citizen in self.citizens(content) {
            store::follows::insert(&mut self.tx, &citizen, &subject, began.plus(20 * DAY)).await?;
        }
        self.ids.insert(format!("pilot:{}", written.challenge), row.id);
        Ok(())
    }

    async fn log(
        &mut self,
        pilot: &Pilot,
        moves: &[(Destination, String, UnixMillis)],
        by: &Id,
    ) -> Result<(), AppError> {
        let mut from = Stage::Ideas;
        for (to, reason, at) in moves {
            let line = StageMove {
                id: self.app.clock.new_id(),
                pilot_id: pilot.id.clone(),
                from,
                to: *to,
                reason: reason.clone(),
                by_id: by.clone(),
                at: *at,
            };
            store::pilots::insert_move(&mut self.tx, &line).await?;
            if let Destination::Stage(stage) = to {
                from = *stage;
            }
        }
        Ok(())
    }

    pub(super) fn challenge_of(&self, key: &str) -> Result<Challenge, AppError> {
        self.challenges
            .get(key)
            .cloned()
            .ok_or_else(|| AppError::Internal(format!("demo: there is no challenge named {key}")))
    }
}

/// The state of a proposal in the database: before the release a decision is only prepared, and after the agreement a
/// selected one is contracted.
fn state_of(challenge: &Challenge, told: ProposalState) -> ProposalState {
    match told {
        ProposalState::Draft => ProposalState::Draft,
        _ if challenge.released_at.is_none() => ProposalState::Submitted,
        ProposalState::Selected
            if matches!(challenge.state, ChallengeState::Piloting | ChallengeState::Concluded) =>
        {
            ProposalState::Contracted
        }
        other => other,
    }
}

/// How far the agreement is when the pilot is at a stage.
const fn state_at(stage: Stage) -> PilotState {
    match stage {
        Stage::Problem | Stage::Ideas | Stage::Choice => PilotState::Agreement,
        Stage::Pilot => PilotState::Running,
        Stage::Proof => PilotState::Endline,
        Stage::Scale => PilotState::Verified,
    }
}

/// The first sentence of a text in any of our scripts.
fn first_sentence(text: &str) -> String {
    text.split_inclusive(['.', '।', '؟', '?']).next().unwrap_or(text).trim().to_owned()
}

/// A reason for one criterion, in the language of the challenge.
fn criterion_reason(language: &str, outcome: Outcome, index: usize) -> &'static str {
    let words: [&str; 6] = match language {
        "bn" => [
            "এখানে সবচেয়ে ভালো। কীভাবে হবে, তা পরিষ্কার করে লেখা আছে।",
            "ভালো। অন্য জায়গার হিসাব দিয়ে দেখানো হয়েছে।",
            "ভালো, তবে বাছাই করা প্রস্তাবটি আরও নিশ্চিত।",
            "কাজ চলবে। খরচের হিসাবে একটি ফাঁক আছে।",
            "অনেক মানুষের জন্য কাজ করবে না।",
            "কীভাবে মাপা হবে, তা লেখা নেই।",
        ],
        "id" => [
            "Paling kuat di sini. Caranya ditulis dengan jelas.",
            "Kuat. Ditunjukkan dengan angka dari tempat lain.",
            "Baik, tetapi gagasan terpilih lebih pasti.",
            "Cukup. Masih ada celah dalam hitungan biaya.",
            "Tidak menjangkau banyak orang yang paling perlu.",
            "Tidak ditulis bagaimana hasilnya diukur.",
        ],
        "ar" => [
            "الأقوى هنا. والطريقة مكتوبة بوضوح.",
            "قوي. ومدعوم بأرقام من مكان آخر.",
            "جيد، لكن الفكرة المختارة أضمن.",
            "مقبول. وفي حساب التكلفة ثغرة.",
            "لا يصل إلى كثير ممن يحتاجون إليه.",
            "لم يُكتب كيف ستُقاس النتيجة.",
        ],
        _ => [
            "Strongest here. It says clearly how it is done.",
            "Strong. Shown with numbers from another place.",
            "Good, but the chosen idea is more certain.",
            "Fair. There is a gap in how the cost was counted.",
            "It does not reach many of those who need it most.",
            "It does not say how the result is measured.",
        ],
    };
    let first = match outcome {
        Outcome::Selected => 0,
        Outcome::Reserve => 2,
        Outcome::NotSelected | Outcome::Ineligible => 4,
    };
    words[first + index % 2]
}
