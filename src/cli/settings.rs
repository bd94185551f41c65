//! Arguments and environment, checked: all that a command needs to know from outside.

use std::path::{self, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

use crate::config::BaseUrl;
use crate::diagnostic::{Locale, Messages};
use crate::disk::shown;
use crate::engine::{Day, Request};
use crate::output;
use crate::scaffold::NameFault;
use crate::text::parse_date;
use crate::watch::Watching;

use super::arguments::{Format, LocaleName, Options, SiteOptions};
use super::locale;

pub struct Settings {
    pub request: Request,
    pub out: PathBuf,
    /// None leaves it to the site.
    pub locale: Option<Locale>,
    pub format: Format,
    /// Nobody named a day.
    pub day_of_clock: bool,
}

/// What is wrong with the usage.
#[derive(Debug, PartialEq, Eq)]
pub enum UsageError {
    Root(PathBuf),
    BaseUrl(String),
    Date(String),
    Epoch(String),
    Poll(String),
    Editor(String),
    Month(String),
    /// Months, as `2026-11`.
    MonthAhead {
        month: String,
        now: String,
    },
    /// What is no period, and the one that may be meant.
    Period(String, Option<String>),
    /// A key that no plan has, and the nearest one that is tracked.
    NoPlan(String, Option<String>),
    /// A plan that is not tracked, and the nearest one that is.
    NotTracked(String, Option<String>),
    /// A language in which no report can be written, and those in which it can.
    ReportLanguage(String, String),
    /// A path that is no file, and a text that may be meant.
    NoFile(PathBuf, Option<String>),
    NotAText(PathBuf),
    /// A language that the site does not have, and those it has.
    Language(String, String),
    /// Which of these is meant was not said.
    WhichLanguage(String),
    SameLanguage(String, String),
    /// A title without letters.
    Title,
    /// A name that no address can be made of.
    Name(String),
    /// No official number, and one that may be meant.
    Symbol(String, Option<String>),
    SymbolOfAnother,
    /// One kind, where the settings are of all.
    DecapKind(String),
    /// An original in another language than the site's first has no translations.
    OriginalElsewhere(String, String),
    Languages(String),
    /// A flag with what it says, and why that is no name.
    UnionName(String, NameFault),
    /// A name in a language that the site does not have, or without saying of which.
    NameLanguage(String),
    /// A file that by its ending is no spreadsheet.
    NoSpreadsheet(PathBuf),
    /// Behind `import organizations` stands not one file.
    OneSpreadsheet,
    /// The folder of a new site is taken.
    NotEmpty(PathBuf),
}

impl UsageError {
    /// In the words of the command line: `usage-…` of `help/*.ftl`.
    pub fn told(&self, words: &Messages) -> String {
        let say = |key: &str, value: &str| words.say(key, &[("value", value.to_owned())]);
        match self {
            UsageError::Root(root) => say("usage-root", &shown(root)),
            UsageError::BaseUrl(url) => say("usage-base-url", url),
            UsageError::Date(date) => say("usage-date", date),
            UsageError::Epoch(text) => say("usage-epoch", text),
            UsageError::Poll(text) => say("usage-poll", text),
            UsageError::Editor(text) => say("usage-editor", text),
            UsageError::Month(text) => say("usage-month", text),
            UsageError::MonthAhead { month, now } => words.say("usage-month-ahead", &[("value", month.clone()), ("now", now.clone())]),
            UsageError::Period(text, near) => words.say("usage-period", &[("value", text.clone()), ("near", none_or(near))]),
            UsageError::NoPlan(key, near) => words.say("usage-no-plan", &[("value", key.clone()), ("near", none_or(near))]),
            UsageError::NotTracked(key, near) => words.say("usage-not-tracked", &[("value", key.clone()), ("near", none_or(near))]),
            UsageError::ReportLanguage(tag, known) => {
                words.say("usage-report-language", &[("value", tag.clone()), ("known", known.clone())])
            }
            UsageError::NoFile(path, near) => words.say("usage-no-file", &[("value", shown(path)), ("near", none_or(near))]),
            UsageError::Languages(text) => say("usage-languages", text),
            UsageError::UnionName(flag, fault) => {
                words.say("usage-union-name", &[("value", flag.clone()), ("reason", fault.word().to_owned())])
            }
            UsageError::NameLanguage(text) => say("usage-name-language", text),
            UsageError::NotEmpty(dir) => say("usage-not-empty", &shown(dir)),
            UsageError::OneSpreadsheet => say("usage-one-spreadsheet", ""),
            UsageError::NoSpreadsheet(path) => say("usage-no-spreadsheet", &shown(path)),
            UsageError::NotAText(path) => say("usage-not-a-text", &shown(path)),
            UsageError::Language(tag, known) => words.say("usage-language", &[("value", tag.clone()), ("known", known.clone())]),
            UsageError::WhichLanguage(known) => say("usage-which-language", known),
            UsageError::SameLanguage(path, tag) => words.say("usage-same-language", &[("value", tag.clone()), ("path", path.clone())]),
            UsageError::OriginalElsewhere(path, tag) => {
                words.say("usage-original-elsewhere", &[("value", tag.clone()), ("path", path.clone())])
            }
            UsageError::Title => words.say("usage-title", &[]),
            UsageError::Name(name) => say("usage-name", name),
            UsageError::Symbol(text, near) => words.say("usage-symbol", &[("value", text.clone()), ("near", none_or(near))]),
            UsageError::DecapKind(kind) => say("usage-decap-kind", kind),
            UsageError::SymbolOfAnother => words.say("usage-symbol-of-another", &[]),
        }
    }
}

/// As the texts choose by it.
fn none_or(near: &Option<String>) -> String {
    near.clone().unwrap_or_else(|| "none".to_owned())
}

impl Settings {
    pub fn check(options: &Options) -> Result<Settings, UsageError> {
        let settings = Settings::of_site(&options.site, options.drafts)?;
        let out = if options.out.is_absolute() { options.out.clone() } else { options.site.root.join(&options.out) };
        Ok(Settings { out, format: options.format, ..settings })
    }

    /// For a command that writes nothing and speaks to people.
    pub fn of_site(options: &SiteOptions, drafts: bool) -> Result<Settings, UsageError> {
        if !options.root.is_dir() {
            return Err(UsageError::Root(options.root.clone()));
        }
        let base = match &options.base_url {
            None => None,
            Some(url) => Some(BaseUrl::parse(url).ok_or_else(|| UsageError::BaseUrl(url.clone()))?),
        };
        let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
        Ok(Settings {
            out: PathBuf::new(),
            locale: options.locale.map(named).or_else(locale::of_environment),
            format: Format::Human,
            day_of_clock: options.date.is_none() && epoch.as_deref().is_none_or(str::is_empty),
            request: Request {
                root: options.root.clone(),
                base,
                theme: options.theme.clone(),
                day: day(options.date.as_deref(), epoch.as_deref())?,
                drafts,
            },
        })
    }

    /// For a run that goes on: the day may be another one by now.
    pub fn request_of_now(&self) -> Request {
        let day = if self.day_of_clock { Day::At(Timestamp::now()) } else { self.request.day };
        Request { day, ..self.request.clone() }
    }

    /// With folders that stay the same names when the current one is moved away and another put in its place.
    pub fn anchored(mut self) -> Settings {
        // Without a current folder nothing can be anchored; reading then says what is wrong.
        let anchor = |path: PathBuf| path::absolute(&path).unwrap_or(path);
        self.out = anchor(self.out);
        self.request.root = anchor(self.request.root);
        self
    }

    pub fn output(&self) -> output::Options {
        output::Options { out: self.out.clone(), root: self.request.root.clone(), version: env!("CARGO_PKG_VERSION") }
    }
}

/// How the files are to be followed. None: they are read once.
pub fn watching(wanted: bool, poll: &Option<Option<String>>) -> Result<Option<Watching>, UsageError> {
    Ok(match poll {
        _ if !wanted => None,
        None => Some(Watching::Native),
        Some(None) => Some(Watching::Polling(None)),
        Some(Some(text)) => {
            let seconds = text.parse().ok().filter(|seconds| (0.1..=86_400.0).contains(seconds));
            let seconds = seconds.ok_or_else(|| UsageError::Poll(text.clone()))?;
            Some(Watching::Polling(Some(Duration::from_secs_f64(seconds))))
        }
    })
}

pub fn named(name: LocaleName) -> Locale {
    match name {
        LocaleName::Vi => Locale::Vi,
        LocaleName::En => Locale::En,
    }
}

/// The argument, else the agreed variable of reproducible builds, else the clock.
pub fn day(argument: Option<&str>, epoch: Option<&str>) -> Result<Day, UsageError> {
    if let Some(text) = argument {
        return parse_date(text).map(Day::On).map_err(|_| UsageError::Date(text.to_owned()));
    }
    match epoch.filter(|text| !text.is_empty()) {
        None => Ok(Day::At(Timestamp::now())),
        Some(text) => {
            let seconds = text.parse::<i64>().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
            seconds.map(Day::At).ok_or_else(|| UsageError::Epoch(text.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::arguments::{Arguments, Command};
    use super::*;
    use clap::Parser;
    use jiff::civil::date;

    fn watching_of(arguments: &[&str]) -> Result<Option<Watching>, UsageError> {
        match Arguments::parse_from(["nhipcau", "build"].iter().chain(arguments)).command {
            Command::Build(build) => watching(build.watch, &build.poll),
            _ => unreachable!("build was asked for"),
        }
    }

    #[test]
    fn watching_is_asked_for() {
        assert_eq!(watching_of(&[]), Ok(None));
        assert_eq!(watching_of(&["--watch"]), Ok(Some(Watching::Native)));
        assert_eq!(watching_of(&["--watch", "--poll"]), Ok(Some(Watching::Polling(None))));
        assert_eq!(watching_of(&["--poll", "--watch"]), Ok(Some(Watching::Polling(None))));
        let half = Watching::Polling(Some(Duration::from_millis(500)));
        assert_eq!(watching_of(&["--watch", "--poll", "0.5"]), Ok(Some(half)));
        for wrong in ["0", "-1", "NaN", "inf", "1e9", "hai", ""] {
            assert_eq!(watching_of(&["--watch", &format!("--poll={wrong}")]), Err(UsageError::Poll(wrong.into())), "{wrong}");
        }
        assert!(Arguments::try_parse_from(["nhipcau", "build", "--poll"]).is_err(), "nothing is polled once");
    }

    #[test]
    fn only_the_day_of_the_clock_goes_on() {
        let day_of = |arguments: &[&str]| match Arguments::parse_from(["nhipcau", "check"].iter().chain(arguments)).command {
            Command::Check(check) => {
                let mut settings = Settings::check(&check.options).unwrap();
                if settings.day_of_clock {
                    settings.request.day = Day::At(Timestamp::UNIX_EPOCH);
                }
                settings.request_of_now().day
            }
            _ => unreachable!("check was asked for"),
        };
        assert_eq!(day_of(&["--date", "2026-11-21"]), Day::On(date(2026, 11, 21)));
        // Where the environment of the tests names a day, that is the one that stays.
        if std::env::var_os("SOURCE_DATE_EPOCH").is_none() {
            assert_ne!(day_of(&[]), Day::At(Timestamp::UNIX_EPOCH));
        }
    }

    #[test]
    fn the_day_comes_from_the_argument_then_from_the_epoch() {
        assert_eq!(day(Some("2026-11-21"), Some("0")), Ok(Day::On(date(2026, 11, 21))));
        assert_eq!(day(None, Some("86400")), Ok(Day::At(Timestamp::from_second(86_400).unwrap())));
        assert_eq!(day(Some("21/11/2026"), None), Err(UsageError::Date("21/11/2026".into())));
        assert_eq!(day(None, Some("hôm nay")), Err(UsageError::Epoch("hôm nay".into())));
    }
}
