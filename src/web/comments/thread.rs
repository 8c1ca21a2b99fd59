//! The views of comments: one voice with its answer and the answers below it, and all voices on a thing.

use std::collections::{HashMap, HashSet};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::app::{self, AppError};
use crate::clock::{DAY, Id, UnixMillis};
use crate::domain::Subject;
use crate::domain::comments::{DEEPEST, ResponseKind, ResponseState, Rule, Stance, Visibility};
use crate::domain::people::Role;
use crate::language::{Value, Words, number_value, zone};
use crate::store::comments::{Sort, Voice};
use crate::store::{self, Connection};
use crate::web::error::WebError;
use crate::web::guards::Visitor;
use crate::web::views::{Choice, Clock, Pages, When, counted};

/// First comments on one page.
const PER_PAGE: i64 = 20;
/// Answers that are loaded under all first comments of a page.
const MOST_ANSWERS: i64 = 300;

/// All voices on a thing, and the form for one more (partial `comments`).
#[derive(Clone, Debug, Serialize)]
pub struct ThreadView {
    pub subject_kind: &'static str,
    pub subject_id: String,
    pub total: String,
    pub sorts: Vec<SortLink>,
    /// One stance alone; empty when there is only one.
    pub filters: Vec<SortLink>,
    /// There are voices, of whatever stance.
    pub any: bool,
    pub voices: Vec<VoiceView>,
    /// How many are held back by an automatic rule.
    pub blocked: Option<String>,
    pub pages: Option<Pages>,
    pub signed_in: bool,
    pub sign_in: String,
    pub stances: Vec<Choice>,
    pub facilitator: bool,
    /// Who answers, and by when.
    pub promise: String,
}

/// An order in which the voices can be read.
#[derive(Clone, Debug, Serialize)]
pub struct SortLink {
    pub href: String,
    pub label: String,
    pub current: bool,
}

/// One voice (partial `voice`).
#[derive(Clone, Debug, Serialize)]
pub struct VoiceView {
    pub id: String,
    /// The class of the mark: empty, `obj`, `crit` or `ask`.
    pub mark: &'static str,
    pub icon: &'static str,
    pub stance: String,
    pub name: String,
    pub place: String,
    /// Who helped to write it.
    pub assisted: Option<String>,
    /// The name is a pseudonym.
    pub protected: bool,
    pub when: When,
    pub edited: bool,
    pub language: String,
    /// The words; nothing when this reader may not see them.
    pub text: Option<String>,
    /// Why others do not see the words.
    pub note: Option<String>,
    pub answer: Option<AnswerView>,
    pub waiting: Option<WaitingView>,
    /// Others who say the same; empty when nobody does.
    pub shared: String,
    pub said_me_too: bool,
    pub may_share: bool,
    pub may_reply: bool,
    pub may_edit: bool,
    pub may_remove: bool,
    pub may_report: bool,
    pub may_respond: bool,
    pub may_appeal: bool,
    pub return_to: String,
    pub replies: Vec<Self>,
    pub more_replies: Option<String>,
    /// The thing it is about, where it is listed apart from it.
    pub about: Option<AboutView>,
}

/// The thing that a voice is about.
#[derive(Clone, Debug, Serialize)]
pub struct AboutView {
    pub path: String,
    pub title: String,
    pub language: String,
}

/// The official answer.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerView {
    pub agency: String,
    pub after: String,
    pub language: String,
    pub text: String,
    /// `good` or `bad`, for the tag; empty for none.
    pub mark: &'static str,
    pub tag: String,
}

/// The clock of an answer that is owed.
#[derive(Clone, Debug, Serialize)]
pub struct WaitingView {
    pub clock: Clock,
    pub text: String,
}

/// The voices on a thing, for a page that embeds them: put the view into a field such as `comments` of the page's view
/// and write `{{> partials/comments comments}}`. `order` and `voices` are the page's query parameters of these names.
///
/// # Errors
/// `NotFound` when there is no such thing, or when not everybody may read it.
pub async fn thread(
    visitor: &Visitor,
    subject: &Subject,
    order: Option<&str>,
    page: Option<i64>,
) -> Result<ThreadView, WebError> {
    let app = visitor.app();
    let words = visitor.words();
    let mut reader = app.db.read().await?;
    let place = store::comments::find_place(&mut reader, subject).await?.ok_or(AppError::NotFound)?;
    let sort = Sort::parse(order.unwrap_or_default());
    let counts = store::comments::count(&mut reader, subject).await?;
    let stances_there = store::comments::count_stances(&mut reader, subject).await?;
    let how_many = |stance: Stance| {
        stances_there.iter().find(|(each, _)| *each == stance).map_or(0, |(_, count)| *count)
    };
    let only = asked_stance(visitor);
    let first_of = only.map_or(counts.first, how_many);
    let last = (first_of + PER_PAGE - 1) / PER_PAGE;
    let page = page.unwrap_or(1).clamp(1, last.max(1));
    let first =
        store::comments::list_first(&mut reader, subject, only, sort, PER_PAGE, (page - 1) * PER_PAGE)
            .await?;
    let found = with_answers(visitor, &mut reader, first).await?;
    let office = app::comments::office_of(&mut reader, &place).await?;
    drop(reader);
    let base = format!("{}{}", visitor.prefix(), visitor.path());
    let href = |sort: Sort, stance: Option<Stance>, page: i64| {
        let stance = stance.map(|stance| format!("&stance={}", stance.as_str())).unwrap_or_default();
        let page = if page == 1 { String::new() } else { format!("&voices={page}") };
        format!("{base}?order={}{stance}{page}#voices", sort.as_str())
    };
    let promise = if place.agency_id.is_some() {
        words.say_with(
            "voice-promise",
            &[("agency", Value::from(place.agency_name)), ("count", number_value(office.working_days))],
        )
    } else {
        words.say("voice-promise-none")
    };
    Ok(ThreadView {
        subject_kind: subject.kind.as_str(),
        subject_id: subject.id.to_string(),
        total: counted(words, "voices-count", counts.shown),
        sorts: Sort::ALL
            .into_iter()
            .filter(|each| *each == sort || *each != Sort::Waiting || counts.waiting > 0)
            .map(|each| SortLink {
                href: href(each, only, 1),
                label: words.say_with(
                    &format!("voice-sort-{}", each.as_str()),
                    &[("count", number_value(counts.waiting))],
                ),
                current: each == sort,
            })
            .collect(),
        filters: filters(words, only, counts.first, how_many, |stance| href(sort, stance, 1)),
        any: counts.first > 0,
        voices: found,
        blocked: (counts.blocked > 0).then(|| counted(words, "voices-blocked", counts.blocked)),
        pages: (first_of > PER_PAGE)
            .then(|| Pages::new(page, first_of, PER_PAGE, |number| href(sort, only, number))),
        signed_in: visitor.actor().is_some(),
        sign_in: sign_in(visitor),
        stances: stances(words),
        facilitator: is_facilitator(visitor),
        promise,
    })
}

/// The stance that the address asks for, such as `?stance=objection`.
fn asked_stance(visitor: &Visitor) -> Option<Stance> {
    let query = visitor.query()?;
    query.split('&').find_map(|part| part.strip_prefix("stance=")).and_then(Stance::parse)
}

fn filters(
    words: &Words,
    only: Option<Stance>,
    all: i64,
    how_many: impl Fn(Stance) -> i64,
    href: impl Fn(Option<Stance>) -> String,
) -> Vec<SortLink> {
    let there: Vec<Stance> =
        Stance::ALL.into_iter().filter(|stance| how_many(*stance) > 0 || only == Some(*stance)).collect();
    if there.len() < 2 && only.is_none() {
        return Vec::new();
    }
    let link = |stance: Option<Stance>, name: &str, count: i64| SortLink {
        href: href(stance),
        label: words.say_with(
            "voice-filter",
            &[("stance", Value::from(words.say(name))), ("count", number_value(count))],
        ),
        current: stance == only,
    };
    let mut links = vec![link(None, "voice-filter-all", all)];
    for stance in there {
        links.push(link(Some(stance), &format!("stance-{}", stance.as_str()), how_many(stance)));
    }
    links
}

/// Views of these voices with the answers below them.
///
/// # Errors
/// When the database refuses.
pub async fn with_answers(
    visitor: &Visitor,
    reader: &mut Connection,
    tops: Vec<Voice>,
) -> Result<Vec<VoiceView>, WebError> {
    let ids = |list: &[Voice]| -> Vec<Id> {
        list.iter()
            .filter(|voice| voice.comment.reply_count > 0)
            .map(|voice| voice.comment.id.clone())
            .collect()
    };
    let below = store::comments::list_answers(reader, &ids(&tops), MOST_ANSWERS, 0).await?;
    let deepest = store::comments::list_answers(reader, &ids(&below), MOST_ANSWERS, 0).await?;
    let lengths = (tops.len(), below.len());
    let all: Vec<Voice> = tops.into_iter().chain(below).chain(deepest).collect();
    let parents: Vec<Option<Id>> = all.iter().map(|voice| voice.comment.parent_id.clone()).collect();
    let counts: Vec<i64> = all.iter().map(|voice| voice.comment.reply_count).collect();
    let mut views = voices(visitor, reader, &all).await?;
    let mut deepest_views: Vec<VoiceView> = views.split_off(lengths.0 + lengths.1);
    let mut below_views: Vec<VoiceView> = views.split_off(lengths.0);
    let words = visitor.words();
    hang(
        words,
        &mut below_views,
        &counts[lengths.0..],
        &mut deepest_views,
        &parents[lengths.0 + lengths.1..],
    );
    hang(words, &mut views, &counts, &mut below_views, &parents[lengths.0..]);
    Ok(views)
}

/// Views of voices without the answers below them.
///
/// # Errors
/// When the database refuses.
pub async fn voices(
    visitor: &Visitor,
    reader: &mut Connection,
    list: &[Voice],
) -> Result<Vec<VoiceView>, WebError> {
    let (mut own, mut shared): (HashSet<Id>, HashSet<Id>) = (HashSet::new(), HashSet::new());
    if let Some(actor) = visitor.actor() {
        let ids: Vec<Id> = list.iter().map(|voice| voice.comment.id.clone()).collect();
        shared.extend(store::comments::list_me_too_of(reader, &actor.person_id, &ids).await?);
        let mut names: HashMap<Subject, Option<Id>> = HashMap::new();
        for voice in list {
            let comment = &voice.comment;
            if comment.pseudonym_id.is_some() && !names.contains_key(&comment.subject) {
                let app = visitor.app();
                let own = app::pseudonyms::own_on(app, reader, &actor.person_id, &comment.subject).await?;
                names.insert(comment.subject.clone(), own.map(|own| own.id));
            }
            let hidden = comment.pseudonym_id.is_some()
                && names.get(&comment.subject).is_some_and(|own| *own == comment.pseudonym_id);
            if hidden || comment.author_id.as_ref() == Some(&actor.person_id) {
                own.insert(comment.id.clone());
            }
        }
    }
    Ok(list
        .iter()
        .map(|voice| {
            view(visitor, voice, own.contains(&voice.comment.id), shared.contains(&voice.comment.id))
        })
        .collect())
}

/// What one can want to say, for the form.
pub fn stances(words: &Words) -> Vec<Choice> {
    Stance::ALL
        .into_iter()
        .map(|stance| Choice {
            value: stance.as_str().to_owned(),
            label: words.say(&format!("stance-{}", stance.as_str())),
            hint: words.say(&format!("stance-{}-hint", stance.as_str())),
        })
        .collect()
}

/// The rules, for forms that report or hide.
pub fn rules(words: &Words) -> Vec<Choice> {
    Rule::ALL
        .into_iter()
        .map(|rule| Choice::new(rule.as_str(), words.say(&format!("rule-{}", rule.as_str()))))
        .collect()
}

/// The way to sign in and back to this page.
pub fn sign_in(visitor: &Visitor) -> String {
    let back = utf8_percent_encode(visitor.path(), NON_ALPHANUMERIC);
    format!("{}/sign-in?return_to={back}", visitor.prefix())
}

/// True for helpers, who may write for somebody.
pub fn is_facilitator(visitor: &Visitor) -> bool {
    visitor.actor().is_some_and(|actor| actor.grants.iter().any(|grant| grant.role == Role::Facilitator))
}

/// The name that readers see.
pub fn name_of(words: &Words, voice: &Voice) -> String {
    if let Some(pseudonym) = &voice.pseudonym {
        return pseudonym.clone();
    }
    if voice.comment.assisted_by.is_some() {
        return if voice.comment.assisted_name.is_empty() {
            words.say("voice-a-person")
        } else {
            voice.comment.assisted_name.clone()
        };
    }
    match &voice.author_name {
        Some(name) if !voice.author_erased => name.clone(),
        _ => words.say("voice-removed-person"),
    }
}

fn view(visitor: &Visitor, voice: &Voice, own: bool, said_me_too: bool) -> VoiceView {
    let words = visitor.words();
    let comment = &voice.comment;
    let zone = zone(&voice.agency_zone);
    let shown = comment.visibility == Visibility::Shown;
    let (mark, icon) = match comment.stance {
        Stance::Support => ("", "support"),
        Stance::Objection => ("obj", "objection"),
        Stance::Critique => ("crit", "critique"),
        Stance::Question => ("ask", "question"),
    };
    let note = match comment.visibility {
        Visibility::Shown => None,
        Visibility::Removed => Some(words.say("voice-note-removed")),
        Visibility::Pending => Some(words.say("voice-note-pending")),
        Visibility::Hidden(rule) => {
            let rule = words.say(&format!("rule-{}", rule.as_str()));
            Some(words.say_with("voice-note-hidden", &[("rule", Value::from(rule))]))
        }
        Visibility::Blocked(suspicion) => {
            let reason = words.say(&format!("suspicion-{}", suspicion.as_str()));
            Some(words.say_with("voice-note-blocked", &[("reason", Value::from(reason))]))
        }
    };
    let removed = comment.visibility == Visibility::Removed;
    let signed_in = visitor.actor().is_some();
    let answers = visitor
        .actor()
        .zip(comment.agency_id.as_ref())
        .is_some_and(|(actor, agency)| !own && actor.serves(agency, &app::comments::ANSWERERS));
    let given = matches!(comment.response_state, ResponseState::Given(_));
    VoiceView {
        id: comment.id.to_string(),
        mark,
        icon,
        stance: words.say(&format!("stance-{}", comment.stance.as_str())),
        name: if removed { words.say("voice-removed-name") } else { name_of(words, voice) },
        place: if removed || comment.assisted_by.is_some() {
            String::new()
        } else {
            voice.author_place.clone()
        },
        assisted: comment.assisted_by.is_some().then(|| words.say("voice-assisted")),
        protected: voice.pseudonym.is_some(),
        when: When::on(words, comment.created_at, &zone),
        edited: comment.edited_at.is_some() && shown,
        language: comment.language.clone(),
        text: (shown || (own && !removed)).then(|| comment.text.clone()),
        note,
        answer: if shown || removed { answer(words, voice) } else { None },
        waiting: if shown { waiting(words, visitor.now(), voice) } else { None },
        shared: if comment.me_too_count > 0 && shown {
            counted(words, "voice-shared", comment.me_too_count)
        } else {
            String::new()
        },
        said_me_too,
        may_share: shown && !own,
        may_reply: shown && signed_in && comment.depth < DEEPEST,
        may_edit: shown && own,
        may_remove: own && comment.visibility.remove().is_ok(),
        may_report: shown && signed_in && !own,
        may_respond: shown && answers && !given,
        may_appeal: own && matches!(comment.visibility, Visibility::Hidden(_)),
        return_to: format!(
            "{}{}#comment-{}",
            visitor.path(),
            visitor.query().map(|query| format!("?{query}")).unwrap_or_default(),
            comment.id
        ),
        replies: Vec::new(),
        more_replies: None,
        about: None,
    }
}

fn answer(words: &Words, voice: &Voice) -> Option<AnswerView> {
    let response = voice.response.as_ref()?;
    let since = voice.comment.due_since.unwrap_or(voice.comment.created_at);
    let (mark, tag) = match response.kind {
        ResponseKind::Answered => ("", String::new()),
        ResponseKind::Accepted => ("good", words.say("response-tag-accepted")),
        ResponseKind::Declined => ("bad", words.say("response-tag-declined")),
    };
    Some(AnswerView {
        agency: voice.agency_name.clone().unwrap_or_default(),
        after: counted(words, "answered-after", response.at.since(since).max(0) / DAY),
        language: response.language.clone(),
        text: response.text.clone(),
        mark,
        tag,
    })
}

fn waiting(words: &Words, now: UnixMillis, voice: &Voice) -> Option<WaitingView> {
    let comment = &voice.comment;
    let (due, since) = (comment.due_at?, comment.due_since?);
    if comment.response_state != ResponseState::Waiting {
        return None;
    }
    let agency = voice.agency_name.clone().unwrap_or_default();
    let mut clock = Clock::due(words, now, since, due);
    let late = due < now;
    let date = words.day(due, &zone(&voice.agency_zone));
    clock.text = words.say_with(
        if late { "answer-late" } else { "answer-due" },
        &[("date", Value::from(date)), ("left", Value::from(clock.text.clone()))],
    );
    let text = if comment.escalated_at.is_some() {
        "answer-with-senior"
    } else if late {
        "answer-late-agency"
    } else {
        "answer-agency"
    };
    Some(WaitingView { clock, text: words.say_with(text, &[("agency", Value::from(agency))]) })
}

fn hang(
    words: &Words,
    above: &mut [VoiceView],
    counts: &[i64],
    below: &mut Vec<VoiceView>,
    parents: &[Option<Id>],
) {
    let places: HashMap<String, usize> =
        above.iter().enumerate().map(|(index, view)| (view.id.clone(), index)).collect();
    for (view, parent) in below.drain(..).zip(parents) {
        if let Some(place) = parent.as_ref().and_then(|parent| places.get(parent.as_str())) {
            above[*place].replies.push(view);
        }
    }
    for (view, count) in above.iter_mut().zip(counts) {
        let loaded = i64::try_from(view.replies.len()).unwrap_or(i64::MAX);
        if loaded < *count {
            view.more_replies = Some(counted(words, "voice-more-replies", *count));
        }
    }
}

impl ThreadView {
    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            subject_kind: "pilot",
            subject_id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            total: "303 voices".to_owned(),
            sorts: vec![SortLink {
                href: "/pilots/1?order=newest".to_owned(),
                label: "Newest".to_owned(),
                current: true,
            }],
            filters: vec![SortLink {
                href: "/pilots/1?order=newest&stance=objection".to_owned(),
                label: "Objection (3)".to_owned(),
                current: false,
            }],
            any: true,
            voices: vec![VoiceView::sample()],
            blocked: Some("2 voices are held back".to_owned()),
            pages: Some(Pages::sample()),
            signed_in: true,
            sign_in: "/sign-in".to_owned(),
            stances: vec![Choice::sample()],
            facilitator: true,
            promise: "The office must answer in 10 working days.".to_owned(),
        }
    }
}

impl VoiceView {
    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let reply = Self {
            id: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
            answer: None,
            note: Some("Its writer took this voice away.".to_owned()),
            text: None,
            ..Self::alone()
        };
        Self { replies: vec![reply], more_replies: Some("See all 9 answers".to_owned()), ..Self::alone() }
    }

    fn alone() -> Self {
        Self {
            id: "0190b0a0-0000-7000-8000-000000000001".to_owned(),
            mark: "obj",
            icon: "objection",
            stance: "Objection".to_owned(),
            name: "Rahima B.".to_owned(),
            place: "Gangachara".to_owned(),
            assisted: Some("Written with a helper".to_owned()),
            protected: true,
            when: When::sample(),
            edited: true,
            language: "en".to_owned(),
            text: Some("The new counter closes at 1 pm.\n\nI work in the field until 2.".to_owned()),
            note: None,
            answer: Some(AnswerView {
                agency: "Land Office".to_owned(),
                after: "answered after 4 days".to_owned(),
                language: "en".to_owned(),
                text: "You are right.".to_owned(),
                mark: "good",
                tag: "Something changed".to_owned(),
            }),
            waiting: Some(WaitingView { clock: Clock::sample(), text: "The office must answer.".to_owned() }),
            shared: "3 others say the same".to_owned(),
            said_me_too: true,
            may_share: true,
            may_reply: true,
            may_edit: true,
            may_remove: true,
            may_report: true,
            may_respond: true,
            may_appeal: true,
            return_to: "/pilots/1".to_owned(),
            replies: Vec::new(),
            more_replies: None,
            about: Some(AboutView {
                path: "/pilots/1".to_owned(),
                title: "Saturday desk".to_owned(),
                language: "en".to_owned(),
            }),
        }
    }
}
