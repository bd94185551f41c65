//! What search knows of a site: which pages can be found, in which order, by which words, and narrowed by what. And the page for it.

use std::collections::BTreeSet;
use std::sync::Arc;

use nhipcau::engine::{Day, Engine, Request};
use nhipcau::page::{Book, search};
use nhipcau::search::{Field, Record};
use nhipcau::text::Lang;

use super::data::{SECRETS, with_secrets};
use super::site::{DATE, TestSite, checkout, tree};

struct Known {
    records: Vec<Record>,
    fields: Vec<Field>,
}

fn book(site: &TestSite, drafts: bool) -> Arc<Book> {
    let day = Day::On(DATE.parse().expect("a day"));
    let request = Request { root: site.root().to_owned(), base: None, theme: None, day, drafts };
    let revision = Engine::default().revise(&request);
    let edition = revision.edition.unwrap_or_else(|| panic!("{:#?}", revision.problems));
    edition.renderer.book().clone()
}

fn known_in(book: &Book, lang: &str) -> Known {
    let lang: Lang = book.site.config.languages.find(lang).expect("a language of the site");
    let all = search::findable(book, lang);
    let records = all.iter().map(|of| search::record(book, lang, *of)).collect();
    Known { records, fields: search::fields(book, lang, &all) }
}

fn known(site: &TestSite, lang: &str) -> Known {
    known_in(&book(site, false), lang)
}

impl Known {
    fn addresses(&self) -> Vec<&str> {
        self.records.iter().map(|record| &*record.address).collect()
    }

    fn has(&self, address: &str) -> bool {
        self.records.iter().any(|record| record.address == address)
    }

    fn at(&self, address: &str) -> &Record {
        self.records
            .iter()
            .find(|record| record.address == address)
            .unwrap_or_else(|| panic!("{address} is not among {:?}", self.addresses()))
    }

    /// The terms of a field: identifier, label, addresses of what has it.
    fn field(&self, name: &str) -> Vec<(&str, &str, Vec<&str>)> {
        let field = self.fields.iter().find(|field| field.name == name);
        let of = |documents: &[u32]| documents.iter().map(|at| &*self.records[*at as usize].address).collect();
        field.map(|field| field.terms.iter().map(|term| (&*term.id, &*term.label, of(&term.documents))).collect()).unwrap_or_default()
    }

    fn ids(&self, name: &str) -> Vec<&str> {
        self.field(name).into_iter().map(|(id, ..)| id).collect()
    }
}

/// Whether the facts say something, in one piece.
#[track_caller]
fn says(record: &Record, facts: &[&str]) {
    for fact in facts {
        assert!(record.facts.iter().any(|own| own.contains(fact)), "{fact} is not among {:#?}", record.facts);
    }
}

fn all_words(record: &Record) -> String {
    let Record { address, title, number, acronym, note, summary, text, facts } = record;
    [&[address, title, number, acronym, note, summary, text].map(String::as_str)[..], &facts.iter().map(String::as_str).collect::<Vec<_>>()]
        .concat()
        .join("\n")
}

fn news(site: &TestSite, name: &str, lines: &str) {
    site.write(&format!("content/news/2026/{name}.md"), format!("---\nstatus: published\n{lines}\n---\n\nChữ của {name}.\n"));
}

#[test]
fn what_has_a_page_of_its_own_can_be_found() {
    let site = TestSite::demonstration();
    let (vi, en) = (known(&site, "vi"), known(&site, "en"));
    for address in [
        "../tin-tuc/2026/hoc-bong-nhip-cau-xanh-2027/",
        "../ke-hoach/05-kh-lhm-2026/",
        "../to-chuc/quy-canh-dong-vi-du/",
        "../gioi-thieu/",
        "../van-ban/chi-thi-38-ct-tw/",
        "../quoc-gia/la/",
        "../co-quan/lhm/",
        "../ban-tin/2026-11/",
    ] {
        assert!(vi.has(address), "{address} {:?}", vi.addresses());
    }
    // A draft, one that is withdrawn, one that is over, one that is not yet due, one for the editors alone.
    for name in ["hoi-y-chuyen-muc", "dem-den-long", "lich-lam-viec-dip-tet", "nhip-cau-huu-nghi-so-4", "cong-ty-tra"] {
        for known in [&vi, &en, &known_in(&book(&site, true), "vi")] {
            assert!(!known.addresses().iter().any(|address| address.contains(name)), "{name}");
        }
    }
    // What stands in English only as a copy of the Vietnamese text is found there.
    assert!(vi.has("../to-chuc/hoi-viet-nhat-tinh-mau/"));
    assert!(!en.addresses().iter().any(|address| address.contains("hoi-viet-nhat-tinh-mau")), "{:?}", en.addresses());
    // A plan that is a document has one page, and no list is a page of its own.
    let mut addresses = vi.addresses();
    addresses.sort_unstable();
    let count = addresses.len();
    addresses.dedup();
    assert_eq!(addresses.len(), count);
    for list in ["../tin-tuc/", "../ke-hoach/", "../van-ban/", "../tin-tuc/2026/", "../quoc-gia/", "../"] {
        assert!(!vi.has(list), "{list}");
    }
}

#[test]
fn every_record_says_what_its_page_says() {
    let site = TestSite::demonstration();
    site.build();
    let titles: BTreeSet<String> = ["vi", "en"].iter().flat_map(|lang| known(&site, lang).records).map(|record| record.title).collect();
    for (lang, folder) in [("vi", "tim-kiem"), ("en", "en/search")] {
        let known = known(&site, lang);
        assert!(known.records.len() > 60, "{}", known.records.len());
        for record in &known.records {
            let path = site.path("public").join(folder).join(&record.address).join("index.html");
            let html = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert!(!html.contains("name=\"robots\" content=\"noindex\""), "{}", record.address);
            let shown = words_of(&html);
            let is_shown = |text: &str| shown.contains(&text.split_whitespace().collect::<String>());
            assert!(!record.title.is_empty() && is_shown(&record.title), "{}: {}", record.address, record.title);
            for text in record.text.lines().chain([&*record.summary, &record.number, &record.acronym]) {
                assert!(is_shown(text), "{} does not show: {text}", record.address);
            }
            // Other spellings of a number, titles in other languages and other names of agencies stand nowhere.
            let is_agency = ["/co-quan/", "/agencies/"].iter().any(|folder| record.address.contains(folder));
            let is_known = |fact: &str| is_agency || titles.contains(fact) || record.number.ends_with(fact);
            for fact in record.facts.iter().filter(|fact| !is_known(fact)) {
                for word in fact.split_whitespace() {
                    assert!(is_shown(word), "{} does not show {word} of: {fact}", record.address);
                }
            }
        }
    }
}

/// All that a page says, without blanks: no tags, no marks of footnotes.
fn words_of(html: &str) -> String {
    let (mut words, mut rest) = (String::new(), html);
    while let Some(start) = rest.find('<') {
        words.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = if rest.starts_with("<sup class=\"note-ref\"") { rest.find("</sup>").expect("an end") } else { 0 };
        rest = &rest[end + rest[end..].find('>').expect("an end") + 1..];
    }
    words.push_str(rest);
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")] {
        words = words.replace(entity, character);
    }
    words.split_whitespace().collect()
}

#[test]
fn what_has_no_day_comes_first_and_the_newest_last() {
    let site = TestSite::minimal();
    site.write("content/vocabulary/countries.yaml", "LA: {name: Lào}\n");
    news(&site, "c.vi", "title: C\ndate: 2026-03-01");
    news(&site, "a.vi", "title: A\ndate: 2026-05-01 08:00\ncountries: [LA]");
    news(&site, "b.vi", "title: B\ndate: 2026-05-01");
    news(&site, "d.vi", "title: D\ndate: 2026-05-01 07:30");
    site.write("content/pages/lien-he.vi.md", "---\ntitle: Liên hệ\nstatus: published\n---\n\nThư.\n");
    site.write("content/pages/gioi-thieu.vi.md", "---\ntitle: Giới thiệu\nstatus: published\n---\n\nLời.\n");
    let known = known(&site, "vi");
    let news = ["c", "b", "d", "a"].map(|name| format!("../tin-tuc/2026/{name}/"));
    let expected =
        [&["../quoc-gia/la/", "../gioi-thieu/", "../lien-he/"][..], &news.iter().map(String::as_str).collect::<Vec<_>>()].concat();
    let found: Vec<_> = known.addresses().into_iter().filter(|address| !address.contains("ban-tin")).collect();
    assert_eq!(found, expected);
    assert_eq!(known.at("../tin-tuc/2026/a/").note, "01/05/2026");
    assert_eq!(known.at("../lien-he/").note, "");
    // Issues of a month stand at its end.
    assert_eq!(known.addresses().iter().position(|address| *address == "../ban-tin/2026-03/"), Some(4));
}

#[test]
fn a_plan_is_found_by_its_number_its_agencies_and_what_it_rests_on() {
    let known = known(&TestSite::demonstration(), "vi");
    let plan = known.at("../ke-hoach/05-kh-lhm-2026/");
    assert_eq!((&*plan.number, &*plan.note, &*plan.acronym), ("05/KH-LHM", "12/01/2026", ""));
    assert!(plan.summary.starts_with("Tám việc của liên hiệp tỉnh Mẫu"), "{}", plan.summary);
    says(
        plan,
        &[
            "5/KH-LHM",
            "Kế hoạch số 05/KH-LHM",
            "Chỉ thị 38-CT/TW Về tiếp tục đổi mới",
            "12-CT/TW Về tăng cường sự lãnh đạo",
            "Nghị quyết hội nghị cuối năm 2025",
            "07/KH-LHM",
            "Thư viện phường Cầu Mẫu",
            "Lê Thị Ví Dụ",
            "Ban Thường vụ",
            "Cách theo dõi",
        ],
    );
    let lines: Vec<&str> = plan.text.lines().collect();
    assert_eq!(lines[0], "Mỗi tháng đăng tin bằng tiếng Việt và tiếng Anh.");
    assert!(lines.contains(&"Thay đổi so với năm trước") && lines.contains(&"Văn phòng rà từng việc vào cuối tháng và báo Ban Thường vụ."));
    assert!(lines.iter().all(|line| !line.is_empty() && line.trim() == *line), "{lines:?}");
    let mut facts = plan.facts.clone();
    facts.sort_unstable();
    facts.dedup();
    assert_eq!(facts.len(), plan.facts.len(), "each fact once");
}

#[test]
fn an_organisation_is_found_by_all_its_names_and_by_what_it_does() {
    let site = TestSite::demonstration();
    let known = known(&site, "vi");
    let fund = known.at("../to-chuc/quy-canh-dong-vi-du/");
    assert_eq!((&*fund.acronym, &*fund.note, &*fund.number), ("QCĐ", "", ""));
    says(
        fund,
        &[
            "Example Fields",
            "Stichting Voorbeeldvelden",
            "Example Fields Fund",
            "Hà Lan",
            "Nông nghiệp",
            "EXAMPLE-FIELDS",
            "Mẫu số 0001",
            "office@canh-dong.example",
            "77/QĐ-UBND",
            "Hợp tác xã chè Đồi Mẫu",
        ],
    );
    assert!(fund.text.contains("Kỹ năng số cho hợp tác xã chè\nNhóm thứ nhất gồm 24 hộ"), "{}", fund.text);
    let association = known.at("../to-chuc/hoi-viet-lao-tinh-mau/");
    says(association, &["Phạm Văn Thí Dụ", "Thư ký", "Lào", "Liên hiệp các tổ chức hữu nghị tỉnh Mẫu"]);
}

#[test]
fn news_are_found_by_captions_films_and_what_they_are_about() {
    let known = known(&TestSite::demonstration(), "vi");
    let film = known.at("../tin-tuc/2026/video-nhip-cau-huu-nghi-so-3/");
    says(film, &["Đối ngoại nhân dân", "Campuchia", "Hoạt động đối ngoại nhân dân năm 2026"]);
    assert!(film.text.starts_with("Tranh mở đầu phim.\n") && film.text.contains("\nMột học sinh: Con đếm được sáu mươi hai tấm ván."));
    let gathering = known.at("../tin-tuc/2026/hoc-bong-nhip-cau-xanh-2027/");
    assert_eq!(gathering.text.lines().filter(|line| line.contains("<") || line.contains("&amp;")).count(), 0);
}

#[test]
fn documents_countries_agencies_and_issues_say_what_they_are_called() {
    let known = known(&TestSite::demonstration(), "vi");
    let directive = known.at("../van-ban/chi-thi-38-ct-tw/");
    assert_eq!((&*directive.number, &*directive.note), ("38-CT/TW", "19/09/2019"));
    assert!(directive.title.starts_with("Về tiếp tục đổi mới"), "{}", directive.title);
    says(directive, &["Chỉ thị số 38-CT/TW ngày 19 tháng 9 năm 2019 của Ban Bí thư", "On renewing the Viet Nam Union"]);
    // What names it is found for itself.
    assert!(!all_words(directive).contains("109/KH-LHBD"), "{directive:#?}");
    let laos = known.at("../quoc-gia/la/");
    assert_eq!((&*laos.title, laos.facts.len()), ("Lào", 0));
    assert!(!laos.text.is_empty() && !all_words(laos).contains("Hội hữu nghị Việt Nam – Lào tỉnh Mẫu"), "{laos:#?}");
    assert_eq!(known.at("../co-quan/lhm/").title, "Liên hiệp các tổ chức hữu nghị tỉnh Mẫu");
    let issue = known.at("../ban-tin/2026-11/");
    assert_eq!((&*issue.title, &*issue.note), ("Bản tin hữu nghị số 11, tháng 11/2026", "20/11/2026"));
    assert!(issue.text.starts_with("Bản tin này là mẫu của một liên hiệp giả định.\nSố này giới thiệu học bổng"), "{}", issue.text);
}

#[test]
fn without_bodies_the_front_matter_is_left() {
    let site = TestSite::demonstration();
    let settings = site.read("content/site.yaml");
    let whole = known(&site, "vi");
    site.write("content/site.yaml", format!("{settings}\nsearch: {{body: false}}\n"));
    let known = known(&site, "vi");
    assert_eq!(known.addresses(), whole.addresses());
    let plan = known.at("../ke-hoach/05-kh-lhm-2026/");
    assert!(plan.text.contains("Mỗi tháng đăng tin") && !plan.text.contains("Văn phòng rà từng việc"), "{}", plan.text);
    says(plan, &["38-CT/TW", "Lê Thị Ví Dụ"]);
    assert!(!plan.facts.iter().any(|fact| fact == "Cách theo dõi"), "headings are of the body");
    assert_eq!(known.at("../gioi-thieu/").text, "");
    assert!(!known.at("../gioi-thieu/").summary.is_empty());
    assert_eq!((&known.fields, whole.fields.len()), (&whole.fields, 5));
    site.write("content/site.yaml", format!("{settings}\nsearch: {{}}\n"));
    assert!(self::known(&site, "vi").at("../ke-hoach/05-kh-lhm-2026/").text.contains("Văn phòng rà từng việc"));
}

#[test]
fn results_are_narrowed_as_the_lists_are() {
    let known = known(&TestSite::demonstration(), "vi");
    assert_eq!(known.fields.iter().map(|field| field.name).collect::<Vec<_>>(), ["kind", "topic", "year", "sector", "country"]);
    let kinds: Vec<(&str, &str)> = known.field("kind").into_iter().map(|(id, label, _)| (id, label)).collect();
    let expected = [
        ("news", "Tin tức"),
        ("plans", "Kế hoạch"),
        ("organizations", "Tổ chức"),
        ("documents", "Văn bản"),
        ("countries", "Quốc gia"),
        ("agencies", "Cơ quan"),
        ("bulletin", "Bản tin"),
        ("pages", "Trang khác"),
    ];
    assert_eq!(kinds, expected);
    let sum: usize = known.field("kind").iter().map(|(_, _, of)| of.len()).sum();
    assert_eq!(sum, known.records.len(), "each page is of one kind");
    let topics = ["people-to-people", "foreign-ngo", "overseas-vietnamese", "member-associations", "information", "organization"];
    assert_eq!(known.ids("topic"), topics);
    let years = known.ids("year");
    assert!(years.is_sorted_by(|newer, older| newer > older) && years.contains(&"2026") && years.contains(&"2019"), "{years:?}");
    let sectors = known.field("sector");
    let of = |id: &str| sectors.iter().find(|(own, ..)| *own == id).map(|(_, _, of)| of.clone()).unwrap_or_default();
    let fund = "../to-chuc/quy-canh-dong-vi-du/";
    assert!(of("311").contains(&fund) && of("310").contains(&fund), "{sectors:?}");
    let at = |id: &str| sectors.iter().position(|(own, ..)| *own == id);
    assert!(at("310") < at("311"), "a category stands before its parts");
    let countries = known.field("country");
    let (_, _, laos) = countries.iter().find(|(id, ..)| *id == "la").expect("Laos");
    for address in ["../quoc-gia/la/", "../to-chuc/hoi-viet-lao-tinh-mau/", "../tin-tuc/2026/tet-bunpimay-ben-song-mau/"] {
        assert!(laos.contains(&address), "{address} {laos:?}");
    }
    for field in &known.fields {
        for term in &field.terms {
            assert!(!term.documents.is_empty() && term.documents.is_sorted_by(|a, b| a < b), "{} {}", field.name, term.id);
            assert!(term.documents.iter().all(|at| (*at as usize) < known.records.len()));
        }
    }
}

#[test]
fn a_site_without_terms_has_no_fields_of_them() {
    let site = TestSite::minimal();
    news(&site, "a.vi", "title: A\ndate: 2026-05-01");
    let known = known(&site, "vi");
    assert_eq!(known.fields.iter().map(|field| field.name).collect::<Vec<_>>(), ["kind", "year"]);
    assert_eq!(known.ids("kind"), ["news", "bulletin"]);
}

#[test]
fn every_language_has_its_own() {
    let site = TestSite::copy_of(&checkout().join("tests/golden/three-languages/input"));
    let (vi, zh, en) = (known(&site, "vi"), known(&site, "zh"), known(&site, "en"));
    assert!(vi.has("../tin-tuc/2026/chi-tieng-viet/") && !zh.addresses().iter().any(|address| address.contains("chi-tieng-viet")));
    assert!(zh.records.iter().any(|record| record.title.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c))), "{:?}", zh.addresses());
    assert_eq!(zh.field("kind").first().map(|(id, label, _)| (*id, *label)), Some(("news", "新闻")));
    assert!(en.field("kind").iter().all(|(id, ..)| *id != "news"), "nothing is in English: {:?}", en.addresses());
}

/// Not in what is published, and not in a preview either.
#[test]
fn what_is_private_is_in_no_record() {
    let site = with_secrets();
    let plan = "content/plans/05-kh-lhm-2026.vi.md";
    // Everybody's plan names one that nobody may see.
    site.write(plan, site.read(plan).replace("cites:\n", "cites:\n  - {symbol: 1/KH-KIN, issuer: lhm, date: 2026-01-05}\n"));
    for drafts in [false, true] {
        let book = book(&site, drafts);
        for lang in ["vi", "en"] {
            let known = known_in(&book, lang);
            for record in &known.records {
                let words = all_words(record);
                let is_named = ["/05-kh-lhm-2026/", "/1-kh-kin-2026/"].iter().any(|end| record.address.ends_with(end));
                for secret in SECRETS.iter().filter(|secret| !(is_named && **secret == "KH-KIN")) {
                    assert!(!words.contains(secret), "{secret} is in {} with drafts: {drafts}: {words}", record.address);
                }
            }
            let labels = known.fields.iter().flat_map(|field| &field.terms).map(|term| &term.label);
            assert!(labels.into_iter().all(|label| SECRETS.iter().all(|secret| !label.contains(secret))));
        }
        let known = known_in(&book, "vi");
        let public = known.at("../to-chuc/cong-khai/");
        assert!(public.text.contains("Dự án công khai"), "the public project is missing, so the test shows nothing");
        says(public, &["Số công khai"]);
        assert!(known.at("../ke-hoach/cong-khai/").text.contains("Nhiệm vụ công khai."));
    }
}

#[test]
fn the_search_page_is_a_page_that_no_machine_keeps() {
    let site = TestSite::demonstration();
    site.build();
    let (vi, en) = (site.read("public/tim-kiem/index.html"), site.read("public/en/search/index.html"));
    for html in [&vi, &en] {
        assert!(html.contains("<meta name=\"robots\" content=\"noindex\">") && !html.contains("rel=\"canonical\""));
    }
    assert!(vi.contains("hreflang=\"en\" href=\"../en/search/\"") && en.contains("hreflang=\"vi\" href=\"../../tim-kiem/\""));
    for list in ["href=\"../tin-tuc/\"", "href=\"../to-chuc/chu-cai/\"", "href=\"../van-ban/\""] {
        assert!(vi.contains(list), "{list}");
    }
    let told = tree(&site.path("public")).into_iter().filter(|(path, _)| path.contains("sitemap") || path.contains("feed."));
    for (path, bytes) in told {
        assert!(!String::from_utf8_lossy(&bytes).contains("/tim-kiem/"), "{path}");
    }
}

#[test]
fn browsers_are_told_where_to_search() {
    let site = TestSite::minimal();
    let settings = site.read("content/site.yaml").replace("Sample Union", "\"Union of Friends & Partners of Sample\"");
    site.write("content/site.yaml", settings.replace("https://example.org/", "https://example.org/hoi/"));
    site.build();
    let (vi, en) = (site.read("public/opensearch.xml"), site.read("public/en/opensearch.xml"));
    assert!(vi.contains("<ShortName>Hội Mẫu</ShortName>") && vi.contains("<Language>vi</Language>"), "{vi}");
    assert!(vi.contains("<Url type=\"text/html\" template=\"https://example.org/hoi/tim-kiem/?q={searchTerms}\"/>"), "{vi}");
    assert!(en.contains("template=\"https://example.org/hoi/en/search/?q={searchTerms}\""), "{en}");
    assert!(en.contains("<ShortName>Union of Friends</ShortName>") && en.contains("Friends &amp; Partners of Sample"), "{en}");
    let mut reader = quick_xml::Reader::from_str(&en);
    while !matches!(reader.read_event().expect("XML"), quick_xml::events::Event::Eof) {}
}

#[test]
fn a_site_without_search_has_nothing_of_it() {
    let site = TestSite::minimal();
    news(&site, "a.vi", "title: A\ndate: 2026-05-01");
    let settings = site.read("content/site.yaml");
    let names = |site: &TestSite| tree(&site.path("public")).into_iter().map(|(path, _)| path).collect::<Vec<_>>();
    site.build();
    for name in ["tim-kiem/index.html", "en/search/index.html", "opensearch.xml", "en/opensearch.xml"] {
        assert!(names(&site).iter().any(|own| own == name), "{name}");
    }
    site.write("content/site.yaml", format!("{settings}search: false\n"));
    site.build();
    let left: Vec<String> = names(&site).into_iter().filter(|path| path.contains("search") || path.contains("tim-kiem")).collect();
    let own = |path: &String| path.ends_with(".js") || path.ends_with(".css");
    assert!(left.iter().all(own), "{left:?}");
    assert!(!site.read("public/index.html").contains("tim-kiem") && !site.read("public/index.html").contains("opensearch"));
}

#[test]
fn no_text_stands_where_search_does() {
    let site = TestSite::minimal();
    let page = |slug: &str| format!("---\ntitle: Trang\nslug: {slug}\nstatus: published\n---\n\nChữ.\n");
    for slug in ["tim-kiem", "assets"] {
        site.write("content/pages/trang.vi.md", page(slug));
        let run = site.run(&["check"]);
        assert!(run.code == 1 && run.stderr.contains("NC213"), "{slug}: {}", run.stderr);
    }
    site.write("content/pages/trang.vi.md", page("trang").replace("slug: trang", "aliases: [/tim-kiem/]"));
    let run = site.run(&["check"]);
    assert!(run.code == 1 && run.stderr.contains("NC402"), "{}", run.stderr);
}
