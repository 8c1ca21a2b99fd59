//! The evaluation that runs in the demo, taken with the forms of its pages from where the demo begins to the release and
//! to what a team reads.

use pilotage::app::demo;
use pilotage::domain::panels::{EvaluationState, MemberState, PanelState, code};
use pilotage::store;
use pilotage::store::panels::{Evaluation, Member, PanelIdea};
use serde_json::Value;

use super::harness::{BEGIN, Browser, Reply, Site};

const LANGUAGES: [&str; 4] = ["en", "bn", "id", "ar"];
/// What a hand-written score sheet says.
const REASON: &str = "Read twice and compared with the others.";

/// The evaluation of one language.
struct Running<'a> {
    site: &'a Site,
    language: &'static str,
    /// The page of the challenge.
    page: String,
    challenge: pilotage::clock::Id,
    /// As it is written in `demo/evaluation`.
    written: Value,
}

fn written(language: &str) -> Value {
    let path = format!("{}/demo/evaluation/{language}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

async fn demo_site() -> Site {
    let site = Site::start_as(BEGIN, |config| config.demo = true).await;
    demo::seed(&site.app).await.unwrap();
    site.settle().await;
    site
}

impl<'a> Running<'a> {
    async fn find(site: &'a Site, language: &'static str) -> Self {
        let written = written(language);
        let title = written["challenge"]["title"].as_str().unwrap();
        let mut reader = site.app.db.read().await.unwrap();
        let mut found = None;
        for panel in
            store::panels::list_due(&mut reader, BEGIN.plus(60 * pilotage::clock::DAY)).await.unwrap()
        {
            let challenge = store::challenges::find(&mut reader, &panel.challenge_id).await.unwrap().unwrap();
            if challenge.title == title {
                found = Some(challenge.id);
            }
        }
        let challenge = found.unwrap_or_else(|| panic!("no panel scores “{title}”"));
        let page = format!("/{language}/challenges/{challenge}");
        Self { site, language, page, challenge, written }
    }

    /// Signs in by the link of the demo's page.
    async fn sign_in(&self, role: &str) -> Browser {
        let who = if self.language == "en" { role.to_owned() } else { format!("{role}-{}", self.language) };
        let demo = self.site.visitor().get(&format!("/{}/demo", self.language)).await;
        assert!(demo.says(&format!("/demo/sign-in/{who}\"")), "the demo's page has no link for {who}");
        let reply = self.site.visitor().get(&format!("/demo/sign-in/{who}")).await;
        assert_eq!(reply.status, 303, "{who}");
        self.site.visitor().with_session_of(&reply).speaking(self.language)
    }

    async fn ideas(&self) -> Vec<PanelIdea> {
        let mut reader = self.site.app.db.read().await.unwrap();
        store::panels::list_ideas(&mut reader, &self.challenge).await.unwrap()
    }

    async fn members(&self) -> Vec<Member> {
        let mut reader = self.site.app.db.read().await.unwrap();
        store::panels::list_members(&mut reader, &self.challenge).await.unwrap()
    }

    async fn evaluations(&self) -> Vec<Evaluation> {
        let mut reader = self.site.app.db.read().await.unwrap();
        store::panels::list_evaluations(&mut reader, &self.challenge).await.unwrap()
    }

    /// The idea that stands at this place in the file.
    async fn idea(&self, place: usize) -> PanelIdea {
        let title = self.written["proposals"][place]["title"].as_str().unwrap();
        self.ideas().await.into_iter().find(|idea| idea.title == title).unwrap()
    }

    /// The page of the ranking, and the row of the idea at this place in the file.
    async fn row(&self, ranking: &Reply, place: usize) -> String {
        let row = format!("id=\"idea-{}\"", code(self.idea(place).await.proposal.number));
        let at = ranking.body.find(&row).unwrap_or_else(|| panic!("the ranking lacks {row}"));
        ranking.body[at..].split("</tr>").next().unwrap().to_owned()
    }

    /// The addresses of the ideas that a member still has to judge.
    async fn open(&self, number: i64) -> Vec<String> {
        let member = self.members().await.into_iter().find(|it| it.number == number).unwrap();
        let ideas = self.ideas().await;
        let waits = |it: &&Evaluation| it.member_id == member.id && it.state.is_open();
        let evaluations = self.evaluations().await;
        let number = |it: &Evaluation| {
            let found = ideas.iter().find(|idea| idea.proposal.proposal_id == it.proposal_id);
            found.unwrap().proposal.number
        };
        let numbers = evaluations.iter().filter(waits).map(number);
        numbers.map(|number| format!("{}/scoring/{number}", self.page)).collect()
    }

    /// Fills in what a score sheet lacks and hands it in.
    async fn hand_in(&self, member: &Browser, page: &str) {
        let shown = member.get(page).await;
        assert_eq!(shown.status, 200, "{page}");
        let fields = shown.form(page);
        let value =
            |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
        let mut changes = vec![("hand_in", "1"), ("later", "")];
        let names: Vec<(String, String)> =
            (0..4).map(|index| (format!("score-{index}"), format!("reason-{index}"))).collect();
        for (score, reason) in &names {
            if value(score).is_none_or(str::is_empty) {
                changes.push((score, "3"));
            }
            if value(reason).is_none_or(str::is_empty) {
                changes.push((reason, REASON));
            }
        }
        let kept: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut all: Vec<(&str, &str)> = kept
            .into_iter()
            .filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name))
            .collect();
        all.extend(changes.into_iter().filter(|(name, _)| *name != "later"));
        let reply = member.post_raw(page, &all).await;
        assert_eq!(reply.status, 303, "{page}: {}", reply.body);
    }

    /// What was written about the idea at this place is what the demo holds.
    async fn begins_as_written(&self) {
        let (members, evaluations) = (self.members().await, self.evaluations().await);
        assert_eq!(members.len(), 5);
        assert!(members.iter().all(|it| it.state == MemberState::Accepted && it.declaration == "free"));
        assert!(members.iter().filter(|it| it.outside).count() >= 2);
        assert!(members.iter().any(|it| it.for_users));
        let ideas = self.ideas().await;
        assert_eq!(ideas.len(), 10);
        let teams: std::collections::BTreeSet<&str> =
            ideas.iter().map(|it| it.organisation.as_str()).collect();
        assert_eq!(teams.len(), 10, "ten teams");
        let count = |state: EvaluationState| evaluations.iter().filter(|it| it.state == state).count();
        assert_eq!((count(EvaluationState::Sent), count(EvaluationState::Draft)), (27, 3));
        assert_eq!(count(EvaluationState::Recused), 1);
        assert_eq!((self.open(1).await.len(), self.open(2).await.len()), (2, 1));
        for number in 3..=5 {
            assert!(self.open(number).await.is_empty(), "member {number} has handed in everything");
        }
        let mut reader = self.site.app.db.read().await.unwrap();
        let panel = store::panels::find(&mut reader, &self.challenge).await.unwrap().unwrap();
        assert!(panel.state == PanelState::Scoring && panel.blind);
        assert!(panel.deadline_at.unwrap() > self.site.app.now());
    }

    /// Nothing that a member reads names a team.
    async fn names_are_hidden(&self, member: &Browser, number: i64) {
        let seats = self.members().await;
        let seat = seats.iter().find(|it| it.number == number).unwrap();
        let mut marks = 0;
        for idea in self.ideas().await {
            let asked = |it: &Evaluation| {
                it.member_id == seat.id
                    && it.proposal_id == idea.proposal.proposal_id
                    && it.state != EvaluationState::Recused
            };
            if !self.evaluations().await.iter().any(asked) {
                continue;
            }
            let page = member.get(&format!("{}/scoring/{}", self.page, idea.proposal.number)).await;
            assert_eq!(page.status, 200);
            assert!(!page.says(&idea.organisation), "{} stands on the page of its idea", idea.organisation);
            assert!(!page.says(".example"), "an address stands on the page of {}", idea.title);
            marks += usize::from(page.says("▮▮▮"));
        }
        assert_eq!(marks, usize::from(number != 3 && number != 5), "the idea that names its team");
    }

    async fn taken_to_release(&self) {
        self.begins_as_written().await;
        let chair = self.sign_in("panel-chair").await;
        let early = chair.get(&format!("{}/ranking", self.page)).await;
        assert!(early.status == 200 && !early.says("id=\"places\""), "no totals before all is in");
        for number in 1..=5 {
            let role = if number == 1 { "evaluator".to_owned() } else { format!("evaluator-{number}") };
            let member = self.sign_in(&role).await;
            if !self.open(number).await.is_empty() {
                let desk = member.get(&format!("/{}/desk", self.language)).await;
                assert!(desk.says(&format!("{}/scoring", self.page)), "{role} finds the way from the desk");
            }
            self.names_are_hidden(&member, number).await;
            for page in self.open(number).await {
                self.hand_in(&member, &page).await;
            }
        }

        let panel = format!("{}/panel", self.page);
        let (idea, rounds) = (self.idea(3).await, chair.get(&panel).await);
        assert!(
            rounds.says(&format!("name=\"idea\" value=\"{}\"", idea.proposal.proposal_id)),
            "a round can open"
        );
        let reply = chair.fill_in(&panel, &format!("{panel}/lock"), &[]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        let ranking = chair.get(&format!("{}/ranking", self.page)).await;
        assert!(ranking.says("id=\"places\""));
        let words = pilotage::language::Languages::load().unwrap();
        let words = words.get(self.language);
        let mut at = Vec::new();
        // The two in the middle are equal; the steps put the one with the lower total first.
        for place in [0, 2, 1] {
            let row = self.row(&ranking, place).await;
            at.push(ranking.body.find(&row).unwrap());
        }
        assert!(at.is_sorted(), "{}: the tie is resolved", self.language);
        assert!(!ranking.says(&words.say("ranking-ties-none")));
        let wide = words.say("ranking-wide");
        for place in 0..10 {
            let row = self.row(&ranking, place).await;
            assert_eq!(row.contains(&wide), place == 3, "{}: {place}: {row}", self.language);
            assert_eq!(row.contains(&words.say("ranking-missed")), place == 5, "{place}: {row}");
        }
        self.decided_and_released(&chair).await;
    }

    async fn decided_and_released(&self, chair: &Browser) {
        let list = format!("{}/selection", self.page);
        for place in 0..10 {
            let page = format!("{list}/{}", self.idea(place).await.proposal.proposal_id);
            let outcome = match place {
                0 => "selected",
                2 => "reserve",
                _ => "not_selected",
            };
            let reason = format!("What the panel found about idea {place}, in short.");
            let names: Vec<String> = (0..4).map(|index| format!("criterion-{index}")).collect();
            let mut changes = vec![("progress", outcome), ("reason", reason.as_str())];
            changes.extend(names.iter().map(|name| (name.as_str(), REASON)));
            let reply = chair.fill_in(&page, &format!("{page}/decision"), &changes).await;
            assert_eq!(reply.status, 303, "{page}: {}", reply.body);
        }
        let release = format!("{list}/release");
        for other in ["officer", "panel-chair"] {
            let other = self.sign_in(other).await;
            assert_eq!(
                other.post(&release, &[]).await.status,
                403,
                "who writes or prepares does not release"
            );
        }
        let startup = self.sign_in("startup").await;
        let reasons =
            format!("/{}/proposals/{}/decision", self.language, self.idea(1).await.proposal.proposal_id);
        assert_eq!(startup.get(&reasons).await.status, 404, "nothing before the release");
        let senior = self.sign_in("senior-owner").await;
        let reply = senior.fill_in(&list, &release, &[]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);

        let page = startup.get(&reasons).await;
        assert_eq!(page.status, 200);
        assert!(page.says("What the panel found about idea 1"));
        for sheet in self.written["proposals"][1]["sheets"].as_array().unwrap() {
            for mark in sheet["marks"].as_array().unwrap() {
                let reason = mark[1].as_str().unwrap().replace('\'', "&#x27;");
                assert!(page.says(&reason), "{}: the team does not read “{reason}”", self.language);
            }
        }
        for member in self.members().await {
            let mut reader = self.site.app.db.read().await.unwrap();
            let person = store::people::find(&mut reader, &member.person_id).await.unwrap().unwrap();
            assert!(!page.says(&person.name), "{} is named", person.name);
        }
        assert_eq!(self.site.visitor().get(&reasons).await.status, 404, "it is theirs alone");
    }
}

#[rocket::async_test]
async fn the_evaluation_of_the_demo_goes_to_its_release_in_every_language() {
    let site = demo_site().await;
    for language in LANGUAGES {
        Box::pin(async { Running::find(&site, language).await.taken_to_release().await }).await;
    }
    site.settle().await;
}

/// The same idea must not stand there four times in other words: each language has ideas and reasons of its own.
#[test]
fn what_is_judged_is_written_in_each_language_and_told_apart() {
    let scripts = [("bn", '\u{980}'..='\u{9ff}'), ("ar", '\u{600}'..='\u{6ff}')];
    let mut texts = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        let evaluation = written(language);
        let proposals = evaluation["proposals"].as_array().unwrap();
        assert_eq!(proposals.len(), 10);
        let mut said = Vec::new();
        for proposal in proposals {
            for part in ["title", "summary", "solution", "reasoning", "evidence", "risks", "accessibility"] {
                said.push(proposal[part].as_str().unwrap().to_owned());
            }
            for sheet in proposal["sheets"].as_array().unwrap() {
                let marks = sheet["marks"].as_array().unwrap().iter();
                said.extend(marks.filter_map(|mark| mark[1].as_str()).map(ToOwned::to_owned));
            }
        }
        said.retain(|text| !text.is_empty());
        assert!(said.len() > 170, "{} texts in {language}", said.len());
        for text in said {
            if let Some((_, script)) = scripts.iter().find(|(code, _)| *code == language) {
                let letters = text.chars().filter(|letter| letter.is_alphabetic());
                let own = letters.clone().filter(|letter| script.contains(letter)).count();
                assert!(own * 2 > letters.count(), "{language}: {text}");
            }
            assert!(texts.insert(text.clone()), "it stands there twice: {text}");
        }
    }
}
