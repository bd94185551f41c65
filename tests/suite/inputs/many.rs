//! Many mistakes at once: all are told in one run, each at its place, and the site that stands is not touched.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

use crate::site::{DATE, Run, TestSite, program, tree};

use super::case::GOOD;

/// What is wrong in each of twenty files: a part of the good text, what stands there instead, and what is told of it.
const TWENTY: [(&str, &str, &str); 20] = [
    ("title: Đoàn", "title: Đoàn: thăm", "2:12  lỗi NC104"),
    ("title: ", "title:\t", "2:7  lỗi NC105"),
    ("title: ", "title:\u{a0}", "2:7  lỗi NC106"),
    ("title: ", "title:", "2:7  lỗi NC107"),
    ("Đoàn thăm Lào\n", "“Đoàn thăm Lào”\n", "2:8  lỗi NC108"),
    ("title: ", "title: \"", "2:8  lỗi NC109"),
    ("Đoàn thăm", "\"Đoàn\" thăm", "2:15  lỗi NC110"),
    ("title: ", "title: @", "2:8  lỗi NC111"),
    ("status", "title: a\nstatus", "4:1  lỗi NC112"),
    ("published", "published\nseries: *a", "5:9  lỗi NC113"),
    ("published", "published\nseries: !!str a", "5:9  lỗi NC114"),
    ("published", "published\nsumary: a", "5:1  lỗi NC201"),
    ("date: 2026-11-05\n", "", "1:1  lỗi NC202"),
    ("Đoàn thăm Lào\n", "\n", "2:1  lỗi NC203"),
    ("published", "published\ntopics: a", "5:9  lỗi NC204"),
    ("2026-11-05", "2026-02-30", "3:7  lỗi NC205"),
    ("2026-11-05", "5/11/2026", "3:7  lỗi NC206"),
    ("published", "đăng", "4:9  lỗi NC208"),
    ("Lào.\n", "Lào, [xem](news/2026/khong-co).\n", "7:22  lỗi NC305"),
    ("Lào.\n", "Lào.\n\n![](anh.png)\n", "9:1  lỗi NC301"),
];

fn run(site: &TestSite, locale: &str) -> Run {
    let mut command = Command::new(program());
    command.args(["build", "--date", DATE, "--locale", locale, "--root"]).arg(site.root()).arg("--out").arg(site.path("public"));
    command.into()
}

/// Everything that tells whether a file was touched.
fn state(folder: &Path) -> Vec<(String, Vec<u8>, u64, i64, i64)> {
    tree(folder)
        .into_iter()
        .map(|(path, bytes)| {
            let data = fs::metadata(folder.join(&path)).expect("a file");
            (path, bytes, data.ino(), data.mtime(), data.mtime_nsec())
        })
        .collect()
}

#[test]
fn twenty_mistakes_in_twenty_files() {
    let site = TestSite::minimal();
    site.write("content/news/2026/anh.png", super::files::PNG);
    let path = |at: usize| format!("content/news/2026/bai-{:02}.vi.md", at + 1);
    (0..TWENTY.len()).for_each(|at| site.write(&path(at), GOOD));
    let good = run(&site, "vi");
    assert_eq!(good.code, 0, "{}", good.stderr);
    let before = state(&site.path("public"));
    assert!(before.len() > 20);
    for (at, (old, new, _)) in TWENTY.iter().enumerate() {
        let text = GOOD.replacen(old, new, 1);
        assert_ne!(text, GOOD, "{old}");
        site.write(&path(at), text);
    }
    let bad = run(&site, "vi");
    assert_eq!(bad.code, 1);
    let told: Vec<&str> = bad.stderr.lines().filter(|line| line.starts_with("content/")).collect();
    let expected: Vec<String> = TWENTY.iter().enumerate().map(|(at, (_, _, told))| format!("{}:{told}", path(at))).collect();
    for (told, expected) in told.iter().zip(&expected) {
        assert!(told.starts_with(&**expected), "{told}\n{expected}");
    }
    assert_eq!(told.len(), TWENTY.len(), "{}", bad.stderr);
    assert!(bad.stdout.contains("Lỗi: 20"), "{}", bad.stdout);
    assert_eq!(state(&site.path("public")), before);
    each_is_shown(&site, &bad.stderr);
}

/// Below each place its line stands, and a mark under the character meant.
fn each_is_shown(site: &TestSite, said: &str) {
    for problem in said.split("\n\n").filter(|problem| !problem.trim().is_empty()) {
        let mut lines = problem.lines();
        let mut place = lines.next().unwrap_or_default().split("  ").next().unwrap_or_default().rsplitn(3, ':');
        let column: usize = place.next().and_then(|column| column.parse().ok()).expect("a column");
        let line: usize = place.next().and_then(|line| line.parse().ok()).expect("a line");
        let text = site.read(place.next().expect("a path"));
        let text = text.lines().nth(line - 1).expect("a line of the file");
        let prefix = format!("  {line} | ");
        assert_eq!(lines.next(), Some(&*format!("{prefix}{text}")), "{problem}");
        let mark = lines.next().unwrap_or_default();
        let at = mark.chars().position(|c| c == '^').expect("a mark");
        assert_eq!(at, prefix.chars().count() + column - 1, "{problem}");
        // Tabs stay tabs, so that the mark is under its character however wide they are shown.
        let same = text
            .chars()
            .take(column - 1)
            .zip(mark.chars().skip(prefix.len()))
            .all(|(c, blank)| blank == if c == '\t' { '\t' } else { ' ' });
        assert!(same, "{problem}");
    }
}

#[test]
fn a_fault_hides_none_below_it() {
    let site = TestSite::minimal();
    site.write("content/vocabulary/topics.yaml", "giao-duc:\n  name: Giáo dục\n");
    let text = GOOD.replace("Lào\ndate: 2026-11-05", "Lào: năm\ndate: 5/11/2026").replace(
        "published\n",
        "published\ncover:\n\timage: a.png\ntopics: [y-te]\nslug: Bài\nsummary: “a\"\nevent:\n  start:\n  end: 2026-02-30\n",
    );
    site.write("content/news/2026/bai.vi.md", text);
    let run = run(&site, "en");
    let told: Vec<&str> =
        run.stderr.lines().filter_map(|line| line.strip_prefix("content/news/2026/bai.vi.md:")?.split(": ").next()).collect();
    let expected = [
        "2:21  error NC104",
        "3:7  error NC206",
        "6:1  error NC105",
        "7:10  error NC209",
        "8:7  error NC212",
        "9:10  error NC108",
        "11:3  error NC203",
        "12:8  error NC205",
    ];
    assert_eq!(told, expected, "{}", run.stderr);
}

#[test]
fn the_form_is_that_of_the_handbook() {
    let site = TestSite::minimal();
    site.write("content/news/2026/hop-tac.vi.md", GOOD.replace("Đoàn thăm Lào\n", "Kế hoạch số 12/KH-LHHN: công tác năm 2026\n"));
    site.write("content/news/2026/thieu.vi.md", GOOD.replace("date: 2026-11-05\n", ""));
    let said = run(&site, "vi").stderr;
    let expected = "content/news/2026/hop-tac.vi.md:2:30  lỗi NC104: nội dung của mục title có dấu hai chấm (:), nên phải đặt cả nội dung trong dấu ngoặc kép
  2 | title: Kế hoạch số 12/KH-LHHN: công tác năm 2026
    |                              ^
  sửa thành: title: \"Kế hoạch số 12/KH-LHHN: công tác năm 2026\"

content/news/2026/thieu.vi.md:1:1  lỗi NC202: thiếu mục \"date\"
  1 | ---
    | ^
  thêm dòng: date: 2026-11-21

";
    assert_eq!(said, expected);
    let said = run(&site, "en").stderr;
    assert!(said.contains("\n  write instead: title: \"Kế") && said.contains("\n  add the line: date: 2026-11-21\n"), "{said}");
}

#[test]
fn mistakes_in_every_kind_of_file_are_told_together() {
    let site = TestSite::minimal();
    site.write("content/site.yaml", "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: example.org\n");
    site.write("content/vocabulary/topics.yaml", "giao-duc:\n  nane: Giáo dục\n");
    site.write("content/theme/templates/article.html", "<p>\n{{ article.title | }}\n");
    site.write("content/theme/templates/list.html", "{% for %}\n");
    site.write("content/theme/i18n/vi.ftl", "home = Trang { chủ\n");
    site.write("content/media/hong.png", b"khong phai anh");
    for (at, (old, new)) in
        [("title: ", "title:"), ("2026-11-05", "5/11/2026"), ("status", "statsu"), ("Lào.\n", "[a](b)\n"), ("---\n\n", "\n\n")]
            .iter()
            .enumerate()
    {
        site.write(&format!("content/news/2026/bai-{at}.vi.md"), GOOD.replacen(old, new, 1));
    }
    let run = run(&site, "en");
    assert_eq!(run.code, 1);
    let places = run.stderr.lines().filter(|line| line.starts_with("content/"));
    let told: Vec<String> = places.map(|line| line.split(": ").next().unwrap_or_default().replace("  ", " ")).collect();
    let expected = [
        "content/media/hong.png:1:1 error NC308",
        "content/news/2026/bai-0.vi.md:2:7 error NC107",
        "content/news/2026/bai-1.vi.md:3:7 error NC206",
        "content/news/2026/bai-2.vi.md:4:1 error NC201",
        "content/news/2026/bai-3.vi.md:7:15 error NC305",
        "content/news/2026/bai-4.vi.md:1:1 error NC102",
        "content/site.yaml:3:11 error NC602",
        "content/theme/i18n/vi.ftl:1:18 error NC506",
        "content/theme/templates/article.html:2:20 error NC503",
        "content/theme/templates/list.html:1:8 error NC503",
        "content/vocabulary/topics.yaml:2:3 error NC201",
    ];
    assert_eq!(told, expected, "{}", run.stderr);
}

/// A suggestion costs a look at every name there is; of thousands nobody reads more than some.
#[test]
fn thousands_of_broken_links_get_some_suggestions() {
    let site = TestSite::minimal();
    let count = 1_000;
    for n in 0..count {
        site.write(&format!("content/news/2026/bai-{n}.vi.md"), GOOD.replace("Đoàn thăm Lào.", &format!("[a](news/2026/baii-{n})")));
    }
    let mut command = Command::new(program());
    command.args(["check", "--format", "json", "--date", DATE, "--locale", "en", "--root"]).arg(site.root());
    let run: Run = command.into();
    let broken: Vec<&str> = run.stdout.lines().filter(|line| line.contains("NC305")).collect();
    assert_eq!(broken.len(), count);
    let suggested = broken.iter().filter(|line| line.contains("did you mean")).count();
    assert!((1..=200).contains(&suggested), "{suggested}");
}

/// What Windows keeps for devices is refused in addresses before anything is written; files may be called so.
#[test]
fn what_passes_a_check_can_be_built() {
    let site = TestSite::minimal();
    let text = GOOD.replace("published\n", "published\ncover: {image: con.png, alt: Cầu}\n");
    site.write("content/news/2026/bai.vi.md", text.replace("published\n", "published\naliases: [/Tin/Cu.html, /Tin/moi/]\n"));
    site.write("content/news/2026/con.png", super::files::PNG);
    let plan = super::plans::GOOD_PLAN.replace("tasks:", "attachments: [{file: aux.pdf}]\ntasks:");
    site.write(super::plans::PLAN, plan);
    site.write("content/plans/aux.pdf", "%PDF-1.4");
    site.write(super::plans::AGENCIES, super::plans::BODIES);
    site.write(super::plans::AREAS, super::plans::PLACES);
    let built = run(&site, "vi");
    assert_eq!(built.code, 0, "{}", built.stderr);
}
