//! Where running text names a document: `Kế hoạch số 62/KH-UBND ngày 27/5/2021 của UBND tỉnh`, and the short forms that follow such a mention.
//!
//! Text and byte offsets only: which document of a site is meant is decided by whoever knows them. Within the texts of one [`Reader`] a
//! number without date and issuer, a number alone (`Chỉ thị số 04`) and `Kế hoạch này` are joined to the document named before them, and
//! what a later mention says more of a document completes it.

mod date;
mod mention;

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;

use super::kind::DocumentKind;
use super::names::{Issuers, Meaning};
use super::prose::{may_hold_symbol, next_word};
use super::scan::word_at;
use super::symbol::{Symbol, SymbolKey};

/// Documents of one number that a mention is compared with: the latest.
const REMEMBERED: usize = 16;

/// A piece of the text and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<T> {
    pub span: Range<usize>,
    pub value: T,
}

/// How a mention names its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    Symbol(Symbol),
    /// `Chỉ thị số 04`, `Nghị định số 80/2020`: only ever of a document named before.
    Number {
        number: u32,
        year: Option<i16>,
    },
    /// `Kế hoạch này`: the same.
    This,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub span: Range<usize>,
    /// Of no length where the word stands before an earlier number of the same list.
    pub kind: Option<Part<DocumentKind>>,
    pub named: Part<Named>,
    /// `None` inside: a day that does not exist.
    pub date: Option<Part<Option<Date>>>,
    /// The name as it stands.
    pub issuer: Option<Range<usize>>,
    /// Its place among the documents of the reader.
    pub document: usize,
}

impl Reference {
    pub fn symbol(&self) -> Option<&Symbol> {
        match &self.named.value {
            Named::Symbol(symbol) => Some(symbol),
            Named::Number { .. } | Named::This => None,
        }
    }

    /// What the word before the number says, else its letters.
    pub fn document_kind(&self) -> Option<DocumentKind> {
        let word = self.kind.as_ref().map(|part| part.value).filter(|kind| *kind != DocumentKind::Document);
        word.or_else(|| self.symbol().and_then(Symbol::kind))
    }
}

/// An issuer as a text prints it, and whom that means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issuer {
    pub printed: Box<str>,
    pub meaning: Meaning,
}

/// All that is said of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedDocument {
    pub symbol: Symbol,
    pub kind: Option<DocumentKind>,
    pub date: Option<Date>,
    pub issuer: Option<Issuer>,
}

/// Reads texts that belong together, one after the other.
pub struct Reader<'a> {
    issuers: &'a Issuers,
    documents: Vec<NamedDocument>,
    /// How many of them were told beforehand; the others are named in the texts.
    told: usize,
    /// Told, and named by now.
    named: Vec<bool>,
    own: Option<usize>,
    own_kind: Option<DocumentKind>,
    by_key: BTreeMap<SymbolKey, Vec<usize>>,
    by_number: BTreeMap<u32, Vec<usize>>,
    /// The document that "this" plan would be; none once the word stood alone.
    last: BTreeMap<DocumentKind, usize>,
}

impl<'a> Reader<'a> {
    pub fn new(issuers: &'a Issuers) -> Reader<'a> {
        Reader {
            issuers,
            documents: Vec::new(),
            told: 0,
            named: Vec::new(),
            own: None,
            own_kind: None,
            by_key: BTreeMap::new(),
            by_number: BTreeMap::new(),
            last: BTreeMap::new(),
        }
    }

    /// Tells of a document that the texts may name, before any is read.
    pub fn know(&mut self, document: NamedDocument) {
        self.named.push(false);
        self.told += 1;
        self.add(document);
    }

    /// Tells that the texts are a document themselves. Where they name it, they name nothing.
    pub fn is_itself(&mut self, kind: DocumentKind, document: Option<NamedDocument>) {
        self.own_kind = Some(kind);
        if let Some(document) = document {
            self.own = Some(self.documents.len());
            self.know(document);
        }
    }

    /// Every mention of a document in a text, in order.
    pub fn read(&mut self, text: &str) -> Vec<Reference> {
        let mut found = Vec::new();
        if self.documents.is_empty() && !may_hold_symbol(text) {
            return found;
        }
        let mut list = None;
        let mut at = 0;
        let mut worth = 0..0;
        loop {
            // Nothing is named yet that words without a number could mean.
            if self.last.is_empty() && at >= worth.end {
                let Some(paragraph) = paragraph_with_number(text, at) else { break };
                worth = paragraph;
                at = at.max(worth.start);
            }
            let Some(start) = next_word(text, at) else { break };
            let word = word_at(text, start);
            if !mention::may_begin(word) {
                at = start + word.len();
                continue;
            }
            let going_on = list.take_if(|(at, _)| *at <= start).filter(|(at, _)| *at == start).and_then(|(_, kind)| kind);
            let is_named = |symbol: &Symbol| self.by_key.contains_key(&symbol.key());
            match mention::at(text, start, going_on, is_named, self.issuers) {
                mention::Words::Mention(mut reference) => {
                    at = reference.span.end;
                    list = mention::list_goes_on(text, &reference);
                    if let Some(document) = self.document_of(text, &reference) {
                        self.remember(&reference, document);
                        reference.document = document;
                        found.extend(Some(*reference).filter(|_| self.own != Some(document)));
                    }
                }
                mention::Words::Kind(kind) => {
                    self.last.remove(&kind);
                    at = start + word.len();
                }
                mention::Words::Other => at = start + word.len(),
            }
        }
        found
    }

    /// Those told first, then those named, each where [`Reference::document`] has it.
    pub fn into_documents(self) -> Vec<NamedDocument> {
        self.documents
    }

    /// The document that a mention means; none where it means nothing without an earlier one.
    fn document_of(&mut self, text: &str, reference: &Reference) -> Option<usize> {
        let kind = reference.kind.as_ref().map(|part| part.value).filter(|kind| *kind != DocumentKind::Document);
        match &reference.named.value {
            Named::This => {
                let word = reference.kind.as_ref().map(|part| part.value)?;
                let is_own = self.own_kind.is_some_and(|own| own == word || word == DocumentKind::Document);
                if is_own { None } else { self.last.get(&word).copied() }
            }
            Named::Number { number, year } => self.which(self.by_number.get(number), |document| {
                let same_kind = kind.is_none() || document.kind == kind;
                same_kind && (year.is_none() || document.symbol.year() == *year)
            }),
            Named::Symbol(symbol) => {
                let said = self.said(text, reference, symbol);
                let first = self.which(self.by_key.get(&symbol.key()), |document| self.agree(document, &said));
                match first {
                    Some(first) => self.complete(first, said),
                    None => self.add(said),
                }
                Some(first.unwrap_or(self.documents.len() - 1))
            }
        }
    }

    fn said(&self, text: &str, reference: &Reference, symbol: &Symbol) -> NamedDocument {
        let issuer = reference.issuer.as_ref().and_then(|span| text.get(span.clone()));
        NamedDocument {
            symbol: symbol.clone(),
            kind: reference.document_kind(),
            date: reference.date.as_ref().and_then(|part| part.value),
            issuer: issuer.map(|printed| Issuer { printed: printed.into(), meaning: self.issuers.meaning(printed) }),
        }
    }

    fn add(&mut self, document: NamedDocument) {
        let key = document.symbol.key();
        let at = self.documents.len();
        self.by_number.entry(key.number).or_default().push(at);
        self.by_key.entry(key).or_default().push(at);
        self.documents.push(document);
    }

    /// The latest that was named in a text; else the one that was told of, if no other could be meant.
    fn which(&self, all: Option<&Vec<usize>>, fits: impl Fn(&NamedDocument) -> bool) -> Option<usize> {
        let fitting = || all.into_iter().flatten().rev().take(REMEMBERED).copied().filter(|at| fits(&self.documents[*at]));
        let is_named = |at: &usize| self.named.get(*at).copied().unwrap_or(true);
        let mut told = fitting();
        fitting().find(is_named).or_else(|| told.next().filter(|_| told.next().is_none()))
    }

    fn remember(&mut self, reference: &Reference, document: usize) {
        if let Some(named) = self.named.get_mut(document) {
            *named = true;
        }
        if self.own == Some(document) {
            return;
        }
        let word = reference.kind.as_ref().map(|part| part.value);
        for kind in [word, self.documents[document].kind, Some(DocumentKind::Document)].into_iter().flatten() {
            self.last.insert(kind, document);
        }
    }

    /// Whether two mentions of one number may be of one document: not of other days, and not of other issuers.
    fn agree(&self, one: &NamedDocument, other: &NamedDocument) -> bool {
        let days = one.date.zip(other.date);
        if days.is_some_and(|(one, other)| one != other) {
            return false;
        }
        let Some((one, other)) = one.issuer.as_ref().zip(other.issuer.as_ref()) else { return true };
        match (&one.meaning, &other.meaning) {
            (Meaning::Known(one), Meaning::Known(other)) => one == other,
            (Meaning::Known(one), Meaning::AnyOf(any)) | (Meaning::AnyOf(any), Meaning::Known(one)) => any.contains(one),
            (Meaning::AnyOf(one), Meaning::AnyOf(other)) => one.iter().any(|number| other.contains(number)),
            // A name that nobody knows may be another name of the same.
            (Meaning::Unknown, _) | (_, Meaning::Unknown) => days.is_some() || self.issuers.is_alike(&one.printed, &other.printed),
        }
    }

    fn complete(&mut self, at: usize, said: NamedDocument) {
        let document = &mut self.documents[at];
        document.kind = document.kind.or(said.kind);
        document.date = document.date.or(said.date);
        let Some(issuer) = said.issuer else { return };
        match (document.issuer.as_ref().map(|own| &own.meaning), &issuer.meaning) {
            (None, _) | (Some(Meaning::Unknown), _) => document.issuer = Some(issuer),
            (Some(Meaning::AnyOf(own)), Meaning::AnyOf(more)) => {
                let both = own.iter().filter(|number| more.contains(number)).copied().collect();
                document.issuer = Some(Issuer { meaning: Meaning::AnyOf(both), ..issuer });
            }
            (Some(Meaning::AnyOf(_)), Meaning::Known(_)) => document.issuer = Some(issuer),
            (Some(Meaning::Known(_) | Meaning::AnyOf(_)), _) => {}
        }
    }
}

/// The next piece between empty lines, over which no mention goes, that has a number.
fn paragraph_with_number(text: &str, from: usize) -> Option<Range<usize>> {
    const EMPTY_LINE: &str = "\n\n";
    let digit = from + text.get(from..)?.find(|letter: char| letter.is_ascii_digit())?;
    let start = text[..digit].rfind(EMPTY_LINE).map_or(0, |at| at + EMPTY_LINE.len());
    let end = text[digit..].find(EMPTY_LINE).map_or(text.len(), |at| digit + at);
    Some(start..end)
}

#[cfg(test)]
mod corpus;
#[cfg(test)]
mod tests;
