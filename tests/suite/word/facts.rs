//! Five official documents: every fact that is marked in them is read, or asked about with the words in which it is printed.

use std::fmt::Write;

use nhipcau::engine::{Day, Project, Request};
use nhipcau::intake::{self, Known, Reading};
use nhipcau::manuscript;
use serde_json::Value;

use super::fixtures::fixtures;
use super::seen::squeezed;
use crate::site::checkout;

/// What was read of one document, by key.
struct Read {
    reading: Reading,
    wrong: String,
}

impl Read {
    fn expect(&mut self, is_so: bool, what: impl Fn() -> String) {
        if !is_so {
            writeln!(self.wrong, "  {}", what()).expect("memory");
        }
    }

    fn is(&mut self, key: &str, expected: &str) {
        let value = self.value(key);
        self.expect(value.as_deref() == Some(expected), || format!("{key}: {value:?} for {expected}"));
    }

    fn value(&self, key: &str) -> Option<String> {
        self.reading.fact(key).map(|fact| fact.value.to_string().trim_matches(['"', '\'']).to_owned())
    }

    /// As a value, or as an open question in the words of the document.
    fn names(&self, key: &str, printed: &str) -> bool {
        let printed = squeezed(printed);
        let facts = self.reading.facts.iter().filter(|fact| fact.key == key || fact.key.starts_with(&format!("{key}[")));
        let mut said = facts.map(|fact| squeezed(&fact.printed));
        let mut asked = self
            .reading
            .open
            .iter()
            .filter(|open| open.key == key || open.key.starts_with(&format!("{key}[")))
            .map(|open| squeezed(&open.text));
        said.any(|text| text == printed) || asked.any(|text| text == printed)
    }

    /// Positions of a list.
    fn positions(&self, list: &str) -> usize {
        let keys = self.reading.facts.iter().map(|fact| &fact.key).chain(self.reading.open.iter().map(|open| &open.key));
        let number = |key: &String| key.strip_prefix(list)?.strip_prefix('[')?.split(']').next()?.parse::<usize>().ok();
        keys.filter_map(number).max().map_or(0, |most| most + 1)
    }

    fn find(&self, list: &str, is_it: impl Fn(&Read, &str) -> bool) -> Option<String> {
        (0..self.positions(list)).map(|at| format!("{list}[{at}]")).find(|at| is_it(self, at))
    }
}

/// As front matter writes it.
fn flow(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(map) => {
            format!("{{{}}}", map.iter().map(|(key, value)| format!("{key}: {}", flow(value))).collect::<Vec<_>>().join(", "))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(flow).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

fn list<'v>(facts: &'v Value, key: &str) -> &'v [Value] {
    facts[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

#[test]
fn every_fact_of_an_official_document_is_found() {
    let request = Request {
        root: checkout().to_path_buf(),
        day: Day::On("2026-11-21".parse().expect("a day")),
        drafts: true,
        base: None,
        theme: None,
    };
    let project = Project::open(&request).expect("the demonstration");
    let mut wrong = String::new();
    let documents: Vec<_> = fixtures().iter().filter(|fixture| fixture.name.starts_with("official-")).collect();
    assert_eq!(documents.len(), 5);
    for fixture in documents {
        let manuscript = manuscript::docx(&fixture.bytes).expect("a text");
        let reading = intake::read(&manuscript, &Known::of(&project.config));
        let mut read = Read { reading, wrong: String::new() };
        check(&mut read, &fixture.truth["facts"]);
        if !read.wrong.is_empty() {
            write!(wrong, "{}\n{}", fixture.name, read.wrong).expect("memory");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn check(read: &mut Read, facts: &Value) {
    for key in ["place", "date", "title", "filing"] {
        if let Some(expected) = facts[key].as_str() {
            read.is(key, expected);
        }
    }
    let symbol = facts["symbol_printed"].as_str().or(facts["symbol"].as_str());
    match symbol {
        Some(symbol) => read.is("symbol", symbol),
        None => read.expect(read.value("symbol").is_none(), || "a number that is not printed".to_owned()),
    }
    let issuer = facts["issuer"].as_str().expect("an issuer").to_owned();
    read.expect(read.names("issuer", &issuer), || format!("issuer: {issuer}"));
    for (key, expected) in facts["signature"].as_object().expect("a signature") {
        if let Some(expected) = expected.as_str() {
            read.is(&format!("signature.{key}"), expected);
        }
    }
    check_basis(read, facts);
    check_tasks(read, facts);
    check_sure_tasks(read, facts);
    check_reporting(read, facts);
    for recipient in list(facts, "recipients") {
        let name = recipient["name"].as_str().expect("a name");
        let found = read.find("recipients", |read, at| read.value(&format!("{at}.name")).as_deref() == Some(name));
        let purpose = found.as_ref().and_then(|at| read.value(&format!("{at}.purpose")));
        read.expect(found.is_some() && purpose.as_deref() == recipient["purpose"].as_str(), || {
            format!("recipient {name}: {found:?} {purpose:?}")
        });
    }
}

fn check_basis(read: &mut Read, facts: &Value) {
    for basis in list(facts, "basis") {
        let text = squeezed(basis["text"].as_str().expect("a text"));
        let found = match basis["symbol"].as_str() {
            Some(symbol) => read.find("basis", |read, at| read.value(&format!("{at}.symbol")).as_deref() == Some(symbol)),
            None => read.find("basis", |read, at| read.value(&format!("{at}.name")).is_some_and(|name| text.contains(&squeezed(&name)))),
        };
        let date = found.as_ref().and_then(|at| read.value(&format!("{at}.date")));
        read.expect(found.is_some() && date.as_deref() == basis["date"].as_str(), || format!("basis {text}: {found:?} {date:?}"));
    }
}

fn check_tasks(read: &mut Read, facts: &Value) {
    for task in list(facts, "tasks") {
        let text = squeezed(task["text"].as_str().expect("a text"));
        let found =
            read.find("tasks", |read, at| read.reading.fact(&format!("{at}.text")).is_some_and(|fact| squeezed(&fact.printed) == text));
        // One without anybody and without a day is known by nothing.
        let is_marked = ["lead", "with", "by", "due", "every"].iter().any(|key| !task[*key].is_null());
        let Some(at) = found else {
            read.expect(!is_marked, || format!("task: {text}"));
            continue;
        };
        for role in ["lead", "with", "by"] {
            for name in list(task, role) {
                let name = name.as_str().expect("a name");
                read.expect(read.names(&format!("{at}.{role}"), name), || format!("task {text}: {role} {name}"));
            }
        }
        for key in ["due", "every"] {
            if !task[key].is_null() {
                let expected = flow(&task[key]);
                let value = read.value(&format!("{at}.{key}"));
                read.expect(value.as_ref() == Some(&expected), || format!("task {text}: {key} {value:?} for {expected}"));
            }
        }
    }
}

/// What is said without a doubt is true.
fn check_sure_tasks(read: &mut Read, facts: &Value) {
    let texts: Vec<String> = list(facts, "tasks").iter().map(|task| squeezed(task["text"].as_str().expect("a text"))).collect();
    let is_text = |key: &str| key.starts_with("tasks[") && key.ends_with("].text");
    let sure: Vec<String> =
        read.reading.facts.iter().filter(|fact| fact.is_sure && is_text(&fact.key)).map(|fact| squeezed(&fact.printed)).collect();
    for text in sure {
        read.expect(texts.contains(&text), || format!("no task: {text}"));
    }
}

fn check_reporting(read: &mut Read, facts: &Value) {
    for report in list(facts, "reporting") {
        let said = |role: &str| report[role].as_str().map(str::to_owned);
        let (from, to) = (said("from"), said("to"));
        let is_it = |read: &Read, at: &str| {
            let names = |role: &str, name: &Option<String>| name.as_ref().is_none_or(|name| read.names(&format!("{at}.{role}"), name));
            names("from", &from) && names("to", &to)
        };
        let found = read.find("reporting", is_it);
        read.expect(found.is_some(), || format!("report from {from:?} to {to:?}"));
        for key in ["due", "every"] {
            if let Some(at) = found.as_ref().filter(|_| !report[key].is_null()) {
                let (value, expected) = (read.value(&format!("{at}.{key}")), flow(&report[key]));
                read.expect(value.as_ref() == Some(&expected), || format!("report from {from:?}: {key} {value:?} for {expected}"));
            }
        }
    }
}
