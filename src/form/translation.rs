//! Where the words of a translation stand: under the keys of the original's words, which tell parts by their identifiers (`tasks#t1.text`)
//! and pictures by their positions (`gallery[0].alt`).

use std::collections::BTreeMap;

use crate::content::Document;
use crate::edit::{Amendment, Value};
use crate::yaml::Node;

use super::changes::{At, Changes, Wanted};
use super::entering::shown_text;
use super::file::File;
use super::sent::plain;
use super::spec::child;

pub struct Spot<'n> {
    /// What is there.
    pub node: Option<&'n Node>,
    /// `tasks[2].text`
    pub path: String,
    /// Of a part that the translation does not have yet: where its identifier goes, and what it is.
    pub new_id: Option<(String, String)>,
}

/// A key of words, taken apart.
#[derive(Clone, Copy)]
pub enum Key<'k> {
    Plain(&'k str),
    /// Group and key.
    Within(&'k str, &'k str),
    /// List, position, key.
    Position(&'k str, usize, &'k str),
    /// List, identifier, key.
    Part(&'k str, &'k str, &'k str),
}

impl<'k> Key<'k> {
    pub fn of(key: &'k str) -> Key<'k> {
        let Some((above, name)) = key.rsplit_once('.') else { return Key::Plain(key) };
        if let Some((list, id)) = above.split_once('#') {
            return Key::Part(list, id, name);
        }
        match above.strip_suffix(']').and_then(|above| above.split_once('[')) {
            Some((list, at)) => at.parse().map_or(Key::Within(above, name), |at| Key::Position(list, at, name)),
            None => Key::Within(above, name),
        }
    }
}

impl File<'_> {
    /// Where each of the original's words stands, or would stand.
    pub fn places<'d>(&self, original: &'d Document) -> Vec<(&'d str, Spot<'_>)> {
        let mut parts: BTreeMap<&str, Parts> = BTreeMap::new();
        let mut spots = Vec::new();
        for (key, _) in &original.prose {
            let spot = match Key::of(key) {
                Key::Plain(name) => Spot::at(child(self.root(), name), name.to_owned()),
                Key::Within(group, name) => Spot::at(child(child(self.root(), group), name), key.to_string()),
                Key::Position(list, at, name) => {
                    let item = child(self.root(), list).and_then(|list| list.items().get(at));
                    Spot::at(child(item.map(|item| &item.value), name), key.to_string())
                }
                // The part has no identifier in the original, so nothing can name it.
                Key::Part(_, id, _) if id.starts_with('-') => continue,
                Key::Part(list, id, name) => parts.entry(list).or_insert_with(|| Parts::of(child(self.root(), list))).spot(list, id, name),
            };
            spots.push((&**key, spot));
        }
        spots
    }
}

impl<'n> Spot<'n> {
    fn at(node: Option<&'n Node>, path: String) -> Spot<'n> {
        Spot { node, path, new_id: None }
    }
}

/// The items of a translation's list by their identifiers.
struct Parts<'n> {
    items: Vec<&'n Node>,
    by_id: BTreeMap<String, usize>,
}

impl<'n> Parts<'n> {
    fn of(list: Option<&'n Node>) -> Parts<'n> {
        let items: Vec<&Node> = list.map_or(&[][..], Node::items).iter().map(|item| &item.value).collect();
        let mut by_id = BTreeMap::new();
        for (at, item) in items.iter().enumerate() {
            if let Some(id) = child(Some(item), "id") {
                by_id.entry(shown_text(id)).or_insert(at);
            }
        }
        Parts { items, by_id }
    }

    fn spot(&mut self, list: &str, id: &str, name: &str) -> Spot<'n> {
        let next = self.items.len().max(self.by_id.values().max().map_or(0, |at| at + 1));
        let at = *self.by_id.entry(id.to_owned()).or_insert(next);
        let path = format!("{list}[{at}].{name}");
        match self.items.get(at) {
            Some(item) => Spot::at(child(Some(item), name), path),
            None => Spot { node: None, path, new_id: Some((format!("{list}[{at}].id"), id.to_owned())) },
        }
    }
}

impl Changes<'_, '_> {
    pub fn translation(&mut self, original: &Document, file: &File) -> Vec<Wanted> {
        let mut out: Vec<Wanted> = Vec::new();
        let places = file.places(original);
        for (key, spot) in &places {
            let (Some(sent), Some(was)) = (self.sent.first(key), self.base.first(key)) else { continue };
            if plain(sent).trim() == plain(was).trim() {
                continue;
            }
            let text = plain(sent).trim().to_owned();
            let mut push = |path: String, to: Option<Value>| {
                if !out.iter().any(|wanted| wanted.amendment.path == path) {
                    out.push(Wanted { amendment: Amendment { path, to }, name: (*key).to_owned() });
                }
            };
            if let Some((path, id)) = &spot.new_id {
                push(path.clone(), Some(Value::Text(id.clone())));
            }
            // What is emptied in a list keeps its place there: the positions of others count.
            let is_in_list = matches!(Key::of(key), Key::Position(..) | Key::Part(..));
            push(spot.path.clone(), (!text.is_empty() || is_in_list).then_some(Value::Text(text)));
        }
        self.pad(file, &places, &mut out);
        for spec in self.form.own_specs() {
            let key = &*spec.field.key;
            self.field(spec, child(file.root(), key), &At::top(key), &mut out);
        }
        renumbered(file, out)
    }

    /// A picture keeps its position where those before it have no words yet.
    fn pad(&self, file: &File, places: &[(&str, Spot)], out: &mut Vec<Wanted>) {
        let mut last: BTreeMap<String, usize> = BTreeMap::new();
        for wanted in out.iter() {
            if let Key::Position(list, at, _) = Key::of(&wanted.name) {
                let most = last.entry(list.to_owned()).or_default();
                *most = at.max(*most);
            }
        }
        for (list, last) in last {
            let there = child(file.root(), &list).map_or(0, |node| node.items().len());
            for at in there..last {
                let prefix = format!("{list}[{at}].");
                if out.iter().any(|wanted| wanted.amendment.path.starts_with(&prefix)) {
                    continue;
                }
                let first = places.iter().find_map(|(key, _)| key.strip_prefix(&*prefix)).unwrap_or("alt");
                let amendment = Amendment { path: [&*prefix, first].concat(), to: Some(Value::Text(String::new())) };
                out.push(Wanted { amendment, name: list.clone() });
            }
        }
    }
}

/// New parts follow the last that is there without gaps: some of the original's may stay without words.
fn renumbered(file: &File, mut out: Vec<Wanted>) -> Vec<Wanted> {
    let mut numbers: BTreeMap<String, BTreeMap<usize, usize>> = BTreeMap::new();
    let place = |path: &str| {
        let (list, rest) = path.split_once('[')?;
        let (at, rest) = rest.split_once(']')?;
        Some((list.to_owned(), at.parse::<usize>().ok()?, rest.to_owned()))
    };
    for wanted in out.iter().filter(|wanted| wanted.name.contains('#')) {
        if let Some((list, at, _)) = place(&wanted.amendment.path) {
            numbers.entry(list).or_default().insert(at, 0);
        }
    }
    for (list, ats) in &mut numbers {
        let mut next = child(file.root(), list).map_or(0, |node| node.items().len());
        for (at, to) in ats.iter_mut() {
            *to = if *at < next { *at } else { next };
            next = next.max(*to + 1);
        }
    }
    for wanted in out.iter_mut().filter(|wanted| wanted.name.contains('#')) {
        let Some((list, at, rest)) = place(&wanted.amendment.path) else { continue };
        if let Some(to) = numbers.get(&list).and_then(|ats| ats.get(&at)) {
            wanted.amendment.path = format!("{list}[{to}]{rest}");
        }
    }
    out
}
