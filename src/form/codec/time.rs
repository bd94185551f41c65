//! When something is due, and which time something covers: `quý II/2026`, `April 2026`, `từ 2026 đến 2027`.

use super::day::{in_figures, month, of, slashed};
use super::{Fault, scalar};
use crate::edit::Value;
use crate::schedule::{Due, DueForm, FaultKind, Form, PartialDate, Period, PeriodForm};
use crate::text::nfc;

use super::super::words::Texts;

const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];

pub fn shown_partial(value: &Value) -> Option<String> {
    match PartialDate::parse(&scalar(value)?).ok()? {
        PartialDate::Year(year) => Some(format!("{year:04}")),
        PartialDate::Month(year, month) => Some(format!("{month:02}/{year:04}")),
        PartialDate::Day(day) => Some(slashed(day)),
        PartialDate::Quarter(..) => None,
    }
}

pub fn read_partial(text: &str) -> Result<Value, Fault> {
    one(text).map(value_of).ok_or("bad-partial-date")
}

pub fn shown_due(texts: &Texts, value: &Value) -> Option<String> {
    Some(match DueForm(form(value)?).check().ok()? {
        Due::In(time) => said(texts, time),
        Due::Range { from, to } => range(texts, from, to),
    })
}

pub fn read_due(text: &str) -> Result<Value, Fault> {
    match one(text) {
        Some(time) => Ok(value_of(time)),
        None => ends(text, "bad-due").map(|(from, to)| ends_of(from, to)),
    }
}

pub fn shown_period(texts: &Texts, value: &Value) -> Option<String> {
    let Period { from, to } = PeriodForm(form(value)?).check().ok()?;
    Some(if from == to { said(texts, from) } else { range(texts, from, to) })
}

pub fn read_period(text: &str) -> Result<Value, Fault> {
    match one(text) {
        Some(time) => Ok(value_of(time)),
        None => ends(text, "bad-period").map(|(from, to)| if from == to { value_of(from) } else { ends_of(from, to) }),
    }
}

/// As the reader of front matter has it.
pub fn form(value: &Value) -> Option<Form> {
    match value {
        Value::Map(entries) => {
            entries.iter().map(|(key, value)| Some((key.clone(), scalar(value)?))).collect::<Option<_>>().map(Form::Group)
        }
        one => scalar(one).map(Form::Text),
    }
}

fn said(texts: &Texts, time: PartialDate) -> String {
    match time {
        PartialDate::Year(year) => format!("{year:04}"),
        PartialDate::Quarter(year, quarter) => {
            let roman = usize::try_from(quarter - 1).ok().and_then(|at| ROMAN.get(at)).copied().unwrap_or_default();
            texts.say("time-quarter", &[("quarter", quarter.to_string()), ("roman", roman.to_owned()), ("year", format!("{year:04}"))])
        }
        PartialDate::Month(year, month) => texts.say("time-month", &[("name", month_name(texts, month)), ("year", format!("{year:04}"))]),
        PartialDate::Day(day) => slashed(day),
    }
}

pub fn month_name(texts: &Texts, month: i8) -> String {
    texts.say(&format!("month-{month}"), &[])
}

fn range(texts: &Texts, from: PartialDate, to: PartialDate) -> String {
    texts.say("time-range", &[("from", said(texts, from)), ("to", said(texts, to))])
}

fn value_of(time: PartialDate) -> Value {
    match time {
        PartialDate::Year(year) => Value::Number(format!("{year:04}")),
        PartialDate::Day(day) => of(day),
        other => Value::Text(other.to_string()),
    }
}

fn ends_of(from: PartialDate, to: PartialDate) -> Value {
    Value::Map(vec![("from".to_owned(), value_of(from)), ("to".to_owned(), value_of(to))])
}

/// One time in any spelling.
fn one(text: &str) -> Option<PartialDate> {
    let own = |text: &str| match PartialDate::parse(text) {
        Ok(time) => Some(time),
        Err(FaultKind::Foreign { written }) => PartialDate::parse(&written).ok(),
        Err(_) => None,
    };
    own(text).or_else(|| own(&in_figures(text)?)).or_else(|| own(&english(text)?))
}

/// `in April 2026`, `second quarter of 2026`, `the year 2026` in our words.
fn english(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split([' ', ',', '/', '\u{a0}']).filter(|word| !matches!(*word, "" | "in" | "the" | "of")).collect();
    const NTH: [[&str; 2]; 4] = [["first", "1st"], ["second", "2nd"], ["third", "3rd"], ["fourth", "4th"]];
    let nth = |word: &str| NTH.iter().position(|names| names.contains(&word));
    match *words {
        [name, year] if month(name).is_some() => Some(format!("{}/{year}", month(name)?)),
        ["year", year] => Some(year.to_owned()),
        ["quarter", quarter, year] => Some(format!("quý {quarter}/{year}")),
        [word, "quarter", year] => Some(format!("quý {}/{year}", nth(word)? + 1)),
        _ => None,
    }
}

/// Both ends of a stretch: `từ … đến …`, `from … to …`, `2026 – 2027`, `6 tháng đầu năm 2026`.
fn ends(text: &str, fault: Fault) -> Result<(PartialDate, PartialDate), Fault> {
    if let Some(found) = named(text) {
        return Ok(found);
    }
    let text = nfc(text).trim().to_lowercase();
    let text = ["giai đoạn ", "từ ", "from "].iter().fold(&*text, |text, word| text.strip_prefix(word).unwrap_or(text).trim_start());
    let mut found = None;
    for mark in [" đến hết ", " đến ", " tới ", " until ", " to ", " – ", "–", " - ", "—"] {
        let Some((from, to)) = text.split_once(mark) else { continue };
        if let Some(to) = one(to) {
            // What is said of the year stands at the end alone: `tháng 1 – tháng 3/2026`.
            let from = one(from).or_else(|| one(&format!("{}/{:04}", from.trim(), to.last_day().year())));
            found = found.or(from.map(|from| (from, to)));
        }
    }
    match found {
        Some((from, to)) if from.first_day() <= to.last_day() => Ok((from, to)),
        Some(_) => Err("backwards"),
        None => Err(fault),
    }
}

/// What `schedule` knows of another habit, and the form of front matter itself.
fn named(text: &str) -> Option<(PartialDate, PartialDate)> {
    let written = match Due::parse(text) {
        Err(FaultKind::Foreign { written }) => written,
        _ => text.to_owned(),
    };
    let (from, to) = written.strip_prefix("{from: ")?.strip_suffix('}')?.split_once(", to: ")?;
    match DueForm(Form::Group(vec![("from".to_owned(), from.to_owned()), ("to".to_owned(), to.to_owned())])).check().ok()? {
        Due::Range { from, to } => Some((from, to)),
        Due::In(_) => None,
    }
}
