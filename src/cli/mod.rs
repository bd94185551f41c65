//! The command line: one command a file, over `engine`. Exit codes are a contract: 0 done, 1 problems in the content or while writing,
//! 2 wrong usage.

mod arguments;
mod build;
mod check;
mod locale;
mod press;
mod progress;
mod report;
mod settings;

use std::ffi::OsString;
use std::io::Write;

use clap::Parser;

use arguments::{Arguments, Command};
use settings::Settings;

pub const DONE: u8 = 0;
pub const PROBLEMS: u8 = 1;
pub const USAGE: u8 = 2;

/// Runs one command and gives its exit code.
pub fn run(arguments: impl Iterator<Item = OsString>) -> u8 {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // To a closed pipe nothing more can be said.
            let _ = error.print();
            return if error.use_stderr() { USAGE } else { DONE };
        }
    };
    let (Command::Build(options) | Command::Check(options)) = &arguments.command;
    match Settings::check(options) {
        Err(error) => {
            // To a closed pipe nothing more can be said.
            let _ = writeln!(std::io::stderr(), "nhipcau: {error}");
            USAGE
        }
        Ok(settings) => match arguments.command {
            Command::Build(_) => build::run(&settings),
            Command::Check(_) => check::run(&settings),
        },
    }
}
