//! People, an office and a challenge to speak about, made before the server starts.

use std::path::Path;
use std::time::{Duration, Instant};

use pilotage::app::{App, Index, people};
use pilotage::clock::{Clock, Id};
use pilotage::config::Config;
use pilotage::domain::people::{Grant, Role, Scope};

use super::process::{Answer, Server};
use super::stories::{add_agency, add_challenge, add_organisation, open_challenge};

/// What every story of this folder begins with.
pub struct World {
    pub challenge: Id,
    pub organisation: Id,
    pub lead: Person,
    pub citizens: Vec<Person>,
}

/// Somebody who is signed in, with the token of their forms.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: Id,
    pub session: String,
    pub csrf: String,
}

/// Numbers that are the same in each run with the same seed (xorshift).
pub struct Dice(u64);

impl Dice {
    pub fn new(salt: u64) -> Self {
        let seed = std::env::var("PILOTAGE_FAULT_SEED").ok().and_then(|seed| seed.parse::<u64>().ok());
        Self((seed.unwrap_or(20_260_601) ^ salt.wrapping_mul(0x9e37_79b9_7f4a_7c15)) | 1)
    }

    /// A number from 0 to `below`, which it never reaches.
    pub fn roll(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % below.max(1)
    }

    /// A word that stands nowhere else, and that no typing error turns into another one.
    pub fn word(&mut self) -> String {
        (0..14).map(|_| char::from(b'a' + u8::try_from(self.roll(26)).unwrap())).collect()
    }
}

/// Does something asynchronous from a test that is not.
pub fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(future)
}

/// The application over the data of a server that does not run.
pub async fn open(data_dir: &Path, database_url: Option<&str>, index: Index) -> App {
    let config = Config::load(None, |name| match name {
        "PILOTAGE_DATA_DIR" => Some(data_dir.display().to_string()),
        "PILOTAGE_DATABASE_URL" => database_url.map(str::to_owned),
        _ => None,
    });
    App::open(config.unwrap(), Clock::system(), index).await.unwrap()
}

/// Somebody with these roles, signed in.
pub async fn person(app: &App, name: &str, grants: &[Grant]) -> Person {
    let email = format!("{}@people.example", name.to_lowercase().replace(' ', "."));
    let mut tx = app.db.write().await.unwrap();
    let id = people::ensure_person(app, &mut tx, &email, name, "en", grants).await.unwrap();
    let session = people::open_session(app, &mut tx, &id, "test", true).await.unwrap();
    tx.commit().await.unwrap();
    let actor = people::find_signed_in(app, &session).await.unwrap().unwrap().actor;
    let key = &app.config.secret_key.0;
    let csrf = pilotage::web::guards::mark(key, &format!("form:{}", actor.session_id));
    Person { id, session, csrf }
}

/// More citizens.
pub async fn citizens(app: &App, from: usize, count: usize) -> Vec<Person> {
    let mut citizens = Vec::with_capacity(count);
    for number in from..from + count {
        citizens.push(person(app, &format!("Citizen {number}"), &[]).await);
    }
    citizens
}

impl World {
    /// An office with an open challenge, a team of one, and so many citizens.
    pub async fn make(app: &App, count: usize) -> Self {
        let agency = add_agency(app, "Civil Registration Office").await;
        let organisation = add_organisation(app, "Mlango Labs").await;
        let roles = [Role::ChallengeOwner, Role::SeniorOwner]
            .map(|role| Grant { role, scope: Scope::Agency(agency.clone()) });
        let officer = person(app, "Nasrin", &roles).await;
        let challenge = add_challenge(app, &open_challenge(app, &agency, &officer.id)).await;
        let member =
            Grant { role: Role::OrganisationAdmin, scope: Scope::Organisation(organisation.clone()) };
        let lead = person(app, "Ruma", &[member]).await;
        Self { challenge, organisation, lead, citizens: citizens(app, 0, count).await }
    }

    /// Makes it in a folder and lets go of the folder, so that a server can have it.
    pub fn in_folder(data_dir: &Path, count: usize) -> Self {
        wait(async {
            let app = open(data_dir, None, Index::Unused).await;
            let world = Self::make(&app, count).await;
            app.db.close().await;
            world
        })
    }
}

impl Person {
    /// Sends a form of theirs.
    pub fn post(&self, server: &Server, path: &str, fields: &[(&str, &str)]) -> std::io::Result<Answer> {
        let mut all = vec![("csrf", self.csrf.as_str())];
        all.extend_from_slice(fields);
        server.try_post(path, Some(&self.session), &all)
    }

    /// Comments on a challenge under this id.
    pub fn say(&self, server: &Server, challenge: &Id, id: &Id, text: &str) -> std::io::Result<Answer> {
        let fields = [
            ("form_id", id.as_str()),
            ("subject_kind", "challenge"),
            ("subject_id", challenge.as_str()),
            ("stance", "support"),
            ("text", text),
            ("language", "en"),
        ];
        self.post(server, "/comments", &fields)
    }
}

/// True when a search for the word leads to the comment within this time.
pub fn is_found(server: &Server, word: &str, comment: &Id, within: Duration) -> bool {
    let began = Instant::now();
    loop {
        let page = server.get(&format!("/search?q={word}"), None);
        let hits = page.body.matches(&format!("/comments/{comment}\"")).count();
        if page.status == 200 && hits == 1 {
            return true;
        }
        if began.elapsed() > within {
            return false;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}
