//! The page of a document that is not a plan of the site: what is known of it, and all that has to do with it here.

use crate::config::Section;
use crate::site::{DocumentId, DocumentSlice};
use crate::text::Lang;

use crate::page::head::{Words, head, trail};
use crate::page::kinds::host;
use crate::page::view::DocumentView;
use crate::page::{Book, Here, Main, Page, View, dates, jsonld};

use super::{known, list, words};

pub fn view(book: &Book, page: &Page, id: DocumentId) -> View {
    let lang = page.lang;
    let main = document(book, lang, id);
    let (news, mentions) = known::naming(book, lang, id, Vec::new());
    let section = book.section_link(lang, Section::Documents);
    let words = Words {
        title: main.heading.clone(),
        description: description(book, lang, &main),
        section: section.url.clone(),
        breadcrumbs: trail(book, lang, vec![section]),
        data: vec![jsonld::document(book, lang, id, &main)],
        ..Words::default()
    };
    View {
        template: "document.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Document(Box::new(main)),
        lists: vec![("news", news), ("mentions", mentions)],
    }
}

fn document(book: &Book, lang: Lang, id: DocumentId) -> DocumentView {
    let document = book.site.register.get(id);
    let (name, title) = (words::name(book, lang, document), words::title(book, lang, document));
    let is_named = document.symbol.is_some();
    let text_url = document.url.as_deref().unwrap_or_default();
    DocumentView {
        name: name.text,
        name_lang: name.lang,
        heading: words::heading(book, lang, document),
        title: if is_named { title.text } else { String::new() },
        title_lang: title.lang.filter(|_| is_named),
        symbol: document.symbol.as_ref().map(|symbol| symbol.to_string()).unwrap_or_default(),
        kind: document.kind().map(|kind| list::term(book, lang, DocumentSlice::Kind(kind))),
        issuer: words::issuer(book, lang, document),
        date: document.date.map(|date| dates::of_date(book, lang, date)),
        signatory: book.site.signatories.of(document).map(|at| list::term(book, lang, DocumentSlice::Signatory(at))),
        text_url: text_url.to_owned(),
        text_host: host(text_url).to_owned(),
        cites: words::references(book, lang, &document.cites),
        known: known::view(book, lang, id, &|_| Vec::new()),
    }
}

fn description(book: &Book, lang: Lang, document: &DocumentView) -> String {
    let args = [("heading", document.heading.as_str()), ("title", &document.title), ("site", book.name(lang))];
    book.say(lang, if document.title.is_empty() { "description-document" } else { "description-document-titled" }, &args)
}
