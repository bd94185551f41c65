//! The one loop that follows the files: look, and publish what is there now. No branch on what changed.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::watch::Sender;

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::engine::{Engine, Preview, Request};
use crate::watch::{Wake, Watcher};

use super::saves;
use super::state::{Now, Shown, State};
use super::{Owner, Told};

pub struct Follower<O> {
    port: u16,
    root: PathBuf,
    owner: Arc<O>,
    now: Sender<Now>,
    engine: Engine,
    last: Option<Arc<State>>,
}

impl<O: Owner> Follower<O> {
    pub fn new(port: u16, root: PathBuf, owner: Arc<O>, now: Sender<Now>) -> Follower<O> {
        Follower { port, root, owner, now, engine: Engine::default(), last: None }
    }

    pub fn run(mut self, mut watcher: Watcher) {
        self.look(None);
        if let Some(reason) = watcher.reason() {
            self.owner.hear(Told::NoEvents(reason));
        }
        while watcher.wait() == Wake::Look {
            let started = Instant::now();
            if !self.look(watcher.touched()) {
                watcher.looked(started.elapsed());
            }
        }
    }

    /// Whether there was something new.
    fn look(&mut self, touched: Option<&BTreeSet<PathBuf>>) -> bool {
        let started = Instant::now();
        // The folder that it was, wherever the current one may have gone.
        let request = Request { root: self.root.clone(), ..self.owner.request() };
        // A fault of ours must not end the preview: the next change may be one that does not meet it.
        match catch_unwind(AssertUnwindSafe(|| self.engine.follow(&request, touched).map(Seen::new))) {
            Ok(None) => return false,
            Ok(Some(seen)) => self.publish(seen, started),
            Err(_) => {
                // What it remembers may be half of something.
                self.engine = Engine::default();
                self.publish(Seen::stumbled(), started);
            }
        }
        true
    }

    fn publish(&mut self, seen: Seen, started: Instant) {
        let Seen { problems, shown, config, changed } = seen;
        let last = self.last.take();
        let before = last.as_ref().map(|last| &last.problems);
        let news = before != Some(&problems);
        if !news && shown.is_none() {
            self.last = last;
            return;
        }
        let shown = shown.or_else(|| last.as_ref()?.shown.clone());
        let times = saves::times(&self.root, &changed);
        let state = Arc::new(State {
            number: last.as_ref().map_or(1, |last| last.number + 1),
            saved: shown.as_ref().and_then(|shown| saves::page(shown, &times)),
            saves: saves::newest(&times, last.as_ref().map_or(&[], |last| &last.saves), config.as_deref()),
            locale: self.owner.locale(config.as_deref()),
            problems,
            shown,
        });
        self.last = Some(state.clone());
        self.now.send_modify(|now| now.state = Some(state.clone()));
        if last.is_none() {
            let base = state.shown.as_ref().map_or("/".into(), |shown| shown.routes.mounted(""));
            self.owner.hear(Told::Listening(&format!("http://localhost:{}{}", self.port, super::path::encode(&base))));
        }
        self.owner.hear(Told::Revised { state: &state, config: config.as_deref(), news, time: started.elapsed() });
    }
}

/// What a look gave.
struct Seen {
    problems: Vec<Diagnostic>,
    shown: Option<Arc<Shown>>,
    config: Option<Arc<Config>>,
    changed: Vec<Arc<str>>,
}

impl Seen {
    fn new(preview: Preview) -> Seen {
        let Preview { problems, edition, config, changed, .. } = preview;
        Seen { problems, shown: edition.map(|edition| Arc::new(Shown::new(edition))), config, changed }
    }

    /// A fault of the program.
    fn stumbled() -> Seen {
        let problem = Diagnostic::new(Code::Internal, Place::file("nhipcau")).arg("doing", "reading").arg("page", "");
        Seen { problems: vec![problem], shown: None, config: None, changed: Vec::new() }
    }
}
