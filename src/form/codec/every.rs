//! How often something comes back: `hằng quý`, `before 15/11 every year`, several behind semicolons.

use super::Fault;
use super::day::{in_figures, month};
use super::time::{form, month_name};
use crate::edit::Value;
use crate::schedule::{Every, EveryForm, FaultKind, Form, Unit};

use super::super::words::Texts;

pub fn shown(texts: &Texts, value: &Value) -> Option<String> {
    let forms = match value {
        Value::List(items) => EveryForm::List(items.iter().map(form).collect::<Option<_>>()?),
        one => EveryForm::One(form(one)?),
    };
    let (all, faults) = forms.check();
    (faults.is_empty() && !all.is_empty()).then(|| all.iter().map(|every| said(texts, *every)).collect::<Vec<_>>().join("; "))
}

fn said(texts: &Texts, every: Every) -> String {
    match every {
        Every::Each(unit) => texts.say(&format!("every-{}", unit.key()), &[]),
        Every::Continuous => texts.say("every-continuous", &[]),
        Every::YearBefore { month, day } => texts.say("every-year-before", &[("day", format!("{day:02}/{month:02}"))]),
        Every::YearIn { month } => texts.say("every-year-in", &[("name", month_name(texts, month))]),
        Every::Times { min, max, per } => {
            let times = if min == max { min.to_string() } else { format!("{min}–{max}") };
            texts.say(&format!("every-times-{}", per.key()), &[("times", times)])
        }
    }
}

pub fn read(text: &str) -> Result<Value, Fault> {
    if let Some(every) = one(text) {
        return Ok(value_of(every));
    }
    let mut all: Vec<Every> = Vec::new();
    for part in text.split([';', ',', '\n']).flat_map(|part| part.split(" và ")).flat_map(|part| part.split(" and ")) {
        let every = one(part.trim()).ok_or("bad-every")?;
        if !all.contains(&every) {
            all.push(every);
        }
    }
    match all.as_slice() {
        [] => Err("bad-every"),
        [only] => Ok(value_of(*only)),
        _ => Ok(Value::List(all.into_iter().map(value_of).collect())),
    }
}

fn value_of(every: Every) -> Value {
    let entry = |key: &str, value: Value| (key.to_owned(), value);
    match every {
        Every::Each(unit) => Value::Text(unit.key().to_owned()),
        Every::Continuous => Value::Text("continuous".to_owned()),
        Every::YearBefore { month, day } => Value::Map(vec![entry("year", Value::Text(format!("{month:02}-{day:02}")))]),
        Every::YearIn { month } => Value::Map(vec![entry("year", Value::Number(month.to_string()))]),
        Every::Times { min, max, per } => {
            let times = if min == max { Value::Number(min.to_string()) } else { Value::Text(format!("{min}-{max}")) };
            Value::Map(vec![entry("times", times), entry("per", Value::Text(per.key().to_owned()))])
        }
    }
}

/// One recurrence in any spelling.
fn one(text: &str) -> Option<Every> {
    let text = text.trim();
    own(text).or_else(|| own(&text.replace("một quý", "mỗi quý"))).or_else(|| english(text))
}

/// As `schedule` reads it, and what it takes for another habit.
fn own(text: &str) -> Option<Every> {
    let checked = |form: Form| {
        let (all, faults) = EveryForm::One(form).check();
        all.first().copied().filter(|_| faults.is_empty()).ok_or(faults)
    };
    match checked(written(text)) {
        Ok(every) => Some(every),
        Err(faults) => match &faults.first()?.kind {
            FaultKind::Foreign { written: own } if faults.first()?.key.is_none() => checked(written(own)).ok(),
            _ => None,
        },
    }
}

/// The form of front matter: a word, or `{year: 11-15}`.
fn written(text: &str) -> Form {
    let group = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let pair = |part: &str| part.split_once(':').map(|(key, value)| (key.trim().to_owned(), value.trim().trim_matches('"').to_owned()));
    match group.and_then(|inside| inside.split(',').map(pair).collect::<Option<Vec<_>>>()) {
        Some(pairs) => Form::Group(pairs),
        None => Form::Text(text.to_owned()),
    }
}

/// `every half-year`, `twice a year`, `1–2 times per quarter`, `before 15 November every year`, `in December each year`.
fn english(text: &str) -> Option<Every> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let words = &words[..];
    if let Some(every) = times(words) {
        return Some(every);
    }
    match words {
        ["continuously" | "continuous"] => return Some(Every::Continuous),
        ["every" | "each", rest @ ..] if unit(rest).is_some() => return unit(rest).map(Every::Each),
        _ => {}
    }
    let words = [&["every", "year"][..], &["each", "year"], &["yearly"], &["annually"]]
        .iter()
        .find_map(|end| words.strip_suffix(*end))
        .unwrap_or(words);
    let words = words.strip_prefix(&["every"]).unwrap_or(words);
    match words {
        ["before", day @ ..] => {
            let figures = match day {
                [day, month] => own(&format!("{day}/{month}")),
                _ => None,
            };
            figures.or_else(|| own(in_figures(&format!("{} 2000", day.join(" ")))?.strip_suffix("/2000")?))
        }
        ["in", name] | [name] => month(name).and_then(|month| own(&format!("{{year: {month}}}"))),
        _ => None,
    }
}

fn times(words: &[&str]) -> Option<Every> {
    let (counts, rest) = match words {
        ["once", rest @ ..] => (["1", "1"], rest),
        ["twice", rest @ ..] => (["2", "2"], rest),
        [only, "time" | "times", rest @ ..] => ([*only, *only], rest),
        [min, "to" | "or", max, "time" | "times", rest @ ..] | [min, max, "time" | "times", rest @ ..] => ([*min, *max], rest),
        _ => return None,
    };
    let per = match rest {
        ["a" | "per" | "each" | "every", rest @ ..] => unit(rest)?,
        _ => return None,
    };
    own(&format!("{{times: {}, per: {}}}", if counts[0] == counts[1] { counts[0].to_owned() } else { counts.join("-") }, per.key()))
}

fn unit(words: &[&str]) -> Option<Unit> {
    match words {
        ["month"] => Some(Unit::Month),
        ["quarter"] => Some(Unit::Quarter),
        ["half"] | ["half", "year"] | ["six" | "6", "months"] => Some(Unit::Half),
        ["year"] => Some(Unit::Year),
        _ => None,
    }
}
