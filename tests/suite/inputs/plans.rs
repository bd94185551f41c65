//! What a plan says of itself: numbers, agencies, tasks and times, and what ties it to other texts.

use nhipcau::diagnostic::Code::{self, *};

use super::case::{Case, GOOD, NEWS};

pub const PLAN: &str = "content/plans/109-kh.vi.md";
const EN: &str = "content/plans/109-kh.en.md";
pub const AGENCIES: &str = "content/vocabulary/agencies.yaml";
pub const AREAS: &str = "content/vocabulary/areas.yaml";
const COUNTRIES: &str = "content/vocabulary/countries.yaml";

pub const BODIES: &str = "lhbd: {name: Liên hiệp, level: union, area: gia-lai}\nubnd: {name: Ủy ban, level: province}\n";
pub const PLACES: &str = "gia-lai: {name: Gia Lai}\nbinh-dinh: {name: Bình Định, valid_to: 2025-06-30, successor: gia-lai}\n";

/// A sound plan: the number on line 4, the issuer on line 5, the period on line 7, tasks from line 8 on, the next property on line 14.
pub const GOOD_PLAN: &str = "---
title: Kế hoạch đối ngoại nhân dân
status: published
symbol: 109/KH-LHBD
issuer: lhbd
date: 2026-01-12
period: {from: 2026, to: 2027}
tasks:
- id: t1
  text: Đăng tin hằng tháng
  lead: [lhbd]
  due: 2026-04
  every: month
---

Kế hoạch.
";

/// A sound translation: tasks from line 4 on, their words on line 6.
const GOOD_EN: &str = "---\ntitle: A plan\nstatus: published\ntasks:\n- id: t1\n  text: Monthly news\n---\n\nA plan.\n";

pub fn cases() -> Vec<Case> {
    [sound(), numbers(), terms(), tasks(), times(), facts(), types(), twice(), files(), references(), translations(), vocabularies()]
        .concat()
}

/// The sound plan with other words.
fn plan(old: &str, new: &str) -> Case {
    assert!(GOOD_PLAN.contains(old), "{old}");
    Case::new(&[(PLAN, GOOD_PLAN.replacen(old, new, 1).as_bytes()), (AGENCIES, BODIES.as_bytes()), (AREAS, PLACES.as_bytes())])
}

fn faulty(code: Code, old: &str, new: &str, line: u32, column: u32) -> Case {
    plan(old, new).has(code, PLAN, line, column)
}

/// The sound plan with further properties, from line 14 on.
fn added(code: Code, lines: &str, line: u32, column: u32) -> Case {
    faulty(code, "  every: month\n", &format!("  every: month\n{lines}\n"), line, column)
}

fn sound() -> Vec<Case> {
    vec![
        plan("Kế hoạch.", "Kế hoạch."),
        plan("symbol: 109/KH-LHBD\n", "").replaced("issuer: lhbd\ndate: 2026-01-12\nperiod: {from: 2026, to: 2027}\n", "issuer: lhbd\n"),
        // Others print their numbers as they like.
        plan("109/KH-LHBD", "14 / KH- LH"),
        plan("109/KH-LHBD", "2215-QĐ/UBND"),
        plan("tasks:", "track: true\ntasks:"),
        plan("  every: month", "  every: [month, {year: 11-15}, {times: \"1-2\", per: year}]"),
        plan("  every: month", "  every: month\nbasis: [38-CT/TW, {name: Nghị quyết}]\nsic: [In nhầm năm]\nrecipients: []"),
    ]
}

fn numbers() -> Vec<Case> {
    let own = |symbol: &str, hint: &'static str, fix: &str| {
        let line = format!("track: true\nsymbol: {symbol}");
        faulty(SymbolStyle, "symbol: 109/KH-LHBD", &line, 5, 9).says(hint).fix(&format!("symbol: {fix}"))
    };
    vec![
        faulty(BadSymbol, "109/KH-LHBD", "109/kh-lhbd", 4, 9).fix("symbol: 109/KH-LHBD"),
        faulty(BadSymbol, "109/KH-LHBD", "\"Số: 109/KH–LHBD\"", 4, 9).fix("symbol: 109/KH-LHBD"),
        faulty(BadSymbol, "109/KH-LHBD", "kế hoạch năm 2026", 4, 9),
        faulty(UnknownSymbolType, "109/KH-LHBD", "109/ZZ-LHBD", 4, 9).says("\"ZZ\""),
        added(BadSymbol, "basis: [38-CT/TW, 12 - ct/tw]", 14, 19).fix("basis: [38-CT/TW, 12-CT/TW]"),
        added(BadSymbol, "cites:\n- symbol: 80/2020/NĐ–CP\n  date: 2020-07-08", 15, 11).fix("- symbol: 80/2020/NĐ-CP"),
        added(UnknownSymbolType, "supersedes: [{symbol: 5/XY-LHBD}]", 14, 23),
        own("14 / KH- LHBD", "blanks", "14/KH-LHBD"),
        own("109-KH/LHBD", "Party", "109/KH-LHBD"),
        own("80/NĐ-CP", "year", "80/2026/NĐ-CP"),
    ]
}

fn terms() -> Vec<Case> {
    vec![
        faulty(UnknownTerm, "issuer: lhbd", "issuer: lhbdd", 5, 9).says("\"lhbd\""),
        faulty(UnknownTerm, "lead: [lhbd]", "lead: [ubnd, so-ngoai-vu]", 11, 16).says("agencies"),
        faulty(RepeatedValue, "lead: [lhbd]", "lead: [lhbd, lhbd]", 11, 16),
        added(UnknownTerm, "monitor: [ubndd]", 14, 11).says("\"ubnd\""),
        added(UnknownTerm, "basis: [{symbol: 38-CT/TW, issuer: ban}]", 14, 36),
        added(UnknownTerm, "reporting:\n- {from: lhbd, to: so}", 15, 20),
        added(NotOneOf, "recipients:\n- {name: Sở Ngoại vụ, purpose: b/c}", 15, 32),
        added(NotOneOf, "signature: {authority: TMM}", 14, 24).fix("signature: {authority: TM}"),
        added(NotOneOf, "signature:\n  state: ký", 15, 10),
        added(UnknownLanguage, "place: {vi: Gia Lai, en: Gia Lai, fr: Gia Lai}", 14, 35),
        added(MissingLabel, "place: {vi: Gia Lai}", 14, 1),
        added(BadUrl, "source: {name: Báo, url: bao.vn}", 14, 26),
        added(SecrecyMark, "summary: MẬT", 14, 10),
    ]
}

fn tasks() -> Vec<Case> {
    let second = "  every: month\n- id: t2\n  text: Việc thứ hai";
    vec![
        faulty(RepeatedId, "  every: month", &second.replace("t2", "t1"), 14, 7).says("\"t1\""),
        faulty(MissingKey, "- id: t1\n  text", "- text", 9, 3).fix("id: t1"),
        faulty(MissingKey, "  every: month", &second.replace("id: t2\n  ", ""), 14, 3).fix("id: t2"),
        faulty(MissingKey, "  text: Đăng tin hằng tháng\n", "", 9, 3).fix("text: …"),
        faulty(BadSlug, "id: t1", "id: Việc 1", 9, 7).fix("- id: viec-1"),
        faulty(EmptyValue, "id: t1", "id:", 9, 3),
        faulty(EmptyValue, "text: Đăng tin hằng tháng", "text:", 10, 3),
        faulty(SecrecyMark, "text: Đăng tin hằng tháng", "text: TỐI MẬT", 10, 9),
        faulty(NotOneOf, "  every: month", "  every: month\n  status: xong", 14, 11),
        faulty(ForeignDate, "  every: month", "  every: month\n  status: done\n  done_on: 10/3/2026", 15, 12).fix("  done_on: 2026-03-10"),
        faulty(UnknownKey, "  due:", "  hạn:", 12, 3),
        faulty(UnknownKey, "  lead:", "  laed:", 11, 3).says("\"lead\""),
    ]
}

fn times() -> Vec<Case> {
    let due = |code, written: &str| faulty(code, "due: 2026-04", &format!("due: {written}"), 12, 8);
    let every = |code, written: &str, column| faulty(code, "every: month", &format!("every: {written}"), 13, column);
    let period = |code, written: &str, column| faulty(code, "{from: 2026, to: 2027}", written, 7, column);
    vec![
        due(DueOutsidePeriod, "2028-01").says("2028-01"),
        due(DueOutsidePeriod, "2025"),
        due(DueOutsidePeriod, "{from: 2025-12, to: 2026-02}"),
        due(ForeignDate, "4/2026").fix("  due: 2026-04"),
        due(ForeignDate, "quý II năm 2026").fix("  due: 2026-Q2"),
        due(ForeignDate, "15/4/2026").fix("  due: 2026-04-15"),
        due(ForeignDate, "6 tháng đầu năm 2026").fix("  due: {from: 2026-01, to: 2026-06}"),
        due(ImpossibleDate, "2026-13"),
        due(NotATime, "sớm nhất"),
        faulty(ForeignDate, "due: 2026-04", "due: {from: 4/2026, to: 2026-06}", 12, 15).fix("  due: {from: 2026-04, to: 2026-06}"),
        faulty(TimesBackwards, "due: 2026-04", "due: {from: 2026-06, to: 2026-04}", 12, 28),
        faulty(MissingKey, "due: 2026-04", "due: {from: 2026-06}", 12, 3).fix("to: …"),
        faulty(EmptyValue, "due: 2026-04", "due:", 12, 3),
        every(ForeignDate, "hằng tháng", 10).fix("  every: month"),
        every(ForeignDate, "trước ngày 15/11 hằng năm", 10).fix("  every: {year: 11-15}"),
        every(ForeignDate, "[month, hằng quý]", 18).fix("  every: [month, quarter]"),
        every(ForeignDate, "{year: 15/11}", 17).fix("  every: {year: 11-15}"),
        every(ForeignDate, "1-2 lần/năm", 10).fix("  every: {times: \"1-2\", per: year}"),
        every(NotATime, "mont", 10).fix("  every: month"),
        every(NotATime, "khi cần", 10),
        every(RepeatedValue, "[month, month]", 18),
        every(ImpossibleDate, "{year: 13}", 17),
        every(UnknownKey, "{yaer: 12}", 11),
        every(TimesBackwards, "{times: \"3-2\", per: year}", 18),
        period(TimesBackwards, "{from: 2027, to: 2026}", 26),
        period(ForeignDate, "2026 – 2027", 9).fix("period: {from: 2026, to: 2027}"),
        period(NotATime, "lâu dài", 9),
        added(ForeignDate, "reporting:\n- {from: lhbd, to: ubnd, every: hằng quý}", 15, 33).fix("- {from: lhbd, to: ubnd, every: quarter}"),
        added(ForeignDate, "basis:\n- {symbol: 38-CT/TW, date: 19/9/2019}", 15, 28).fix("- {symbol: 38-CT/TW, date: 2019-09-19}"),
    ]
}

fn facts() -> Vec<Case> {
    vec![
        faulty(MissingKey, "issuer: lhbd\n", "", 1, 1).fix("issuer: …"),
        faulty(MissingKey, "title: Kế hoạch đối ngoại nhân dân\n", "", 1, 1).fix("title: …"),
        faulty(EmptyValue, "issuer: lhbd", "issuer:", 5, 1),
        faulty(EmptyValue, "symbol: 109/KH-LHBD", "symbol: \"\"", 4, 1),
        added(MissingKey, "basis:\n- {date: 2020-01-01}", 15, 3).fix("name: …"),
        added(MissingKey, "cites:\n- 38-CT/TW\n- issuer: lhbd", 16, 3).fix("name: …"),
        added(MissingKey, "recipients:\n- purpose: report", 15, 3).fix("name: …"),
        added(MissingKey, "attachments:\n- label: Bản chụp", 15, 3).fix("file: van-ban.pdf"),
        added(EmptyValue, "basis:", 14, 1),
        added(EmptyValue, "filing:", 14, 1),
        added(EmptyValue, "recipients:\n- name:", 15, 3),
    ]
}

fn types() -> Vec<Case> {
    vec![
        plan(&GOOD_PLAN[GOOD_PLAN.find("tasks:").unwrap_or(0)..GOOD_PLAN.find("---\n\n").unwrap_or(0)], "tasks: x\n")
            .has(WrongType, PLAN, 8, 8),
        plan("- id: t1", "- Việc không có mã\n- id: t1").has(WrongType, PLAN, 9, 3),
        faulty(WrongType, "lead: [lhbd]", "lead: lhbd", 11, 9),
        faulty(WrongType, "due: 2026-04", "due: [2026-04]", 12, 8),
        faulty(WrongType, "due: 2026-04", "due: 4.2026", 12, 8),
        added(WrongType, "basis: 38-CT/TW", 14, 8),
        added(WrongType, "basis: [[38-CT/TW]]", 14, 9),
        added(WrongType, "track: có", 14, 8),
        added(WrongType, "signature: Lê Văn Mẫu", 14, 12),
        added(WrongType, "reporting: [x]", 14, 13),
        added(UnknownKey, "isuer: lhbd", 14, 1).says("\"issuer\""),
        added(UnknownKey, "basis: [{simbol: 38-CT/TW, name: Chỉ thị}]", 14, 10).says("\"symbol\""),
        // What stands below a faulty item keeps its place.
        faulty(WrongType, "- id: t1", "- x\n- id: t1", 9, 3).replaced("due: 2026-04", "due: 4/2026").has(ForeignDate, PLAN, 13, 8),
    ]
}

fn twice() -> Vec<Case> {
    let other = "content/plans/khac.vi.md";
    let with = |text: &str| plan("Kế hoạch.", "Kế hoạch.").with(other, text);
    vec![
        with(GOOD_PLAN).has(DocumentTwice, other, 4, 9).says(PLAN),
        with(&GOOD_PLAN.replace("109/KH-LHBD", "0109 / KH-LHBD").replace("2026-01-12", "2026-11-02")).has(DocumentTwice, other, 4, 9),
        // Every province has its own, every year.
        with(&GOOD_PLAN.replace("issuer: lhbd", "issuer: ubnd")),
        with(&GOOD_PLAN.replace("2026-01-12", "2025-01-12")),
    ]
}

fn files() -> Vec<Case> {
    vec![
        added(MissingFile, "attachments:\n- file: 109-kh.pdf", 15, 9),
        added(MissingFile, "attachments: [{file: van-bam.pdf, label: Bản chụp}]", 14, 22)
            .with("content/plans/van-ban.pdf", "%PDF-1.4")
            .has(UnknownFile, "content/plans/van-ban.pdf", 1, 1)
            .says("van-ban.pdf"),
        plan("tasks:", "attachments: [{file: van-ban.pdf, label: Bản chụp}, {file: plans/phu-luc.docx}]\ntasks:")
            .with("content/plans/van-ban.pdf", "%PDF-1.4")
            .with("content/plans/phu-luc.docx", "PK"),
        // Names that Windows keeps for devices are good enough for a file, which gets another in its address.
        plan("tasks:", "attachments: [{file: con.pdf}]\ntasks:").with("content/plans/con.pdf", "%PDF-1.4"),
    ]
}

fn references() -> Vec<Case> {
    let news = |line: &str| plan("Kế hoạch.", "Kế hoạch.").with(NEWS, GOOD.replace("published\n", &format!("published\n{line}\n")));
    vec![
        news("tasks: [\"plans/109-kh#t1\"]"),
        news("tasks: [\"plans/109-kh#t11\"]").has(UnknownReference, NEWS, 5, 9).says("\"plans/109-kh#t1\""),
        news("tasks:\n- plans/109-kh#t1\n- plans/109-khh#t1").has(UnknownReference, NEWS, 7, 3).says("\"plans/109-kh\""),
        news("documents: [109/kh-lhbd]").has(BadSymbol, NEWS, 5, 13).fix("documents: [109/KH-LHBD]"),
        news("tasks: [\"plans/109-kh#t1\"]").replaced("published", "draft").has(ReferenceHeldBack, NEWS, 5, 9),
    ]
}

fn translations() -> Vec<Case> {
    let pair = |old: &str, new: &str| {
        assert!(GOOD_EN.contains(old), "{old}");
        plan("Kế hoạch.", "Kế hoạch.").with(EN, GOOD_EN.replacen(old, new, 1)).has(TranslationUnstamped, EN, 2, 8)
    };
    // A task before the one that is translated: they belong together by id.
    let before = "tasks:\n- {id: t0, text: Việc đầu, due: 2026-02}";
    vec![
        pair("A plan.", "A plan."),
        pair("id: t1", "id: t2").has(UnknownPart, EN, 5, 7).about(UnknownPart, "\"t1\""),
        pair("id: t1", "id: t2\n  due: 2026-05").has(UnknownPart, EN, 5, 7),
        pair("- id: t1\n  text", "- text").has(MissingKey, EN, 5, 3),
        pair("id: t1", "id: t1\n  due: 2026-04").replaced("tasks:", before),
        pair("id: t1", "id: t1\n  due: 2026-05").replaced("tasks:", before).has(FactDiffers, EN, 6, 8).about(FactDiffers, "\"2026-04\""),
        pair("id: t1", "id: t1\n  until: 2026-12-31").has(FactOnlyInTranslation, EN, 6, 10),
        pair("tasks:", "issuer: ubnd\ntasks:").has(FactDiffers, EN, 4, 9),
    ]
}

fn vocabularies() -> Vec<Case> {
    let vocabulary = |path: &str, text: &str| Case::new(&[(path, text.as_bytes()), (PLAN, GOOD_PLAN.as_bytes())]);
    let agencies = |text: &str| vocabulary(AGENCIES, &format!("{text}\n{}", BODIES.replace(", area: gia-lai", "")));
    vec![
        agencies("so: {name: Sở, level: tỉnh}").has(NotOneOf, AGENCIES, 1, 23),
        agencies("so: {name: Sở, area: gia-lay}")
            .with(AREAS, PLACES)
            .has(UnknownTerm, AGENCIES, 1, 22)
            .fix("so: {name: Sở, area: gia-lai}"),
        agencies("so:\n  name: Sở\n  area:").has(EmptyValue, AGENCIES, 3, 3),
        agencies("so: {name: Sở, aliases: Sở Ngoại vụ}").has(WrongType, AGENCIES, 1, 25),
        agencies("so: {name: Sở, leval: union}").has(UnknownKey, AGENCIES, 1, 16),
        agencies("con: {name: Sở}").has(ReservedSlug, AGENCIES, 1, 1),
        agencies("so-a: {name: Sở}\nsở a: {name: Sở}").has(AddressCollision, AGENCIES, 2, 1),
        agencies("友好: {name: Sở}").has(BadSlug, AGENCIES, 1, 1),
        Case::new(&[(COUNTRIES, "LA: {name: Lào, region: Asia}\n".as_bytes())])
            .has(NotOneOf, COUNTRIES, 1, 25)
            .says("international")
            .fix("LA: {name: Lào, region: asia}"),
        Case::new(&[(AREAS, "kon-tum: {name: Kon Tum, valid_to: 2025-06-30, successor: quang-ngai}\n".as_bytes())])
            .has(UnknownTerm, AREAS, 1, 59)
            .says("areas"),
        Case::new(&[(AREAS, "kon-tum: {name: Kon Tum, valid_to: 30/6/2025}\n".as_bytes())])
            .has(ForeignDate, AREAS, 1, 36)
            .fix("kon-tum: {name: Kon Tum, valid_to: 2025-06-30}"),
    ]
}
