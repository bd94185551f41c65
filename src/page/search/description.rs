//! What browsers are told of search (OpenSearch 1.1), so that a reader may search the site from the address bar.

use std::fmt::Write;

use unicode_segmentation::UnicodeSegmentation;

use crate::config::{Config, Section};
use crate::text::Lang;
use crate::text::escape::xml;

use crate::page::{Book, Icon, routes};

/// What the format allows a short name, in characters; longer ones are refused by some browsers.
const SHORT: usize = 16;

/// `/opensearch.xml`, `/en/opensearch.xml`.
pub fn path(config: &Config, lang: Lang) -> String {
    format!("{}opensearch.xml", config.home(lang))
}

/// Addresses are in full: browsers keep the file, not where it came from.
pub fn text(book: &Book, lang: Lang) -> String {
    let config = &book.site.config;
    let search = book.absolute(&routes::section(config, lang, Section::Search));
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n",
    );
    // Writing to a string cannot fail.
    let _ = writeln!(out, "<ShortName>{}</ShortName>", xml(&short(config.short_name.get(lang))));
    let _ = writeln!(out, "<Description>{}</Description>", xml(&book.say(lang, "description-search", &[("site", book.name(lang))])));
    let _ = writeln!(out, "<Url type=\"text/html\" template=\"{}?q={{searchTerms}}\"/>", xml(&search));
    if let Some(logo) = &book.theme.logo {
        let icon = book.absolute(&Icon::Favicon.address(logo));
        let _ = writeln!(out, "<Image width=\"32\" height=\"32\" type=\"image/png\">{}</Image>", xml(&icon));
    }
    let _ = writeln!(out, "<InputEncoding>UTF-8</InputEncoding>\n<Language>{}</Language>", book.tag(lang));
    out.push_str("</OpenSearchDescription>\n");
    out
}

/// As many whole words as there is room for; of a longer word its beginning.
fn short(name: &str) -> String {
    if name.chars().count() <= SHORT {
        return name.to_owned();
    }
    let mut kept = String::new();
    for piece in name.split_word_bounds() {
        if kept.chars().count() + piece.chars().count() > SHORT {
            break;
        }
        kept.push_str(piece);
    }
    let kept = kept.trim_end();
    if kept.is_empty() { name.chars().take(SHORT).collect() } else { kept.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_short_name_has_whole_words() {
        for (name, expected) in [
            ("Hội Mẫu", "Hội Mẫu"),
            ("Hữu nghị tỉnh Mẫu", "Hữu nghị tỉnh"),
            ("Hữu nghị tỉnh Ma", "Hữu nghị tỉnh Ma"),
            ("友好协会友好协会友好协会友好协会友好", "友好协会友好协会友好协会友好协会"),
            ("Liên-hiệp-các-tổ-chức", "Liên-hiệp-các-tổ"),
            ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschiff"),
        ] {
            assert_eq!(short(name), expected);
        }
    }
}
