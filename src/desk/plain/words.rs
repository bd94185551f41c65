//! The words of one language.

use crate::desk::both::Both;
use crate::desk::status::{Act, Finding};
use crate::desk::texts::{dated, grouped, monthly, parts, texts};
use crate::diagnostic::{Locale, Messages};

pub struct Words {
    texts: Messages,
    locale: Locale,
}

impl Words {
    pub fn of(locale: Locale) -> Words {
        Words { texts: texts(locale), locale }
    }

    pub fn say(&self, key: &str) -> String {
        self.texts.say(key, &[])
    }

    pub fn say_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, String)> = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        self.texts.say(key, &args)
    }

    pub fn day(&self, iso: &str) -> String {
        dated(&self.texts, iso)
    }

    pub fn month(&self, iso: &str) -> String {
        monthly(&self.texts, iso)
    }

    pub fn language(&self, tag: &str) -> String {
        self.say_with("language", &[("lang", tag)])
    }

    pub fn number(&self, number: usize) -> String {
        grouped(&self.texts, number as u64)
    }

    pub fn parts(&self, keys: &[String]) -> String {
        parts(&self.texts, keys)
    }

    pub fn own<'a>(&self, both: &'a Both) -> &'a str {
        both.get(self.locale)
    }

    /// What is not given is said to be so.
    pub fn stated(&self, both: &Both) -> String {
        let own = self.own(both);
        if own.is_empty() { self.say("nobody") } else { own.to_owned() }
    }

    /// Since when something is so, or from when it will be; none where it has no day.
    pub fn when(&self, finding: &Finding) -> Option<String> {
        let (since, days) = (finding.since.as_deref()?, finding.days?);
        let date = self.day(since);
        let date = if days > 0 { self.say_with("since", &[("date", &date)]) } else { date };
        Some(format!("{date}, {}", self.days_left(-days)))
    }

    pub fn act(&self, act: &Act) -> String {
        let name = self.own(&act.name);
        if act.who == "organization" { format!("{name}, {}", self.say("asks")) } else { name.to_owned() }
    }

    pub fn days_left(&self, days: i32) -> String {
        let key = if days < 0 { "days-past" } else { "days-left" };
        self.say_with(key, &[("days", &days.unsigned_abs().to_string())])
    }
}
