//! Events of the system, by `notify`, made into signals that say no more than: look.
//!
//! Only folders are watched: programs save by putting another file in the place of the old one, and a watch on a file goes with the
//! old one.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::Instant;

use notify::event::{MetadataKind, ModifyKind};
use notify::{Config, Error, ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::ground::{Concern, Ground};

/// Each with the moment at which it came: whoever looks meanwhile takes it up later.
#[derive(Debug)]
pub enum Signal {
    Changed {
        at: Instant,
        paths: Vec<PathBuf>,
    },
    /// As `Changed`, and what is watched may no longer be what stands there.
    Replaced {
        at: Instant,
        path: PathBuf,
    },
    /// Some events never came.
    Lost {
        at: Instant,
    },
    Stop,
}

/// Where signals come from.
pub trait Events: Send {
    /// Watches a ground, and nothing else from now on. False when part of it went away meanwhile. An error is a reason to do without
    /// events, in the word or words of [`super::Watcher::reason`].
    fn arm(&mut self, ground: &Ground, tell: &Sender<Signal>) -> Result<bool, String>;

    fn disarm(&mut self);
}

/// The events of this system.
#[derive(Default)]
pub struct System {
    watcher: Option<RecommendedWatcher>,
    watched: Vec<PathBuf>,
}

impl Events for System {
    fn arm(&mut self, ground: &Ground, tell: &Sender<Signal>) -> Result<bool, String> {
        self.disarm();
        let (scope, tell) = (ground.clone(), tell.clone());
        // Links inside the inputs may lead anywhere, to the whole disk. What they lead to is found by looking.
        let config = Config::default().with_follow_symlinks(false);
        let handler = move |event| {
            if let Some(signal) = signal(&scope, event) {
                // Without a receiver nobody waits any more.
                let _ = tell.send(signal);
            }
        };
        let watcher = RecommendedWatcher::new(handler, config).map_err(|error| words(&error))?;
        let watcher = self.watcher.insert(watcher);
        let root = ground.root().map(|root| (root, RecursiveMode::NonRecursive));
        let inputs = ground.inputs().map(|input| (input, RecursiveMode::Recursive));
        let mut complete = true;
        for (path, mode) in root.into_iter().chain(inputs) {
            match watcher.watch(path, mode) {
                Ok(()) => self.watched.push(path.to_owned()),
                Err(error) if is_gone(&error, path) => complete = false,
                Err(error) => return Err(words(&error)),
            }
        }
        Ok(complete)
    }

    /// A watcher that is dropped gives its watches back some time later; they would still count when new ones are asked for.
    fn disarm(&mut self) {
        if let Some(mut watcher) = self.watcher.take() {
            for path in self.watched.drain(..) {
                // A watch whose folder is gone went with it.
                let _ = watcher.unwatch(&path);
            }
        }
    }
}

fn signal(scope: &Ground, event: Result<Event, Error>) -> Option<Signal> {
    let at = Instant::now();
    match event {
        // What is wrong shows when everything is watched anew: if it lasts, that fails too.
        Err(_) => Some(Signal::Lost { at }),
        Ok(event) if event.need_rescan() => Some(Signal::Lost { at }),
        Ok(event) if is_noise(&event.kind) => None,
        Ok(event) => {
            let is_of_name = matches!(event.kind, EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)));
            let mut paths = Vec::new();
            // A rename names two paths.
            for path in event.paths {
                match scope.concern(&path, is_of_name) {
                    Concern::None => {}
                    Concern::Look => paths.push(path),
                    Concern::Replaced => return Some(Signal::Replaced { at, path }),
                }
            }
            (!paths.is_empty()).then_some(Signal::Changed { at, paths })
        }
    }
}

/// Reading, and what reading leaves behind. Other properties count: a file may have become readable.
fn is_noise(kind: &EventKind) -> bool {
    matches!(kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(MetadataKind::AccessTime)))
}

/// A folder that went away while it was to be watched, or one in it.
fn is_gone(error: &Error, path: &Path) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(error) if error.kind() == io::ErrorKind::NotFound => true,
        _ => !path.is_dir(),
    }
}

fn words(error: &Error) -> String {
    /// What the system says when there are too many watchers, by which notify does not tell it from other errors.
    #[cfg(unix)]
    const TOO_MANY_OPEN: Option<i32> = Some(24);
    #[cfg(not(unix))]
    const TOO_MANY_OPEN: Option<i32> = None;
    match &error.kind {
        ErrorKind::MaxFilesWatch => "watch-limit".to_owned(),
        ErrorKind::Io(error) if error.raw_os_error().is_some() && error.raw_os_error() == TOO_MANY_OPEN => "watch-limit".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, CreateKind, DataChange, Flag, RenameMode};

    /// A word for the signal that an event becomes.
    fn check(kind: EventKind, paths: &[&str], flag: Option<Flag>, expected: &str) {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("content")).unwrap();
        let ground = Ground::of(dir.path());
        let mut event = Event::new(kind);
        for path in paths {
            event = event.add_path(ground.root().unwrap().join(path));
        }
        if let Some(flag) = flag {
            event = event.set_flag(flag);
        }
        let found = match signal(&ground, Ok(event)) {
            None => "nothing".to_owned(),
            Some(Signal::Changed { paths, .. }) => paths[0].file_name().unwrap().to_string_lossy().into_owned(),
            Some(other) => format!("{other:?}").split(' ').next().unwrap().to_owned(),
        };
        assert_eq!(found, expected, "{kind:?} {paths:?}");
    }

    #[test]
    fn events_become_signals() {
        let renamed = EventKind::Modify(ModifyKind::Name(RenameMode::Both));
        check(EventKind::Modify(ModifyKind::Data(DataChange::Any)), &["content/a.md"], None, "a.md");
        check(EventKind::Modify(ModifyKind::Any), &["content/a.md"], None, "a.md");
        check(EventKind::Any, &["content/a.md"], None, "a.md");
        check(EventKind::Create(CreateKind::File), &["content/a.tmp"], None, "nothing");
        check(renamed, &["content/a.tmp", "content/a.md"], None, "a.md");
        check(renamed, &["content/a.md", "content/a.md~"], None, "a.md");
        check(renamed, &["content/a.md", "content"], None, "Replaced");
        check(EventKind::Access(AccessKind::Any), &["content/a.md"], None, "nothing");
        check(EventKind::Modify(ModifyKind::Metadata(MetadataKind::AccessTime)), &["content/a.md"], None, "nothing");
        check(EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any)), &["content/a.md"], None, "a.md");
        check(EventKind::Other, &[], Some(Flag::Rescan), "Lost");
        check(EventKind::Create(CreateKind::Folder), &["public"], None, "nothing");
    }

    #[test]
    fn errors_have_words() {
        let ground = Ground::of(Path::new("/nowhere"));
        assert!(matches!(signal(&ground, Err(Error::new(ErrorKind::MaxFilesWatch))), Some(Signal::Lost { .. })));
        assert_eq!(words(&Error::new(ErrorKind::MaxFilesWatch)), "watch-limit");
        #[cfg(unix)]
        assert_eq!(words(&Error::io(io::Error::from_raw_os_error(24))), "watch-limit");
        assert_eq!(words(&Error::generic("no")), "no");
    }
}
