//! A whole site per test. When it is dropped, it checks that its jobs leave nothing undone ([`leftovers`]).

#![expect(dead_code, reason = "a harness offers more than any one test needs")]

mod forms;
mod leftovers;

use std::path::Path;

use pilotage::app::{App, Index, people};
use pilotage::clock::{Clock, Id, UnixMillis};
use pilotage::config::Config;
use pilotage::domain::people::{Grant, Role, Scope};
use pilotage::store::events::Mail;
use rocket::http::{ContentType, Header};
use rocket::local::asynchronous::Client;

use crate::database::Database;

/// The moment at which every test begins: 1 June 2026, 10:00 UTC, a Monday.
pub const BEGIN: UnixMillis = UnixMillis(1_780_308_000_000);

/// A running site with its own database, folder and fixed clock.
pub struct Site {
    pub app: App,
    client: std::sync::Arc<Client>,
    database: std::sync::Arc<Database>,
}

/// Somebody's browser: it keeps a session and answers forms as a browser would.
#[derive(Clone)]
pub struct Browser {
    client: std::sync::Arc<Client>,
    pub session: Option<String>,
    pub person_id: Option<Id>,
    pub language: &'static str,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub location: String,
    pub body: String,
    /// The same as it came.
    pub bytes: Vec<u8>,
    pub headers: Vec<(String, String)>,
}

impl Drop for Site {
    /// A test that has failed already has said what is wrong. The check waits on a thread and a runtime of its own,
    /// because nothing can be awaited here.
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let (app, url) = (self.app.clone(), self.database.url().to_owned());
        let check = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(leftovers::none(app, &url));
        });
        if let Err(panic) = check.join() {
            std::panic::resume_unwind(panic);
        }
    }
}

impl Site {
    /// A site with an empty database.
    pub async fn start() -> Self {
        Self::start_at(BEGIN).await
    }

    /// A site whose clock stands at `now`.
    pub async fn start_at(now: UnixMillis) -> Self {
        Self::start_as(now, |_| ()).await
    }

    /// A site with other settings.
    pub async fn start_as(now: UnixMillis, change: impl FnOnce(&mut Config)) -> Self {
        let database = std::sync::Arc::new(Database::create().await);
        let mut config = Config::load(None, |name| match name {
            "PILOTAGE_DATA_DIR" => Some(database.folder().display().to_string()),
            "PILOTAGE_DATABASE_URL" => Some(database.url().to_owned()),
            "PILOTAGE_FORMS_PER_MINUTE" | "PILOTAGE_SIGN_INS_PER_MINUTE" => Some("100000".to_owned()),
            _ => None,
        })
        .unwrap();
        "http://pilotage.example".clone_into(&mut config.base_url);
        config.check_pages = true;
        change(&mut config);
        let app = App::open(config, Clock::fixed(now), Index::Kept).await.unwrap();
        let rocket = pilotage::web::rocket(app.clone()).unwrap();
        let client = std::sync::Arc::new(Client::untracked(rocket).await.unwrap());
        Self { app, client, database }
    }

    /// Another server of the same site: the same database, an index of its own. People bring their browsers with
    /// [`Browser::at`].
    pub async fn another(&self) -> Self {
        let mut config = (*self.app.config).clone();
        config.data_dir = self.database.folder().join("another");
        let app = App::open(config, self.app.clock.clone(), Index::Kept).await.unwrap();
        let rocket = pilotage::web::rocket(app.clone()).unwrap();
        let client = std::sync::Arc::new(Client::untracked(rocket).await.unwrap());
        Self { app, client, database: self.database.clone() }
    }

    /// Somebody who has not signed in.
    pub fn visitor(&self) -> Browser {
        Browser { client: self.client.clone(), session: None, person_id: None, language: "en" }
    }

    /// A person with these roles, signed in with the second factor shown.
    pub async fn person(&self, name: &str, grants: &[Grant]) -> Browser {
        let plain: String =
            name.chars().map(|each| if each.is_alphanumeric() { each } else { '.' }).collect();
        let local: Vec<&str> = plain.split('.').filter(|part| !part.is_empty()).collect();
        let email = format!("{}@people.example", local.join(".").to_lowercase());
        let mut tx = self.app.db.write().await.unwrap();
        let id = people::ensure_person(&self.app, &mut tx, &email, name, "en", grants).await.unwrap();
        let token = people::open_session(&self.app, &mut tx, &id, "test", true).await.unwrap();
        tx.commit().await.unwrap();
        Browser { client: self.client.clone(), session: Some(token), person_id: Some(id), language: "en" }
    }

    /// Has somebody choose to get every letter at once.
    pub async fn tell_at_once(&self, browser: &Browser) {
        let person = browser.person_id.as_ref().unwrap();
        let mut tx = self.app.db.write().await.unwrap();
        for topic in pilotage::domain::notices::Topic::ALL {
            let rhythm = pilotage::domain::notices::Rhythm::AtOnce;
            pilotage::store::notices::save_choice(&mut tx, person, topic, rhythm).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// Does what the jobs would do now: mail is written, the index follows, clocks that ran out are noticed.
    pub async fn settle(&self) {
        pilotage::jobs::run_once(&self.app, None).await.unwrap();
    }

    /// Moves the clock.
    pub fn advance(&self, milliseconds: i64) {
        self.app.clock.advance(milliseconds);
    }

    /// The newest letters, newest first.
    pub async fn letters(&self) -> Vec<Mail> {
        let mut reader = self.app.db.read().await.unwrap();
        pilotage::store::events::list_mail_newest(&mut reader, 200).await.unwrap()
    }

    /// The folder that holds the site's data.
    pub fn data_dir(&self) -> &Path {
        self.database.folder()
    }
}

impl Browser {
    /// The same browser set to another language.
    pub fn speaking(&self, language: &'static str) -> Self {
        Self { language, ..self.clone() }
    }

    /// The same browser at another server of the site.
    pub fn at(&self, site: &Site) -> Self {
        Self { client: site.client.clone(), ..self.clone() }
    }

    /// Opens a page.
    pub async fn get(&self, path: &str) -> Reply {
        Box::pin(self.send(self.client.get(path.to_owned()))).await
    }

    /// Sends a form with the token that the site's pages carry, and a fresh form id.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        // A page that no test changes.
        let page = self.get("/privacy").await;
        let (csrf, form_id) = (page.hidden("csrf"), page.hidden("form_id"));
        let mut all = vec![("csrf", csrf.as_str()), ("form_id", form_id.as_str())];
        all.retain(|(name, _)| !fields.iter().any(|(given, _)| given == name));
        all.extend_from_slice(fields);
        self.post_raw(path, &all).await
    }

    /// Sends exactly these fields, without a token of its own.
    pub async fn post_raw(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect::<Vec<_>>()
            .join("&");
        Box::pin(self.send(self.client.post(path.to_owned()).header(ContentType::Form).body(body))).await
    }

    /// Opens a page, changes these fields of the form that is sent to `action`, and sends it as a browser would. A field
    /// that is named more than once is sent with all its new values.
    pub async fn fill_in(&self, page: &str, action: &str, changes: &[(&str, &str)]) -> Reply {
        let shown = self.get(page).await;
        assert_eq!(shown.status, 200, "{page}: {}", shown.body);
        let mut fields = shown.form(action);
        fields.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
        fields.extend(changes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post_raw(action, &fields).await
    }

    /// Sends a form as the script does that saves drafts in the background.
    pub async fn save_in_background(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        // A page that no test changes.
        let page = self.get("/privacy").await;
        let csrf = page.hidden("csrf");
        let mut all = vec![("csrf", csrf.as_str()), ("autosave", "1")];
        all.retain(|(name, _)| !fields.iter().any(|(given, _)| given == name));
        all.extend_from_slice(fields);
        let body = all
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect::<Vec<_>>()
            .join("&");
        let request = self.client.post(path.to_owned()).header(ContentType::Form);
        self.send(request.header(rocket::http::Accept::JSON).body(body)).await
    }

    /// Sends a form with a file.
    pub async fn upload(&self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Reply {
        // A page that no test changes.
        let page = self.get("/privacy").await;
        let (csrf, form_id) = (page.hidden("csrf"), page.hidden("form_id"));
        let mut all = vec![("csrf", csrf.as_str()), ("form_id", form_id.as_str())];
        all.extend_from_slice(fields);
        let boundary = "----pilotage-test-boundary";
        let mut body = Vec::new();
        for (name, value) in all {
            body.extend(
                format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    .bytes(),
            );
        }
        let (field, name, bytes) = file;
        body.extend(
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            )
            .bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend(format!("\r\n--{boundary}--\r\n").bytes());
        let kind = ContentType::new("multipart", "form-data").with_params(("boundary", boundary.to_owned()));
        self.send(self.client.post(path.to_owned()).header(kind).body(body)).await
    }

    /// Sends a request of any shape with this browser's session.
    pub async fn send(&self, request: rocket::local::asynchronous::LocalRequest<'_>) -> Reply {
        let mut request = request.header(Header::new("Accept-Language", self.language));
        // As every browser does with a form; a test that sends another one has it its way.
        if request.inner().method() == rocket::http::Method::Post
            && !request.inner().headers().contains("Origin")
        {
            request = request.header(Header::new("Origin", "http://pilotage.example"));
        }
        if let Some(session) = &self.session {
            request = request.cookie((pilotage::web::guards::SESSION_COOKIE, session.clone()));
        }
        let response = request.dispatch().await;
        let status = response.status().code;
        let location = response.headers().get_one("Location").unwrap_or("").to_owned();
        let headers = response
            .headers()
            .iter()
            .map(|header| (header.name.to_string(), header.value.to_string()))
            .collect();
        let stale = response.headers().get_one("X-Stale").map(ToOwned::to_owned);
        let bytes = response.into_bytes().await.unwrap_or_default();
        assert_eq!(stale, None, "a page in memory was out of date");
        Reply { status, location, body: String::from_utf8_lossy(&bytes).into_owned(), bytes, headers }
    }

    /// The client, for requests that need more than this.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Takes over the session of a reply that signed in.
    pub fn with_session_of(mut self, reply: &Reply) -> Self {
        let cookie = reply.headers.iter().find(|(name, value)| {
            name.eq_ignore_ascii_case("set-cookie")
                && value.starts_with(pilotage::web::guards::SESSION_COOKIE)
        });
        self.session = cookie
            .and_then(|(_, value)| value.split(';').next())
            .and_then(|pair| pair.split_once('='))
            .map(|(_, token)| token.to_owned());
        self
    }
}

impl Reply {
    /// The value of the first hidden field with this name.
    pub fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        self.body
            .split_once(&start)
            .and_then(|(_, rest)| rest.split_once('"'))
            .map(|(value, _)| value.to_owned())
            .unwrap_or_default()
    }

    /// What the form that is sent to `action` holds, as a browser would send it.
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        forms::fields(&self.body, action)
    }

    /// The answer to a script.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// True when the page says this.
    pub fn says(&self, text: &str) -> bool {
        self.body.contains(text)
    }

    /// The last part of the path that the reply leads to, most often the id of what was made.
    pub fn made(&self) -> Id {
        let path = self.location.split('?').next().unwrap_or("");
        path.split('/').rev().find_map(Id::parse).unwrap_or_else(|| panic!("{self:?} leads to no id"))
    }
}

/// A role for an agency.
pub fn for_agency(role: Role, agency: &Id) -> Grant {
    Grant { role, scope: Scope::Agency(agency.clone()) }
}

/// A role for an organisation.
pub fn for_organisation(role: Role, organisation: &Id) -> Grant {
    Grant { role, scope: Scope::Organisation(organisation.clone()) }
}

/// A role for the platform.
pub fn for_platform(role: Role) -> Grant {
    Grant { role, scope: Scope::Platform }
}

fn encode(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
