//! What a build writes, keeps, removes and refuses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::SystemTime;

use nhipcau::output::{Options, Publisher};

use super::searching::is_of_search;
use super::site::{CACHE, Run, TestSite, program, tree};

/// Whatever could show that a file or folder was touched.
#[derive(Debug, PartialEq)]
struct Seen {
    modified: SystemTime,
    inode: u64,
    mode: u32,
    /// Of a file its bytes, of a link where it leads.
    bytes: Vec<u8>,
}

/// Everything in a folder and the folder itself, by its path there.
fn listing(folder: &Path) -> BTreeMap<String, Seen> {
    let look = |entry: walkdir::DirEntry| {
        let found = entry.metadata().unwrap();
        let bytes = match found.file_type() {
            kind if kind.is_symlink() => fs::read_link(entry.path()).unwrap().into_os_string().into_encoded_bytes(),
            kind if kind.is_file() => fs::read(entry.path()).unwrap(),
            _ => Vec::new(),
        };
        let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
        (path, Seen { modified: found.modified().unwrap(), inode: found.ino(), mode: found.mode(), bytes })
    };
    walkdir::WalkDir::new(folder).into_iter().map(|entry| look(entry.unwrap())).collect()
}

/// Paths at which two listings differ.
fn differences(before: &BTreeMap<String, Seen>, after: &BTreeMap<String, Seen>) -> Vec<String> {
    let all: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    all.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

/// The published files: path and inode. A file that was written again has another inode.
fn inodes(site: &TestSite) -> BTreeMap<String, u64> {
    let files = listing(&site.path("public")).into_iter().filter(|(_, seen)| seen.mode & 0o170_000 != 0o040_000);
    files.map(|(path, seen)| (path, seen.inode)).collect()
}

/// A union with two topics: two items of this year, one of last year, a page; all in both languages.
fn small_site() -> TestSite {
    let site = TestSite::minimal();
    site.write(
        "content/vocabulary/topics.yaml",
        "exchange:\n  name: {vi: Giao lưu, en: Exchanges}\naid:\n  name: {vi: Viện trợ, en: Aid}\n",
    );
    item(&site, "2026/gap-mat", "Gặp mặt", "2026-11-05", "exchange");
    item(&site, "2026/trao-qua", "Trao quà", "2026-10-05", "aid");
    item(&site, "2025/hoi-sach", "Hội sách", "2025-03-05", "exchange");
    for lang in ["vi", "en"] {
        site.write(
            &format!("content/pages/lien-he.{lang}.md"),
            format!("---\ntitle: Contact {lang}\nsummary: How to reach us\nstatus: published\n---\n\nWrite to us.\n"),
        );
    }
    site
}

fn item(site: &TestSite, key: &str, title: &str, date: &str, topic: &str) {
    site.write(
        &format!("content/news/{key}.vi.md"),
        format!(
            "---\ntitle: {title}\nsummary: Một buổi {title}.\nstatus: published\ndate: {date}\ngenre: article\n\
             topics: [{topic}]\n---\n\nCâu thứ nhất của bài.\n"
        ),
    );
    site.write(
        &format!("content/news/{key}.en.md"),
        format!("---\ntitle: On {key}\nsummary: A day.\nstatus: published\n---\n\nThe first sentence.\n"),
    );
}

fn replace(site: &TestSite, path: &str, from: &str, to: &str) {
    let text = site.read(path);
    assert!(text.contains(from), "{path} has no {from}");
    site.write(path, text.replace(from, to));
}

/// Builds anew after a change and gives the files that were written: each has a new inode, and each is counted.
fn rewritten(site: &TestSite) -> Vec<String> {
    let before = inodes(site);
    let run = site.build();
    let after = inodes(site);
    let written: Vec<String> =
        after.iter().filter(|(path, inode)| before.get(*path) != Some(inode)).map(|(path, _)| path.clone()).collect();
    let counted = written.iter().filter(|path| *path != "nhipcau-manifest.json").count();
    assert!(run.stdout.contains(&format!("Files: {counted} written, ")), "{counted}: {}", run.stdout);
    written
}

/// As [`rewritten`], without the files of the search: every word that came or went changes some of them.
fn rewritten_pages(site: &TestSite) -> Vec<String> {
    rewritten(site).into_iter().filter(|path| !is_of_search(path)).collect()
}

#[test]
fn a_second_build_writes_nothing() {
    let site = TestSite::demonstration();
    let first = site.build();
    let files = tree(&site.path("public")).len() - 1;
    assert!(first.stdout.contains(&format!("Files: {files} written, 0 unchanged, 0 removed.")), "{}", first.stdout);

    // Neither one that makes every page, nor one that knows that it need not.
    site.forget();
    for root in [site.path("public"), site.root().to_owned()] {
        let before = listing(&root);
        let again = site.build();
        assert!(again.stdout.contains(&format!("Files: 0 written, {files} unchanged, 0 removed.")), "{}", again.stdout);
        assert_eq!(differences(&before, &listing(&root)), [""; 0]);
    }
}

/// The body stands on the item's own page and, whole, in the month's bulletin and in the feeds it belongs to; on no other page.
#[test]
fn a_changed_body_rewrites_its_page_and_its_feeds() {
    let site = small_site();
    site.build();
    replace(&site, "content/news/2026/gap-mat.vi.md", "Câu thứ nhất", "Câu mở đầu");
    assert_eq!(
        rewritten_pages(&site),
        [
            "ban-tin/2026-11/index.html",
            "nhipcau-manifest.json",
            "tin-tuc/2026/gap-mat/index.html",
            "tin-tuc/chu-de/exchange/feed.atom",
            "tin-tuc/chu-de/exchange/feed.json",
            "tin-tuc/feed.atom",
            "tin-tuc/feed.json",
        ]
    );
}

/// The title stands on every list with the item's card, and in that language alone.
#[test]
fn a_changed_title_rewrites_what_shows_the_title() {
    let site = small_site();
    site.build();
    replace(&site, "content/news/2026/trao-qua.vi.md", "title: Trao quà", "title: Tặng quà");
    let written = rewritten_pages(&site);
    let shows = |path: &String| String::from_utf8_lossy(&fs::read(site.path("public").join(path)).unwrap()).contains("Tặng quà");
    let expected = inodes(&site).into_keys().filter(|path| path == "nhipcau-manifest.json" || shows(path));
    let expected: Vec<String> = expected.filter(|path| !is_of_search(path)).collect();
    assert_eq!(written, expected);
    for path in ["index.html", "tin-tuc/index.html", "tin-tuc/2026/10/index.html", "tin-tuc/chu-de/aid/index.html"] {
        assert!(written.iter().any(|written| written == path), "{path} is not among {written:?}");
    }
}

#[test]
fn stale_files_vanish_with_their_folders() {
    let site = small_site();
    site.build();
    for lang in ["vi", "en"] {
        fs::remove_file(site.path(&format!("content/news/2025/hoi-sach.{lang}.md"))).unwrap();
    }
    let before = inodes(&site);
    let run = site.build();
    let after = inodes(&site);
    let (of_search, gone): (Vec<&String>, Vec<&String>) =
        before.keys().filter(|path| !after.contains_key(*path)).partition(|path| is_of_search(path));
    assert_eq!(
        gone,
        [
            "ban-tin/2025-03/email.html",
            "ban-tin/2025-03/index.html",
            "en/bulletin/2025-03/email.html",
            "en/bulletin/2025-03/index.html",
            "en/news/2025/03/index.html",
            "en/news/2025/hoi-sach/index.html",
            "en/news/2025/index.html",
            "tin-tuc/2025/03/index.html",
            "tin-tuc/2025/hoi-sach/index.html",
            "tin-tuc/2025/index.html",
        ]
    );
    assert!(of_search.len() > 1 && run.stdout.contains(&format!(", {} removed.", 10 + of_search.len())), "{}", run.stdout);
    assert!(!site.path("public/tin-tuc/2025").exists() && !site.path("public/en/news/2025").exists());
    assert!(!site.read("public/nhipcau-manifest.json").contains("2025"));
}

#[test]
fn what_was_edited_or_deleted_by_hand_is_put_right() {
    let site = small_site();
    site.build();
    let published = tree(&site.path("public"));
    replace(&site, "public/index.html", "Gặp mặt", "Gặp mắt"); // as long as before
    fs::remove_file(site.path("public/robots.txt")).unwrap();
    fs::remove_file(site.path("public/404.html")).unwrap();
    symlink("index.html", site.path("public/404.html")).unwrap();
    assert_eq!(rewritten(&site), ["404.html", "index.html", "nhipcau-manifest.json", "robots.txt"]);
    assert_eq!(tree(&site.path("public")), published);
}

#[test]
fn files_of_others_stay_as_they_are() {
    let site = small_site();
    site.build();
    let foreign = ["CNAME", ".well-known/security.txt", "tin-tuc/cua-toi/ban-ve.pdf"];
    for path in foreign {
        site.write(&format!("public/{path}"), path);
    }
    let before = listing(&site.path("public"));
    replace(&site, "content/news/2026/gap-mat.vi.md", "title: Gặp mặt", "title: Họp mặt");
    site.build();
    let after = listing(&site.path("public"));
    for path in foreign {
        assert_eq!(before[path], after[path], "{path}");
        assert!(!site.read("public/nhipcau-manifest.json").contains(path), "{path} is counted as ours");
    }
}

#[test]
fn an_error_leaves_the_old_site_as_it_was() {
    let site = small_site();
    site.build();
    let before = listing(site.root());
    site.write("content/news/2026/loi.vi.md", "---\ntitle: Lỗi\nstatus: published\ndate: 05/11/2026\n---\n");
    let run = site.run(&["build"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("Nothing was written; the old site stays as it was."), "{}", run.stdout);
    fs::remove_file(site.path("content/news/2026/loi.vi.md")).unwrap();
    let changed = differences(&before, &listing(site.root()));
    assert_eq!(changed, ["content/news/2026"], "only the folder that the test itself wrote to");
}

/// A build that must fail as told and touch nothing.
struct Refusal {
    out: String,
    exit: i32,
    code: &'static str,
    path: String,
    vi: String,
    en: String,
}

impl Refusal {
    fn check(&self, site: &TestSite) {
        self.check_in(site, site.root());
    }

    /// With the project in a folder of the temporary one.
    fn check_in(&self, site: &TestSite, root: &Path) {
        let before = listing(site.root());
        for (locale, sentence) in [("vi", &self.vi), ("en", &self.en)] {
            let run = told(root, locale, &["--out", &self.out]);
            assert_eq!(run.code, self.exit, "--out {}: {}", self.out, run.stderr);
            assert_eq!(problem(&run), (self.code.into(), self.path.clone(), sentence.clone()), "--out {}", self.out);
        }
        let mut touched = differences(&before, &listing(site.root()));
        if self.exit != 2 {
            // A stage has come and gone: the root itself may show that. What was made is kept for the next attempt.
            touched.retain(|path| !path.is_empty() && !path.starts_with(".nhipcau"));
        }
        assert_eq!(touched, [""; 0], "--out {}", self.out);
    }
}

/// A build with problems as JSON in one of the two languages.
fn told(root: &Path, locale: &str, arguments: &[&str]) -> Run {
    let mut command = Command::new(program());
    command.args(["build", "--format", "json", "--date", "2026-11-21", "--locale", locale, "--root"]).arg(root);
    command.args(arguments);
    Run::from(command)
}

/// Code, path and message of the only error.
fn problem(run: &Run) -> (String, String, String) {
    let lines = run.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let errors: Vec<_> = lines.filter(|line| line["severity"] == "error").collect();
    assert_eq!(errors.len(), 1, "{}{}", run.stdout, run.stderr);
    let line = &errors[0];
    let text = |field: &str| line[field].as_str().unwrap().to_owned();
    assert!(!text("help").is_empty(), "{line}");
    (text("code"), text("path"), text("message"))
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let site = small_site();
    site.write("ho-so/luan-van.txt", "years of work");
    site.write("ghi-chu.txt", "a file");
    let refusal = |out: &str, code, vi: &str, en: &str| {
        Refusal { out: out.into(), exit: 2, code, path: out.into(), vi: vi.into(), en: en.into() }.check(&site);
    };
    refusal(
        "ho-so",
        "NC701",
        "thư mục ho-so có những tệp không do chương trình này tạo ra",
        "the folder ho-so holds files that this program did not write",
    );
    refusal("ghi-chu.txt", "NC705", "ghi-chu.txt không phải là thư mục", "ghi-chu.txt is not a folder");
}

/// The project lies deeper than the temporary folder, so that even a program without this guard could replace nothing else.
#[test]
fn an_output_over_the_project_is_refused() {
    let site = small_site();
    fs::create_dir_all(site.path("on/project")).unwrap();
    fs::rename(site.path("content"), site.path("on/project/content")).unwrap();
    let project = site.path("on/project");
    let root = project.to_str().unwrap();
    let parent = project.parent().unwrap().to_str().unwrap();
    let beyond = format!("{root}/content/../..");
    for (out, path) in [
        (".", "."),
        (root, "."),
        ("content", "content"),
        ("content/", "content"),
        ("content/public", "content/public"),
        ("themes/x", "themes/x"),
        ("..", ".."),
        (parent, parent),
        (&beyond, "content/../.."),
    ] {
        Refusal {
            out: out.into(),
            exit: 2,
            code: "NC702",
            path: path.into(),
            vi: format!("thư mục {path} thuộc phần nguồn của trang web nên không thể làm nơi xuất trang"),
            en: format!("the folder {path} belongs to the project and cannot be the output"),
        }
        .check_in(&site, &project);
    }
}

#[test]
fn an_output_that_is_a_link_is_refused() {
    let site = small_site();
    fs::create_dir(site.path("that")).unwrap();
    symlink("that", site.path("loi-tat")).unwrap();
    symlink("nowhere", site.path("dut")).unwrap();
    for out in ["loi-tat", "loi-tat/", "dut"] {
        let path = out.trim_end_matches('/');
        Refusal {
            out: out.into(),
            exit: 2,
            code: "NC704",
            path: path.into(),
            vi: format!("{path} là liên kết đến một thư mục"),
            en: format!("{path} is a link to a folder"),
        }
        .check(&site);
    }
}

#[test]
fn a_manifest_that_cannot_be_trusted_is_refused() {
    let site = small_site();
    for (text, vi, en) in [
        (
            "{",
            "không đọc được public/nhipcau-manifest.json, nên không biết những tệp nào ở đó do chương trình này tạo ra",
            "public/nhipcau-manifest.json cannot be read, so it is not known which files there are this program's",
        ),
        (
            "{\"format\": 9}",
            "public/nhipcau-manifest.json do một phiên bản mới hơn của chương trình này ghi",
            "public/nhipcau-manifest.json was written by a newer version of this program",
        ),
    ] {
        site.write("public/nhipcau-manifest.json", text);
        site.write("public/cua-toi.txt", "mine");
        let path = "public/nhipcau-manifest.json".to_owned();
        Refusal { out: "public".into(), exit: 1, code: "NC705", path, vi: vi.into(), en: en.into() }.check(&site);
    }
}

/// Addresses that pass every check of the content and yet cannot both be files.
#[test]
fn two_pages_of_one_file_are_refused() {
    let site = small_site();
    site.build();
    // A file and a folder of one name.
    let aliases = "/cu/tin.html, /cu/tin.html/a/";
    site.write(
        "content/pages/duong.vi.md",
        format!("---\ntitle: Con đường\nsummary: Một\nstatus: published\naliases: [{aliases}]\n---\n\nChữ.\n"),
    );
    Refusal {
        out: "public".into(),
        exit: 1,
        code: "NC706",
        path: "public/cu/tin.html".into(),
        vi: "hai trang cùng dùng tệp public/cu/tin.html".into(),
        en: "two pages would be written to the same file public/cu/tin.html".into(),
    }
    .check(&site);
}

const HOLDER: &str = "NHIPCAU_TEST_HOLDER";

/// The second process of the next test: publishes for as long as its input is open. Started as an ordinary test it has nothing to do.
#[test]
fn holder() {
    let Some(root) = std::env::var_os(HOLDER).map(PathBuf::from) else { return };
    let publisher = Publisher::open(&Options { out: root.join("public"), root, version: "0.0.0" }).unwrap();
    publisher.put("dang-do.html", b"half a site").unwrap();
    println!("\nholding");
    std::io::stdin().lines().for_each(drop);
}

/// A publication that has begun in a process of its own and does not end.
fn hold(site: &TestSite) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "publishing::holder", "--nocapture", "--test-threads=1"]).env(HOLDER, site.root());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap() == "holding"), "the other process has no lock");
    child
}

#[test]
fn a_second_build_at_the_same_time_is_told_to_wait() {
    let site = small_site();
    site.build();
    let published = tree(&site.path("public"));
    replace(&site, "content/news/2026/gap-mat.vi.md", "Câu thứ nhất", "Câu mở đầu");
    let mut other = hold(&site);
    Refusal {
        out: "public".into(),
        exit: 1,
        code: "NC703",
        path: "public".into(),
        vi: "một lần tạo trang khác đang ghi vào public".into(),
        en: "another build is writing to public".into(),
    }
    .check(&site);
    assert!(site.path(".public.nhipcau-stage/dang-do.html").exists(), "the stage of the other build was cleared");

    other.kill().unwrap();
    other.wait().unwrap();
    assert_eq!(tree(&site.path("public")), published);
    let after = rewritten(&site);
    assert!(after.iter().any(|path| path == "tin-tuc/2026/gap-mat/index.html"), "{after:?}");
    assert!(!site.path(".public.nhipcau-stage").exists());
}

/// The system refused: told in one sentence that begins and ends so, without a crash and without litter.
fn check_system_refusal(site: &TestSite, command: Command, begin: &str, end: &str) {
    let run = Run::from(command);
    let (code, path, message) = problem(&run);
    assert_eq!((run.code, code.as_str()), (1, "NC705"), "{}", run.stderr);
    assert!(message.starts_with(begin) && message.ends_with(end) && message.contains(&path), "{message}");
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    assert!(!site.path(".public.nhipcau-stage").exists(), "a stage is left");
}

/// A copy of the program that any user may start.
fn program_for_all(site: &TestSite) -> PathBuf {
    let copy = site.path("nhipcau");
    fs::copy(program(), &copy).unwrap();
    fs::set_permissions(&copy, PermissionsExt::from_mode(0o755)).unwrap();
    copy
}

/// For the superuser no folder is closed, so there the program runs as nobody.
#[test]
fn a_folder_without_permission_is_reported() {
    const NOBODY: u32 = 65_534;
    let site = small_site();
    let copy = program_for_all(&site);
    fs::create_dir(site.path("khoa")).unwrap();
    for (folder, mode) in [("khoa", 0o555), (".", 0o755)] {
        fs::set_permissions(site.path(folder), PermissionsExt::from_mode(mode)).unwrap();
    }
    for (locale, begin, end) in
        [("vi", "không ghi được khoa/", ": thiếu quyền ghi"), ("en", "khoa/", " cannot be written: the permission is missing")]
    {
        let mut command = Command::new(&copy);
        command.args(["build", "--out", "khoa/public", "--format", "json", "--locale", locale, "--root"]).arg(site.root());
        if fs::metadata(site.root()).unwrap().uid() == 0 {
            command.uid(NOBODY).gid(NOBODY);
        }
        check_system_refusal(&site, command, begin, end);
        assert_eq!(fs::read_dir(site.path("khoa")).unwrap().count(), 0);
    }
}

/// A limit on the size of files stands in for a full disk: writing fails in the midst of the site.
#[test]
fn a_disk_that_takes_no_more_is_reported() {
    let site = small_site();
    site.build();
    let published = tree(&site.path("public"));
    replace(&site, "content/site.yaml", "Hội Mẫu", "Hội Mẫu mới");
    site.write("content/news/2026/dai.vi.md", {
        let body = "Một câu trong một bài rất dài.\n\n".repeat(4000);
        format!("---\ntitle: Dài\nsummary: Dài\nstatus: published\ndate: 2026-11-06\ngenre: article\ntopics: [aid]\n---\n\n{body}")
    });
    for (locale, begin, end) in [
        ("vi", "không ghi được .public.nhipcau-stage/", ": tệp lớn hơn mức hệ thống cho phép"),
        ("en", ".public.nhipcau-stage/", " cannot be written: the file is larger than the system allows"),
    ] {
        let mut command = Command::new("sh");
        command.args(["-c", "trap '' XFSZ; ulimit -f 64; exec \"$@\"", "sh"]).arg(program());
        command.args(["build", "--date", "2026-11-21", "--format", "json", "--locale", locale, "--root"]).arg(site.root());
        check_system_refusal(&site, command, begin, end);
        assert_eq!(tree(&site.path("public")), published);
    }
}

/// Neither command writes anything in the project but the output with its stage and lock, nor anything in the folders where
/// programs like to leave something; `check` writes nothing at all.
#[test]
fn nothing_but_the_output_is_written() {
    let site = TestSite::demonstration();
    let elsewhere = TestSite::empty();
    let run = |command: &str| {
        let mut command = site.command(&[command]);
        command.current_dir(elsewhere.root());
        for variable in ["HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
            command.env(variable, elsewhere.root());
        }
        let run = Run::from(command);
        assert_eq!(run.code, 0, "{}", run.stderr);
    };
    let places = || (listing(site.root()), listing(elsewhere.root()));
    let (project, outside) = places();
    run("check");
    let (checked, outside_checked) = places();
    assert_eq!(differences(&project, &checked), [""; 0]);
    assert_eq!(differences(&outside, &outside_checked), [""; 0]);

    run("build");
    let (built, outside_built) = places();
    let is_output = |path: &String| path.split('/').next().is_some_and(|name| name == "public" || name.starts_with(".public.nhipcau-"));
    let is_kept = |path: &String| path.starts_with(CACHE);
    let changed: Vec<String> = differences(&project, &built).into_iter().filter(|path| !is_output(path) && !is_kept(path)).collect();
    assert_eq!(changed, [""], "the root itself has the output as a new entry, and that is all");
    assert_eq!(differences(&outside, &outside_built), [""; 0]);

    run("check");
    assert_eq!(differences(&built, &places().0), [""; 0]);
}

/// The root may be reached by a relative path or a link: the site and the words are the same.
#[test]
fn the_root_may_be_named_in_any_way() {
    let site = small_site();
    site.write("project/public/theirs.txt", "x");
    for part in ["news", "pages", "vocabulary"] {
        fs::create_dir_all(site.path("project/content")).unwrap();
        fs::rename(site.path(&format!("content/{part}")), site.path(&format!("project/content/{part}"))).unwrap();
    }
    fs::rename(site.path("content/site.yaml"), site.path("project/content/site.yaml")).unwrap();
    symlink("project", site.path("link")).unwrap();
    for (folder, root) in [("project", "."), (".", "project"), (".", "link"), ("link", "."), ("project", "../link")] {
        let mut command = Command::new(program());
        command.args(["build", "--format", "json", "--locale", "en", "--root", root]).current_dir(site.path(folder));
        let run = Run::from(command);
        assert_eq!((run.code, problem(&run).1), (2, "public".to_owned()), "--root {root} in {folder}");
    }
}
