//! From what a form says to what it means: texts per language, dates, choices. Every fault becomes a problem at its key and the
//! value falls back to nothing, so that all faults of a file are found at once. Used for site.yaml, vocabularies and front matter.

use jiff::civil::Date;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::schedule::{DayOfYear, FaultKind};
use crate::text::encoding::is_control;
use crate::text::{DateError, Moment, nearest, parse_date, parse_date_or_time};
use crate::yaml::{Localized, Source};

use super::languages::{Languages, Texts};

/// Problems told of one text: nobody reads more at once.
const MOST: usize = 100;

pub struct Values<'a> {
    source: &'a Source,
    languages: &'a Languages,
    problems: Vec<Diagnostic>,
}

impl<'a> Values<'a> {
    pub fn new(source: &'a Source, languages: &'a Languages) -> Values<'a> {
        Values { source, languages, problems: Vec::new() }
    }

    pub fn finish(self) -> Vec<Diagnostic> {
        self.problems
    }

    pub fn languages(&self) -> &'a Languages {
        self.languages
    }

    /// A problem at the value of a key.
    pub fn problem(&self, code: Code, key: &str) -> Diagnostic {
        self.placed(code, |source| source.place_of_value(key))
    }

    fn at_key(&self, code: Code, key: &str) -> Diagnostic {
        self.placed(code, |source| source.place_of_key(key))
    }

    /// Finding a place costs a look at the whole text: not for what is not reported any more.
    fn placed(&self, code: Code, place: impl Fn(&Source) -> Place) -> Diagnostic {
        let place = if self.is_full() { Place::file(self.source.path().clone()) } else { place(self.source) };
        Diagnostic::new(code, place)
    }

    /// A problem at the value of a key, with the line as it should be.
    pub fn corrected(&self, code: Code, key: &str, value: Option<&str>) -> Diagnostic {
        let problem = self.problem(code, key);
        match value.filter(|value| !value.is_empty() && !self.is_full()).and_then(|value| self.source.line_with(key, value)) {
            Some(line) => problem.fix(line),
            None => problem,
        }
    }

    pub fn place_of_key(&self, key: &str) -> Place {
        self.source.place_of_key(key)
    }

    /// A scalar as it stands in the text.
    pub fn written(&self, key: &str) -> String {
        self.source.scalar(key).unwrap_or_default().to_owned()
    }

    pub fn report(&mut self, problem: Diagnostic) {
        if !self.is_full() {
            self.problems.push(problem);
        }
    }

    /// Whether enough problems are known of this text.
    pub fn is_full(&self) -> bool {
        self.problems.len() >= MOST
    }

    /// Whether a key is not to be called missing.
    pub fn may_have(&self, key: &str) -> bool {
        self.is_full() || self.source.may_have(key)
    }

    /// `key` is absent: shown at the thing that lacks it, with a line to paste.
    pub fn missing(&mut self, key: &str, example: &str) {
        // A key that stands there, however faulty, was reported for its fault.
        if self.may_have(key) {
            return;
        }
        let place = match key.rsplit_once('.') {
            Some((parent, _)) => self.source.place_of_key(parent),
            // The line above the first one opens front matter; settings have none.
            None if self.source.below() > 0 => Place { line: self.source.below(), column: 1, text: "---".into(), ..self.source.place(0) },
            None => self.source.place(0),
        };
        let name = key.rsplit('.').next().unwrap_or(key);
        self.report(Diagnostic::new(Code::MissingKey, place).arg("key", name).missing_line(example));
    }

    /// A text that, when given, is not empty.
    pub fn text(&mut self, key: &str, value: Option<String>) -> Option<Box<str>> {
        let value = value?;
        let text = value.trim();
        if text.is_empty() || text == "~" || text == "null" {
            self.report(self.at_key(Code::EmptyValue, key).arg("key", last(key)));
            return None;
        }
        // Written as an escape (`"\x07"`), such a character is not met by whoever decodes the file.
        if let Some(hidden) = text.chars().find(|c| is_control(*c)) {
            self.report(self.problem(Code::ControlCharacter, key).arg("character", format!("U+{:04X}", u32::from(hidden))));
            return None;
        }
        Some(text.into())
    }

    /// A text for every language; one text without language stands for all.
    pub fn texts(&mut self, key: &str, value: Option<Localized>) -> Texts {
        self.localized(key, value, true)
    }

    /// As [`Values::texts`], but languages may be left out.
    pub fn texts_some(&mut self, key: &str, value: Option<Localized>) -> Texts {
        self.localized(key, value, false)
    }

    fn localized(&mut self, key: &str, value: Option<Localized>, complete: bool) -> Texts {
        let count = self.languages.count();
        match value {
            None => Texts::default(),
            Some(Localized::One(text)) => match self.text(key, Some(text)) {
                Some(text) => Texts::new(vec![text; count]),
                None => Texts::default(),
            },
            Some(Localized::Each(pairs)) => self.each(key, pairs, complete),
        }
    }

    fn each(&mut self, key: &str, pairs: Vec<(String, String)>, complete: bool) -> Texts {
        let mut each: Vec<Box<str>> = vec!["".into(); self.languages.count()];
        let mut given = vec![false; each.len()];
        for (tag, text) in pairs {
            let at = format!("{key}.{tag}");
            match self.languages.find(&tag) {
                Some(lang) => {
                    given[lang.index()] = true;
                    each[lang.index()] = self.text(&at, Some(text)).unwrap_or_default();
                }
                None => {
                    let problem = self.at_key(Code::UnknownLanguage, &at);
                    self.report(problem.arg("value", tag).arg("known", self.languages.names()));
                }
            }
        }
        if complete {
            for lang in self.languages.all().filter(|lang| !given[lang.index()]) {
                let tag = self.languages.tag(lang);
                if self.may_have(&format!("{key}.{tag}")) {
                    continue;
                }
                let problem = self.at_key(Code::MissingLabel, key);
                self.report(problem.arg("language", tag).arg("key", last(key)));
            }
        }
        Texts::new(each)
    }

    pub fn date(&mut self, key: &str, value: Option<String>) -> Option<Date> {
        let text = self.text(key, value)?;
        self.checked_date(key, &text, parse_date(&text))
    }

    pub fn moment(&mut self, key: &str, value: Option<String>) -> Option<Moment> {
        let text = self.text(key, value)?;
        self.checked_date(key, &text, parse_date_or_time(&text))
    }

    /// Names of terms as they stand in the list; whether there are such terms is judged once all are read.
    pub fn ids(&mut self, key: &str, ids: Vec<String>) -> Vec<Box<str>> {
        for (index, id) in ids.iter().enumerate().filter(|(index, id)| !id.is_empty() && ids[..*index].contains(id)) {
            if self.is_full() {
                break;
            }
            let problem = self.problem(Code::RepeatedValue, &format!("{key}[{index}]"));
            self.report(problem.arg("value", id).arg("key", last(key)));
        }
        ids.into_iter().map(Into::into).collect()
    }

    /// A day of every year: `07-18`.
    pub fn day_of_year(&mut self, key: &str, value: Option<String>) -> Option<DayOfYear> {
        let text = self.text(key, value)?;
        let problem = match DayOfYear::parse(&text) {
            Ok(day) => return Some(day),
            Err(FaultKind::Foreign { written }) => self.corrected(Code::BadDayOfYear, key, Some(&written)),
            Err(_) => self.problem(Code::BadDayOfYear, key),
        };
        self.report(problem.arg("value", text));
        None
    }

    fn checked_date<T>(&mut self, key: &str, text: &str, parsed: Result<T, DateError>) -> Option<T> {
        let problem = match parsed {
            Ok(date) => return Some(date),
            Err(DateError::Impossible) => self.problem(Code::ImpossibleDate, key).arg("value", text),
            Err(DateError::Foreign { iso }) => self.corrected(Code::ForeignDate, key, Some(&iso)).arg("value", text),
            Err(DateError::NotADate) => self.problem(Code::NotADate, key).arg("value", text),
        };
        self.report(problem);
        None
    }

    /// One of a fixed set of words.
    pub fn one_of<T: Copy>(&mut self, key: &str, value: Option<String>, allowed: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(key, value)?;
        if let Some((_, found)) = allowed.iter().find(|(word, _)| *word == &*text) {
            return Some(*found);
        }
        let words = words(allowed);
        let near = nearest(&text, words.iter().copied());
        let problem = self.corrected(Code::NotOneOf, key, near);
        self.report(problem.arg("key", last(key)).arg("value", &text).arg("allowed", words.join(", ")));
        None
    }

    /// An http or https address of somebody else's page.
    pub fn url(&mut self, key: &str, value: Option<String>) -> Option<Box<str>> {
        let text = self.text(key, value)?;
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let plain = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '"' | '<' | '>' | '\\' | '`');
        if rest.is_some_and(|rest| rest.contains(|c: char| c.is_alphanumeric()) && rest.chars().all(plain)) {
            return Some(text);
        }
        let problem = self.problem(Code::BadUrl, key).arg("value", &text);
        self.report(problem);
        None
    }

    /// What a key ends with, before what it begins with, is a fault of the later key.
    pub fn ordered(&mut self, key: &str, start: Option<Date>, end: Option<Date>) {
        if let (Some(start), Some(end)) = (start, end)
            && end < start
        {
            let problem = self.problem(Code::EndBeforeStart, key).arg("key", last(key)).arg("start", start).arg("end", end);
            self.report(problem);
        }
    }
}

/// The words of a fixed set, in its order.
pub fn words<T>(allowed: &[(&'static str, T)]) -> Vec<&'static str> {
    allowed.iter().map(|(word, _)| *word).collect()
}

/// The name of a key without its parents: what stands in the file.
fn last(key: &str) -> &str {
    key.rsplit('.').next().unwrap_or(key)
}
