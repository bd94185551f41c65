//! A second judge for texts with raw HTML: a browser's parser must read the HTML back exactly as it was written, and a sanitiser
//! must find nothing to take away. It costs nine times the Markdown, so other texts pass before it only in tests.

use std::sync::OnceLock;

use ammonia::Builder;

/// Every element that this module writes, with the attributes only it has.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("a", &["href", "aria-label"]),
    ("abbr", &[]),
    ("b", &[]),
    ("blockquote", &[]),
    ("br", &[]),
    ("cite", &[]),
    ("code", &[]),
    ("dd", &[]),
    ("del", &[]),
    ("details", &[]),
    ("div", &["tabindex", "aria-label"]),
    ("dl", &[]),
    ("dt", &[]),
    ("em", &[]),
    ("figcaption", &[]),
    ("figure", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("h5", &[]),
    ("h6", &[]),
    ("hr", &[]),
    ("i", &[]),
    ("kbd", &[]),
    ("li", &[]),
    ("mark", &[]),
    ("ol", &["start"]),
    ("p", &[]),
    ("pre", &["tabindex", "aria-label"]),
    ("q", &[]),
    ("s", &[]),
    ("section", &["aria-label"]),
    ("small", &[]),
    ("span", &[]),
    ("strong", &[]),
    ("sub", &[]),
    ("summary", &[]),
    ("sup", &[]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &[]),
    ("th", &["scope"]),
    ("thead", &[]),
    ("time", &["datetime"]),
    ("tr", &[]),
    ("u", &[]),
    ("ul", &[]),
    ("wbr", &[]),
];

pub(super) fn is_clean(html: &str) -> bool {
    static JUDGE: OnceLock<Builder<'static>> = OnceLock::new();
    JUDGE.get_or_init(judge).clean(html).to_string() == html
}

fn judge() -> Builder<'static> {
    let mut judge = Builder::empty();
    judge
        .tags(ELEMENTS.iter().map(|(element, _)| *element).collect())
        .tag_attributes(ELEMENTS.iter().map(|(element, attributes)| (*element, attributes.iter().copied().collect())).collect())
        .generic_attributes(["class", "dir", "id", "lang", "role", "title"].into())
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .link_rel(None);
    judge
}
