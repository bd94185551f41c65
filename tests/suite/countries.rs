//! The pages of countries in a built site: in which languages they are, what joins them, where they lead.

use crate::site::TestSite;

/// LA has everything, in both languages because of its association; FR one untranslated news item; DK nothing.
fn site() -> TestSite {
    let site = TestSite::minimal();
    let countries = "LA: {name: {vi: Lào, en: Laos}}\nFR: {name: {vi: Pháp, en: France}}\nDK: {name: {vi: Đan Mạch, en: Denmark}}\n";
    site.write("content/vocabulary/countries.yaml", countries);
    site.write(
        "content/vocabulary/days.yaml",
        "hoi: {name: {vi: Ngày hội, en: Day}, day: 07-18, countries: [LA], since: 2004, verified: 2026-06-30}\n",
    );
    let association = "---\nname: Hội Việt – Lào\nstatus: published\nkinds: [association]\npartner_countries: [LA]\nfounded: 2003-05\n\
                       last_verified: 2026-11-01\n---\n\nHội.\n";
    site.write("content/organizations/hoi.vi.md", association);
    // From the country and its friend: told once.
    site.write(
        "content/organizations/hoi-ban.vi.md",
        association.replace("Hội Việt – Lào", "Hội bạn").replace("partner_", "country: LA\npartner_"),
    );
    let partner = |number: usize| {
        format!("---\nname: Đối tác {number:02}\nstatus: published\nkinds: [partner]\ncountry: LA\nlast_verified: 2026-11-01\n---\n\nA.\n")
    };
    (1..=13).for_each(|number| site.write(&format!("content/organizations/ban-{number:02}.vi.md"), partner(number)));
    let news = |number: usize| {
        format!(
            "---\ntitle: Tin {number}\ndate: 2026-10-0{number}\nstatus: published\ncountries: [LA]\ncontributor: organizations/hoi\n---\n\nTin.\n"
        )
    };
    (1..=8).for_each(|number| site.write(&format!("content/news/2026/tin-{number}.vi.md"), news(number)));
    site.write("content/news/2026/phap.vi.md", "---\ntitle: Pháp\ndate: 2026-10-01\nstatus: published\ncountries: [FR]\n---\n\nTin.\n");
    site.build();
    site
}

#[track_caller]
fn check(page: &str, there: &[&str], not_there: &[&str]) {
    there.iter().for_each(|text| assert!(page.contains(text), "{text} is not in {page}"));
    not_there.iter().for_each(|text| assert!(!page.contains(text), "{text} is in {page}"));
}

#[test]
fn a_country_joins_what_there_is_of_it() {
    let site = site();
    let page = site.read("public/quoc-gia/la/index.html");
    let day = "<time datetime=\"07-18\">ngày 18 tháng 7</time>";
    check(&page, &[day, "Ngày hội", "từ năm 2004", "Hội Việt – Lào", "Đối tác 12", "Tin 8", "Tin 3"], &["Đối tác 13", "Tin 2"]);
    check(&page, &["href=\"../../to-chuc/quoc-gia/la/\"", "href=\"../../tin-tuc/quoc-gia/la/\""], &[]);
    let french = site.read("public/quoc-gia/fr/index.html");
    check(&french, &["<h1>Pháp</h1>"], &["country-days", "country-associations", "class=\"more\""]);
    assert!(!site.path("public/quoc-gia/dk").exists());
    check(&site.read("public/quoc-gia/index.html"), &["href=\"la/\"", "href=\"fr/\"", "Tin tức: 8", "Tổ chức: 13"], &["Đan Mạch"]);
}

#[test]
fn a_country_is_in_the_languages_that_have_anything_of_it() {
    let site = site();
    let english = site.read("public/en/countries/la/index.html");
    check(
        &english,
        &["<h1>Laos</h1>", "18 July", "since 2004", "lang=\"vi\"><a href=\"../../organizations/hoi/\"", "hreflang=\"vi\""],
        &["Tin 8"],
    );
    assert!(!site.path("public/en/countries/fr").exists());
    check(&site.read("public/quoc-gia/fr/index.html"), &["rel=\"canonical\" href=\"https://example.org/quoc-gia/fr/\""], &["countries/fr"]);
    let map = site.read("public/sitemap-en-1.xml");
    check(&map, &["<loc>https://example.org/en/countries/</loc>", "<loc>https://example.org/en/countries/la/</loc>"], &["countries/fr"]);
}

#[test]
fn lists_and_entries_lead_to_the_country() {
    let site = site();
    for list in ["to-chuc", "tin-tuc"] {
        check(&site.read(&format!("public/{list}/quoc-gia/la/index.html")), &["href=\"../../../quoc-gia/la/\""], &[]);
    }
    check(
        &site.read("public/to-chuc/hoi/index.html"),
        &["href=\"../../quoc-gia/la/\">Lào</a>", "tháng 5/2003", "\"foundingDate\":\"2003-05\""],
        &[],
    );
    check(&site.read("public/to-chuc/ban-01/index.html"), &["href=\"../../quoc-gia/la/\">Lào</a>"], &[]);
}

/// An association's newest news stand apart; what is left of them is still among its mentions, and nothing is there twice.
#[test]
fn the_news_of_an_association_are_its_own() {
    let page = site().read("public/to-chuc/hoi/index.html");
    let (above, mentions) = page.split_once("id=\"mentions\"").expect("mentions");
    let own = above.split_once("id=\"organization-news\"").expect("news").1;
    for number in 1..=8 {
        let title = format!(">Tin {number}</a>");
        assert_eq!((own.contains(&title), mentions.contains(&title)), (number > 2, number <= 2), "{title}");
    }
}

/// A site without countries has no page of them, and no link to one.
#[test]
fn without_countries_there_is_no_section() {
    let site = TestSite::minimal();
    site.build();
    assert!(!site.path("public/quoc-gia").exists());
    check(&site.read("public/index.html"), &[], &["quoc-gia"]);
}
