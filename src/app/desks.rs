//! What fits a person's desk: what waits for them in the order of its clocks, where the work of their agency is, what
//! became of their team's proposals, and what they follow.

mod agreements;
mod evidence;
mod matters;

use super::selection::{DECIDERS, PREPARERS};
use super::{App, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::people::{Actor, Role};
use crate::domain::stages::Stage;
use crate::domain::{Kind, Subject};
use crate::store::agencies::Agency;
use crate::store::desks::{
    AnswerToMe, AskedQuestion, BoardChallenge, BoardPilot, Followed, OpenInvitation, Promise, TeamProposal,
};
use crate::store::organisations::Organisation;
use crate::store::{self, Connection};

pub use self::matters::{Matter, Verb};

/// Who answers questions and comments for an agency.
pub const ANSWERERS: [Role; 3] = [Role::AgencyOwner, Role::ChallengeOwner, Role::SeniorOwner];
/// Who may let a challenge of somebody else out.
pub const REVIEWERS: [Role; 3] = [Role::AgencyOwner, Role::ChallengeOwner, Role::SeniorOwner];

/// Everything on one person's desk.
#[derive(Debug)]
pub struct Desk {
    /// What waits for them; late first, then by the time left, then what has no clock.
    pub todos: Vec<Todo>,
    pub agencies: Vec<AgencyDesk>,
    pub teams: Vec<TeamDesk>,
    pub questions: Vec<AskedQuestion>,
    pub follows: Vec<Followed>,
    pub answers: Vec<AnswerToMe>,
    pub invitations: Vec<OpenInvitation>,
}

/// An agency that the person works for.
#[derive(Debug)]
pub struct AgencyDesk {
    pub agency: Agency,
    pub promise: Promise,
    pub challenges: Vec<BoardChallenge>,
    pub pilots: Vec<BoardPilot>,
    pub may_write: bool,
}

/// An organisation that the person belongs to.
#[derive(Debug)]
pub struct TeamDesk {
    pub organisation: Organisation,
    pub proposals: Vec<TeamProposal>,
    pub pilots: Vec<BoardPilot>,
}

/// One thing that waits.
#[derive(Clone, Debug)]
pub struct Todo {
    pub matter: Matter,
    /// The thing itself, in its own language.
    pub text: String,
    pub language: String,
    /// What it belongs to, or who asks; may be empty.
    pub about: String,
    pub since: UnixMillis,
    pub due: Option<UnixMillis>,
    /// The page on which it is done.
    pub path: String,
    /// The challenge or pilot that it belongs to, for the board.
    pub subject: Subject,
}

/// The desk of this person.
///
/// # Errors
/// When the database refuses.
pub async fn find(app: &App, actor: &Actor) -> Result<Desk, AppError> {
    let now = app.now();
    let seats = super::panels::scoring::list(app, actor).await?;
    let mut reader = app.db.read().await?;
    let mut desk = Desk {
        todos: Vec::new(),
        agencies: Vec::new(),
        teams: Vec::new(),
        questions: store::desks::list_asked_questions(&mut reader, &actor.person_id, 5).await?,
        follows: store::desks::list_followed(&mut reader, &actor.person_id, 12).await?,
        answers: store::desks::list_answers_to(&mut reader, &actor.person_id, 3).await?,
        invitations: store::desks::list_open_invitations(&mut reader, &actor.email.to_lowercase(), now)
            .await?,
    };
    for agency in actor.agencies() {
        if !actor.is_officer_of(&agency) {
            continue;
        }
        if let Some(part) = agency_desk(&mut reader, actor, &agency, now).await? {
            agency_todos(&mut reader, actor, &part, now, &mut desk.todos).await?;
            agreements::agency_todos(&mut reader, actor, &part, &mut desk.todos).await?;
            desk.agencies.push(part);
        }
    }
    for organisation in actor.organisations() {
        let Some(organisation) = store::organisations::find(&mut reader, &organisation).await? else {
            continue;
        };
        team_todos(&mut reader, &organisation, now, &mut desk.todos).await?;
        let pilots = store::desks::list_team_pilots(&mut reader, &organisation.id).await?;
        agreements::team_todos(&mut reader, actor, &organisation.id, &pilots, &mut desk.todos).await?;
        desk.teams.push(TeamDesk {
            proposals: store::desks::list_team_proposals(&mut reader, &organisation.id).await?,
            pilots,
            organisation,
        });
    }
    desk.todos.extend(seats.iter().filter_map(matters::panel_todo));
    evidence::verifier_todos(&mut reader, actor, &mut desk.todos).await?;
    let complaints = super::standstill::list_waiting(&mut reader, actor).await?;
    desk.todos.extend(complaints.iter().map(matters::complaint_todo));
    platform_todos(&mut reader, actor, &mut desk.todos).await?;
    desk.todos.sort_by_key(|todo| (todo.due.is_none(), todo.due.unwrap_or(todo.since), todo.since));
    Ok(desk)
}

/// The stage in which the board shows a challenge, by its state and the clock.
#[must_use]
pub fn board_stage(challenge: &BoardChallenge, now: UnixMillis) -> Stage {
    match challenge.state.as_str() {
        "published" if challenge.submissions_close_at.is_some_and(|close| now > close) => Stage::Choice,
        "published" => Stage::Ideas,
        "evaluating" | "decided" => Stage::Choice,
        _ => Stage::Problem,
    }
}

/// What waits for those who look after the whole site.
async fn platform_todos(
    connection: &mut Connection,
    actor: &Actor,
    todos: &mut Vec<Todo>,
) -> Result<(), AppError> {
    let todo = |matter: Matter, since: UnixMillis, due: Option<UnixMillis>, path: &str| Todo {
        matter,
        text: String::new(),
        language: String::new(),
        about: String::new(),
        since,
        due,
        path: path.to_owned(),
        subject: Subject::new(Kind::Person, actor.person_id.clone()),
    };
    if actor.is_moderator()
        && let Some(first) = store::moderation::list_queue(connection, 1, 0).await?.first()
    {
        let waiting = store::moderation::count_queue(connection).await?;
        let due = first.since.plus(super::moderation::CHECK_WITHIN);
        todos.push(todo(Matter::Voices { waiting }, first.since, Some(due), "/moderation"));
    }
    if actor.is_administrator() {
        let asking = store::organisations::list_asking(connection).await?;
        if let Some(since) = asking.iter().filter_map(|team| team.verification_asked_at).min() {
            let waiting = i64::try_from(asking.len()).unwrap_or(i64::MAX);
            todos.push(todo(Matter::Teams { waiting }, since, None, "/admin/organisations"));
        }
    }
    Ok(())
}

async fn agency_desk(
    connection: &mut Connection,
    actor: &Actor,
    agency: &Id,
    now: UnixMillis,
) -> Result<Option<AgencyDesk>, AppError> {
    let Some(agency) = store::agencies::find(connection, agency).await? else { return Ok(None) };
    Ok(Some(AgencyDesk {
        promise: store::desks::find_promise(connection, &agency.id, now).await?,
        challenges: store::desks::list_board_challenges(connection, &agency.id, &actor.person_id).await?,
        pilots: store::desks::list_board_pilots(connection, &agency.id).await?,
        may_write: actor.serves(&agency.id, &super::challenges::WRITERS),
        agency,
    }))
}

async fn agency_todos(
    connection: &mut Connection,
    actor: &Actor,
    desk: &AgencyDesk,
    now: UnixMillis,
    todos: &mut Vec<Todo>,
) -> Result<(), AppError> {
    let agency = &desk.agency.id;
    if actor.serves(agency, &ANSWERERS) {
        for question in store::desks::list_open_questions(connection, agency).await? {
            todos.push(Todo {
                matter: Matter::Question,
                text: question.text,
                language: question.language,
                about: question.challenge_title,
                since: question.asked_at,
                due: Some(question.due_at),
                path: Kind::Question.path(&question.id),
                subject: Subject::new(Kind::Challenge, question.challenge_id),
            });
        }
        for comment in store::desks::list_open_comments(connection, agency).await? {
            todos.push(Todo {
                matter: Matter::Comment {
                    stance: comment.stance,
                    me_too: comment.me_too,
                    escalated: comment.escalated,
                },
                text: comment.text,
                language: comment.language,
                about: comment.subject_title,
                since: comment.since,
                due: Some(comment.due_at),
                path: format!("{}/response", Kind::Comment.path(&comment.id)),
                subject: comment.subject,
            });
        }
    }
    todos
        .extend(desk.challenges.iter().filter_map(|challenge| challenge_todo(actor, agency, challenge, now)));
    evidence::agency_todos(connection, actor, agency, todos).await
}

fn challenge_todo(actor: &Actor, agency: &Id, challenge: &BoardChallenge, now: UnixMillis) -> Option<Todo> {
    let subject = Subject::new(Kind::Challenge, challenge.id.clone());
    let stage = board_stage(challenge, now);
    let all_prepared = challenge.proposals > 0 && challenge.prepared == challenge.proposals;
    let selection = format!("{}/selection", subject.path());
    let close = challenge.submissions_close_at.unwrap_or(challenge.updated_at);
    let (matter, since, due, path) = match challenge.state.as_str() {
        "in_review" if !challenge.mine && actor.serves(agency, &REVIEWERS) => {
            let since = challenge.submitted_at.unwrap_or(challenge.updated_at);
            (Matter::Review, since, None, format!("{}/review", subject.path()))
        }
        "changes_requested" if challenge.mine => (
            Matter::ChangesRequested,
            challenge.updated_at,
            None,
            format!("{}/draft/problem", subject.path()),
        ),
        "draft" if challenge.author_id == actor.person_id => {
            (Matter::Draft, challenge.updated_at, None, format!("{}/draft/problem", subject.path()))
        }
        _ if stage != Stage::Choice => return None,
        _ if all_prepared && actor.serves(agency, &DECIDERS) && challenge.author_id != actor.person_id => {
            let matter = Matter::Release { proposals: challenge.proposals };
            (matter, close, challenge.decision_at, selection)
        }
        _ if challenge.proposals > challenge.prepared && actor.serves(agency, &PREPARERS) => {
            let matter = Matter::Prepare { proposals: challenge.proposals, prepared: challenge.prepared };
            (matter, close, challenge.decision_at, selection)
        }
        _ => return None,
    };
    Some(Todo {
        matter,
        text: challenge.title.clone(),
        language: challenge.language.clone(),
        about: String::new(),
        since,
        due,
        path,
        subject,
    })
}

async fn team_todos(
    connection: &mut Connection,
    organisation: &Organisation,
    now: UnixMillis,
    todos: &mut Vec<Todo>,
) -> Result<(), AppError> {
    for proposal in store::desks::list_team_proposals(connection, &organisation.id).await? {
        let closed = proposal.submissions_close_at.is_some_and(|close| now > close);
        if proposal.state != "draft" || closed {
            continue;
        }
        let subject = Subject::new(Kind::Proposal, proposal.id.clone());
        todos.push(Todo {
            matter: Matter::Draft,
            text: if proposal.title.is_empty() { proposal.challenge_title.clone() } else { proposal.title },
            language: proposal.language,
            about: proposal.challenge_title,
            since: proposal.opens_at.unwrap_or(proposal.updated_at),
            due: proposal.submissions_close_at,
            path: format!("{}/edit", subject.path()),
            subject,
        });
    }
    let requests = store::desks::list_open_requests(connection, &organisation.id).await?;
    let partners = store::desks::list_partner_requests(connection, &organisation.id).await?;
    let requests = requests.into_iter().map(|request| (Matter::Request, request));
    for (matter, request) in requests.chain(partners.into_iter().map(|it| (Matter::Partner, it))) {
        todos.push(Todo {
            matter,
            text: request.title,
            language: request.language,
            about: request.from,
            since: request.at,
            due: None,
            path: request.subject.path(),
            subject: request.subject,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::people::{Grant, Scope};

    fn officer(role: Role) -> Actor {
        let agency = Id::stored("agency".to_owned());
        Actor {
            person_id: Id::stored("me".to_owned()),
            session_id: Id::stored("session".to_owned()),
            name: String::new(),
            email: String::new(),
            language: "en".to_owned(),
            grants: vec![Grant { role, scope: Scope::Agency(agency) }],
            second_factor: true,
            second_factor_enrolled: true,
        }
    }

    fn challenge(state: &str, proposals: i64, prepared: i64) -> BoardChallenge {
        BoardChallenge {
            id: Id::stored("challenge".to_owned()),
            agency_id: Id::stored("agency".to_owned()),
            author_id: Id::stored("author".to_owned()),
            state: state.to_owned(),
            language: "en".to_owned(),
            title: "Title".to_owned(),
            submissions_close_at: Some(UnixMillis(100)),
            decision_at: Some(UnixMillis(300)),
            submitted_at: None,
            published_at: None,
            updated_at: UnixMillis(50),
            proposals,
            prepared,
            mine: false,
        }
    }

    fn matter(role: Role, challenge: &BoardChallenge) -> Option<Matter> {
        let agency = Id::stored("agency".to_owned());
        challenge_todo(&officer(role), &agency, challenge, UnixMillis(200)).map(|todo| todo.matter)
    }

    #[test]
    fn deciding_waits_for_the_preparer_and_then_for_the_senior_owner() {
        let half = challenge("evaluating", 4, 2);
        assert_eq!(matter(Role::ChallengeOwner, &half), Some(Matter::Prepare { proposals: 4, prepared: 2 }));
        assert_eq!(matter(Role::SeniorOwner, &half), None);
        let all = challenge("evaluating", 4, 4);
        assert_eq!(matter(Role::SeniorOwner, &all), Some(Matter::Release { proposals: 4 }));
        assert_eq!(matter(Role::ChallengeOwner, &all), None);
    }

    #[test]
    fn a_review_never_waits_for_those_who_wrote_the_challenge() {
        let mut sent = challenge("in_review", 0, 0);
        assert_eq!(matter(Role::SeniorOwner, &sent), Some(Matter::Review));
        sent.mine = true;
        assert_eq!(matter(Role::SeniorOwner, &sent), None);
    }
}
