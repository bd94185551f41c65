//! The bulletin: what stands in an issue and in which order, how its texts share one page, and the letter for mail programs.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::site::{TestSite, tree};

const VI: &str = "public/ban-tin/2026-11/index.html";
const EN: &str = "public/en/bulletin/2026-11/index.html";
const LETTER: &str = "public/ban-tin/2026-11/email.html";

#[test]
fn without_a_list_the_month_is_the_issue_local_news_first_day_by_day() {
    let site = TestSite::minimal();
    for (name, date, more) in [
        ("a", "2026-11-20", "level: local"),
        ("b", "2026-11-03", "level: international"),
        ("c", "\"2026-11-03 16:00\"", ""),
        ("d", "\"2026-11-03 08:00\"", "level: local"),
        ("e", "2026-11-01", "level: central"),
        ("f", "2026-10-31", ""),
        ("g", "2026-11-21", ""),
        ("h", "2026-11-22", ""),
        ("i", "2026-11-02", "expires: 2026-11-05"),
    ] {
        site.write(&format!("content/news/2026/{name}.vi.md"), news(name, &format!("date: {date}\n{more}"), "Nội dung."));
    }
    translate(&site, "b");
    translate(&site, "a");
    site.build();
    assert_eq!(titles(&site, VI), ["d", "c", "a", "g", "e", "b"]);
    assert_eq!(titles(&site, EN), ["a in English", "b in English"]);
    assert_eq!(titles(&site, "public/ban-tin/2026-10/index.html"), ["f"]);
    // A language in which the month has nothing has no such issue, and nothing that leads there.
    assert!(!site.path("public/en/bulletin/2026-10").exists());
    assert!(!site.read("public/ban-tin/2026-10/index.html").contains("hreflang=\"en\" href=\"https"));
    assert!(site.read(VI).contains("<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/bulletin/2026-11/\">"));
    let index = site.read("public/ban-tin/index.html");
    assert!(index.find("2026-11/\">Số 11").unwrap() < index.find("2026-10/\">Số 10").unwrap(), "{index}");
}

#[test]
fn the_editors_list_is_the_issue_in_their_order_whatever_the_month() {
    let site = TestSite::minimal();
    site.write("content/news/2026/cu.vi.md", news("Tin cũ", "date: 2026-03-01", "Nội dung."));
    site.write("content/news/2026/khac.vi.md", news("Tin của tháng", "date: 2026-11-02", "Nội dung."));
    site.write("content/pages/gioi-thieu.vi.md", "---\ntitle: Giới thiệu\nstatus: published\n---\n\n## Mục đích\n\nLời giới thiệu.\n");
    site.write("content/organizations/hoi.vi.md", "---\nname: Hội hữu nghị\nstatus: published\nkinds: [association]\n---\n\nLời về hội.\n");
    site.write(
        "content/bulletins/2026-11.yaml",
        "number: 07/2026\ndate: 2026-11-15\ntitle: {vi: Số đặc biệt}\nnote: {vi: \"Dòng <một>.\\n\\nDòng hai.\"}\nbulletin: [organizations/hoi, news/2026/cu, pages/gioi-thieu]\n",
    );
    site.build();
    assert_eq!(titles(&site, VI), ["Hội hữu nghị", "Tin cũ", "Giới thiệu"]);
    let page = site.read(VI);
    for part in [
        "Số 07/2026 – tháng 11/2026",
        "Số đặc biệt",
        "<p>Dòng &lt;một&gt;.</p>\n<p>Dòng hai.</p>",
        "datetime=\"2026-11-15\"",
        "<h3 id=\"item-3-muc-dich\">Mục đích</h3>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert_eq!(
        jsonld(&page, "PublicationIssue", &["name", "issueNumber", "datePublished", "inLanguage"]),
        ["Bản tin hữu nghị số 07/2026, tháng 11/2026", "07/2026", "2026-11-15", "vi"]
    );
    // What is not translated stands there in its own language, and says so.
    let other = site.read(EN);
    assert_eq!(titles(&site, EN), ["Hội hữu nghị", "Giới thiệu"]);
    assert!(other.contains("<h2 id=\"item-2\" lang=\"vi\">Giới thiệu</h2>"), "{other}");
    assert!(other.contains("<div class=\"prose\" lang=\"vi\">") && other.contains("<li lang=\"vi\"><a href=\"#item-2\">"), "{other}");
}

/// The day of an item, or its withdrawal, must not stop the site.
#[test]
fn what_is_not_public_is_left_out_and_told() {
    let site = TestSite::minimal();
    let states = [("published", ""), ("draft", ""), ("review", ""), ("withdrawn", ""), ("published", "publish_on: 2026-11-30")];
    for (at, (status, more)) in states.iter().enumerate() {
        let text = news(&format!("Tin {at}"), &format!("date: 2026-11-02\n{more}"), "Nội dung.").replace("published", status);
        site.write(&format!("content/news/2026/tin-{at}.vi.md"), text);
    }
    let keys: Vec<String> = (0..states.len()).map(|at| format!("news/2026/tin-{at}")).collect();
    site.write("content/bulletins/2026-11.yaml", format!("bulletin: [{}]\n", keys.join(", ")));
    let run = site.build();
    assert_eq!(titles(&site, VI), ["Tin 0"]);
    let told = run.stdout + &run.stderr;
    assert_eq!(told.matches("warning NC409").count(), 4, "{told}");
    for reason in ["is a draft", "is waiting for approval", "was withdrawn", "appears later"] {
        assert!(told.contains(reason), "{reason}\n{told}");
    }
    // Whoever previews drafts sees those that are still to come.
    site.run(&["build", "--drafts"]);
    assert_eq!(titles(&site, VI), ["Tin 0", "Tin 1", "Tin 2", "Tin 4"]);
}

/// Two texts that are alike to the letter.
#[test]
fn texts_side_by_side_keep_apart() {
    let site = TestSite::minimal();
    let body = "## Kết quả\n\nMột câu[^a], xem [mục dưới](#chi-tiet).\n\n### Chi tiết\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```\nx\n```\n\n###### Sâu\n\nHết.\n\n[^a]: Lời chú.\n";
    for name in ["mot", "hai"] {
        site.write(&format!("content/news/2026/{name}.vi.md"), news(name, "date: 2026-11-02", body));
    }
    site.build();
    let page = site.read(VI);
    let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{ids:?}");
    for id in ["item-1-ket-qua", "item-2-ket-qua", "item-1-fn.1", "item-2-ref.1"] {
        assert!(ids.contains(&id), "{id}: {ids:?}");
    }
    let targets: Vec<&str> = page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(targets.iter().all(|target| ids.contains(target)), "{targets:?}");
    assert!(targets.contains(&"item-2-chi-tiet") && targets.contains(&"item-2-fn.1"), "{targets:?}");
    // Regions of one page have different names.
    let names: Vec<&str> = page.split("aria-label=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(names.len(), names.iter().collect::<BTreeSet<_>>().len(), "{names:?}");
    // From the issue down to the deepest heading of a text no level is left out.
    let levels: Vec<u8> = page.split("<h").skip(1).filter_map(|rest| rest.bytes().next()).filter(u8::is_ascii_digit).collect();
    assert_eq!(levels.iter().filter(|level| **level == b'1').count(), 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    assert_eq!(page.matches("<h5").count(), 2, "{levels:?}");
    // The pages of the items remain as they are.
    assert!(site.read("public/tin-tuc/2026/mot/index.html").contains("<h2 id=\"ket-qua\">"));
}

#[test]
fn the_letter_needs_nothing_that_mail_programs_take_away() {
    let site = TestSite::demonstration();
    site.build();
    let letters: Vec<_> = tree(&site.path("public")).into_iter().filter(|(path, _)| path.ends_with("/email.html")).collect();
    assert!(letters.len() > 20, "{}", letters.len());
    for (path, bytes) in &letters {
        let letter = String::from_utf8_lossy(bytes);
        // What mail programs do take away is for those who open the file in a browser.
        let sheet = letter.lines().find(|line| line.starts_with("<link ")).expect("a stylesheet");
        assert!(sheet.starts_with("<link rel=\"stylesheet\" href=\"https://nhipcau.example/assets/site."), "{path}: {sheet}");
        let letter = letter.replace(&format!("{sheet}\n"), "").replace("<body class=\"letter\">", "<body>");
        for absent in ["<script", "<style", "<link", " class=", " style=", " id=", "srcset", "javascript:"] {
            assert!(!letter.contains(absent), "{path}: {absent}");
        }
        assert!(letter.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
        let addresses = ["href=\"", "src=\""].into_iter().flat_map(|name| letter.split(name).skip(1));
        let addresses: Vec<&str> = addresses.filter_map(|rest| rest.split('"').next()).collect();
        let is_whole = |address: &&str| ["https://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
        assert!(addresses.len() > 4 && addresses.iter().all(is_whole), "{path}: {addresses:?}");
        for picture in letter.split("<img ").skip(1).filter_map(|rest| rest.split('>').next()) {
            let value =
                |name: &str| picture.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            let file = value("src").trim_start_matches("https://nhipcau.example/");
            let info = nhipcau::picture::inspect(&fs::read(site.path("public").join(file)).expect("the picture")).expect("a picture");
            let shown = (info.width.to_string(), info.height.to_string());
            assert_eq!((value("width"), value("height")), (&*shown.0, &*shown.1), "{path}: {picture}");
            assert!(info.width <= 600 && !value("alt").is_empty(), "{path}: {picture}");
        }
    }
    // Each item once, with one picture at most.
    let letter = site.read(LETTER);
    let (own, whole) = (letter.matches("<h2><a href=\"https://nhipcau.example/").count(), titles(&site, VI).len());
    assert_eq!(own, whole, "{letter}");
    assert!((1..=own).contains(&letter.matches("<img ").count()), "{letter}");
    assert!(site.read(VI).contains("<a class=\"button\" href=\"email.html\">Bản để gửi thư điện tử</a>"));
    let map = site.read("public/sitemap-vi-1.xml");
    assert!(map.contains("/ban-tin/2026-11/</loc>") && !map.contains("email.html"), "{map}");
}

#[test]
fn menus_and_texts_lead_to_the_bulletin() {
    let site = TestSite::minimal();
    site.write("content/site.yaml", site.read("content/site.yaml") + "menu: [bulletin]\n");
    site.build();
    // Asked for by the menu, the list is there before its first issue.
    assert!(site.read("public/ban-tin/index.html").contains("Chưa có nội dung nào ở đây."));
    site.write("content/news/2026/tin.vi.md", news("Tin", "date: 2026-11-02", "Xem [bản tin](bulletin)."));
    site.build();
    assert!(site.read("public/tin-tuc/2026/tin/index.html").contains("<a href=\"../../../ban-tin/\">bản tin</a>"));
    assert!(site.read("public/index.html").contains("href=\"ban-tin/\">Bản tin</a>"));
}

fn news(title: &str, lines: &str, body: &str) -> String {
    format!("---\ntitle: {title}\nstatus: published\n{}\n---\n\n{body}\n", lines.trim_end())
}

fn translate(site: &TestSite, name: &str) {
    site.write(&format!("content/news/2026/{name}.en.md"), format!("---\ntitle: {name} in English\nstatus: published\n---\n\nText.\n"));
}

/// What stands in an issue, by its contents; the items below follow in the same order.
#[track_caller]
fn titles(site: &TestSite, page: &str) -> Vec<String> {
    let page = site.read(page);
    let (above, below) = page.split_once("</nav>\n<p class=\"issue-email\">").expect("contents");
    let between = |html: &str, start: &str, end: &str| -> Vec<String> {
        let text = |rest: &str| rest.split(end).next().unwrap_or_default().split_once('>').map(|(_, text)| text.to_owned());
        html.split(start).skip(1).filter_map(text).collect()
    };
    let contents = between(above, "<a href=\"#item-", "</a>");
    assert_eq!(contents, between(below, "<h2 id=\"item-", "</h2>"), "{page}");
    contents
}

/// Some texts of the node of a type.
#[track_caller]
fn jsonld(page: &str, kind: &str, keys: &[&str]) -> Vec<String> {
    let script = page.split("<script type=\"application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
    let document: Value = serde_json::from_str(script.expect("structured data")).expect("JSON");
    let node = document["@graph"].as_array().and_then(|all| all.iter().find(|node| node["@type"] == kind)).expect("the node");
    keys.iter().map(|key| node[key].as_str().unwrap_or_default().to_owned()).collect()
}
