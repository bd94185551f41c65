//! Who issued a document: of the bodies at the head, the one above and the issuer itself, each in one line or several.

use super::agency::{Known, Meant};
use super::gathered::{Gathered, Printed};
use super::line::Line;
use super::reading::What;
use super::word::is_capitals;

/// Words with which the second line of a name begins.
const CONTINUED: [&str; 10] = ["TỈNH ", "THÀNH PHỐ ", "TP", "HUYỆN ", "XÃ ", "PHƯỜNG ", "VIỆT NAM", "TRUNG ƯƠNG", "QUẬN ", "THỊ XÃ "];

pub fn read(lines: &[Line], known: &Known, into: &mut Gathered) {
    if lines.is_empty() {
        return;
    }
    let start = known_start(lines, known).unwrap_or_else(|| likely_start(lines, known));
    let (above, own) = lines.split_at(start);
    if let (Some(first), name) = (above.first(), joined(above)) {
        into.open(What::Superior, "issuer", Printed::new(first.place, &name));
    }
    let name = joined(own);
    let place = own.first().map_or(0, |line| line.place);
    into.agency("issuer", Printed::new(place, &name), known);
}

fn joined(lines: &[Line]) -> String {
    lines.iter().map(|line| &*line.text).collect::<Vec<_>>().join(" ")
}

/// Where the longest name that the vocabulary has begins.
fn known_start(lines: &[Line], known: &Known) -> Option<usize> {
    (0..lines.len()).find(|start| matches!(known.meant(&joined(&lines[*start..])), Meant::One(_)))
}

/// Where the bold lines at the end begin; else behind a body that is known, or the last line with what it goes on with.
fn likely_start(lines: &[Line], known: &Known) -> usize {
    let bold = lines.iter().rev().take_while(|line| line.is_bold).count();
    if (1..lines.len()).contains(&bold) {
        return lines.len() - bold;
    }
    let is_known = |end: &usize| matches!(known.meant(&joined(&lines[..*end])), Meant::One(_));
    if let Some(end) = (1..lines.len()).rev().find(is_known) {
        return end;
    }
    let goes_on = |line: &Line| CONTINUED.iter().any(|word| line.text.starts_with(word)) || !is_capitals(&line.text);
    let continued = lines.iter().rev().take_while(|line| goes_on(line)).count();
    lines.len().saturating_sub(continued + 1)
}
