//! The page of deadlines: what tracked plans ask for, until when announcements are open, events and friendship days, from the day of the build
//! to the end of the month a year later. Nothing here is late: what is past is not on it. The page names no day of its own, so that it changes
//! only when something passes or comes.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::config::Section;
use crate::site::{Duty, EntryId, Rendition, Tracked};
use crate::text::Lang;

use super::calendar::due::{self, Due};
use super::calendar::{self, CalendarOf};
use super::head::{Words, head, trail};
use super::view::{DeadlineDayView, DeadlineItemView, DeadlineMonthView, DeadlinesView, EntryLinkView};
use super::{Book, Here, Main, Page, View, card, dates};

/// More plans than these are subscribed to from their own pages.
const MOST_PLANS: usize = 12;

/// What stands under a day, in this order where there are several.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Task,
    Report,
    Announcement,
    Event,
    Day,
}

impl Kind {
    fn id(self) -> &'static str {
        match self {
            Kind::Task => "task",
            Kind::Report => "report",
            Kind::Announcement => "announcement",
            Kind::Event => "event",
            Kind::Day => "day",
        }
    }
}

pub fn view(book: &Book, page: &Page) -> View {
    let lang = page.lang;
    let heading = book.section_name(lang, Section::Deadlines);
    let words = Words {
        title: heading.clone(),
        description: book.say(lang, "description-deadlines", &[("site", book.name(lang))]),
        breadcrumbs: trail(book, lang, Vec::new()),
        section: page.path.to_string(),
        files: vec![calendar::alternate(book, lang, CalendarOf::Deadlines)],
        ..Words::default()
    };
    let (first, last) = year_ahead(book.site.date);
    let main = DeadlinesView {
        heading,
        first: dates::say(book, lang, "time-month", first.year(), first.month()),
        last: dates::say(book, lang, "time-month", last.year(), last.month()),
        months: months(book, lang, items(book, lang, first, last)),
        calendars: calendars(book, lang),
    };
    View {
        template: "deadlines.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Deadlines(main),
        lists: Vec::new(),
    }
}

fn year_ahead(today: Date) -> (Date, Date) {
    (today, today.checked_add(12.months()).map_or(today, Date::last_of_month))
}

fn calendars(book: &Book, lang: Lang) -> Vec<super::view::CalendarView> {
    let plans = calendar::plans(&book.site, lang).filter(|tracked| tracked.last >= book.site.date).take(MOST_PLANS);
    let plans = plans.map(|tracked| CalendarOf::Plan(tracked.id));
    let days = calendar::has_days(&book.site).then_some(CalendarOf::Days);
    let all = [CalendarOf::Deadlines, CalendarOf::Events].into_iter().chain(days).chain(plans);
    all.map(|of| calendar::view(book, lang, of)).collect()
}

/// Everything between two days, in order.
fn items(book: &Book, lang: Lang, from: Date, to: Date) -> Vec<(Date, DeadlineItemView)> {
    let site = &book.site;
    let mut all: Vec<(Date, Kind, DeadlineItemView)> = Vec::new();
    for tracked in site.tracked() {
        let duties = due::of_plan(&tracked, from, to);
        all.extend(duties.iter().filter_map(|due| of_duty(book, lang, due)));
    }
    let lists = site.lists(lang);
    all.extend(lists.open.iter().filter_map(|id| announcement(book, lang, *id)));
    all.extend(lists.upcoming.iter().filter_map(|id| event(book, lang, *id)));
    all.extend(calendar::verified(site).into_iter().flat_map(|at| friendship_days(book, lang, at, from, to)));
    all.retain(|(day, ..)| *day <= to);
    all.sort_by_key(|(day, kind, _)| (*day, *kind));
    all.into_iter().map(|(day, kind, item)| (day, DeadlineItemView { kind: kind.id(), ..item })).collect()
}

/// Those of one month and of one day stand together already.
fn months(book: &Book, lang: Lang, items: Vec<(Date, DeadlineItemView)>) -> Vec<DeadlineMonthView> {
    let mut months: Vec<DeadlineMonthView> = Vec::new();
    for (day, item) in items {
        let id = format!("{:04}-{:02}", day.year(), day.month());
        if months.last().is_none_or(|last| last.id != id) {
            months.push(DeadlineMonthView { id, heading: dates::month(book, lang, day.year(), day.month()), days: Vec::new() });
        }
        let Some(month) = months.last_mut() else { continue };
        let iso = day.to_string();
        match month.days.last_mut().filter(|last| last.date.iso == iso) {
            Some(last) => last.items.push(item),
            None => month.days.push(DeadlineDayView {
                date: dates::of_date(book, lang, day),
                weekday: dates::weekday(book, lang, day),
                items: vec![item],
            }),
        }
    }
    months
}

fn of_duty(book: &Book, lang: Lang, due: &Due) -> Option<(Date, Kind, DeadlineItemView)> {
    let words = due::words(book, lang, due)?;
    let Tracked { id, entry, .. } = due.tracked;
    let shown = entry.shown(lang)?;
    let plan = EntryLinkView {
        label: due::plan_name(book, lang, id),
        url: shown.url.to_string(),
        lang: entry.original.plan().and_then(|plan| plan.symbol.as_ref()).is_none().then(|| card::foreign(book, shown, lang)).flatten(),
    };
    let item = DeadlineItemView {
        text: words.text,
        lang: words.lang,
        url: words.url,
        rule: words.rule,
        lead: words.lead,
        with: words.with,
        by: words.by,
        plan: Some(plan),
        ..of_entry(book, lang, shown)
    };
    let kind = if matches!(due.duty, Duty::Task(..)) { Kind::Task } else { Kind::Report };
    Some((due.day, kind, item))
}

fn announcement(book: &Book, lang: Lang, id: EntryId) -> Option<(Date, Kind, DeadlineItemView)> {
    let entry = book.site.entry(id);
    let day = entry.original.outline.deadline?;
    Some((day, Kind::Announcement, of_entry(book, lang, entry.shown(lang)?)))
}

/// One that has begun and is not over stands under the day on which it began.
fn event(book: &Book, lang: Lang, id: EntryId) -> Option<(Date, Kind, DeadlineItemView)> {
    let entry = book.site.entry(id);
    let event = entry.original.outline.event.as_ref()?;
    let day = event.start.as_ref()?.date;
    let item = DeadlineItemView { event: card::event_view(book, lang, event), ..of_entry(book, lang, entry.shown(lang)?) };
    Some((day, Kind::Event, item))
}

fn friendship_days(book: &Book, lang: Lang, at: usize, from: Date, to: Date) -> Vec<(Date, Kind, DeadlineItemView)> {
    let term = &book.site.config.vocabularies.days.terms[at].1;
    let item = || DeadlineItemView {
        text: term.name.get(lang).to_owned(),
        countries: calendar::countries(&book.site, term).into_iter().map(|at| book.country(lang, at)).collect(),
        since: term.since.map(|year| year.to_string()).unwrap_or_default(),
        ..empty()
    };
    let days = term.day.into_iter().flat_map(|day| calendar::occurrences(day, from, to));
    days.map(|day| (day, Kind::Day, item())).collect()
}

/// The title of an entry, and the way to it.
fn of_entry(book: &Book, lang: Lang, shown: &Rendition) -> DeadlineItemView {
    DeadlineItemView {
        text: shown.document.title.to_string(),
        lang: card::foreign(book, shown, lang),
        url: shown.url.to_string(),
        ribbon: shown.ribbon.map(card::ribbon),
        ..empty()
    }
}

fn empty() -> DeadlineItemView {
    DeadlineItemView {
        kind: "",
        text: String::new(),
        lang: None,
        url: String::new(),
        rule: Vec::new(),
        lead: Vec::new(),
        with: Vec::new(),
        by: Vec::new(),
        plan: None,
        event: None,
        countries: Vec::new(),
        since: String::new(),
        ribbon: None,
    }
}
