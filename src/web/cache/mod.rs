//! Pages that many people see alike are made once and sent from memory until something that they show changes.
//!
//! [`Fast`] stands before all other routes. It finds the page by its address, language and look, and by who reads:
//! - *anybody*, who has not signed in: the same bytes for all, packed once for each encoding, with an `ETag`;
//! - *onlookers*, who signed in and have no part in the page: made once for nobody in particular, with slots where the
//!   name and the tokens of the reader go ([`Slots`]), packed piece by piece around them;
//! - *one person*, for everybody else: as for onlookers, kept for their session alone.
//!
//! A handler opts in with [`Visitor::reading`] before it reads anything and `Page::shared` at the end; everything else is
//! made for each request. A kept page is used as long as no change has reached what it shows (`app::changes`) and, because
//! pages tell how much time is left, no longer than until the next full minute of the clock. Nothing is used that could be
//! older than what its reader wrote, here or on another server ([`WROTE_COOKIE`]).

mod kept;
mod slots;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use moka::sync::Cache;
use rocket::http::{ContentType, Header, Method, Status};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use rocket::route::{Handler, Outcome};
use rocket::{Data, Route};
use tokio::sync::watch;

pub use kept::Kept;
pub use slots::{Fill, Slot, Slots};

use super::edge;
use super::error::WebError;
use super::guards::{self, AddressLanguage, SESSION_COOKIE, THEME_COOKIE, Visitor};
use crate::app::changes::{Mark, Shows};
use crate::app::{self, App, AppError};
use crate::clock::{Id, MINUTE, SECOND, UnixMillis};
use crate::domain::people::Actor;
use crate::language::{FALLBACK, Words};
use crate::measures;

/// The cookie of somebody who has just sent a form: a server that has not met it looks what others wrote before it shows
/// anything from memory.
pub const WROTE_COOKIE: &str = "pilotage_wrote";
/// For how many seconds that cookie lasts. Long before, every server has followed by itself.
const WROTE_LASTS: i64 = 120;
/// Longer queries are answered, but not kept.
const LONGEST_QUERY: usize = 400;
/// How long a session is believed without asking the database, unless it changes.
const SESSION_BELIEVED: i64 = 10 * SECOND;
/// How many sessions, and people on pages, are remembered.
const MOST_PEOPLE: u64 = 20_000;
/// How long others wait for a page that somebody is making.
const PATIENCE: Duration = Duration::from_secs(1);
/// The addresses that answer machines: the same for everybody, whoever has signed in.
const MACHINES: &str = "/api/";

/// What is kept in memory, with its limits. Cheap to clone.
#[derive(Clone)]
pub struct PageCache(Arc<Store>);

struct Store {
    pages: Cache<String, Arc<Kept>>,
    sessions: Cache<String, Arc<Believed>>,
    onlookers: Cache<String, Mark>,
    wrote: Cache<String, ()>,
    making: Mutex<HashMap<String, watch::Receiver<()>>>,
    slots: Slots,
    off: bool,
    /// Every page that is found is made anew and compared, for the tests.
    checking: bool,
}

/// A session as it was read a moment ago.
struct Believed {
    actor: Actor,
    mark: Mark,
    until: UnixMillis,
}

/// The route before all routes: answers from memory, or lets the others make the page.
#[derive(Clone)]
pub struct Fast {
    cache: PageCache,
    app: App,
}

/// What [`Fast`] learnt about a request for which it had nothing; kept with the request.
pub struct Turn {
    cache: PageCache,
    /// The address, the language and the look.
    key: String,
    mark: Mark,
    now: UnixMillis,
    reader: Option<Arc<Actor>>,
    making: Mutex<Option<Making>>,
    /// The page that would have been sent, while checking.
    suspect: Option<Arc<Kept>>,
    /// While checking: what is wrong with the suspect.
    stale: Mutex<Option<String>>,
}

/// Somebody makes this page; others wait until it is dropped.
struct Making {
    key: String,
    cache: PageCache,
    _done: watch::Sender<()>,
}

/// An answer that is the same for everybody who asks for this address in this language, such as a list of the JSON API.
pub struct Shared {
    pub kind: ContentType,
    pub body: Bytes,
    pub shows: Shows,
    /// Headers beyond those that every answer has.
    pub headers: Vec<Header<'static>>,
}

impl PageCache {
    /// A cache of the size that the settings name.
    #[must_use]
    pub fn new(app: &App) -> Self {
        let bytes = u64::from(app.config.page_cache_megabytes) * 1024 * 1024;
        Self(Arc::new(Store {
            pages: Cache::builder()
                .max_capacity(bytes)
                .weigher(|key: &String, kept: &Arc<Kept>| {
                    u32::try_from(key.len() + kept.weight()).unwrap_or(u32::MAX)
                })
                .build(),
            sessions: Cache::new(MOST_PEOPLE),
            onlookers: Cache::new(MOST_PEOPLE),
            wrote: Cache::builder()
                .max_capacity(MOST_PEOPLE)
                .time_to_live(Duration::from_secs(WROTE_LASTS.unsigned_abs()))
                .build(),
            making: Mutex::default(),
            slots: Slots::new(app.clock.random_bytes()),
            off: bytes == 0,
            checking: app.config.check_pages,
        }))
    }

    /// The texts that stand in pages for what differs from reader to reader.
    #[must_use]
    pub fn slots(&self) -> &Slots {
        &self.0.slots
    }

    /// The route before all routes; none when nothing is to be kept.
    #[must_use]
    pub fn routes(&self, app: &App) -> Vec<Route> {
        if self.0.off {
            return Vec::new();
        }
        let fast = Fast { cache: self.clone(), app: app.clone() };
        vec![Route::ranked(-100, Method::Get, edge::EVERY_ADDRESS, fast)]
    }

    /// Bytes that are kept now, and how many pages.
    #[must_use]
    pub fn size(&self) -> (u64, u64) {
        self.0.pages.run_pending_tasks();
        (self.0.pages.weighted_size(), self.0.pages.entry_count())
    }

    /// The headers that let a person's next page, on any server, show what this form changed.
    pub fn wrote(&self, app: &App, response: &mut Response<'_>) {
        let mark = app.clock.new_id().to_string();
        let secure = if app.config.is_secure() { "; Secure" } else { "" };
        let cookie =
            format!("{WROTE_COOKIE}={mark}; Path=/; Max-Age={WROTE_LASTS}; HttpOnly; SameSite=Lax{secure}");
        self.0.wrote.insert(mark, ());
        response.adjoin_raw_header("Set-Cookie", cookie);
    }

    /// The person whose session this is; believed for a few seconds unless something about them changes.
    async fn actor(&self, app: &App, token: &str, now: UnixMillis) -> Result<Option<Arc<Actor>>, AppError> {
        let key = app::people::hash(token);
        if let Some(believed) = self.0.sessions.get(&key)
            && now < believed.until
            && !app.changes.person_reached(believed.mark, &believed.actor.person_id)
        {
            return Ok(Some(Arc::new(believed.actor.clone())));
        }
        let mark = app.changes.mark();
        let found = app::people::find_signed_in(app, token).await?.map(|found| found.actor);
        match &found {
            Some(actor) => {
                let until = now.plus(SESSION_BELIEVED);
                self.0.sessions.insert(key, Arc::new(Believed { actor: actor.clone(), mark, until }));
            }
            None => self.0.sessions.invalidate(&key),
        }
        Ok(found.map(Arc::new))
    }

    /// True when this person sees what is shown as everybody does who has no part in it.
    async fn is_onlooker(&self, app: &App, actor: &Actor, shows: &Shows) -> Result<bool, AppError> {
        let (Shows::Thing(subject) | Shows::ThingAndMore(subject)) = shows else {
            return Ok(actor.grants.is_empty());
        };
        if !actor.grants.is_empty() {
            return Ok(false);
        }
        let key = format!("{} {} {}", actor.person_id, subject.kind.as_str(), subject.id);
        if let Some(mark) = self.0.onlookers.get(&key)
            && !app.changes.reached(mark, shows, Some(&actor.person_id))
        {
            return Ok(true);
        }
        let mark = app.changes.mark();
        let onlooker = app::reading::is_onlooker(app, actor, subject).await?;
        if onlooker {
            self.0.onlookers.insert(key, mark);
        } else {
            self.0.onlookers.invalidate(&key);
        }
        Ok(onlooker)
    }

    /// A page that may be sent, or the news that there was one which is out of date.
    fn find(&self, app: &App, key: &str, now: UnixMillis) -> Found {
        match self.0.pages.get(key) {
            None => Found::Nothing,
            Some(kept) if kept.is_fresh(&app.changes, now) => Found::Fresh(kept),
            Some(_) => Found::Old,
        }
    }

    /// The turn to make a page, or the end of somebody else's turn to wait for.
    fn begin(&self, key: &str) -> Result<Making, watch::Receiver<()>> {
        let mut making = self.0.making.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(other) = making.get(key) {
            return Err(other.clone());
        }
        let (done, others) = watch::channel(());
        making.insert(key.to_owned(), others);
        Ok(Making { key: key.to_owned(), cache: self.clone(), _done: done })
    }
}

enum Found {
    Fresh(Arc<Kept>),
    Old,
    Nothing,
}

impl Drop for Making {
    fn drop(&mut self) {
        self.cache.0.making.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

#[rocket::async_trait]
impl Handler for Fast {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r> {
        match self.look(request).await {
            Some(response) => Outcome::Success(response),
            None => Outcome::forward(data, Status::NotFound),
        }
    }
}

impl Fast {
    /// The answer from memory. Without one, what was learnt stays with the request as a [`Turn`].
    async fn look(&self, request: &Request<'_>) -> Option<Response<'static>> {
        let (cache, app) = (&self.cache, &self.app);
        let uri = request.uri();
        let (path, query) = (uri.path().as_str(), uri.query().map(|query| query.as_str()));
        if query.is_some_and(|query| query.len() > LONGEST_QUERY)
            || request.headers().contains("Authorization")
        {
            return None;
        }
        let cookies = request.cookies();
        if let Some(wrote) = cookies.get(WROTE_COOKIE)
            && wrote.value().len() < 64
            && !cache.0.wrote.contains_key(wrote.value())
        {
            // What cannot be looked up is not shown from memory.
            app.changes.catch_up(&app.db).await.ok()?;
            cache.0.wrote.insert(wrote.value().to_owned(), ());
        }
        let now = app.now();
        let reader = match cookies.get(SESSION_COOKIE) {
            Some(token) if !path.starts_with(MACHINES) => cache.actor(app, token.value(), now).await.ok()?,
            _ => None,
        };
        let words = if path.starts_with(MACHINES) {
            // Machines get the original when they ask for no language, and no JSON when they take none.
            let takes = request.headers().get_one("Accept").is_none_or(|header| {
                ["application/json", "application/*", "*/*"].iter().any(|kind| header.contains(kind))
            });
            if !takes {
                return None;
            }
            request.headers().get_one("Accept-Language").and_then(|header| app.languages.negotiate(header))
        } else {
            Some(guards::choose_words(request, app, reader.as_deref()))
        };
        let look = match cookies.get(THEME_COOKIE).map(rocket::http::Cookie::value) {
            Some("light") => 'l',
            Some("dark") => 'd',
            _ => '-',
        };
        let AddressLanguage(prefix) = request.local_cache(AddressLanguage::default);
        let mut key = String::with_capacity(path.len() + query.map_or(0, str::len) + 64);
        key.push(look);
        key.push_str(words.map_or("*", crate::language::Words::code));
        key.push(' ');
        key.push_str(prefix.as_deref().unwrap_or(""));
        key.push_str(path);
        if let Some(query) = query.filter(|query| !query.is_empty()) {
            key.push('?');
            key.push_str(query);
        }
        let spoken = words.unwrap_or_else(|| app.languages.get(FALLBACK));
        let mut making = None;
        let mut suspect = None;
        for waited in [false, true] {
            let (found, fill) = self.find(&key, reader.as_deref(), spoken, now).await.ok()?;
            match found {
                Found::Fresh(kept) if cache.0.checking => suspect = Some(kept),
                Found::Fresh(kept) => {
                    measures::cache_asked("pages", true);
                    edge::comes_from_memory(request, kept.route());
                    return Some(kept.answer(request, fill.as_ref()));
                }
                // Only what was kept before is known to be the same for others who wait.
                Found::Old if !waited => match cache.begin(&own_key(&key, reader.as_deref())) {
                    Ok(turn) => making = Some(turn),
                    Err(mut other) => {
                        tokio::time::timeout(PATIENCE, other.changed()).await.ok();
                        continue;
                    }
                },
                Found::Old | Found::Nothing => {}
            }
            break;
        }
        request.local_cache(|| {
            Some(Turn {
                cache: cache.clone(),
                key,
                mark: app.changes.mark(),
                now,
                reader,
                making: Mutex::new(making),
                stale: Mutex::new(suspect.as_ref().map(|_| "nobody can see it any more".to_owned())),
                suspect,
            })
        });
        None
    }

    /// The page for this reader, and what goes into its slots.
    async fn find(
        &self,
        key: &str,
        reader: Option<&Actor>,
        words: &Words,
        now: UnixMillis,
    ) -> Result<(Found, Option<Fill>), AppError> {
        let (cache, app) = (&self.cache, &self.app);
        let Some(actor) = reader else { return Ok((cache.find(app, &format!("a{key}"), now), None)) };
        let fill = || Fill::of(app, actor, words);
        let mut old = false;
        match cache.find(app, &own_key(key, reader), now) {
            Found::Fresh(kept) => return Ok((Found::Fresh(kept), Some(fill().await))),
            Found::Old => old = true,
            Found::Nothing => {}
        }
        match cache.find(app, &format!("o{key}"), now) {
            Found::Fresh(kept) => {
                if cache.is_onlooker(app, actor, kept.shows()).await? {
                    return Ok((Found::Fresh(kept), Some(fill().await)));
                }
            }
            Found::Old => old = true,
            Found::Nothing => {}
        }
        Ok((if old { Found::Old } else { Found::Nothing }, None))
    }
}

/// The key of what is kept for this reader alone, or for anybody.
fn own_key(key: &str, reader: Option<&Actor>) -> String {
    match reader {
        Some(actor) => format!("p{} {key}", actor.session_id),
        None => format!("a{key}"),
    }
}

impl Turn {
    /// The turn of a request, when it may be answered from memory.
    #[must_use]
    pub fn of<'r>(request: &'r Request<'_>) -> Option<&'r Self> {
        request.local_cache(|| None::<Self>).as_ref()
    }

    /// Who reads; the outer `None` when it is not known.
    #[must_use]
    pub fn reader(&self) -> Option<&Actor> {
        self.reader.as_deref()
    }

    /// While checking: how the page in memory differs from the one that was made now.
    #[must_use]
    pub fn stale(&self) -> Option<String> {
        self.stale.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps what was made and answers with it.
    fn keep(
        &self,
        request: &Request<'_>,
        reader: Reader<'_>,
        mut kept: Kept,
        fill: Option<&Fill>,
    ) -> Response<'static> {
        let key = match reader {
            Reader::Anybody => format!("a{}", self.key),
            Reader::Onlooker => format!("o{}", self.key),
            Reader::One(session) => format!("p{session} {}", self.key),
        };
        if let Some(suspect) = &self.suspect {
            let stale = suspect.difference(&kept).map(|difference| format!("{key}: {difference}"));
            *self.stale.lock().unwrap_or_else(PoisonError::into_inner) = stale;
        }
        // Pages that are never kept are not asked for here: a miss is one that could have been in memory.
        measures::cache_asked("pages", false);
        kept.made_by(edge::route_of(request));
        let kept = Arc::new(kept);
        self.cache.0.pages.insert(key, Arc::clone(&kept));
        // Those who wait find it now.
        drop(self.making.lock().unwrap_or_else(PoisonError::into_inner).take());
        kept.answer(request, fill)
    }

    /// Until when what is made now may be used: pages say how much time is left, in minutes at the finest.
    fn until(&self) -> UnixMillis {
        UnixMillis((self.now.0.div_euclid(MINUTE) + 1) * MINUTE)
    }
}

/// For whom a page was made.
#[derive(Clone, Copy)]
pub(super) enum Reader<'a> {
    Anybody,
    Onlooker,
    One(&'a Id),
}

impl Visitor {
    /// The visitor that a page must be made for so that others can be sent the same: call it before anything is read, and
    /// end with `Page::shared` and the same `shows`. Somebody who has signed in and has no part in what is shown becomes
    /// nobody in particular; their name and tokens are put in when the page is sent.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn reading(&self, shows: &Shows) -> Result<Self, WebError> {
        let Some(actor) = self.actor() else { return Ok(self.clone()) };
        let Some(cache) = self.cache().filter(|cache| !cache.0.off) else { return Ok(self.clone()) };
        if cache.is_onlooker(self.app(), actor, shows).await? {
            return Ok(self.as_onlooker(cache.slots()));
        }
        Ok(self.clone())
    }
}

/// Keeps a rendered page and answers with it; gives the text back when it cannot be kept.
pub(super) fn keep_page(
    request: &Request<'_>,
    html: String,
    shows: &Shows,
    reader: Reader<'_>,
    fill: &Fill,
) -> Result<Response<'static>, String> {
    let Some(turn) = Turn::of(request) else { return Err(html) };
    let slots = turn.cache.slots();
    let (mark, until) = (turn.mark, turn.until());
    let person =
        turn.reader().filter(|_| matches!(reader, Reader::One(_))).map(|actor| actor.person_id.clone());
    Ok(match reader {
        Reader::Anybody => {
            let html = fill.without_id().fill(slots, &html);
            let kept = Kept::same(html.into(), ContentType::HTML, Vec::new(), mark, until, shows.clone());
            turn.keep(request, reader, kept, None)
        }
        Reader::Onlooker | Reader::One(_) => {
            let kept = Kept::slotted(slots, &html, mark, until, shows.clone(), person);
            turn.keep(request, reader, kept, Some(fill))
        }
    })
}

impl<'r> Responder<'r, 'static> for Shared {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        let body = self.body;
        Ok(match Turn::of(request) {
            // Somebody's own page is no answer for everybody.
            Some(turn) if turn.reader.is_none() => {
                let kept = Kept::same(body, self.kind, self.headers, turn.mark, turn.until(), self.shows);
                turn.keep(request, Reader::Anybody, kept, None)
            }
            _ => {
                let never = (Mark::default(), UnixMillis(0));
                Kept::same(body, self.kind, self.headers, never.0, never.1, self.shows).answer(request, None)
            }
        })
    }
}
