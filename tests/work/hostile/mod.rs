//! Inputs made to hurt, each once and once four times as large: four times the work is what it may cost. A square would cost sixteen times.
//!
//! Work is what was allocated and, where text is only looked through, the time the thread was on a processor. That alone is a timing, so its
//! limit is wide and lies in the middle, by ratio, between linear and square; the least of several runs counts.

mod bodies;
mod fronts;
mod limits;
mod sites;

use std::sync::Arc;
use std::time::Duration;

use nhipcau::config::Config;
use nhipcau::content;
use nhipcau::engine;

use crate::measure::{Cost, alone, cpu};
use crate::site::Site;

/// Lists that grow by doubling take a little more or less than four times as much.
const MOST_WORK: f64 = 4.6;
const MOST_TIME: f64 = 8.0;
/// What takes less is not judged by time.
const SHORTEST: Duration = Duration::from_millis(4);
const RUNS: usize = 3;

const NEWS: &str = "content/news/2026/bai.vi.md";

/// A text of a size that a number tells.
type Make = fn(usize) -> String;

/// The settings that texts are read under.
fn config() -> Config {
    let site = Site::empty();
    site.write("content/site.yaml", "languages: [vi, en]\nname: {vi: Hội, en: Union}\nbase_url: https://a.example/\n");
    engine::settings(site.root()).expect("settings")
}

/// What work costs: the least time of several runs.
fn cost(work: impl Fn() + Sync) -> (Cost, Duration) {
    let run = || {
        alone(|| {
            let started = cpu();
            work();
            cpu() - started
        })
    };
    let runs = (0..RUNS).map(|_| run());
    runs.map(|(time, cost)| (cost, time)).min_by_key(|(_, time)| *time).expect("a run")
}

/// Texts of an item, parsed.
fn check(texts: &[(&str, Make, usize)]) {
    let config = config();
    check_by(texts, &|text| {
        let (path, config, text): (Arc<str>, _, _) = (NEWS.into(), &config, text.to_owned());
        move || drop(content::parse(&path, &text, config))
    });
}

/// Each text, of the size given and of four times that. `work` prepares what is to be done with one.
fn check_by<W: Fn() + Sync>(texts: &[(&str, Make, usize)], work: &dyn Fn(&str) -> W) {
    let mut faults = Vec::new();
    for (name, make, size) in texts {
        let (small, large) = (make(*size), make(4 * size));
        // Some texts do not grow by exactly as much as the number.
        let longer = large.len() as f64 / small.len() as f64 / 4.0;
        let (small, large) = (work(&small), work(&large));
        // What is loaded when it is first needed is loaded now.
        small();
        let ((one, short), (four, long)) = (cost(small), cost(large));
        let work = [ratio(one.allocations, four.allocations), ratio(one.bytes, four.bytes)].map(|ratio| ratio / longer);
        let time = long.as_secs_f64() / short.as_secs_f64() / longer;
        if work.iter().any(|work| *work > MOST_WORK) || (time > MOST_TIME && long > SHORTEST) {
            faults.push(format!("{name}: {:.1} times the allocations, {:.1} times the bytes, {time:.1} times the time", work[0], work[1]));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn ratio(small: u64, large: u64) -> f64 {
    large as f64 / small as f64
}

fn repeat(part: &str, count: usize) -> String {
    part.repeat(count)
}

/// One piece after the other, by number.
fn each(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

/// A sound item with this text.
fn item(body: &str) -> String {
    format!("---\ntitle: Tin\ndate: 2026-11-05\nstatus: published\n---\n\n{body}\n")
}
