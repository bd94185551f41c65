//! Texts made to hurt: they end quickly, with a problem.

use std::time::Instant;

use proptest::prelude::*;

use super::form::form;
use crate::yaml::tree::build;
use crate::yaml::{Source, Tree, front, lint};

/// In a debug build on a busy machine everything takes longer; a quadratic parser would need minutes.
const MOST_MILLISECONDS: u128 = if cfg!(debug_assertions) { 3000 } else { 50 };

#[test]
fn hostile_texts_end_quickly() {
    let size = front::FRONT_LIMIT;
    let fill = |part: &str| part.repeat(size / part.len());
    let deep: String = (0..350).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let dashes: String = (0..350).map(|depth| format!("{}-\n", " ".repeat(depth))).collect();
    let texts = [
        fill("["),
        fill("{"),
        fill("- "),
        fill("? "),
        fill("\""),
        fill("'"),
        fill("key: "),
        fill("a: [\n"),
        fill("a: {\n"),
        fill("a: \"\n"),
        fill("a:b\n"),
        fill("a: b: c\n"),
        fill("\t\n a\n"),
        fill("- - -\n"),
        fill("&a "),
        fill("*a "),
        fill("!a "),
        fill("a: &a b\n"),
        fill("a: {b: c}\n"),
        fill("[a]: b\n"),
        fill("#\n"),
        fill("a\n"),
        fill("a: |\n"),
        fill("\u{a0}"),
        fill(": "),
        fill("x: {a: [\n"),
        fill("---\n"),
        fill("? a\n: b\n"),
        format!("topics: {}", fill("[")),
        format!("topics: [{}", fill("a, ")),
        format!("topics: [{}", fill("[],")),
        format!("topics: {}", fill("- ")),
        format!("labels: {{{}", fill("{a: ")),
        format!("title: {}", fill("a")),
        (0..9000).map(|n| format!("k{n}: v\n")).collect(),
        (0..9000).map(|n| format!("labels:\n  k{n}: v\n")).collect(),
        deep,
        dashes,
    ];
    for text in texts {
        // The best of three: the machine may be busy with something else.
        let taken = (0..3).map(|_| taken(&text)).min().unwrap_or_default();
        let (_, problems) = form(&text);
        let shown: String = text.chars().take(20).collect();
        assert!(taken < MOST_MILLISECONDS, "{shown:?}: {taken} ms");
        assert!(problems.len() <= 201, "{shown:?}: {} problems", problems.len());
        assert!(!problems.is_empty() || text.starts_with(['#', 't']), "{shown:?}");
    }
}

fn taken(text: &str) -> u128 {
    let begin = Instant::now();
    let _ = form(text);
    begin.elapsed().as_millis()
}

/// Pieces that parsers stumble over, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "title",
        "cover",
        "alt",
        ": ",
        ":",
        "- ",
        "\n",
        "\n  ",
        "\n",
        "\t",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "# ",
        " #",
        "|",
        ">",
        "&a",
        "*a",
        "!t",
        "<<",
        "? ",
        "ấ",
        "Đường",
        "\u{a0}",
        "“",
        "”",
        "\\",
        "\r\n",
        "---",
        "...",
        "%",
        "@",
        "`",
        "\u{feff}",
        "\u{85}",
        "\u{2028}",
        "~",
        "1",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_pieces_are_read_or_refused(text in pieces()) {
        look_everywhere(&text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        look_everywhere(&text);
    }
}

/// What the quick way lets through, the tree must not refuse.
fn plain_means_plain(text: &str) {
    let looked = lint::look(text);
    if looked.plain && looked.faults.is_empty() && form(text).1.is_empty() {
        let (_, faults) = build(text);
        assert!(faults.is_empty(), "{faults:?}");
    }
}

fn look_everywhere(text: &str) {
    plain_means_plain(text);
    let (_, problems) = form(text);
    for one in &problems {
        assert!(one.place.line >= 1 && one.place.column >= 1, "{one:?}");
        assert!(one.place.line as usize <= text.split('\n').count(), "{one:?}");
    }
    let source = Source::new(&"a.md".into(), text, 0);
    for key in source.top_keys() {
        let _ = source.place_of_value(key);
    }
    let _ = source.place_of_key("cover.alt");
    let tree: &Tree = source.tree();
    for key in tree.keys() {
        if let Some(span) = tree.entry_span(key) {
            let _ = &text[span];
        }
    }
}
