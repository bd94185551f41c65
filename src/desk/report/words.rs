//! The sentences of the draft, in `vi.ftl` and `en.ftl` beside it.

use crate::diagnostic::{Locale, Messages};
use crate::page::{ReportDayView, ReportTaskView};

pub struct Words(Messages);

pub fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => include_str!("vi.ftl"),
        Locale::En => include_str!("en.ftl"),
    }
}

impl Words {
    pub fn of(locale: Locale) -> Words {
        Words(Messages::of(locale, source(locale)))
    }

    pub fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, String)> = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        self.0.say(key, &args)
    }

    /// Who does it: "Văn phòng chủ trì; Sở Ngoại vụ phối hợp".
    pub fn agencies(&self, task: &ReportTaskView) -> String {
        let each = [("who-lead", &task.lead), ("who-with", &task.with), ("who-by", &task.by)];
        let named = each.into_iter().filter(|(_, names)| !names.is_empty());
        named.map(|(key, names)| self.say(key, &[("names", &names.join(", "))])).collect::<Vec<_>>().join("; ")
    }

    /// Who answers for it.
    pub fn answerable(&self, task: &ReportTaskView) -> String {
        let (key, names) = if task.lead.is_empty() { ("who-by", &task.by) } else { ("who-lead", &task.lead) };
        if names.is_empty() { String::new() } else { self.say(key, &[("names", &names.join(", "))]) }
    }

    /// Days in one line; of many only how many there are, the first and the last.
    pub fn days(&self, days: &[&ReportDayView]) -> String {
        const MOST: usize = 6;
        let each: Vec<&str> = days.iter().map(|day| day.date.short.as_str()).collect();
        match each.as_slice() {
            [first, .., last] if each.len() > MOST => {
                self.say("days-many", &[("count", &each.len().to_string()), ("first", first), ("last", last)])
            }
            _ => each.join(", "),
        }
    }
}
