//! What is not changed, and why.

use super::form::{gone, number, set, text, try_change};
use crate::diagnostic::Code;
use crate::edit::amend::{Amendment, Why, amended};
use crate::yaml::FRONT_LIMIT;

#[track_caller]
fn check(front: &str, changes: &[Amendment], path: &str, expected: Why) {
    let refusal = try_change(front, changes).unwrap_err();
    assert_eq!((&*refusal.path, refusal.why), (path, expected), "{front}");
}

#[test]
fn paths_that_lead_nowhere() {
    let x = || text("x");
    check("name: a\n", &[set("name.vi", x())], "name.vi", Why::NotAGroup("name".into()));
    check("contact:\n  areas: [a]\n", &[set("contact.areas.b", x())], "contact.areas.b", Why::NotAGroup("contact.areas".into()));
    check("areas: a\n", &[set("areas[1]", x())], "areas[1]", Why::NotAList("areas".into()));
    check("areas: [a]\n", &[set("areas[2]", x())], "areas[2]", Why::NoSuchItem(1));
    check("name: a\n", &[set("areas[1]", x())], "areas[1]", Why::NoSuchItem(0));
    check("name: a\n", &[set("b.c", x()), set("b[0]", x())], "b[0]", Why::NotAList("b".into()));
    check("- a\n", &[set("name", x())], "name", Why::NotAGroup(String::new()));
    check("founded: a\n", &[set("founded", number("1:30"))], "founded", Why::NotKept);
    for path in ["", ".", "a..b", "a.", "a[b]", "a[-1]", "a[01]"] {
        let found = try_change("name: a\n", &[set(path, x())]);
        assert!(found.is_err() || found.is_ok_and(|text| text.contains("\"a[")), "{path}");
    }
}

#[test]
fn a_field_is_changed_once() {
    check("name: a\n", &[set("name", text("b")), gone("name")], "name", Why::Twice);
    check("name: a\n", &[set("contact", text("b")), set("contact.email", text("c"))], "contact.email", Why::Twice);
    check("name: a\n", &[set("contact.email", text("b")), gone("contact")], "contact", Why::Twice);
}

#[test]
fn faulty_front_matter_is_left_alone() {
    for (text, code) in [
        ("Thân bài", Code::NoFrontMatter),
        ("---\nname: a\n", Code::FrontMatterNotClosed),
        ("---\nname: a: b\n---\n", Code::ColonInValue),
        ("---\nname: a\nname: b\n---\n", Code::DuplicateKey),
        ("---\nname: &x\nb: *x\n---\n", Code::AnchorOrAlias),
        ("---\nname: [a\n---\n", Code::YamlSyntax),
    ] {
        let refusal = amended(text, &[set("b", super::form::text("c"))], &[]).unwrap_err();
        let Why::Unreadable(problems) = refusal.why else { panic!("{text}: {:?}", refusal.why) };
        assert_eq!(problems[0].code, code, "{text}");
    }
    let refusal = try_change("name: a\n", &[set("name", text(&"a".repeat(FRONT_LIMIT)))]).unwrap_err();
    let Why::Unreadable(problems) = refusal.why else { panic!("{:?}", refusal.why) };
    assert_eq!((&*refusal.path, problems[0].code), ("name", Code::FrontMatterTooLarge));
}
