//! What an operator sees: logs in JSON, numbers of requests, measures; and nothing about persons in any of them.

use super::harness::{Browser, Folder, PostOffice, Server, change, eventually, free_port, run, sqlite};

const SECRET: &str = "rahima@people.example";
const OPERATIONS: &str = include_str!("../../docs/OPERATIONS.md");
const TOKEN: &str = "a-token-that-opens-a-door-0123456789";

#[test]
fn each_request_is_one_line_of_json_without_personal_data() {
    let folder = Folder::new();
    let data = folder.path("data").display().to_string();
    let settings =
        [("PILOTAGE_DATA_DIR", data.as_str()), ("PILOTAGE_LOG_FORMAT", "json"), ("PILOTAGE_LOG", "info")];
    let server = Server::start(&folder, &settings, &["serve"]);
    let visitor = Browser::at(server.port);
    let given = visitor.send("GET", "/challenges", &[("X-Request-Id", "proxy-0001-abcdef")], b"").unwrap();
    assert_eq!(given.header("X-Request-Id"), "proxy-0001-abcdef");
    let made = visitor.send("GET", "/challenges", &[("X-Request-Id", SECRET)], b"").unwrap();
    assert_eq!(made.header("X-Request-Id").len(), 36, "what is no number is not taken over");
    visitor.get(&format!("/search?q={SECRET}"));
    visitor.get(&format!("/sign-in/link/{TOKEN}"));
    visitor.get(&format!("/no/such/page/{TOKEN}?q={SECRET}"));
    assert_eq!(visitor.post("/sign-in", &[("email", SECRET)]).status, 303);
    visitor.send("BREW", &format!("/{TOKEN}"), &[], b"");
    visitor.send("GET", &format!("/%ff%00?{SECRET}"), &[], b"");

    let broken = [("PILOTAGE_DATA_DIR", data.as_str())];
    run(&folder, &broken, &["migrate"]).must_be_well();
    change(&sqlite(&folder, "data/pilotage.db"), &["ALTER TABLE agency RENAME TO agency_is_gone"]);
    let failed = visitor.get("/agencies");
    assert_eq!(failed.status, 500);
    let number = failed.header("X-Request-Id").to_owned();
    assert!(
        failed.says(&format!(">{number}</code>")),
        "the page does not say its number {number}: {}",
        failed.text()
    );
    assert!(!failed.says("agency_is_gone") && !failed.says("no such table"));

    let log = server.stop();
    for leak in [SECRET, "rahima", TOKEN] {
        let line = log.lines().find(|line| line.contains(leak));
        assert!(line.is_none(), "{leak} stands in the log: {line:?}");
    }
    let lines: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("not JSON: {line}")))
        .collect();
    let requests: Vec<_> = lines.iter().filter(|line| line["target"] == "pilotage::requests").collect();
    let of = |number: &str| requests.iter().filter(|line| line["request.id"] == number).count();
    assert_eq!(of("proxy-0001-abcdef"), 1);
    assert_eq!(of(&number), 1);
    let line = requests.iter().find(|line| line["request.id"] == "proxy-0001-abcdef").unwrap();
    assert_eq!((&line["http.route"], &line["http.method"]), (&"/challenges".into(), &"GET".into()));
    assert_eq!(line["http.status"], 200);
    assert!(line["duration.ms"].as_f64().unwrap() > 0.0 && line["timestamp"].is_string());
    assert!(requests.iter().all(|line| !line.to_string().contains("127.0.0.1")));
    let cause = lines.iter().find(|line| line["level"] == "ERROR" && line["request.id"] == number.as_str());
    assert!(
        cause.is_some_and(|line| line.to_string().contains("no such table")),
        "the cause is not in the log"
    );
}

#[test]
fn measures_are_on_an_address_of_their_own() {
    let folder = Folder::new();
    let demo = folder.path("demo").display().to_string();
    let (port, base) = (free_port(), "http://pilotage.example");
    let address = format!("127.0.0.1:{port}");
    let settings = [("PILOTAGE_METRICS_ADDRESS", address.as_str()), ("PILOTAGE_BASE_URL", base)];
    let server = Server::start(&folder, &settings, &["demo", "--data-dir", &demo]);
    let visitor = Browser::at(server.port);
    let watcher = Browser::at(port);
    let citizen = Browser::demo(server.port, "citizen");
    let challenge = super::backups::open_challenge(&visitor);
    for _ in 0..3 {
        assert_eq!(visitor.get(&format!("/challenges/{challenge}?order=newest")).status, 200);
    }
    assert_eq!(visitor.get(&format!("/no-such-page-{TOKEN}")).status, 404);
    assert_eq!(super::backups::comment(&citizen, &challenge, "Measured"), 303);
    assert_eq!(visitor.get("/metrics").status, 404, "measures are not on the site");
    assert_eq!(watcher.get("/").status, 404, "the site is not on the address of the measures");

    let value = |text: &str, name: &str| -> Option<f64> {
        text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok())
    };
    eventually("the index has followed", 30, || {
        let text = watcher.get("/metrics").text();
        value(&text, "pilotage_outbox_lag_events{reader=\"index\"}") == Some(0.0)
            && value(&text, "pilotage_index_documents").is_some_and(|documents| documents > 10.0)
    });
    let answer = watcher.get("/metrics");
    assert!(answer.header("Content-Type").starts_with("text/plain; version=0.0.4"), "{:?}", answer.headers);
    let text = answer.text();
    let shown = "pilotage_requests_total{method=\"GET\",route=\"/challenges/<id>\",status=\"200\"}";
    assert!(value(&text, shown).is_some_and(|count| count >= 3.0), "{text}");
    for outcome in ["hit", "miss"] {
        let asked = format!("pilotage_cache_total{{cache=\"pages\",outcome=\"{outcome}\"}}");
        assert!(value(&text, &asked).is_some_and(|count| count >= 1.0), "{asked}: {text}");
    }
    let unknown = "pilotage_requests_total{method=\"GET\",route=\"none\",status=\"404\"}";
    assert!(value(&text, unknown).is_some_and(|count| count >= 1.0), "{text}");
    for name in [
        "pilotage_request_duration_seconds_bucket{method=\"GET\",route=\"/challenges/<id>\",le=\"0.1\"}",
        "pilotage_request_duration_seconds_count{method=\"GET\",route=\"/challenges/<id>\"}",
        "pilotage_database_write_wait_seconds_count",
        "pilotage_database_writers_waiting",
        "pilotage_database_connections{state=\"idle\"}",
        "pilotage_outbox_lag_seconds{reader=\"index\"}",
        "pilotage_mail{state=\"waiting\"}",
        "pilotage_index_commit_age_seconds",
        "process_open_fds",
        "process_start_time_seconds",
    ] {
        assert!(value(&text, name).is_some(), "{name} is missing:\n{text}");
    }
    assert_eq!(value(&text, "pilotage_database_up"), Some(1.0));
    assert!(value(&text, "process_resident_memory_bytes").is_some_and(|bytes| bytes > 1e6));
    assert!(text.contains("pilotage_build_info{"));
    assert!(!text.contains(TOKEN) && !text.contains(&challenge), "measures name kinds of things, never one");
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let value = line.rsplit(' ').next().unwrap();
        assert!(value.parse::<f64>().is_ok(), "not a sample: {line}");
    }
    server.stop();
}

#[test]
fn jobs_and_letters_are_counted_and_their_faults_logged_without_a_name() {
    let folder = Folder::new();
    let (port, post_office) = (free_port(), PostOffice::open());
    let (address, smtp) = (format!("127.0.0.1:{port}"), post_office.url());
    let data = folder.path("data").display().to_string();
    let settings = [
        ("PILOTAGE_DATA_DIR", data.as_str()),
        ("PILOTAGE_METRICS_ADDRESS", address.as_str()),
        ("PILOTAGE_SMTP_URL", smtp.as_str()),
    ];
    let server = Server::start(&folder, &settings, &["serve"]);
    let (visitor, watcher) = (Browser::at(server.port), Browser::at(port));
    let value = |name: &str| -> f64 {
        let text = watcher.get("/metrics").text();
        text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok()).unwrap_or(0.0)
    };
    for email in [SECRET, "refused.karim@people.example"] {
        assert_eq!(visitor.post("/sign-in", &[("email", email)]).status, 303);
    }
    eventually("a letter left and a letter was refused", 20, || {
        value("pilotage_mail_tries_total{outcome=\"sent\"}") >= 1.0
            && value("pilotage_mail_tries_total{outcome=\"failed\"}") >= 1.0
    });
    let runs = |job: &str, outcome: &str| {
        value(&format!("pilotage_job_runs_total{{job=\"{job}\",outcome=\"{outcome}\"}}"))
    };
    let jobs = [
        "changes",
        "index",
        "index-check",
        "pseudonyms",
        "me-too",
        "clocks",
        "saved-searches",
        "late-answers",
        "notices",
        "digests",
        "mail",
    ];
    for job in jobs {
        eventually(&format!("the job {job} ran"), 20, || runs(job, "done") >= 1.0);
        assert!(OPERATIONS.contains(&format!("`{job}`")), "the manual does not know the job {job}");
    }
    assert!(value("pilotage_job_duration_seconds_count{job=\"mail\"}") >= 1.0);
    let database = sqlite(&folder, "data/pilotage.db");
    change(&database, &["ALTER TABLE saved_search RENAME TO saved_search_away"]);
    eventually("the fault is counted", 20, || runs("saved-searches", "failed") >= 1.0);
    let before = runs("digests", "done");
    eventually("the jobs after it go on", 20, || runs("digests", "done") >= before + 2.0);
    change(&database, &["ALTER TABLE saved_search_away RENAME TO saved_search"]);
    let before = runs("saved-searches", "done");
    eventually("it is tried again", 20, || runs("saved-searches", "done") > before);
    let log = server.stop();
    let line = log.lines().find(|line| line.contains("a job failed")).unwrap();
    assert!(line.contains("saved-searches"), "the log does not name the job: {line}");
    let line = log.lines().find(|line| line.contains("refused for good")).unwrap();
    assert!(line.contains("550"), "the log does not say why: {line}");
    for leak in [SECRET, "karim", "lives here"] {
        assert!(!log.contains(leak), "{leak} stands in the log");
    }
}

#[test]
fn the_manual_names_every_measure_and_no_other() {
    let names = |text: &str| -> std::collections::BTreeSet<String> {
        text.split(|letter: char| !letter.is_ascii_lowercase() && letter != '_')
            .filter(|word| word.starts_with("pilotage_") || word.starts_with("process_"))
            .map(|word| word.trim_end_matches('_').to_owned())
            .collect()
    };
    let code = include_str!("../../src/measures.rs");
    let described = names(code.split_once("fn describe()").unwrap().1);
    assert!(described.len() >= 15, "{described:?}");
    assert_eq!(names(code), described, "what is measured has a description");
    let watching = OPERATIONS.split_once("## Watching").unwrap().1.split_once("\n## ").unwrap().0;
    assert_eq!(names(watching), described);
}

#[test]
fn what_is_wrong_is_said_in_one_line() {
    let folder = Folder::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let said = run(&folder, &[("PILOTAGE_PORT", &port)], &["serve"]);
    assert!(said.why().contains("PILOTAGE_ADDRESS and PILOTAGE_PORT: 127.0.0.1:"), "{}", said.why());
    let address = format!("127.0.0.1:{port}");
    let settings = [("PILOTAGE_METRICS_ADDRESS", address.as_str()), ("PILOTAGE_PORT", "0")];
    let said = run(&folder, &settings, &["serve"]);
    assert!(said.why().contains("PILOTAGE_METRICS_ADDRESS: 127.0.0.1:"), "{}", said.why());
    for (name, value) in [
        ("PILOTAGE_METRICS_ADDRESS", "everywhere"),
        ("PILOTAGE_LOG_FORMAT", "xml"),
        ("PILOTAGE_PORT", "many"),
        ("PILOTAGE_DATABASE_URL", "mysql://somewhere"),
    ] {
        let said = run(&folder, &[(name, value)], &["migrate"]);
        assert!(said.why().contains(name), "{}", said.why());
    }
    let said =
        run(&folder, &[("PILOTAGE_DATABASE_URL", "postgres://nobody:hunter2@127.0.0.1:1/x")], &["migrate"]);
    assert!(said.why().contains("database") && !said.errors.contains("hunter2"), "{}", said.errors);
}

#[test]
fn every_command_teaches() {
    let folder = Folder::new();
    for command in [
        "serve",
        "demo",
        "migrate",
        "reindex",
        "backup",
        "restore",
        "copy-db",
        "import",
        "search-eval",
        "admin create",
    ] {
        let arguments: Vec<&str> = command.split(' ').chain(["--help"]).collect();
        let help = run(&folder, &[], &arguments).must_be_well();
        assert!(help.lines().count() > 6, "the help of {command} says little:\n{help}");
    }
}
