//! What official documents the words of a file name: title, summary, texts of tasks and the running text, in this order.
//!
//! Short forms may mean what the front matter names (`Chỉ thị số 38` in a task of a plan that rests on 38-CT/TW), and names of issuers are looked up
//! in the vocabulary. Which document of the register that is, is decided where all documents are known.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::config::Vocabularies;
use crate::diagnostic::Place;
use crate::official::{DocumentKind, Issuer, Meaning, NamedDocument, Reader, Symbol};
use crate::yaml::Source;

use super::document::Facts;
use super::front::Front;
use super::kind::Kind;
use super::markdown::{Body, Places, Words};
use super::mention::{Mention, MentionedIssuer, PartMention};

/// Texts of the front matter that are read for every kind.
const HEAD: [&str; 3] = ["title", "name", "summary"];

/// What was found, in the order of [`super::Document`].
pub struct Named {
    pub mentions: Vec<Mention>,
    pub parts: Vec<PartMention>,
}

/// Reads all words of a file. The running text is taken out of the body, which gets its slots.
pub fn read(front: &Front, kind: Kind, facts: &Facts, body: &mut Body, mut places: Places) -> Named {
    let running = std::mem::take(&mut body.running);
    let mut named = Names { reader: reader(front, kind, facts), mentions: BTreeMap::new(), found: Vec::new() };
    let mut parts = Vec::new();
    let tasks = tasks(facts);
    let mut written = 0;
    for (key, text) in &front.prose {
        let part = tasks.get(&**key).copied();
        if part.is_none() && !HEAD.contains(&&**key) {
            continue;
        }
        let found = named.find(text, |at| {
            place(front.source, text, at, &mut written, || part.map_or(key.to_string(), |task| format!("tasks[{task}].text")))
        });
        parts.extend(
            part.into_iter()
                .flat_map(|part| found.iter().map(move |(span, _, mention)| PartMention { part, span: span.clone(), mention: *mention })),
        );
    }
    let found = named.find(&running.text, |at| places.at(running.source_of(at)));
    let words: Vec<Words> = found.into_iter().map(|(span, core, mention)| Words { span, core, index: mention as u32 }).collect();
    body.mention(&running, &words);
    Named { mentions: named.finish(&front.config.vocabularies, &own_areas(front, facts)), parts }
}

/// Where a byte of a text of the front matter stands in the file. Most texts stand there as they are read, one below the other; looking for a key
/// takes the whole apart.
fn place(source: &Source, text: &str, at: usize, written: &mut usize, key: impl Fn() -> String) -> Place {
    match source.text().get(*written..).and_then(|rest| rest.find(text)) {
        Some(found) => {
            *written += found;
            source.place(*written + at)
        }
        None => source.place_of_value(&key()),
    }
}

/// The place of each task of a plan, by the name of its text.
fn tasks(facts: &Facts) -> BTreeMap<String, usize> {
    let Facts::Plan(plan) = facts else { return BTreeMap::new() };
    plan.tasks.iter().enumerate().map(|(at, task)| (format!("tasks#{}.text", task.id), at)).collect()
}

/// A reader that knows what the front matter names.
fn reader<'a>(front: &Front<'a>, kind: Kind, facts: &Facts) -> Reader<'a> {
    let mut reader = Reader::new(&front.config.issuers);
    for (document, _) in &front.outline.documents {
        if let Some(symbol) = &document.symbol {
            reader.know(known(symbol, document.issuer, document.date));
        }
    }
    if kind == Kind::Plan {
        let own = match facts {
            Facts::Plan(plan) => plan.symbol.as_ref().map(|symbol| known(symbol, plan.issuer, plan.date)),
            _ => None,
        };
        reader.is_itself(DocumentKind::Plan, own);
    }
    reader
}

fn known(symbol: &Symbol, issuer: Option<usize>, date: Option<jiff::civil::Date>) -> NamedDocument {
    let issuer = issuer.map(|at| Issuer { printed: "".into(), meaning: Meaning::Known(at) });
    NamedDocument { symbol: symbol.clone(), kind: symbol.kind(), date, issuer }
}

/// The documents named so far, each by its first place.
struct Names<'a> {
    reader: Reader<'a>,
    /// The mention of each document of the reader.
    mentions: BTreeMap<usize, usize>,
    /// That document and the place, of each mention.
    found: Vec<(usize, Place)>,
}

impl Names<'_> {
    /// The words of each mention, the part that names it, and its position among the mentions.
    fn find(&mut self, text: &str, mut place: impl FnMut(usize) -> Place) -> Vec<(Range<usize>, Range<usize>, usize)> {
        let references = self.reader.read(text).into_iter();
        references
            .map(|reference| {
                let mention = *self.mentions.entry(reference.document).or_insert_with(|| {
                    self.found.push((reference.document, place(reference.span.start)));
                    self.found.len() - 1
                });
                (reference.span, reference.named.span, mention)
            })
            .collect()
    }

    fn finish(self, vocabularies: &Vocabularies, areas: &[&str]) -> Vec<Mention> {
        let documents = self.reader.into_documents();
        let named = self.found.into_iter().filter_map(|(at, place)| Some((documents.get(at)?, place)));
        named
            .map(|(document, place)| Mention {
                symbol: document.symbol.clone(),
                kind: document.kind,
                date: document.date,
                issuer: mentioned(document.issuer.as_ref(), vocabularies, areas),
                place,
            })
            .collect()
    }
}

fn mentioned(issuer: Option<&Issuer>, vocabularies: &Vocabularies, areas: &[&str]) -> MentionedIssuer {
    match issuer {
        None => MentionedIssuer::Unsaid,
        Some(Issuer { meaning: Meaning::Known(at), .. }) => MentionedIssuer::Known(*at),
        Some(Issuer { meaning: Meaning::AnyOf(any), .. }) => narrowed(any, vocabularies, areas),
        Some(Issuer { printed, meaning: Meaning::Unknown }) => MentionedIssuer::Named(printed.clone()),
    }
}

/// `UBND tỉnh` in a text of Bình Định is that of Bình Định: agencies of other areas are left out, where there are any of this one.
fn narrowed(any: &[usize], vocabularies: &Vocabularies, areas: &[&str]) -> MentionedIssuer {
    let area = |at: &usize| vocabularies.agencies.terms.get(*at).and_then(|(_, agency)| agency.area.as_deref());
    let near: Vec<usize> = any.iter().filter(|at| area(at).is_none_or(|area| areas.contains(&area))).copied().collect();
    let is_near = near.iter().any(|at| area(at).is_some());
    match near[..] {
        [only] if is_near => MentionedIssuer::Known(only),
        _ if is_near => MentionedIssuer::AnyOf(near),
        _ => MentionedIssuer::AnyOf(any.to_vec()),
    }
}

/// Where the text itself is from: the area of its issuer, or those it says it is about.
fn own_areas<'a>(front: &Front<'a>, facts: &Facts) -> Vec<&'a str> {
    let vocabularies = &front.config.vocabularies;
    let areas: &[usize] = match facts {
        Facts::Plan(plan) => {
            let issuer = plan.issuer.and_then(|at| vocabularies.agencies.terms.get(at));
            return issuer.and_then(|(_, agency)| agency.area.as_deref()).into_iter().collect();
        }
        Facts::News(news) => &news.areas,
        Facts::Organization(organization) => &organization.areas,
        Facts::Page(_) => &[],
    };
    areas.iter().filter_map(|at| vocabularies.areas.terms.get(*at)).map(|(id, _)| &**id).collect()
}

#[cfg(test)]
mod tests;
