//! What every event of our calendars has: who it is, when its content was changed; and duties as events.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar::{Event, When};
use crate::page::Book;
use crate::page::dates;
use crate::site::{Duty, Entry};
use crate::text::{Lang, Moment, excerpt};

use super::categories;
use super::due::{self, Due, DueWords};

/// A calendar shows a line, not a paragraph.
const SUMMARY: usize = 120;

/// Of this site: the key of an entry and what further tells an event apart, never its words; and where the site is, so that it is no other's.
pub fn uid(book: &Book, id: &str) -> String {
    let base = &book.site.config.base;
    format!("{id}@{}{}", base.host(), base.path().trim_end_matches('/'))
}

/// The beginning of the day on which the content was last changed, and how many days that is after it appeared: so it grows with every
/// change, and neither knows the day of the build.
pub fn changed(book: &Book, entry: &Entry, lang: Lang) -> (Timestamp, u32) {
    let common = entry.common();
    let appeared = entry.moment().map(|moment| moment.date).max(common.publish_on);
    let own = entry.shown(lang).and_then(|shown| shown.document.common.updated);
    let last = appeared.max(common.updated).max(own);
    let days = appeared.zip(last).and_then(|(appeared, last)| last.since(appeared).ok()).map_or(0, |span| span.get_days());
    (last.map_or(Timestamp::UNIX_EPOCH, |last| midnight(book, last)), days.unsigned_abs())
}

pub fn midnight(book: &Book, day: Date) -> Timestamp {
    Moment::from(day).instant(&book.site.config.time_zone).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// For the order of events.
pub fn first_day(event: &Event) -> Timestamp {
    match event.when {
        When::Days { first, .. } => Moment::from(first).instant(&jiff::tz::TimeZone::UTC).unwrap_or(Timestamp::MIN),
        When::Time { start, .. } => start,
    }
}

/// Lines of a description that have something in them.
pub fn lines(lines: impl IntoIterator<Item = String>) -> String {
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

pub fn line(book: &Book, lang: Lang, label: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { book.say(lang, "calendar-line", &[("label", &book.say(lang, label, &[])), ("text", text)]) }
}

/// A line that says when something is due.
pub fn due_summary(book: &Book, lang: Lang, text: &str) -> String {
    book.say(lang, "calendar-due", &[("text", &excerpt(&text.replace('\n', " "), SUMMARY))])
}

pub fn duties(book: &Book, lang: Lang, duties: Vec<Due>) -> Vec<Event> {
    duties.iter().filter_map(|due| Some(duty(book, lang, due, due::words(book, lang, due)?))).collect()
}

fn duty(book: &Book, lang: Lang, due: &Due, words: DueWords) -> Event {
    let entry = due.tracked.entry;
    let (changed, revision) = changed(book, entry, lang);
    let url = book.absolute(&words.url);
    let kind = if matches!(due.duty, Duty::Task(..)) { "task" } else { "report" };
    // What is due once is the same when its day is moved.
    let day = if due.is_once { String::new() } else { format!("/{}", due.day) };
    let description = lines([
        words.text.clone(),
        line(book, lang, "task-when", &words.rule.join("; ")),
        line(book, lang, "task-lead", &due::names(&words.lead)),
        line(book, lang, "task-with", &due::names(&words.with)),
        line(book, lang, "task-by", &due::names(&words.by)),
        due::plan_name(book, lang, due.tracked.id),
        url.clone(),
    ]);
    Event {
        uid: uid(book, &format!("{}#{}{day}", entry.key, due::identity(book, due))),
        changed,
        revision,
        when: When::Days { first: due.day, last: due.day },
        is_yearly: false,
        summary: due_summary(book, lang, &words.text),
        description,
        location: String::new(),
        url,
        categories: categories(book, lang, kind, due.tracked.plan.symbol.as_ref().map(|symbol| symbol.printed().to_owned())),
    }
}

/// "19/12/2026 15:00".
pub fn moment_words(book: &Book, lang: Lang, moment: &Moment) -> String {
    let view = dates::of_moment(book, lang, moment);
    view.time.map_or(view.short.clone(), |time| format!("{time}, {}", view.short))
}
