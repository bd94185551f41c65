//! Escaping into the form in which an HTML parser writes the same text out again. The proof of texts with raw HTML rests on
//! this form being exact, which is why it is not shared with feeds and reports. What XML cannot hold becomes U+FFFD.

/// How many bytes a text takes between tags.
pub fn length(text: &str) -> usize {
    if text.bytes().all(|byte| !SPECIAL[usize::from(byte)]) {
        return text.len();
    }
    let mut out = String::new();
    push(&mut out, text, false);
    out.len()
}

/// Text between tags.
pub fn text(out: &mut String, text: &str) {
    push(out, text, false);
}

/// The value of an attribute in double quotes; good between tags too.
pub fn attribute(out: &mut String, text: &str) {
    push(out, text, true);
}

/// An address in double quotes: everything that is not a plain character of addresses is percent-encoded.
pub fn href(out: &mut String, address: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let bytes = address.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'%' if !bytes.get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)) => out.push_str("%25"),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(byte as char),
            _ if b"-._~:/?#[]@!$'()*+,;=%".contains(&byte) => out.push(byte as char),
            _ => {
                out.push('%');
                out.push(HEX[usize::from(byte >> 4)] as char);
                out.push(HEX[usize::from(byte & 15)] as char);
            }
        }
    }
}

/// Bytes that may begin something to be replaced.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        special[byte] = match byte as u8 {
            b'&' | b'<' | b'>' | b'"' | 0xC2 | 0xEF => true,
            b'\n' | b'\t' => false,
            other => other < b' ',
        };
        byte += 1;
    }
    special
};

fn push(out: &mut String, text: &str, quotes: bool) {
    let bytes = text.as_bytes();
    let mut from = 0;
    let mut at = 0;
    while let Some(next) = bytes[at..].iter().position(|byte| SPECIAL[usize::from(*byte)]) {
        at += next;
        let (replacement, length) = match bytes[at] {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'"' if quotes => ("&quot;", 1),
            b'\r' => ("", 1),
            byte if byte < b' ' => ("\u{FFFD}", 1),
            0xC2 if bytes.get(at + 1) == Some(&0xA0) => ("&nbsp;", 2),
            0xEF if matches!(bytes.get(at + 1..at + 3), Some([0xBF, 0xBE | 0xBF])) => ("\u{FFFD}", 3),
            _ => {
                at += 1;
                continue;
            }
        };
        out.push_str(&text[from..at]);
        out.push_str(replacement);
        at += length;
        from = at;
    }
    out.push_str(&text[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes() {
        let mut out = String::new();
        text(&mut out, "a & \"b\" <c>\u{a0}\u{ab}\r\n\t\u{1}\u{ffff}\u{feff}đ");
        assert_eq!(out, "a &amp; \"b\" &lt;c&gt;&nbsp;\u{ab}\n\t\u{FFFD}\u{FFFD}\u{feff}đ");
        out.clear();
        attribute(&mut out, "\"&'");
        assert_eq!(out, "&quot;&amp;'");
    }

    #[test]
    fn addresses() {
        let mut out = String::new();
        href(&mut out, "https://a.vn/đ b?c=\"1\"&d=%20%zz\\<>");
        assert_eq!(out, "https://a.vn/%C4%91%20b?c=%221%22&amp;d=%20%25zz%5C%3C%3E");
    }
}
