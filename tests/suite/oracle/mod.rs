//! The preview against the build: after each of some hundred random edits, everything that a running `serve` shows and tells must be what
//! programs say that see the folder for the first time. [`judge`] tells what that is, [`edits`] what is done to the folder.
//!
//! A failure prints the seed and all edits. `NHIPCAU_SEED=NUMBER` repeats them, `NHIPCAU_STEPS=NUMBER` makes the way shorter or longer, and
//! `NHIPCAU_EDITS=body,colon` allows only edits whose names contain one of these words.

mod edits;
mod judge;
mod live;
mod project;
mod random;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use edits::{BREAKS, CHANGES, CURES, Edit, World};
use judge::{Expected, Judge, Problem, RENDERING, Shown};
use live::{Answer, Live, left};
use project::Project;
use random::Random;

const STEPS: usize = 300;

/// So many steps a site may have errors before all is put back: errors hide each other.
const LONGEST: usize = 8;

#[test]
fn a_preview_that_is_told_of_changes_equals_a_build() {
    check(&[]);
}

#[test]
fn a_preview_that_looks_for_changes_equals_a_build() {
    check(&["--poll", "0.1"]);
}

fn check(arguments: &[&str]) {
    let (seed, steps) = (Random::seed(), std::env::var("NHIPCAU_STEPS").map_or(STEPS, |steps| steps.parse().expect("a number")));
    let mut course = Course::begin(seed, arguments);
    let mut done = Vec::new();
    let mut hold = |course: &mut Course, edit: String, compare: fn(&mut Course) -> Result<(), String>| {
        done.push(edit);
        if let Err(difference) = compare(course) {
            let (done, said) = (done.join("\n"), course.live.last_said());
            panic!(
                "seed {seed}, arguments {arguments:?}, edits:\n{done}\n\n{said}\nAfter the last edit: {difference}\nNHIPCAU_SEED={seed} repeats this."
            );
        }
    };
    for step in 1..=steps {
        let (edit, what) = course.edit();
        hold(&mut course, format!("{step:>4}. {edit}: {what}"), Course::compare);
    }
    course.assert_covered(steps);
    let all = course.put_right();
    hold(&mut course, format!("last. {all}"), Course::compare);
    hold(&mut course, "then search".to_owned(), Course::compare_search);
}

/// Settings that are not there, or are no text.
const BLINDING: [&str; 2] = ["NC601", "NC001"];

/// One server and all that happens to its folder.
struct Course {
    live: Live,
    world: World,
    judge: Judge,
    deck: Vec<&'static Edit>,
    used: BTreeMap<&'static str, usize>,
    /// Steps since the site had no errors.
    faulty: usize,
    /// Whether the settings cannot be read: then no text can be judged, and only they are put right.
    is_blind: bool,
    /// Whether input files differ from those before the edit.
    is_other: bool,
    /// Every file that ever could be seen.
    seen: BTreeSet<String>,
    /// How many steps were compared without errors, with errors, with pages that fail.
    compared: [usize; 3],
}

impl Course {
    fn begin(seed: u64, arguments: &[&str]) -> Course {
        let project = Project::sample();
        let live = Live::start(&project.root(), arguments);
        let mut course = Course {
            live,
            world: World::new(project, Random::new(seed)),
            judge: Judge::default(),
            deck: Vec::new(),
            used: BTreeMap::new(),
            faulty: 0,
            is_blind: false,
            is_other: false,
            seen: BTreeSet::new(),
            compared: [0; 3],
        };
        course.compare().expect("the site as it is at first");
        course
    }

    /// Does one edit; says which and to what.
    fn edit(&mut self) -> (&'static str, String) {
        let before = self.world.project.files();
        let cures = self.is_blind || self.faulty > LONGEST || self.faulty > 0 && self.world.random.chance(35);
        let done = if cures { self.cure() } else { None };
        let (name, what) = done.unwrap_or_else(|| self.next_of_deck());
        *self.used.entry(name).or_default() += 1;
        self.is_other = self.world.project.files() != before;
        (name, what)
    }

    fn cure(&mut self) -> Option<(&'static str, String)> {
        // The last cures all.
        let [.., all] = CURES else { return None };
        let allowed: Vec<&Edit> = CURES.iter().filter(|edit| is_allowed(edit)).collect();
        let edit = if self.is_blind || self.faulty > LONGEST { all } else { *self.world.random.of(&allowed)? };
        (edit.apply)(&mut self.world).map(|what| (edit.name, what))
    }

    /// Every edit comes once before any comes again; what cannot be done now is done later.
    fn next_of_deck(&mut self) -> (&'static str, String) {
        for _ in 0..2 {
            for at in (0..self.deck.len()).rev() {
                let edit = self.deck[at];
                if let Some(what) = (edit.apply)(&mut self.world) {
                    self.deck.remove(at);
                    return (edit.name, what);
                }
            }
            let mut fresh: Vec<&Edit> = CHANGES.iter().chain(BREAKS).filter(|edit| is_allowed(edit)).collect();
            self.world.random.shuffle(&mut fresh);
            self.deck.splice(0..0, fresh);
        }
        panic!("none of the allowed edits can be done");
    }

    /// Waits until the server shows what it must show.
    fn compare(&mut self) -> Result<(), String> {
        let started = Instant::now();
        let expected = self.judge.look(&self.world.project);
        self.world.broken.clone_from(&self.judge.broken);
        self.world.good.clone_from(&self.judge.good);
        let has_errors = expected.problems.iter().any(|problem| problem.is_error);
        self.faulty = if has_errors { self.faulty + 1 } else { 0 };
        self.is_blind = expected.problems.iter().any(|problem| problem.path == "content/site.yaml" && BLINDING.contains(&&*problem.code));
        if self.is_other && expected.pages.is_some() {
            self.live.revision(left(started)).map_err(|_| "no revision was told".to_owned())?;
        }
        loop {
            let difference = match difference(&self.live, &expected, &self.seen) {
                None => break,
                Some(difference) => difference,
            };
            if !self.live.is_running() {
                return Err(format!("the server ended; before: {difference}"));
            }
            if self.live.revision(left(started)).is_err() {
                let late = if self::difference(&self.live, &expected, &self.seen).is_none() {
                    "right at last, but no revision said so; before: "
                } else {
                    ""
                };
                return Err(format!("{late}{difference}"));
            }
        }
        self.seen.extend(expected.pages.iter().flatten().map(|(file, _)| file.clone()));
        let has_faults = expected.pages.iter().flatten().any(|(_, shown)| matches!(shown, Shown::Fault(_)));
        self.compared[if has_faults { 2 } else { usize::from(has_errors) }] += 1;
        Ok(())
    }

    /// The last of the cures; says which.
    fn put_right(&mut self) -> &'static str {
        let [.., all] = CURES else { return "nothing" };
        let before = self.world.project.files();
        (all.apply)(&mut self.world);
        self.is_other = self.world.project.files() != before;
        all.name
    }

    /// What can be searched in the end is what a build would say, once all is put right.
    fn compare_search(&mut self) -> Result<(), String> {
        let started = Instant::now();
        let expected = self.judge.look(&self.world.project);
        let searched = expected.searched.ok_or("a site with errors")?;
        if searched.len() <= 4 {
            return Err(format!("an index of {} files", searched.len()));
        }
        for (file, bytes) in searched {
            let path = path(&file, &expected.base);
            while self.live.get(&path).bytes != bytes {
                if left(started).is_zero() {
                    return Err(format!("{path} is not as built"));
                }
                std::thread::yield_now();
            }
        }
        Ok(())
    }

    /// A long way meets everything, else it proves less than it says.
    fn assert_covered(&self, steps: usize) {
        let missed: Vec<&str> =
            CHANGES.iter().chain(BREAKS).chain(CURES).map(|edit| edit.name).filter(|name| !self.used.contains_key(name)).collect();
        if steps >= STEPS && std::env::var_os("NHIPCAU_EDITS").is_none() {
            assert!(missed.is_empty(), "never done: {missed:?}");
            assert!(
                self.compared.iter().all(|steps| *steps > 0),
                "compared without errors, with errors, with failing pages: {:?}",
                self.compared
            );
        }
    }
}

fn is_allowed(edit: &Edit) -> bool {
    match std::env::var("NHIPCAU_EDITS") {
        Ok(words) => words.split(',').any(|word| edit.name.contains(word)),
        Err(_) => true,
    }
}

/// The first thing that is not as it must be.
fn difference(live: &Live, expected: &Expected, seen: &BTreeSet<String>) -> Option<String> {
    let problems = problems(live);
    let of_files = |problems: &[Problem]| problems.iter().filter(|problem| problem.code != RENDERING).cloned().collect::<Vec<_>>();
    if of_files(&problems) != of_files(&expected.problems) {
        return Some(lists("problems", &of_files(&expected.problems), &of_files(&problems)));
    }
    let pages = expected.pages.as_ref()?;
    let mut failing = BTreeSet::new();
    for (file, shown) in pages {
        let path = path(file, &expected.base);
        if let Err(difference) = same(&path, live.get(&path), shown, &mut failing) {
            return Some(difference);
        }
    }
    // What pages tell and what the revision tells is together what a build tells.
    let told: Vec<&Problem> = expected.problems.iter().filter(|problem| problem.code == RENDERING).collect();
    if let Some(missing) = told.into_iter().find(|problem| !failing.contains(*problem)) {
        return Some(format!("no page tells {missing:?}"));
    }
    let gone = seen.iter().filter(|file| !pages.contains_key(*file)).map(|file| path(file, &expected.base));
    gone.map(|path| (live.get(&path).status, path))
        .find(|(status, _)| *status != 404)
        .map(|(status, path)| format!("{path} is gone but answers {status}"))
}

/// Whether an answer is what must stand there. Notes the problem of a page that fails.
fn same(path: &str, answer: Answer, shown: &Shown, failing: &mut BTreeSet<Problem>) -> Result<(), String> {
    let Answer { status, bytes } = answer;
    let as_built = |wanted: &[u8]| match (status, without_script(path, &bytes)) {
        (200, Ok(bytes)) if bytes == wanted => Ok(()),
        (200, Ok(bytes)) => Err(format!("{path}: {}", first_difference(wanted, &bytes))),
        (200, Err(why)) => Err(format!("{path}: {why}")),
        (status, _) => Err(format!("{path} answers {status}: {}", String::from_utf8_lossy(&bytes))),
    };
    match shown {
        Shown::Bytes(wanted) => as_built(wanted),
        Shown::Picture(_) if status == 500 => Ok(()),
        Shown::Picture(wanted) => as_built(wanted),
        Shown::Fault(problem) if status == 500 && told(&String::from_utf8_lossy(&bytes)).contains(problem) => {
            failing.insert(problem.clone());
            Ok(())
        }
        Shown::Fault(problem) => Err(format!("{path} must tell {problem:?}, but answers {status}: {}", String::from_utf8_lossy(&bytes))),
    }
}

/// The bytes as a build writes them: of a page without the one line that keeps it true.
fn without_script(path: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
    const BEGIN: &str = "<script src=\"/_desk/live.js\" data-print=\"";
    const END: &str = "\" defer></script>";
    if !path.ends_with('/') && !path.ends_with(".html") {
        return Ok(bytes.to_vec());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let [before, rest] = text.split(BEGIN).collect::<Vec<_>>()[..] else { return Err("not one script".to_owned()) };
    let (print, after) = rest.split_once(END).ok_or("a script that does not end")?;
    let is_plain = !print.is_empty() && print.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    if is_plain { Ok([before, after].concat().into_bytes()) } else { Err(format!("the print {print}")) }
}

/// Where a built file is served.
fn path(file: &str, base: &str) -> String {
    let below = file.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/')).unwrap_or(file);
    format!("{base}{below}")
}

fn problems(live: &Live) -> Vec<Problem> {
    let mut problems = told(&live.text("/_desk/problems.html?lang=en"));
    problems.sort();
    problems
}

/// The problems of a page, as a reader finds them there in English.
fn told(html: &str) -> Vec<Problem> {
    let articles = html.split("<article class=\"problem ").skip(1);
    let english = articles.filter(|article| article.contains("<strong>error ") || article.contains("<strong>warning "));
    english
        .map(|article| {
            let between = |begin: &str, end: &str| {
                article.split_once(begin).and_then(|(_, rest)| rest.split_once(end)).expect("a part of a problem").0
            };
            let place = between("<p class=\"place\">", "</p>");
            let place = place.split_once('>').map_or(place, |(_, linked)| linked.trim_end_matches("</a>"));
            let [column, line, path] = place.rsplitn(3, ':').collect::<Vec<_>>()[..] else { panic!("the place {place}") };
            let number = |text: &str| text.parse().unwrap_or_else(|_| panic!("the place {place}"));
            let (severity, code) = between("<strong>", "</strong>").split_once(' ').expect("severity and code");
            Problem {
                path: path.to_owned(),
                line: number(line),
                column: number(column),
                code: code.to_owned(),
                is_error: severity == "error",
            }
        })
        .collect()
}

fn lists(what: &str, wanted: &[Problem], given: &[Problem]) -> String {
    let only = |these: &[Problem], those: &[Problem]| -> Vec<String> {
        these
            .iter()
            .filter(|one| !those.contains(one))
            .map(|one| format!("  {}:{}:{} {}", one.path, one.line, one.column, one.code))
            .collect()
    };
    let (missing, more) = (only(wanted, given).join("\n"), only(given, wanted).join("\n"));
    format!(
        "{what} ({} of a build, {} of the preview)\nonly in the build:\n{missing}\nonly in the preview:\n{more}",
        wanted.len(),
        given.len()
    )
}

fn first_difference(wanted: &[u8], given: &[u8]) -> String {
    let (wanted, given) = (String::from_utf8_lossy(wanted), String::from_utf8_lossy(given));
    let lines = wanted.lines().map(Some).chain(std::iter::repeat(None)).zip(given.lines().map(Some).chain(std::iter::repeat(None)));
    let different = lines
        .enumerate()
        .take_while(|(_, (wanted, given))| wanted.is_some() || given.is_some())
        .find(|(_, (wanted, given))| wanted != given);
    match different {
        None => "line ends differ".to_owned(),
        Some((at, (wanted, given))) => format!("line {}\n  - {}\n  + {}", at + 1, wanted.unwrap_or("(end)"), given.unwrap_or("(end)")),
    }
}
