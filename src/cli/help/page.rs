//! A page of help for each command.

use clap::{Arg, Command};

use crate::diagnostic::Messages;
use crate::text::columns::{padded, width, wrapped};

const WIDTH: usize = 100;

/// What stands left of the words takes at most so much; what is longer has a line of its own.
const LEFT: usize = 30;

/// The command with its commands, each with its help, and values that are named in the language.
pub fn dressed(command: Command, words: &Messages) -> Command {
    let command = command.mut_subcommands(|sub| sub.mut_args(|arg| named(arg, words)));
    let pages: Vec<(String, String)> =
        command.get_subcommands().map(|sub| (sub.get_name().to_owned(), page(sub, Some(sub.get_name()), words))).collect();
    let own = page(&command, None, words);
    let dress = |command: Command, (name, page): (String, String)| command.mut_subcommand(name, |sub| sub.override_help(page));
    pages.into_iter().fold(command.override_help(own), dress)
}

fn named(arg: Arg, words: &Messages) -> Arg {
    let name = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    match name.and_then(|name| text(words, &format!("value-{}", name.to_lowercase()))) {
        Some(name) if arg.get_action().takes_values() => arg.value_name(name),
        _ => arg,
    }
}

/// None where the language has no such text.
pub fn text(words: &Messages, key: &str) -> Option<String> {
    Some(words.say(key, &[])).filter(|text| text != key)
}

/// Of an argument of a command, else of all that have it.
pub fn help_of(words: &Messages, command: &str, argument: &str) -> Option<String> {
    text(words, &format!("help-{command}-{argument}")).or_else(|| text(words, &format!("help-any-{argument}")))
}

fn page(command: &Command, name: Option<&str>, words: &Messages) -> String {
    let say = |key: &str| words.say(key, &[]);
    let of = |key: &str| text(words, &name.map_or(key.to_owned(), |name| format!("{key}-{name}"))).unwrap_or_default();
    let positionals: Vec<&Arg> = command.get_positionals().collect();
    let usage = ["nhipcau"].into_iter().chain(name).map(str::to_owned);
    let rest = positionals.iter().map(|arg| value(arg));
    let usage = usage.chain([say(if name.is_some() { "some-options" } else { "some-command" })]).chain(rest).collect::<Vec<_>>().join(" ");
    let row = |arg: &&Arg| (left(arg), right(arg, name.unwrap_or_default(), words));
    let mut options: Vec<_> = command.get_opts().map(|arg| row(&arg)).collect();
    options.push(("-h, --help".to_owned(), say("help-any-help")));
    if name.is_none() {
        options.push(("-V, --version".to_owned(), say("help-any-version")));
    }
    let commands = command.get_subcommands().map(|sub| (sub.get_name().to_owned(), say(&format!("help-{}", sub.get_name()))));
    let sections = [
        table(&say("commands"), commands.collect()),
        table(&say("arguments"), positionals.iter().map(row).collect()),
        table(&say("options"), options),
        format!("\n{}:\n{}", say("example"), of("example-of").lines().map(|line| format!("  {line}\n")).collect::<String>()),
        if name.is_none() { format!("\n{}\n", say("help-of-command")) } else { String::new() },
    ];
    format!("{}\n\n{}: {usage}\n{}", of("help"), say("usage"), sections.concat())
}

fn left(arg: &Arg) -> String {
    let value = if arg.get_action().takes_values() { value(arg) } else { String::new() };
    match (arg.get_short(), arg.get_long()) {
        (None, None) => value,
        (None, Some(long)) => format!("--{long} {value}").trim_end().to_owned(),
        (Some(short), None) => format!("-{short} {value}").trim_end().to_owned(),
        (Some(short), Some(long)) => format!("-{short}, --{long} {value}").trim_end().to_owned(),
    }
}

fn value(arg: &Arg) -> String {
    let name = arg.get_value_names().and_then(|names| names.first()).map_or_else(|| arg.get_id().to_string(), ToString::to_string);
    let is_needed = arg.get_num_args().is_none_or(|count| count.min_values() > 0) && (arg.is_required_set() || !arg.is_positional());
    if is_needed { format!("<{name}>") } else { format!("[{name}]") }
}

fn right(arg: &Arg, command: &str, words: &Messages) -> String {
    let id = arg.get_id().as_str().replace('_', "-");
    let help = help_of(words, command, &id).unwrap_or_default();
    let default = arg.get_default_values().first().filter(|_| arg.get_action().takes_values());
    match default {
        Some(value) => format!("{help} {}", words.say("default", &[("value", value.to_string_lossy().into_owned())])),
        None => help,
    }
}

fn table(heading: &str, rows: Vec<(String, String)>) -> String {
    let left = rows.iter().map(|(left, _)| width(left)).filter(|width| *width <= LEFT).max().unwrap_or_default();
    let mut out = if rows.is_empty() { String::new() } else { format!("\n{heading}:\n") };
    for (name, words) in &rows {
        let lines = wrapped(words, WIDTH.saturating_sub(left + 4));
        let is_long = width(name) > left;
        let before = if is_long { format!("  {name}\n  {}", " ".repeat(left)) } else { format!("  {}", padded(name, left)) };
        out.push_str(&format!("{before}  {}\n", lines.join(&format!("\n{}", " ".repeat(left + 4)))));
    }
    out
}
