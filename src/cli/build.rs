//! `nhipcau build`: the whole site into the output folder, or nothing. Where the last build was asked for the same and its site still lies
//! there, that is all that is looked at; what is told is the same.

use std::time::{Duration, Instant};

use crate::diagnostic::{Code, sorted};
use crate::disk;
use crate::engine::{Engine, Receipt, Revision};
use crate::output::Publisher;

use super::publish::{Built, Outcome, publish};
use super::report::Report;
use super::settings::Settings;
use super::{DONE, locale};

pub fn run(settings: &Settings) -> u8 {
    let started = Instant::now();
    let program = program();
    if let Some(outcome) = program.and_then(|program| again(settings, program)) {
        let first = outcome.built.as_ref().and_then(|built| built.summary.languages.first());
        let locale = settings.locale.unwrap_or_else(|| locale::of_first(first.map(|(tag, _)| &**tag)));
        tell(&Report::of(locale, settings.format), &outcome, started.elapsed());
        return outcome.code;
    }
    let mut revision = Engine::default().revise(&settings.request);
    let problems = std::mem::take(&mut revision.problems);
    let mut outcome = publish(settings, problems, revision.edition.as_ref(), started);
    if let Some(program) = program {
        leave(&mut outcome, &revision, settings, program);
    }
    tell(&Report::new(settings, revision.config.as_deref()), &outcome, started.elapsed());
    // The system takes back the memory of a large site at once; letting go of each text and card one by one takes much longer.
    std::mem::forget(revision);
    outcome.code
}

/// What tells this program from any other, also from one of the same version. Where that cannot be told, every build begins anew.
fn program() -> Option<u128> {
    disk::fingerprint(&std::env::current_exe().ok()?).ok()
}

/// How a build would end that has nothing to do. None where there may be something, or something stands in the way.
fn again(settings: &Settings, program: u128) -> Option<Outcome> {
    let receipt = Receipt::find(&settings.request, program)?;
    let published = Publisher::open(&settings.output()).ok()?.unchanged(receipt.manifest)?;
    let built = Built { summary: receipt.summary, published, indexes: Vec::new(), pictures: 0 };
    Some(Outcome { problems: receipt.problems, built: Some(built), code: DONE })
}

fn leave(outcome: &mut Outcome, revision: &Revision, settings: &Settings, program: u128) {
    let Some(built) = &outcome.built else { return };
    // What could not be kept is to be tried again, and told again.
    if outcome.problems.iter().any(|problem| problem.code == Code::CacheUnwritten) {
        return;
    }
    let unkept = Receipt::leave(revision, &settings.request, program, built.published.manifest, &outcome.problems, &built.summary);
    if let Some(problem) = unkept {
        outcome.problems.push(problem);
        outcome.problems = sorted(std::mem::take(&mut outcome.problems));
    }
}

/// All problems, then what became of the site.
pub fn tell(report: &Report, outcome: &Outcome, time: Duration) {
    report.problems(&outcome.problems);
    match &outcome.built {
        Some(built) => report.built(built, &outcome.problems, time),
        None => report.failed(&outcome.problems),
    }
}
