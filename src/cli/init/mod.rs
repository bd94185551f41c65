//! `nhipcau init`: a new site that builds and can be looked at right away, or nothing.

mod answers;
mod ask;
mod flags;

use std::io::Write;
use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::diagnostic::{Diagnostic, Locale, Messages, human};
use crate::disk::shown;
use crate::engine::Day;
use crate::output::{OutputError, fresh};
use crate::scaffold::{self, Answers, File};

use super::arguments::InitOptions;
use super::settings::{self, UsageError};
use super::{DONE, PROBLEMS, locale};
use answers::Unanswered;
use flags::Flags;

pub fn run(options: &InitOptions) -> Result<u8, UsageError> {
    let flags = Flags::check(options)?;
    let today = today(options)?;
    // Before the first question: nobody should answer in vain.
    fresh::check_free(&options.dir).or_else(|error| refused(&options.dir, &error))?;
    let locale = options.locale.map(settings::named).or_else(locale::of_environment).unwrap_or(Locale::Vi);
    let messages = Messages::new(locale);
    let answers = match answers::complete(flags, locale, today, &messages) {
        Ok(answers) => answers,
        Err(Unanswered::Usage(error)) => return Err(error),
        Err(Unanswered::Stopped) => return Ok(failed(&messages, "init-stopped", &[])),
    };
    make(&messages, &options.dir, &answers)
}

fn make(messages: &Messages, dir: &Path, answers: &Answers) -> Result<u8, UsageError> {
    let (files, problems) = scaffold::files(answers);
    if !problems.is_empty() {
        return Ok(faulty(messages, &problems));
    }
    if let Err(error) = fresh::create(dir, &pairs(&files)) {
        refused(dir, &error)?;
        return Ok(failed(messages, "init-failed", &[("reason", reason(&error))]));
    }
    tell(messages, dir, answers, files.len());
    Ok(DONE)
}

fn pairs(files: &[File]) -> Vec<(&str, &[u8])> {
    files.iter().map(|file| (&*file.path, &*file.bytes)).collect()
}

/// The day where the union is: the sample news must not lie ahead of it.
fn today(options: &InitOptions) -> Result<Date, UsageError> {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
    let zone = TimeZone::get("Asia/Ho_Chi_Minh").unwrap_or(TimeZone::UTC);
    Ok(match settings::day(options.date.as_deref(), epoch.as_deref())? {
        Day::On(date) => date,
        Day::At(instant) => instant.to_zoned(zone).date(),
    })
}

/// A folder that cannot be taken was named wrongly; everything else is met on the way.
fn refused(dir: &Path, error: &OutputError) -> Result<(), UsageError> {
    match error {
        OutputError::NotOurs { .. } | OutputError::NotAFolder { .. } => Err(UsageError::NotEmpty(dir.to_owned())),
        _ => Ok(()),
    }
}

/// Which file, and what the system says of it in its own words.
fn reason(error: &OutputError) -> String {
    match error {
        OutputError::Io { path, source, .. } => format!("{}: {source}", shown(path)),
        error => error.to_string(),
    }
}

fn failed(messages: &Messages, key: &str, args: &[(&str, String)]) -> u8 {
    // To a closed pipe nothing more can be said.
    let _ = writeln!(std::io::stderr(), "{}", messages.say(key, args));
    PROBLEMS
}

fn faulty(messages: &Messages, problems: &[Diagnostic]) -> u8 {
    for problem in problems {
        let _ = writeln!(std::io::stderr(), "{}", human(problem, messages));
    }
    failed(messages, "init-faulty", &[])
}

fn tell(messages: &Messages, dir: &Path, answers: &Answers, files: usize) {
    let mut lines = vec![messages.say("init-done", &[("path", shown(dir)), ("files", files.to_string())])];
    let assumed = answers.names.iter().any(|name| !name.given) || !answers.base.given;
    if assumed {
        lines.push(messages.say("init-assumed", &[]));
    }
    let root = shown(dir);
    let root = if root.contains(' ') { format!("\"{root}\"") } else { root };
    lines.push(messages.say("init-next", &[("root", root)]));
    let mut out = std::io::stdout().lock();
    // A reader that closed its pipe wants no more.
    let _ = out.write_all((lines.join("\n") + "\n").as_bytes());
    let _ = out.flush();
}
