//! The page of an entry, whatever its kind: its words, its place among the languages, what names it. What a kind adds stands in
//! [`super::kinds`].

use crate::content::Kind;
use crate::site::{Entry, EntryId, Rendition};
use crate::text::Lang;

use super::abbreviations::Abbreviations;
use super::body::Links;
use super::head::{Words, head, trail};
use super::view::{DateView, TextView, TocView};
use super::{Book, Here, Main, Page, View, body, card, dates, kinds};

/// Fewer headings than this need no table of contents.
const TOC_FROM: usize = 3;

/// An entry as one page shows it.
pub struct Shown<'a> {
    pub book: &'a Book,
    pub id: EntryId,
    pub entry: &'a Entry,
    pub rendition: &'a Rendition,
    pub lang: Lang,
    pub here: Here,
}

pub fn view(book: &Book, page: &Page, id: EntryId) -> View {
    let entry = book.site.entry(id);
    let here = Here::Path(page.path.clone());
    let Some(rendition) = entry.shown(page.lang) else { return super::notices::tombstone(book, page) };
    let shown = Shown { book, id, entry, rendition, lang: page.lang, here };
    let mut abbreviations = Abbreviations::new(book, rendition.document.lang);
    let own = kinds::view(&shown, &mut abbreviations);
    let words = Words {
        breadcrumbs: trail(
            book,
            page.lang,
            entry.kind.spec().section.map(|section| book.section_link(page.lang, section)).into_iter().collect(),
        ),
        ..shown.words(own.words)
    };
    let mut lists = own.lists;
    if lists.iter().all(|(name, _)| *name != "mentions") {
        lists.push(("mentions", mentions(book, page.lang, id)));
    }
    View {
        template: own.template,
        lang: page.lang,
        here: shown.here.clone(),
        head: Some(head(book, page, words)),
        main: Main::Entry(shown.text(&mut abbreviations), own.facts),
        lists,
    }
}

impl Shown<'_> {
    /// What every kind says of itself in the head, added to what the kind has said.
    fn words(&self, own: Words) -> Words {
        let summary = card::summary(self.rendition);
        let title = self.rendition.document.title.to_string();
        Words {
            description: if summary.is_empty() { title.clone() } else { summary },
            title,
            original: self.rendition.is_fallback.then(|| self.original_url()).flatten().map(|url| self.book.absolute(&url)),
            ribbon: self.rendition.ribbon,
            ..own
        }
    }

    fn text(&self, abbreviations: &mut Abbreviations) -> TextView {
        let document = &self.rendition.document;
        TextView {
            title: document.title.to_string(),
            summary: document.summary.to_string(),
            body: abbreviations.explain(body::html(self.book, self.rendition, self.lang, Links::From(&self.here))),
            lang: card::foreign(self.book, self.rendition, self.lang),
            lang_name: self.foreign_name(),
            original_url: self.original_url(),
            outdated: self.rendition.is_outdated,
            updated: self.updated(),
            toc: self.toc(),
            sample: self.entry.common().sample,
        }
    }

    /// The words of a part (a task, a project) as the text shown has them, or as the original has; with their language where it is not the
    /// page's.
    pub fn part_words(&self, original: &str, own: Option<&str>) -> (String, Option<String>) {
        let (text, from) = match own.filter(|own| !own.is_empty()) {
            Some(own) => (own, self.rendition.document.lang),
            None => (original, self.entry.original.lang),
        };
        (text.to_owned(), (from != self.lang).then(|| self.book.tag(from).to_owned()))
    }

    fn foreign_name(&self) -> Option<String> {
        let lang = self.rendition.document.lang;
        (lang != self.lang).then(|| self.book.say(lang, "language-name", &[]))
    }

    /// The original's page, for a page that is not it.
    fn original_url(&self) -> Option<String> {
        let lang = self.entry.original.lang;
        let other = lang != self.lang && (self.rendition.is_fallback || self.rendition.is_outdated);
        other.then(|| self.entry.url(lang).map(str::to_owned)).flatten()
    }

    fn updated(&self) -> Option<DateView> {
        self.entry.common().updated.map(|date| dates::of_date(self.book, self.lang, date))
    }

    fn toc(&self) -> Vec<TocView> {
        let headings = &self.rendition.document.body.headings;
        if headings.len() < TOC_FROM {
            return Vec::new();
        }
        headings
            .iter()
            .filter(|heading| heading.level <= 3)
            .map(|heading| TocView { id: heading.id.to_string(), text: heading.text.to_string(), level: heading.level })
            .collect()
    }
}

/// What names an entry in its text or its front matter, as far as the language shows it: kind by kind, each in its order.
pub fn mentions(book: &Book, lang: Lang, id: EntryId) -> Vec<EntryId> {
    let site = &book.site;
    let entry = site.entry(id);
    let named = entry.named_by.iter().map(|by| by.from).filter(|id| site.entry(*id).shown(lang).is_some());
    let mut mentions: Vec<EntryId> = entry.mentions[lang.index()].iter().copied().chain(named).collect();
    mentions.sort_by_key(|id| (site.entry(*id).kind, site.lists(lang).rank(*id), *id));
    mentions.dedup();
    // An entry may name itself, as an organisation that gives to its own project does.
    mentions.retain(|from| *from != id);
    mentions
}

/// Those of one kind.
pub fn naming(book: &Book, lang: Lang, id: EntryId, kind: Kind) -> Vec<EntryId> {
    mentions(book, lang, id).into_iter().filter(|id| book.site.entry(*id).kind == kind).collect()
}
