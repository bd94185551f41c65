//! What an entry of the directory says: terms, times, amounts, and what time does to it.

use nhipcau::diagnostic::Code::{self, *};

use super::case::{Case, GOOD, NEWS, SITE};
use super::plans::{AGENCIES, AREAS, BODIES, PLACES};

pub const NGO: &str = "content/organizations/giot-nuoc.vi.md";
const EN: &str = "content/organizations/giot-nuoc.en.md";

/// A sound entry: kinds on line 4, areas on line 7, the day of verification on line 8, the registration from line 10, the project from
/// line 14, its budget on line 18, the next property on line 20.
pub const GOOD_NGO: &str = "---
name: Tổ chức Giọt nước
status: published
kinds: [ngo, donor]
country: JP
sectors: [\"140\"]
areas: [gia-lai]
last_verified: 2026-06-30
registration:
- type: operation
  issued: 2025-01-01
  expires: 2027-12-31
projects:
- id: nuoc-sach
  title: Nước sạch
  start: 2026-01-01
  end: 2026-12-31
  budget: [{amount: \"1234.5\", currency: USD}]
activity: active
---

Tổ chức.
";

const GOOD_EN: &str = "---\nname: Waterdrop\nstatus: published\nprojects:\n- id: nuoc-sach\n  title: Clean water\n---\n\nAn NGO.\n";

pub fn cases() -> Vec<Case> {
    [sound(), terms(), facts(), types(), times(), amounts(), lapses(), references(), translations()].concat()
}

fn entry(old: &str, new: &str) -> Case {
    assert!(GOOD_NGO.contains(old), "{old}");
    Case::new(&[
        (NGO, GOOD_NGO.replacen(old, new, 1).as_bytes()),
        (AGENCIES, BODIES.as_bytes()),
        (AREAS, PLACES.as_bytes()),
        ("content/vocabulary/countries.yaml", "JP: {name: Nhật Bản}\nDK: {name: Đan Mạch}\n".as_bytes()),
        ("content/vocabulary/sectors.yaml", "\"140\": {name: Nước}\n\"122\": {name: Y tế}\n".as_bytes()),
    ])
}

fn faulty(code: Code, old: &str, new: &str, line: u32, column: u32) -> Case {
    entry(old, new).has(code, NGO, line, column)
}

/// The sound entry with further properties, from line 20 on.
fn added(code: Code, lines: &str, line: u32, column: u32) -> Case {
    faulty(code, "activity: active\n", &format!("activity: active\n{lines}\n"), line, column)
}

fn sound() -> Vec<Case> {
    vec![
        entry("Tổ chức.", "Tổ chức."),
        entry("activity: active", "activity: active\nsdgs: [1, 17]\nneeds: []\nother_names: [Waterdrop]"),
        entry("sectors: [\"140\"]", "sectors: [140]"),
        entry("activity: active", "partner_countries: [JP]\nfounded: 1990-05\nactivity: active"),
        // Published nowhere, and nothing is said of it.
        entry("activity: active", "activity: prospect"),
    ]
}

fn terms() -> Vec<Case> {
    vec![
        faulty(NotOneOf, "kinds: [ngo, donor]", "kinds: [ngo, doner]", 4, 14).says("doner"),
        faulty(RepeatedValue, "kinds: [ngo, donor]", "kinds: [ngo, ngo]", 4, 14),
        faulty(UnknownCountry, "country: JP", "country: JPP", 5, 10).says("\"JP\""),
        added(UnknownCountry, "partner_countries: [DK, JPP]", 20, 25).says("\"JP\""),
        added(RepeatedValue, "partner_countries: [DK, DK]", 20, 25),
        faulty(UnknownTerm, "[\"140\"]", "[\"141\"]", 6, 11).says("sectors"),
        faulty(UnknownTerm, "[gia-lai]", "[gia-lay]", 7, 9).says("\"gia-lai\""),
        faulty(NotOneOf, "type: operation", "type: operating", 10, 9).fix("- type: operation"),
        faulty(UnknownTerm, "  issued:", "  authority: so-ngoai-vu\n  issued:", 11, 14).says("agencies"),
        faulty(UnknownTerm, "  issued:", "  areas: [kon-tum]\n  issued:", 11, 11),
        faulty(NotOneOf, "activity: active", "activity: đang hoạt động", 19, 11),
        faulty(NotOneOf, "  start:", "  status: running\n  start:", 16, 11),
        added(NotOneOf, "sdgs: [3, 18]", 20, 11).says("\"18\""),
        added(NotOneOf, "sdgs: [0]", 20, 8),
        added(NotOneOf, "needs: [{id: a, title: Sách, state: mở}]", 20, 37),
        added(BadUrl, "contact: {website: giot-nuoc.example}", 20, 20),
        added(MissingLabel, "contact:\n  address: {vi: Gia Lai}", 21, 3),
    ]
}

fn facts() -> Vec<Case> {
    vec![
        faulty(MissingKey, "kinds: [ngo, donor]\n", "", 1, 1).fix("kinds: [ngo]"),
        faulty(MissingKey, "name: Tổ chức Giọt nước\n", "", 1, 1).fix("name: …"),
        faulty(EmptyValue, "kinds: [ngo, donor]", "kinds:", 4, 1),
        faulty(EmptyValue, "country: JP", "country:", 5, 1),
        faulty(EmptyValue, "kinds: [ngo, donor]", "kinds: []", 4, 1),
        faulty(MissingKey, "- id: nuoc-sach\n  title", "- title", 14, 3).fix("id: t1"),
        faulty(MissingKey, "  title: Nước sạch\n", "", 14, 3).fix("title: …"),
        faulty(EmptyValue, "title: Nước sạch", "title: \"\"", 15, 3),
        faulty(MissingKey, "amount: \"1234.5\", ", "", 18, 12).fix("amount: \"1234\""),
        faulty(MissingKey, ", currency: USD", "", 18, 12).fix("currency: VND"),
        added(MissingKey, "needs:\n- id: sach", 21, 3).fix("title: …"),
        added(RepeatedId, "needs: [{id: nuoc-sach, title: Sách}]", 20, 14),
        added(MissingKey, "identifiers: [{id: \"0123\"}]", 20, 15).fix("scheme: VN-TIN"),
        added(MissingKey, "identifiers:\n- scheme: VN-TIN", 21, 3).fix("id: \"…\""),
        added(MissingKey, "officers: [{role: Chủ tịch}]", 20, 12).fix("name: …"),
    ]
}

fn types() -> Vec<Case> {
    vec![
        faulty(WrongType, "kinds: [ngo, donor]", "kinds: ngo", 4, 8),
        faulty(WrongType, "[{amount: \"1234.5\", currency: USD}]", "5", 18, 11),
        faulty(WrongType, "[{amount: \"1234.5\", currency: USD}]", "[5]", 18, 12),
        added(WrongType, "sdgs: [x]", 20, 8),
        added(WrongType, "sdgs: [300]", 20, 8),
        added(WrongType, "sdgs: 3", 20, 7),
        added(WrongType, "needs: x", 20, 8),
        added(WrongType, "contact: 0123", 20, 10),
        added(WrongType, "publish_budget: có", 20, 17),
        added(UnknownKey, "contact: {webiste: \"https://a.example/\"}", 20, 11).says("\"website\""),
        added(UnknownKey, "title: Tổ chức", 20, 1),
    ]
}

fn times() -> Vec<Case> {
    vec![
        faulty(EndBeforeStart, "end: 2026-12-31", "end: 2025-12-31", 17, 8),
        faulty(EndBeforeStart, "issued: 2025-01-01", "issued: 2028-01-01", 12, 12),
        faulty(ForeignDate, "expires: 2027-12-31", "expires: 31/12/2027", 12, 12).fix("  expires: 2027-12-31"),
        faulty(ForeignDate, "last_verified: 2026-06-30", "last_verified: 30-6-2026", 8, 16).fix("last_verified: 2026-06-30"),
        faulty(ImpossibleDate, "end: 2026-12-31", "end: 2026-11-31", 17, 8),
        added(ForeignDate, "founded: năm 1990", 20, 10).fix("founded: 1990"),
        added(ForeignDate, "founded: 5/1990", 20, 10).fix("founded: 1990-05"),
        added(ImpossibleDate, "founded: 1990-13", 20, 10),
        added(NotATime, "founded: 1990-Q2", 20, 10).says("1990-Q2"),
        added(NotATime, "founded: đã lâu", 20, 10),
        added(NotADate, "needs: [{id: a, title: Sách, open_until: cuối năm}]", 20, 42),
        // An area that was no more, and its successor.
        faulty(AreaEnded, "areas: [gia-lai]", "areas: [gia-lai, binh-dinh]", 7, 18).says("\"gia-lai\""),
        faulty(AreaEnded, "  start:", "  areas: [binh-dinh]\n  start:", 16, 11),
        entry("  start: 2026-01-01", "  areas: [binh-dinh]\n  start: 2024-01-01"),
    ]
}

fn amounts() -> Vec<Case> {
    let amount = |written: &str| faulty(AmbiguousAmount, "\"1234.5\"", written, 18, 21);
    let line = |meant: &str| format!("  budget: [{{amount: \"{meant}\", currency: USD}}]");
    vec![
        amount("1.234").fix(&line("1234")),
        amount("\"1,234\"").fix(&line("1234")),
        amount("\"1,5\"").fix(&line("1.5")),
        amount("120.000 USD").fix(&line("120000")),
        amount("1.234.567").fix(&line("1234567")),
        amount("120 triệu"),
        amount("-5"),
        faulty(UnknownCurrency, "USD", "USF", 18, 41).says("\"USD\""),
        faulty(UnknownCurrency, "USD", "usd", 18, 41).fix(&line("1234.5")),
        faulty(NotOneOf, "currency: USD", "currency: USD, kind: cam kết", 18, 52),
        added(AmbiguousAmount, "needs: [{id: a, title: Sách, amount: {amount: 5.000, currency: VND}}]", 20, 47),
        entry("\"1234.5\"", "1234"),
    ]
}

fn lapses() -> Vec<Case> {
    let limit =
        "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\nlimits: {days_unverified: 30}\n";
    let expired = GOOD_NGO.replace("2027-12-31", "2026-11-20");
    vec![
        faulty(RegistrationExpired, "2027-12-31", "2026-11-20", 12, 12).says("2026"),
        // Still good on its last day.
        entry("2027-12-31", "2026-11-21"),
        entry(GOOD_NGO, &expired.replace("activity: active", "activity: dormant")),
        faulty(EntryStale, "2026-06-30", "2025-06-30", 8, 16),
        entry("Tổ chức.", "Tổ chức.").with(SITE, limit).has(EntryStale, NGO, 8, 16),
        // What was taken from the site needs nothing any more.
        entry(GOOD_NGO, &expired.replace("published", "withdrawn")),
    ]
}

fn references() -> Vec<Case> {
    let news = |line: &str, old: &str, new: &str| entry(old, new).with(NEWS, GOOD.replace("published\n", &format!("published\n{line}\n")));
    vec![
        news("organizations: [organizations/giot-nuoc]", "active", "active"),
        news("organizations: [organizations/giot-nuocc]", "active", "active")
            .has(UnknownReference, NEWS, 5, 17)
            .says("\"organizations/giot-nuoc\""),
        // Whoever is only a prospect is named nowhere.
        news("organizations: [organizations/giot-nuoc]", "active", "prospect").has(ReferenceHeldBack, NEWS, 5, 17),
        added(UnknownReference, "part_of: organizations/khac", 20, 10),
        faulty(UnknownReference, "  start:", "  donors: [organizations/khac]\n  start:", 16, 12),
        faulty(BadSymbol, "  start:", "  approval: 12/qđ-ubnd\n  start:", 16, 13).fix("  approval: 12/QĐ-UBND"),
    ]
}

fn translations() -> Vec<Case> {
    let pair = |old: &str, new: &str| {
        assert!(GOOD_EN.contains(old), "{old}");
        entry("Tổ chức.", "Tổ chức.").with(EN, GOOD_EN.replacen(old, new, 1)).has(TranslationUnstamped, EN, 2, 7)
    };
    vec![
        pair("An NGO.", "An NGO."),
        pair("id: nuoc-sach", "id: nuoc-sack").has(UnknownPart, EN, 5, 7).about(UnknownPart, "\"nuoc-sach\""),
        pair("  title", "  end: 2026-12-30\n  title").has(FactDiffers, EN, 6, 8),
        pair("projects:", "country: DK\nprojects:").has(FactDiffers, EN, 4, 10),
        pair("  title", "  results: Done\n  title"),
        pair("projects:", "acronym: GN\nprojects:").has(FactOnlyInTranslation, EN, 4, 10),
    ]
}
