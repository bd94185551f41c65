//! What cannot be right as it is printed. It stays as it is, with a note.

use jiff::ToSpan;
use jiff::civil::Date;

use super::gathered::Gathered;
use super::head::Head;
use super::reading::{Contradiction, Fact, Value};

/// A plan may be signed so many months before what it covers.
const MONTHS_AHEAD: i32 = 6;

pub fn read(head: &Head, into: &mut Gathered) {
    let Some(date) = head.date else { return };
    let printed = fact(into, "date").map_or(date.to_string(), |fact| fact.printed.clone());
    let year = head.symbol.as_ref().and_then(|symbol| symbol.year());
    if let Some(year) = year.filter(|year| *year != date.year()) {
        let place = fact(into, "symbol").map_or(0, |fact| fact.place);
        into.sic(Contradiction::NumberYear, place, year, &printed);
    }
    period(date, &printed, into);
    dues(date, &printed, into);
}

fn fact<'f>(into: &'f Gathered, key: &str) -> Option<&'f Fact> {
    into.facts.iter().find(|fact| fact.key == key)
}

fn period(date: Date, printed_date: &str, into: &mut Gathered) {
    let Some(Fact { value: Value::Period(period), place, printed, .. }) = fact(into, "period").cloned() else { return };
    let latest = date.checked_add(MONTHS_AHEAD.months()).unwrap_or(date);
    if period.last_day() < date {
        into.sic(Contradiction::PeriodEarlier, place, printed, printed_date);
    } else if period.first_day() > latest {
        into.sic(Contradiction::PeriodLater, place, printed, printed_date);
    }
}

fn dues(date: Date, printed_date: &str, into: &mut Gathered) {
    let is_early = |fact: &&Fact| matches!(&fact.value, Value::Due(due) if due.last_day() < date);
    let early: Vec<(u32, String)> = into.facts.iter().filter(is_early).map(|fact| (fact.place, fact.printed.clone())).collect();
    early.into_iter().for_each(|(place, printed)| into.sic(Contradiction::DueEarlier, place, printed, printed_date));
}
