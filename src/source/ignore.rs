//! Files that programs leave beside the editors' own: lock files, half-saved copies, thumbnails, marks of a synchroniser. They are passed
//! over silently, and a change of one is no change.
//!
//! A file that OneDrive keeps in the cloud until it is opened has the name of the text itself and is read as any other.

/// Judged by the last part of the path.
pub fn is_ignored(name: &str) -> bool {
    const NAMES: [&str; 4] = ["thumbs.db", "desktop.ini", "4913", "icon\r"];
    const ENDINGS: [&str; 10] = [".swp", ".swo", ".swx", ".tmp", ".bck", ".bak", ".part", ".partial", ".crdownload", "~"];
    // `.849C9593-D756-4E56-8D6E-42412F2A707B` (OneDrive), `.~lock.a.odt#`, `._a`, `.DS_Store`, `.a.swp`; `~$a.docx`, `~WRL0001.tmp`.
    if name.starts_with(['.', '~']) {
        return true;
    }
    // Windows writes endings as it pleases: `a.md~RF1b9046.TMP`.
    let name = name.to_ascii_lowercase();
    NAMES.contains(&&*name) || ENDINGS.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::is_ignored;

    #[test]
    fn leftovers_are_ignored_and_texts_are_not() {
        const EDITORS: [&str; 9] =
            [".bai.vi.md.swp", "bai.swo", "4913", "bai.vi.md~", ".#bai.vi.md", "x.tmp", "bai.vi.md.bck", "bai.bak", "x.part"];
        const OFFICE: [&str; 6] = ["~$bao-cao.docx", "~$o-cao.docx", "~WRL0001.tmp", "~WRD0000.TMP", "a.txt~RF1b9046.TMP", ".~lock.a.odt#"];
        const SYNCHRONISERS: [&str; 4] =
            [".849C9593-D756-4E56-8D6E-42412F2A707B", ".tmp.driveupload", "anh.jpg.partial", "anh.jpg.crdownload"];
        const SYSTEMS: [&str; 6] = [".DS_Store", "._anh.jpg", "Thumbs.db", "thumbs.db", "desktop.ini", "Desktop.ini"];
        for name in EDITORS.iter().chain(&OFFICE).chain(&SYNCHRONISERS).chain(&SYSTEMS) {
            assert!(is_ignored(name), "{name}");
        }
        for name in ["bai.vi.md", "site.yaml", "anh.jpg", "4913.vi.md", "ke-hoach~2026.vi.md", "tmp", "party.md"] {
            assert!(!is_ignored(name), "{name}");
        }
    }
}
