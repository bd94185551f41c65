//! The program: reports what [`nhipcau::cli::run`] says and exits.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(nhipcau::cli::run(std::env::args_os()))
}
