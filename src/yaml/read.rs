//! A text into a type, with every problem of the text rather than the first.
//!
//! The reader stops at its first error; so the faulty part is taken out by its span and the rest is read again. A text without any
//! fault, evidently free of what must be refused, is read once and no tree is built.

use std::ops::Range;

use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;

use super::fault::Fault;
use super::key_path::Step;
use super::lint;
use super::scratch::Scratch;
use super::source::Source;
use super::tree::{self, Node, Tree};
use crate::diagnostic::{Code, Diagnostic};

/// Longest text read at all: settings and vocabularies may be longer than front matter.
const TEXT_LIMIT: usize = 1024 * 1024;

/// How many faulty parts are taken out of one text before the rest is given up.
const ATTEMPTS: usize = 100;

/// Problems told of one text, a last few aside: nobody reads more at once.
const MOST: usize = 100;

/// Bytes parsed before the rest of a hostile text is given up, beside a few passes over any text.
const EFFORT: usize = 1024 * 1024;

/// Reads a text into `T`. The value holds everything that could be read; a key with a problem is absent from it (compare
/// [`Source::may_have`] before calling it missing).
///
/// What `T` meets: a `String` gets every scalar as it is written (`2026`, `1.50`, `2026-11-05`, `true`). A key with nothing behind it (`key:`,
/// `key: ~`, `key: null`) is a problem of its own and absent from the value. `key: []` is an empty list, `key: ""` an empty text.
pub fn read<T: DeserializeOwned + Default>(source: &Source) -> (T, Vec<Diagnostic>) {
    let text = source.text();
    if text.len() > TEXT_LIMIT {
        return (T::default(), vec![Diagnostic::new(Code::FrontMatterTooLarge, source.place(0)).arg("limit", "1 MiB")]);
    }
    let looked = lint::look(text);
    if looked.faults.is_empty()
        && looked.plain
        && let Ok(value) = parse(text)
    {
        return (value, Vec::new());
    }
    let mut reading =
        Reading { source, scratch: Scratch::new(text), problems: Vec::new(), attempts: ATTEMPTS, effort: EFFORT + 4 * text.len() };
    for fault in looked.faults {
        reading.report(fault);
    }
    let value = if reading.settle() { reading.typed() } else { None };
    if value.is_some() && reading.scratch.text() != text {
        source.set_as_read(reading.scratch.text());
    }
    (value.unwrap_or_default(), crate::diagnostic::sorted(reading.problems))
}

type TypedError = serde_path_to_error::Error<serde_yaml::Error>;

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, TypedError> {
    serde_path_to_error::deserialize(serde_yaml::Deserializer::from_str(text))
}

struct Reading<'s> {
    source: &'s Source,
    scratch: Scratch<'s>,
    problems: Vec<Diagnostic>,
    attempts: usize,
    effort: usize,
}

impl Reading<'_> {
    /// Notes a fault and takes its part out.
    fn report(&mut self, fault: Fault) -> bool {
        let cut = fault.cut.clone();
        self.problems.push(fault.in_source(self.source));
        self.scratch.take_out(cut)
    }

    fn may_go_on(&mut self) -> bool {
        let cost = self.scratch.text().len();
        if self.attempts == 0 || self.effort < cost {
            return false;
        }
        self.attempts -= 1;
        self.effort -= cost;
        true
    }

    /// Takes out what the structure forbids, until nothing is left of it; `false` if it could not be brought so far.
    fn settle(&mut self) -> bool {
        let mut faulty: Option<Range<usize>> = None;
        while self.may_go_on() {
            let (tree, faults) = tree::build(self.scratch.text());
            if faults.is_empty() {
                tree.root().into_iter().for_each(|root| self.empty_in_brackets(root));
                return true;
            }
            let mut changed = false;
            for fault in faults {
                if self.problems.len() >= MOST {
                    return false;
                }
                let at = fault.at;
                if !fault.fatal {
                    let cut = tree.around(at).unwrap_or_else(|| self.scratch.lines_at(at));
                    changed |= self.report(fault.cut(cut));
                    continue;
                }
                let property = self.scratch.property_at(at);
                // A second fault in a property from which a part is gone is likely to follow from the first: not told, all goes.
                if faulty.as_ref().is_some_and(|seen| *seen == property) {
                    changed |= self.scratch.take_out(property);
                    continue;
                }
                let cut = match fault.code {
                    Code::YamlSyntax => self.scratch.lines_at(at),
                    _ => property.clone(),
                };
                changed |= self.report(fault.cut(cut)) || self.scratch.take_out(property.clone());
                faulty = Some(property);
            }
            if !changed {
                return false;
            }
        }
        false
    }

    /// Notes `{key: }`. A key without brackets is known from its lines, and may by now be empty because a fault was taken out.
    fn empty_in_brackets(&mut self, node: &Node) {
        let is_flow = self.source.text().get(node.span.start..).is_some_and(|text| text.starts_with('{'));
        for entry in node.entries() {
            let value = &entry.value;
            if is_flow && value.plain && matches!(value.text(), Some("" | "~" | "null")) {
                self.report(Fault::new(Code::EmptyValue, entry.key_span.start).arg("key", &*entry.key).cut(entry.span.clone()));
            }
            self.empty_in_brackets(value);
        }
        node.items().iter().for_each(|item| self.empty_in_brackets(&item.value));
    }

    fn typed<T: DeserializeOwned>(&mut self) -> Option<T> {
        while self.may_go_on() {
            let error = match parse(self.scratch.text()) {
                Ok(value) => return Some(value),
                Err(error) => error,
            };
            if self.problems.len() >= MOST {
                return None;
            }
            let mut changed = false;
            for fault in self.classify(&error) {
                changed |= self.report(fault);
            }
            if !changed {
                return None;
            }
        }
        None
    }

    /// The error, with its like where one look shows them all.
    fn classify(&self, error: &TypedError) -> Vec<Fault> {
        let (tree, _) = tree::build(self.scratch.text());
        let message = error.inner().to_string();
        let mut steps = steps(error.path());
        let Some(key) = quoted_after(&message, "unknown field ") else { return vec![self.classify_one(error, &message, &tree, &steps)] };
        if steps.last() == Some(&Step::Key(key)) && tree.follow(&steps).is_some() {
            steps.pop();
        }
        let known = quoted_all(&message[message.find(", expected").unwrap_or(message.len())..]);
        let own = if known.contains(&"extra") { "extra" } else { "none" };
        let entries = tree.follow(&steps).map_or(&[][..], |found| found.node.entries());
        let unknown = entries.iter().filter(|entry| !known.contains(&&*entry.key)).take(MOST);
        let faults: Vec<Fault> = unknown
            .map(|entry| {
                let nearest = nearest(&entry.key, &known).unwrap_or("none");
                let fault = Fault::new(Code::UnknownKey, entry.key_span.start).cut(entry.span.clone());
                fault.arg("key", &*entry.key).arg("nearest", nearest).arg("known", known.join(", ")).arg("own", own)
            })
            .collect();
        if faults.is_empty() { vec![self.classify_one(error, &message, &tree, &steps)] } else { faults }
    }

    fn classify_one(&self, error: &TypedError, message: &str, tree: &Tree, steps: &[Step]) -> Fault {
        let key = steps.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(*key),
            Step::Index(_) => None,
        });
        let key = key.unwrap_or("---");
        if let Some(value) = quoted_after(message, "unknown variant ") {
            let allowed = quoted_all(&message[message.find(", expected").unwrap_or(message.len())..]);
            let fault = self.at_value(tree, steps, Code::NotOneOf);
            return fault.arg("key", key).arg("value", value).arg("allowed", allowed.join(", "));
        }
        if let Some(missing) = quoted_after(message, "missing field ") {
            return self.at_key(tree, steps, Code::MissingKey).arg("key", missing);
        }
        let wrong = ["invalid type", "invalid value", "invalid length"].iter().any(|kind| message.contains(kind));
        if let (true, Some(at)) = (wrong, message.rfind(", expected ")) {
            let expected = expected(&message[at + ", expected ".len()..]);
            let fault = self.at_value(tree, steps, Code::WrongType);
            let fix = tree.follow(steps).filter(|found| found.node.plain && expected.is_written()).and_then(|found| {
                let span = &found.node.span;
                lint::with_value_quoted(self.source.text(), span.clone())
            });
            return fault.arg("key", key).arg("expected", expected.word()).fix(fix);
        }
        match error.inner().location() {
            Some(place) if steps.is_empty() => {
                let at = offset(self.scratch.text(), place.line(), place.column());
                Fault::new(Code::YamlSyntax, at).arg("detail", tree::detail(message)).cut(self.scratch.property_at(at))
            }
            _ => self.at_value(tree, steps, Code::YamlSyntax).arg("detail", "other"),
        }
    }

    fn at_key(&self, tree: &Tree, steps: &[Step], code: Code) -> Fault {
        match tree.follow(steps) {
            Some(found) => Fault::new(code, found.key_span.start).cut(found.whole),
            None => Fault::new(code, 0).cut(0..self.scratch.text().len()),
        }
    }

    fn at_value(&self, tree: &Tree, steps: &[Step], code: Code) -> Fault {
        match tree.follow(steps) {
            Some(found) => Fault::new(code, found.node.span.start).cut(found.whole),
            None => Fault::new(code, 0).cut(0..self.scratch.text().len()),
        }
    }
}

fn steps(path: &serde_path_to_error::Path) -> Vec<Step<'_>> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(Step::Index(*index)),
            Segment::Map { key } => Some(Step::Key(key)),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

/// What a field wants, told from serde's sentence.
#[derive(Clone, Copy)]
enum Expected {
    Text,
    Localized,
    OneOrMany,
    List,
    Map,
    Number,
    Boolean,
    /// A truth value, or a group that says more.
    Switch,
}

impl Expected {
    /// The word by which the texts of the diagnostic choose.
    fn word(self) -> &'static str {
        match self {
            Expected::Text => "text",
            Expected::Localized => "localized",
            Expected::OneOrMany => "one-or-many",
            Expected::List => "list",
            Expected::Map => "map",
            Expected::Number => "number",
            Expected::Boolean => "boolean",
            Expected::Switch => "switch",
        }
    }

    /// Whether the value would do if it were in quotes.
    fn is_written(self) -> bool {
        matches!(self, Expected::Text | Expected::Localized | Expected::OneOrMany)
    }
}

fn expected(sentence: &str) -> Expected {
    let begins = |words: &[&str]| words.iter().any(|word| sentence.starts_with(word));
    if begins(&["text or one text per language"]) {
        Expected::Localized
    } else if begins(&["one value or a list"]) {
        Expected::OneOrMany
    } else if begins(&["a sequence", "a list", "sequence", "a tuple", "tuple"]) {
        Expected::List
    } else if begins(&["struct", "a map", "map"]) {
        Expected::Map
    } else if begins(&["true, false or a map"]) {
        Expected::Switch
    } else if begins(&["a boolean", "boolean"]) {
        Expected::Boolean
    } else if begins(&["u8", "u16", "u32", "u64", "usize", "i8", "i16", "i32", "i64", "isize", "f32", "f64", "a nonzero", "an integer"]) {
        Expected::Number
    } else {
        Expected::Text
    }
}

/// The text between backticks behind a phrase.
fn quoted_after<'m>(message: &'m str, phrase: &str) -> Option<&'m str> {
    let rest = message[message.find(phrase)? + phrase.len()..].strip_prefix('`')?;
    rest.find('`').map(|end| &rest[..end])
}

fn quoted_all(message: &str) -> Vec<&str> {
    message.split('`').skip(1).step_by(2).collect()
}

/// The known name that was probably meant.
fn nearest<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    let far = |name: &str| strsim::damerau_levenshtein(&key.to_lowercase(), name);
    let best = known.iter().min_by_key(|name| far(name))?;
    (far(best) <= 1 + key.chars().count() / 4).then_some(*best)
}

/// The byte of a line and column (from 1, in characters).
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start..];
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}
