//! Every form of number seen in documents, what only looks like one, and numbers made up by the hundred.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::official::find_all;

/// Text, normal form, form, number, year, letters, body, key of the kind.
type Row = (&'static str, &'static str, SymbolForm, &'static str, Option<i16>, &'static str, &'static str, Option<&'static str>);

use SymbolForm::{Law, Party, State};

#[rustfmt::skip]
const NUMBERS: &[Row] = &[
    ("109/KH-LHBD", "109/KH-LHBD", State, "109", None, "KH", "LHBD", Some("plan")),
    ("80/2020/NĐ-CP", "80/2020/NĐ-CP", State, "80", Some(2020), "NĐ", "CP", Some("decree")),
    ("313/2025/NĐ-CP", "313/2025/NĐ-CP", State, "313", Some(2025), "NĐ", "CP", Some("decree")),
    ("41/2013/QĐ-TTg", "41/2013/QĐ-TTg", State, "41", Some(2013), "QĐ", "TTg", Some("decision")),
    ("422/QĐ-TTg", "422/QĐ-TTg", State, "422", None, "QĐ", "TTg", Some("decision")),
    ("14 / KH- LH", "14/KH-LH", State, "14", None, "KH", "LH", Some("plan")),
    ("14\u{A0}/ KH-\u{A0}LH", "14/KH-LH", State, "14", None, "KH", "LH", Some("plan")),
    ("763/SNgV-HTQT", "763/SNgV-HTQT", State, "763", None, "SNgV", "HTQT", None),
    ("417/KH-SNgV", "417/KH-SNgV", State, "417", None, "KH", "SNgV", Some("plan")),
    ("62/KH-UBND", "62/KH-UBND", State, "62", None, "KH", "UBND", Some("plan")),
    ("427/KH-UBND", "427/KH-UBND", State, "427", None, "KH", "UBND", Some("plan")),
    ("3291/KH-UBND", "3291/KH-UBND", State, "3291", None, "KH", "UBND", Some("plan")),
    ("3935/KH-UBND", "3935/KH-UBND", State, "3935", None, "KH", "UBND", Some("plan")),
    ("147/2024/NĐ-CP", "147/2024/NĐ-CP", State, "147", Some(2024), "NĐ", "CP", Some("decree")),
    ("26/2020/TT-BTTTT", "26/2020/TT-BTTTT", State, "26", Some(2020), "TT", "BTTTT", Some("circular")),
    ("5 / 2020 / NQ - HĐND", "5/2020/NQ-HĐND", State, "5", Some(2020), "NQ", "HĐND", Some("resolution")),
    ("12a/TTr-LHHN-VP", "12a/TTr-LHHN-VP", State, "12a", None, "TTr", "LHHN-VP", Some("submission")),
    ("09/2020/L-CTN", "09/2020/L-CTN", State, "09", Some(2020), "L", "CTN", Some("order")),
    ("109/KH\u{2011}LHBD", "109/KH-LHBD", State, "109", None, "KH", "LHBD", Some("plan")),
    ("41/2013/QÐ-TTg", "41/2013/QĐ-TTg", State, "41", Some(2013), "QĐ", "TTg", Some("decision")),
    ("38-CT/TW", "38-CT/TW", Party, "38", None, "CT", "TW", Some("directive")),
    ("04-CT/TW", "04-CT/TW", Party, "04", None, "CT", "TW", Some("directive")),
    ("12-CT/TW", "12-CT/TW", Party, "12", None, "CT", "TW", Some("directive")),
    ("12-KL/TW", "12-KL/TW", Party, "12", None, "KL", "TW", Some("conclusion")),
    ("18-CT/TU", "18-CT/TU", Party, "18", None, "CT", "TU", Some("directive")),
    ("07-CT/TU", "07-CT/TU", Party, "07", None, "CT", "TU", Some("directive")),
    ("41-KH/TU", "41-KH/TU", Party, "41", None, "KH", "TU", Some("plan")),
    ("35-KH/TU", "35-KH/TU", Party, "35", None, "KH", "TU", Some("plan")),
    ("360-CV/TU", "360-CV/TU", Party, "360", None, "CV", "TU", Some("official-letter")),
    ("244-CV/HU", "244-CV/HU", Party, "244", None, "CV", "HU", Some("official-letter")),
    ("8485-CV/TU", "8485-CV/TU", Party, "8485", None, "CV", "TU", Some("official-letter")),
    ("02-HD/BDNTW", "02-HD/BDNTW", Party, "02", None, "HD", "BDNTW", Some("guidance")),
    ("2215-QĐ/UBND", "2215-QĐ/UBND", Party, "2215", None, "QĐ", "UBND", Some("decision")),
    ("38 - CT / TW", "38-CT/TW", Party, "38", None, "CT", "TW", Some("directive")),
    ("91/2025/QH15", "91/2025/QH15", Law, "91", Some(2025), "QH", "15", None),
    ("202/2025/QH15", "202/2025/QH15", Law, "202", Some(2025), "QH", "15", None),
];

#[test]
fn every_form_is_read_into_its_parts() {
    for (text, normal, form, number, year, letters, body, kind) in NUMBERS {
        let symbol = Symbol::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
        assert_eq!(symbol.to_string(), *normal);
        assert_eq!(symbol.printed(), *text);
        assert_eq!((symbol.form(), symbol.number(), symbol.year()), (*form, *number, *year), "{text}");
        assert_eq!((symbol.letters(), symbol.body()), (*letters, *body), "{text}");
        assert_eq!(symbol.kind().map(DocumentKind::key), *kind, "{text}");
        assert_eq!(symbol.is_known_type(), *letters != "SNgV", "{text}");
        assert_eq!(Symbol::parse(normal).as_ref(), Ok(&symbol));
    }
}

#[test]
fn every_form_is_found_in_prose() {
    for (text, ..) in NUMBERS {
        for (before, after) in [
            ("Kế hoạch số ", " ngày 27/5/2021"),
            ("(Công văn ", ")"),
            ("Công văn\nsố:", ". Theo đó"),
            ("SỐ ", ".\n"),
            ("- Căn cứ công văn số: ", ", 27 người"),
            ("Official Letter No. ", "; then"),
            ("số ", "/."),
        ] {
            let prose = format!("{before}{text}{after}");
            let found = find_all(&prose);
            assert_eq!(found.len(), 1, "{prose}");
            assert_eq!((found[0].0.clone(), found[0].1.printed()), (before.len()..before.len() + text.len(), *text), "{prose}");
        }
    }
    let dashed = "-12/KH-LHHN và –38-CT/TW; Kết luận 12-KL/TW.Căn cứ 13-KL/TW";
    assert_eq!(find_all(dashed).len(), 4);
}

#[test]
fn what_only_looks_like_a_number_is_left_alone() {
    #[rustfmt::skip]
    let texts = [
        // Seen in plans.
        "1.2.1", "2-3 Hội", "1-2 lần/năm", "15/11", "4/2020", "2013 -2017", "24/7", "A4/B5", "giai đoạn 2020 – 2024", "quý II/2021",
        // Days and years.
        "ngày 27/5/2021", "15-5-2017", "06-7-2011", "2026-11-05", "5/11/2026-KH", "năm học 2025-2026/HK1", "tháng 4/2020-Q2",
        // Fractions, scores, ratios, units.
        "1/2", "3/4 dân số", "tỷ số 2-1", "thắng 3 - 0", "2 - HAGL / SLNA", "50/50", "60 km/h", "5-10 m/s", "100 USD/người", "8/10 điểm", "20/VND-USD",
        // Numbers of telephones, accounts, houses, flights, plates.
        "0256-3822-123", "0905/123-456", "12/3 Trần Phú", "12A/45-Nguyễn Huệ", "số 5/Tổ dân phố 3-Phường 2", "số 10/Huế-Đà Nẵng", "VN-1234/VJ-56",
        "77A-123.45", "0011-0042-3768", "STK 1234567/VCB-BD",
        // Standards and models.
        "ISO 9001:2015", "ISO/IEC 27001-2", "TCVN 7909-1:2008", "QCVN 02:2009/BYT", "IEC 60601-1/AMD", "4K/HD", "16/9-HDR", "COVID-19/SARS-COV",
        "A380-800/EK", "802.11/AX-WIFI", "U23/AFC-VN", "5-SEA/VN",
        // Addresses and files.
        "https://luat.example/van-ban/80/2020/NĐ-CP", "https://luat.example/?so=62/KH-UBND", "www.luat.example:80/KH-UBND",
        "http://luat.example/(38-CT/TW)", "van-ban/12/KH-UBND", "C:\\van-ban\\12/KH-UBND", "62/KH-UBND.pdf", "ban-12/KH-UBND", "a_12/KH-UBND",
        "62/KH-UBND/trang-2", "38-CT/TW_ban-cuoi", "e12-CT/TW", "x@12/KH-UBND", "1.12/KH-UBND", "ngày 15/11/2020/KH-UBND", "09:30/KH-UBND",
        // English, and too much of everything.
        "No. 5/Decree-Law", "Decree-Law 5-Act/State", "5/and-Or", "24/HIV-AIDS", "and/or", "input/output", "109/kh-lhbd", "số 109/kh-UBND",
        "123456/KH-UBND", "12ab/KH-UBND", "12/KH", "12-CT", "12/KH-", "12-CT/", "/KH-UBND", "12/KH--UBND", "12//KH-UBND", "12/ KH", "5/L-XL",
        "91/2025/QH", "91/2025/QH156", "91/25/QH15", "91-2025-QH15", "12/KH\n-UBND", "12 – CT/TW", "１２/KH-UBND", "số 5/ABCDEFGHIJKL-UBND",
        "12/20200/NĐ-CP", "763/SNgV-HTQT",
    ];
    assert!(texts.len() > 80);
    for text in texts {
        for prose in [text.to_owned(), format!("Hội nghị {text} được tổ chức"), format!("({text})"), format!("“{text}”, {text}.")]
        {
            assert_eq!(find_all(&prose), [], "{prose}");
        }
    }
}

#[test]
fn a_field_that_is_almost_a_number_is_answered_with_what_is_meant() {
    let almost = |meant: &str| SymbolFault::Almost { meant: meant.to_owned() };
    for (text, fault) in [
        ("", SymbolFault::Empty),
        (" \u{A0}\n", SymbolFault::Empty),
        ("109/kh-lhbd", almost("109/KH-LHBD")),
        ("41/2013/qđ-ttg", almost("41/2013/QĐ-TTg")),
        ("5/ttr-lhbd", almost("5/TTr-LHBD")),
        ("763/SNgV-htqt", almost("763/SNgV-HTQT")),
        ("38–CT/TW", almost("38-CT/TW")),
        ("Số: 109/KH-LHBD", almost("109/KH-LHBD")),
        ("Chỉ thị số 38-CT/TW", almost("38-CT/TW")),
        ("109/KH-LHBD.", almost("109/KH-LHBD")),
        ("91/2025/qh15", almost("91/2025/QH15")),
        ("109", SymbolFault::NotASymbol),
        ("15/11", SymbolFault::NotASymbol),
        ("4/2020", SymbolFault::NotASymbol),
        ("109/KH-LHBD và 12-CT/TW", SymbolFault::NotASymbol),
        ("109/KH-LHBD ngày 26/10/2021", SymbolFault::NotASymbol),
        ("Kế hoạch", SymbolFault::NotASymbol),
    ] {
        assert_eq!(Symbol::parse(text), Err(fault), "{text}");
    }
}

#[test]
fn keys_join_what_is_one_document() {
    let key = |text: &str| Symbol::parse(text).map(|symbol| symbol.key());
    for (a, b) in [
        ("04-CT/TW", "4-CT/TW"),
        ("14 / KH- LH", "14/KH-LH"),
        ("41/2013/QĐ-TTg", "41/2013/QĐ-TTG"),
        ("2215-QĐ/UBND", "2215/QĐ-UBND"),
        ("12a/BC-LH", "012A/BC-LH"),
    ] {
        assert_eq!(key(a), key(b), "{a} {b}");
    }
    for (a, b) in [
        ("80/NĐ-CP", "80/2020/NĐ-CP"),
        ("5/HD-LH", "5/HĐ-LH"),
        ("12/BC-LH", "12a/BC-LH"),
        ("91/2025/QH15", "91/2025/QH16"),
        ("5/KH-UBND", "5/KH-UBND-VX"),
    ] {
        assert_ne!(key(a), key(b), "{a} {b}");
    }
    assert_ne!(Symbol::parse("04-CT/TW"), Symbol::parse("4-CT/TW"));
    assert_eq!(Symbol::parse("80/2020/NĐ-CP").map(|symbol| symbol.slug()), Ok("80-2020-nd-cp".to_owned()));
}

/// Texts built to make a careless reader look at everything again and again.
#[test]
fn hostile_text_takes_linear_time() {
    let hostile = [
        "1/".repeat(200_000),
        "1 / ".repeat(100_000),
        "1/2020/".repeat(60_000),
        "1-KH/A-".repeat(60_000),
        format!("1/KH-{}", "A-".repeat(200_000)),
        format!("1/KH{}-A", " ".repeat(400_000)),
        "1/KH-A".repeat(60_000),
        "9".repeat(400_000),
        "A".repeat(400_000),
        "số số: ".repeat(40_000),
        "kế ".repeat(100_000),
        "https://".repeat(50_000),
        format!("số{}1", "\u{A0}".repeat(200_000)),
    ];
    let begun = Instant::now();
    for text in &hostile {
        let _ = find_all(text);
        let _ = Symbol::parse(text);
    }
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

/// A number with known letters, its normal form, and the same with blanks.
fn numbers() -> impl Strategy<Value = (String, String)> {
    let letters = prop::sample::select(vec!["KH", "CT", "QĐ", "NĐ", "KL", "CV", "HD", "NQ", "BC", "TB", "TTr", "CTr", "TT"]);
    let bodies = prop::sample::select(vec!["UBND", "TTg", "SNgV", "LHBD", "CP", "TW", "TU", "BDNTW", "HĐND", "B5"]);
    let form = prop::sample::select(vec![State, Party, Law]);
    let blank = "( |\u{A0}){0,2}";
    (form, 1u32..100_000, 0usize..3, "[a-f]?", prop::option::of(1945i16..2100), letters, bodies, [blank, blank, blank, blank]).prop_map(
        |(form, number, zeros, suffix, year, letters, body, [b, c, d, e])| {
            let digits = format!("{}{number}", "0".repeat(zeros.min(5 - number.to_string().len())));
            match (form, year) {
                (Party, _) => (format!("{digits}{suffix}-{letters}/{body}"), format!("{digits}{suffix}{b}-{c}{letters}{d}/{e}{body}")),
                (State, None) => (format!("{digits}{suffix}/{letters}-{body}"), format!("{digits}{suffix}{b}/{c}{letters}{d}-{e}{body}")),
                (State, Some(year)) => {
                    let normal = format!("{digits}{suffix}/{year}/{letters}-{body}");
                    (normal, format!("{digits}{suffix}{b}/{c}{year}{d}/{e}{letters}-{body}"))
                }
                (Law, year) => {
                    let normal = format!("{digits}/{}/QH{}", year.unwrap_or(2025), zeros + 13);
                    (normal.clone(), normal)
                }
            }
        },
    )
}

fn prose() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "Hội",
        "nghị",
        "theo",
        "Kế hoạch",
        "số",
        "của",
        "Ủy ban",
        "ngày 27/5/2021",
        "2-3",
        "15/11",
        "năm 2020 – 2024",
        "1.2.1",
        "(b/c)",
        "24/7",
        "và",
        "đối ngoại",
        "nhân dân,",
        "tỉnh;",
        "–",
        "50/50",
        "A4/B5",
        "1-2 lần/năm",
        "“Ươm mầm”",
        "30 km/h",
    ]);
    prop::collection::vec(words, 0..8).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn what_is_printed_is_read_as_itself((normal, spaced) in numbers()) {
        let symbol = Symbol::parse(&spaced).expect("a number");
        prop_assert_eq!(symbol.to_string(), normal.clone());
        prop_assert_eq!(symbol.printed(), &*spaced);
        let again = Symbol::parse(&normal).expect("a number");
        prop_assert_eq!(again.key(), symbol.key());
        prop_assert_eq!(again, symbol);
    }

    #[test]
    fn prose_gives_the_numbers_in_it_and_nothing_else(
        parts in prop::collection::vec((prose(), numbers(), prop::sample::select(vec![" ", ", ", ".\n", ") ", "; "])), 0..4),
        end in prose(),
    ) {
        let mut text = String::new();
        let mut expected = Vec::new();
        for (before, (_, spaced), after) in parts {
            text.push_str(&before);
            text.push_str(" (");
            let start = text.len();
            text.push_str(&spaced);
            expected.push(start..text.len());
            text.push_str(after);
        }
        text.push_str(&end);
        let found: Vec<_> = find_all(&text).into_iter().map(|(span, _)| span).collect();
        prop_assert_eq!(found, expected, "{}", text);
    }

    #[test]
    fn nothing_breaks_it(text in "(\\PC|[0-9/ -]|[KHQĐCTWUBNDa]|số |\u{A0}|\n){0,60}") {
        let _ = Symbol::parse(&text);
        let mut last = 0;
        for (span, symbol) in find_all(&text) {
            prop_assert!(span.start >= last && span.end <= text.len());
            prop_assert_eq!(&text[span.clone()], symbol.printed());
            prop_assert_eq!(Symbol::parse(&symbol.to_string()), Ok(symbol));
            last = span.end;
        }
    }
}
