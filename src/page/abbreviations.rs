//! Abbreviations explained where a page first uses them: `<abbr title="phi chính phủ nước ngoài">PCPNN</abbr>`. Official numbers, links,
//! headings and code are left alone.

use std::ops::Range;

use crate::text::Lang;
use crate::text::escape::html_attribute;

use super::Book;

/// Elements within which nothing is explained.
const LEFT_ALONE: [&str; 8] = ["a", "abbr", "code", "pre", "h2", "h3", "h4", "h5"];

/// The abbreviations of one language, on one page.
pub struct Abbreviations<'a> {
    /// Not yet used on the page.
    left: Vec<(&'a str, &'a str)>,
}

impl<'a> Abbreviations<'a> {
    pub fn new(book: &'a Book, lang: Lang) -> Abbreviations<'a> {
        let terms = book.site.config.vocabularies.abbreviations.terms.iter();
        Abbreviations { left: terms.map(|(short, term)| (&**short, term.name.get(lang))).filter(|(_, long)| !long.is_empty()).collect() }
    }

    /// Explains in a piece of HTML what was not explained before.
    pub fn explain(&mut self, html: String) -> String {
        // Most texts hold no abbreviation, and are not looked into any further.
        let mut running: Option<Vec<Range<usize>>> = None;
        let mut found: Vec<Found> = Vec::new();
        self.left.retain(|(short, long)| {
            // Looks at many letters at once, other than a search for places.
            if !html.contains(*short) {
                return true;
            }
            let is_free = |at: &usize| {
                let span = *at..at + short.len();
                let running = running.get_or_insert_with(|| running_text(&html));
                is_within(running, *at) && found.iter().all(|other| other.ends_before(&span) || other.begins_after(&span))
            };
            let at = words(&html, short).find(is_free);
            found.extend(at.map(|at| Found { at, short, long }));
            at.is_none()
        });
        if found.is_empty() { html } else { explained(&html, found) }
    }
}

/// Where an abbreviation is explained.
struct Found<'a> {
    at: usize,
    short: &'a str,
    long: &'a str,
}

impl Found<'_> {
    fn ends_before(&self, span: &Range<usize>) -> bool {
        self.at + self.short.len() <= span.start
    }

    fn begins_after(&self, span: &Range<usize>) -> bool {
        span.end <= self.at
    }
}

fn explained(html: &str, mut found: Vec<Found>) -> String {
    found.sort_by_key(|found| found.at);
    let mut out = String::with_capacity(html.len() + found.len() * 64);
    let mut from = 0;
    for Found { at, short, long } in found {
        out.push_str(&html[from..at]);
        out.push_str(&format!("<abbr title=\"{}\">{short}</abbr>", html_attribute(long)));
        from = at + short.len();
    }
    out.push_str(&html[from..]);
    out
}

/// The places where an abbreviation stands as a word. Parts of `62/KH-UBND` are none.
fn words(html: &str, short: &str) -> impl Iterator<Item = usize> {
    let joins = |c: char| c.is_alphanumeric() || matches!(c, '-' | '/' | '_' | '&');
    let is_word = move |(at, short): &(usize, &str)| {
        !html[..*at].chars().next_back().is_some_and(joins) && !html[at + short.len()..].chars().next().is_some_and(joins)
    };
    html.match_indices(short).filter(is_word).map(|(at, _)| at)
}

/// What stands outside of tags, and of elements that are left alone.
fn running_text(html: &str) -> Vec<Range<usize>> {
    let mut open = [false; LEFT_ALONE.len()];
    let mut running = Vec::new();
    let mut from = 0;
    while let Some(tag) = html[from..].find('<').map(|at| from + at) {
        if !open.contains(&true) {
            running.push(from..tag);
        }
        from = html[tag..].find('>').map_or(html.len(), |end| tag + end + 1);
        let inside = html[tag + 1..from].split([' ', '>']).next().unwrap_or_default();
        let name = inside.strip_prefix('/').unwrap_or(inside);
        if let Some(at) = LEFT_ALONE.iter().position(|own| *own == name) {
            open[at] = inside == name;
        }
    }
    if !open.contains(&true) {
        running.push(from..html.len());
    }
    running
}

fn is_within(ranges: &[Range<usize>], at: usize) -> bool {
    ranges.get(ranges.partition_point(|range| range.end <= at)).is_some_and(|range| range.start <= at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_explanations(html: &str) -> String {
        Abbreviations { left: vec![("UBND", "Ủy ban nhân dân"), ("b/c", "báo cáo")] }.explain(html.to_owned())
    }

    const UBND: &str = "<abbr title=\"Ủy ban nhân dân\">UBND</abbr>";

    #[test]
    fn only_the_first_word_is_explained() {
        assert_eq!(with_explanations("<p>UBND tỉnh, UBND xã</p>"), format!("<p>{UBND} tỉnh, UBND xã</p>"));
        assert_eq!(with_explanations("<p>(b/c)</p>"), "<p>(<abbr title=\"báo cáo\">b/c</abbr>)</p>");
    }

    #[test]
    fn numbers_links_headings_and_attributes_are_left_alone() {
        for html in
            ["62/KH-UBND", "<a href=\"x\">UBND</a>", "<h2 id=\"a\">UBND</h2>", "<img alt=\"UBND tỉnh\">", "<code>UBND</code>", "UBNDT"]
        {
            assert_eq!(with_explanations(html), html);
        }
        assert_eq!(with_explanations("<a href=\"x\">UBND</a> và UBND"), format!("<a href=\"x\">UBND</a> và {UBND}"));
        assert_eq!(with_explanations("<article>UBND</article>"), format!("<article>{UBND}</article>"));
    }

    #[test]
    fn what_was_explained_as_one_is_not_explained_as_another() {
        let mut both = Abbreviations { left: vec![("UBND", "Ủy ban nhân dân"), ("UBND tỉnh", "b/c")] };
        assert_eq!(both.explain("UBND tỉnh, UBND tỉnh".to_owned()), format!("{UBND} tỉnh, <abbr title=\"b/c\">UBND tỉnh</abbr>"));
        assert_eq!(both.explain("UBND tỉnh".to_owned()), "UBND tỉnh");
    }
}
