//! `nhipcau export`: the directory as a table, for Excel, as CSV, or for programs. It says all that the files say, so it is for the board
//! alone.

use std::path::{Path, PathBuf};

use crate::diagnostic::Locale;
use crate::disk;
use crate::engine::Project;
use crate::exchange::{self, Entry, Table, Words};
use crate::spreadsheet;

use super::arguments::{ExportFormat, ExportOptions, ExportWhat};
use super::directory::Directory;
use super::report::{Report, write_out};
use super::settings::{Settings, UsageError, named};
use super::{DONE, PROBLEMS, locale};

pub fn run(options: &ExportOptions) -> Result<u8, UsageError> {
    let settings = Settings::of_site(&options.site, true)?;
    let project = match Project::open(&settings.request) {
        Ok(project) => project,
        Err(problems) => return Ok(Report::new(&settings, None).refused(&problems, "edit-settings-faulty", &[])),
    };
    let report = Report::new(&settings, Some(&project.config));
    let directory = match Directory::read(&project) {
        Ok(directory) => directory,
        Err(problems) => return Ok(report.refused(&problems, "import-site-faulty", &[])),
    };
    let locale = options.lang.map(named).or(settings.locale).unwrap_or_else(|| locale::of_site(Some(&project.config)));
    let entries = directory.entries();
    let table = table(options.what);
    let out = match (&options.out, options.format) {
        (Some(path), _) => Some(path.clone()),
        (None, ExportFormat::Xlsx) => Some(PathBuf::from(format!("{}.xlsx", table.id()))),
        (None, _) => None,
    };
    // What somebody has worked on is replaced only by name.
    if let (Some(path), None) = (&out, &options.out)
        && path.symlink_metadata().is_ok()
    {
        report.note("export-there", &[("path", disk::shown(path))]);
        return Ok(PROBLEMS);
    }
    let bytes = match options.format {
        ExportFormat::Xlsx => match excel(table, &entries, &project, locale) {
            Ok(bytes) => bytes,
            Err(reason) => return Ok(failed(&report, &out.unwrap_or_default(), &reason)),
        },
        ExportFormat::Csv => {
            let (heads, rows) = exchange::plain(table, &entries, &project.config, Words::Names(locale));
            spreadsheet::csv(&[vec![heads], rows].concat())
        }
        ExportFormat::Json => {
            let (heads, rows) = exchange::plain(table, &entries, &project.config, Words::Codes);
            spreadsheet::json(table.id(), &heads, &rows)
        }
    };
    let Some(path) = out else {
        write_out(&String::from_utf8_lossy(&bytes));
        return Ok(DONE);
    };
    if let Err(error) = disk::put(&path, &bytes) {
        return Ok(failed(&report, &path, &error.to_string()));
    }
    let rows: usize = entries.iter().map(|entry| entry.rows(table)).sum();
    report.line("export-done", &[("path", disk::shown(&path)), ("rows", rows.to_string())]);
    Ok(DONE)
}

fn table(what: ExportWhat) -> Table {
    match what {
        ExportWhat::Organizations => Table::Organizations,
        ExportWhat::Projects => Table::Projects,
        ExportWhat::Needs => Table::Needs,
        ExportWhat::Registrations => Table::Registrations,
        ExportWhat::Officers => Table::Officers,
    }
}

/// With the organisations comes all that belongs to them.
fn excel(table: Table, entries: &[Entry], project: &Project, locale: Locale) -> Result<Vec<u8>, String> {
    let tables = if table == Table::Organizations { Table::ALL.to_vec() } else { vec![table] };
    spreadsheet::xlsx(&exchange::workbook(&tables, entries, &project.config, locale)).map_err(|error| error.to_string())
}

fn failed(report: &Report, path: &Path, reason: &str) -> u8 {
    report.note("edit-not-written", &[("path", disk::shown(path)), ("reason", reason.to_owned())]);
    PROBLEMS
}
