//! What kind of file an address gives, by its ending: all that a build writes.

use crate::page;

pub const HTML: &str = "text/html; charset=utf-8";
pub const TEXT: &str = "text/plain; charset=utf-8";
pub const JSON: &str = "application/json; charset=utf-8";
pub const CSS: &str = "text/css; charset=utf-8";
pub const SCRIPT: &str = "text/javascript; charset=utf-8";

/// Those that hosts know by themselves; the others stand where hosts are told them.
const KNOWN: [(&str, &str); 23] = [
    (".html", HTML),
    (".htm", HTML),
    (".txt", TEXT),
    (".css", CSS),
    (".js", SCRIPT),
    (".mjs", SCRIPT),
    (".xml", "application/xml; charset=utf-8"),
    (".config", "application/xml; charset=utf-8"),
    (".png", "image/png"),
    (".jpg", "image/jpeg"),
    (".jpeg", "image/jpeg"),
    (".gif", "image/gif"),
    (".ico", "image/x-icon"),
    (".pdf", "application/pdf"),
    (".zip", "application/zip"),
    (".rtf", "application/rtf"),
    (".doc", "application/msword"),
    (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (".xls", "application/vnd.ms-excel"),
    (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (".ppt", "application/vnd.ms-powerpoint"),
    (".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    (".odt", "application/vnd.oasis.opendocument.text"),
];

/// The settings of hosts have no ending.
const SETTINGS: [&str; 4] = ["_redirects", "_headers", ".htaccess", ".nojekyll"];

pub fn of(file: &str) -> &'static str {
    let name = file.rsplit('/').next().unwrap_or_default();
    if SETTINGS.contains(&name) {
        return TEXT;
    }
    let ending = name.rfind('.').map_or(String::new(), |at| name[at..].to_ascii_lowercase());
    let known = KNOWN.iter().find(|(known, _)| *known == ending).map(|(_, kind)| *kind);
    known.or_else(|| page::media_type(&ending)).unwrap_or("application/octet-stream")
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn kinds_of_files() {
        for (file, kind) in [
            ("index.html", "text/html; charset=utf-8"),
            ("tin-tuc/feed.atom", "application/atom+xml; charset=utf-8"),
            ("organizations.csv", "text/csv; charset=utf-8"),
            ("feed.json", "application/json; charset=utf-8"),
            ("_redirects", "text/plain; charset=utf-8"),
            (".htaccess", "text/plain; charset=utf-8"),
            ("web.config", "application/xml; charset=utf-8"),
            ("assets/x.123.woff2", "font/woff2"),
            ("en/manifest.webmanifest", "application/manifest+json; charset=utf-8"),
            ("favicon.ico", "image/x-icon"),
            ("a.JPG", "image/jpeg"),
            ("a", "application/octet-stream"),
        ] {
            assert_eq!(of(file), kind, "{file}");
        }
    }
}
