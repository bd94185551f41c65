//! The command line in one language at a time: help and complaints, whose words stand in `vi.ftl` and `en.ftl` and not in `clap`.
//!
//! A new command needs `help-NAME` and `example-of-NAME`, a new option `help-NAME-OPTION`; a test names what is missing.

mod fault;
mod page;
#[cfg(test)]
mod tests;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory, FromArgMatches};

use crate::diagnostic::{Locale, Messages};

use super::arguments::Arguments;
use super::locale;

/// Why no command is run, in words.
pub struct Refusal {
    pub text: String,
    /// It was not asked for.
    pub is_fault: bool,
}

pub fn parse(arguments: &[OsString]) -> Result<Arguments, Refusal> {
    let words = words_for(arguments);
    let command = page::dressed(Arguments::command(), &words);
    let matches = command.clone().try_get_matches_from(arguments);
    matches.and_then(|matches| Arguments::from_arg_matches(&matches)).map_err(|error| refusal(&error, &command, arguments, &words))
}

/// The words in the language of a command line.
pub fn words_for(arguments: &[OsString]) -> Messages {
    words(locale(arguments))
}

fn refusal(error: &clap::Error, command: &Command, arguments: &[OsString], words: &Messages) -> Refusal {
    // What was asked for is told as it was prepared.
    let is_prepared =
        matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand);
    let text = if is_prepared { error.render().to_string() } else { fault::told(error, command, arguments, words) };
    Refusal { text, is_fault: error.use_stderr() }
}

/// As the arguments will say once they are read, else as the system does. The site is not known yet: its board reads Vietnamese.
fn locale(arguments: &[OsString]) -> Locale {
    let said = arguments.iter().enumerate().find_map(|(at, argument)| match argument.to_str()? {
        "--locale" => arguments.get(at + 1)?.to_str(),
        argument => argument.strip_prefix("--locale="),
    });
    match said {
        Some("vi") => Locale::Vi,
        Some("en") => Locale::En,
        _ => locale::of_environment().unwrap_or(Locale::Vi),
    }
}

fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => include_str!("vi.ftl"),
        Locale::En => include_str!("en.ftl"),
    }
}

/// The words in a language.
pub fn words(locale: Locale) -> Messages {
    Messages::of(locale, source(locale))
}
