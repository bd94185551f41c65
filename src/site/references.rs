//! What front matter names by key: organisations, tasks of plans, whoever contributed. Written only in originals.

use jiff::civil::Date;

use crate::content::{Document, News};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::nearest;

use super::entry::Entry;
use super::visibility;

/// Problems told of one document: nobody reads more at once.
const MOST: usize = 100;

/// Reports every name that no entry has, and those of entries that are not public.
pub fn check(entries: &[Entry], today: Date, problems: &mut Vec<Diagnostic>) {
    for entry in entries {
        let document = &entry.original;
        let Some(news) = document.news() else { continue };
        problems.extend(named(news).filter_map(|(path, value)| fault(entries, today, document, &path, value)).take(MOST));
    }
}

/// Each name with the path of its key.
fn named(news: &News) -> impl Iterator<Item = (String, &str)> {
    let organizations = news.organizations.iter().enumerate().map(|(at, value)| (format!("organizations[{at}]"), &**value));
    let tasks = news.tasks.iter().enumerate().map(|(at, value)| (format!("tasks[{at}]"), &**value));
    organizations.chain(tasks).chain(news.contributor.iter().map(|value| ("contributor".to_owned(), &**value)))
}

fn fault(entries: &[Entry], today: Date, document: &Document, path: &str, value: &str) -> Option<Diagnostic> {
    // A task is named within its plan: `plans/ten-ke-hoach#viec`.
    let name = value.split('#').next().unwrap_or(value);
    let key = path.split('[').next().unwrap_or(path);
    let at = |code| Diagnostic::new(code, document.front.place_of_value(path)).arg("key", key).arg("value", value);
    let Ok(found) = entries.binary_search_by(|entry| (*entry.key).cmp(name)) else {
        let near = nearest(name, entries.iter().map(|entry| &*entry.key)).unwrap_or("none");
        return Some(at(Code::UnknownReference).arg("nearest", near));
    };
    let named = &entries[found];
    if named.is_reachable() {
        return None;
    }
    let reason = visibility::reason(&named.original, today).map_or("draft", |(reason, _)| reason.word());
    Some(at(Code::ReferenceHeldBack).arg("reason", reason))
}
