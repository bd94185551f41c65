//! Why a file could not be read as a text.

/// What stands against the whole file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not even a container, whatever its name says.
    NotADocx,
    /// Of the time before .docx, or locked with a password; both look alike from outside.
    OldOrEncrypted,
    /// A container without a text: of another program, or with its text taken out.
    NoDocument,
    /// A part of it cannot be read.
    Broken(String),
    /// It declares entities, which no office program does.
    Dtd(String),
    /// Larger than any text: what was counted.
    TooLarge(Limit),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Of the file, in bytes.
    File(usize),
    /// Of what is packed in it, in bytes.
    Unpacked(usize),
    Parts(usize),
    /// Of elements of one part.
    Elements(usize),
    /// Of elements within elements.
    Depth(usize),
}
