//! The pages of agencies in a built site: what plans ask of each, in which languages, in which order, where they lead.

use crate::site::TestSite;

const AGENCIES: &str = "so: {name: {vi: Sở Mẫu, en: Sample Department}, level: province}
hoi: {name: {vi: Hội Mẫu, en: Sample Union}, level: union}
bo: {name: {vi: Bộ Mẫu, en: Sample Ministry}, level: central}
an: {name: {vi: Đơn vị ẩn, en: Hidden Unit}, level: province}
a-chau: {name: {vi: Á Châu, en: Asia}, level: province}
";

fn plan(number: &str, date: &str, more: &str) -> String {
    format!("---\ntitle: Kế hoạch {number}\nstatus: published\nsymbol: {number}/KH-HM\ndate: {date}\n{more}\n---\n\nLời.\n")
}

/// `so` has every role in a tracked plan and leads in one that is not; `bo` only issued; `an` stands in a draft alone.
fn site() -> TestSite {
    let site = TestSite::minimal();
    site.write("content/vocabulary/agencies.yaml", AGENCIES);
    let tracked = "issuer: hoi\nperiod: 2026\ntrack: true\nmonitor: [so]
reporting: [{from: so, to: hoi, every: {year: 11-15}}, {from: hoi, to: so, every: half}, {to: so, every: year}]
tasks:
  - {id: t1, text: \"Việc <một>\", lead: [so], with: [hoi], every: month}
  - {id: t2, text: Việc hai, lead: [hoi], with: [so], due: 2026-12-01}
  - {id: t3, text: Việc ba, by: [so, a-chau], due: 2026, status: dropped}";
    site.write("content/plans/moi.vi.md", plan("05", "2026-01-05", tracked));
    site.write(
        "content/plans/moi.en.md",
        "---\ntitle: Plan of the year\nstatus: published\ntasks: [{id: t1, text: Task one}]\n---\n\nWords.\n",
    );
    let quoted = "issuer: bo\ntasks: [{id: t1, text: Việc được dẫn, lead: [so], due: 2020-04, status: done}]";
    site.write("content/plans/cu.vi.md", plan("09", "2019-03-01", quoted));
    site.write("content/plans/an.vi.md", plan("10", "2026-03-01", "issuer: an").replace("published", "draft"));
    site.build();
    site
}

#[track_caller]
fn check(page: &str, there: &[&str], not_there: &[&str]) {
    there.iter().for_each(|text| assert!(page.contains(text), "{text} is not in {page}"));
    not_there.iter().for_each(|text| assert!(!page.contains(text), "{text} is in {page}"));
}

/// A page without the frame around it.
fn main_of(site: &TestSite, path: &str) -> String {
    let page = site.read(path);
    let (_, main) = page.split_once("<main").expect("a main part");
    main.split_once("</main>").expect("its end").0.to_owned()
}

#[test]
fn an_agency_joins_what_plans_ask_of_it() {
    let site = site();
    let page = main_of(&site, "public/co-quan/so/index.html");
    let (new, old) = page.split_once("09/KH-HM").expect("both plans, newest first");
    let tracked = [
        "<h1>Sở Mẫu</h1>",
        "Cấp tỉnh",
        "Có 2 kế hoạch",
        "href=\"../../ke-hoach/moi/\">05/KH-HM: Kế hoạch 05</a>",
        "href=\"../../ke-hoach/moi/#t1\">Việc &lt;một&gt;</a>",
        "Hạn tiếp theo: <time datetime=\"2026-11-30\">",
        "badge-task-due-soon",
        "badge-task-dropped",
        "Theo dõi việc thực hiện kế hoạch",
        "Báo cáo gửi Hội Mẫu: trước ngày 15/11 hằng năm",
        "Nhận báo cáo của Hội Mẫu: ",
        "<li>Nhận báo cáo: hằng năm</li>",
    ];
    check(new, &tracked, &["Việc được dẫn"]);
    let at = |text: &str| new.find(text).expect("text");
    assert!(at("<h3>Chủ trì</h3>") < at("Việc &lt;một&gt;") && at("Việc &lt;một&gt;") < at("<h3>Phối hợp</h3>"));
    assert!(
        at("<h3>Phối hợp</h3>") < at("Việc hai") && at("Việc hai") < at("<h3>Thực hiện</h3>") && at("<h3>Thực hiện</h3>") < at("Việc ba")
    );
    // What another body plans is quoted, not judged.
    check(old, &["Việc được dẫn", "trong tháng 4/2020"], &["badge-task", "task-state"]);
    check(&page, &["Tình trạng từng việc chỉ ghi ở kế hoạch mà trang này theo dõi tiến độ"], &[]);
}

#[test]
fn an_agency_that_only_issues_has_its_plans() {
    let site = site();
    let page = main_of(&site, "public/co-quan/bo/index.html");
    check(
        &page,
        &["Chưa có kế hoạch nào", "Kế hoạch đã ban hành <span class=\"count\">(1)</span>", "href=\"../../ke-hoach/cu/\""],
        &["badge"],
    );
    // Plans lead to the agency, not past it.
    check(&site.read("public/ke-hoach/cu/index.html"), &["href=\"../../co-quan/bo/\">Bộ Mẫu</a>", "href=\"../../co-quan/so/\""], &[]);
    for number in 1..=6 {
        site.write(&format!("content/plans/them-{number}.vi.md"), plan(&format!("2{number}"), "2018-01-01", "issuer: bo"));
    }
    site.build();
    let page = main_of(&site, "public/co-quan/bo/index.html");
    check(&page, &["(7)", "href=\"../../ke-hoach/noi-ban-hanh/bo/\">Tất cả kế hoạch đã ban hành</a>"], &["them-5"]);
}

#[test]
fn all_agencies_stand_by_level_and_name() {
    let site = site();
    let page = main_of(&site, "public/co-quan/index.html");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not in {page}"));
    let order = ["Trung ương", "Bộ Mẫu", "Cấp tỉnh", "Á Châu", "Sở Mẫu", "Liên hiệp các tổ chức hữu nghị", "Hội Mẫu"];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{page}");
    check(&page, &["Được nêu trong kế hoạch: 2", "Kế hoạch đã ban hành: 1"], &["Đơn vị ẩn"]);
    assert!(!site.path("public/co-quan/an").exists());
}

#[test]
fn agencies_are_in_both_languages_and_in_the_sitemap() {
    let site = site();
    let page = site.read("public/en/agencies/so/index.html");
    check(
        &page,
        &[
            "<h1>Sample Department</h1>",
            ">Task one</a>",
            "lang=\"vi\" href=\"../../plans/moi/#t2\">Việc hai</a>",
            "hreflang=\"vi\" href=\"https://example.org/co-quan/so/\"",
            "rel=\"canonical\" href=\"https://example.org/en/agencies/so/\"",
            "BreadcrumbList",
        ],
        &[],
    );
    let sitemap = site.read("public/sitemap-en-1.xml");
    check(
        &sitemap,
        &["<loc>https://example.org/en/agencies/so/</loc><lastmod>2026-01-05</lastmod>", "<loc>https://example.org/en/agencies/</loc>"],
        &["agencies/an/"],
    );
}

#[test]
fn many_plans_are_paged() {
    let site = site();
    for number in 1..=40 {
        let task = "issuer: hoi\ntasks: [{id: t1, text: Việc, lead: [so]}]";
        site.write(&format!("content/plans/dai-{number}.vi.md"), plan(&format!("1{number:02}"), "2015-01-01", task));
    }
    site.build();
    let first = main_of(&site, "public/co-quan/so/index.html");
    let last = site.read("public/co-quan/so/trang/3/index.html");
    assert_eq!((first.matches("class=\"agency-plan\"").count(), last.matches("class=\"agency-plan\"").count()), (20, 2));
    check(&last, &["hreflang=\"en\" href=\"https://example.org/en/agencies/so/page/3/\"", "rel=\"prev\""], &[]);
    assert!(!site.path("public/co-quan/so/trang/4").exists());
    check(&site.read("public/sitemap-vi-1.xml"), &["<loc>https://example.org/co-quan/so/trang/3/</loc>"], &[]);
}

#[test]
fn a_site_without_plans_has_no_agencies() {
    let site = TestSite::minimal();
    site.write("content/vocabulary/agencies.yaml", AGENCIES);
    site.build();
    assert!(!site.path("public/co-quan").exists());
    check(&site.read("public/index.html"), &[], &["co-quan"]);
    let settings = site.read("content/site.yaml") + "menu: [news, agencies]\n";
    site.write("content/site.yaml", settings);
    site.build();
    check(&site.read("public/co-quan/index.html"), &["<h1>Cơ quan</h1>"], &[]);
}
