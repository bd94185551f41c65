//! What is said of a time: the key of a UI string and its arguments, so that a language is only strings.

use jiff::civil::Date;

use crate::text::DateParts;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    pub key: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    Text(String),
    /// To be said first.
    Words(Words),
}

const MONTHS: [&str; 12] =
    ["month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10", "month-11", "month-12"];

/// Arguments that only a day has, and those that only a year has.
const OF_DAYS: [&str; 3] = ["day", "day2", "day_admin"];
const OF_YEARS: [&str; 1] = ["year"];

impl Words {
    pub(super) fn new(key: &'static str) -> Words {
        Words { key, args: Vec::new() }
    }

    pub(super) fn text(mut self, name: &'static str, value: impl ToString) -> Words {
        self.args.push((name, Arg::Text(value.to_string())));
        self
    }

    pub(super) fn words(mut self, name: &'static str, value: Words) -> Words {
        self.args.push((name, Arg::Words(value)));
        self
    }

    /// What a date is said with.
    pub(super) fn date(mut self, date: Date) -> Words {
        let parts = DateParts::of(date);
        let numbers = parts.numbers().into_iter().filter(|(name, _)| *name != "weekday");
        self.args.extend(numbers.map(|(name, number)| (name, Arg::Text(number.to_string()))));
        self.args.extend(parts.texts().map(|(name, text)| (name, Arg::Text(text.to_owned()))));
        let month = usize::from(date.month().unsigned_abs()).saturating_sub(1) % 12;
        self.words("month_name", Words::new(MONTHS[month]))
    }

    pub(super) fn without_day(self) -> Words {
        self.without(&OF_DAYS)
    }

    pub(super) fn without_year(self) -> Words {
        self.without(&OF_YEARS)
    }

    fn without(mut self, names: &[&str]) -> Words {
        self.args.retain(|(name, _)| !names.contains(name));
        self
    }

    /// The words in a language that `say` knows: key and arguments to text.
    pub fn said<S: Fn(&str, &[(&str, &str)]) -> String>(&self, say: &S) -> String {
        let texts: Vec<(&str, String)> = self
            .args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Text(text) => (*name, text.clone()),
                Arg::Words(words) => (*name, words.said(say)),
            })
            .collect();
        let args: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, &**text)).collect();
        say(self.key, &args)
    }
}
