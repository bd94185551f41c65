//! Line ends.

/// Those that a text has; `\n` for one without any.
pub fn line_end(text: &str) -> &'static str {
    if text.find('\n').is_some_and(|at| text[..at].ends_with('\r')) { "\r\n" } else { "\n" }
}

/// With `\n`, wherever it was typed.
pub fn with_lf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_those_of_the_first_line() {
        for (text, expected) in [("", "\n"), ("a", "\n"), ("a\nb\r\n", "\n"), ("a\r\nb\n", "\r\n"), ("\n\r\n", "\n"), ("a\rb", "\n")] {
            assert_eq!(line_end(text), expected, "{text:?}");
        }
        assert_eq!(with_lf("a\r\nb\rc\nd\r\n\r\n"), "a\nb\nc\nd\n\n");
    }
}
