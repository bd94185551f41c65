//! `nhipcau export` and `nhipcau import`: the directory as a table and back, without a byte changed that nobody changed.

mod bad;
mod book;
mod generated;
mod round_trip;
mod story;

use super::site::{Run, TestSite};

/// The program in the folder of a site.
fn run(site: &TestSite, arguments: &[&str]) -> Run {
    let mut command = site.command(arguments);
    command.current_dir(site.root());
    command.into()
}

#[track_caller]
fn done(run: &Run) {
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
}
