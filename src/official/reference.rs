//! Where running text names a document: `Kế hoạch số 62/KH-UBND ngày 27/5/2021 của UBND tỉnh`, and the short forms that follow such a mention.
//!
//! Text and byte offsets only: which document is meant is decided by whoever knows documents, with date and issuer. Within one text a
//! number without date and issuer, or a number alone (`Chỉ thị số 04`), is joined to the mention before it. `Kế hoạch này` is told with
//! its kind; whether the text itself is a plan is not known here.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;

use super::issuer::{Issuers, issuer_at};
use super::kind::DocumentKind;
use super::prose::{next_word, symbol_at};
use super::scan::{after_blanks, after_gap, after_number_word, after_phrase, char_at, digits_at, is_word, word_at};
use super::symbol::{Symbol, SymbolKey};

/// Months as English dates have them.
const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/// Mentions of one number that a later one is compared with: the latest.
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
    /// `Chỉ thị số 04`, `Nghị định số 80/2020`: only ever with an earlier mention.
    Number {
        number: u32,
        year: Option<i16>,
    },
    /// `Kế hoạch này`.
    This,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub span: Range<usize>,
    pub kind: Option<Part<DocumentKind>>,
    pub named: Part<Named>,
    /// `None` inside: a day that does not exist.
    pub date: Option<Part<Option<Date>>>,
    /// The name as it stands.
    pub issuer: Option<Range<usize>>,
    /// Index of the first mention of the same document, which says more.
    pub same_as: Option<usize>,
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

/// Every mention of a document in a text, in order. `issuers` are names the site knows; they are recognised whole, any other issuer as far
/// as its words look like a name.
pub fn find_references(text: &str, issuers: &[&str]) -> Vec<Reference> {
    let issuers = Issuers::new(issuers);
    let mut found: Vec<Reference> = Vec::new();
    let mut earlier = Earlier::default();
    let mut at = 0;
    while let Some((start, _)) = next_word(text, at) {
        let mention = mention_at(text, start, &issuers).and_then(|reference| earlier.join(text, &found, reference));
        at = match &mention {
            Some(reference) => reference.span.end,
            None => start + word_at(text, start).len(),
        };
        found.extend(mention);
    }
    found
}

/// A mention that begins at this word, not yet joined to an earlier one.
fn mention_at(text: &str, start: usize, issuers: &Issuers) -> Option<Reference> {
    let kind = DocumentKind::at(text, start).map(|(end, kind)| Part { span: start..end, value: kind });
    let reference =
        |named: Part<Named>| Reference { span: start..named.span.end, kind: kind.clone(), named, date: None, issuer: None, same_as: None };
    let mut at = start;
    if let Some(kind) = &kind {
        at = after_gap(text, kind.span.end)?;
        if let Some(end) = after_phrase(text, at, "này") {
            return Some(reference(Part { span: at..end, value: Named::This }));
        }
    }
    let numbered = after_number_word(text, at);
    let at = numbered.unwrap_or(at);
    if let Some((end, symbol)) = symbol_at(text, at, at > start) {
        let mut reference = reference(Part { span: at..end, value: Named::Symbol(symbol) });
        read_rest(text, &mut reference, issuers);
        return Some(reference);
    }
    (kind.is_some() && numbered.is_some()).then(|| short_number(text, at)).flatten().map(reference)
}

/// `ngày DATE` and `của ISSUER` behind the number.
fn read_rest(text: &str, reference: &mut Reference, issuers: &Issuers) {
    let end = reference.span.end;
    let comma = if text[end..].starts_with(',') { end + 1 } else { end };
    if let Some(date) = after_gap(text, comma).and_then(|at| date_at(text, at)) {
        reference.span.end = date.span.end;
        reference.date = Some(date);
    }
    let of = after_gap(text, reference.span.end).and_then(|at| after_phrase(text, at, "của")).and_then(|at| after_gap(text, at));
    if let Some((at, end)) = of.and_then(|at| Some((at, issuer_at(text, at, issuers)?))) {
        reference.span.end = end;
        reference.issuer = Some(at..end);
    }
}

/// `ngày 27/5/2021`, `ngày 08 tháng 4 năm 2020`, `of 8 April 2020`: the whole, and the day.
fn date_at(text: &str, at: usize) -> Option<Part<Option<Date>>> {
    let number = |at: usize, most: usize| {
        let digits = digits_at(text, at);
        let number: i16 = digits.parse().ok()?;
        (digits.len() <= most).then_some((number, at + digits.len()))
    };
    let vietnamese = after_phrase(text, at, "ngày");
    let (day, end) = number(after_gap(text, vietnamese.or_else(|| after_phrase(text, at, "of"))?)?, 2)?;
    let month_word = |at: usize| MONTHS.iter().zip(1..).find_map(|(name, month)| Some((month, after_phrase(text, at, name)?)));
    let (month, end) = match char_at(text, end) {
        Some('/' | '-') if vietnamese.is_some() => number(end + 1, 2)?,
        _ if vietnamese.is_none() => month_word(after_gap(text, end)?)?,
        _ => number(after_gap(text, after_phrase(text, after_gap(text, end)?, "tháng")?)?, 2)?,
    };
    let year_at = match char_at(text, end) {
        Some('/' | '-') if vietnamese.is_some() => end + 1,
        _ if vietnamese.is_none() => after_gap(text, end)?,
        _ => after_gap(text, after_phrase(text, after_gap(text, end)?, "năm")?)?,
    };
    let (year, end) = number(year_at, 4).filter(|(_, end)| end - year_at == 4)?;
    let small = |number: i16| i8::try_from(number).ok();
    let date = small(month).zip(small(day)).and_then(|(month, day)| Date::new(year, month, day).ok());
    (!char_at(text, end).is_some_and(is_word)).then_some(Part { span: at..end, value: date })
}

/// `04`, `80/2020`, where nothing of a number or a date follows.
fn short_number(text: &str, at: usize) -> Option<Part<Named>> {
    let digits = digits_at(text, at);
    let number = digits.parse().ok().filter(|_| digits.len() <= 5)?;
    let mut end = at + digits.len();
    let mut year = None;
    if let Some(rest) = text[end..].strip_prefix('/') {
        let digits = digits_at(rest, 0);
        year = Some(digits.parse().ok().filter(|_| digits.len() == 4)?);
        end += 1 + digits.len();
    }
    let mut rest = text[end..].chars();
    let (next, further) = (rest.next(), rest.next());
    let goes_on = match next {
        Some('/' | '-' | '.' | ',' | ':' | '%') => further.is_some_and(is_word),
        Some(next) => is_word(next) || next == '_',
        None => false,
    };
    let strokes = char_at(text, after_blanks(text, end)).is_some_and(|ch| matches!(ch, '/' | '-' | '–'));
    (!goes_on && !strokes).then_some(Part { span: at..end, value: Named::Number { number, year } })
}

/// The mentions so far, by number: indices of those that are joined to no earlier one, the latest last.
#[derive(Default)]
struct Earlier {
    by_key: BTreeMap<SymbolKey, Vec<usize>>,
    by_number: BTreeMap<u32, Vec<usize>>,
}

impl Earlier {
    /// Joins a mention to an earlier one; `None` when it means nothing without one.
    fn join(&mut self, text: &str, found: &[Reference], mut reference: Reference) -> Option<Reference> {
        match &reference.named.value {
            Named::This => {}
            Named::Number { number, year } => {
                let kind = reference.kind.as_ref().map(|part| part.value).filter(|kind| *kind != DocumentKind::Document);
                let fits = |index: usize| {
                    let other = &found[index];
                    let same_kind = kind.is_none() || other.document_kind() == kind;
                    same_kind && (year.is_none() || other.symbol().and_then(Symbol::year) == *year)
                };
                reference.same_as = Some(latest(self.by_number.get(number), fits)?);
            }
            Named::Symbol(symbol) => {
                let key = symbol.key();
                let fits = |index: usize| !contradict(text, &found[index], &reference);
                let first = latest(self.by_key.get(&key), fits);
                if first.is_none() {
                    self.by_number.entry(key.number).or_default().push(found.len());
                    self.by_key.entry(key).or_default().push(found.len());
                }
                reference.same_as = first;
            }
        }
        Some(reference)
    }
}

fn latest(indices: Option<&Vec<usize>>, fits: impl Fn(usize) -> bool) -> Option<usize> {
    indices?.iter().rev().take(REMEMBERED).copied().find(|index| fits(*index))
}

/// Whether two mentions of one number must be of two documents: other days, or other issuers with nothing else to hold them together.
fn contradict(text: &str, first: &Reference, second: &Reference) -> bool {
    let day = |reference: &Reference| reference.date.as_ref().map(|part| part.value);
    match (day(first), day(second)) {
        (Some(a), Some(b)) => a != b,
        _ => match (&first.issuer, &second.issuer) {
            (Some(a), Some(b)) => text[a.clone()].to_lowercase() != text[b.clone()].to_lowercase(),
            _ => false,
        },
    }
}

#[cfg(test)]
mod tests;
