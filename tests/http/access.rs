//! Every route as every role, against a table of who may come in at the door. What a role may do with one thing (its own
//! agency's, its own team's) is tested beside that thing.

use std::collections::BTreeMap;

use pilotage::domain::people::Role;

use super::harness::{Browser, Reply, Site, for_platform};

/// Who passes the guard of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Door {
    /// Anybody.
    Open,
    /// Whoever has signed in.
    Citizen,
    /// Moderators of the platform with a second factor.
    Moderator,
    /// Administrators of the platform with a second factor.
    Administrator,
    /// Only who has a role for the thing, or has set up or shown what the action needs; platform roles do not help.
    ByRole,
    /// The head of the agency, or an administrator of the platform.
    HeadOrAdministrator,
    /// Who has a token; a browser's session is none.
    Token,
}

use Door::{Administrator, ByRole, Citizen, HeadOrAdministrator, Moderator, Open, Token};

/// Method and address of every route, and its door.
const DOORS: &[(&str, &str, Door)] = &[
    ("GET", "/", Open),
    ("GET", "/.well-known/pilotage-passport-key", Open),
    ("GET", "/accessibility", Open),
    ("GET", "/admin", Administrator),
    ("GET", "/admin/agencies", Administrator),
    ("POST", "/admin/agencies", Administrator),
    ("GET", "/admin/agencies/<id>", Administrator),
    ("POST", "/admin/agencies/<id>/closure", Administrator),
    ("GET", "/admin/agencies/new", Administrator),
    ("GET", "/admin/mail", Administrator),
    ("POST", "/admin/mail/retry", Administrator),
    ("GET", "/admin/organisations", Administrator),
    ("GET", "/admin/organisations/<id>", Administrator),
    ("POST", "/admin/organisations/<id>/verification", Administrator),
    ("GET", "/admin/people/<id>", Administrator),
    ("POST", "/admin/people/<id>/roles", Administrator),
    ("POST", "/admin/people/<id>/second-factor", Administrator),
    ("POST", "/admin/people/<id>/suspension", Administrator),
    ("GET", "/admin/people?<q>&<page>", Administrator),
    ("GET", "/admin/record", Administrator),
    ("GET", "/agencies", Open),
    ("GET", "/agencies/<id>", Open),
    ("GET", "/agencies/<id>/challenges", Citizen),
    ("GET", "/agencies/<id>/details", HeadOrAdministrator),
    ("POST", "/agencies/<id>/details", HeadOrAdministrator),
    ("POST", "/agencies/<id>/invitations", HeadOrAdministrator),
    ("POST", "/agencies/<id>/invitations/<invitation>/end", HeadOrAdministrator),
    ("GET", "/agencies/<id>/people", HeadOrAdministrator),
    ("GET", "/agencies/<id>/people/<person>", HeadOrAdministrator),
    ("POST", "/agencies/<id>/people/<person>", HeadOrAdministrator),
    ("GET", "/agencies/<id>/settings", HeadOrAdministrator),
    ("POST", "/agencies/<id>/settings", HeadOrAdministrator),
    ("OPTIONS", "/api/<_path..>", Open),
    ("GET", "/api/v1/agencies", Open),
    ("GET", "/api/v1/agencies/<id>", Open),
    ("GET", "/api/v1/challenges", Open),
    ("GET", "/api/v1/challenges/<id>", Open),
    ("GET", "/api/v1/comments", Open),
    ("POST", "/api/v1/comments", Token),
    ("GET", "/api/v1/comments/<id>", Open),
    ("POST", "/api/v1/comments/<id>/response", Token),
    ("GET", "/api/v1/openapi.json", Open),
    ("GET", "/api/v1/organisations", Open),
    ("GET", "/api/v1/organisations/<id>", Open),
    ("GET", "/api/v1/pilots", Open),
    ("GET", "/api/v1/pilots/<id>", Open),
    ("GET", "/api/v1/pilots/<id>/observations", Open),
    ("POST", "/api/v1/pilots/<id>/observations", Token),
    ("GET", "/api/v1/proposals", Open),
    ("GET", "/api/v1/proposals/<id>", Open),
    ("GET", "/api/v1/search", Open),
    ("GET", "/api/v1/use-cases", Open),
    ("GET", "/api/v1/use-cases/<id>", Open),
    ("GET", "/assets/<name>", Open),
    ("POST", "/attachments", Citizen),
    ("POST", "/attachments/<id>/removal", Citizen),
    ("GET", "/calendars/<file>", Open),
    ("GET", "/challenges", Open),
    ("POST", "/challenges", ByRole),
    ("POST", "/challenges/<challenge>/proposals", Citizen),
    ("GET", "/challenges/<challenge>/proposals/new", Citizen),
    ("GET", "/challenges/<challenge>/scoring", Citizen),
    ("GET", "/challenges/<challenge>/scoring/<number>", Citizen),
    ("GET", "/challenges/<challenge>/scoring/<number>/files/<file>", Citizen),
    ("POST", "/challenges/<challenge>/scoring/<number>", Citizen),
    ("POST", "/challenges/<challenge>/scoring/<number>/messages", Citizen),
    ("POST", "/challenges/<challenge>/scoring/<number>/recusal", Citizen),
    ("POST", "/challenges/<challenge>/scoring/declaration", Citizen),
    ("POST", "/challenges/<challenge>/scoring/decline", Citizen),
    ("GET", "/challenges/<id>/evaluation", Citizen),
    ("GET", "/challenges/<id>/evaluation.csv", Citizen),
    ("GET", "/challenges/<id>/evaluation.xlsx", Citizen),
    ("POST", "/challenges/<id>/panel", Citizen),
    ("POST", "/challenges/<id>/panel/assignments", Citizen),
    ("POST", "/challenges/<id>/panel/calibration", Citizen),
    ("GET", "/challenges/<id>/panel/files", Citizen),
    ("GET", "/challenges/<id>/panel/files/<file>", Citizen),
    ("POST", "/challenges/<id>/panel/files/<file>/release", Citizen),
    ("POST", "/challenges/<id>/panel/lock", Citizen),
    ("POST", "/challenges/<id>/panel/members", Citizen),
    ("POST", "/challenges/<id>/panel/members/<member>/link", Citizen),
    ("POST", "/challenges/<id>/panel/members/<member>/removal", Citizen),
    ("POST", "/challenges/<id>/panel/opening", Citizen),
    ("POST", "/challenges/<id>/panel/reopening", Citizen),
    ("POST", "/challenges/<id>/panel/sharing", Citizen),
    ("POST", "/challenges/<id>/panel/terms", Citizen),
    ("POST", "/challenges/<id>/panel/unblinding", Citizen),
    ("GET", "/challenges/<id>/panel?<idea>", Citizen),
    ("GET", "/challenges/<id>/ranking?<without>", Citizen),
    ("GET", "/challenges/<challenge>/selection", Citizen),
    ("GET", "/challenges/<challenge>/selection/<proposal>", Citizen),
    ("POST", "/challenges/<challenge>/selection/<proposal>/decision", Citizen),
    ("POST", "/challenges/<challenge>/selection/<proposal>/promotion", Citizen),
    ("POST", "/challenges/<challenge>/selection/release", Citizen),
    ("POST", "/challenges/<challenge>/selection/preparation", Citizen),
    ("GET", "/challenges/<id>/amendment", Citizen),
    ("POST", "/challenges/<id>/amendment", Citizen),
    ("GET", "/challenges/<id>/cancellation", Citizen),
    ("POST", "/challenges/<id>/cancellation", Citizen),
    ("POST", "/challenges/<id>/change-requests", Citizen),
    ("GET", "/challenges/<id>/dates.ics", Open),
    ("GET", "/challenges/<id>/draft/<step>", Citizen),
    ("POST", "/challenges/<id>/draft/<step>", Citizen),
    ("POST", "/challenges/<id>/publication", Citizen),
    ("GET", "/challenges/<id>/questions", Open),
    ("POST", "/challenges/<id>/questions", Citizen),
    ("GET", "/challenges/<id>/review", Citizen),
    ("GET", "/challenges/<id>/results", Open),
    ("GET", "/challenges/<challenge>/award", Open),
    ("GET", "/challenges/<id>/revisions/<number>", Open),
    ("POST", "/challenges/<id>/submission", Citizen),
    ("POST", "/challenges/<id>/translations", Citizen),
    ("GET", "/challenges/<id>/translations?<language>", Citizen),
    ("GET", "/challenges/<id>?<original>&<order>&<voices>", Open),
    ("GET", "/challenges/new", ByRole),
    ("POST", "/comments", Citizen),
    ("GET", "/comments/<id>", Open),
    ("GET", "/comments/<id>/appeals", Citizen),
    ("POST", "/comments/<id>/appeals", Citizen),
    ("GET", "/comments/<id>/edit", Citizen),
    ("POST", "/comments/<id>/edits", Citizen),
    ("GET", "/comments/<id>/history", Open),
    ("POST", "/comments/<id>/me-too", Citizen),
    ("POST", "/comments/<id>/me-too/removal", Citizen),
    ("GET", "/comments/<id>/removal", Citizen),
    ("POST", "/comments/<id>/removal", Citizen),
    ("GET", "/comments/<id>/reports", Citizen),
    ("POST", "/comments/<id>/reports", Citizen),
    ("GET", "/comments/<id>/response", Citizen),
    ("POST", "/comments/<id>/response", Citizen),
    ("GET", "/comments/new?<kind>&<id>&<parent>", Citizen),
    ("GET", "/demo", Open),
    ("GET", "/demo/sign-in/<who>", Open),
    ("GET", "/desk/voices?<page>", Citizen),
    ("GET", "/desk?<show>", Citizen),
    ("GET", "/developers", Open),
    ("GET", "/feeds/agencies", Open),
    ("GET", "/feeds/agencies/<id>", Open),
    ("GET", "/feeds/challenges", Open),
    ("GET", "/feeds/challenges/<id>", Open),
    ("GET", "/feeds/challenges/<id>/questions", Open),
    ("GET", "/feeds/comments/<id>", Open),
    ("GET", "/feeds/organisations", Open),
    ("GET", "/feeds/organisations/<id>", Open),
    ("GET", "/feeds/pilots", Open),
    ("GET", "/feeds/pilots/<id>", Open),
    ("GET", "/feeds/proposals/<id>", Open),
    ("GET", "/feeds/search", Open),
    ("GET", "/feeds/use-cases", Open),
    ("GET", "/feeds/use-cases/<id>", Open),
    ("GET", "/files/<id>/<name>", Open),
    ("POST", "/follows", Citizen),
    ("GET", "/healthz", Open),
    ("GET", "/help", Open),
    ("GET", "/how-it-works", Open),
    ("GET", "/inbox/<event>", Citizen),
    ("POST", "/inbox/<event>/reading", Citizen),
    ("POST", "/inbox/reading", Citizen),
    ("GET", "/inbox?<only>&<page>", Citizen),
    ("GET", "/invitations/<token>", Open),
    ("POST", "/invitations/<token>", Citizen),
    ("POST", "/look", Open),
    ("GET", "/mailbox", Open),
    ("GET", "/mailbox/<id>", Open),
    ("POST", "/moderation/appeals/<id>/decision", Moderator),
    ("POST", "/moderation/comments/<id>/decision", Moderator),
    ("POST", "/moderation/decisions", Moderator),
    ("GET", "/moderation/list?<page>", Moderator),
    ("GET", "/moderation/log?<page>", Open),
    ("GET", "/moderation/pseudonyms/<id>/disclosure", Moderator),
    ("POST", "/moderation/pseudonyms/<id>/disclosure", Moderator),
    ("GET", "/moderation?<skip>", Moderator),
    ("POST", "/organisations", Citizen),
    ("GET", "/organisations/<id>", Open),
    ("GET", "/organisations/<id>/details", Citizen),
    ("POST", "/organisations/<id>/details", Citizen),
    ("POST", "/organisations/<id>/invitations", ByRole),
    ("POST", "/organisations/<id>/invitations/<invitation>/end", ByRole),
    ("GET", "/organisations/<id>/passport", Open),
    ("GET", "/organisations/<id>/passport.json", Open),
    ("GET", "/organisations/<id>/people", Citizen),
    ("POST", "/organisations/<id>/people/<person>/end", ByRole),
    ("POST", "/organisations/<id>/people/<person>/role", Citizen),
    ("POST", "/organisations/<id>/verification", ByRole),
    ("GET", "/organisations/<organisation>/proposals", Citizen),
    ("GET", "/organisations/new", Citizen),
    ("GET", "/organisations?<page>", Open),
    ("GET", "/pilots", Open),
    ("GET", "/pilots/<pilot>/observations?<chosen..>", Open),
    ("POST", "/pilots/<pilot>/observations", Citizen),
    ("GET", "/pilots/<pilot>/observations/rows/<row>/correction", Citizen),
    ("POST", "/pilots/<pilot>/observations/rows/<row>/correction", Citizen),
    ("GET", "/pilots/<pilot>/observations/aside", Citizen),
    ("GET", "/pilots/<pilot>/observations/batches/<batch>", Citizen),
    ("POST", "/pilots/<pilot>/observations/batches/<batch>/withdrawal", Citizen),
    ("POST", "/pilots/<pilot>/observations/decisions", Citizen),
    ("GET", "/pilots/<pilot>/observations/new", Citizen),
    ("GET", "/pilots/<pilot>/observations/upload", Citizen),
    ("POST", "/pilots/<pilot>/observations/upload", Citizen),
    ("GET", "/pilots/<pilot>/observations/upload/template.csv", Citizen),
    ("GET", "/pilots/<pilot>/observations/uploads/<upload>", Citizen),
    ("GET", "/pilots/<pilot>/observations/uploads/<upload>/problems.csv", Citizen),
    ("GET", "/pilots/<pilot>/sites/<site>/code.svg", Citizen),
    ("GET", "/pilots/<pilot>/sites/<site>/measuring", Citizen),
    ("POST", "/pilots/<pilot>/sites/<site>/measuring", Citizen),
    ("GET", "/pilots/<pilot>/sites/<site>/poster", Citizen),
    ("GET", "/r/<code>", Open),
    ("POST", "/r/<code>", Open),
    ("GET", "/r/<code>/thanks", Open),
    ("GET", "/pilots/<pilot>?<order>&<voices>", Open),
    ("GET", "/pilots/<pilot>/agreement", Citizen),
    ("POST", "/pilots/<pilot>/agreement", Citizen),
    ("POST", "/pilots/<pilot>/refusal", Citizen),
    ("POST", "/pilots/<pilot>/sites", Citizen),
    ("POST", "/pilots/<pilot>/sites/<site>/closing", Citizen),
    ("GET", "/pilots/<pilot>/evidence?<version>&<source>", Open),
    ("GET", "/pilots/<pilot>/evidence/<number>/observations.csv", Open),
    ("GET", "/pilots/<pilot>/evidence/<number>/results.json", Open),
    ("POST", "/pilots/<pilot>/disputes", Citizen),
    ("POST", "/disputes/<dispute>/answer", Citizen),
    ("GET", "/pilots/<pilot>/progress", Citizen),
    ("POST", "/pilots/<pilot>/progress", Citizen),
    ("POST", "/pilots/<pilot>/reports", Citizen),
    ("GET", "/gates/<gate>", Open),
    ("POST", "/gates/<gate>/signature", Citizen),
    ("POST", "/gates/<gate>/decision", Citizen),
    ("GET", "/pilots/<pilot>/stage", Citizen),
    ("POST", "/pilots/<pilot>/stage", Citizen),
    ("POST", "/pilots/<pilot>/updates", Citizen),
    ("GET", "/pilots/<pilot>/work", Citizen),
    ("GET", "/privacy", Open),
    ("GET", "/proposals/<proposal>?<order>&<voices>", Open),
    ("GET", "/proposals/<proposal>/decision", Open),
    ("POST", "/proposals/<proposal>/complaint", Citizen),
    ("GET", "/complaints/<complaint>", Citizen),
    ("POST", "/complaints/<complaint>/answer", Citizen),
    ("GET", "/proposals/<proposal>/download?<format>", Citizen),
    ("GET", "/proposals/<proposal>/edit", Citizen),
    ("POST", "/proposals/<proposal>/edit/<part>", Citizen),
    ("GET", "/proposals/<proposal>/edit/<part>?<check>", Citizen),
    ("POST", "/proposals/<proposal>/partners", Citizen),
    ("POST", "/proposals/<proposal>/partners/<organisation>/answer", Citizen),
    ("POST", "/proposals/<proposal>/partners/<organisation>/removal", Citizen),
    ("POST", "/proposals/<proposal>/publication", Citizen),
    ("GET", "/proposals/<proposal>/receipts/<revision>", Citizen),
    ("GET", "/proposals/<proposal>/revisions/<revision>", Citizen),
    ("GET", "/proposals/<proposal>/revisions/<revision>/file", Citizen),
    ("POST", "/proposals/<proposal>/submission", Citizen),
    ("GET", "/proposals/<proposal>/withdrawal", Citizen),
    ("POST", "/proposals/<proposal>/withdrawal", Citizen),
    ("GET", "/questions/<id>", Open),
    ("POST", "/questions/<id>/answer", Citizen),
    ("GET", "/readyz", Open),
    ("GET", "/responsiveness", Open),
    ("GET", "/saved-searches", Citizen),
    ("POST", "/saved-searches", Citizen),
    ("POST", "/saved-searches/<search>/removal", Citizen),
    ("POST", "/saved-searches/<search>/rhythm", Citizen),
    ("GET", "/search", Open),
    ("GET", "/search/suggestions?<q>", Open),
    ("POST", "/settings", Citizen),
    ("GET", "/settings/email", Citizen),
    ("POST", "/settings/email", Citizen),
    ("GET", "/settings/email/<token>", Citizen),
    ("POST", "/settings/email/<token>", Citizen),
    ("POST", "/settings/news", Citizen),
    ("POST", "/settings/news/calendar", Citizen),
    ("GET", "/settings/news?<saved>", Citizen),
    ("GET", "/settings/password", Citizen),
    ("POST", "/settings/password", Citizen),
    ("POST", "/settings/password/removal", Citizen),
    ("POST", "/settings/second-factor", Citizen),
    ("POST", "/settings/second-factor/codes", ByRole),
    ("GET", "/settings/second-factor/picture", Citizen),
    ("POST", "/settings/second-factor/removal", ByRole),
    ("POST", "/settings/second-factor/shown", Citizen),
    ("GET", "/settings/second-factor?<return_to>", Citizen),
    ("POST", "/settings/sessions/<session>/end", Citizen),
    ("POST", "/settings/sessions/end", Citizen),
    ("GET", "/settings/tokens", Citizen),
    ("POST", "/settings/tokens", Citizen),
    ("POST", "/settings/tokens/<token>/end", Citizen),
    ("GET", "/settings?<saved>", Citizen),
    ("POST", "/sign-in", Open),
    ("GET", "/sign-in/code/<link>", Open),
    ("POST", "/sign-in/code/<link>", Open),
    ("GET", "/sign-in/link/<token>", Open),
    ("POST", "/sign-in/link/<token>", Open),
    ("POST", "/sign-in/password", Open),
    ("GET", "/sign-in/password?<return_to>", Open),
    ("GET", "/sign-in?<return_to>", Open),
    ("POST", "/sign-out", Citizen),
    ("GET", "/unsubscribe/<token>", Open),
    ("POST", "/unsubscribe/<token>", Open),
    ("GET", "/use-cases", Open),
    ("POST", "/use-cases", Citizen),
    ("GET", "/use-cases/<use_case>?<original>&<order>&<voices>", Open),
    ("POST", "/use-cases/<use_case>/edit", Citizen),
    ("GET", "/use-cases/<use_case>/edit?<check>", Citizen),
    ("POST", "/use-cases/<use_case>/hiding", Moderator),
    ("POST", "/use-cases/<use_case>/publication", Citizen),
    ("GET", "/use-cases/<use_case>/translations?<language>", Citizen),
    ("POST", "/use-cases/<use_case>/translations", Citizen),
    ("POST", "/use-cases/<use_case>/requests", Citizen),
    ("POST", "/use-cases/<use_case>/requests/<request>/answer", Citizen),
    ("GET", "/use-cases/<use_case>/requests/new", Citizen),
    ("GET", "/use-cases/<use_case>/withdrawal", Citizen),
    ("POST", "/use-cases/<use_case>/withdrawal", Citizen),
    ("GET", "/use-cases/new?<organisation>", Citizen),
];

fn example(uri: &str) -> String {
    let path = uri.split('?').next().unwrap_or(uri);
    path.split('/')
        .map(|part| if part.starts_with('<') { "0190b0a0-0000-7000-8000-000000000000" } else { part })
        .collect::<Vec<_>>()
        .join("/")
}

fn stopped(reply: &Reply) -> &'static str {
    if reply.location.contains("/sign-in?return_to=") {
        "sign-in"
    } else if reply.status == 403 {
        "forbidden"
    } else if reply.status == 401 {
        "token"
    } else {
        "in"
    }
}

async fn knock(browser: &Browser, method: &str, uri: &str) -> Reply {
    let path = example(uri);
    if method == "POST" { browser.post(&path, &[]).await } else { browser.get(&path).await }
}

#[rocket::async_test]
async fn every_route_lets_in_whom_the_table_says() {
    let site = Site::start().await;
    let visitor = site.visitor();
    let mut wrong = Vec::new();
    let table: BTreeMap<(String, String), Door> =
        DOORS.iter().map(|(method, uri, door)| (((*method).to_owned(), (*uri).to_owned()), *door)).collect();
    for route in pilotage::web::routes() {
        let (method, uri) = (route.method.to_string(), route.uri.to_string());
        let Some(door) = table.get(&(method.clone(), uri.clone())) else {
            wrong.push(format!("(\"{method}\", \"{uri}\") is not in the table"));
            continue;
        };
        // Somebody new for each knock: some routes sign out.
        let citizen = site.person("Rahima", &[]).await;
        let moderator = site.person("Mina", &[for_platform(Role::Moderator)]).await;
        let administrator = site.person("Arif", &[for_platform(Role::PlatformAdmin)]).await;
        let expected = match door {
            Open => ["in", "in", "in", "in"],
            Citizen => ["sign-in", "in", "in", "in"],
            Moderator => ["sign-in", "forbidden", "in", "forbidden"],
            Administrator | HeadOrAdministrator => ["sign-in", "forbidden", "forbidden", "in"],
            ByRole => ["sign-in", "forbidden", "forbidden", "forbidden"],
            Token => ["token", "token", "token", "token"],
        };
        for (name, browser, expected) in [
            ("a visitor", &visitor, expected[0]),
            ("a citizen", &citizen, expected[1]),
            ("a moderator", &moderator, expected[2]),
            ("an administrator", &administrator, expected[3]),
        ] {
            let reply = knock(browser, &method, &uri).await;
            let found = stopped(&reply);
            if found != expected || reply.status >= 500 {
                wrong.push(format!("{method} {uri}: {name} is {found} ({}), not {expected}", reply.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
