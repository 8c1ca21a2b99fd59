//! One line of a list: the same parts for every kind, as far as it has them.

use serde::Serialize;

use crate::app::search::{Fragment, Item, Thing, is_open, stage};
use crate::clock::UnixMillis;
use crate::language::{Value, Words};
use crate::store::search::{ChallengeRow, PilotRow, ProposalRow, UseCaseRow};
use crate::web::guards::Visitor;
use crate::web::views::{Clock, Mini, counted};

/// How much a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// Only one kind is listed; the text shows where it fits.
    Own { snippet: bool },
    /// Kinds are mixed: each says what it is, with the text that fits.
    Mixed,
    /// A line in a side box: what it is and whose.
    Short,
}

/// A line of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub href: String,
    pub lang: String,
    pub title: Vec<Piece>,
    /// What it is, where kinds are mixed.
    pub kind: Option<String>,
    pub clock: Option<Clock>,
    /// What stands in the place of a clock.
    pub instead: Option<String>,
    /// `good` or `bad`, and a word.
    pub tag: Option<Tag>,
    pub who: String,
    pub tcv: Vec<Pair>,
    pub tcv_of: String,
    pub snippet: Vec<Piece>,
    pub snippet_lang: String,
    pub mini: Option<Mini>,
    pub aside: String,
}

/// A piece of text; `hit` when it was searched for.
#[derive(Clone, Debug, Serialize)]
pub struct Piece {
    pub text: String,
    pub hit: bool,
}

/// A state in a word.
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    pub class: &'static str,
    pub text: String,
}

/// Time, cost or visits.
#[derive(Clone, Debug, Serialize)]
pub struct Pair {
    pub icon: &'static str,
    pub text: String,
}

impl Row {
    /// The line of something that was found.
    pub(super) fn new(visitor: &Visitor, item: &Item, detail: Detail) -> Self {
        let (words, now) = (visitor.words(), visitor.now());
        let thing = &item.thing;
        let plain =
            item.title.is_empty() || matches!(thing, Thing::Comment(_)) || matches!(detail, Detail::Short);
        let title = if plain {
            vec![Piece { text: thing.title().to_owned(), hit: false }]
        } else {
            pieces(&item.title)
        };
        let kind = words.say(&format!("search-kind-{}", thing.kind().replace('_', "-")));
        let mut row = Self {
            href: format!("{}{}", visitor.prefix(), thing.path()),
            lang: thing.language().to_owned(),
            title,
            kind: (!matches!(detail, Detail::Own { .. })).then_some(kind),
            clock: None,
            instead: None,
            tag: None,
            who: String::new(),
            tcv: Vec::new(),
            tcv_of: String::new(),
            snippet: Vec::new(),
            snippet_lang: thing.language().to_owned(),
            mini: None,
            aside: String::new(),
        };
        match thing {
            Thing::Challenge(challenge) => row.challenge(words, now, challenge),
            Thing::UseCase(use_case) => row.use_case(words, use_case),
            Thing::Pilot(pilot) => row.pilot(words, pilot),
            Thing::Proposal(proposal) => row.proposal(words, proposal, "search-proposal-for"),
            Thing::Decision(proposal) => row.proposal(words, proposal, "search-decision-for"),
            Thing::Agency(body) => row.who.clone_from(&body.region),
            Thing::Organisation(body) => {
                row.who =
                    joined(words, &[&words.say(&format!("organisation-kind-{}", body.kind)), &body.region]);
                row.verified(words, body.verified);
            }
            Thing::Comment(comment) => {
                row.who = joined(
                    words,
                    &[&words.say(&format!("search-stance-{}", comment.stance)), &comment.agency_name],
                );
                row.snippet_lang.clone_from(&comment.language);
                if comment.me_too_count > 0 {
                    row.aside = counted(words, "search-me-too", comment.me_too_count);
                }
            }
        }
        match detail {
            Detail::Mixed | Detail::Own { snippet: true } => row.snippet = pieces(&item.snippet),
            Detail::Own { snippet: false } => {}
            Detail::Short => {
                row.tcv.clear();
                row.mini = None;
                row.aside.clear();
            }
        }
        row
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            href: "/challenges/0190b0a0-0000-7000-8000-000000000000".to_owned(),
            lang: "en".to_owned(),
            title: vec![
                Piece { text: "Fix a mistake in a ".to_owned(), hit: false },
                Piece { text: "birth".to_owned(), hit: true },
                Piece { text: " record in one visit".to_owned(), hit: false },
            ],
            kind: Some("Problem".to_owned()),
            clock: Some(Clock::sample()),
            instead: Some("Ideas closed".to_owned()),
            tag: Some(Tag { class: "good", text: "Checked team".to_owned() }),
            who: "Civil Registration Office, Rajshahi. 186,000 people a year.".to_owned(),
            tcv: vec![Pair { icon: "time", text: "41 days".to_owned() }],
            tcv_of: "today, for one person".to_owned(),
            snippet: vec![Piece { text: "Every third paper has a mistake.".to_owned(), hit: false }],
            snippet_lang: "en".to_owned(),
            mini: Some(Mini::sample()),
            aside: "14 ideas so far".to_owned(),
        }
    }

    fn challenge(&mut self, words: &Words, now: UnixMillis, row: &ChallengeRow) {
        let place = joined(words, &[&row.agency_name, &row.region]);
        let volume = row.content["service"]["yearly_volume"].as_i64().filter(|volume| *volume > 0);
        self.who = match volume {
            Some(volume) => words.sentences(&place, &counted(words, "search-people-a-year", volume)),
            None => place,
        };
        let service = &row.content["service"];
        self.measure(words, service, row.content["currency"].as_str().unwrap_or_default());
        self.tcv_of = words.say("search-tcv-today");
        if row.published_at.is_none() {
            self.tag = Some(Tag { class: "", text: words.say("search-draft") });
        } else if row.state == "cancelled" {
            self.tag = Some(Tag { class: "bad", text: words.say("search-cancelled") });
        } else if is_open(row, now) {
            let opens = row.opens_at.filter(|opens| *opens > now);
            match (opens, row.submissions_close_at) {
                (Some(opens), _) => {
                    let day = words.day(opens, &crate::language::zone(&row.time_zone));
                    self.instead = Some(words.say_with("search-opens", &[("day", Value::from(day))]));
                }
                (None, Some(close)) => {
                    let since = row.opens_at.or(row.published_at).unwrap_or(now);
                    self.clock = Some(Clock::due(words, now, since, close));
                }
                (None, None) => self.instead = Some(words.say("search-open")),
            }
        } else {
            self.instead = Some(words.say("search-closed"));
        }
        self.mini = Some(Mini::at(words, stage(row, now)));
        self.aside = match (row.pilots, row.ideas) {
            (0, 0) => String::new(),
            (0, ideas) => counted(words, "search-ideas", ideas),
            (pilots, _) => counted(words, "search-pilots", pilots),
        };
    }

    fn use_case(&mut self, words: &Words, row: &UseCaseRow) {
        let kind = words.say(&format!("organisation-kind-{}", row.organisation_kind));
        self.who = joined(words, &[&row.organisation_name, &kind, &row.region]);
        self.verified(words, row.verified);
        if row.state != "published" {
            self.tag = Some(Tag { class: "", text: words.say("search-draft") });
        }
        self.measure(words, &row.content["after"], row.content["currency"].as_str().unwrap_or_default());
        self.tcv_of = words.say("search-tcv-with");
        self.aside = words.say_with("search-proof-of-five", &[("level", Value::from(row.evidence_level))]);
    }

    fn pilot(&mut self, words: &Words, row: &PilotRow) {
        self.who = joined(words, &[&row.agency_name, &row.organisation_name, &row.region]);
        if row.state == "terminated" {
            self.tag = Some(Tag { class: "bad", text: words.say("search-stopped") });
        }
        self.mini = Some(Mini::at(words, row.stage));
        if !row.sites.is_empty() {
            self.aside = counted(words, "search-sites", i64::try_from(row.sites.len()).unwrap_or(0));
        }
    }

    fn proposal(&mut self, words: &Words, row: &ProposalRow, message: &str) {
        let challenge = Value::from(row.challenge_title.clone());
        self.who = words.sentences(&row.organisation_name, &words.say_with(message, &[("title", challenge)]));
        self.tag = match row.state.as_str() {
            "selected" | "contracted" => Some(Tag { class: "good", text: words.say("search-selected") }),
            "draft" => Some(Tag { class: "", text: words.say("search-draft") }),
            _ => None,
        };
    }

    fn verified(&mut self, words: &Words, verified: bool) {
        if verified {
            self.tag = Some(Tag { class: "good", text: words.say("search-verified") });
        }
    }

    /// Time, cost and visits as far as they are known, always in this order.
    fn measure(&mut self, words: &Words, measures: &serde_json::Value, currency: &str) {
        if let Some(minutes) = measures["time_minutes"].as_i64() {
            self.tcv.push(Pair { icon: "time", text: words.minutes(minutes) });
        }
        if let Some(cost) = measures["cost_minor"].as_i64()
            && !currency.is_empty()
        {
            self.tcv.push(Pair { icon: "cost", text: words.money(cost, currency) });
        }
        if let Some(tenths) = measures["visits_tenths"].as_i64() {
            #[expect(clippy::cast_precision_loss, reason = "a case has few visits")]
            let visits = tenths as f64 / 10.0;
            self.tcv.push(Pair {
                icon: "visits",
                text: words.say_with("visits-count", &[("count", Value::from(visits))]),
            });
        }
    }
}

fn pieces(fragments: &[Fragment]) -> Vec<Piece> {
    fragments.iter().map(|fragment| Piece { text: fragment.text.clone(), hit: fragment.hit }).collect()
}

/// Names one after the other. One that an earlier name already holds is left out ("Land Office, Siaya, Siaya"), and each
/// keeps its own direction.
fn joined(words: &Words, parts: &[&str]) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for part in parts.iter().copied().filter(|part| !part.is_empty()) {
        if !kept.iter().any(|earlier| earlier.contains(part)) {
            kept.push(part);
        }
    }
    let isolated: Vec<String> = kept
        .into_iter()
        .map(|part| {
            let right_to_left = part.chars().any(|letter| matches!(letter, '\u{590}'..='\u{8ff}'));
            if right_to_left == (words.direction() == "rtl") {
                part.to_owned()
            } else {
                format!("\u{2068}{part}\u{2069}")
            }
        })
        .collect();
    isolated.join(&words.say("comma"))
}
