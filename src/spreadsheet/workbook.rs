//! Excel and OpenDocument workbooks.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};

use super::cell::{Cell, CellFault, Sheet};
use super::fault::{Fault, Limit};
use super::number::plain;
use super::ods;
use super::read::{Format, MOST_SHEETS, Measure};
use super::unpack::{self, Measured};

type Bytes<'a> = Cursor<&'a [u8]>;

pub fn read(format: Format, bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
    // A hostile file may meet a fault of the reader; it must not end the program.
    let read = AssertUnwindSafe(|| match format {
        Format::Ods => ods::read(unpack::open(bytes)?.container),
        _ => unpack::open(bytes).and_then(|measured| excel(Cursor::new(bytes), &measured)),
    });
    catch_unwind(read).unwrap_or(Err(Fault::Broken))
}

fn broken<E>(_: E) -> Fault {
    Fault::Broken
}

fn names(names: Vec<String>) -> Result<Vec<String>, Fault> {
    if names.len() > MOST_SHEETS { Err(Fault::TooLarge(Limit::Sheets(MOST_SHEETS))) } else { Ok(names) }
}

/// Cell by cell as they stand in the file: what it claims of its size (`A1:XFD1048576`) is not asked for.
fn excel(bytes: Bytes, measured: &Measured) -> Result<Vec<Sheet>, Fault> {
    let mut book: Xlsx<_> = Xlsx::new(bytes).map_err(broken)?;
    measured.check_sheets(book.sheet_names().len())?;
    let mut measure = Measure::default();
    let mut sheets = Vec::new();
    for name in names(book.sheet_names())? {
        let mut sheet = Sheet { name: name.clone(), ..Sheet::default() };
        // A sheet that is a chart has no cells.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        while let Some(found) = cells.next_cell_with_formula_metadata().map_err(broken)? {
            let (row, column) = (found.pos.0.saturating_add(1), found.pos.1.saturating_add(1));
            let cell = match &found.value {
                DataRef::Empty if found.formula.is_some() => Some(Cell::Bad(CellFault::Uncalculated)),
                value => of_ref(value),
            };
            let Some(cell) = cell else { continue };
            measure.take(row, column, letters(&cell))?;
            sheet.put(row, column, cell);
        }
        drop(cells);
        let merged = book.merge_cells_by_sheet_name(&name).map_err(broken)?;
        sheet.merged = merged.iter().map(|area| (area.start.0 + 1, area.start.1 + 1, area.end.0 + 1, area.end.1 + 1)).collect();
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn letters(cell: &Cell) -> usize {
    if let Cell::Text(text) = cell { text.len() } else { 0 }
}

fn of_ref(value: &DataRef) -> Option<Cell> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(number) => Cell::Number(number.to_string()),
        DataRef::Float(number) => of_number(*number),
        DataRef::String(text) => of_text(text),
        DataRef::SharedString(text) => of_text(text),
        DataRef::Bool(is) => Cell::Bool(*is),
        DataRef::DateTime(time) => of_time(time),
        DataRef::DateTimeIso(text) => of_iso(text),
        DataRef::DurationIso(_) => Cell::Bad(CellFault::Duration),
        DataRef::Error(_) => Cell::Bad(CellFault::Error),
    })
}

fn of_text(text: &str) -> Cell {
    Cell::Text(text.replace("\r\n", "\n"))
}

fn of_number(number: f64) -> Cell {
    plain(number).map_or(Cell::Bad(CellFault::Error), Cell::Number)
}

/// Days since 1900, or since 1904 in workbooks from old Macs; the reader knows which.
fn of_time(time: &ExcelDateTime) -> Cell {
    if time.is_duration() {
        return Cell::Bad(CellFault::Duration);
    }
    // Outside of these days the reader answers with the nearest one it knows; 60 is the 29 February 1900, which never was.
    let days = time.as_f64();
    if !(1.0..2_958_466.0).contains(&days) {
        return Cell::Bad(CellFault::NoSuchDate);
    }
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    match (i16::try_from(year), i8::try_from(month), i8::try_from(day)) {
        (Ok(1900), Ok(2), Ok(29)) => Cell::Bad(CellFault::NoSuchDate),
        (Ok(year), Ok(month), Ok(day)) => Cell::Date(year, month, day),
        _ => Cell::Bad(CellFault::NoSuchDate),
    }
}

/// `2026-11-05` or `2026-11-05T14:30:00`.
pub fn of_iso(text: &str) -> Cell {
    let day = text.split('T').next().unwrap_or_default();
    let mut parts = day.split('-').map(|part| part.parse::<i16>().ok());
    match (parts.next().flatten(), parts.next().flatten(), parts.next().flatten()) {
        (Some(year), Some(month @ 1..=12), Some(day @ 1..=31)) => Cell::Date(year, month as i8, day as i8),
        _ => Cell::Bad(CellFault::NoSuchDate),
    }
}
