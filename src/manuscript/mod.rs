//! Texts that were written in another program: Word, a web page, plain text. Read into paragraphs, lists, tables and pictures, with all that
//! did not come over; and from those to Markdown.

mod docx;
mod fault;
#[cfg(test)]
mod lines;
mod manner;
mod markdown;
mod model;
mod tidy;

pub use docx::MOST_BYTES;
pub use fault::{Fault, Limit};
pub use markdown::{Markdown, markdown};
pub use model::{Align, Block, Cell, Item, Loss, Manuscript, Paragraph, Picture, Piece, Role, Row, Shown, Span, Table, Told};

/// A file of Word.
pub fn docx(bytes: &[u8]) -> Result<Manuscript, Fault> {
    docx::read(bytes).map(settled)
}

fn settled(mut manuscript: Manuscript) -> Manuscript {
    tidy::tidy(&mut manuscript);
    manner::headings(&mut manuscript);
    manuscript
}
