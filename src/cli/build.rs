//! `nhipcau build`: the whole site into the output folder, or nothing.

use std::time::{Duration, Instant};

use crate::engine::{Edition, Engine, Revision};

use super::publish::{Outcome, publish};
use super::report::Report;
use super::settings::Settings;

pub fn run(settings: &Settings) -> u8 {
    let started = Instant::now();
    let Revision { problems, edition, config } = Engine::default().revise(&settings.request);
    let outcome = publish(settings, problems, edition.as_ref(), started);
    tell(&Report::new(settings, config.as_deref()), &outcome, edition.as_ref(), started.elapsed());
    outcome.code
}

/// All problems, then what became of the site.
pub fn tell(report: &Report, outcome: &Outcome, edition: Option<&Edition>, time: Duration) {
    report.problems(&outcome.problems);
    match (edition, &outcome.published) {
        (Some(edition), Some(published)) => report.built(edition, published, outcome, time),
        _ => report.failed(&outcome.problems),
    }
}
