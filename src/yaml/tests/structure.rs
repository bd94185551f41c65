//! The tree: spans, key paths, agreement with the reader.

use proptest::prelude::*;

use super::form::{clean, source};
use crate::yaml::tree::build;
use crate::yaml::{Kind, Node, Tree};

const TEXT: &str = "# đầu\ntitle: Nhịp cầu\ncover:\n  image: a.jpg   # ảnh\n  alt: \"Cây cầu\" # chú\n\ngallery:\n- image: b.jpg\n  alt: một\n  # sau\n- {image: c.jpg, alt: 'hai'}\n-\ntopics: [ đường, cầu ]\nsummary: |\n  dòng\n\n  hai\n\nyear: 3\n";

fn cut(tree: &Tree, path: &str) -> String {
    let mut text = TEXT.to_owned();
    text.replace_range(tree.entry_span(path).unwrap(), "");
    text
}

#[test]
fn spans_are_the_text() {
    let source = source(TEXT);
    let tree = source.tree();
    let value = |path: &str| tree.value_span(path).map(|span| &TEXT[span]);
    let key = |path: &str| tree.key_span(path).map(|span| &TEXT[span]);
    let entry = |path: &str| tree.entry_span(path).map(|span| &TEXT[span]);
    assert_eq!(tree.keys().collect::<Vec<_>>(), ["title", "cover", "gallery", "topics", "summary", "year"]);
    assert_eq!(value("title"), Some("Nhịp cầu"));
    assert_eq!(value("cover"), Some("image: a.jpg   # ảnh\n  alt: \"Cây cầu\""));
    assert_eq!(value("cover.alt"), Some("\"Cây cầu\""));
    assert_eq!(value("gallery[1]"), Some("{image: c.jpg, alt: 'hai'}"));
    assert_eq!(value("gallery[1].alt"), Some("'hai'"));
    assert_eq!(value("gallery[2]"), Some(""));
    assert_eq!(value("topics"), Some("[ đường, cầu ]"));
    assert_eq!(value("summary"), Some("|\n  dòng\n\n  hai"));
    assert_eq!(key("gallery[0].alt"), Some("alt"));
    assert_eq!(key("topics[1]"), Some("cầu"));
    assert_eq!(entry("title"), Some("title: Nhịp cầu\n"));
    assert_eq!(entry("cover.image"), Some("  image: a.jpg   # ảnh\n"));
    assert_eq!(entry("cover.alt"), Some("  alt: \"Cây cầu\" # chú\n\n"));
    assert_eq!(entry("gallery[0]"), Some("- image: b.jpg\n  alt: một\n  # sau\n"));
    assert_eq!(entry("gallery[0].image"), Some("image: b.jpg\n"));
    assert_eq!(entry("gallery[1].image"), Some("image: c.jpg, "));
    assert_eq!(entry("topics[0]"), Some("đường, "));
    assert_eq!(entry("year"), Some("year: 3\n"));
    assert_eq!(tree.get("summary").and_then(Node::text), Some("dòng\n\nhai\n"));
    assert!(tree.get("gallery[2]").unwrap().is_nothing());
    assert_eq!(tree.get("gallery[3]").map(Node::text), None);
}

#[test]
fn a_list_that_is_not_indented_begins_with_its_dash() {
    const TEXT: &str = "topics:\n# một\n- [a]\n- {b: c}\ngallery:\n-\n- # hai\n- x\n";
    let source = source(TEXT);
    let tree = source.tree();
    let value = |path: &str| tree.value_span(path).map(|span| &TEXT[span]);
    let entry = |path: &str| tree.entry_span(path).map(|span| &TEXT[span]);
    assert_eq!(value("topics"), Some("- [a]\n- {b: c}"));
    assert_eq!(entry("topics[0]"), Some("- [a]\n"));
    assert_eq!(entry("topics[1].b"), Some("b: c"));
    assert_eq!(tree.value_span("gallery[0]").map(|span| &TEXT[..span.start]), TEXT.strip_suffix("\n- # hai\n- x\n"));
    assert_eq!(tree.value_span("gallery[1]").map(|span| &TEXT[..span.start]), TEXT.strip_suffix(" # hai\n- x\n"));
}

#[test]
fn an_entry_cut_out_leaves_the_rest() {
    let tree = source(TEXT).tree().clone();
    for path in ["title", "cover.alt", "gallery[1]", "gallery[1].alt", "topics[0]", "topics[1]", "summary", "year"] {
        clean(&cut(&tree, path));
    }
    assert_eq!(clean(&cut(&tree, "topics[1]")).topics, ["đường"]);
    assert_eq!(clean(&cut(&tree, "gallery[0]")).gallery.len(), 2);
}

#[test]
fn places_fall_back_to_the_parent() {
    let source = source(TEXT);
    let line = |place: crate::diagnostic::Place| (place.line, place.column);
    assert_eq!(line(source.place_of_value("cover.alt")), (5, 8));
    assert_eq!(line(source.place_of_key("cover.alt")), (5, 3));
    assert_eq!(line(source.place_of_value("cover.caption")), (3, 1));
    assert_eq!(line(source.place_of_value("gallery[7].alt")), (7, 1));
    assert_eq!(line(source.place_of_value("nothing")), (1, 1));
    assert_eq!(source.top_keys(), ["title", "cover", "gallery", "topics", "summary", "year"]);
}

#[test]
fn same_however_written() {
    let one = source("a: [x, {b: c, d: 'e'}]\n").tree().clone();
    let two = source("a:\n- x\n- d: e\n  b: \"c\"\n").tree().clone();
    assert!(one.root().unwrap().same_as(two.root().unwrap()));
    assert!(!one.root().unwrap().same_as(source("a: [x]\n").tree().root().unwrap()));
}

/// A value and one way of writing it.
#[derive(Clone, Debug)]
enum Sample {
    Text(String),
    List(Vec<Sample>),
    Group(Vec<Sample>),
}

fn sample() -> impl Strategy<Value = Sample> {
    let text = prop_oneof!["[a-zđấ][a-zđấ 0-9]{0,8}[a-zđấ]", "[ \"':#đấ\\\\,\\[\\]{}&*!|>@`%a-z-]{0,12}", Just("2026".to_owned())]
        .prop_map(Sample::Text);
    text.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Sample::List),
            prop::collection::vec(inner, 1..4).prop_map(Sample::Group)
        ]
    })
}

/// Writes quoted where plain would not do, in brackets where `flow`.
fn write(sample: &Sample, indent: usize, flow: bool, out: &mut String) {
    let pad = " ".repeat(indent);
    match sample {
        Sample::Text(text) => {
            let plain =
                text.chars().all(|c| c.is_alphanumeric() || c == ' ') && !text.starts_with(' ') && !text.ends_with(' ') && !text.is_empty();
            if plain {
                out.push_str(text);
            } else {
                out.push_str(&format!("'{}'", text.replace('\'', "''")));
            }
        }
        Sample::List(items) if flow => {
            out.push('[');
            for item in items {
                write(item, 0, true, out);
                out.push_str(", ");
            }
            out.push(']');
        }
        Sample::Group(values) if flow => {
            out.push('{');
            for (index, value) in values.iter().enumerate() {
                out.push_str(&format!("k{index}: "));
                write(value, 0, true, out);
                out.push_str(", ");
            }
            out.push('}');
        }
        Sample::List(items) => {
            for item in items {
                out.push_str(&format!("\n{pad}- "));
                write(item, indent + 2, matches!(item, Sample::List(_)), out);
            }
        }
        Sample::Group(values) => {
            for (index, value) in values.iter().enumerate() {
                out.push_str(&format!("\n{pad}k{index}: "));
                write(value, indent + 2, index == 2, out);
            }
        }
    }
}

fn same(node: &Node, value: &serde_yaml::Value) -> bool {
    match (&node.kind, value) {
        (Kind::Scalar(text), serde_yaml::Value::String(string)) => **text == **string,
        (Kind::Scalar(text), serde_yaml::Value::Number(number)) => node.plain && **text == *number.to_string(),
        (Kind::Scalar(text), serde_yaml::Value::Bool(truth)) => node.plain && **text == *truth.to_string(),
        (Kind::Scalar(text), serde_yaml::Value::Null) => node.plain && matches!(&**text, "" | "~" | "null"),
        (Kind::Seq(items), serde_yaml::Value::Sequence(values)) => {
            items.len() == values.len() && items.iter().zip(values).all(|(item, value)| same(&item.value, value))
        }
        (Kind::Map(entries), serde_yaml::Value::Mapping(map)) => {
            entries.len() == map.len() && entries.iter().all(|entry| map.get(&*entry.key).is_some_and(|value| same(&entry.value, value)))
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn tree_and_reader_agree(values in prop::collection::vec(sample(), 1..4)) {
        let mut text = String::new();
        write(&Sample::Group(values), 0, false, &mut text);
        let (tree, faults) = build(&text);
        prop_assert!(faults.is_empty(), "{faults:?}: {text}");
        let value: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
        prop_assert!(same(tree.root().unwrap(), &value), "{}", text);
        // And nothing in it is taken for a mistake.
        let (read, problems) = crate::yaml::read::<serde_yaml::Value>(&source(&text));
        prop_assert_eq!(&problems, &[], "{}", text);
        prop_assert_eq!(read, value);
    }

    #[test]
    fn what_is_written_is_read(title in "[ \"':#đấ\\\\,\\[\\]{}&*!|>@`%a-z“”-]{0,20}", topics in prop::collection::vec("[a-zđấ ':#\"]{0,8}", 1..4), year: u32) {
        let quote = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
        let list: String = topics.iter().map(|topic| format!("  - {}\n", quote(topic))).collect();
        let form = clean(&format!("title: {}\nyear: {year}\ntopics:\n{list}", quote(&title)));
        prop_assert_eq!(form.title, Some(title));
        prop_assert_eq!(form.topics, topics);
        prop_assert_eq!(form.year, Some(year));
    }
}
