//! Paragraphs of the running text, each without its number, and which bodies the heading above it names.

use std::ops::Range;

use crate::manuscript::{Block, Paragraph, Role};

use super::agency::{Known, only_names};
use super::word::tidy;

#[derive(Debug, Clone)]
pub struct Passage {
    pub place: u32,
    pub text: String,
    pub is_heading: bool,
    /// A number or a letter before it, no dash.
    pub is_numbered: bool,
    pub is_in_table: bool,
    /// The names of bodies to whom the heading above speaks.
    pub under: Option<Under>,
}

#[derive(Debug, Clone)]
pub struct Under {
    pub place: u32,
    pub names: Vec<String>,
}

impl Passage {
    /// A text that stands for itself.
    pub fn of(place: u32, text: &str) -> Passage {
        Passage { place, text: text.to_owned(), is_heading: false, is_numbered: false, is_in_table: false, under: None }
    }
}

/// Longest heading, in bytes.
const HEADING_MAX: usize = 300;

pub fn passages(blocks: &[Block], known: &Known) -> Vec<Passage> {
    let mut all = Vec::new();
    let mut under = None;
    collect(blocks, false, &mut |paragraph, is_in_table| {
        let whole = tidy(&paragraph.text());
        let (mark, text) = numbered(&whole);
        if text.is_empty() {
            return;
        }
        let is_numbered = paragraph.label.as_deref().or(mark).is_some_and(|label| label.contains(char::is_alphanumeric));
        let is_heading = is_heading(paragraph, text);
        if is_heading || is_numbered && text.len() < HEADING_MAX {
            let names = only_names(text, known).map(|names| names_of(text, names));
            // A number below the heading of a body may be one of its tasks.
            if names.is_some() || is_heading {
                under = names.map(|names| Under { place: paragraph.place, names });
            }
        }
        let under = under.clone().filter(|_| !is_heading);
        all.push(Passage { place: paragraph.place, text: text.to_owned(), is_heading, is_numbered, is_in_table, under });
    });
    all
}

fn names_of(text: &str, names: Vec<Range<usize>>) -> Vec<String> {
    names.into_iter().map(|name| text[name].to_owned()).collect()
}

fn collect(blocks: &[Block], is_in_table: bool, take: &mut impl FnMut(&Paragraph, bool)) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => take(paragraph, is_in_table),
            Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| collect(&cell.blocks, true, take)),
        }
    }
}

/// Every paragraph, cells included, in the order of reading.
pub fn paragraphs(blocks: &[Block]) -> Vec<&Paragraph> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => all.push(paragraph),
            Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| all.extend(paragraphs(&cell.blocks))),
        }
    }
    all
}

fn is_heading(paragraph: &Paragraph, text: &str) -> bool {
    let is_short = text.len() < HEADING_MAX && !text.ends_with([';', '.']);
    matches!(paragraph.role, Role::Heading(_) | Role::Title) || is_short && (paragraph.is_bold() || text.ends_with(':'))
}

/// The number, letter or dash that somebody typed before a text, and the text.
pub fn numbered(text: &str) -> (Option<&str>, &str) {
    let dash = text.strip_prefix(['-', '+', '•', '–', '*', '·']).filter(|rest| !rest.starts_with(|ch: char| ch.is_ascii_digit()));
    if let Some(rest) = dash {
        return (Some(&text[..text.len() - rest.len()]), rest.trim_start());
    }
    let open = text.strip_prefix('(').unwrap_or(text);
    let end = open.find(|ch: char| !ch.is_ascii_alphanumeric() && !matches!(ch, '.' | 'đ')).unwrap_or(open.len());
    let (mark, rest) = open.split_at(end);
    let closed = rest.strip_prefix([')', '/', '-', '–']);
    let is_closed = closed.is_some() || mark.ends_with('.') || mark.contains('.') && mark.starts_with(|ch: char| ch.is_ascii_digit());
    let rest = closed.unwrap_or(rest);
    let is_parted = rest.starts_with(' ') || rest.is_empty();
    if is_closed && is_parted && is_mark(mark.trim_end_matches('.')) {
        let mark = &text[..text.len() - rest.len()];
        return (Some(mark), rest.trim_start());
    }
    (None, text)
}

/// `1`, `1.2`, `a`, `IV`, `iii`: what stands before `.`, `)`, `/` or `-`.
fn is_mark(mark: &str) -> bool {
    let is_number =
        !mark.is_empty() && mark.split('.').all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()));
    let is_letter = mark.chars().count() == 1 && mark.starts_with(char::is_alphabetic);
    let is_roman = (1..=5).contains(&mark.len()) && mark.to_ascii_lowercase().chars().all(|ch| "ivx".contains(ch));
    is_number || is_letter || is_roman
}
