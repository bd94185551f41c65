//! What documents the words of a file name, with what is said of each.

use super::super::{Document, parse};
use super::*;
use crate::config::{self, Config};
use crate::content::markdown::What;

const SITE: &str = "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\n";

const AGENCIES: &str = "ban-bi-thu: {name: {vi: Ban Bí thư, en: Secretariat}, level: central}
ubnd-a: {name: {vi: Ủy ban nhân dân tỉnh An Mẫu, en: People's Committee of An Mẫu Province}, level: province, area: an-mau}
ubnd-b: {name: {vi: Ủy ban nhân dân tỉnh Bình Mẫu, en: People's Committee of Bình Mẫu Province}, level: province, area: binh-mau, aliases: [UBND Bình]}
lh-b: {name: {vi: Liên hiệp các tổ chức hữu nghị tỉnh Bình Mẫu, en: Union of Bình Mẫu}, level: union, area: binh-mau}
";
const AREAS: &str = "an-mau: {name: {vi: An Mẫu, en: An Mẫu}}\nbinh-mau: {name: {vi: Bình Mẫu, en: Bình Mẫu}}\n";
const SHORT: &str = "CTCHN: {name: {vi: các tổ chức hữu nghị}}\n";

fn config() -> Config {
    let vocabulary = |name: &str, text| (name.into(), Source::new(&format!("content/vocabulary/{name}.yaml").into(), text, 0));
    let vocabularies = [vocabulary("agencies", AGENCIES), vocabulary("areas", AREAS), vocabulary("abbreviations", SHORT)];
    config::read(&Source::new(&"content/site.yaml".into(), SITE, 0), &vocabularies).0
}

fn document(path: &str, front: &str, body: &str) -> Document {
    parse(&format!("content/{path}").into(), &format!("---\n{front}\n---\n\n{body}\n"), &config()).document.expect("a document")
}

fn plan(more: &str, body: &str) -> Document {
    let front = format!("title: Kế hoạch mẫu\nstatus: published\nsymbol: 10/KH-LHB\nissuer: lh-b\ndate: 2026-01-10\n{more}");
    document("plans/10-kh-lhb.vi.md", &front, body)
}

fn news(more: &str, body: &str) -> Document {
    document("news/2026/tin.vi.md", &format!("title: Tin mẫu\nstatus: published\ndate: 2026-11-05\n{more}"), body)
}

/// Each mention as one line, with its line in the file.
fn lines(document: &Document) -> Vec<String> {
    let line = |mention: &Mention| {
        let kind = mention.kind.map_or("", DocumentKind::key);
        let date = mention.date.map_or(String::new(), |date| date.to_string());
        let issuer = match &mention.issuer {
            MentionedIssuer::Unsaid => String::new(),
            MentionedIssuer::Known(at) => at.to_string(),
            MentionedIssuer::AnyOf(any) => format!("{any:?}"),
            MentionedIssuer::Named(name) => name.to_string(),
        };
        format!("{kind}|{}|{date}|{issuer}|{}", mention.symbol, mention.place.line)
    };
    document.mentions.iter().map(line).collect()
}

fn slots(document: &Document) -> Vec<u32> {
    let opened = document.body.slots.iter().filter_map(|slot| match slot.what {
        What::MentionOpen(index) => Some(index),
        _ => None,
    });
    opened.collect()
}

#[test]
fn a_document_is_one_mention_and_gathers_what_is_said_of_it() {
    let tin = news(
        "summary: Theo Chỉ thị số 38-CT/TW.",
        "Kế hoạch số 62/KH-UBND và Chỉ thị số 38.\n\n**Chỉ thị số 38-CT/TW ngày 19/9/2019 của Ban Bí thư** và Kế hoạch số 62/KH-UBND ngày 27/5/2021 của \
         UBND tỉnh Bình Mẫu.\n\nKế hoạch này",
    );
    assert_eq!(lines(&tin), ["directive|38-CT/TW|2019-09-19|0|5", "plan|62/KH-UBND|2021-05-27|2|8"]);
    assert_eq!(slots(&tin), [1, 0, 0, 1, 1]);
    assert_eq!(tin.mentions[0].place.column, 15);
    assert!(tin.body.running.text.is_empty(), "let go");
}

#[test]
fn what_the_front_matter_names_completes_and_resolves() {
    let basis = "basis:\n  - {symbol: 38-CT/TW, issuer: ban-bi-thu, date: 2019-09-19}\ncites:\n  - {symbol: 5/KH-LH, issuer: lh-b}\n  - {symbol: 5/KH-XY, issuer: ubnd-a}\n";
    let own = plan(
        &format!(
            "{basis}tasks:\n  - id: a\n    text: Họp.\n  - id: b\n    text: Học Chỉ thị số 38 và 5/KH-LH, theo kế hoạch này.\n  - id: c\n    text: |\n      Làm theo\n      Chỉ thị số 38.\n"
        ),
        "Chỉ thị số 38 là căn cứ; Kế hoạch số 5 là kế hoạch vừa nêu trong một việc.",
    );
    let unclear = plan(basis, "Kế hoạch số 5 không rõ là kế hoạch nào, Chỉ thị số 38 thì rõ.");
    assert_eq!(lines(&unclear), ["directive|38-CT/TW|2019-09-19|0|15"]);
    assert_eq!(lines(&own), ["directive|38-CT/TW|2019-09-19|0|16", "plan|5/KH-LH||3|16"]);
    let parts: Vec<_> = own
        .part_mentions
        .iter()
        .map(|part| (part.part, &own.plan().expect("a plan").tasks[part.part].text[part.span.clone()], part.mention))
        .collect();
    assert_eq!(parts, [(1, "Chỉ thị số 38", 0), (1, "5/KH-LH", 1), (2, "Chỉ thị số 38", 0)]);
    assert_eq!(slots(&own), [0, 1]);
}

#[test]
fn a_plan_does_not_name_itself() {
    let own = plan(
        "",
        "Kế hoạch này, Kế hoạch số 10/KH-LHB ngày 10/01/2026, Kế hoạch số 10 và 10/KH-LHB của Liên hiệp CTCHN tỉnh Bình Mẫu là một; văn bản này cũng vậy.",
    );
    assert_eq!(lines(&own), [""; 0]);
    assert_eq!(own.body.slots, []);
    let other = plan(
        "",
        "Kế hoạch số 10/KH-LHB ngày 10/01/2025. Kế hoạch này là của năm trước; năm ấy có Chỉ thị số 38-CT/TW. Chỉ thị này còn hiệu lực.",
    );
    assert_eq!(lines(&other), ["plan|10/KH-LHB|2025-01-10||10", "directive|38-CT/TW|||10"]);
    assert_eq!(slots(&other), [0, 1, 1]);
    let translation = document("plans/10-kh-lhb.en.md", "title: A plan\nstatus: published", "This plan and Plan No. 5/KH-LH. This plan.");
    assert_eq!(slots(&translation), [0]);
}

#[test]
fn issuers_are_those_of_the_vocabulary() {
    for (printed, issuer) in [
        ("Ban Bí thư", "0"),
        ("ỦY BAN NHÂN DÂN TỈNH AN MẪU", "1"),
        ("Uỷ ban nhân dân tỉnh An Mẫu", "1"),
        ("UBND Bình", "2"),
        ("Liên hiệp CTCHN tỉnh Bình Mẫu", "3"),
        ("UBND tỉnh", "[1, 2]"),
        ("Bộ Ngoại giao", "Bộ Ngoại giao"),
    ] {
        let tin = news("", &format!("Văn bản số 1/CV-X của {printed} về việc chung."));
        assert_eq!(lines(&tin), [format!("official-letter|1/CV-X||{issuer}|8")], "{printed}");
    }
}

#[test]
fn a_name_without_its_place_is_of_the_place_that_the_text_is_of() {
    let body = "Kế hoạch số 62/KH-UBND của UBND tỉnh.";
    assert_eq!(lines(&plan("", body)), ["plan|62/KH-UBND||2|10"]);
    assert_eq!(lines(&news("areas: [an-mau]", body)), ["plan|62/KH-UBND||1|8"]);
    assert_eq!(lines(&news("areas: [an-mau, binh-mau]", body)), ["plan|62/KH-UBND||[1, 2]|8"]);
}

#[test]
fn two_documents_of_one_number_stay_two() {
    let tin = news(
        "",
        "62/KH-UBND ngày 1/4/2021 của UBND tỉnh An Mẫu, 62/KH-UBND của UBND tỉnh Bình Mẫu; 62/KH-UBND ngày 27/5/2021 và 62/KH-UBND ngày 28/5/2021.",
    );
    assert_eq!(lines(&tin), ["plan|62/KH-UBND|2021-04-01|1|8", "plan|62/KH-UBND|2021-05-27|2|8", "plan|62/KH-UBND|2021-05-28||8"]);
}

#[test]
fn a_heading_names_without_a_link() {
    let tin = news("", "## Kế hoạch số 62/KH-UBND\n\nKế hoạch này có 5 phần.");
    assert_eq!((lines(&tin).len(), slots(&tin)), (1, vec![0]));
}
