//! Lines as they stand on the page: a paragraph may hold several, and one line may stand in two columns, be they cells, tabs or many blanks.

use crate::manuscript::{Align, Block, Cell, Paragraph, Piece};

use super::word::tidy;

#[derive(Debug, Clone)]
pub struct Line {
    pub place: u32,
    pub text: String,
    pub is_bold: bool,
    pub align: Align,
    /// From 0, within its row.
    pub column: usize,
}

/// So many blanks part two columns.
const WIDE: usize = 3;

/// Every line of a block that is not blank, row by row.
pub fn lines(block: &Block) -> Vec<Line> {
    let mut all = Vec::new();
    match block {
        Block::Paragraph(paragraph) => of_paragraph(paragraph, None, &mut all),
        Block::Table(table) => {
            for row in &table.rows {
                row.cells.iter().enumerate().for_each(|(column, cell)| of_cell(cell, column, &mut all));
            }
        }
    }
    all
}

fn of_cell(cell: &Cell, column: usize, all: &mut Vec<Line>) {
    for block in &cell.blocks {
        match block {
            Block::Paragraph(paragraph) => of_paragraph(paragraph, Some(column), all),
            Block::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).for_each(|inner| of_cell(inner, column, all));
            }
        }
    }
}

/// Of a cell where it has a column: its lines are not parted.
fn of_paragraph(paragraph: &Paragraph, column: Option<usize>, all: &mut Vec<Line>) {
    for (number, letters) in letters(paragraph).split(|(ch, _)| *ch == '\n').enumerate() {
        let parts = if column.is_none() { columns(letters) } else { vec![letters] };
        let label = paragraph.label.as_deref().filter(|_| number == 0);
        for (index, part) in parts.into_iter().enumerate() {
            let text: String = part.iter().map(|(ch, _)| ch).collect();
            let text = tidy(&match label.filter(|_| index == 0) {
                Some(label) => format!("{label} {text}"),
                None => text,
            });
            if !text.is_empty() {
                let is_bold = part.iter().filter(|(ch, _)| !ch.is_whitespace()).all(|(_, is_bold)| *is_bold);
                all.push(Line { place: paragraph.place, text, is_bold, align: paragraph.align, column: column.unwrap_or(index) });
            }
        }
    }
}

fn letters(paragraph: &Paragraph) -> Vec<(char, bool)> {
    let mut letters = Vec::new();
    for piece in &paragraph.pieces {
        match piece {
            Piece::Text(span) => letters.extend(span.text.chars().map(|ch| (ch, span.is_bold))),
            Piece::Break => letters.push(('\n', false)),
            Piece::Note(_) | Piece::Picture(_) => {}
        }
    }
    letters
}

/// What is parted by a tab or many blanks, if the other side begins with a capital: `Số:     /KH-LHM` and `ngày      tháng 6` are one.
fn columns(letters: &[(char, bool)]) -> Vec<&[(char, bool)]> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < letters.len() {
        let blanks = letters[at..].iter().take_while(|(ch, _)| ch.is_whitespace()).count();
        let is_wide = blanks >= WIDE || letters[at..at + blanks].iter().any(|(ch, _)| *ch == '\t');
        let next = letters.get(at + blanks).map(|(ch, _)| *ch);
        let begins = next.is_some_and(|ch| ch.is_uppercase() || matches!(ch, '(' | '[' | '*' | '_' | '–'));
        if is_wide && at > start && begins && !is_number_word(&letters[start..at]) {
            parts.push(&letters[start..at]);
            start = at + blanks;
        }
        at += blanks.max(1);
    }
    parts.push(&letters[start..]);
    parts
}

fn is_number_word(letters: &[(char, bool)]) -> bool {
    let mut text = letters.iter().map(|(ch, _)| *ch).filter(|ch| !ch.is_whitespace());
    let text: String = text.by_ref().take("số:.".len()).collect();
    matches!(&*text.to_lowercase(), "số" | "số:")
}
