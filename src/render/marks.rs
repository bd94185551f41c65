//! Links in what templates give: a root path between two marks, until it is known on which page it stands. So the same piece of HTML
//! can stand on many pages.

use memchr::memmem::{self, Finder};

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
    let close = Finder::new(CLOSE);
    let origin = match here {
        Here::Path(path) => Some(Origin::of(path)),
        Here::Anywhere(_) => None,
    };
    let mut from = 0;
    // Nothing is looked for beyond the next mark: a text may hold any number that are none.
    for next in memmem::find_iter(marked, OPEN).chain([marked.len()]) {
        let piece = &marked[from..next];
        from = next;
        let Some((path, after)) = link(piece, &close) else {
            out.extend_from_slice(piece);
            continue;
        };
        match &origin {
            Some(origin) => origin.link(path).for_each(|step| out.extend_from_slice(step.as_bytes())),
            None => out.extend_from_slice(here.link(path).as_bytes()),
        }
        out.extend_from_slice(after);
    }
}

/// The root path that a piece begins with, between its marks, and what follows.
fn link<'a>(piece: &'a [u8], close: &Finder) -> Option<(&'a str, &'a [u8])> {
    let rest = piece.strip_prefix(OPEN.as_bytes()).filter(|rest| rest.starts_with(b"/"))?;
    let end = close.find(rest)?;
    let path = std::str::from_utf8(&rest[..end]).ok()?;
    Some((path, &rest[end + CLOSE.len()..]))
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
        for text in ["\u{fdd0}", "\u{fdd1}a", "\u{fdd0}no path\u{fdd1}", "\u{fdd0}/a", "đ\u{fdd0}\u{fdd0}", "\u{fdd0}\u{fdd0}x\u{fdd1}"] {
            assert_eq!(resolved(text, &Here::Path("/".into())), text);
        }
    }
}
