//! What is wrong with a command line, from the kind and the context that `clap` gives.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::diagnostic::Messages;

use super::page::help_of;

pub fn told(error: &Error, command: &Command, arguments: &[OsString], words: &Messages) -> String {
    let name = arguments.iter().skip(1).filter_map(|text| text.to_str()).find(|name| command.find_subcommand(name).is_some());
    let mut lines = vec![format!("nhipcau: {}", fault(error, words))];
    lines.extend(cure(error, name, words).map(|line| format!("  {line}")));
    let call = ["nhipcau"].into_iter().chain(name).chain(["--help"]).collect::<Vec<_>>().join(" ");
    lines.push(format!("  {}", words.say("fault-help", &[("command", call)])));
    lines.join("\n") + "\n"
}

fn fault(error: &Error, words: &Messages) -> String {
    let value = || told_by(error, ContextKind::InvalidValue);
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "fault-unknown-argument",
        ErrorKind::InvalidSubcommand => "fault-unknown-command",
        ErrorKind::InvalidValue if value().is_empty() => "fault-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "fault-wrong-value",
        ErrorKind::TooManyValues => "fault-needless-value",
        ErrorKind::NoEquals => "fault-equals",
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "fault-count",
        // An argument that stands twice is in conflict with itself.
        ErrorKind::ArgumentConflict if prior(error) == argument(error) => "fault-twice",
        ErrorKind::ArgumentConflict => "fault-conflict",
        ErrorKind::MissingRequiredArgument => "fault-missing",
        ErrorKind::MissingSubcommand => "fault-no-command",
        ErrorKind::InvalidUtf8 => "fault-encoding",
        _ => "fault-other",
    };
    let command = told_by(error, ContextKind::InvalidSubcommand);
    words.say(key, &[("argument", argument(error)), ("command", command), ("value", value()), ("other", prior(error))])
}

/// What could stand there instead: the nearest, else everything, else what the option is for.
fn cure(error: &Error, command: Option<&str>, words: &Messages) -> Option<String> {
    const NEAREST: [ContextKind; 3] = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let nearest = NEAREST.into_iter().find_map(|kind| first(error.get(kind)?));
    let values = told_by(error, ContextKind::ValidValue);
    if let Some(suggestion) = nearest {
        return Some(words.say("fault-suggestion", &[("suggestion", suggestion)]));
    }
    if !values.is_empty() {
        return Some(words.say("fault-values", &[("values", values)]));
    }
    let argument = argument(error);
    let name = argument.trim_start_matches('-').split([' ', '=']).next().unwrap_or_default();
    help_of(words, command.unwrap_or_default(), name)
}

fn argument(error: &Error) -> String {
    told_by(error, ContextKind::InvalidArg)
}

fn prior(error: &Error) -> String {
    told_by(error, ContextKind::PriorArg)
}

fn told_by(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

fn first(value: &ContextValue) -> Option<String> {
    match value {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.first().cloned(),
        _ => None,
    }
}
