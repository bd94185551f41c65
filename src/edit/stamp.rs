//! The stamp in a translation's front matter: that one key is set, every other byte stays.

use super::amend::{Amendment, Value, amended};

const KEY: &str = "translates";

/// The text of a file, as it lies on the disk, with a stamp. None where it has no front matter or that cannot be read.
pub fn with_stamp(text: &str, stamp: &str) -> Option<String> {
    let change = Amendment { path: KEY.to_owned(), to: Some(Value::Text(stamp.to_owned())) };
    amended(text, &[change], &[]).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(with_stamp(text, "title=1 gallery[0].alt=2").as_deref(), Some(expected));
    }

    #[test]
    fn the_key_is_set_wherever_it_stands() {
        const NEW: &str = "title=1 gallery[0].alt=2";
        for (old, new) in [
            (
                "title: a\ntranslates: title=0  # xưa \nextra: {b: 'c'}\n",
                format!("title: a\ntranslates: {NEW}  # xưa \nextra: {{b: 'c'}}\n"),
            ),
            ("translates: \"title=0\" \ntitle: a\n", format!("translates: \"{NEW}\" \ntitle: a\n")),
            (
                "translates: >- # xưa\n  title=0\n  body=1\n\n# hết\ntitle: a\n",
                format!("translates: >- # xưa\n  {NEW}\n\n# hết\ntitle: a\n"),
            ),
            ("translates:\n  title=0\ntitle: a\n", format!("translates:\n  {NEW}\ntitle: a\n")),
            ("translates: title=0\n  body=1\ntitle: a\n", format!("translates: {NEW}\ntitle: a\n")),
            ("translates:\ntitle: a\n", format!("translates: {NEW}\ntitle: a\n")),
            ("translates: # gì\ntitle: a\n", format!("translates: {NEW} # gì\ntitle: a\n")),
            ("title: a\n# hết\n\n", format!("title: a\n# hết\n\ntranslates: {NEW}\n")),
            ("  title: a\n  status: draft\n", format!("  title: a\n  status: draft\n  translates: {NEW}\n")),
            ("{title: a, status: draft}\n", format!("{{title: a, status: draft, translates: \"{NEW}\"}}\n")),
            ("{title: a, translates: b, status: draft}\n", format!("{{title: a, translates: \"{NEW}\", status: draft}}\n")),
            ("", format!("translates: {NEW}\n")),
        ] {
            check(&format!("---\n{old}---\nThân\n"), &format!("---\n{new}---\nThân\n"));
            let crlf = |text: &str| text.replace('\n', "\r\n");
            check(&crlf(&format!("\u{feff}---\n{old}---\nThân")), &crlf(&format!("\u{feff}---\n{new}---\nThân")));
        }
    }

    #[test]
    fn what_has_no_front_matter_stays() {
        assert_eq!(with_stamp("Thân bài", "title=1"), None);
        assert_eq!(with_stamp("---\n- a\n---\n", "title=1"), None);
    }
}
