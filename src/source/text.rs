//! From bytes to text: UTF-8 in NFC, or a problem that names what the bytes are. An encoding is never guessed and converted.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::encoding::{self, Decoded, EncodingFault, EncodingFaultKind, Legacy};
use crate::text::{has_eth, nfc};

/// Texts longer than this are no article: a pasted file, or an attack.
pub const LARGEST_TEXT: usize = 2 * 1024 * 1024;

/// The text of a file, without byte order mark, in NFC.
pub fn decode(path: &Arc<str>, bytes: &[u8]) -> (Option<String>, Vec<Diagnostic>) {
    if bytes.len() > LARGEST_TEXT {
        let problem = Diagnostic::new(Code::FileTooLarge, Place::file(path.clone()))
            .arg("size", format!("{} kB", bytes.len() / 1024))
            .arg("limit", format!("{} kB", LARGEST_TEXT / 1024));
        return (None, vec![problem]);
    }
    match encoding::decode(bytes) {
        Err(fault) => (None, vec![problem(path, bytes, &fault)]),
        Ok(Decoded { text, is_plain }) => {
            let text = if is_plain { text.to_owned() } else { nfc(text).into_owned() };
            let has_eth = !is_plain && has_eth(&text);
            let problems = suspicions(path, &text, has_eth);
            let text = if has_eth { text.replace('Ð', "Đ").replace('ð', "đ") } else { text };
            (Some(text), problems)
        }
    }
}

fn problem(path: &Arc<str>, bytes: &[u8], fault: &EncodingFault) -> Diagnostic {
    let code = match fault.kind {
        EncodingFaultKind::Utf16(_) => Code::Utf16,
        EncodingFaultKind::LegacyVietnamese(_) => Code::LegacyVietnamese,
        EncodingFaultKind::OtherLatin | EncodingFaultKind::NotUtf8 => Code::NotUtf8,
        EncodingFaultKind::ControlCharacter { .. } => Code::ControlCharacter,
    };
    let shown = String::from_utf8_lossy(bytes);
    let line = if code == Code::Utf16 { "" } else { shown.lines().nth(fault.line.saturating_sub(1)).unwrap_or_default() };
    let text: String = line.chars().take(120).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    let place = Place { path: path.clone(), sheet: None, line: fault.line as u32, column: fault.column as u32, text: text.into() };
    let problem = Diagnostic::new(code, place);
    match fault.kind {
        EncodingFaultKind::LegacyVietnamese(legacy) => problem.arg("encoding", legacy_name(legacy)),
        EncodingFaultKind::ControlCharacter { ch } => problem.arg("character", format!("U+{:04X}", u32::from(ch))),
        EncodingFaultKind::OtherLatin | EncodingFaultKind::NotUtf8 => problem.arg("byte", fault.offset + 1),
        EncodingFaultKind::Utf16(_) => problem,
    }
}

/// What is readable and yet looks wrong.
fn suspicions(path: &Arc<str>, text: &str, has_eth: bool) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    if has_eth {
        let found = text.char_indices().find_map(|(at, c)| match c {
            'Ð' => Some((at, "Ð", "Đ")),
            'ð' => Some((at, "ð", "đ")),
            _ => None,
        });
        if let Some((at, found, meant)) = found {
            problems.push(Diagnostic::new(Code::EthForD, Place::at(path, text, at)).arg("found", found).arg("meant", meant));
        }
    }
    if let Some((at, legacy)) = encoding::find_mojibake(text) {
        problems.push(Diagnostic::new(Code::Mojibake, Place::at(path, text, at)).arg("encoding", legacy_name(legacy)));
    }
    problems
}

fn legacy_name(legacy: Legacy) -> &'static str {
    match legacy {
        Legacy::Tcvn3 => "TCVN3 (ABC)",
        Legacy::Vni => "VNI",
        Legacy::Windows1258 => "Windows-1258",
    }
}
