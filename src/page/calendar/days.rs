//! Friendship days: those that somebody verified, every year.

use jiff::civil::Date;

use crate::calendar::{Event, When};
use crate::config::{Section, Term};
use crate::page::{Book, routes};
use crate::schedule::DayOfYear;
use crate::site::Site;
use crate::text::Lang;

use super::own::{line, lines, midnight, uid};
use super::{categories, names};

/// Positions in the vocabulary, in the order of the year.
pub fn verified(site: &Site) -> Vec<usize> {
    let days = &site.config.vocabularies.days;
    let mut all: Vec<usize> = site.days.iter().flatten().copied().collect();
    all.sort_by_key(|at| (days.terms[*at].1.day, *at));
    all.dedup();
    all
}

/// Between two days, both counted. A 29 February is only in leap years.
pub fn occurrences(day: DayOfYear, from: Date, to: Date) -> impl Iterator<Item = Date> {
    let in_year = move |year| Date::new(year, day.month, day.day).ok();
    (from.year()..=to.year()).filter_map(in_year).filter(move |day| (from..=to).contains(day))
}

/// Positions of the countries that a day is kept with.
pub fn countries(site: &Site, day: &Term) -> Vec<usize> {
    day.countries.iter().filter_map(|id| site.config.vocabularies.countries.position(id)).collect()
}

/// Each comes back for ever, from the year in which it was verified: the file knows no build.
pub fn events(book: &Book, lang: Lang) -> Vec<Event> {
    let days = &book.site.config.vocabularies.days;
    verified(&book.site).into_iter().filter_map(|at| event(book, lang, &days.terms[at].0, &days.terms[at].1)).collect()
}

fn event(book: &Book, lang: Lang, id: &str, day: &Term) -> Option<Event> {
    let (verified, of_year) = (day.verified?, day.day?);
    // A leap day begins in the last leap year.
    let first =
        (verified.year().saturating_sub(8)..=verified.year()).rev().find_map(|year| Date::new(year, of_year.month, of_year.day).ok())?;
    let countries = countries(&book.site, day);
    let page = countries.iter().map(|at| book.country(lang, *at).url).find(|url| !url.is_empty());
    let url = book.absolute(&page.unwrap_or_else(|| routes::section(&book.site.config, lang, Section::Countries)));
    let since = |year: i16| format!("{}, {}", day.name.get(lang), book.say(lang, "day-since", &[("year", &year.to_string())]));
    Some(Event {
        uid: uid(book, &format!("days/{id}")),
        changed: midnight(book, verified),
        revision: 0,
        when: When::Days { first, last: first },
        is_yearly: true,
        summary: day.name.get(lang).to_owned(),
        description: lines([
            day.since.map(since).unwrap_or_default(),
            line(book, lang, "group-countries", &names(book, lang, &countries)),
            url.clone(),
        ]),
        location: String::new(),
        url,
        categories: categories(book, lang, "day", None),
    })
}
