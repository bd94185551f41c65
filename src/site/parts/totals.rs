//! Money of many projects: a sum for each currency and each kind of amount. Nothing is converted, nothing is added across kinds.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Money;
use crate::text::sum;

/// The sums of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// By code.
    pub by_currency: BTreeMap<Box<str>, Total>,
    /// How many projects publish an amount.
    pub with_figures: usize,
}

/// In one currency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// How many projects have an amount in it.
    pub projects: usize,
    /// By kind of amount; none where no project has such an amount. `None` among the kinds is money of which nobody said.
    pub sums: BTreeMap<Option<&'static str>, String>,
}

impl Totals {
    /// The amounts of one more project.
    pub fn add<'a>(&mut self, budget: impl IntoIterator<Item = &'a Money>) {
        let mut currencies = BTreeSet::new();
        for money in budget {
            let total = self.by_currency.entry(money.currency.clone()).or_default();
            total.projects += usize::from(currencies.insert(&*money.currency));
            let before = total.sums.entry(money.kind).or_insert_with(|| "0".to_owned());
            // Amounts are digits since they were read.
            if let Some(after) = sum(before, &money.amount) {
                *before = after;
            }
        }
        self.with_figures += usize::from(!currencies.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_and_kinds_are_never_mixed() {
        let money = |amount: &str, currency: &str, kind| Money { amount: amount.into(), currency: currency.into(), kind };
        let mut totals = Totals::default();
        totals.add(&[money("120000.5", "USD", Some("commitment")), money("64500", "USD", Some("disbursed"))]);
        totals.add(&[]);
        totals.add(&[money("0.75", "USD", Some("commitment")), money("1300000000", "VND", Some("counterpart")), money("7", "VND", None)]);
        let written: Vec<String> = totals
            .by_currency
            .iter()
            .flat_map(|(currency, total)| total.sums.iter().map(move |(kind, sum)| format!("{currency} {} {sum}", kind.unwrap_or("-"))))
            .collect();
        assert_eq!(written, ["USD commitment 120001.25", "USD disbursed 64500", "VND - 7", "VND counterpart 1300000000"]);
        assert_eq!(totals.with_figures, 2);
        assert_eq!(totals.by_currency.values().map(|total| total.projects).collect::<Vec<_>>(), [2, 1]);
    }
}
