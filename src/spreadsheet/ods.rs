//! OpenDocument tables, cell by cell. A row and a cell may say that they stand there a million times: what is empty is only counted, and
//! what is not is measured before it is repeated.

use std::io::{BufReader, Read};

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::cell::{Cell, CellFault, Sheet};
use super::fault::{Fault, Limit};
use super::number::plain;
use super::read::{MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Measure};
use super::told::{Told, paragraph_space};
use super::unpack::Container;

pub fn read(mut container: Container) -> Result<Vec<Sheet>, Fault> {
    if is_encrypted(&mut container) {
        return Err(Fault::OldOrEncrypted);
    }
    let part = container.by_name("content.xml").map_err(|_| Fault::Broken)?;
    let mut xml = Reader::from_reader(BufReader::new(part));
    xml.config_mut().expand_empty_elements = true;
    let mut tables = Tables::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|_| Fault::Broken)? {
            Event::Start(tag) => tables.open(&tag)?,
            Event::End(tag) => tables.close(tag.name().0)?,
            Event::Text(text) => tables.text(&text.xml10_content())?,
            Event::CData(text) => tables.text(&text.xml10_content())?,
            Event::GeneralRef(name) => {
                let sign = name.resolve_char_ref().map_err(|_| Fault::Broken)?.map(String::from);
                let text = sign.or_else(|| quick_xml::escape::resolve_xml_entity(&name).map(str::to_owned)).ok_or(Fault::Broken)?;
                tables.exact(&text)?;
            }
            Event::Eof if tables.seen => return Ok(tables.sheets),
            Event::Eof => return Err(Fault::Broken),
            _ => {}
        }
    }
}

/// The list of its parts tells how each was encrypted.
fn is_encrypted(container: &mut Container) -> bool {
    let mut list = String::new();
    let Ok(part) = container.by_name("META-INF/manifest.xml") else { return false };
    // Unpacked before and found small.
    BufReader::new(part).read_to_string(&mut list).is_ok() && list.contains(":encryption-data")
}

#[derive(Default)]
struct Tables {
    sheets: Vec<Sheet>,
    measure: Measure,
    /// It is a spreadsheet, perhaps an empty one.
    seen: bool,
    /// Tables that are open: one that lies in a cell of another is passed over.
    depth: u32,
    /// Elements that are open within one that is passed over.
    passed: u32,
    /// The next row and how often it stands there, the next column of it.
    row: u32,
    rows: u32,
    column: u32,
    cells: Vec<(u32, Cell)>,
    cell: Option<Told>,
}

impl Tables {
    fn open(&mut self, tag: &BytesStart) -> Result<(), Fault> {
        let name = tag.name().0;
        self.seen |= name == "office:spreadsheet";
        let is_aside = matches!(name, "office:annotation" | "table:shapes") || name.starts_with("draw:");
        if self.passed > 0 || is_aside || (name == "table:table" && self.depth > 0) {
            self.passed += 1;
            return Ok(());
        }
        match name {
            "table:table" => {
                self.depth = 1;
                (self.row, self.column) = (1, 1);
                if self.sheets.len() == MOST_SHEETS {
                    return Err(Fault::TooLarge(Limit::Sheets(MOST_SHEETS)));
                }
                self.sheets.push(Sheet { name: attribute(tag, "table:name")?.unwrap_or_default(), ..Sheet::default() });
            }
            "table:table-row" if self.depth > 0 => {
                self.rows = number(tag, "table:number-rows-repeated")?;
                self.column = 1;
            }
            "table:table-cell" | "table:covered-table-cell" if self.depth > 0 => self.cell = Some(told(tag)?),
            "text:p" | "text:h" => self.within(Told::paragraph)?,
            "text:s" => {
                let count = number(tag, "text:c")?;
                self.within(|cell| cell.spaces(count))?;
            }
            "text:tab" => self.exact("\t")?,
            "text:line-break" => self.exact("\n")?,
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), Fault> {
        if self.passed > 0 {
            self.passed -= 1;
            return Ok(());
        }
        match name {
            "table:table" => self.depth = 0,
            "table:table-row" if self.depth > 0 => self.end_row()?,
            "table:table-cell" | "table:covered-table-cell" => self.end_cell()?,
            "text:p" | "text:h" => self.within(Told::end_paragraph)?,
            _ => {}
        }
        Ok(())
    }

    fn within(&mut self, change: impl FnOnce(&mut Told)) -> Result<(), Fault> {
        if let (Some(cell), 0) = (&mut self.cell, self.passed) {
            change(cell);
            cell.check()?;
        }
        Ok(())
    }

    /// As a text in a document: white space counts once.
    fn text(&mut self, text: &str) -> Result<(), Fault> {
        self.within(|cell| paragraph_space(cell, text))
    }

    fn exact(&mut self, text: &str) -> Result<(), Fault> {
        self.within(|cell| cell.exact(text))
    }

    fn end_cell(&mut self) -> Result<(), Fault> {
        let Some(told) = self.cell.take() else { return Ok(()) };
        let (first, count, (columns, rows)) = (self.column, told.repeated, told.spans);
        self.column = first.saturating_add(count);
        if let (true, Some(sheet)) = (columns > 1 || rows > 1, self.sheets.last_mut()) {
            sheet.merged.push((self.row, first, self.row.saturating_add(rows - 1), first.saturating_add(columns - 1)));
        }
        if let Some(cell) = told.cell() {
            if self.column > MOST_COLUMNS + 1 {
                return Err(Fault::TooLarge(Limit::Columns(MOST_COLUMNS)));
            }
            self.cells.extend((first..self.column).map(|column| (column, cell.clone())));
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Fault> {
        let first = self.row;
        self.row = first.saturating_add(self.rows);
        let cells = std::mem::take(&mut self.cells);
        let Some(sheet) = self.sheets.last_mut().filter(|_| !cells.is_empty()) else { return Ok(()) };
        if self.row > MOST_ROWS + 1 {
            return Err(Fault::TooLarge(Limit::Rows(MOST_ROWS)));
        }
        for row in first..self.row {
            for (column, cell) in &cells {
                self.measure.take(row, *column, if let Cell::Text(text) = cell { text.len() } else { 0 })?;
                sheet.put(row, *column, cell.clone());
            }
        }
        Ok(())
    }
}

fn attribute(tag: &BytesStart, name: &str) -> Result<Option<String>, Fault> {
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| Fault::Broken)?;
        if attribute.key.0 == name {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Fault::Broken)?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

/// How often, how far: one where nothing is said, and never none.
fn number(tag: &BytesStart, name: &str) -> Result<u32, Fault> {
    let Some(value) = attribute(tag, name)? else { return Ok(1) };
    value.trim().parse::<u32>().ok().filter(|number| *number > 0).ok_or(Fault::Broken)
}

/// What a cell says of itself, before its text.
fn told(tag: &BytesStart) -> Result<Told, Fault> {
    let is_error = attribute(tag, "calcext:value-type")?.as_deref() == Some("error");
    let kind = attribute(tag, "office:value-type")?.unwrap_or_default();
    let value = |name: &str| attribute(tag, name).map(Option::unwrap_or_default);
    let cell = match &*kind {
        _ if is_error => Some(Cell::Bad(CellFault::Error)),
        "float" | "percentage" | "currency" => {
            let number = value("office:value")?.trim().parse().ok().and_then(plain);
            Some(number.map_or(Cell::Bad(CellFault::Error), Cell::Number))
        }
        "date" => Some(super::workbook::of_iso(&value("office:date-value")?)),
        "time" => Some(Cell::Bad(CellFault::Duration)),
        "boolean" => Some(Cell::Bool(value("office:boolean-value")?.eq_ignore_ascii_case("true"))),
        _ => attribute(tag, "office:string-value")?.map(Cell::Text),
    };
    Ok(Told {
        cell,
        is_formula: attribute(tag, "table:formula")?.is_some(),
        is_valued: !kind.is_empty(),
        repeated: number(tag, "table:number-columns-repeated")?,
        spans: (number(tag, "table:number-columns-spanned")?, number(tag, "table:number-rows-spanned")?),
        ..Told::default()
    })
}
