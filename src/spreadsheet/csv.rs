//! Tables as text: UTF-8 with or without byte order mark; read with the separator its first line uses, written as Excel wants it.

use csv::{ByteRecord, ReaderBuilder, Terminator, WriterBuilder};

use crate::text::{decode, defused, fused};

use super::cell::{Cell, Sheet};
use super::fault::Fault;
use super::read::Measure;

const SEPARATORS: [u8; 3] = [b';', b'\t', b','];

pub fn read(bytes: &[u8]) -> Result<Sheet, Fault> {
    let text = decode(bytes).map_err(Fault::Encoding)?.text;
    if let Some(line) = open_quote(text) {
        return Err(Fault::OpenQuote(line));
    }
    // Excel itself writes such a first line for its own use.
    let (separator, text) = match named_separator(text) {
        Some((separator, rest)) => (separator, rest),
        None => (separator(text), text),
    };
    let skipped = u32::from(named_separator_line(bytes));
    let text = with_empty_rows(text, separator);
    let mut reader = ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut sheet = Sheet::default();
    let mut measure = Measure::default();
    let mut record = ByteRecord::new();
    // Rows count as Excel counts them: a cell of several lines is in one row, and an empty line is a row.
    let mut row = skipped;
    while reader.read_byte_record(&mut record).map_err(|_| Fault::Broken)? {
        row += 1;
        for (column, field) in record.iter().enumerate() {
            let value = String::from_utf8_lossy(field);
            let value = fused(&value);
            let column = column as u32 + 1;
            if !value.trim().is_empty() {
                measure.take(row, column, value.len())?;
                sheet.put(row, column, Cell::Text(value.to_owned()));
            }
        }
    }
    Ok(sheet)
}

/// The reader passes over empty lines without a word: a separator makes rows of them.
fn with_empty_rows(text: &str, separator: u8) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let (mut is_quoted, mut begins_cell, mut begins_line) = (false, true, true);
    for (at, sign) in text.char_indices() {
        if begins_line && !is_quoted && (sign == '\n' || text[at..].starts_with("\r\n")) {
            filled.push(char::from(separator));
        }
        match sign {
            '"' if is_quoted => is_quoted = false,
            '"' if begins_cell => is_quoted = true,
            _ => {}
        }
        begins_cell = !is_quoted && (sign == '"' || sign == '\n' || sign == char::from(separator));
        begins_line = sign == '\n';
        filled.push(sign);
    }
    filled
}

fn named_separator(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let separator = first.trim_end_matches('\r').strip_prefix("sep=")?;
    let byte = if separator.is_empty() { b'\t' } else { *separator.as_bytes().first()? };
    (separator.len() <= 1 && SEPARATORS.contains(&byte)).then_some((byte, rest))
}

fn named_separator_line(bytes: &[u8]) -> bool {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).starts_with(b"sep=")
}

/// The one that stands most often in the first line that says something, outside of quotation marks.
fn separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut counts = [0_usize; SEPARATORS.len()];
    let mut is_quoted = false;
    for byte in first.bytes() {
        is_quoted ^= byte == b'"';
        if let Some(at) = SEPARATORS.iter().position(|separator| *separator == byte && !is_quoted) {
            counts[at] += 1;
        }
    }
    let most = (0..counts.len()).rev().max_by_key(|at| counts[*at]).filter(|at| counts[*at] > 0);
    most.map_or(b',', |at| SEPARATORS[at])
}

/// The line of the quotation mark that opens and is never closed: everything behind it would be one cell.
fn open_quote(text: &str) -> Option<u32> {
    let (mut line, mut opened, mut begins_cell) = (1, None, true);
    for byte in text.bytes() {
        match (byte, opened) {
            (b'"', None) if begins_cell => opened = Some(line),
            (b'"', Some(_)) => opened = None,
            _ => {}
        }
        // A doubled mark opens again what it closed.
        begins_cell = opened.is_none() && (byte == b'"' || byte == b'\n' || SEPARATORS.contains(&byte));
        line += u32::from(byte == b'\n');
    }
    opened
}

/// With the mark by which Excel knows UTF-8, and its line ends.
pub fn write<R: AsRef<[String]>>(rows: &[R]) -> Vec<u8> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(b"\xEF\xBB\xBF".to_vec());
    for row in rows {
        // Into memory: writing cannot fail.
        let _ = writer.write_record(row.as_ref().iter().map(|text| defused(text).into_owned()));
    }
    writer.into_inner().unwrap_or_default()
}
