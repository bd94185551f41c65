//! A problem as a program reads it: one JSON object a line.

use serde::Serialize;

use super::{Diagnostic, Messages, Severity};

#[derive(Serialize)]
struct Line<'a> {
    code: &'static str,
    severity: &'static str,
    path: &'a str,
    line: u32,
    column: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<String>,
    message: String,
    help: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'a str>,
}

/// Ends with a line end. Lines and columns count from 1, the file as a whole is 1:1. A place in a spreadsheet has its sheet and cell too.
pub fn json(diagnostic: &Diagnostic, messages: &Messages) -> String {
    let line = Line {
        code: diagnostic.code.as_str(),
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        path: &diagnostic.place.path,
        line: diagnostic.place.line.max(1),
        column: diagnostic.place.column.max(1),
        sheet: diagnostic.place.sheet.as_deref(),
        cell: diagnostic.place.cell_name(),
        message: messages.message(diagnostic),
        help: messages.help(diagnostic),
        fix: diagnostic.fix_line(),
    };
    // Strings and numbers only: serialising cannot fail.
    let mut text = serde_json::to_string(&line).unwrap_or_default();
    text.push('\n');
    text
}
