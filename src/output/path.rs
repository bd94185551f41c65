//! Which relative paths may be written, and when two of them are one.
//!
//! A site is built on one system and copied to another, so a path must be good on all of them: what Windows cannot
//! hold is refused on Linux too. Pure text: this file must not ask the disk.

use std::borrow::Cow;

use crate::text::is_device;

/// Longest part in bytes. File systems stop at 255; some room is left for endings that upload tools add.
const LONGEST_PART: usize = 200;

/// True for `a/b/c.html`: relative, `/` between parts, and every part good on every system.
pub(super) fn is_safe(path: &str) -> bool {
    path.split('/').all(is_safe_part)
}

fn is_safe_part(part: &str) -> bool {
    !part.is_empty()
        && part.len() <= LONGEST_PART
        && !part.ends_with(['.', ' ']) // also `.` and `..`; Windows drops these silently
        && !part.chars().any(is_unsafe_char)
        && !is_device(part)
}

fn is_unsafe_char(c: char) -> bool {
    c.is_control() || matches!(c, '\\' | ':' | '<' | '>' | '"' | '|' | '?' | '*')
}

/// The form in which paths that differ only by case are equal. Upper case first, because some letters have two
/// lower-case forms (final sigma).
pub(super) fn fold(path: &str) -> Cow<'_, str> {
    if path.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        return Cow::Borrowed(path);
    }
    let upper = path.chars().flat_map(char::to_uppercase);
    Cow::Owned(upper.flat_map(char::to_lowercase).collect())
}

/// `a/b` for `a/b/c.html`, empty for `c.html`.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_paths_pass() {
        for path in [
            "index.html",
            "tin-tuc/2026/x/index.html",
            ".well-known/security.txt",
            "CNAME",
            "_headers",
            "media/Ảnh đoàn.jpg",
            "console.html",
            "com10.html",
            "common/lpt.txt",
            "a...b",
            "nulla",
            &"x".repeat(200),
        ] {
            assert!(is_safe(path), "{path:?} should pass");
        }
    }

    #[test]
    fn bad_paths_are_refused() {
        for path in [
            "",
            "/",
            "/etc/passwd",
            "a//b",
            "a/",
            ".",
            "..",
            "../a",
            "a/../b",
            "a/./b",
            "a\\b",
            "a\0b",
            "a\nb",
            "a\u{7f}b",
            "a\u{85}b",
            "c:",
            "c:/a",
            "a:stream",
            "a?b",
            "a*",
            "con",
            "CON",
            "a/nul.html",
            "aux.tar.gz",
            "com1",
            "Lpt9.txt",
            "com¹",
            "nul .txt",
            "prn/index.html",
            "conout$",
            "a.",
            "a /b",
            "a./b",
            "a ",
            &"x".repeat(201),
            &"đ".repeat(101),
        ] {
            assert!(!is_safe(path), "{path:?} should be refused");
        }
    }

    #[test]
    fn case_folds_beyond_ascii() {
        assert_eq!(fold("Đoàn/ẢNH.JPG"), fold("đoàn/ảnh.jpg"));
        assert_eq!(fold("ΟΔΟΣ"), fold("οδος"));
        assert_ne!(fold("anh"), fold("ảnh"));
        assert!(matches!(fold("tin-tuc/2026"), Cow::Borrowed(_)));
    }
}
