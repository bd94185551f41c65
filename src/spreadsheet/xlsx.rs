//! Sheets to an Excel workbook. The same sheets give the same bytes: the workbook says that it was made on a fixed day.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Workbook, Worksheet, XlsxError,
};

use super::address::column_name;
use super::cell::Cell;

/// A sheet to be written.
pub struct Grid {
    pub name: String,
    pub columns: Vec<Column>,
    /// As long as there are columns; None for an empty cell.
    pub rows: Vec<Vec<Option<Cell>>>,
    pub look: Look,
}

pub struct Column {
    pub head: String,
    /// In letters.
    pub width: u8,
    /// The column of the sheet of lists, counted from 0, and how many rows it has below its head: offered in every cell.
    pub list: Option<(u32, u32)>,
    /// Cells without a value hold dates once somebody types one.
    pub is_date: bool,
    /// Or numbers.
    pub is_number: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Heads stay in sight and filter.
    Table,
    /// Long texts, to be read.
    Reading,
    /// What others offer for choice: the last sheet.
    Lists,
}

/// Rows below the last one that offer choices too: room for new entries.
const ROOM: u32 = 500;

/// The first of the grids is in front. Fails where a text is longer than a cell can be.
pub fn write(grids: &[Grid]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::parse_from_str("2000-01-01")?));
    let lists = grids.iter().find(|grid| grid.look == Look::Lists).map(|grid| grid.name.clone());
    for grid in grids {
        sheet(book.add_worksheet(), grid, lists.as_deref())?;
    }
    book.save_to_buffer()
}

fn sheet(sheet: &mut Worksheet, grid: &Grid, lists: Option<&str>) -> Result<(), XlsxError> {
    // Text stays text: Excel must not make a number of 0123 or a day of 1/2.
    let text = Format::new().set_num_format("@").set_align(FormatAlign::Top);
    let wrapped = text.clone().set_text_wrap();
    let date = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
    let number = Format::new().set_num_format("General").set_align(FormatAlign::Top);
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name(&*grid.name)?;
    let last = u32::try_from(grid.rows.len()).unwrap_or(u32::MAX);
    for (at, column) in grid.columns.iter().enumerate() {
        let at = u16::try_from(at).unwrap_or(u16::MAX);
        let format = if column.is_date {
            &date
        } else if column.is_number {
            &number
        } else {
            &text
        };
        sheet.set_column_width(at, column.width)?;
        sheet.set_column_format(at, format)?;
        sheet.write_string_with_format(0, at, &*column.head, &head)?;
        if let (Some((of, count)), Some(lists)) = (column.list, lists)
            && count > 0
        {
            sheet.add_data_validation(1, at, last + ROOM, at, &choice(lists, of, count))?;
        }
    }
    for (row, cells) in (1_u32..).zip(&grid.rows) {
        if grid.look == Look::Reading {
            sheet.set_row_height(row, 15 * lines(grid, cells))?;
        }
        for (at, cell) in (0_u16..).zip(cells) {
            match cell {
                None => continue,
                Some(Cell::Text(value)) => {
                    sheet.write_string_with_format(row, at, &**value, if grid.look == Look::Reading { &wrapped } else { &text })?
                }
                Some(Cell::Number(value)) => match exact(value) {
                    Some(value) => sheet.write_number_with_format(row, at, value, &number)?,
                    None => sheet.write_string_with_format(row, at, &**value, &text)?,
                },
                Some(Cell::Date(year, month, day)) => {
                    let iso = format!("{year:04}-{month:02}-{day:02}");
                    match ExcelDateTime::parse_from_str(&iso) {
                        Ok(value) if *year >= 1901 => sheet.write_datetime_with_format(row, at, &value, &date)?,
                        // Before Excel's first day.
                        _ => sheet.write_string_with_format(row, at, iso, &text)?,
                    }
                }
                Some(Cell::Bool(value)) => sheet.write_boolean(row, at, *value)?,
                Some(Cell::Bad(_)) => continue,
            };
        }
    }
    if grid.look == Look::Table {
        sheet.set_freeze_panes(1, 1)?;
        let width = u16::try_from(grid.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        sheet.autofilter(0, 0, last, width)?;
    } else {
        sheet.set_freeze_panes(1, 0)?;
    }
    Ok(())
}

/// As high as its longest text needs: LibreOffice lets the lines of one row run into the next.
fn lines(grid: &Grid, cells: &[Option<Cell>]) -> u32 {
    let of = |(column, cell): (&Column, &Option<Cell>)| match cell {
        Some(Cell::Text(text)) => text.lines().map(|line| line.chars().count().div_ceil(usize::from(column.width).max(1)).max(1)).sum(),
        _ => 1,
    };
    let most: usize = grid.columns.iter().zip(cells).map(of).max().unwrap_or(1);
    u32::try_from(most.clamp(1, 20)).unwrap_or(1)
}

/// Other values can still be typed, such as a code: whoever reads the file judges them.
fn choice(lists: &str, column: u32, count: u32) -> DataValidation {
    let name = column_name(column + 1);
    let range = format!("='{}'!${name}$2:${name}${}", lists.replace('\'', "''"), count + 1);
    DataValidation::new().allow_list_formula(Formula::new(range)).set_error_style(DataValidationErrorStyle::Information)
}

/// The number that Excel would show in the very same digits.
fn exact(text: &str) -> Option<f64> {
    let number: f64 = text.parse().ok()?;
    (super::number::plain(number).as_deref() == Some(text)).then_some(number)
}
