//! Sections as one table: RFC 4180, with the mark of UTF-8 before it, without which Excel reads another encoding.
//!
//! A cell that begins like a formula (`=`, `+`, `-`, `@`, a tab or the end of a line) gets an apostrophe before it: whoever wrote the title
//! does not decide what runs on the board's computer. Days are `2026-11-05`, which Excel takes for days in every language.

use std::collections::BTreeSet;

use crate::desk::status::Status;
use crate::text::{defused, percent};

use super::line::{Line, Section};
use super::sections::sections;
use super::words::Words;

const MARK: char = '\u{feff}';

const COLUMNS: [&str; 9] =
    ["col-kind", "col-text", "col-language", "col-day", "col-number", "col-file", "col-line", "col-address", "col-note"];

pub fn of(status: &Status, words: &Words) -> String {
    let held: BTreeSet<&str> = status.held.rows.iter().map(|held| &*held.row.source).collect();
    let address = status.site.as_ref().map_or("", |site| origin(&site.address));
    let mut out = String::from(MARK);
    row(&COLUMNS.map(|key| words.say(key)), &mut out);
    for section in sections(status, words) {
        for line in &section.lines {
            // What is held back has no address yet but in the preview.
            let is_public = line.source.as_ref().is_none_or(|(source, _)| !held.contains(&**source));
            let url = line.url.as_ref().filter(|_| is_public).map(|url| format!("{address}{}", percent(url, "/#")));
            row(&cells(&section, line, url.unwrap_or_default()), &mut out);
        }
    }
    out
}

fn cells(section: &Section, line: &Line, url: String) -> [String; 9] {
    let (file, number) = line.source.as_ref().map(|(file, line)| (file.clone(), line.to_string())).unwrap_or_default();
    let others = section.figures.iter().zip(&line.figures).skip(1).map(|(name, figure)| format!("{name}: {figure}"));
    let notes: Vec<String> = others.chain(line.notes.iter().cloned()).collect();
    let figure = line.figures.first().map(usize::to_string).unwrap_or_default();
    [section.kind.clone(), line.title.clone(), line.lang.clone(), line.date.clone(), figure, file, number, url, notes.join(" · ")]
}

/// `https://example.org` of `https://example.org/sub/`.
fn origin(address: &str) -> &str {
    let host = address.find("://").map_or(0, |at| at + 3);
    address[host..].find('/').map_or(address, |path| &address[..host + path])
}

fn row(cells: &[String], out: &mut String) {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(&defused(cell))).collect();
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

fn quoted(cell: &str) -> String {
    let is_plain = !cell.contains(['"', ',', ';', '\r', '\n', '\t']) && cell.trim() == cell;
    if is_plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}
