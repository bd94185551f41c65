//! One official number, read and printed.
//!
//! ```text
//! state   109/KH-LHBD  80/2020/NĐ-CP  763/SNgV-HTQT      number / [year /] type - body [- body]
//! party   38-CT/TW  2215-QĐ/UBND                         number - type / body
//! law     91/2025/QH15                                   number / year / QH and the assembly's term
//! ```
//!
//! Blanks may stand around the first strokes (`14 / KH- LH`); what was printed is kept beside the normal form. A number alone does not
//! name a document (every province has a 62/KH-UBND every year): whoever compares adds issuer and date to [`Symbol::key`].

use std::fmt;
use std::str::FromStr;

use super::grammar::read;
use super::kind::{DocumentKind, known_type};
use super::repair::repair;
use crate::text::slug;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SymbolForm {
    State,
    Party,
    Law,
}

/// An official number. Two are equal when their normal forms are; to find the same document, compare keys.
#[derive(Debug, Clone)]
pub struct Symbol {
    pub(super) form: SymbolForm,
    /// Digits as printed, and perhaps one letter in lower case.
    pub(super) number: String,
    pub(super) year: Option<i16>,
    /// `KH`; `QH` of a law.
    pub(super) letters: String,
    /// `LHBD`, `UBND-VX`; the term of the assembly of a law.
    pub(super) body: String,
    pub(super) printed: String,
}

/// Why a text is not an official number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SymbolFault {
    Empty,
    /// Not one, but this seems to be meant: lower case, another dash, the word `Số:` before it.
    Almost {
        meant: String,
    },
    NotASymbol,
}

/// What two numbers of one document have in common: without leading zeros, in lower case, whichever stroke stands where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SymbolKey {
    pub number: u32,
    pub suffix: Option<char>,
    pub year: Option<i16>,
    pub letters: String,
    pub body: String,
}

impl Symbol {
    /// Reads a whole text.
    pub fn parse(text: &str) -> Result<Symbol, SymbolFault> {
        let text = text.trim();
        if text.is_empty() {
            return Err(SymbolFault::Empty);
        }
        if let Some(symbol) = Symbol::parse_strictly(text) {
            return Ok(symbol);
        }
        match repair(text) {
            Some(repaired) => Err(SymbolFault::Almost { meant: repaired.symbol.to_string() }),
            None => Err(SymbolFault::NotASymbol),
        }
    }

    /// The grammar and nothing else.
    pub(super) fn parse_strictly(text: &str) -> Option<Symbol> {
        read(text, 0).filter(|(end, _)| *end == text.len()).map(|(_, symbol)| symbol)
    }

    pub fn form(&self) -> SymbolForm {
        self.form
    }

    /// As printed, with its zeros: `04`, `12a`.
    pub fn number(&self) -> &str {
        &self.number
    }

    pub fn year(&self) -> Option<i16> {
        self.year
    }

    /// The type: `KH`, `TTr`.
    pub fn letters(&self) -> &str {
        &self.letters
    }

    pub fn body(&self) -> &str {
        &self.body
    }

    /// What stood in the text, blanks and all.
    pub fn printed(&self) -> &str {
        &self.printed
    }

    /// The kind its letters tell. Laws and resolutions of the National Assembly have the same form, so it tells none: the word before
    /// the number does.
    pub fn kind(&self) -> Option<DocumentKind> {
        match self.form {
            SymbolForm::Law => None,
            _ => DocumentKind::of_type(&self.letters),
        }
    }

    pub fn is_known_type(&self) -> bool {
        self.form == SymbolForm::Law || known_type(&self.letters).is_some()
    }

    pub fn key(&self) -> SymbolKey {
        let digits = self.number.trim_end_matches(|ch: char| ch.is_ascii_lowercase());
        SymbolKey {
            number: digits.parse().unwrap_or_default(),
            suffix: self.number[digits.len()..].chars().next(),
            year: self.year,
            letters: self.letters.to_lowercase(),
            body: self.body.to_lowercase(),
        }
    }

    pub fn slug(&self) -> String {
        slug(&self.to_string())
    }

    fn parts(&self) -> (SymbolForm, &str, Option<i16>, &str, &str) {
        (self.form, &self.number, self.year, &self.letters, &self.body)
    }
}

impl PartialEq for Symbol {
    fn eq(&self, other: &Symbol) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for Symbol {}

/// The normal form: no blanks, plain hyphens, digits and case as printed.
impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Symbol { number, letters, body, .. } = self;
        match (self.form, self.year) {
            (SymbolForm::Party, _) => write!(f, "{number}-{letters}/{body}"),
            (SymbolForm::Law, year) => write!(f, "{number}/{}/{letters}{body}", year.unwrap_or_default()),
            (SymbolForm::State, Some(year)) => write!(f, "{number}/{year}/{letters}-{body}"),
            (SymbolForm::State, None) => write!(f, "{number}/{letters}-{body}"),
        }
    }
}

impl FromStr for Symbol {
    type Err = SymbolFault;

    fn from_str(text: &str) -> Result<Symbol, SymbolFault> {
        Symbol::parse(text)
    }
}

#[cfg(test)]
mod tests;
