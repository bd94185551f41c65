//! What the check found in a file, told where somebody can put it right: at the control of the place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Messages};
use crate::yaml::{Kind, Node, Source};

use super::entered::Entered;
use super::entering::{below, shown_text};
use super::file::File;
use super::form::Form;
use super::spec::{Shape, child, find};
use super::translation::Key;
use super::view::FieldProblem;

/// A step from a node to what stands in it.
enum Step<'n> {
    Key(&'n str),
    Item(usize),
}

impl Form<'_> {
    pub(super) fn told<'d>(
        &self,
        text: &str,
        entered: &Entered,
        found: &'d [Diagnostic],
        messages: &Messages,
    ) -> (Vec<FieldProblem>, Vec<&'d Diagnostic>) {
        let old = File::of(text);
        let lists = self.changed(&old, entered).lists;
        let candidate = self.candidate(text, entered).text;
        let file = File::of(&candidate);
        let words: BTreeSet<&str> = self.original.iter().flat_map(|original| original.prose.iter().map(|(key, _)| &**key)).collect();
        let mut told = Vec::new();
        let mut rest = Vec::new();
        for problem in found {
            let name = self.control_of(problem, &file, &lists, &words);
            match name {
                Some(name) => told.push(FieldProblem { name, text: said(problem, messages), is_error: problem.is_error() }),
                None => rest.push(problem),
            }
        }
        (told, rest)
    }

    fn control_of(
        &self,
        problem: &Diagnostic,
        file: &File,
        lists: &BTreeMap<String, Vec<String>>,
        words: &BTreeSet<&str>,
    ) -> Option<String> {
        let line = problem.place.line;
        if line > file.body_line && file.body_line > 0 {
            return Some("body".to_owned());
        }
        let source = file.source()?;
        let steps = match offset(source, line, problem.place.column) {
            Some(offset) => path_at(source.tree().root()?, offset),
            // The line that opens the front matter stands for what is missing in it.
            None if line > 0 && problem.code == Code::MissingKey => Vec::new(),
            None => return None,
        };
        let missing = (problem.code == Code::MissingKey).then(|| problem.args.iter().find(|(name, _)| name == "key")).flatten();
        let missing = missing.map(|(_, key)| &**key).or((problem.code == Code::MissingAlt).then_some("alt"));
        if self.original.is_some() { self.in_translation(file, &steps, missing, words) } else { self.in_form(&steps, missing, lists) }
    }

    /// Down the path as far as there are controls.
    fn in_form(&self, steps: &[Step], missing: Option<&str>, lists: &BTreeMap<String, Vec<String>>) -> Option<String> {
        let mut specs = &self.specs[..];
        let mut name = String::new();
        let mut at = steps.iter().peekable();
        while let Some(step) = at.next() {
            let Step::Key(key) = step else { break };
            let Some(spec) = find(specs, key) else { break };
            name = below(&name, key);
            match (spec.shape, at.peek()) {
                (Shape::Group, _) => specs = &spec.inner,
                (Shape::Records, Some(Step::Item(index))) => {
                    at.next();
                    name = lists.get(&name).and_then(|names| names.get(*index)).cloned().unwrap_or_else(|| format!("{name}[{index}]"));
                    if spec.is_of_texts() {
                        return Some(self.language(&name, at.next()));
                    }
                    specs = &spec.inner;
                }
                (Shape::Localized, language) => return Some(self.language(&name, language.copied())),
                _ => return Some(name),
            }
        }
        match missing.filter(|key| find(specs, key).is_some()) {
            Some(key) => Some(below(&name, key)),
            None => Some(name).filter(|name| !name.is_empty()),
        }
    }

    /// The control of a language; of a text for all, of the first.
    fn language(&self, name: &str, step: Option<&Step>) -> String {
        let tag = match step {
            Some(Step::Key(key)) => self.tags().find(|tag| tag.eq_ignore_ascii_case(key)),
            _ => self.tags().next(),
        };
        tag.map_or_else(|| name.to_owned(), |tag| format!("{name}@{tag}"))
    }

    fn in_translation(&self, file: &File, steps: &[Step], missing: Option<&str>, words: &BTreeSet<&str>) -> Option<String> {
        let mut name = String::new();
        let mut node = file.root();
        for step in steps {
            match step {
                Step::Key(key) => {
                    name = below(&name, key);
                    node = child(node, key);
                }
                Step::Item(index) => {
                    let item = node.and_then(|node| node.items().get(*index)).map(|item| &item.value);
                    let id = child(item, "id").map(shown_text).filter(|id| !id.is_empty());
                    name = id.map_or_else(|| format!("{name}[{index}]"), |id| format!("{name}#{id}"));
                    node = item;
                }
            }
        }
        let whole = missing.map(|key| below(&name, key)).filter(|name| words.contains(&**name));
        let own = || Some(name.clone()).filter(|name| words.contains(&**name));
        let top =
            || self.own_specs().map(|spec| &*spec.field.key).find(|key| name.split(['.', '[']).next() == Some(*key)).map(str::to_owned);
        // Of a part as a whole, its first words.
        let part = || matches!(Key::of(&format!("{name}.x")), Key::Part(..) | Key::Position(..)).then(|| format!("{name}."));
        let first = || words.iter().find(|key| part().is_some_and(|part| key.starts_with(&part))).map(|key| (*key).to_owned());
        whole.or_else(own).or_else(top).or_else(first)
    }
}

/// The byte of a place in the front matter; None of one outside it.
fn offset(source: &Source, line: u32, column: u32) -> Option<usize> {
    let number = line.checked_sub(source.below() + 1)?;
    let text = source.text();
    let mut start = 0;
    for _ in 0..number {
        start += text.get(start..)?.find('\n')? + 1;
    }
    let line = text.get(start..)?.lines().next().unwrap_or_default();
    let column = usize::try_from(column).unwrap_or(1).saturating_sub(1);
    Some(start + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at))
}

/// The keys and items around a byte, from the outside in.
fn path_at(root: &Node, offset: usize) -> Vec<Step<'_>> {
    let is_around = |span: &Range<usize>| span.contains(&offset) || span.end == offset;
    let mut steps = Vec::new();
    let mut node = root;
    loop {
        let inner = match &node.kind {
            Kind::Scalar(_) => None,
            Kind::Seq(items) => {
                let at = items.partition_point(|item| item.span.start <= offset).checked_sub(1);
                let found = at.and_then(|at| Some((at, items.get(at)?)));
                found.filter(|(_, item)| is_around(&item.span)).map(|(at, item)| (Step::Item(at), &item.value))
            }
            Kind::Map(entries) => {
                let at = entries.partition_point(|entry| entry.span.start <= offset).checked_sub(1);
                let found = at.and_then(|at| entries.get(at)).filter(|entry| is_around(&entry.span));
                found.map(|entry| (Step::Key(&entry.key), &entry.value))
            }
        };
        let Some((step, value)) = inner else { return steps };
        steps.push(step);
        node = value;
    }
}

/// The message and what to do about it.
fn said(problem: &Diagnostic, messages: &Messages) -> String {
    let (message, help) = (messages.message(problem), messages.help(problem));
    if help.is_empty() { message } else { [&*message, " ", &help].concat() }
}
