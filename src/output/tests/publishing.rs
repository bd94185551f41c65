//! What a publication leaves on disk.

use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use super::*;

const SMALL: [(&str, &str); 3] = [("a/b/c.html", "c"), ("a/d.html", "d"), ("index.html", "home")];

/// Time, inode and link count of every file and folder.
fn traces(folder: &Path) -> BTreeMap<PathBuf, (SystemTime, u64, u64)> {
    let trace = |path: &Path| {
        let found = fs::symlink_metadata(path).unwrap();
        (found.modified().unwrap(), found.ino(), found.nlink())
    };
    walkdir::WalkDir::new(folder).into_iter().map(|e| e.unwrap().into_path()).map(|path| (path.clone(), trace(&path))).collect()
}

/// Makes every file look old, so that a rewrite cannot hide in the coarseness of the clock.
fn age(folder: &Path) {
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in tree(folder).keys() {
        let file = fs::File::options().append(true).open(folder.join(path)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
}

#[test]
fn first_publication_into_nothing_or_an_empty_folder() {
    for strategy in STRATEGIES {
        for exists in [false, true] {
            let site = Site::new(strategy);
            if exists {
                fs::create_dir(site.out()).unwrap();
            }
            let published = site.publish(&SMALL);
            assert_eq!((published.written, published.bytes), (3, 6));
            assert_eq!((published.unchanged, published.removed), (0, 0));
            site.expect(&SMALL);
            assert_eq!(site.beside(), [".public.nhipcau-lock", "public"]);
        }
    }
}

#[test]
fn folders_above_the_output_are_made() {
    let site = Site::new(Strategy::Exchange);
    let mut options = site.options();
    options.out = site.root().join("a/b/out/");
    let publisher = Publisher::open(&options).unwrap();
    publisher.put("x", b"x").unwrap();
    publisher.finish().unwrap();
    assert_eq!(fs::read(site.root().join("a/b/out/x")).unwrap(), b"x");
}

#[test]
fn the_same_site_again_touches_nothing() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&SMALL);
        let before = traces(site.root());
        let published = site.publish(&SMALL);
        assert_eq!(published.unchanged, 3);
        assert_eq!((published.written, published.bytes), (0, 0));
        // The root's own time would tell of a stage that came and went.
        assert_eq!(traces(site.root()), before, "with {strategy:?}");
    }
}

#[test]
fn one_changed_file_leaves_the_others_alone() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&SMALL);
        age(&site.out());
        let before = traces(&site.out());
        let published = site.publish(&[SMALL[0], ("a/d.html", "D"), SMALL[2]]);
        assert_eq!((published.written, published.unchanged), (1, 2));
        let after = traces(&site.out());
        for path in ["a/b/c.html", "index.html"] {
            let path = site.at(path);
            assert_eq!(after[&path], before[&path], "with {strategy:?}");
            assert_eq!(after[&path].2, 1, "one link, with {strategy:?}");
        }
        assert_ne!(after[&site.at("a/d.html")], before[&site.at("a/d.html")]);
        assert_eq!(site.beside(), [".public.nhipcau-lock", "public"]);
    }
}

#[test]
fn a_copy_in_place_of_a_link_keeps_its_time() {
    let dir = tempfile::tempdir().unwrap();
    let [from, to] = ["from", "to"].map(|name| dir.path().join(name));
    fs::write(&from, "x").unwrap();
    age(dir.path());
    super::super::stage::copy(&from, &to).unwrap();
    let time = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
    assert_eq!(time(&from), time(&to));
    assert_eq!(fs::read(&to).unwrap(), b"x");
}

#[test]
fn stale_files_and_their_folders_go() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&SMALL);
        let published = site.publish(&SMALL[2..]);
        assert_eq!((published.removed, published.written), (2, 0));
        site.expect(&SMALL[2..]);
        assert!(!site.at("a").exists(), "with {strategy:?}");
    }
}

#[test]
fn hand_edited_files_are_put_right() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&SMALL);
        site.hand("a/d.html", "x"); // same size
        site.hand("index.html", "home and more");
        fs::remove_file(site.at("a/b/c.html")).unwrap();
        let published = site.publish(&SMALL);
        assert_eq!(published.written, 3);
        site.expect(&SMALL);
    }
}

#[test]
fn files_put_there_by_hand_stay_and_do_not_become_ours() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&SMALL);
        site.hand("CNAME", "example.org");
        site.hand(".well-known/x", "x");
        site.hand("a/b/note.txt", "note");
        symlink("../elsewhere", site.at("link")).unwrap();
        site.publish(&[("index.html", "new")]);
        let link = fs::read_link(site.at("link")).unwrap();
        assert_eq!(link, Path::new("../elsewhere"));
        fs::remove_file(site.at("link")).unwrap();
        site.expect(&[(".well-known/x", "x"), ("CNAME", "example.org"), ("a/b/note.txt", "note"), ("index.html", "new")]);
        let manifest = fs::read_to_string(site.at("nhipcau-manifest.json")).unwrap();
        assert!(!manifest.contains("CNAME") && manifest.contains("index.html"));
        assert_eq!(fs::metadata(site.at("CNAME")).unwrap().nlink(), 1);
    }
}

#[test]
fn an_output_takes_the_place_of_what_was_put_there_by_hand() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&SMALL);
        site.hand("x", "by hand");
        site.hand("y/z", "by hand");
        let files = [("x/index.html", "ours"), ("y", "ours")];
        site.publish(&files);
        site.expect(&files);
    }
}

#[test]
fn files_become_folders_and_folders_files() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        for files in [[("a", "1"), ("b/c", "1")], [("a/x", "2"), ("b", "2")]] {
            site.publish(&files);
            site.expect(&files);
        }
    }
}

#[test]
fn a_path_that_changes_only_its_case_is_not_lost() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        for files in [[("A/X.html", "x"), ("b", "b")], [("a/x.html", "x"), ("B", "b")]] {
            assert_eq!(site.publish(&files).written, 2);
            site.expect(&files);
        }
        assert!(!site.at("A").exists());
    }
}

#[test]
fn links_inside_the_output_are_not_followed() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&SMALL);
        let elsewhere = site.root().join("elsewhere");
        fs::create_dir_all(elsewhere.join("b")).unwrap();
        fs::write(elsewhere.join("d.html"), "d").unwrap();
        fs::write(elsewhere.join("b/c.html"), "c").unwrap();
        fs::remove_dir_all(site.at("a")).unwrap();
        symlink(&elsewhere, site.at("a")).unwrap();
        fs::remove_file(site.at("index.html")).unwrap();
        symlink(elsewhere.join("d.html"), site.at("index.html")).unwrap();
        let before = traces(&elsewhere);

        let published = site.publish(&[("a/d.html", "d"), ("index.html", "d")]);
        assert_eq!(published.written, 2, "with {strategy:?}");
        assert_eq!(traces(&elsewhere), before, "with {strategy:?}");
        assert!(!fs::symlink_metadata(site.at("a")).unwrap().is_symlink());
        site.expect(&[("a/d.html", "d"), ("index.html", "d")]);
    }
}

#[test]
fn folders_keep_their_permissions() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&SMALL);
        for (path, mode) in [("", 0o2775), ("a", 0o711)] {
            fs::set_permissions(site.at(path), fs::Permissions::from_mode(mode)).unwrap();
        }
        site.publish(&[("a/d.html", "new")]);
        for (path, mode) in [("", 0o2775), ("a", 0o711)] {
            let found = fs::metadata(site.at(path)).unwrap().permissions().mode();
            assert_eq!(found & 0o7777, mode, "{path:?} with {strategy:?}");
        }
    }
}

#[test]
fn the_manifest_is_sorted_and_knows_no_place() {
    let [one, two] = STRATEGIES.map(|strategy| {
        let site = Site::new(strategy);
        site.publish(&[("b", ""), SMALL[1]]);
        fs::read_to_string(site.at("nhipcau-manifest.json")).unwrap()
    });
    assert_eq!(one, two);
    let expected = r#"{
"format": 1,
"program": "nhipcau 0.0.0",
"files": [
{"path":"a/d.html","xxh3":"HASH","size":1},
{"path":"b","xxh3":"99aa06d3014798d86001c324468d497f","size":0}
]
}
"#;
    let hash = format!("{:032x}", xxhash_rust::xxh3::xxh3_128(b"d"));
    assert_eq!(one, expected.replace("HASH", &hash));
}

#[test]
fn a_new_version_says_so_in_the_manifest_only() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&SMALL);
        let mut options = site.options();
        options.version = "0.0.1";
        let publisher = Publisher::open_with(&options, strategy).unwrap();
        for (path, text) in SMALL {
            publisher.put(path, text.as_bytes()).unwrap();
        }
        assert_eq!(publisher.finish().unwrap().written, 0);
        let manifest = fs::read_to_string(site.at("nhipcau-manifest.json")).unwrap();
        assert!(manifest.contains("nhipcau 0.0.1"), "with {strategy:?}");
    }
}

#[test]
fn a_file_put_there_by_hand_becomes_ours_when_produced() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.publish(&SMALL);
        site.hand("x", "x");
        // Written though the bytes are the same: where case is ignored it could be a file of ours about to go.
        assert_eq!(site.publish(&[("x", "x")]).written, 1);
        assert_eq!(site.publish(&[("y", "y")]).removed, 1);
        site.expect(&[("y", "y")]);
    }
}

#[test]
fn a_replacement_stopped_midway_is_finished_by_the_next_build() {
    let site = Site::new(Strategy::Replace);
    site.publish(&SMALL);
    // A staged file that is gone stops it after the first page.
    let publisher = site.open().unwrap();
    publisher.put("index.html", b"new").unwrap();
    publisher.put("z/new.html", b"new").unwrap();
    fs::remove_file(site.root().join(".public.nhipcau-stage/z/new.html")).unwrap();
    assert!(matches!(publisher.finish(), Err(OutputError::Io { .. })));
    assert_eq!(fs::read_to_string(site.at("index.html")).unwrap(), "new");
    assert!(site.at("a/d.html").exists(), "deletions come last");

    // The next build wants neither: it must know all of them as ours.
    let published = site.publish(&[("other.html", "other")]);
    assert_eq!(published.removed, 3);
    site.expect(&[("other.html", "other")]);
}

/// The stage on another file system than the output, as with a folder mounted from the same disk.
#[test]
fn files_are_carried_over_between_file_systems() {
    let Ok(other) = tempfile::tempdir_in("/dev/shm") else {
        return; // no second file system at hand
    };
    let site = Site::new(Strategy::Replace);
    site.publish(&SMALL);
    age(&site.out());
    let before = traces(&site.out());
    site.hand(".nhipcau-incoming", "left by a killed build");
    let mut publisher = site.open().unwrap();
    publisher.place.stage = other.path().join("stage");
    publisher.stage = super::super::stage::Stage::new(&publisher.place.stage, &site.out());
    let files = [("a/b/c.html", "new"), ("index.html", "home"), ("x/y", "y")];
    for (path, text) in files {
        publisher.put(path, text.as_bytes()).unwrap();
    }
    let published = publisher.finish().unwrap();
    assert_eq!((published.written, published.removed), (2, 1));
    site.expect(&files);
    let index = site.at("index.html");
    assert_eq!(traces(&site.out())[&index], before[&index]);
    assert_eq!(site.publish(&files).unchanged, 3);
    assert!(!other.path().join("stage").exists());
}

#[test]
fn what_a_killed_first_publication_leaves_is_no_foreign_folder() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        site.hand(".nhipcau-incoming/x", "left");
        site.publish(&SMALL);
        assert!(site.at("index.html").exists());
    }
}

#[test]
fn many_threads_many_files() {
    let files: Vec<(String, String)> = (0..4000).map(|i| (format!("{}/{}/{i}.html", i % 7, i % 31), format!("text {i}"))).collect();
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        for (round, written) in [(0, 4000), (1, 0)] {
            let publisher = site.open().unwrap();
            std::thread::scope(|scope| {
                for half in files.chunks(files.len() / 4) {
                    let publisher = &publisher;
                    scope.spawn(move || {
                        for (path, text) in half {
                            publisher.put(path, text.as_bytes()).unwrap();
                        }
                    });
                }
            });
            let published = publisher.finish().unwrap();
            assert_eq!(published.written, written, "round {round}");
        }
        let mut expected = files.clone();
        expected.sort();
        assert_eq!(site.files(), expected);
    }
}

/// What the maker of companions was asked for.
fn publish_with(site: &Site, text: &str, version: &'static str) -> (Published, Vec<&'static str>) {
    let publisher = Publisher::open_with(&Options { version, ..site.options() }, site.strategy).unwrap();
    let asked = Mutex::new(Vec::new());
    let make = |ending: &'static str| {
        asked.lock().unwrap().push(ending);
        (ending != ".none").then(|| format!("{ending} of {text}").into_bytes())
    };
    publisher.put_with("a.html", text.as_bytes(), &[".gz", ".br", ".none"], make).unwrap();
    let published = publisher.finish().unwrap();
    (published, asked.into_inner().unwrap())
}

#[test]
fn companions_are_made_once_and_go_with_their_file() {
    for strategy in STRATEGIES {
        let site = Site::new(strategy);
        let all = vec![".gz", ".br", ".none"];
        let (published, asked) = publish_with(&site, "một", "1");
        assert_eq!((published.written, asked), (3, all.clone()));
        assert_eq!(fs::read(site.at("a.html.gz")).unwrap(), ".gz of một".as_bytes());
        let (published, asked) = publish_with(&site, "một", "1");
        assert_eq!((published.written, published.unchanged, asked), (0, 3, vec![".none"]), "only what nobody made is tried again");

        // Another text, another program, a companion spoilt by hand: made anew.
        let (published, asked) = publish_with(&site, "hai", "1");
        assert_eq!((published.written, asked), (3, all.clone()));
        let (published, asked) = publish_with(&site, "hai", "2");
        assert_eq!((published.written, published.unchanged, asked), (0, 3, all));
        fs::write(site.at("a.html.br"), "sai").unwrap();
        let (published, asked) = publish_with(&site, "hai", "2");
        assert_eq!((published.written, asked), (1, vec![".br", ".none"]));
        assert_eq!(fs::read(site.at("a.html.br")).unwrap(), ".br of hai".as_bytes());

        let published = site.publish(&[("a.html", "hai")]);
        assert_eq!((published.removed, site.at("a.html.gz").exists()), (2, false));
    }
}
