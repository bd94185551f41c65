//! Atom (RFC 4287) and JSON Feed 1.1: the newest items of a list with their full text. Every date comes from the content, so that a
//! feed changes only when the content does.

use std::fmt::Write;

use serde::Serialize;

use crate::config::Group;
use crate::content::Kind;
use crate::site::{Entry, EntryId, Rendition, Site};
use crate::text::escape::xml;
use crate::text::{Lang, Moment};

use super::body::Links;
use super::{Book, By, FeedOf, Format, ListOf, PER_PAGE, Page, archive, body, book, card, entry, kinds};

/// A feed must have a date even when nothing was ever published.
const BEGINNING: &str = "1970-01-01T00:00:00Z";

/// Whether a feed stands beside a list.
pub fn has_list(of: ListOf) -> bool {
    of.kind == Kind::News && matches!(of.by, By::All | By::Term(Group::Topics, _))
}

/// Whether a feed stands beside an entry: of the news that name it. An entry that is not translated may be named by news in the language.
pub fn has_own(site: &Site, lang: Lang, id: EntryId) -> bool {
    let entry = site.entry(id);
    kinds::has_feed(entry.kind) && entry.shown(lang).is_some()
}

pub fn text(book: &Book, page: &Page, of: FeedOf, format: Format) -> String {
    let feed = Feed { book, lang: page.lang, path: &page.path, of };
    match format {
        Format::Atom => feed.atom(),
        Format::Json => feed.json(),
    }
}

struct Feed<'a> {
    book: &'a Book,
    lang: Lang,
    path: &'a str,
    of: FeedOf,
}

struct Item<'a> {
    entry: &'a Entry,
    shown: &'a Rendition,
    url: String,
    published: String,
    updated: String,
}

impl Feed<'_> {
    /// Only what is really in this language and public.
    fn items(&self) -> Vec<Item<'_>> {
        let site = &self.book.site;
        let ids = match self.of {
            FeedOf::List(of) => archive::items(site, self.lang, of).to_vec(),
            FeedOf::Naming(id) => entry::naming(self.book, self.lang, id, Kind::News),
        };
        ids.iter()
            .filter_map(|id| {
                let entry = site.entry(*id);
                let shown = entry.translated(self.lang).filter(|shown| shown.is_public())?;
                let published = entry.moment()?.rfc3339(&site.config.time_zone);
                let updated = entry.common().updated.map(|date| Moment::from(date).rfc3339(&site.config.time_zone));
                let updated = updated.filter(|updated| *updated > published).unwrap_or_else(|| published.clone());
                Some(Item { entry, shown, url: self.book.absolute(&shown.url), published, updated })
            })
            .take(PER_PAGE)
            .collect()
    }

    fn title(&self) -> String {
        book::feed_title(self.book, self.lang, self.of)
    }

    fn list_url(&self) -> String {
        self.book.absolute(&book::feed_folder(self.book, self.lang, self.of))
    }

    fn author<'a>(&'a self, entry: &'a Entry) -> &'a str {
        match entry.original.news().map(|news| news.author.get(self.lang)) {
            Some(author) if !author.is_empty() => author,
            _ => self.book.name(self.lang),
        }
    }

    fn html(&self, item: &Item) -> String {
        let text = body::html(self.book, item.shown, self.lang, Links::Absolute);
        text + &kinds::beside_text(self.book, item.entry, item.shown, self.lang)
    }

    fn atom(&self) -> String {
        let items = self.items();
        let own = self.book.absolute(self.path);
        let updated = items.iter().map(|item| item.updated.as_str()).max().unwrap_or(BEGINNING);
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = writeln!(out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        let _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", self.book.tag(self.lang));
        let _ = writeln!(out, "<id>{}</id>", xml(&own));
        let _ = writeln!(out, "<title>{}</title>", xml(&self.title()));
        let _ = writeln!(out, "<updated>{updated}</updated>");
        let _ = writeln!(out, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>", xml(&own));
        let _ = writeln!(out, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", xml(&self.list_url()));
        let _ = writeln!(out, "<author><name>{}</name></author>", xml(self.book.name(self.lang)));
        for item in &items {
            self.atom_entry(&mut out, item);
        }
        out.push_str("</feed>\n");
        out
    }

    fn atom_entry(&self, out: &mut String, item: &Item) {
        let document = &item.shown.document;
        let _ = writeln!(out, "<entry>");
        let _ = writeln!(out, "<id>{}</id>", xml(&item.url));
        let _ = writeln!(out, "<title>{}</title>", xml(&document.title));
        let _ = writeln!(out, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", xml(&item.url));
        let _ = writeln!(out, "<published>{}</published>", item.published);
        let _ = writeln!(out, "<updated>{}</updated>", item.updated);
        let _ = writeln!(out, "<author><name>{}</name></author>", xml(self.author(item.entry)));
        let _ = writeln!(out, "<summary>{}</summary>", xml(&card::summary(item.shown)));
        let _ = writeln!(out, "<content type=\"html\">{}</content>", xml(&self.html(item)));
        let _ = writeln!(out, "</entry>");
    }

    fn json(&self) -> String {
        let items = self.items();
        let feed = JsonFeed {
            authors: [JsonAuthor { name: self.book.name(self.lang) }],
            feed_url: self.book.absolute(self.path),
            home_page_url: self.list_url(),
            items: items.iter().map(|item| self.json_item(item)).collect(),
            language: self.book.tag(self.lang),
            title: self.title(),
            version: "https://jsonfeed.org/version/1.1",
        };
        serde_json::to_string(&feed).unwrap_or_default() + "\n"
    }

    fn json_item<'a>(&'a self, item: &'a Item) -> JsonItem<'a> {
        let cover = item.entry.picture(self.lang, "cover.image").and_then(|cover| self.book.site.media(cover).single());
        JsonItem {
            authors: [JsonAuthor { name: self.author(item.entry) }],
            content_html: self.html(item),
            date_modified: &item.updated,
            date_published: &item.published,
            id: &item.url,
            image: cover.map(|file| self.book.absolute(&file.url)),
            summary: card::summary(item.shown),
            title: &item.shown.document.title,
            url: &item.url,
        }
    }
}

/// Its keys stand in alphabetical order, as those of every JSON file of the site.
#[derive(Serialize)]
struct JsonFeed<'a> {
    authors: [JsonAuthor<'a>; 1],
    feed_url: String,
    home_page_url: String,
    items: Vec<JsonItem<'a>>,
    language: &'a str,
    title: String,
    version: &'static str,
}

#[derive(Serialize)]
struct JsonItem<'a> {
    authors: [JsonAuthor<'a>; 1],
    content_html: String,
    date_modified: &'a str,
    date_published: &'a str,
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    summary: String,
    title: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct JsonAuthor<'a> {
    name: &'a str,
}
