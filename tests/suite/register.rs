//! The register of documents: which lists and pages there are, what stands on them in each language, and what never does.

use serde_json::Value;

use crate::searching::is_of_search;
use crate::site::{TestSite, checkout, tree};

fn site() -> TestSite {
    let site = TestSite::copy_of(&checkout().join("tests/golden/register/input"));
    site.build();
    site
}

/// What a page says between its tags, blanks made one.
fn words(page: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for c in page.chars() {
        match c {
            '<' => is_tag = true,
            '>' => (is_tag, text) = (false, text + " "),
            c if !is_tag => text.push(c),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// From one piece of a page to the next after it.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let rest = page.split_once(from).unwrap_or_else(|| panic!("no {from} in {page}")).1;
    rest.split_once(to).unwrap_or_else(|| panic!("no {to} after {from}")).0
}

fn tree_of(page: &str) -> String {
    words(between(page, "<ul class=\"tree\"", "</section>"))
}

/// The names in a list, in order.
fn rows(page: &str) -> Vec<String> {
    page.split("<h2 class=\"card-title\"").skip(1).map(|rest| words(between(rest, ">", "</h2>"))).collect()
}

#[test]
fn the_list_of_all_is_newest_first_and_tells_plans_and_cited_documents_alike() {
    let site = site();
    // The first is one that news name; what those who write a draft of that number know of it is not told.
    let all = [
        "Kế hoạch số 99/KH-LHM",
        "Quyết định số 77/QĐ-UBND",
        "Kế hoạch số 12/KH-LHM",
        "Nghị định số 313/2025/NĐ-CP",
        "Kế hoạch số 63/KH-UBND",
        "Kế hoạch số 62/KH-UBND",
        "Kế hoạch số 62/KH-UBND",
        "Kế hoạch số 07/KH-LHM",
        "Nghị định số 80/2020/NĐ-CP",
        "Chỉ thị số 38-CT/TW",
        "Kế hoạch không có số",
        "Nghị quyết hội nghị Ban Chấp hành",
    ];
    assert_eq!(rows(&site.read("public/van-ban/index.html")), all);
    let page = site.read("public/en/documents/index.html");
    assert_eq!(rows(&page).len(), all.len());
    assert!(page.contains("<h2 class=\"card-title\" lang=\"vi\"><a href=\"../plans/khong-so/\">"), "an untranslated title says so");
    assert!(page.contains("<a href=\"../plans/12-kh-lhm-2026/\">Plan No. 12/KH-LHM</a>"), "a plan of ours leads to its own page");
}

#[test]
fn lists_by_kind_issuer_year_and_signatory_stand_without_a_script() {
    let site = site();
    let list = |path: &str| rows(&site.read(&format!("public/van-ban/{path}/index.html")));
    assert_eq!(list("loai/directive"), ["Chỉ thị số 38-CT/TW"]);
    assert_eq!(list("loai/plan").len(), 7, "with the one that has no number and the one that news name");
    assert_eq!(list("loai/resolution"), ["Nghị quyết hội nghị Ban Chấp hành"], "a name says its kind");
    assert_eq!(list("noi-ban-hanh/ubnd-ben"), ["Kế hoạch số 63/KH-UBND", "Kế hoạch số 62/KH-UBND"]);
    assert_eq!(list("2020"), ["Nghị định số 80/2020/NĐ-CP"]);
    assert_eq!(list("nguoi-ky/tran-van-ma"), ["Kế hoạch số 07/KH-LHM"]);
    assert_eq!(list("nguoi-ky/tran-van-ma-2"), ["Kế hoạch số 12/KH-LHM"]);
    for terms in ["loai", "noi-ban-hanh", "nguoi-ky"] {
        assert!(site.read(&format!("public/van-ban/{terms}/index.html")).contains("class=\"terms terms-big\""), "{terms}");
    }
    let year = site.read("public/van-ban/2025/index.html");
    assert!(year.contains("href=\"../?year=2025\"") && year.contains("href=\"../2020/\"") && year.contains("href=\"../2026/\""), "{year}");
}

#[test]
fn lists_and_pages_name_their_counterparts() {
    let site = site();
    for (vietnamese, english) in [
        ("van-ban/", "en/documents/"),
        ("van-ban/38-ct-tw-2019/", "en/documents/38-ct-tw-2019/"),
        ("van-ban/loai/directive/", "en/documents/kinds/directive/"),
        ("van-ban/nguoi-ky/", "en/documents/signatories/"),
        ("van-ban/2020/", "en/documents/2020/"),
    ] {
        let page = site.read(&format!("public/{vietnamese}index.html"));
        assert!(page.contains(&format!("hreflang=\"en\" href=\"https://example.org/{english}\"")), "{vietnamese}");
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"https://example.org/{vietnamese}\">")), "{vietnamese}");
        assert!(site.read("public/sitemap-vi-1.xml").contains(&format!("<loc>https://example.org/{vietnamese}</loc>")), "{vietnamese}");
        assert!(site.read("public/sitemap-en-1.xml").contains(&format!("<loc>https://example.org/{english}</loc>")), "{english}");
    }
}

#[test]
fn a_cited_document_has_a_page_with_all_that_has_to_do_with_it() {
    let site = site();
    let page = site.read("public/van-ban/38-ct-tw-2019/index.html");
    assert!(page.contains("<h1>Chỉ thị số 38-CT/TW ngày 19 tháng 9 năm 2019 của Ban Bí thư Mẫu</h1>"), "{page}");
    assert!(page.contains("<p class=\"lede\">Về tiếp tục đổi mới</p>"));
    assert!(page.contains("\"@type\":\"Legislation\"") && page.contains("\"legislationIdentifier\":\"38-CT/TW\""));
    let text = words(&page);
    assert!(text.contains("Kế hoạch số 62/KH-UBND : 1 nhiệm vụ") && text.contains("Kế hoạch số 12/KH-LHM : 2 nhiệm vụ"), "{text}");
    assert!(page.contains("href=\"../../ke-hoach/12-kh-lhm-2026/#plan-tasks\""));
    assert!(text.contains("Buổi gặp mặt theo chỉ thị") && !text.contains("News about the directive"), "the news of the language alone");
    let english = words(&site.read("public/en/documents/38-ct-tw-2019/index.html"));
    assert!(english.contains("Directive No. 38-CT/TW dated 19 September 2019 of the Sample Secretariat"), "{english}");
    assert!(english.contains("News about the directive") && !english.contains("Buổi gặp mặt theo chỉ thị"));
}

#[test]
fn the_tree_leads_from_document_to_document() {
    let site = site();
    let plan = tree_of(&site.read("public/ke-hoach/12-kh-lhm-2026/index.html"));
    let from = plan.find("Căn cứ Kế hoạch số 62/KH-UBND").expect("the basis");
    let next = plan[from..].find("Chỉ thị số 38-CT/TW").expect("what that rests on");
    assert!(plan[from + next..].contains("Nghị quyết hội nghị Ban Chấp hành"), "as the plan lists them: {plan}");
    assert!(plan.contains("Thay thế Kế hoạch số 7/KH-LHM"), "{plan}");
    let directive = tree_of(&site.read("public/van-ban/38-ct-tw-2019/index.html"));
    let bears = directive.split_once("Là căn cứ của").expect("what rests on it").1;
    assert!(bears.contains("Kế hoạch không có số") && bears.contains("07/KH-LHM"), "{bears}");
    let page = site.read("public/van-ban/38-ct-tw-2019/index.html");
    assert_eq!(page.matches("class=\"tree-here\" aria-current=\"true\"").count(), 1);
    let below = between(&page, "Kế hoạch số 62/KH-UBND</a>", "</ul>");
    assert!(below.contains("<ul>") && below.contains("12/KH-LHM"), "one step further: {below}");
}

#[test]
fn documents_that_rest_on_each_other_end() {
    let site = site();
    let page = tree_of(&site.read("public/ke-hoach/62-kh-ubnd-ben-2025/index.html"));
    assert_eq!(page.matches("63/KH-UBND").count(), 2, "once above, once below: {page}");
}

#[test]
fn what_replaces_and_what_is_over_is_said() {
    let site = site();
    let old = words(&site.read("public/ke-hoach/07-kh-lhm-2025/index.html"));
    assert!(old.contains("Kế hoạch này đã được thay thế bằng: Kế hoạch số 12/KH-LHM"), "{old}");
    let list = site.read("public/van-ban/index.html");
    assert_eq!(list.matches("badge-replaced").count(), 1);
    // The draft that would replace it replaces nothing.
    let still = words(&site.read("public/ke-hoach/62-kh-ubnd-2025/index.html"));
    assert!(!still.contains("đã được thay thế"), "{still}");
}

#[test]
fn what_is_not_public_is_in_no_list_page_tree_or_index() {
    let site = site();
    for (path, bytes) in tree(&site.path("public")) {
        let text = String::from_utf8_lossy(&bytes);
        for secret in ["Bí Mật", "98/KH-LHM", "404-CT/TU", "bi-mat"] {
            assert!(!text.contains(secret) && !path.contains(secret), "{secret} is in {path}");
        }
        assert!(!path.contains("nhap") && !text.contains("plans/nhap") && !text.contains("ke-hoach/nhap"), "{path} leads to the draft");
        // The news names the draft 99/KH-LHM with its day, as it may; nobody is told more of it.
        assert!(!text.contains("ke-hoach/99-kh-lhm") && !text.contains("plans/99-kh-lhm"), "{path} leads to it");
    }
}

/// The news may name what is still a draft here, and the register tells what the news say: number, issuer and day.
#[test]
fn of_a_draft_that_news_name_nothing_is_told_but_what_they_say() {
    let site = site();
    let files = tree(&site.path("public"));
    let telling = files.iter().filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("99/KH-LHM")).map(|(path, _)| path.as_str());
    let (found, telling): (Vec<&str>, Vec<&str>) = telling.partition(|path| is_of_search(path));
    let expected = [
        "du-lieu/documents.json",
        "en/data/documents.json",
        "en/documents/2026/index.html",
        "en/documents/99-kh-lhm-2026/index.html",
        "en/documents/index.html",
        "en/documents/issuers/lhm/index.html",
        "en/documents/kinds/plan/index.html",
        "en/documents/register.json",
        "tin-tuc/2026/gap-mat/index.html",
        "van-ban/2026/index.html",
        "van-ban/99-kh-lhm-2026/index.html",
        "van-ban/index.html",
        "van-ban/loai/plan/index.html",
        "van-ban/noi-ban-hanh/lhm/index.html",
        "van-ban/register.json",
    ];
    // So the documents that the draft rests on or would replace do not tell of it.
    assert_eq!(telling, expected);
    let record = |path: &&str| serde_json::from_str::<Value>(&site.read(&format!("public/{path}"))).expect("JSON")["address"].clone();
    assert_eq!(found.iter().map(record).collect::<Vec<_>>(), ["../documents/99-kh-lhm-2026/", "../van-ban/99-kh-lhm-2026/"]);
    let data: Value = serde_json::from_str(&site.read("public/du-lieu/documents.json")).expect("JSON");
    let row = data["items"].as_array().expect("items").iter().find(|row| row["symbol"] == "99/KH-LHM").expect("the row");
    let row = row.as_object().expect("an object");
    let said: Vec<&str> =
        row.iter().filter(|(_, value)| !value.as_array().is_some_and(Vec::is_empty)).map(|(key, _)| key.as_str()).collect();
    assert_eq!(said, ["date", "issuer", "key", "kind", "news", "number", "sample", "symbol", "url", "validity", "year"]);
    assert_eq!((&row["key"], &row["date"]), (&Value::from("documents/99-kh-lhm-2026"), &Value::from("2026-06-01")));
    let page = site.read("public/van-ban/99-kh-lhm-2026/index.html");
    let body = words(between(&page, "<article>", "</article>"));
    let expected = "Kế hoạch số 99/KH-LHM ngày 01 tháng 6 năm 2026 của Liên hiệp hữu nghị tỉnh Mẫu Thông tin về văn bản Số, ký hiệu 99/KH-LHM \
        Loại văn bản Kế hoạch Cơ quan ban hành Liên hiệp hữu nghị tỉnh Mẫu Ngày ban hành ngày 01 tháng 6 năm 2026 Hiệu lực Còn hiệu lực \
        (theo các văn bản mà trang này biết)";
    assert_eq!(body, expected);
}

#[test]
fn the_index_of_the_filter_says_what_the_list_says() {
    let site = site();
    let index: Value = serde_json::from_str(&site.read("public/van-ban/register.json")).expect("JSON");
    let entries = index["entries"].as_array().expect("entries");
    let names: Vec<String> = entries.iter().map(|row| row[0].as_str().expect("a name").to_owned()).collect();
    assert_eq!(names, rows(&site.read("public/van-ban/index.html")));
    let terms: Vec<String> = index["fields"]
        .as_array()
        .expect("fields")
        .iter()
        .flat_map(|field| {
            field["terms"]
                .as_array()
                .expect("terms")
                .iter()
                .map(|term| format!("{}={}", field["name"].as_str().unwrap(), term[0].as_str().unwrap()))
        })
        .collect();
    let of = |row: &Value| {
        row[4].as_array().unwrap().iter().map(|at| terms[at.as_u64().unwrap() as usize].as_str()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of(&entries[0]), "kind=plan issuer=lhm year=2026 state=current", "of what a draft says, nothing");
    assert_eq!(of(&entries[2]), "kind=plan issuer=lhm year=2026 signatory=tran-van-ma-2 state=current");
    assert_eq!(of(&entries[7]), "kind=plan issuer=lhm year=2025 signatory=tran-van-ma state=replaced");
    assert_eq!(entries[7][3], "7/KH-LHM", "found without its zero, too");
    assert_eq!(entries[2][3], "Work in 2026", "and by the title of the other language");
}

#[test]
fn references_of_news_and_organisations_lead_to_the_register() {
    let site = site();
    assert!(site.read("public/tin-tuc/2026/gap-mat/index.html").contains("href=\"../../../van-ban/313-2025-nd-cp/\""));
    assert!(site.read("public/to-chuc/ban-nuoc-sach/index.html").contains("href=\"../../van-ban/77-qd-ubnd-2026/\""));
}

#[test]
fn a_site_without_documents_has_no_register() {
    let site = TestSite::minimal();
    site.write("content/plans/nhap.vi.md", "---\ntitle: Nháp\nstatus: draft\nissuer: x\n---\n");
    site.write("content/vocabulary/agencies.yaml", "x: {name: {vi: X, en: X}, level: union}\n");
    site.build();
    assert!(!site.path("public/van-ban").exists());
    site.write(
        "content/site.yaml",
        "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\nmenu: [documents]\n",
    );
    site.build();
    assert!(words(&site.read("public/van-ban/index.html")).contains("Chưa có nội dung nào ở đây."), "asked for by the menu");
}

/// Each of many rests on one directive, cites another and replaces the one before it.
#[test]
fn many_documents_are_paged_and_their_pages_stay_small() {
    let site = TestSite::minimal();
    site.write("content/vocabulary/agencies.yaml", "x: {name: {vi: X, en: X}, level: union}\n");
    for number in 1..=205 {
        let before = number - 1;
        site.write(
            &format!("content/plans/k{number}.vi.md"),
            format!(
                "---\ntitle: Kế hoạch {number}\nstatus: published\nissuer: x\nsymbol: {number}/KH-X\ndate: 2025-01-01\nbasis: [38-CT/TW]\nsupersedes: [{before}/KH-X]\n---\n"
            ),
        );
    }
    site.build();
    assert!(site.path("public/van-ban/trang/11/index.html").exists() && !site.path("public/van-ban/trang/12").exists());
    let hub = site.read("public/van-ban/38-ct-tw/index.html");
    assert_eq!(between(&hub, "id=\"tree-bears\"", "</section>").matches("<li>").count(), 205, "its own page tells all");
    let last = between(&site.read("public/ke-hoach/k205/index.html"), "<ul class=\"tree\"", "</section>").to_owned();
    assert_eq!(last.matches("<li>").count(), 1 + 1 + 4, "itself, the directive, four steps back: {last}");
    assert!(last.contains("href=\"../k201/\">và 1 văn bản khác</a>"), "{last}");
}
