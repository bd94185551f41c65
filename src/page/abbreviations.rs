//! Abbreviations explained where a page first uses them: `<abbr title="phi chính phủ nước ngoài">PCPNN</abbr>`. Official numbers, links,
//! headings and code are left alone.

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
        let mut html = html;
        self.left.retain(|(short, long)| match first(&html, short) {
            None => true,
            Some(at) => {
                html.replace_range(at..at + short.len(), &format!("<abbr title=\"{}\">{short}</abbr>", html_attribute(long)));
                false
            }
        });
        html
    }
}

/// The first place where an abbreviation stands as a word of running text.
fn first(html: &str, short: &str) -> Option<usize> {
    html.match_indices(short).map(|(at, _)| at).find(|at| is_word(html, *at, short.len()) && is_running_text(&html[..*at]))
}

/// Parts of `62/KH-UBND` are no words.
fn is_word(html: &str, at: usize, length: usize) -> bool {
    let joins = |c: char| c.is_alphanumeric() || matches!(c, '-' | '/' | '_' | '&');
    !html[..at].chars().next_back().is_some_and(joins) && !html[at + length..].chars().next().is_some_and(joins)
}

/// Outside of tags, and of elements that are left alone.
fn is_running_text(before: &str) -> bool {
    let is_open = |name: &str| {
        let opened =
            before.rmatch_indices(&format!("<{name}")).find(|(at, tag)| before[at + tag.len()..].starts_with([' ', '>'])).map(|(at, _)| at);
        opened.is_some_and(|opened| before.rfind(&format!("</{name}>")).is_none_or(|closed| closed < opened))
    };
    before.rfind('<').is_none_or(|tag| before[tag..].contains('>')) && !LEFT_ALONE.into_iter().any(is_open)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(html: &str) -> String {
        Abbreviations { left: vec![("UBND", "Ủy ban nhân dân"), ("b/c", "báo cáo")] }.explain(html.to_owned())
    }

    const UBND: &str = "<abbr title=\"Ủy ban nhân dân\">UBND</abbr>";

    #[test]
    fn only_the_first_word_is_explained() {
        assert_eq!(explained("<p>UBND tỉnh, UBND xã</p>"), format!("<p>{UBND} tỉnh, UBND xã</p>"));
        assert_eq!(explained("<p>(b/c)</p>"), "<p>(<abbr title=\"báo cáo\">b/c</abbr>)</p>");
    }

    #[test]
    fn numbers_links_headings_and_attributes_are_left_alone() {
        for html in
            ["62/KH-UBND", "<a href=\"x\">UBND</a>", "<h2 id=\"a\">UBND</h2>", "<img alt=\"UBND tỉnh\">", "<code>UBND</code>", "UBNDT"]
        {
            assert_eq!(explained(html), html);
        }
        assert_eq!(explained("<a href=\"x\">UBND</a> và UBND"), format!("<a href=\"x\">UBND</a> và {UBND}"));
        assert_eq!(explained("<article>UBND</article>"), format!("<article>{UBND}</article>"));
    }
}
