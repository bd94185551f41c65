//! `nhipcau report`: the review of a period as a draft for Word. Like the board itself it may speak of what is overdue, so it is no page.
//!
//! Only what is public is told of, and of faulty content nothing: a report must not leave out what merely could not be read.

use crate::config::Config;
use crate::desk::{self, DraftForm, WantedDraft};
use crate::diagnostic::Locale;
use crate::disk;
use crate::engine::Engine;
use crate::schedule::{FaultKind, Stretch, Unit};
use crate::site::{EntryId, Ledger, Review, Site};
use crate::text::{Lang, nearest};

use super::arguments::{ReportFormat, ReportOptions};
use super::report::{Report, write_out};
use super::settings::{Settings, UsageError};
use super::{DONE, PROBLEMS};

pub fn run(options: &ReportOptions) -> Result<u8, UsageError> {
    let stretch = period(&options.period)?;
    let settings = Settings::of_site(&options.site, false)?;
    let revision = Engine::default().revise(&settings.request);
    let report = Report::new(&settings, revision.config.as_deref());
    let Some(edition) = &revision.edition else {
        report.problems(&revision.problems);
        report.failed(&revision.problems);
        return Ok(PROBLEMS);
    };
    let book = &**edition.renderer.book();
    let (lang, locale) = language(&book.site.config, options.lang.as_deref())?;
    let plan = options.plan.as_deref().map(|key| plan(&book.site, key)).transpose()?;
    // What somebody has worked on is never replaced.
    if let Some(path) = options
        .out
        .as_ref()
        .filter(|path| path.symlink_metadata().is_ok_and(|found| found.is_file() || found.is_symlink() || found.is_dir()))
    {
        report.note("report-there", &[("path", disk::shown(path))]);
        return Ok(PROBLEMS);
    }
    let whole = Review::of(&book.site, stretch);
    let review = match plan {
        Some(plan) => whole.only(plan),
        None => whole,
    };
    let form = match options.format {
        ReportFormat::Md => DraftForm::Markdown,
        ReportFormat::Html => DraftForm::Html,
    };
    let text = desk::draft(&WantedDraft { book, review: &review, lang, locale }, form);
    let Some(path) = &options.out else {
        write_out(&text);
        return Ok(DONE);
    };
    if let Err(error) = disk::put(path, &text) {
        report.note("edit-not-written", &[("path", disk::shown(path)), ("reason", error.to_string())]);
        return Ok(PROBLEMS);
    }
    let docx = disk::shown(&path.with_extension("docx"));
    report.line(
        if options.format == ReportFormat::Md { "report-done" } else { "report-done-html" },
        &[("path", disk::shown(path)), ("docx", docx)],
    );
    Ok(DONE)
}

fn period(text: &str) -> Result<Stretch, UsageError> {
    Stretch::parse(text).map_err(|fault| {
        let near = match fault {
            FaultKind::Foreign { written } => Some(written),
            FaultKind::Impossible => last_of_year(text),
            _ => None,
        };
        UsageError::Period(text.to_owned(), near)
    })
}

/// What no year has is answered with the last that it has.
fn last_of_year(text: &str) -> Option<String> {
    let (year, rest) = text.trim().split_once('-')?;
    let unit = match rest.chars().next()? {
        'Q' => Unit::Quarter,
        'H' => Unit::Half,
        _ => Unit::Month,
    };
    Some(Stretch::containing(unit, Stretch::parse(year).ok()?.last_day()).to_string())
}

/// The language of the site whose texts are quoted, and the one of the two that the draft speaks.
fn language(config: &Config, wanted: Option<&str>) -> Result<(Lang, Locale), UsageError> {
    let spoken = |lang: &Lang| match config.languages.language_tag(*lang).language() {
        "vi" => Some(Locale::Vi),
        "en" => Some(Locale::En),
        _ => None,
    };
    let all: Vec<(Lang, Locale)> = config.languages.all().filter_map(|lang| Some((lang, spoken(&lang)?))).collect();
    let found = match wanted {
        Some(tag) => all.iter().find(|(lang, _)| config.languages.tag(*lang) == tag),
        None => all.first(),
    };
    match (found, wanted) {
        (Some(found), _) => Ok(*found),
        // A site in neither: its texts are quoted as they are.
        (None, None) => Ok((Lang::DEFAULT, Locale::En)),
        (None, Some("en")) if all.is_empty() => Ok((Lang::DEFAULT, Locale::En)),
        (None, Some(tag)) => {
            let known: Vec<&str> = all.iter().map(|(lang, _)| config.languages.tag(*lang)).collect();
            Err(UsageError::ReportLanguage(tag.to_owned(), if known.is_empty() { "en".to_owned() } else { known.join(", ") }))
        }
    }
}

/// By its key, with or without the folder.
fn plan(site: &Site, key: &str) -> Result<EntryId, UsageError> {
    let tracked: Vec<&str> = Ledger::tracked(site).map(|tracked| &*tracked.entry.key).collect();
    let full = if key.starts_with("plans/") { key.to_owned() } else { format!("plans/{key}") };
    let near = || nearest(&full, tracked.iter().copied()).or(tracked.first().copied()).map(str::to_owned);
    match site.find(&full) {
        Some(id) if tracked.contains(&&*full) => Ok(id),
        Some(_) => Err(UsageError::NotTracked(key.to_owned(), near())),
        None => Err(UsageError::NoPlan(key.to_owned(), near())),
    }
}
