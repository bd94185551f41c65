//! Comments in front matter.

/// Every line of a text as a comment, whatever a reader of YAML takes for the end of a line.
pub fn comment(out: &mut String, indent: &str, text: &str) {
    let text = text.replace("\r\n", "\n");
    for line in text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        out.push_str(format!("{indent}# {line}").trim_end());
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::comment;

    #[test]
    fn no_end_of_a_line_ends_the_comment() {
        let mut out = String::new();
        comment(&mut out, " ", "một\r\nhai\u{2028}ba\n\nbốn");
        assert_eq!(out, " # một\n # hai\n # ba\n #\n # bốn\n");
    }
}
