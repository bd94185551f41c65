//! The table of fields as Markdown, for manuals.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::diagnostic::Locale;

use super::field::{Field, Need, fields};
use super::subject::Subject;
use super::texts::Texts;

/// One row a key. The keys of a group that stands in several places are told of once.
pub fn markdown(subject: Subject, config: Option<&Config>, locale: Locale) -> String {
    let texts = Texts::new(locale);
    let heads = ["col-key", "col-type", "col-meaning", "col-need", "col-example"].map(|key| texts.say(key, &[]));
    let fields = fields(subject, config, locale);
    let rows = told(&fields).into_iter().map(|told| row(&told, &texts));
    let head = format!("| {} |\n|---|---|---|---|---|\n", heads.join(" | "));
    rows.fold(head, |table, row| table + &row)
}

/// A field of the table, and where the keys of its group were told of before.
pub struct Told<'a> {
    pub field: &'a Field,
    pub as_under: Option<&'a str>,
}

/// The fields without the keys of groups that were told of under another key.
pub fn told(fields: &[Field]) -> Vec<Told<'_>> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let mut told: Vec<Told> = Vec::new();
    for field in fields {
        if let Some((group, _)) = field.path.rsplit_once('.') {
            let known = *first.entry(&field.shape).or_insert(group);
            if known != group {
                told.iter_mut().filter(|told| told.field.path == group).for_each(|told| told.as_under = Some(known));
                continue;
            }
        }
        told.push(Told { field, as_under: None });
    }
    told
}

fn row(told: &Told, texts: &Texts) -> String {
    let field = told.field;
    let example = if field.example.is_empty() { String::new() } else { format!("`{}`", field.example) };
    let meaning = meaning(told, texts);
    format!("| `{}` | {} | {} | {} | {} |\n", field.path, field.type_name, meaning, need(field, texts), example)
}

pub fn meaning(told: &Told, texts: &Texts) -> String {
    match told.as_under {
        None => told.field.description.clone(),
        Some(path) => format!("{} {}", told.field.description, texts.say("as-under", &[("path", path.to_owned())])),
    }
}

/// Of a key within a group only wherever the group stands.
pub fn need(field: &Field, texts: &Texts) -> String {
    let inside = field.path.rsplit_once('.').map(|(group, _)| ("group", group.to_owned()));
    let (key, args) = match (field.need, inside) {
        (Need::No, _) => ("need-no", Vec::new()),
        (Need::Always, None) => ("need-always", Vec::new()),
        (Need::Original, None) => ("need-original", Vec::new()),
        (Need::Always, Some(group)) => ("need-inside", vec![group]),
        (Need::Original, Some(group)) => ("need-inside-original", vec![group]),
    };
    texts.say(key, &args)
}
