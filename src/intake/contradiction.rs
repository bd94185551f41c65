//! What cannot be right as it is printed. It stays as it is, with a note.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::gathered::Gathered;
use super::head::Head;
use super::reading::{Contradiction, Value};

/// A plan may be signed so long before what it covers.
fn ahead() -> Span {
    6.months()
}

pub fn read(head: &Head, into: &mut Gathered) {
    let Some(date) = head.date else { return };
    let year = head.symbol.as_ref().and_then(|symbol| symbol.year());
    if let Some(year) = year.filter(|year| *year != date.year()) {
        let place = place(into, "symbol");
        into.sic(Contradiction::NumberYear, place, year, date);
    }
    period(date, into);
    dues(date, into);
}

fn place(into: &Gathered, key: &str) -> u32 {
    into.facts.iter().find(|fact| fact.key == key).map_or(0, |fact| fact.place)
}

fn period(date: Date, into: &mut Gathered) {
    let Some(fact) = into.facts.iter().find(|fact| fact.key == "period") else { return };
    let Value::Period(period) = fact.value else { return };
    let (place, printed) = (fact.place, fact.printed.clone());
    let latest = date.checked_add(ahead()).unwrap_or(date);
    if period.last_day() < date {
        into.sic(Contradiction::PeriodEarlier, place, printed, date);
    } else if period.first_day() > latest {
        into.sic(Contradiction::PeriodLater, place, printed, date);
    }
}

fn dues(date: Date, into: &mut Gathered) {
    let mut early = Vec::new();
    for fact in &into.facts {
        if let Value::Due(due) = &fact.value
            && due.last_day() < date
        {
            early.push((fact.place, fact.printed.clone()));
        }
    }
    early.into_iter().for_each(|(place, printed)| into.sic(Contradiction::DueEarlier, place, printed, date));
}
