//! What is written of a recurrence, checked.

use super::{Every, EveryForm, Unit};
use crate::schedule::fault::{Fault, FaultKind};
use crate::schedule::form::{Form, nearest};
use crate::schedule::partial_date::{number, small};
use schemars::{Schema, json_schema};
use serde_json::{Map, Value, json};

use crate::text::{fold, parse_date};

const WORDS: [(&str, Every); 5] = [
    ("month", Every::Each(Unit::Month)),
    ("quarter", Every::Each(Unit::Quarter)),
    ("half", Every::Each(Unit::Half)),
    ("year", Every::Each(Unit::Year)),
    ("continuous", Every::Continuous),
];

/// Other words for the same, folded.
const HABITS: &[(&str, &[&str])] = &[
    ("month", &["thang", "hang thang", "moi thang", "1 thang", "mot thang", "monthly", "every month"]),
    ("quarter", &["quy", "hang quy", "moi quy", "3 thang", "quarterly", "every quarter"]),
    ("half", &["6 thang", "sau thang", "nua nam", "hang 6 thang", "half year", "half yearly", "6 months", "semiannually", "biannually"]),
    ("year", &["nam", "hang nam", "moi nam", "1 nam", "01 nam", "mot nam", "yearly", "annual", "annually", "every year"]),
    ("continuous", &["thuong xuyen", "lien tuc", "regularly", "ongoing", "always"]),
];

/// Most times in any stretch.
const TIMES_MAX: u16 = 366;

/// Longest text that is looked at.
const LONGEST: usize = 80;

pub(super) fn all(form: &EveryForm) -> (Vec<Every>, Vec<Fault>) {
    let items: Vec<(Option<usize>, &Form)> = match form {
        EveryForm::One(form) => vec![(None, form)],
        EveryForm::List(forms) => forms.iter().enumerate().map(|(index, form)| (Some(index), form)).collect(),
    };
    let mut read = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    let mut faults = Vec::new();
    for (item, form) in items {
        match one(form) {
            Ok(every) if seen.insert(every) => read.push(every),
            Ok(_) => faults.push(Fault { item, ..FaultKind::Repeated.whole() }),
            Err(found) => faults.extend(found.into_iter().map(|fault| Fault { item, ..fault })),
        }
    }
    (read, faults)
}

/// One of the words, one of the groups, or a list of these.
pub(super) fn schema() -> Schema {
    let group = |keys: Value| {
        let required: Vec<&String> = keys.as_object().into_iter().flat_map(Map::keys).collect();
        json!({"type": "object", "properties": keys, "required": required, "additionalProperties": false})
    };
    let units = [Unit::Month, Unit::Quarter, Unit::Half, Unit::Year].map(Unit::key);
    let day = json!({"type": "string", "pattern": r"^(\d{1,2}|\d{2}-\d{2})$"});
    let number = |most: u16| json!({"type": "integer", "minimum": 1, "maximum": most});
    let year = group(json!({"year": {"anyOf": [number(12), day]}}));
    let range = json!({"type": "string", "pattern": r"^\d{1,3}(-\d{1,3})?$"});
    let times = group(json!({"times": {"anyOf": [number(TIMES_MAX), range]}, "per": {"enum": units}}));
    let word = json!({"enum": WORDS.map(|(word, _)| word)});
    let list = json!({"type": "array", "items": {"anyOf": [word, year, times]}});
    json_schema!({"x-value": "every", "anyOf": [word, year, times, list]})
}

fn one(form: &Form) -> Result<Every, Vec<Fault>> {
    match form {
        Form::Text(text) => word(text).map_err(|kind| vec![kind.whole()]),
        Form::Group(_) if form.get("times").is_some() || form.get("per").is_some() => times_per(form),
        Form::Group(_) => yearly(form),
    }
}

fn word(text: &str) -> Result<Every, FaultKind> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FaultKind::Empty);
    }
    if let Some((_, every)) = WORDS.iter().find(|(word, _)| *word == text) {
        return Ok(*every);
    }
    let words = folded_words(text);
    if let Some(own) = habit(&words) {
        return Err(FaultKind::foreign(own));
    }
    let meant = in_year(text).ok().filter(|every| matches!(every, Every::YearBefore { .. }));
    if let Some(every) = meant.or_else(|| group_meant(&words, text.contains('/'))) {
        return Err(FaultKind::foreign(every));
    }
    Err(FaultKind::NotUnderstood { nearest: nearest(text, &WORDS.map(|(word, _)| word)) })
}

/// Our word for one of another habit.
fn habit(words: &[String]) -> Option<&'static str> {
    let words = words.strip_suffix(&["mot".to_owned(), "lan".to_owned()]).unwrap_or(words).join(" ");
    let own = WORDS.iter().map(|(word, _)| *word).find(|word| *word == words);
    own.or_else(|| HABITS.iter().find(|(_, others)| others.contains(&&*words)).map(|(own, _)| *own))
}

/// The group that a text means: `1-2 lần/năm`, `trước ngày 15/11 hằng năm`, `tháng 12 hằng năm`. Two bare numbers are a day only when
/// the text leaves no other sense.
fn group_meant(words: &[String], bare_is_day: bool) -> Option<Every> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let times = |min: &str, max: &str, per: &[&str]| {
        let per: Vec<String> = per.iter().map(|word| (*word).to_owned()).collect();
        let per = unit(habit(&per)?)?;
        Some(Every::Times { min: counted(min)?, max: counted(max)?, per }).filter(|_| counted(min) <= counted(max))
    };
    if let [min, max, "lan", per @ ..] = &*words {
        return times(min, max, per);
    }
    if let [only, "lan", per @ ..] = &*words {
        return times(only, only, per);
    }
    let words = words.strip_suffix(&["hang", "nam"]).or_else(|| words.strip_suffix(&["moi", "nam"])).unwrap_or(&words);
    match words.strip_prefix(&["truoc"]).unwrap_or(words) {
        ["thang", month] if words.len() == 2 => month_in(number(month, 1, 2)?),
        ["ngay", day, month] | ["ngay", day, "thang", month] | [day, "thang", month] => day_in(number(month, 1, 2)?, number(day, 1, 2)?),
        [day, month] if bare_is_day => day_in(number(month, 1, 2)?, number(day, 1, 2)?),
        _ => None,
    }
}

fn yearly(form: &Form) -> Result<Every, Vec<Fault>> {
    let mut faults = form.unknown_keys(&["year", "times", "per"]);
    let read = match form.get("year") {
        Some(text) => in_year(text).map_err(|kind| kind.at("year")),
        None => Err(FaultKind::MissingKey { key: "year" }.whole()),
    };
    match read {
        Ok(every) if faults.is_empty() => return Ok(every),
        Ok(_) => {}
        Err(fault) => faults.push(fault),
    }
    Err(faults)
}

/// `11-15` is before that day, `12` in that month.
fn in_year(text: &str) -> Result<Every, FaultKind> {
    if text.is_empty() {
        return Err(FaultKind::Empty);
    }
    if let Some(month) = number(text, 1, 2) {
        return month_in(month).ok_or(FaultKind::Impossible);
    }
    let own = text.split_once('-').and_then(|(month, day)| Some((number(month, 2, 2)?, number(day, 2, 2)?)));
    if let Some(every) = own.and_then(|(month, day)| day_in(month, day)) {
        return Ok(every);
    }
    let written = |every: Every| match every {
        Every::YearBefore { month, day } => FaultKind::foreign(format!("{month:02}-{day:02}")),
        Every::YearIn { month } => FaultKind::foreign(month),
        other => FaultKind::foreign(other),
    };
    if let Ok(date) = parse_date(text) {
        return Err(written(Every::YearBefore { month: date.month(), day: date.day() }));
    }
    let words = folded_words(text);
    // Day and month as spoken, or ours without zeros.
    let short = match &*words {
        [month, day] if text.contains('-') => number(month, 1, 2).zip(number(day, 1, 2)),
        _ => None,
    };
    match short.and_then(|(month, day)| day_in(month, day)).or_else(|| group_meant(&words, true)) {
        Some(every @ (Every::YearBefore { .. } | Every::YearIn { .. })) => Err(written(every)),
        _ if own.is_some() || short.is_some() => Err(FaultKind::Impossible),
        _ => Err(FaultKind::not_understood()),
    }
}

/// Month and day of a text that names one; none of one that names a month.
pub(super) fn day_of_year(text: &str) -> Result<Option<(i8, i8)>, FaultKind> {
    match in_year(text) {
        Ok(Every::YearBefore { month, day }) => Ok(Some((month, day))),
        Ok(_) => Ok(None),
        Err(FaultKind::Foreign { written }) if !written.contains('-') => Ok(None),
        Err(fault) => Err(fault),
    }
}

fn month_in(month: i16) -> Option<Every> {
    (1..=12).contains(&month).then(|| Every::YearIn { month: small(month) })
}

/// A day of some year: 29 February is one.
fn day_in(month: i16, day: i16) -> Option<Every> {
    let (month, day) = (small(month), small(day));
    jiff::civil::Date::new(2000, month, day).is_ok().then_some(Every::YearBefore { month, day })
}

fn times_per(form: &Form) -> Result<Every, Vec<Fault>> {
    let mut faults = form.unknown_keys(&["times", "per"]);
    let mut part = |key: &'static str| form.get(key).ok_or_else(|| faults.push(FaultKind::MissingKey { key }.whole())).ok();
    let (times, per) = (part("times"), part("per"));
    let times = times.map(|text| range(text).map_err(|kind| kind.at("times")));
    let per = per.map(|text| unit_named(text).map_err(|kind| kind.at("per")));
    match (times, per) {
        (Some(Ok((min, max))), Some(Ok(per))) if faults.is_empty() => Ok(Every::Times { min, max, per }),
        (times, per) => {
            faults.extend(times.and_then(Result::err));
            faults.extend(per.and_then(Result::err));
            Err(faults)
        }
    }
}

/// `2`, `1-2`.
fn range(text: &str) -> Result<(u16, u16), FaultKind> {
    if text.is_empty() {
        return Err(FaultKind::Empty);
    }
    let words = folded_words(text);
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| *word != "lan").collect();
    let (min, max) = match *words {
        [only] => (only, only),
        [min, max] | [min, "den" | "hoac" | "to" | "or", max] => (min, max),
        _ => return Err(FaultKind::not_understood()),
    };
    let digits = |text: &str| (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(min) || !digits(max) {
        return Err(FaultKind::not_understood());
    }
    let (Some(least), Some(most)) = (counted(min), counted(max)) else { return Err(FaultKind::Impossible) };
    if least > most {
        return Err(FaultKind::Backwards);
    }
    let own = if words.len() == 1 { least.to_string() } else { format!("{least}-{most}") };
    if own == text { Ok((least, most)) } else { Err(FaultKind::Foreign { written: own }) }
}

fn counted(text: &str) -> Option<u16> {
    number(text, 1, 4).and_then(|times| u16::try_from(times).ok()).filter(|times| (1..=TIMES_MAX).contains(times))
}

fn unit(word: &str) -> Option<Unit> {
    [Unit::Month, Unit::Quarter, Unit::Half, Unit::Year].into_iter().find(|unit| unit.key() == word)
}

fn unit_named(text: &str) -> Result<Unit, FaultKind> {
    if text.is_empty() {
        return Err(FaultKind::Empty);
    }
    if let Some(unit) = unit(text) {
        return Ok(unit);
    }
    match habit(&folded_words(text)).and_then(unit) {
        Some(unit) => Err(FaultKind::foreign(unit.key())),
        None => Err(FaultKind::NotUnderstood { nearest: nearest(text, &["month", "quarter", "half", "year"]) }),
    }
}

/// Words and numbers without marks; none of a text too long for a recurrence.
fn folded_words(text: &str) -> Vec<String> {
    if text.len() > LONGEST {
        return Vec::new();
    }
    fold(text).split(|ch: char| !ch.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
