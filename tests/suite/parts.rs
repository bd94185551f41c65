//! Projects and calls for aid across organisations: what a visitor finds, on which day.

use std::process::Command;

use crate::site::{Run, TestSite, checkout, program};

/// One organisation's site, built for a day.
fn built_on(site: &TestSite, day: &str) {
    let mut command = Command::new(program());
    command.args(["build", "--locale", "en", "--date", day, "--root"]).arg(site.root()).env_remove("SOURCE_DATE_EPOCH");
    let run: Run = command.into();
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
}

fn golden() -> TestSite {
    TestSite::copy_of(&checkout().join("tests/golden/organizations/input"))
}

/// The text between two marks.
#[track_caller]
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text.find(from).unwrap_or_else(|| panic!("{from} is not in\n{text}")) + from.len();
    &text[start..start + text[start..].find(to).unwrap_or_else(|| panic!("{to} is not in\n{text}"))]
}

/// The headings of the entries below a heading, in order.
fn titles(page: &str, section: &str) -> Vec<String> {
    let start = page.find(&format!("<h2 id=\"{section}\"")).map(|at| at + 1);
    let Some(start) = start else { return Vec::new() };
    let end = page[start..].find("<h2 ").map_or(page.len(), |end| start + end);
    let headings = page[start..end].split("<h3").skip(1);
    headings.map(|heading| between(&heading[heading.find("<a ").unwrap_or(0)..], ">", "<").to_owned()).collect()
}

/// The last day counts as open; the day after, the same content says closed, and the table no longer asks for it.
#[test]
fn the_day_of_the_build_closes_a_call() {
    let site = golden();
    built_on(&site, "2026-11-21");
    let page = site.read("public/nhu-cau/index.html");
    assert_eq!(titles(&page, "needs-open"), ["Bàn ghế", "Trạm y tế", "Sách vở", "Xe đạp", "Sơ cứu"]);
    assert_eq!(titles(&page, "needs-met"), ["Bể nước"]);
    assert_eq!(titles(&page, "needs-closed"), ["Cầu qua suối"]);
    assert!(page.contains("Giáo dục, Xã Đồi Mẫu: 1 nhu cầu"));

    built_on(&site, "2026-11-22");
    let page = site.read("public/nhu-cau/index.html");
    assert_eq!(titles(&page, "needs-open"), ["Trạm y tế", "Sách vở", "Xe đạp", "Sơ cứu"]);
    assert_eq!(titles(&page, "needs-closed"), ["Bàn ghế", "Cầu qua suối"]);
    assert!(!page.contains("Giáo dục, Xã Đồi Mẫu: "));
    assert_eq!(titles(&site.read("public/nhu-cau/linh-vuc/110/dia-ban/doi-mau/index.html"), "needs-closed"), ["Bàn ghế"]);
}

/// A category has what its sectors have, each call once.
#[test]
fn a_category_stands_for_its_sectors() {
    let site = golden();
    site.build();
    let page = |path: &str| titles(&site.read(&format!("public/nhu-cau/{path}/index.html")), "needs-open");
    assert_eq!(page("linh-vuc/120"), ["Trạm y tế", "Xe đạp", "Sơ cứu"]);
    assert_eq!(page("linh-vuc/122"), ["Trạm y tế", "Sơ cứu"]);
    assert_eq!(page("linh-vuc/120/dia-ban/doi-mau"), ["Trạm y tế", "Xe đạp"]);
    assert_eq!(page("linh-vuc/120/dia-ban/_"), ["Sơ cứu"]);
    let table = site.read("public/nhu-cau/index.html");
    for cell in ["Y tế, Xã Đồi Mẫu: 2 nhu cầu", "Y tế, Phường Cầu Mẫu: 1 nhu cầu", "Y tế, Chưa nêu địa bàn: 1 nhu cầu"]
    {
        assert!(table.contains(&format!("aria-label=\"{cell}\"")), "{cell}");
    }
}

/// An address cut short after its group answers with all terms that have a list, and each list leads back to it.
#[test]
fn a_group_has_a_page_of_its_terms() {
    let site = golden();
    site.build();
    let terms = site.read("public/nhu-cau/linh-vuc/index.html");
    assert!(terms.contains("<a href=\"120/\">Y tế <span class=\"count\">(3)</span></a>"), "{terms}");
    assert!(site.read("public/sitemap-vi-1.xml").contains("/du-an/dia-ban/</loc>"));
    let cell = site.read("public/nhu-cau/linh-vuc/120/dia-ban/doi-mau/index.html");
    assert!(between(&cell, "breadcrumbs", "</nav>").contains("<a href=\"../../../\">Lĩnh vực</a>"));
}

/// Who names no contact of their own is reached by that of the organisation.
#[test]
fn a_call_says_whom_to_write_to() {
    let site = golden();
    site.build();
    let page = site.read("public/nhu-cau/linh-vuc/120/index.html");
    let of = |title: &str| between(&page[page.find(title).expect("the call")..], "<dt>Liên hệ</dt><dd>", "</dd>").to_owned();
    assert_eq!(of(">Xe đạp<"), "Văn phòng");
    assert!(of(">Trạm y tế<").contains("mailto:office@lien-hiep.example"));
}

/// What ran in a year and went on, and what ended in it; a year without projects has no page.
#[test]
fn a_year_tells_what_ran_and_what_ended() {
    let site = golden();
    site.build();
    let page = site.read("public/du-an/2026/index.html");
    assert_eq!(titles(&page, "projects-continuing"), ["Trường học ven đồi"]);
    assert_eq!(titles(&page, "projects-ended"), ["Trường thứ hai"]);
    assert_eq!(titles(&site.read("public/du-an/2012/index.html"), "projects-ended"), ["Việc đã xong"]);
    assert!(!site.path("public/du-an/2015").exists());
    assert_eq!(titles(&site.read("public/du-an/index.html"), "projects-running"), ["Trường học ven đồi", "Không có ngày"]);
}

/// Currencies stand apart, and a list says of how many projects its sums are.
#[test]
fn money_is_summed_by_currency_and_kind() {
    let site = golden();
    site.build();
    let table = |path: &str| between(&site.read(path), "<table class=\"money\">", "</table>").to_owned();
    let all = table("public/en/projects/index.html");
    assert!(all.contains("Amounts published: 2 of 7 projects."), "{all}");
    let row = |currency: &str| {
        let row = between(&all, &format!("<th scope=\"row\">{currency}</th>"), "</tr>").replace("<span aria-hidden=\"true\">–</span>", "");
        row.split("<td class=\"right\">").skip(1).map(|cell| cell.trim_end_matches("</td>").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(row("EUR"), ["", "", "", "99"]);
    assert_eq!(row("USD"), ["120,001.25", "64,500", "", ""]);
    assert_eq!(row("VND"), ["", "", "1,300,000,000", ""]);
    // Nobody here publishes an amount.
    assert!(!site.read("public/en/projects/2012/index.html").contains("class=\"money\""));
}

/// From the English home page to the call, in three clicks.
#[test]
fn an_ngo_abroad_finds_health_projects_wanted_in_a_commune() {
    let site = TestSite::demonstration();
    site.build();
    let mut here = "/en/".to_owned();
    for link in [">All calls for aid<", "aria-label=\"Health, Bến Mẫu Commune: 2 calls\"", "#kham-mat\">"] {
        let page = site.read(&format!("public{here}index.html"));
        let at = page.find(link).unwrap_or_else(|| panic!("{link} is not on {here}"));
        let tag = &page[page[..at + 1].rfind("<a ").expect("a link")..];
        let href = between(tag, "href=\"", "\"");
        here = resolve(&here, href.split('#').next().unwrap_or_default());
    }
    assert!(site.read(&format!("public{here}index.html")).contains("id=\"kham-mat\""), "{here}");
}

fn resolve(here: &str, href: &str) -> String {
    let mut parts: Vec<&str> = here.trim_matches('/').split('/').filter(|part| !part.is_empty()).collect();
    for part in href.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    format!("/{}/", parts.join("/"))
}
