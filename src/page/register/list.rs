//! Lists of the register: all documents, those of a kind, an issuer, a year, a signatory; twenty a page, newest first.

use crate::config::Section;
use crate::site::{DocumentGroup, DocumentId, DocumentSlice, Site};
use crate::text::Lang;

use crate::page::head::{Words, head, trail};
use crate::page::list_page::{described, paged, titled};
use crate::page::view::{DocumentRowView, DocumentsView, LinkView, ListView, TermView};
use crate::page::{Book, Here, Main, PER_PAGE, Page, View, archive, card, data, dates, routes, terms};

use super::{filter, words};

pub fn view(book: &Book, page: &Page, of: DocumentSlice, number: usize) -> View {
    let lang = page.lang;
    let items = book.site.documents(lang).get(of);
    let rows = items.chunks(PER_PAGE).nth(number - 1).unwrap_or_default();
    let list = list(book, lang, of, items.len(), number);
    let words = Words {
        title: titled(book, lang, &list.heading, number),
        description: described(book, lang, say(book, lang, of, DESCRIPTIONS), number),
        breadcrumbs: trail(book, lang, breadcrumbs(book, lang, of)),
        section: routes::section(&book.site.config, lang, Section::Documents),
        files: if of == DocumentSlice::All { data::alternates(book, lang, Some(Section::Documents)) } else { Vec::new() },
        ..Words::default()
    };
    let rows = rows.iter().map(|id| row(book, lang, *id)).collect();
    View {
        template: "documents.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Documents(list, DocumentsView { rows }),
        lists: Vec::new(),
    }
}

fn list(book: &Book, lang: Lang, of: DocumentSlice, total: usize, number: usize) -> ListView {
    let address = |number| routes::documents_page(&book.site, lang, of, number);
    let (older, newer) = neighbours(book, lang, of);
    let is_all = of == DocumentSlice::All;
    ListView {
        kind: Section::Documents.id(),
        by: of.group().map_or("all", id),
        heading: heading(book, lang, of),
        archive: if is_all { terms_of(book, lang, DocumentGroup::Years) } else { Vec::new() },
        groups: if is_all { groups(&book.site, lang).map(|group| group_link(book, lang, group)).collect() } else { Vec::new() },
        data: if is_all { data::link(book, lang, Section::Documents) } else { None },
        filter: filter::view(book, lang, of, number),
        filter_link: filter::link(book, lang, of, number),
        older,
        newer,
        ..paged(book, lang, total, number, &address)
    }
}

fn row(book: &Book, lang: Lang, id: DocumentId) -> DocumentRowView {
    let document = book.site.register.get(id);
    let name = words::name(book, lang, document);
    let title = if document.symbol.is_some() { words::title(book, lang, document) } else { words::Said::default() };
    let ribbon = document.entry.and_then(|own| book.site.entry(own).shown(lang)?.ribbon);
    DocumentRowView {
        name: name.text,
        name_lang: name.lang,
        url: routes::document(&book.site, lang, id),
        title: title.text,
        title_lang: title.lang,
        issuer: words::issuer_name(book, lang, document),
        date: document.date.map(|date| dates::of_date(book, lang, date)),
        state: book.site.validity(lang, id).id(),
        ribbon: ribbon.map(card::ribbon),
    }
}

/// As templates, strings and the query of the filter name it.
pub fn id(group: DocumentGroup) -> &'static str {
    match group {
        DocumentGroup::Kinds => "kinds",
        DocumentGroup::Issuers => "issuers",
        DocumentGroup::Years => "year",
        DocumentGroup::Signatories => "signatories",
    }
}

/// The groups that have a page of their terms; years stand beside the list of all.
pub fn groups(site: &Site, lang: Lang) -> impl Iterator<Item = DocumentGroup> {
    let lists = site.documents(lang);
    DocumentGroup::ALL.into_iter().filter(move |group| *group != DocumentGroup::Years && !lists.of(*group).is_empty())
}

pub fn group_name(book: &Book, lang: Lang, group: DocumentGroup) -> String {
    book.say(lang, &format!("documents-{}", id(group)), &[])
}

fn group_link(book: &Book, lang: Lang, group: DocumentGroup) -> LinkView {
    LinkView { label: group_name(book, lang, group), url: routes::document_terms(&book.site.config, lang, group) }
}

/// All terms of a group.
pub fn terms(book: &Book, lang: Lang, group: DocumentGroup) -> terms::Of {
    terms::Of {
        section: book.section_link(lang, Section::Documents),
        id: Section::Documents.id(),
        group: id(group),
        group_name: group_name(book, lang, group),
        terms: terms_of(book, lang, group),
    }
}

fn terms_of(book: &Book, lang: Lang, group: DocumentGroup) -> Vec<TermView> {
    book.site.documents(lang).of(group).into_iter().map(|(slice, _)| term(book, lang, slice)).collect()
}

/// What a list is of, with its address where it has anything.
pub fn term(book: &Book, lang: Lang, of: DocumentSlice) -> TermView {
    let site = &book.site;
    let count = site.documents(lang).get(of).len();
    let label = match of {
        DocumentSlice::All => book.section_name(lang, Section::Documents),
        DocumentSlice::Kind(kind) => words::kind(book, lang, kind),
        DocumentSlice::Issuer(at) => site.config.vocabularies.agencies.terms[at].1.name.get(lang).to_owned(),
        DocumentSlice::Year(year) => year.to_string(),
        DocumentSlice::Signatory(at) => site.signatories.all[at].name.to_string(),
    };
    let url = if count > 0 { routes::documents(site, lang, of) } else { String::new() };
    TermView { id: routes::document_term(site, of), label, url, count }
}

/// Words that no list is of.
pub fn unlisted(label: &str) -> TermView {
    TermView { id: String::new(), label: label.to_owned(), url: String::new(), count: 0 }
}

fn heading(book: &Book, lang: Lang, of: DocumentSlice) -> String {
    match of {
        DocumentSlice::All => book.section_name(lang, Section::Documents),
        _ => say(book, lang, of, ["", "heading-year", "heading-group"]),
    }
}

/// Strings for all, a year, a term.
const DESCRIPTIONS: [&str; 3] = ["description-documents", "description-documents-year", "description-group"];

fn say(book: &Book, lang: Lang, of: DocumentSlice, [all, year, group]: [&str; 3]) -> String {
    let section = book.section_name(lang, Section::Documents);
    let shared = [("section", section.as_str()), ("section_id", Section::Documents.id()), ("site", book.name(lang))];
    match (of, of.group()) {
        (DocumentSlice::Year(at), _) => dates::say_with(book, lang, year, (at, 1), &shared),
        (_, Some(own)) => {
            let (name, term) = (group_name(book, lang, own), term(book, lang, of).label);
            book.say(lang, group, &[&shared[..], &[("group", &name), ("group_id", id(own)), ("term", &term)]].concat())
        }
        _ => book.say(lang, all, &[("site", book.name(lang))]),
    }
}

fn breadcrumbs(book: &Book, lang: Lang, of: DocumentSlice) -> Vec<LinkView> {
    let section = || book.section_link(lang, Section::Documents);
    match of.group() {
        None => Vec::new(),
        Some(DocumentGroup::Years) => vec![section()],
        Some(group) => vec![section(), group_link(book, lang, group)],
    }
}

/// The years before and after that have documents: older, newer.
fn neighbours(book: &Book, lang: Lang, of: DocumentSlice) -> (Option<LinkView>, Option<LinkView>) {
    let years = book.site.documents(lang).of(DocumentGroup::Years);
    let Some(at) = years.iter().position(|(slice, _)| *slice == of) else { return (None, None) };
    let link = |at: usize| {
        let TermView { label, url, .. } = term(book, lang, years.get(at)?.0);
        Some(LinkView { label, url })
    };
    (link(at + 1), at.checked_sub(1).and_then(link))
}

/// The same list in another language, if that has as many pages.
pub fn counterpart(book: &Book, of: DocumentSlice, number: usize, to: Lang) -> Option<String> {
    let items = book.site.documents(to).get(of);
    let exists = (of == DocumentSlice::All || !items.is_empty()) && number <= archive::page_count(items.len());
    exists.then(|| routes::documents_page(&book.site, to, of, number))
}
