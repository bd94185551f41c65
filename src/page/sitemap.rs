//! Sitemaps (sitemaps.org) with the other languages of each page and the day it last changed.

use std::fmt::Write;

use crate::config::Group;
use crate::content::Kind;
use crate::site::Site;
use crate::text::Lang;
use crate::text::escape::xml;

use super::view::AlternateView;
use super::{Book, ListOf, Page, What, archive, head, routes};

/// The protocol's limit for one file.
const MOST: usize = 50_000;

/// How many files a language needs.
pub fn count(site: &Site, lang: Lang) -> usize {
    indexable(site, lang).len().div_ceil(MOST).max(1)
}

pub fn path(site: &Site, lang: Lang, number: usize) -> String {
    format!("/sitemap-{}-{number}.xml", site.config.languages.tag(lang))
}

pub fn index(book: &Book) -> String {
    let mut out =
        String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for lang in book.languages() {
        for number in 1..=count(&book.site, lang) {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "<sitemap><loc>{}</loc></sitemap>", xml(&book.absolute(&path(&book.site, lang, number))));
        }
    }
    out.push_str("</sitemapindex>\n");
    out
}

pub fn text(book: &Book, lang: Lang, number: usize) -> String {
    let pages = indexable(&book.site, lang);
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages.chunks(MOST).nth(number - 1).unwrap_or_default() {
        let _ = write!(out, "<url><loc>{}</loc>", xml(&book.absolute(&page.path)));
        if let Some(day) = last_modified(book, page) {
            let _ = write!(out, "<lastmod>{day}</lastmod>");
        }
        let alternates = head::alternates(book, page);
        for AlternateView { lang, href } in alternates.iter().filter(|_| alternates.len() > 1) {
            let _ = write!(out, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>", xml(href));
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

/// Pages that ask to be indexed: no copies, no tombstones, nothing that is not public.
fn indexable(site: &Site, lang: Lang) -> Vec<Page> {
    let mut pages = Vec::new();
    routes::of_language(site, lang, &mut pages);
    pages.retain(|page| match &page.what {
        What::Home | What::List { .. } | What::Parts { .. } | What::Terms { .. } | What::Events { .. } => true,
        What::PartTerms { .. }
        | What::Documents { .. }
        | What::DocumentTerms(_)
        | What::Document(_)
        | What::Deadlines
        | What::Statistics
        | What::Countries
        | What::Country(_)
        | What::Agencies
        | What::Agency { .. }
        | What::Data
        | What::Bulletins
        | What::Bulletin(_)
        | What::Reports
        | What::Report(_) => true,
        What::Entry(id) => site.entry(*id).translated(lang).is_some_and(|shown| shown.is_public()),
        _ => false,
    });
    pages
}

/// From the content: of a list the day of its newest item.
fn last_modified(book: &Book, page: &Page) -> Option<jiff::civil::Date> {
    let site = &book.site;
    let of_entry = |id: crate::site::EntryId| {
        let entry = site.entry(id);
        entry.common().updated.max(entry.moment().map(|moment| moment.date))
    };
    match &page.what {
        What::Entry(id) => of_entry(*id),
        What::List { of, .. } => archive::items(site, page.lang, *of).first().copied().and_then(of_entry),
        What::Country(at) => archive::lists(site, page.lang, Kind::News).term(Group::Countries, *at).first().copied().and_then(of_entry),
        What::Agency { at, .. } => {
            let issued = archive::lists(site, page.lang, Kind::Plan).term(Group::Issuers, *at);
            let named = site.lists(page.lang).agencies.of(*at).first().map(|own| own.plan);
            named.into_iter().chain(issued.first().copied()).filter_map(of_entry).max()
        }
        What::Bulletin(at) => site.issues[*at].items(page.lang).iter().filter_map(|id| of_entry(*id)).max(),
        What::Report(stretch) => site.ledger.news_in(*stretch).iter().filter_map(|(_, id)| of_entry(*id)).max(),
        What::Home => archive::items(site, page.lang, ListOf::all(Kind::News)).first().copied().and_then(of_entry),
        _ => None,
    }
}
