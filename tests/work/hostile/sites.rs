//! Sites that are hostile as a whole: very much of one thing, in one file or in many. What is made of them may grow with them, a page or a list
//! may not grow with all others.

use nhipcau::engine::Engine;

use crate::measure::{Cost, alone};
use crate::site::Site;

use super::{MOST_WORK, each, ratio};

type File = (String, String);

/// So many of something.
struct Much {
    name: &'static str,
    files: fn(usize) -> Vec<File>,
    /// Four times as many are made, too.
    count: usize,
    /// Whether it can be published.
    is_sound: bool,
}

fn sound(name: &'static str, files: fn(usize) -> Vec<File>, count: usize) -> Much {
    Much { name, files, count, is_sound: true }
}

fn faulty(name: &'static str, files: fn(usize) -> Vec<File>, count: usize) -> Much {
    Much { name, files, count, is_sound: false }
}

fn news(name: &str, front: &str, body: &str) -> File {
    let head = format!("title: Tin {name}\ndate: 2026-11-05\nstatus: published");
    (format!("content/news/2026/{name}.vi.md"), format!("---\n{head}\n{front}\n---\n\n{body}\n"))
}

fn plan(name: &str, front: &str) -> File {
    let head = format!("title: Kế hoạch {name}\nstatus: published\nissuer: lh\ndate: 2026-01-12\nperiod: 2026\ntrack: true");
    (format!("content/plans/{name}.vi.md"), format!("---\n{head}\n{front}\n---\n\nThân.\n"))
}

fn organization(name: &str, front: &str) -> File {
    let head = format!("name: Hội {name}\nstatus: published\nkinds: [ngo]\nlast_verified: 2026-06-30");
    (format!("content/organizations/{name}.vi.md"), format!("---\n{head}\n{front}\n---\n\nThân.\n"))
}

/// A vocabulary of so many terms, `t0` and on.
fn terms(name: &str, count: usize, more: &str) -> File {
    (format!("content/vocabulary/{name}.yaml"), each(count, |at| format!("t{at}: {{name: Mục {at}{more}}}\n")))
}

fn agencies() -> File {
    ("content/vocabulary/agencies.yaml".into(), "lh: {name: Liên hiệp, level: union}\ncp: {name: Chính phủ, level: central}\n".into())
}

fn many(count: usize, file: impl Fn(usize) -> File, others: impl IntoIterator<Item = File>) -> Vec<File> {
    (0..count).map(file).chain(others).collect()
}

/// The whole pipeline.
fn made(files: &[File], is_sound: bool) -> Cost {
    let site = Site::empty();
    let settings = "languages: [vi]\nname: Hội\nbase_url: https://a.example/\nreports: [month, year]\nrequire_approval: false\n";
    site.write("content/site.yaml", settings);
    files.iter().for_each(|(path, text)| site.write(path, text));
    alone(|| {
        let revision = Engine::default().revise(&site.request());
        assert_eq!(revision.edition.is_some(), is_sound, "{:?}", revision.problems.iter().find(|problem| problem.is_error()));
        if let Some(edition) = revision.edition {
            site.publish(&edition);
        }
    })
    .1
}

fn check(all: Vec<Much>) {
    // What every site costs is not what grows.
    let nothing = made(&[], true);
    let mut faults = Vec::new();
    for much in all {
        let own = |count: usize| made(&(much.files)(count), much.is_sound);
        let (one, four) = (own(much.count), own(4 * much.count));
        let grown = |of: fn(&Cost) -> u64| ratio(of(&one).saturating_sub(of(&nothing)).max(1), of(&four).saturating_sub(of(&nothing)));
        let work = [grown(|cost| cost.allocations), grown(|cost| cost.bytes)];
        if work.iter().any(|work| *work > MOST_WORK) {
            faults.push(format!("{}: {:.1} times the allocations, {:.1} times the bytes", much.name, work[0], work[1]));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn much_in_one_file() {
    check(vec![
        sound(
            "topics on one item",
            |n| vec![terms("topics", n, ""), news("a", &format!("topics: [{}]", each(n, |at| format!("t{at}, "))), "a")],
            500,
        ),
        sound(
            "tasks",
            |n| {
                vec![
                    agencies(),
                    plan("a", &format!("tasks:\n{}", each(n, |at| format!("- {{id: t{at}, text: a, lead: [lh], due: 2026-12}}\n")))),
                ]
            },
            250,
        ),
        sound(
            "tasks of every month",
            |n| vec![agencies(), plan("a", &format!("tasks:\n{}", each(n, |at| format!("- {{id: t{at}, text: a, every: month}}\n"))))],
            100,
        ),
        sound(
            "projects",
            |n| vec![organization("a", &format!("projects:\n{}", each(n, |at| format!("- {{id: p{at}, title: a, start: 2000-01-01}}\n"))))],
            250,
        ),
        sound("needs", |n| vec![organization("a", &format!("needs:\n{}", each(n, |at| format!("- {{id: n{at}, title: a}}\n"))))], 250),
        sound("documents named", |n| vec![agencies(), news("a", "", &each(n, |at| format!("Nghị định số {}/2020/NĐ-CP. ", at + 1)))], 100),
        sound("old addresses", |n| vec![news("a", &format!("aliases: [{}]", each(n, |at| format!("/t{at}/, "))), "a")], 100),
        sound("abbreviations", |n| vec![terms("abbreviations", n, ""), news("a", "", &each(4 * n, |at| format!("t{at} ")))], 125),
        sound("abbreviations in code", |n| vec![terms("abbreviations", 3, ""), news("a", "", &"`t1` ".repeat(n))], 500),
        sound("links to one text", |n| vec![news("b", "", "b"), news("a", "", &"[a](news/2026/b) ".repeat(n))], 1_000),
        sound(
            "days of friendship",
            |n| {
                let day = |at: usize| {
                    format!("d{at}: {{name: Ngày {at}, day: \"{:02}-15\", countries: [LA], verified: 2026-06-30}}\n", 1 + at % 12)
                };
                vec![
                    ("content/vocabulary/countries.yaml".into(), "LA: {name: Lào}\n".into()),
                    ("content/vocabulary/days.yaml".into(), each(n, day)),
                ]
            },
            100,
        ),
    ]);
}

#[test]
fn much_in_many_files() {
    check(vec![
        sound("items of one minute", |n| many(n, |at| news(&format!("a{at}"), "event: {start: 2026-12-02}", "a"), []), 100),
        sound(
            "items that name one organisation",
            |n| many(n, |at| news(&format!("a{at}"), "organizations: [organizations/o]", "[a](organizations/o)"), [organization("o", "")]),
            100,
        ),
        sound(
            "organisations named by one item",
            |n| {
                let all = each(n, |at| format!("organizations/o{at}, "));
                many(n, |at| organization(&format!("o{at}"), ""), [news("a", &format!("organizations: [{all}]"), "a")])
            },
            100,
        ),
        sound(
            "parts of one whole",
            |n| many(n, |at| organization(&format!("a{at}"), "part_of: organizations/o"), [organization("o", "")]),
            100,
        ),
        sound(
            "parts of parts",
            |n| {
                let whole = |at: usize| if at > 0 { format!("part_of: organizations/a{}", at - 1) } else { String::new() };
                many(n, |at| organization(&format!("a{at}"), &whole(at)), [])
            },
            100,
        ),
        sound(
            "plans that take the place of one another",
            |n| {
                let older = |at: usize| {
                    if at > 0 { format!("supersedes: [{{symbol: {at}/KH-LH, issuer: lh, date: 2026-01-12}}]") } else { String::new() }
                };
                many(n, |at| plan(&format!("p{at}"), &format!("symbol: {}/KH-LH\n{}", at + 1, older(at))), [agencies()])
            },
            100,
        ),
        sound(
            "items that name one document",
            |n| many(n, |at| news(&format!("a{at}"), "", "Nghị định số 12/2020/NĐ-CP của Chính phủ."), [agencies()]),
            100,
        ),
        faulty("plans of one number", |n| many(n, |at| plan(&format!("p{at}"), "symbol: 1/KH-LH"), [agencies()]), 100),
        faulty("items at one address", |n| many(n, |at| news(&format!("a{at}"), "slug: x", "a"), []), 100),
        // More than get a suggestion: each of those looks at every name there is.
        faulty("links that lead nowhere", |n| many(n, |at| news(&format!("a{at}"), "", "[a](news/2026/khong-co)"), []), 250),
    ]);
}
