//! Text with simple marks, as HTML that is safe to show: CommonMark first, then an allow-list.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::Builder;

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder
        .tags(HashSet::from([
            "p",
            "br",
            "strong",
            "em",
            "ul",
            "ol",
            "li",
            "a",
            "blockquote",
            "code",
            "pre",
            "h3",
            "h4",
        ]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .link_rel(Some("nofollow ugc noopener"));
    builder
});

/// The HTML of a text that somebody wrote. Headings start at the third level, so that they fit under a page's own.
#[must_use]
pub fn to_html(text: &str) -> String {
    let mut options = comrak::Options::default();
    options.extension.autolink = true;
    options.render.hardbreaks = true;
    options.render.escape = true;
    // Deep nesting makes a parser slow; nobody needs it in a comment.
    let bounded: String = text.chars().take(40_000).collect();
    let html = comrak::markdown_to_html(&bounded, &options);
    let html = html
        .replace("<h1>", "<h3>")
        .replace("</h1>", "</h3>")
        .replace("<h2>", "<h3>")
        .replace("</h2>", "</h3>")
        .replace("<h5>", "<h4>")
        .replace("</h5>", "</h4>")
        .replace("<h6>", "<h4>")
        .replace("</h6>", "</h4>")
        .replace("<ul>", "<ul class=\"bullets\">");
    CLEANER
        .clean(&html)
        .to_string()
        .replace("<ul>", "<ul class=\"bullets\">")
        .replace("<ol>", "<ol class=\"bullets\">")
}

#[cfg(test)]
mod tests {
    use super::to_html;

    #[test]
    fn scripts_and_odd_links_do_not_come_through() {
        let html =
            to_html("<script>alert(1)</script>\n\n[a](javascript:alert(1)) **b** <img src=x onerror=y>");
        assert!(
            !html.contains("<script") && !html.contains("href=\"javascript:") && !html.contains("<img"),
            "{html}"
        );
        assert!(html.contains("<strong>b</strong>"));
    }
}
