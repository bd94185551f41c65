//! What the value of a key is, in a word.

/// The word of each is its `x-value`, and how the texts choose its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    Text,
    /// One text, or one for each language.
    Localized,
    Date,
    /// A date, perhaps with a time.
    Moment,
    /// A year, a month or a day.
    PartialDate,
    /// A month and a day, of every year.
    DayOfYear,
    Due,
    Every,
    Period,
    Number,
    Boolean,
    /// One of a fixed list.
    Word,
    /// A term of a vocabulary.
    Term,
    /// The key of another text.
    Key,
    /// A part of another text: `plans/x#t1`.
    Part,
    Slug,
    /// A path on this site.
    Address,
    Url,
    BaseUrl,
    Language,
    Picture,
    File,
    Symbol,
    Amount,
    Currency,
    /// A document, by its number or as a group of keys.
    Document,
    /// A truth value, or a group that says more.
    Switch,
    /// A group with keys of its own.
    Group,
    /// Keys that the editors choose.
    Map,
}

impl Value {
    pub const ALL: [Value; 29] = [
        Value::Text,
        Value::Localized,
        Value::Date,
        Value::Moment,
        Value::PartialDate,
        Value::DayOfYear,
        Value::Due,
        Value::Every,
        Value::Period,
        Value::Number,
        Value::Boolean,
        Value::Word,
        Value::Term,
        Value::Key,
        Value::Part,
        Value::Slug,
        Value::Address,
        Value::Url,
        Value::BaseUrl,
        Value::Language,
        Value::Picture,
        Value::File,
        Value::Symbol,
        Value::Amount,
        Value::Currency,
        Value::Document,
        Value::Switch,
        Value::Group,
        Value::Map,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Value::Text => "text",
            Value::Localized => "localized",
            Value::Date => "date",
            Value::Moment => "moment",
            Value::PartialDate => "partial-date",
            Value::DayOfYear => "day-of-year",
            Value::Due => "due",
            Value::Every => "every",
            Value::Period => "period",
            Value::Number => "number",
            Value::Boolean => "boolean",
            Value::Word => "word",
            Value::Term => "term",
            Value::Key => "key",
            Value::Part => "part",
            Value::Slug => "slug",
            Value::Address => "address",
            Value::Url => "url",
            Value::BaseUrl => "base-url",
            Value::Language => "language",
            Value::Picture => "picture",
            Value::File => "file",
            Value::Symbol => "symbol",
            Value::Amount => "amount",
            Value::Currency => "currency",
            Value::Document => "document",
            Value::Switch => "switch",
            Value::Group => "group",
            Value::Map => "map",
        }
    }

    pub(super) fn from_word(word: &str) -> Option<Value> {
        Value::ALL.into_iter().find(|value| value.word() == word)
    }
}
