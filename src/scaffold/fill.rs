//! Texts with gaps, and values that stand in YAML whatever they are.

/// Puts a value into every gap (`@name@`) that has one. What was put in is not looked at again: a union may be called `@base@`.
pub fn fill(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let (before, from) = rest.split_at(at);
        filled.push_str(before);
        let gap = from[1..].split_once('@').and_then(|(name, behind)| Some((value(name)?, behind)));
        match gap {
            Some((value, behind)) => {
                filled.push_str(&value);
                rest = behind;
            }
            None => {
                filled.push('@');
                rest = &from[1..];
            }
        }
    }
    filled + rest
}

/// A text as YAML writes it, in a line of its own or between braces: in quotes unless it is plain beyond doubt.
pub fn scalar(text: &str) -> String {
    const MEANINGS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '/' | '(' | ')' | '.');
    let is_plain = text.starts_with(char::is_alphabetic)
        && text.chars().all(plain)
        && !text.ends_with(' ')
        && !MEANINGS.contains(&&*text.to_ascii_lowercase());
    if is_plain { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            // Ends of lines in some editions of YAML, and a mark that is not seen.
            '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::{fill, scalar};

    #[test]
    fn gaps_are_filled_once() {
        let value = |name: &str| (name == "a").then(|| "@b@".to_owned());
        assert_eq!(fill("@a@, @b@, x@a@, checkout@v4 @", value), "@b@, @b@, x@b@, checkout@v4 @");
    }

    #[test]
    fn doubtful_values_are_quoted() {
        for (text, written) in [
            ("Đồng Nai", "Đồng Nai"),
            ("b/c", "b/c"),
            ("110", "\"110\""),
            ("NO", "\"NO\""),
            ("Hội: \"Việt\" # \\", "\"Hội: \\\"Việt\\\" # \\\\\""),
            ("People's", "\"People's\""),
            ("a\u{2028}b", "\"a\\u2028b\""),
        ] {
            assert_eq!(scalar(text), written);
        }
    }
}
