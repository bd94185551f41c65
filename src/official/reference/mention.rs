//! One mention in running text, taken apart: kind, number, day, issuer.

use super::{Named, Part, Reference, date};
use crate::official::issuer::issuer_at;
use crate::official::kind::DocumentKind;
use crate::official::names::Issuers;
use crate::official::prose::symbol_at;
use crate::official::scan::{after_blanks, after_gap, after_number_word, after_phrase, char_at, digits_at, is_word, word_at};
use crate::official::symbol::{Symbol, SymbolForm};

/// Words between `Luật` and its number: `Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15`.
const TITLE_WORDS: usize = 20;

/// What begins at a word.
pub enum Words {
    /// Not yet joined to a document.
    Mention(Box<Reference>),
    /// The word for a kind, and no number of a document behind it.
    Kind(DocumentKind),
    Other,
}

/// Whether anything may begin with this word.
pub fn may_begin(word: &str) -> bool {
    match word.as_bytes() {
        [b'0'..=b'9', ..] => true,
        [b's' | b'S', ..] if word.len() == "số".len() => true,
        [b'n' | b'N', ..] if matches!(word.len(), 2 | 3 | 6) => true,
        [b't' | b'T', ..] if word.len() == "this".len() => true,
        _ => DocumentKind::may_begin(word),
    }
}

/// What begins at this word. `going_on` is the kind of a list of numbers that goes on here; a number that was named before needs no word to
/// be believed.
pub fn at(text: &str, start: usize, going_on: Option<DocumentKind>, is_named: impl Fn(&Symbol) -> bool, issuers: &Issuers) -> Words {
    let kind = DocumentKind::at(text, start).map(|(end, kind)| Part { span: start..end, value: kind });
    let word = kind.as_ref().map(|kind| kind.value);
    let found = match kind {
        Some(kind) => after_kind(text, start, kind),
        None => this(text, start)
            .or_else(|| numbered(text, start, start, going_on.map(|kind| Part { span: start..start, value: kind })))
            .or_else(|| named_before(text, start, is_named)),
    };
    match (found, word) {
        (Some(mut reference), _) => {
            if reference.symbol().is_some() {
                read_rest(text, &mut reference, issuers);
            }
            Words::Mention(Box::new(reference))
        }
        (None, Some(kind)) => Words::Kind(kind),
        (None, None) => Words::Other,
    }
}

/// Where the next number of a list may stand, and the kind of the list: `số 5/CV-LH, 6/CV-LH và 7/CV-LH`.
pub fn list_goes_on(text: &str, reference: &Reference) -> Option<(usize, Option<DocumentKind>)> {
    let end = reference.span.end;
    let comma = if text[end..].starts_with([',', ';']) { end + 1 } else { end };
    let mut at = after_gap(text, comma)?;
    let and = ["và", "hoặc", "and", "or"].iter().find_map(|word| after_phrase(text, at, word)).and_then(|at| after_gap(text, at));
    if and.is_none() && comma == end {
        return None;
    }
    at = and.unwrap_or(at);
    Some((at, reference.kind.as_ref().map(|kind| kind.value)))
}

fn reference(start: usize, kind: Option<Part<DocumentKind>>, named: Part<Named>) -> Reference {
    let kind_end = kind.as_ref().map_or(start, |kind| kind.span.end);
    Reference { span: start..named.span.end.max(kind_end), kind, named, date: None, issuer: None, document: usize::MAX }
}

fn after_kind(text: &str, start: usize, kind: Part<DocumentKind>) -> Option<Reference> {
    let at = after_gap(text, kind.span.end)?;
    if let Some(end) = after_phrase(text, at, "này") {
        return Some(reference(start, Some(kind), Part { span: at..end, value: Named::This }));
    }
    numbered(text, start, at, Some(kind.clone())).or_else(|| titled(text, start, at, kind))
}

fn named_before(text: &str, start: usize, is_named: impl Fn(&Symbol) -> bool) -> Option<Reference> {
    let (end, symbol) = symbol_at(text, start, true).filter(|(_, symbol)| is_named(symbol))?;
    Some(reference(start, None, Part { span: start..end, value: Named::Symbol(symbol) }))
}

/// `this plan`; of words that often mean something else (`this law firm`) only with a capital.
fn this(text: &str, start: usize) -> Option<Reference> {
    let end = after_phrase(text, start, "this")?;
    let at = after_gap(text, end)?;
    let (kind_end, kind) = DocumentKind::at(text, at)?;
    let is_plain = matches!(kind, DocumentKind::Plan | DocumentKind::Directive | DocumentKind::Decree | DocumentKind::Circular);
    if !is_plain && !char_at(text, at).is_some_and(char::is_uppercase) {
        return None;
    }
    Some(reference(start, Some(Part { span: at..kind_end, value: kind }), Part { span: start..end, value: Named::This }))
}

/// The number at `at`, with or without `số` before it.
fn numbered(text: &str, start: usize, at: usize, kind: Option<Part<DocumentKind>>) -> Option<Reference> {
    let behind_word = after_number_word(text, at);
    let number = behind_word.unwrap_or(at);
    if let Some((end, symbol)) = symbol_at(text, number, number > start || kind.is_some()) {
        return Some(reference(start, kind, Part { span: number..end, value: Named::Symbol(symbol) }));
    }
    let short = short_number(text, number).filter(|_| behind_word.is_some() && kind.is_some())?;
    Some(reference(start, kind, short))
}

/// A law with its name between the word and the number.
fn titled(text: &str, start: usize, at: usize, kind: Part<DocumentKind>) -> Option<Reference> {
    let begins_name = char_at(text, at).is_some_and(char::is_uppercase);
    if !matches!(kind.value, DocumentKind::Law | DocumentKind::Ordinance) || !begins_name {
        return None;
    }
    let mut at = at;
    for _ in 0..TITLE_WORDS {
        if let Some(number) = after_number_word(text, at) {
            let (end, symbol) = symbol_at(text, number, true).filter(|(_, symbol)| symbol.form() == SymbolForm::Law)?;
            return Some(reference(start, Some(kind), Part { span: number..end, value: Named::Symbol(symbol) }));
        }
        let word = word_at(text, at);
        let is_another = DocumentKind::at(text, at).and_then(|(end, _)| after_number_word(text, after_gap(text, end)?));
        if word.is_empty() || is_another.is_some() {
            return None;
        }
        let end = at + word.len();
        at = after_gap(text, if text[end..].starts_with(',') { end + 1 } else { end })?;
    }
    None
}

/// `ngày DATE` and `của ISSUER` behind the number, in either order.
fn read_rest(text: &str, reference: &mut Reference, issuers: &Issuers) {
    for _ in 0..2 {
        let end = reference.span.end;
        let day = if reference.date.is_none() { day_behind(text, end, reference.issuer.is_none()) } else { None };
        if let Some(day) = day {
            reference.span.end = day.span.end;
            reference.date = Some(day);
        } else if reference.issuer.is_none()
            && let Some((at, end)) = issuer_at(text, end, issuers)
        {
            reference.span.end = end;
            reference.issuer = Some(at..end);
        }
    }
}

/// A day behind a comma may be that of the sentence: `Theo Kế hoạch số 5/KH-LH, ngày 27/5/2021, đoàn lên đường`.
fn day_behind(text: &str, end: usize, comma: bool) -> Option<Part<Option<jiff::civil::Date>>> {
    if let Some(day) = after_gap(text, end).and_then(|at| date::at(text, at)) {
        return Some(day);
    }
    let at = text[end..].starts_with(',').then(|| after_gap(text, end + 1)).flatten().filter(|_| comma)?;
    let day = date::at(text, at)?;
    let next = after_gap(text, day.span.end);
    let goes_on = ["của", "về", "v/v", "quy định", "ban hành", "phê duyệt", "và"];
    let is_its_own = match next {
        Some(next) => goes_on.iter().any(|word| after_phrase(text, next, word).is_some()),
        None => !text[day.span.end..].starts_with(','),
    };
    is_its_own.then_some(day)
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
