//! Front matter up to its limit and vocabularies: what YAML and the properties make of them.

use nhipcau::engine;

use crate::site::Site;

use super::{Make, check, check_by, each, repeat};

#[test]
fn front_matter_costs_what_it_is_long() {
    check(&TEXTS);
}

#[test]
fn vocabularies_cost_what_they_are_long() {
    let read = |text: &str| {
        let site = Site::empty();
        site.write("content/site.yaml", "languages: [vi]\nname: Hội\nbase_url: https://a.example/\n");
        site.write("content/vocabulary/topics.yaml", text);
        let root = site.root().to_owned();
        move || drop(engine::settings(&root).map(|settings| (settings, &site)))
    };
    check_by(&VOCABULARIES, &read);
}

fn front(lines: &str) -> String {
    format!("---\ntitle: Tin\ndate: 2026-11-05\nstatus: published\n{lines}\n---\n\nTin.\n")
}

/// Four times as much is just below the 64 KiB that front matter may have.
const TEXTS: [(&str, Make, usize); 22] = [
    ("[", |n| front(&repeat("[", n)), 15_000),
    ("{", |n| front(&repeat("{", n)), 15_000),
    ("a list of [", |n| front(&format!("topics: {}", repeat("[", n))), 15_000),
    ("anchors", |n| front(&each(n, |at| format!("a{at}: &a{at} b\n"))), 900),
    ("aliases of aliases", |n| front(&each(n, |at| format!("a{at}: &a{at} [*a{0}, *a{0}]\n", at.saturating_sub(1)))), 500),
    ("merged keys", |n| front(&repeat("<<: *a\n", n)), 2_000),
    ("tags", |n| front(&repeat("a: !!str b\n", n)), 1_300),
    ("a long key", |n| front(&format!("{}: a", repeat("k", n))), 15_000),
    ("long unknown keys", |n| front(&each(n, |at| format!("{}{at}: a\n", repeat("k", 100)))), 140),
    ("unknown keys", |n| front(&each(n, |at| format!("k{at}: v\n"))), 1_500),
    ("one key again and again", |n| front(&repeat("a: b\n", n)), 3_000),
    ("a long title", |n| front(&format!("summary: {}", repeat("a ", n))), 7_000),
    ("an open quote", |n| front(&format!("summary: \"{}", repeat("a\n", n))), 7_000),
    ("colons", |n| front(&format!("summary: {}", repeat("a: ", n))), 5_000),
    ("comments", |n| front(&repeat("# a\n", n)), 3_500),
    ("empty values", |n| front(&each(n, |at| format!("k{at}:\n"))), 1_700),
    ("tabs", |n| front(&repeat("a:\tb\n", n)), 2_500),
    ("organizations", |n| front(&format!("organizations: [{}]", each(n, |at| format!("organizations/o{at}, ")))), 650),
    ("topics", |n| front(&format!("topics: [{}]", each(n, |at| format!("t{at}, ")))), 1_700),
    ("documents", |n| front(&format!("documents:\n{}", each(n, |at| format!("- {}/2020/NĐ-CP\n", at + 1)))), 800),
    ("a gallery", |n| front(&format!("gallery:\n{}", repeat("- {image: a.png, alt: b}\n", n))), 600),
    ("stamps", |n| front(&format!("translates: {}", each(n, |at| format!("k{at}=a ")))), 1_500),
];

const VOCABULARIES: [(&str, Make, usize); 6] = [
    ("terms", |n| each(n, |at| format!("t{at}: {{name: Mục {at}}}\n")), 2_000),
    ("terms with a key that is unknown", |n| each(n, |at| format!("t{at}: {{nane: Mục {at}}}\n")), 2_000),
    ("terms without a name", |n| each(n, |at| format!("t{at}:\n")), 2_000),
    ("a term again and again", |n| repeat("t: {name: a}\n", n), 2_000),
    ("anchors", |n| each(n, |at| format!("t{at}: &a{at} {{name: a}}\n")), 2_000),
    ("introductions", |n| each(n, |at| format!("t{at}:\n  name: a\n  intro: \"[a](b)\"\n")), 2_000),
];
