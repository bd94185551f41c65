//! Due dates, recurrences and periods of front matter: forms to values, faults to problems at their keys.

use crate::config::Values;
use crate::diagnostic::{Code, Diagnostic};
use crate::schedule::{Due, DueForm, Every, EveryForm, Fault, FaultKind, PartialDate, Period, PeriodForm};

pub fn due(values: &mut Values, key: &str, form: Option<DueForm>) -> Option<Due> {
    whole(values, key, form?.check())
}

pub fn period(values: &mut Values, key: &str, form: Option<PeriodForm>) -> Option<Period> {
    whole(values, key, form?.check())
}

pub fn every(values: &mut Values, key: &str, form: Option<EveryForm>) -> Vec<Every> {
    let Some(form) = form else { return Vec::new() };
    let (list, faults) = form.check();
    faults.into_iter().for_each(|fault| report(values, key, fault));
    list
}

/// A year, a month or a day.
pub fn partial_date(values: &mut Values, key: &str, text: Option<String>) -> Option<PartialDate> {
    let text = values.text(key, text)?;
    match PartialDate::parse(&text) {
        Ok(PartialDate::Quarter(..)) => report(values, key, not_understood()),
        Ok(date) => return Some(date),
        Err(kind) => report(values, key, Fault { item: None, key: None, kind }),
    }
    None
}

fn not_understood() -> Fault {
    Fault { item: None, key: None, kind: FaultKind::NotUnderstood { nearest: None } }
}

fn whole<T>(values: &mut Values, key: &str, checked: Result<T, Vec<Fault>>) -> Option<T> {
    checked.map_err(|faults| faults.into_iter().for_each(|fault| report(values, key, fault))).ok()
}

fn report(values: &mut Values, key: &str, fault: Fault) {
    let item = fault.item.map_or_else(String::new, |item| format!("[{item}]"));
    let at = match &fault.key {
        None => format!("{key}{item}"),
        Some(own) => format!("{key}{item}.{own}"),
    };
    let name = key.rsplit('.').next().unwrap_or(key);
    let problem = |code| values.problem(code, &at);
    let problem: Diagnostic = match fault.kind {
        // Told of every empty key where the text is read.
        FaultKind::Empty => return,
        FaultKind::Impossible => problem(Code::ImpossibleDate).arg("value", values.written(&at)),
        FaultKind::Foreign { written } => values.corrected(Code::ForeignDate, &at, Some(&written)).arg("value", values.written(&at)),
        FaultKind::Backwards => problem(Code::TimesBackwards).arg("key", name),
        FaultKind::Repeated => problem(Code::RepeatedValue).arg("value", values.written(&at)).arg("key", name),
        FaultKind::MissingKey { key } => return values.missing(&format!("{at}.{key}"), &format!("{key}: …")),
        FaultKind::UnknownKey { nearest } => {
            let own = fault.key.as_deref().unwrap_or_default();
            Diagnostic::new(Code::UnknownKey, values.place_of_key(&at))
                .arg("key", own)
                .arg("nearest", nearest.unwrap_or("none"))
                .arg("known", "from, to, year, times, per")
                .arg("own", "none")
        }
        FaultKind::NotUnderstood { nearest } => {
            values.corrected(Code::NotATime, &at, nearest).arg("key", name).arg("value", values.written(&at))
        }
    };
    values.report(problem);
}
