//! What the pages load: each file with its address, its media type and its text.

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

pub const FILES: [(&str, &str, &str); 18] = [
    ("/_desk/author.css", CSS, include_str!("author.css")),
    ("/_desk/author.js", SCRIPT, include_str!("browser/author.js")),
    ("/_desk/author/body.js", SCRIPT, include_str!("browser/author/body.js")),
    ("/_desk/author/combobox.js", SCRIPT, include_str!("browser/author/combobox.js")),
    ("/_desk/author/dates.js", SCRIPT, include_str!("browser/author/dates.js")),
    ("/_desk/author/drafts.js", SCRIPT, include_str!("browser/author/drafts.js")),
    ("/_desk/author/edits.js", SCRIPT, include_str!("browser/author/edits.js")),
    ("/_desk/author/element.js", SCRIPT, include_str!("browser/author/element.js")),
    ("/_desk/author/fold.js", SCRIPT, include_str!("browser/author/fold.js")),
    ("/_desk/author/import.js", SCRIPT, include_str!("browser/author/import.js")),
    ("/_desk/author/paste.js", SCRIPT, include_str!("browser/author/paste.js")),
    ("/_desk/author/preview.js", SCRIPT, include_str!("browser/author/preview.js")),
    ("/_desk/author/records.js", SCRIPT, include_str!("browser/author/records.js")),
    ("/_desk/author/server.js", SCRIPT, include_str!("browser/author/server.js")),
    ("/_desk/author/several.js", SCRIPT, include_str!("browser/author/several.js")),
    ("/_desk/author/upload.js", SCRIPT, include_str!("browser/author/upload.js")),
    ("/_desk/author/values.js", SCRIPT, include_str!("browser/author/values.js")),
    ("/_desk/author/words.js", SCRIPT, include_str!("browser/author/words.js")),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::FILES;

    #[test]
    fn every_script_is_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/form/page/browser/author");
        let names =
            std::fs::read_dir(folder).unwrap().map(|entry| format!("/_desk/author/{}", entry.unwrap().file_name().to_string_lossy()));
        let there: BTreeSet<String> = names.collect();
        let served: BTreeSet<String> =
            FILES.iter().map(|(path, _, _)| (*path).to_owned()).filter(|path| path.starts_with("/_desk/author/")).collect();
        assert_eq!(served, there);
    }
}
