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
    let Some(first) = text.find(|ch| replacement(ch).is_some()) else {
        return Cow::Borrowed(text);
    };
    let (clean, rest) = text.split_at(first);
    let mut escaped = String::with_capacity(text.len() + 16);
    escaped.push_str(clean);
    for ch in rest.chars() {
        match replacement(ch) {
            Some(text) => escaped.push_str(text),
            None => escaped.push(ch),
        }
    }
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
