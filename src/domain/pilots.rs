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

/// What happens in the life of a pilot after its agreement was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PilotStep {
    /// The baseline is measured: from now on cases go the new way, and nothing is added about the time before.
    Start,
    Pause,
    Resume,
    /// The time is over; the last cases are measured.
    End,
    /// What was measured is computed and published.
    Report,
    /// Somebody outside of both sides has checked the report.
    Verify,
    /// At the gate: it goes to other places.
    Scale,
    /// At the gate: it is changed and measured again.
    Iterate,
    /// At the last gate: it runs for good.
    Close,
}

/// What a move was, for those who are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
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
            // From a report that was checked it can go another round.
            Self::Running => matches!(self, Self::Baseline | Self::Paused | Self::Verified),
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

impl PilotStep {
    /// The steps that somebody takes by hand on the page of progress; the others follow from reports and gates.
    pub const BY_HAND: [Self; 4] = [Self::Start, Self::Pause, Self::Resume, Self::End];

    /// The text form; the message `pilot-step-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::End => "end",
            Self::Report => "report",
            Self::Verify => "verify",
            Self::Scale => "scale",
            Self::Iterate => "iterate",
            Self::Close => "close",
        }
    }

    /// Reads the text form of a step that is taken by hand.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::BY_HAND.into_iter().find(|step| step.as_str() == text)
    }
}

impl Standing {
    /// Where a step leads. A report brings the proof to everybody's eyes, a gate moves the stage.
    ///
    /// # Errors
    /// `refusal-pilot-over` after the end, `refusal-pilot-step` when it cannot be taken from here.
    pub fn after(self, step: PilotStep) -> Result<Self, Refusal> {
        if self.state.is_over() {
            return Err(Refusal::because("refusal-pilot-over"));
        }
        let refused = || Refusal::because("refusal-pilot-step");
        let to = |state: PilotState, stage: Stage| {
            Ok(Self { state: self.state.become_state(state).map_err(|_| refused())?, stage })
        };
        match (step, self.state, self.stage) {
            (PilotStep::Start, PilotState::Baseline, stage) => to(PilotState::Running, stage),
            (PilotStep::Resume, PilotState::Paused, stage) => to(PilotState::Running, stage),
            (PilotStep::Pause, _, stage) => to(PilotState::Paused, stage),
            (PilotStep::End, _, stage) => to(PilotState::Endline, stage),
            (PilotStep::Report, _, stage) => to(PilotState::Reported, stage.max(Stage::Proof)),
            (PilotStep::Verify, _, stage) => to(PilotState::Verified, stage),
            (PilotStep::Scale, PilotState::Verified, _) => Ok(Self { stage: Stage::Scale, ..self }),
            (PilotStep::Iterate, PilotState::Verified, _) => to(PilotState::Running, Stage::Pilot),
            (PilotStep::Close, _, Stage::Scale) => to(PilotState::Closed, Stage::Scale),
            _ => Err(refused()),
        }
    }

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

    /// Any number of stages back (not before the pilot itself), or the end. Forward leads only a report and a gate.
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
            ahead if ahead > 0 => Err(Refusal::at("to", "refusal-pilot-stage-ahead")),
            _ if stage == Stage::Pilot && self.state >= PilotState::Endline => {
                Ok((Self { stage, state: PilotState::Running }, Direction::Back))
            }
            _ => Ok((Self { stage, ..self }, Direction::Back)),
        }
    }

    /// Where the pilot can go from here, in the order in which a form offers it.
    #[must_use]
    pub fn destinations(self) -> Vec<Destination> {
        let latest_first = [Stage::Proof, Stage::Pilot].map(Destination::Stage);
        latest_first
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
    fn stages_go_back_by_hand_and_forward_never() {
        let standing = Standing::selected().sign().expect("it can be signed");
        assert_eq!(standing.stage, Stage::Pilot);
        assert!(standing.move_to(Destination::Stage(Stage::Proof)).is_err(), "only a report leads there");
        let scaled = Standing { state: PilotState::Verified, stage: Stage::Scale };
        let (proof, direction) =
            scaled.move_to(Destination::Stage(Stage::Proof)).expect("stages may go back");
        assert_eq!((proof.state, direction), (PilotState::Verified, Direction::Back));
        let (again, _) = proof.move_to(Destination::Stage(Stage::Pilot)).expect("back to measuring");
        assert_eq!(again, Standing { state: PilotState::Running, stage: Stage::Pilot });
    }

    #[test]
    fn nothing_moves_before_the_agreement_but_it_can_be_stopped() {
        let selected = Standing::selected();
        assert_eq!(selected.destinations(), vec![Destination::Stopped]);
        assert!(selected.sign().expect("it can be signed").sign().is_err());
    }

    #[test]
    fn a_pilot_goes_from_its_agreement_to_the_proof_and_another_round() {
        let mut standing = Standing::selected().sign().expect("it can be signed");
        for step in [
            PilotStep::Start,
            PilotStep::Pause,
            PilotStep::Resume,
            PilotStep::End,
            PilotStep::Report,
            PilotStep::Verify,
        ] {
            standing = standing.after(step).expect("the line leads there");
        }
        assert_eq!(standing, Standing { state: PilotState::Verified, stage: Stage::Proof });
        let again = standing.after(PilotStep::Iterate).expect("it is measured again");
        assert_eq!(again, Standing { state: PilotState::Running, stage: Stage::Pilot });
        let scaled = standing.after(PilotStep::Scale).expect("the gate is passed");
        assert_eq!(scaled.stage, Stage::Scale);
        assert_eq!(scaled.after(PilotStep::Close).expect("it runs for good").state, PilotState::Closed);
        assert!(standing.after(PilotStep::Start).is_err());
        assert!(again.after(PilotStep::Scale).is_err());
    }

    #[test]
    fn every_text_form_reads_back() {
        for step in PilotStep::BY_HAND {
            assert_eq!(PilotStep::parse(step.as_str()), Some(step));
        }
        assert_eq!(PilotStep::parse("verify"), None);
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
        fn a_pilot_never_goes_forward_by_hand_never_leaves_its_end_and_never_goes_before_the_pilot(
            moves in proptest::collection::vec(any_destination(), 0..30),
        ) {
            let mut standing = Standing { state: PilotState::Verified, stage: Stage::Scale };
            for to in moves {
                match standing.move_to(to) {
                    Ok((next, direction)) => {
                        prop_assert!(!standing.is_stopped());
                        prop_assert!(next.stage >= Stage::Pilot);
                        prop_assert!(next.stage <= standing.stage);
                        prop_assert_eq!(direction == Direction::Stop, next.is_stopped());
                        prop_assert_eq!(direction == Direction::Back, next.stage < standing.stage);
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
