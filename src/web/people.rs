//! Signing in and out, and how pages look.

use rocket::http::{Cookie, CookieJar, SameSite};
use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::form::{FormView, Submitted};
use super::guards::{Citizen, SESSION_COOKIE, THEME_COOKIE, Visitor, session_cookie};
use super::page::{Answer, Title, WebResult};
use super::views::{Sample, sample};
use crate::app::{self, AppError};
use crate::clock::Id;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        sign_in,
        ask_for_link,
        password,
        send_password,
        code,
        send_code,
        link,
        follow_link,
        sign_out,
        look
    ]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("people/sign-in", &SignInView::sample()),
        sample("people/password", &SignInView::sample()),
        sample("people/code", &CodeView::sample()),
        sample("people/link", &LinkView::sample()),
    ]
}

/// The page that asks for an address.
#[derive(Serialize)]
pub struct SignInView {
    pub form: FormView,
    pub return_to: String,
}

/// The page that asks for the code that was mailed.
#[derive(Serialize)]
pub struct CodeView {
    pub form: FormView,
    pub link_id: String,
}

/// The page that a mailed link opens; its button signs in.
#[derive(Serialize)]
pub struct LinkView {
    pub form: FormView,
    pub token: String,
}

impl SignInView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self { form: FormView::default(), return_to: "/desk".to_owned() }
    }
}

impl CodeView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self { form: FormView::default(), link_id: "0190b0a0-0000-7000-8000-000000000000".to_owned() }
    }
}

impl LinkView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self { form: FormView::default(), token: "token".to_owned() }
    }
}

#[get("/sign-in?<return_to>")]
fn sign_in(visitor: Visitor, return_to: Option<&str>) -> WebResult {
    let view = SignInView {
        form: FormView::default(),
        return_to: app::people::safe_path(return_to.unwrap_or("/desk")).to_owned(),
    };
    Ok(visitor.page("people/sign-in", &sign_in_title(&visitor), &view)?.into())
}

#[get("/sign-in/password?<return_to>")]
fn password(visitor: Visitor, return_to: Option<&str>) -> WebResult {
    let view = SignInView {
        form: FormView::default(),
        return_to: app::people::safe_path(return_to.unwrap_or("/desk")).to_owned(),
    };
    Ok(visitor.page("people/password", &sign_in_title(&visitor), &view)?.into())
}

#[post("/sign-in/password", data = "<form>")]
async fn send_password(visitor: Visitor, form: Submitted, cookies: &CookieJar<'_>) -> WebResult {
    let back = form.text("return_to");
    let (email, password) = (form.text("email"), form.text("password"));
    match app::passwords::sign_in(visitor.app(), email, password, visitor.device(), back).await {
        Ok(opened) => Ok(signed_in(&visitor, opened, cookies)),
        Err(AppError::Refused(refusals)) => {
            let view = SignInView {
                form: form.view(&refusals, visitor.words()),
                return_to: app::people::safe_path(back).to_owned(),
            };
            Ok(visitor.page("people/password", &sign_in_title(&visitor), &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/sign-in", data = "<form>")]
async fn ask_for_link(visitor: Visitor, form: Submitted) -> WebResult {
    let asked = app::people::ask_for_link(
        visitor.app(),
        form.text("email"),
        form.text("name"),
        visitor.words().code(),
        form.text("return_to"),
    )
    .await;
    match asked {
        Ok(link) => Ok(Answer::see_other(format!("/sign-in/code/{link}"))),
        Err(AppError::Refused(refusals)) => {
            let view = SignInView {
                form: form.view(&refusals, visitor.words()),
                return_to: app::people::safe_path(form.text("return_to")).to_owned(),
            };
            Ok(visitor.page("people/sign-in", &sign_in_title(&visitor), &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/sign-in/code/<link>")]
fn code(visitor: Visitor, link: &str) -> WebResult {
    let link = Id::parse(link).ok_or(AppError::NotFound)?;
    let view = CodeView { form: FormView::default(), link_id: link.to_string() };
    Ok(visitor.page("people/code", &sign_in_title(&visitor), &view)?.into())
}

#[post("/sign-in/code/<link>", data = "<form>")]
async fn send_code(visitor: Visitor, link: &str, form: Submitted, cookies: &CookieJar<'_>) -> WebResult {
    let link = Id::parse(link).ok_or(AppError::NotFound)?;
    match app::people::sign_in_with_code(visitor.app(), &link, form.text("code"), visitor.device()).await {
        Ok(opened) => Ok(signed_in(&visitor, opened, cookies)),
        Err(AppError::Refused(refusals)) => {
            let view = CodeView { form: form.view(&refusals, visitor.words()), link_id: link.to_string() };
            Ok(visitor.page("people/code", &sign_in_title(&visitor), &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/sign-in/link/<token>")]
fn link(visitor: Visitor, token: &str) -> WebResult {
    let view = LinkView { form: FormView::default(), token: token.to_owned() };
    Ok(visitor.page("people/link", &sign_in_title(&visitor), &view)?.into())
}

#[post("/sign-in/link/<token>", data = "<form>")]
async fn follow_link(visitor: Visitor, token: &str, form: Submitted, cookies: &CookieJar<'_>) -> WebResult {
    match app::people::sign_in_with_link(visitor.app(), token, visitor.device()).await {
        Ok(opened) => Ok(signed_in(&visitor, opened, cookies)),
        Err(AppError::Refused(refusals)) => {
            let view = LinkView { form: form.view(&refusals, visitor.words()), token: token.to_owned() };
            Ok(visitor.page("people/link", &sign_in_title(&visitor), &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/sign-out", data = "<_form>")]
async fn sign_out(citizen: Citizen, _form: Submitted, cookies: &CookieJar<'_>) -> WebResult {
    app::people::end_session(citizen.app(), citizen.actor(), &citizen.actor().session_id).await?;
    cookies.remove(Cookie::build(SESSION_COOKIE).path("/"));
    Ok(Answer::see_other("/"))
}

#[post("/look", data = "<form>")]
fn look(visitor: Visitor, form: Submitted, cookies: &CookieJar<'_>) -> Answer {
    match form.text("theme") {
        theme @ ("light" | "dark") => cookies.add(
            Cookie::build((THEME_COOKIE, theme.to_owned()))
                .path("/")
                .same_site(SameSite::Lax)
                .secure(visitor.app().config.is_secure())
                .max_age(rocket::time::Duration::days(365)),
        ),
        _ => cookies.remove(Cookie::build(THEME_COOKIE).path("/")),
    }
    Answer::see_other(app::people::safe_path(form.text("return_to")))
}

/// Keeps the session in the browser and goes on: to the second factor first, when one is set up.
fn signed_in(visitor: &Visitor, opened: app::people::OpenedSession, cookies: &CookieJar<'_>) -> Answer {
    cookies.add(session_cookie(visitor.app(), opened.token));
    if opened.second_factor_enrolled {
        return Answer::see_other(super::second_factor::address(&opened.return_to));
    }
    Answer::see_other(opened.return_to)
}

fn sign_in_title(visitor: &Visitor) -> Title {
    Title::plain(visitor.words().say("sign-in-title")).unlisted()
}
