//! Spreadsheets for tests: made of cells, made of raw parts, and one that was read, changed and written again.

use nhipcau::spreadsheet::{Cell, Format, Sheet, read};
use rust_xlsxwriter::{ExcelDateTime, Format as Look, Formula, Workbook, Worksheet};

/// A value of a test's table: `=` begins a formula, whose result stands behind `~`, `#` a number, `@` a day; everything else is text.
fn put(sheet: &mut Worksheet, row: u32, column: u16, value: &str) {
    let day = |iso: &str| ExcelDateTime::parse_from_str(iso).expect("a day");
    match value.chars().next() {
        None => return,
        Some('=') => {
            let (formula, result) = value.split_once('~').expect("a result");
            sheet.write_formula(row, column, Formula::new(formula).set_result(result))
        }
        Some('#') => sheet.write_number(row, column, value[1..].parse::<f64>().expect("a number")),
        Some('@') => sheet.write_datetime_with_format(row, column, day(&value[1..]), &Look::new().set_num_format("dd/mm/yyyy")),
        Some(_) => sheet.write_string(row, column, value),
    }
    .expect("a cell");
}

/// One sheet of rows, whose cells are divided by `|`.
pub fn sheet(name: &str, rows: &[&str], and: impl Fn(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(name).expect("a name");
    for (row, cells) in (0..).zip(rows) {
        for (column, value) in (0..).zip(cells.split('|')) {
            put(sheet, row, column, value.trim());
        }
    }
    and(sheet);
    book.save_to_buffer().expect("a workbook")
}

/// What somebody does to the sheets of a workbook.
pub fn changed(bytes: &[u8], change: impl FnOnce(&mut Vec<Sheet>)) -> Vec<u8> {
    let mut sheets = read(Format::Xlsx, bytes).expect("a workbook");
    change(&mut sheets);
    let mut book = Workbook::new();
    for own in &sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(&*own.name).expect("a name");
        for row in &own.rows {
            for (column, cell) in &row.cells {
                let value = match cell {
                    Cell::Text(text) => {
                        sheet.write_string(row.number - 1, *column as u16 - 1, text).expect("a text");
                        continue;
                    }
                    Cell::Number(number) => format!("#{number}"),
                    Cell::Date(year, month, day) => format!("@{year:04}-{month:02}-{day:02}"),
                    Cell::Bool(is) => is.to_string(),
                    Cell::Bad(_) => continue,
                };
                put(sheet, row.number - 1, *column as u16 - 1, &value);
            }
        }
    }
    book.save_to_buffer().expect("a workbook")
}

/// The column of a heading in a sheet.
#[track_caller]
pub fn column(sheet: &Sheet, head: &str) -> u32 {
    let found = sheet.rows[0].cells.iter().find(|(_, cell)| **cell == Cell::Text(head.to_owned()));
    *found.unwrap_or_else(|| panic!("{} has no column {head}", sheet.name)).0
}

/// A ZIP container of parts that are not compressed.
pub fn container(parts: &[(&str, &str)]) -> Vec<u8> {
    let (mut files, mut list) = (Vec::new(), Vec::new());
    for (name, text) in parts {
        let at = files.len() as u32;
        let mut facts = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        facts.extend(crc(text.as_bytes()).to_le_bytes());
        facts.extend([(text.len() as u32).to_le_bytes(); 2].concat());
        facts.extend((name.len() as u16).to_le_bytes());
        facts.extend([0, 0]);
        files.extend([b"PK\x03\x04".as_slice(), &facts, name.as_bytes(), text.as_bytes()].concat());
        list.extend([b"PK\x01\x02\x14\x00".as_slice(), &facts, &[0; 10], &at.to_le_bytes(), name.as_bytes()].concat());
    }
    let (count, size, at) = ((parts.len() as u16).to_le_bytes(), (list.len() as u32).to_le_bytes(), (files.len() as u32).to_le_bytes());
    [files, list, [b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count, &size, &at, &[0, 0]].concat()].concat()
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 })
    })
}

/// An OpenDocument table of texts.
pub fn ods(name: &str, rows: &[Vec<String>]) -> Vec<u8> {
    let plain = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let cell = |text: &String| match text.is_empty() {
        true => "<table:table-cell/>".to_owned(),
        false => format!("<table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>", plain(text)),
    };
    let row = |cells: &Vec<String>| format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>());
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">\
         <office:body><office:spreadsheet><table:table table:name=\"{name}\">{}</table:table></office:spreadsheet></office:body>\
         </office:document-content>",
        rows.iter().map(row).collect::<String>()
    );
    let manifest = "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    container(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &content),
    ])
}

/// A workbook whose formula was never calculated, and which claims to fill the largest sheet there can be.
pub fn uncalculated() -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let text = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let sheet = format!(
        "<?xml version=\"1.0\"?><worksheet xmlns=\"{main}\"><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\">{}{}</row>\
         <row r=\"2\">{}<c r=\"B2\"><f>A1</f></c></row></sheetData></worksheet>",
        text("A1", "Key"),
        text("B1", "Country"),
        text("A2", "to-chuc-giot-nuoc-vi-du")
    );
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let book = format!(
        "<?xml version=\"1.0\"?><workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"Organisations\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let links = format!(
        "<?xml version=\"1.0\"?><Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let root = format!(
        "<?xml version=\"1.0\"?><Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    container(&[
        ("_rels/.rels", &root),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &links),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}
