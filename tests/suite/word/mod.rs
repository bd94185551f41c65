//! Files of Word against what somebody who knows them says is in them, and beside pandoc: `tests/word/` makes the files and says it.

mod facts;
mod fixtures;
mod import;
mod pandoc;
mod seen;
mod structure;
mod torn;

use std::collections::BTreeMap;
use std::fmt::Write;

use nhipcau::manuscript::{self, Block, Fault, Loss, Manuscript, Markdown, Role};
use nhipcau::text::Legacy;
use serde_json::Value;

use fixtures::{Fixture, fixtures};
use structure::Structure;

fn written(manuscript: &Manuscript) -> Markdown {
    manuscript::markdown(manuscript, &manuscript.blocks, &|at| format!("anh-{at}.jpg"))
}

fn ours(fixture: &Fixture) -> (Manuscript, Markdown) {
    let mut manuscript = manuscript::docx(&fixture.bytes).unwrap_or_else(|fault| panic!("{}: {fault:?}", fixture.name));
    // The title stands in the front matter.
    manuscript.blocks.retain(|block| !matches!(block, Block::Paragraph(paragraph) if paragraph.role == Role::Title));
    let markdown = written(&manuscript);
    (manuscript, markdown)
}

#[test]
fn what_is_no_text_is_refused_and_told_why() {
    let mut wrong = String::new();
    for fixture in fixtures() {
        let found = match manuscript::docx(&fixture.bytes) {
            Ok(_) => None,
            Err(Fault::NotADocx) => Some("not-a-docx"),
            Err(Fault::OldOrEncrypted) => Some("encrypted-or-old"),
            Err(Fault::NoDocument) => Some("no-document"),
            Err(Fault::Broken(_)) => Some("broken"),
            Err(Fault::Dtd(_)) => Some("dtd"),
            Err(Fault::TooLarge(_)) => Some("too-large"),
        };
        let expected = fixture.truth["fails"].as_str();
        if found != expected {
            writeln!(wrong, "{}: {found:?} for {expected:?}", fixture.name).expect("memory");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn everything_is_where_its_author_put_it() {
    let mut wrong = String::new();
    // What stands where in plans and news is another matter.
    for fixture in fixtures().iter().filter(|fixture| fixture.is_text() && fixture.truth["facts"].is_null()) {
        let (_, markdown) = ours(fixture);
        for difference in Structure::of_truth(&fixture.truth).differences(&seen::structure(&markdown.text)) {
            writeln!(wrong, "{}: {difference}", fixture.name).expect("memory");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn nothing_is_lost_and_nothing_comes_that_was_not_there() {
    let mut wrong = String::new();
    for fixture in fixtures().iter().filter(|fixture| fixture.is_text()) {
        let (_, markdown) = ours(fixture);
        let text = seen::words(&markdown.text);
        let texts = |key: &str| fixture.texts(key);
        let whole = texts("contains").into_iter().chain(texts("paragraphs")).chain(texts("notes")).chain(texts("once"));
        for words in whole.filter(|words| !text.contains(&seen::squeezed(words))) {
            writeln!(wrong, "{}: lost: {words}", fixture.name).expect("memory");
        }
        for words in texts("once").iter().filter(|words| text.matches(&seen::squeezed(words)).count() > 1) {
            writeln!(wrong, "{}: twice: {words}", fixture.name).expect("memory");
        }
        for words in texts("absent").iter().filter(|words| text.contains(&seen::squeezed(words))) {
            writeln!(wrong, "{}: not of the text: {words}", fixture.name).expect("memory");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_does_not_come_over_is_counted() {
    let mut wrong = String::new();
    for fixture in fixtures().iter().filter(|fixture| fixture.is_text()) {
        let (manuscript, markdown) = ours(fixture);
        let mut told: BTreeMap<&str, u64> = BTreeMap::new();
        for one in manuscript.told.iter().chain(&markdown.told) {
            *told.entry(named(one.what)).or_default() += 1;
        }
        let expected = fixture.truth["told"].as_object().cloned().unwrap_or_default();
        for name in ["comments", "text-boxes", "pictures", "headers-footers", "charts", "equations", "embedded", "hidden", "toc"] {
            let (found, expected) = (told.get(name).copied().unwrap_or(0), expected.get(name).and_then(Value::as_u64).unwrap_or(0));
            if found != expected {
                writeln!(wrong, "{}: {name}: {found} for {expected}", fixture.name).expect("memory");
            }
        }
        let merged = told.get("merged").copied().unwrap_or(0);
        if fixture.truth["merged_tables"].as_u64().is_some_and(|expected| merged != expected) {
            writeln!(wrong, "{}: merged tables: {merged}", fixture.name).expect("memory");
        }
        let pictures = manuscript.pictures.len() as u64;
        if fixture.truth["picture_files"].as_u64().is_some_and(|expected| pictures != expected) {
            writeln!(wrong, "{}: files of pictures: {pictures}", fixture.name).expect("memory");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn named(loss: Loss) -> &'static str {
    match loss {
        Loss::Comment => "comments",
        Loss::TextBox => "text-boxes",
        Loss::Picture => "pictures",
        Loss::HeaderFooter => "headers-footers",
        Loss::Chart => "charts",
        Loss::Equation => "equations",
        Loss::Embedded => "embedded",
        Loss::Hidden => "hidden",
        Loss::Contents => "toc",
        Loss::Merged => "merged",
        Loss::Tracked | Loss::Label | Loss::NestedTable | Loss::Font | Loss::Sign | Loss::Joined | Loss::Link | Loss::FrontMatter => {
            "other"
        }
    }
}

/// Each letter by itself, as public tables of the old fonts have it.
#[test]
fn every_letter_of_the_old_fonts_is_read() {
    let table = std::fs::read_to_string(crate::site::checkout().join("tests/word/legacy.json")).expect("the table");
    let table: Value = serde_json::from_str(&table).expect("JSON");
    for (name, legacy, count) in [("tcvn3", Legacy::Tcvn3, 74), ("vni", Legacy::Vni, 134)] {
        let letters = table[name].as_array().expect("pairs");
        assert_eq!(letters.len(), count, "{name}");
        for pair in letters {
            let (letter, written) = (pair[0].as_str().expect("a letter"), pair[1].as_str().expect("its signs"));
            assert_eq!(legacy.to_unicode(written), letter, "{name}: {written}");
        }
    }
}

/// Class by class, over every file that both can read.
#[test]
fn pandoc_reads_nothing_better() {
    let (mut own, mut theirs) = (structure::Score::default(), structure::Score::default());
    for fixture in fixtures().iter().filter(|fixture| fixture.is_text()) {
        let truth = Structure::of_truth(&fixture.truth);
        let (_, markdown) = ours(fixture);
        own.add(&truth, &seen::structure(&markdown.text));
        theirs.add(&truth, &pandoc::structure(&fixture.path));
    }
    assert!(own.classes().len() >= 8 && own.is_at_least(&theirs), "ours\n{own}\npandoc\n{theirs}");
    println!("ours\n{own}\npandoc\n{theirs}");
}
