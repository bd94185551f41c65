//! From what was entered to changes of a file: control by control, held against what a browser would send of the file as it is.

use std::collections::BTreeMap;

use crate::content::Document;
use crate::edit::{Amendment, Value, value_of};
use crate::yaml::Node;

use super::entering::{below, by_tag, shown_text};
use super::file::File;
use super::form::Form;
use super::sent::{Sent, given, plain};
use super::spec::{SYMBOL, Shape, Spec, child, is_group, is_nothing};
use super::view::FieldProblem;

/// A change, and the control that asks for it.
pub struct Wanted {
    pub amendment: Amendment,
    pub name: String,
}

pub struct Changes<'c, 'a> {
    pub form: &'c Form<'a>,
    /// What a browser would send of the file.
    pub base: &'c Sent<'c>,
    pub sent: &'c Sent<'c>,
    pub problems: Vec<FieldProblem>,
    /// Of each list on the form the records that stand in the file then, in their order.
    pub lists: BTreeMap<String, Vec<String>>,
}

/// A control: what it is called in what was entered, what in the file as it is (a new record is not there), and where it is written.
pub struct At {
    pub sent: String,
    pub base: Option<String>,
    pub path: String,
}

impl At {
    pub fn top(key: &str) -> At {
        At { sent: key.to_owned(), base: Some(key.to_owned()), path: key.to_owned() }
    }

    pub fn root() -> At {
        At::top("")
    }

    pub fn key(&self, key: &str) -> At {
        At { sent: below(&self.sent, key), base: self.base.as_deref().map(|base| below(base, key)), path: below(&self.path, key) }
    }
}

impl Changes<'_, '_> {
    pub fn all(&mut self, original: Option<&Document>, file: &File) -> Vec<Wanted> {
        match original {
            Some(original) => self.translation(original, file),
            None => {
                let mut out = Vec::new();
                self.group(&self.form.specs, file.root(), &At::root(), &mut out);
                out
            }
        }
    }

    pub fn group(&mut self, specs: &[Spec], node: Option<&Node>, at: &At, out: &mut Vec<Wanted>) {
        for spec in specs {
            self.field(spec, child(node, &spec.field.key), &at.key(&spec.field.key), out);
        }
    }

    pub fn field(&mut self, spec: &Spec, node: Option<&Node>, at: &At, out: &mut Vec<Wanted>) {
        if !spec.fits(node) {
            return;
        }
        match spec.shape {
            Shape::Fixed => {}
            Shape::One => self.one(spec, node, at, out),
            Shape::List => self.list(spec, node, at, out),
            Shape::Localized => self.localized(node, at, out),
            Shape::Group => self.parts(spec, node, at, out),
            Shape::Records => self.records(spec, node, at, out),
        }
    }

    /// What was entered, and what the file has; None where one of them does not have the control.
    fn both(&self, at: &At, language: &str) -> Option<(Vec<String>, Vec<String>)> {
        let named = |name: &str| if language.is_empty() { name.to_owned() } else { [name, "@", language].concat() };
        let texts = |values: &[&str]| values.iter().map(|value| plain(value)).collect();
        let sent = texts(self.sent.all(&named(&at.sent))?);
        let base = match &at.base {
            Some(base) => texts(self.base.all(&named(base))?),
            None => Vec::new(),
        };
        Some((sent, base))
    }

    fn one(&mut self, spec: &Spec, node: Option<&Node>, at: &At, out: &mut Vec<Wanted>) {
        let Some((sent, base)) = self.both(at, "") else { return };
        let (text, was) = (first(&sent), first(&base));
        // Some kinds of lines send their values without the blanks around them.
        if text.trim() == was.trim() {
            return;
        }
        let old = node.and_then(value_of);
        let to = if text.trim().is_empty() { None } else { Some(self.form.codec.read(&spec.field, text)) };
        match to {
            None => push(out, at, old.map(|_| None)),
            Some(Ok(value)) if old.as_ref().is_some_and(|old| old.same_as(&value)) => {}
            Some(Ok(value)) => {
                let in_list = matches!(old, Some(Value::List(_))) && !matches!(value, Value::List(_));
                push(out, at, Some(Some(if in_list { Value::List(vec![value]) } else { value })));
            }
            Some(Err(text)) => self.problem(&at.sent, text),
        }
    }

    fn list(&mut self, spec: &Spec, node: Option<&Node>, at: &At, out: &mut Vec<Wanted>) {
        let Some((sent, base)) = self.both(at, "") else { return };
        let [mut sent, base] = [&sent, &base].map(|texts| given(&texts.iter().map(String::as_str).collect::<Vec<_>>()));
        if !spec.field.allowed.is_empty() {
            sent = in_order(&sent, &base);
        }
        if sent == base {
            return;
        }
        let mut values = Vec::new();
        for text in &sent {
            match self.form.codec.read(&spec.field, text) {
                Ok(value) => values.push(value),
                Err(text) => return self.problem(&at.sent, text),
            }
        }
        let to = (!values.is_empty()).then_some(Value::List(values));
        if to.is_some() || node.is_some_and(|node| !is_nothing(node)) {
            push(out, at, Some(to));
        }
    }

    pub fn localized(&mut self, node: Option<&Node>, at: &At, out: &mut Vec<Wanted>) {
        let tags: Vec<String> = self.form.tags().map(str::to_owned).collect();
        let mut texts = Vec::new();
        let mut is_changed = false;
        for tag in &tags {
            let base = || at.base.as_ref().and_then(|base| self.base.first(&format!("{base}@{tag}"))).map(plain).unwrap_or_default();
            let (text, was) = match self.both(at, tag) {
                Some((sent, base)) => (first(&sent).to_owned(), first(&base).to_owned()),
                None => (base(), base()),
            };
            let differs = text.trim() != was.trim();
            is_changed |= differs;
            texts.push((tag, text.trim().to_owned(), differs));
        }
        if !is_changed {
            return;
        }
        if let Some(node) = node.filter(|node| is_group(node) && !node.entries().is_empty()) {
            for (tag, text, _) in texts.into_iter().filter(|(_, _, differs)| *differs) {
                let key = by_tag(node, tag).map_or(&**tag, |(key, _)| key);
                push(out, &at.key(key), Some((!text.is_empty()).then_some(Value::Text(text))));
            }
            return;
        }
        let given: Vec<(String, Value)> = texts
            .iter()
            .filter(|(_, text, _)| !text.is_empty())
            .map(|(tag, text, _)| ((*tag).clone(), Value::Text(text.clone())))
            .collect();
        let to = match given.as_slice() {
            [] => None,
            // A text alone is said in every language.
            [(tag, text)] if tags.first() == Some(tag) => Some(text.clone()),
            _ => Some(Value::Map(given)),
        };
        push(out, at, Some(to));
    }

    /// A group, or the one text that stands for it.
    pub fn parts(&mut self, spec: &Spec, node: Option<&Node>, at: &At, out: &mut Vec<Wanted>) {
        let single = node.filter(|node| !is_group(node) && !is_nothing(node));
        if !spec.is_short() || node.is_some_and(is_group) {
            return self.group(&spec.inner, node, at, out);
        }
        let within = At { path: String::new(), sent: at.sent.clone(), base: at.base.clone() };
        let mut changed = Vec::new();
        for inner in &spec.inner {
            let own = single.filter(|_| inner.field.key == SYMBOL);
            self.field(inner, own, &within.key(&inner.field.key), &mut changed);
        }
        if changed.is_empty() {
            return;
        }
        let mut amendments: Vec<Amendment> = changed.into_iter().map(|wanted| wanted.amendment).collect();
        if let Some(text) = single.map(shown_text).filter(|_| !amendments.iter().any(|amendment| amendment.path == SYMBOL)) {
            amendments.insert(0, Amendment { path: SYMBOL.to_owned(), to: Some(Value::Text(text)) });
        }
        amendments.retain(|amendment| amendment.to.is_some());
        let to = match amendments.as_slice() {
            [] => None,
            [Amendment { path, to }] if path == SYMBOL => to.clone(),
            all => crate::edit::changed_value(None, all),
        };
        if to.is_some() || single.is_some() {
            push(out, at, Some(to));
        }
    }

    fn problem(&mut self, name: &str, text: String) {
        self.problems.push(FieldProblem { name: name.to_owned(), text, is_error: true });
    }
}

/// None where nothing changes.
pub fn push(out: &mut Vec<Wanted>, at: &At, to: Option<Option<Value>>) {
    if let Some(to) = to {
        out.push(Wanted { amendment: Amendment { path: at.path.clone(), to }, name: at.sent.clone() });
    }
}

fn first(texts: &[String]) -> &str {
    texts.first().map_or("", String::as_str)
}

/// What was ticked: that which the file has in its order, then what came to it.
fn in_order<'v>(sent: &[&'v str], base: &[&'v str]) -> Vec<&'v str> {
    let kept = base.iter().filter(|value| sent.contains(value));
    kept.chain(sent.iter().filter(|value| !base.contains(value))).copied().collect()
}
