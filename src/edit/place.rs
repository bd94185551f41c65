//! Where a request may write: a path below `content/` that can be nothing else, on whatever disk.

use std::path::{Path, PathBuf};

use crate::disk::resolved;
use crate::text::is_device;

/// Texts, pictures and files that are offered: nothing that a program runs, no settings.
pub const ENDINGS: [&str; 16] =
    ["md", "jpg", "jpeg", "png", "webp", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "rtf", "csv"];

/// What file systems hold of one name, some room left.
const LONGEST_PART: usize = 200;

/// Where the path of a file lies on the disk; None where it may not be written. The folders on the way may be links, but not ones that lead out of the
/// content.
pub fn place(root: &Path, path: &str) -> Option<PathBuf> {
    let below = path.strip_prefix("content/")?;
    let name = below.rsplit('/').next()?;
    let (stem, ending) = name.rsplit_once('.')?;
    let is_known = !stem.is_empty() && ENDINGS.contains(&&*ending.to_ascii_lowercase());
    // The theme of a site and its settings are not for everybody who writes news.
    let is_ours = below.contains('/') && !below.starts_with("theme/") && !below.starts_with("vocabulary/");
    if !is_known || !is_ours || path.len() > 1000 || !below.split('/').all(is_plain) {
        return None;
    }
    let content = resolved(&root.join("content")).ok()?;
    let place = root.join(path);
    let there = place.ancestors().find_map(|above| resolved(above).ok())?;
    there.starts_with(&content).then_some(place)
}

/// What is one name on every system, and hidden on none.
fn is_plain(part: &str) -> bool {
    let is_fit = |c: char| !c.is_control() && !matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let has_edge = part.starts_with(['.', ' ', '~']) || part.ends_with(['.', ' ', '~']);
    !part.is_empty() && part.len() <= LONGEST_PART && !has_edge && part.chars().all(is_fit) && !is_device(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("content/news/2026")).unwrap();
        dir
    }

    #[test]
    fn only_files_of_content_have_a_place() {
        let dir = site();
        for path in ["content/news/a.vi.md", "content/news/2026/ảnh.JPG", "content/news/2027/mới/a.pdf", "content/media/x.webp"] {
            assert_eq!(place(dir.path(), path), Some(dir.path().join(path)), "{path}");
        }
        for path in [
            "",
            "content",
            "content/",
            "content/a.md",
            "content/site.yaml",
            "content/vocabulary/topics.md",
            "content/theme/a.md",
            "content/news/a.html",
            "content/news/a.svg",
            "content/news/a.md.js",
            "content/news/.md",
            "content/news/.a.md",
            "content/news/../a.md",
            "content/../a.md",
            "content//a.md",
            "content/news//a.md",
            "content/news/./a.md",
            "/content/news/a.md",
            "content\\news\\a.md",
            "content/news/a\\..\\b.md",
            "content/news/con.md",
            "content/NUL/a.md",
            "content/news/a.md:x.md",
            "content/news/a\0.md",
            "content/news/a\n.md",
            "content/news /a.md",
            "content/news./a.md",
            "themes/a/b.md",
            "../content/news/a.md",
        ] {
            assert_eq!(place(dir.path(), path), None, "{path:?}");
        }
        assert_eq!(place(dir.path(), &format!("content/news/{}.md", "a".repeat(300))), None);
    }

    #[cfg(unix)]
    #[test]
    fn links_that_lead_out_are_not_followed() {
        use std::os::unix::fs::symlink;
        let (dir, other) = (site(), tempfile::tempdir().unwrap());
        std::fs::write(other.path().join("a.md"), "").unwrap();
        symlink(other.path(), dir.path().join("content/news/out")).unwrap();
        symlink(other.path().join("a.md"), dir.path().join("content/news/a.md")).unwrap();
        symlink(dir.path().join("content/news/2026"), dir.path().join("content/news/in")).unwrap();
        assert_eq!(place(dir.path(), "content/news/out/a.md"), None);
        assert_eq!(place(dir.path(), "content/news/out/new/b.md"), None);
        assert_eq!(place(dir.path(), "content/news/a.md"), None);
        assert!(place(dir.path(), "content/news/in/b.md").is_some());
    }
}
