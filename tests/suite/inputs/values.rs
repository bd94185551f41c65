//! What front matter says: NC201 to NC224.

use nhipcau::diagnostic::Code::*;

use super::case::{Case, GOOD, NEWS, SITE, added, body, news, titled};
use super::files::PNG;

const TOPICS: &str = "content/vocabulary/topics.yaml";
const TERMS: &str = "giao-duc:\n  name: {vi: Giáo dục, en: Education}\ny-te:\n  name: {vi: Y tế, en: Health}\n";
const COUNTRIES: &str = "LA:\n  name: {vi: Lào, en: Laos}\nKR:\n  name: {vi: Hàn Quốc, en: Korea}\n";

pub fn cases() -> Vec<Case> {
    [keys(), empty(), types(), dates(), terms(), addresses(), publication()].concat()
}

fn keys() -> Vec<Case> {
    vec![
        added(UnknownKey, "sumary: Đoàn công tác", 5, 1).says("\"summary\""),
        // What is misspelt is not also missing.
        titled(UnknownKey, "titel: Đoàn thăm Lào", 1).says("\"title\""),
        news(UnknownKey, &GOOD.replace("date:", "dates:"), 3, 1).says("\"date\""),
        added(UnknownKey, "cover: {image: cau.jpg, atl: Cây cầu}", 5, 25).with("content/news/2026/cau.jpg", PNG),
        added(UnknownKey, "màu: đỏ", 5, 1),
        news(MissingKey, &GOOD.replace("title: Đoàn thăm Lào\n", ""), 1, 1).fix("title: …"),
        news(MissingKey, &GOOD.replace("date: 2026-11-05\n", ""), 1, 1).fix("date: 2026-11-21"),
        added(MissingKey, "event:\n  place: Hà Nội", 5, 1).fix("start: 2026-11-21"),
        added(MissingKey, "cover:\n  alt: Cầu", 5, 1).fix("image: ten-anh.jpg"),
        added(MissingKey, "gallery:\n- alt: Cầu", 6, 3).fix("image: ten-anh.jpg"),
        added(MissingKey, "video: {transcript: Lời}", 5, 1).fix("url: https://…"),
        added(MissingKey, "approved:\n  by: Trưởng ban", 5, 1).fix("on: 2026-11-05"),
        Case::new(&[(TOPICS, b"giao-duc: {}\n")]).has(MissingKey, TOPICS, 1, 1).fix("name: {vi: …, en: …}"),
    ]
}

fn empty() -> Vec<Case> {
    vec![
        titled(EmptyValue, "title:", 1),
        titled(EmptyValue, "title: \"\"", 1),
        titled(EmptyValue, "title: ~", 1),
        titled(EmptyValue, "title: # chưa nghĩ ra", 1),
        news(EmptyValue, &GOOD.replace("2026-11-05", ""), 3, 1),
        added(EmptyValue, "slug:", 5, 1),
        added(EmptyValue, "topics:", 5, 1),
        added(EmptyValue, "cover:\n  image: cau.jpg\n  alt:", 7, 3).with("content/news/2026/cau.jpg", PNG),
        added(EmptyValue, "cover: {image: cau.jpg, alt: }", 5, 25).with("content/news/2026/cau.jpg", PNG),
        added(EmptyValue, "gallery:\n- image: cau.jpg\n  alt: Cầu\n- image:\n  alt: Cầu", 8, 3).with("content/news/2026/cau.jpg", PNG),
        added(EmptyValue, "event:\n  start:\n  place: {vi: Hà Nội, en: }", 6, 3).has(EmptyValue, NEWS, 7, 23),
        added(EmptyValue, "approved:\n", 5, 1).with(SITE, approval()),
        added(EmptyValue, "extra:\n  ghi_chu:", 6, 3),
        Case::new(&[(TOPICS, b"giao-duc:\ny-te:\n  name:\n")]).has(EmptyValue, TOPICS, 1, 1).has(EmptyValue, TOPICS, 3, 3),
        // An empty list says that there is nothing.
        clean(&GOOD.replace("published\n", "published\ntopics: []\ngallery: []\n")),
    ]
}

fn types() -> Vec<Case> {
    vec![
        titled(WrongType, "title: [Đoàn, Lào]", 8),
        added(WrongType, "topics: giao-duc", 5, 9),
        added(WrongType, "cover: cau.jpg", 5, 8),
        added(WrongType, "extra: có", 5, 8),
        added(WrongType, "source:\n  name: {vi: Báo, en: [a]}", 6, 23),
        added(NotOneOf, "genre: news", 5, 8),
        news(NotOneOf, &GOOD.replace("published", "publish"), 4, 9).fix("status: published"),
        added(NotOneOf, "level: Trung ương", 5, 8),
        added(NotOneOf, "origin: báo", 5, 9),
    ]
}

fn dates() -> Vec<Case> {
    let dated = |code, date: &str| news(code, &GOOD.replace("2026-11-05", date), 3, 7);
    vec![
        dated(ImpossibleDate, "2026-02-30"),
        dated(ImpossibleDate, "31/4/2026"),
        dated(ForeignDate, "08/4/2020").fix("date: 2020-04-08"),
        dated(ForeignDate, "8.4.2020").fix("date: 2020-04-08"),
        dated(ForeignDate, "ngày 08 tháng 4 năm 2020").fix("date: 2020-04-08"),
        dated(NotADate, "tháng tư"),
        dated(NotADate, "2026"),
        added(ForeignDate, "expires: 1/12/2027", 5, 10).fix("expires: 2027-12-01"),
        added(ForeignDate, "event:\n  start: 2/12/2026", 6, 10).fix("  start: 2026-12-02"),
        added(EndBeforeStart, "event:\n  start: 2026-12-02\n  end: 2026-12-01", 7, 8),
        added(EndBeforeStart, "publish_on: 2026-11-06\nexpires: 2026-11-05", 6, 10),
    ]
}

fn terms() -> Vec<Case> {
    let tagged =
        |code, line: &str, column| added(code, line, 5, column).with(TOPICS, TERMS).with("content/vocabulary/countries.yaml", COUNTRIES);
    vec![
        tagged(UnknownTerm, "topics: [y-te, giaoduc]", 16).says("\"giao-duc\""),
        tagged(UnknownTerm, "series: cau-huu-nghi", 9),
        tagged(UnknownTerm, "areas: [ha-noi]", 9),
        tagged(UnknownCountry, "countries: [LA, Lào]", 17),
        tagged(UnknownCountry, "countries: [KP]", 13).says("\"KR\""),
        tagged(RepeatedValue, "topics: [y-te, y-te]", 16),
        tagged(UnknownLanguage, "author: {vi: Nguyễn An, fr: Nguyen An}", 25).has(MissingLabel, NEWS, 5, 1),
        Case::new(&[("content/news/2026/bai.fr.md", GOOD.as_bytes())])
            .has(UnknownLanguage, "content/news/2026/bai.fr.md", 1, 1)
            .says("\"fr\""),
        tagged(MissingLabel, "author: {vi: Nguyễn An}", 1).says("\"en\""),
        Case::new(&[(TOPICS, "giao-duc:\n  name: {vi: Giáo dục}\n".as_bytes())]).has(MissingLabel, TOPICS, 2, 3).says("\"en\""),
        Case::new(&[(TOPICS, "giao-duc:\n  nam: Giáo dục\n".as_bytes())]).has(UnknownKey, TOPICS, 2, 3).says("\"name\""),
        Case::new(&[(TOPICS, "giao-duc:\n  name: Giáo dục\ngiao-duc:\n  name: Y tế\n".as_bytes())]).has(DuplicateKey, TOPICS, 3, 1),
    ]
}

fn addresses() -> Vec<Case> {
    let page = |name: &str| {
        let path = format!("content/pages/{name}");
        Case::new(&[(&path, GOOD.replace("date: 2026-11-05\n", "").as_bytes())]).has(ReservedSlug, &path, 1, 1)
    };
    vec![
        added(BadSlug, "slug: Đoàn thăm Lào", 5, 7).fix("slug: doan-tham-lao"),
        added(BadSlug, "slug: a--b", 5, 7).fix("slug: a-b"),
        added(ReservedSlug, "slug: tin-tuc", 5, 7),
        added(ReservedSlug, "slug: assets", 5, 7),
        // Names that Windows keeps for devices.
        added(ReservedSlug, "slug: con", 5, 7),
        Case::new(&[("content/news/2026/nul.vi.md", GOOD.as_bytes())]).has(ReservedSlug, "content/news/2026/nul.vi.md", 1, 1),
        Case::new(&[("content/news/aux/bai.vi.md", GOOD.as_bytes())]).has(ReservedSlug, "content/news/aux/bai.vi.md", 1, 1),
        // A page, or a folder of pages, that would stand where a section does, in any language.
        page("quoc-gia.vi.md"),
        page("quoc-gia/la.vi.md"),
        page("countries/la.vi.md"),
        added(BadAlias, "aliases: [/tin/con.html]", 5, 11),
        added(BadAlias, "aliases: [/LPT1/]", 5, 11),
        added(RepeatedValue, "aliases: [/tin/cu/, /Tin/cu/]", 5, 21),
        added(DigitSlug, "slug: 2026", 5, 7),
        Case::new(&[("content/news/2026/05.vi.md", GOOD.as_bytes())]).has(DigitSlug, "content/news/2026/05.vi.md", 1, 1),
        Case::new(&[("content/news/2026/友好.vi.md", GOOD.as_bytes())]).has(SlugNeeded, "content/news/2026/友好.vi.md", 1, 1),
        added(BadUrl, "source: {name: Báo, url: bao.vn/bai}", 5, 26),
        added(BadUrl, "video: {url: \"javascript:alert(1)\"}", 5, 14),
        added(BadAlias, "aliases: [\"https://cu.example.org/tin\"]", 5, 11),
        added(BadAlias, "aliases: [/tin/cu/, tin/bai]", 5, 21),
        added(RepeatedValue, "aliases: [/tin/cu/, /tin/cu/]", 5, 21),
    ]
}

fn publication() -> Vec<Case> {
    vec![
        titled(ControlCharacter, "title: \"Đoàn \\x1b[2J\"", 8),
        titled(SecrecyMark, "title: TUYỆT MẬT", 8),
        titled(SecrecyMark, "title: MẬT", 8),
        body(SecrecyMark, "MẬT\n\nKế hoạch.", 7, 1),
        added(SecrecyMark, "summary: TỐI MẬT", 5, 10),
        Case::new(&[(NEWS, GOOD.as_bytes())]).with(SITE, approval()).has(NotApproved, NEWS, 4, 9),
        added(PermissionMissing, "origin: republished\nsource: {name: Báo, url: \"https://bao.example/\"}", 5, 9),
        added(AggregationLicence, "origin: link-only\nsource: {name: Báo, url: \"https://bao.example/\"}", 5, 9),
        // Faults of a draft hold up nobody; without the word they do.
        news(UnknownKey, &GOOD.replace("published", "draft\nsumary: a"), 5, 1).excused(),
        news(UnknownKey, &GOOD.replace("status: published", "sumary: a"), 4, 1),
        body(BrokenLink, "[a](news/2026/khong-co)", 7, 5).replaced("published", "draft").excused(),
    ]
}

fn approval() -> &'static str {
    "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\nrequire_approval: true\n"
}

fn clean(text: &str) -> Case {
    Case::new(&[(NEWS, text.as_bytes())])
}
