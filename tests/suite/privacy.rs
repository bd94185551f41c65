//! What the published site tells about others, and what it asks of them: pictures carry nothing but the picture, and no page
//! makes a reader's browser ask another host or run anything inline.

use std::fs;

use exif::{In, Tag};

use super::site::{TestSite, tree};

/// Words that are hidden in the metadata of the demonstration's pictures.
const SECRETS: [&str; 6] =
    ["EXIF-COMMENT-MUST-GO", "JPEG-COMMENT-MUST-GO", "SERIAL-MUST-GO", "Mau Camera Works", "Sample Photographer", "2026:04:15"];

/// Where the demonstration stands.
const OWN: &str = "https://nhipcau.example/";

/// The policy under which every page must work.
const POLICY: &str = "default-src 'self'; script-src 'self'";

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

fn orientation(bytes: &[u8]) -> Option<u32> {
    let exif = exif::Reader::new().read_from_container(&mut std::io::Cursor::new(bytes)).ok()?;
    exif.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)
}

/// Name and bytes of every picture among some files.
fn pictures(files: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    files.into_iter().filter(|(path, _)| path.ends_with(".jpg")).collect()
}

/// `hoa-sen` for `content/media/hoa-sen.jpg` and for `assets/media/hoa-sen.0123456789ab.jpg`.
fn stem(path: &str) -> &str {
    path.rsplit('/').next().unwrap().split('.').next().unwrap()
}

#[test]
fn published_pictures_say_nothing_but_what_is_seen() {
    let site = TestSite::demonstration();
    site.build();
    let sources = pictures(tree(&site.path("content")));
    let published = pictures(tree(&site.path("public")));
    assert!(published.len() >= 9, "{} pictures", published.len());
    for (path, bytes) in &sources {
        assert!(SECRETS.iter().all(|word| contains(bytes, word)), "{path} has no secrets to lose: the test shows nothing");
    }
    for (path, bytes) in &published {
        for word in SECRETS {
            assert!(!contains(bytes, word), "{path} tells {word}");
        }
        assert!(exif::Reader::new().read_from_container(&mut std::io::Cursor::new(bytes)).is_err(), "{path} has EXIF");
        for word in ["Exif", "ICC_PROFILE", "http://ns.adobe.com", "Photoshop"] {
            assert!(!contains(bytes, word), "{path} has {word}");
        }
        assert!(sources.iter().any(|(source, _)| stem(source) == stem(path)), "{path} is of no picture");
    }
    // Every file of the site, whatever its kind.
    for (path, bytes) in tree(&site.path("public")) {
        assert!(!contains(&bytes, "MUST-GO"), "{path}");
    }
}

#[test]
fn a_picture_only_in_a_withdrawn_item_is_not_published() {
    let site = TestSite::demonstration();
    assert!(site.path("content/media/den-long.jpg").exists());
    for arguments in [["build"].as_slice(), &["build", "--drafts"]] {
        assert_eq!(site.run(arguments).code, 0);
        for (path, bytes) in tree(&site.path("public")) {
            assert!(!path.contains("den-long.") && !contains(&bytes, "den-long."), "{path} with {arguments:?}");
        }
    }
}

#[test]
fn a_picture_stored_on_its_side_is_published_upright() {
    let site = TestSite::demonstration();
    site.build();
    let sideways: Vec<_> = pictures(tree(&site.path("content"))).into_iter().filter(|(_, bytes)| orientation(bytes) == Some(6)).collect();
    assert_eq!(sideways.len(), 1, "the demonstration has one such picture");
    let (path, bytes) = &sideways[0];
    let stored = image::load_from_memory(bytes).unwrap();
    assert_ne!(stored.width(), stored.height());
    for (name, bytes) in pictures(tree(&site.path("public"))).into_iter().filter(|(name, _)| stem(name) == stem(path)) {
        let made = image::load_from_memory(&bytes).unwrap();
        let proportion = f64::from(made.height()) / f64::from(made.width());
        let wanted = if name.contains("-share") { 630.0 / 1200.0 } else { f64::from(stored.width()) / f64::from(stored.height()) };
        assert!((proportion - wanted).abs() < 0.01, "{name} is {} × {}", made.width(), made.height());
    }
    let mut shown = 0;
    for (page, html) in html(&site) {
        let images = elements(&html).into_iter().filter(|element| element.name == "img");
        for image in images.filter(|image| image.get("src").is_some_and(|src| stem(src) == stem(path))) {
            let number = |name| image.get(name).and_then(|number| number.parse::<u32>().ok()).unwrap();
            assert_eq!(number("width") > number("height"), stored.width() < stored.height(), "{page}");
            shown += 1;
        }
    }
    assert!(shown > 0, "{path} is shown nowhere");
}

/// A start tag with its attributes.
#[derive(Debug)]
struct Element<'a> {
    name: String,
    attributes: Vec<(String, &'a str)>,
}

impl Element<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }
}

/// Every start tag of a page. What stands inside a data block is text, not tags.
fn elements(html: &str) -> Vec<Element<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if rest.starts_with("!--") {
            rest = rest.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (element, after) = element(rest);
            rest = after;
            if element.name == "script" {
                rest = rest.find("</script").map_or("", |end| &rest[end..]);
            }
            found.push(element);
        }
    }
    found
}

fn element(text: &str) -> (Element<'_>, &str) {
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(text.len());
    let name = text[..end].to_ascii_lowercase();
    let mut attributes = Vec::new();
    let mut rest = &text[end..];
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() {
            break;
        }
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(rest.len());
        let key = rest[..end].to_ascii_lowercase();
        rest = &rest[end..];
        let Some(after) = rest.strip_prefix('=') else {
            attributes.push((key, ""));
            continue;
        };
        let (value, after) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
            _ => after.split_at(after.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(after.len())),
        };
        attributes.push((key, value));
        rest = after;
    }
    (Element { name, attributes }, rest)
}

fn html(site: &TestSite) -> Vec<(String, String)> {
    let files = tree(&site.path("public")).into_iter().filter(|(path, _)| path.ends_with(".html"));
    files.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

/// Below the site: no scheme and no host.
fn is_local(address: &str) -> bool {
    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default();
    !address.starts_with("//") && !scheme.contains(':')
}

/// What a browser fetches, or sends, by itself because of an element.
fn fetched(element: &Element<'_>) -> Vec<String> {
    let mut addresses: Vec<&str> = Vec::new();
    let mut take = |names: &[&str]| addresses.extend(names.iter().filter_map(|name| element.get(name)));
    take(&["src", "poster", "data", "background", "action", "formaction", "manifest", "ping"]);
    match element.name.as_str() {
        "link" => {
            // Those two name pages for machines; a browser does not fetch them.
            let rel = element.get("rel").unwrap_or_default();
            if !rel.split(' ').all(|rel| matches!(rel, "canonical" | "alternate")) {
                take(&["href"]);
            }
        }
        "a" | "area" => {}
        _ => take(&["href", "xlink:href"]),
    }
    let sets = element.get("srcset").into_iter().chain(element.get("imagesrcset"));
    let candidates = sets.flat_map(|set| set.split(',')).filter_map(|candidate| candidate.split_whitespace().next());
    let refresh = element.get("http-equiv").filter(|name| name.eq_ignore_ascii_case("refresh")).and(element.get("content"));
    let refreshed = refresh.and_then(|content| content.split_once("url=")).map(|(_, address)| address);
    addresses.iter().copied().chain(candidates).chain(refreshed).map(str::to_owned).collect()
}

/// What in a page breaks the policy, or asks another host.
fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for element in elements(html) {
        let data = element.name == "script" && element.get("src").is_none() && element.get("type") == Some("application/ld+json");
        if element.name == "style" || element.name == "base" || (element.name == "script" && element.get("src").is_none() && !data) {
            faults.push(format!("<{}>", element.name));
        }
        for (name, value) in &element.attributes {
            if name == "style" || name.starts_with("on") || value.trim_start().to_ascii_lowercase().starts_with("javascript:") {
                faults.push(format!("{} {name}={value}", element.name));
            }
        }
        faults.extend(fetched(&element).into_iter().filter(|address| !is_local(address)));
    }
    faults
}

/// The demonstration, and a text with what writers of HTML like to style inline: aligned columns, code in colours, footnotes, lists.
fn rich_site() -> TestSite {
    let site = TestSite::demonstration();
    site.write(
        "content/pages/moi-thu.vi.md",
        "---\ntitle: Mọi thứ\nsummary: Mọi thứ có thể viết\nstatus: published\n---\n\n\
         ## Bảng\n\n| A | B | C |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n\n\
         ```rust\nfn main() { let text = \"<script>alert(1)</script>\"; } // ghi chú\n```\n\n\
         ```html\n<p style=\"color: red\" onclick=\"x()\">\n```\n\n\
         1. Một\n2. Hai[^1]\n\n> Trích\n\n[Báo khác](https://other.example/tin) và <https://other.example/>\n\n[^1]: Ghi chú.\n",
    );
    site
}

#[test]
fn pages_ask_no_other_host_and_run_nothing_inline() {
    let site = rich_site();
    for arguments in [["build"].as_slice(), &["build", "--drafts"]] {
        let run = site.run(arguments);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let pages = html(&site);
        assert!(pages.len() > 100);
        for (path, html) in &pages {
            // A mail program knows no address but a full one; these are the site's own.
            let faults: Vec<String> =
                faults(html).into_iter().filter(|fault| !path.ends_with("/email.html") || !fault.starts_with(OWN)).collect();
            assert_eq!(faults, [""; 0], "{path} with {arguments:?}");
        }
        let page = site.read("public/moi-thu/index.html");
        assert!(page.contains("<table") && page.contains("&lt;script&gt;"), "the rich text is not what it was meant to be");
    }
}

#[test]
fn faults_are_seen() {
    for bad in [
        "<img src='https://a.example/x.png'>",
        "<img src=x.png srcset='y.png 1x, //a.example/z.png 2x'>",
        "<link rel=stylesheet href=\"//a.example/x.css\">",
        "<link rel='preconnect' href='https://a.example'>",
        "<meta http-equiv=refresh content='0; url=https://a.example/'>",
        "<svg><use href='https://a.example/x.svg#a'/></svg>",
        "<form action=https://a.example/></form>",
        "<p style=\"color:red\">",
        "<p OnClick='x()'>",
        "<a href=' JavaScript:x()'>",
        "<style>p{}</style>",
        "<script>x()</script>",
        "<script type=module>x()</script>",
        "<script src=https://a.example/x.js></script>",
    ] {
        assert_eq!(faults(bad).len(), 1, "{bad}");
    }
    let good = "<a href='https://a.example/'>x</a><!-- <style> --><script type=\"application/ld+json\">{\"a\":\"<style>\"}</script>\
                <link rel=canonical href='https://a.example/'><script src=../x.js></script><img alt='a > b' src=\"x.png\">";
    assert_eq!(faults(good), [""; 0]);
}

#[test]
fn assets_ask_no_other_host() {
    let site = rich_site();
    site.build();
    let mut sheets = 0;
    for (path, bytes) in tree(&site.path("public/assets")) {
        let text = String::from_utf8_lossy(&bytes);
        if path.ends_with(".css") {
            sheets += 1;
            assert!(!text.contains("@import"), "{path}");
            for part in text.split("url(").skip(1) {
                let address = part.split(')').next().unwrap().trim_matches(['"', '\'', ' ']);
                assert!(is_local(address), "{path}: {address}");
                assert!(site.path("public/assets").join(address.split('#').next().unwrap()).exists(), "{path}: {address}");
            }
        }
        assert!(!path.ends_with(".svg"), "{path}: drawings are not looked into here");
        assert!(!path.ends_with(".js") || is_silent(&text), "{path}");
    }
    assert!(sheets > 0, "no style sheet");
}

/// A script that names no other host.
fn is_silent(script: &str) -> bool {
    !script.contains("https://") && !script.contains("http://") && !script.contains("\"//")
}

#[test]
fn every_host_is_given_the_one_policy() {
    let site = rich_site();
    site.build();
    for path in ["_headers", ".htaccess", "web.config"] {
        let text = site.read(&format!("public/{path}")).replace("&#39;", "'").replace("&apos;", "'");
        assert!(text.contains(POLICY), "{path}");
        assert!(!text.contains("unsafe-inline"), "{path}");
    }
    assert!(!fs::read_to_string(site.path("public/index.html")).unwrap().contains("unsafe-inline"));
}
