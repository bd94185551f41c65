//! Somebody else changed the file since the form was opened: both states are shown, and the editor chooses field by field.

use std::collections::BTreeSet;

use hyper::StatusCode;

use crate::form::page::{Clash, Conflict};
use crate::form::{Entered, FieldProblem, Form};

use super::super::answer::Answer;
use super::super::server::Server;
use super::super::submission::Submission;
use super::super::types;
use super::item::Item;
use super::save::Sent;
use super::wanted::Wanted;

/// Above this many lines a field is shown as a long one.
const LINES: usize = 1;

/// Puts what was chosen in its place. An answer where there is still something to choose.
pub fn settled(sent: &mut Sent, submission: &Submission) -> Option<Answer> {
    let now = sent.item.print().map(|print| format!("{print:032x}")).unwrap_or_default();
    let theirs = sent.item.text().map(|_| super::shown::entered(sent.item, sent.form));
    if let Some(theirs) = &theirs {
        let chosen = submission.values.iter().filter(|(_, value)| value == "theirs").filter_map(|(name, _)| name.strip_prefix("choose:"));
        chosen.for_each(|unit| take(&mut sent.entered, theirs, unit));
    }
    let base = submission.get("base");
    if base == now {
        return None;
    }
    let Some(theirs) = theirs else { return Some(told_gone(sent)) };
    let before = u128::from_str_radix(base, 16).ok().and_then(|print| sent.server.workbench.remembered(print));
    let before = before.and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
    let before = before.and_then(|text| Some(sent.form?.entered(&text)));
    follow(&mut sent.entered, &theirs);
    let fields = clashes(sent.form, &sent.entered, &theirs, before.as_ref());
    // They differ in nothing that a form has: comments, order, what no form shows. That stays as it is now.
    if fields.is_empty() {
        return None;
    }
    Some(page(sent, submission, now, fields))
}

fn page(sent: &Sent, submission: &Submission, now: String, fields: Vec<Clash>) -> Answer {
    let Sent { server, item, locale, .. } = sent;
    let mut hidden = vec![("token".to_owned(), server.workbench.token.as_str().to_owned()), ("ui".to_owned(), locale.tag().to_owned())];
    hidden.extend(item.wanted.pairs().into_iter().map(|(name, value)| (name.to_owned(), value)));
    hidden.extend([("base".to_owned(), now), ("act".to_owned(), submission.get("act").to_owned())]);
    hidden.extend(sent.entered.iter().map(|(name, value)| (name.to_owned(), value.to_owned())));
    let conflict = Conflict { hidden, title: item.title(), path: item.path.clone(), fields };
    let here = format!("{}&lang=", item.wanted.address());
    Answer::new(StatusCode::CONFLICT, types::HTML, server.workbench.pages.conflict(&conflict, *locale, &here))
}

/// The file was taken away since: what was written is a text that is not there yet.
pub fn gone(server: &Server, wanted: &Wanted) -> Option<Item> {
    match wanted {
        Wanted::File(path) => Item::gone(&server.workbench, path),
        _ => None,
    }
}

fn told_gone(sent: &Sent) -> Answer {
    let text = sent.server.messages(sent.locale).say("author-gone", &[("path", sent.item.path.clone())]);
    sent.again(vec![FieldProblem { name: String::new(), text, is_error: true }], String::new(), Some("not-saved"))
}

/// A list of records is one thing to choose, every other control too.
fn unit(name: &str) -> &str {
    name.split('[').next().unwrap_or(name)
}

fn clashes(form: Option<&Form>, mine: &Entered, theirs: &Entered, before: Option<&Entered>) -> Vec<Clash> {
    let units: BTreeSet<&str> = mine.iter().map(|(name, _)| unit(name)).collect();
    let mut seen = BTreeSet::new();
    let in_order = mine.iter().map(|(name, _)| unit(name)).filter(|unit| units.contains(unit) && seen.insert(*unit));
    let clash = |unit: &str| {
        let said = |entered: &Entered| said(form, entered, unit);
        let (mine, theirs) = (said(mine), said(theirs));
        let before = before.map(said).unwrap_or_default();
        (mine != theirs).then(|| Clash {
            name: unit.to_owned(),
            label: form.map(|form| form.label(unit)).unwrap_or_default(),
            is_long: mine.lines().count().max(theirs.lines().count()) > LINES,
            mine,
            theirs,
            before,
        })
    };
    in_order.filter_map(clash).collect()
}

/// What a unit says, for people: values of a list on lines of their own, of a record each with its label.
fn said(form: Option<&Form>, entered: &Entered, wanted: &str) -> String {
    let is_said = |(name, value): &(&str, &str)| unit(name) == wanted && !name.ends_with(".~was") && !value.is_empty();
    let line = |(name, value): (&str, &str)| match form {
        Some(form) if name.contains('[') => format!("{}: {value}", form.label(&plain(name))),
        _ => value.to_owned(),
    };
    entered.iter().filter(is_said).map(line).collect::<Vec<_>>().join("\n")
}

/// Numbers only tell records apart.
fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut is_number = false;
    for c in name.chars() {
        match c {
            '[' => {
                is_number = true;
                plain.push_str("[+");
            }
            ']' => is_number = false,
            _ if is_number => continue,
            _ => {}
        }
        if c != '[' {
            plain.push(c);
        }
    }
    plain
}

/// The unit as they have it.
fn take(mine: &mut Entered, theirs: &Entered, wanted: &str) {
    mine.retain(|name| unit(name) != wanted);
    theirs.iter().filter(|(name, _)| unit(name) == wanted).for_each(|(name, value)| mine.push(name, value));
}

/// Records are told by the items of the file as it was; now they are to be told by those of the file as it is: by their identifiers, and without
/// one by their place, where as many are there.
fn follow(mine: &mut Entered, theirs: &Entered) {
    let id = |entered: &Entered, name: &str| entered.get(&name.replace(".~was", ".id")).filter(|id| !id.is_empty()).map(str::to_owned);
    let marks = |entered: &Entered| {
        let is_mark = |name: &str| name.ends_with("].~was") && name.matches('[').count() == 1;
        entered.iter().filter(|(name, _)| is_mark(name)).map(|(name, was)| (name.to_owned(), was.to_owned())).collect::<Vec<_>>()
    };
    let (own, others) = (marks(mine), marks(theirs));
    for (name, was) in own.iter().filter(|(_, was)| !was.is_empty()) {
        let same: Vec<&(String, String)> = others.iter().filter(|(other, _)| unit(other) == unit(name)).collect();
        let by_id =
            id(mine, name).map(|own| same.iter().find(|(other, _)| id(theirs, other).as_ref() == Some(&own)).map(|(_, was)| was.clone()));
        let count = own.iter().filter(|(other, was)| unit(other) == unit(name) && !was.is_empty()).count();
        let by_place = (same.len() == count).then(|| was.clone());
        let now = by_id.unwrap_or(by_place).unwrap_or_default();
        mine.set(name, now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(names: &[(&str, &str)]) -> Entered {
        let mut entered = Entered::default();
        names.iter().for_each(|(name, value)| entered.push(*name, *value));
        entered
    }

    #[test]
    fn only_what_differs_is_to_be_chosen() {
        let mine =
            sent(&[("title", "a"), ("topics", ""), ("topics", "x"), ("tasks", ""), ("tasks[0].~was", "0"), ("tasks[0].text", "một")]);
        let theirs =
            sent(&[("title", "b"), ("topics", ""), ("topics", "x"), ("tasks", ""), ("tasks[7].~was", "0"), ("tasks[7].text", "một")]);
        let found = clashes(None, &mine, &theirs, None);
        assert_eq!(found.iter().map(|clash| (&*clash.name, &*clash.mine, &*clash.theirs)).collect::<Vec<_>>(), [("title", "a", "b")]);
    }

    #[test]
    fn a_unit_is_taken_whole() {
        let mut mine = sent(&[("title", "a"), ("tasks", ""), ("tasks[0].~was", "0"), ("tasks[0].text", "của tôi"), ("body", "x")]);
        let theirs = sent(&[("title", "b"), ("tasks", ""), ("tasks[0].~was", "0"), ("tasks[0].text", "một"), ("tasks[1].~was", "1")]);
        take(&mut mine, &theirs, "tasks");
        assert_eq!((mine.get("title"), mine.get("body"), mine.get("tasks[0].text")), (Some("a"), Some("x"), Some("một")));
        assert_eq!(mine.get("tasks[1].~was"), Some("1"));
    }

    #[test]
    fn records_are_found_again_by_their_identifiers() {
        let mut mine =
            sent(&[("tasks[0].~was", "0"), ("tasks[0].id", "t1"), ("tasks[1].~was", "1"), ("tasks[1].id", "t2"), ("tasks[2].~was", "")]);
        let theirs = sent(&[("tasks[0].~was", "0"), ("tasks[0].id", "mới"), ("tasks[1].~was", "1"), ("tasks[1].id", "t1")]);
        follow(&mut mine, &theirs);
        assert_eq!((mine.get("tasks[0].~was"), mine.get("tasks[1].~was"), mine.get("tasks[2].~was")), (Some("1"), Some(""), Some("")));
    }
}
