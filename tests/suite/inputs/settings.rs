//! `content/site.yaml`, the vocabularies, and the site as a whole: NC601 to NC607.

use nhipcau::diagnostic::Code::*;

use super::case::{Case, GOOD, NEWS, SITE, settings};
use super::files::PNG;

const TOPICS: &str = "content/vocabulary/topics.yaml";
const HEAD: &str = "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\n";

pub fn cases() -> Vec<Case> {
    [site(), logo(), sections(), introductions(), terms(), days()].concat()
}

fn site() -> Vec<Case> {
    let with = |line: &str| format!("{HEAD}{line}\n");
    vec![
        Case::new(&[]).has(NoSite, SITE, 1, 1).prepared(|site| std::fs::remove_file(site.path(SITE)).expect("a file")),
        settings(BadBaseUrl, &HEAD.replace("https://example.org/", "example.org"), 3, 11),
        settings(BadBaseUrl, &HEAD.replace("https://example.org/", "https://example.org/?a=b"), 3, 11),
        settings(BadTimeZone, &with("time_zone: Hà Nội"), 4, 12),
        settings(BadLanguage, &HEAD.replace("[vi, en]", "[vi, en, tiếng]"), 1, 21),
        settings(RepeatedValue, &HEAD.replace("[vi, en]", "[vi, en, vi]"), 1, 21),
        settings(MissingKey, &HEAD.replace("languages: [vi, en]\n", ""), 1, 1).fix("languages: [vi, en]"),
        settings(MissingKey, &HEAD.replace("languages: [vi, en]", "languages: []"), 1, 1),
        settings(EmptyValue, &HEAD.replace("languages: [vi, en]", "languages:"), 1, 1),
        settings(MissingKey, &HEAD.replace("base_url: https://example.org/\n", ""), 1, 1).fix("base_url: https://example.org/"),
        settings(MissingLabel, &HEAD.replace(", en: Sample Union", ""), 2, 1),
        settings(UnknownKey, &with("baseurl: a"), 4, 1).says("\"base_url\""),
        settings(UnknownKey, &with("footer: {adress: a}"), 4, 10).says("\"address\""),
        settings(WrongType, &with("require_approval: có"), 4, 19),
        settings(WrongType, &with("reading_speed: {vi: nhanh}"), 4, 21),
        settings(UnknownLanguage, &with("reading_speed: {fr: 200}"), 4, 21),
        settings(NotOneOf, &with("class: báo"), 4, 8),
        settings(WrongType, &with("limits: {days_unverified: một năm}"), 4, 27),
        settings(WrongType, &with("limits: {days_unverified: -1}"), 4, 27),
        settings(WrongType, &with("limits: {days_unverified: 70000}"), 4, 27),
        settings(WrongType, &with("limits: 365"), 4, 9),
        settings(WrongType, &with("search: không"), 4, 9).says("true (yes), false (no) or a group"),
        settings(WrongType, &with("search: [body]"), 4, 9),
        settings(WrongType, &with("search: {body: không}"), 4, 16),
        settings(UnknownKey, &with("search: {bodies: false}"), 4, 10).says("Known here: body."),
        settings(EmptyValue, &with("search:"), 4, 1),
        settings(UnknownKey, &with("limits: {days_unverifed: 30}"), 4, 10).says("\"days_unverified\""),
    ]
}

/// The picture that every icon is made of.
fn logo() -> Vec<Case> {
    let with = |name: &str| Case::new(&[(SITE, format!("{HEAD}logo: {name}\n").as_bytes()), ("content/media/cau.png", PNG)]);
    const THEME: &str = "content/theme/assets/logo.png";
    vec![
        with("media/cua.png").has(MissingPicture, SITE, 4, 7).says("media/cau.png"),
        with("media/cau.png").has(LogoSmall, SITE, 4, 7).says("1 × 1"),
        with("media/cau.svg").has(LogoUnusable, SITE, 4, 7).says("SVG"),
        with("media/anh.heic").has(MissingPicture, SITE, 4, 7),
        with("media/hong.png").with("content/media/hong.png", &PNG[..20]).has(PictureBroken, "content/media/hong.png", 1, 1),
        Case::new(&[(THEME, &PNG[..20])]).has(LogoUnusable, THEME, 1, 1),
        Case::new(&[(THEME, PNG)]),
    ]
}

fn sections() -> Vec<Case> {
    let with = |line: &str| format!("{HEAD}{line}\n");
    vec![
        settings(SectionClash, &with("sections: {vi: {news: su-kien}}"), 4, 16),
        // Countries have pages of their own, and stand below the news, too.
        settings(SectionClash, &with("sections: {vi: {countries: tin-tuc}}"), 4, 16).says("news and countries"),
        settings(SectionClash, &with("sections: {vi: {countries: chu-de}}"), 4, 16).says("topics and countries"),
        settings(BadSlug, &with("sections: {en: {news: \"Our News\"}}"), 4, 23).fix("sections: {en: {news: our-news}}"),
        settings(ReservedSlug, &with("sections: {en: {news: con}}"), 4, 23),
        settings(UnknownKey, &with("sections: {en: {new: stories}}"), 4, 22).says("\"news\""),
        settings(UnknownLanguage, &with("sections: {fr: {news: nouvelles}}"), 4, 16),
        settings(MenuTarget, &with("menu: [news, pages/lien-hee]"), 4, 14)
            .with("content/pages/lien-he.vi.md", GOOD.replace("date: 2026-11-05\n", ""))
            .says("pages/lien-he"),
        settings(MenuTarget, &with("menu: [tin-tuc]"), 4, 8),
    ]
}

/// Introductions of topics are texts, although they stand in a vocabulary.
fn introductions() -> Vec<Case> {
    let topic = |intro: &str| {
        let terms = format!("giao-duc:\n  name: {{vi: Giáo dục, en: Education}}\n  intro:\n    vi: {intro}\n");
        let news = GOOD.replace("published\n", "published\ntopics: [giao-duc]\n");
        Case::new(&[(TOPICS, terms.as_bytes()), (NEWS, news.as_bytes()), ("content/media/cau.png", PNG)])
    };
    vec![
        topic("Xem [bài](news/2026/bai), [web](https://example.org/) và ![cầu](media/cau.png)."),
        topic("\"[Bấm](javascript:alert(1))\"").has(ForbiddenScheme, TOPICS, 4, 9),
        topic("Một <font>đỏ</font>.").has(RawHtml, TOPICS, 4, 9),
        topic("Xem [bài](news/2026/baii).").has(BrokenLink, TOPICS, 4, 9).says("news/2026/bai"),
        topic("Xem [mục](#muc).").has(BrokenAnchor, TOPICS, 4, 9),
        topic("Xem ![cầu](media/cua.png).").has(MissingPicture, TOPICS, 4, 9),
        topic("MẬT").has(SecrecyMark, TOPICS, 4, 9),
    ]
}

/// Each vocabulary knows keys of its own.
fn terms() -> Vec<Case> {
    let one =
        |name: &'static str, more: &str| Case::new(&[(name, format!("mau:\n  name: {{vi: Mẫu, en: Sample}}\n  {more}\n").as_bytes())]);
    const UNIONS: &str = "content/vocabulary/unions.yaml";
    const AREAS: &str = "content/vocabulary/areas.yaml";
    vec![
        one(UNIONS, "website: https://ban.example/\n  feed: https://ban.example/feed.xml"),
        one(UNIONS, "feed: ban.example").has(BadUrl, UNIONS, 3, 9),
        one(UNIONS, "level: union").has(UnknownKey, UNIONS, 3, 3).says("Known here: name, website, feed."),
        one(UNIONS, "websit: https://ban.example/").has(UnknownKey, UNIONS, 3, 3).says("\"website\""),
        one(AREAS, "feed: https://ban.example/feed.xml").has(UnknownKey, AREAS, 3, 3),
        one(AREAS, "websit: https://ban.example/").has(UnknownKey, AREAS, 3, 3).says("Known here: name, valid_from,"),
        one(TOPICS, "aliases: [một, hai]").has(UnknownKey, TOPICS, 3, 3),
    ]
}

/// Friendship days.
fn days() -> Vec<Case> {
    const DAYS: &str = "content/vocabulary/days.yaml";
    let good = "hoi:\n  name: {vi: Ngày hội, en: Day}\n  day: 07-18\n  countries: [LA, KH]\n  since: 2004\n  verified: 2026-06-30\n";
    let with = |old: &str, new: &str| {
        assert!(good.contains(old), "{old}");
        let countries = "LA: {name: Lào}\nKH: {name: Campuchia}\n";
        Case::new(&[(DAYS, good.replacen(old, new, 1).as_bytes()), ("content/vocabulary/countries.yaml", countries.as_bytes())])
    };
    vec![
        with("", ""),
        with("07-18", "02-29"),
        with("  verified: 2026-06-30\n", "").has(DayNotVerified, DAYS, 1, 1).fix("verified: …"),
        with("2026-06-30", "30/6/2026").has(ForeignDate, DAYS, 6, 13).fix("  verified: 2026-06-30"),
        with("verified: 2026-06-30", "verified:").has(EmptyValue, DAYS, 6, 3),
        with("07-18", "02-30").has(BadDayOfYear, DAYS, 3, 8).says("02-30"),
        with("07-18", "18/7").has(BadDayOfYear, DAYS, 3, 8).fix("  day: 07-18"),
        with("07-18", "mùa xuân").has(BadDayOfYear, DAYS, 3, 8),
        with("07-18", "tháng 7").has(BadDayOfYear, DAYS, 3, 8),
        with("  day: 07-18\n", "").has(MissingKey, DAYS, 1, 1).fix("day: 07-18"),
        with("  countries: [LA, KH]\n", "").has(MissingKey, DAYS, 1, 1).fix("countries: [LA]"),
        with("LA, KH", "LAA, KH").has(UnknownCountry, DAYS, 4, 15).says("\"LA\""),
        with("LA, KH", "LA, LA").has(RepeatedValue, DAYS, 4, 19),
        with(", en: Day", "").has(MissingLabel, DAYS, 2, 3).says("\"en\""),
        with("2004", "lâu").has(WrongType, DAYS, 5, 10),
        with("since: 2004", "level: union").has(UnknownKey, DAYS, 5, 3).says("Known here: name, day, countries, since, verified."),
    ]
}
