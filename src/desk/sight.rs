//! The site as the lists of the desk look at it: rows for texts, addresses as served, words in both languages.

use jiff::civil::Date;

use crate::config::{Texts, Vocabulary};
use crate::content::Document;
use crate::diagnostic::Locale;
use crate::page::Book;
use crate::schedule::Words;
use crate::site::Entry;
use crate::text::Lang;

use super::both::Both;
use super::status::Row;

#[derive(Clone, Copy)]
pub struct Sight<'a> {
    pub book: &'a Book,
    /// `/` or `/sub/`.
    pub base: &'a str,
    /// How many rows a list shows.
    pub most: usize,
}

impl<'a> Sight<'a> {
    pub fn today(&self) -> Date {
        self.book.site.date
    }

    pub fn entries(&self) -> &'a [Entry] {
        &self.book.site.entries
    }

    pub fn tag(&self, lang: Lang) -> String {
        self.book.tag(lang).to_owned()
    }

    /// An address of the site under the path at which it is served.
    pub fn served(&self, path: &str) -> String {
        format!("{}{}", self.base, path.trim_start_matches('/'))
    }

    pub fn row(&self, entry: &Entry, document: &Document) -> Row {
        Row {
            title: if document.title.is_empty() { document.key.to_string() } else { document.title.to_string() },
            lang: Some(self.tag(document.lang)),
            source: document.path.to_string(),
            line: 1,
            url: self.url(entry, document.lang),
        }
    }

    /// Where the text in that language is read; none where another stands in for it or the edition leaves it out.
    fn url(&self, entry: &Entry, lang: Lang) -> Option<String> {
        let stands_in = entry.shown(lang).is_some_and(|rendition| rendition.is_fallback);
        entry.url(lang).filter(|_| !stands_in).map(|url| self.served(url))
    }

    /// As [`Sight::row`], at a key of the front matter.
    pub fn row_at(&self, entry: &Entry, document: &Document, key: &str) -> Row {
        Row { line: document.front.place_of_value(key).line.max(1), ..self.row(entry, document) }
    }

    pub fn texts(&self, texts: &Texts) -> Both {
        self.both(|lang| texts.get(lang).to_owned())
    }

    /// Their names; empty where nobody is named.
    pub fn agencies(&self, positions: &[usize]) -> Both {
        self.names(&self.book.site.config.vocabularies.agencies, positions)
    }

    pub fn topics(&self, positions: &[usize]) -> Both {
        self.names(&self.book.site.config.vocabularies.topics, positions)
    }

    fn names(&self, vocabulary: &Vocabulary, positions: &[usize]) -> Both {
        let names =
            |lang| positions.iter().filter_map(|at| vocabulary.terms.get(*at)).map(|(_, term)| term.name.get(lang)).collect::<Vec<_>>();
        self.both(|lang| names(lang).join(", "))
    }

    /// Of news, as the site calls it.
    pub fn level(&self, id: &str) -> Both {
        self.both(|lang| self.book.say(lang, &format!("level-{id}"), &[]))
    }

    pub fn words(&self, words: &Words) -> Both {
        self.both(|lang| words.said(&|key, args| self.book.say(lang, key, args)))
    }

    /// Said in the site's language for each of the desk's, or in its first.
    pub fn both(&self, say: impl Fn(Lang) -> String) -> Both {
        Both::each(|locale| say(self.lang_for(locale)))
    }

    fn lang_for(&self, locale: Locale) -> Lang {
        let languages = &self.book.site.config.languages;
        languages.all().find(|lang| languages.language_tag(*lang).language() == locale.tag()).unwrap_or(Lang::DEFAULT)
    }
}

/// Days from one to the other; below zero when the other is before.
pub fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
