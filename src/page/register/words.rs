//! What a document is called: in a link, in a heading, where it is named by others.

use crate::config::Texts;
use crate::official::DocumentKind;
use crate::site::{DocumentId, DocumentSlice, RegisteredDocument};
use crate::text::Lang;

use crate::page::view::{ReferenceView, TermView};
use crate::page::{Book, card, dates, routes};

use super::list;

/// Words with their language, where it is not the page's.
#[derive(Default)]
pub struct Said {
    pub text: String,
    pub lang: Option<String>,
}

/// In the language, else in the first other one that has it.
pub fn said(book: &Book, lang: Lang, texts: &Texts) -> Said {
    let own = texts.get(lang);
    if !own.is_empty() {
        return Said { text: own.to_owned(), lang: None };
    }
    let other = book.languages().find(|other| !texts.get(*other).is_empty());
    other.map(|other| Said { text: texts.get(other).to_owned(), lang: Some(book.tag(other).to_owned()) }).unwrap_or_default()
}

/// What it is about.
pub fn title(book: &Book, lang: Lang, document: &RegisteredDocument) -> Said {
    let own = document.entry.and_then(|id| book.site.entry(id).shown(lang));
    match own {
        Some(shown) => Said { text: shown.document.title.to_string(), lang: card::foreign(book, shown, lang) },
        None => said(book, lang, &document.title),
    }
}

pub fn kind(book: &Book, lang: Lang, kind: DocumentKind) -> String {
    book.say(lang, &format!("document-{}", kind.key()), &[])
}

/// "Chỉ thị số 38-CT/TW"; of a document without a number its title.
pub fn name(book: &Book, lang: Lang, document: &RegisteredDocument) -> Said {
    let Some(symbol) = &document.symbol else { return title(book, lang, document) };
    let symbol = symbol.to_string();
    let text = match document.kind() {
        Some(own) => {
            let number = book.say(lang, "reference-number", &[("symbol", &symbol)]);
            format!("{} {number}", kind(book, lang, own))
        }
        None => symbol,
    };
    Said { text, lang: None }
}

/// "Chỉ thị số 38-CT/TW ngày 19 tháng 9 năm 2019 của Ban Bí thư".
pub fn heading(book: &Book, lang: Lang, document: &RegisteredDocument) -> String {
    let name = name(book, lang, document).text;
    let dated = match document.date {
        Some(date) => book.say(lang, "document-dated", &[("name", &name), ("date", &dates::of_date(book, lang, date).long)]),
        None => name,
    };
    match issuer_name(book, lang, document) {
        // A name without a number often says whose it is.
        issuer if issuer.is_empty() || document.symbol.is_none() && dated.contains(&issuer) => dated,
        issuer => book.say(lang, "document-of", &[("name", &dated), ("issuer", &issuer)]),
    }
}

pub fn issuer_name(book: &Book, lang: Lang, document: &RegisteredDocument) -> String {
    match document.issuer {
        Some(at) => book.site.config.vocabularies.agencies.terms[at].1.name.get(lang).to_owned(),
        None => document.issuer_name.to_string(),
    }
}

pub fn issuer(book: &Book, lang: Lang, document: &RegisteredDocument) -> Option<TermView> {
    let printed = || (!document.issuer_name.is_empty()).then(|| list::unlisted(&document.issuer_name));
    document.issuer.map(|at| list::term(book, lang, DocumentSlice::Issuer(at))).or_else(printed)
}

/// Where the language tells of a document; nowhere of one that is not public.
pub fn link(book: &Book, lang: Lang, id: DocumentId) -> Option<String> {
    book.site.documents(lang).shows(id).then(|| routes::document(&book.site, lang, id))
}

/// As others name it; `titled` says what it is about, too.
pub fn reference(book: &Book, lang: Lang, id: DocumentId, titled: bool) -> ReferenceView {
    let document = book.site.register.get(id);
    let symbol = document.symbol.as_ref().map(|symbol| symbol.to_string());
    let title = if titled || symbol.is_none() { title(book, lang, document) } else { Said::default() };
    ReferenceView {
        kind: document.kind().filter(|_| symbol.is_some()).map(|own| kind(book, lang, own)).unwrap_or_default(),
        symbol: symbol.unwrap_or_default(),
        name: title.text,
        name_lang: title.lang,
        issuer: issuer_name(book, lang, document),
        date: document.date.map(|date| dates::of_date(book, lang, date)),
        url: link(book, lang, id),
    }
}

/// Those that the language shows.
pub fn references(book: &Book, lang: Lang, all: &[DocumentId]) -> Vec<ReferenceView> {
    let shown = all.iter().filter(|id| book.site.documents(lang).shows(**id));
    shown.map(|id| reference(book, lang, *id, true)).collect()
}
