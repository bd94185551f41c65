//! `nhipcau import FILE…`: texts that were written elsewhere into drafts. What was read of them, what was not and what is to be filled in is
//! told at the end; nothing that is there is touched.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::content::Kind;
use crate::diagnostic::{Diagnostic, Locale, has_errors};
use crate::disk;
use crate::edit::{self, History, Note};
use crate::engine::{Engine, Foreseen, Project};
use crate::intake::{self, Asked, Draft, Refused, Texts};
use crate::manuscript;
use crate::text::{Lang, Legacy};

use super::arguments::{ImportOptions, OldEncoding, TextKind};
use super::report::{Report, write_out};
use super::settings::{Settings, UsageError};
use super::{DONE, PROBLEMS, locale};

pub fn run(options: &ImportOptions, files: &[PathBuf]) -> Result<u8, UsageError> {
    let settings = Settings::of_site(&options.site, true)?;
    let files = listed(files)?;
    let project = match Project::open(&settings.request) {
        Ok(project) => project,
        Err(problems) => return Ok(Report::new(&settings, None).refused(&problems, "edit-settings-faulty", &[])),
    };
    let languages = &project.config.languages;
    let find = |tag: &String| languages.find(tag).ok_or_else(|| UsageError::Language(tag.clone(), languages.names()));
    let locale = settings.locale.unwrap_or_else(|| locale::of_site(Some(&project.config)));
    let mut desk = Desk {
        report: Report::new(&settings, Some(&project.config)),
        texts: Texts::new(locale),
        locale,
        lang: options.lang.as_ref().map_or(Ok(Lang::DEFAULT), find)?,
        today: settings.request.day.date(&project.config),
        marks: project.imported(),
        shown: BTreeSet::new(),
        engine: Engine::default(),
        options,
        settings: &settings,
        project: &project,
    };
    let mut worst = DONE;
    for file in &files {
        worst = worst.max(desk.import(file));
    }
    Ok(worst)
}

/// Folders as the texts that lie in them.
fn listed(files: &[PathBuf]) -> Result<Vec<PathBuf>, UsageError> {
    let mut all = Vec::new();
    for path in files {
        if path.is_dir() {
            let within = disk::files(path).map_err(|_| UsageError::NoFile(path.clone(), None))?;
            all.extend(within.into_iter().filter(|path| intake::is_text_file(&name(path))));
        } else if path.is_file() {
            all.push(path.clone());
        } else {
            return Err(UsageError::NoFile(path.clone(), None));
        }
    }
    Ok(all)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What one file after the other is held against.
struct Desk<'a> {
    report: Report,
    texts: Texts,
    locale: Locale,
    lang: Lang,
    today: Date,
    /// Of files that were imported before, with the texts that they became.
    marks: BTreeMap<String, Arc<str>>,
    /// What was shown in this run, and would be there had it been written.
    shown: BTreeSet<String>,
    /// Reads the site once for all of them.
    engine: Engine,
    options: &'a ImportOptions,
    settings: &'a Settings,
    project: &'a Project,
}

impl Desk<'_> {
    /// The code to exit with.
    fn import(&mut self, file: &Path) -> u8 {
        let bytes = match disk::get(file, manuscript::MOST_BYTES + 1) {
            Ok(bytes) => bytes,
            Err(error) => return self.refused(file, &Refused::Unreadable(error.to_string())),
        };
        let done = self.draft(file, &bytes).and_then(|draft| self.finish(file, &draft).map(|()| draft));
        match done {
            Ok(draft) => {
                if self.options.dry_run {
                    self.shown.insert(draft.path);
                } else {
                    self.marks.insert(intake::mark(&bytes), draft.path.into());
                }
                DONE
            }
            Err(why) => self.refused(file, &why),
        }
    }

    fn refused(&self, file: &Path, why: &Refused) -> u8 {
        self.report.note_text(&self.texts.refused(&disk::shown(file), why));
        PROBLEMS
    }

    fn draft(&self, file: &Path, bytes: &[u8]) -> Result<Draft, Refused> {
        if let Some(path) = self.marks.get(&intake::mark(bytes)) {
            return Err(Refused::Again(path.to_string()));
        }
        let asked = Asked {
            name: &name(file),
            bytes,
            kind: self.options.kind.map(TextKind::kind),
            lang: self.lang,
            legacy: self.options.encoding.map(OldEncoding::legacy),
            today: self.today,
            locale: self.locale,
        };
        let root = &self.settings.request.root;
        let is_taken = |key: &str, path: &str| {
            self.shown.contains(path) || !self.project.of_key(key).is_empty() || root.join(path).symlink_metadata().is_ok()
        };
        intake::draft(&asked, &self.project.config, &is_taken)
    }

    fn finish(&mut self, file: &Path, draft: &Draft) -> Result<(), Refused> {
        let gaps = self.gaps(draft);
        // Faults of a draft are warnings; what is none even so would hold up the whole site.
        if has_errors(&gaps) {
            self.report.problems(&gaps);
            return Err(Refused::SiteFaulty);
        }
        if self.options.dry_run {
            write_out(&format!("{}\n", String::from_utf8_lossy(draft.text())));
        } else {
            let root = &self.settings.request.root;
            let note = Note::new(Timestamp::now(), "import", &draft.title);
            edit::apply(root, &History::of(root), note, &draft.wishes()).map_err(Refused::NotApplied)?;
        }
        self.report.line_text(&self.texts.made(&disk::shown(file), draft, !self.options.dry_run));
        for section in self.texts.account(&draft.account, &str::to_owned) {
            self.report.line_text(&format!("  {}", section.heading));
            section.items.iter().for_each(|item| self.report.line_text(&format!("    {item}")));
        }
        self.report.line_text(&format!("  {}", self.texts.gaps(gaps.len())));
        self.report.problems(&gaps);
        Ok(())
    }

    /// What the site will ask for before it publishes the text.
    fn gaps(&mut self, draft: &Draft) -> Vec<Diagnostic> {
        let files: Vec<Foreseen> = draft.files.iter().map(|(path, bytes)| (path.as_str().into(), Some(bytes.clone()))).collect();
        let problems = self.engine.foresee(self.project, &self.settings.request, &files).problems;
        problems.into_iter().filter(|problem| draft.is_own(problem)).collect()
    }
}

impl TextKind {
    fn kind(self) -> Kind {
        match self {
            TextKind::News => Kind::News,
            TextKind::Plan => Kind::Plan,
            TextKind::Page => Kind::Page,
        }
    }
}

impl OldEncoding {
    fn legacy(self) -> Legacy {
        match self {
            OldEncoding::Tcvn3 => Legacy::Tcvn3,
            OldEncoding::Vni => Legacy::Vni,
        }
    }
}
