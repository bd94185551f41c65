//! From the path of a request to a page, as a static host finds a file. The only place where a request's path is looked up.

use std::collections::HashMap;

use crate::page::Page;

use super::path;

pub struct Routes {
    /// The decoded path of the base URL, with a slash at both ends.
    base: String,
    /// Pages by the file that a build writes them to.
    by_file: HashMap<String, usize>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// A position among the pages.
    Page(usize),
    /// The page is at this path.
    Elsewhere(String),
    Nothing,
}

impl Routes {
    /// Of two pages with one address the first is found, whatever the run.
    pub fn new(base: &str, pages: &[Page]) -> Routes {
        let mut by_file = HashMap::with_capacity(pages.len());
        for (at, page) in pages.iter().enumerate() {
            by_file.entry(page.file()).or_insert(at);
        }
        Routes { base: path::decode(base).unwrap_or_else(|| base.to_owned()), by_file }
    }

    pub fn base(&self) -> &str {
        &self.base
    }

    /// A path of the site with the path of the base URL before it.
    pub fn mounted(&self, path: &str) -> String {
        format!("{}{}", self.base, path.trim_start_matches('/'))
    }

    /// The path of the site that is mounted there, from its slash on. `path` is decoded.
    pub fn below<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(self.base.trim_end_matches('/')).filter(|below| below.starts_with('/'))
    }

    /// `path` is decoded.
    pub fn find(&self, path: &str) -> Found {
        let Some(below) = path.strip_prefix(&*self.base) else { return self.outside(path) };
        let is_folder = below.is_empty() || below.ends_with('/');
        let file = if is_folder { format!("{below}index.html") } else { below.to_owned() };
        match self.by_file.get(&file) {
            Some(at) => Found::Page(*at),
            None if !is_folder && self.by_file.contains_key(&format!("{below}/index.html")) => Found::Elsewhere(format!("{path}/")),
            None => Found::Nothing,
        }
    }

    pub fn missing(&self) -> Option<usize> {
        self.by_file.get("404.html").copied()
    }

    fn outside(&self, path: &str) -> Found {
        let leads_in = path == "/" || path == self.base.trim_end_matches('/');
        if leads_in { Found::Elsewhere(self.base.clone()) } else { Found::Nothing }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::What;
    use crate::text::Lang;

    fn routes(base: &str) -> Routes {
        let paths = ["/", "/tin-tuc/", "/a.html", "/404.html", "/tin-tuc/"];
        let pages: Vec<Page> = paths.iter().map(|path| Page { path: (*path).into(), lang: Lang::DEFAULT, what: What::Home }).collect();
        Routes::new(base, &pages)
    }

    #[test]
    fn a_path_is_found_as_a_host_finds_a_file() {
        let routes = routes("/");
        for (path, found) in [
            ("/", Found::Page(0)),
            ("/index.html", Found::Page(0)),
            ("/tin-tuc/", Found::Page(1)),
            ("/tin-tuc/index.html", Found::Page(1)),
            ("/tin-tuc", Found::Elsewhere("/tin-tuc/".into())),
            ("/a.html", Found::Page(2)),
            ("/a.html/", Found::Nothing),
            ("/A.html", Found::Nothing),
            ("/khac", Found::Nothing),
        ] {
            assert_eq!(routes.find(path), found, "{path}");
        }
        assert_eq!(routes.missing(), Some(3));
    }

    #[test]
    fn a_site_below_a_path_is_found_there_only() {
        let routes = routes("/sub/x/");
        for (path, found) in [
            ("/", Found::Elsewhere("/sub/x/".into())),
            ("/sub/x", Found::Elsewhere("/sub/x/".into())),
            ("/sub/x/", Found::Page(0)),
            ("/sub/x/tin-tuc", Found::Elsewhere("/sub/x/tin-tuc/".into())),
            ("/tin-tuc/", Found::Nothing),
            ("/sub/", Found::Nothing),
        ] {
            assert_eq!(routes.find(path), found, "{path}");
        }
        assert_eq!(routes.mounted("/tin-tuc/"), "/sub/x/tin-tuc/");
    }
}
