//! The bytes of a file as a manuscript, by what its name says it is.

use crate::manuscript::{self, Fault, Limit, Manuscript};
use crate::text::decode;

use super::{Asked, Refused};

#[derive(Clone, Copy)]
enum Form {
    Docx,
    Html,
    Markdown,
    Plain,
    /// Of the time before .docx.
    Old,
}

impl Form {
    fn of(name: &str) -> Option<Form> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "docx" | "docm" | "dotx" => Some(Form::Docx),
            "html" | "htm" | "xhtml" => Some(Form::Html),
            "md" | "markdown" => Some(Form::Markdown),
            "txt" => Some(Form::Plain),
            "doc" | "rtf" | "odt" => Some(Form::Old),
            _ => None,
        }
    }
}

/// Whether a file of this name is one that somebody may want to bring.
pub fn is_text_file(name: &str) -> bool {
    Form::of(name).is_some()
}

pub fn manuscript(asked: &Asked) -> Result<Manuscript, Refused> {
    if asked.bytes.len() > manuscript::MOST_BYTES {
        return Err(Refused::File(Fault::TooLarge(Limit::File(manuscript::MOST_BYTES))));
    }
    let manuscript = read(asked)?;
    let is_empty = manuscript.pictures.is_empty() && manuscript.paragraphs().next().is_none();
    if is_empty { Err(Refused::Empty) } else { Ok(manuscript) }
}

fn read(asked: &Asked) -> Result<Manuscript, Refused> {
    match Form::of(asked.name) {
        Some(Form::Docx) => manuscript::docx(asked.bytes).map_err(Refused::File),
        Some(Form::Html) => Ok(manuscript::html(&decoded(asked)?)),
        Some(Form::Markdown) => Ok(manuscript::commonmark(&decoded(asked)?)),
        Some(Form::Plain) => Ok(manuscript::plain(&decoded(asked)?)),
        Some(Form::Old) => Err(Refused::File(Fault::OldOrEncrypted)),
        None => Err(Refused::Ending),
    }
}

/// An old encoding is never guessed: it is read where somebody says so.
fn decoded(asked: &Asked) -> Result<String, Refused> {
    let Some(legacy) = asked.legacy else {
        if let Some(text) = utf16(asked.bytes) {
            return Ok(text);
        }
        return decode(asked.bytes).map(|decoded| decoded.text.to_owned()).map_err(|fault| Refused::Encoding(fault.line));
    };
    // As the letters of one byte each that they are, or as somebody copied those.
    let text = match std::str::from_utf8(asked.bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => asked.bytes.iter().copied().map(char::from).collect(),
    };
    Ok(legacy.to_unicode(&text))
}

/// What Notepad calls Unicode, with the mark at its head.
fn utf16(bytes: &[u8]) -> Option<String> {
    let of = |letters: &[u8], unit: fn([u8; 2]) -> u16| -> Option<String> {
        let units: Vec<u16> = letters.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xFF, 0xFE, letters @ ..] => of(letters, u16::from_le_bytes),
        [0xFE, 0xFF, letters @ ..] => of(letters, u16::from_be_bytes),
        _ => None,
    }
}
