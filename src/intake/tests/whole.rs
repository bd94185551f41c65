//! Whole documents: what is read from each stands in `expected/`, written anew with `NHIPCAU_BLESS=1` and reviewed as a difference. And that
//! nothing in them is lost.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::documents::{ALL, LETTER, LINES, ODD, PARTY, PLAN};
use super::*;
use crate::intake::What;
use crate::intake::title::title;
use crate::manuscript::{Align, Block, Manuscript, Paragraph, Piece, Role, Shown, Span};
use crate::text::fold;

fn told(reading: &Reading) -> String {
    let places: Vec<u32> = paragraphs(&reading.rest).iter().map(|(place, _)| *place).collect();
    let sic: Vec<String> =
        reading.sic.iter().map(|sic| format!("{} {} “{}” “{}”", sic.what.key(), sic.place, sic.one, sic.other)).collect();
    let kind = reading.kind.map(|kind| kind.key()).unwrap_or_default();
    let part = |name: &str, lines: Vec<String>| format!("== {name}\n{}\n", lines.join("\n"));
    format!("{kind}\n{}{}{}== rest\n{places:?}\n", part("facts", facts(reading)), part("open", open(reading)), part("sic", sic))
}

fn paragraphs(blocks: &[Block]) -> Vec<(u32, String)> {
    let manuscript = Manuscript { blocks: blocks.to_vec(), ..Manuscript::default() };
    manuscript.paragraphs().map(|paragraph| (paragraph.place, paragraph.line())).collect()
}

#[track_caller]
fn check(name: &str, text: &str, expected: &str) {
    let found = told(&reading(text));
    if std::env::var_os("NHIPCAU_BLESS").is_some() {
        let path = format!("{}/src/intake/tests/expected/{name}.txt", env!("CARGO_MANIFEST_DIR"));
        std::fs::write(path, &found).expect("written");
    } else {
        assert_eq!(found, expected, "{found}");
    }
}

#[test]
fn a_plan_in_tables() {
    check("plan", PLAN, include_str!("expected/plan.txt"));
}

#[test]
fn a_plan_of_the_party_with_tabs() {
    check("party", PARTY, include_str!("expected/party.txt"));
}

#[test]
fn a_plan_in_lines_with_a_table_of_tasks() {
    check("lines", LINES, include_str!("expected/lines.txt"));
}

#[test]
fn a_letter() {
    check("letter", LETTER, include_str!("expected/letter.txt"));
}

#[test]
fn a_document_that_contradicts_itself() {
    check("odd", ODD, include_str!("expected/odd.txt"));
}

fn words(text: &str) -> Vec<String> {
    fold(text).split(|ch: char| !ch.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The motto, and words that only head something.
const UNSAID: &str = "Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc Đảng cộng sản Việt Nam Số V/v Nơi nhận Kế hoạch";

/// Words of paragraphs that stand neither in the rest nor in anything that was told.
fn lost(manuscript: &Manuscript, reading: &Reading) -> Vec<String> {
    let rest: BTreeSet<u32> = paragraphs(&reading.rest).into_iter().map(|(place, _)| place).collect();
    let facts = reading.facts.iter().map(|fact| &fact.printed);
    let told = facts.chain(reading.open.iter().map(|open| &open.text)).chain(reading.sic.iter().flat_map(|sic| [&sic.one, &sic.other]));
    let told: BTreeSet<String> = told.flat_map(|text| words(text)).chain(words(UNSAID)).collect();
    let left = manuscript.paragraphs().filter(|paragraph| !rest.contains(&paragraph.place));
    left.flat_map(|paragraph| words(&paragraph.text())).filter(|word| !told.contains(word)).collect()
}

#[test]
fn nothing_printed_is_lost() {
    for text in ALL {
        let manuscript = manuscript(text);
        assert_eq!(lost(&manuscript, &reading(text)), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn pictures_and_notes_around_the_text_are_told() {
    let mut manuscript = manuscript(PLAN);
    manuscript.notes = vec![vec![Block::Paragraph(Paragraph {
        place: 90,
        role: Role::Text,
        align: Align::Start,
        label: None,
        pieces: vec![Piece::Text(Span { text: "Ghi ở cuối trang.".to_owned(), ..Span::default() })],
    })]];
    let Some(Block::Table(head)) = manuscript.blocks.first_mut() else { panic!("a table") };
    let Block::Paragraph(first) = &mut head.rows[0].cells[0].blocks[0] else { panic!("a paragraph") };
    first.pieces.extend([Piece::Note(0), Piece::Picture(Shown { picture: 0, alt: "Biểu trưng".to_owned() })]);
    let found = open(&read(&manuscript, &Known::of(config())));
    assert!(found.contains(&"unread “Ghi ở cuối trang.”".to_owned()) && found.contains(&"picture “Biểu trưng”".to_owned()), "{found:#?}");
}

#[test]
fn every_fact_is_printed_where_it_says() {
    for text in ALL {
        let all = paragraphs(&manuscript(text).blocks);
        for fact in reading(text).facts.iter().filter(|fact| fact.place > 0) {
            let (_, line) = all.iter().find(|(place, _)| *place == fact.place).expect("a paragraph");
            let first = words(&fact.printed).into_iter().next().unwrap_or_default();
            assert!(words(line).contains(&first), "{} “{}” {line}", fact.key, fact.printed);
        }
    }
}

#[test]
fn a_stamp_is_told_wherever_it_stands() {
    for text in ["^TỐI MẬT\nMột bài viết.", "Một bài viết.\nMẬT", "| a | TUYỆT MẬT", "LƯU HÀNH NỘI BỘ⏎Số: 12/KH-LHM\nKẾ HOẠCH"]
    {
        assert!(reading(text).is_secret(), "{text}");
    }
    for text in ["Bảo mật", "BẢO MẬT THÔNG TIN", PLAN] {
        assert!(!reading(text).is_secret(), "{text}");
    }
}

#[test]
fn a_text_that_is_no_document_is_left_whole() {
    for text in ["", "^!THÔNG BÁO\nHội nghỉ lễ.", "!Đón đoàn Nhật Bản\nSáng 5/11, hội đón đoàn.\n>Lê Thị Ví Dụ", "CỘNG TÁC VIÊN\nBài viết."]
    {
        let reading = reading(text);
        assert_eq!((reading.kind, reading.facts.len()), (None, 0), "{text}");
        assert_eq!(reading.rest, manuscript(text).blocks);
    }
}

#[test]
fn the_title_of_another_text() {
    for (text, expected, place) in [
        ("!Mở đầu\n=Đón đoàn Nhật Bản\nBài", "Đón đoàn Nhật Bản", 2),
        ("#Mục một\n=Đón đoàn Nhật Bản\nBài", "Đón đoàn Nhật Bản", 2),
        ("^!Bản tin\n#Đón đoàn Nhật Bản\nBài", "Đón đoàn Nhật Bản", 2),
        ("Hội hữu nghị\n^!Đón đoàn⏎Nhật Bản\nBài", "Đón đoàn Nhật Bản", 2),
        (" \nĐón đoàn Nhật Bản\nBài", "Đón đoàn Nhật Bản", 2),
        ("{1.} Một mục\nĐón đoàn", "Một mục", 1),
    ] {
        let titled = title(&manuscript(text));
        assert_eq!((titled.title.as_deref(), titled.place), (Some(expected), place), "{text}");
        assert!(paragraphs(&titled.rest).iter().all(|(own, _)| *own != place));
        assert_eq!(titled.rest.len(), manuscript(text).blocks.len() - 1);
    }
    let long = "Một câu dài. ".repeat(30);
    assert_eq!(title(&manuscript(&long)).title, None);
    assert_eq!(title(&manuscript("")).title, None);
}

#[test]
fn a_long_document_is_read_in_its_time() {
    let (head, body) = PLAN.split_at(PLAN.find("!II. NỘI DUNG").expect("a part"));
    let long = format!("{head}{}", body.split("| !Nơi nhận").next().expect("a body").repeat(500));
    let start = Instant::now();
    let reading = reading(&long);
    assert!(reading.facts.len() > 5000, "{}", reading.facts.len());
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

/// Four times as long may take four times as long, not sixteen.
#[test]
fn a_long_paragraph_is_read_in_its_time() {
    for piece in [
        "chủ trì ",
        "phối hợp với các ",
        "báo cáo về Sở ",
        "trước ngày ",
        "các hội và ",
        "do ",
        "(",
        "Số: ",
        "giao Ban biên tập, ",
        "năm 2026 ",
    ] {
        let time = |count: usize| {
            let text = format!("{PLAN}\n{}", piece.repeat(count));
            let start = Instant::now();
            let _ = reading(&text);
            start.elapsed()
        };
        let (short, long) = (time(100), time(400));
        assert!(long < short * 9 + Duration::from_millis(300), "{piece}: {short:?} {long:?}");
    }
}

fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "Số: 12/KH-LHM",
        "KẾ HOẠCH",
        "^",
        "!",
        "| ",
        " | ",
        "⏎",
        "→",
        "\n",
        "Nơi nhận:",
        "TM. BAN",
        "KT.",
        "- ",
        "chủ trì",
        "phối hợp với",
        "Chủ trì:",
        "Thời gian:",
        "Ban biên tập",
        "Sở Ngoại vụ",
        "các hội",
        "và",
        ", ",
        "; ",
        ". ",
        "trước ngày",
        "15/11",
        "/2026",
        "hằng năm",
        "mỗi quý một lần",
        "từ tháng 2 đến",
        "tháng 4",
        "ngày 31 tháng 02 năm 2026",
        "báo cáo",
        "về",
        "Lưu: ",
        "(Đã ký)",
        "Căn cứ",
        "trình",
        "giao",
        "do",
        "(",
        ")",
        "Nội dung",
        "V/v",
        "MẬT",
        "1. ",
        "I. ",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "giai đoạn 2026 - 2028",
        "6 tháng đầu năm 2026",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => "\\PC{0,6}", 1 => Just(" ".to_owned())]
}

proptest! {
    #[test]
    fn nothing_breaks_it(pieces in prop::collection::vec(piece(), 0..60)) {
        let text = pieces.concat().replace(['{', '↓'], "");
        let reading = reading(&text);
        let _ = crate::intake::front::front_matter(&reading, crate::diagnostic::Locale::En, &["vi"]);
        if reading.kind.is_none() {
            prop_assert!(reading.facts.is_empty());
        }
        prop_assert!(reading.open.iter().all(|open| open.what != What::Ambiguous || !open.candidates.is_empty()));
    }
}
