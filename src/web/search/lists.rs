//! What the page of a list shows: the form, the filters with their counts, what was chosen, the order, the lines.

use std::collections::HashMap;

use serde::Serialize;

use super::rows::{Detail, Row};
use crate::app::search::{Asked, FILTERS, Found, List, Order, PER_PAGE};
use crate::domain::sectors::SECTORS;
use crate::domain::stages::Stage;
use crate::language::{Value, Words, number_value};
use crate::web::guards::Visitor;
use crate::web::views::Pages;

/// Values of a filter that a page offers; the ones that are chosen are always there.
const MOST_OPTIONS: usize = 40;

/// Languages that content may be in besides the ones that pages exist in, by their own names.
const OTHER_LANGUAGES: [(&str, &str); 12] = [
    ("ca", "Català"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fr", "Français"),
    ("hi", "हिन्दी"),
    ("ms", "Melayu"),
    ("ne", "नेपाली"),
    ("pt", "Português"),
    ("sw", "Kiswahili"),
    ("tr", "Türkçe"),
    ("ur", "اردو"),
];

/// The page of a list.
#[derive(Serialize)]
pub struct ListView {
    pub heading: String,
    pub lead: String,
    pub label: String,
    pub hint: String,
    pub action: String,
    pub suggest: String,
    pub text: String,
    /// Fields that keep what the other forms of the page chose.
    pub keep_filters: Vec<Hidden>,
    pub keep_text: Vec<Hidden>,
    pub keep_order: Vec<Hidden>,
    pub facets: Vec<FacetView>,
    pub found: String,
    pub any: bool,
    pub filling: bool,
    pub orders: Vec<OptionView>,
    pub chips: Vec<Chip>,
    pub clear: Option<String>,
    pub corrected: Option<Chip>,
    pub rows: Vec<Row>,
    pub pages: Option<Pages>,
    /// The address that "save this search" keeps.
    pub address: String,
    pub sign_in: String,
    pub ways_out: Vec<Chip>,
    /// Where somebody who found nothing can go on, and where a list lets people add something.
    pub add: Option<Chip>,
}

/// A field that is sent along.
#[derive(Serialize)]
pub struct Hidden {
    pub name: &'static str,
    pub value: String,
}

/// A filter.
#[derive(Serialize)]
pub struct FacetView {
    pub name: &'static str,
    pub legend: String,
    /// A list to choose one from, for filters with many values.
    pub one: bool,
    pub all: String,
    pub options: Vec<OptionView>,
}

/// A value of a filter, or an order.
#[derive(Serialize)]
pub struct OptionView {
    pub value: String,
    pub label: String,
    pub lang: Option<String>,
    pub count: String,
    pub chosen: bool,
}

/// A link with a word.
#[derive(Serialize)]
pub struct Chip {
    pub label: String,
    pub lang: Option<String>,
    pub href: String,
}

/// The name of a language that pages do not exist in; its code when we know no name.
pub(super) fn language_name(code: &str) -> String {
    let known = OTHER_LANGUAGES.iter().find(|(each, _)| *each == code);
    known.map_or_else(|| code.to_owned(), |(_, name)| (*name).to_owned())
}

impl ListView {
    /// The page for what was found.
    pub(super) fn new(
        visitor: &Visitor,
        list: List,
        asked: &Asked,
        found: &Found,
        offices: &HashMap<String, String>,
    ) -> Self {
        let words = visitor.words();
        let name = list.name();
        let say = |part: &str| words.say(&format!("search-{name}-{part}"));
        let href = |asked: &Asked| format!("{}{}", visitor.prefix(), asked.address(list));
        let label = |filter: &'static str, value: &str| label_of(words, visitor, offices, filter, value);
        let snippet = !asked.text.is_empty();
        let detail = if list == List::All { Detail::Mixed } else { Detail::Own { snippet } };
        let total = found.total;
        let chips: Vec<Chip> = asked
            .filters
            .iter()
            .flat_map(|(filter, values)| values.iter().map(move |value| (*filter, value)))
            .map(|(filter, value)| {
                let (label, lang) = label(filter, value);
                Chip { label, lang, href: href(&asked.without(filter, value)) }
            })
            .collect();
        let per_page = i64::try_from(PER_PAGE).unwrap_or(20);
        let page = i64::try_from(asked.page).unwrap_or(1);
        let page_at = |number: i64| href(&asked.at_page(usize::try_from(number).unwrap_or(1)));
        // The index shows no more than its first ten thousand.
        let reachable = total.min(500 * per_page);
        Self {
            heading: say("heading"),
            lead: say("lead"),
            label: say("label"),
            hint: words.say("search-hint"),
            action: format!("{}{}", visitor.prefix(), list.path()),
            suggest: format!("{}/search/suggestions", visitor.prefix()),
            text: asked.text.clone(),
            keep_filters: asked
                .filters
                .iter()
                .flat_map(|(name, values)| values.iter().map(|value| Hidden { name, value: value.clone() }))
                .collect(),
            keep_text: (!asked.text.is_empty())
                .then(|| Hidden { name: "q", value: asked.text.clone() })
                .into_iter()
                .collect(),
            keep_order: asked
                .order
                .map(|order| Hidden { name: "sort", value: order.as_str().to_owned() })
                .into_iter()
                .collect(),
            facets: facets(words, list, asked, found, &label),
            found: words.say_with(&format!("search-{name}-found"), &[("count", number_value(total))]),
            any: total > 0,
            filling: found.filling,
            orders: list
                .orders()
                .iter()
                .filter(|order| **order != Order::Best || !asked.text.is_empty())
                .map(|order| OptionView {
                    value: order.as_str().to_owned(),
                    label: words.say(&format!("search-order-{}", order_name(list, *order))),
                    lang: None,
                    count: String::new(),
                    chosen: *order == asked.order(list),
                })
                .collect(),
            clear: (!chips.is_empty()).then(|| href(&asked.without_filters())),
            chips,
            corrected: found.corrected.as_ref().map(|text| Chip {
                label: text.clone(),
                lang: None,
                href: href(&asked.with_text(text)),
            }),
            rows: found.items.iter().map(|item| Row::new(visitor, item, detail)).collect(),
            pages: (reachable > per_page).then(|| Pages::new(page, reachable, per_page, page_at)),
            address: asked.at_page(1).address(list),
            sign_in: if visitor.actor().is_some() {
                String::new()
            } else {
                let back = asked.at_page(1).address(list);
                let back = percent_encoding::utf8_percent_encode(&back, percent_encoding::NON_ALPHANUMERIC);
                format!("{}/sign-in?return_to={back}", visitor.prefix())
            },
            ways_out: ways_out(visitor, list, asked, &href),
            add: None,
        }
    }

    /// An example, for the test that renders every template.
    pub(super) fn sample() -> Self {
        let option = || OptionView {
            value: "ideas".to_owned(),
            label: "Open for ideas".to_owned(),
            lang: Some("en".to_owned()),
            count: "9".to_owned(),
            chosen: true,
        };
        let chip = || Chip { label: "Land".to_owned(), lang: None, href: "/challenges".to_owned() };
        let hidden = || vec![Hidden { name: "q", value: "birth".to_owned() }];
        let facet = |one| FacetView {
            name: if one { "place" } else { "stage" },
            legend: "Stage".to_owned(),
            one,
            all: "All places".to_owned(),
            options: vec![option()],
        };
        Self {
            heading: "Challenges".to_owned(),
            lead: "Problems that offices want fixed.".to_owned(),
            label: "Search challenges".to_owned(),
            hint: "A service, a place or an office.".to_owned(),
            action: "/challenges".to_owned(),
            suggest: "/search/suggestions".to_owned(),
            text: "birth".to_owned(),
            keep_filters: hidden(),
            keep_text: hidden(),
            keep_order: hidden(),
            facets: vec![facet(false), facet(true)],
            found: "14 challenges found".to_owned(),
            any: true,
            filling: true,
            orders: vec![option()],
            chips: vec![chip()],
            clear: Some("/challenges".to_owned()),
            corrected: Some(chip()),
            rows: vec![Row::sample()],
            pages: Some(Pages::sample()),
            address: "/challenges?q=birth".to_owned(),
            sign_in: "/sign-in".to_owned(),
            ways_out: vec![chip()],
            add: Some(chip()),
        }
    }
}

/// What a saved search is called: the list, the words and the filters.
pub fn name_of(words: &Words, list: List, asked: &Asked) -> String {
    let mut parts = Vec::new();
    if !asked.text.is_empty() {
        parts.push(words.say_with("saved-words", &[("words", Value::from(asked.text.clone()))]));
    }
    for (filter, values) in &asked.filters {
        for value in values {
            parts.push(plain_label(words, filter, value).unwrap_or_else(|| value.clone()));
        }
    }
    let heading = words.say(&format!("search-{}-heading", list.name()));
    if parts.is_empty() { heading } else { format!("{heading}: {}", parts.join(&words.say("comma"))) }
}

fn facets(
    words: &Words,
    list: List,
    asked: &Asked,
    found: &Found,
    label: &dyn Fn(&'static str, &str) -> (String, Option<String>),
) -> Vec<FacetView> {
    let mut views = Vec::new();
    for filter in list.filters() {
        let Some(known) = FILTERS.iter().find(|known| known.parameter == *filter) else { continue };
        let mut counts: Vec<(String, usize)> = found
            .facets
            .get(known.facet)
            .into_iter()
            .flatten()
            .map(|count| (count.value.clone(), count.count))
            .collect();
        for value in asked.filters.get(filter).into_iter().flatten() {
            if !counts.iter().any(|(each, _)| each == value) {
                counts.push((value.clone(), 0));
            }
        }
        let known_order = |value: &str| match *filter {
            "stage" => Stage::ALL.iter().position(|stage| stage.as_str() == value),
            "service" => SECTORS.iter().position(|sector| *sector == value),
            "proof" => value.parse().ok(),
            _ => Some(0),
        };
        let one = matches!(*filter, "place" | "office");
        counts.retain(|(value, count)| *count > 0 || asked.has(filter, value));
        if one {
            counts.sort_by_cached_key(|(value, _)| label(filter, value).0.to_lowercase());
        } else {
            counts.sort_by_key(|(value, _)| known_order(value).unwrap_or(usize::MAX));
        }
        let most = if one { 200 } else { MOST_OPTIONS };
        let options: Vec<OptionView> = counts
            .into_iter()
            .take(most)
            .map(|(value, count)| {
                let (label, lang) = label(filter, &value);
                OptionView {
                    chosen: asked.has(filter, &value),
                    count: words.number(i64::try_from(count).unwrap_or(i64::MAX)),
                    label,
                    lang,
                    value,
                }
            })
            .collect();
        // One value that everything has is no choice.
        if options.len() > 1 || options.iter().any(|option| option.chosen) {
            views.push(FacetView {
                name: filter,
                legend: words.say(&format!("search-filter-{filter}")),
                one,
                all: if one { words.say(&format!("search-all-{filter}")) } else { String::new() },
                options,
            });
        }
    }
    views
}

fn label_of(
    words: &Words,
    visitor: &Visitor,
    offices: &HashMap<String, String>,
    filter: &'static str,
    value: &str,
) -> (String, Option<String>) {
    match filter {
        "office" => (offices.get(value).cloned().unwrap_or_else(|| words.say("search-office-unknown")), None),
        "language" => {
            let name = visitor.app().languages.find(value).map(|words| words.name().to_owned());
            let other =
                OTHER_LANGUAGES.iter().find(|(code, _)| *code == value).map(|(_, name)| (*name).to_owned());
            match name.or(other) {
                Some(name) => (name, Some(value.to_owned())),
                None => (value.to_owned(), None),
            }
        }
        _ => (plain_label(words, filter, value).unwrap_or_else(|| value.to_owned()), None),
    }
}

/// The word for a value that is a code; `None` for values that are words themselves. A value of an address that no code
/// has stays as it is.
fn plain_label(words: &Words, filter: &str, value: &str) -> Option<String> {
    let message = match filter {
        "stage" => {
            let stage = Stage::parse(value)?;
            if stage == Stage::Ideas { "search-stage-open".to_owned() } else { format!("stage-{value}") }
        }
        "service" => SECTORS.contains(&value).then(|| format!("sector-{value}"))?,
        "who" | "team" => matches!(value, "startup" | "business" | "ngo" | "university")
            .then(|| format!("organisation-kind-{value}"))?,
        "proof" => {
            let level: i64 = value.parse().ok().filter(|level| (0..=5).contains(level))?;
            return Some(words.say_with("search-proof-level", &[("level", number_value(level))]));
        }
        "kind" => {
            let known = [
                "challenge",
                "use_case",
                "proposal",
                "pilot",
                "agency",
                "organisation",
                "comment",
                "decision",
            ];
            known.contains(&value).then(|| format!("search-kinds-{}", value.replace('_', "-")))?
        }
        "language" => {
            return OTHER_LANGUAGES
                .iter()
                .find(|(code, _)| *code == value)
                .map(|(_, name)| (*name).to_owned());
        }
        "office" => return Some(words.say("search-office-unknown")),
        _ => return None,
    };
    Some(words.say(&message))
}

fn order_name(list: List, order: Order) -> &'static str {
    match (list, order) {
        (List::Challenges, Order::Most) => "people",
        (List::UseCases, Order::Most) => "proof",
        (List::Pilots, Order::Most) => "far",
        (_, order) => order.as_str(),
    }
}

/// What to try when nothing was found: fewer words, no filters, everything.
fn ways_out(visitor: &Visitor, list: List, asked: &Asked, href: &dyn Fn(&Asked) -> String) -> Vec<Chip> {
    let words = visitor.words();
    let mut ways = Vec::new();
    if !asked.filters.is_empty() {
        ways.push(Chip {
            label: words.say("search-way-filters"),
            lang: None,
            href: href(&asked.without_filters()),
        });
    }
    let terms: Vec<&str> = asked.text.split(' ').filter(|term| !term.is_empty()).collect();
    if terms.len() > 1 {
        let fewer = terms[..terms.len() - 1].join(" ");
        ways.push(Chip {
            label: words.say_with("search-way-fewer", &[("words", Value::from(fewer.clone()))]),
            lang: None,
            href: href(&asked.with_text(&fewer)),
        });
    }
    if list != List::All && !asked.text.is_empty() {
        let everywhere = Asked::anything().with_text(&asked.text);
        ways.push(Chip {
            label: words.say("search-way-everywhere"),
            lang: None,
            href: format!("{}{}", visitor.prefix(), everywhere.address(List::All)),
        });
    }
    ways
}
