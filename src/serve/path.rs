//! Paths of addresses: read strictly, written safely.

use crate::text::encoding::is_control;
use crate::text::percent;

pub use crate::text::percent::decode;

/// The path of a request, decoded once; none where it could mean something else to somebody else.
pub fn checked(raw: &str) -> Option<String> {
    let path = decode(raw)?;
    let is_plain = path.starts_with('/') && !path.contains("//") && !path.contains(|c: char| c == '\\' || c.is_control() || is_control(c));
    let climbs = path.split('/').any(|segment| segment == "." || segment == "..");
    (is_plain && !climbs).then_some(path)
}

/// A path as an address writes it.
pub fn encode(path: &str) -> String {
    percent(path, "/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_could_mean_something_else_is_refused() {
        for raw in [
            "",
            "*",
            "a",
            "//",
            "/a//b",
            "/..",
            "/../a",
            "/a/..",
            "/a/./b",
            "/%2e%2e/a",
            "/%2E%2E%2Fa",
            "/a%2f..%2fb",
            "/a%5cb",
            "/a\\b",
            "/a%00",
            "/a%0d%0a",
            "/%7f",
            "/%c2%85",
            "/%",
            "/%2",
            "/%zz",
            "/%c0%ae%c0%ae/",
            "/%ff",
            "/%e2%80%ae",
            "/a%2f%2fb",
        ] {
            assert_eq!(checked(raw), None, "{raw}");
        }
    }

    #[test]
    fn a_path_is_decoded_once() {
        for (raw, path) in [
            ("/", "/"),
            ("/tin-tuc/", "/tin-tuc/"),
            ("/%74in-tuc/", "/tin-tuc/"),
            ("/%252e%252e/", "/%2e%2e/"),
            ("/.htaccess", "/.htaccess"),
            ("/...", "/..."),
            ("/%E1%BA%A3nh%201.jpg", "/ảnh 1.jpg"),
        ] {
            assert_eq!(checked(raw).as_deref(), Some(path), "{raw}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(path in "\\PC{0,30}") {
            prop_assert_eq!(decode(&encode(&path)), Some(path));
        }

        #[test]
        fn no_path_climbs(raw in "(/|\\.|%2e|%2f|%5c|%25|a|%){0,20}") {
            if let Some(path) = checked(&raw) {
                prop_assert!(!path.contains("/../") && !path.ends_with("/.."), "{}", path);
            }
        }
    }
}
