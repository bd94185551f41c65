//! A site into the output folder, or the problems that stood in the way. Says nothing to the user.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::Instant;

use crate::diagnostic::{Code, Diagnostic, Place, has_errors, sorted};
use crate::disk::shown;
use crate::engine::{Edition, Kept, Summary};
use crate::output::{self, OutputError, Published, Publisher};

use super::pack;
use super::press::press;
use super::search;
use super::settings::Settings;
use super::{DONE, PROBLEMS, USAGE};

/// How a run ended.
pub struct Outcome {
    /// Those of the content and those of publishing.
    pub problems: Vec<Diagnostic>,
    /// None: the output is as it was.
    pub built: Option<Built>,
    pub code: u8,
}

/// A site that was published, and what that took.
pub struct Built {
    pub summary: Summary,
    pub published: Published,
    /// Tags of the languages whose search index was made anew.
    pub indexes: Vec<String>,
    /// How many files were made of pictures.
    pub pictures: usize,
}

/// Publishes an edition, unless there are errors.
pub fn publish(settings: &Settings, problems: Vec<Diagnostic>, edition: Option<&Edition>, started: Instant) -> Outcome {
    let Some(edition) = edition.filter(|_| !has_errors(&problems)) else {
        return Outcome { problems, built: None, code: PROBLEMS };
    };
    match attempt(settings, edition, started) {
        Ok((published, indexes)) => {
            let built = built(edition, published, &indexes);
            let problems = sorted(problems.into_iter().chain(edition.tidy(indexes)).collect());
            Outcome { problems, built: Some(built), code: DONE }
        }
        Err(failure) => {
            let problems = sorted(problems.into_iter().chain(failure.problems).collect());
            Outcome { problems, built: None, code: failure.code }
        }
    }
}

struct Failure {
    problems: Vec<Diagnostic>,
    code: u8,
}

fn attempt(settings: &Settings, edition: &Edition, started: Instant) -> Result<(Published, Vec<Kept>), Failure> {
    let failed = |error: OutputError| Failure { code: exit_code(&error), problems: vec![problem(&error, settings)] };
    let publisher = Publisher::open(&settings.output()).map_err(failed)?;
    let is_packed = edition.renderer.book().site.config.compress;
    let put = |path: &str, bytes: &[u8]| match is_packed {
        true => publisher.put_with(path, bytes, pack::endings(path, bytes), |ending| pack::packed(ending, bytes)),
        false => publisher.put(path, bytes),
    };
    let (pressed, indexes) = rayon::join(|| press(edition, started, put), || search::index(edition, put));
    // Left without `finish`, the publisher leaves the old site as it was.
    if !pressed.problems.is_empty() {
        return Err(Failure { problems: pressed.problems, code: PROBLEMS });
    }
    if let Some(error) = pressed.refused.into_iter().next() {
        return Err(failed(error));
    }
    let indexes = indexes.map_err(failed)?;
    Ok((publisher.finish().map_err(failed)?, indexes))
}

fn built(edition: &Edition, published: Published, indexes: &[Kept]) -> Built {
    let languages = &edition.renderer.book().site.config.languages;
    let new = indexes.iter().filter(|index| index.is_new).map(|index| languages.tag(index.lang).to_owned());
    Built { summary: edition.summary(indexes), published, indexes: new.collect(), pictures: edition.pictures.made() }
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
        let path = shown(&output::below(&settings.request.root, path));
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
