//! `nhipcau check`: everything that `build` does, but writing. With `--stale` also what in the directory is to be put right: that is work
//! for people and no fault of the files, so it never changes the exit code; what was right yesterday must not fail today.

use std::time::Instant;

use crate::diagnostic::{has_errors, sorted};
use crate::engine::Engine;

use super::press::prove;
use super::report::Report;
use super::settings::Settings;
use super::{DONE, PROBLEMS};

pub fn run(settings: &Settings, stale: bool) -> u8 {
    let started = Instant::now();
    let mut revision = Engine::default().revise(&settings.request);
    if let Some(edition) = &revision.edition {
        revision.problems.extend(prove(edition, started));
        revision.problems = sorted(revision.problems);
    }
    let report = Report::new(settings, revision.config.as_deref());
    report.problems(&revision.problems);
    match &revision.edition {
        Some(edition) if !has_errors(&revision.problems) => {
            report.checked(&edition.summary(&[]), &revision.problems, started.elapsed());
            if stale {
                report.stale(edition.renderer.book());
            }
            DONE
        }
        _ => {
            report.failed(&revision.problems);
            PROBLEMS
        }
    }
}
