//! The command line: one command a file, over `engine`. Exit codes are a contract: 0 done, 1 problems in the content or while writing,
//! 2 wrong usage.

mod arguments;
mod bare;
mod build;
mod check;
mod follow;
mod locale;
mod press;
mod progress;
mod publish;
mod report;
mod serve;
mod settings;

use std::ffi::OsString;
use std::io::Write;

use clap::Parser;

use arguments::{Arguments, Command};
use settings::{Settings, UsageError};

pub const DONE: u8 = 0;
pub const PROBLEMS: u8 = 1;
pub const USAGE: u8 = 2;

/// Runs one command and gives its exit code.
pub fn run(arguments: impl Iterator<Item = OsString>) -> u8 {
    let arguments = bare::completed(arguments.collect());
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // To a closed pipe nothing more can be said.
            let _ = error.print();
            return if error.use_stderr() { USAGE } else { DONE };
        }
    };
    dispatch(&arguments.command).unwrap_or_else(|error| {
        // To a closed pipe nothing more can be said.
        let _ = writeln!(std::io::stderr(), "nhipcau: {error}");
        USAGE
    })
}

fn dispatch(command: &Command) -> Result<u8, UsageError> {
    Ok(match command {
        Command::Build(build) => {
            let settings = Settings::check(&build.options)?;
            match settings::watching(build.watch, &build.poll)? {
                None => build::run(&settings),
                Some(watching) => follow::run(settings.anchored(), watching),
            }
        }
        Command::Check(options) => check::run(&Settings::check(options)?),
        Command::Serve(options) => serve::run(options)?,
    })
}
