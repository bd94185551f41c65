//! Lines that say what they hold: `Đơn vị chủ trì: …; phối hợp: …`, `Thời gian: quý II/2026`.

use std::ops::Range;

use super::super::agency::{Known, field as names_of};
use super::super::deadline::field as deadlines_of;
use super::super::passage::Passage;
use super::super::word::after_word;
use super::{Candidate, Name, Said};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    Lead,
    With,
    By,
    Time,
}

#[derive(Debug)]
pub struct Field {
    pub label: Label,
    pub start: usize,
    pub value: Range<usize>,
}

/// The longer before its own beginning.
const LABELS: &[(&str, Label)] = &[
    ("đơn vị chủ trì thực hiện", Label::Lead),
    ("đơn vị chủ trì", Label::Lead),
    ("cơ quan chủ trì thực hiện", Label::Lead),
    ("cơ quan chủ trì", Label::Lead),
    ("bộ phận chủ trì", Label::Lead),
    ("chủ trì thực hiện", Label::Lead),
    ("chủ trì", Label::Lead),
    ("đơn vị phối hợp thực hiện", Label::With),
    ("đơn vị phối hợp", Label::With),
    ("cơ quan phối hợp thực hiện", Label::With),
    ("cơ quan phối hợp", Label::With),
    ("bộ phận phối hợp", Label::With),
    ("phối hợp thực hiện", Label::With),
    ("phối hợp", Label::With),
    ("đơn vị thực hiện", Label::By),
    ("cơ quan thực hiện", Label::By),
    ("đơn vị phụ trách", Label::By),
    ("phụ trách", Label::By),
    ("phân công thực hiện", Label::By),
    ("phân công", Label::By),
    ("thời gian thực hiện", Label::Time),
    ("thời gian hoàn thành", Label::Time),
    ("thời gian", Label::Time),
    ("thời hạn hoàn thành", Label::Time),
    ("thời hạn thực hiện", Label::Time),
    ("thời hạn", Label::Time),
    ("tiến độ thực hiện", Label::Time),
    ("tiến độ", Label::Time),
    ("hoàn thành", Label::Time),
];

/// The fields of a line, each to the beginning of the next.
pub fn fields(text: &str) -> Vec<Field> {
    let mut all: Vec<Field> = Vec::new();
    let breaks = text.char_indices().filter(|(_, ch)| matches!(ch, '(' | ';' | '.' | ',' | '–' | '-')).map(|(at, ch)| at + ch.len_utf8());
    for at in std::iter::once(0).chain(breaks) {
        let at = at + text[at..].len() - text[at..].trim_start().len();
        let Some((label, value)) = label_at(text, at) else { continue };
        if let Some(last) = all.last_mut() {
            last.value.end = at;
        }
        all.push(Field { label, start: at, value: value..text.len() });
    }
    all
}

fn label_at(text: &str, at: usize) -> Option<(Label, usize)> {
    LABELS.iter().find_map(|(word, label)| {
        let end = after_word(text, at, word)?;
        let rest = text[end..].trim_start().strip_prefix(':')?;
        Some((*label, text.len() - rest.len()))
    })
}

/// The words before the first field: a task of their own, or nothing.
pub fn before<'t>(text: &'t str, first: &Field) -> &'t str {
    text[..first.start].trim_end_matches(|ch: char| ch.is_whitespace() || matches!(ch, '(' | '-' | '–' | ',' | ';'))
}

pub fn fill(task: &mut Candidate, passage: &Passage, fields: &[Field], known: &Known) {
    for field in fields {
        let text = passage.text[field.value.clone()]
            .trim_matches(|ch: char| ch.is_whitespace() || matches!(ch, ';' | ',' | '(' | ')' | '-' | '–'));
        let text = text.trim_end_matches("./.").trim_end_matches('.');
        let place = passage.place;
        match field.label {
            Label::Time => task.times.extend(deadlines_of(text).into_iter().map(|deadline| Said::of(deadline, place, text))),
            Label::Lead => add(&mut task.lead, place, text, known),
            Label::With => add(&mut task.with, place, text, known),
            Label::By => add(&mut task.by, place, text, known),
        }
        // Only a time may belong to what is no task.
        task.is_sure |= field.label != Label::Time;
    }
}

pub fn add(list: &mut Vec<Name>, place: u32, text: &str, known: &Known) {
    list.extend(names_of(text, known).into_iter().map(|span| Name { place, text: text[span].to_owned() }));
}
