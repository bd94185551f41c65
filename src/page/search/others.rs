//! What is known of a page that is not an entry's: a document of the register, a country, an agency, an issue of the bulletin. Of what they
//! list nothing: that is found where it stands itself.

use crate::config::Term;
use crate::search::Record;
use crate::site::DocumentId;
use crate::text::{Lang, relative};

use crate::page::{Book, bulletin as issues, dates, register, routes};

use super::entry::{settle, spellings};
use super::told;

pub fn document(book: &Book, lang: Lang, id: DocumentId) -> Record {
    let document = book.site.register.get(id);
    let (title, heading) = (register::title(book, lang, document).text, register::heading(book, lang, document));
    let titles = book.languages().filter(|other| *other != lang).map(|other| document.title.get(other).to_owned());
    let cited = [&document.basis, &document.cites, &document.supersedes].into_iter().flatten();
    let cited =
        cited.filter(|id| told::is_document(book, lang, **id)).map(|id| told::reference(register::reference(book, lang, *id, true)));
    let mut facts: Vec<String> = document.symbol.iter().flat_map(spellings).collect();
    facts.extend([register::issuer_name(book, lang, document), document.signatory.to_string()]);
    facts.extend(titles.chain(cited));
    if !title.is_empty() {
        facts.push(heading.clone());
    }
    settle(&mut facts);
    Record {
        address: address(book, lang, &routes::document(&book.site, lang, id)),
        title: if title.is_empty() { heading } else { title },
        number: document.symbol.as_ref().map(|symbol| symbol.to_string()).unwrap_or_default(),
        note: document.date.map(|date| dates::of_date(book, lang, date).short).unwrap_or_default(),
        facts,
        ..Record::default()
    }
}

/// With its friendship days.
pub fn country(book: &Book, lang: Lang, at: usize) -> Record {
    let vocabularies = &book.site.config.vocabularies;
    let days = book.site.days[at].iter().map(|day| vocabularies.days.terms[*day].1.name.get(lang).to_owned());
    let text = days.collect::<Vec<_>>().join("\n");
    Record { text, ..term(book, lang, &vocabularies.countries.terms[at].1, &routes::country(&book.site, lang, at)) }
}

pub fn agency(book: &Book, lang: Lang, at: usize) -> Record {
    term(book, lang, &book.site.config.vocabularies.agencies.terms[at].1, &routes::agency(&book.site, lang, at))
}

/// By its other names, too.
fn term(book: &Book, lang: Lang, term: &Term, url: &str) -> Record {
    let mut facts: Vec<String> = term.aliases.iter().map(|name| name.to_string()).collect();
    settle(&mut facts);
    Record { address: address(book, lang, url), title: term.name.get(lang).to_owned(), facts, ..Record::default() }
}

/// Its title and the board's own words.
pub fn bulletin(book: &Book, lang: Lang, at: usize) -> Record {
    let issue = &book.site.issues[at];
    let head = issues::issue_head(book, lang, issue);
    Record {
        address: address(book, lang, &routes::issue(&book.site.config, lang, issue)),
        title: issues::heading(book, lang, issue),
        note: head.date.map(|date| date.short).unwrap_or_default(),
        summary: head.title,
        text: head.note.join("\n"),
        ..Record::default()
    }
}

fn address(book: &Book, lang: Lang, url: &str) -> String {
    relative(&routes::search_index(&book.site.config, lang), url)
}
