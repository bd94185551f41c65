//! What is refused, and that a refusal touches nothing.

use std::os::unix::fs::symlink;

use super::*;

/// Opening `out` must fail as told, and leave the project folder as it was.
fn check(site: &Site, out: &str, is_expected: fn(&OutputError) -> bool) {
    let before = (site.beside(), tree(site.root()));
    let mut options = site.options();
    options.out = site.root().join(out);
    match Publisher::open(&options) {
        Ok(_) => panic!("{out} should be refused"),
        Err(e) => assert!(is_expected(&e), "{out}: {e}"),
    }
    assert_eq!((site.beside(), tree(site.root())), before, "{out}");
}

#[test]
fn a_folder_that_is_not_ours() {
    let site = Site::new(Strategy::Exchange);
    site.hand("thesis.txt", "years of work");
    check(&site, "public", |e| matches!(e, OutputError::NotOurs { .. }));
    fs::remove_file(site.at("thesis.txt")).unwrap();
    fs::create_dir(site.at("nhipcau-manifest.json")).unwrap();
    check(&site, "public", |e| matches!(e, OutputError::NotOurs { .. }));
    fs::write(site.root().join("file"), "x").unwrap();
    check(&site, "file", |e| matches!(e, OutputError::NotAFolder { .. }));
}

#[test]
fn a_manifest_that_is_none() {
    let site = Site::new(Strategy::Exchange);
    let entry = |path: &str| format!(r#"{{"path":"{path}","xxh3":"0","size":0}}"#);
    let whole = |format: u32, path: &str| format!(r#"{{"format":{format},"files":[{}]}}"#, entry(path));
    for text in ["", "{", "[]", "\0", r#"{"format":1}"#, &whole(1, "../thesis.txt")] {
        site.hand("nhipcau-manifest.json", text);
        check(&site, "public", |e| matches!(e, OutputError::UnreadableManifest { .. }));
    }
    site.hand("nhipcau-manifest.json", &whole(2, "a"));
    check(&site, "public", |e| matches!(e, OutputError::UnknownFormat { format: 2, .. }));
    site.hand("nhipcau-manifest.json", &whole(1, "a"));
    assert!(site.open().is_ok());
}

#[test]
fn an_output_that_is_a_link() {
    let site = Site::new(Strategy::Exchange);
    fs::create_dir(site.root().join("real")).unwrap();
    for (target, name) in [("real", "public"), ("nowhere", "dangling")] {
        symlink(target, site.root().join(name)).unwrap();
        check(&site, name, |e| matches!(e, OutputError::IsLink { .. }));
        check(&site, &format!("{name}/"), |e| matches!(e, OutputError::IsLink { .. }));
    }
}

#[test]
fn an_output_over_the_project() {
    let site = Site::new(Strategy::Exchange);
    fs::create_dir_all(site.root().join("content/news")).unwrap();
    symlink("content", site.root().join("alias")).unwrap();
    for out in [
        "",
        ".",
        "..",
        "/",
        "content",
        "content/",
        "content/news",
        "content/new/out",
        "themes",
        "themes/x",
        "src/out",
        "missing/../content",
        "content/news/..",
        "content/../../..",
        "alias/news",
        "alias/out",
    ] {
        check(&site, out, |e| matches!(e, OutputError::InsideProject { .. }));
    }
    for out in ["contents", "public/content", "alias/../out", "../out-beside/x"] {
        let mut options = site.options();
        options.root = site.root().join("project");
        fs::create_dir_all(&options.root).unwrap();
        options.out = options.root.join(out);
        assert!(Publisher::open(&options).is_ok(), "{out}");
    }
}

#[test]
fn a_second_build_at_the_same_time() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        let first = site.open().unwrap();
        first.put("a", b"a").unwrap();
        assert!(matches!(site.open(), Err(OutputError::Locked { .. })));
        first.finish().unwrap(); // the refused build did not clear the stage of the first
        assert_eq!(site.publish(&[("a", "a")]).unchanged, 1);
    }
}

#[test]
fn a_process_started_meanwhile_does_not_keep_the_lock() {
    let site = Site::new(Strategy::Exchange);
    let place = super::super::place::Place::find(&site.options()).unwrap();
    let lock = super::super::lock::Lock::take(&place).unwrap();
    let inherited = lock.duplicate();
    assert!(matches!(site.open(), Err(OutputError::Locked { .. })));
    drop(lock);
    assert!(site.open().is_ok());
    drop(inherited);
}

#[test]
fn dropped_without_finish() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&[("a", "old")]);
        let publisher = site.open().unwrap();
        publisher.put("a", b"new").unwrap();
        assert_eq!(site.beside().len(), 3);
        drop(publisher);
        assert_eq!(site.beside(), [".public.nhipcau-lock", "public"]);
        site.expect(&[("a", "old")]);
        assert!(site.open().is_ok());
    }
}

#[test]
fn a_dead_stage_is_cleared() {
    let site = Site::new(Strategy::Exchange);
    let stage = site.root().join(".public.nhipcau-stage");
    fs::create_dir_all(stage.join("a")).unwrap();
    fs::write(stage.join("a/b"), "left").unwrap();
    site.publish(&[("c", "c")]);
    site.expect(&[("c", "c")]);

    fs::create_dir(site.root().join("precious")).unwrap();
    fs::write(site.root().join("precious/x"), "x").unwrap();
    symlink("precious", &stage).unwrap();
    site.publish(&[("c", "d")]);
    assert!(site.root().join("precious/x").exists());
    assert!(!stage.exists());
}

#[test]
fn unsafe_paths() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&[("a", "old")]);
        let publisher = site.open().unwrap();
        for path in ["../x", "/x", "", "a/../../x", "con.html", "x."] {
            let refused = publisher.put(path, b"x");
            assert!(matches!(refused, Err(OutputError::UnsafePath { path: p }) if p == path));
        }
        // Going on all the same must not publish a site with holes.
        assert!(matches!(publisher.finish(), Err(OutputError::Incomplete)));
        site.expect(&[("a", "old")]);
        assert_eq!(site.beside(), [".public.nhipcau-lock", "public"]);
    }
}

#[test]
fn two_producers_of_one_path() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&[("a", "old")]);
        for (paths, clash) in [
            (vec!["b", "a", "a", "b"], "a"),
            (vec!["x/Y.html", "x/y.html"], "x/Y.html"),
            (vec!["d/e", "d"], "d"),
            (vec!["d", "d/e/f"], "d"),
            (vec!["D/e", "d/f"], "D"),
            (vec!["nhipcau-manifest.json"], "nhipcau-manifest.json"),
            (vec!["NHIPCAU-manifest.json/a"], "NHIPCAU-manifest.json"),
            (vec![".nhipcau-incoming/x"], ".nhipcau-incoming"),
        ] {
            let files: Vec<_> = paths.iter().map(|path| (*path, "new")).collect();
            match site.try_publish(&files) {
                Err(OutputError::TwoProducers { path }) => assert_eq!(path, clash),
                other => panic!("{paths:?}: {other:?}"),
            }
            site.expect(&[("a", "old")]);
        }
    }
}
