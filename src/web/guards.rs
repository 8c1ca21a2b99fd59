//! Who is asking. Guards build on each other, and the session is read once per request:
//! [`Visitor`] is anybody, [`Citizen`] has signed in, [`Moderator`] and [`Administrator`] have that role and have shown
//! their second factor. Roles for one agency or organisation are checked by the action, which knows whose thing it is.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use rocket::http::{Cookie, SameSite, Status};
use rocket::request::{FromRequest, Outcome, Request};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::cache::{Fill, PageCache, Slot, Slots, Turn};
use super::error::Reason;
use super::page::Templates;
use crate::app::{self, App, AppError};
use crate::clock::{HOUR, Id, UnixMillis};
use crate::domain::people::Actor;
use crate::language::{FALLBACK, Words, number_value};

/// The cookie that holds the session's token.
pub const SESSION_COOKIE: &str = "pilotage_session";
/// The cookie that holds `light` or `dark`.
pub const THEME_COOKIE: &str = "theme";
/// The cookie that holds the language last chosen.
pub const LANGUAGE_COOKIE: &str = "language";
/// For how long a page that was read without signing in can still send its forms.
const ANONYMOUS_TOKEN_HOURS: i64 = 24;

/// Anybody who asks for a page: their language, how pages look for them, and who they are if they signed in.
#[derive(Clone)]
pub struct Visitor(Arc<Asking>);

struct Asking {
    app: App,
    templates: Templates,
    words: Words,
    prefix: String,
    path: String,
    query: Option<String>,
    theme: Option<&'static str>,
    actor: Option<Actor>,
    unread: i64,
    csrf: String,
    device: String,
    now: UnixMillis,
    cache: Option<PageCache>,
    /// What goes into the slots of a page that is made for nobody in particular.
    onlooker: Option<Fill>,
}

/// Somebody who signed in.
#[derive(Clone)]
pub struct Citizen(pub Visitor);

/// Somebody who has a role at an agency. What the role allows is checked by the action.
#[derive(Clone)]
pub struct Officer(pub Visitor);

/// A moderator of the platform with a second factor.
#[derive(Clone)]
pub struct Moderator(pub Visitor);

/// An administrator of the platform with a second factor.
#[derive(Clone)]
pub struct Administrator(pub Visitor);

/// The language that the address began with, such as `bn` for `/bn/challenges`; set by the language fairing.
#[derive(Clone, Default)]
pub struct AddressLanguage(pub Option<String>);

impl Visitor {
    /// The application.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// The templates.
    #[must_use]
    pub fn templates(&self) -> &Templates {
        &self.0.templates
    }

    /// The words of the reader's language.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.0.words
    }

    /// The zone of dates that belong to no agency, the same for all readers.
    #[must_use]
    pub fn platform_zone(&self) -> jiff::tz::TimeZone {
        crate::language::zone(&self.0.app.config.time_zone)
    }

    /// The zone of dates on the reader's own pages: that of the agency that they serve, if any.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn own_zone(&self) -> Result<jiff::tz::TimeZone, AppError> {
        let zone = app::accounts::time_zone(self.app(), self.actor()).await?;
        Ok(crate::language::zone(&zone))
    }

    /// What addresses of pages begin with so that the language stays: empty, or such as `/bn`.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.0.prefix
    }

    /// The path that was asked for, without the language.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What follows the question mark, as it was sent.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.0.query.as_deref()
    }

    /// `light`, `dark`, or `None` to follow the device.
    #[must_use]
    pub fn theme(&self) -> Option<&'static str> {
        self.0.theme
    }

    /// Who it is, if they signed in.
    #[must_use]
    pub fn actor(&self) -> Option<&Actor> {
        self.0.actor.as_ref()
    }

    /// What the way to the inbox says: how much is unread there.
    #[must_use]
    pub fn unread_in_words(&self) -> String {
        unread_in_words(self.words(), self.0.unread)
    }

    /// The token that each form carries.
    #[must_use]
    pub fn csrf(&self) -> &str {
        &self.0.csrf
    }

    /// What the browser says it is, shortened; shown in the list of sessions.
    #[must_use]
    pub fn device(&self) -> &str {
        &self.0.device
    }

    /// The moment of the request.
    #[must_use]
    pub fn now(&self) -> UnixMillis {
        self.0.now
    }

    /// What is kept in memory; nothing while templates are tried without a server.
    #[must_use]
    pub fn cache(&self) -> Option<&PageCache> {
        self.0.cache.as_ref()
    }

    /// What goes into the slots of the pages of this visitor.
    #[must_use]
    pub fn fill(&self) -> Fill {
        match &self.0.onlooker {
            Some(fill) => fill.clone(),
            None => {
                let name = self.actor().map_or("", |actor| actor.name.as_str());
                let inbox = self.unread_in_words();
                Fill::new(name, &inbox, self.0.csrf.clone(), &self.app().clock.new_id())
            }
        }
    }

    /// True when this stands for anybody who has signed in and has no part in what is shown.
    #[must_use]
    pub fn is_onlooker(&self) -> bool {
        self.0.onlooker.is_some()
    }

    /// The same visitor as nobody in particular: signed in, without a role, a name or an id of their own.
    #[must_use]
    pub fn as_onlooker(&self, slots: &Slots) -> Self {
        let asking = &self.0;
        let nobody = || Id::stored("00000000-0000-0000-0000-000000000000".to_owned());
        Self(Arc::new(Asking {
            app: asking.app.clone(),
            templates: asking.templates.clone(),
            words: asking.words.clone(),
            prefix: asking.prefix.clone(),
            path: asking.path.clone(),
            query: asking.query.clone(),
            theme: asking.theme,
            actor: Some(Actor {
                person_id: nobody(),
                session_id: nobody(),
                name: slots.mark(Slot::Name),
                email: String::new(),
                language: asking.words.code().to_owned(),
                grants: Vec::new(),
                second_factor: false,
                second_factor_enrolled: false,
            }),
            unread: asking.unread,
            csrf: String::new(),
            device: String::new(),
            now: asking.now,
            cache: asking.cache.clone(),
            onlooker: Some(self.fill()),
        }))
    }

    /// The tokens under which the search shows things to this reader.
    #[must_use]
    pub fn audiences(&self) -> Vec<String> {
        let mut tokens = vec!["public".to_owned()];
        if let Some(actor) = self.actor() {
            tokens.extend(actor.audiences());
        }
        tokens
    }
}

impl Citizen {
    /// Who it is.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        self.0.actor().unwrap_or_else(|| unreachable!("the guard lets only people in who signed in"))
    }
}

impl Officer {
    /// Who it is.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        self.0.actor().unwrap_or_else(|| unreachable!("the guard lets only people in who signed in"))
    }
}

impl Administrator {
    /// Who it is.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        self.0.actor().unwrap_or_else(|| unreachable!("the guard lets only people in who signed in"))
    }
}

impl std::ops::Deref for Officer {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.0
    }
}

impl std::ops::Deref for Citizen {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.0
    }
}

impl std::ops::Deref for Moderator {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.0
    }
}

impl std::ops::Deref for Administrator {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.0
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Visitor {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let kept: &Option<Self> = request.local_cache_async(async { read_visitor(request).await }).await;
        match kept {
            Some(visitor) => Outcome::Success(visitor.clone()),
            None => Outcome::Error((Status::ServiceUnavailable, ())),
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Citizen {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match request.guard::<Visitor>().await {
            Outcome::Success(visitor) if visitor.actor().is_some() => Outcome::Success(Self(visitor)),
            Outcome::Success(_) => Outcome::Error((Status::Unauthorized, ())),
            Outcome::Error(error) => Outcome::Error(error),
            Outcome::Forward(status) => Outcome::Forward(status),
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Officer {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match request.guard::<Citizen>().await {
            Outcome::Success(citizen) if citizen.actor().agencies().is_empty() => {
                stash_reason(request, "error-role-missing");
                Outcome::Error((Status::Forbidden, ()))
            }
            Outcome::Success(citizen) => Outcome::Success(Self(citizen.0)),
            Outcome::Error(error) => Outcome::Error(error),
            Outcome::Forward(status) => Outcome::Forward(status),
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Moderator {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        privileged(request, Actor::is_moderator).await.map(Self)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Administrator {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        privileged(request, Actor::is_administrator).await.map(Self)
    }
}

/// True when the token of a form was made for this session, or, without one, for anybody in the last day; and the form
/// does not stand on somebody else's page.
///
/// Anybody can fetch a token that is made for anybody, and put it on a page of their own. So it counts only when the browser
/// says that the form stands here: by `Sec-Fetch-Site`, or, for older browsers and on sites without TLS, where no browser
/// sends that, by `Origin` or `Referer`.
#[must_use]
pub fn token_is_right(request: &Request<'_>, visitor: &Visitor, token: &str) -> bool {
    let site = request.headers().get_one("Sec-Fetch-Site");
    if site.is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return false;
    }
    let key = &visitor.app().config.secret_key.0;
    if let Some(actor) = visitor.actor() {
        return same(token, &token_of(visitor.app(), actor));
    }
    if site.is_none() && !stands_here(request, &visitor.app().config.base_url) {
        return false;
    }
    let hour = visitor.now().0 / HOUR;
    // A token from an hour to come was made before the clock was set back.
    (-ANONYMOUS_TOKEN_HOURS..=ANONYMOUS_TOKEN_HOURS)
        .any(|ago| same(token, &mark(key, &format!("form:anybody:{}", hour - ago))))
}

/// Keeps why a request was refused, for the page that tells it.
pub fn stash_reason(request: &Request<'_>, message: &'static str) {
    let slot: &std::sync::Mutex<Option<Reason>> = request.local_cache(|| std::sync::Mutex::new(None));
    if let Ok(mut slot) = slot.lock() {
        *slot = Some(Reason::because(message));
    }
}

/// The cookie of a new session.
#[must_use]
pub fn session_cookie(app: &App, token: String) -> Cookie<'static> {
    Cookie::build((SESSION_COOKIE, token))
        .path("/")
        .http_only(true)
        .secure(app.config.is_secure())
        // Lax, so that people who come back from another site (payment, identity) are still signed in.
        .same_site(SameSite::Lax)
        .max_age(rocket::time::Duration::days(30))
        .build()
}

/// The token of the forms of somebody who has signed in.
#[must_use]
pub fn token_of(app: &App, actor: &Actor) -> String {
    mark(&app.config.secret_key.0, &format!("form:{}", actor.session_id))
}

/// The language of a page: of its address, of the cookie, of the account, of the browser, of the site.
#[must_use]
pub fn choose_words<'a>(request: &Request<'_>, app: &'a App, actor: Option<&Actor>) -> &'a Words {
    let AddressLanguage(address) = request.local_cache(AddressLanguage::default);
    let languages = &app.languages;
    address
        .as_deref()
        .and_then(|code| languages.find(code))
        .or_else(|| request.cookies().get(LANGUAGE_COOKIE).and_then(|cookie| languages.find(cookie.value())))
        .or_else(|| actor.and_then(|actor| languages.find(&actor.language)))
        .or_else(|| {
            request.headers().get_one("Accept-Language").and_then(|header| languages.negotiate(header))
        })
        .or_else(|| languages.find(&app.config.language))
        .unwrap_or_else(|| languages.get(FALLBACK))
}

/// A text that only this server can make: HMAC-SHA-256 of `text`, as base64.
#[must_use]
pub fn mark(key: &[u8; 32], text: &str) -> String {
    let Ok(mut mac) = <Hmac<Sha256> as KeyInit>::new_from_slice(key) else { return String::new() };
    mac.update(text.as_bytes());
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

/// True when a browser that sends no `Sec-Fetch-Site` says in another way that the form stands on a page of this site: of
/// the address in the settings, or of the host that was asked. A page elsewhere can leave both headers out, but cannot make
/// them say this.
fn stands_here(request: &Request<'_>, base_url: &str) -> bool {
    let headers = request.headers();
    let Some(page) = headers.get_one("Origin").or_else(|| headers.get_one("Referer")) else { return false };
    let Some((scheme, host)) = origin(page) else { return false };
    let is_asked = headers.get_one("Host").is_some_and(|asked| asked.eq_ignore_ascii_case(host));
    let is_ours = origin(base_url).is_some_and(|(our_scheme, ours)| {
        our_scheme.eq_ignore_ascii_case(scheme) && ours.eq_ignore_ascii_case(host)
    });
    is_asked || is_ours
}

/// The scheme and the host with its port of an address such as `https://pilotage.example:8443/sign-in`.
fn origin(address: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    (!host.is_empty() && !host.contains('@')).then_some((scheme, host))
}

fn same(left: &str, right: &str) -> bool {
    left.as_bytes().ct_eq(right.as_bytes()).into()
}

async fn privileged(request: &Request<'_>, is: fn(&Actor) -> bool) -> Outcome<Visitor, ()> {
    match request.guard::<Citizen>().await {
        Outcome::Success(citizen) if !is(citizen.actor()) => Outcome::Error((Status::Forbidden, ())),
        Outcome::Success(citizen) if !citizen.actor().second_factor => {
            let slot: &std::sync::Mutex<Option<Reason>> = request.local_cache(|| std::sync::Mutex::new(None));
            if let Ok(mut slot) = slot.lock() {
                *slot = Some(Reason::SecondFactor);
            }
            Outcome::Error((Status::Forbidden, ()))
        }
        Outcome::Success(citizen) => Outcome::Success(citizen.0),
        Outcome::Error(error) => Outcome::Error(error),
        Outcome::Forward(status) => Outcome::Forward(status),
    }
}

/// How much is unread in somebody's inbox. A page without the number is better than no page.
pub(super) async fn count_unread(app: &App, actor: &Actor) -> i64 {
    app::notices::count_unread(app, actor).await.unwrap_or_else(|error| {
        tracing::error!(error = %error, "the inbox could not be counted");
        0
    })
}

/// What the way to the inbox says when so much is unread.
pub(super) fn unread_in_words(words: &Words, unread: i64) -> String {
    match unread {
        0 => words.say("inbox"),
        count if count < app::notices::MOST_COUNTED => {
            words.say_with("inbox-new", &[("count", number_value(count))])
        }
        count => words.say_with("inbox-new-many", &[("count", number_value(count - 1))]),
    }
}

/// The reader without a session, for a page that says why nothing else can be shown: the database may be away.
pub fn nameless(request: &Request<'_>) -> Option<Visitor> {
    visitor_of(request, None, 0)
}

async fn read_visitor(request: &Request<'_>) -> Option<Visitor> {
    let app = request.rocket().state::<App>()?;
    let (actor, unread) = match (Turn::of(request), request.cookies().get(SESSION_COOKIE)) {
        // Already looked up for this page. Forms, which change things, always ask the database.
        (Some(turn), _) => match turn.reader() {
            Some(actor) => (Some(actor.clone()), count_unread(app, actor).await),
            None => (None, 0),
        },
        (None, Some(cookie)) => match app::people::find_signed_in(app, cookie.value()).await {
            Ok(found) => found.map_or((None, 0), |found| (Some(found.actor), found.unread)),
            Err(error) => {
                tracing::error!(request.id = super::edge::request_number(request), error = %error, "the session could not be read");
                return None;
            }
        },
        (None, None) => (None, 0),
    };
    visitor_of(request, actor, unread)
}

fn visitor_of(request: &Request<'_>, actor: Option<Actor>, unread: i64) -> Option<Visitor> {
    let app = request.rocket().state::<App>()?.clone();
    let templates = request.rocket().state::<Templates>()?.clone();
    let now = app.clock.now();
    let cookies = request.cookies();
    let AddressLanguage(address) = request.local_cache(AddressLanguage::default).clone();
    let words = choose_words(request, &app, actor.as_ref()).clone();
    let theme = match cookies.get(THEME_COOKIE).map(Cookie::value) {
        Some("light") => Some("light"),
        Some("dark") => Some("dark"),
        _ => None,
    };
    let key = &app.config.secret_key.0;
    let csrf = match &actor {
        Some(actor) => token_of(&app, actor),
        None => mark(key, &format!("form:anybody:{}", now.0 / HOUR)),
    };
    let device: String = request.headers().get_one("User-Agent").unwrap_or("").chars().take(200).collect();
    let uri = request.uri();
    Some(Visitor(Arc::new(Asking {
        templates,
        words,
        prefix: address.map(|code| format!("/{code}")).unwrap_or_default(),
        path: uri.path().as_str().to_owned(),
        query: uri.query().map(|query| query.as_str().to_owned()),
        theme,
        actor,
        unread,
        csrf,
        device,
        now,
        cache: request.rocket().state::<PageCache>().cloned(),
        onlooker: None,
        app,
    })))
}

#[cfg(test)]
mod tests {
    use super::origin;

    #[test]
    fn the_origin_of_an_address_is_its_scheme_and_host() {
        let parts = Some(("https", "pilotage.example:8443"));
        assert_eq!(origin("https://pilotage.example:8443"), parts);
        assert_eq!(origin("https://pilotage.example:8443/sign-in?a=http://b"), parts);
        for none in
            ["null", "", "pilotage.example", "https://", "https:///sign-in", "https://a@pilotage.example"]
        {
            assert_eq!(origin(none), None, "{none}");
        }
    }
}
