//! `nhipcau translate`: the skeleton of a translation; where there is one, what the original says otherwise since; with `--mark-current`
//! the stamp that says that both agree.

use std::io;
use std::path::PathBuf;

use crate::content::{Document, Piece, Stamps, pieces};
use crate::diagnostic::has_errors;
use crate::edit::{self, Change, Run, Store, What};
use crate::engine::{Project, SingleText};
use crate::text::Lang;

use super::DONE;
use super::arguments::TranslateOptions;
use super::report::Report;
use super::settings::{Settings, UsageError};
use super::work::{self, Work};

pub fn run(options: &TranslateOptions) -> Result<u8, UsageError> {
    let settings = Settings::of_site(&options.site, true)?;
    let project = match Project::open(&settings.request) {
        Ok(project) => project,
        Err(problems) => return Ok(Report::new(&settings, None).refused(&problems, "edit-settings-faulty", &[])),
    };
    let report = Report::new(&settings, Some(&project.config));
    let Work { original, translation, lang } = work::find(&project, &settings.request.root, &options.path, options.to.as_deref())?;
    let path = |text: &SingleText| text.path.to_string();
    let Some(document) = original.parsed.document.as_ref().filter(|_| !has_errors(&original.parsed.problems)) else {
        return Ok(report.refused(&original.parsed.problems, "translate-original-faulty", &[("original", path(&original))]));
    };
    let task = Task { project: &project, report: &report, store: Store::of(&settings.request.root), original: &original, document };
    Ok(match (translation, options.mark_current) {
        (None, false) => task.make(lang),
        (None, true) => {
            let tag = project.config.languages.tag(lang).to_owned();
            report.refused(&[], "translate-nothing-to-mark", &[("original", path(&original)), ("language", tag)])
        }
        (Some(translation), false) => task.show(&translation),
        (Some(translation), true) => task.mark(&translation),
    })
}

/// An original without errors, about whose translation something was asked.
struct Task<'a> {
    project: &'a Project,
    report: &'a Report,
    store: Store,
    original: &'a SingleText,
    document: &'a Document,
}

impl Task<'_> {
    fn make(&self, lang: Lang) -> u8 {
        let pieces = pieces(&self.original.text);
        let heading = self.report.text("translate-heading", &self.about(&self.original.path));
        let text = edit::skeleton(self.document, &pieces, &heading);
        let (disk, path) = self.place(lang);
        // The front matter of an original that is nearly too long, with what is added to it.
        let parsed = self.project.parse(&path.as_str().into(), text.as_bytes());
        if parsed.document.is_none() {
            return self.report.refused(&parsed.problems, "translate-not-made", &self.about(&path));
        }
        if let Err(error) = edit::create(&disk, &text) {
            return self.failed(&path, &error);
        }
        self.keep();
        self.report.line("translate-made", &self.about(&path));
        DONE
    }

    /// Beside the original, under its name: on the disk, and below the root.
    fn place(&self, lang: Lang) -> (PathBuf, String) {
        let tag = self.project.config.languages.tag(lang);
        let name = |path: &str| {
            let stem = path.strip_suffix(".md").unwrap_or(path);
            let stem = if self.original.name.lang_given { stem.rsplit_once('.').map_or(stem, |(stem, _)| stem) } else { stem };
            format!("{stem}.{tag}.md")
        };
        let disk = self.original.disk.file_name().unwrap_or_default().to_string_lossy();
        (self.original.disk.with_file_name(name(&disk)), name(&self.original.path))
    }

    fn mark(&self, translation: &SingleText) -> u8 {
        let about = self.about(&translation.path);
        let now = &self.document.stamps;
        if stamp_of(&translation.parsed.document) == Some(now) {
            self.keep();
            self.report.line("translate-is-current", &about);
            return DONE;
        }
        let text = edit::with_stamp(&translation.written, &now.line());
        // What was written must be what will be read.
        let is_read = |text: &String| stamp_of(&self.project.parse(&translation.path, text.as_bytes()).document) == Some(now);
        let Some(text) = text.filter(is_read) else {
            return self.report.refused(&translation.parsed.problems, "translate-not-marked", &about);
        };
        if let Err(error) = edit::replace(&translation.disk, &text) {
            return self.failed(&translation.path, &error);
        }
        self.keep();
        self.report.line("translate-marked", &about);
        DONE
    }

    fn show(&self, translation: &SingleText) -> u8 {
        let about = self.about(&translation.path);
        let Some(document) = &translation.parsed.document else {
            return self.report.refused(&translation.parsed.problems, "translate-faulty", &about);
        };
        let Some(then) = &document.common.translates else {
            self.report.line("translate-unstamped", &about);
            return DONE;
        };
        let pieces = pieces(&self.original.text);
        let changes = edit::changes(self.document, &paragraphs(&pieces), then, |hash| self.store.find(hash));
        if changes.is_empty() {
            self.report.line("translate-is-current", &about);
            return DONE;
        }
        self.report.line("translate-outdated", &[about.as_slice(), &[("count", changes.len().to_string())]].concat());
        for change in &changes {
            self.change(change);
        }
        self.report.line("translate-then", &about);
        DONE
    }

    fn change(&self, change: &Change) {
        let what = match (change.what, &change.old) {
            (What::Changed, Some(_)) => "changed",
            // Nobody kept the words that were translated.
            (What::Changed, None) => "changed-unknown",
            (What::New, _) => "new",
            (What::Gone, Some(_)) => "gone",
            (What::Gone, None) => "gone-unknown",
            (What::Moved, _) => "moved",
        };
        let words = match (&change.old, &change.new) {
            (Some(old), Some(new)) => marked(&edit::runs(old, new)),
            (Some(old), None) => marked(&[Run::Gone(old.clone())]),
            (None, Some(new)) if change.what == What::New => marked(&[Run::New(new.clone())]),
            (None, Some(new)) => new.clone(),
            (None, None) => String::new(),
        };
        let words: String = words.lines().map(|line| format!("\n  {line}").trim_end_matches(' ').to_owned()).collect();
        self.report.line("translate-change", &[("key", change.key.clone()), ("what", what.to_owned()), ("words", words)]);
    }

    /// The words now stamped, for the day on which they are others. Without them only less can be shown then.
    fn keep(&self) {
        let pieces = pieces(&self.original.text);
        let prose = self.document.prose.iter().map(|(_, text)| &**text);
        if let Err(error) = self.store.keep(prose.chain(paragraphs(&pieces))) {
            self.report.note("translate-words-not-kept", &[("reason", error.to_string())]);
        }
    }

    fn about(&self, path: &str) -> Vec<(&'static str, String)> {
        vec![("path", path.to_owned()), ("original", self.original.path.to_string())]
    }

    fn failed(&self, path: &str, error: &io::Error) -> u8 {
        self.report.refused(&[], "edit-not-written", &[("path", path.to_owned()), ("reason", error.to_string())])
    }
}

fn stamp_of(document: &Option<Document>) -> Option<&Stamps> {
    document.as_ref()?.common.translates.as_ref()
}

fn paragraphs<'t>(pieces: &[Piece<'t>]) -> Vec<&'t str> {
    let paragraph = |piece: &Piece<'t>| match piece {
        Piece::Paragraph(text) => Some(*text),
        Piece::Definitions(_) => None,
    };
    pieces.iter().filter_map(paragraph).collect()
}

/// Signs rather than colours, so that a file or a printer loses nothing.
fn marked(runs: &[Run]) -> String {
    let mark = |run: &Run| match run {
        Run::Same(text) => text.clone(),
        Run::Gone(text) => format!("[-{text}-]"),
        Run::New(text) => format!("{{+{text}+}}"),
    };
    runs.iter().map(mark).collect()
}
