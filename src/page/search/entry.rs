//! What is known of an entry: its words, and the facts by which it is found, too.

use std::collections::BTreeSet;

use crate::config::{Group, Texts};
use crate::content::{DocumentRef, Facts, News, Organization, Plan, Reference};
use crate::official::Symbol;
use crate::search::Record;
use crate::site::{DocumentId, EntryId};
use crate::text::{Lang, relative};

use crate::page::entry::Shown;
use crate::page::view::ArticleView;
use crate::page::{Book, Here, archive, card, dates, kinds, references, register, routes};

use super::told;

/// None where the language does not tell of it.
pub fn record(book: &Book, lang: Lang, id: EntryId) -> Option<Record> {
    let entry = book.site.entry(id);
    let rendition = told::shown(entry, lang)?;
    let document = &rendition.document;
    let shown = Shown { book, id, entry, rendition, lang, here: Here::Path(rendition.url.clone()) };
    let has_body = book.site.config.search.is_some_and(|search| search.body);
    let body = if has_body { document.body.text() } else { String::new() };
    let mut record = Record {
        address: relative(&routes::search_index(&book.site.config, lang), &rendition.url),
        title: document.title.to_string(),
        note: entry.moment().map(|moment| dates::of_date(book, lang, moment.date).short).unwrap_or_default(),
        // Without the text, its beginning is what cards show of it.
        summary: if has_body { document.summary.to_string() } else { card::summary(rendition) },
        facts: document.body.headings.iter().filter(|_| has_body).map(|heading| heading.text.to_string()).collect(),
        ..Record::default()
    };
    let words = match &entry.original.facts {
        Facts::News(news) => news_words(&shown, news, body, &mut record),
        Facts::Plan(plan) => plan_words(&shown, plan, body, &mut record),
        Facts::Organization(organization) => organization_words(&shown, organization, body, &mut record),
        Facts::Page(_) => vec![body],
    };
    record.text = lines(words);
    record.facts.retain(|fact| *fact != record.title);
    settle(&mut record.facts);
    Some(record)
}

/// One block a line.
fn lines(words: Vec<String>) -> String {
    let blocks = words.iter().flat_map(|words| words.lines()).map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    blocks.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Each once.
pub fn settle(facts: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    facts.retain(|fact| !fact.is_empty() && seen.insert(fact.clone()));
}

fn news_words(shown: &Shown, news: &News, body: String, record: &mut Record) -> Vec<String> {
    let Shown { book, lang, entry, .. } = *shown;
    // The page's own, for what it takes from the translation and what from the original.
    let ArticleView { author, topics, countries, areas, series, event, cover, gallery, video, source, .. } = kinds::article(shown, news);
    record.facts.push(author);
    record.facts.extend(topics.into_iter().chain(countries).chain(series).map(|term| term.label));
    record.facts.extend(areas);
    record.facts.extend(event.map(|event| event.place));
    record.facts.extend(source.map(|source| source.name));
    record.facts.extend(names(book, lang, news.organizations.iter().chain(&news.tasks).chain(&news.contributor)));
    record.facts.extend(cited(shown, &news.documents, &entry.documents, 0));
    let (cover, gallery) = (cover.into_iter().map(|picture| picture.caption), gallery.into_iter().map(|picture| picture.caption));
    cover.chain([body]).chain(video.into_iter().flat_map(|video| video.transcript)).chain(gallery).collect()
}

fn plan_words(shown: &Shown, plan: &Plan, body: String, record: &mut Record) -> Vec<String> {
    let Shown { book, lang, entry, .. } = *shown;
    if let Some(symbol) = &plan.symbol {
        record.number = symbol.to_string();
        record.facts.extend(spellings(symbol));
    }
    // "Kế hoạch số 05/KH-LHM", as others name it.
    record.facts.extend(entry.document.map(|id| register::name(book, lang, book.site.register.get(id)).text));
    record.facts.push(plan.place.get(lang).to_owned());
    record.facts.extend(agencies(plan).into_iter().map(|at| kinds::agency_name(book, lang, at)));
    // The outline lists them in this order.
    let (basis, cites) = (plan.basis.len(), plan.cites.len());
    for (documents, first) in [(&plan.basis, 0), (&plan.cites, basis), (&plan.supersedes, basis + cites)] {
        record.facts.extend(cited(shown, documents, &entry.documents, first));
    }
    let text = |texts: &Texts| texts.get(lang).to_owned();
    record.facts.extend(plan.recipients.iter().map(|recipient| text(&recipient.name)));
    if let Some(signature) = &plan.signature {
        record.facts.extend([
            text(&signature.on_behalf_of),
            text(&signature.acting_as),
            text(&signature.title),
            signature.name.to_string(),
        ]);
    }
    record.facts.extend(plan.source.iter().map(|source| text(&source.name)));
    record.facts.extend(plan.attachments.iter().zip(&entry.downloads).filter(|(_, file)| file.is_some()).map(|(label, _)| text(label)));
    let tasks = plan.tasks.iter().enumerate().map(|(at, task)| kinds::task_words(shown, at, task).0);
    tasks.chain([body, text(&plan.date_note)]).chain(plan.sic.iter().map(text)).collect()
}

/// Other ways to write a number: as it is printed, and without zeros before it.
pub fn spellings(symbol: &Symbol) -> Vec<String> {
    let number = symbol.to_string();
    let plain = number.trim_start_matches('0').to_owned();
    let mut all = vec![symbol.printed().to_owned(), plain];
    all.retain(|written| *written != number);
    all
}

/// All that a plan names, each once.
fn agencies(plan: &Plan) -> BTreeSet<usize> {
    let tasks = plan.tasks.iter().flat_map(|task| task.lead.iter().chain(&task.with).chain(&task.by));
    let reporting = plan.reporting.iter().flat_map(|line| line.from.iter().chain(&line.to));
    plan.issuer.iter().chain(&plan.monitor).chain(tasks).chain(reporting).copied().collect()
}

/// Documents of the front matter, from `first` on among those of the outline.
fn cited(shown: &Shown, documents: &[DocumentRef], found: &[Option<DocumentId>], first: usize) -> Vec<String> {
    let Shown { book, lang, .. } = *shown;
    let found = found.iter().skip(first).copied().chain(std::iter::repeat(None));
    let view = |(document, found): (&DocumentRef, Option<DocumentId>)| {
        references::view(book, lang, document, found.filter(|id| told::is_document(book, lang, *id)))
    };
    documents.iter().zip(found).map(|named| told::reference(view(named))).collect()
}

fn names<'a>(book: &Book, lang: Lang, keys: impl Iterator<Item = &'a Reference>) -> Vec<String> {
    keys.filter_map(|key| told::name(book, lang, &key.key)).collect()
}

fn organization_words(shown: &Shown, organization: &Organization, body: String, record: &mut Record) -> Vec<String> {
    let Shown { book, lang, entry, .. } = *shown;
    let text = |texts: &Texts| texts.get(lang).to_owned();
    record.acronym = organization.acronym.to_string();
    let title = |other: Lang| entry.translated(other).filter(|other| other.is_public()).map(|other| other.document.title.to_string());
    record.facts.extend(book.languages().filter(|other| *other != lang).filter_map(title));
    record.facts.extend(organization.other_names.iter().chain([&organization.local_name]).map(|name| name.to_string()));
    let countries = organization.country.iter().chain(&organization.partner_countries);
    for (group, at) in countries
        .map(|at| (Group::Countries, at))
        .chain(organization.kinds.iter().map(|at| (Group::Kinds, at)))
        .chain(organization.sectors.iter().map(|at| (Group::Sectors, at)))
        .chain(organization.areas.iter().map(|at| (Group::Areas, at)))
    {
        record.facts.push(archive::term_name(book, lang, entry.kind, group, *at));
    }
    record.facts.extend(names(book, lang, organization.part_of.iter()));
    record.facts.extend(organization.identifiers.iter().map(|(_, id)| id.to_string()));
    for registration in organization.registrations.iter().filter(|registration| registration.kind.is_some()) {
        record.facts.push(registration.number.to_string());
        record.facts.extend(registration.authority.map(|at| kinds::agency_name(book, lang, at)));
    }
    for officer in kinds::officers(book, lang, organization) {
        record.facts.push(officer.role);
        record.facts.extend(officer.names);
    }
    let Organization { website, email, phone, address, .. } = organization;
    record.facts.extend([text(address), phone.to_string(), email.to_string(), website.to_string()]);
    for project in &organization.projects {
        record.facts.extend(names(book, lang, project.donors.iter()));
        record.facts.push(text(&project.owner));
        record.facts.extend(project.approval.as_ref().map(|document| approval(shown, document)));
    }
    record.facts.extend(organization.source.iter().map(|source| text(&source.name)));
    let own = shown.rendition.document.organization();
    let projects = organization.projects.iter().flat_map(|project| {
        let own = own.and_then(|own| own.projects.iter().find(|own| own.id == project.id));
        let title = shown.part_words(&project.title, own.map(|own| &*own.title)).0;
        [title, shown.part_words(&project.results, own.map(|own| &*own.results)).0]
    });
    let needs = organization.needs.iter().flat_map(|need| {
        let own = own.and_then(|own| own.needs.iter().find(|own| own.id == need.id));
        [shown.part_words(&need.title, own.map(|own| &*own.title)).0, text(&need.contact)]
    });
    [body].into_iter().chain(projects).chain(needs).collect()
}

/// The decision on a project.
fn approval(shown: &Shown, document: &DocumentRef) -> String {
    let Shown { book, lang, entry, .. } = *shown;
    let at = entry.original.outline.documents.iter().position(|(other, _)| other.at == document.at);
    let found = at.and_then(|at| *entry.documents.get(at)?).filter(|id| told::is_document(book, lang, *id));
    told::reference(references::view(book, lang, document, found))
}
