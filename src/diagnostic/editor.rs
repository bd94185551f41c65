//! The link that opens a file in whoever edits it, at the line: pure string work, nothing is looked for on disk.

use crate::text::percent;

use super::Place;

/// Addresses that run something in the page, or leave it for a network.
const REFUSED: [&str; 8] = ["javascript", "data", "vbscript", "blob", "about", "http", "https", "ws"];

/// An address with `{path}`, `{line}` and `{column}`, and where the project lies on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    /// None where no link is wanted.
    template: Option<String>,
    /// With `/`, without one at the end: `/home/ban/trang`, `C:/trang`.
    root: String,
}

impl Default for Editor {
    fn default() -> Editor {
        Editor { template: Some("vscode://file/{path}:{line}:{column}".into()), root: String::new() }
    }
}

impl Editor {
    /// `none`, or an address. None when the text is neither.
    pub fn parse(text: &str) -> Option<Editor> {
        if text == "none" {
            return Some(Editor { template: None, root: String::new() });
        }
        let (scheme, _) = text.split_once(':')?;
        let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
        let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic());
        let is_refused = REFUSED.contains(&&*scheme.to_ascii_lowercase());
        let is_address = is_scheme && is_plain && !is_refused && text.contains("{path}");
        is_address.then(|| Editor { template: Some(text.to_owned()), root: String::new() })
    }

    /// For the files below a folder, given in full as the system writes it.
    pub fn at(self, root: &str) -> Editor {
        Editor { root: root.replace('\\', "/").trim_end_matches('/').to_owned(), ..self }
    }

    /// None for what is no file of the project.
    pub fn open(&self, place: &Place) -> Option<String> {
        self.link(&place.path, place.line, place.column)
    }

    /// A path below the root, with a place that counts from 1.
    pub fn link(&self, path: &str, line: u32, column: u32) -> Option<String> {
        let is_ours = ["content/", "themes/"].iter().any(|folder| path.starts_with(folder));
        let template = self.template.as_deref().filter(|_| is_ours)?;
        let (before, after) = template.split_once("{path}")?;
        // The colon of a drive stays, that of a name would begin the line.
        let whole = format!("/{}/{}", percent(self.root.trim_start_matches('/'), "/:"), percent(path, "/")).replacen("//", "/", 1);
        // A folder that computers share begins with two, of which none may go.
        let whole = if self.root.starts_with("//") { format!("//{}", whole.trim_start_matches('/')) } else { whole };
        // `editor://file/` brings the slash along, `file://` and `?file=` do not.
        let path = if before.ends_with('/') && !before.ends_with("//") { &whole[1..] } else { &*whole };
        let numbered = |text: &str| text.replace("{line}", &line.max(1).to_string()).replace("{column}", &column.max(1).to_string());
        Some(format!("{}{path}{}", numbered(before), numbered(after)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(template: &str, root: &str, path: &str) -> Option<String> {
        Editor::parse(template)?.at(root).link(path, 7, 0)
    }

    #[test]
    fn a_link_opens_the_file_at_the_line() {
        let code = "vscode://file/{path}:{line}:{column}";
        for (template, root, path, url) in [
            (code, "/home/ban", "content/a \"b.md", "vscode://file/home/ban/content/a%20%22b.md:7:1"),
            (code, r"C:\Trang web\", "content/a.md", "vscode://file/C:/Trang%20web/content/a.md:7:1"),
            (code, r"\\may-chu\chung\Trang", "content/a.md", "vscode://file//may-chu/chung/Trang/content/a.md:7:1"),
            (
                "txmt://open?url=file://{path}&line={line}",
                "/home/an",
                "content/a.md",
                "txmt://open?url=file:///home/an/content/a.md&line=7",
            ),
            ("idea://open?file={path}", "/", "themes/a.html", "idea://open?file=/themes/a.html"),
        ] {
            assert_eq!(link(template, root, path).as_deref(), Some(url));
        }
    }

    #[test]
    fn a_name_breaks_no_address() {
        let hostile = "content/\"><script>&{line}:9#?.md";
        let url = "vscode://file/r/content/%22%3E%3Cscript%3E%26%7Bline%7D%3A9%23%3F.md:7";
        assert_eq!(link("vscode://file/{path}:{line}", "/r", hostile).as_deref(), Some(url));
    }

    #[test]
    fn what_is_no_editor_is_refused() {
        for text in [
            "",
            "vscode",
            "vscode://file/",
            "javascript:alert('{path}')",
            "JavaScript:{path}",
            "data:text/html,{path}",
            "http://x/{path}",
            "https://x/{path}",
            "java\tscript:{path}",
            "x y:{path}",
            "1x:{path}",
            "vscode://{path}\"><script>\n",
        ] {
            assert_eq!(Editor::parse(text), None, "{text}");
        }
    }

    #[test]
    fn no_link_is_made_where_none_is_wanted_or_possible() {
        assert_eq!(link("none", "/home/an", "content/a.md"), None);
        assert_eq!(link("vscode://file/{path}", "/home/an", "nhipcau"), None);
    }
}
