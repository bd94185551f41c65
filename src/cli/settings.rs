//! Arguments and environment, checked: all that a command needs to know from outside.

use std::fmt;
use std::path::PathBuf;

use jiff::Timestamp;

use crate::config::BaseUrl;
use crate::diagnostic::Locale;
use crate::engine::{Day, Request};
use crate::output;
use crate::text::parse_date;

use super::arguments::{Format, LocaleName, Options};
use super::locale;

pub struct Settings {
    pub request: Request,
    pub out: PathBuf,
    /// None leaves it to the site.
    pub locale: Option<Locale>,
    pub format: Format,
}

/// What is wrong with the usage.
#[derive(Debug, PartialEq, Eq)]
pub enum UsageError {
    Root(PathBuf),
    BaseUrl(String),
    Date(String),
    Epoch(String),
}

impl fmt::Display for UsageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UsageError::Root(root) => write!(f, "--root {}: không có thư mục này / no such folder", root.display()),
            UsageError::BaseUrl(url) => write!(f, "--base-url {url}: cần dạng https://example.org/ / must look like https://example.org/"),
            UsageError::Date(date) => write!(f, "--date {date}: cần dạng 2026-11-05 / must look like 2026-11-05"),
            UsageError::Epoch(text) => write!(f, "SOURCE_DATE_EPOCH={text}: cần số giây / must be a number of seconds"),
        }
    }
}

impl Settings {
    pub fn check(options: &Options) -> Result<Settings, UsageError> {
        if !options.root.is_dir() {
            return Err(UsageError::Root(options.root.clone()));
        }
        let base = match &options.base_url {
            None => None,
            Some(url) => Some(BaseUrl::parse(url).ok_or_else(|| UsageError::BaseUrl(url.clone()))?),
        };
        Ok(Settings {
            out: if options.out.is_absolute() { options.out.clone() } else { options.root.join(&options.out) },
            locale: options.locale.map(named).or_else(locale::of_environment),
            format: options.format,
            request: Request {
                root: options.root.clone(),
                base,
                theme: options.theme.clone(),
                day: day(options.date.as_deref(), std::env::var("SOURCE_DATE_EPOCH").ok().as_deref())?,
                drafts: options.drafts,
            },
        })
    }

    pub fn output(&self) -> output::Options {
        output::Options { out: self.out.clone(), root: self.request.root.clone(), version: env!("CARGO_PKG_VERSION") }
    }
}

fn named(name: LocaleName) -> Locale {
    match name {
        LocaleName::Vi => Locale::Vi,
        LocaleName::En => Locale::En,
    }
}

/// The argument, else the agreed variable of reproducible builds, else the clock.
fn day(argument: Option<&str>, epoch: Option<&str>) -> Result<Day, UsageError> {
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
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_day_comes_from_the_argument_then_from_the_epoch() {
        assert_eq!(day(Some("2026-11-21"), Some("0")), Ok(Day::On(date(2026, 11, 21))));
        assert_eq!(day(None, Some("86400")), Ok(Day::At(Timestamp::from_second(86_400).unwrap())));
        assert_eq!(day(Some("21/11/2026"), None), Err(UsageError::Date("21/11/2026".into())));
        assert_eq!(day(None, Some("hôm nay")), Err(UsageError::Epoch("hôm nay".into())));
    }
}
