//! The way from home to a page.

use serde::Serialize;

use crate::page::Book;
use crate::page::view::LinkView;

use super::node;

#[derive(Serialize)]
struct BreadcrumbList<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "itemListElement")]
    items: Vec<ListItem<'a>>,
}

#[derive(Serialize)]
struct ListItem<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    item: String,
    name: &'a str,
    position: usize,
}

/// From home to the page itself; a page without a trail has none.
pub fn breadcrumbs(book: &Book, trail: &[LinkView], title: &str, path: &str) -> Option<String> {
    if trail.is_empty() {
        return None;
    }
    let item = |(at, (name, path)): (usize, (_, &str))| ListItem { kind: "ListItem", item: book.absolute(path), name, position: at + 1 };
    let all = trail.iter().map(|link| (link.label.as_str(), link.url.as_str())).chain([(title, path)]);
    Some(node(&BreadcrumbList { kind: "BreadcrumbList", items: all.enumerate().map(item).collect() }))
}
