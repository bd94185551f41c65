//! The filter of the register: its fields and its rows.

use crate::site::{DocumentGroup, DocumentId, DocumentSlice, Site, Validity};
use crate::text::{Lang, relative};

use crate::page::filter::{self, Choice, Field, Row, Shown};
use crate::page::view::FilterView;
use crate::page::{Book, dates, routes};

use super::{list, words};

/// Beside the list; no document can have its address.
pub const FILE: &str = "register.json";

/// What can be chosen, under the name that it has in the query of an address.
const GROUPS: [(DocumentGroup, &str, Shown); 4] = [
    (DocumentGroup::Kinds, "kind", Shown::Nowhere),
    (DocumentGroup::Issuers, "issuer", Shown::Nowhere),
    (DocumentGroup::Years, "year", Shown::Nowhere),
    (DocumentGroup::Signatories, "signatory", Shown::Nowhere),
];

/// Once there is something in the register.
pub fn exists(site: &Site, lang: Lang) -> bool {
    !site.documents(lang).get(DocumentSlice::All).is_empty()
}

/// The form on the first page of the list of all.
pub fn view(book: &Book, lang: Lang, of: DocumentSlice, number: usize) -> Option<FilterView> {
    let is_here = of == DocumentSlice::All && number == 1 && exists(&book.site, lang);
    is_here.then(|| filter::view(routes::register_index(&book.site.config, lang), &fields(book, lang)))
}

/// Where the documents of another list are chosen in the form; empty on the page that has it.
pub fn link(book: &Book, lang: Lang, of: DocumentSlice, number: usize) -> String {
    if !exists(&book.site, lang) || (of == DocumentSlice::All && number == 1) {
        return String::new();
    }
    let url = routes::documents(&book.site, lang, DocumentSlice::All);
    match GROUPS.iter().find(|(group, ..)| Some(*group) == of.group()) {
        Some((_, name, _)) => format!("{url}?{name}={}", routes::document_term(&book.site, of)),
        None => url,
    }
}

pub fn text(book: &Book, lang: Lang) -> String {
    let here = routes::register_index(&book.site.config, lang);
    let all = book.site.documents(lang).get(DocumentSlice::All);
    filter::index(&fields(book, lang), all.iter().map(|id| Some(row(book, lang, *id, &here))).collect())
}

fn fields(book: &Book, lang: Lang) -> Vec<Field> {
    let lists = book.site.documents(lang);
    let all = lists.get(DocumentSlice::All);
    // The register is in this order, and so is every list of it.
    let places = |of: &[DocumentId]| of.iter().filter_map(|id| all.binary_search(id).ok()).collect();
    let choice = |slice: DocumentSlice, of: &[DocumentId]| {
        let term = list::term(book, lang, slice);
        Choice { id: term.id, label: term.label, depth: 0, class: None, places: places(of) }
    };
    let of_group = |(group, name, shown): (DocumentGroup, &'static str, Shown)| {
        let choices = lists.of(group).into_iter().map(|(slice, of)| choice(slice, of)).collect();
        Field { name, shown, choices }
    };
    GROUPS.into_iter().map(of_group).chain([states(book, lang, all)]).collect()
}

/// Whether they hold. That one does goes without saying in a row.
fn states(book: &Book, lang: Lang, all: &[DocumentId]) -> Field {
    let state: Vec<Validity> = all.iter().map(|id| book.site.validity(lang, *id)).collect();
    let choice = |of: Validity| Choice {
        id: of.id().to_owned(),
        label: book.say(lang, &format!("document-state-{}", of.id()), &[]),
        depth: 0,
        class: (of != Validity::Current).then_some(of.id()),
        places: state.iter().enumerate().filter(|(_, state)| **state == of).map(|(place, _)| place).collect(),
    };
    let choices = Validity::ALL.into_iter().map(choice).filter(|choice| !choice.places.is_empty()).collect();
    Field { name: "state", shown: Shown::Labels, choices }
}

fn row(book: &Book, lang: Lang, id: DocumentId, here: &str) -> Row {
    let document = book.site.register.get(id);
    let (name, title) = (words::name(book, lang, document), words::title(book, lang, document));
    let issuer = words::issuer_name(book, lang, document);
    let is_named = document.symbol.is_some();
    let date = document.date.map(|date| dates::of_date(book, lang, date).short);
    Row {
        name: name.text,
        address: relative(here, &routes::document(&book.site, lang, id)),
        further: further(book, lang, id, &title.text),
        lang: name.lang.unwrap_or_default(),
        note: [issuer].into_iter().chain(date).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        summary: if is_named { title.text } else { String::new() },
        summary_lang: title.lang.filter(|_| is_named).unwrap_or_default(),
        ..Row::default()
    }
}

/// Its titles in the other languages, and its number as it is written without zeros.
fn further(book: &Book, lang: Lang, id: DocumentId, own: &str) -> String {
    let document = book.site.register.get(id);
    let others = book.languages().filter(|other| *other != lang && book.site.documents(*other).shows(id));
    let mut further: Vec<String> = others.map(|other| words::title(book, other, document).text).collect();
    further.retain(|title| !title.is_empty() && title != own);
    further.dedup();
    let plain = document.symbol.as_ref().map(|symbol| symbol.to_string()).filter(|symbol| symbol.starts_with('0'));
    further.extend(plain.map(|symbol| symbol.trim_start_matches('0').to_owned()));
    further.join(" · ")
}
