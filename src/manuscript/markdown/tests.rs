use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::super::lines::{line, manuscript};
use super::super::model::{Block, Cell, Item, Loss, Manuscript, Paragraph, Picture, Piece, Role, Row, Shown, Span, Table};
use super::markdown;

fn written(paragraphs: Vec<Paragraph>) -> String {
    let manuscript = manuscript(paragraphs);
    markdown(&manuscript, &manuscript.blocks, &|at| format!("anh-{at}.jpg")).text
}

fn span(text: &str, marks: &str) -> Piece {
    let has = |mark| marks.contains(mark);
    Piece::Text(Span { text: text.to_owned(), is_bold: has('b'), is_italic: has('i'), is_struck: has('s'), link: None })
}

fn of(pieces: Vec<Piece>) -> Paragraph {
    Paragraph { pieces, ..line("") }
}

fn item(depth: u8, number: Option<u32>, text: &str) -> Paragraph {
    let label = Some(number.map_or("•".to_owned(), |number| format!("{number}.")));
    Paragraph { role: Role::Item(Item { list: 0, depth, number }), label, ..line(text) }
}

#[test]
fn words_that_look_like_marks_stay_words() {
    for (text, expected) in [
        ("# không", "\\# không\n"),
        ("1. không", "1\\. không\n"),
        ("2026 là năm", "2026 là năm\n"),
        ("- không", "\\- không\n"),
        ("-5 độ", "-5 độ\n"),
        ("---", "\\---\n"),
        ("> không", "\\> không\n"),
        ("a * b _c_ d_e `x` [y](z) ~q~ | \\", "a \\* b \\_c\\_ d_e \\`x\\` \\[y\\](z) \\~q\\~ \\| \\\\\n"),
        ("a < b <b> &amp; R&D", "a < b \\<b> \\&amp; R\\&D\n"),
    ] {
        assert_eq!(written(vec![line(text)]), expected);
    }
}

#[test]
fn marks_enclose_words_and_not_the_blanks_around_them() {
    for (pieces, expected) in [
        (vec![span("Một ", ""), span("hai ", "b"), span("ba", "")], "Một **hai** ba\n"),
        (vec![span("Một", "b"), span("hai", "i")], "**Một**<em>hai</em>\n"),
        (vec![span("“Một”", "b"), span("hai", "")], "<strong>“Một”</strong>hai\n"),
        (vec![span("một ", "b"), span("hai", "bi"), span(" ba", "b")], "**một *hai* ba**\n"),
        (vec![span("một", "s"), span(" ", "b"), span("hai", "")], "~~một~~ hai\n"),
    ] {
        assert_eq!(written(vec![of(pieces)]), expected);
    }
}

#[test]
fn headings_leave_out_no_level() {
    let heading = |level, text: &str| Paragraph { role: Role::Heading(level), ..line(text) };
    let lines = vec![heading(1, "Một"), heading(3, "Hai"), line("Lời."), heading(2, "Ba"), heading(9, "Bốn")];
    assert_eq!(written(lines), "## Một\n\n### Hai\n\nLời.\n\n### Ba\n\n#### Bốn\n");
    let numbered = Paragraph { label: Some("I.".to_owned()), role: Role::Heading(1), ..of(vec![span("MỤC ĐÍCH", "b")]) };
    assert_eq!(written(vec![numbered]), "## I. MỤC ĐÍCH\n");
}

#[test]
fn items_stand_under_what_they_belong_to() {
    let items = vec![
        item(1, Some(9), "chín"),
        item(2, None, "trong chín"),
        item(1, Some(10), "mười"),
        item(2, None, "trong mười"),
        item(3, Some(1), "sâu"),
        item(1, Some(1), "danh sách khác"),
        item(1, None, "gạch"),
    ];
    let expected = "9. chín\n   - trong chín\n10. mười\n    - trong mười\n      1. sâu\n1) danh sách khác\n- gạch\n";
    assert_eq!(written(items), expected);
}

#[test]
fn tables_have_signs_between_cells_and_tell_what_was_merged() {
    let cell = |column, columns, texts: &[&str]| Cell {
        column,
        columns,
        rows: 1,
        blocks: texts.iter().map(|text| Block::Paragraph(line(text))).collect(),
    };
    let rows = vec![
        Row { is_heading: true, cells: vec![cell(0, 1, &["STT"]), cell(1, 1, &["Việc|gì"])] },
        Row { is_heading: false, cells: vec![cell(0, 1, &["1"]), cell(1, 1, &["Một", "- hai"])] },
        Row { is_heading: false, cells: vec![cell(0, 2, &["Cả hai"])] },
    ];
    let blocks = [Block::Table(Table { rows })];
    let result = markdown(&Manuscript::default(), &blocks, &|_| String::new());
    assert_eq!(result.text, "| STT | Việc\\|gì |\n| --- | --- |\n| 1 | Một<br>- hai |\n| Cả hai |  |\n");
    assert_eq!(result.told.iter().map(|told| (told.what, &*told.text)).collect::<Vec<_>>(), [(Loss::Merged, "Cả hai")]);
}

#[test]
fn notes_pictures_and_links_come_along() {
    let link = |address: &str| Piece::Text(Span { text: "trang".to_owned(), link: Some(address.into()), ..Span::default() });
    let shown = |alt: &str| Piece::Picture(Shown { picture: 0, alt: alt.to_owned() });
    let mut manuscript = manuscript(vec![
        of(vec![span("Lời", ""), Piece::Note(1), span(" và ", ""), Piece::Note(0), Piece::Break, link("https://nhipcau.example/a (b)")]),
        of(vec![span("Trước ", ""), shown(""), span("sau", ""), link("javascript:alert(1)")]),
        of(vec![shown("Sen"), span("Chú thích", ""), shown("")]),
    ]);
    manuscript.notes = vec![vec![Block::Paragraph(line("Một"))], vec![Block::Paragraph(line("Hai")), Block::Paragraph(line("tiếp"))]];
    manuscript.pictures = vec![Picture { name: "image1.jpeg".to_owned(), bytes: Vec::new() }];
    let result = markdown(&manuscript, &manuscript.blocks, &|_| "sen.jpg".to_owned());
    let expected = concat!(
        "Lời[^1] và [^2]\\\n[trang](https://nhipcau.example/a%20%28b%29)\n",
        "\nTrước ![](sen.jpg)sautrang\n",
        "\n![Sen](sen.jpg)\n\nChú thích\n\n![](sen.jpg)\n",
        "\n[^1]: Hai\n\n    tiếp\n\n[^2]: Một\n",
    );
    assert_eq!(result.text, expected);
    assert_eq!(result.pictures, [0]);
    assert_eq!(result.told.iter().map(|told| (told.what, &*told.text)).collect::<Vec<_>>(), [(Loss::Link, "javascript:alert(1)")]);
}

/// Letters with how they look, as a reader of the Markdown sees them.
fn seen(text: &str) -> Vec<(char, bool, bool, bool)> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let (mut bold, mut italic, mut struck) = (0, 0, 0);
    let mut out = Vec::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::Strong) => bold += 1,
            Event::End(TagEnd::Strong) => bold -= 1,
            Event::Start(Tag::Emphasis) => italic += 1,
            Event::End(TagEnd::Emphasis) => italic -= 1,
            Event::Start(Tag::Strikethrough) => struck += 1,
            Event::End(TagEnd::Strikethrough) => struck -= 1,
            Event::InlineHtml(tag) => match &*tag {
                "<strong>" => bold += 1,
                "</strong>" => bold -= 1,
                "<em>" => italic += 1,
                "</em>" => italic -= 1,
                "<s>" => struck += 1,
                "</s>" => struck -= 1,
                other => panic!("{other} in {text}"),
            },
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            Event::Text(words) => {
                out.extend(words.chars().filter(|ch| !ch.is_whitespace()).map(|ch| (ch, bold > 0, italic > 0, struck > 0)))
            }
            Event::HardBreak => {}
            other => panic!("{other:?} in {text:?}"),
        }
    }
    out
}

proptest! {
    #[test]
    fn any_words_look_as_they_did(parts in prop::collection::vec(("[ aĐ1.)#*_~`<>&;|\\[\\]\\\\(!“”=+-]{0,6}", any::<(bool, bool, bool)>(), prop::bool::weighted(0.1)), 1..6)) {
        let mut pieces = Vec::new();
        let mut expected = Vec::new();
        for (text, (is_bold, is_italic, is_struck), is_break) in parts {
            expected.extend(text.chars().filter(|ch| !ch.is_whitespace()).map(|ch| (ch, is_bold, is_italic, is_struck)));
            pieces.push(Piece::Text(Span { text, is_bold, is_italic, is_struck, link: None }));
            if is_break {
                pieces.push(Piece::Break);
            }
        }
        // As the reader of files hands it over.
        let mut manuscript = manuscript(vec![of(pieces)]);
        super::super::tidy::tidy(&mut manuscript);
        let text = markdown(&manuscript, &manuscript.blocks, &|_| String::new()).text;
        prop_assert_eq!(seen(&text), expected, "{}", text);
    }
}
