//! `nhipcau status`: what the editorial board has to do, on one page; the same facts as the desk of `serve`.
//!
//! Faulty content is told of and is no failure: the status was told all the same. Only where there is no site to tell of is the code 1.

use std::path::Path;

use crate::desk::{self, Both, Input, Status, month_of};
use crate::diagnostic::{Locale, Messages};
use crate::disk;
use crate::engine::{Engine, Preview};
use crate::text::percent::decode;

use super::arguments::{StatusFormat, StatusOptions};
use super::report::{write_err, write_out};
use super::settings::{Settings, UsageError};
use super::{DONE, PROBLEMS, help, locale};

pub fn run(options: &StatusOptions) -> Result<u8, UsageError> {
    // As `serve` reads them, so that both tell the same.
    let settings = Settings::of_site(&options.site, true)?;
    let month = options.month.as_deref().map(|text| desk::first_day(text).ok_or_else(|| UsageError::Month(text.to_owned())));
    let month = month.transpose()?;
    let Some(preview) = Engine::default().follow(&settings.request, None) else { return Ok(PROBLEMS) };
    if let (Some(month), Some(edition)) = (month, &preview.edition)
        && month > edition.date
    {
        return Err(UsageError::MonthAhead { month: month_of(month), now: month_of(edition.date) });
    }
    let locale = settings.locale.unwrap_or_else(|| locale::of_site(preview.config.as_deref()));
    // A table is counted and sorted by its reader: it has everything.
    let most = if options.format == StatusFormat::Csv { usize::MAX } else { desk::MOST };
    let status = status(&preview, month, most);
    let text = printed(&status, options.format, locale);
    let is_told = match &options.out {
        None => {
            write_out(&text);
            true
        }
        Some(path) => write(path, &text, locale),
    };
    Ok(if is_told && preview.edition.is_some() { DONE } else { PROBLEMS })
}

/// Whether it could be written.
fn write(path: &Path, text: &str, locale: Locale) -> bool {
    let Err(error) = disk::put(path, text) else { return true };
    let named = [("path", disk::shown(path)), ("reason", error.to_string())];
    write_err(&format!("nhipcau: {}\n", help::words(locale).say("status-not-written", &named)));
    false
}

fn status(preview: &Preview, month: Option<jiff::civil::Date>, most: usize) -> Status {
    let book = preview.edition.as_ref().map(|edition| &**edition.renderer.book());
    let base = book.map(|book| book.site.config.base.path());
    desk::status(&Input {
        book,
        pages: preview.edition.as_ref().map_or(&[], |edition| &edition.pages),
        problems: &preview.problems,
        // Nothing is followed here.
        saves: &[],
        base: &base.map_or_else(|| "/".to_owned(), |base| decode(base).unwrap_or_else(|| base.to_owned())),
        month,
        most,
        messages: &Both::each(Messages::new),
    })
}

fn printed(status: &Status, format: StatusFormat, locale: Locale) -> String {
    match format {
        StatusFormat::Human => desk::text(status, locale),
        StatusFormat::Csv => desk::csv(status, locale),
        // Texts and numbers only: serialising cannot fail.
        StatusFormat::Json => serde_json::to_string(status).unwrap_or_default() + "\n",
    }
}
