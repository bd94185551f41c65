//! The desk of the editorial board ("Bảng theo dõi của Ban biên tập"): what is wrong, due, held back, untranslated, no longer verified.
//!
//! [`status`] looks at a site and gives plain data; [`Desk`] makes pages of it, [`text`] and [`csv`] what the command `status` prints. All are pure:
//! the day is the site's, times and routes are given. How the pages are served is not known here.
//!
//! The words of the pages are files of their own beside them and not those of `diagnostic`: a problem may be told anywhere, these lines
//! stand on these pages alone.

mod both;
mod comparison;
mod duties;
mod handbook;
mod held;
mod news;
mod organizations;
mod pages;
mod phone;
mod plain;
mod problems;
mod report;
mod saves;
mod sight;
mod status;
#[cfg(test)]
mod tests;
mod texts;
mod translations;
mod upkeep;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Messages};
use crate::page::{Book, Page};

pub use both::Both;
pub use comparison::{Comparison, comparison};
pub use handbook::{Handbook, handbook};
pub use news::{first_day, month_of};
pub use pages::Desk;
pub use phone::{Phone, WIDTHS, suggestions};
pub use plain::{csv, findings_json, findings_text, text};
pub use report::{Form as DraftForm, Wanted as WantedDraft, draft};
pub use saves::Save;
pub use status::*;
pub use upkeep::findings;

use sight::Sight;

/// Served as `/_desk/desk.css`.
pub const CSS: &str = include_str!("desk.css");

/// Served as `/_desk/desk.js`.
pub const JS: &str = include_str!("desk.js");

/// How many rows a list of the page shows: more is nobody's day's work.
pub const MOST: usize = 50;

/// What a status is made from.
pub struct Input<'a> {
    /// None while no edition could be made.
    pub book: Option<&'a Book>,
    /// All routes of the book.
    pub pages: &'a [Page],
    /// Sorted, of the files as they are.
    pub problems: &'a [Diagnostic],
    /// Newest first.
    pub saves: &'a [Save],
    /// The path under which the site is served: `/` or `/sub/`.
    pub base: &'a str,
    /// A day of the month whose news is told of; without one, of the month of the site's date.
    pub month: Option<Date>,
    /// How many rows a list has at most.
    pub most: usize,
    /// The texts of problems.
    pub messages: &'a Both<Messages>,
}

/// Looks at every entry a few times, never at pairs of them.
pub fn status(input: &Input) -> Status {
    let sight = input.book.map(|book| Sight { book, base: input.base, most: input.most });
    let known = saves::Known::find(sight, input);
    Status {
        version: VERSION,
        site: sight.map(|sight| facts(sight, input.pages)),
        problems: problems::list(&known, input),
        held: sight.map(held::list).unwrap_or_default(),
        translations: sight.map_or_else(Translations::default, translations::list),
        organizations: sight.map_or_else(Organizations::default, |sight| organizations::list(sight, input.messages)),
        duties: sight.map_or_else(Duties::default, duties::list),
        news: sight.map_or_else(NewsRhythm::default, |sight| news::rhythm(sight, input.month)),
        saves: saves::list(&known, input),
    }
}

fn facts(sight: Sight, pages: &[Page]) -> SiteFacts {
    let config = &sight.book.site.config;
    let mut counts = vec![0; config.languages.count()];
    pages.iter().filter(|page| page.what.is_page()).for_each(|page| counts[page.lang.index()] += 1);
    let language = |lang| Language { lang: sight.tag(lang), pages: counts[lang.index()], url: sight.served(&config.home(lang)) };
    SiteFacts {
        name: sight.texts(&config.short_name),
        date: sight.today().to_string(),
        address: config.base.as_str().to_owned(),
        languages: config.languages.all().map(language).collect(),
        pages: counts.iter().sum(),
    }
}
