//! What the address of a list asks for: words, filters, an order and a page. The same things are always written the same
//! way, so that an address can be shared, kept and compared.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Lines on one page.
pub const PER_PAGE: usize = 20;
/// The last page that can be reached: the index goes no deeper.
const LAST_PAGE: usize = 500;
/// Most characters of what is searched for, values of one filter, and characters of one value.
const MOST_TEXT: usize = 300;
const MOST_VALUES: usize = 40;
const MOST_VALUE: usize = 120;

/// Letters, digits and these are written as they are.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A list that can be searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    All,
    Challenges,
    UseCases,
    Pilots,
}

/// The order of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Best,
    Newest,
    Closing,
    /// Most people helped, or most voices.
    Most,
}

/// A filter: its name in addresses and the facet of the index.
#[derive(Clone, Copy, Debug)]
pub struct Filter {
    pub parameter: &'static str,
    pub facet: &'static str,
}

/// All filters, in the order in which addresses name them.
pub const FILTERS: [Filter; 9] = [
    Filter { parameter: "kind", facet: "kind" },
    Filter { parameter: "stage", facet: "stage" },
    Filter { parameter: "service", facet: "sector" },
    Filter { parameter: "who", facet: "eligible" },
    Filter { parameter: "team", facet: "organisation_kind" },
    Filter { parameter: "proof", facet: "evidence" },
    Filter { parameter: "place", facet: "region" },
    Filter { parameter: "office", facet: "agency" },
    Filter { parameter: "language", facet: "language" },
];

/// What an address asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub text: String,
    /// Chosen values by the filter's name; each once, in the order of the address.
    pub filters: BTreeMap<&'static str, Vec<String>>,
    /// `None` for the list's own order.
    pub order: Option<Order>,
    /// From 1.
    pub page: usize,
}

impl List {
    /// The path of its page.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::All => "/search",
            Self::Challenges => "/challenges",
            Self::UseCases => "/use-cases",
            Self::Pilots => "/pilots",
        }
    }

    /// The list with this path.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        [Self::All, Self::Challenges, Self::UseCases, Self::Pilots]
            .into_iter()
            .find(|list| list.path() == path)
    }

    /// The kind that it is about; `None` for all.
    #[must_use]
    pub const fn kind(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::Challenges => Some("challenge"),
            Self::UseCases => Some("use_case"),
            Self::Pilots => Some("pilot"),
        }
    }

    /// The name in messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Challenges => "challenges",
            Self::UseCases => "use-cases",
            Self::Pilots => "pilots",
        }
    }

    /// Its filters.
    #[must_use]
    pub const fn filters(self) -> &'static [&'static str] {
        match self {
            Self::All => &["kind", "stage", "service", "place", "language"],
            Self::Challenges => &["stage", "service", "who", "place", "office", "language"],
            Self::UseCases => &["service", "team", "proof", "place", "language"],
            Self::Pilots => &["stage", "service", "place", "office", "language"],
        }
    }

    /// Its orders; the first is its own when nothing is searched for.
    #[must_use]
    pub const fn orders(self) -> &'static [Order] {
        match self {
            Self::All => &[Order::Newest, Order::Best],
            Self::Challenges => &[Order::Closing, Order::Most, Order::Newest, Order::Best],
            Self::UseCases => &[Order::Most, Order::Newest, Order::Best],
            Self::Pilots => &[Order::Newest, Order::Most, Order::Best],
        }
    }
}

impl Order {
    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Newest => "newest",
            Self::Closing => "closing",
            Self::Most => "most",
        }
    }
}

impl Asked {
    /// Nothing in particular: the whole list.
    #[must_use]
    pub const fn anything() -> Self {
        Self { text: String::new(), filters: BTreeMap::new(), order: None, page: 1 }
    }

    /// Reads what follows the question mark of an address. What cannot be understood is left out: an old or a broken
    /// link still shows a list.
    #[must_use]
    pub fn parse(list: List, query: &str) -> Self {
        let mut asked = Self::anything();
        for pair in query.split('&').take(400) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(value);
            match name {
                "q" => asked.text = clean(&value),
                "sort" => {
                    asked.order = list.orders().iter().copied().find(|order| order.as_str() == value);
                }
                "page" => asked.page = value.parse().unwrap_or(1).clamp(1, LAST_PAGE),
                _ => {
                    let Some(filter) = list.filters().iter().find(|filter| **filter == name) else {
                        continue;
                    };
                    let value: String = clean(&value).chars().take(MOST_VALUE).collect();
                    let values = asked.filters.entry(filter).or_default();
                    if !value.is_empty() && values.len() < MOST_VALUES && !values.contains(&value) {
                        values.push(value);
                    }
                }
            }
        }
        asked.filters.retain(|_, values| !values.is_empty());
        asked
    }

    /// The order of the lines: as chosen, else the best first when something is searched for.
    #[must_use]
    pub fn order(&self, list: List) -> Order {
        self.order.unwrap_or(if self.text.is_empty() { list.orders()[0] } else { Order::Best })
    }

    /// The address that asks for this.
    #[must_use]
    pub fn address(&self, list: List) -> String {
        let mut pairs = String::new();
        let mut add = |name: &str, value: &str| {
            let mark = if pairs.is_empty() { '?' } else { '&' };
            let _ = write!(pairs, "{mark}{name}={}", utf8_percent_encode(value, KEPT));
        };
        if !self.text.is_empty() {
            add("q", &self.text);
        }
        for filter in FILTERS {
            for value in self.filters.get(filter.parameter).into_iter().flatten() {
                add(filter.parameter, value);
            }
        }
        if let Some(order) = self.order {
            add("sort", order.as_str());
        }
        if self.page > 1 {
            add("page", &self.page.to_string());
        }
        format!("{}{pairs}", list.path())
    }

    /// True when a value of a filter is chosen.
    #[must_use]
    pub fn has(&self, parameter: &str, value: &str) -> bool {
        self.filters.get(parameter).is_some_and(|values| values.iter().any(|each| each == value))
    }

    /// The same without one value of a filter, from the first page.
    #[must_use]
    pub fn without(&self, parameter: &str, value: &str) -> Self {
        let mut asked = Self { page: 1, ..self.clone() };
        if let Some(values) = asked.filters.get_mut(parameter) {
            values.retain(|each| each != value);
        }
        asked.filters.retain(|_, values| !values.is_empty());
        asked
    }

    /// The same words without any filter, from the first page.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        Self { filters: BTreeMap::new(), page: 1, ..self.clone() }
    }

    /// The same filters with other words, from the first page.
    #[must_use]
    pub fn with_text(&self, text: &str) -> Self {
        Self { text: clean(text), page: 1, ..self.clone() }
    }

    /// Another page.
    #[must_use]
    pub fn at_page(&self, page: usize) -> Self {
        Self { page: page.clamp(1, LAST_PAGE), ..self.clone() }
    }
}

/// Words on one line without control characters, and no more than anybody types.
pub(super) fn clean(text: &str) -> String {
    let visible: String = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .take(MOST_TEXT * 4)
        .collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(MOST_TEXT).collect::<String>().trim_end().to_owned()
}

fn decoded(value: &str) -> String {
    percent_decode_str(&value.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_things_have_the_same_address() {
        let one =
            Asked::parse(List::Challenges, "stage=pilot&q=+birth++record&service=land&stage=ideas&page=1");
        assert_eq!(
            one.address(List::Challenges),
            "/challenges?q=birth%20record&stage=pilot&stage=ideas&service=land"
        );
        let again = Asked::parse(List::Challenges, one.address(List::Challenges).split_once('?').unwrap().1);
        assert_eq!(again, one);
    }

    #[test]
    fn hostile_addresses_become_a_plain_list() {
        let asked = Asked::parse(
            List::Challenges,
            "q=%00%ff%fe%22&page=-1&sort=drop&stage=&kind=x&=&&&%&page=999999",
        );
        assert_eq!((asked.page, asked.order, asked.filters.len()), (LAST_PAGE, None, 0));
        let long = "a".repeat(100_000);
        assert_eq!(Asked::parse(List::All, &format!("q={long}")).text.len(), MOST_TEXT);
        let many: String = (0..1_000).map(|number| format!("place={number}&")).collect();
        assert_eq!(Asked::parse(List::All, &many).filters["place"].len(), MOST_VALUES);
    }

    #[test]
    fn a_filter_can_be_taken_away_again() {
        let asked = Asked::parse(List::Pilots, "stage=pilot&stage=proof&page=3");
        assert_eq!(asked.without("stage", "pilot").address(List::Pilots), "/pilots?stage=proof");
        assert_eq!(asked.without_filters().address(List::Pilots), "/pilots");
    }

    proptest::proptest! {
        #[test]
        fn any_address_is_read_and_written_back(query in ".{0,300}") {
            let asked = Asked::parse(List::All, &query);
            let address = asked.address(List::All);
            let again = Asked::parse(List::All, address.split_once('?').map_or("", |(_, query)| query));
            proptest::prop_assert_eq!(again, asked);
        }
    }
}
