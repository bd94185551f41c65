//! What static hosts are told: robots, redirects of old addresses, one policy of headers, file types, the page for missing addresses.

use std::fmt::Write;

use crate::text::escape::xml;

use super::Book;

/// One policy for the whole site: overlapping rules are joined by some hosts.
pub const POLICY: &str =
    "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

/// File endings that servers do not know by themselves.
const TYPES: [(&str, &str); 10] = [
    (".atom", "application/atom+xml; charset=utf-8"),
    (".json", "application/json; charset=utf-8"),
    (".csv", "text/csv; charset=utf-8"),
    (".opml", "text/x-opml; charset=utf-8"),
    (".webmanifest", "application/manifest+json; charset=utf-8"),
    (".webp", "image/webp"),
    (".avif", "image/avif"),
    (".woff2", "font/woff2"),
    (".svg", "image/svg+xml"),
    (".ics", "text/calendar; charset=utf-8"),
];

/// What hosts are told of an ending (`.webp`).
pub fn media_type(ending: &str) -> Option<&'static str> {
    TYPES.iter().find(|(known, _)| *known == ending).map(|(_, kind)| *kind)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostFile {
    /// Netlify, Cloudflare Pages.
    Redirects,
    Headers,
    /// Apache.
    Htaccess,
    /// IIS.
    WebConfig,
    /// GitHub Pages, published from a branch: files that begin with a low line are content too.
    NoJekyll,
}

impl HostFile {
    pub const ALL: [HostFile; 5] = [HostFile::Redirects, HostFile::Headers, HostFile::Htaccess, HostFile::WebConfig, HostFile::NoJekyll];

    pub fn path(self) -> &'static str {
        match self {
            HostFile::Redirects => "/_redirects",
            HostFile::Headers => "/_headers",
            HostFile::Htaccess => "/.htaccess",
            HostFile::WebConfig => "/web.config",
            HostFile::NoJekyll => "/.nojekyll",
        }
    }
}

pub fn robots(book: &Book) -> String {
    format!("User-agent: *\nDisallow:\n\nSitemap: {}\n", book.absolute("/sitemap.xml"))
}

pub fn text(book: &Book, file: HostFile) -> String {
    match file {
        HostFile::Redirects => redirects(book),
        HostFile::Headers => headers(book),
        HostFile::Htaccess => htaccess(book),
        HostFile::WebConfig => web_config(book),
        HostFile::NoJekyll => String::new(),
    }
}

/// Old and new address, both below the path of the base URL.
fn moved(book: &Book) -> Vec<(String, String)> {
    let base = book.site.config.base.path().trim_end_matches('/').to_owned();
    let entry = |redirect: &crate::site::Redirect| book.site.entry(redirect.entry).url(redirect.lang);
    book.site
        .redirects
        .iter()
        .filter_map(|(alias, redirect)| Some((format!("{base}{alias}"), format!("{base}{}", entry(redirect)?))))
        .collect()
}

// Writing to a string cannot fail, hence the discarded results below.

fn redirects(book: &Book) -> String {
    let mut out = String::new();
    for (old, new) in moved(book) {
        let _ = writeln!(out, "{old} {new} 301");
    }
    out
}

fn headers(book: &Book) -> String {
    let base = book.site.config.base.path();
    let mut out = format!(
        "{base}*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n"
    );
    let _ = write!(out, "{base}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    let _ = write!(out, "{base}*.atom\n  Content-Type: application/atom+xml; charset=utf-8\n");
    let _ = write!(out, "{base}*.ics\n  Content-Type: text/calendar; charset=utf-8\n");
    out
}

/// Apache hands out the packed text beside the one that is asked for. Of itself it takes `.br` for Breton and `.gz` for a kind of file.
const PACKED: &str = r"RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} br
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^ %{REQUEST_URI}.br [L]
RewriteCond %{HTTP:Accept-Encoding} gzip
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^ %{REQUEST_URI}.gz [L]
</IfModule>
<IfModule mod_headers.c>
Header append Vary Accept-Encoding
</IfModule>
";

fn htaccess(book: &Book) -> String {
    let base = book.site.config.base.path();
    let mut out = format!("ErrorDocument 404 {base}404.html\nDirectoryIndex index.html\nAddDefaultCharset utf-8\n");
    for (ending, kind) in TYPES {
        let _ = writeln!(out, "AddType \"{kind}\" {ending}");
    }
    let _ = write!(
        out,
        "<IfModule mod_headers.c>\nHeader always set Content-Security-Policy \"{POLICY}\"\nHeader always set X-Content-Type-Options \"nosniff\"\nHeader always set Referrer-Policy \"strict-origin-when-cross-origin\"\n</IfModule>\n"
    );
    if book.site.config.compress {
        out.push_str(PACKED);
    }
    let _ = writeln!(out, "<IfModule mod_alias.c>");
    for (old, new) in moved(book) {
        let _ = writeln!(out, "RedirectMatch 301 ^{}$ {new}", pattern(&old));
    }
    out.push_str("</IfModule>\n");
    out
}

/// A path as a regular expression that matches only it, with or without the slash at the end.
fn pattern(path: &str) -> String {
    let escaped: String =
        path.trim_end_matches('/').chars().flat_map(|c| if matches!(c, '.' | '~') { vec!['\\', c] } else { vec![c] }).collect();
    if path.ends_with('/') { format!("{escaped}/?") } else { escaped }
}

fn web_config(book: &Book) -> String {
    let base = book.site.config.base.path();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n<system.webServer>\n");
    out.push_str(
        "<defaultDocument enabled=\"true\"><files><clear/><add value=\"index.html\"/></files></defaultDocument>\n<staticContent>\n",
    );
    for (ending, kind) in TYPES {
        let _ = writeln!(out, "<remove fileExtension=\"{ending}\"/><mimeMap fileExtension=\"{ending}\" mimeType=\"{kind}\"/>");
    }
    out.push_str("</staticContent>\n");
    let _ = writeln!(
        out,
        "<httpErrors errorMode=\"Custom\" existingResponse=\"Replace\"><remove statusCode=\"404\"/><error statusCode=\"404\" path=\"{base}404.html\" responseMode=\"ExecuteURL\"/></httpErrors>"
    );
    let _ = writeln!(
        out,
        "<httpProtocol><customHeaders><add name=\"Content-Security-Policy\" value=\"{}\"/><add name=\"X-Content-Type-Options\" value=\"nosniff\"/><add name=\"Referrer-Policy\" value=\"strict-origin-when-cross-origin\"/></customHeaders></httpProtocol>",
        xml(POLICY)
    );
    out.push_str("</system.webServer>\n");
    for (old, new) in moved(book) {
        let path = old.trim_start_matches(base).trim_matches('/');
        let _ = writeln!(
            out,
            "<location path=\"{}\"><system.webServer><httpRedirect enabled=\"true\" destination=\"{}\" exactDestination=\"true\" httpResponseStatus=\"Permanent\"/></system.webServer></location>",
            xml(path),
            xml(&new)
        );
    }
    out.push_str("</configuration>\n");
    out
}
