//! A pilot: a selected proposal under agreement, where it stands among the six stages, and how it moves.
//!
//! Two lines run side by side. The *state* is the life of the agreement (`agreement → baseline → running ⇄ paused →
//! endline → reported → verified → closed`, or `terminated`); the *stage* is the one of the six that public pages show.
//! Signing and stopping move both; evidence and payments move the state alone.

use serde::{Deserialize, Serialize};

use super::Refusal;
use super::stages::Stage;

/// The life of a pilot's agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PilotState {
    Agreement,
    Baseline,
    Running,
    Paused,
    Endline,
    Reported,
    Verified,
    Closed,
    /// Stopped for good; the reason is that of the last move.
    Terminated,
}

/// The six stages of IDIA (International Development Innovation Alliance), for researchers and exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdiaStage {
    Ideation,
    ResearchAndDevelopment,
    ProofOfConcept,
    TransitionToScale,
    Scaling,
    SustainableScale,
}

/// Where a pilot stands: on both lines at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Standing {
    pub state: PilotState,
    pub stage: Stage,
}

/// Where a move leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Destination {
    Stage(Stage),
    Stopped,
}

/// What a move was, for those who are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    Forward,
    Back,
    Stop,
}

/// The most characters of the public reason of a move.
pub const MOST_REASON: usize = 4_000;
/// The most characters of the name of a site.
pub const MOST_SITE_NAME: usize = 120;
/// The most characters of the text of an update.
pub const MOST_UPDATE: usize = 8_000;
/// The most sites that one pilot lists, closed ones too.
pub const MOST_SITES: usize = 500;

impl PilotState {
    /// The states in their order.
    pub const ALL: [Self; 9] = [
        Self::Agreement,
        Self::Baseline,
        Self::Running,
        Self::Paused,
        Self::Endline,
        Self::Reported,
        Self::Verified,
        Self::Closed,
        Self::Terminated,
    ];

    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::Baseline => "baseline",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Endline => "endline",
            Self::Reported => "reported",
            Self::Verified => "verified",
            Self::Closed => "closed",
            Self::Terminated => "terminated",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// True when nothing moves any more.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Terminated)
    }

    /// The next state, if the line leads there.
    ///
    /// # Errors
    /// `refusal-pilot-over` after the end, `refusal-pilot-state` when the line does not lead there.
    pub fn become_state(self, next: Self) -> Result<Self, Refusal> {
        if self.is_over() {
            return Err(Refusal::because("refusal-pilot-over"));
        }
        let leads = match next {
            Self::Agreement => false,
            Self::Baseline => self == Self::Agreement,
            Self::Running => matches!(self, Self::Baseline | Self::Paused),
            Self::Paused | Self::Endline => self == Self::Running,
            Self::Reported => self == Self::Endline,
            Self::Verified => self == Self::Reported,
            Self::Closed => self == Self::Verified,
            Self::Terminated => true,
        };
        if leads { Ok(next) } else { Err(Refusal::because("refusal-pilot-state")) }
    }
}

impl IdiaStage {
    /// 1 to 6.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64 + 1
    }

    /// The stages of IDIA that one of the six plain stages stands for, the first of them first.
    #[must_use]
    pub const fn of(stage: Stage) -> &'static [Self] {
        match stage {
            Stage::Problem | Stage::Ideas => &[Self::Ideation],
            Stage::Choice => &[Self::ResearchAndDevelopment],
            Stage::Pilot | Stage::Proof => &[Self::ProofOfConcept],
            Stage::Scale => &[Self::TransitionToScale, Self::Scaling, Self::SustainableScale],
        }
    }
}

impl Destination {
    /// The text form: that of a stage, or `stopped`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stage(stage) => stage.as_str(),
            Self::Stopped => "stopped",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "stopped" { Some(Self::Stopped) } else { Stage::parse(text).map(Self::Stage) }
    }
}

impl Standing {
    /// Chosen, and the agreement is not signed yet.
    #[must_use]
    pub const fn selected() -> Self {
        Self { state: PilotState::Agreement, stage: Stage::Choice }
    }

    /// True when the pilot was stopped at its stage.
    #[must_use]
    pub fn is_stopped(self) -> bool {
        self.state == PilotState::Terminated
    }

    /// Both sides signed: the pilot begins with measuring how things are today.
    ///
    /// # Errors
    /// `refusal-pilot-over` when it was stopped, `refusal-pilot-signed` when it was signed before.
    pub fn sign(self) -> Result<Self, Refusal> {
        if self.state.is_over() {
            return Err(Refusal::because("refusal-pilot-over"));
        }
        if self.state != PilotState::Agreement {
            return Err(Refusal::because("refusal-pilot-signed"));
        }
        Ok(Self { state: self.state.become_state(PilotState::Baseline)?, stage: Stage::Pilot })
    }

    /// One stage forward, any number of stages back (not before the pilot itself), or the end.
    ///
    /// # Errors
    /// `refusal-pilot-over` after the end; `refusal-pilot-unsigned` when only signing leads on;
    /// `refusal-pilot-same-stage`, `refusal-pilot-stage-ahead` or `refusal-pilot-stage-before` at `to`.
    pub fn move_to(self, to: Destination) -> Result<(Self, Direction), Refusal> {
        if self.state.is_over() {
            return Err(Refusal::because("refusal-pilot-over"));
        }
        let stage = match to {
            Destination::Stopped => {
                let state = self.state.become_state(PilotState::Terminated)?;
                return Ok((Self { state, stage: self.stage }, Direction::Stop));
            }
            Destination::Stage(stage) => stage,
        };
        if self.state == PilotState::Agreement {
            return Err(Refusal::at("to", "refusal-pilot-unsigned"));
        }
        if stage < Stage::Pilot {
            return Err(Refusal::at("to", "refusal-pilot-stage-before"));
        }
        match stage.number() - self.stage.number() {
            0 => Err(Refusal::at("to", "refusal-pilot-same-stage")),
            1 => Ok((Self { stage, ..self }, Direction::Forward)),
            ahead if ahead > 1 => Err(Refusal::at("to", "refusal-pilot-stage-ahead")),
            _ => Ok((Self { stage, ..self }, Direction::Back)),
        }
    }

    /// Where the pilot can go from here, in the order in which a form offers it.
    #[must_use]
    pub fn destinations(self) -> Vec<Destination> {
        let forward_first = [Stage::Scale, Stage::Proof, Stage::Pilot].map(Destination::Stage);
        forward_first
            .into_iter()
            .chain([Destination::Stopped])
            .filter(|destination| self.move_to(*destination).is_ok())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_state() -> impl Strategy<Value = PilotState> {
        proptest::sample::select(PilotState::ALL.to_vec())
    }

    fn any_destination() -> impl Strategy<Value = Destination> {
        let mut all: Vec<Destination> = Stage::ALL.into_iter().map(Destination::Stage).collect();
        all.push(Destination::Stopped);
        proptest::sample::select(all)
    }

    #[test]
    fn the_whole_way_leads_from_the_choice_to_scale() {
        let standing = Standing::selected().sign().expect("it can be signed");
        assert_eq!(standing.stage, Stage::Pilot);
        let (standing, direction) =
            standing.move_to(Destination::Stage(Stage::Proof)).expect("proof comes after the pilot");
        assert_eq!(direction, Direction::Forward);
        let (standing, _) =
            standing.move_to(Destination::Stage(Stage::Scale)).expect("scale comes after proof");
        let (standing, direction) =
            standing.move_to(Destination::Stage(Stage::Pilot)).expect("stages may go back");
        assert_eq!((standing.stage, direction), (Stage::Pilot, Direction::Back));
    }

    #[test]
    fn nothing_moves_before_the_agreement_but_it_can_be_stopped() {
        let selected = Standing::selected();
        assert_eq!(selected.destinations(), vec![Destination::Stopped]);
        assert!(selected.sign().expect("it can be signed").sign().is_err());
    }

    #[test]
    fn every_text_form_reads_back() {
        for state in PilotState::ALL {
            assert_eq!(PilotState::parse(state.as_str()), Some(state));
        }
        assert_eq!(Destination::parse("stopped"), Some(Destination::Stopped));
        assert_eq!(Destination::parse("proof"), Some(Destination::Stage(Stage::Proof)));
        assert_eq!(Destination::parse("elsewhere"), None);
        assert_eq!(IdiaStage::of(Stage::Scale)[0].number(), 4);
    }

    proptest! {
        #[test]
        fn a_pilot_never_skips_a_stage_never_leaves_its_end_and_never_goes_before_the_pilot(
            moves in proptest::collection::vec(any_destination(), 0..30),
        ) {
            let mut standing = Standing::selected().sign().expect("it can be signed");
            for to in moves {
                match standing.move_to(to) {
                    Ok((next, direction)) => {
                        prop_assert!(!standing.is_stopped());
                        prop_assert!(next.stage >= Stage::Pilot);
                        prop_assert!(next.stage.number() <= standing.stage.number() + 1);
                        prop_assert_eq!(direction == Direction::Stop, next.is_stopped());
                        prop_assert_eq!(direction == Direction::Forward, next.stage > standing.stage);
                        standing = next;
                    }
                    Err(_) => prop_assert!(!standing.destinations().contains(&to)),
                }
            }
        }

        #[test]
        fn no_state_follows_the_end(state in any_state(), next in any_state()) {
            if state.is_over() {
                prop_assert!(state.become_state(next).is_err());
            }
            prop_assert!(state.become_state(PilotState::Agreement).is_err());
        }
    }
}
