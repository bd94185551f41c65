//! Texts that were written in another program: Word, a web page, plain text. Read into paragraphs, lists, tables and pictures, with all that
//! did not come over; and from those to Markdown.

mod model;

pub use model::{Align, Block, Cell, Item, Loss, Manuscript, Paragraph, Picture, Piece, Role, Row, Shown, Span, Table, Told};
