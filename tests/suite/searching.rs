//! Search indexes as they are published, kept for the next build, and shown in a preview.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::time::SystemTime;

use nhipcau::text::hash::fingerprint;

use crate::preview::Preview;
use crate::site::{CACHE, Run, TestSite, tree};

const INDEX: &str = "tim-kiem/index.json";

/// Whether a published file belongs to the search.
pub fn is_of_search(file: &str) -> bool {
    file.starts_with("assets/search/") || file.ends_with("/index.json")
}

/// So many news that they are looked at in several batches, each with words of its own.
fn large_site() -> TestSite {
    let site = TestSite::minimal();
    site.write("content/vocabulary/topics.yaml", "aid:\n  name: {vi: Viện trợ, en: Aid}\n");
    for number in 0..600 {
        news(&site, number, &format!("Câu thứ nhất của bài {number}."));
    }
    site
}

fn small_site() -> TestSite {
    let site = TestSite::minimal();
    site.write("content/vocabulary/topics.yaml", "aid:\n  name: {vi: Viện trợ, en: Aid}\n");
    (0..3).for_each(|number| news(&site, number, "Câu thứ nhất của bài."));
    site
}

fn news(site: &TestSite, number: u32, first: &str) {
    let mut words = String::new();
    (0..20).for_each(|at| write!(words, " {}", syllable(number * 20 + at)).unwrap());
    let text = |facts: &str, lang: &str| {
        format!("---\ntitle: Bài {lang} {number}\nsummary: Tóm tắt.\nstatus: published\n{facts}---\n\n{first}{words}\n")
    };
    let date = format!("date: 2026-{:02}-{:02}\ngenre: article\ntopics: [aid]\n", 1 + number % 10, 1 + number % 28);
    site.write(&format!("content/news/2026/bai-{number}.vi.md"), text(&date, "vi"));
    if number.is_multiple_of(3) {
        site.write(&format!("content/news/2026/bai-{number}.en.md"), text("", "en"));
    }
}

/// A word that only its number has.
fn syllable(mut number: u32) -> String {
    const PARTS: [&str; 12] = ["ba", "ce", "đi", "gồ", "hữu", "kỳ", "lăn", "mến", "ngọ", "phụ", "quê", "thơ"];
    let mut word = String::new();
    for _ in 0..4 {
        word.push_str(PARTS[(number % 12) as usize]);
        number /= 12;
    }
    word
}

/// Published files of the search by path.
fn published(site: &TestSite) -> BTreeMap<String, Vec<u8>> {
    tree(&site.path("public")).into_iter().filter(|(path, _)| is_of_search(path)).collect()
}

/// Kept indexes: name, when written, inode.
fn kept(site: &TestSite) -> Vec<(String, SystemTime, u64)> {
    let entries = fs::read_dir(site.path(CACHE)).unwrap().map(|entry| entry.unwrap());
    let seen = entries.map(|entry| {
        let found = entry.metadata().unwrap();
        (entry.file_name().into_string().unwrap(), found.modified().unwrap(), found.ino())
    });
    let mut kept: Vec<_> = seen.filter(|(name, ..)| name.starts_with("search-")).collect();
    kept.sort();
    kept
}

/// What a build says of its index.
#[track_caller]
fn told(run: &Run) -> &str {
    let line = run.stdout.lines().find(|line| line.starts_with("Search: ")).unwrap_or_else(|| panic!("{}", run.stdout));
    line.split_once("; ").expect("two parts").1
}

#[test]
fn an_index_of_the_same_pages_is_taken_over() {
    let site = small_site();
    assert_eq!(told(&site.build()), "index made anew: vi, en.");
    let (files, entries) = (published(&site), kept(&site));
    assert_eq!(entries.len(), 2);
    assert!(files.contains_key(INDEX) && files.contains_key("en/search/index.json"), "{:?}", files.keys());

    let inodes =
        || published(&site).into_keys().map(|path| fs::metadata(site.path("public").join(path)).unwrap().ino()).collect::<Vec<_>>();
    let before = inodes();
    site.forget();
    assert_eq!(told(&site.build()), "the index is unchanged.");
    assert_eq!((inodes(), kept(&site)), (before, entries.clone()), "nothing was written");

    fs::remove_dir_all(site.path("public")).unwrap();
    assert_eq!(told(&site.build()), "the index is unchanged.");
    assert!(published(&site) == files && kept(&site) == entries, "the same files, without a word taken apart");

    // Other addresses, styles and lists of the site make no difference to what can be found.
    site.write("content/site.yaml", site.read("content/site.yaml").replace("Hội Mẫu", "Hội Mẫu mới"));
    assert_eq!(told(&site.build()), "the index is unchanged.");
}

/// What stands in the cache is published, whatever it is, as long as it bears its checksum: so no index was made beside it.
#[test]
fn what_is_kept_is_what_is_published() {
    let site = small_site();
    site.build();
    let text = published(&site)[INDEX].clone();
    let forged = [b"{\"forged\":true}".as_slice(), &vec![b' '; text.len() - 15]].concat();
    for (name, ..) in kept(&site) {
        let path = site.path(CACHE).join(&name);
        let entry = fs::read(&path).unwrap();
        let Some(at) = entry.windows(text.len()).position(|bytes| bytes == text) else { continue };
        let body = [&entry[16..at], &forged, &entry[at + text.len()..]].concat();
        fs::write(&path, [&fingerprint(&[name.as_bytes(), &body].concat()).to_be_bytes(), &body[..]].concat()).unwrap();
    }
    site.forget();
    assert_eq!(told(&site.build()), "the index is unchanged.");
    assert_eq!(published(&site)[INDEX], forged);
}

#[test]
fn a_kept_index_that_is_broken_is_made_anew() {
    let site = small_site();
    site.build();
    let (files, entries) = (published(&site), kept(&site));
    let names: Vec<String> = entries.iter().map(|(name, ..)| name.clone()).collect();
    let entry = |at: usize| site.path(CACHE).join(&names[at]);
    let whole: Vec<Vec<u8>> = (0..2).map(|at| fs::read(entry(at)).unwrap()).collect();
    let changed = |at: usize| {
        let mut bytes = whole[0].clone();
        bytes[at] ^= 1;
        bytes
    };
    // Under its own checksum, but no pack: a length that leads out of it.
    let endless = [&names[0].as_bytes()[..0], &u64::MAX.to_le_bytes(), b"{}"].concat();
    let signed = [&fingerprint(&[names[0].as_bytes(), &endless].concat()).to_be_bytes(), &endless[..]].concat();
    for (what, bytes) in [
        ("empty", Vec::new()),
        ("cut", whole[0][..whole[0].len() - 1].to_vec()),
        ("cut within its head", whole[0][..20].to_vec()),
        ("changed", changed(whole[0].len() / 2)),
        ("with another checksum", changed(0)),
        ("of another language", whole[1].clone()),
        ("no pack", signed),
    ] {
        fs::write(entry(0), &bytes).unwrap();
        site.forget();
        let run = site.build();
        assert!(told(&run).contains("index made anew"), "{what}: {}", run.stdout);
        assert!(published(&site) == files, "{what}");
        assert!(fs::read(entry(0)).unwrap() == whole[0], "{what}: not put right");
    }
    fs::remove_dir_all(site.path(CACHE)).unwrap();
    assert_eq!(told(&site.build()), "index made anew: vi, en.");
    assert!(published(&site) == files);
}

#[test]
fn where_nothing_can_be_kept_the_index_is_published_all_the_same() {
    let site = small_site();
    site.build();
    let files = published(&site);
    fs::remove_dir_all(site.path(".nhipcau")).unwrap();
    site.write(".nhipcau", "in the way");
    let run = site.build();
    assert_eq!(told(&run), "index made anew: vi, en.");
    assert!(run.stderr.contains("NC315"), "{}", run.stderr);
    assert_eq!(run.stderr.matches("NC315").count(), 1, "{}", run.stderr);
    assert!(published(&site) == files);
}

#[test]
fn one_before_is_kept_of_each_index_and_no_more() {
    let site = small_site();
    for time in 0..4 {
        news(&site, 0, &format!("Lần thứ {time}."));
        site.build();
    }
    assert_eq!(kept(&site).len(), 4);
    news(&site, 0, "Lần thứ 2.");
    assert_eq!(told(&site.build()), "the index is unchanged.", "the one before is the one wanted again");
}

#[test]
fn a_changed_text_changes_its_own_file_and_few_of_the_index() {
    let site = large_site();
    assert_eq!(told(&site.build()), "index made anew: vi, en.");
    let before: BTreeSet<String> = published(&site).into_keys().collect();
    let path = "content/news/2026/bai-301.vi.md";
    site.write(path, site.read(path) + "\nMốckhông.\n");
    assert_eq!(told(&site.build()), "index made anew: vi.");
    let after = published(&site);
    let is_page = |path: &&String| after[*path].starts_with(b"{\"address\"");
    let (pages, words): (Vec<&String>, Vec<&String>) = after.keys().filter(|path| !before.contains(*path)).partition(is_page);
    assert_eq!(pages.len(), 1, "{pages:?}");
    // A word that stands alone is one entry, beside which at most the next few files are cut elsewhere.
    let all = after.len() - documents(&String::from_utf8_lossy(&after[INDEX])).len();
    assert!((1..=8).contains(&words.len()) && all > 100, "{} of {all}", words.len());
    assert!(before.iter().filter(|path| !after.contains_key(*path)).count() <= 9);
}

#[test]
fn one_thread_and_many_make_the_same_index() {
    let site = large_site();
    let made = ["1", "7"].map(|threads| {
        let mut command = site.command(&["build"]);
        command.env("RAYON_NUM_THREADS", threads);
        let run = Run::from(command);
        assert_eq!((run.code, told(&run)), (0, "index made anew: vi, en."), "{}", run.stderr);
        for folder in [CACHE, "public/assets/search"] {
            assert!(site.path(folder).exists(), "{folder}");
        }
        let files = published(&site);
        fs::remove_dir_all(site.path(CACHE)).unwrap();
        fs::remove_dir_all(site.path("public")).unwrap();
        files
    });
    assert!(made[0].len() > 800 && made[0] == made[1]);
}

#[test]
fn the_files_of_an_index_are_packed_for_hosts_as_any_text() {
    let site = small_site();
    (3..40).for_each(|number| news(&site, number, "Câu thứ nhất của bài."));
    site.write("content/site.yaml", site.read("content/site.yaml") + "compress: true\n");
    site.build();
    let index: serde_json::Value = serde_json::from_str(&site.read(&format!("public/{INDEX}"))).unwrap();
    let words = files_of(index["words"]["files"].as_str().unwrap());
    for path in [&words[0], INDEX] {
        assert!([".gz", ".br"].iter().all(|ending| site.path("public").join(format!("{path}{ending}")).exists()), "{path}");
    }
}

#[test]
fn a_site_without_search_has_no_file_of_it() {
    let site = small_site();
    site.build();
    let with = site.read("content/site.yaml");
    site.write("content/site.yaml", format!("{with}search: false\n"));
    let run = site.build();
    assert!(!run.stdout.contains("Search"), "{}", run.stdout);
    assert_eq!(published(&site).keys().next(), None);
    assert!(!site.path("public/assets/search").exists() && !site.path("public/tim-kiem").exists());
    let preview = Preview::of(&site, &[]);
    let address = format!("/{INDEX}");
    assert_eq!(preview.get(&address).status, 404);

    // Switched on and off again while it is shown.
    site.write("content/site.yaml", &with);
    assert_eq!(preview.get_until(&address, |answer| answer.status != 404).status, 503);
    assert_eq!(preview.get_ready(&address).status, 200);
    site.write("content/site.yaml", format!("{with}search: false\n"));
    preview.get_until(&address, |answer| answer.status == 404);
}

#[test]
fn checking_makes_no_index() {
    let site = small_site();
    assert_eq!(site.run(&["check"]).code, 0);
    assert!(!site.path(CACHE).exists());
}

/// The files of all pages that a Vietnamese `index.json` knows.
fn documents(index: &str) -> Vec<String> {
    let index: serde_json::Value = serde_json::from_str(index).unwrap();
    files_of(index["documents"].as_str().unwrap())
}

/// Names stand one after the other.
fn files_of(names: &str) -> Vec<String> {
    names.as_bytes().chunks(8).map(|name| format!("assets/search/vi/{}.json", std::str::from_utf8(name).unwrap())).collect()
}

#[test]
fn a_preview_makes_its_index_after_a_pause() {
    let site = small_site();
    let preview = Preview::of(&site, &[]);
    let soon = preview.get(&format!("/{INDEX}"));
    assert_eq!((soon.status, soon.header("retry-after")), (503, Some("1")), "{}", soon.text());
    assert_eq!(preview.get("/assets/search/vi/aaaaaaaa.json").status, 503, "nobody knows yet which there are");
    for page in ["/", "/tin-tuc/2026/bai-0/"] {
        assert_eq!(preview.get(page).status, 200, "{page}");
    }
    let first = preview.get_ready(&format!("/{INDEX}"));
    assert_eq!((first.status, first.header("content-type")), (200, Some("application/json; charset=utf-8")));
    assert_eq!((first.header("retry-after"), first.header("cache-control")), (None, Some("no-store")));
    assert_eq!(preview.get("/assets/search/vi/aaaaaaaa.json").status, 404);
    for unknown in [
        "/assets/search/",
        "/assets/search/vi/",
        "/assets/search/fr/aaaaaaaa.json",
        "/assets/search/vi/index.json",
        "/tim-kiem/index.json/",
    ] {
        assert_eq!(preview.get(unknown).status, 404, "{unknown}");
    }

    news(&site, 0, "Câu chữ mới.");
    let second = preview.get_until(&format!("/{INDEX}"), |answer| answer.body != first.body);
    assert_eq!(second.status, 200, "the last index stands until there is another");
    assert!(site.run(&["build", "--drafts"]).code == 0);
    let files = published(&site);
    assert!(files[INDEX] == second.body, "as a build makes it");
    let says = |path: &String| String::from_utf8_lossy(&files[path]).contains("Câu chữ mới.");
    let told = documents(&second.text()).into_iter().find(says).expect("a file of the text");
    assert!(preview.get(&format!("/{told}")).body == files[&told]);

    drop(preview);
    let again = Preview::of(&site, &[]);
    assert_eq!(again.get_ready(&format!("/{INDEX}")).body, second.body, "made anew after a restart");
    assert!(!again.said.iter().any(|line| line.contains("panicked")), "{:?}", again.said);
}

/// A revision tells open pages to look again; an index is none.
#[test]
fn an_index_that_is_ready_tells_no_page_to_reload() {
    let site = small_site();
    let preview = Preview::of(&site, &[]);
    preview.get_ready(&format!("/{INDEX}"));
    let mut events = preview.events();
    let mut told = String::new();
    use std::io::BufRead;
    while !told.contains("data: ") {
        events.read_line(&mut told).unwrap();
    }
    assert!(told.contains("id: 1\n"), "{told}");
}

#[test]
fn a_preview_below_a_path_has_its_index_there() {
    let site = small_site();
    let preview = Preview::of(&site, &["--base-url", "https://example.org/sub/x/"]);
    assert_eq!(preview.get_ready(&format!("/sub/x/{INDEX}")).status, 200);
    assert_eq!(preview.get(&format!("/{INDEX}")).status, 404);
    assert_eq!(preview.get("/sub/x/assets/search/vi/aaaaaaaa.json").status, 404);
}

/// Pages come while the index is being made, and each save begins it anew.
#[test]
fn pages_are_answered_while_an_index_is_made() {
    let site = large_site();
    let preview = Preview::of(&site, &[]);
    let mut pages = 0;
    preview.get_until(&format!("/{INDEX}"), |answer| {
        assert_eq!(preview.get(&format!("/tin-tuc/2026/bai-{}/", pages % 600)).status, 200);
        pages += 1;
        answer.status == 200
    });
    assert!(pages > 3, "{pages}");
}
