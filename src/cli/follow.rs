//! `nhipcau build --watch`: looks again whenever something may have changed, and publishes what is good. What changed makes no
//! difference here.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::diagnostic::Diagnostic;
use crate::engine::{Engine, Preview};
use crate::watch::{Stopper, Wake, Watcher, Watching};

use super::build::tell;
use super::publish::{Outcome, publish};
use super::report::Report;
use super::settings::Settings;
use super::{DONE, USAGE};

pub fn run(settings: Settings, wanted: Watching) -> u8 {
    // Before the first look, so that nothing is missed between the two.
    let mut watcher = Watcher::start(&settings.request.root, wanted);
    stop_when_asked(watcher.stopper());
    let mut follower = Follower::new(settings);
    follower.look(None);
    // An output folder that was named wrongly gets no better by waiting.
    if follower.code == USAGE {
        return USAGE;
    }
    follower.tell_watching(&watcher);
    while watcher.wait() == Wake::Look {
        if let Some(took) = follower.look(watcher.touched()) {
            watcher.looked(took);
        }
        if watcher.watching() != follower.watching {
            follower.tell_watching(&watcher);
        }
    }
    follower.report.stopped(follower.published, follower.problems.as_deref().unwrap_or_default());
    DONE
}

/// Ctrl+C, and a request of the system to end, are taken up between two sites.
fn stop_when_asked(stopper: Stopper) {
    // Where that is refused, they end the program as they end any other; what is published stays whole even so.
    let _ = ctrlc::set_handler(move || stopper.stop());
}

struct Follower {
    settings: Settings,
    engine: Engine,
    report: Report,
    /// What was last told: the problems, at first none at all, and how changes are noticed.
    problems: Option<Vec<Diagnostic>>,
    watching: Watching,
    /// How the last publication ended, and how many there were.
    code: u8,
    published: usize,
    /// Good, but the disk refused it. Tried again at the next look.
    refused: Option<Preview>,
}

impl Follower {
    fn new(settings: Settings) -> Follower {
        Follower {
            engine: Engine::default(),
            report: Report::new(&settings, None),
            problems: None,
            watching: Watching::Native,
            code: DONE,
            published: 0,
            refused: None,
            settings,
        }
    }

    /// Publishes what is new. Gives the time that this took when nothing was.
    fn look(&mut self, touched: Option<&BTreeSet<PathBuf>>) -> Option<Duration> {
        let started = Instant::now();
        let found = self.engine.follow(&self.settings.request_of_now(), touched);
        if let Some(preview) = found.or_else(|| self.refused.take()) {
            let outcome = publish(&self.settings, preview.problems.clone(), preview.edition.as_ref(), started);
            if self.take(preview, outcome, started) {
                return None;
            }
        }
        Some(started.elapsed())
    }

    /// Whether there was something to tell.
    fn take(&mut self, preview: Preview, outcome: Outcome, started: Instant) -> bool {
        let wrote = outcome.built.as_ref().is_some_and(|built| built.published.written + built.published.removed > 0);
        let is_news = wrote || !preview.changed.is_empty() || self.problems.as_ref() != Some(&outcome.problems);
        if is_news {
            self.report = Report::new(&self.settings, preview.config.as_deref());
            tell(&self.report, &outcome, started.elapsed());
        }
        self.published += usize::from(is_news && outcome.built.is_some());
        self.code = outcome.code;
        // A cache that cannot be written is told of, but the site is published.
        let was_refused = outcome.built.is_none() && outcome.problems != preview.problems;
        self.refused = was_refused.then_some(preview);
        self.problems = Some(outcome.problems);
        is_news
    }

    fn tell_watching(&mut self, watcher: &Watcher) {
        self.watching = watcher.watching();
        if let Some(reason) = watcher.reason() {
            self.report.no_events(reason);
        }
        self.report.watching(&self.settings.request.root, self.watching);
    }
}
