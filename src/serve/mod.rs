//! The site while it is being written: a server on this computer alone that renders a page when it is asked for, from the same edition
//! and by the same function as a build, and tells open pages when something changed. Builds nothing on disk. What a request names is looked
//! up among pages; only the forms in which the board writes lead to files, and those `edit` puts in their place.
//!
//! One thread of our own follows the files and publishes each new [`State`]; connections are answered by a small runtime on the thread
//! that called [`run`], pages are rendered beside it. The search has one more thread to itself.

mod answer;
mod author;
mod board;
mod body;
mod connections;
mod events;
mod fault;
mod follow;
mod guard;
mod kept;
mod listeners;
mod live;
mod path;
mod patience;
mod pictures;
mod print;
mod routes;
mod saves;
mod server;
mod shelf;
mod signals;
mod state;
mod submission;
mod token;
mod types;
mod workbench;

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use crate::config::Config;
use crate::diagnostic::{Editor, Locale};
use crate::disk::shown;
use crate::engine::Request;
use crate::watch::{Watcher, Watching};

pub use listeners::Listeners;
pub use state::State;

use follow::Follower;
use server::Server;
use state::Now;
use workbench::Workbench;

/// How long open connections may take to end.
const FAREWELL: Duration = Duration::from_millis(400);

/// What a preview is asked for.
pub struct Setup {
    pub listeners: Listeners,
    pub watching: Watching,
    pub editor: Editor,
    /// Nothing is written, whoever asks.
    pub read_only: bool,
}

/// Whoever asked for a preview: knows what to read and is told what happens.
pub trait Owner: Send + Sync + 'static {
    /// Asked anew at each look: the day goes on.
    fn request(&self) -> Request;

    /// The language to speak, by the site's settings.
    fn locale(&self, config: Option<&Config>) -> Locale;

    fn hear(&self, told: Told);
}

/// What happens while a preview runs.
pub enum Told<'a> {
    /// The site can be seen at this address.
    Listening(&'a str),
    /// Why changes are looked for from time to time, though that was not asked for.
    NoEvents(&'a str),
    Revised {
        state: &'a State,
        config: Option<&'a Config>,
        /// Whether the problems are others than before.
        news: bool,
        time: Duration,
    },
}

/// What was done in all.
pub struct Summary {
    pub time: Duration,
    pub revisions: u64,
    pub pages: u64,
}

/// Serves until somebody stops it.
pub fn run(setup: Setup, owner: impl Owner) -> io::Result<Summary> {
    let started = Instant::now();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(8).build()?;
    let root = std::path::absolute(owner.request().root)?;
    let port = setup.listeners.port();
    let now = tokio::sync::watch::Sender::new(Now::default());
    let watcher = Watcher::start(&root, setup.watching);
    let stopper = watcher.stopper();
    let owner = Arc::new(owner);
    let asker = owner.clone();
    let workbench = Workbench::new(&root, setup.read_only, watcher.bell(), Box::new(move || asker.request()))?;
    let server = Arc::new(Server::new(port, setup.editor.at(&shown(&root)), workbench, now.subscribe()));
    let follower = Follower::new(port, root, owner, now.clone());
    std::thread::Builder::new().name("follow".into()).spawn(move || follower.run(watcher))?;
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).thread_name(|_| "search".to_owned()).build().map_err(io::Error::other)?;
    runtime.spawn(shelf::follow(server.shelf.clone(), now.subscribe(), alone));
    runtime.block_on(connections::serve(setup.listeners, server.clone(), &now))?;
    stopper.stop();
    let revisions = now.borrow().state.as_ref().map_or(0, |state| state.number);
    // A page still being made or a look still going on is let go with the process.
    runtime.shutdown_background();
    Ok(Summary { time: started.elapsed(), revisions, pages: server.pages.load(Ordering::Relaxed) })
}
