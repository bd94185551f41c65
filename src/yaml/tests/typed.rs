//! What the type says about a text that is sound YAML.

use super::form::{clean, faults, form};
use crate::diagnostic::Code::*;
use crate::yaml::{Localized, OneOrMany};

#[test]
fn scalars_are_read_as_written() {
    for written in ["2026", "2026-11-05", "1.50", "007", "+84", "0x1F", "true", "No", "1e3", "12:30"] {
        let form = clean(&format!("date: {written}\ntopics: [{written}]\n"));
        assert_eq!((form.date.as_str(), form.topics[0].as_str()), (written, written));
    }
    assert_eq!(clean("title: 2026").title.as_deref(), Some("2026"));
    assert_eq!(clean("date: \"a \\\"b\\\" c\"\n").date, "a \"b\" c");
}

#[test]
fn nothing_written_is_told_at_its_key() {
    let text = "title:\nsummary: # sau\ndate: ~\ncover:\n  # ảnh\n  image:\n  alt: null\ngallery:\n- image: a\n  alt:\naliases:\nplace: {vi: , en: a}\nyear:\n";
    let expected = [(1, 1), (2, 1), (3, 1), (6, 3), (7, 3), (10, 3), (11, 1), (12, 9), (13, 1)];
    assert_eq!(faults(text), expected.map(|(line, column)| (EmptyValue, line, column)));
    let form = form(text).0;
    assert_eq!((form.title, form.cover, form.aliases), (None, None, OneOrMany(Vec::new())));
    assert_eq!((form.gallery[0].image.as_str(), form.gallery[0].alt.as_deref()), ("a", None));
    assert_eq!(form.place, Some(Localized::Each(vec![("en".into(), "a".into())])));
}

#[test]
fn what_is_filled_in_below_is_not_empty() {
    for text in
        ["topics:\n- a\n", "topics:\n\n  # b\n  - a\n", "title:\n  a\n", "topics: []\ncover: {}\n", "title: \"\"\n", "title: Null và ~\n"]
    {
        clean(text);
    }
    // What was taken out for another fault stands there.
    assert_eq!(faults("cover:\n\timage: a\n"), [(Tab, 2, 1)]);
    assert_eq!(faults("cover:\n  image: *a\n"), [(AnchorOrAlias, 2, 10)]);
}

#[test]
fn one_text_or_one_per_language() {
    let each = Localized::Each(vec![("vi".into(), "Hà Nội".into()), ("en".into(), "Hanoi".into())]);
    assert_eq!(clean("place: {vi: Hà Nội, en: Hanoi}\n").place, Some(each.clone()));
    assert_eq!(clean("place:\n  vi: Hà Nội\n  en: Hanoi\n").place, Some(each));
    assert_eq!(clean("place: Hà Nội\n").place, Some(Localized::One("Hà Nội".into())));
    assert_eq!(clean("place: 2026\n").place, Some(Localized::One("2026".into())));
    assert_eq!(faults("place: [Hà Nội]\n"), [(WrongType, 1, 8)]);
    assert_eq!(faults("place: {vi: Hà Nội, en: [Hanoi]}\n"), [(WrongType, 1, 25)]);
    let (_, problems) = form("place: 1.50\n");
    assert_eq!(problems[0].fix_line(), Some("place: \"1.50\""));
}

#[test]
fn one_or_many() {
    assert_eq!(clean("aliases: /tin/cu/\n").aliases.0, ["/tin/cu/"]);
    assert_eq!(clean("aliases: [/a/, /b/]\n").aliases.0, ["/a/", "/b/"]);
    assert_eq!(faults("aliases:\n- một\n- {hai: ba}\n"), [(WrongType, 3, 3)]);
}

#[test]
fn unknown_keys_and_wrong_types() {
    let text = "titel: Hải\ntopics: a\ncover: {image: a.jpg, atl: b}\ngallery:\n  - image: [a]\n    alt: b\n  - image: b\n    sizes: [1, hai, 3]\nyear: năm\ntrack: có\nstatus: xong\n";
    let found = faults(text);
    let expected = [
        (UnknownKey, 1, 1),
        (WrongType, 2, 9),
        (UnknownKey, 3, 23),
        (WrongType, 5, 12),
        (WrongType, 8, 16),
        (WrongType, 9, 7),
        (WrongType, 10, 8),
        (NotOneOf, 11, 9),
    ];
    assert_eq!(found, expected);
    let (form, problems) = form(text);
    assert_eq!(form.gallery[1].sizes, [1, 3]);
    assert_eq!(form.gallery[0].alt.as_deref(), Some("b"));
    assert_eq!(form.cover.map(|cover| cover.image).as_deref(), Some("a.jpg"));
    let words: Vec<_> = problems.iter().map(|one| one.args.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>()).collect();
    assert_eq!(words[0][..2], ["titel", "title"]);
    assert_eq!(words[1], ["topics", "list"]);
    assert_eq!(words[2], ["atl", "alt", "image, alt, sizes", "none"]);
    assert_eq!(words[3], ["image", "text"]);
    assert_eq!(words[4], ["sizes", "number"]);
    assert_eq!(words[6], ["track", "boolean"]);
    assert_eq!(words[7], ["status", "xong", "draft, published"]);
}
