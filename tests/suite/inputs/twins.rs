//! What editors' programs do to a text without their knowing (a byte order mark, line ends of Windows, letters in parts) is accepted
//! without a word and changes nothing that is published.

use unicode_normalization::UnicodeNormalization;

use crate::site::{TestSite, tree};

fn check(name: &str, change: impl Fn(&str) -> String) {
    let plain = TestSite::demonstration();
    let twin = TestSite::copy_of(plain.root());
    let mut changed = 0;
    for (path, bytes) in tree(&plain.path("content")) {
        if path.ends_with(".md") || path.ends_with(".yaml") {
            let text = String::from_utf8(bytes).expect("UTF-8");
            let other = change(&text);
            changed += usize::from(other != text);
            twin.write(&format!("content/{path}"), other);
        }
    }
    assert!(changed > 10, "{name}: {changed} files differ");
    let (one, two) = (plain.build(), twin.build());
    assert_eq!(one.stderr, two.stderr, "{name}: something is said");
    let (one, two) = (tree(&plain.path("public")), tree(&twin.path("public")));
    let names = |files: &[(String, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(names(&one), names(&two), "{name}");
    for ((path, one), (_, two)) in one.iter().zip(&two) {
        assert!(one == two, "{name}: {path} differs");
    }
}

#[test]
fn a_byte_order_mark() {
    check("BOM", |text| format!("\u{feff}{text}"));
}

#[test]
fn line_ends_of_windows() {
    check("CRLF", |text| text.replace('\n', "\r\n"));
}

#[test]
fn letters_in_parts() {
    check("NFD", |text| text.nfd().collect());
}

#[test]
fn all_at_once() {
    check("all", |text| format!("\u{feff}{}", text.replace('\n', "\r\n").nfd().collect::<String>()));
}
