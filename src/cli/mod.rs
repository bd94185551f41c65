//! The command line: one command a file, over `engine`. Exit codes are a contract: 0 done, 1 problems in the content or while writing,
//! 2 wrong usage.

mod arguments;
mod bare;
mod build;
mod check;
mod follow;
mod help;
mod locale;
mod press;
mod progress;
mod publish;
mod report;
mod serve;
mod settings;
mod status;

use std::ffi::OsString;

use arguments::Command;
use settings::{Settings, UsageError};

pub const DONE: u8 = 0;
pub const PROBLEMS: u8 = 1;
pub const USAGE: u8 = 2;

/// Runs one command and gives its exit code.
pub fn run(arguments: impl Iterator<Item = OsString>) -> u8 {
    let arguments = match help::parse(&bare::completed(arguments.collect())) {
        Ok(arguments) => arguments,
        Err(refusal) => {
            return if refusal.is_fault {
                report::write_err(&refusal.text);
                USAGE
            } else {
                report::write_out(&refusal.text);
                DONE
            };
        }
    };
    dispatch(&arguments.command).unwrap_or_else(|error| {
        report::write_err(&format!("nhipcau: {error}\n"));
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
        Command::Status(options) => status::run(options)?,
    })
}
