//! `nhipcau build`: the whole site into the output folder, or nothing.

use std::io::{self, ErrorKind};
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
    let failed = |error: OutputError| Failure { code: exit_code(&error), problems: vec![problem(&error, settings)] };
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

/// Names codes and words that the texts know, never a sentence: each language has its own.
fn problem(error: &OutputError, settings: &Settings) -> Diagnostic {
    let at = |code: Code, path: &Path| {
        let path = shown(path, &settings.request.root);
        Diagnostic::new(code, Place::file(path.clone())).arg("path", path)
    };
    let failed = |path: &Path, reason: &str| at(Code::OutputFailed, path).arg("reason", reason);
    match error {
        OutputError::NotOurs { path } => at(Code::OutputNotOurs, path),
        OutputError::InsideProject { path, .. } => at(Code::OutputInsideProject, path),
        OutputError::Locked { path } => at(Code::OutputLocked, path),
        OutputError::IsLink { path } => at(Code::OutputIsLink, path),
        OutputError::TwoProducers { path } => at(Code::TwoProducers, &settings.out.join(path)),
        OutputError::UnsafePath { path } => failed(&settings.out.join(path), "unsafe-path"),
        OutputError::NotAFolder { path } => failed(path, "not-a-folder"),
        OutputError::UnreadableManifest { path, .. } => failed(path, "unreadable-manifest"),
        OutputError::UnknownFormat { path, .. } => failed(path, "newer-manifest"),
        OutputError::Incomplete => failed(&settings.out, "incomplete"),
        OutputError::Io { path, source, .. } => failed(path, &reason(source)),
    }
}

/// A path as a user thinks of it: below the root where it lies there. Errors name some paths as given, others without links.
fn shown(path: &Path, root: &Path) -> String {
    let real_root = root.canonicalize().unwrap_or_default();
    let below = path.strip_prefix(root).or_else(|_| path.strip_prefix(&real_root)).unwrap_or(path);
    match below.as_os_str().is_empty() {
        true => ".".to_owned(),
        false => below.display().to_string(),
    }
}

/// What the system refused, where the texts have words for it; else in the system's own.
fn reason(error: &io::Error) -> String {
    let word = match error.kind() {
        ErrorKind::PermissionDenied => "permission",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::FileTooLarge => "too-large",
        ErrorKind::NotFound => "not-found",
        _ => return error.to_string(),
    };
    word.to_owned()
}
