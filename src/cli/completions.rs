//! `nhipcau completions`: what a shell needs to complete commands and options, made from the very definition of the arguments.

use std::io::Write;

use clap::CommandFactory;
use clap_complete::Shell;

use super::DONE;
use super::arguments::Arguments;

pub fn run(shell: Shell) -> u8 {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "nhipcau", &mut script);
    // A reader that closed its pipe wants no more.
    let _ = std::io::stdout().lock().write_all(&script);
    DONE
}
