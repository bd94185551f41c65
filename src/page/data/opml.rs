//! The feeds of sister unions as an outline (OPML 2.0), which feed readers import. A union without a feed is not in it.

use std::fmt::Write;

use crate::config::{Config, Term};
use crate::text::Lang;
use crate::text::escape::xml;

use super::super::Book;
use super::view;

pub const NAME: &str = "unions";

pub fn has_feeds(config: &Config) -> bool {
    with_feed(config).next().is_some()
}

pub fn with_feed(config: &Config) -> impl Iterator<Item = (&Term, &str)> {
    config.vocabularies.unions.terms.iter().filter_map(|(_, union)| Some((union, union.feed.as_deref()?)))
}

pub fn text(book: &Book, lang: Lang) -> String {
    // Writing to a string cannot fail, hence the discarded results below.
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<opml version=\"2.0\">\n<head>\n");
    let _ = writeln!(out, "<title>{}</title>", xml(&view::title(book, lang, NAME)));
    let _ = writeln!(out, "<ownerName>{}</ownerName>", xml(book.name(lang)));
    out.push_str("</head>\n<body>\n");
    for (union, feed) in with_feed(&book.site.config) {
        let name = xml(union.name.get(lang));
        // `rss` is what OPML calls a feed of any kind.
        let _ = write!(out, "<outline type=\"rss\" text=\"{name}\" title=\"{name}\" xmlUrl=\"{}\"", xml(feed));
        if let Some(website) = &union.website {
            let _ = write!(out, " htmlUrl=\"{}\"", xml(website));
        }
        out.push_str("/>\n");
    }
    out.push_str("</body>\n</opml>\n");
    out
}
