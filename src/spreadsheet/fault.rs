//! Why bytes are no spreadsheet that can be read.

use crate::text::EncodingFault;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not of the kind its name says, or broken.
    Broken,
    /// An old Excel file, or one with a password: both lie in the same container.
    OldOrEncrypted,
    /// No sheet has a cell.
    Empty,
    TooLarge(Limit),
    /// Of a text, with the line.
    Encoding(EncodingFault),
    /// A quotation mark that is never closed, from this line on.
    OpenQuote(u32),
}

/// Which measure was exceeded; each has the most that is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Bytes of the file.
    Bytes(usize),
    /// Bytes of what is packed in it.
    Unpacked(usize),
    Rows(u32),
    Columns(u32),
    Cells(usize),
    Sheets(usize),
    /// Letters in one cell.
    Text(usize),
}
