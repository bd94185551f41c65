//! The way from one page of the site to another.
//!
//! Links inside the site are relative, so that one output works at `/`, under `/sub/` or copied elsewhere. Whatever holds a link
//! for many pages holds its root path, and this is the only place that makes it relative. Whether the target exists is not
//! asked here.

use std::borrow::Cow;
use std::fmt::Write;

/// The relative URL that leads from the page `from` to `to`, both root paths (`/en/news/`, `/a/b.xml`). Query and fragment of `to`
/// are kept. A `to` that is no root path comes back as it is.
pub fn relative(from: &str, to: &str) -> String {
    if !to.starts_with('/') {
        return to.to_owned();
    }
    Origin::of(from).link(&encoded(to)).collect()
}

/// A page from which links lead.
pub struct Origin<'a> {
    path: Cow<'a, str>,
}

impl<'a> Origin<'a> {
    /// Its root path.
    pub fn of(path: &'a str) -> Origin<'a> {
        Origin { path: resolved(split_suffix(path).0) }
    }

    /// The pieces of the relative URL that leads to a root path, which is encoded.
    pub fn link<'t>(&self, to: &'t str) -> impl Iterator<Item = &'t str> + use<'t> {
        let shared = shared_folder(&self.path, to);
        let up = self.path[shared..].bytes().filter(|byte| *byte == b'/').count();
        let down = &to[shared..];
        let mark = (up == 0 && must_be_marked_as_path(down)).then_some("./");
        mark.into_iter().chain(std::iter::repeat_n("../", up)).chain([down])
    }
}

/// A URL of the site encoded as [`relative`] does it, so that it can be made relative after it was escaped for HTML.
pub fn encoded(url: &str) -> Cow<'_, str> {
    let (path, suffix) = split_suffix(url);
    if is_resolved(path) && suffix.is_empty() {
        return Cow::Borrowed(url);
    }
    let mut encoded = resolved(path).into_owned();
    encode_into(&mut encoded, suffix);
    Cow::Owned(encoded)
}

/// Path and what follows it: `?query#fragment`.
fn split_suffix(url: &str) -> (&str, &str) {
    let path = url.bytes().position(|byte| matches!(byte, b'?' | b'#'));
    url.split_at(path.unwrap_or(url.len()))
}

/// How much of two root paths is the same folder, its slash included.
fn shared_folder(a: &str, b: &str) -> usize {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    a[..same].rfind('/').map_or(0, |slash| slash + 1)
}

/// A root path encoded, its dot segments resolved as a browser does. Nearly every path of a site is so already, and a page asks
/// for a hundred.
fn resolved(path: &str) -> Cow<'_, str> {
    if is_resolved(path) {
        return Cow::Borrowed(path);
    }
    let path = path.strip_prefix('/').unwrap_or(path);
    let (folder, file) = path.rsplit_once('/').map_or((None, path), |(folder, file)| (Some(folder), file));
    let mut segments = Vec::new();
    for segment in folder.into_iter().flat_map(|folder| folder.split('/')) {
        push_segment(&mut segments, segment);
    }
    let is_folder = is_dot(file) || is_dots(file);
    if is_folder {
        push_segment(&mut segments, file);
    }
    let mut whole = String::from("/");
    for segment in &segments {
        encode_into(&mut whole, segment);
        whole.push('/');
    }
    if !is_folder {
        encode_into(&mut whole, file);
    }
    Cow::Owned(whole)
}

fn is_resolved(path: &str) -> bool {
    let mut before = 0;
    let may_follow = |byte: u8| {
        let is_hidden = byte == b'.' && before == b'/';
        before = byte;
        STAYS[usize::from(byte)] && byte != b'%' && !is_hidden
    };
    path.starts_with('/') && path.bytes().all(may_follow)
}

fn push_segment<'a>(segments: &mut Vec<&'a str>, segment: &'a str) {
    if is_dots(segment) {
        segments.pop();
    } else if !is_dot(segment) {
        segments.push(segment);
    }
}

fn is_dot(segment: &str) -> bool {
    segment == "." || segment.eq_ignore_ascii_case("%2e")
}

fn is_dots(segment: &str) -> bool {
    let dots = segment.to_ascii_lowercase().replace("%2e", ".");
    dots == ".."
}

/// Whether a URL would be read as something else than a path below the folder at hand: nothing, a root path, a scheme.
fn must_be_marked_as_path(url: &str) -> bool {
    let first = url.split(['/', '?']).next().unwrap_or_default();
    first.is_empty() || first.starts_with('#') || first.contains(':')
}

/// Percent-encodes what may not stand in a URL as it is; what is encoded already stays.
fn encode_into(url: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let is_encoded =
        |index: usize| matches!(bytes.get(index + 1..index + 3), Some([a, b]) if a.is_ascii_hexdigit() && b.is_ascii_hexdigit());
    for (index, &byte) in bytes.iter().enumerate() {
        if STAYS[usize::from(byte)] && (byte != b'%' || is_encoded(index)) {
            url.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(url, "%{byte:02X}");
        }
    }
}

/// Which bytes may stand in a URL; `%` only before two digits.
const STAYS: [bool; 256] = {
    let mut stays = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        stays[byte] =
            (byte as u8).is_ascii_graphic() && !matches!(byte as u8, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}');
        byte += 1;
    }
    stays
};

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_page_leads_to_another() {
        for (from, to, url) in [
            ("/en/news/2026/x/", "/tin-tuc/", "../../../../tin-tuc/"),
            ("/tin-tuc/", "/en/news/2026/x/", "../en/news/2026/x/"),
            ("/tin-tuc/", "/tin-tuc/", "./"),
            ("/", "/", "./"),
            ("/", "/tin-tuc/", "tin-tuc/"),
            ("/tin-tuc/", "/", "../"),
            ("/tin-tuc/2026/", "/tin-tuc/", "../"),
            ("/tin-tuc/", "/tin-tuc/feed.atom", "feed.atom"),
            ("/a/b.xml", "/a/b.xml", "b.xml"),
            ("/a/b.xml", "/a/", "./"),
            ("/a/b.xml", "/c", "../c"),
            ("/tin-tuc/", "/tin-tuc/?trang=2#dau", "./?trang=2#dau"),
            ("/tin-tuc/", "/tin-tuc/#dau", "./#dau"),
            ("/a/", "/b/c.html?q=đường#Phần 1", "../b/c.html?q=%C4%91%C6%B0%E1%BB%9Dng#Ph%E1%BA%A7n%201"),
            ("/a/", "/a/Ảnh 1.jpg", "%E1%BA%A2nh%201.jpg"),
            ("/a/", "/a/100%25.pdf", "100%25.pdf"),
            ("/a/", "/a/100%.pdf", "100%25.pdf"),
            ("/a/", "/a/mailto:x", "./mailto:x"),
            ("/", "//other.example/x", ".//other.example/x"),
            ("/a/", "/a/..\\x", "..%5Cx"),
            ("/a/b/", "/a/../c/./d/", "../../c/d/"),
            ("/a/", "https://example.org/", "https://example.org/"),
            ("/a/", "#dau", "#dau"),
        ] {
            assert_eq!(relative(from, to), url, "{from} -> {to}");
        }
    }

    /// Resolves a relative URL against a root path as RFC 3986 §5.2 says, written without a look at the code above.
    fn resolve(base: &str, reference: &str) -> String {
        let cut = reference.find(['?', '#']).unwrap_or(reference.len());
        let (path, suffix) = reference.split_at(cut);
        assert!(!path.starts_with('/') && !path.split('/').next().unwrap_or("").contains(':'), "not a relative path: {path}");
        let base = &base[..=base.rfind('/').unwrap_or(0)];
        let mut input = format!("{base}{path}");
        let mut output = String::new();
        while !input.is_empty() {
            if let Some(rest) = input.strip_prefix("/../") {
                input = format!("/{rest}");
                output.truncate(output.rfind('/').unwrap_or(0));
            } else if let Some(rest) = input.strip_prefix("/./") {
                input = format!("/{rest}");
            } else if input == "/.." {
                input = "/".into();
                output.truncate(output.rfind('/').unwrap_or(0));
            } else if input == "/." {
                input = "/".into();
            } else {
                let end = input[1..].find('/').map_or(input.len(), |at| at + 1);
                output.push_str(&input[..end]);
                input.drain(..end);
            }
        }
        output + suffix
    }

    proptest! {
        #[test]
        fn a_browser_arrives_where_it_should(
            from in "(/[a-c]{0,2}){0,4}/([a-c:]{1,3}\\.xml)?",
            to in "(/[a-c:%]{0,2}){0,4}/([a-c:]{1,3}\\.xml)?",
            suffix in "(\\?[a-c/]{0,3})?(#[a-c/?]{0,3})?",
        ) {
            let to = format!("{}{suffix}", to.replace('%', "%41"));
            prop_assert_eq!(resolve(&from, &relative(&from, &to)), to);
        }

        #[test]
        fn only_plain_characters_stand_in_it(from in "/\\PC{0,20}", to in "/\\PC{0,20}") {
            let url = relative(&from, &to);
            prop_assert!(url.bytes().all(|byte| byte.is_ascii_graphic()), "{}", url);
        }
    }
}
