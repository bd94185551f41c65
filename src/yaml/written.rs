//! A text as it is written behind a key.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::lint::{escaped, needs_escape, quote};
use super::{Source, read};

/// As it is where it then reads as the same text, else in quotes. One line.
pub fn written(text: &str) -> String {
    if is_trap(text) {
        return quote(text);
    }
    let source = Source::new(&Arc::from(""), format!("key: {text}\n"), 0);
    let (read, problems) = read::<BTreeMap<String, String>>(&source);
    let is_same = problems.is_empty() && read.len() == 1 && read.get("key").is_some_and(|read| read == text);
    if is_same { text.to_owned() } else { quote(text) }
}

/// In quotes of this kind; in double ones where single ones cannot hold it. One line.
pub fn quoted(text: &str, quote: char) -> String {
    match quote {
        '\'' if !text.contains(needs_escape) => format!("'{}'", text.replace('\'', "''")),
        _ => escaped(text),
    }
}

/// What this reader takes for text but another takes for a truth value, nothing or a number: `NO`, `1e3`, `0123`. Whole numbers stay plain,
/// for they are read as they are written.
fn is_trap(text: &str) -> bool {
    const WORDS: [&str; 14] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", ".inf", "-.inf", "+.inf", ".nan"];
    let lower = text.to_ascii_lowercase();
    if WORDS.contains(&&*lower) {
        return true;
    }
    let bare = lower.strip_prefix(['-', '+']).unwrap_or(&lower);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(bare) {
        return lower.starts_with('+') || bare.len() > 1 && bare.starts_with('0');
    }
    let based = bare.starts_with("0x") || bare.starts_with("0o") || bare.starts_with("0b");
    let figures = bare.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'_' | b':' | b'e' | b'-' | b'+'));
    // A date has its hyphens between digits, a number only behind its `e`.
    let plain_hyphen = bare.match_indices(['-', '+']).any(|(at, _)| !bare[..at].ends_with('e'));
    based && bare[2..].bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'_')
        || figures
            && !plain_hyphen
            && bare.starts_with(|c: char| c.is_ascii_digit() || c == '.')
            && bare.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quotes_stand_where_they_are_needed() {
        for (text, expected) in [
            ("Hội nghị cuối năm", "Hội nghị cuối năm"),
            ("Kế hoạch: năm 2026", "\"Kế hoạch: năm 2026\""),
            ("Tin số #5", "Tin số #5"),
            ("Tin #5", "\"Tin #5\""),
            ("\"Nhịp cầu\"", "'\"Nhịp cầu\"'"),
            ("\"Nhịp cầu\" và 'bạn bè'", "\"\\\"Nhịp cầu\\\" và 'bạn bè'\""),
            ("[a]", "\"[a]\""),
            ("- a", "\"- a\""),
            ("2026", "2026"),
            ("null", "\"null\""),
            ("", "\"\""),
        ] {
            let written = written(text);
            // A look at lines may ask for quotes where YAML would not.
            assert!(written == expected || written == quote(text), "{text}: {written}");
            assert!(expected.starts_with(['"', '\'']) <= written.starts_with(['"', '\'']), "{text}: {written}");
        }
        assert_eq!(written("Hội nghị cuối năm"), "Hội nghị cuối năm");
    }

    #[test]
    fn what_other_readers_take_for_something_else_is_quoted() {
        for text in
            ["NO", "y", "On", "True", "~", "null", ".inf", "0123", "+84", "1e3", "1.50", ".5", "1_000", "0x1F", "0o17", "12:30", "-0.5"]
        {
            assert_eq!(written(text), format!("\"{text}\""));
        }
        for text in ["2026", "-5", "2026-11-05", "2026-11", "2026-Q2", "11-15", "e", "1.2.3 b", "Nô", "05/KH-LHM"] {
            assert_eq!(written(text), text);
        }
        assert_eq!(written("một\nhai\t\u{85}\u{feff}"), "\"một\\nhai\\t\\u0085\\ufeff\"");
        assert_eq!(quoted("it's", '\''), "'it''s'");
        assert_eq!(quoted("a\nb", '\''), "\"a\\nb\"");
    }

    proptest! {
        #[test]
        fn what_is_written_reads_as_it_was(text in prop_oneof!["[ -~À-ỹ“”–\u{a0}]{0,40}", any::<String>()]) {
            let source = Source::new(&Arc::from(""), format!("key: {}\n", written(&text)), 0);
            let (read, problems) = read::<BTreeMap<String, String>>(&source);
            prop_assert!(problems.is_empty(), "{:?}", problems);
            prop_assert_eq!(read.get("key"), Some(&text));
        }
    }
}
