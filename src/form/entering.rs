//! From the text of a file to what a browser would send of it.

use crate::content::{Document, TRANSLATED};
use crate::edit::value_of;
use crate::yaml::Node;

use super::entered::Entered;
use super::file::File;
use super::form::Form;
use super::sent::{WAS, plain};
use super::spec::{SYMBOL, Shape, Spec, child, is_group, is_nothing};

pub struct Entering<'f, 'a> {
    form: &'f Form<'a>,
    entered: Entered,
}

impl Form<'_> {
    pub(super) fn enter(&self, file: &File) -> Entered {
        let mut entering = Entering { form: self, entered: Entered::default() };
        match self.original {
            None => entering.group(&self.specs, file.root(), ""),
            Some(original) => entering.translation(original, file),
        }
        entering.entered.push("body", file.shown_body());
        entering.entered
    }
}

impl Entering<'_, '_> {
    fn group(&mut self, specs: &[Spec], node: Option<&Node>, above: &str) {
        for spec in specs {
            self.field(spec, child(node, &spec.field.key), &below(above, &spec.field.key));
        }
    }

    fn field(&mut self, spec: &Spec, node: Option<&Node>, name: &str) {
        if !spec.fits(node) {
            return;
        }
        match spec.shape {
            Shape::Fixed => {}
            Shape::One => self.one(spec, node, name),
            Shape::List => self.list(spec, node, name),
            Shape::Localized => self.localized(node, name),
            Shape::Group => self.parts(spec, node, name),
            Shape::Records => self.records(spec, node, name),
        }
    }

    fn one(&mut self, spec: &Spec, node: Option<&Node>, name: &str) {
        let value = node.and_then(value_of);
        let shown = value.map_or(Some(String::new()), |value| self.form.codec.shown(&spec.field, &value));
        if let Some(shown) = shown {
            self.entered.push(name, shown);
        }
    }

    fn list(&mut self, spec: &Spec, node: Option<&Node>, name: &str) {
        self.entered.push(name, "");
        let Some(node) = node.filter(|node| !is_nothing(node)) else { return };
        let single = node.text().map(|_| node);
        for item in single.into_iter().chain(node.items().iter().map(|item| &item.value)) {
            if let Some(shown) = value_of(item).and_then(|value| self.form.codec.shown(&spec.field, &value)) {
                self.entered.push(name, shown);
            }
        }
    }

    fn localized(&mut self, node: Option<&Node>, name: &str) {
        for (at, tag) in self.form.tags().enumerate() {
            let own = match node {
                Some(node) if is_group(node) => by_tag(node, tag).map(|(_, node)| node),
                other => other.filter(|_| at == 0),
            };
            self.entered.push(format!("{name}@{tag}"), own.map(shown_text).unwrap_or_default());
        }
    }

    /// A group, or the one text that stands for it.
    fn parts(&mut self, spec: &Spec, node: Option<&Node>, name: &str) {
        match node.filter(|node| spec.is_short() && !is_group(node) && !is_nothing(node)) {
            None => self.group(&spec.inner, node, name),
            Some(node) => {
                for inner in &spec.inner {
                    let own = Some(node).filter(|_| inner.field.key == SYMBOL);
                    self.field(inner, own, &below(name, &inner.field.key));
                }
            }
        }
    }

    fn records(&mut self, spec: &Spec, node: Option<&Node>, name: &str) {
        self.entered.push(name, "");
        for (at, item) in node.map_or(&[][..], Node::items).iter().enumerate() {
            let record = format!("{name}[{at}]");
            self.entered.push([&*record, WAS].concat(), at.to_string());
            if !spec.fits_record(&item.value) {
                continue;
            }
            if spec.is_of_texts() {
                self.localized(Some(&item.value).filter(|node| !is_nothing(node)), &record);
            } else {
                self.parts(spec, Some(&item.value), &record);
            }
        }
    }

    /// The words of the original, each as the translation has it, and what a translation has on its own.
    fn translation(&mut self, original: &Document, file: &File) {
        let places = file.places(original);
        for (key, place) in &places {
            match place.node {
                Some(node) if node.text().is_none() => {}
                node => self.entered.push(&**key, node.filter(|node| !is_nothing(node)).map(shown_text).unwrap_or_default()),
            }
        }
        for spec in self.form.own_specs() {
            self.field(spec, child(file.root(), &spec.field.key), &spec.field.key);
        }
    }
}

impl Form<'_> {
    /// What a translation has on its own beside its words.
    pub(super) fn own_specs(&self) -> impl Iterator<Item = &Spec> {
        const WORDS: [&str; 3] = ["title", "name", "summary"];
        self.specs.iter().filter(|spec| TRANSLATED.contains(&&*spec.field.key) && !WORDS.contains(&&*spec.field.key))
    }

    /// The languages of the site, the default one first.
    pub(super) fn tags(&self) -> impl Iterator<Item = &str> {
        self.config.languages.all().map(|lang| self.config.languages.tag(lang))
    }
}

/// The text of a language, and under which key it stands.
pub fn by_tag<'n>(node: &'n Node, tag: &str) -> Option<(&'n str, &'n Node)> {
    node.entries().iter().find(|entry| entry.key.eq_ignore_ascii_case(tag)).map(|entry| (&*entry.key, &entry.value))
}

pub fn shown_text(node: &Node) -> String {
    if is_nothing(node) { String::new() } else { plain(node.text().unwrap_or_default()) }
}

pub fn below(above: &str, key: &str) -> String {
    if above.is_empty() { key.to_owned() } else { [above, ".", key].concat() }
}
