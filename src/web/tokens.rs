//! Tokens of programs, in one's settings: making one, which is shown once, and revoking it.

use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::Citizen;
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Choice, Sample, When, sample};
use crate::app::tokens::Made;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::tokens::{LIFETIMES, Permission};
use crate::language::{Value, Words, number_value};
use crate::store::tokens::Token;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![list, create, revoke]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("settings/tokens", &TokensView::sample())]
}

/// The page of all tokens.
#[derive(Serialize)]
pub struct TokensView {
    pub form: FormView,
    /// The text of the token that was just made; it cannot be shown again.
    pub made: Option<String>,
    pub tokens: Vec<TokenLine>,
    pub scopes: Vec<Choice>,
    pub lifetimes: Vec<Choice>,
}

/// One token.
#[derive(Serialize)]
pub struct TokenLine {
    pub id: String,
    pub name: String,
    pub ending: String,
    pub scopes: String,
    pub until: When,
    pub until_text: String,
    /// When it was used last, in words.
    pub used: String,
    pub expired: bool,
}

impl TokensView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::of([("name", "Desk sync".into()), ("days", "90".into())]),
            made: Some("pilotage_0123456789".to_owned()),
            tokens: vec![TokenLine {
                id: "1".to_owned(),
                name: "Desk sync".to_owned(),
                ending: "x7Qa".to_owned(),
                scopes: "Write comments".to_owned(),
                until: When::sample(),
                until_text: "Works until 17 June 2026".to_owned(),
                used: "Not used yet".to_owned(),
                expired: true,
            }],
            scopes: vec![Choice::sample()],
            lifetimes: vec![Choice::sample()],
        }
    }
}

#[get("/settings/tokens")]
async fn list(citizen: Citizen) -> WebResult {
    Ok(page(&citizen, FormView::of([("days", "90".into())]), None).await?.into())
}

#[post("/settings/tokens", data = "<form>")]
async fn create(citizen: Citizen, form: Submitted) -> WebResult {
    let id = form.form_id().unwrap_or_else(|| citizen.app().clock.new_id());
    let (name, scopes, days) = (form.text("name"), form.all("scopes"), form.text("days"));
    match app::tokens::create(citizen.app(), citizen.actor(), id, name, scopes, days).await {
        Ok(made) => Ok(page(&citizen, FormView::of([("days", "90".into())]), Some(made)).await?.into()),
        // The form was sent before: what it made is in the list, and its text cannot be shown again.
        Err(AppError::Conflict) => Ok(Answer::see_other("/settings/tokens")),
        Err(AppError::Refused(refusals)) => {
            Ok(page(&citizen, form.view(&refusals, citizen.words()), None).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/settings/tokens/<token>/end", data = "<_form>")]
async fn revoke(citizen: Citizen, token: &str, _form: Submitted) -> WebResult {
    let token = Id::parse(token).ok_or(AppError::NotFound)?;
    app::tokens::revoke(citizen.app(), citizen.actor(), &token).await?;
    Ok(Answer::see_other("/settings/tokens"))
}

async fn page(citizen: &Citizen, form: FormView, made: Option<Made>) -> Result<Page, WebError> {
    let words = citizen.words();
    let tokens = app::tokens::list(citizen.app(), citizen.actor()).await?;
    let view = TokensView {
        form,
        made: made.map(|made| made.text),
        tokens: tokens.into_iter().map(|token| line(citizen, token)).collect(),
        scopes: Permission::ALL
            .into_iter()
            .map(|scope| Choice {
                value: scope.as_str().to_owned(),
                label: scope_name(words, scope),
                hint: words.say(&format!("{}-hint", message(scope))),
            })
            .collect(),
        lifetimes: LIFETIMES
            .into_iter()
            .map(|days| {
                Choice::new(days.to_string(), words.say_with("token-days", &[("count", number_value(days))]))
            })
            .collect(),
    };
    let title = Title::plain(words.say("tokens-title")).unlisted();
    citizen.page("settings/tokens", &title, &view)
}

fn line(citizen: &Citizen, token: Token) -> TokenLine {
    let (words, utc) = (citizen.words(), crate::language::zone("UTC"));
    let expired = token.expires_at <= citizen.now();
    let until = When::on(words, token.expires_at, &utc);
    let scopes: Vec<String> =
        Permission::parse_all(&token.scopes).into_iter().map(|scope| scope_name(words, scope)).collect();
    let until_message = if expired { "token-expired" } else { "token-until" };
    TokenLine {
        id: token.id.to_string(),
        name: token.name,
        ending: token.ending,
        scopes: scopes.join(" · "),
        until_text: words.say_with(until_message, &[("date", Value::from(until.text.clone()))]),
        until,
        used: match token.last_used_at {
            Some(at) => words.say_with("session-seen", &[("date", Value::from(words.date(at, &utc)))]),
            None => words.say("token-unused"),
        },
        expired,
    }
}

fn message(scope: Permission) -> String {
    format!("token-scope-{}", scope.as_str().replace(':', "-"))
}

fn scope_name(words: &Words, scope: Permission) -> String {
    words.say(&message(scope))
}
