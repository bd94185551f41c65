//! The usual mistakes: each is made here, and what the program then says is shown.

use std::sync::Arc;

use serde::Serialize;

use crate::config::{self, Config};
use crate::content;
use crate::diagnostic::{Code, Diagnostic, Fix, Messages};
use crate::schema::Subject;
use crate::yaml::Source;

use super::chapter::{example, place};

/// Of which kind, what is said of it, what is replaced in the example, and by what.
pub const MISTAKES: [(&str, Code, &str, &str); 18] = [
    ("news", Code::ColonInValue, "title: \"Mở đăng ký lớp tiếng Việt: khóa mùa đông\"", "title: Mở đăng ký lớp tiếng Việt: khóa mùa đông"),
    ("news", Code::ForeignDate, "date: 2026-11-05", "date: 05/11/2026"),
    ("news", Code::UnknownKey, "summary:", "sumary:"),
    ("news", Code::UnknownTerm, "topics: [people-to-people]", "topics: [people-to-peple]"),
    ("news", Code::NotOneOf, "status: published", "status: publish"),
    ("news", Code::MissingAlt, "  alt: Mười người ngồi quanh bàn, trước mặt là sách mở\n", ""),
    ("plan", Code::BadSymbol, "symbol: 05/KH-LHM", "symbol: so 5 KH LHM"),
    ("plan", Code::ForeignDate, "every: month", "every: hằng tháng"),
    ("plan", Code::DueOutsidePeriod, "every: month", "due: 2027-03"),
    ("plan", Code::MissingKey, "  - id: t1\n    text", "  - text"),
    ("organization", Code::BadUrl, "website: https://giot-nuoc.example/", "website: giot-nuoc.example"),
    ("organization", Code::NotOneOf, "kinds: [ngo]", "kinds: [pcpnn]"),
    ("page", Code::HeadingOne, "## Giờ làm việc", "# Giờ làm việc"),
    ("site", Code::MissingLabel, ", en: Union of Friendship Organizations of Sample Province}", "}"),
    ("site", Code::BadBaseUrl, "base_url: https://nhipcau.example/", "base_url: nhipcau.example"),
    ("vocabulary", Code::MissingLabel, ", en: People-to-people diplomacy}", "}"),
    ("documents", Code::ForeignDate, "date: 2019-09-19", "date: 19/9/2019"),
    ("bulletin", Code::ForeignDate, "date: 2026-11-30", "date: 30/11/2026"),
];

#[derive(Debug, Serialize)]
pub struct Mistake {
    pub written: String,
    pub code: &'static str,
    pub message: String,
    pub help: String,
    pub fix: String,
    /// A line of its own beside those that are there.
    pub is_added: bool,
}

pub fn of(subject: Subject, sample: &Config, messages: &Messages) -> Vec<Mistake> {
    let own = MISTAKES.iter().filter(|(kind, ..)| *kind == subject.id());
    own.filter_map(|(_, code, right, wrong)| mistake(subject, *code, right, wrong, sample, messages)).collect()
}

fn mistake(subject: Subject, code: Code, right: &str, wrong: &str, sample: &Config, messages: &Messages) -> Option<Mistake> {
    let problems = problems(subject, &example(subject).replace(right, wrong), sample);
    let problem = problems.into_iter().find(|problem| problem.code == code)?;
    Some(Mistake {
        written: problem.place.text.to_string(),
        code: code.as_str(),
        message: messages.message(&problem),
        help: messages.help(&problem),
        fix: problem.fix.as_ref().map(|fix| fix.line().to_owned()).unwrap_or_default(),
        is_added: matches!(problem.fix, Some(Fix::Added(_))),
    })
}

/// What the program says of a file.
pub fn problems(subject: Subject, text: &str, sample: &Config) -> Vec<Diagnostic> {
    let path: Arc<str> = place(subject).into();
    let source = |text: &str| Source::new(&path, text, 0);
    match subject {
        Subject::Content(_) => content::parse(&path, text, sample).problems,
        Subject::Site => config::read(&source(text), &[]).1,
        Subject::Vocabulary => config::read(&settings(), &[("topics".into(), source(text))]).1,
        Subject::Documents => content::read_known(source(text), sample).1,
        Subject::Bulletin => content::read_bulletin(&path, text.to_owned(), &sample.languages).1,
    }
}

/// The settings and terms that the examples name.
pub fn sample() -> Config {
    let terms = [("topics", "people-to-people"), ("countries", "DK"), ("agencies", "lhm ban-bi-thu"), ("sectors", "140")];
    let named = |ids: &str| ids.split(' ').map(|id| format!("\"{id}\": {{name: {id}}}\n")).collect::<String>();
    let vocabulary = |(name, ids): (&str, &str)| (name.into(), Source::new(&Arc::from("content/vocabulary"), named(ids), 0));
    config::read(&settings(), &terms.map(vocabulary)).0
}

fn settings() -> Source {
    Source::new(&Arc::from("content/site.yaml"), example(Subject::Site), 0)
}
