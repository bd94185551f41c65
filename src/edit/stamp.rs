//! The stamp in a translation's front matter: that one key is set, every other byte stays.

use std::ops::Range;
use std::sync::Arc;

use crate::yaml::{Source, Tree, split};

const KEY: &str = "translates";

/// The text of a file, as it lies on the disk, with a stamp. None where it has no front matter or that cannot be read far enough.
pub fn with_stamp(text: &str, stamp: &str) -> Option<String> {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let path: Arc<str> = Arc::from("");
    let split = split(&path, &text[mark..]).ok()?;
    let start = split.front.as_ptr() as usize - text.as_ptr() as usize;
    let source = Source::new(&path, split.front, 0);
    let (range, line) = edit(split.front, source.tree(), stamp, line_end(&text[mark..start]))?;
    Some([&text[..start + range.start], &line, &text[start + range.end..]].concat())
}

/// What is written instead of which bytes of the front matter.
fn edit(front: &str, tree: &Tree, stamp: &str, first_end: &str) -> Option<(Range<usize>, String)> {
    let is_flow = tree.root().is_some_and(|root| front[root.span.start..].starts_with('{'));
    // Brackets and commas end a value there.
    let stamp = if is_flow { format!("\"{stamp}\"") } else { stamp.to_owned() };
    if let Some(value) = tree.get(KEY) {
        let span = value.span.clone();
        let gap = if front[..span.start].ends_with([' ', '\t', '\n']) { "" } else { " " };
        return Some((span.clone(), format!("{gap}{stamp}{}", comment(&front[span]))));
    }
    let Some(root) = tree.root() else { return Some((front.len()..front.len(), format!("{KEY}: {stamp}{first_end}"))) };
    let entries = root.entries();
    if is_flow {
        let at = entries.last()?.value.span.end;
        return Some((at..at, format!(", {KEY}: {stamp}")));
    }
    // Keys of one group stand in one column.
    let first = entries.first()?.key_span.start;
    let indent = &front[front[..first].rfind('\n').map_or(0, |at| at + 1)..first];
    let end = if front.contains('\n') { line_end(front) } else { first_end };
    Some((front.len()..front.len(), format!("{indent}{KEY}: {stamp}{end}")))
}

/// How the last line of a text ends.
fn line_end(text: &str) -> &'static str {
    if text.ends_with("\r\n") { "\r\n" } else { "\n" }
}

/// A note behind the sign of a text in a block (`>- # note`), which stands within its value.
fn comment(value: &str) -> &str {
    let header = value.lines().next().unwrap_or_default().trim_end();
    match header.find(" #") {
        Some(at) if value.starts_with(['|', '>']) => &header[at..],
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(with_stamp(text, "title=1 gallery[0].alt=2").as_deref(), Some(expected));
    }

    #[test]
    fn the_key_is_set_wherever_it_stands() {
        const NEW: &str = "title=1 gallery[0].alt=2";
        for (old, new) in [
            (
                "title: a\ntranslates: title=0  # xưa \nextra: {b: 'c'}\n",
                format!("title: a\ntranslates: {NEW}  # xưa \nextra: {{b: 'c'}}\n"),
            ),
            ("translates: \"title=0\" \ntitle: a\n", format!("translates: {NEW} \ntitle: a\n")),
            ("translates: >- # xưa\n  title=0\n  body=1\n\n# hết\ntitle: a\n", format!("translates: {NEW} # xưa\n\n# hết\ntitle: a\n")),
            ("translates:\n  title=0\ntitle: a\n", format!("translates:\n  {NEW}\ntitle: a\n")),
            ("translates: title=0\n  body=1\ntitle: a\n", format!("translates: {NEW}\ntitle: a\n")),
            ("translates:\ntitle: a\n", format!("translates: {NEW}\ntitle: a\n")),
            ("translates: # gì\ntitle: a\n", format!("translates: {NEW} # gì\ntitle: a\n")),
            ("title: a\n# hết\n\n", format!("title: a\n# hết\n\ntranslates: {NEW}\n")),
            ("  title: a\n  status: draft\n", format!("  title: a\n  status: draft\n  translates: {NEW}\n")),
            ("{title: a, status: draft}\n", format!("{{title: a, status: draft, translates: \"{NEW}\"}}\n")),
            ("{title: a, translates: b, status: draft}\n", format!("{{title: a, translates: \"{NEW}\", status: draft}}\n")),
            ("", format!("translates: {NEW}\n")),
        ] {
            check(&format!("---\n{old}---\nThân\n"), &format!("---\n{new}---\nThân\n"));
            let crlf = |text: &str| text.replace('\n', "\r\n");
            check(&crlf(&format!("\u{feff}---\n{old}---\nThân")), &crlf(&format!("\u{feff}---\n{new}---\nThân")));
        }
    }

    #[test]
    fn what_has_no_front_matter_stays() {
        assert_eq!(with_stamp("Thân bài", "title=1"), None);
        assert_eq!(with_stamp("---\n- a\n---\n", "title=1"), None);
    }
}
