//! A problem as it is shown over a page: the same words as in the terminal, as HTML. Every text is escaped; the one link is the editor's.

use crate::text::escape::{html_attribute, html_text};
use crate::text::fingerprint;

use super::human::{place, shown};
use super::{Diagnostic, Fix, Messages, Place, Severity, human};

/// So many are listed: more make a page that no one reads and that takes seconds to draw.
const LISTED: usize = 500;

/// One element for one problem. `link` gives the address that opens a place in the editor.
pub fn html(diagnostic: &Diagnostic, messages: &Messages, link: &dyn Fn(&Place) -> Option<String>) -> String {
    let (class, severity) = match diagnostic.severity {
        Severity::Error => ("error", "severity-error"),
        Severity::Warning => ("warning", "severity-warning"),
    };
    let id = fingerprint(human(diagnostic, messages).as_bytes());
    let mut out = format!(
        "<article class=\"problem {class}\" data-problem=\"{id:032x}\">\n<p class=\"place\">{}</p>\n<p class=\"what\"><strong>{} {}</strong>: {}</p>\n{}",
        linked(&diagnostic.place, messages, link),
        text(&messages.say(severity, &[])),
        diagnostic.code.as_str(),
        text(&messages.message(diagnostic)),
        excerpt(&diagnostic.place),
    );
    if let Some(other) = &diagnostic.related {
        out.push_str(&format!(
            "<p class=\"related\">{} {}</p>\n{}",
            text(&messages.say("see-also", &[])),
            linked(other, messages, link),
            excerpt(other)
        ));
    }
    let help = messages.help(diagnostic);
    if !help.is_empty() {
        out.push_str(&format!("<p class=\"help\">{}</p>\n", text(&help)));
    }
    if let Some(fix) = &diagnostic.fix {
        let words = match fix {
            Fix::Instead(_) => "write-instead",
            Fix::Added(_) => "add-line",
        };
        out.push_str(&format!("<p class=\"fix\">{}</p>\n<pre>{}</pre>\n", text(&messages.say(words, &[])), text(fix.line())));
    }
    out + "</article>\n"
}

/// All problems of a run, what stops it first; or as many as can be read, with a word on the rest.
pub fn html_list(problems: &[Diagnostic], messages: &Messages, link: &dyn Fn(&Place) -> Option<String>) -> String {
    let (errors, warnings): (Vec<_>, Vec<_>) = problems.iter().partition(|problem| problem.is_error());
    let mut out: String = errors.into_iter().chain(warnings).take(LISTED).map(|problem| html(problem, messages, link)).collect();
    if problems.len() > LISTED {
        let more = messages.say("problems-more", &[("count", (problems.len() - LISTED).to_string())]);
        out.push_str(&format!("<p class=\"more\">{}</p>\n", text(&more)));
    }
    out
}

fn linked(at: &Place, messages: &Messages, link: &dyn Fn(&Place) -> Option<String>) -> String {
    let name = text(&place(at, messages));
    match link(at) {
        Some(url) => format!("<a href=\"{}\">{name}</a>", html_attribute(&url)),
        None => name,
    }
}

/// The line, with its number and the character at the column marked.
fn excerpt(place: &Place) -> String {
    if place.line == 0 || place.text.is_empty() {
        return String::new();
    }
    let at = place.column.saturating_sub(1) as usize;
    let begin = place.text.char_indices().nth(at).map_or(place.text.len(), |(begin, _)| begin);
    let (before, rest) = place.text.split_at(begin);
    let mut after = rest.chars();
    let marked = after.next().map_or_else(|| " ".to_owned(), String::from);
    format!("<pre>{} | {}<mark>{}</mark>{}</pre>\n", place.line, text(before), text(&marked), text(after.as_str()))
}

/// Characters that nobody sees are shown as in the terminal.
fn text(text: &str) -> String {
    html_text(&shown(text)).into_owned()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::{Code, Locale};

    fn nowhere(_: &Place) -> Option<String> {
        None
    }

    fn hostile() -> Diagnostic {
        let path = Arc::from("content/<img src=x onerror=alert(1)>.md");
        let place = Place::at(&path, "title: <script>alert('1')</script> & \"x\"", 7);
        Diagnostic::new(Code::UnknownKey, place.clone())
            .arg("key", "<b>\u{202e}</b>")
            .arg("nearest", "</article><script>")
            .fix("<svg onload='x'>")
            .related(place)
    }

    #[test]
    fn no_text_becomes_markup() {
        for locale in [Locale::Vi, Locale::En] {
            let html = html(&hostile(), &Messages::new(locale), &|_| Some("x:\"><script>".into()));
            for found in ["<script", "<img", "<svg", "<b>", "'1'>", "\u{202e}"] {
                assert!(!html.contains(found), "{found}: {html}");
            }
            assert!(html.contains("&lt;svg onload="), "{html}");
            assert!(html.contains("href=\"x:&quot;&gt;&lt;script&gt;\""), "{html}");
        }
    }

    #[test]
    fn the_character_at_the_column_is_marked() {
        let path = Arc::from("a.md");
        let shown = |text: &str, offset| excerpt(&Place::at(&path, text, offset));
        assert_eq!(shown("một: hai", 5), "<pre>1 | một<mark>:</mark> hai</pre>\n");
        assert_eq!(shown("một", 99), "<pre>1 | một<mark> </mark></pre>\n");
        assert_eq!(shown("", 0), "");
        let long = shown(&"đ".repeat(100_000), 0);
        assert!(long.chars().count() < 300, "{}", long.len());
    }

    #[test]
    fn the_words_are_those_of_the_terminal() {
        for locale in [Locale::Vi, Locale::En] {
            let messages = Messages::new(locale);
            let problem =
                Diagnostic::new(Code::UnknownKey, Place::file("a.md")).arg("key", "mau").arg("nearest", "none").missing_line("b: 1");
            let (terminal, page) = (human(&problem, &messages), html(&problem, &messages, &nowhere));
            for words in [messages.message(&problem), messages.help(&problem), messages.say("add-line", &[]), "b: 1".into()] {
                assert!(terminal.contains(&words) && page.contains(&*html_text(&words)), "{words}\n{terminal}\n{page}");
            }
        }
    }

    #[test]
    fn too_many_problems_are_cut_with_a_word() {
        let problems: Vec<_> = (0..700).map(|at| Diagnostic::new(Code::FileName, Place::file(format!("{at}.md")))).collect();
        let page = html_list(&problems, &Messages::new(Locale::En), &nowhere);
        assert_eq!(page.matches("<article").count(), LISTED);
        assert!(page.contains("200") && page.contains("nhipcau check"), "{}", &page[page.len() - 200..]);
        assert!(!html_list(&problems[..500], &Messages::new(Locale::En), &nowhere).contains("nhipcau check"));
    }
}
