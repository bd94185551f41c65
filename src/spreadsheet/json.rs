//! Tables as JSON: an object of lists of objects. Read back, a table is a sheet whose heads are the keys.

use serde_json::{Map, Value};

use super::cell::{Cell, Sheet};
use super::fault::Fault;
use super::number::plain;
use super::read::Measure;

pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let tables: Map<String, Value> = serde_json::from_slice(body).map_err(|_| Fault::Broken)?;
    let mut measure = Measure::default();
    tables.into_iter().map(|(name, rows)| sheet(name, rows, &mut measure)).collect()
}

fn sheet(name: String, rows: Value, measure: &mut Measure) -> Result<Sheet, Fault> {
    let mut sheet = Sheet { name, ..Sheet::default() };
    let mut heads: Vec<String> = Vec::new();
    let Value::Array(rows) = rows else { return Err(Fault::Broken) };
    for (at, row) in rows.into_iter().enumerate() {
        let Value::Object(row) = row else { return Err(Fault::Broken) };
        let number = u32::try_from(at).unwrap_or(u32::MAX).saturating_add(2);
        for (key, value) in row {
            let column = heads.iter().position(|head| *head == key).unwrap_or_else(|| {
                heads.push(key);
                heads.len() - 1
            });
            let column = column as u32 + 1;
            let Some(cell) = cell(value)? else { continue };
            measure.take(number, column, if let Cell::Text(text) = &cell { text.len() } else { 0 })?;
            sheet.put(number, column, cell);
        }
    }
    for (at, head) in heads.into_iter().enumerate() {
        measure.take(1, at as u32 + 1, head.len())?;
        sheet.put(1, at as u32 + 1, Cell::Text(head));
    }
    Ok(sheet)
}

fn cell(value: Value) -> Result<Option<Cell>, Fault> {
    Ok(match value {
        Value::Null => None,
        Value::Bool(is) => Some(Cell::Bool(is)),
        Value::String(text) => Some(Cell::Text(text)),
        Value::Number(number) => {
            let digits = number.as_i64().map(|whole| whole.to_string()).or_else(|| plain(number.as_f64()?));
            Some(Cell::Number(digits.ok_or(Fault::Broken)?))
        }
        Value::Array(_) | Value::Object(_) => return Err(Fault::Broken),
    })
}

/// One table under its name: heads, and rows as long as they are. An empty text is left out.
pub fn write(name: &str, heads: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let object = |row: &Vec<String>| {
        let filled = heads.iter().zip(row).filter(|(_, text)| !text.is_empty());
        Value::Object(filled.map(|(head, text)| (head.clone(), Value::String(text.clone()))).collect())
    };
    let table: Map<String, Value> = [(name.to_owned(), Value::Array(rows.iter().map(object).collect()))].into_iter().collect();
    format!("{:#}\n", Value::Object(table)).into_bytes()
}
