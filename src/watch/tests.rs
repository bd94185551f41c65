//! The watcher over a real disk. Every wait ends at the latest when its deadline stops it; no test sleeps.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::events::{Events, Signal};
use super::ground::Ground;
use super::{Wake, Watcher, Watching};

/// No event takes so long, on however busy a machine.
const DEADLINE: Duration = Duration::from_secs(20);
/// After a look so dear no heartbeat comes during a test.
const DEAR: Duration = Duration::from_secs(60);

/// A project that is watched, without heartbeats.
struct Watched {
    dir: TempDir,
    watcher: Watcher,
}

impl Watched {
    fn new() -> Watched {
        let mut watched = Watched::with_heartbeats();
        watched.watcher.looked(DEAR);
        watched
    }

    fn with_heartbeats() -> Watched {
        let dir = project();
        let watcher = Watcher::start(&dir.path().join("site"), Watching::Native);
        assert_eq!((watcher.watching(), watcher.reason()), (Watching::Native, None));
        Watched { dir, watcher }
    }

    fn path(&self, below: &str) -> PathBuf {
        self.dir.path().join("site").join(below)
    }

    fn write(&self, path: &str) {
        write(&self.path(path));
    }

    /// The paths that woke, below the root, which itself is a dot; none when it was only time to look.
    fn look_for(&mut self) -> Vec<String> {
        assert_eq!(wait(&mut self.watcher), Wake::Look, "nothing came before the deadline");
        let real = fs::canonicalize(self.dir.path()).unwrap().join("site");
        let named = |path: &PathBuf| {
            let below = path.strip_prefix(&real).expect("below the root");
            if below == Path::new("") { ".".to_owned() } else { below.display().to_string() }
        };
        self.watcher.touched.iter().map(named).collect()
    }

    /// As [`Watched::look_for`], where one path woke; empty when it was only time to look.
    fn look(&mut self) -> String {
        self.look_for().join(" ")
    }

    /// Waits for a burst about a path, and until it is quiet again.
    #[track_caller]
    fn woken_by(&mut self, path: &str) {
        let woke = self.look_for();
        assert!(woke.iter().any(|woke| woke == path), "woken by {woke:?}, not by {path}");
        self.settle();
    }

    fn settle(&mut self) {
        while !self.look().is_empty() {}
    }
}

fn project() -> TempDir {
    let dir = TempDir::new().unwrap();
    write(&dir.path().join("site/content/news/a.md"));
    fs::create_dir_all(dir.path().join("site/public")).unwrap();
    dir
}

fn write(path: &Path) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, format!("{:?}", Instant::now())).unwrap();
}

/// Waits, but not without end.
fn wait(watcher: &mut Watcher) -> Wake {
    wait_for(watcher, DEADLINE)
}

/// Stopped from another thread when it lasts too long.
fn wait_for(watcher: &mut Watcher, deadline: Duration) -> Wake {
    let stopper = watcher.stopper();
    let (done, over) = channel::<()>();
    let guard = std::thread::spawn(move || {
        if over.recv_timeout(deadline) == Err(RecvTimeoutError::Timeout) {
            stopper.stop();
        }
    });
    let wake = watcher.wait();
    drop(done);
    guard.join().unwrap();
    wake
}

#[test]
fn a_change_wakes_and_has_one_echo() {
    let mut site = Watched::new();
    site.write("content/news/a.md");
    assert_eq!(site.look(), "content/news/a.md");
    let looked = Instant::now();
    assert_eq!(site.look(), "");
    assert!(looked.elapsed() >= Duration::from_millis(200), "the echo came after {:?}", looked.elapsed());
}

#[test]
fn files_saved_by_renaming_are_heard_every_time() {
    let mut site = Watched::new();
    for _ in 0..5 {
        site.write("content/news/a.md.tmp");
        fs::rename(site.path("content/news/a.md.tmp"), site.path("content/news/a.md")).unwrap();
        site.woken_by("content/news/a.md");
    }
}

#[test]
fn deleting_and_renaming_wake() {
    let mut site = Watched::new();
    fs::rename(site.path("content/news/a.md"), site.path("content/news/b.md")).unwrap();
    site.woken_by("content/news/a.md");
    fs::remove_file(site.path("content/news/b.md")).unwrap();
    site.woken_by("content/news/b.md");
}

#[test]
fn a_folder_moved_in_is_watched() {
    let mut site = Watched::new();
    write(&site.dir.path().join("elsewhere/x/c.md"));
    fs::rename(site.dir.path().join("elsewhere"), site.path("content/news/2026")).unwrap();
    site.woken_by("content/news/2026");
    site.write("content/news/2026/x/c.md");
    site.woken_by("content/news/2026/x/c.md");
}

#[test]
fn a_new_folder_in_a_new_folder_is_watched() {
    let mut site = Watched::new();
    site.write("content/plans/2026/05/a.md");
    site.woken_by("content/plans");
    site.write("content/plans/2026/05/a.md");
    site.woken_by("content/plans/2026/05/a.md");
}

#[test]
fn a_replaced_input_is_watched_anew() {
    let mut site = Watched::new();
    fs::rename(site.path("content"), site.path("old")).unwrap();
    site.write("content/news/new.md");
    site.woken_by("content");
    site.write("content/news/new.md");
    site.woken_by("content/news/new.md");
    // What was moved away is nobody's business.
    site.write("old/news/a.md");
    site.write("content/site.yaml");
    site.woken_by("content/site.yaml");
}

#[test]
fn an_input_deleted_and_made_again_is_watched() {
    let mut site = Watched::new();
    for _ in 0..3 {
        fs::remove_dir_all(site.path("content")).unwrap();
        site.settle();
        site.write("content/news/new.md");
        site.woken_by("content");
        site.write("content/news/new.md");
        site.woken_by("content/news/new.md");
    }
}

#[test]
fn an_input_that_was_absent_is_watched_when_it_comes() {
    let mut site = Watched::new();
    site.write("themes/own/templates/page.html");
    site.woken_by("themes");
    site.write("themes/own/templates/page.html");
    site.woken_by("themes/own/templates/page.html");
}

#[test]
fn a_replaced_root_is_watched_anew() {
    let mut site = Watched::new();
    write(&site.dir.path().join("next/content/news/next.md"));
    fs::rename(site.path(""), site.dir.path().join("old")).unwrap();
    fs::rename(site.dir.path().join("next"), site.path("")).unwrap();
    site.woken_by(".");
    site.write("content/news/next.md");
    site.woken_by("content/news/next.md");
}

#[test]
fn a_root_that_comes_late_is_found_by_the_heartbeat() {
    let mut site = Watched::with_heartbeats();
    fs::rename(site.path(""), site.dir.path().join("old")).unwrap();
    assert_eq!(site.look(), ".");
    assert_eq!(site.look(), "", "the echo");
    fs::rename(site.dir.path().join("old"), site.path("")).unwrap();
    // The heartbeat looks, and from then on it is watched.
    assert_eq!(site.look(), "");
    site.write("content/news/a.md");
    assert_eq!(site.look(), "content/news/a.md");
}

#[test]
fn leftovers_and_the_output_never_wake() {
    let mut site = Watched::new();
    for path in ["content/.a.md.swp", "content/4913", "content/~$a.docx", "content/news/x.tmp", "content/.git/index"] {
        site.write(path);
    }
    for path in ["public/index.html", ".public.stage/index.html", ".public.lock", ".nhipcau/state", "README.md"] {
        site.write(path);
    }
    fs::rename(site.path(".public.stage"), site.path("public/new")).unwrap();
    fs::remove_dir_all(site.path("public")).unwrap();
    fs::read(site.path("content/news/a.md")).unwrap();
    fs::remove_file(site.path("content/4913")).unwrap();
    site.write("content/news/b.md");
    site.woken_by("content/news/b.md");
}

#[test]
fn what_changes_during_a_look_is_not_forgotten() {
    let mut site = Watched::new();
    site.write("content/news/a.md");
    assert_eq!(site.look(), "content/news/a.md");
    site.write("content/news/b.md");
    assert_eq!(site.look(), "content/news/b.md");
}

#[test]
fn stopping_ends_waiting_at_once_and_for_good() {
    let dir = project();
    let mut watcher = Watcher::start(dir.path(), Watching::Polling(Some(DEAR)));
    let started = Instant::now();
    assert_eq!(wait_for(&mut watcher, Duration::from_millis(100)), Wake::Stop);
    assert_eq!(watcher.wait(), Wake::Stop);
    assert!(started.elapsed() < DEADLINE, "it ended after {:?}", started.elapsed());
}

#[test]
fn a_watcher_may_be_stopped_before_it_waits() {
    let mut site = Watched::new();
    site.watcher.stopper().clone().stop();
    site.write("content/news/a.md");
    assert_eq!(site.watcher.wait(), Wake::Stop);
}

#[test]
fn polling_needs_no_events() {
    let dir = project();
    let asked = Watching::Polling(Some(Duration::from_millis(30)));
    let mut watcher = Watcher::over(Box::new(Broken::after(0)), &dir.path().join("site"), asked);
    for _ in 0..3 {
        let started = Instant::now();
        assert_eq!(wait(&mut watcher), Wake::Look);
        assert!(started.elapsed() >= Duration::from_millis(30));
    }
    assert_eq!((watcher.watching(), watcher.reason()), (asked, None));
}

/// Events that can be had only a number of times.
struct Broken {
    left: usize,
    tell: Arc<Mutex<Option<Sender<Signal>>>>,
}

impl Broken {
    fn after(left: usize) -> Broken {
        Broken { left, tell: Arc::default() }
    }
}

impl Events for Broken {
    fn arm(&mut self, _: &Ground, tell: &Sender<Signal>) -> Result<bool, String> {
        *self.tell.lock().unwrap() = Some(tell.clone());
        self.left = self.left.checked_sub(1).ok_or("watch-limit")?;
        Ok(true)
    }

    fn disarm(&mut self) {}
}

#[test]
fn where_no_events_can_be_had_polling_takes_their_place() {
    let dir = project();
    let mut watcher = Watcher::over(Box::new(Broken::after(0)), dir.path(), Watching::Native);
    assert_eq!((watcher.watching(), watcher.reason()), (Watching::Polling(None), Some("watch-limit")));
    assert_eq!(wait(&mut watcher), Wake::Look);
}

#[test]
fn events_that_break_later_give_way_to_polling() {
    let dir = project();
    let events = Broken::after(2);
    let tell = events.tell.clone();
    let mut watcher = Watcher::over(Box::new(events), dir.path(), Watching::Native);
    watcher.looked(DEAR);
    let lose = || tell.lock().unwrap().as_ref().unwrap().send(Signal::Lost { at: Instant::now() }).unwrap();
    lose();
    assert_eq!(wait(&mut watcher), Wake::Look);
    assert_eq!((watcher.watching(), watcher.reason()), (Watching::Native, None), "watched anew once");
    lose();
    assert_eq!(wait(&mut watcher), Wake::Look);
    assert_eq!((watcher.watching(), watcher.reason()), (Watching::Polling(None), Some("watch-limit")));
}
