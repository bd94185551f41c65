//! What a document says, each value with the place where it was read, and what nobody could read for sure.

use std::fmt;

use jiff::civil::Date;

use crate::manuscript::Block;
use crate::official::{DocumentKind, Symbol};
use crate::schedule::{Due, Every, Period};
use crate::yaml::written;

#[derive(Debug, Default)]
pub struct Reading {
    /// None where the text is no official document: then all of it is the rest.
    pub kind: Option<DocumentKind>,
    pub facts: Vec<Fact>,
    pub open: Vec<Open>,
    pub sic: Vec<Sic>,
    /// The running text, without the blocks around it that became facts.
    pub rest: Vec<Block>,
}

/// One value of front matter.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Its path: `symbol`, `tasks[0].lead[1]`.
    pub key: String,
    pub value: Value,
    /// Of the paragraph, as the manuscript counts; 0 where nothing is printed.
    pub place: u32,
    pub printed: String,
    pub is_sure: bool,
}

/// As it is in front matter; shown as it is written there.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(String),
    Symbol(Symbol),
    Date(Date),
    /// Of the vocabulary.
    Agency(String),
    /// One of the few that may stand at the key.
    Word(&'static str),
    Period(Period),
    Due(Due),
    Every(Vec<Every>),
}

/// What somebody has to look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    pub what: What,
    /// Where the value would stand.
    pub key: String,
    pub place: u32,
    /// As printed; empty where nothing is.
    pub text: String,
    /// What it may mean, the likeliest first: agencies of the vocabulary, or the number that is meant.
    pub candidates: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A stamp of secrecy: such a text is not for the web.
    Stamp,
    /// Every such document has it; this one does not, or only room for it.
    Missing,
    /// It may mean several.
    Ambiguous,
    /// The name of a body that the vocabulary does not have.
    NotInVocabulary,
    /// Words where a value stands, but in no form that is known.
    NotUnderstood,
    /// Two values where only one can be.
    Several,
    /// The body above the issuer, for which front matter has no key.
    Superior,
    /// A line at the head or the foot that is none of what stands there.
    Unread,
    /// A picture at the head or the foot, which the draft leaves out.
    Picture,
}

/// Two things in print that cannot both be right.
#[derive(Debug, Clone, PartialEq)]
pub struct Sic {
    pub what: Contradiction,
    pub place: u32,
    /// As printed, or as a day.
    pub one: String,
    pub other: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction {
    /// The first of two numbers is taken.
    TwoNumbers,
    /// The first of two days is taken.
    TwoDates,
    /// The year in the number and that of the day.
    NumberYear,
    /// A document is named that is younger than this one.
    NamedLater,
    /// The period begins long after the document.
    PeriodLater,
    /// The period is over before the document begins.
    PeriodEarlier,
    /// A deadline before the day of the document.
    DueEarlier,
}

impl Reading {
    pub fn fact(&self, key: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.key == key)
    }

    /// Whether it may stand on the web at all.
    pub fn is_secret(&self) -> bool {
        self.open.iter().any(|open| open.what == What::Stamp)
    }
}

impl What {
    pub const ALL: [What; 9] = [
        What::Stamp,
        What::Missing,
        What::Ambiguous,
        What::NotInVocabulary,
        What::NotUnderstood,
        What::Several,
        What::Superior,
        What::Unread,
        What::Picture,
    ];

    /// The name by which texts know it.
    pub fn key(self) -> &'static str {
        match self {
            What::Stamp => "stamp",
            What::Missing => "missing",
            What::Ambiguous => "ambiguous",
            What::NotInVocabulary => "not-in-vocabulary",
            What::NotUnderstood => "not-understood",
            What::Several => "several",
            What::Superior => "superior",
            What::Unread => "unread",
            What::Picture => "picture",
        }
    }
}

impl Contradiction {
    pub const ALL: [Contradiction; 7] = [
        Contradiction::TwoNumbers,
        Contradiction::TwoDates,
        Contradiction::NumberYear,
        Contradiction::NamedLater,
        Contradiction::PeriodLater,
        Contradiction::PeriodEarlier,
        Contradiction::DueEarlier,
    ];

    /// The name by which texts know it.
    pub fn key(self) -> &'static str {
        match self {
            Contradiction::TwoNumbers => "two-numbers",
            Contradiction::TwoDates => "two-dates",
            Contradiction::NumberYear => "number-year",
            Contradiction::NamedLater => "named-later",
            Contradiction::PeriodLater => "period-later",
            Contradiction::PeriodEarlier => "period-earlier",
            Contradiction::DueEarlier => "due-earlier",
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text(text) => f.write_str(&written(text)),
            // The printed form: the reader of a plan keeps it beside the normal one.
            Value::Symbol(symbol) => f.write_str(&written(symbol.printed())),
            Value::Date(date) => date.fmt(f),
            Value::Agency(id) => f.write_str(&written(id)),
            Value::Word(word) => f.write_str(word),
            Value::Period(period) => period.fmt(f),
            Value::Due(due) => due.fmt(f),
            Value::Every(list) => match &list[..] {
                [every] => every.fmt(f),
                list => write!(f, "[{}]", list.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")),
            },
        }
    }
}
