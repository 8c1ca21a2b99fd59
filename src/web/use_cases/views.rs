//! What the pages of use cases show.

use serde::Serialize;

use crate::app::AppError;
use crate::app::challenges::TranslatedText;
use crate::app::use_cases::{Opened, Request};
use crate::domain::use_cases::{CURRENCIES, UseCaseState};
use crate::domain::{Kind, Subject};
use crate::language::{Value, Words, zone};
use crate::store;
use crate::store::use_cases::UseCase;
use crate::web::attachments::AttachmentsView;
use crate::web::challenges::Tcv;
use crate::web::comments::ThreadView;
use crate::web::error::WebError;
use crate::web::follows::FollowView;
use crate::web::form::FormView;
use crate::web::guards::{Citizen, Visitor};
use crate::web::proposals::{SimilarView, similar};
use crate::web::translated::{LanguageNote, Shown};
use crate::web::views::{Choice, When};

/// The form.
#[derive(Serialize)]
pub struct EditView {
    pub form: FormView,
    pub heading: String,
    pub action: String,
    pub back: String,
    pub is_new: bool,
    pub published: bool,
    pub hidden: bool,
    pub no_team: bool,
    pub version: i64,
    pub saved: String,
    pub organisations: Vec<Choice>,
    pub languages: Vec<Choice>,
    pub sectors: Vec<Choice>,
    pub currencies: Vec<Choice>,
    pub levels: Vec<Choice>,
}

/// What an agency asked, and the answer.
#[derive(Clone, Debug, Serialize)]
pub struct RequestView {
    pub id: String,
    pub use_case_id: String,
    pub agency: String,
    pub agency_language: String,
    pub challenge_id: String,
    pub challenge: String,
    pub challenge_language: String,
    pub message: String,
    pub time: When,
    pub answer: String,
    pub answer_good: bool,
    pub answer_reason: String,
    /// The reader can answer.
    pub can_answer: bool,
    pub field_answer: String,
}

/// The public page.
#[derive(Serialize)]
pub struct ShowView {
    pub form: FormView,
    pub id: String,
    pub title: String,
    pub summary: String,
    /// The language of title, summary and problem as they are shown; `language` is that of the rest.
    pub lang: String,
    pub note: Option<LanguageNote>,
    pub language: String,
    pub sector: String,
    pub tag: String,
    pub tag_class: &'static str,
    pub organisation_id: String,
    pub organisation: String,
    pub organisation_language: String,
    pub verified: bool,
    pub published: Option<When>,
    pub problem: String,
    pub solution: String,
    pub where_it_runs: String,
    pub tcv: Option<Tcv>,
    pub level: String,
    pub level_text: String,
    pub source: String,
    pub cost_model: String,
    pub licence: String,
    pub languages: String,
    pub links: Vec<String>,
    pub attachments: AttachmentsView,
    pub follow: FollowView,
    pub similar: Vec<SimilarView>,
    /// What people say; nothing while it is not public.
    pub comments: Option<ThreadView>,
    pub member: bool,
    pub is_draft: bool,
    pub is_published: bool,
    pub can_publish: bool,
    pub can_ask: bool,
    pub state_reason: String,
    pub requests: Vec<RequestView>,
    pub can_hide: bool,
    pub can_restore: bool,
}

/// An agency asks for it.
#[derive(Serialize)]
pub struct AskView {
    pub form: FormView,
    pub id: String,
    pub title: String,
    pub language: String,
    pub organisation: String,
    pub organisation_language: String,
    pub options: Vec<Choice>,
}

impl EditView {
    /// An empty form for one of the reader's organisations.
    pub async fn of_new(citizen: &Citizen, form: FormView) -> Result<Self, WebError> {
        let organisations = crate::app::use_cases::organisations_of(citizen.app(), citizen.actor()).await?;
        let mut view = Self::plain(citizen, form);
        view.no_team = organisations.is_empty();
        view.organisations =
            organisations.iter().map(|it| Choice::new(it.id.as_str(), it.name.clone())).collect();
        Ok(view)
    }

    /// The form of one that is stored.
    pub fn of_stored(citizen: &Citizen, use_case: &UseCase, form: FormView) -> Self {
        let words = citizen.words();
        let time = words.date_time(use_case.updated_at, &citizen.platform_zone());
        Self {
            heading: words.say("use-case-edit-title"),
            action: format!("/use-cases/{}/edit", use_case.id),
            back: format!("/use-cases/{}", use_case.id),
            is_new: false,
            published: use_case.state == UseCaseState::Published,
            hidden: use_case.state == UseCaseState::Hidden,
            version: use_case.version,
            saved: words.say_with("proposal-saved", &[("time", Value::from(time))]),
            ..Self::plain(citizen, form)
        }
    }

    fn plain(citizen: &Citizen, form: FormView) -> Self {
        let words = citizen.words();
        let mut currencies = vec![Choice::new("", words.say("use-case-currency-none"))];
        currencies.extend(CURRENCIES.iter().map(|code| Choice::new(*code, *code)));
        Self {
            form,
            heading: words.say("use-case-new-title"),
            action: "/use-cases".to_owned(),
            back: "/use-cases".to_owned(),
            is_new: true,
            published: false,
            hidden: false,
            no_team: false,
            version: 0,
            saved: String::new(),
            organisations: Vec::new(),
            languages: Choice::languages(&citizen.app().languages),
            sectors: Choice::sectors(words),
            currencies,
            levels: (1..=5)
                .map(|level| Choice {
                    hint: words.say(&format!("use-case-level-{level}-text")),
                    ..Choice::new(level.to_string(), words.say(&format!("use-case-level-{level}")))
                })
                .collect(),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            heading: "List a fix".to_owned(),
            action: "/use-cases".to_owned(),
            back: "/use-cases".to_owned(),
            is_new: true,
            published: false,
            hidden: false,
            no_team: false,
            version: 1,
            saved: "Saved at 3:42 pm.".to_owned(),
            organisations: vec![Choice::sample(), Choice::sample()],
            languages: vec![Choice::sample()],
            sectors: vec![Choice::sample()],
            currencies: vec![Choice::sample()],
            levels: vec![Choice::sample()],
        }
    }
}

impl ShowView {
    /// The page as the reader may see it.
    pub async fn build(
        visitor: &Visitor,
        opened: &Opened,
        form: FormView,
        original: bool,
    ) -> Result<Self, WebError> {
        let words = visitor.words();
        let use_case = &opened.use_case;
        let content = &use_case.content;
        let subject = Subject::new(Kind::UseCase, use_case.id.clone());
        let address = subject.path();
        let looked_for = format!("{}\n{}", content.summary, content.problem);
        let claims = content.before.has_any() || content.after.has_any();
        let moderator = visitor.actor().is_some_and(crate::domain::people::Actor::is_moderator);
        let level = use_case.evidence_level.clamp(1, 5);
        let translations = {
            let mut reader = visitor.app().db.read().await?;
            store::challenges::list_translations(&mut reader, &subject).await?
        };
        let text = TranslatedText {
            title: use_case.title.clone(),
            summary: content.summary.clone(),
            problem: content.problem.clone(),
        };
        let shown = Shown::choose(visitor, &subject, &use_case.language, text, &translations, original);
        Ok(Self {
            form,
            id: use_case.id.to_string(),
            title: if shown.text.title.is_empty() {
                words.say("proposal-untitled")
            } else {
                shown.text.title
            },
            summary: shown.text.summary,
            problem: shown.text.problem,
            lang: shown.lang,
            note: shown.note,
            language: use_case.language.clone(),
            sector: if use_case.sector.is_empty() {
                String::new()
            } else {
                words.say(&format!("sector-{}", crate::domain::sectors::sector_or_other(&use_case.sector)))
            },
            tag: words.say(&format!("use-case-state-{}", use_case.state.as_str())),
            tag_class: match use_case.state {
                UseCaseState::Published => "good",
                UseCaseState::Hidden | UseCaseState::Withdrawn => "bad",
                UseCaseState::Draft => "",
            },
            organisation_id: opened.organisation.id.to_string(),
            organisation: opened.organisation.name.clone(),
            organisation_language: opened.organisation.language.clone(),
            verified: opened.organisation.verified_at.is_some(),
            published: use_case.published_at.map(|at| When::on(words, at, &visitor.platform_zone())),
            solution: content.solution.clone(),
            where_it_runs: content.where_it_runs.clone(),
            tcv: claims
                .then(|| Tcv::before_and_after(words, &content.before, &content.after, &content.currency)),
            level: words.say(&format!("use-case-level-{level}")),
            level_text: words.say(&format!("use-case-level-{level}-text")),
            source: content.evidence_source.clone(),
            cost_model: content.cost_model.clone(),
            licence: content.licence.clone(),
            languages: language_names(visitor, &content.languages),
            links: content.links.clone(),
            attachments: AttachmentsView::of(visitor, &subject, &address).await?,
            follow: FollowView::of(visitor, &subject, &address).await?,
            similar: similar(visitor, &subject, &use_case.language, &use_case.title, &looked_for).await,
            comments: None,
            member: opened.is_member,
            is_draft: use_case.state == UseCaseState::Draft,
            is_published: use_case.state == UseCaseState::Published,
            can_publish: opened.is_member
                && matches!(use_case.state, UseCaseState::Draft | UseCaseState::Withdrawn),
            can_ask: !opened.can_ask_from.is_empty(),
            state_reason: use_case.state_reason.clone(),
            requests: opened.requests.iter().map(|it| RequestView::of(words, it, opened.is_member)).collect(),
            can_hide: moderator && use_case.state == UseCaseState::Published,
            can_restore: moderator && use_case.state == UseCaseState::Hidden,
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let text = || "Words".to_owned();
        Self {
            form: FormView::default(),
            id: SAMPLE_ID.to_owned(),
            title: text(),
            summary: text(),
            lang: "en".to_owned(),
            note: Some(LanguageNote {
                text: "This text is in Bangla.".to_owned(),
                href: Some("/use-cases/x?original=1".to_owned()),
                link: "Show the original".to_owned(),
            }),
            language: "en".to_owned(),
            sector: "Land".to_owned(),
            tag: "Public".to_owned(),
            tag_class: "good",
            organisation_id: SAMPLE_ID.to_owned(),
            organisation: "Mama Watoto".to_owned(),
            organisation_language: "en".to_owned(),
            verified: true,
            published: Some(When::sample()),
            problem: text(),
            solution: text(),
            where_it_runs: text(),
            tcv: Some(Tcv::default()),
            level: "Level 2: before and after".to_owned(),
            level_text: text(),
            source: text(),
            cost_model: text(),
            licence: text(),
            languages: "English".to_owned(),
            links: vec!["https://example.org/".to_owned()],
            attachments: AttachmentsView::sample(),
            follow: FollowView::sample(),
            similar: vec![SimilarView::sample()],
            comments: Some(ThreadView::sample()),
            member: true,
            is_draft: true,
            is_published: true,
            can_publish: true,
            can_ask: true,
            state_reason: text(),
            requests: vec![RequestView::sample()],
            can_hide: true,
            can_restore: false,
        }
    }
}

/// Codes that we know become names; names stay.
fn language_names(visitor: &Visitor, languages: &[String]) -> String {
    let known = &visitor.app().languages;
    let names: Vec<String> = languages
        .iter()
        .map(|code| {
            known
                .find(code)
                .map_or_else(|| crate::web::search::language_name(code), |words| words.name().to_owned())
        })
        .collect();
    names.join(&visitor.words().say("proposal-list-comma"))
}

impl RequestView {
    fn of(words: &Words, asked: &Request, is_member: bool) -> Self {
        let request = &asked.request;
        let challenge = asked.challenge.as_ref();
        Self {
            id: request.id.to_string(),
            use_case_id: request.use_case_id.to_string(),
            agency: asked.agency.name.clone(),
            agency_language: asked.agency.language.clone(),
            challenge_id: challenge.map(|it| it.id.to_string()).unwrap_or_default(),
            challenge: challenge.map(|it| it.title.clone()).unwrap_or_default(),
            challenge_language: challenge.map(|it| it.language.clone()).unwrap_or_default(),
            message: request.message.clone(),
            time: When::on(words, request.at, &zone(&asked.agency.time_zone)),
            answer: request
                .answer
                .map(|answer| words.say(&format!("use-case-answer-{}", answer.as_str())))
                .unwrap_or_default(),
            answer_good: request.answer == Some(crate::domain::use_cases::RequestAnswer::Accepted),
            answer_reason: request.answer_reason.clone(),
            can_answer: is_member && request.answer.is_none(),
            field_answer: format!("reason-{}", request.id),
        }
    }

    fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            use_case_id: SAMPLE_ID.to_owned(),
            agency: "Ministry of State Services".to_owned(),
            agency_language: "en".to_owned(),
            challenge_id: SAMPLE_ID.to_owned(),
            challenge: "Birth record".to_owned(),
            challenge_language: "en".to_owned(),
            message: "Please answer our challenge.".to_owned(),
            time: When::sample(),
            answer: "Yes".to_owned(),
            answer_good: true,
            answer_reason: "Gladly.".to_owned(),
            can_answer: true,
            field_answer: "reason-1".to_owned(),
        }
    }
}

impl AskView {
    /// The form for an officer.
    ///
    /// # Errors
    /// `Forbidden` for those who have no such role.
    pub fn build(citizen: &Citizen, opened: &Opened, form: FormView) -> Result<Self, AppError> {
        if opened.can_ask_from.is_empty() {
            return Err(AppError::Forbidden("error-role-missing"));
        }
        let words = citizen.words();
        let mut options = Vec::new();
        for (agency, challenges) in &opened.can_ask_from {
            let name = Value::from(agency.name.clone());
            options.push(Choice::new(
                agency.id.as_str(),
                words.say_with("use-case-ask-pilot", &[("agency", name)]),
            ));
            for challenge in challenges {
                let title = Value::from(challenge.title.clone());
                let label = words.say_with("use-case-ask-challenge", &[("challenge", title)]);
                options.push(Choice::new(format!("{}/{}", agency.id, challenge.id), label));
            }
        }
        Ok(Self {
            form,
            id: opened.use_case.id.to_string(),
            title: opened.use_case.title.clone(),
            language: opened.use_case.language.clone(),
            organisation: opened.organisation.name.clone(),
            organisation_language: opened.organisation.language.clone(),
            options,
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: SAMPLE_ID.to_owned(),
            title: "Midwives report births".to_owned(),
            language: "en".to_owned(),
            organisation: "Mama Watoto".to_owned(),
            organisation_language: "en".to_owned(),
            options: vec![Choice::sample()],
        }
    }
}

const SAMPLE_ID: &str = "0190b0a0-0000-7000-8000-000000000000";
