//! The few HTML elements that may stand in a text.
//!
//! Raw HTML is never copied: it is taken apart, and allowed tags are written anew in plain form. A tag that is not closed where
//! it was opened, or stands where a browser would move it, is a problem of the text, and closed here all the same.

use crate::diagnostic::Code;

use super::escape;
use super::events::{Open, Renderer};

/// A comment that begins so stands for a paragraph that is still to be translated. A comment reaches no page whatever becomes of its
/// text; and while it stands, the text is not fit to be published.
pub const GAP: &str = "dịch/translate";

/// What an element may hold, which also says where it may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Within a line; holds the same.
    Phrase,
    /// Within a line; holds nothing.
    Void,
    /// A block of lines; holds what stands within a line.
    Lines,
    /// A block of blocks.
    Blocks,
    /// A block of terms and descriptions.
    Terms,
}

/// Sorted, as people read it.
const ALLOWED: &[(&str, Kind)] = &[
    ("abbr", Kind::Phrase),
    ("b", Kind::Phrase),
    ("br", Kind::Void),
    ("cite", Kind::Phrase),
    ("dd", Kind::Blocks),
    ("details", Kind::Blocks),
    ("div", Kind::Blocks),
    ("dl", Kind::Terms),
    ("dt", Kind::Lines),
    ("em", Kind::Phrase),
    ("figcaption", Kind::Blocks),
    ("figure", Kind::Blocks),
    ("i", Kind::Phrase),
    ("kbd", Kind::Phrase),
    ("mark", Kind::Phrase),
    ("p", Kind::Lines),
    ("q", Kind::Phrase),
    ("s", Kind::Phrase),
    ("small", Kind::Phrase),
    ("span", Kind::Phrase),
    ("strong", Kind::Phrase),
    ("sub", Kind::Phrase),
    ("summary", Kind::Lines),
    ("sup", Kind::Phrase),
    ("time", Kind::Phrase),
    ("u", Kind::Phrase),
    ("wbr", Kind::Void),
];

/// A control: a link in it would be two in one.
const UNLINKED: &str = "summary";

fn element(name: &str) -> Option<(&'static str, Kind)> {
    ALLOWED.iter().find(|(allowed, _)| allowed.eq_ignore_ascii_case(name)).copied()
}

fn kind(tag: &str) -> Kind {
    element(tag).map_or(Kind::Phrase, |(_, kind)| kind)
}

fn may_hold(parent: Option<&str>, child: &str) -> bool {
    let own_place = match child {
        "dt" | "dd" => return parent == Some("dl"),
        "summary" => return parent == Some("details"),
        "figcaption" => return parent == Some("figure"),
        _ => matches!(kind(child), Kind::Phrase | Kind::Void),
    };
    match parent.map(kind) {
        None | Some(Kind::Blocks) => true,
        Some(Kind::Phrase | Kind::Lines) => own_place,
        Some(Kind::Terms | Kind::Void) => false,
    }
}

/// A block of raw HTML while its lines come in.
pub(super) struct RawBlock {
    html: String,
    /// Where in the source each piece begins.
    pieces: Vec<(usize, usize)>,
}

impl RawBlock {
    pub fn new() -> RawBlock {
        RawBlock { html: String::new(), pieces: Vec::new() }
    }

    pub fn add(&mut self, html: &str, at: usize) {
        self.pieces.push((self.html.len(), at));
        self.html.push_str(html);
    }

    fn source_offset(&self, at: usize) -> usize {
        let index = self.pieces.partition_point(|(start, _)| *start <= at);
        self.pieces[..index].last().map_or(0, |(start, source)| source + at - start)
    }
}

/// Refused tags remembered; a text with more is no text.
const MOST_REFUSED: usize = 64;

impl Renderer<'_> {
    pub fn raw_block(&mut self, block: RawBlock) {
        let before = self.out.mark();
        self.running.part();
        self.raw_tokens(&block.html, true, |at| block.source_offset(at));
        self.running.part();
        if self.out.text[before.0..].trim().is_empty() {
            self.out.text.truncate(before.0);
        } else {
            if !self.out.text.ends_with('\n') {
                self.out.text.push('\n');
            }
            self.prose.end_block();
        }
    }

    pub fn raw_inline(&mut self, html: &str, start: usize) {
        self.raw_tokens(html, false, |at| start + at);
    }

    fn raw_tokens(&mut self, html: &str, block: bool, source: impl Fn(usize) -> usize) {
        for (at, token) in Tokens::of(html) {
            let at = source(at);
            match token {
                Token::Comment(text) if text.trim_start().starts_with(GAP) => self.report(Code::Untranslated, at, |problem| problem),
                Token::Comment(_) => {}
                Token::Text(text) => {
                    let text = decoded(text);
                    self.run(&text, at);
                    escape::text(&mut self.out.text, &text);
                    self.say(&text);
                }
                Token::Open { name, attributes } => self.raw_open(name, &attributes, block, at),
                Token::Close(name) => self.raw_close(name, at),
                Token::Other(name) => self.raw_problem(name, at),
            }
        }
    }

    fn raw_open(&mut self, name: &str, attributes: &[(&str, &str)], block: bool, at: usize) {
        let Some((tag, kind)) = element(name) else { return self.refuse(name, at) };
        let parent = match self.open.last() {
            Some(Open::Raw { tag, .. }) => Some(*tag),
            _ => None,
        };
        let fits = if block { may_hold(parent, tag) } else { matches!(kind, Kind::Phrase | Kind::Void) };
        if !fits {
            return self.refuse(tag, at);
        }
        self.first_raw.get_or_insert((tag, at));
        match kind {
            Kind::Phrase => self.opens(),
            Kind::Void => self.gap(if tag == "br" { "\n" } else { "" }),
            Kind::Lines | Kind::Blocks | Kind::Terms => self.running.part(),
        }
        self.running.unlinked += usize::from(tag == UNLINKED);
        self.out.text.push('<');
        self.out.text.push_str(tag);
        let mut seen = Vec::new();
        for (name, value) in attributes {
            let value = decoded(value);
            match attribute(tag, name, &value, &mut seen) {
                Some(name) => {
                    self.out.text.push(' ');
                    self.out.text.push_str(name);
                    self.out.text.push_str("=\"");
                    escape::attribute(&mut self.out.text, &value);
                    self.out.text.push('"');
                }
                None => self.raw_problem(&format!("{tag} {}", shortened(name)), at),
            }
        }
        self.out.text.push('>');
        if kind != Kind::Void {
            self.open.push(Open::Raw { tag, at });
        }
    }

    fn raw_close(&mut self, name: &str, at: usize) {
        match self.open.last() {
            Some(Open::Raw { tag, .. }) if tag.eq_ignore_ascii_case(name) => self.write_raw_close(),
            _ => match self.refused.iter().rposition(|refused| refused.eq_ignore_ascii_case(name)) {
                Some(opened) => self.refused.truncate(opened),
                None => self.raw_problem(&format!("/{}", shortened(name)), at),
            },
        }
    }

    fn refuse(&mut self, tag: &str, at: usize) {
        if self.refused.len() < MOST_REFUSED {
            self.refused.push(shortened(tag).into());
        }
        self.raw_problem(tag, at);
    }

    fn write_raw_close(&mut self) {
        if let Some(Open::Raw { tag, .. }) = self.open.pop() {
            self.out.text.push_str("</");
            self.out.text.push_str(tag);
            self.out.text.push('>');
            self.running.unlinked -= usize::from(tag == UNLINKED);
            match kind(tag) {
                Kind::Phrase => self.closed(),
                _ => self.running.part(),
            }
        }
    }

    /// At the end of whatever the tags were opened in.
    pub fn close_raw(&mut self) {
        while let Some(Open::Raw { tag, at }) = self.open.last() {
            let (tag, at) = (*tag, *at);
            self.raw_problem(tag, at);
            self.write_raw_close();
        }
    }

    /// Before a block of Markdown.
    pub fn close_raw_that_holds_no_blocks(&mut self) {
        while let Some(Open::Raw { tag, at }) = self.open.last() {
            let (tag, at) = (*tag, *at);
            if kind(tag) == Kind::Blocks {
                return;
            }
            self.raw_problem(tag, at);
            self.write_raw_close();
        }
    }

    pub fn raw_problem(&mut self, tag: &str, at: usize) {
        let tag = shortened(tag);
        self.report(Code::RawHtml, at, |problem| {
            let allowed: Vec<&str> = ALLOWED.iter().map(|(name, _)| *name).collect();
            problem.arg("tag", tag).arg("allowed", allowed.join(", "))
        });
    }
}

/// The only attributes there are.
const ATTRIBUTES: [&str; 4] = ["lang", "dir", "title", "datetime"];

/// An attribute that the element may have, in its plain spelling. Of those of one name only the first counts, as in a browser.
fn attribute(tag: &str, name: &str, value: &str, seen: &mut Vec<&'static str>) -> Option<&'static str> {
    let known = ATTRIBUTES.into_iter().find(|known| known.eq_ignore_ascii_case(name))?;
    if seen.contains(&known) {
        return None;
    }
    seen.push(known);
    let language = || !value.is_empty() && value.len() <= 35 && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_good = match known {
        "lang" => language(),
        "dir" => matches!(value, "ltr" | "rtl" | "auto"),
        "datetime" => tag == "time",
        _ => true,
    };
    is_good.then_some(known)
}

fn shortened(name: &str) -> &str {
    &name[..name.floor_char_boundary(40)]
}

/// Text or an attribute's value with its entities read as a browser would.
fn decoded(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let read = ammonia::Builder::empty().clean(&text.replace('<', "&lt;")).to_string();
    read.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", "\u{a0}").replace("&amp;", "&")
}

/// Names and values as written.
type Attributes<'a> = Vec<(&'a str, &'a str)>;

#[derive(Debug, PartialEq, Eq)]
enum Token<'a> {
    Text(&'a str),
    Comment(&'a str),
    Open {
        name: &'a str,
        attributes: Attributes<'a>,
    },
    Close(&'a str),
    /// Declarations, instructions, and tags that never end.
    Other(&'a str),
}

/// Cuts HTML into tokens, each with its offset. Something that never ends takes all the rest, so the whole is one pass.
struct Tokens<'a> {
    html: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    fn of(html: &'a str) -> Tokens<'a> {
        Tokens { html, at: 0 }
    }

    /// The markup at the start of `rest` and its length; `None` where the `<` is only a character.
    fn markup(rest: &'a str) -> Option<(Token<'a>, usize)> {
        let bytes = rest.as_bytes();
        match bytes.get(1)? {
            b'!' if rest.starts_with("<!--") => Some(match rest[2..].find("-->") {
                Some(end) => (Token::Comment(rest.get(4..end + 2).unwrap_or_default()), end + 5),
                None => (Token::Other("!--"), rest.len()),
            }),
            b'!' | b'?' => {
                let end = rest.find('>').map_or(rest.len(), |end| end + 1);
                let name = rest[1..end].split(|c: char| c.is_whitespace() || c == '>').next().unwrap_or_default();
                Some((Token::Other(name), end))
            }
            b'/' if bytes.get(2)?.is_ascii_alphabetic() => {
                let name = &rest[2..name_end(rest, 2)];
                Some(rest.find('>').map_or((Token::Other(name), rest.len()), |end| (Token::Close(name), end + 1)))
            }
            byte if byte.is_ascii_alphabetic() => {
                let end = name_end(rest, 1);
                let name = &rest[1..end];
                Some(
                    attributes(rest, end)
                        .map_or((Token::Other(name), rest.len()), |(attributes, end)| (Token::Open { name, attributes }, end)),
                )
            }
            _ => None,
        }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (usize, Token<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.at;
        let rest = &self.html[start..];
        if rest.is_empty() {
            return None;
        }
        if let Some((token, length)) = rest.starts_with('<').then(|| Tokens::markup(rest)).flatten() {
            self.at += length;
            return Some((start, token));
        }
        let length = rest.bytes().skip(1).position(|byte| byte == b'<').map_or(rest.len(), |end| end + 1);
        self.at += length;
        Some((start, Token::Text(&rest[..length])))
    }
}

fn name_end(text: &str, start: usize) -> usize {
    let ends = |c: char| c.is_whitespace() || matches!(c, '/' | '>' | '<' | '=' | '"' | '\'');
    text[start..].find(ends).map_or(text.len(), |end| start + end)
}

/// The attributes from `at` to the tag's end; `None` when it never ends.
fn attributes(tag: &str, mut at: usize) -> Option<(Attributes<'_>, usize)> {
    let skip = |from: usize, characters: &[char]| tag[from..].find(|c| !characters.contains(&c)).map(|length| from + length);
    const BLANKS: &[char] = &[' ', '\t', '\n', '\r', '\u{c}'];
    let mut found = Vec::new();
    loop {
        at = skip(at, &[' ', '\t', '\n', '\r', '\u{c}', '/'])?;
        if tag[at..].starts_with('>') {
            return Some((found, at + 1));
        }
        let first = tag[at..].chars().next()?.len_utf8();
        let name_ends = |c: char| BLANKS.contains(&c) || matches!(c, '/' | '>' | '=');
        let end = at + first + tag[at + first..].find(name_ends)?;
        let name = &tag[at..end];
        let after = skip(end, BLANKS)?;
        if !tag[after..].starts_with('=') {
            found.push((name, ""));
            at = end;
            continue;
        }
        let value = skip(after + 1, BLANKS)?;
        let (range, next) = match tag.as_bytes()[value] {
            quote @ (b'"' | b'\'') => {
                let close = value + 1 + tag[value + 1..].find(quote as char)?;
                (value + 1..close, close + 1)
            }
            _ => {
                let close = value + tag[value..].find(|c| BLANKS.contains(&c) || c == '>')?;
                (value..close, close)
            }
        };
        found.push((name, &tag[range]));
        at = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_those_of_a_browser() {
        let tokens = |html| Tokens::of(html).map(|(_, token)| token).collect::<Vec<_>>();
        let open = |name, attributes: &[(&'static str, &'static str)]| Token::Open { name, attributes: attributes.to_vec() };
        for (html, expected) in [
            ("a <b>c</b >", vec![Token::Text("a "), open("b", &[]), Token::Text("c"), Token::Close("b")]),
            ("<x a=1 b='2>' c=\"3\"d/>", vec![open("x", &[("a", "1"), ("b", "2>"), ("c", "3"), ("d", "")])]),
            ("<x =a>", vec![open("x", &[("=a", "")])]),
            ("1 < 2<", vec![Token::Text("1 "), Token::Text("< 2"), Token::Text("<")]),
            ("<!-->a<!-- <b> -->", vec![Token::Comment(""), Token::Text("a"), Token::Comment(" <b> ")]),
            ("<!doctype html><?xml ?>", vec![Token::Other("!doctype"), Token::Other("?xml")]),
            ("<b <i>", vec![open("b", &[("<i", "")])]),
            ("<b \"", vec![Token::Other("b")]),
            ("<!-- a", vec![Token::Other("!--")]),
            ("</b", vec![Token::Other("b")]),
        ] {
            assert_eq!(tokens(html), expected, "{html}");
        }
    }

    #[test]
    fn of_attributes_of_one_name_the_first_counts() {
        let mut seen = Vec::new();
        let given = [("title", "a"), ("onclick", "b"), ("LANG", ""), ("lang", "vi"), ("Title", "c"), ("dir", "rtl"), ("datetime", "2026")];
        let kept: Vec<_> = given.into_iter().filter_map(|(name, value)| attribute("b", name, value, &mut seen)).collect();
        assert_eq!(kept, ["title", "dir"], "also where the first is refused");
        assert_eq!(attribute("time", "datetime", "2026", &mut Vec::new()), Some("datetime"));
    }

    #[test]
    fn allowed_elements_are_sorted() {
        assert!(ALLOWED.is_sorted_by_key(|(name, _)| *name));
    }
}
