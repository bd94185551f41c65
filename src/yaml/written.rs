//! A text as it is written behind a key.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::lint::quote;
use super::{Source, read};

/// As it is where it then reads as the same text, else in quotes. One line.
pub fn written(text: &str) -> String {
    let source = Source::new(&Arc::from(""), format!("key: {text}\n"), 0);
    let (read, problems) = read::<BTreeMap<String, String>>(&source);
    let is_same = problems.is_empty() && read.len() == 1 && read.get("key").is_some_and(|read| read == text);
    if is_same { text.to_owned() } else { quote(text) }
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

    proptest! {
        #[test]
        fn what_is_written_reads_as_it_was(text in "[ -~À-ỹ“”–]{1,40}") {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assume!(!text.is_empty());
            let source = Source::new(&Arc::from(""), format!("key: {}\n", written(&text)), 0);
            let (read, problems) = read::<BTreeMap<String, String>>(&source);
            prop_assert!(problems.is_empty(), "{:?}", problems);
            prop_assert_eq!(read.get("key"), Some(&text));
        }
    }
}
