//! Tables for spreadsheets: RFC 4180, with the mark of UTF-8 before it, without which Excel reads another encoding.
//!
//! Several values stand in one cell with `; ` between them. A cell that begins like a formula gets an apostrophe before it: who wrote a name
//! does not decide what runs on the reader's computer.

mod organizations;
mod tasks;

use ::csv::{Terminator, Writer, WriterBuilder};

use crate::text::defused;

pub use organizations::text as organizations;
pub use tasks::text as tasks;

const MARK: char = '\u{feff}';

/// The file, row by row.
struct Sheet(Writer<Vec<u8>>);

impl Sheet {
    fn new() -> Sheet {
        Sheet(WriterBuilder::new().terminator(Terminator::CRLF).from_writer(MARK.to_string().into_bytes()))
    }

    fn add(&mut self, cells: impl Iterator<Item = String>) {
        // Writing to memory cannot fail, and every row has every column.
        let _ = self.0.write_record(cells.map(|cell| defused(&cell).into_owned()));
    }

    fn text(self) -> String {
        let bytes = self.0.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

fn plain(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

fn joined(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join("; ")
}
