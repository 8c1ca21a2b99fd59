//! What can wait on a desk.

use super::Todo;
use crate::app::panels::scoring::Seat;
use crate::domain::panels::{MemberState, PanelState};
use crate::domain::{Kind, Subject};
use crate::store::challenges::Challenge;
use crate::store::standstill::Complaint;

/// What a thing asks for; the chips of the desk filter by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verb {
    Answer,
    Decide,
    Check,
    Sign,
    Write,
}

/// What kind of thing waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    Question,
    /// The stance, how many said the same, and whether it went up to the senior owner.
    Comment {
        stance: String,
        me_too: i64,
        escalated: bool,
    },
    Review,
    ChangesRequested,
    /// How many proposals there are, and how many of them have an outcome.
    Prepare {
        proposals: i64,
        prepared: i64,
    },
    Release {
        proposals: i64,
    },
    Agreement,
    /// An agreement that somebody of this side has to write.
    AgreementDraft,
    /// A milestone that was handed over to the office.
    Milestone {
        escalated: bool,
    },
    /// A milestone that the team hands over next.
    Delivery,
    Draft,
    Request,
    Partner,
    /// Voices that a moderator has to look at.
    Voices {
        waiting: i64,
    },
    /// Teams that an administrator has to check.
    Teams {
        waiting: i64,
    },
    /// A place on a panel that waits for a declaration.
    Panel,
    /// Ideas that a member of a panel has not handed in.
    Judge {
        waiting: i64,
    },
    /// A team complains about a selection.
    Complaint,
    /// A report was checked: scale, test more, or stop?
    Gate,
    /// A report waits for somebody from outside.
    Verify,
    /// Somebody questions a report.
    Dispute,
}

impl Verb {
    /// The verbs in the order of the chips.
    pub const ALL: [Self; 5] = [Self::Answer, Self::Decide, Self::Check, Self::Sign, Self::Write];

    /// The text form; the message `desk-verb-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Decide => "decide",
            Self::Check => "check",
            Self::Sign => "sign",
            Self::Write => "write",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.as_str() == text)
    }
}

impl Matter {
    /// What it asks for.
    #[must_use]
    pub const fn verb(&self) -> Verb {
        match self {
            Self::Question
            | Self::Comment { .. }
            | Self::Request
            | Self::Partner
            | Self::Panel
            | Self::Dispute => Verb::Answer,
            Self::Prepare { .. }
            | Self::Release { .. }
            | Self::Judge { .. }
            | Self::Gate
            | Self::Complaint => Verb::Decide,
            Self::Verify
            | Self::Review
            | Self::Voices { .. }
            | Self::Teams { .. }
            | Self::Milestone { .. } => Verb::Check,
            Self::Agreement => Verb::Sign,
            Self::ChangesRequested | Self::Draft | Self::AgreementDraft | Self::Delivery => Verb::Write,
        }
    }

    /// The text form; the messages `desk-<text>` and `desk-<text>-do` speak of it.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Comment { .. } => "comment",
            Self::Review => "review",
            Self::ChangesRequested => "changes",
            Self::Prepare { .. } => "prepare",
            Self::Release { .. } => "release",
            Self::Agreement => "agreement",
            Self::AgreementDraft => "agreement-write",
            Self::Milestone { .. } => "milestone",
            Self::Delivery => "deliver",
            Self::Draft => "draft",
            Self::Request => "request",
            Self::Partner => "partner",
            Self::Voices { .. } => "voices-wait",
            Self::Teams { .. } => "teams-wait",
            Self::Panel => "panel",
            Self::Judge { .. } => "judge",
            Self::Complaint => "complaint",
            Self::Gate => "gate",
            Self::Verify => "verify",
            Self::Dispute => "dispute",
        }
    }
}

/// A complaint that waits for an answer.
pub(super) fn complaint_todo((complaint, challenge): &(Complaint, Challenge)) -> Todo {
    Todo {
        matter: Matter::Complaint,
        text: challenge.title.clone(),
        language: challenge.language.clone(),
        about: String::new(),
        since: complaint.filed_at,
        due: Some(complaint.due_at),
        path: crate::app::standstill::path(&complaint.id),
        subject: Subject::new(Kind::Challenge, challenge.id.clone()),
    }
}

/// What a panel waits for from one of its members.
pub(super) fn panel_todo(seat: &Seat) -> Option<Todo> {
    let waiting = seat.asked.iter().filter(|it| it.evaluation.state.is_open()).count();
    let (matter, since) = match (seat.panel.state, seat.member.state) {
        (PanelState::Locked, _) => return None,
        (_, MemberState::Invited) => (Matter::Panel, seat.member.invited_at),
        (PanelState::Scoring, _) if waiting > 0 => {
            let waiting = i64::try_from(waiting).unwrap_or(i64::MAX);
            (Matter::Judge { waiting }, seat.panel.opened_at.unwrap_or(seat.member.invited_at))
        }
        _ => return None,
    };
    let subject = Subject::new(Kind::Challenge, seat.challenge.id.clone());
    Some(Todo {
        matter,
        text: seat.challenge.title.clone(),
        language: seat.challenge.language.clone(),
        about: String::new(),
        since,
        due: seat.panel.deadline_at,
        path: format!("{}/scoring", subject.path()),
        subject,
    })
}
