//! Says when the files of a project may have changed. An event is only a hint: whoever waits here looks for himself what is different.
//!
//! Events get lost: queues overflow, network drives send none, files in a folder made a moment ago came before its watch did. So
//! nothing here says what changed: events name where to look first, a slow look from time to time finds what no event told, and where events cannot be had at all,
//! looking takes their place. Must not know what is in the files.

mod beat;
mod events;
mod ground;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use beat::Beat;
use events::{Events, Signal, System};
use ground::Ground;

/// How changes are noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watching {
    /// By events of the system, and a slow look from time to time.
    Native,
    /// By looking every so often, for disks that send no events. None leaves the time to the cost of a look.
    Polling(Option<Duration>),
}

/// Why waiting ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wake {
    /// Something may have changed, or it is time to look.
    Look,
    /// The stopper was used.
    Stop,
}

pub struct Watcher {
    /// As it was named, so that whatever comes to stand there is followed.
    root: PathBuf,
    watching: Watching,
    reason: Option<String>,
    events: Box<dyn Events>,
    /// What is watched. None while that is not known for sure, so that the next look watches anew.
    armed: Option<Ground>,
    beat: Beat,
    /// What the events since the last look were about.
    touched: BTreeSet<PathBuf>,
    /// Whether to look at everything all the same, and when that was last done.
    is_whole: bool,
    whole: Instant,
    tell: Sender<Signal>,
    signals: Receiver<Signal>,
    stopped: Arc<AtomicBool>,
}

/// Of more files a look at everything is no dearer.
const MOST_TOUCHED: usize = 50;

/// Ends the waiting from another thread.
#[derive(Clone)]
pub struct Stopper {
    stopped: Arc<AtomicBool>,
    tell: Sender<Signal>,
}

/// For somebody who changes files himself: what the system would tell, and on some drives does not.
#[derive(Clone)]
pub struct Bell {
    tell: Sender<Signal>,
}

impl Watcher {
    /// Where events cannot be had, polling takes their place; [`Watcher::watching`] says which it is.
    pub fn start(root: &Path, wanted: Watching) -> Watcher {
        Watcher::over(Box::<System>::default(), root, wanted)
    }

    fn over(events: Box<dyn Events>, root: &Path, wanted: Watching) -> Watcher {
        let (tell, signals) = channel();
        let mut watcher = Watcher {
            root: root.to_owned(),
            watching: wanted,
            reason: None,
            events,
            armed: None,
            beat: Beat::new(wanted, Instant::now()),
            touched: BTreeSet::new(),
            is_whole: false,
            whole: Instant::now(),
            tell,
            signals,
            stopped: Arc::default(),
        };
        watcher.renew();
        watcher
    }

    pub fn watching(&self) -> Watching {
        self.watching
    }

    /// Why events gave way to looking: `watch-limit` where the system allows no more watches, else the system's own words. None while
    /// changes are noticed as was wanted.
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// Where to look after [`Watcher::wait`]: what the events were about, with links followed. None asks for a look at everything: when
    /// it was only time to look, when events were lost, and when the last look at everything was long ago.
    pub fn touched(&self) -> Option<&BTreeSet<PathBuf>> {
        (!self.is_whole).then_some(&self.touched)
    }

    pub fn stopper(&self) -> Stopper {
        Stopper { stopped: self.stopped.clone(), tell: self.tell.clone() }
    }

    pub fn bell(&self) -> Bell {
        Bell { tell: self.tell.clone() }
    }

    /// How long a look took that found nothing to do: the longer, the rarer are looks without an event. Work done on what a look found
    /// does not count, else one large change would make the next be seen late.
    pub fn looked(&mut self, took: Duration) {
        self.beat.looked(took, Instant::now());
    }

    /// Blocks until there is a reason to look.
    pub fn wait(&mut self) -> Wake {
        self.touched.clear();
        self.is_whole = false;
        self.beat.rest(Instant::now());
        loop {
            // Asked before the signals, so that no queue of them delays the end.
            if self.stopped.load(Ordering::SeqCst) {
                return Wake::Stop;
            }
            self.drain();
            let now = Instant::now();
            if self.beat.take(now) {
                self.renew();
                self.limit(now);
                return Wake::Look;
            }
            let waiting = self.beat.due().saturating_duration_since(Instant::now());
            // Without a signal it is time that wakes. A sender is held here, so that the channel never closes.
            if let Ok(signal) = self.signals.recv_timeout(waiting) {
                self.note(signal);
            }
        }
    }

    /// Notes what lies ready, but not without end: then what is due would wait.
    fn drain(&mut self) {
        for _ in 0..1000 {
            match self.signals.try_recv() {
                Ok(signal) => self.note(signal),
                // Empty; never closed, as a sender is held here.
                Err(_) => return,
            }
        }
    }

    fn note(&mut self, signal: Signal) {
        match signal {
            Signal::Changed { at, paths } => {
                self.beat.event(at);
                self.touched.extend(paths);
            }
            Signal::Replaced { at, path } => {
                self.beat.event(at);
                self.touched.insert(path);
                (self.armed, self.is_whole) = (None, true);
            }
            Signal::Lost { at } => {
                self.beat.lost(at);
                (self.armed, self.is_whole) = (None, true);
            }
            // The flag says it.
            Signal::Stop => {}
        }
    }

    /// Events are trusted for a short while, and only for a few files.
    fn limit(&mut self, now: Instant) {
        let is_few = (1..=MOST_TOUCHED).contains(&self.touched.len());
        self.is_whole |= !is_few || now.duration_since(self.whole) > 2 * self.beat.interval();
        if self.is_whole {
            self.whole = now;
        }
    }

    /// Watches anew where something else stands now than what is watched. Done before each look, so that what changes after the look
    /// has begun gives an event, and what changed before it is seen by it.
    fn renew(&mut self) {
        if self.watching != Watching::Native {
            return;
        }
        let ground = Ground::of(&self.root);
        if self.armed.as_ref() == Some(&ground) {
            return;
        }
        self.armed = None;
        match self.events.arm(&ground, &self.tell) {
            Ok(true) => self.armed = Some(ground),
            // A folder went away meanwhile; the next look tries again.
            Ok(false) => {}
            Err(reason) => self.give_way(reason),
        }
    }

    fn give_way(&mut self, reason: String) {
        self.events.disarm();
        self.watching = Watching::Polling(None);
        self.reason = Some(reason);
        self.beat.change(self.watching, Instant::now());
    }
}

impl Bell {
    /// These files may have changed. Their paths have links followed.
    pub fn ring(&self, paths: Vec<PathBuf>) {
        // Without a watcher nobody looks.
        let _ = self.tell.send(Signal::Changed { at: Instant::now(), paths });
    }
}

impl Stopper {
    /// Every waiting from now on ends at once.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        // Without a watcher nobody waits.
        let _ = self.tell.send(Signal::Stop);
    }
}
