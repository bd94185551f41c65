//! The tree from a parser's events, with the problems of structure on the way.
//!
//! The parser's spans are mended here: they count characters, run on over comments and empty lines, and miss the `|` of a block.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::extent::extend;
use super::offsets::Offsets;
use super::{DEPTH_LIMIT, Entry, Item, Kind, Node, Tree};
use crate::diagnostic::Code;
use crate::yaml::fault::Fault;

/// A list or group whose end has not come yet.
enum Open {
    Seq { start: usize, items: Vec<Item> },
    Map { start: usize, entries: Vec<Entry>, key: Option<(Box<str>, Range<usize>)> },
}

struct Builder<'t> {
    text: &'t str,
    offsets: Offsets<'t>,
    open: Vec<Open>,
    root: Option<Node>,
    faults: Vec<Fault>,
}

/// Builds the tree of a text, as far as it can be read: what stands above a fault is in it.
pub(in crate::yaml) fn build(text: &str) -> (Tree, Vec<Fault>) {
    let offsets = Offsets::new(text);
    let mut builder = Builder { text, offsets, open: Vec::new(), root: None, faults: Vec::new() };
    builder.run();
    // After a fault, what was open ends here.
    while !builder.open.is_empty() {
        builder.close();
    }
    let mut root = builder.root;
    if let Some(root) = &mut root {
        extend(root, text, text.len());
    }
    (Tree { root }, builder.faults)
}

impl Builder<'_> {
    fn run(&mut self) {
        let mut parser = Parser::new_from_str(self.text);
        let mut documents = 0;
        while let Some(event) = parser.next_event() {
            let (event, span) = match event {
                Ok((event, span)) => (event, self.offsets.at(span.start.index())..self.offsets.at(span.end.index())),
                Err(error) => {
                    let at = self.offsets.at(error.marker().index());
                    self.faults.push(scan_fault(self.text, at, &error));
                    return;
                }
            };
            match event {
                Event::StreamEnd => return,
                Event::DocumentStart(_) => {
                    documents += 1;
                    if documents > 1 {
                        self.faults.push(Fault::new(Code::YamlSyntax, span.start).arg("detail", "document").fatal());
                        return;
                    }
                }
                Event::Scalar(text, style, anchor, tag) => {
                    self.refuse_marks(span.start, anchor, tag.is_some());
                    let node = self.scalar(&text, style, span.clone());
                    self.add(node);
                }
                Event::Alias(_) => {
                    self.faults.push(Fault::new(Code::AnchorOrAlias, span.start).arg("found", word(self.text, span.start)));
                    self.add(Node { kind: Kind::Scalar("".into()), span: span.clone(), plain: true });
                }
                Event::SequenceStart(anchor, tag) => {
                    self.refuse_marks(span.start, anchor, tag.is_some());
                    let start = if span.is_empty() { self.first_dash().unwrap_or(span.start) } else { span.start };
                    self.open.push(Open::Seq { start, items: Vec::new() });
                }
                Event::MappingStart(anchor, tag) => {
                    self.refuse_marks(span.start, anchor, tag.is_some());
                    self.open.push(Open::Map { start: span.start, entries: Vec::new(), key: None });
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    self.close();
                }
                Event::DocumentEnd | Event::StreamStart | Event::Nothing => {}
            }
            if self.open.len() > DEPTH_LIMIT {
                self.faults.push(Fault::new(Code::TooDeep, span.start).arg("limit", DEPTH_LIMIT.to_string()).fatal());
                return;
            }
        }
    }

    /// Anchors and tags stand before the node they belong to.
    fn refuse_marks(&mut self, start: usize, anchor: usize, tag: bool) {
        let floor = self.last_end();
        let before = self.text.get(floor..start).unwrap_or_default();
        for (wanted, mark, code) in [(anchor > 0, '&', Code::AnchorOrAlias), (tag, '!', Code::YamlTag)] {
            if wanted {
                let at = before.find(mark).map_or(start, |at| floor + at);
                self.faults.push(Fault::new(code, at).arg("found", word(self.text, at)));
            }
        }
    }

    /// Behind the last node read so far.
    fn last_end(&self) -> usize {
        match self.open.last() {
            None => 0,
            Some(Open::Seq { start, items }) => items.last().map_or(*start, |item| item.value.span.end),
            Some(Open::Map { start, entries, key }) => {
                key.as_ref().map(|(_, span)| span.end).or(entries.last().map(|entry| entry.value.span.end)).unwrap_or(*start)
            }
        }
    }

    fn scalar(&self, text: &str, style: ScalarStyle, span: Range<usize>) -> Node {
        let Range { start, end } = span;
        match style {
            // The parser calls an absent value "~" and gives it the place of the colon or of what follows.
            ScalarStyle::Plain if span.is_empty() => {
                let start = self.behind_colon().or_else(|| self.behind_dash(start)).unwrap_or(start);
                Node { kind: Kind::Scalar("".into()), span: start..start, plain: true }
            }
            ScalarStyle::Plain => Node { kind: Kind::Scalar(text.into()), span, plain: true },
            // Its span runs on over a comment.
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
                let end = quoted_end(self.text, start).unwrap_or(end);
                Node { kind: Kind::Scalar(text.into()), span: start..end, plain: false }
            }
            // Its span leaves out the line with "|" and takes in the empty lines below.
            ScalarStyle::Literal | ScalarStyle::Folded => {
                let above = self.text[..start].trim_end();
                let line = above.rfind('\n').map_or(0, |at| at + 1);
                let header = above[line..].rfind(['|', '>']).map_or(start, |at| line + at);
                let end = self.text[..end].trim_end().len().max(header + 1);
                Node { kind: Kind::Scalar(text.into()), span: header..end, plain: false }
            }
        }
    }

    /// Where the value of the key just read would begin.
    fn behind_colon(&self) -> Option<usize> {
        let Some(Open::Map { key: Some((_, span)), .. }) = self.open.last() else { return None };
        let rest = self.text.get(span.end..)?;
        let gap = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        rest[gap..].starts_with(':').then_some(span.end + gap + 1)
    }

    /// Where the list below the key just read begins; the parser's place for one that is not indented is that of its first value.
    fn first_dash(&self) -> Option<usize> {
        let mut at = self.behind_colon()?;
        loop {
            let rest = self.text.get(at..)?;
            at += rest.len() - rest.trim_start().len();
            match self.text.as_bytes().get(at)? {
                b'-' => return Some(at),
                b'#' => at += self.text[at..].find('\n')?,
                _ => return None,
            }
        }
    }

    /// Where the value of an empty item would begin; the parser's place for it is that of what follows.
    fn behind_dash(&self, at: usize) -> Option<usize> {
        let Some(Open::Seq { .. }) = self.open.last() else { return None };
        let floor = self.last_end();
        let mut before = self.text.get(floor..at)?.trim_end();
        while !before.ends_with('-') {
            let line = before.rfind('\n').map_or(0, |at| at + 1);
            before = before[..line + before[line..].find('#')?].trim_end();
        }
        Some(floor + before.len())
    }

    /// Puts a finished node where it belongs.
    fn add(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::Seq { items, .. }) => items.push(Item { span: node.span.clone(), value: node }),
            Some(Open::Map { entries, key, .. }) => match key.take() {
                Some((key, key_span)) => {
                    entries.push(Entry { key, span: key_span.start..node.span.end, key_span, value: node });
                }
                None => {
                    if &self.text[node.span.clone()] == "<<" {
                        self.faults.push(Fault::new(Code::MergeKey, node.span.start));
                    }
                    let Kind::Scalar(text) = node.kind else {
                        self.faults.push(Fault::new(Code::YamlSyntax, node.span.start).arg("detail", "key"));
                        *key = Some(("".into(), node.span));
                        return;
                    };
                    *key = Some((text, node.span));
                }
            },
        }
    }

    /// Ends the innermost list or group.
    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let node = match open {
            Open::Seq { start, items } => Node { span: start..start, kind: Kind::Seq(items), plain: false },
            Open::Map { start, mut entries, key } => {
                // Text ended or a fault came before the value.
                if let Some((key, key_span)) = key {
                    let end = key_span.end;
                    let value = Node { kind: Kind::Scalar("".into()), span: end..end, plain: true };
                    entries.push(Entry { key, span: key_span.clone(), key_span, value });
                }
                self.refuse_repeats(&entries);
                Node { span: start..start, kind: Kind::Map(entries), plain: false }
            }
        };
        let node = self.with_end(node);
        self.add(node);
    }

    /// A list or group ends with its bracket or with its last value.
    fn with_end(&self, mut node: Node) -> Node {
        let last = match &node.kind {
            Kind::Seq(items) => items.last().map(|item| item.value.span.end),
            Kind::Map(entries) => entries.last().map(|entry| entry.value.span.end),
            Kind::Scalar(_) => None,
        };
        let mut end = last.unwrap_or(node.span.start).max(node.span.start);
        if let Some(bracket) = closing_bracket(self.text, node.span.start) {
            let rest = &self.text[end.max(node.span.start + 1).min(self.text.len())..];
            end = self.text.len() - rest.len();
            end += after_bracket(rest, bracket).unwrap_or(0);
        }
        node.span.end = end;
        node
    }

    fn refuse_repeats(&mut self, entries: &[Entry]) {
        let mut seen: HashMap<&str, usize> = HashMap::with_capacity(entries.len());
        for entry in entries {
            if let Some(first) = seen.get(&*entry.key) {
                self.faults.push(Fault::new(Code::DuplicateKey, entry.key_span.start).arg("key", &*entry.key).first(*first));
            } else {
                seen.insert(&entry.key, entry.key_span.start);
            }
        }
    }
}

pub(super) fn closing_bracket(text: &str, start: usize) -> Option<char> {
    match text.as_bytes().get(start)? {
        b'[' => Some(']'),
        b'{' => Some('}'),
        _ => None,
    }
}

/// How far the closing bracket reaches, with blanks, commas and comments before it.
fn after_bracket(rest: &str, bracket: char) -> Option<usize> {
    let mut at = 0;
    loop {
        let next = rest[at..].chars().next()?;
        at += match next {
            '#' => rest[at..].find('\n')?,
            c if c == bracket => return Some(at + 1),
            c if c.is_whitespace() || matches!(c, ',' | ':') => c.len_utf8(),
            _ => return None,
        };
    }
}

/// Behind the closing quote of a quoted text that begins at `start`.
pub(in crate::yaml) fn quoted_end(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let quote = *bytes.get(start)?;
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == b'"' => at += 2,
            byte if byte == quote && quote == b'\'' && bytes.get(at + 1) == Some(&b'\'') => at += 2,
            byte if byte == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
    None
}

/// The word at a place, for showing.
fn word(text: &str, at: usize) -> String {
    text[at..].chars().take_while(|c| !c.is_whitespace() && !matches!(c, ',' | ']' | '}')).take(40).collect()
}

fn scan_fault(text: &str, at: usize, error: &ScanError) -> Fault {
    let info = error.info();
    if info.contains("unknown anchor") {
        return Fault::new(Code::AnchorOrAlias, at).arg("found", word(text, at)).fatal();
    }
    if info.contains("recursion limit") || info.contains("too deep") || info.contains("depth") {
        return Fault::new(Code::TooDeep, at).arg("limit", DEPTH_LIMIT.to_string()).fatal();
    }
    Fault::new(Code::YamlSyntax, at).arg("detail", detail(info)).fatal()
}

/// What a parser complains about, as one of the words that the texts of the diagnostic choose by.
pub(in crate::yaml) fn detail(info: &str) -> &'static str {
    let said = |words: &[&str]| words.iter().any(|word| info.contains(word));
    if said(&["escape"]) {
        "escape"
    } else if said(&["quoted", "quote"]) {
        "quote"
    } else if said(&["flow", "bracket", "']'", "'}'"]) {
        "bracket"
    } else if said(&["':'", "simple key"]) {
        "colon"
    } else if said(&["indent", "mapping values", "block mapping", "block sequence", "block collection"]) {
        "indentation"
    } else if said(&["document"]) {
        "document"
    } else {
        "other"
    }
}
