//! What is wrong with a due date, a recurrence or a period, and where in it.

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which one of a list.
    pub item: Option<usize>,
    /// Which key of a group, as written.
    pub key: Option<String>,
    pub kind: FaultKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing is written.
    Empty,
    /// Understood, but there is no such time: month 13, 30 February, no times a year.
    Impossible,
    /// Understood, in another form; `written` is the same in ours.
    Foreign {
        written: String,
    },
    NotUnderstood {
        nearest: Option<&'static str>,
    },
    /// The key `key` belongs here.
    MissingKey {
        key: &'static str,
    },
    /// No such key belongs here.
    UnknownKey {
        nearest: Option<&'static str>,
    },
    /// The end stands before the beginning.
    Backwards,
    /// The same stands in the list before.
    Repeated,
}

impl FaultKind {
    pub(super) fn foreign(written: impl ToString) -> FaultKind {
        FaultKind::Foreign { written: written.to_string() }
    }

    pub(super) fn not_understood() -> FaultKind {
        FaultKind::NotUnderstood { nearest: None }
    }

    /// Of the whole value.
    pub(super) fn whole(self) -> Fault {
        Fault { item: None, key: None, kind: self }
    }

    pub(super) fn at(self, key: &str) -> Fault {
        Fault { item: None, key: Some(key.to_owned()), kind: self }
    }
}
