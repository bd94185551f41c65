//! A new text: what it must have, filled in or visibly empty; what it may have, as comments with an example each.

use crate::schema::{Field, Need};
use crate::yaml::written;

use super::comment::comment;

/// Terms named at a key; of a longer vocabulary the beginning.
const MOST: usize = 20;

/// What is known of a new text, and the words around it in the editor's language.
pub struct Draft<'a> {
    /// Every key that may stand.
    pub fields: &'a [Field],
    /// Values by key.
    pub given: &'a [(&'a str, String)],
    pub heading: String,
    /// Before what is asked for and what may be left out.
    pub optional: String,
    /// `Allowed: a, b, c`
    pub allowed: &'a dyn Fn(String) -> String,
    /// `Has: image, alt`
    pub keys: &'a dyn Fn(String) -> String,
}

pub fn draft(draft: &Draft) -> String {
    let mut out = String::from("---\n");
    comment(&mut out, "", &draft.heading);
    // Whoever translates gets this key from `translate`.
    let top = || draft.fields.iter().filter(|field| !field.path.contains('.') && field.key != "translates");
    let is_first = |field: &&Field| matches!(&*field.key, "title" | "name");
    let is_asked = |field: &&Field| field.need != Need::No || draft.value(field).is_some();
    for field in top().filter(is_first).chain(top().filter(|field| is_asked(field) && !is_first(field))) {
        asked(&mut out, draft, field);
    }
    out.push('\n');
    comment(&mut out, "", &draft.optional);
    for field in top().filter(|field| !is_asked(field) && !field.example.is_empty()) {
        out.push_str("#\n");
        explain(&mut out, draft, field);
        comment(&mut out, "", &format!("{}: {}", field.key, example(field)));
    }
    out.push_str("---\n\n");
    out
}

impl Draft<'_> {
    fn value(&self, field: &Field) -> Option<&str> {
        self.given.iter().find(|(key, _)| *key == field.key).map(|(_, value)| &**value)
    }
}

fn asked(out: &mut String, draft: &Draft, field: &Field) {
    explain(out, draft, field);
    match draft.value(field) {
        Some(value) => out.push_str(&format!("{}: {}\n", field.key, written(value))),
        // Empty, so that every check tells of it.
        None if field.list => out.push_str(&format!("{}: []\n", field.key)),
        None => out.push_str(&format!("{}: \"\"\n", field.key)),
    }
}

/// One that the site accepts: each has terms of its own.
fn example(field: &Field) -> String {
    let named = field.example.trim_matches(['[', ']']).split(',').map(|word| word.trim().trim_matches('"'));
    match field.allowed.first() {
        Some(first) if !named.clone().all(|word| field.allowed.iter().any(|allowed| allowed == word)) => {
            if field.list {
                format!("[\"{first}\"]")
            } else {
                written(first)
            }
        }
        _ => field.example.to_owned(),
    }
}

fn explain(out: &mut String, draft: &Draft, field: &Field) {
    comment(out, "", &field.description.replace('`', ""));
    if !field.allowed.is_empty() {
        let more = if field.allowed.len() > MOST { ", …" } else { "" };
        let named: Vec<&str> = field.allowed.iter().take(MOST).map(|word| &**word).collect();
        comment(out, "", &(draft.allowed)(named.join(", ") + more));
    }
    let inside = [&*field.path, "."].concat();
    let keys = draft.fields.iter().filter_map(|other| other.path.strip_prefix(&inside)).filter(|rest| !rest.contains('.'));
    let keys: Vec<&str> = keys.map(|key| key.trim_end_matches("[]")).collect();
    if !keys.is_empty() {
        comment(out, "", &(draft.keys)(keys.join(", ")));
    }
}
