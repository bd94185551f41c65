//! `nhipcau serve`: the site on this computer, following every change of its files.

use std::io;
use std::time::Duration;

use crate::config::Config;
use crate::diagnostic::{Editor, Locale, Severity};
use crate::engine::Request;
use crate::serve::{self, Listeners, Owner, Setup, State, Summary, Told};
use crate::watch::Watching;

use super::arguments::ServeOptions;
use super::report::{Report, count};
use super::settings::{self, Settings, UsageError};
use super::{DONE, PROBLEMS, locale};

pub fn run(options: &ServeOptions) -> Result<u8, UsageError> {
    let settings = Settings::of_site(&options.site, !options.no_drafts)?;
    let (watching, editor) = (settings::watching(true, &options.poll)?.unwrap_or(Watching::Native), editor(options.editor.as_deref())?);
    let report = Report::new(&settings, None);
    let listeners = match Listeners::open(options.port) {
        Ok(listeners) => listeners,
        Err(error) => return Ok(not_opened(&report, options.port, &error)),
    };
    if options.port != 0 && listeners.port() != options.port {
        report.note("serve-port-taken", &[("wanted", options.port.to_string()), ("port", listeners.port().to_string())]);
    }
    let writer = Writer { settings, open: options.open };
    Ok(match serve::run(Setup { listeners, watching, editor, read_only: options.read_only }, writer) {
        Ok(summary) => {
            stopped(&report, &summary);
            DONE
        }
        Err(error) => {
            report.note("serve-not-started", &[("reason", error.to_string())]);
            PROBLEMS
        }
    })
}

/// Whoever sits before the terminal.
struct Writer {
    settings: Settings,
    open: bool,
}

impl Owner for Writer {
    fn request(&self) -> Request {
        self.settings.request_of_now()
    }

    fn locale(&self, config: Option<&Config>) -> Locale {
        self.settings.locale.unwrap_or_else(|| locale::of_site(config))
    }

    fn hear(&self, told: Told) {
        match told {
            Told::NoEvents(reason) => Report::new(&self.settings, None).no_events(reason),
            Told::Listening(address) => self.listening(address),
            Told::Revised { state, config, news, time } => revised(&Report::new(&self.settings, config), state, news, time),
        }
    }
}

impl Writer {
    fn listening(&self, address: &str) {
        let report = Report::new(&self.settings, None);
        report.line("serve-listening", &[("address", address.to_owned())]);
        if self.open
            && let Err(error) = open::that_detached(address)
        {
            report.note("serve-no-browser", &[("reason", error.to_string())]);
        }
    }
}

fn revised(report: &Report, state: &State, news: bool, time: Duration) {
    if news {
        report.problems(&state.problems);
    }
    let numbers = |key, pages: usize| {
        let numbers = [
            ("number", state.number.to_string()),
            ("pages", pages.to_string()),
            ("errors", count(&state.problems, Severity::Error)),
            ("warnings", count(&state.problems, Severity::Warning)),
            ("seconds", report.seconds(time)),
        ];
        report.line(key, &numbers);
    };
    match state.pages() {
        Some(pages) => numbers("serve-revised", pages),
        None => numbers("serve-nothing", 0),
    }
}

fn stopped(report: &Report, summary: &Summary) {
    let numbers = [("time", clock(summary.time)), ("revisions", summary.revisions.to_string()), ("pages", summary.pages.to_string())];
    report.line("serve-stopped", &numbers);
}

/// Hours, minutes and seconds, as every language writes them.
fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

fn not_opened(report: &Report, first: u16, error: &io::Error) -> u8 {
    let last = Listeners::last(first);
    report.note("serve-no-port", &[("first", first.to_string()), ("last", last.to_string()), ("reason", error.to_string())]);
    PROBLEMS
}

/// The argument, else the environment, else what most have.
fn editor(argument: Option<&str>) -> Result<Editor, UsageError> {
    let named = argument.map(str::to_owned).or_else(|| std::env::var("NHIPCAU_EDITOR").ok()).filter(|text| !text.is_empty());
    named.map_or_else(|| Ok(Editor::default()), |text| Editor::parse(&text).ok_or(UsageError::Editor(text)))
}
