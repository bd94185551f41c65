//! What can be done with a text, by its state.

use crate::content::Status;
use crate::form::page::Act;
use crate::site::{Reason, reason};

use super::item::Item;
use super::written;

/// `new`, `draft`, `review`, `published`, `withdrawn`, `planned`.
pub fn state(item: &Item) -> &'static str {
    let Some(document) = item.document() else { return if item.written().is_empty() { "new" } else { "draft" } };
    match document.common.status {
        Status::Draft => "draft",
        Status::Review => "review",
        Status::Withdrawn => "withdrawn",
        Status::Published if matches!(reason(document, item.today), Some((Reason::Scheduled, _))) && !item.is_translation() => "planned",
        Status::Published => "published",
    }
}

/// The first is what Enter does.
pub fn acts(item: &Item) -> Vec<Act> {
    let needs_approval = item.project.config.require_approval && !item.is_translation();
    let state = state(item);
    let mut ids = match state {
        "new" | "draft" if needs_approval => vec!["save", "review"],
        "new" | "draft" => vec!["save", "publish"],
        "review" if needs_approval => vec!["save"],
        "review" => vec!["save", "publish"],
        "withdrawn" => vec!["save", "restore"],
        _ => vec!["save", "draft"],
    };
    if item.is_translation() && item.text().is_some() {
        ids.push("current");
    }
    ids.into_iter().map(|id| Act { id, href: String::new() }).collect()
}

/// What is asked before it is done.
pub fn asks(item: &Item) -> Vec<Act> {
    if item.text().is_none() {
        return Vec::new();
    }
    let is_original = !item.is_translation();
    let mut ids = Vec::new();
    match state(item) {
        "draft" | "review" if is_original => ids.extend(["approve", "plan"]),
        "published" | "planned" => ids.push("withdraw"),
        _ => {}
    }
    if item.kind == crate::content::Kind::Organization && is_original {
        ids.push("verify");
    }
    ids.push("delete");
    let link = |id| Act { id, href: format!("/_desk/ask?{}", written(&[("act", id), ("path", &item.path)])) };
    ids.into_iter().map(link).collect()
}
