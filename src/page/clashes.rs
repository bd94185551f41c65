//! Old addresses that are also those of pages the program makes itself: lists, feeds, the page for missing ones. The addresses of entries
//! were compared when the site was assembled; these are known only with the routes.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic};

use super::{Book, Page, What};

pub fn clashes(book: &Book, pages: &[Page]) -> Vec<Diagnostic> {
    if book.site.redirects.is_empty() {
        return Vec::new();
    }
    let is_old = |page: &&Page| matches!(page.what, What::Redirect(_));
    let taken: HashSet<String> = pages.iter().filter(|page| !is_old(page)).map(|page| page.file().to_ascii_lowercase()).collect();
    pages
        .iter()
        .filter(is_old)
        .filter(|page| taken.contains(&page.file().to_ascii_lowercase()))
        .filter_map(|page| clash(book, page))
        .collect()
}

/// At the line that gives the old address.
fn clash(book: &Book, page: &Page) -> Option<Diagnostic> {
    let What::Redirect(id) = &page.what else { return None };
    let document = &book.site.entry(*id).shown(page.lang)?.document;
    let is_same = |alias: &str| page.path.trim_end_matches('/') == alias.trim_end_matches('/');
    let at = document.common.aliases.iter().position(|alias| is_same(alias))?;
    let place = document.front.place_of_value(&format!("aliases[{at}]"));
    Some(Diagnostic::new(Code::AddressCollision, place).arg("address", &page.path).arg("other", page.file()))
}
