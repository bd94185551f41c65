//! `build --watch` as a user meets it: what is good is published after every change, what is faulty is named and published by nobody.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use super::site::{TestSite, tree};

/// No change takes so long, on however busy a machine.
const DEADLINE: Duration = Duration::from_secs(60);

/// The program at work. It ends with the test.
struct Watched {
    child: Child,
    /// What it says, line by line, and its problems. Which of the two comes first is not known.
    lines: Receiver<String>,
    problems: Receiver<String>,
}

impl Watched {
    fn start(site: &TestSite, arguments: &[&str]) -> Watched {
        let mut command = site.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let lines = lines_of(child.stdout.take().expect("a pipe"));
        let problems = lines_of(child.stderr.take().expect("a pipe"));
        Watched { child, lines, problems }
    }

    /// The first line that has these words.
    fn says(&self, words: &str) -> String {
        Self::find(&self.lines, words)
    }

    fn complains(&self, words: &str) {
        Self::find(&self.problems, words);
    }

    fn find(lines: &Receiver<String>, words: &str) -> String {
        let mut before = Vec::new();
        loop {
            match lines.recv_timeout(DEADLINE) {
                Ok(line) if line.contains(words) => return line,
                Ok(line) => before.push(line),
                Err(error) => panic!("no {words:?} ({error}) after\n{}", before.join("\n")),
            }
        }
    }

    /// The very next line.
    fn next(&self) -> String {
        self.lines.recv_timeout(DEADLINE).expect("a line")
    }

    /// The exit code of a program that is about to end.
    fn ends(mut self) -> i32 {
        loop {
            match self.lines.recv_timeout(DEADLINE) {
                Ok(_) => {}
                Err(RecvTimeoutError::Disconnected) => return self.child.wait().expect("an end").code().expect("no signal"),
                Err(RecvTimeoutError::Timeout) => panic!("it does not end"),
            }
        }
    }

    #[cfg(unix)]
    fn signal(&self, name: &str) {
        let kill = std::process::Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status();
        assert!(kill.expect("kill is there").success());
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        // It may have ended long ago.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn lines_of(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (send, lines) = channel();
    std::thread::spawn(move || BufReader::new(stream).lines().map_while(Result::ok).try_for_each(|line| send.send(line)));
    lines
}

/// As editors save: beside, then in the place of the old one.
fn save(site: &TestSite, path: &str, text: &str) {
    let beside = format!("{path}.tmp");
    site.write(&beside, text);
    fs::rename(site.path(&beside), site.path(path)).expect("a file");
}

fn page(title: &str) -> String {
    format!("---\ntitle: {title}\nsummary: Một\nstatus: published\n---\n\nChữ.\n")
}

const PAGE: &str = "content/pages/gioi-thieu.vi.md";
const OUTPUT: &str = "public/gioi-thieu/index.html";

/// Edits, breaks and mends a page.
#[cfg(unix)]
fn check(arguments: &[&str], started: &str, signal: &str) {
    let site = TestSite::minimal();
    let watched = Watched::start(&site, arguments);
    watched.says("Built");
    watched.says("Files:");
    let line = watched.says(started);
    assert!(line.contains(site.root().to_str().unwrap()), "{line}");
    assert!(site.path("public/nhipcau-manifest.json").exists() && !site.path(OUTPUT).exists());

    save(&site, PAGE, &page("Giới thiệu"));
    watched.says("Built");
    watched.says("Files:");
    assert!(site.read(OUTPUT).contains("Giới thiệu"));

    let good = tree(&site.path("public"));
    save(&site, PAGE, &page("Kế hoạch: năm 2026"));
    watched.complains("NC104");
    watched.says("Errors: 1");
    assert!(tree(&site.path("public")) == good, "a faulty text changed the output");

    save(&site, PAGE, &page("Về chúng tôi"));
    watched.says("Built");
    watched.says("Files:");
    assert!(site.read(OUTPUT).contains("Về chúng tôi"));

    fs::remove_file(site.path(PAGE)).unwrap();
    watched.says("Built");
    watched.says("Files:");
    assert!(!site.path(OUTPUT).exists());

    // At least one look falls into this time: the echo, or that of polling.
    let said = watched.lines.recv_timeout(Duration::from_secs(1));
    assert_eq!(said, Err(RecvTimeoutError::Timeout), "nothing is said without a change");
    watched.signal(signal);
    assert_eq!(watched.next(), "Stopped. Sites published: 4.");
    assert_eq!(watched.ends(), 0);
}

#[cfg(unix)]
#[test]
fn every_good_change_is_published() {
    check(&["build", "--watch"], "Watching", "INT");
}

#[cfg(unix)]
#[test]
fn every_good_change_is_published_without_events_too() {
    check(&["build", "--watch", "--poll", "0.1"], "every 0.1 s", "TERM");
}

#[cfg(unix)]
#[test]
fn whoever_stops_with_errors_is_told_that_they_are_there() {
    let site = TestSite::minimal();
    site.write(PAGE, page("Kế hoạch: năm 2026"));
    let watched = Watched::start(&site, &["build", "--watch", "--poll"]);
    watched.complains("NC104");
    watched.says("Errors: 1");
    watched.says("from time to time");
    watched.signal("INT");
    assert_eq!(watched.next(), "Stopped. Sites published: 0. The last change has errors (1) and is not in it.");
    assert_eq!(watched.ends(), 0);
}

#[test]
fn an_output_folder_of_somebody_else_ends_it_at_once() {
    let site = TestSite::minimal();
    site.write("public/thu.txt", "x");
    assert_eq!(Watched::start(&site, &["build", "--watch"]).ends(), 2);
}

/// A disk that refuses the site is asked again, without any change.
#[cfg(unix)]
#[test]
fn what_was_refused_is_published_later() {
    let site = TestSite::minimal();
    site.write("public", "in the way");
    let watched = Watched::start(&site, &["build", "--watch", "--out", "a/public"]);
    watched.says("Built");
    watched.says("Watching");
    fs::rename(site.path("a"), site.path("b")).unwrap();
    site.write("a", "a file where a folder was");
    save(&site, PAGE, &page("Giới thiệu"));
    watched.says("Errors: 1");
    fs::remove_file(site.path("a")).unwrap();
    watched.says("Built");
    watched.says("Files:");
    assert!(site.path("a/public/gioi-thieu/index.html").exists());
}
