//! Every fault of writing: its code, its exact place, and that its fix cures it.

use std::sync::Arc;

use super::form::{clean, faults, form};
use crate::diagnostic::Code::{self, *};
use crate::yaml::{Source, read};

/// One fault a text: code, line and column.
#[rustfmt::skip]
const FAULTS: &[(Code, &str, u32, u32)] = &[
    (ColonInValue, "title: Kế hoạch số 12/KH-LHHN: công tác năm 2026\n", 1, 30),
    (ColonInValue, "date: a\ntitle: Thông báo:\n", 2, 17),
    (ColonInValue, "cover:\n  image: a.jpg\n  alt: Ảnh: cây cầu # của sở\n", 3, 11),
    (TextAfterQuote, "title: \"Hữu nghị\": cầu nối\n", 1, 18),
    (ColonInValue, "topics:\n  - Hội nghị: mở đầu\n", 2, 13),
    (ColonInValue, "summary: Dòng thứ nhất\n  dòng hai: có dấu\n", 2, 11),
    (ColonInValue, "title: Nói \"a\": b\r\nyear: 3\r\n", 1, 15),
    (ColonInValue, "title: It's \"a\": b\\c\n", 1, 16),
    (Tab, "cover:\n\timage: a.jpg\n", 2, 1),
    (Tab, "title:\tHải\n", 1, 7),
    (Tab, "cover:\n  \talt: Cầu\n", 2, 3),
    (Tab, "topics:\n-\tcầu\n", 2, 2),
    (NoBreakSpace, "title:\u{a0}Hải\n", 1, 7),
    (NoBreakSpace, "cover:\n\u{3000}alt: Cầu\n", 2, 1),
    (NoBreakSpace, "title: \u{feff}Đường\n", 1, 8),
    (NoBreakSpace, "cover:\n  alt: \u{202f}Đường\n", 2, 8),
    (MissingSpaceAfterColon, "title:Đường sắt\n", 1, 7),
    (MissingSpaceAfterColon, "cover:\n  alt:Đường\n", 2, 7),
    (MissingSpaceAfterColon, "gallery:\n  - image:a.jpg\n", 2, 11),
    (MissingSpaceAfterColon, "title:Kế hoạch: công tác\n", 1, 7),
    (MissingSpaceAfterColon, "title:\"Kế hoạch\"\n", 1, 7),
    (SmartQuotes, "title: “Nhịp cầu”\n", 1, 8),
    (SmartQuotes, "date: a\ntitle: “Nhịp cầu: hữu nghị\"\n", 2, 8),
    (SmartQuotes, "title: \"Nhịp cầu”\n", 1, 17),
    (SmartQuotes, "title: «Nhịp cầu»\n", 1, 8),
    (SmartQuotes, "title: ‘Nhịp cầu’\n", 1, 8),
    (UnclosedQuote, "title: \"Nhịp cầu\nyear: 3\n", 1, 8),
    (UnclosedQuote, "cover:\n  alt: 'Đường\n  image: 'b'\n", 2, 8),
    (UnclosedQuote, "topics:\n  - 'Đường \"a\"\n", 2, 5),
    (TextAfterQuote, "title: \"Nhịp cầu\" là bạn\n", 1, 19),
    (TextAfterQuote, "title: \"Hội nghị \"Cầu\" 2026\"\n", 1, 19),
    (TextAfterQuote, "title: 'Đường 'sắt''\n", 1, 16),
    (TextAfterQuote, "summary: \"một\n  hai\" ba\n", 2, 8),
    (LeadingSpecial, "title: @lienhiep mời bạn\n", 1, 8),
    (LeadingSpecial, "title: 50\ndate: %chưa rõ\n", 2, 7),
    (LeadingSpecial, "title: *Quan trọng* mời họp\n", 1, 8),
    (LeadingSpecial, "title: & cộng sự\n", 1, 8),
    (LeadingSpecial, "title: !Đường mới: mở\n", 1, 8),
    (LeadingSpecial, "title: > trích dẫn\n", 1, 8),
    (LeadingSpecial, "title: | kẻ đứng\n", 1, 8),
    (LeadingSpecial, "title: `mã`\n", 1, 8),
    (LeadingSpecial, "title: [Cập nhật] Kế hoạch\n", 1, 8),
    (LeadingSpecial, "title: - gạch đầu dòng\n", 1, 8),
    (LeadingSpecial, "title:\n  @cầu\n", 2, 3),
    (LeadingSpecial, "topics:\n  - @cầu\n", 2, 5),
    (DuplicateKey, "title: Đường\nyear: 3\ntitle: Cầu\n", 3, 1),
    (DuplicateKey, "cover:\n  alt: Đường\n  image: a\n  alt: Cầu\n", 4, 3),
    (DuplicateKey, "place: {vi: Đường, vi: Cầu}\n", 1, 20),
    (DuplicateKey, "labels:\n  vi: Đường\n  vi: Cầu\n", 3, 3),
    (AnchorOrAlias, "title: *cầu\n", 1, 8),
    (AnchorOrAlias, "title: &cầu\n", 1, 8),
    (AnchorOrAlias, "topics: [Đường, *cầu]\n", 1, 17),
    (AnchorOrAlias, "place: {vi: Đường, en: &a b}\n", 1, 24),
    (YamlTag, "title: !!str 2026\n", 1, 8),
    (YamlTag, "title: !cầu\n", 1, 8),
    (YamlTag, "topics: [Đường, !x cầu]\n", 1, 17),
    (MergeKey, "cover:\n  <<: {alt: Đường}\n  image: a\n", 2, 3),
    (MergeKey, "title: Đường\n<<: {a: b}\n", 2, 1),
    (TooDeep, "title: Đường\ntopics: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\nyear: 3\n", 2, 40),
    (TooDeep, "topics:\n- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - a\n", 2, 63),
    (YamlSyntax, "title: Đường\nkhông có gì\nyear: 3\n", 2, 1),
    (YamlSyntax, "topics: [đường, cầu\nyear: 3\n", 1, 9),
    (YamlSyntax, "topics: [đường}\n", 1, 15),
    (YamlSyntax, "title: \"Đường C:\\pa\"\n", 1, 17),
    (YamlSyntax, "title: Đường\n  year: 3\n", 2, 3),
    (YamlSyntax, "title: Đường\n---\nyear: 3\n", 2, 1),
    (HashInValue, "title: Kế hoạch #5\n", 1, 17),
    (HashInValue, "title: #5 Đường\n", 1, 8),
    (HashInValue, "topics:\n  - đường #cầu\n", 2, 11),
    (HashInValue, "summary: Dòng một\n  dòng #hai\n", 2, 8),
    (UnknownKey, "đường: 1\n", 1, 1),
    (UnknownKey, "cover:\n  image: a\n  ảnh: b\n", 3, 3),
    (WrongType, "topics: đường\n", 1, 9),
    (WrongType, "place:\n  vi: Đường\n  en: [a]\n", 3, 7),
    (NotOneOf, "status: đường\n", 1, 9),
];

/// Which the lint itself finds, with a line to paste wherever the fault is on one line.
const WITH_FIX: &[Code] =
    &[ColonInValue, Tab, NoBreakSpace, MissingSpaceAfterColon, SmartQuotes, UnclosedQuote, LeadingSpecial, HashInValue];

#[test]
fn each_code_has_two_texts() {
    let writing =
        Code::ALL.iter().filter(|code| ("NC104".."NC117").contains(&code.as_str()) || ["NC118", "NC119"].contains(&code.as_str()));
    for code in writing.chain(&[UnknownKey, WrongType]) {
        assert!(FAULTS.iter().filter(|fault| fault.0 == *code).count() >= 2, "{}", code.as_str());
    }
}

#[test]
fn what_continues_a_refused_value_is_not_told_again() {
    assert_eq!(faults("title: *một hai\n  ba:bốn\n  \"năm\nyear: 3\n"), [(LeadingSpecial, 1, 8)]);
    assert_eq!(faults("title: !!str |\n  một: hai #3\n  @\nyear: 3\n"), [(YamlTag, 1, 8)]);
    assert_eq!(faults("topics:a\n- b\n- @c\nyear: 3\n"), [(MissingSpaceAfterColon, 1, 8)]);
}

#[test]
fn a_huge_text_is_not_read() {
    assert_eq!(faults(&"a: b\n".repeat(250_000)), [(FrontMatterTooLarge, 1, 1)]);
    assert_eq!(clean(&format!("labels:\n{}", (0..9000).map(|n| format!("  k{n}: v\n")).collect::<String>())).labels.len(), 9000);
}

#[test]
fn each_fault_at_its_place() {
    for (code, text, line, column) in FAULTS {
        assert_eq!(faults(text), [(*code, *line, *column)], "{text}");
        // Far from the start and between sound lines it is the same.
        let among = format!("date: Đà Nẵng\nlabels:\n  zz: đầu\n{text}");
        if !text.contains("date:") && !text.contains("labels:") {
            assert_eq!(faults(&among), [(*code, line + 3, *column)], "{among}");
            assert_eq!(form(&among).0.date, "Đà Nẵng");
        }
    }
}

#[test]
fn each_fix_cures() {
    for (code, text, line, _) in FAULTS {
        let (_, problems) = form(text);
        let Some(fix) = problems[0].fix_line() else {
            assert!(!WITH_FIX.contains(code), "no fix: {text}");
            continue;
        };
        let mut lines: Vec<&str> = text.lines().collect();
        // A value over several lines becomes one line.
        let first = fix.split(':').next().unwrap_or_default();
        let at = lines.iter().position(|line| line.split(':').next() == Some(first)).unwrap_or(*line as usize - 1);
        lines.splice(at..=(*line as usize - 1).max(at), [fix]);
        let cured = lines.join("\n");
        assert_eq!(faults(&cured), [], "{text}\n{cured}");
    }
}

#[test]
fn fixes_keep_the_text() {
    let fix = |text: &str| form(text).1[0].fix_line().unwrap_or_default().to_owned();
    assert_eq!(fix("title: a: b # c\n"), "title: \"a: b\" # c");
    assert_eq!(fix("title: a: b #5\n"), "title: \"a: b #5\"");
    assert_eq!(fix("title: \"a\": b\n"), "title: '\"a\": b'");
    assert_eq!(fix("title: \"a \"b\" c\"\n"), "title: 'a \"b\" c'");
    assert_eq!(fix("title: “a”\n"), "title: \"a\"");
    assert_eq!(fix("title: \"C:\\pa\"\n"), "title: 'C:\\pa'");
    assert_eq!(fix("title:a: b\n"), "title: \"a: b\"");
    assert_eq!(fix("summary: a\n  title: c d\n"), "title: c d");
    assert_eq!(fix("summary: a\n  b x: c\n  d\n"), "summary: \"a b x: c d\"");
    assert_eq!(fix("cover:\n \t alt: b\n"), "    alt: b");
    assert_eq!(fix("topics:\n  - x y: z\n"), "  - \"x y: z\"");
    assert_eq!(fix("topics: [a, b\n"), "topics: [a, b]");
}

#[test]
fn sound_texts_are_left_alone() {
    let texts = [
        "title: Kế hoạch 12:30, https://a.vn/#b, C#, a:b\n",
        "title: “Hữu nghị” và hợp tác\n",
        "title: “Một” và “hai”\n",
        "title: ‘Tết’ ở quê\n",
        "status: draft # chờ duyệt: xong\n",
        "# chú thích: một\n\n  # hai\ntitle: a\n",
        "title: \"Kế hoạch: #5 @a\" # chú thích\ndate: 'It''s: b'\n",
        "summary: |\n  đường: cầu\n  \t không\n  title:abc #5\n  “a”\n\n  \u{a0}b\ntitle: a\n",
        "summary: >-\n    một: hai\n\n  \ntitle: a\n",
        "cover:\n  alt: |-  # chú thích\n   một: hai\n  image: a\n",
        "summary: \"một\n  hai: ba #4\n\n  bốn\"\ntitle: a\n",
        "summary: một\n  hai\n\n  ba\ntitle: a\n",
        "topics: [một, \"hai: [ba\", 'bốn # năm'] # sáu\n",
        "topics: [\n  một, # hai\n  ba\n]\ntitle: a\n",
        "topics:\n- https://a.vn\n- mailto:a@b.vn\n- 12:30\n- -a\n- Đường:sắt\n",
        "topics:\n  -\n    một\n  - |\n    hai: ba\n  - \"bốn: năm\"\n",
        "date:\n  Nói:một\ntitle:\n  Một\n  hai\nplace:\n  # ba\n  \"bốn: năm\"\n",
        "gallery:\n- image: a\n  alt: b\n-\n  image: c\n- {image: d, sizes: [1, 2]}\n",
        "labels: {vi: a, \"en\": b}\n",
        "\"title\": a\r\n'date': b\r\n",
        "title: a   \t\r\nlabels:\r\n  vi: b\r\n",
        "title : a\nplace:   {vi: a}\n",
        "---\ntitle: a\n",
        "title: a*b & c! 50%\ndate: \\\n",
        "title: R&D; a|b > c\n",
    ];
    for text in texts {
        clean(text);
        clean(&format!("year: 3\n{}", text.strip_prefix("---\n").unwrap_or(text)));
    }
}

#[test]
fn six_faults_in_one_text() {
    let text =
        "title: Kế hoạch: một\ncover:\n\timage: a.jpg\ntopics: [a, *b]\ndate: \"x\nyear: hai\nsumary: c\nstatus: draft\ntrack:true\n";
    let expected = [
        (ColonInValue, 1, 16),
        (Tab, 3, 1),
        (AnchorOrAlias, 4, 13),
        (UnclosedQuote, 5, 7),
        (WrongType, 6, 7),
        (UnknownKey, 7, 1),
        (MissingSpaceAfterColon, 9, 7),
    ];
    assert_eq!(faults(text), expected);
    assert!(form(text).0.status.is_some());
}

#[test]
fn places_count_from_the_files_first_line() {
    let source = Source::new(&Arc::from("a.md"), "title: a: b\nx: 1\ntitle: c\n", 1);
    let (_, problems) = read::<super::form::Form>(&source);
    let lines: Vec<u32> = problems.iter().map(|one| one.place.line).collect();
    assert_eq!(lines, [2, 3]);
    let source = Source::new(&Arc::from("a.md"), "title: a\ntitle: c\n", 1);
    let (_, problems) = read::<super::form::Form>(&source);
    assert_eq!((problems[0].place.line, &problems[0].args[1].1), (3, &"2".to_owned()));
}
