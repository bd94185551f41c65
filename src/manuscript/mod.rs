//! Texts that were written in another program: Word, a web page, plain text. Read into paragraphs, lists, tables and pictures, with all that
//! did not come over; and from those to Markdown.

mod commonmark;
mod docx;
mod fault;
mod html;
#[cfg(test)]
mod lines;
mod manner;
mod markdown;
mod model;
mod plain;
mod script;
mod tidy;
mod typed;

pub use docx::MOST_BYTES;
pub use fault::{Fault, Limit};
pub use markdown::{Markdown, markdown};
pub use model::{Align, Block, Cell, Item, Loss, Manuscript, Paragraph, Picture, Piece, Role, Row, Shown, Span, Table, Told};

/// A file of Word.
pub fn docx(bytes: &[u8]) -> Result<Manuscript, Fault> {
    docx::read(bytes).map(settled)
}

/// A page of the web, or what was copied from one.
pub fn html(text: &str) -> Manuscript {
    settled(html::read(text))
}

/// A text in Markdown, in whatever manner.
pub fn commonmark(text: &str) -> Manuscript {
    settled(commonmark::read(text))
}

pub fn plain(text: &str) -> Manuscript {
    settled(plain::read(text))
}

/// The ending under which a picture of a manuscript lies beside a text.
pub fn ending(picture: &Picture) -> &'static str {
    docx::ending(&picture.bytes).unwrap_or("jpg")
}

fn settled(mut manuscript: Manuscript) -> Manuscript {
    tidy::tidy(&mut manuscript);
    manner::headings(&mut manuscript);
    manuscript
}
