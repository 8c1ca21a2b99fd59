//! How many voices a second are acknowledged, each of them on the disk: comments, "me too" and follows through HTTP, all
//! on one thing, against bare rows with one commit each in the same run.
//!
//! Arguments: `--clients N` (32), `--seconds N` (5), `--people N` (12000). SQLite always; PostgreSQL too when
//! `PILOTAGE_TEST_POSTGRES` names a server (`scripts/with-postgres` starts one, but without waiting for the disk).
//! What was acknowledged is counted in the database afterwards; a difference is a failure.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use pilotage::app::{App, Index, people};
use pilotage::clock::{Clock, DAY, Id};
use pilotage::config::Config;
use pilotage::domain::challenges::{ChallengeContent, ChallengeState};
use pilotage::domain::comments::{ResponseState, Stance, Visibility};
use pilotage::domain::events::{Event, Payload};
use pilotage::domain::{Kind, Subject};
use pilotage::store::agencies::Agency;
use pilotage::store::challenges::Challenge;
use pilotage::store::comments::Comment;
use pilotage::store::{self, Backend, Ready};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// A person sends fewer comments than make the automatic rules suspicious.
const COMMENTS_EACH: usize = 4;
/// What has a target.
const COMMENTS: &str = "comments over HTTP";

#[derive(Clone, Copy)]
struct Plan {
    clients: usize,
    length: Duration,
    people: usize,
}

/// A database with a challenge, people who have signed in, and a server in front of it.
struct Place {
    app: App,
    plan: Plan,
    address: String,
    agency: Id,
    challenge: Id,
    people: Vec<Person>,
}

struct Person {
    id: Id,
    cookie: String,
    csrf: String,
}

/// What one kind of write did.
struct Measured {
    name: &'static str,
    done: usize,
    seconds: f64,
    /// Sorted.
    waits: Vec<Duration>,
}

/// The same as the server's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match plan().and_then(measure) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn plan() -> anyhow::Result<Plan> {
    let mut plan = Plan { clients: 32, length: Duration::from_secs(5), people: 12_000 };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        if name == "--bench" {
            continue;
        }
        let value = arguments.next().with_context(|| format!("{name} needs a value"))?;
        let number: usize = value.parse().with_context(|| format!("{name} {value}"))?;
        match name.as_str() {
            "--clients" => plan.clients = number,
            "--seconds" => plan.length = Duration::from_secs(number as u64),
            "--people" => plan.people = number,
            _ => bail!("unknown argument {name}"),
        }
    }
    Ok(plan)
}

fn measure(plan: Plan) -> anyhow::Result<()> {
    let server = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    // Those who ask have threads of their own, as on another machine.
    let asking = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let folder = std::env::temp_dir().join(format!("pilotage-voices-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let done = run(plan, &server, &asking, &folder);
    std::fs::remove_dir_all(&folder).ok();
    done
}

fn run(
    plan: Plan,
    server: &tokio::runtime::Runtime,
    asking: &tokio::runtime::Runtime,
    folder: &std::path::Path,
) -> anyhow::Result<()> {
    let mut databases = vec![format!("sqlite://{}", folder.join("pilotage.db").display())];
    if let Ok(url) = std::env::var("PILOTAGE_TEST_POSTGRES") {
        databases.push(server.block_on(new_database(&url))?);
    }
    for url in databases {
        let place = Arc::new(server.block_on(Place::prepare(plan, &url, folder.join("data")))?);
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let jobs = server.spawn(pilotage::jobs::run(place.app.clone(), None, stopped));
        let rocket = pilotage::web::rocket(place.app.clone())?;
        let rocket = server.block_on(rocket.ignite()).map_err(|error| anyhow::anyhow!("{error}"))?;
        let end = rocket.shutdown();
        let serving = server.spawn(rocket.launch());
        let name = match place.app.db.backend() {
            Backend::Sqlite => "SQLite, synchronous=FULL",
            Backend::Postgres => "PostgreSQL",
        };
        eprintln!("{name} …");
        let baseline = server.block_on(bare(&place, "bare rows, one commit each (baseline)", How::Alone))?;
        let all = [
            server.block_on(bare(&place, "bare rows, shared commits", How::Grouped))?,
            server.block_on(bare(&place, "bare rows, put together", How::Put))?,
            asking.block_on(comments(&place))?,
            asking.block_on(me_too(&place))?,
            asking.block_on(follows(&place))?,
        ];
        println!("{name}, {} clients, {} s each:\n", plan.clients, plan.length.as_secs());
        println!("| what | per second | ratio | target | median | p99 |\n|---|---:|---:|---:|---:|---:|");
        baseline.print(&baseline, "");
        for measured in &all {
            let target = match (measured.name, place.app.db.backend()) {
                (COMMENTS, Backend::Sqlite) => "3000",
                (COMMENTS, Backend::Postgres) => "1000",
                _ => "",
            };
            measured.print(&baseline, target);
        }
        println!();
        end.notify();
        server.block_on(async {
            stop.send(true).ok();
            serving.await?.map_err(|error| anyhow::anyhow!("{error}"))?;
            jobs.await?;
            place.app.db.close().await;
            anyhow::Ok(())
        })?;
        std::fs::remove_dir_all(folder.join("data")).ok();
    }
    Ok(())
}

impl Measured {
    fn rate(&self) -> f64 {
        self.done as f64 / self.seconds
    }

    fn print(&self, baseline: &Self, target: &str) {
        let at = |part: usize| {
            let wait =
                self.waits.get((self.waits.len() * part / 100).min(self.waits.len().saturating_sub(1)));
            wait.map_or(0.0, |wait| wait.as_secs_f64() * 1e3)
        };
        println!(
            "| {} | **{:.0}** | {:.2} | {target} | {:.1} ms | {:.1} ms |",
            self.name,
            self.rate(),
            self.rate() / baseline.rate(),
            at(50),
            at(99)
        );
    }
}

impl Place {
    async fn prepare(plan: Plan, url: &str, data: PathBuf) -> anyhow::Result<Self> {
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let config = Config::load(None, |name| match name {
            "PILOTAGE_DATA_DIR" => Some(data.display().to_string()),
            "PILOTAGE_DATABASE_URL" => Some(url.to_owned()),
            "PILOTAGE_PORT" => Some(port.to_string()),
            "PILOTAGE_FORMS_PER_MINUTE" => Some("100000".to_owned()),
            _ => None,
        })?;
        let app = App::open(config, Clock::system(), Index::Kept).await?;
        let now = app.now();
        let mut tx = app.db.write().await?;
        let mut tokens = Vec::with_capacity(plan.people);
        for number in 0..plan.people {
            let address = format!("person-{number}@people.example");
            let id = people::ensure_person(&app, &mut tx, &address, &format!("Person {number}"), "en", &[])
                .await?;
            tokens.push((people::open_session(&app, &mut tx, &id, "bench", false).await?, id));
        }
        let agency = Agency {
            id: app.clock.new_id(),
            parent_id: None,
            name: "Health Office".to_owned(),
            language: "en".to_owned(),
            kind: "ministry".to_owned(),
            region: "Khulna".to_owned(),
            country: "BD".to_owned(),
            time_zone: "Asia/Dhaka".to_owned(),
            currency: "BDT".to_owned(),
            about: String::new(),
            phone: String::new(),
            closed_at: None,
            external_id: None,
            created_at: now,
            version: 1,
        };
        store::agencies::insert(&mut tx, &agency).await?;
        let challenge = Challenge {
            id: app.clock.new_id(),
            number: 101,
            agency_id: agency.id.clone(),
            author_id: tokens[0].1.clone(),
            state: ChallengeState::Published,
            state_reason: String::new(),
            language: "en".to_owned(),
            title: "Shorter queues at the counter".to_owned(),
            sector: "health".to_owned(),
            content: ChallengeContent::default(),
            revision: 1,
            opens_at: Some(now),
            questions_close_at: Some(now.plus(DAY)),
            submissions_close_at: Some(now.plus(DAY)),
            decision_at: Some(now.plus(2 * DAY)),
            reviewer_id: None,
            submitted_at: None,
            published_at: Some(now),
            released_at: None,
            external_id: None,
            created_at: now,
            updated_at: now,
            version: 1,
        };
        store::challenges::insert(&mut tx, &challenge).await?;
        tx.commit().await?;
        let mut reader = app.db.read().await?;
        let mut people = Vec::with_capacity(tokens.len());
        for (token, id) in tokens {
            let hash = pilotage::app::people::hash(&token);
            let found = store::people::find_signed_in(&mut reader, &hash, app.now(), 100).await?;
            let session = found.context("a session is missing")?.session_id;
            let key = &app.config.secret_key.0;
            people.push(Person {
                id,
                cookie: format!("{}={token}", pilotage::web::guards::SESSION_COOKIE),
                csrf: pilotage::web::guards::mark(key, &format!("form:{session}")),
            });
        }
        drop(reader);
        let address = format!("127.0.0.1:{port}");
        Ok(Self { app, plan, address, agency: agency.id, challenge: challenge.id, people })
    }

    fn subject(&self) -> Subject {
        Subject::new(Kind::Challenge, self.challenge.clone())
    }

    fn comment(&self, person: &Person, number: usize) -> Comment {
        let id = self.app.clock.new_id();
        Comment {
            root_id: id.clone(),
            id,
            subject: self.subject(),
            agency_id: Some(self.agency.clone()),
            parent_id: None,
            depth: 1,
            author_id: Some(person.id.clone()),
            pseudonym_id: None,
            assisted_by: None,
            assisted_name: String::new(),
            stance: Stance::Support,
            language: "en".to_owned(),
            text: words(number),
            me_too_count: 0,
            reply_count: 0,
            report_count: 0,
            // Not among the comments that are counted at the end.
            visibility: Visibility::Removed,
            due_at: None,
            due_since: None,
            response_state: ResponseState::None,
            responded_at: None,
            escalated_at: None,
            edited_at: None,
            external_id: None,
            created_at: self.app.now().plus(-DAY),
            version: 1,
        }
    }
}

fn words(number: usize) -> String {
    format!(
        "Voice {number}. The counter is two hours away by boat and the queue is long. A helper at the union office would save us the way and the day"
    )
}

/// The rows of a comment and of its event, and nothing else.
async fn bare(place: &Arc<Place>, name: &'static str, how: How) -> anyhow::Result<Measured> {
    let number = Arc::new(AtomicUsize::new(0));
    let begun = Instant::now();
    let tasks: Vec<_> = (0..place.plan.clients)
        .map(|_| {
            let (place, number) = (Arc::clone(place), Arc::clone(&number));
            tokio::spawn(async move {
                let mut waits = Vec::new();
                while begun.elapsed() < place.plan.length {
                    let number = number.fetch_add(1, Ordering::Relaxed);
                    let comment = place.comment(&place.people[number % place.people.len()], number);
                    let begun = Instant::now();
                    let event = Event {
                        id: place.app.clock.new_id(),
                        kind: "comment-posted".to_owned(),
                        subject: Subject::new(Kind::Comment, comment.id.clone()),
                        payload: Payload::quiet(),
                        at: comment.created_at,
                    };
                    let db = &place.app.db;
                    let mut tx = match how {
                        How::Put => {
                            let mut ready = Ready::default().with(store::comments::insertion(&comment));
                            ready.tell(event);
                            db.put(ready).await?;
                            waits.push(begun.elapsed());
                            continue;
                        }
                        How::Grouped => db.write_grouped().await?,
                        How::Alone => db.write().await?,
                    };
                    store::comments::insert(&mut tx, &comment).await?;
                    tx.emit(event).await?;
                    tx.commit().await?;
                    waits.push(begun.elapsed());
                }
                anyhow::Ok(waits)
            })
        })
        .collect();
    gather(name, begun, tasks).await
}

/// How the bare rows are written.
#[derive(Clone, Copy)]
enum How {
    Alone,
    Grouped,
    Put,
}

async fn comments(place: &Arc<Place>) -> anyhow::Result<Measured> {
    let subject = place.subject();
    let fields = move |place: &Place, number: usize| {
        let text = words(number).replace(' ', "+");
        let (kind, id) = (subject.kind.as_str(), &subject.id);
        let form = place.app.clock.new_id();
        format!("&form_id={form}&subject_kind={kind}&subject_id={id}&stance=support&text={text}")
    };
    let most = place.people.len() * COMMENTS_EACH;
    let measured = post(place, COMMENTS, "/comments".to_owned(), most, fields).await?;
    let mut reader = place.app.db.read().await?;
    let counts = store::comments::count(&mut reader, &place.subject()).await?;
    ensure!(counts.shown == measured.done as i64, "{} of {} comments are there", counts.shown, measured.done);
    ensure!(counts.blocked == 0, "{} comments were held back", counts.blocked);
    Ok(measured)
}

async fn me_too(place: &Arc<Place>) -> anyhow::Result<Measured> {
    let mut shared = place.comment(&place.people[0], 0);
    shared.visibility = Visibility::Shown;
    let mut tx = place.app.db.write().await?;
    store::comments::insert(&mut tx, &shared).await?;
    tx.commit().await?;
    let path = format!("/comments/{}/me-too", shared.id);
    // The first person wrote it.
    let most = place.people.len() - 1;
    let measured =
        post(place, "\"me too\" on one comment over HTTP", path, most, |_, _| String::new()).await?;
    let mut reader = place.app.db.read().await?;
    let found = store::comments::find(&mut reader, &shared.id).await?.context("the comment is gone")?;
    ensure!(found.me_too_count == measured.done as i64, "{} of {}", found.me_too_count, measured.done);
    Ok(measured)
}

async fn follows(place: &Arc<Place>) -> anyhow::Result<Measured> {
    let fields =
        |place: &Place, _: usize| format!("&kind=challenge&id={}&follow=1&return_to=/", place.challenge);
    let most = place.people.len() - 1;
    let measured = post(place, "follows over HTTP", "/follows".to_owned(), most, fields).await?;
    let mut reader = place.app.db.read().await?;
    let mut followers = 0;
    for person in &place.people {
        followers += usize::from(store::follows::find(&mut reader, &person.id, &place.subject()).await?);
    }
    ensure!(followers == measured.done, "{followers} of {}", measured.done);
    Ok(measured)
}

/// Sends forms over connections that stay open, each by the next person, until the time is over or everybody had their
/// turn.
async fn post(
    place: &Arc<Place>,
    name: &'static str,
    path: String,
    most: usize,
    fields: impl Fn(&Place, usize) -> String + Clone + Send + Sync + 'static,
) -> anyhow::Result<Measured> {
    let number = Arc::new(AtomicUsize::new(0));
    let begun = Instant::now();
    let tasks: Vec<_> = (0..place.plan.clients)
        .map(|_| {
            let (place, number, path, fields) =
                (Arc::clone(place), Arc::clone(&number), path.clone(), fields.clone());
            tokio::spawn(async move {
                let stream = TcpStream::connect(&place.address).await?;
                stream.set_nodelay(true)?;
                let mut connection = BufReader::new(stream);
                let mut waits = Vec::new();
                while begun.elapsed() < place.plan.length {
                    let number = number.fetch_add(1, Ordering::Relaxed);
                    if number >= most {
                        break;
                    }
                    let person = &place.people[(number + 1) % place.people.len()];
                    let body = format!("csrf={}{}", person.csrf, fields(&place, number));
                    let request = format!(
                        "POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {}\r\n\
                         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
                        person.cookie,
                        body.len()
                    );
                    let begun = Instant::now();
                    connection.get_mut().write_all(request.as_bytes()).await?;
                    let status = answer(&mut connection).await?;
                    ensure!(status == 303, "the answer is {status}");
                    waits.push(begun.elapsed());
                }
                anyhow::Ok(waits)
            })
        })
        .collect();
    gather(name, begun, tasks).await
}

/// Reads one answer to its end; its status.
async fn answer(connection: &mut BufReader<TcpStream>) -> anyhow::Result<u16> {
    let mut line = String::new();
    connection.read_line(&mut line).await?;
    let status = line.split(' ').nth(1).context("no answer")?.parse()?;
    let mut length = 0;
    loop {
        line.clear();
        connection.read_line(&mut line).await?;
        let header = line.trim_end().to_ascii_lowercase();
        if header.is_empty() {
            break;
        }
        ensure!(!header.starts_with("transfer-encoding"), "an answer of unknown length");
        if let Some(number) = header.strip_prefix("content-length:") {
            length = number.trim().parse()?;
        }
    }
    let mut body = vec![0; length];
    connection.read_exact(&mut body).await?;
    Ok(status)
}

async fn gather(
    name: &'static str,
    begun: Instant,
    tasks: Vec<tokio::task::JoinHandle<anyhow::Result<Vec<Duration>>>>,
) -> anyhow::Result<Measured> {
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await?.context(name)?);
    }
    let seconds = begun.elapsed().as_secs_f64();
    waits.sort_unstable();
    Ok(Measured { name, done: waits.len(), seconds, waits })
}

async fn new_database(server: &str) -> anyhow::Result<String> {
    sqlx::any::install_default_drivers();
    let pool = sqlx::AnyPool::connect(server).await?;
    let name = format!("voices_{}", std::process::id());
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&pool).await?;
    pool.close().await;
    let (base, _) = server.rsplit_once('/').context("the address of the server names no database")?;
    Ok(format!("{base}/{name}"))
}
