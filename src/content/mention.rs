//! An official document that running text names by its number, as it is named there.

use std::ops::Range;

use jiff::civil::Date;

use crate::diagnostic::Place;
use crate::official::{DocumentKind, Symbol};

#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    pub symbol: Symbol,
    /// What the word before the number says, else its letters.
    pub kind: Option<DocumentKind>,
    pub date: Option<Date>,
    pub issuer: MentionedIssuer,
    /// Where it is first named.
    pub place: Place,
}

/// Words in the text of a task that name a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartMention {
    /// A position among the tasks of the text.
    pub part: usize,
    /// In the text of the task.
    pub span: Range<usize>,
    /// A position among the mentions of the text.
    pub mention: usize,
}

/// Who a text says issued the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MentionedIssuer {
    #[default]
    Unsaid,
    /// A position in the vocabulary of agencies.
    Known(usize),
    /// A name that several agencies may mean, such as `UBND tỉnh`: positions, in order.
    AnyOf(Vec<usize>),
    /// A name that no agency of the vocabulary has, as printed.
    Named(Box<str>),
}
