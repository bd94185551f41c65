//! The sums of a list of projects as a table.

use crate::site::{PartList, Total};
use crate::text::Lang;

use crate::page::Book;
use crate::page::view::{MoneyRowView, MoneyTableView};

/// Kinds of amounts in the order of the columns, and how templates name them.
const KINDS: [(Option<&str>, &str); 4] =
    [(Some("commitment"), "commitment"), (Some("disbursed"), "disbursed"), (Some("counterpart"), "counterpart"), (None, "other")];

/// None where no project publishes an amount.
pub fn table(book: &Book, lang: Lang, list: &PartList) -> Option<MoneyTableView> {
    let totals = &list.totals;
    if totals.with_figures == 0 {
        return None;
    }
    let has = |kind: &Option<&'static str>| totals.by_currency.values().any(|total| total.sums.contains_key(kind));
    let kinds: Vec<_> = KINDS.iter().filter(|(kind, _)| has(kind)).collect();
    let row = |currency: &str, total: &Total| {
        let amount = |kind| total.sums.get(kind).map_or(String::new(), |sum| book.decimal(lang, sum));
        MoneyRowView { currency: currency.to_owned(), amounts: kinds.iter().map(|(kind, _)| amount(kind)).collect() }
    };
    Some(MoneyTableView {
        rows: totals.by_currency.iter().map(|(currency, total)| row(currency, total)).collect(),
        kinds: kinds.iter().map(|(_, name)| *name).collect(),
        with_figures: totals.with_figures,
        total: list.items.len(),
    })
}
