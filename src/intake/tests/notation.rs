//! Manuscripts from lines: `^` in the middle, `>` to the right, `!` bold, `#` a heading, `=` the title, `{a)}` a number that the program set,
//! `→` a tab, `⏎` a new line. Lines that begin with `|` are rows of a table; in a cell, `⏎` begins a new paragraph.

use crate::manuscript::{Align, Block, Cell, Manuscript, Paragraph, Piece, Role, Row, Span, Table};

pub fn manuscript(text: &str) -> Manuscript {
    let mut place = 0;
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_table = false;
    for line in text.trim_matches('\n').lines() {
        match line.strip_prefix("| ") {
            Some(cells) => {
                let row = row(cells, &mut place);
                match blocks.last_mut() {
                    Some(Block::Table(table)) if is_table => table.rows.push(row),
                    _ => blocks.push(Block::Table(Table { rows: vec![row] })),
                }
                is_table = true;
            }
            None => {
                is_table = false;
                blocks.push(paragraph(line, true, &mut place));
            }
        }
    }
    Manuscript { blocks, ..Manuscript::default() }
}

fn row(cells: &str, place: &mut u32) -> Row {
    let cell = |text: &str| {
        // `text_2` reaches over two rows.
        let (text, rows) = text.rsplit_once("↓").map_or((text, 1), |(text, rows)| (text, rows.trim().parse().expect("a number of rows")));
        let blocks = text.split('⏎').map(|line| paragraph(line.trim(), false, place)).collect();
        Cell { column: 0, columns: 1, rows, blocks }
    };
    Row { is_heading: false, cells: cells.split('|').map(str::trim).map(cell).collect() }
}

fn paragraph(line: &str, has_breaks: bool, place: &mut u32) -> Block {
    *place += 1;
    let (mut align, mut role, mut label, mut is_bold) = (Align::Start, Role::Text, None, false);
    let mut rest = line;
    while let Some(mark) = rest.chars().next() {
        match mark {
            '^' => align = Align::Center,
            '>' => align = Align::End,
            '!' => is_bold = true,
            '#' => role = Role::Heading(1),
            '=' => role = Role::Title,
            '{' => {
                let (own, after) = rest[1..].split_once("} ").expect("the end of a number");
                label = Some(own.to_owned());
                rest = after;
                continue;
            }
            _ => break,
        }
        rest = &rest[1..];
    }
    let span = |text: &str| Piece::Text(Span { text: text.replace('→', "\t"), is_bold, ..Span::default() });
    let mut pieces = Vec::new();
    for (index, part) in rest.split(if has_breaks { '⏎' } else { '\u{0}' }).enumerate() {
        pieces.extend((index > 0).then_some(Piece::Break));
        pieces.push(span(part));
    }
    Block::Paragraph(Paragraph { place: *place, role, align, label, pieces })
}
