//! The whole of a text without its markup, taken from its HTML when it is asked for: only searches need it, so nobody keeps it.
//!
//! Works on HTML that this module wrote, its slots still open: each `<` there begins a tag and no value holds a `>`. What stands in slots
//! (labels, pictures) is nothing that the text says.

use super::Body;

/// Elements that hold no words of the text: marks of footnotes and the ways back from them.
const MARKS: [(&str, &str); 2] = [("<sup class=\"note-ref\">", "</sup>"), ("class=\"back\"", "</a>")];

/// Elements within a line.
const INLINE: [&str; 19] =
    ["a", "abbr", "b", "cite", "code", "del", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u"];

/// Elements between two words of a line.
const BETWEEN: [&str; 3] = ["br", "td", "th"];

/// Nothing at all, not even the end of a word.
const NOTHING: &str = "wbr";

impl Body {
    /// Its words, one block a line: paragraphs, headings, items of lists, rows of tables, captions, pieces of code, footnotes.
    pub fn text(&self) -> String {
        let mut text = Text { out: String::with_capacity(self.html.len()), gap: None };
        let mut rest = self.html.as_str();
        while let Some(start) = rest.find('<') {
            text.words(&rest[..start]);
            let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
            let tag = &rest[start..end];
            rest = &rest[end..];
            match MARKS.iter().find(|(mark, _)| tag.contains(mark)) {
                Some((_, close)) => rest = rest.find(close).map_or("", |at| &rest[at + close.len()..]),
                None => text.tag(tag),
            }
        }
        text.words(rest);
        text.out
    }
}

struct Text {
    out: String,
    /// What stands before the next word.
    gap: Option<char>,
}

impl Text {
    fn tag(&mut self, tag: &str) {
        let name = tag.trim_start_matches(['<', '/']);
        let name = &name[..name.find([' ', '>']).unwrap_or(name.len())];
        if BETWEEN.contains(&name) {
            self.gap = self.gap.or(Some(' '));
        } else if name != NOTHING && !INLINE.contains(&name) {
            self.gap = Some('\n');
        }
    }

    fn words(&mut self, html: &str) {
        let mut rest = html;
        while let Some(at) = rest.find('&') {
            self.push(&rest[..at]);
            let (character, length) = entity(&rest[at..]);
            self.push(character);
            rest = &rest[at + length..];
        }
        self.push(rest);
    }

    fn push(&mut self, text: &str) {
        for (at, word) in text.split(char::is_whitespace).enumerate() {
            if at > 0 {
                self.gap = self.gap.or(Some(' '));
            }
            if word.is_empty() {
                continue;
            }
            let gap = self.gap.take();
            if !self.out.is_empty() {
                self.out.extend(gap);
            }
            self.out.push_str(word);
        }
    }
}

/// What an entity stands for, and how long it is. No others are written.
fn entity(html: &str) -> (&'static str, usize) {
    const KNOWN: [(&str, &str); 5] = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", "\u{a0}")];
    let found = KNOWN.iter().find(|(entity, _)| html.starts_with(entity));
    found.map_or(("&", 1), |(entity, character)| (character, entity.len()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::super::{Options, render};

    fn text(markdown: &str) -> String {
        let path: Arc<str> = "a.md".into();
        render(&path, markdown, 0, &Options::default()).0.text()
    }

    #[test]
    fn each_block_is_a_line() {
        let markdown = "Đoạn *một*\nhai.\n\n## Mục {#x}\n\n- a\n- b\n  - c\n\n> Trích.\n\n1. Một\n\n   Hai\n\n---\n\nCuối<br>dòng.";
        assert_eq!(text(markdown), "Đoạn một hai.\nMục\na\nb\nc\nTrích.\nMột\nHai\nCuối dòng.");
    }

    #[test]
    fn captions_tables_and_code_are_words_of_the_text() {
        assert_eq!(text("![Cầu qua sông](cau.jpg \"Cầu Nhịp, tháng 4\")"), "Cầu Nhịp, tháng 4");
        assert_eq!(text("| Năm | Số |\n|---|---|\n| 2026 | 5 |\n"), "Năm Số\n2026 5");
        assert_eq!(text("```rust\nfn a() -> u8 { 1 }\n```\n\nDùng `nhipcau <b>`."), "fn a() -> u8 { 1 }\nDùng nhipcau <b>.");
    }

    #[test]
    fn what_stands_for_characters_is_read() {
        assert_eq!(text("A & B &lt;b&gt; \"x\" &amp;lt; 5&nbsp;km"), "A & B <b> \"x\" &lt; 5 km");
    }

    #[test]
    fn words_stay_whole_and_marks_stay_out() {
        assert_eq!(text("đ**ườ**ng[^1] H<sub>2</sub>O siêu<wbr>thị\n\n[^1]: Chú *thích*.\n"), "đường H2O siêuthị\nChú thích.");
        assert_eq!(text("- [x] xong\n- [ ] chưa\n"), "xong\nchưa");
        assert_eq!(text("[Bài](news/2026/bai \"Tựa đề\") ở <abbr title=\"Liên hiệp\">LH</abbr>"), "Bài ở LH");
        assert_eq!(text(""), "");
    }

    proptest! {
        #[test]
        fn a_beginning_is_the_beginning(words in "([a-zđườ]{1,8}[ \n]){1,60}") {
            let path: Arc<str> = "a.md".into();
            let body = render(&path, &words, 0, &Options::default()).0;
            prop_assert!(body.text().starts_with(&body.plain), "{:?} {:?}", body.text(), body.plain);
        }
    }
}
