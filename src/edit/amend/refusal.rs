//! Why front matter is not changed.

use crate::diagnostic::Diagnostic;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Of the change that cannot be made; empty where it is the front matter as a whole.
    pub path: String,
    pub why: Why,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The front matter is not there, or has faults (anchors and keys written twice among them), or would have some: it may become too
    /// long. The places name no file.
    Unreadable(Vec<Diagnostic>),
    /// It is no path.
    NotAPath,
    /// What stands under this path has no keys, so none can be set in it.
    NotAGroup(String),
    /// What stands under this path has no items.
    NotAList(String),
    /// An item behind the end of a list with so many.
    NoSuchItem(usize),
    /// Two changes of the same field, or of a field and of its group.
    Twice,
    /// A text was made, but it does not say what it should.
    NotKept,
}

impl Refusal {
    pub(super) fn new(path: &str, why: Why) -> Refusal {
        Refusal { path: path.to_owned(), why }
    }
}
