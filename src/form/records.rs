//! Lists of records: what was added, taken out, changed and put into another order.
//!
//! Where nothing but the end grew, each record is changed in its own place and keeps every byte that nobody touched. A new order is
//! written as the list that it makes, of which what stands where it stood stays too.

use crate::edit::{Amendment, Value, changed_value};
use crate::schema::Value as Is;
use crate::text::{shorten, slug};
use crate::yaml::Node;

use super::changes::{At, Changes, Wanted, push};
use super::entering::below;
use super::sent::Sign;
use super::spec::{Spec, child, is_nothing};

/// Longest identifier made of a title.
const LONGEST: usize = 40;

/// A record with its changes, their paths beginning at it.
struct Record {
    name: String,
    was: Option<usize>,
    changes: Vec<Wanted>,
}

impl Changes<'_, '_> {
    pub fn records(&mut self, spec: &Spec, node: Option<&Node>, at: &At, out: &mut Vec<Wanted>) {
        let is_there = at.base.as_ref().is_none_or(|base| self.base.has(base));
        if !self.sent.has(&at.sent) || !is_there {
            return;
        }
        let items: Vec<&Node> = node.map_or(&[][..], Node::items).iter().map(|item| &item.value).collect();
        let mut records = Vec::new();
        let mut seen = vec![false; items.len()];
        let sent = self.sent;
        for sign in sent.records(&at.sent) {
            let was = sign.was.filter(|was| seen.get(*was) == Some(&false));
            if let Some(seen) = was.and_then(|was| seen.get_mut(was)) {
                *seen = true;
            }
            let changes = self.record(spec, was.and_then(|was| items.get(was).copied()), sign, was, at);
            if was.is_some() || changes.iter().any(|wanted| wanted.amendment.to.is_some()) {
                records.push(Record { name: sign.name.to_owned(), was, changes });
            }
        }
        self.identify(spec, &items, &mut records);
        if is_grown(&records) {
            self.in_place(&items, records, &seen, at, out);
        } else {
            self.in_new_order(&items, records, at, out);
        }
    }

    fn record(&mut self, spec: &Spec, node: Option<&Node>, sign: &Sign, was: Option<usize>, list: &At) -> Vec<Wanted> {
        let base = was.and_then(|was| Some(format!("{}[{was}]", list.base.as_ref()?)));
        let at = At { sent: sign.name.to_owned(), base, path: String::new() };
        let mut changes = Vec::new();
        match node {
            Some(node) if !spec.fits_record(node) => {}
            node if spec.is_of_texts() => self.localized(node.filter(|node| !is_nothing(node)), &at, &mut changes),
            node => self.parts(spec, node, &at, &mut changes),
        }
        changes
    }

    /// Every record stays in its place, gone or not, and what is new follows.
    fn in_place(&mut self, items: &[&Node], records: Vec<Record>, seen: &[bool], at: &At, out: &mut Vec<Wanted>) {
        for index in (0..items.len()).filter(|index| seen.get(*index) != Some(&true)) {
            push(out, &At { path: format!("{}[{index}]", at.path), sent: at.sent.clone(), base: None }, Some(None));
        }
        let mut next = items.len();
        let mut names = Vec::new();
        for record in records {
            let index = record.was.unwrap_or(next);
            next += usize::from(record.was.is_none());
            let node = record.was.and_then(|was| items.get(was).copied());
            if is_left(node, &record.changes) {
                names.push(record.name);
            }
            let above = format!("{}[{index}]", at.path);
            out.extend(record.changes.into_iter().map(|wanted| Wanted {
                amendment: Amendment { path: within(&above, &wanted.amendment.path), to: wanted.amendment.to },
                name: wanted.name,
            }));
        }
        self.lists.insert(at.sent.clone(), names);
    }

    fn in_new_order(&mut self, items: &[&Node], records: Vec<Record>, at: &At, out: &mut Vec<Wanted>) {
        let mut names = Vec::new();
        let mut values = Vec::new();
        for record in records {
            let node = record.was.and_then(|was| items.get(was).copied());
            let changes: Vec<Amendment> = record.changes.into_iter().map(|wanted| wanted.amendment).collect();
            if let Some(value) = changed_value(node, &changes) {
                values.push(value);
                names.push(record.name);
            }
        }
        push(out, at, Some((!values.is_empty()).then_some(Value::List(values))));
        self.lists.insert(at.sent.clone(), names);
    }

    /// Gives new records the identifiers that nobody should have to think of.
    fn identify(&self, spec: &Spec, items: &[&Node], records: &mut [Record]) {
        if !spec.inner.iter().any(|inner| inner.field.key == "id" && inner.field.value == Is::Slug) {
            return;
        }
        let own = |record: &Record| self.sent.first(&below(&record.name, "id")).map(|id| id.trim().to_owned()).filter(|id| !id.is_empty());
        let there = items.iter().filter_map(|item| child(Some(item), "id")?.text().map(str::to_owned));
        let mut taken: Vec<String> = there.chain(records.iter().filter_map(own)).collect();
        for record in records.iter_mut().filter(|record| record.was.is_none()) {
            if own(record).is_some() {
                continue;
            }
            let id = counted(&taken).unwrap_or_else(|| self.named(record, &taken));
            let name = below(&record.name, "id");
            record.changes.insert(0, Wanted { amendment: Amendment { path: "id".to_owned(), to: Some(Value::Text(id.clone())) }, name });
            taken.push(id);
        }
    }

    /// After its title.
    fn named(&self, record: &Record, taken: &[String]) -> String {
        let words = ["title", "text", "name"].iter().find_map(|key| self.sent.first(&below(&record.name, key)));
        let whole = slug(words.unwrap_or_default());
        let short = if whole.is_empty() { "muc" } else { shorten(&whole, LONGEST) };
        let free = |id: &String| !taken.contains(id);
        std::iter::once(short.to_owned()).chain((2..).map(|number| format!("{short}-{number}"))).find(free).unwrap_or_default()
    }
}

/// The path of a part of an item, or of the item itself.
fn within(item: &str, path: &str) -> String {
    if path.is_empty() { item.to_owned() } else { below(item, path) }
}

/// `t8` where all before it are called so: `t1`, …, `t7`.
fn counted(taken: &[String]) -> Option<String> {
    let head = taken.first()?.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbers = taken.iter().map(|id| id.strip_prefix(head)?.parse::<u32>().ok()).collect::<Option<Vec<_>>>()?;
    let is_short = !head.is_empty() && head.len() <= 3;
    Some(format!("{head}{}", numbers.iter().max()?.checked_add(1)?)).filter(|_| is_short)
}

/// What is there stands in its old order, and what is new behind it.
fn is_grown(records: &[Record]) -> bool {
    let kept = records.iter().take_while(|record| record.was.is_some()).count();
    let (old, new) = records.split_at(kept);
    old.windows(2).all(|pair| matches!(pair, [one, two] if one.was < two.was)) && new.iter().all(|record| record.was.is_none())
}

fn is_left(node: Option<&Node>, changes: &[Wanted]) -> bool {
    if changes.is_empty() {
        return true;
    }
    let changes: Vec<Amendment> = changes.iter().map(|wanted| wanted.amendment.clone()).collect();
    changed_value(node, &changes).is_some()
}
