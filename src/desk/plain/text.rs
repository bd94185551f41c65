//! Sections as text: headings, and columns that stay apart by spaces alone.

use crate::desk::status::Status;
use crate::text::columns::{padded, width, wrapped};

use super::line::{Line, Section};
use super::sections::sections;
use super::words::Words;

const INDENT: &str = "  ";
const GAP: usize = 2;

/// A column of words gets at least so much.
const LEAST: usize = 20;

pub fn of(status: &Status, words: &Words, most: usize) -> String {
    let mut out = String::new();
    head(status, words, most, &mut out);
    for section in sections(status, words) {
        if section.figures.is_empty() || !section.lines.is_empty() {
            out.push('\n');
            self::section(&section, words, most, &mut out);
        }
    }
    out
}

fn head(status: &Status, words: &Words, most: usize, out: &mut String) {
    let site = status.site.as_ref();
    let title = [Some(words.say("desk")), site.map(|site| words.own(&site.name).to_owned())];
    let problems = &status.problems;
    let counted = [("errors", &*words.number(problems.errors)), ("warnings", &words.number(problems.warnings))];
    let lines = [
        title.into_iter().flatten().collect::<Vec<_>>().join(" – "),
        site.map_or_else(|| words.say("no-edition"), |site| words.say_with("as-of", &[("date", &words.day(&site.date))])),
        words.say_with("problems-counted", &counted),
    ];
    lines.iter().flat_map(|line| wrapped(line, most)).for_each(|line| push(out, &line));
}

fn section(section: &Section, words: &Words, most: usize, out: &mut String) {
    let count = if section.figures.is_empty() { format!(" ({})", words.number(section.total)) } else { String::new() };
    let heading = wrapped(&format!("{}{count}", section.heading), most);
    let rule = heading.iter().map(|line| width(line)).max().unwrap_or_default();
    heading.iter().for_each(|line| push(out, line));
    push(out, &"-".repeat(rule));
    if section.lines.is_empty() {
        push(out, &format!("{INDENT}{}", section.none));
    }
    table(&cells(section, words), section.figures.len(), most, out);
    if section.total > section.lines.len() {
        let shown = [("shown", &*section.lines.len().to_string()), ("total", &section.total.to_string())];
        push(out, &format!("{INDENT}{}", words.say_with("shown-of", &shown)));
    }
}

/// Rows of: day, title, numbers, notes.
fn cells(section: &Section, words: &Words) -> Vec<Vec<String>> {
    let row = |line: &Line| {
        let date = if line.date.is_empty() { String::new() } else { words.day(&line.date) };
        let figures = line.figures.iter().map(|figure| words.number(*figure));
        [date, line.title.clone()].into_iter().chain(figures).chain([line.notes.join(" · ")]).collect()
    };
    let head = [String::new(), section.column.clone()].into_iter().chain(section.figures.iter().cloned()).chain([String::new()]);
    let head = (!section.figures.is_empty()).then(|| head.collect());
    head.into_iter().chain(section.lines.iter().map(row)).collect()
}

/// Titles and notes share what the day and the numbers leave; a column that is empty in every row is none.
fn table(rows: &[Vec<String>], figures: usize, most: usize, out: &mut String) {
    let natural = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| width(cell)).max().unwrap_or_default();
    let mut widths: Vec<usize> = (0..figures + 3).map(natural).collect();
    let note = figures + 2;
    let columns = widths.iter().filter(|width| **width > 0).count();
    let fixed: usize = widths.iter().enumerate().filter(|(at, _)| *at != 1 && *at != note).map(|(_, width)| width).sum();
    let room = most.saturating_sub(width(INDENT) + fixed + GAP * columns.saturating_sub(1)).max(2 * LEAST);
    (widths[1], widths[note]) = shared(widths[1], widths[note], room);
    for row in rows {
        let lines: Vec<Vec<String>> = row.iter().zip(&widths).map(|(cell, width)| wrapped(cell, *width)).collect();
        for at in 0..lines.iter().map(Vec::len).max().unwrap_or_default() {
            let cell = |column: usize| lines[column].get(at).map_or("", String::as_str);
            let is_number = |column: usize| column > 1 && column < note;
            let each = (0..widths.len()).filter(|column| widths[*column] > 0).map(|column| match is_number(column) {
                true => format!("{}{}", " ".repeat(widths[column].saturating_sub(width(cell(column)))), cell(column)),
                false => padded(cell(column), widths[column]),
            });
            push(out, &format!("{INDENT}{}", each.collect::<Vec<_>>().join(&" ".repeat(GAP))));
        }
    }
}

/// What both want, where there is room; else whoever wants less than half has it, and the other has the rest.
fn shared(left: usize, right: usize, room: usize) -> (usize, usize) {
    if left + right <= room {
        return (left, right);
    }
    let left = left.min((room / 2).max(room.saturating_sub(right)));
    (left, room - left)
}

/// A line without spaces at its end.
fn push(out: &mut String, line: &str) {
    out.push_str(line.trim_end());
    out.push('\n');
}
