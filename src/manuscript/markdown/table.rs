//! Tables with signs between their cells. What covers several places stands in the first of them, and that is told.

use super::super::model::{Block, Cell, Loss, Paragraph, Piece, Role, Table};
use super::inline::Place;
use super::{Writer, unbold};

impl Writer<'_> {
    pub fn table(&mut self, table: &Table) -> String {
        if let [row] = &table.rows[..]
            && let [cell] = &row.cells[..]
        {
            // A frame around words, no table.
            return self.blocks(&cell.blocks);
        }
        let cells = || table.rows.iter().flat_map(|row| &row.cells);
        let width = cells().map(|cell| cell.column + cell.columns).max().unwrap_or(0) as usize;
        if width == 0 {
            return String::new();
        }
        if let Some(place) = cells().flat_map(|cell| &cell.blocks).find_map(place) {
            self.place = place;
        }
        let merged = cells().filter(|cell| cell.columns > 1 || cell.rows > 1).count();
        if merged > 0 {
            let first = cells().find(|cell| cell.columns > 1 || cell.rows > 1).map(plain).unwrap_or_default();
            self.tell(Loss::Merged, first);
        }
        let mut out = String::new();
        for (at, row) in table.rows.iter().enumerate() {
            let mut texts = vec![String::new(); width];
            for cell in &row.cells {
                if let Some(text) = texts.get_mut(cell.column as usize) {
                    *text = self.cell(cell, at == 0);
                }
            }
            out.push_str(&format!("| {} |\n", texts.join(" | ")));
            if at == 0 {
                out.push_str(&format!("|{}\n", " --- |".repeat(width)));
            }
        }
        out
    }

    fn cell(&mut self, cell: &Cell, is_heading: bool) -> String {
        let lines: Vec<String> =
            cell.blocks.iter().map(|block| self.cell_block(block, is_heading)).filter(|line| !line.is_empty()).collect();
        lines.join("<br>")
    }

    fn cell_block(&mut self, block: &Block, is_heading: bool) -> String {
        match block {
            Block::Paragraph(paragraph) => {
                self.place = paragraph.place;
                let pieces: Vec<Piece> =
                    paragraph.pieces.iter().map(|piece| if is_heading { unbold(piece) } else { piece.clone() }).collect();
                let words = self.line(&pieces, Place::Cell);
                match (&paragraph.label, paragraph.role) {
                    (Some(_), Role::Item(item)) if item.number.is_none() => format!("- {words}"),
                    (Some(label), _) => format!("{} {words}", super::escape::text(label, false)),
                    (None, _) => words,
                }
            }
            Block::Table(table) => {
                self.tell(Loss::NestedTable, table.rows.iter().flat_map(|row| &row.cells).map(plain).collect::<Vec<_>>().join(" "));
                let rows =
                    table.rows.iter().map(|row| row.cells.iter().map(|cell| self.cell(cell, is_heading)).collect::<Vec<_>>().join("; "));
                rows.collect::<Vec<_>>().join("<br>")
            }
        }
    }
}

fn place(block: &Block) -> Option<u32> {
    match block {
        Block::Paragraph(paragraph) => Some(paragraph.place),
        Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.blocks).find_map(place),
    }
}

fn plain(cell: &Cell) -> String {
    let paragraphs = cell.blocks.iter().filter_map(|block| if let Block::Paragraph(paragraph) = block { Some(paragraph) } else { None });
    paragraphs.map(Paragraph::text).collect::<Vec<_>>().join(" ")
}
