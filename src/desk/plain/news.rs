//! The news of the month, beside the months before.

use crate::desk::status::{NewsRhythm, Share};

use super::line::{Line, Section};
use super::words::Words;

pub fn sections(news: &NewsRhythm, words: &Words) -> Vec<Section> {
    let month = words.month(&news.month);
    let heading = words.say_with("published", &[("month", &month)]);
    let published = Section::of(&news.items, words.say("kind-published"), heading, words.say("published-none"), |item| {
        let notes = [words.own(&item.level).to_owned(), words.own(&item.topics).to_owned()];
        Line::of(&item.row).dated(&item.date).noted(notes)
    });
    let divided = |name: &str, list: &[Share]| {
        let months = news.months.len().to_string();
        let figures = vec![words.say("col-month-told"), words.say("col-month-before"), words.say_with("col-months", &[("count", &months)])];
        let lines = list.iter().map(|share| Line {
            title: words.stated(&share.name),
            figures: vec![share.this_month, share.month_before, share.total],
            ..Line::default()
        });
        Section::figures(words.say(name), words.say(&format!("col-{name}")), figures, lines.collect())
    };
    let months = news.months.iter().map(|month| {
        let none = if month.count == 0 { words.say("news-month-none") } else { String::new() };
        Line { title: words.month(&month.month), figures: vec![month.count], ..Line::default() }.noted([none])
    });
    let rhythm = Section::figures(words.say("news"), words.say("col-month"), vec![words.say("col-count")], months.collect());
    vec![published, divided("topics", &news.topics), divided("levels", &news.levels), rhythm]
}
