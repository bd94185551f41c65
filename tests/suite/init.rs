//! `nhipcau init` from outside: what it makes builds without a word of complaint on any day, and what it refuses stays as it was.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use nhipcau::config::BaseUrl;
use nhipcau::scaffold::{Host, recipe};

use super::preview::Preview;
use super::site::{DATE, Run, TestSite, checkout, program, tree};

const HOSTS: [(&str, Host); 7] = [
    ("github-pages", Host::GithubPages),
    ("gitlab-pages", Host::GitlabPages),
    ("netlify", Host::Netlify),
    ("cloudflare", Host::Cloudflare),
    ("nginx", Host::Nginx),
    ("apache", Host::Apache),
    ("iis", Host::Iis),
];

/// The program with nobody at a terminal, on the tests' day.
fn init(dir: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(program());
    command.arg("init").arg(dir).args(["--date", DATE]).args(arguments).stdin(Stdio::null()).env_remove("SOURCE_DATE_EPOCH");
    command.into()
}

/// An empty folder's new site, which every day finds without fault.
#[track_caller]
fn new_site(arguments: &[&str]) -> TestSite {
    let site = TestSite::empty();
    let run = init(site.root(), arguments);
    assert_eq!((run.code, &*run.stderr), (0, ""), "{arguments:?}");
    for date in ["1990-02-28", "2026-11-20", DATE, "2028-02-29", "2099-12-31"] {
        let mut check = Command::new(program());
        check.args(["check", "--locale", "en", "--date", date, "--root"]).arg(site.root());
        let run = Run::from(check);
        assert_eq!((run.code, &*run.stderr), (0, ""), "{arguments:?} on {date}");
        assert!(run.stdout.contains("warnings: 0."), "{arguments:?} on {date}: {}", run.stdout);
    }
    site
}

#[test]
fn a_new_site_is_faultless_in_any_languages() {
    for (languages, home) in
        [("vi", "lang=\"vi\""), ("vi,en", "lang=\"vi\""), ("vi,en,zh", "lang=\"vi\""), ("en,vi", "lang=\"en\""), ("lo", "lang=\"lo\"")]
    {
        let site = new_site(&["--languages", languages, "--province", "Đồng Nai"]);
        site.build();
        assert!(site.read("public/index.html").contains(home), "{languages}");
        for (address, others) in [("tin-tuc", "news"), ("ke-hoach", "plans"), ("to-chuc", "organizations")] {
            let folder = if languages.starts_with("vi") { address } else { others };
            let page = site.read(&format!("public/{folder}/index.html"));
            assert!(page.contains("mẫu") || page.contains("sample"), "{languages}: {folder} shows no sample");
        }
        let is_english = languages.contains("en") && !languages.starts_with("en");
        assert_eq!(site.path("public/en/news/2026/sample-item/index.html").exists(), is_english, "{languages}");
    }
}

#[test]
fn a_name_stands_on_the_page_as_it_was_given() {
    let long = "Liên hiệp các tổ chức hữu nghị ".repeat(40);
    for name in ["Hội \"Hữu nghị\": số 1 #2", "'Hội'", "\\", "- [Hội]", "{vi: x}", "友好联合会", "no", "2026", "@base@", long.trim()]
    {
        let site = new_site(&["--languages", "vi", &format!("--name-vi={name}"), "--base-url", "https://hoi.example/a/"]);
        site.build();
        let page = site.read("public/index.html");
        let text = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&#39;");
        assert!(page.contains(name) || page.contains(&text(name)), "{name}");
        assert!(page.contains("https://hoi.example/a/"), "{name}");
    }
}

#[test]
fn the_preview_shows_the_samples_right_away() {
    let site = new_site(&[]);
    let preview = Preview::of(&site, &[]);
    let page = preview.get("/").text();
    assert!(page.contains("Bài mẫu, chào mừng bạn đến với trang mới"), "{page}");
}

#[test]
fn what_was_not_answered_is_marked_and_told() {
    let site = TestSite::empty();
    let told = |arguments: &[&str]| {
        let dir = site.path(&format!("s{}", arguments.len()));
        let run = init(&dir, arguments);
        (run.stdout, std::fs::read_to_string(dir.join("content/site.yaml")).unwrap())
    };
    let (said, settings) = told(&["--locale", "en"]);
    assert!(said.contains("look for \"SAMPLE VALUE\""), "{said}");
    assert_eq!(settings.matches("# SAMPLE VALUE: please change").count(), 5, "{settings}");
    let (said, settings) = told(&["--locale", "vi", "--province", "Huế", "--base-url", "https://hue.example/"]);
    assert!(!said.contains("GIÁ TRỊ MẪU") && !settings.contains("GIÁ TRỊ MẪU"), "{said}{settings}");
    assert!(settings.starts_with("# Cài đặt của trang."), "{settings}");
}

#[test]
fn every_host_gets_the_files_that_readme_shows() {
    let readme = std::fs::read_to_string(checkout().join("README.md")).unwrap();
    let base = BaseUrl::parse("https://example.org/").unwrap();
    assert_eq!(HOSTS.map(|(_, host)| host), Host::ALL);
    for (name, host) in HOSTS {
        let site = new_site(&["--host", name]);
        let files = recipe(host, &base);
        assert!(!files.is_empty(), "{name}");
        for (path, text) in files {
            assert_eq!(site.read(path).replace("\r\n", "\n"), text, "{path}");
            let shown = readme.split("\n```").any(|block| block.split_once('\n').is_some_and(|(_, block)| format!("{block}\n") == text));
            assert!(shown, "README.md, Hosting, {name}: {path} is not\n{text}");
        }
    }
    let nginx = new_site(&["--host", "nginx", "--base-url", "https://hue.example:8443/"]).read("deploy/nginx.conf");
    assert!(nginx.contains("server_name hue.example;"), "{nginx}");
    assert!(new_site(&["--host", "iis"]).read("deploy/upload.cmd").contains("\r\n"));
}

#[test]
fn a_folder_with_something_in_it_stays_as_it_was() {
    let site = TestSite::minimal();
    let before = tree(site.root());
    for arguments in [&[][..], &["--province", "Huế", "--host", "netlify"]] {
        let run = init(site.root(), arguments);
        assert_eq!((run.code, &*run.stdout), (2, ""));
        assert!(run.stderr.contains("không phải thư mục trống"), "{}", run.stderr);
        assert_eq!(tree(site.root()), before);
    }
    let file = init(&site.path("content/site.yaml"), &[]);
    assert_eq!(file.code, 2, "{}", file.stderr);
    assert_eq!(tree(site.root()), before);
}

#[test]
fn wrong_answers_are_explained_and_nothing_is_written() {
    let home = TestSite::empty();
    for (arguments, word) in [
        (vec!["--languages", "tiếng Việt"], "--languages tiếng Việt"),
        (vec!["--languages", "vi,vi"], "--languages vi,vi"),
        (vec!["--base-url", "hue.example"], "--base-url hue.example"),
        (vec!["--name-vi", " "], "--name-vi"),
        (vec!["--name-vi", "Liªn hiÖp c¸c tæ chøc h÷u nghÞ"], "TCVN3"),
        (vec!["--province", "Ðồng Nai"], "eth"),
        (vec!["--name", "zh=友好"], "--name zh=友好"),
        (vec!["--name", "友好"], "--name 友好"),
        (vec!["--languages", "vi", "--name-en", "Union"], "--name en=Union"),
        (vec!["--host", "geocities"], "geocities"),
        (vec!["--date", "21/11/2026"], "--date 21/11/2026"),
    ] {
        let mut command = Command::new(program());
        command.arg("init").arg(home.path("new")).args(&arguments).stdin(Stdio::null());
        let run = Run::from(command);
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains(word), "{arguments:?}: {}", run.stderr);
        assert!(tree(home.root()).is_empty() && !home.path("new").exists(), "{arguments:?}");
    }
    let codes: Vec<String> =
        ('a'..='z').chain('A'..='G').map(|c| format!("q{}{}", c.to_ascii_lowercase(), if c < 'a' { "x" } else { "" })).collect();
    let many = init(&home.path("new"), &["--languages", &codes.join(",")]);
    assert_eq!(many.code, 1, "more languages than a site can have: {}", many.stderr);
    assert!(many.stderr.contains("NC225") && !home.path("new").exists(), "{}", many.stderr);
}

/// A folder in which nothing can be made. The superuser may write anywhere, so the name is one that no file can have.
#[test]
fn a_folder_that_cannot_be_made_leaves_nothing() {
    let home = TestSite::empty();
    let run = init(&home.path(&format!("a/{}", "x".repeat(300))), &["--locale", "en"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("nothing is left of it"), "{}", run.stderr);
    assert_eq!(std::fs::read_dir(home.root()).unwrap().count(), 0);
}

#[test]
fn the_current_folder_and_an_empty_repository_will_do() {
    let site = TestSite::empty();
    site.write(".git/HEAD", "ref: refs/heads/main\n");
    let mut command = Command::new(program());
    command.args(["init", "."]).current_dir(site.root()).stdin(Stdio::null());
    assert_eq!(Run::from(command).code, 0);
    assert_eq!(site.read(".git/HEAD"), "ref: refs/heads/main\n");
    site.build();
    for path in [".gitignore", ".editorconfig", ".vscode/settings.json", "content/site.yaml"] {
        assert!(site.path(path).is_file(), "{path}");
    }
}

/// At a terminal of its own (`script` of Debian's util-linux): what was said there, and the exit code.
#[cfg(target_os = "linux")]
fn at_a_terminal(dir: &Path, arguments: &str, typed: &str) -> (String, i32) {
    let program = program().to_str().unwrap();
    let line = format!("'{program}' init '{}' --date {DATE} {arguments}", dir.display());
    let mut command = Command::new("script");
    command.args(["--quiet", "--return", "--echo", "never", "--command", &line, "/dev/null"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("script of util-linux");
    // What is asked beyond that meets the end of the input instead of waiting for ever.
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

#[cfg(target_os = "linux")]
#[test]
fn at_a_terminal_the_answers_are_asked_for_until_they_are_right() {
    let site = TestSite::empty();
    let dir = site.path("new");
    let typed = "tiếng Việt\nvi en\nĐồng Nai\n\nFriends of \"Đồng Nai\"\nhue\nhttps://hue.example/\n";
    let (said, code) = at_a_terminal(&dir, "--locale vi", typed);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("Hãy ghi mã ngôn ngữ") && said.contains("hue không phải địa chỉ"), "{said}");
    assert!(said.contains("Tên đơn vị (vi) [Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai]: "), "{said}");
    let settings = site.read("new/content/site.yaml");
    assert!(settings.contains("  vi: Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai\n"), "{settings}");
    assert!(settings.contains("  en: \"Friends of \\\"Đồng Nai\\\"\"\n"), "{settings}");
    assert!(settings.contains("base_url: https://hue.example/\n"), "{settings}");
}

#[cfg(target_os = "linux")]
#[test]
fn at_a_terminal_only_what_no_flag_says_is_asked() {
    let site = TestSite::empty();
    let flags = "--locale en --languages vi --name-vi Hội --province Huế";
    let (said, code) = at_a_terminal(&site.path("new"), flags, "\n");
    assert_eq!((code, said.matches("]: ").count()), (0, 1), "{said}");
    // Ctrl+D: nobody answers any more.
    let (said, code) = at_a_terminal(&site.path("other"), flags, "\u{4}");
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("nothing was written") && !site.path("other").exists(), "{said}");
    // Nobody answers in vain.
    let (said, code) = at_a_terminal(&site.path("new"), "--locale en", "");
    assert_eq!((code, said.matches("]: ").count()), (2, 0), "{said}");
}
