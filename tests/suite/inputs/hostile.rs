//! Inputs made to hurt: whatever lies in the folder, the program ends soon, without panic, and says something.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use proptest::prelude::*;

use crate::site::{DATE, TestSite, program};

use super::case::{GOOD, NEWS, SITE};
use super::files::PNG;
use super::organizations::{GOOD_NGO, NGO};
use super::plans::{AGENCIES, AREAS, BODIES, GOOD_PLAN, PLACES, PLAN};

/// Far more than any input may cost, on a machine with much else to do and a program not optimised.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 40 } else { 10 });

struct Ended {
    code: i32,
    stdout: String,
    stderr: String,
}

/// Runs a check that is stopped when it takes too long.
fn run(root: &Path, locale: &str) -> Ended {
    let out = tempfile::NamedTempFile::new().expect("a file");
    let err = tempfile::NamedTempFile::new().expect("a file");
    let file = |file: &tempfile::NamedTempFile| Stdio::from(file.reopen().expect("a file"));
    let started = Instant::now();
    let mut child = Command::new(program())
        .args(["check", "--format", "json", "--date", DATE, "--locale", locale, "--root"])
        .arg(root)
        .stdin(Stdio::null())
        .stdout(file(&out))
        .stderr(file(&err))
        .spawn()
        .expect("the program starts");
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child") {
            break status;
        }
        if started.elapsed() > LONGEST {
            let _ = child.kill();
            let _ = child.wait();
            panic!("not done after {LONGEST:?}: {}", root.display());
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let text = |file: &tempfile::NamedTempFile| String::from_utf8_lossy(&std::fs::read(file.path()).expect("a file")).into_owned();
    Ended { code: status.code().unwrap_or(-1), stdout: text(&out), stderr: text(&err) }
}

/// Ends with 0 or 1, with a word about why.
fn check(site: &TestSite) -> Ended {
    let ended = run(site.root(), "vi");
    assert!(!ended.stderr.contains("panicked"), "{}", ended.stderr);
    assert!(matches!(ended.code, 0 | 1), "{}\n{}", ended.code, ended.stderr);
    let errors = ended.stdout.lines().filter(|line| line.contains("\"severity\":\"error\"")).count();
    assert_eq!(ended.code == 1, errors > 0, "{}{}", ended.stdout, ended.stderr);
    assert!(!ended.stderr.is_empty());
    ended
}

fn refused(site: &TestSite) {
    let ended = check(site);
    assert_eq!(ended.code, 1, "{}{}", ended.stdout, ended.stderr);
}

fn with(path: &str, bytes: impl AsRef<[u8]>) -> TestSite {
    let site = TestSite::minimal();
    site.write(NEWS, GOOD);
    site.write(path, bytes);
    site
}

/// A sound file of every kind.
fn sound() -> Vec<(&'static str, Vec<u8>)> {
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        (
            SITE,
            text(
                "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\nmenu: [news, pages/lien-he]\nfooter:\n  owner: {vi: Hội Mẫu, en: Sample Union}\nsections: {en: {news: stories}}\nreading_speed: {vi: 200}\n",
            ),
        ),
        ("content/vocabulary/topics.yaml", text("giao-duc:\n  name: {vi: Giáo dục, en: Education}\n  intro: Xem [bài](news/2026/bai).\n")),
        (
            NEWS,
            text(
                "---\ntitle: \"Đoàn: thăm Lào\"\ndate: 2026-11-05\nstatus: published\ntopics: [giao-duc]\ncover: {image: cau.png, alt: Cầu}\ngallery:\n- image: cau.png\n  alt: Cầu\nevent:\n  start: 2026-12-02\n  place: {vi: Hà Nội, en: Ha Noi}\naliases: [/cu/]\n---\n\n## Mục\n\nĐoàn [trang](pages/lien-he#muc) và[^1] ![cầu](cau.png).\n\n| a | b |\n|---|---|\n| <b>c</b> | d |\n\n- [ ] việc\n\n[^1]: Chú thích.\n",
            ),
        ),
        (
            "content/news/2026/bai.en.md",
            text(
                "---\ntitle: A visit\nstatus: published\ncover: {alt: Bridge}\ngallery:\n- alt: Bridge\ntranslates: title=00000000\n---\n\nA visit.\n",
            ),
        ),
        (PLAN, text(GOOD_PLAN)),
        (NGO, text(GOOD_NGO)),
        (AGENCIES, text(BODIES)),
        (AREAS, text(PLACES)),
        ("content/vocabulary/countries.yaml", text("JP: {name: Nhật Bản}\n")),
        ("content/vocabulary/sectors.yaml", text("\"140\": {name: Nước}\n")),
        ("content/pages/lien-he.vi.md", text("---\ntitle: Liên hệ\nstatus: published\n---\n\n## Mục\n\nĐiện thoại.\n")),
        ("content/news/2026/cau.png", PNG.to_vec()),
        (
            "content/theme/templates/article.html",
            text("{% extends \"layout.html\" %}\n{% block main %}<h1>{{ text.title }}</h1>{{ text.body | safe }}{% endblock %}\n"),
        ),
        ("content/theme/i18n/vi.ftl", text("home = Trang chủ\nyear-only = Năm { $year }\n")),
        ("content/theme/assets/them.css", text("a { background: url(\"hoa.png\") }\n")),
        ("content/theme/assets/hoa.png", PNG.to_vec()),
    ]
}

fn sound_site() -> TestSite {
    let site = TestSite::minimal();
    sound().into_iter().for_each(|(path, bytes)| site.write(path, bytes));
    site
}

/// What is done to the bytes of a file.
#[derive(Clone, Debug)]
enum Change {
    Drop(prop::sample::Index, usize),
    Repeat(prop::sample::Index, usize, usize),
    Put(prop::sample::Index, Vec<u8>),
    Swap(prop::sample::Index, prop::sample::Index),
}

const PIECES: [&str; 40] = [
    "---\n",
    ":",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "#",
    "\n",
    "\t",
    "|",
    ">",
    "&a",
    "*a",
    "!!x ",
    "<<: ",
    "\u{a0}",
    "\u{feff}",
    "\u{0}",
    "\u{202e}",
    "{{",
    "}}",
    "{%",
    "%}",
    "{ $",
    "<script>",
    "</b>",
    "<!--",
    "![](",
    "](",
    "[^1]",
    "```",
    "> > > ",
    "javascript:",
    "../../",
    "2026-13-40",
    "ẵ",
];

/// The keys of plans and of the parts of plans.
const PLAN_KEYS: [&str; 24] = [
    "symbol",
    "issuer",
    "place",
    "date",
    "date_note",
    "period",
    "basis",
    "cites",
    "supersedes",
    "tasks",
    "track",
    "monitor",
    "reporting",
    "recipients",
    "filing",
    "signature",
    "source",
    "attachments",
    "sic",
    "slug",
    "aliases",
    "approved",
    "translates",
    "summary",
];

const ENTRY_KEYS: [&str; 24] = [
    "kinds",
    "acronym",
    "other_names",
    "local_name",
    "country",
    "part_of",
    "identifiers",
    "registration",
    "sectors",
    "sdgs",
    "areas",
    "in_vietnam_since",
    "founded",
    "activity",
    "contact",
    "officers",
    "projects",
    "publish_budget",
    "needs",
    "last_verified",
    "verified_by",
    "source",
    "expires",
    "extra",
];

/// The keys of tasks, projects and the like.
const PART_KEYS: [&str; 34] = [
    "id", "text", "title", "lead", "with", "by", "due", "every", "until", "status", "done_on", "from", "to", "name", "purpose", "symbol",
    "issuer", "date", "file", "label", "year", "times", "per", "amount", "currency", "kind", "budget", "donors", "start", "end", "type",
    "expires", "vi", "approval",
];

const SCALARS: [&str; 40] = [
    "",
    "~",
    "\"\"",
    "x",
    "t1",
    "lhbd",
    "gia-lai",
    "binh-dinh",
    "109/KH-LHBD",
    "12 - ct/tw",
    "38-CT/TW",
    "2026",
    "2026-04",
    "2026-Q2",
    "4/2026",
    "2026-02-30",
    "9999-12-31",
    "0000-01-01",
    "-9999",
    "99999999999999999999",
    "1.234",
    "120.000 USD",
    "USD",
    "hằng tháng",
    "month",
    "\"1-2\"",
    "11-15",
    "{year: 02-29}",
    "{times: 0, per: year}",
    "{from: 9999, to: 1}",
    "open",
    "true",
    "TM",
    "140",
    "18",
    "-1",
    "organizations/giot-nuoc",
    "plans/109-kh#t1",
    "\"\\u0000\"",
    "con",
];

/// Scalars, lists and groups of what stands in plans and entries, mostly where it does not belong.
fn value() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![6 => prop::sample::select(SCALARS.to_vec()).prop_map(str::to_owned), 1 => "[a-z0-9/ .:#-]{0,12}"];
    scalar.prop_recursive(3, 24, 4, |inner| {
        let part = (prop::sample::select(PART_KEYS.to_vec()), inner.clone()).prop_map(|(key, value)| format!("{key}: {value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(", "))),
            prop::collection::vec(part, 0..5).prop_map(|parts| format!("{{{}}}", parts.join(", "))),
        ]
    })
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>;
    let piece = prop_oneof![
        prop::sample::select(PIECES.to_vec()).prop_map(|piece| piece.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 1..8)
    ];
    prop_oneof![
        1 => (at(), 1..40usize).prop_map(|(at, length)| Change::Drop(at, length)),
        1 => (at(), 1..40usize, 1..30usize).prop_map(|(at, length, times)| Change::Repeat(at, length, times)),
        4 => (at(), piece).prop_map(|(at, bytes)| Change::Put(at, bytes)),
        1 => (at(), at()).prop_map(|(one, two)| Change::Swap(one, two)),
    ]
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    let end = |at: usize, length: usize| (at + length).min(bytes.len());
    match change {
        _ if bytes.is_empty() => {}
        Change::Drop(at, length) => {
            let at = at.index(bytes.len());
            bytes.drain(at..end(at, *length));
        }
        Change::Repeat(at, length, times) => {
            let at = at.index(bytes.len());
            let part = bytes[at..end(at, *length)].repeat(*times);
            bytes.splice(at..at, part);
        }
        Change::Put(at, new) => {
            let at = at.index(bytes.len() + 1);
            bytes.splice(at..at, new.iter().copied());
        }
        Change::Swap(one, two) => {
            let (one, two) = (one.index(bytes.len()), two.index(bytes.len()));
            bytes.swap(one, two);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_file(which in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let site = sound_site();
        let files = sound();
        site.write(files[which.index(files.len())].0, bytes);
        check(&site);
    }

    #[test]
    fn sound_files_a_little_changed(changes in prop::collection::vec((any::<prop::sample::Index>(), change()), 1..6)) {
        let mut files = sound();
        for (which, change) in &changes {
            let at = which.index(files.len());
            apply(&mut files[at].1, change);
        }
        let site = TestSite::minimal();
        files.into_iter().for_each(|(path, bytes)| site.write(path, bytes));
        check(&site);
    }

    #[test]
    fn any_values_in_plans_and_the_directory(
        plan in prop::collection::vec((prop::sample::select(PLAN_KEYS.to_vec()), value()), 1..8),
        entry in prop::collection::vec((prop::sample::select(ENTRY_KEYS.to_vec()), value()), 1..8),
    ) {
        let site = sound_site();
        let text = |first: &str, keys: &[(&str, String)]| {
            let lines: String = keys.iter().map(|(key, value)| format!("{key}: {value}\n")).collect();
            format!("---\n{first}: Một\nstatus: published\n{lines}---\n\nThân.\n")
        };
        site.write(PLAN, text("title", &plan));
        site.write(NGO, text("name", &entry));
        site.write("content/plans/109-kh.en.md", text("title", &plan));
        check(&site);
    }

    #[test]
    fn any_words_in_the_text(words in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 1..60)) {
        check(&with(NEWS, format!("{GOOD}{}", words.concat())));
        check(&with(NEWS, format!("---\n{}\n---\n", words.concat())));
    }
}

#[test]
fn the_sound_site_is_sound() {
    let ended = check(&sound_site());
    assert_eq!(ended.code, 0, "{}{}", ended.stdout, ended.stderr);
}

#[test]
fn names_with_odd_characters() {
    let site = TestSite::minimal();
    let long = "a".repeat(240);
    for name in [
        "a b.vi.md",
        "'.vi.md",
        "\"x\".vi.md",
        "<b>.vi.md",
        "%2e%2e.vi.md",
        "..vi.md",
        "a\nb.vi.md",
        "\u{202e}cod.vi.md",
        "😀.vi.md",
        "a\\b.vi.md",
        "-.vi.md",
        "CON.vi.md",
        " .vi.md",
        "$(id).vi.md",
        "{{a}}.vi.md",
        &long,
        "ไทย.vi.md",
    ] {
        site.write(&format!("content/news/2026/{name}"), GOOD);
    }
    std::fs::write(site.root().join(OsStr::from_bytes(b"content/news/2026/\xff\xfe.vi.md")), GOOD).expect("a file");
    std::fs::create_dir(site.path("content/news/2026/thu-muc.vi.md")).expect("a folder");
    refused(&site);
    let human = Command::new(program()).args(["check", "--date", DATE, "--root"]).arg(site.root()).output().expect("the program starts");
    let said = String::from_utf8_lossy(&human.stderr).into_owned();
    // A name is no way to write to the terminal.
    assert!(!said.contains("a\nb.vi.md") && !said.contains('\u{202e}'), "{said}");
}

#[test]
fn links_pipes_and_sockets() {
    use std::os::unix::fs::symlink;
    let site = with("content/pages/lien-he.vi.md", GOOD.replace("date: 2026-11-05\n", ""));
    let link = |to: &str, at: &str| symlink(to, site.path(at)).expect("a link");
    // To files of the site: taken.
    link("lien-he.vi.md", "content/pages/gioi-thieu.vi.md");
    assert_eq!(check(&site).code, 0);
    let pipe = Command::new("mkfifo").arg(site.path("content/news/2026/ong.vi.md")).status();
    assert!(pipe.is_ok_and(|status| status.success()));
    let _socket = std::os::unix::net::UnixListener::bind(site.path("content/o-cam.md")).expect("a socket");
    assert_eq!(check(&site).code, 0);
    // Out of the site, to nothing, to itself, to a folder, to a device: refused and never read.
    link("/etc/passwd", "content/news/2026/mat.vi.md");
    link("../../../..", "content/news/len");
    link("khong-co", "content/news/2026/mat.png");
    link("vong.vi.md", "content/news/2026/vong.vi.md");
    link("/dev/zero", "content/news/2026/vo-tan.vi.md");
    link("..", "content/pages/vong");
    let ended = check(&site);
    let refused = ended.stdout.lines().filter(|line| line.contains("NC008")).count();
    assert_eq!((ended.code, refused), (1, 6), "{}", ended.stdout);
    assert!(!ended.stdout.contains("root:"), "{}", ended.stdout);
}

#[test]
fn a_folder_in_place_of_a_file() {
    for path in [SITE, "content/vocabulary/topics.yaml", "content/theme/templates/article.html", NEWS, "content/news/2026/a.png"] {
        let site = TestSite::minimal();
        if path == SITE {
            std::fs::remove_file(site.path(SITE)).expect("a file");
        }
        site.write(&format!("{path}/a"), "a");
        check(&site);
    }
    let site = TestSite::empty();
    site.write("content", "a");
    refused(&site);
    refused(&TestSite::empty());
}

#[test]
fn long_front_matter() {
    let lines = |count: usize, line: fn(usize) -> String| (0..count).map(line).collect::<String>();
    let texts = [
        lines(10_000, |_| "a: b\n".to_owned()),
        lines(10_000, |n| format!("k{n}: v\n")),
        lines(10_000, |n| format!("k{n}:\n")),
        lines(10_000, |_| "\n".to_owned()),
        lines(10_000, |_| "# a\n".to_owned()),
        lines(4_000, |n| format!("a{n}: b: c\n")),
        format!("topics: [{}]\n", lines(8_000, |n| format!("t{n}, "))),
        format!("aliases: [{}]\n", lines(6_000, |n| format!("/t{n}/, "))),
        format!("aliases: [{}]\n", lines(8_000, |n| format!("t{n}, "))),
        format!("organizations: [{}]\n", lines(8_000, |n| format!("o{n}, "))),
        format!("gallery:\n{}", lines(2_500, |n| format!("- {{image: {n}.png, alt: a}}\n"))),
        format!("gallery:\n{}", lines(6_000, |_| "- {}\n".to_owned())),
        format!("documents:\n{}", lines(5_000, |_| "- {fr: a}\n".to_owned())),
        format!("extra:\n{}", lines(6_000, |n| format!("  k{n}: v\n"))),
        format!("summary: {}\n", "a ".repeat(30_000)),
        format!("summary: \"{}\"\n", "\\u0061".repeat(10_000)),
        format!("translates: {}\n", lines(5_000, |n| format!("k{n}=a "))),
    ];
    for text in texts {
        check(&with(NEWS, GOOD.replace("published\n", &format!("published\n{text}"))));
    }
}

#[test]
fn huge_vocabularies_and_settings() {
    let terms = |term: &str| (0..1_000_000 / (term.len() + 8)).map(|n| format!("k{n}:\n{term}")).collect::<String>();
    let topics = "content/vocabulary/topics.yaml";
    for term in [
        "  name: {vi: a, en: b}\n",
        "  name: {vi: a}\n",
        "  nane: a\n",
        "  intro: \"[a](javascript:b)\"\n  name: a\n",
        "  intro: \"[a](b)\"\n  name: a\n",
        "  valid_from: 2/3/2026\n  name: a\n",
        "",
        "  name: [a]\n",
    ] {
        check(&with(topics, terms(term)));
    }
    refused(&with(topics, terms("  name: {vi: a, en: b}\n").repeat(2)));
    check(&with(SITE, format!("languages: [{}]\n", (0..50_000).map(|n| format!("l{n}, ")).collect::<String>())));
    check(&with(
        SITE,
        format!(
            "languages: [vi]\nname: a\nbase_url: https://a.example/\nmenu: [{}]\n",
            (0..50_000).map(|n| format!("l{n}, ")).collect::<String>()
        ),
    ));
    check(&with(
        SITE,
        format!(
            "languages: [vi]\nname: a\nbase_url: https://a.example/\nsections: {{vi: {{{}}}}}\n",
            (0..30_000).map(|n| format!("l{n}: a, ")).collect::<String>()
        ),
    ));
}

#[test]
fn two_megabytes_of_markdown() {
    let size = 2_000_000;
    let fill = |part: &str| part.repeat(size / part.len());
    let texts = [
        fill("a "),
        fill("*a "),
        fill("["),
        fill("[a]("),
        fill("![a]("),
        fill("[a](b)\n"),
        fill("![](a.png)\n"),
        fill("<b>"),
        fill("<x>"),
        fill("</b>"),
        fill("> "),
        fill("- "),
        fill("  - a\n"),
        fill("# a\n"),
        fill("## a\n\n"),
        fill("[^a] "),
        fill("[^a]: b\n"),
        fill("|a"),
        fill("|a|b|\n|-|-|\n"),
        fill("`"),
        fill("```\n"),
        fill("```rust\nfn a() {}\n```\n"),
        fill("<!--"),
        fill("&#x0;"),
        fill("\\"),
        fill("a\n\n"),
        fill("[a]: b\n"),
        fill("[a](news/2026/bai#x)\n"),
        fill("MẬT\n\n"),
        fill("\u{301}"),
        fill("~~a"),
        fill("<div>\n\n"),
        fill("***"),
        fill("1. a\n"),
        fill("http://a "),
    ];
    for text in texts {
        check(&with(NEWS, format!("{GOOD}\n{text}\n")));
    }
}

#[test]
fn hostile_themes() {
    let article = "content/theme/templates/article.html";
    for text in [
        "{% for i in range(end=100000000) %}{{ i }}{% endfor %}",
        "{% include \"article.html\" %}",
        "{% extends \"article.html\" %}",
        "{% set x = \"a\" %}{{ x.y.z }}",
        "{{ 1 / 0 }}",
        "{{ throw(message=\"a\") }}",
        "{{ t() }}",
        "{{ t(key=1) }}",
        "{{ 5 | rel }}",
        "{{ \"x\" | asset }}",
    ] {
        check(&with(article, text));
    }
    check(&with(article, "{{ (".repeat(20_000)));
    check(&with(article, format!("{{{{ {}1{} }}}}", "(".repeat(50_000), ")".repeat(50_000))));
    check(&with(article, "{% if a %}".repeat(20_000)));
    let strings = "content/theme/i18n/vi.ftl";
    for text in [
        "home = { home }\n",
        "home = { year-only }\nyear-only = { home }\n",
        "home = { $x -> \n",
        "home = {{{{\n",
        "-a = { -a }\nhome = { -a }\n",
    ] {
        check(&with(strings, text));
    }
    check(&with(strings, format!("home = {}a{}\n", "{ ".repeat(50_000), " }".repeat(50_000))));
    check(&with(strings, "a = { a }".repeat(50_000)));
    check(&with("content/theme/assets/a.css", "url(".repeat(400_000)));
}
