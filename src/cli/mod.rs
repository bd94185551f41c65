//! The command line: one command a file, over `engine`. Exit codes are a contract: 0 done, 1 problems in the content or while writing,
//! 2 wrong usage.

mod arguments;
mod bare;
mod build;
mod check;
mod completions;
mod directory;
mod export;
mod follow;
mod help;
mod import;
mod import_text;
mod init;
mod locale;
mod new;
mod new_text;
mod pack;
mod press;
mod progress;
mod publish;
mod report;
mod review;
mod schema;
mod search;
mod serve;
mod settings;
mod status;
mod translate;
mod window;
mod work;

use std::ffi::OsString;

use arguments::Command;
use settings::{Settings, UsageError};

pub const DONE: u8 = 0;
pub const PROBLEMS: u8 = 1;
pub const USAGE: u8 = 2;

/// Runs one command and gives its exit code.
pub fn run(arguments: impl Iterator<Item = OsString>) -> u8 {
    let arguments = bare::completed(arguments.collect());
    let code = attempt(&arguments);
    if code != DONE {
        window::hold(&help::words_for(&arguments).say("window-closes", &[]));
    }
    code
}

fn attempt(arguments: &[OsString]) -> u8 {
    match help::parse(arguments) {
        Ok(read) => dispatch(&read.command).unwrap_or_else(|error| {
            report::write_err(&format!("nhipcau: {}\n", error.told(&help::words_for(arguments))));
            USAGE
        }),
        Err(refusal) if refusal.is_fault => {
            report::write_err(&refusal.text);
            USAGE
        }
        Err(asked) => {
            report::write_out(&asked.text);
            DONE
        }
    }
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
        Command::Check(check) => check::run(&Settings::check(&check.options)?, check.stale),
        Command::Serve(options) => serve::run(options)?,
        Command::Status(options) => status::run(options)?,
        Command::Report(options) => review::run(options)?,
        Command::New(options) => new::run(options)?,
        Command::Translate(options) => translate::run(options)?,
        Command::Import(options) => import::run(options)?,
        Command::Export(options) => export::run(options)?,
        Command::Schema(options) => schema::run(options)?,
        Command::Init(options) => init::run(options)?,
        Command::Completions(options) => completions::run(options.shell),
    })
}
