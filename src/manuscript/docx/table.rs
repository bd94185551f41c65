//! Tables: rows of cells, and which of them cover more than one place.

use std::collections::BTreeMap;

use super::super::fault::Fault;
use super::super::model::{Cell, Loss, Row, Table};
use super::body::{Reader, words};
use super::xml::Element;

/// As many as Word itself allows.
const MOST_COLUMNS: u32 = 63;

impl Reader<'_> {
    pub fn table(&mut self, element: &Element) -> Result<Table, Fault> {
        let mut table = Table::default();
        // Cells that go on below, by the column where they begin: their row and place in it.
        let mut open: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
        for row in within(element, "w:tr") {
            let properties = row.child("w:trPr");
            if properties.is_some_and(|properties| properties.child("w:del").is_some()) {
                self.tell(Loss::Tracked, words(row));
                continue;
            }
            let is_heading = properties.and_then(|properties| properties.switch("w:tblHeader")) == Some(true);
            let row = self.row(row, &mut table, &mut open)?;
            table.rows.push(Row { is_heading, cells: row });
        }
        Ok(table)
    }

    fn row(&mut self, row: &Element, table: &mut Table, open: &mut BTreeMap<u32, (usize, usize)>) -> Result<Vec<Cell>, Fault> {
        let before = row.child("w:trPr").and_then(|properties| properties.value("w:gridBefore"));
        let mut column = before.and_then(|before| before.parse().ok()).unwrap_or(0).min(MOST_COLUMNS);
        let mut cells: Vec<Cell> = Vec::new();
        for element in within(row, "w:tc") {
            let properties = element.child("w:tcPr");
            let span = properties.and_then(|properties| properties.value("w:gridSpan")).and_then(|span| span.parse::<u32>().ok());
            let columns = span.unwrap_or(1).clamp(1, MOST_COLUMNS);
            let merge = properties.and_then(|properties| properties.child("w:vMerge"));
            let goes_on = merge.is_some_and(|merge| merge.attribute("val") != Some("restart"));
            let mut blocks = Vec::new();
            self.blocks(&element.children, &mut blocks)?;
            self.finish(&mut blocks);
            let above = open.get(&column).copied().filter(|_| goes_on);
            match above.and_then(|(row, at)| table.rows.get_mut(row)?.cells.get_mut(at)) {
                Some(cell) => {
                    cell.rows += 1;
                    cell.blocks.append(&mut blocks);
                }
                None => {
                    open.remove(&column);
                    if merge.is_some() {
                        open.insert(column, (table.rows.len(), cells.len()));
                    }
                    cells.push(Cell { column, columns, rows: 1, blocks });
                }
            }
            column = column.saturating_add(columns);
        }
        Ok(cells)
    }
}

/// Rows of a table and cells of a row, also where something wraps them.
fn within<'e>(element: &'e Element, name: &str) -> Vec<&'e Element> {
    let mut found = Vec::new();
    for child in &element.children {
        match &*child.name {
            own if own == name => found.push(child),
            "w:sdt" => found.extend(child.child("w:sdtContent").into_iter().flat_map(|content| within(content, name))),
            "w:customXml" | "w:ins" | "w:moveTo" => found.extend(within(child, name)),
            _ => {}
        }
    }
    found
}
