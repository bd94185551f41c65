//! Calendar files: what tracked plans ask for, deadlines of announcements, events, friendship days, for the calendars that readers keep. Each
//! stands in the folder of the page that shows the same, as feeds do.
//!
//! Days of duties are written out one by one, not as a rule that calendars repeat: the days are those of the pages, with what was done, what
//! another plan replaced and where a month ends; and calendars understand the ends of months each in their own way. Whatever depends on the
//! day of the build is cut at the turn of a year, so that a file stays the same from one day to the next unless the content changes.

mod days;
pub mod due;
mod entries;
mod own;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::calendar::{Calendar, Event};
use crate::config::{Group, Section};
use crate::site::{EntryId, Site, Tracked};
use crate::text::Lang;

use super::view::{CalendarView, FeedView, LinkView};
use super::{Book, Page, What, routes};

pub use days::{countries, occurrences, verified};

pub const FILE: &str = "calendar.ics";
pub const MEDIA_TYPE: &str = "text/calendar";

/// What a calendar tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarOf {
    /// What all tracked plans ask for, and deadlines of announcements.
    Deadlines,
    /// What one tracked plan asks for.
    Plan(EntryId),
    Events,
    /// Friendship days.
    Days,
}

/// The calendars of a language, with their addresses. One that exists stays while its page does, even with nothing in it: whoever
/// subscribed goes on asking for it.
pub fn pages(site: &Site, lang: Lang) -> impl Iterator<Item = Page> {
    let page = move |of| Page { path: path(site, lang, of).into(), lang, what: What::Calendar(of) };
    let plans = plans(site, lang).map(|tracked| CalendarOf::Plan(tracked.id));
    let deadlines = site.sections.contains(&Section::Deadlines).then_some(CalendarOf::Deadlines);
    let days = has_days(site).then_some(CalendarOf::Days);
    deadlines.into_iter().chain([CalendarOf::Events]).chain(days).chain(plans).map(page)
}

/// The tracked plans that a language shows to the public.
pub fn plans(site: &Site, lang: Lang) -> impl Iterator<Item = Tracked<'_>> {
    site.tracked().filter(move |tracked| is_public(site, lang, tracked.id))
}

fn is_public(site: &Site, lang: Lang, id: EntryId) -> bool {
    site.entry(id).shown(lang).is_some_and(|shown| shown.is_public())
}

pub fn has_days(site: &Site) -> bool {
    site.sections.contains(&Section::Countries) && !verified(site).is_empty()
}

/// Whether a calendar stands beside the page of an entry.
pub fn has_own(site: &Site, lang: Lang, id: EntryId) -> bool {
    is_public(site, lang, id) && Tracked::of(site, id, site.entry(id)).is_some()
}

pub fn path(site: &Site, lang: Lang, of: CalendarOf) -> String {
    format!("{}{FILE}", folder(site, lang, of))
}

/// The page that shows the same.
fn folder(site: &Site, lang: Lang, of: CalendarOf) -> String {
    match of {
        CalendarOf::Deadlines => routes::section(&site.config, lang, Section::Deadlines),
        CalendarOf::Events => routes::section(&site.config, lang, Section::Events),
        CalendarOf::Days => routes::section(&site.config, lang, Section::Countries),
        CalendarOf::Plan(id) => site.entry(id).url(lang).unwrap_or_default().to_owned(),
    }
}

fn name(book: &Book, lang: Lang, of: CalendarOf) -> String {
    match of {
        CalendarOf::Deadlines => book.section_name(lang, Section::Deadlines),
        CalendarOf::Events => book.section_name(lang, Section::Events),
        CalendarOf::Days => book.say(lang, "country-days", &[]),
        CalendarOf::Plan(id) => due::plan_name(book, lang, id),
    }
}

fn title(book: &Book, lang: Lang, of: CalendarOf) -> String {
    let name = name(book, lang, of);
    book.say(lang, "calendar-title", &[("site", short_name(book, lang)), ("name", &name)])
}

/// A list of calendars has little room.
fn short_name(book: &Book, lang: Lang) -> &str {
    match book.site.config.short_name.get(lang) {
        "" => book.name(lang),
        short => short,
    }
}

/// For the head of the page that shows the same.
pub fn alternate(book: &Book, lang: Lang, of: CalendarOf) -> FeedView {
    FeedView { title: title(book, lang, of), kind: MEDIA_TYPE, url: path(&book.site, lang, of) }
}

/// For the page itself.
pub fn link(book: &Book, lang: Lang, of: CalendarOf) -> LinkView {
    LinkView { label: book.say(lang, "calendar-link", &[]), url: path(&book.site, lang, of) }
}

/// To be subscribed to: with the whole address, which some programs want to be typed or pasted.
pub fn view(book: &Book, lang: Lang, of: CalendarOf) -> CalendarView {
    let url = path(&book.site, lang, of);
    let address = book.absolute(&url);
    let open = address.split_once("://").map(|(_, rest)| format!("webcal://{rest}")).unwrap_or_default();
    let label = match of {
        // Beside those of single plans.
        CalendarOf::Deadlines => book.say(lang, "calendar-all-deadlines", &[]),
        _ => name(book, lang, of),
    };
    CalendarView { label, url, address, open }
}

pub fn text(book: &Book, lang: Lang, of: CalendarOf) -> String {
    let site = &book.site;
    let (from, to) = years(site.date);
    let mut events: Vec<Event> = match of {
        CalendarOf::Deadlines => {
            let duties = plans(site, lang).flat_map(|tracked| due::of_plan(&tracked, from, to)).collect();
            let announced = entries::deadlines(book, lang, from, to);
            own::duties(book, lang, duties).into_iter().chain(announced).collect()
        }
        CalendarOf::Plan(id) => {
            let tracked = Tracked::of(site, id, site.entry(id));
            own::duties(book, lang, tracked.map(|tracked| due::of_plan(&tracked, from, to)).unwrap_or_default())
        }
        CalendarOf::Events => entries::events(book, lang, from),
        CalendarOf::Days => days::events(book, lang),
    };
    events.sort_by_cached_key(|event| (own::first_day(event), event.uid.clone()));
    crate::calendar::text(&Calendar {
        name: title(book, lang, of),
        url: book.absolute(&folder(site, lang, of)),
        zone: site.config.time_zone.clone(),
        events,
    })
}

/// From the beginning of this year to the end of the next: twelve months ahead on any day, and only a new year changes it.
fn years(today: Date) -> (Date, Date) {
    let end = today.checked_add(1.year()).map_or(today, Date::last_of_year);
    (today.first_of_year(), end)
}

/// Names of countries as a line of text.
fn names(book: &Book, lang: Lang, countries: &[usize]) -> String {
    let names: Vec<&str> = countries.iter().map(|at| book.site.config.vocabularies.countries.terms[*at].1.name.get(lang)).collect();
    names.join(", ")
}

/// Terms by which calendars colour events.
fn categories(book: &Book, lang: Lang, kind: &str, further: Option<String>) -> Vec<String> {
    std::iter::once(book.say(lang, &format!("deadline-{kind}"), &[])).chain(further).collect()
}

/// Topics of an item, for calendars that can sort by them.
fn topics(book: &Book, lang: Lang, id: EntryId) -> impl Iterator<Item = String> {
    let outline = &book.site.entry(id).original.outline;
    outline.positions(Group::Topics).map(move |at| book.site.config.vocabularies.topics.terms[at].1.name.get(lang).to_owned())
}
