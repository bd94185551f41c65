//! Documents that others issued: `documents.yaml`, and what texts say of them between themselves.

use nhipcau::diagnostic::Code::*;

use super::case::{Case, GOOD, NEWS};
use super::plans::{AGENCIES, AREAS, BODIES, GOOD_PLAN, PLACES, PLAN};

const KNOWN: &str = "content/vocabulary/documents.yaml";
const OTHER: &str = "content/news/2026/khac.vi.md";

pub fn cases() -> Vec<Case> {
    [sound(), values(), addresses(), types(), two_dates(), doubtful(), circles()].concat()
}

fn known(text: &str) -> Case {
    Case::new(&[(KNOWN, text.as_bytes()), (AGENCIES, BODIES.as_bytes()), (AREAS, PLACES.as_bytes())])
}

fn sound() -> Vec<Case> {
    let whole = "chi-thi-38:
  symbol: 38-CT/TW
  issuer: ubnd
  date: 2019-09-19
  also_dated: [2019-09-18]
  title: {vi: Về đổi mới}
  signatory: Lê Thị Ví Dụ
  url: https://example.org/38
  in_force: 2019-10-01
  basis: [04-CT/TW, {name: Nghị quyết}, nd-80]
  replaced_by: {symbol: 39-CT/TW, issuer: ubnd}
nd-80: {title: Nghị định, replaced_by: chi-thi-38}
";
    vec![known(whole), known("")]
}

fn values() -> Vec<Case> {
    let one = |code, lines: &str, line, column| known(&format!("a:\n  symbol: 38-CT/TW\n{lines}\n")).has(code, KNOWN, line, column);
    vec![
        known("a: {issuer: ubnd}\n").has(MissingKey, KNOWN, 1, 1).fix("symbol: 38-CT/TW"),
        known("a: {symbol: 38-ct/tw}\n").has(BadSymbol, KNOWN, 1, 13).fix("a: {symbol: 38-CT/TW}"),
        known("a: {symbol: 38-ZZ/TW}\n").has(UnknownSymbolType, KNOWN, 1, 13),
        one(UnknownTerm, "  issuer: ubn", 3, 11).says("\"ubnd\""),
        one(ForeignDate, "  date: 19/9/2019", 3, 9).fix("  date: 2019-09-19"),
        one(ForeignDate, "  also_dated: [2019-09-18, 17/9/2019]", 3, 28).fix("  also_dated: [2019-09-18, 2019-09-17]"),
        one(RepeatedValue, "  also_dated: [2019-09-18, 2019-09-18]", 3, 28),
        one(RepeatedValue, "  date: 2019-09-18\n  also_dated: [2019-09-18]", 4, 16),
        one(ImpossibleDate, "  in_force: 2019-02-30", 3, 13),
        one(UnknownLanguage, "  title: {vi: Tên, fr: Nom}", 3, 20),
        one(EmptyValue, "  title:", 3, 3),
        one(EmptyValue, "  signatory: \"\"", 3, 3),
        one(BadUrl, "  url: example.org", 3, 8),
        one(BadSymbol, "  basis: [04-CT/TW, 12 - ct/tw]", 3, 21).fix("  basis: [04-CT/TW, 12-CT/TW]"),
        one(UnknownTerm, "  basis: [{symbol: 04-CT/TW, issuer: so}]", 3, 38).says("agencies"),
        one(MissingKey, "  replaced_by: {date: 2020-01-01}", 3, 3).fix("name: …"),
        one(UnknownTerm, "  replaced_by: nd-8\nnd-80: {symbol: 80/2020/NĐ-CP}", 3, 16).says("\"nd-80\"").fix("  replaced_by: nd-80"),
        one(UnknownKey, "  isuer: ubnd", 3, 3).says("\"issuer\""),
        known("a: {symbol: 38-CT/TW, issuer: ubnd}\nb: {symbol: 038-CT/TW, issuer: ubnd}\n").has(KnownTwice, KNOWN, 2, 1).says("\"a\""),
        known("a: {title: Chương trình}\nb: {title: Chương trình}\n").has(KnownTwice, KNOWN, 2, 1),
    ]
}

fn addresses() -> Vec<Case> {
    let named = |id: &str| known(&format!("a: {{symbol: 04-CT/TW}}\n{id}: {{symbol: 38-CT/TW}}\n"));
    vec![
        named("友好").has(BadSlug, KNOWN, 2, 1),
        named("con").has(ReservedSlug, KNOWN, 2, 1),
        // Lists of the register stand under these words, in each language, and years beside them.
        named("loai").has(ReservedSlug, KNOWN, 2, 1),
        named("Nơi ban hành").has(ReservedSlug, KNOWN, 2, 1),
        named("nguoi-ky").has(ReservedSlug, KNOWN, 2, 1),
        named("trang").has(ReservedSlug, KNOWN, 2, 1),
        named("kinds").has(ReservedSlug, KNOWN, 2, 1),
        named("issuers").has(ReservedSlug, KNOWN, 2, 1),
        named("signatories").has(ReservedSlug, KNOWN, 2, 1),
        named("page").has(ReservedSlug, KNOWN, 2, 1),
        named("\"2021\"").has(DigitSlug, KNOWN, 2, 1),
        named("á").has(AddressCollision, KNOWN, 2, 1),
        named("a").has(DuplicateKey, KNOWN, 2, 1),
    ]
}

fn types() -> Vec<Case> {
    vec![
        known("a: 38-CT/TW\n").has(WrongType, KNOWN, 1, 4),
        known("- a\n").has(WrongType, KNOWN, 1, 1),
        known("a: {symbol: 38-CT/TW, basis: 04-CT/TW}\n").has(WrongType, KNOWN, 1, 30),
        known("a: {symbol: 38-CT/TW, also_dated: 2019-09-18}\n").has(WrongType, KNOWN, 1, 35),
    ]
}

/// A sound news item that names documents, from line 5 on.
fn named(documents: &str) -> String {
    GOOD.replace("published\n", &format!("published\ndocuments:\n- {documents}\n"))
}

fn two_dates() -> Vec<Case> {
    let right = "{symbol: 62/KH-UBND, issuer: ubnd, date: 2021-05-27}";
    let wrong = &right.replace("05-27", "05-26");
    let both = || known("a: {symbol: 38-CT/TW}\n").with(NEWS, named(right)).with(OTHER, named(wrong));
    let listed = "kh-62: {symbol: 62/KH-UBND, issuer: ubnd, date: 2021-05-27";
    vec![
        both().has(TwoDates, OTHER, 6, 44).says("2021-05-27 elsewhere"),
        both().with(KNOWN, format!("{listed}}}\n")).has(TwoDates, OTHER, 6, 44),
        both().with(KNOWN, format!("{listed}, also_dated: [2021-05-26]}}\n")),
        both().with(KNOWN, format!("{listed}}}\nkhac: {{symbol: 62/KH-UBND, issuer: ubnd, date: 2021-05-26}}\n")),
        both().with(OTHER, named(&wrong.replace("ubnd", "lhbd"))),
        both().with(OTHER, named(wrong).replace("published", "draft")),
        known("")
            .with(PLAN, GOOD_PLAN)
            .with(NEWS, named("{symbol: 109/KH-LHBD, issuer: lhbd, date: 2026-01-13}"))
            .has(TwoDates, NEWS, 6, 45),
    ]
}

fn doubtful() -> Vec<Case> {
    let two = "a: {symbol: 62/KH-UBND, issuer: ubnd}\nb: {symbol: 62/KH-UBND, issuer: lhbd}\n";
    vec![
        known(two).with(NEWS, named("62/KH-UBND")).has(DoubtfulDocument, NEWS, 6, 3).says("Ủy ban; Liên hiệp"),
        known(two).with(NEWS, named("62/KH-UBND\n- 62/KH-UBND")).has(DoubtfulDocument, NEWS, 6, 3),
        known(two).with(NEWS, named("62/KH-UBND\n- {symbol: 62/KH-UBND, issuer: ubnd}")),
        known(&format!("{two}c: {{symbol: 38-CT/TW, basis: [62/KH-UBND]}}\n")).has(DoubtfulDocument, KNOWN, 3, 31),
    ]
}

fn circles() -> Vec<Case> {
    let older = "content/plans/cu.vi.md";
    let plan = |replaces: &str| GOOD_PLAN.replace("tasks:", &format!("supersedes: [{replaces}]\ntasks:"));
    let own = || known("").with(PLAN, plan("14/KH-LHBD"));
    let other = plan("109/KH-LHBD").replace("symbol: 109", "symbol: 14");
    vec![
        own().with(older, &other).has(ReplacedInCircle, older, 8, 14).says("109/KH-LHBD"),
        own().with(older, other.replace("supersedes: [109/KH-LHBD]\n", "")),
        known("a: {symbol: 38-CT/TW, replaced_by: b}\nb: {symbol: 39-CT/TW, replaced_by: a}\n").has(ReplacedInCircle, KNOWN, 2, 36),
        known("a: {symbol: 38-CT/TW, replaced_by: a}\n"),
    ]
}
