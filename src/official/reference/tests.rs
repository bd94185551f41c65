//! Mentions as documents print them, short forms, and what is no mention.

use std::time::{Duration, Instant};

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// Every mention of a text alone, and the names a site knows.
pub fn found(text: &str, issuers: &[&str]) -> Vec<Reference> {
    let issuers = Issuers::new(issuers.iter().copied().enumerate(), []);
    Reader::new(&issuers).read(text)
}

/// A mention as one line: `kind|named|date|issuer|same_as`, the last the place of the first mention of its document.
pub fn lines_of(text: &str, references: &[Reference]) -> Vec<String> {
    let line = |(at, reference): (usize, &Reference)| {
        let kind = reference.kind.as_ref().map_or("", |kind| kind.value.key());
        let named = match &reference.named.value {
            Named::Symbol(symbol) => symbol.to_string(),
            Named::Number { number, year: Some(year) } => format!("#{number}/{year}"),
            Named::Number { number, year: None } => format!("#{number}"),
            Named::This => "this".to_owned(),
        };
        let date = reference.date.as_ref().map_or(String::new(), |part| part.value.map_or("?".to_owned(), |date| date.to_string()));
        let issuer = reference.issuer.clone().map_or("", |span| &text[span]);
        let same = references[..at].iter().position(|other| other.document == reference.document);
        let same = same.map_or(String::new(), |index| index.to_string());
        format!("{kind}|{named}|{date}|{issuer}|{same}")
    };
    references.iter().enumerate().map(line).collect()
}

fn lines(text: &str, issuers: &[&str]) -> Vec<String> {
    lines_of(text, &found(text, issuers))
}

fn check(text: &str, expected: &[&str]) {
    assert_eq!(lines(text, &[]), expected, "{text}");
}

#[test]
fn a_mention_is_taken_apart() {
    for (text, line) in [
        ("Kế hoạch số 62/KH-UBND ngày 27/5/2021 của UBND tỉnh", "plan|62/KH-UBND|2021-05-27|UBND tỉnh|"),
        ("SỐ 62/KH-UBND NGÀY 27/5/2021", "|62/KH-UBND|2021-05-27||"),
        ("KẾ HOẠCH SỐ 62/KH-UBND NGÀY 27/5/2021 CỦA UBND TỈNH VỀ CÔNG TÁC", "plan|62/KH-UBND|2021-05-27|UBND TỈNH|"),
        ("Chỉ thị số 38-CT/TW ngày 19/9/2019 của Ban Bí thư về tiếp tục đổi mới", "directive|38-CT/TW|2019-09-19|Ban Bí thư|"),
        ("Chỉ thị số 04-CT/TW, ngày 06-7-2011 của Ban Bí thư Trung ương Đảng", "directive|04-CT/TW|2011-07-06|Ban Bí thư Trung ương Đảng|"),
        ("Quyết định số: 41/2013/QĐ-TTg ngày 15/7/2013 của Thủ tướng Chính phủ", "decision|41/2013/QĐ-TTg|2013-07-15|Thủ tướng Chính phủ|"),
        ("Nghị định 80/2020/NĐ-CP ngày 08 tháng 7 năm 2020 của Chính phủ", "decree|80/2020/NĐ-CP|2020-07-08|Chính phủ|"),
        ("Công văn số 763/SNgV-HTQT của Sở Ngoại vụ", "official-letter|763/SNgV-HTQT||Sở Ngoại vụ|"),
        ("Văn bản số 8485-CV/TU ngày 17/02/2020 của Tỉnh ủy giao", "document|8485-CV/TU|2020-02-17|Tỉnh ủy|"),
        ("Luật số 91/2025/QH15", "law|91/2025/QH15|||"),
        ("Nghị quyết số 202/2025/QH15", "resolution|202/2025/QH15|||"),
        ("theo Kế hoạch\nsố\u{A0}14 / KH- LH ngày\n27/01/2014", "plan|14/KH-LH|2014-01-27||"),
        ("quyết định số 5/QĐ-LHHN ngày 31/4/2021 của Liên hiệp", "decision|5/QĐ-LHHN|?|Liên hiệp|"),
        ("12-KL/TW ngày 12/8/2021 của Bộ Chính trị có tên", "|12-KL/TW|2021-08-12|Bộ Chính trị|"),
        (
            "Kế hoạch số 3291/KH-UBND ngày 05/12/2017 của Ủy ban nhân dân tỉnh Kon Tum “Về việc”",
            "plan|3291/KH-UBND|2017-12-05|Ủy ban nhân dân tỉnh Kon Tum|",
        ),
        (
            "Kế hoạch số 109/KH-LHBD ngày 26/10/2021 của Liên hiệp các tổ chức hữu nghị tỉnh Bình Định dành nhiều việc",
            "plan|109/KH-LHBD|2021-10-26|Liên hiệp các tổ chức hữu nghị tỉnh Bình Định|",
        ),
        ("Kế hoạch số 5/KH-SKHĐT của Sở Kế hoạch và Đầu tư và tổ chức", "plan|5/KH-SKHĐT||Sở Kế hoạch và Đầu tư|"),
        ("Kế hoạch số 9/KH-UBND của tỉnh", "plan|9/KH-UBND|||"),
        ("Plan No. 3935/KH-UBND of 8 April 2020 of the People's Committee", "plan|3935/KH-UBND|2020-04-08|People's Committee|"),
        ("Official Letter No. 8485-CV/TU of 17 February 2020", "official-letter|8485-CV/TU|2020-02-17||"),
    ] {
        check(text, &[line]);
        check(&format!("Thực hiện {text}, Hội nghị"), &[line]);
    }
}

#[test]
fn spans_are_those_of_the_parts() {
    let text = "Thực hiện Kế hoạch số 62/KH-UBND ngày 27/5/2021 của UBND tỉnh.";
    let references = found(text, &[]);
    let reference = &references[0];
    assert_eq!(&text[reference.span.clone()], "Kế hoạch số 62/KH-UBND ngày 27/5/2021 của UBND tỉnh");
    assert_eq!(reference.kind.as_ref().map(|kind| &text[kind.span.clone()]), Some("Kế hoạch"));
    assert_eq!(&text[reference.named.span.clone()], "62/KH-UBND");
    assert_eq!(reference.date.as_ref().map(|date| &text[date.span.clone()]), Some("ngày 27/5/2021"));
    assert_eq!(reference.date.as_ref().and_then(|day| day.value), Some(date(2021, 5, 27)));
    assert_eq!(reference.issuer.clone().map(|issuer| &text[issuer]), Some("UBND tỉnh"));
}

#[test]
fn issuers_that_are_known_are_recognised_whole() {
    let text = "Công văn số 5/CV-LH của Sở Văn hóa, Thể thao và Du lịch; Công văn số 6/CV-LH của hội Việt Nam - Lào mời";
    let issuers = ["Sở Văn hóa", "Sở Văn hóa, Thể thao và Du lịch", "Hội  Việt Nam - Lào", ""];
    let expected = ["official-letter|5/CV-LH||Sở Văn hóa, Thể thao và Du lịch|", "official-letter|6/CV-LH||hội Việt Nam - Lào|"];
    assert_eq!(lines(text, &issuers), expected);
    check(text, &["official-letter|5/CV-LH||Sở Văn hóa, Thể thao và Du lịch|", "official-letter|6/CV-LH|||"]);
}

#[test]
fn two_mentions_in_a_row_stay_two() {
    check(
        "Căn cứ Chương trình hành động của Liên hiệp các tổ chức hữu nghị Việt Nam và Kế hoạch số 62/KH-UBND ngày 27/5/2021 của UBND tỉnh và \
         Chỉ thị số 38-CT/TW ngày 19/9/2019 của Ban Bí thư và Kết luận 12-KL/TW",
        &["plan|62/KH-UBND|2021-05-27|UBND tỉnh|", "directive|38-CT/TW|2019-09-19|Ban Bí thư|", "conclusion|12-KL/TW|||"],
    );
}

#[test]
fn short_forms_mean_the_mention_before_them() {
    check(
        "Chỉ thị số 04-CT/TW ngày 06/7/2011 của Ban Bí thư. Sau 8 năm, Chỉ thị số 04 được thay bằng Chỉ thị số 38-CT/TW ngày 19/9/2019 của \
         Ban Bí thư (Chỉ thị số 38-CT/TW), xem CHỈ THỊ SỐ 4 và Văn bản số 38.",
        &[
            "directive|04-CT/TW|2011-07-06|Ban Bí thư|",
            "directive|#4|||0",
            "directive|38-CT/TW|2019-09-19|Ban Bí thư|",
            "directive|38-CT/TW|||2",
            "directive|#4|||0",
            "document|#38|||2",
        ],
    );
    check("Nghị định số 80/2020/NĐ-CP và Nghị định số 80/2020; Nghị định số 80/2021.", &["decree|80/2020/NĐ-CP|||", "decree|#80/2020|||0"]);
    check("Luật số 91/2025/QH15, gọi là Luật số 91.", &["law|91/2025/QH15|||", "law|#91|||0"]);
    check("Kế hoạch này thay Kế hoạch số 5/KH-LH. VĂN BẢN NÀY, và this plan", &["plan|5/KH-LH|||", "document|this|||0", "plan|this|||0"]);
}

#[test]
fn a_number_is_not_joined_to_another_document() {
    check(
        "Kế hoạch số 62/KH-UBND ngày 27/5/2021 của UBND tỉnh A, Kế hoạch số 62/KH-UBND ngày 28/5/2021 của UBND tỉnh B, rồi 62/KH-UBND",
        &["plan|62/KH-UBND|2021-05-27|UBND tỉnh A|", "plan|62/KH-UBND|2021-05-28|UBND tỉnh B|", "|62/KH-UBND|||1"],
    );
    check(
        "Chỉ thị số 12-CT/TW và Kết luận số 12-KL/TW; Kết luận số 12, Chỉ thị số 12, Quyết định số 12",
        &["directive|12-CT/TW|||", "conclusion|12-KL/TW|||", "conclusion|#12|||1", "directive|#12|||0"],
    );
    check("Kế hoạch số 5/KH-LH của Liên hiệp; Kế hoạch số 5/KH-LH của Hội", &["plan|5/KH-LH||Liên hiệp|", "plan|5/KH-LH||Hội|"]);
}

#[test]
fn what_is_no_mention_is_left_alone() {
    for text in [
        "",
        "Kế hoạch",
        "Kế hoạch số",
        "Kế hoạch số 5",
        "Chỉ thị số 04",
        "kế hoạch năm 2021",
        "Kế hoạch 5 năm",
        "Quyết định của UBND tỉnh",
        "ngày 27/5/2021",
        "số 12/3 Trần Phú",
        "luật sư này",
        "Kế hoạch naỳ",
        "báo cáo 4/2020",
        "tài khoản số 1234567",
        "Hội nghị này",
        "https://luat.example/Kế-hoạch-số-62/KH-UBND",
    ] {
        check(text, &[]);
    }
    let named = "Kế hoạch số 5/KH-LH.";
    for text in [
        "Kế hoạch số 5/6",
        "Kế hoạch số 5-6",
        "Kế hoạch số 5.1",
        "Kế hoạch số 5,5",
        "Kế hoạch số 5a",
        "Kế hoạch số 5 - 6",
        "Kế hoạch 5",
        "số 5",
    ] {
        check(&format!("{named} {text}"), &["plan|5/KH-LH|||"]);
    }
}

#[test]
fn hostile_text_takes_linear_time() {
    let hostile = [
        "Kế hoạch ".repeat(30_000),
        "Kế hoạch số ".repeat(30_000),
        "1/KH-A của A ".repeat(20_000),
        format!("1/KH-A của {}", "A ".repeat(100_000)),
        format!("1/KH-A của A{}", " và A".repeat(50_000)),
        "1/KH-A ngày 1/1/2020 ".repeat(20_000),
        (0..20_000).map(|day| format!("1/KH-A ngày {}/{}/{} ", day % 28 + 1, day % 12 + 1, 1900 + day % 100)).collect(),
        "Kế hoạch số 1/KH-A ngày 1 tháng ".repeat(10_000),
        format!("Kế{}hoạch", " ".repeat(300_000)),
    ];
    let begun = Instant::now();
    for text in &hostile {
        let _ = found(text, &["Sở Ngoại vụ", "Ủy ban nhân dân tỉnh Đồng Nai"]);
    }
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

proptest! {
    #[test]
    fn a_mention_made_of_parts_is_taken_apart(
        kind in prop::sample::select(vec!["Kế hoạch", "chỉ thị", "NGHỊ QUYẾT", "Công văn"]),
        number in prop::sample::select(vec![" số ", " số: ", " Số:", " "]),
        symbol in "[1-9][0-9]{0,3}/KH-[A-Z]{2,5}",
        (day, month, year) in (1i8..=28, 1i8..=12, 1950i16..2090),
        dated in 0usize..4,
        issuer in prop::option::of(prop::sample::select(vec!["UBND tỉnh", "Ban Bí thư", "Sở Kế hoạch và Đầu tư"])),
    ) {
        let printed = [String::new(), format!(" ngày {day}/{month}/{year}"), format!(" ngày {day:02}-{month:02}-{year}"), format!(" ngày {day} tháng {month} năm {year}")];
        let of = issuer.map_or(String::new(), |issuer| format!(" của {issuer}"));
        let mention = format!("{kind}{number}{symbol}{}{of}", printed[dated]);
        let text = format!("Thực hiện {mention} về việc chung, 15/11 và 2-3 Hội");
        let found = found(&text, &[]);
        prop_assert_eq!(found.len(), 1, "{}", text);
        prop_assert_eq!(&text[found[0].span.clone()], &*mention);
        prop_assert_eq!(found[0].date.as_ref().and_then(|part| part.value), (dated > 0).then(|| date(year, month, day)));
        prop_assert_eq!(found[0].issuer.clone().map(|span| &text[span]), issuer);
    }

    #[test]
    fn nothing_breaks_it(text in "(\\PC|[0-9/ -]|[KHQĐCTW]|số |Kế hoạch |ngày |của | này|1/KH-A|\n){0,40}") {
        let mut last = 0;
        for reference in found(&text, &["\\PC", "số"]) {
            prop_assert!(reference.span.start >= last && reference.span.end <= text.len());
            prop_assert!(text.get(reference.span.clone()).is_some() && text.get(reference.named.span.clone()).is_some());
            last = reference.span.end;
        }
    }
}
