//! Where a link leads: out of the site, inside it, or nowhere it may.
//!
//! Addresses are judged as a browser reads them: entities decoded (the Markdown parser does that), tabs and line ends removed,
//! and again percent-decoded, so that no disguise of a forbidden scheme passes.

use std::borrow::Cow;

use crate::text::nfc;

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict<'a> {
    /// The address to write.
    Outside(Cow<'a, str>),
    Inside {
        target: Box<str>,
        anchor: Option<Box<str>>,
    },
    Forbidden {
        scheme: String,
    },
    /// With what was probably meant.
    Nowhere {
        meant: Option<String>,
    },
}

pub(super) fn judge(written: &str) -> Verdict<'_> {
    let address = as_browsers_read(written);
    let scheme = match (scheme(&address), scheme(&percent_decoded(&address))) {
        (Some(plain), _) => Some(plain.to_ascii_lowercase()),
        (None, Some(hidden)) => return Verdict::Forbidden { scheme: hidden.to_ascii_lowercase() },
        (None, None) => None,
    };
    match scheme.as_deref() {
        Some("http" | "https") if is_web(&address) => Verdict::Outside(address),
        Some(known @ ("mailto" | "tel")) if address.len() > known.len() + 1 => Verdict::Outside(address),
        Some("http" | "https" | "mailto" | "tel") => Verdict::Nowhere { meant: None },
        Some(other) => Verdict::Forbidden { scheme: other.to_owned() },
        None => inside(&address),
    }
}

fn inside<'a>(address: &str) -> Verdict<'a> {
    let mut slashes = address.bytes().take_while(|byte| matches!(byte, b'/' | b'\\'));
    if let (Some(_), Some(_)) = (slashes.next(), slashes.next()) {
        // Read as another host by browsers.
        return Verdict::Nowhere { meant: Some(format!("https://{}", address.trim_start_matches(['/', '\\']))) };
    }
    let (target, anchor) = address.split_once('#').unwrap_or((address, ""));
    if target.is_empty() && anchor.is_empty() {
        return Verdict::Nowhere { meant: None };
    }
    let anchor = (!anchor.is_empty()).then(|| settled(anchor));
    Verdict::Inside { target: settled(target), anchor }
}

fn as_browsers_read(written: &str) -> Cow<'_, str> {
    let trimmed = written.trim_matches(|character: char| character <= ' ');
    if trimmed.contains(['\t', '\n', '\r']) { Cow::Owned(trimmed.replace(['\t', '\n', '\r'], "")) } else { Cow::Borrowed(trimmed) }
}

fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let mut bytes = scheme.bytes();
    let letter = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic());
    (letter && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))).then_some(scheme)
}

/// Whether an http address names a host that can be one. User names in addresses only ever mislead.
fn is_web(address: &str) -> bool {
    let Some((_, rest)) = address.split_once("://") else { return false };
    let host = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    let plain = |character: char| character.is_alphanumeric() || matches!(character, '.' | '-' | '_');
    name.starts_with(char::is_alphanumeric) && name.chars().all(plain) && port.parse::<u16>().is_ok()
}

fn settled(text: &str) -> Box<str> {
    nfc(&percent_decoded(text)).into()
}

/// As it is where the result would be no text.
pub(super) fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let value = match rest {
            [b'%', high, low, ..] => hex(*high).zip(hex(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        bytes.push(value.unwrap_or(*first));
        rest = if value.is_some() { &rest[3..] } else { tail };
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn hex(digit: u8) -> Option<u8> {
    (digit as char).to_digit(16).map(|value| value as u8)
}

/// Where the destination begins in `[text](destination)` or `![alt](destination)`, looking from the end of the text on.
pub(super) fn destination(source: &str, from: usize, end: usize) -> usize {
    match source.get(from..end).and_then(|rest| rest.find('(')) {
        Some(open) => skip_blanks(source, from + open + 1, end),
        None => from.min(end),
    }
}

/// Where the destination begins in `[label]: destination`.
pub(super) fn defined_destination(source: &str, start: usize, end: usize) -> usize {
    let definition = source.get(start..end).unwrap_or_default();
    let colon = definition.match_indices("]:").find(|(at, _)| !definition[..*at].ends_with('\\'));
    colon.map_or(start, |(at, _)| skip_blanks(source, start + at + 2, end))
}

/// Past blanks, the marks of a quotation and the `<` around a destination.
fn skip_blanks(source: &str, from: usize, end: usize) -> usize {
    let rest = source.get(from..end).unwrap_or_default();
    let blanks = rest.len() - rest.trim_start_matches(|character: char| character.is_whitespace() || character == '>').len();
    let at = from + blanks;
    at + usize::from(source[at..].starts_with('<'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn within(target: &str, anchor: Option<&str>) -> Verdict<'static> {
        Verdict::Inside { target: target.into(), anchor: anchor.map(Into::into) }
    }

    #[test]
    fn links_within_the_site() {
        for (written, expected) in [
            ("news/2026/ten-bai", within("news/2026/ten-bai", None)),
            ("../a.md#muc-1", within("../a.md", Some("muc-1"))),
            ("#muc", within("", Some("muc"))),
            ("/tin-tuc/", within("/tin-tuc/", None)),
            ("a%20b#%C4%91", within("a b", Some("đ"))),
            ("li%E1%BB%87u%ZZ", within("liệu%ZZ", None)),
            ("a%FF", within("a%FF", None)),
            ("e%CC%82.jpg", within("ê.jpg", None)),
            ("news/a:b", within("news/a:b", None)),
        ] {
            assert_eq!(judge(written), expected, "{written}");
        }
    }

    #[test]
    fn links_out_of_the_site() {
        for written in ["https://vi.example.org/a?b=c#d", "HTTP://example.org", "http://đồng-nai.vn:8080", "mailto:a@b.vn", "tel:+84251"]
        {
            assert_eq!(judge(written), Verdict::Outside(written.into()), "{written}");
        }
        assert_eq!(judge(" https://exam\nple.org "), Verdict::Outside("https://example.org".into()));
    }

    #[test]
    fn forbidden_schemes_in_every_disguise() {
        for (written, expected) in [
            ("javascript:alert(1)", "javascript"),
            ("JavaScript:alert(1)", "javascript"),
            (" \u{1}javascript:x", "javascript"),
            ("java\tscript:x", "javascript"),
            ("java\r\nscript:x", "javascript"),
            ("%6Aavascript:x", "javascript"),
            ("javascript%3Ax", "javascript"),
            ("data:text/html,x", "data"),
            ("vbscript:x", "vbscript"),
            ("file:///etc/passwd", "file"),
            ("C:\\anh.jpg", "c"),
            ("ftp://example.org", "ftp"),
        ] {
            assert_eq!(judge(written), Verdict::Forbidden { scheme: expected.into() }, "{written}");
        }
    }

    #[test]
    fn links_to_nowhere() {
        for written in ["", " ", "#", "https:", "https://", "https:/a", "http://a b/", "https://vn@evil.example", "https://a:b", "mailto:"]
        {
            assert_eq!(judge(written), Verdict::Nowhere { meant: None }, "{written}");
        }
        for written in ["//example.org/a", "/\\example.org/a", "\\\\example.org/a"] {
            assert_eq!(judge(written), Verdict::Nowhere { meant: Some("https://example.org/a".into()) }, "{written}");
        }
    }
}
