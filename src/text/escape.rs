//! Text made safe to stand inside HTML and XML.
//!
//! For the places that write markup without a template: highlighted code, feeds, sitemaps, reports. Nothing here decides
//! whether markup is allowed; all of it becomes text.

use std::borrow::Cow;

/// Text between HTML tags.
pub fn html_text(text: &str) -> Cow<'_, str> {
    replace(text, |ch| match ch {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        _ => None,
    })
}

/// The value of an HTML attribute in either kind of quotes.
pub fn html_attribute(text: &str) -> Cow<'_, str> {
    replace(text, |ch| match ch {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        _ => None,
    })
}

/// Text or attribute value in XML 1.0; the characters XML cannot hold in any form are dropped.
pub fn xml(text: &str) -> Cow<'_, str> {
    replace(text, |ch| match ch {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&apos;"),
        '\t' | '\n' => None,
        // As itself a carriage return would be read back as a line feed.
        '\r' => Some("&#13;"),
        '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => Some(""),
        _ => None,
    })
}

fn replace(text: &str, replacement: impl Fn(char) -> Option<&'static str>) -> Cow<'_, str> {
    let mut escaped = String::new();
    // What stays between two replacements is copied whole.
    let mut kept = 0;
    for (at, byte) in text.bytes().enumerate() {
        let ch = match byte {
            0..=b'>' => char::from(byte),
            // So begin U+FFFE and U+FFFF.
            0xEF => text[at..].chars().next().unwrap_or_default(),
            // Letters and everything else beyond are never replaced.
            _ => continue,
        };
        let Some(instead) = replacement(ch) else { continue };
        if kept == 0 {
            escaped.reserve(text.len() + text.len() / 8 + 16);
        }
        escaped.push_str(&text[kept..at]);
        escaped.push_str(instead);
        kept = at + ch.len_utf8();
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    escaped.push_str(&text[kept..]);
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_text() {
        let hostile = "<a href=\"x\" title='y'>&amp;</a>";
        assert_eq!(html_text(hostile), "&lt;a href=\"x\" title='y'&gt;&amp;amp;&lt;/a&gt;");
        assert_eq!(html_attribute(hostile), "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
        assert_eq!(xml(hostile), "&lt;a href=&quot;x&quot; title=&apos;y&apos;&gt;&amp;amp;&lt;/a&gt;");
    }

    #[test]
    fn what_xml_cannot_hold_is_dropped() {
        assert_eq!(xml("a\0b\u{8}c\u{1F}d\u{FFFE}e\u{FFFF}f\tg\nh\ri\u{85}j\u{1F600}"), "abcdef\tg\nh&#13;i\u{85}j\u{1F600}");
    }

    #[test]
    fn plain_text_is_borrowed() {
        for escape in [html_text, html_attribute, xml] {
            assert!(matches!(escape("Hữu nghị 2026"), Cow::Borrowed(_)));
        }
    }
}
