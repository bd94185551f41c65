//! What the user is told: problems, and the summary at the end.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use crate::config::Config;
use crate::desk::{self, Both};
use crate::diagnostic::{Diagnostic, Locale, Messages, Severity, has_errors, human, json};
use crate::disk::shown;
use crate::engine::{HeldBack, Summary};
use crate::output::Published;
use crate::page::Book;
use crate::watch::Watching;

use super::arguments::Format;
use super::publish::Built;
use super::settings::Settings;
use super::{PROBLEMS, locale};

pub struct Report {
    messages: Messages,
    locale: Locale,
    format: Format,
}

impl Report {
    pub fn new(settings: &Settings, config: Option<&Config>) -> Report {
        Report::of(settings.locale.unwrap_or_else(|| locale::of_site(config)), settings.format)
    }

    pub fn of(locale: Locale, format: Format) -> Report {
        Report { messages: Messages::new(locale), locale, format }
    }

    /// Every problem: for people on standard error, for programs on standard output.
    pub fn problems(&self, problems: &[Diagnostic]) {
        let each = problems.iter();
        match self.format {
            Format::Human => print(&mut std::io::stderr().lock(), each.map(|problem| human(problem, &self.messages) + "\n")),
            Format::Json => print(&mut std::io::stdout().lock(), each.map(|problem| json(problem, &self.messages))),
        }
    }

    /// The last words of a run that was stopped by errors.
    pub fn failed(&self, problems: &[Diagnostic]) {
        self.line("summary-failed", &[("errors", count(problems, Severity::Error)), ("warnings", count(problems, Severity::Warning))]);
    }

    pub fn built(&self, built: &Built, problems: &[Diagnostic], time: Duration) {
        self.counted("summary-built", &built.summary, problems, time);
        let number = |number: usize| number.to_string();
        if let Some(pages) = built.summary.searchable {
            let made = if built.indexes.is_empty() { "none".to_owned() } else { built.indexes.join(", ") };
            self.line("summary-search", &[("pages", number(pages)), ("made", made)]);
        }
        let Published { written, unchanged, removed, .. } = built.published;
        self.line("summary-written", &[("written", number(written)), ("unchanged", number(unchanged)), ("removed", number(removed))]);
        if built.pictures > 0 {
            self.line("summary-pictures", &[("made", number(built.pictures))]);
        }
        self.held(&built.summary.held);
    }

    pub fn checked(&self, summary: &Summary, problems: &[Diagnostic], time: Duration) {
        self.counted("summary-checked", summary, problems, time);
        self.held(&summary.held);
    }

    /// Pages in all and in each language, and how long that took.
    fn counted(&self, key: &str, summary: &Summary, problems: &[Diagnostic], time: Duration) {
        let total: usize = summary.languages.iter().map(|(_, pages)| pages).sum();
        let each: Vec<_> = summary.languages.iter().map(|(tag, pages)| format!("{tag} {pages}")).collect();
        let warnings = count(problems, Severity::Warning);
        let (total, seconds) = (total.to_string(), self.seconds(time));
        self.line(key, &[("pages", total), ("languages", each.join(", ")), ("seconds", seconds), ("warnings", warnings)]);
    }

    /// What in the directory is to be put right: asked for, so on standard output in either form.
    pub fn stale(&self, book: &Book) {
        let messages = Both::each(Messages::new);
        let findings = desk::findings(book, &messages);
        write_out(&match self.format {
            Format::Human => desk::findings_text(&findings, &messages, self.locale),
            Format::Json => desk::findings_json(&findings, self.locale),
        });
    }

    /// From now on the files below the root are followed.
    pub fn watching(&self, root: &Path, watching: Watching) {
        let root = ("path", shown(root));
        match watching {
            Watching::Native => self.line("watch-started", &[root]),
            Watching::Polling(time) => {
                let seconds = time.map_or("auto".to_owned(), |time| self.decimal(&time.as_secs_f64().to_string()));
                self.line("watch-polling", &[root, ("seconds", seconds)]);
            }
        }
    }

    /// Why the files are looked at from time to time, though that was not asked for.
    pub fn no_events(&self, reason: &str) {
        self.line("watch-no-events", &[("reason", reason.to_owned())]);
    }

    pub fn stopped(&self, published: usize, problems: &[Diagnostic]) {
        let errors = if has_errors(problems) { count(problems, Severity::Error) } else { "none".to_owned() };
        self.line("watch-stopped", &[("published", published.to_string()), ("errors", errors)]);
    }

    /// What is not public, why, and until when.
    fn held(&self, held: &[HeldBack]) {
        if held.is_empty() {
            return;
        }
        self.line("summary-held", &[("count", held.len().to_string())]);
        for HeldBack { path, reason, date } in held {
            self.line("held-item", &[("path", path.clone()), ("reason", reason.clone()), ("date", date.clone())]);
        }
    }

    pub fn seconds(&self, time: Duration) -> String {
        self.decimal(&format!("{:.2}", time.as_secs_f64()))
    }

    fn decimal(&self, number: &str) -> String {
        match self.locale {
            Locale::Vi => number.replace('.', ","),
            Locale::En => number.to_owned(),
        }
    }

    /// A text that goes elsewhere than to the terminal.
    pub fn text(&self, key: &str, args: &[(&'static str, String)]) -> String {
        self.messages.say(key, args)
    }

    /// Tells what stands in the way of a command, and why it stops there.
    pub fn refused(&self, problems: &[Diagnostic], key: &str, args: &[(&'static str, String)]) -> u8 {
        self.problems(problems);
        self.note(key, args);
        PROBLEMS
    }

    /// A word beside the work, on standard error.
    pub fn note(&self, key: &str, args: &[(&'static str, String)]) {
        self.note_text(&self.messages.say(key, args));
    }

    /// As [`Report::note`], for words that a module has of its own.
    pub fn note_text(&self, text: &str) {
        write_err(&format!("{text}\n"));
    }

    /// Where problems go to standard output for programs, words for people go to standard error.
    pub fn line(&self, key: &str, args: &[(&'static str, String)]) {
        self.line_text(&self.messages.say(key, args));
    }

    /// As [`Report::line`], for words that a module has of its own.
    pub fn line_text(&self, text: &str) {
        let text = std::iter::once(format!("{text}\n"));
        match self.format {
            Format::Human => print(&mut std::io::stdout().lock(), text),
            Format::Json => print(&mut std::io::stderr().lock(), text),
        }
    }
}

/// All that a command was asked for.
pub fn write_out(text: &str) {
    print(&mut std::io::stdout().lock(), std::iter::once(text.to_owned()));
}

/// What stands in the way of a command.
pub fn write_err(text: &str) {
    print(&mut std::io::stderr().lock(), std::iter::once(text.to_owned()));
}

pub fn count(problems: &[Diagnostic], severity: Severity) -> String {
    problems.iter().filter(|problem| problem.severity == severity).count().to_string()
}

/// A reader that closed its pipe wants no more.
fn print(out: &mut impl Write, texts: impl Iterator<Item = String>) {
    for text in texts {
        if out.write_all(text.as_bytes()).is_err() {
            return;
        }
    }
    // Somebody may wait for a line.
    let _ = out.flush();
}
