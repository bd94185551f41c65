//! The address at which the site will be read.

/// `https://host[:port]/path/`, always with a slash at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    text: Box<str>,
    path_at: usize,
}

impl Default for BaseUrl {
    /// An address that can never exist (RFC 2606): stands in for a faulty one.
    fn default() -> BaseUrl {
        BaseUrl { text: "https://site.invalid/".into(), path_at: 20 }
    }
}

impl BaseUrl {
    /// None when the text is no such address.
    pub fn parse(text: &str) -> Option<BaseUrl> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let host_at = text.len() - rest.len();
        let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '?' | '#' | '@');
        let host = rest.split('/').next().unwrap_or_default();
        if host.is_empty() || host.starts_with(':') || !rest.chars().all(plain) || rest.contains("//") || rest.contains("/.") {
            return None;
        }
        let slash = if text.ends_with('/') { "" } else { "/" };
        Some(BaseUrl { text: format!("{text}{slash}").into(), path_at: host_at + host.len() })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// `/` or `/sub/`.
    pub fn path(&self) -> &str {
        &self.text[self.path_at..]
    }

    /// `nhipcau.example`, with the port where there is one.
    pub fn host(&self) -> &str {
        self.text[..self.path_at].split("//").nth(1).unwrap_or_default()
    }

    /// The address of a root path such as `/tin-tuc/`.
    pub fn absolute(&self, path: &str) -> String {
        [&self.text, path.trim_start_matches('/')].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn parts_of_an_address() {
        let base = BaseUrl::parse("https://a.example:81/sub").unwrap();
        assert_eq!((base.as_str(), base.path(), base.host()), ("https://a.example:81/sub/", "/sub/", "a.example:81"));
        assert_eq!(base.absolute("/tin-tuc/"), "https://a.example:81/sub/tin-tuc/");
        assert_eq!(BaseUrl::parse("https://a.example").unwrap().path(), "/");
    }

    #[test]
    fn the_stand_in_is_an_address() {
        assert_eq!(BaseUrl::parse("https://site.invalid/"), Some(BaseUrl::default()));
    }

    #[test]
    fn what_is_no_address() {
        for text in [
            "",
            "a.example",
            "ftp://a",
            "https://",
            "https:///x",
            "https://a b/",
            "https://a/?x",
            "https://u@h/",
            "https://a//b",
            "https://a/../b",
        ] {
            assert_eq!(BaseUrl::parse(text), None, "{text}");
        }
    }
}
