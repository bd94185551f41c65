//! Documents that the text names: those it rests on, and those it only names.
//!
//! A paragraph before the first section that begins with `Căn cứ` or `Thực hiện` tells what the document rests on.

use std::ops::Range;

use crate::official::reference::NamedDocument;
use crate::official::{DocumentKind, Issuer, Reader};
use jiff::civil::Date;

use super::agency::Known;
use super::gathered::{Gathered, Printed};
use super::head::Head;
use super::passage::Passage;
use super::reading::{Contradiction, Value, What};
use super::word::after_word;

/// Paragraphs looked at before the first section.
const BASIS_MAX: usize = 40;

const BASIS_WORDS: [&str; 7] = ["căn cứ", "thực hiện", "thi hành", "triển khai", "theo", "xét", "tiếp tục thực hiện"];

/// Where in each passage documents are named.
pub type Spans = Vec<Vec<Range<usize>>>;

/// A text of the same length in which no document is named, so that its day is nobody's deadline.
pub fn masked(text: &str, spans: &[Range<usize>]) -> String {
    let mut masked = text.to_owned();
    spans.iter().rev().for_each(|span| masked.replace_range(span.clone(), &";".repeat(span.len())));
    masked
}

/// With its number, or only by its name.
type Entry<'e> = Result<(&'e NamedDocument, &'e Named), &'e str>;

struct Named {
    place: u32,
    printed: String,
    /// Behind the mention, to the end of the clause.
    name: Option<String>,
    is_basis: bool,
    /// A day that does not exist, as printed.
    bad_day: Option<String>,
}

pub fn read(passages: &[Passage], kind: DocumentKind, head: &Head, known: &Known, into: &mut Gathered) -> Spans {
    let mut reader = Reader::new(known.issuers);
    let own =
        head.symbol.clone().map(|symbol| NamedDocument { kind: Some(kind), date: head.date, issuer: own_issuer(known, into), symbol });
    let told = usize::from(own.is_some());
    reader.is_itself(kind, own);
    let end_of_basis = end_of_basis(passages);
    let mut named: Vec<Option<Named>> = Vec::new();
    let mut spans = Vec::new();
    let mut unnumbered = Vec::new();
    // What the title names, the document carries out.
    let title = into.facts.iter().find(|fact| fact.key == "title").map(|fact| Passage::of(fact.place, &fact.printed));
    let count = usize::from(title.is_some());
    let end_of_basis = end_of_basis + count;
    for (at, passage) in title.iter().chain(passages).enumerate() {
        let found = reader.read(&passage.text);
        let is_basis = at < end_of_basis && begins_basis(&passage.text);
        if found.is_empty() && is_basis {
            unnumbered.extend(without_number(passage));
        }
        for reference in found.iter().filter(|reference| reference.document >= told) {
            let index = reference.document - told;
            named.resize_with(named.len().max(index + 1), || None);
            let is_only = found.len() == 1 && after_word(&passage.text, 0, "căn cứ").is_some();
            let name = is_only.then(|| about(&passage.text[reference.span.end..])).flatten();
            let printed = passage.text[reference.span.clone()].to_owned();
            let bad_day = reference.date.as_ref().filter(|day| day.value.is_none());
            let bad_day = bad_day.map(|day| passage.text[day.span.clone()].to_owned());
            named[index].get_or_insert(Named { place: passage.place, printed, name, is_basis, bad_day });
        }
        spans.push(found.into_iter().map(|reference| reference.span).collect());
    }
    spans.drain(..count);
    let documents: Vec<NamedDocument> = reader.into_documents().into_iter().skip(told).collect();
    let all: Vec<(NamedDocument, Named)> =
        documents.into_iter().zip(named).filter_map(|(document, named)| Some((document, named?))).collect();
    write(&all, &unnumbered, known, into);
    all.iter().for_each(|(document, named)| check_day(document, named, head.date, into));
    spans
}

fn own_issuer(known: &Known, into: &Gathered) -> Option<Issuer> {
    let fact = into.facts.iter().find(|fact| fact.key == "issuer")?;
    Some(Issuer { printed: fact.printed.as_str().into(), meaning: known.issuers.meaning(&fact.printed) })
}

/// The first section, or the first number, ends what stands before it.
fn end_of_basis(passages: &[Passage]) -> usize {
    let first =
        passages.iter().take(BASIS_MAX).position(|passage| passage.is_numbered && !begins_basis(&passage.text) || passage.is_in_table);
    first.unwrap_or(passages.len().min(BASIS_MAX))
}

fn begins_basis(text: &str) -> bool {
    BASIS_WORDS.iter().any(|word| after_word(text, 0, word).is_some())
}

/// A document that has no number, or is named without it.
fn without_number(passage: &Passage) -> Option<(u32, String)> {
    let end = BASIS_WORDS.iter().find_map(|word| after_word(&passage.text, 0, word))?;
    let name = clause(passage.text[end..].trim_start());
    let is_document =
        DocumentKind::of_name(name).is_some() || ["điều lệ", "biên bản", "ý kiến"].iter().any(|word| after_word(name, 0, word).is_some());
    is_document.then(|| (passage.place, name.to_owned()))
}

fn clause(text: &str) -> &str {
    let end = text.find([';']).or_else(|| text.find(". ")).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ' '])
}

/// What a document is about: `về …`, up to the end of the clause.
fn about(rest: &str) -> Option<String> {
    let rest = rest.trim_start();
    let is_about = ["về", "quy định", "ban hành", "phê duyệt"].iter().any(|word| after_word(rest, 0, word).is_some());
    let clause = clause(rest);
    let mut letters = clause.chars();
    let first = letters.next().filter(|_| is_about && clause.contains(' '))?;
    Some(first.to_uppercase().chain(letters).collect())
}

/// Each list in the order of the text.
fn write(all: &[(NamedDocument, Named)], unnumbered: &[(u32, String)], known: &Known, into: &mut Gathered) {
    let mut entries: Vec<(u32, Entry)> = all.iter().map(|(document, named)| (named.place, Ok((document, named)))).collect();
    entries.extend(unnumbered.iter().map(|(place, name)| (*place, Err(&**name))));
    entries.sort_by_key(|(place, _)| *place);
    let mut counts = [0, 0];
    for (place, entry) in entries {
        let is_basis = entry.map_or(true, |(_, named)| named.is_basis);
        let (list, count) = if is_basis { ("basis", &mut counts[0]) } else { ("cites", &mut counts[1]) };
        let path = format!("{list}[{count}]");
        *count += 1;
        match entry {
            Ok((document, named)) => document_at(&path, document, named, known, into),
            Err(name) => into.say(format!("{path}.name"), Value::Text(name.to_owned()), Printed::new(place, name), false),
        }
    }
}

fn document_at(path: &str, document: &NamedDocument, named: &Named, known: &Known, into: &mut Gathered) {
    let key = |field: &str| format!("{path}.{field}");
    let from = Printed::new(named.place, &named.printed);
    into.fact(key("symbol"), Value::Symbol(document.symbol.clone()), from);
    if let Some(issuer) = &document.issuer {
        into.agency(key("issuer"), Printed::new(named.place, &issuer.printed), known);
    }
    if let Some(date) = document.date {
        into.fact(key("date"), Value::Date(date), from);
    }
    if let Some(day) = &named.bad_day {
        into.open(What::NotUnderstood, key("date"), Printed::new(named.place, day));
    }
    if let Some(name) = &named.name {
        into.fact(key("name"), Value::Text(name.clone()), Printed::new(named.place, name));
    }
}

fn check_day(document: &NamedDocument, named: &Named, own: Option<Date>, into: &mut Gathered) {
    let Some((later, own)) = document.date.zip(own).filter(|(later, own)| later > own) else { return };
    let printed =
        if named.printed.contains(&later.year().to_string()) { named.printed.clone() } else { format!("{} ({later})", named.printed) };
    let own = into.facts.iter().find(|fact| fact.key == "date").map_or(own.to_string(), |fact| fact.printed.clone());
    into.sic(Contradiction::NamedLater, named.place, printed, own);
}
