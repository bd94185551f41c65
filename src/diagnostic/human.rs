//! A problem as a person reads it in a terminal: place, severity, code, sentence; the line with a mark; what to do.

use crate::text::encoding::is_control;

use super::{Diagnostic, Fix, Messages, Place, Severity};

/// Ends with a line end. Colour is never used, so meaning never hangs on it.
pub fn human(diagnostic: &Diagnostic, messages: &Messages) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
    };
    let mut out = format!(
        "{}  {} {}: {}\n",
        place(&diagnostic.place, messages),
        messages.say(severity, &[]),
        diagnostic.code.as_str(),
        messages.message(diagnostic),
    );
    out.push_str(&excerpt(&diagnostic.place));
    if let Some(other) = &diagnostic.related {
        out.push_str(&format!("  {} {}\n{}", messages.say("see-also", &[]), place(other, messages), excerpt(other)));
    }
    let help = messages.help(diagnostic);
    if !help.is_empty() {
        out.push_str(&format!("  {help}\n"));
    }
    if let Some(fix) = &diagnostic.fix {
        let words = match fix {
            Fix::Instead(_) => "write-instead",
            Fix::Added(_) => "add-line",
        };
        out.push_str(&format!("  {} {}\n", messages.say(words, &[]), fix.line().replace('\n', "\n    ")));
    }
    shown(&out)
}

/// Without what a terminal takes for a command: texts are shown as they were found.
pub(super) fn shown(text: &str) -> String {
    text.replace(|c: char| is_control(c) || c == '\r', "\u{fffd}")
}

pub(super) fn place(place: &Place, messages: &Messages) -> String {
    if let Some(sheet) = &place.sheet {
        let named = |text: &str| if text.is_empty() { "none".to_owned() } else { text.to_owned() };
        let cell = named(&place.cell_name().unwrap_or_default());
        return messages.say("place-in-sheet", &[("path", place.path.to_string()), ("sheet", named(sheet)), ("cell", cell)]);
    }
    match place.line {
        0 => format!("{}:1:1", place.path),
        line => format!("{}:{}:{}", place.path, line, place.column),
    }
}

fn excerpt(place: &Place) -> String {
    if place.line == 0 || place.text.is_empty() {
        return String::new();
    }
    if place.sheet.is_some() {
        return format!("  {}\n", place.text);
    }
    let number = place.line.to_string();
    let before: String =
        place.text.chars().take(place.column.saturating_sub(1) as usize).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    format!("  {number} | {}\n  {} | {before}^\n", place.text, " ".repeat(number.len()))
}
