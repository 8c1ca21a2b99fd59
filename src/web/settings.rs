//! What people set for themselves: name, place, language, password, and where they are signed in.

use jiff::tz::TimeZone;
use rocket::http::{Cookie, CookieJar, SameSite};
use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, LANGUAGE_COOKIE};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Choice, Sample, When, sample};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::Refusals;
use crate::domain::passwords::LEAST_CHARACTERS;
use crate::domain::people::Scope;
use crate::language::{Value, Words};
use crate::store::people::Session;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        show,
        change,
        email,
        ask_email,
        email_link,
        confirm_email,
        password,
        change_password,
        remove_password,
        end_session,
        end_others
    ]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("settings/show", &SettingsView::sample()),
        sample("settings/email", &EmailView::sample()),
        sample("settings/password", &PasswordView::sample()),
    ]
}

/// The page of all settings.
#[derive(Serialize)]
pub struct SettingsView {
    pub form: FormView,
    pub version: i64,
    pub email: String,
    pub languages: Vec<Choice>,
    pub has_password: bool,
    pub second_factor: bool,
    pub needs_second_factor: bool,
    pub roles: Vec<RoleLine>,
    pub sessions: Vec<SessionLine>,
    pub other_sessions: bool,
    pub saved: bool,
}

/// A role and what it is for.
#[derive(Serialize)]
pub struct RoleLine {
    pub role: String,
    pub place: String,
    /// Empty for the platform.
    pub path: String,
}

/// A browser that is signed in.
#[derive(Serialize)]
pub struct SessionLine {
    pub id: String,
    pub device: String,
    pub seen: When,
    pub seen_text: String,
    pub current: bool,
}

/// The page that changes the email address.
#[derive(Serialize)]
pub struct EmailView {
    pub form: FormView,
    pub current: String,
    /// A letter was sent to the new address.
    pub sent: bool,
    /// The new address and the link of the letter, for the page that confirms it.
    pub new: Option<String>,
    pub token: String,
}

/// The page that sets, changes or removes the password.
#[derive(Serialize)]
pub struct PasswordView {
    pub form: FormView,
    pub has_password: bool,
    pub least: usize,
}

impl SettingsView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::of([("name", "Rahima".into()), ("language", "bn".into())]),
            version: 1,
            email: "rahima@example.org".to_owned(),
            languages: vec![Choice::sample()],
            has_password: true,
            second_factor: true,
            needs_second_factor: true,
            roles: vec![RoleLine {
                role: "Evaluator".to_owned(),
                place: "Land Office".to_owned(),
                path: "/agencies/1".to_owned(),
            }],
            sessions: vec![SessionLine {
                id: "1".to_owned(),
                device: "Firefox on Android".to_owned(),
                seen: When::sample(),
                seen_text: "Last used on 17 June 2026".to_owned(),
                current: false,
            }],
            other_sessions: true,
            saved: true,
        }
    }
}

impl EmailView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            current: "rahima@example.org".to_owned(),
            sent: true,
            new: Some("rahima@example.com".to_owned()),
            token: "abc".to_owned(),
        }
    }
}

impl PasswordView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self { form: FormView::default(), has_password: true, least: LEAST_CHARACTERS }
    }
}

#[get("/settings?<saved>")]
async fn show(citizen: Citizen, saved: Option<&str>) -> WebResult {
    Ok(settings_page(&citizen, None, saved.is_some()).await?.into())
}

#[post("/settings", data = "<form>")]
async fn change(citizen: Citizen, form: Submitted, cookies: &CookieJar<'_>) -> WebResult {
    let version = form.number("version").unwrap_or_default();
    let (name, place, language) = (form.text("name"), form.text("place"), form.text("language"));
    match app::accounts::change(citizen.app(), citizen.actor(), version, name, place, language).await {
        Ok(()) => {
            cookies.add(
                Cookie::build((LANGUAGE_COOKIE, language.to_owned()))
                    .path("/")
                    .same_site(SameSite::Lax)
                    .secure(citizen.app().config.is_secure())
                    .max_age(rocket::time::Duration::days(365)),
            );
            Ok(Answer::SeeOther(format!("{}/{language}/settings?saved=1", citizen.app().config.base_url)))
        }
        Err(AppError::Refused(refusals)) => {
            Ok(settings_page(&citizen, Some((&form, &refusals)), false).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/settings/email")]
fn email(citizen: Citizen) -> WebResult {
    Ok(email_page(&citizen, FormView::default(), false, None)?.into())
}

#[post("/settings/email", data = "<form>")]
async fn ask_email(citizen: Citizen, form: Submitted) -> WebResult {
    match app::addresses::ask(citizen.app(), citizen.actor(), form.text("email")).await {
        Ok(()) => Ok(email_page(&citizen, FormView::default(), true, None)?.into()),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, citizen.words());
            Ok(email_page(&citizen, shown, false, None)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/settings/email/<token>")]
async fn email_link(citizen: Citizen, token: &str) -> WebResult {
    match app::addresses::read(citizen.app(), citizen.actor(), token).await {
        Ok(new) => Ok(email_page(&citizen, FormView::default(), false, Some((new, token)))?.into()),
        Err(error) => email_refused(&citizen, error),
    }
}

#[post("/settings/email/<token>", data = "<_form>")]
async fn confirm_email(citizen: Citizen, token: &str, _form: Submitted) -> WebResult {
    match app::addresses::confirm(citizen.app(), citizen.actor(), token).await {
        Ok(()) => Ok(Answer::see_other("/settings?saved=1")),
        Err(error) => email_refused(&citizen, error),
    }
}

fn email_refused(citizen: &Citizen, error: AppError) -> WebResult {
    match error {
        AppError::Refused(refusals) => {
            let shown = FormView::new(std::collections::BTreeMap::new(), &refusals, citizen.words());
            Ok(email_page(citizen, shown, false, None)?.refused().into())
        }
        error => Err(error.into()),
    }
}

#[get("/settings/password")]
async fn password(citizen: Citizen) -> WebResult {
    Ok(password_page(&citizen, FormView::default()).await?.into())
}

#[post("/settings/password", data = "<form>")]
async fn change_password(citizen: Citizen, form: Submitted) -> WebResult {
    set_password(&citizen, &form, false).await
}

#[post("/settings/password/removal", data = "<form>")]
async fn remove_password(citizen: Citizen, form: Submitted) -> WebResult {
    set_password(&citizen, &form, true).await
}

#[post("/settings/sessions/<session>/end", data = "<_form>")]
async fn end_session(citizen: Citizen, session: &str, _form: Submitted) -> WebResult {
    let session = Id::parse(session).ok_or(AppError::NotFound)?;
    app::people::end_session(citizen.app(), citizen.actor(), &session).await?;
    Ok(Answer::see_other("/settings?saved=1"))
}

#[post("/settings/sessions/end", data = "<_form>")]
async fn end_others(citizen: Citizen, _form: Submitted) -> WebResult {
    app::accounts::end_other_sessions(citizen.app(), citizen.actor()).await?;
    Ok(Answer::see_other("/settings?saved=1"))
}

async fn set_password(citizen: &Citizen, form: &Submitted, remove: bool) -> WebResult {
    let (current, new) = (form.text("current"), form.text("password"));
    match app::passwords::change(citizen.app(), citizen.actor(), current, new, remove).await {
        Ok(()) => Ok(Answer::see_other("/settings?saved=1")),
        Err(AppError::Refused(refusals)) => {
            Ok(password_page(citizen, form.view(&refusals, citizen.words())).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

fn email_page(
    citizen: &Citizen,
    form: FormView,
    sent: bool,
    new: Option<(String, &str)>,
) -> Result<Page, WebError> {
    let (new, token) = new.map_or((None, String::new()), |(new, token)| (Some(new), token.to_owned()));
    let view = EmailView { form, current: citizen.actor().email.clone(), sent, new, token };
    let title = Title::plain(citizen.words().say("email-title")).unlisted();
    citizen.page("settings/email", &title, &view)
}

async fn password_page(citizen: &Citizen, form: FormView) -> Result<Page, WebError> {
    let (person, _, _) = app::accounts::show(citizen.app(), citizen.actor()).await?;
    let view = PasswordView { form, has_password: person.password_hash.is_some(), least: LEAST_CHARACTERS };
    let title = Title::plain(citizen.words().say("password-title")).unlisted();
    citizen.page("settings/password", &title, &view)
}

async fn settings_page(
    citizen: &Citizen,
    sent: Option<(&Submitted, &Refusals)>,
    saved: bool,
) -> Result<Page, WebError> {
    let (words, actor) = (citizen.words(), citizen.actor());
    let zone = citizen.own_zone().await?;
    let (person, sessions, roles) = app::accounts::show(citizen.app(), actor).await?;
    let form = match sent {
        Some((form, refusals)) => form.view(refusals, words),
        None => FormView::of([
            ("name", person.name.as_str().into()),
            ("place", person.place.as_str().into()),
            ("language", person.language.as_str().into()),
        ]),
    };
    let view = SettingsView {
        form,
        version: sent.and_then(|(form, _)| form.number("version")).unwrap_or(person.version),
        email: person.email,
        languages: Choice::languages(&citizen.app().languages),
        has_password: person.password_hash.is_some(),
        second_factor: person.totp_confirmed_at.is_some(),
        needs_second_factor: actor.grants.iter().any(|grant| grant.role.is_privileged()),
        roles: roles
            .into_iter()
            .map(|own| RoleLine {
                role: words.say(&format!("role-{}", own.role)),
                path: match &own.scope {
                    Scope::Platform => String::new(),
                    Scope::Agency(id) => format!("/agencies/{id}"),
                    Scope::Organisation(id) => format!("/organisations/{id}"),
                },
                place: own.name,
            })
            .collect(),
        other_sessions: sessions.len() > 1,
        sessions: sessions.iter().map(|session| session_line(citizen, &zone, session)).collect(),
        saved,
    };
    citizen.page("settings/show", &Title::plain(words.say("settings-title")).unlisted(), &view)
}

fn session_line(citizen: &Citizen, zone: &TimeZone, session: &Session) -> SessionLine {
    let words = citizen.words();
    let seen = When::on(words, session.last_seen_at, zone);
    SessionLine {
        id: session.id.to_string(),
        device: device_in_words(words, &session.device),
        seen_text: words.say_with("session-seen", &[("date", Value::from(seen.text.clone()))]),
        seen,
        current: session.id == citizen.actor().session_id,
    }
}

/// "Firefox on Android" from what a browser says it is; what is not known is not guessed.
fn device_in_words(words: &Words, agent: &str) -> String {
    const BROWSERS: [(&str, &str); 7] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("UCBrowser", "UC Browser"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 8] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("KAIOS", "KaiOS"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("CrOS", "Chromebook"),
        ("Linux", "Linux"),
    ];
    let named = |list: &[(&str, &'static str)]| {
        list.iter().find(|(part, _)| agent.contains(part)).map(|(_, name)| *name)
    };
    match (named(&BROWSERS), named(&SYSTEMS)) {
        (Some(browser), Some(system)) => words.say_with(
            "session-device",
            &[("browser", Value::from(browser)), ("system", Value::from(system))],
        ),
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => words.say("session-device-unknown"),
    }
}
