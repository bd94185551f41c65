//! `nhipcau build`: the whole site into the output folder, or nothing.

use std::path::Path;
use std::time::Instant;

use crate::diagnostic::{Code, Diagnostic, Place, has_errors, sorted};
use crate::engine::{Edition, Engine};
use crate::output::{OutputError, Published, Publisher};

use super::press::press;
use super::report::Report;
use super::settings::Settings;
use super::{DONE, PROBLEMS, USAGE};

pub fn run(settings: &Settings) -> u8 {
    let started = Instant::now();
    let mut revision = Engine::default().revise(&settings.request);
    let published = revision.edition.as_ref().map(|edition| publish(settings, edition, started));
    let mut code = PROBLEMS;
    if let Some(Err(failure)) = &published {
        code = failure.code;
        revision.problems.extend(failure.problems.iter().cloned());
        revision.problems = sorted(revision.problems);
    }
    let report = Report::new(settings, &revision);
    report.problems(&revision.problems);
    match (&revision.edition, published) {
        (Some(edition), Some(Ok(published))) if !has_errors(&revision.problems) => {
            report.built(edition, &published, &revision.problems, started.elapsed());
            DONE
        }
        _ => {
            report.failed(&revision.problems);
            code
        }
    }
}

struct Failure {
    problems: Vec<Diagnostic>,
    code: u8,
}

fn publish(settings: &Settings, edition: &Edition, started: Instant) -> Result<Published, Failure> {
    let failed = |error: OutputError| Failure { code: exit_code(&error), problems: vec![problem(&error, &settings.request.root)] };
    let publisher = Publisher::open(&settings.output()).map_err(failed)?;
    let pressed = press(edition, started, |path, bytes| publisher.put(path, bytes));
    // Left without `finish`, the publisher leaves the old site as it was.
    if !pressed.problems.is_empty() {
        return Err(Failure { problems: pressed.problems, code: PROBLEMS });
    }
    if let Some(error) = pressed.refused.into_iter().next() {
        return Err(failed(error));
    }
    publisher.finish().map_err(failed)
}

/// A folder that cannot be the output was named wrongly; everything else is met on the way.
fn exit_code(error: &OutputError) -> u8 {
    match error {
        OutputError::NotOurs { .. } | OutputError::NotAFolder { .. } | OutputError::IsLink { .. } | OutputError::InsideProject { .. } => {
            USAGE
        }
        _ => PROBLEMS,
    }
}

fn problem(error: &OutputError, root: &Path) -> Diagnostic {
    let shown = |path: &Path| path.strip_prefix(root).unwrap_or(path).display().to_string();
    let at = |code: Code, path: &Path| Diagnostic::new(code, Place::file(shown(path))).arg("path", shown(path));
    match error {
        OutputError::NotOurs { path } => at(Code::OutputNotOurs, path),
        OutputError::InsideProject { path, .. } => at(Code::OutputInsideProject, path),
        OutputError::Locked { path } => at(Code::OutputLocked, path),
        OutputError::IsLink { path } => at(Code::OutputIsLink, path),
        OutputError::TwoProducers { path } => at(Code::TwoProducers, Path::new(path)),
        OutputError::UnsafePath { path } => at(Code::OutputFailed, Path::new(path)).arg("reason", "unsafe"),
        OutputError::NotAFolder { path } => at(Code::OutputFailed, path).arg("reason", "not-a-folder"),
        OutputError::UnreadableManifest { path, .. } => at(Code::OutputFailed, path).arg("reason", "manifest"),
        OutputError::UnknownFormat { path, .. } => at(Code::OutputFailed, path).arg("reason", "format"),
        OutputError::Incomplete => at(Code::OutputFailed, Path::new("")).arg("reason", "incomplete"),
        OutputError::Io { path, source, .. } => at(Code::OutputFailed, path).arg("reason", source),
    }
}
