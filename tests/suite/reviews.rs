//! `nhipcau report` and the pages of reviews, on a site written by hand (`tests/reviews/input`). What both say there stands in
//! `tests/reviews/`; after a change that is meant, `NHIPCAU_BLESS=1 cargo test --test suite reviews` writes it anew.

use std::fs;
use std::process::Command;

use crate::site::{Run, TestSite, checkout};

fn site() -> TestSite {
    TestSite::copy_of(&checkout().join("tests/reviews/input"))
}

fn report(site: &TestSite, arguments: &[&str]) -> Run {
    site.run(&[&["report"], arguments].concat())
}

fn printed(site: &TestSite, arguments: &[&str]) -> String {
    let run = report(site, arguments);
    assert_eq!((run.code, &*run.stderr), (0, ""), "{arguments:?}\n{}", run.stdout);
    run.stdout
}

/// Against the file of that name.
fn check(name: &str, given: &str) {
    let path = checkout().join("tests/reviews").join(name);
    if std::env::var_os("NHIPCAU_BLESS").is_some() {
        fs::write(&path, given).expect("a file");
    }
    let wanted = fs::read_to_string(&path).unwrap_or_default();
    let first = wanted.lines().zip(given.lines()).find(|(wanted, given)| wanted != given);
    assert!(wanted == given, "{name}: {first:?}\n\nNHIPCAU_BLESS=1 cargo test --test suite reviews accepts this.");
}

#[test]
fn a_half_year_is_told_in_both_languages() {
    let site = site();
    check("2026-H1.vi.md", &printed(&site, &["--period", "2026-H1"]));
    check("2026-H1.en.md", &printed(&site, &["--period", "2026-H1", "--lang", "en"]));
    check("2026-H1.vi.html", &printed(&site, &["--period", "2026-H1", "--format", "html"]));
}

/// What is due in the last month of a year, the tasks of the next one, and what the year before left behind.
#[test]
fn a_report_says_of_what_is_done_what_the_plan_page_says() {
    let site = site();
    let plan = "---\ntitle: Kế hoạch thử\nstatus: published\nsymbol: 09/KH-LHT\nissuer: lien-hiep\ndate: 2026-01-05\nperiod: 2026\ntrack: true\n\
                tasks:\n  - {id: t1, text: Chỉ có ngày., due: 2026-03, done_on: 2026-03-10}\n  - {id: t2, text: Ngày chưa tới., due: 2026-03, \
                status: done, done_on: 2026-12-10}\n  - {id: t3, text: Xong một quý., every: quarter, status: done, done_on: 2026-03-10}\n  \
                - {id: t4, text: Xong hẳn., every: quarter, status: done}\n  - {id: t5, text: Mỗi năm., every: {year: 11-15}, done_on: 2026-11-12}\n---\n\nx\n";
    site.write("content/plans/09-kh-lht-2026.vi.md", plan);
    let text = printed(&site, &["--period", "2026", "--plan", "09-kh-lht-2026"]);
    let row = |at: usize| text.lines().find(|line| line.starts_with(&format!("| {at} |"))).unwrap_or_default();
    assert!(row(1).ends_with("| Hoàn thành ngày 10/03/2026 |"), "{text}");
    assert!(row(2).ends_with("| Đến hạn, chưa ghi nhận kết quả |"), "{text}");
    assert!(row(4).ends_with("| Đã hoàn thành |") && row(5).ends_with("| Đã hoàn thành |"), "{text}");
    let (_, undone) = text.split_once("## II.").expect("the second part");
    let (undone, after) = undone.split_once("## III.").expect("the third part");
    assert!(!undone.contains("**Nhiệm vụ 1.") && undone.contains("**Nhiệm vụ 2.") && !undone.contains("**Nhiệm vụ 5."), "{undone}");
    assert!(undone.contains("**Nhiệm vụ 3. Xong một quý**: quá hạn 30/06/2026") && !undone.contains("31/03/2026 và"), "{undone}");
    assert!(after.contains("Xong một quý: 31/12/2026"), "what comes back is asked for again\n{after}");
}

#[test]
fn years_end_where_they_end() {
    let site = site();
    let december = printed(&site, &["--period", "2025-12"]);
    assert!(december.contains("## IV. NHIỆM VỤ THÁNG 1/2026") && december.contains("Chào năm mới"), "{december}");
    assert!(!december.contains("31/01/2026") && !december.contains("Gặp mặt"), "a plan of 2026 asks for nothing in 2025\n{december}");
    // A project that began on the first day of a year did not begin in the year before.
    assert!(!printed(&site, &["--period", "2025"]).contains("Nước sạch"));
    assert!(printed(&site, &["--period", "2026-01"]).contains("Ngày 01/01/2026: [Nước sạch](https://example.org/to-chuc/giot-nuoc/#nuoc)"));
    let june = printed(&site, &["--period", "2026-06"]);
    assert!(june.contains("Ngày 30/06/2026: [Trồng rừng]") && june.contains("Ngày 30/06/2026: [Tin tháng sáu]"), "{june}");
    assert!(!printed(&site, &["--period", "2026-07"]).contains("Tin tháng sáu"));
}

/// A meeting of the last day of March, told of in April, is a result of the first quarter; the item counts where it was published.
#[test]
fn an_event_belongs_to_its_day_and_its_news_to_another() {
    let site = site();
    let (first, second) = (printed(&site, &["--period", "2026-Q1"]), printed(&site, &["--period", "2026-Q2"]));
    let meeting = "Ngày 31/03/2026, tại Hội trường: [Gặp mặt";
    assert!(first.contains(meeting) && !second.contains(meeting), "{first}\n{second}");
    assert!(first.contains("| Tin đã đăng | 1 |") && second.contains("| Tin đã đăng | 3 |"), "{first}\n{second}");
    // The month of the event needs no other news.
    assert!(first.contains("quá hạn 31/01/2026, 28/02/2026;"), "{first}");
}

#[test]
fn what_goes_on_is_told_up_to_the_day_and_what_is_ahead_not_at_all() {
    let site = site();
    let running = printed(&site, &["--period", "2026-Q4"]);
    assert!(running.contains("**Sơ kết công tác quý IV/2026 (tính đến ngày 21/11/2026), gắn với"), "{running}");
    // October went by, November is not over.
    assert!(
        running.contains("quá hạn 31/10/2026;") && running.contains("Nhiệm vụ 1. Mỗi tháng đăng tin: 30/11/2026, 31/12/2026"),
        "{running}"
    );
    assert!(running.contains("quá hạn từ ngày 30/06/2026") && running.contains("quá hạn từ ngày 31/05/2026; có tin"), "{running}");
    let ahead = printed(&site, &["--period", "2027-H2", "--lang", "en"]);
    assert!(ahead.contains("The period has not begun, so there are no results yet."), "{ahead}");
    assert!(!ahead.contains("overdue") && !ahead.contains("## I"), "{ahead}");
    let empty = printed(&TestSite::minimal(), &["--period", "2026-10"]);
    assert!(empty.contains("trang không có tin, sự kiện, dự án") && !empty.contains("## III"), "{empty}");
}

#[test]
fn wrong_words_are_answered_with_the_right_ones() {
    let site = site();
    for (arguments, told) in [
        (&["--period", "quý IV/2026"][..], "did you mean 2026-Q4?"),
        (&["--period", "6 tháng đầu năm 2026"], "did you mean 2026-H1?"),
        (&["--period", "2026-13"], "did you mean 2026-12?"),
        (&["--period", "2026-H3"], "did you mean 2026-H2?"),
        (&["--period", "mùa xuân"], "--period mùa xuân: this is no period; it is written 2026-10, 2026-Q4, 2026-H2 or 2026\n"),
        (&["--period", "2026", "--plan", "3-kh-lht-2026"], "no plan has this key; did you mean plans/03-kh-lht-2026?"),
        (&["--period", "2026", "--plan", "plans/02-kh-lht-2025"], "this plan is not tracked (track: true) or not public; did you mean"),
        (&["--period", "2026", "--lang", "lo"], "--lang lo: on this site reports are written in vi, en"),
        (&["--period", "2026", "--format", "docx"], "md"),
        (&[], "--period <PERIOD>"),
    ] {
        let run = report(&site, arguments);
        assert_eq!((run.code, &*run.stdout), (2, ""), "{arguments:?}");
        assert!(run.stderr.contains(told), "{arguments:?}: {}", run.stderr);
    }
    // A key is understood with its folder and without.
    let whole = printed(&site, &["--period", "2026-H1"]);
    for key in ["03-kh-lht-2026", "plans/03-kh-lht-2026"] {
        assert_eq!(printed(&site, &["--period", "2026-H1", "--plan", key]), whole, "there is but one plan");
    }
}

#[test]
fn a_file_that_is_there_is_left_alone() {
    let site = site();
    let path = site.path("so-ket.md");
    let out = path.to_str().expect("a path");
    let run = report(&site, &["--period", "2026-H1", "--out", out]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("pandoc ") && run.stdout.contains("so-ket.docx"), "{}", run.stdout);
    assert_eq!(site.read("so-ket.md"), printed(&site, &["--period", "2026-H1"]));
    site.write("so-ket.md", "đã sửa");
    let again = report(&site, &["--period", "2026-H1", "--out", out]);
    assert_eq!(again.code, 1);
    assert!(again.stderr.contains("is there already"), "{}", again.stderr);
    assert_eq!(site.read("so-ket.md"), "đã sửa");
    // Faulty content gives no report at all.
    site.write("content/news/2026/hong.vi.md", "---\ntitle: Hỏng\nstatus: published\n---\n");
    let faulty = report(&site, &["--period", "2026-H1", "--out", site.path("moi.md").to_str().expect("a path")]);
    assert_eq!(faulty.code, 1, "{}", faulty.stdout);
    assert!(!site.path("moi.md").exists() && faulty.stderr.contains("hong.vi.md"), "{}", faulty.stderr);
}

#[test]
fn pages_stand_for_what_is_over_and_no_longer_changes() {
    let site = site();
    site.build();
    let main = |path: &str| {
        let page = site.read(path);
        let from = page.find("<main").unwrap_or_else(|| panic!("{path}"));
        page[from..].split("</main>").next().unwrap_or_default().to_owned() + "</main>\n"
    };
    check("6-thang-dau.vi.html", &main("public/bao-cao/2026/6-thang-dau/index.html"));
    check("h1.en.html", &main("public/en/reports/2026/h1/index.html"));
    let page = site.read("public/bao-cao/2026/6-thang-dau/index.html");
    for word in ["quá hạn", "Quá hạn", "trễ hạn", "overdue"] {
        assert!(!page.contains(word) && !site.read("public/en/reports/2026/h1/index.html").contains(word), "{word}");
    }
    // 2026 goes on, and so does its second half; the news of 2025 are older than the first plan that is tracked.
    let folders = |path: &str| {
        let mut names: Vec<String> =
            fs::read_dir(site.path(path)).expect(path).map(|entry| entry.expect(path).file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    assert_eq!(folders("public/bao-cao"), ["2026", "index.html"]);
    assert_eq!(folders("public/bao-cao/2026"), ["6-thang-dau"]);
    assert_eq!(folders("public/en/reports/2026"), ["h1"]);
    assert!(page.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/reports/2026/h1/\">"));
    assert!(
        site.read("public/sitemap-vi-1.xml")
            .contains("<loc>https://example.org/bao-cao/2026/6-thang-dau/</loc><lastmod>2026-06-30</lastmod>")
    );
    // Another day of the build changes nothing of it, as long as no period has ended.
    let later = TestSite::copy_of(&checkout().join("tests/reviews/input"));
    let build_on = |day: &str| {
        let mut command = Command::new(crate::site::program());
        command.args(["build", "--date", day, "--root"]).arg(later.root());
        assert_eq!(Run::from(command).code, 0, "{day}");
    };
    build_on("2026-12-30");
    assert_eq!(later.read("public/bao-cao/2026/6-thang-dau/index.html"), page);
    build_on("2027-01-01");
    assert!(later.read("public/bao-cao/2026/6-thang-cuoi/index.html").contains("rel=\"prev\" href=\"../6-thang-dau/\""));
    assert!(later.path("public/bao-cao/2026/index.html").exists(), "the year is over");
}

#[test]
fn without_the_setting_there_are_no_pages() {
    let site = site();
    let settings = site.read("content/site.yaml").replace("reports: [half, year]\n", "").replace(", reports]", "]");
    site.write("content/site.yaml", &settings);
    site.build();
    assert!(!site.path("public/bao-cao").exists() && !site.read("public/sitemap-vi-1.xml").contains("bao-cao"));
    // A word that is none is told with those there are; one that stands twice, too.
    site.write("content/site.yaml", settings + "reports: [half, quater, half]\n");
    let run = site.run(&["check"]);
    assert!(run.stderr.contains("quarter") && run.stderr.contains("month, quarter, half, year"), "{}", run.stderr);
    assert_eq!(run.stderr.matches(":5:").count(), 2, "{}", run.stderr);
}

/// What a secretary opens in Word: headings and tables are real, and no mark of Markdown is left.
#[test]
fn pandoc_makes_a_clean_document_of_it() {
    let site = site();
    for lang in ["vi", "en"] {
        let (draft, document) = (site.path(&format!("{lang}.md")), site.path(&format!("{lang}.docx")));
        fs::write(&draft, printed(&site, &["--period", "2026-H1", "--lang", lang])).expect("a file");
        let pandoc = |arguments: &[&str], from: &std::path::Path| {
            let mut command = Command::new("pandoc");
            command.args(arguments).arg(from);
            let run = Run::from(command);
            assert_eq!((run.code, &*run.stderr), (0, ""), "{arguments:?}");
            run.stdout
        };
        pandoc(&["--from", "markdown", "--to", "docx", "--output", document.to_str().expect("a path")], &draft);
        let html = pandoc(&["--from", "docx", "--to", "html", "--wrap", "none"], &document);
        let count = |tag: &str| html.matches(tag).count();
        assert_eq!((count("<h1"), count("<h2"), count("<h3")), (1, 5, 1), "{html}");
        assert_eq!((count("<table"), count("<thead")), (7, 5), "{html}");
        assert!(count("<a href=\"https://example.org/") > 8, "{html}");
        let plain = pandoc(&["--from", "docx", "--to", "plain", "--wrap", "none"], &document);
        // The marks that the texts themselves have are there, and no others.
        let own = if lang == "vi" {
            ["5*3 | [x]", "Gặp mặt *đầu năm* <2026> | [bạn bè]", "việc_năm_mới"]
        } else {
            ["5*3 | [x]", "The meeting *of the year* <2026> | [friends]", "new_year_work"]
        };
        let mut rest = plain.clone();
        for text in own {
            assert!(plain.contains(text), "{text}\n{plain}");
            rest = rest.replace(text, "");
        }
        for mark in ["**", "*", "|", "\\", "](", "##", "`"] {
            assert!(!rest.contains(mark), "{mark} is left in\n{rest}");
        }
        assert!(plain.contains(if lang == "vi" { "[Số: …/BC-…]" } else { "[No.: …/BC-…]" }), "{plain}");
    }
}
