//! The whole evaluation as a file: what a browser downloads can be computed again to the same ranking, on any computer.

use std::process::{Command, Output};

use methods::selection::{Basis, TieBreak};
use pilotage::app::evaluation_file::{Found, compare, read};
use pilotage::app::panels::{ranking, scoring};
use pilotage::clock::{HOUR, Id};
use pilotage::domain::challenges::{ChallengeContent, Criterion};
use pilotage::domain::people::{Actor, Role};
use pilotage::store;
use pilotage::store::challenges::Challenge;
use pilotage::store::panels::Member;

use super::harness::{BEGIN, Browser, Site, for_agency, for_organisation};
use super::stories::{add_agency, add_challenge, add_organisation, add_sent_proposal, open_challenge};

/// Six teams, three judges who each judge every idea, and evened out totals that decide.
struct Story {
    site: Site,
    agency: Id,
    challenge: Id,
    chair: Browser,
    senior: Browser,
    /// In the order of their teams.
    proposals: Vec<Id>,
    judges: Vec<Browser>,
}

const JUDGES: [&str; 3] = ["Rafiqul", "Wulandari", "Suhaila"];
const TEAMS: [(&str, &str); 6] = [
    ("Mlango Labs", "=HYPERLINK(\"http://x\") by Mlango Labs"),
    ("শাপলা সমবায়", "একবারেই সব কাগজ"),
    ("مكتب المدينة", "نافذة واحدة"),
    ("+Plus; Co", "Queue, numbers"),
    ("Third Door", "Satu pintu"),
    ("Late Club", "@late"),
];
/// The third and the fifth team have the same scores from everybody.
const SCORES: [[u8; 2]; 6] = [[5, 4], [4, 4], [3, 3], [2, 3], [3, 3], [1, 2]];

impl Story {
    async fn tell() -> Self {
        let site = Site::start().await;
        let agency = add_agency(&site.app, "Land Office").await;
        let chair = site.person("Nasrin", &[for_agency(Role::PanelChair, &agency)]).await;
        let senior = site.person("Farida", &[for_agency(Role::SeniorOwner, &agency)]).await;
        let author = chair.person_id.clone().unwrap();
        let criterion =
            |name: &str, weight| Criterion { name: name.to_owned(), weight, ..Criterion::default() };
        let challenge = Challenge {
            number: 142,
            content: ChallengeContent {
                criteria: vec![criterion("Does it save trips?", 60), criterion("-Is the price fair?", 40)],
                ..ChallengeContent::default()
            },
            submissions_close_at: Some(BEGIN.plus(-HOUR)),
            ..open_challenge(&site.app, &agency, &author)
        };
        let challenge = add_challenge(&site.app, &challenge).await;
        let mut proposals = Vec::new();
        for (name, title) in TEAMS {
            let organisation = add_organisation(&site.app, name).await;
            let lead = [for_organisation(Role::OrganisationAdmin, &organisation)];
            let lead = site.person(&format!("Lead of {name}"), &lead).await.person_id.unwrap();
            let sent = add_sent_proposal(&site.app, &challenge, &organisation, &lead, title, "SECRET");
            proposals.push(sent.await);
        }
        let mut judges = Vec::new();
        for name in JUDGES {
            judges.push(site.person(name, &[]).await);
        }
        Self { site, agency, challenge, chair, senior, proposals, judges }
    }

    fn path(&self, end: &str) -> String {
        format!("/challenges/{}/{end}", self.challenge)
    }

    async fn chair_does(&self, action: &str, fields: &[(&str, &str)]) {
        let reply = self.chair.post(&self.path(&format!("panel{action}")), fields).await;
        assert_eq!(reply.status, 303, "{action}: {}", reply.body);
    }

    /// A panel that scores on evened out totals.
    async fn opened(&self) {
        self.chair_does("", &[]).await;
        let terms = [
            ("basis", "normalised"),
            ("blind", "yes"),
            ("deadline_day", "1"),
            ("deadline_month", "12"),
            ("deadline_year", "2030"),
            ("deadline_time", ""),
            ("rubric-0", "5: shown for most people"),
        ];
        let saved = self.chair.fill_in(&self.path("panel"), &self.path("panel/terms"), &terms).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        for (place, name) in JUDGES.into_iter().enumerate() {
            let email = format!("{}@people.example", name.to_lowercase());
            let mut fields = vec![("name", name), ("email", email.as_str())];
            fields.extend((place == 1).then_some(("outside", "yes")));
            fields.extend((place == 2).then_some(("for_users", "yes")));
            self.chair_does("/members", &fields).await;
        }
        self.chair_does("/sharing", &[]).await;
        self.chair_does("/opening", &[]).await;
    }

    async fn actor(&self, person: &Browser) -> Actor {
        let person_id = person.person_id.clone().unwrap();
        let mut reader = self.site.app.db.read().await.unwrap();
        let grants = store::people::list_grants(&mut reader, &person_id).await.unwrap();
        Actor {
            session_id: person_id.clone(),
            person_id,
            name: String::new(),
            email: String::new(),
            language: "en".to_owned(),
            grants,
            second_factor: true,
            second_factor_enrolled: true,
        }
    }

    async fn declare(&self, judge: usize) {
        let (app, actor) = (&self.site.app, self.actor(&self.judges[judge]).await);
        scoring::declare(app, &actor, &self.challenge, "free", "", "", true).await.unwrap();
    }

    /// Hands in what a judge has open.
    async fn score(&self, judge: usize) {
        let (app, actor) = (&self.site.app, self.actor(&self.judges[judge]).await);
        let seat = scoring::find(app, &actor, &self.challenge).await.unwrap();
        for asked in seat.asked.iter().filter(|it| it.evaluation.state.is_open()) {
            let team = self.proposals.iter().position(|it| *it == asked.idea.proposal_id).unwrap();
            let field = |name: &str| match name {
                "score-0" => SCORES[team][0].saturating_sub((judge == 1).into()).to_string(),
                "score-1" => SCORES[team][1].saturating_sub((judge > 0).into()).to_string(),
                "reason-0" if team == 0 => format!("=1+1; \"{judge}\" says Mlango Labs,\nভালো, واضح"),
                _ if asked.evaluation.sent_at.is_some() => "@Page 3 is there now".to_owned(),
                _ => "@As the plan says".to_owned(),
            };
            let (number, version) = (asked.idea.number, asked.evaluation.version);
            scoring::save(app, &actor, &self.challenge, number, version, true, field).await.unwrap();
        }
    }

    /// Everybody scored; the last judge stepped back from the last idea, and one score sheet was opened again.
    async fn scored(&self) {
        self.opened().await;
        for judge in 0..3 {
            self.declare(judge).await;
        }
        let actor = self.actor(&self.judges[2]).await;
        let seat = scoring::find(&self.site.app, &actor, &self.challenge).await.unwrap();
        let last = seat.asked.iter().find(|it| it.idea.proposal_id == self.proposals[5]).unwrap();
        let why = "My sister works at Late Club.";
        scoring::recuse(&self.site.app, &actor, &self.challenge, last.idea.number, why).await.unwrap();
        for judge in 0..3 {
            self.score(judge).await;
        }
        let member = self.members().await.remove(0);
        let fields = [
            ("reopen_member", member.id.as_str()),
            ("reopen_idea", self.proposals[0].as_str()),
            ("note", "A page was missing."),
        ];
        self.chair_does("/reopening", &fields).await;
        self.score(0).await;
    }

    async fn members(&self) -> Vec<Member> {
        let mut reader = self.site.app.db.read().await.unwrap();
        store::panels::list_members(&mut reader, &self.challenge).await.unwrap()
    }

    async fn decide_and_release(&self) {
        for (team, proposal) in self.proposals.iter().enumerate() {
            let page = self.path(&format!("selection/{proposal}"));
            let version = self.chair.get(&page).await.hidden("version");
            let fields = [
                ("version", version.as_str()),
                ("progress", if team == 0 { "selected" } else { "not_selected" }),
                ("reason", "Overall it was weighed."),
                ("criterion-0", "It saves three trips."),
                ("criterion-1", "The price is fair."),
            ];
            let reply = self.chair.post(&format!("{page}/decision"), &fields).await;
            assert_eq!(reply.status, 303, "{}", reply.body);
        }
        let reply = self.senior.post(&self.path("selection/release"), &[]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
    }

    async fn csv(&self) -> String {
        let reply = self.chair.get(&self.path("evaluation.csv")).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        reply.body
    }

    /// Ids and ranks as the page of the ranking has them.
    async fn ranks(&self) -> Vec<(String, usize)> {
        let actor = self.actor(&self.senior).await;
        let ranked = ranking::find(&self.site.app, &actor, &self.challenge, &[]).await.unwrap();
        let id = |place: usize| ranked.ideas[place].proposal.proposal_id.to_string();
        ranked.ranking.unwrap().places.iter().map(|it| (id(it.proposal), it.rank)).collect()
    }
}

/// The program itself, with a file of this text.
fn run(arguments: &[&str], text: &str) -> Output {
    let folder = std::env::temp_dir().join(format!("pilotage-file-{}-{}", std::process::id(), text.len()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("file.txt");
    std::fs::write(&file, text).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_pilotage")).args(arguments).arg(&file).output().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    output
}

fn ranks_of(found: &Found) -> Vec<(String, usize)> {
    let ranking = found.file.ranking().unwrap().unwrap();
    let id = |place: usize| found.file.proposals[place].id.clone();
    ranking.places.iter().map(|it| (id(it.proposal), it.rank)).collect()
}

#[rocket::async_test]
async fn what_a_browser_downloads_is_computed_again_to_the_same_ranking() {
    let story = Story::tell().await;
    story.scored().await;
    story.chair_does("/lock", &[]).await;
    let text = story.csv().await;
    let found = read(text.as_bytes()).unwrap();
    let results = found.file.results().unwrap();
    let comparison = compare(&found.file, &results, &found.published);
    assert_eq!((comparison.differences, comparison.compared), (vec![], 18 + 3 * 6));
    assert_eq!(found.file.basis, Basis::Normalised);
    let ranks = story.ranks().await;
    assert_eq!(ranks_of(&found), ranks);
    assert_eq!(ranks.len(), 6);

    // Two teams have the same scores: only the draw tells them apart.
    let ties = &results.ranking.as_ref().unwrap().ties;
    let tie = ties.iter().find(|tie| tie.steps.last().is_some_and(|step| step.by == TieBreak::Draw)).unwrap();
    let ids: Vec<&str> = tie.proposals.iter().map(|it| found.file.proposals[*it].id.as_str()).collect();
    assert!(ids.contains(&story.proposals[2].as_str()) && ids.contains(&story.proposals[4].as_str()));
    let seed = &found.file.draw.as_ref().unwrap().seed;
    let drawn = run(&["draw", "--seed", seed], &ids.join("\n"));
    let drawn = String::from_utf8(drawn.stdout).unwrap();
    let drawn: Vec<&str> = drawn.lines().map(|line| line.rsplit(' ').next().unwrap()).collect();
    let ranked: Vec<&str> = ranks.iter().map(|(id, _)| id.as_str()).filter(|id| ids.contains(id)).collect();
    assert_eq!(drawn, ranked, "the draw of the command is the one of the ranking");

    // The program says the same, also of what a spreadsheet made of the file; and notices a changed score.
    let again = run(&["evaluation", "recompute"], &text);
    let said = String::from_utf8(again.stdout).unwrap();
    assert_eq!(again.status.code(), Some(0), "{said}");
    assert!(said.ends_with("The same: all 36 results in the file agree.\n"), "{said}");
    let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    let mut saved = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    let mut changed = csv::Writer::from_writer(Vec::new());
    let score = rows[0].iter().position(|name| name == "score").unwrap();
    for (number, row) in rows.iter().enumerate() {
        saved.write_record(row).unwrap();
        let cells = row.iter().enumerate().map(|(place, cell)| match (number, place == score) {
            (1, true) => {
                if cell == "0" {
                    "5"
                } else {
                    "0"
                }
            }
            _ => cell,
        });
        changed.write_record(cells).unwrap();
    }
    let saved = String::from_utf8(saved.into_inner().unwrap()).unwrap();
    assert_eq!(run(&["evaluation", "recompute"], &saved).status.code(), Some(0));
    let changed = String::from_utf8(changed.into_inner().unwrap()).unwrap();
    let noticed = run(&["evaluation", "recompute"], &changed);
    assert_eq!(noticed.status.code(), Some(1));
    assert!(String::from_utf8(noticed.stdout).unwrap().contains("row 2, column result_evaluation_total"));
}

#[rocket::async_test]
async fn names_stay_hidden_and_no_cell_is_a_formula() {
    let story = Story::tell().await;
    story.scored().await;
    story.chair_does("/lock", &[]).await;
    let text = story.csv().await;
    let report = story.chair.get(&story.path("evaluation")).await;
    assert_eq!(report.status, 200, "{}", report.body);
    for name in TEAMS.iter().map(|(name, _)| *name).chain(JUDGES) {
        assert!(!text.contains(name), "{name} in the file");
        assert!(!report.says(name), "{name} in the report");
    }
    assert!(!text.contains("people.example") && !report.says("people.example"));
    assert!(text.contains("My sister works at ▮▮▮."), "{text}");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    for row in reader.records().map(Result::unwrap) {
        for cell in row.iter().filter(|cell| cell.parse::<f64>().is_err()) {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
        }
    }
    let reason = "=1+1; \"0\" says ▮▮▮,\nভালো, واضح";
    let found = read(text.as_bytes()).unwrap();
    assert!(found.file.evaluations.iter().any(|it| it.marks[0].reason == reason));
    assert_eq!(found.file.criteria[1].name, "-Is the price fair?");
}

#[rocket::async_test]
async fn the_file_is_for_the_office_and_only_when_all_scores_are_in() {
    let story = Story::tell().await;
    story.opened().await;
    let files = ["evaluation", "evaluation.csv", "evaluation.xlsx"].map(|end| story.path(end));
    for file in &files {
        let early = story.chair.get(file).await;
        assert!(early.says("18 score sheets are still missing") && !early.says("id=\"places\""), "{file}");
        assert_eq!(early.status, if file.ends_with('n') { 200 } else { 422 }, "{file}");
    }
    for judge in 0..3 {
        story.declare(judge).await;
        story.score(judge).await;
    }
    story.chair_does("/lock", &[]).await;
    let elsewhere = add_agency(&story.site.app, "Elsewhere").await;
    let other = story.site.person("Other", &[for_agency(Role::PanelChair, &elsewhere)]).await;
    let lead = [for_agency(Role::Evaluator, &story.agency)];
    let evaluator = story.site.person("Evaluator", &lead).await;
    for file in &files {
        assert_eq!(story.senior.get(file).await.status, 200, "{file}");
        for stranger in [&other, &story.judges[0], &evaluator] {
            assert_eq!(stranger.get(file).await.status, 403, "{file}");
        }
        assert_eq!(story.site.visitor().get(file).await.status, 303, "a visitor signs in first");
    }
    for (end, kind) in [("csv", "text/csv; charset=utf-8"), ("xlsx", "application/vnd.openxmlformats-")] {
        let reply = story.senior.get(&story.path(&format!("evaluation.{end}"))).await;
        let header = |name: &str| {
            let found = reply.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        assert!(header("content-type").starts_with(kind), "{}", header("content-type"));
        let name = format!("attachment; filename=\"challenge-142-evaluation.{end}\"");
        assert_eq!(header("content-disposition"), name);
        assert!(reply.body.starts_with(if end == "csv" { "\u{feff}challenge_number," } else { "PK" }));
    }
    let ranking = story.senior.get(&story.path("ranking")).await;
    for file in &files {
        assert!(ranking.says(&format!("href=\"{file}\"")), "{file}");
    }
}

#[rocket::async_test]
async fn the_report_has_all_that_the_choice_rests_on() {
    let story = Story::tell().await;
    story.scored().await;
    story.chair_does("/lock", &[]).await;
    let before = story.chair.get(&story.path("evaluation")).await;
    assert!(before.says("Nothing is decided and made public yet."));
    story.decide_and_release().await;
    let report = story.chair.get(&story.path("evaluation")).await;
    assert_eq!(report.status, 200, "{}", report.body);
    for said in [
        "Evened out totals decide",
        "Version ",
        "5: shown for most people",
        "Declared: no link",
        "Member 3 stepped back from idea ",
        "My sister works at Late Club.",
        "was opened again.",
        "Handed in before and changed since:",
        "@Page 3 is there now",
        "Until the end of",
        "No team has complained.",
        "A page was missing.",
        "Overall it was weighed.",
        "It saves three trips.",
        "Chosen",
        "says Mlango Labs",
        "Scoring opened",
        "Scores made final",
        "pilotage draw --seed ",
        "pilotage evaluation recompute challenge-142-evaluation.csv",
    ] {
        assert!(report.says(said), "{said}: {}", report.body);
    }
    for name in JUDGES {
        assert!(!report.says(name), "members have numbers: {name}");
    }
    let found = read(story.csv().await.as_bytes()).unwrap();
    let first = found.file.proposals.iter().find(|it| it.id == story.proposals[0].as_str()).unwrap();
    assert_eq!(first.title, TEAMS[0].1, "names are out with the results");
    assert_eq!(first.outcome.map(|it| it.as_str()), Some("selected"));
    assert_eq!(ranks_of(&found), story.ranks().await);
    for language in ["bn", "id", "ar"] {
        for end in ["evaluation", "evaluation.xlsx", "ranking"] {
            let reply = story.chair.get(&format!("/{language}{}", story.path(end))).await;
            assert_eq!(reply.status, 200, "{language} {end}");
        }
    }
}
