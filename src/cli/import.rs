//! `nhipcau import`: a spreadsheet into the files of the directory. Everything is read and judged before anything is written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use similar::TextDiff;

use crate::diagnostic::{Args, Code, Diagnostic, Place, Severity, has_errors, sorted};
use crate::disk;
use crate::edit;
use crate::engine::{Project, Request};
use crate::exchange::{self, FileChange, Imported};
use crate::spreadsheet::{self, Fault, Format, Limit, Sheet};
use crate::text::{EncodingFaultKind, Legacy};

use super::arguments::ImportOptions;
use super::directory::Directory;
use super::report::{Report, count, write_out};
use super::settings::{Settings, UsageError};
use super::{DONE, PROBLEMS, import_text, locale};

/// The word before a spreadsheet; without it, files are texts.
const ORGANIZATIONS: &str = "organizations";

pub fn run(options: &ImportOptions) -> Result<u8, UsageError> {
    match &options.files[..] {
        [first, rest @ ..] if first.as_os_str() == ORGANIZATIONS => match rest {
            [file] => organizations(options, file),
            _ => Err(UsageError::OneSpreadsheet),
        },
        files => import_text::run(options, files),
    }
}

fn organizations(options: &ImportOptions, file: &Path) -> Result<u8, UsageError> {
    let settings = Settings::of_site(&options.site, true)?;
    if !file.is_file() {
        return Err(UsageError::NoFile(file.to_owned(), None));
    }
    let ending = file.extension().unwrap_or_default().to_string_lossy();
    let format = Format::of_ending(&ending).ok_or_else(|| UsageError::NoSpreadsheet(file.to_owned()))?;
    let project = match Project::open(&settings.request) {
        Ok(project) => project,
        Err(problems) => return Ok(Report::new(&settings, None).refused(&problems, "edit-settings-faulty", &[])),
    };
    let report = Report::new(&settings, Some(&project.config));
    let sheets = match sheets(file, format) {
        Ok(sheets) => sheets,
        Err(problem) => return Ok(report.refused(&[*problem], "import-not-read", &[])),
    };
    let directory = match Directory::read(&project) {
        Ok(directory) => directory,
        Err(problems) => return Ok(report.refused(&problems, "import-site-faulty", &[])),
    };
    let imported = exchange::import(&exchange::Import {
        path: disk::shown(file).into(),
        sheets: &sheets,
        entries: &directory.entries(),
        config: &project.config,
        locale: settings.locale.unwrap_or_else(|| locale::of_site(Some(&project.config))),
        heading: &|original| report.text("translate-heading", &[("original", original.to_owned())]),
        order: exchange::order(),
    });
    let imported = judged(imported, &project, &settings.request);
    Ok(Task { options, report: &report, directory: &directory, root: &settings.request.root }.finish(imported))
}

fn sheets(path: &Path, format: Format) -> Result<Vec<Sheet>, Box<Diagnostic>> {
    let place = Place::file(disk::shown(path));
    // One byte more than is read tells that the file is too large.
    let bytes = disk::get(path, spreadsheet::MOST_BYTES + 1)
        .map_err(|error| Box::new(Diagnostic::new(Code::Unreadable, place.clone()).arg("reason", error.to_string())))?;
    spreadsheet::read(format, &bytes).map_err(|fault| Box::new(told(place, fault)))
}

fn told(place: Place, fault: Fault) -> Diagnostic {
    let broken = |reason: &str, line: u32| Diagnostic::new(Code::SheetBroken, place.clone()).arg("reason", reason).arg("line", line);
    match fault {
        Fault::Broken => broken("broken", 0),
        Fault::OldOrEncrypted => broken("old", 0),
        Fault::Empty => broken("empty", 0),
        Fault::OpenQuote(line) => broken("quote", line),
        Fault::Encoding(fault) => {
            let encoding = match fault.kind {
                EncodingFaultKind::Utf16(_) => "UTF-16",
                EncodingFaultKind::LegacyVietnamese(Legacy::Tcvn3) => "TCVN3 (ABC)",
                EncodingFaultKind::LegacyVietnamese(Legacy::Vni) => "VNI",
                EncodingFaultKind::LegacyVietnamese(Legacy::Windows1258) => "Windows-1258",
                EncodingFaultKind::OtherLatin => "Windows-1252",
                EncodingFaultKind::NotUtf8 | EncodingFaultKind::ControlCharacter { .. } => "?",
            };
            Diagnostic::new(Code::SheetEncoding, place).arg("encoding", encoding).arg("line", fault.line)
        }
        Fault::TooLarge(limit) => {
            const MEGABYTE: usize = 1024 * 1024;
            let (what, most) = match limit {
                Limit::Bytes(most) => ("bytes", most / MEGABYTE),
                Limit::Unpacked(most) => ("unpacked", most / MEGABYTE),
                Limit::Rows(most) => ("rows", most as usize),
                Limit::Columns(most) => ("columns", most as usize),
                Limit::Cells(most) => ("cells", most),
                Limit::Sheets(most) => ("sheets", most),
                Limit::Text(most) => ("text", most),
            };
            Diagnostic::new(Code::SheetTooLarge, place).arg("what", what).arg("limit", most)
        }
    }
}

/// The site as it would be, judged as a build judges it: what is new and wrong in a changed file is told at its cell, and the entry is left
/// out. Again, as others may name the entry that was left out.
fn judged(mut imported: Imported, project: &Project, request: &Request) -> Imported {
    let mut before: Option<BTreeSet<Known>> = None;
    while !imported.files.is_empty() {
        let texts: Vec<(Arc<str>, String)> = imported.files.iter().map(|file| (file.path.clone(), file.after.clone())).collect();
        let files: BTreeMap<&str, &FileChange> = imported.files.iter().map(|file| (&*file.path, file)).collect();
        let at = |problem: &Diagnostic| {
            let of = |place: &Place| files.get(&*place.path).copied();
            of(&problem.place).or_else(|| of(problem.related.as_ref()?))
        };
        // A draft may name what is not there yet; whoever imports would not hear of it any more.
        let counts = |problem: &Diagnostic| problem.is_error() || problem.code == Code::UnknownReference;
        let problems = project.foresee(request, &texts).problems;
        let found: Vec<_> = problems.into_iter().filter(counts).filter_map(|problem| Some((at(&problem)?, problem))).collect();
        if found.is_empty() {
            break;
        }
        let before = before.get_or_insert_with(|| project.foresee(request, &[]).problems.iter().map(known).collect());
        let new = found.into_iter().filter(|(_, problem)| !before.contains(&known(problem)));
        let told: Vec<(String, Diagnostic)> = new
            .map(|(file, problem)| {
                let placed = file.at_cell(problem, &project.config);
                (file.key.clone(), Diagnostic { severity: Severity::Error, ..placed })
            })
            .collect();
        if told.is_empty() {
            break;
        }
        for (key, problem) in told {
            imported.problems.push(problem);
            imported.bad.insert(key);
        }
        imported.files.retain(|file| !imported.bad.contains(&file.key));
    }
    imported
}

/// By which a problem is known again although its line may have moved.
type Known = (Code, Args, Arc<str>);

fn known(problem: &Diagnostic) -> Known {
    (problem.code, problem.args.clone(), problem.place.path.clone())
}

struct Task<'a> {
    options: &'a ImportOptions,
    report: &'a Report,
    directory: &'a Directory,
    root: &'a Path,
}

impl Task<'_> {
    fn finish(&self, imported: Imported) -> u8 {
        let problems = sorted(imported.problems);
        self.report.problems(&problems);
        let is_faulty = has_errors(&problems);
        if imported.is_unreadable {
            self.report.note("import-unreadable", &[]);
            return PROBLEMS;
        }
        let errors = ("errors", count(&problems, Severity::Error));
        if self.options.dry_run {
            imported.files.iter().for_each(|file| self.show(file, true));
            self.sum("import-would", &imported.files, imported.unchanged);
        }
        if is_faulty && !self.options.skip_bad {
            self.report.note("import-refused", &[errors]);
            return PROBLEMS;
        }
        if !self.options.dry_run {
            if !self.write(&imported.files) {
                return PROBLEMS;
            }
            imported.files.iter().for_each(|file| self.show(file, false));
            self.sum("import-done", &imported.files, imported.unchanged);
        }
        if is_faulty {
            let bad: BTreeSet<&str> = imported.bad.iter().map(|key| exchange::short(key)).collect();
            let keys = bad.into_iter().collect::<Vec<_>>().join(", ");
            self.report.note("import-left-out", &[errors, ("keys", keys)]);
            return PROBLEMS;
        }
        DONE
    }

    fn sum(&self, key: &str, files: &[FileChange], unchanged: usize) {
        let created = files.iter().filter(|file| file.before.is_none()).count();
        let numbers = [("changed", files.len() - created), ("created", created), ("unchanged", unchanged)];
        self.report.line(key, &numbers.map(|(name, number)| (name, number.to_string())));
    }

    fn show(&self, file: &FileChange, with_lines: bool) {
        let key = if file.before.is_none() { "import-new" } else { "import-changed" };
        self.report.line(key, &[("path", file.path.to_string())]);
        let word = |text: &Option<String>| text.as_ref().map_or_else(|| "none".to_owned(), |text| text.replace('\n', " "));
        for field in &file.fields {
            let told = [("path", field.path.clone()), ("old", word(&field.old)), ("new", word(&field.new))];
            self.report.line("import-field", &told);
        }
        if with_lines {
            let before = file.before.as_deref().unwrap_or_default().replace("\r\n", "\n");
            let after = file.after.replace("\r\n", "\n");
            let diff = TextDiff::from_lines(&before, &after);
            write_out(&format!("{}\n", diff.unified_diff().context_radius(1).header(&file.path, &file.path)));
        }
    }

    /// Whether all could be written. Each file is whole, before or after.
    fn write(&self, files: &[FileChange]) -> bool {
        let mut written: Vec<&str> = Vec::new();
        for file in files {
            let done = match (&file.before, self.directory.text(&file.path)) {
                (Some(_), Some(text)) => edit::replace(&text.disk, &file.after),
                _ => edit::create(&self.root.join(&*file.path), &file.after),
            };
            if let Err(error) = done {
                let so_far = if written.is_empty() { "–".to_owned() } else { written.join(", ") };
                let told = [("path", file.path.to_string()), ("reason", error.to_string()), ("written", so_far)];
                self.report.note("import-not-written", &told);
                return false;
            }
            written.push(&file.path);
        }
        true
    }
}
