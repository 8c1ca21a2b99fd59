//! The command line as an operator meets it: what it makes, what it says, and how it ends.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

#[path = "command/checking.rs"]
mod checking;
#[path = "command/measuring.rs"]
mod measuring;
#[path = "faults/process.rs"]
mod process;
#[path = "command/rechecking.rs"]
mod rechecking;

use std::time::Duration;

use process::{Folder, Server, Settings, run};

fn in_folder<'a>(folder: &'a Folder, name: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![(name, folder.path().to_str().unwrap())]
}

#[test]
fn an_administrator_is_made_and_told_what_comes_next() {
    let folder = Folder::new("command");
    let variables = in_folder(&folder, "PILOTAGE_DATA_DIR");
    let create = ["admin", "create", "--email", "ada@office.example", "--name", "Ada Lovelace"];
    let made = run(&create, &variables);
    assert!(made.status.success(), "{made:?}");
    assert!(made.out.contains("has a new account and is an administrator"), "{made:?}");
    for next in ["/sign-in", "/settings/second-factor", "/admin", "PILOTAGE_SMTP_URL"] {
        assert!(made.out.contains(next), "{next}: {made:?}");
    }
    let again = run(&create, &variables);
    assert!(again.status.success() && again.out.contains("is an administrator"), "{again:?}");
    assert!(!again.out.contains("new account"), "twice makes one account: {again:?}");
    for wrong in ["nobody", "a@b", "", "ada@office.example, eve@office.example"] {
        let refused = run(&["admin", "create", "--email", wrong], &variables);
        assert!(!refused.status.success(), "{wrong}: {refused:?}");
        assert_eq!(
            refused.err.lines().filter(|line| line.starts_with("pilotage: ")).count(),
            1,
            "{refused:?}"
        );
        assert!(refused.err.contains("is not an address that mail can be sent to"), "{refused:?}");
    }
    let without = run(&["admin", "create"], &variables);
    assert!(!without.status.success() && without.err.contains("--email <ADDRESS>"), "{without:?}");
    // She is one: the account that a server knows can sign in.
    let server = Server::start(&Settings::new(folder.path()));
    let page = server.get("/sign-in", None);
    let fields = [("csrf", page.hidden("csrf")), ("email", "ada@office.example".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(server.try_post("/sign-in", None, &fields).unwrap().status, 303);
    assert_eq!(server.stop().0, Some(0));
}

#[test]
fn the_help_of_each_command_teaches_it() {
    let top = run(&["--help"], &[]);
    assert!(top.status.success());
    for command in [
        "serve",
        "demo",
        "migrate",
        "reindex",
        "import",
        "search-eval",
        "evaluation",
        "draw",
        "admin",
        "pilotage.toml",
    ] {
        assert!(top.out.contains(command), "{command}: {}", top.out);
    }
    for variable in ["ADDRESS", "PORT", "DATA_DIR", "DATABASE_URL", "BASE_URL", "SMTP_URL", "SECRET_KEY"] {
        assert!(top.out.contains(&format!("PILOTAGE_{variable}")), "{variable}");
    }
    let taught: [(&[&str], &[&str]); 11] = [
        (&["serve"], &["SIGTERM"]),
        (&["demo"], &["--port", "--data-dir", "--keep", "wiped"]),
        (&["migrate"], &["database"]),
        (&["reindex"], &["Rarely needed", "Stop the server first"]),
        (&["import"], &["FILE", "Example:", "--dry-run", "--skip-bad", "external_id", "nothing is imported"]),
        (&["search-eval"], &["corpus.jsonl", "qrels/test.tsv", "--language", "--json", "Example:"]),
        (&["evaluation"], &["recompute"]),
        (&["evaluation", "recompute"], &["FILE", "Examples:", "Exit status:", "docs/METHODS-selection.md"]),
        (&["draw"], &["--seed", "FILE", "sha256sum", "Examples:"]),
        (&["admin"], &["create"]),
        (&["admin", "create"], &["--email", "--name"]),
    ];
    for (command, words) in taught {
        let mut arguments = command.to_vec();
        arguments.push("--help");
        let help = run(&arguments, &[]);
        assert!(help.status.success(), "{help:?}");
        let said = help.out.split_whitespace().collect::<Vec<_>>().join(" ");
        for word in words {
            assert!(said.contains(word), "{command:?} does not say {word}: {}", help.out);
        }
        assert!(help.out.lines().all(|line| line.chars().count() <= 120), "{command:?}: {}", help.out);
    }
    let unknown = run(&["serv"], &[]);
    assert!(!unknown.status.success() && unknown.err.contains("'serve'"), "{unknown:?}");
    let version = run(&["--version"], &[]);
    assert!(version.status.success() && version.out.starts_with("pilotage "), "{version:?}");
}

#[test]
fn a_wrong_setting_is_named_in_one_line() {
    let folder = Folder::new("command");
    let file = folder.path().join("settings.toml");
    let settings = file.to_str().unwrap();
    let wrong: [(&str, &str, &str); 10] = [
        ("PILOTAGE_PORT", "many", "PILOTAGE_PORT is \"many\""),
        ("PILOTAGE_PORT", "70000", "PILOTAGE_PORT"),
        ("PILOTAGE_ADDRESS", "localhost", "PILOTAGE_ADDRESS is \"localhost\""),
        ("PILOTAGE_BASE_URL", "pilotage.example", "PILOTAGE_BASE_URL"),
        ("PILOTAGE_DATABASE_URL", "mysql://hunter2@db", "PILOTAGE_DATABASE_URL"),
        ("PILOTAGE_SMTP_URL", "http://hunter2@mail", "PILOTAGE_SMTP_URL"),
        ("PILOTAGE_MAIL_FROM", "nobody at all", "PILOTAGE_MAIL_FROM"),
        ("PILOTAGE_SECRET_KEY", "hunter2", "PILOTAGE_SECRET_KEY"),
        ("PILOTAGE_FORMS_PER_MINUTE", "0", "PILOTAGE_FORMS_PER_MINUTE"),
        ("PILOTAGE_SIGN_INS_PER_MINUTE", "-1", "PILOTAGE_SIGN_INS_PER_MINUTE"),
    ];
    for (name, value, said) in wrong {
        let ended = run(&["serve"], &[(name, value)]);
        assert!(!ended.status.success(), "{name}={value}: {ended:?}");
        let lines: Vec<&str> = ended.err.lines().filter(|line| !line.trim().is_empty()).collect();
        assert_eq!(lines.len(), 1, "{ended:?}");
        assert!(lines[0].contains(said) && !ended.err.contains("hunter2"), "{ended:?}");
    }
    for (text, said) in
        [("prot = 8000\n", "prot"), ("port = \n", "settings.toml"), ("port = \"x\"\n", "PORT")]
    {
        std::fs::write(&file, text).unwrap();
        let ended = run(&["serve", "--config", settings], &[]);
        assert!(!ended.status.success() && ended.err.contains(said), "{text}: {ended:?}");
        assert_eq!(ended.err.lines().filter(|line| !line.trim().is_empty()).count(), 1, "{ended:?}");
    }
    let missing = run(&["serve", "--config", "/nowhere/pilotage.toml"], &[]);
    assert!(!missing.status.success() && missing.err.contains("/nowhere/pilotage.toml"), "{missing:?}");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let mut variables = in_folder(&folder, "PILOTAGE_DATA_DIR");
    variables.push(("PILOTAGE_PORT", port.as_str()));
    let ended = run(&["serve"], &variables);
    assert!(!ended.status.success() && ended.err.contains(&port), "the port is named: {ended:?}");
}

#[test]
fn it_ends_cleanly_when_asked_to() {
    let folder = Folder::new("command");
    let settings = Settings::new(folder.path());
    for _ in 0..2 {
        let server = Server::start(&settings);
        assert_eq!(server.get("/", None).status, 200);
        // Somebody keeps a connection open and says nothing.
        let quiet = server.connect().unwrap();
        let (code, took) = server.stop();
        assert_eq!(code, Some(0));
        assert!(took < Duration::from_secs(15), "{took:?}");
        drop(quiet);
    }
    assert!(!folder.path().join("pilotage.db-wal").exists(), "the database was closed");
}
