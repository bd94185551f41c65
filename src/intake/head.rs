//! The head of an official document: motto, the body above the issuer and the issuer, number, place and day. As a table of two columns, as
//! lines parted by tabs, or as lines below each other; in the form of the state and in that of the Party.

use jiff::civil::Date;

use crate::content::markdown::secrecy_mark;
use crate::manuscript::{Align, Block};
use crate::official::{DocumentKind, Symbol, SymbolFault, find_all};
use crate::text::{DateError, fold, parse_date};

use super::agency::Known;
use super::gathered::{Gathered, Printed};
use super::issuer;
use super::line::{Line, lines};
use super::reading::{Contradiction, Value, What};
use super::word::{find_word, is_ornament, lower};

/// Blocks looked at: a head is short.
const BLOCKS_MAX: usize = 24;

/// Longest line of a head, in bytes.
const LINE_MAX: usize = 240;

#[derive(Debug, Default)]
pub struct Head {
    /// How many blocks it has.
    pub end: usize,
    pub symbol: Option<Symbol>,
    pub date: Option<Date>,
    /// What a letter is about: the lines behind `V/v`.
    pub about: Vec<Line>,
    /// How much of what only official documents have was there.
    pub signs: u32,
    pub is_party: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Motto,
    Party,
    Ornament,
    Number,
    Day,
    About,
    Other,
}

/// What the head says. Where it ends is told by its last line that only a head has.
pub fn read(blocks: &[Block], known: &Known, into: &mut Gathered) -> Head {
    let mut head = Head { end: end(blocks), ..Head::default() };
    let all: Vec<Line> = blocks[..head.end].iter().flat_map(lines).collect();
    let mut bodies = Vec::new();
    let mut is_numbered = false;
    for line in all {
        let sort = sort(&line.text);
        let from = Printed::new(line.place, &line.text);
        match sort {
            Sort::Ornament => {}
            Sort::Motto | Sort::Party => {
                head.signs += 2;
                head.is_party |= sort == Sort::Party;
            }
            Sort::Number => {
                is_numbered = true;
                number(from, &mut head, into);
            }
            Sort::Day => day(from, &mut head, into),
            Sort::About => head.about.push(line),
            Sort::Other if line.column == 0 && !head.about.is_empty() => head.about.push(line),
            Sort::Other if line.column == 0 && !is_numbered => bodies.push(line),
            Sort::Other if secrecy_mark(&line.text).is_some() => {}
            Sort::Other => into.open(What::Unread, "", from),
        }
    }
    issuer::read(&bodies, known, into);
    head
}

fn end(blocks: &[Block]) -> usize {
    let mut end = 0;
    for (at, block) in blocks.iter().take(BLOCKS_MAX).enumerate() {
        let lines = lines(block);
        let is_mark = |line: &Line| !matches!(sort(&line.text), Sort::Other | Sort::Ornament);
        let is_title = |line: &Line| is_kind(&line.text);
        match block {
            Block::Table(_) if !lines.iter().any(is_mark) => break,
            Block::Paragraph(_) if lines.iter().any(|line| is_title(line) || line.text.len() > LINE_MAX) => break,
            _ if lines.iter().any(is_mark) => end = at + 1,
            _ => {}
        }
    }
    // The line below the motto.
    let is_ruled = |block: &&Block| matches!(block, Block::Paragraph(_)) && lines(block).iter().all(|line| is_ornament(&line.text));
    end + if end == 0 { 0 } else { blocks[end..].iter().take_while(is_ruled).filter(|block| !has_picture(block)).count() }
}

fn has_picture(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if !paragraph.is_empty() && lines(block).is_empty())
}

/// Whether a line is the word of a kind, and nothing else: `KẾ HOẠCH`.
pub fn is_kind(text: &str) -> bool {
    kind_of_line(text).is_some_and(|(_, rest)| rest.is_empty())
}

/// The kind whose word a line begins with, and what follows it.
pub fn kind_of_line(text: &str) -> Option<(DocumentKind, &str)> {
    let (end, kind) = DocumentKind::at(text, 0)?;
    let rest = text.get(end..)?.trim_start_matches([':', ' ', '–', '-']);
    (kind != DocumentKind::Document).then_some((kind, rest))
}

fn sort(text: &str) -> Sort {
    if is_ornament(text) {
        return Sort::Ornament;
    }
    if text.len() > LINE_MAX {
        return Sort::Other;
    }
    let folded: Vec<String> =
        fold(text).split(|ch: char| !ch.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    match &*folded.join(" ") {
        "dang cong san viet nam" => Sort::Party,
        "cong hoa xa hoi chu nghia viet nam" | "doc lap tu do hanh phuc" => Sort::Motto,
        "cong hoa xa hoi chu nghia viet nam doc lap tu do hanh phuc" => Sort::Motto,
        words if words.starts_with("v v ") || words.starts_with("ve viec ") => Sort::About,
        _ if after_number_word(text).is_some_and(is_number) => Sort::Number,
        _ if place_and_day(text).is_some() => Sort::Day,
        _ => Sort::Other,
    }
}

fn after_number_word(text: &str) -> Option<&str> {
    let small = lower(text);
    let rest = small.strip_prefix("số")?;
    let rest = &text[text.len() - rest.len()..];
    (!rest.starts_with(char::is_alphabetic)).then(|| rest.trim_start_matches([':', '.', ' ']))
}

/// A number, or the room for one: `…/KH-LHM`.
fn is_number(text: &str) -> bool {
    text.starts_with(|ch: char| ch.is_ascii_digit()) || room(text).is_some() || text.is_empty()
}

fn room(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(['.', '…', '_', ' ']);
    rest.starts_with(['/', '-']).then_some(rest)
}

fn number(line: Printed, head: &mut Head, into: &mut Gathered) {
    let Some(text) = after_number_word(line.text) else { return };
    head.signs += 2;
    if !text.starts_with(|ch: char| ch.is_ascii_digit()) {
        return into.open(What::Missing, "symbol", line);
    }
    let whole = text.trim_end_matches(['.', ',', ';', ' ']);
    let symbol = Symbol::parse(whole);
    if let Err(SymbolFault::Almost { meant }) = &symbol {
        return into.open_with(What::NotUnderstood, "symbol", line, vec![meant.clone()]);
    }
    let found = symbol.ok().or_else(|| find_all(line.text).into_iter().next().map(|(_, symbol)| symbol));
    match (found, &head.symbol) {
        (None, _) => into.open(What::NotUnderstood, "symbol", line),
        (Some(second), Some(first)) if second != *first => {
            into.sic(Contradiction::TwoNumbers, line.place, first.printed(), second.printed())
        }
        (Some(_), Some(_)) => {}
        (Some(symbol), None) => {
            let printed = symbol.printed();
            if let Some(rest) = text.split_once(printed).map(|(_, rest)| rest.trim()).filter(|rest| !is_ornament(rest)) {
                about_behind(rest, line.place, head, into);
            }
            into.fact("symbol", Value::Symbol(symbol.clone()), line);
            head.symbol = Some(symbol);
        }
    }
}

/// Words in one line with the number.
fn about_behind(rest: &str, place: u32, head: &mut Head, into: &mut Gathered) {
    if sort(rest) == Sort::About {
        head.about.push(Line { place, text: rest.to_owned(), is_bold: false, align: Align::Start, column: 0 });
    } else {
        into.open(What::Unread, "", Printed::new(place, rest));
    }
}

/// Place and day of a line such as `Quy Nhơn, ngày 26 tháng 10 năm 2021`, which may leave room for the day.
fn place_and_day(text: &str) -> Option<(&str, &str)> {
    let small = lower(text);
    let at = find_word(&small, 0, "ngày").filter(|at| small[*at..].contains("tháng") || small[*at..].contains('/'));
    let (place, day) = match at {
        Some(at) => (&text[..at], &text[at..]),
        None => text.rsplit_once(',').filter(|(_, day)| parse_date(day) != Err(DateError::NotADate))?,
    };
    let place = place.trim().trim_end_matches(',').trim_end();
    let is_place = place.split_whitespace().count() <= 8 && (place.is_empty() || place.starts_with(char::is_uppercase));
    let ends = text[..text.len() - day.len()].trim_end();
    (is_place && (ends.is_empty() || ends.ends_with(',') || at.is_none())).then_some((place, day.trim()))
}

fn day(line: Printed, head: &mut Head, into: &mut Gathered) {
    let Some((place, day)) = place_and_day(line.text) else { return };
    head.signs += 1;
    if !place.is_empty() && !into.has("place") {
        into.fact("place", Value::Text(place.to_owned()), Printed::new(line.place, place));
    }
    // Before figures the word is none of the day.
    let figures = day.get("ngày".len()..).map(str::trim_start).filter(|_| !day.starts_with(|ch: char| ch.is_ascii_digit()));
    let day_itself = figures.filter(|figures| !figures.contains(' ')).unwrap_or(day);
    let read = match parse_date(day_itself.trim_end_matches(['.', ' '])) {
        Ok(date) => Some(date),
        Err(DateError::Foreign { iso }) => parse_date(&iso).ok(),
        Err(DateError::Impossible) => return into.open(What::NotUnderstood, "date", line),
        Err(DateError::NotADate) => return into.open(What::Missing, "date", line),
    };
    match (read, head.date) {
        (Some(date), None) => {
            into.fact("date", Value::Date(date), Printed::new(line.place, day));
            head.date = Some(date);
        }
        (Some(second), Some(first)) if first != second => into.sic(Contradiction::TwoDates, line.place, first, second),
        _ => {}
    }
}
