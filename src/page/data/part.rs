//! What stands in several tables: a term, money, a text where there is one.

use schemars::JsonSchema;
use serde::Serialize;

use crate::config::{Group, Terms, words};
use crate::content::{Kind, MONEY_KINDS, Money};
use crate::text::Lang;

use super::super::{Book, archive};

/// A term of a list that the site keeps.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "term"))]
pub struct TermRecord {
    pub id: String,
    pub label: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "money"))]
pub struct MoneyRecord {
    #[schemars(extend("pattern" = r"^\d+(\.\d+)?$"))]
    pub amount: String,
    #[schemars(extend("pattern" = "^[A-Z]{3}$"))]
    pub currency: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = words(MONEY_KINDS)))]
    pub kind: Option<&'static str>,
}

impl MoneyRecord {
    pub fn new(money: &Money) -> MoneyRecord {
        MoneyRecord { amount: money.amount.to_string(), currency: money.currency.to_string(), kind: money.kind }
    }
}

pub fn term(book: &Book, lang: Lang, group: Group, at: usize) -> TermRecord {
    let id = match group.terms(&book.site.config.vocabularies) {
        Terms::Vocabulary(vocabulary) => vocabulary.terms[at].0.to_string(),
        Terms::Fixed { ids, .. } => ids[at].to_owned(),
        Terms::Letters => String::new(),
    };
    TermRecord { id, label: archive::term_name(book, lang, Kind::Organization, group, at) }
}

pub fn terms(book: &Book, lang: Lang, group: Group, positions: &[usize]) -> Vec<TermRecord> {
    positions.iter().map(|at| term(book, lang, group, *at)).collect()
}

/// None for a text that is not written: its key is left out.
pub fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
