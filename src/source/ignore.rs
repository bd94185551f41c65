//! Files that programs leave beside the editors' own: lock files, half-saved copies, thumbnails. They are passed over silently.

/// Judged by the last part of the path.
pub fn is_ignored(name: &str) -> bool {
    const NAMES: [&str; 4] = ["Thumbs.db", "desktop.ini", "4913", "Icon\r"];
    const ENDINGS: [&str; 8] = [".swp", ".swx", ".tmp", ".bck", ".bak", ".part", ".crdownload", "~"];
    name.starts_with('.')
        || name.starts_with("~$")
        || name.starts_with("._")
        || NAMES.contains(&name)
        || ENDINGS.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::is_ignored;

    #[test]
    fn leftovers_are_ignored_and_texts_are_not() {
        for name in ["~$bao-cao.docx", ".bai.vi.md.swp", "4913", "bai.vi.md~", "x.tmp", ".DS_Store", "Thumbs.db"] {
            assert!(is_ignored(name), "{name}");
        }
        for name in ["bai.vi.md", "site.yaml", "anh.jpg", "4913.vi.md"] {
            assert!(!is_ignored(name), "{name}");
        }
    }
}
