//! Everything that can be wrong with a spreadsheet, each with its code, sheet, row and column; and nothing is written.

use super::super::site::{TestSite, tree};
use super::book::{container, sheet, uncalculated};
use super::run;

struct Case {
    file: &'static str,
    bytes: Vec<u8>,
    /// Place and code of each problem, and words of what is said about it.
    expected: Vec<(&'static str, &'static str, &'static str)>,
}

fn case(file: &'static str, bytes: Vec<u8>, expected: &[(&'static str, &'static str, &'static str)]) -> Case {
    Case { file, bytes, expected: expected.to_vec() }
}

/// A sheet of organisations with these rows.
fn rows(rows: &[&str], expected: &[(&'static str, &'static str, &'static str)]) -> Case {
    case("x.xlsx", sheet("Organisations", rows, |_| {}), expected)
}

/// One row of the existing Giọt nước with one more column.
fn one(head: &str, value: &str, code: &'static str, word: &'static str) -> Case {
    let head = format!("Khóa|{head}");
    let row = format!("to-chuc-giot-nuoc-vi-du|{value}");
    rows(&[&head, &row], &[("x.xlsx: sheet \"Organisations\", cell B2", code, word)])
}

/// One row of the projects of Giọt nước.
fn project(head: &str, value: &str, place: &'static str, code: &'static str, word: &'static str) -> Case {
    let (head, row) = (format!("Organisation|Id|{head}"), format!("to-chuc-giot-nuoc-vi-du|moi|{value}"));
    case("p.xlsx", sheet("Projects", &[&head, &row], |_| {}), &[(place, code, word)])
}

fn utf16(text: &str) -> Vec<u8> {
    [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|sign| u8::try_from(u32::from(sign)).expect("Latin-1")).collect()
}

const WHOLE: &str = "x.xlsx:1:1";
const TEXT: &str = "x.csv:1:1";

fn cases() -> Vec<Case> {
    let good = sheet("Organisations", &["Key|Country", "to-chuc-giot-nuoc-vi-du|JP"], |_| {});
    vec![
        // The file.
        case("x.xlsx", b"not a workbook".to_vec(), &[(WHOLE, "NC901", "broken")]),
        case("x.xlsx", good[..good.len() / 2].to_vec(), &[(WHOLE, "NC901", "broken")]),
        case("x.xlsx", container(&[("a.txt", "a")]), &[(WHOLE, "NC901", "not what its name says")]),
        case("x.xlsx", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old".to_vec(), &[(WHOLE, "NC901", "password")]),
        case("x.xlsx", sheet("Organisations", &[], |_| {}), &[(WHOLE, "NC901", "no sheet has anything")]),
        case("x.ods", good.clone(), &[("x.ods:1:1", "NC901", "LibreOffice")]),
        case("x.csv", Vec::new(), &[(TEXT, "NC901", "no sheet has anything")]),
        case("x.csv", b"key,name\n\"a,b\nc,d\n".to_vec(), &[(TEXT, "NC901", "quotation mark in line 2")]),
        case("x.csv", utf16("key\tname\nmot\tMột\n"), &[(TEXT, "NC902", "UTF-16")]),
        case("x.csv", latin1("key;name\nmot;KÕ ho¹ch c«ng t¸c\n"), &[(TEXT, "NC902", "TCVN3")]),
        case("x.csv", latin1("key;name\nmot;Kê\u{EC} hoa\u{F2}ch công ta\u{EC}c\n"), &[(TEXT, "NC902", "Windows-1258")]),
        case(
            "x.xlsx",
            sheet("Organisations", &["Key"], |sheet| drop(sheet.write_string(120_000, 0, "x"))),
            &[(WHOLE, "NC903", "below row 100000")],
        ),
        case(
            "x.xlsx",
            sheet("Organisations", &["Key"], |sheet| drop(sheet.write_string(0, 16_000, "x"))),
            &[(WHOLE, "NC903", "beyond column 500")],
        ),
        // The headings.
        case(
            "x.xlsx",
            sheet("Organisations", &["Key|Country||", "to-chuc-giot-nuoc-vi-du|JP"], |sheet| {
                drop(sheet.merge_range(0, 1, 0, 2, "Country", &rust_xlsxwriter::Format::new()));
            }),
            &[("x.xlsx: sheet \"Organisations\", cell B1", "NC904", "B1:C1")],
        ),
        case(
            "x.xlsx",
            sheet("Organisations", &["Key|Country", "a|JP", "b|JP"], |sheet| {
                drop(sheet.merge_range(1, 1, 2, 1, "JP", &rust_xlsxwriter::Format::new()));
            }),
            &[("x.xlsx: sheet \"Organisations\", cell B2", "NC904", "B2:B3")],
        ),
        rows(&["DANH SÁCH TỔ CHỨC", "", "Key|Country", "a|JP"], &[("x.xlsx: sheet \"Organisations\", cell A3", "NC905", "it is row 3")]),
        rows(&["Khóa|Quốc gia", "Key|Country", "a|JP"], &[("x.xlsx: sheet \"Organisations\", cell A2", "NC905", "repeats headings")]),
        rows(&["Một|Hai", "a|b"], &[("x.xlsx: sheet \"Organisations\", cell A1", "NC905", "no heading")]),
        rows(
            &["Key|Contry", "to-chuc-giot-nuoc-vi-du|JP"],
            &[("x.xlsx: sheet \"Organisations\", cell B1", "NC906", "did you mean \"Country\"")],
        ),
        rows(
            &["Key|Country|quoc gia", "to-chuc-giot-nuoc-vi-du|JP|LA"],
            &[("x.xlsx: sheet \"Organisations\", cell C1", "NC907", "column B")],
        ),
        rows(&["Name (Vietnamese)|Country", "Hội A|JP"], &[("x.xlsx: sheet \"Organisations\", cell A1", "NC908", "\"Key\"")]),
        // The cells.
        one("Country", "LAO", "NC911", "did you mean LA (Laos)"),
        one("Country", "Nhật Bảng", "NC911", "did you mean JP (Japan)"),
        one("Sectors", "140; 999x", "NC911", "\"999x\""),
        one("Loại hình", "ngo; doner", "NC911", "did you mean donor"),
        one("In Viet Nam since", "@2010-05-06", "NC916", "2010-05-06"),
        one("Founded", "khoảng 2010", "NC913", "not a year, a month or a day"),
        one("In Viet Nam since", "khoảng 2010", "NC913", "not a year"),
        one("Phone", "@2026-02-01", "NC916", "Excel has made a date"),
        one("Phone", "#2563821111", "NC916", "no leading zero"),
        one("Country", "Lao PDR", "NC911", "did you mean LA (Laos)"),
        one("Last verified", "5/11/2026", "NC914", "2026-11-05 or 2026-05-11"),
        one("Ngày kiểm tra", "5/11/26", "NC914", "two digits"),
        one("Ngày kiểm tra", "31/2/2026", "NC914", "no such day"),
        one("Last verified", "#2026", "NC914", "not a date"),
        one("Country", "=1/0~#DIV/0!", "NC909", "error"),
        one("Country", "=A1~LAO", "NC911", "did you mean LA"),
        case("x.xlsx", uncalculated(), &[("x.xlsx: sheet \"Organisations\", cell B2", "NC909", "no result yet")]),
        one("SDGs", "3; 18", "NC913", "from 1 to 17"),
        one("Identifiers", "0123", "NC916", "VN-TIN: 0123456789"),
        one("Name (Vietnamese)", "", "NC915", "Name (Vietnamese)"),
        one("Website", "giot-nuoc.example", "NC216", "giot-nuoc.example"),
        project("Title (Vietnamese)|Budget", "Dự án|1.234 USD", "p.xlsx: sheet \"Projects\", cell D2", "NC912", "1234 or 1.234"),
        project("Title (Vietnamese)|Budget", "Dự án|120000", "p.xlsx: sheet \"Projects\", cell D2", "NC916", "USD commitment"),
        project("Title (Vietnamese)|Budget", "Dự án|120000 USX", "p.xlsx: sheet \"Projects\", cell D2", "NC249", "USX"),
        project(
            "Title (Vietnamese)|Start|End",
            "Dự án|@2026-05-01|@2026-04-01",
            "p.xlsx: sheet \"Projects\", cell E2",
            "NC218",
            "2026-04-01",
        ),
        project("Start", "@2026-01-01", "p.xlsx: sheet \"Projects\", cell A2", "NC915", "Title (Vietnamese)"),
        project("Title (Vietnamese)|Donors", "Dự án|khong-co", "p.xlsx: sheet \"Projects\", cell D2", "NC408", "khong-co"),
        // The rows.
        rows(
            &["Key|Country", "to-chuc-giot-nuoc-vi-du|JP", "", "organizations/to-chuc-giot-nuoc-vi-du|LA"],
            &[("x.xlsx: sheet \"Organisations\", cell A4", "NC910", "the first is row 2")],
        ),
        rows(
            &["Key|Name (Vietnamese)", "|Tổ chức Giọt nước Ví dụ"],
            &[("x.xlsx: sheet \"Organisations\", cell A2", "NC918", "to-chuc-giot-nuoc-vi-du")],
        ),
        rows(&["Key|Name (Vietnamese)", "|友好"], &[("x.xlsx: sheet \"Organisations\", cell A2", "NC919", "友好")]),
        case(
            "p.xlsx",
            sheet("Dự án", &["Tổ chức|Mã|Tên gọi (tiếng Việt)", "to-chuc-giot-nuoc-vi-d||Dự án"], |_| {}),
            &[("p.xlsx: sheet \"Dự án\", cell A2", "NC917", "did you mean to-chuc-giot-nuoc-vi-du")],
        ),
    ]
}

#[test]
fn every_fault_is_told_at_its_cell_and_nothing_is_written() {
    let site = TestSite::demonstration();
    let before = tree(&site.path("content"));
    let cases = cases();
    assert!(cases.len() > 30);
    for case in cases {
        site.write(case.file, &case.bytes);
        let run = run(&site, &["import", "organizations", case.file]);
        assert_eq!(run.code, 1, "{:?}: {}{}", case.expected, run.stdout, run.stderr);
        let found: Vec<&str> = run.stderr.lines().filter(|line| line.contains(" error NC")).collect();
        assert_eq!(found.len(), case.expected.len(), "{:?}: {}", case.expected, run.stderr);
        for ((place, code, word), line) in case.expected.iter().zip(&found) {
            assert!(line.starts_with(&format!("{place}  error {code}:")), "{place} {code}: {}", run.stderr);
            assert!(run.stderr.contains(word), "{word}: {}", run.stderr);
        }
        assert!(tree(&site.path("content")) == before, "{:?} wrote something", case.expected);
    }
}

#[test]
fn all_faults_are_told_at_once_in_the_language_of_the_reader() {
    let site = TestSite::demonstration();
    let rows = ["Khóa|Quốc gia|Ngày kiểm tra", "to-chuc-giot-nuoc-vi-du|LAO|hôm qua", "vufo|Lao|5/11/2026"];
    site.write("x.xlsx", sheet("Tổ chức", &rows, |_| {}));
    let mut command = std::process::Command::new(super::super::site::program());
    command.current_dir(site.root()).args(["import", "organizations", "x.xlsx", "--dry-run", "--locale", "vi"]);
    let run = super::Run::from(command);
    assert_eq!(run.code, 1);
    for said in [
        "x.xlsx: trang tính \"Tổ chức\", ô B2  lỗi NC911: không có \"LAO\" ở cột \"Quốc gia\"; có phải ý bạn là LA (Lào)?",
        "x.xlsx: trang tính \"Tổ chức\", ô C2  lỗi NC914: \"hôm qua\" không phải là ngày",
    ] {
        assert!(run.stderr.contains(said), "{}", run.stderr);
    }
    // A name without marks is as good as a code, and a Vietnamese heading puts the day first.
    assert!(run.stdout.contains("country: VN → LA") && run.stdout.contains("→ 2026-11-05"), "{}", run.stdout);
}

#[test]
fn the_good_rows_are_written_when_that_is_asked_for() {
    let site = TestSite::demonstration();
    let before = tree(&site.path("content"));
    site.write("x.xlsx", sheet("Organisations", &["Key|Phone", "to-chuc-giot-nuoc-vi-du|0123 456", "vufo|@2026-01-01"], |_| {}));
    let run = run(&site, &["import", "organizations", "x.xlsx", "--skip-bad"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("NC916") && run.stderr.contains("Left out, as 1 errors concern them: vufo"), "{}", run.stderr);
    let changed: Vec<String> =
        tree(&site.path("content")).into_iter().filter(|file| !before.contains(file)).map(|(path, _)| path).collect();
    assert_eq!(changed, ["organizations/to-chuc-giot-nuoc-vi-du.vi.md"]);
}
