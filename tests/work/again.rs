//! What was done once is not done again: a build that changes nothing writes nothing, and who follows the files parses what changed and
//! renders what is asked for.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

use nhipcau::engine::{Edition, Engine};
use nhipcau::page::{Page, What};

use crate::corpus::original;
use crate::site::Site;

/// An item of news.
const ITEM: usize = 20;

fn site() -> Site {
    Site::of(60, 3)
}

/// Every file and folder with all that tells whether it was touched.
fn state(site: &Site) -> BTreeMap<PathBuf, (u64, i64, i64, i64, i64)> {
    let entries = walkdir::WalkDir::new(site.root()).into_iter().map(|entry| entry.expect("a readable folder"));
    let look = |entry: walkdir::DirEntry| {
        let data = fs::symlink_metadata(entry.path()).expect("what there is");
        (entry.into_path(), (data.ino(), data.mtime(), data.mtime_nsec(), data.ctime(), data.ctime_nsec()))
    };
    let is_lock = |entry: &walkdir::DirEntry| entry.file_name().to_string_lossy().ends_with("lock");
    entries.filter(|entry| entry.path() != site.root() && !is_lock(entry)).map(look).collect()
}

/// Every page as it would be served.
fn pages(edition: &Edition) -> BTreeMap<String, Vec<u8>> {
    let render = |page: &Page| {
        let mut bytes = Vec::new();
        edition.renderer.render(page, &mut bytes).expect("a page");
        (page.path.to_string(), bytes)
    };
    edition.pages.iter().map(render).collect()
}

/// The Vietnamese page of the item.
fn item(edition: &Edition) -> &Page {
    let is_item = |page: &&Page| matches!(page.what, What::Entry(_)) && page.path.contains(&format!("tin-{ITEM}/"));
    edition.pages.iter().find(is_item).expect("the page of the item")
}

fn title(site: &Site) -> String {
    let text = site.read(&original(ITEM));
    text.lines().find_map(|line| line.strip_prefix("title: ")).expect("a title").to_owned()
}

#[test]
fn a_build_that_changes_nothing_writes_nothing() {
    let site = site();
    site.build();
    let before = state(&site);
    assert!(before.len() > 500, "{}", before.len());
    site.build();
    assert_eq!(state(&site), before);
    // The same once more, as the publisher tells it of a folder that it fills.
    let edition = site.revise(&mut Engine::default());
    let first = site.publish(&edition);
    let again = site.publish(&edition);
    assert_eq!((again.written, again.bytes, again.removed), (0, 0, 0));
    assert_eq!((again.unchanged, again.hashed), (first.written + first.unchanged, first.hashed));
}

#[test]
fn what_did_not_change_is_not_parsed() {
    let site = site();
    let mut engine = Engine::default();
    site.revise(&mut engine);
    assert_eq!(engine.parsed(), 120);
    site.revise(&mut engine);
    assert_eq!(engine.parsed(), 120);
    site.write(&original(ITEM), site.read(&original(ITEM)) + "\nMột câu mới.\n");
    site.revise(&mut engine);
    assert_eq!(engine.parsed(), 121);
}

/// As `serve` does: a look at the files, then a page as it is asked for.
#[test]
fn an_edited_text_is_parsed_alone_and_the_page_asked_for_is_rendered_alone() {
    let site = site();
    let request = site.request();
    let mut engine = Engine::default();
    engine.follow(&request, None).expect("a first look");
    assert_eq!(engine.parsed(), 120);
    assert!(engine.follow(&request, None).is_none());
    site.write(&original(ITEM), site.read(&original(ITEM)) + "\nMột câu mới.\n");
    let preview = engine.follow(&request, Some(&[site.path(&original(ITEM))].into())).expect("a change");
    assert_eq!(engine.parsed(), 121);
    let edition = preview.edition.expect("a site");
    assert_eq!(edition.renderer.work().templates, 0);
    let mut bytes = Vec::new();
    edition.renderer.render(item(&edition), &mut bytes).expect("a page");
    assert!(String::from_utf8_lossy(&bytes).contains("Một câu mới."));
    let work = edition.renderer.work();
    assert_eq!(work.templates, 1);
    // Its neighbours and what is related; no card of anything else.
    assert!((1..=20).contains(&work.cards) && work.entries == work.cards, "{work:?}");
}

#[test]
fn an_edited_title_is_new_wherever_it_stands() {
    let site = site();
    let request = site.request();
    let mut engine = Engine::default();
    engine.follow(&request, None).expect("a first look");
    let old = title(&site);
    let text = site.read(&original(ITEM));
    site.write(&original(ITEM), text.replacen(&old, "Tên mới của tin", 1));
    let edition = engine.follow(&request, None).expect("a change").edition.expect("a site");
    assert_eq!(engine.parsed(), 121);
    let shown = pages(&edition);
    assert!(shown.values().filter(|bytes| String::from_utf8_lossy(bytes).contains("Tên mới của tin")).count() > 5);
    // As if nothing had been known before.
    let fresh = pages(&site.revise(&mut Engine::default()));
    assert!(shown == fresh, "{:?}", shown.iter().find(|(path, bytes)| fresh.get(*path) != Some(bytes)).map(|(path, _)| path));
}
