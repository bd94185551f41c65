//! How a cell of a column is read and written.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The key of the row's own entry.
    EntryKey,
    /// The key of the entry that the row belongs to.
    Owner,
    /// The identifier of an item.
    Id,
    /// The position of an item, from 1.
    Position,
    /// Words that a translation has in its own file.
    Prose,
    Text,
    /// A text that may differ by language, all in one file.
    Localized,
    /// One of a list: fixed words, or terms of a vocabulary.
    Choice,
    /// Several of a list.
    Choices,
    /// Goals, by number.
    Goals,
    Year,
    /// A year, a month or a day.
    PartialDate,
    Flag,
    Date,
    Amount,
    Currency,
    /// The key of another entry.
    Key,
    Keys,
    /// Several texts.
    Names,
    /// `VN-TIN: 0123; XI-IATI: X`.
    Identifiers,
    /// `120000 USD commitment; 5000 USD disbursed`.
    Money,
    /// A document: its number, or a group of keys of which the number is shown.
    Document,
}

impl Form {
    /// Whether there is a column for each language of the site.
    pub fn is_by_language(self) -> bool {
        matches!(self, Form::Prose | Form::Localized)
    }

    /// Whether the column says which row it is, and is no field.
    pub fn is_identity(self) -> bool {
        matches!(self, Form::EntryKey | Form::Owner | Form::Position)
    }
}
