//! The directory in figures: what is counted, in which order it stands, how long its bars are.

use crate::site::{TestSite, tree};

const VI: &str = "public/to-chuc/so-lieu/index.html";
const EN: &str = "public/en/organizations/statistics/index.html";

const COUNTRIES: &str = r#"VN: {name: {vi: Việt Nam, en: Viet Nam}, region: asia}
LA: {name: {vi: Lào, en: Laos}, region: asia}
JP: {name: {vi: Nhật Bản, en: Japan}, region: asia}
AT: {name: {vi: Áo, en: Austria}, region: europe}
DK: {name: {vi: Đan Mạch, en: Denmark}, region: europe}
INT: {name: {vi: Quốc tế, en: International}, region: international}
XX: {name: {vi: Nước <Mẫu> & "bạn", en: Country <Sample> & "friend"}}
"#;

const SECTORS: &str = r#""110": {name: {vi: Giáo dục, en: Education}}
"120": {name: {vi: Y tế, en: Health}}
"121": {name: {vi: Y tế chung, en: General health}}
"122": {name: {vi: Y tế cơ sở, en: Basic health}}
"311": {name: {vi: Nông nghiệp, en: Agriculture}}
"#;

#[test]
fn countries_stand_by_region_the_most_first_then_by_name() {
    let site = site();
    for (name, country) in
        [("a", "DK"), ("b", "AT"), ("c", "JP"), ("d", "LA"), ("e", "LA"), ("f", "LA"), ("g", "XX"), ("h", "INT"), ("i", "VN")]
    {
        site.write(&path(name), organization(name, &format!("country: {country}")));
    }
    site.write(&path("k"), organization("k", ""));
    site.write(&path("l"), organization("l", "country: DK\nactivity: prospect"));
    check(
        &site,
        VI,
        "statistics-countries",
        &[
            "Châu Á = 4",
            "Lào (quoc-gia/la) = 3 [100.0%]",
            "Nhật Bản (quoc-gia/jp) = 1 [33.3%]",
            "Châu Âu = 2",
            "Áo (quoc-gia/at) = 1 [33.3%]",
            "Đan Mạch (quoc-gia/dk) = 1 [33.3%]",
            "Quốc tế = 1",
            "Quốc tế (quoc-gia/int) = 1 [33.3%]",
            "Khu vực khác = 1",
            "Nước &lt;Mẫu&gt; &amp; &quot;bạn&quot; (quoc-gia/xx) = 1 [33.3%]",
        ],
    );
    assert!(site.read(VI).contains("tổ chức quốc tế, tổng cộng 8;"));
    assert!(site.read(EN).contains(">Country &lt;Sample&gt; &amp; &quot;friend&quot;</a>"));
    assert!(!site.read(EN).contains("statistics-sectors") && !site.read(EN).contains("statistics-money"));
}

#[test]
fn without_regions_countries_stand_in_one_row() {
    let site = site();
    site.write("content/vocabulary/countries.yaml", "LA: {name: Lào}\nJP: {name: Nhật Bản}\n");
    site.write(&path("a"), organization("a", "country: LA"));
    site.write(&path("b"), organization("b", "country: JP"));
    let rows = ["Lào (quoc-gia/la) = 1 [100.0%]", "Nhật Bản (quoc-gia/jp) = 1 [100.0%]"];
    check(&site, VI, "statistics-countries", &rows);
}

#[test]
fn an_organization_counts_once_in_a_category() {
    let site = site();
    for (name, sectors) in [("a", r#""121", "122""#), ("b", r#""120""#), ("c", r#""110", "311""#), ("d", r#""110""#), ("e", r#""110""#)] {
        site.write(&path(name), organization(name, &format!("country: VN\nsectors: [{sectors}]")));
    }
    check(
        &site,
        EN,
        "statistics-sectors",
        &[
            "Education (sectors/110) = 3 [100.0%]",
            // Two organisations: one is filed under two of its sectors.
            "Health (sectors/120) = 2 [66.7%]",
            // Its main category is not in the vocabulary.
            "Agriculture (sectors/311) = 1 [33.3%]",
        ],
    );
}

#[test]
fn money_is_added_by_year_currency_and_kind() {
    let site = site();
    let project = |id: &str, start: &str, more: &str| format!("  - {{id: {id}, title: Dự án {id}, {start}{more}}}\n");
    let budget = |amounts: &str| format!("budget: [{amounts}]");
    let usd = |amount: &str, kind: &str| format!("{{amount: \"{amount}\", currency: USD, kind: {kind}}}");
    let mut told = "country: DK\npublish_budget: true\nprojects:\n".to_owned();
    told += &project(
        "a",
        "start: 2024-03-01, ",
        &budget(&[usd("100.5", "commitment"), usd("25.25", "commitment"), usd("50", "disbursed")].join(", ")),
    );
    told += &project("b", "start: 2024-05-01, ", &budget(&usd("900000000000000000000", "counterpart")));
    told += &project(
        "c",
        "start: 2025-01-01, ",
        &budget(&format!("{}, {{amount: \"7\", currency: VND, kind: disbursed}}", usd("503", "commitment"))),
    );
    told += &project("d", "start: 2025-01-01, status: cancelled, ", &budget(&usd("1000", "commitment")));
    told += &project("e", "", &budget(&usd("0", "disbursed")));
    told += &project("f", "start: 2023-01-01", "");
    site.write(&path("ke"), organization("ke", &told));
    let secret = format!("country: DK\nprojects:\n{}", project("g", "start: 2024-03-01, ", &budget(&usd("88888", "commitment"))));
    site.write(&path("kin"), organization("kin", &secret));
    let other = format!(
        "country: DK\npublish_budget: true\nprojects:\n{}",
        project("h", "start: 2024-12-31, ", &budget(&usd("125.75", "commitment")))
    );
    site.write(&path("khac"), organization("khac", &other));
    check(
        &site,
        EN,
        "statistics-money",
        &[
            "2025 – projects: 1 =",
            "Committed = 503 [100.0%]",
            "2024 – projects: 2 =",
            "Committed = 251.50 [50.0%]",
            "Disbursed = 50 [9.9%]",
            "Year not stated – projects: 1 =",
            "Disbursed = 0 []",
            "All years =",
            "Committed = 754.50 []",
            "Disbursed = 50 []",
            "2025 – projects: 1 =",
            "Disbursed = 7 [100.0%]",
        ],
    );
    let page = site.read(EN);
    assert!(page.contains("Projects in the directory: 8; with published amounts: 4."), "{page}");
    let usd = page.find(">In USD<").expect("a chart of dollars");
    assert!(page.find(">In VND<").expect("a chart of dong") > usd);
}

#[test]
fn without_anything_to_count_there_is_no_page() {
    let site = site();
    site.write(&path("a"), organization("a", "country: VN"));
    site.write(&path("b"), organization("b", "country: DK\nactivity: prospect"));
    site.build();
    for (file, bytes) in tree(&site.path("public")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!file.contains("so-lieu") && !text.contains("so-lieu"), "{file}");
    }
}

#[test]
fn the_list_of_organizations_leads_there() {
    let site = site();
    site.write(&path("a"), organization("a", "country: DK"));
    site.build();
    assert!(site.read("public/to-chuc/index.html").contains(r#"href="so-lieu/""#));
    assert!(!site.read("public/to-chuc/quoc-gia/dk/index.html").contains("so-lieu"));
    assert!(site.read("public/sitemap-vi-1.xml").contains("/to-chuc/so-lieu/"));
    // The languages know each other's page.
    assert!(site.read(VI).contains(r#"hreflang="en" href="https://example.org/en/organizations/statistics/""#));
}

fn site() -> TestSite {
    let site = TestSite::minimal();
    site.write("content/vocabulary/countries.yaml", COUNTRIES);
    site.write("content/vocabulary/sectors.yaml", SECTORS);
    site
}

fn path(name: &str) -> String {
    format!("content/organizations/{name}.vi.md")
}

fn organization(name: &str, more: &str) -> String {
    format!("---\nname: Tổ chức {name}\nsummary: Mẫu.\nstatus: published\nkinds: [ngo]\nlast_verified: 2026-11-01\n{more}\n---\n")
}

/// The rows of a part of the page: label, the lists it leads to, number, length of its bar.
fn check(site: &TestSite, file: &str, section: &str, expected: &[&str]) {
    site.build();
    let page = site.read(file);
    let part = between(&page, &format!("aria-labelledby=\"{section}\""), "</section>").unwrap_or_default();
    let rows: Vec<String> = part.split("<tr").skip(1).filter(|row| !row.contains("scope=\"col\"")).map(row).collect();
    assert_eq!(rows, expected, "{section}");
}

fn row(html: &str) -> String {
    let (head, value) = html.split_once("</th>").unwrap_or((html, ""));
    let mut told = words(head.split_once('>').map_or("", |(_, rest)| rest).split(['(', '\n']).next().unwrap_or_default());
    for link in head.split("href=\"../").skip(1) {
        told += &format!(" ({})", link.split_once("/\"").map_or("", |(to, _)| to));
    }
    told += &format!(" = {}", words(between(value, "<td>", "</td>").unwrap_or_default()));
    let is_bar_row = head.contains("scope=\"row\"");
    let length = between(head, "y=\"2\" width=\"", "\"").unwrap_or_default();
    if is_bar_row { format!("{told} [{length}]") } else { told.trim_end().to_owned() }
}

fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    text.split_once(open)?.1.split_once(close).map(|(inner, _)| inner)
}

/// Without the tags.
fn words(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<String>().trim().to_owned()
}
