//! Which tables there are.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    Organizations,
    Projects,
    Needs,
    Registrations,
    Officers,
}

impl Table {
    pub const ALL: [Table; 5] = [Table::Organizations, Table::Projects, Table::Needs, Table::Registrations, Table::Officers];

    /// As the command line and the texts name it.
    pub fn id(self) -> &'static str {
        match self {
            Table::Organizations => "organizations",
            Table::Projects => "projects",
            Table::Needs => "needs",
            Table::Registrations => "registrations",
            Table::Officers => "officers",
        }
    }

    /// The list of an entry whose items are the rows; none where a row is the whole entry.
    pub fn list(self) -> Option<&'static str> {
        match self {
            Table::Organizations => None,
            Table::Projects => Some("projects"),
            Table::Needs => Some("needs"),
            Table::Registrations => Some("registration"),
            Table::Officers => Some("officers"),
        }
    }

    /// Whether items are told apart by an identifier; others by their position, counted from 1.
    pub fn has_ids(self) -> bool {
        matches!(self, Table::Projects | Table::Needs)
    }
}
