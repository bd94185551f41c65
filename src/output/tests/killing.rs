//! Kills a publishing process again and again at random moments, while somebody reads.
//!
//! It knows neither what is published nor how: a `Campaign` brings the command and the judges, so the same loop serves
//! any program that publishes. Only `std` is used, so that a test elsewhere can include this file by its path.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// What a judge says of something that is wrong.
pub type Verdict<T> = Result<T, String>;

pub struct Campaign<'a> {
    pub reader: Reader<'a>,
    /// What is left behind by a process killed midway.
    pub stage: &'a Path,
    /// So many at least, and up to ten times as many until they fell on every side of the change.
    pub kills: u64,
    pub seed: u64,
    /// The process that publishes this generation.
    pub build: &'a dyn Fn(u64) -> Command,
    /// Judges the folder after a kill, and tells which generation it is.
    pub judge_rest: &'a dyn Fn(u64, u64) -> Verdict<u64>,
}

/// Somebody who reads one path after the other while it all happens.
pub struct Reader<'a> {
    pub out: &'a Path,
    /// Paths that every generation has.
    pub common: &'a [String],
    /// Judges one file as a reader got it.
    pub judge_file: &'a (dyn Fn(&str, &[u8]) -> Verdict<()> + Sync),
}

/// How the kills fell.
#[derive(Debug, Default)]
pub struct Tally {
    /// The old generation was still there.
    pub old: u64,
    /// The new one was there already.
    pub new: u64,
    /// A stage was left, so the kill came in the middle.
    pub midway: u64,
    /// The process was done before.
    pub late: u64,
    pub reads: u64,
}

impl Tally {
    /// Else the moments did not spread over the whole publication and little is shown.
    pub fn is_spread(&self, kills: u64) -> bool {
        let few = kills / 20;
        self.old > few && self.new > few && self.midway > few
    }
}

/// Fails with the seed and the first thing that a judge found wrong.
pub fn run(campaign: &Campaign<'_>) -> Verdict<Tally> {
    let mut number = 0;
    let mut times = Vec::new();
    while number < 5 {
        number += 1;
        times.push(publish_whole(campaign, number)?);
    }
    times.sort();
    let time = times[times.len() / 2];
    let stop = AtomicBool::new(false);
    let reads = AtomicU64::new(0);
    let wrong = Mutex::new(None);
    let tally = std::thread::scope(|scope| {
        let (reader, _stop) = (&campaign.reader, StopAtEnd(&stop));
        scope.spawn(|| reader.read_for_ever(&stop, &reads, &wrong));
        kill_often(campaign, number, time, &wrong)
    });
    let tally = match wrong.into_inner() {
        Ok(Some(reason)) => Err(reason),
        _ => tally,
    };
    let reads = reads.into_inner();
    tally.map(|tally| Tally { reads, ..tally }).map_err(|reason| format!("seed {}: {reason}", campaign.seed))
}

fn publish_whole(campaign: &Campaign<'_>, number: u64) -> Verdict<Duration> {
    let start = Instant::now();
    let done = (campaign.build)(number).output().map_err(|e| e.to_string())?;
    let time = start.elapsed();
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stdout);
        return Err(format!("unkilled, it fails: {said}"));
    }
    match (campaign.judge_rest)(number, number)? {
        found if found == number => Ok(time),
        found => Err(format!("generation {number} published, {found} found")),
    }
}

fn kill_often(campaign: &Campaign<'_>, mut before: u64, mut time: Duration, wrong: &Mutex<Option<String>>) -> Verdict<Tally> {
    let mut tally = Tally::default();
    let mut random = Random(campaign.seed);
    for kill in 0..10 * campaign.kills {
        if kill >= campaign.kills && tally.is_spread(campaign.kills) {
            break;
        }
        let next = before + 1;
        // On a slow disk the moments before the first change are few: what is still missing is looked for there too.
        let reach = if kill < campaign.kills { 1.3 } else { 1.3 * random.fraction() };
        let delay = time.mul_f64(reach * random.fraction());
        let mut command = (campaign.build)(next);
        let command = command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|e| e.to_string())?;
        std::thread::sleep(delay);
        let _ = child.kill(); // it may be done
        let status = child.wait().map_err(|e| e.to_string())?;

        // The load of the machine changes, so the time is kept where 3 of 13 kills come too late: at 1 of 0..1.3.
        time = time.mul_f64(if status.success() { 0.9 } else { 1.03 });
        tally.late += u64::from(status.success());
        tally.midway += u64::from(campaign.stage.exists());
        let found = (campaign.judge_rest)(before, next).map_err(|e| format!("kill {kill} after {delay:?}: {e}"))?;
        match found {
            found if found == next => tally.new += 1,
            found if found == before && !status.success() => tally.old += 1,
            found => return Err(format!("kill {kill}: {before} to {next}, {found} found")),
        }
        before = found;
        if wrong.lock().is_ok_and(|wrong| wrong.is_some()) {
            break; // the reader has found something: no need to go on
        }
    }
    Ok(tally)
}

impl Reader<'_> {
    fn read_for_ever(&self, stop: &AtomicBool, reads: &AtomicU64, wrong: &Mutex<Option<String>>) {
        for path in self.common.iter().cycle() {
            if stop.load(Ordering::Relaxed) {
                return;
            }
            let read = std::fs::read(self.out.join(path)).map_err(|e| e.to_string());
            let judged = read.and_then(|bytes| (self.judge_file)(path, &bytes));
            reads.fetch_add(1, Ordering::Relaxed);
            if let Err(reason) = judged {
                if let Ok(mut wrong) = wrong.lock() {
                    *wrong = Some(format!("reading {path}: {reason}"));
                }
                return;
            }
        }
    }
}

/// Lets the reader end also when a judge panics.
struct StopAtEnd<'a>(&'a AtomicBool);

impl Drop for StopAtEnd<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// SplitMix64: small, and the same everywhere for one seed.
struct Random(u64);

impl Random {
    fn fraction(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) as f64 / u64::MAX as f64
    }
}
