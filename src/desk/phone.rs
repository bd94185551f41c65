//! A page of the site as a telephone shows it.

use serde::Serialize;

use crate::content::Kind;
use crate::page::Book;
use crate::site::EntryId;

use super::sight::Sight;

/// Widths of common telephones, in CSS pixels.
pub const WIDTHS: [u16; 3] = [320, 360, 414];

/// So many of the newest items are offered in each language.
const NEWEST: usize = 20;

#[derive(Debug, Serialize)]
pub struct Phone<'a> {
    /// As served. Whoever answers has made sure that it is a page of the site.
    pub path: &'a str,
    pub width: u16,
    /// Addresses to pick from.
    pub suggestions: &'a [String],
}

impl<'a> Phone<'a> {
    /// A width that is none of ours becomes the common one.
    pub fn new(path: &'a str, width: u16, suggestions: &'a [String]) -> Phone<'a> {
        let width = if WIDTHS.contains(&width) { width } else { WIDTHS[1] };
        Phone { path, width, suggestions }
    }
}

/// Addresses that are looked at often: home, the newest news, the pages that stand alone.
pub fn suggestions(book: &Book, base: &str) -> Vec<String> {
    let sight = Sight { book, base, most: NEWEST };
    let mut all = Vec::new();
    for lang in book.languages() {
        let lists = book.site.lists(lang);
        let of = |kind| lists.of(kind).all.iter().take(NEWEST);
        let url = |id: &EntryId| Some(sight.served(book.site.entry(*id).url(lang)?));
        all.push(sight.served(&book.site.config.home(lang)));
        all.extend(of(Kind::News).chain(of(Kind::Page)).filter_map(url));
    }
    all
}
