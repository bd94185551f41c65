//! Links in what templates give: a root path between two marks, until it is known on which page it stands. So the same piece of HTML
//! can stand on many pages.

use memchr::memmem::Finder;

use crate::page::Here;
use crate::text::Origin;

/// Noncharacters, which no text has any business to hold.
const OPEN: &str = "\u{fdd0}";
const CLOSE: &str = "\u{fdd1}";

/// A root path as a link of whatever page it will stand on; anything else stays as it is.
pub fn mark(to: &str) -> String {
    if !to.starts_with('/') {
        return to.to_owned();
    }
    let path = crate::text::encoded(to);
    let mut marked = String::with_capacity(OPEN.len() + path.len() + CLOSE.len());
    marked.push_str(OPEN);
    marked.push_str(&path);
    marked.push_str(CLOSE);
    marked
}

/// Adds a page to `out` with its links as they are from where it stands. What is marked otherwise than above stays.
pub fn resolve(marked: &[u8], here: &Here, out: &mut Vec<u8>) {
    let (open, close) = (Finder::new(OPEN), Finder::new(CLOSE));
    let origin = match here {
        Here::Path(path) => Some(Origin::of(path)),
        Here::Anywhere(_) => None,
    };
    let mut rest = marked;
    while let Some(at) = open.find(rest) {
        let (before, from) = rest.split_at(at);
        out.extend_from_slice(before);
        rest = &from[OPEN.len()..];
        let path = close.find(rest).and_then(|end| std::str::from_utf8(&rest[..end]).ok());
        let Some(path) = path.filter(|path| path.starts_with('/')) else {
            out.extend_from_slice(OPEN.as_bytes());
            continue;
        };
        match &origin {
            Some(origin) => origin.link(path).for_each(|piece| out.extend_from_slice(piece.as_bytes())),
            None => out.extend_from_slice(here.link(path).as_bytes()),
        }
        rest = &rest[path.len() + CLOSE.len()..];
    }
    out.extend_from_slice(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(marked: &str, here: &Here) -> String {
        let mut out = Vec::new();
        resolve(marked.as_bytes(), here, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_piece_links_from_wherever_it_stands() {
        let piece = format!("<a href=\"{}\">Tin</a> <a href=\"{}\">x</a>", mark("/tin-tuc/"), mark("https://example.org/"));
        let at = |path: &str| resolved(&piece, &Here::Path(path.into()));
        assert_eq!(at("/"), "<a href=\"tin-tuc/\">Tin</a> <a href=\"https://example.org/\">x</a>");
        assert_eq!(at("/en/news/"), "<a href=\"../../tin-tuc/\">Tin</a> <a href=\"https://example.org/\">x</a>");
        let anywhere = resolved(&piece, &Here::Anywhere("/sub/".into()));
        assert_eq!(anywhere, "<a href=\"/sub/tin-tuc/\">Tin</a> <a href=\"https://example.org/\">x</a>");
    }

    #[test]
    fn query_and_letters_survive_the_escaping_of_html() {
        let html = format!("<a href=\"{}\">", mark("/a/?q=b&c=\"đ'#x").replace('&', "&amp;").replace('\'', "&#x27;"));
        assert_eq!(resolved(&html, &Here::Path("/b/".into())), "<a href=\"../a/?q=b&amp;c=%22%C4%91&#x27;#x\">");
    }

    #[test]
    fn marks_that_are_none_stay() {
        for text in ["\u{fdd0}", "\u{fdd1}a", "\u{fdd0}no path\u{fdd1}", "\u{fdd0}/a", "đ\u{fdd0}\u{fdd0}"] {
            assert_eq!(resolved(text, &Here::Path("/".into())), text);
        }
    }
}
