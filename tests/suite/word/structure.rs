//! What a text is made of, class by class, and how near two such accounts are.

use std::collections::BTreeMap;
use std::fmt::{self, Display};

use serde_json::Value;

/// Each class as lines, in the order of reading.
#[derive(Debug, Default, Clone)]
pub struct Structure(BTreeMap<&'static str, Vec<String>>);

/// In which the truth has lines; a class that it does not name is not judged.
pub const CLASSES: [&str; 9] = ["headings", "items", "cells", "notes", "links", "bold", "italic", "pictures", "paragraphs"];

impl Structure {
    pub fn say(&mut self, class: &'static str, line: impl Into<String>) {
        self.0.entry(class).or_default().push(line.into());
    }

    pub fn of_truth(truth: &Value) -> Structure {
        let mut out = Structure::default();
        let list = |key: &str| truth[key].as_array().cloned();
        let text = |value: &Value| super::seen::squeezed(value.as_str().expect("a text"));
        let plain: [(&'static str, &str); 4] = [("notes", "notes"), ("bold", "bold"), ("italic", "italic"), ("paragraphs", "paragraphs")];
        for (class, key) in plain {
            if let Some(lines) = list(key) {
                out.0.insert(class, lines.iter().map(text).collect());
            }
        }
        if let Some(headings) = list("headings") {
            let labels = list("heading_labels").unwrap_or_default();
            let mut level = 1;
            let lines = headings.iter().enumerate().map(|(at, heading)| {
                // A page leaves out no level.
                level = heading[0].as_u64().expect("a level").min(level + 1);
                let label = labels.get(at).map(text).unwrap_or_default();
                format!("{level} {}", super::seen::squeezed(&format!("{label} {}", text(&heading[1]))))
            });
            out.0.insert("headings", lines.collect());
        }
        if let Some(items) = list("items") {
            let line = |item: &Value| format!("{} {} {}", item[0], item[1].as_str().expect("a kind"), text(&item[2]));
            out.0.insert("items", items.iter().map(line).collect());
        }
        if let Some(links) = list("links") {
            out.0.insert("links", links.iter().map(|link| format!("{} {}", text(&link[0]), text(&link[1]))).collect());
        }
        for pair in list("joins").unwrap_or_default() {
            let (first, second) = (text(&pair[0]), text(&pair[1]));
            let lines = out.0.entry("paragraphs").or_default();
            if let Some(at) = lines.iter().position(|line| *line == first) {
                lines[at] = format!("{first} {second}");
                lines.remove(at + 1);
            }
        }
        if let Some(pictures) = truth["pictures"].as_u64() {
            out.0.insert("pictures", vec!["picture".to_owned(); pictures as usize]);
        }
        if let Some(tables) = list("tables") {
            let cells =
                tables.iter().flat_map(|table| table.as_array().expect("rows").iter().flat_map(|row| row.as_array().expect("cells")));
            // Where a cell covers others, these are empty, or not there.
            out.0.insert("cells", cells.map(text).map(|cell| super::seen::cell(&cell)).filter(|cell| !cell.is_empty()).collect());
        }
        out
    }

    /// Of every class that the truth names: what differs.
    pub fn differences(&self, found: &Structure) -> Vec<String> {
        let mut out = Vec::new();
        for (class, expected) in &self.0 {
            let found = found.0.get(class).cloned().unwrap_or_default();
            let common = common(expected, &found);
            let missing: Vec<&String> = expected.iter().filter(|line| !common.contains(line)).collect();
            let more: Vec<&String> = found.iter().filter(|line| !common.contains(line)).collect();
            if common.len() != expected.len() || common.len() != found.len() {
                out.push(format!("{class}: missing {missing:?}, too many {more:?}"));
            }
        }
        out
    }
}

/// The longest sequence that is in both.
fn common<'a>(one: &'a [String], other: &[String]) -> Vec<&'a String> {
    // Long texts are nearly the same: what they begin and end with need not be compared with everything.
    let start = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (middle, rest) = (&one[start..], &other[start..]);
    let end = middle.iter().rev().zip(rest.iter().rev()).take_while(|(one, other)| one == other).count();
    let (middle, rest, last) = (&middle[..middle.len() - end], &rest[..rest.len() - end], &middle[middle.len() - end..]);
    let mut lengths = vec![vec![0_u32; rest.len() + 1]; middle.len() + 1];
    for i in (0..middle.len()).rev() {
        for j in (0..rest.len()).rev() {
            lengths[i][j] = if middle[i] == rest[j] { lengths[i + 1][j + 1] + 1 } else { lengths[i + 1][j].max(lengths[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    while i < middle.len() && j < rest.len() {
        if middle[i] == rest[j] {
            found.push(&middle[i]);
            (i, j) = (i + 1, j + 1);
        } else if lengths[i + 1][j] >= lengths[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    one[..start].iter().chain(found).chain(last).collect()
}

/// Lines of all files: how many are common, and how many there are on both sides.
#[derive(Debug, Default)]
pub struct Score(BTreeMap<&'static str, (usize, usize)>);

impl Score {
    pub fn add(&mut self, truth: &Structure, found: &Structure) {
        for (class, expected) in &truth.0 {
            let found = found.0.get(class).map(Vec::as_slice).unwrap_or_default();
            let sum = self.0.entry(class).or_default();
            sum.0 += 2 * common(expected, found).len();
            sum.1 += expected.len() + found.len();
        }
    }

    pub fn classes(&self) -> Vec<&'static str> {
        self.0.keys().copied().collect()
    }

    fn share(&self, class: &str) -> f64 {
        self.0.get(class).filter(|(_, all)| *all > 0).map_or(0.0, |(common, all)| *common as f64 / *all as f64)
    }

    pub fn is_at_least(&self, other: &Score) -> bool {
        CLASSES.iter().all(|class| self.share(class) >= other.share(class))
    }
}

impl Display for Score {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        for class in self.classes() {
            writeln!(out, "  {class}: {:.4}", self.share(class))?;
        }
        Ok(())
    }
}
