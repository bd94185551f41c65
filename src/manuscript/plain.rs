//! Plain text as it was pasted: a line is a paragraph, and what stands far from the left edge stands in the middle.

use super::model::{Align, Block, Manuscript, Paragraph, Piece, Role, Span};

/// So many blanks before a line are no indentation.
const MIDDLE: usize = 12;

pub fn read(text: &str) -> Manuscript {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).zip(1..);
    Manuscript { blocks: lines.map(|(line, place)| Block::Paragraph(paragraph(line, place))).collect(), ..Manuscript::default() }
}

fn paragraph(line: &str, place: u32) -> Paragraph {
    let blanks = line.chars().take_while(|ch| ch.is_whitespace()).map(|ch| if ch == '\t' { 8 } else { 1 }).sum::<usize>();
    let align = if blanks >= MIDDLE { Align::Center } else { Align::Start };
    let span = Span { text: line.trim().to_owned(), ..Span::default() };
    Paragraph { place, role: Role::Text, align, label: None, pieces: vec![Piece::Text(span)] }
}
