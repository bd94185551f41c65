//! One case of the table: a folder, and what the program says of it.

use std::process::Command;

use nhipcau::diagnostic::{Code, Severity};
use serde_json::Value;

use crate::site::{DATE, Run, TestSite, program};

/// The text at fault, where a case has but one.
pub const NEWS: &str = "content/news/2026/bai.vi.md";

/// Its sound form: properties on lines 2 to 4, the text on line 7.
pub const GOOD: &str = "---\ntitle: Đoàn thăm Lào\ndate: 2026-11-05\nstatus: published\n---\n\nĐoàn thăm Lào.\n";

pub const SITE: &str = "content/site.yaml";

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    pub path: String,
    pub line: u32,
    pub column: u32,
    pub code: &'static str,
    pub severity: &'static str,
}

#[derive(Clone)]
pub struct Case {
    pub files: Vec<(String, Vec<u8>)>,
    pub expected: Vec<Expected>,
    /// The line to paste that the first problem offers.
    pub fix: Option<String>,
    /// What stands in the English message of a problem; of the first one without a code.
    pub says: Option<(Option<Code>, &'static str)>,
    /// What is done to the folder once its files are written.
    pub prepare: fn(&TestSite),
    pub command: fn(&mut Command),
}

impl Case {
    pub fn new(files: &[(&str, &[u8])]) -> Case {
        let files = files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect();
        Case { files, expected: Vec::new(), fix: None, says: None, prepare: |_| {}, command: |_| {} }
    }

    /// A further problem that the folder has.
    pub fn has(mut self, code: Code, path: &str, line: u32, column: u32) -> Case {
        let severity = if code.severity() == Severity::Error { "error" } else { "warning" };
        self.expected.push(Expected { path: path.to_owned(), line, column, code: code.as_str(), severity });
        self.expected.sort();
        self
    }

    pub fn with(mut self, path: &str, bytes: impl AsRef<[u8]>) -> Case {
        self.files.push((path.to_owned(), bytes.as_ref().to_vec()));
        self
    }

    pub fn fix(mut self, line: &str) -> Case {
        self.fix = Some(line.to_owned());
        self
    }

    pub fn says(mut self, words: &'static str) -> Case {
        self.says = Some((None, words));
        self
    }

    pub fn about(mut self, code: Code, words: &'static str) -> Case {
        self.says = Some((Some(code), words));
        self
    }

    /// The first file with other words.
    pub fn replaced(self, old: &str, new: &str) -> Case {
        let path = self.files[0].0.clone();
        self.replaced_in(&path, old, new)
    }

    pub fn replaced_in(mut self, path: &str, old: &str, new: &str) -> Case {
        for (_, bytes) in self.files.iter_mut().filter(|(own, _)| own == path) {
            *bytes = String::from_utf8_lossy(bytes).replace(old, new).into_bytes();
        }
        self
    }

    pub fn prepared(mut self, prepare: fn(&TestSite)) -> Case {
        self.prepare = prepare;
        self
    }

    /// All problems are warnings because the text is a draft.
    pub fn excused(mut self) -> Case {
        self.expected.iter_mut().for_each(|one| one.severity = "warning");
        self
    }

    pub fn codes(&self) -> impl Iterator<Item = Code> + use<> {
        let shown: Vec<&str> = self.expected.iter().map(|one| one.code).collect();
        Code::ALL.iter().copied().filter(move |code| shown.contains(&code.as_str()))
    }

    pub fn site(&self) -> TestSite {
        let site = TestSite::minimal();
        for (path, bytes) in &self.files {
            site.write(path, bytes);
        }
        (self.prepare)(&site);
        site
    }
}

/// A whole news item with one problem.
pub fn news(code: Code, text: &str, line: u32, column: u32) -> Case {
    Case::new(&[(NEWS, text.as_bytes())]).has(code, NEWS, line, column)
}

/// A sound news item with another title line, which is line 2.
pub fn titled(code: Code, line: &str, column: u32) -> Case {
    news(code, &GOOD.replace("title: Đoàn thăm Lào", line), 2, column)
}

/// A sound news item with further properties, from line 5 on.
pub fn added(code: Code, lines: &str, line: u32, column: u32) -> Case {
    news(code, &GOOD.replace("published\n", &format!("published\n{lines}\n")), line, column)
}

/// A sound news item with another text, from line 7 on.
pub fn body(code: Code, text: &str, line: u32, column: u32) -> Case {
    news(code, &GOOD.replace("Đoàn thăm Lào.", text), line, column)
}

/// The settings with one problem.
pub fn settings(code: Code, text: &str, line: u32, column: u32) -> Case {
    Case::new(&[(SITE, text.as_bytes())]).has(code, SITE, line, column)
}

/// What a run told, one for each problem, in the order told.
pub fn told(run: &Run) -> Vec<(Expected, Value)> {
    let lines = run.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap_or_else(|error| panic!("{line}: {error}")));
    lines
        .map(|value| {
            let text = |name: &str| value[name].as_str().unwrap_or_default();
            let number = |name: &str| value[name].as_u64().unwrap_or_default() as u32;
            let code = Code::ALL.iter().find(|code| code.as_str() == text("code")).expect("a code of the list").as_str();
            let severity = if text("severity") == "error" { "error" } else { "warning" };
            (Expected { path: text("path").to_owned(), line: number("line"), column: number("column"), code, severity }, value)
        })
        .collect()
}

pub fn run(site: &TestSite, locale: &str, prepare: fn(&mut Command)) -> Run {
    let mut command = Command::new(program());
    command.args(["check", "--format", "json", "--date", DATE, "--locale", locale, "--root"]).arg(site.root());
    command.env_remove("SOURCE_DATE_EPOCH");
    prepare(&mut command);
    let run: Run = command.into();
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    run
}

/// Every case of a part of the table; all that differ are told at once.
pub fn check_all(cases: Vec<Case>) {
    let wrong: Vec<String> = cases.iter().filter_map(|case| fault(case).err()).collect();
    assert!(wrong.is_empty(), "{} of {} cases\n\n{}", wrong.len(), cases.len(), wrong.join("\n\n"));
}

fn fault(case: &Case) -> Result<(), String> {
    let site = case.site();
    let (vi, en) = (run(&site, "vi", case.command), run(&site, "en", case.command));
    let (vi_told, en_told) = (told(&vi), told(&en));
    let shown: String =
        case.files.iter().map(|(path, bytes)| format!("--- {path}\n{}", String::from_utf8_lossy(&bytes[..bytes.len().min(600)]))).collect();
    let demand = |good: bool, what: &str| {
        if good { Ok(()) } else { Err(format!("{what}\nexpected {:#?}\n{}\n{}\n{shown}", case.expected, vi.stdout, en.stdout)) }
    };
    let places = |told: &[(Expected, Value)]| told.iter().map(|(one, _)| one.clone()).collect::<Vec<_>>();
    let mut found = places(&en_told);
    demand(found == places(&vi_told), "the languages differ")?;
    found.sort();
    demand(found == case.expected, "other problems than expected")?;
    let code = i32::from(case.expected.iter().any(|one| one.severity == "error"));
    demand((vi.code, en.code) == (code, code), "another exit code")?;
    for ((_, vi), (_, en)) in vi_told.iter().zip(&en_told) {
        let text = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
        let whole = |value: &Value| {
            !text(value, "message").is_empty()
                && !(text(value, "message") + &text(value, "help")).contains(['\u{2068}', '\u{2069}'])
                && !(text(value, "message") + &text(value, "help")).contains("{$")
        };
        demand(whole(vi) && whole(en) && text(vi, "message") != text(en, "message"), "a message is missing")?;
        demand(text(vi, "help").is_empty() == text(en, "help").is_empty(), "help in one language only")?;
        demand(!text(vi, "help").is_empty() || vi["fix"].is_string(), "nothing says what to do")?;
        demand(vi["fix"] == en["fix"], "the fixes differ")?;
    }
    let first = case.expected.first().and_then(|first| en_told.iter().find(|(one, _)| one == first)).map(|(_, value)| value);
    let first = first.cloned().unwrap_or_default();
    if let Some(fix) = &case.fix {
        demand(first["fix"] == **fix, &format!("another fix than {fix:?}"))?;
    }
    if let Some((code, words)) = case.says {
        let meant = en_told.iter().find(|(one, _)| code.is_some_and(|code| code.as_str() == one.code)).map_or(&first, |(_, value)| value);
        let says = |part: &str| meant[part].as_str().is_some_and(|text| text.contains(words));
        demand(says("message") || says("help"), &format!("the message does not say {words:?}"))?;
    }
    Ok(())
}
