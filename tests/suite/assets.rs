//! What stands beside the pages: style sheets in chosen colours, icons of one logo, web manifests, packed texts.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use serde_json::Value;

use crate::site::{TestSite, checkout, tree};

type Files = BTreeMap<String, Vec<u8>>;

fn published(site: &TestSite) -> Files {
    tree(&site.path("public")).into_iter().collect()
}

fn text(files: &Files, path: &str) -> String {
    let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is not there: {:?}", files.keys()));
    String::from_utf8(bytes.clone()).expect("UTF-8")
}

/// The one file whose name begins and ends so, with a hash between.
fn hashed<'a>(files: &'a Files, begins: &str, ends: &str) -> (&'a str, &'a [u8]) {
    let is_hash = |path: &str| path.strip_prefix(begins).and_then(|rest| rest.strip_suffix(ends)).is_some_and(|hash| hash.len() == 12);
    let mut found = files.iter().filter(|(path, _)| is_hash(path));
    let (Some((path, bytes)), None) = (found.next(), found.next()) else { panic!("not one {begins}…{ends}: {:?}", files.keys()) };
    (path, bytes)
}

/// A theme upon the default one that has one template and three colours of its own, and a site with colours upon that.
#[test]
fn a_child_theme_has_its_own_and_inherits_the_rest() {
    let input = checkout().join("tests/golden/child-theme/input");
    let child = TestSite::copy_of(&input);
    child.build();
    let parent = TestSite::copy_of(&input);
    let settings = parent.read("content/site.yaml");
    parent.write("content/site.yaml", settings.split("theme:").next().expect("a beginning"));
    parent.build();
    let (child, parent) = (published(&child), published(&parent));

    let sheet = String::from_utf8_lossy(hashed(&child, "assets/site.", ".css").1).into_owned();
    let dark_from = sheet.find("prefers-color-scheme:dark").expect("a dark scheme");
    let (light, dark) = sheet.split_at(dark_from);
    let paper = &*String::from_utf8_lossy(hashed(&child, "assets/print.", ".css").1);
    for (part, colours) in [
        // Of the theme; the last two also of the site, which wins.
        (light, ["--head:#5b2333", "--strong:#5b2333", "--gold:#8a5a00", "--link:#7a1f3d"]),
        // Given; of the same hue at the lightness of the parent; the theme's, for the site says nothing of it; derived.
        (dark, ["--head:#2f0f18", "--strong:#", "--gold:#", "--link:#"]),
        (paper, ["--head:#fff", "--strong:#000", "--gold:#777", "--link:#000"]),
    ] {
        for colour in colours {
            assert!(part.contains(colour), "{colour}: {part}");
        }
    }
    let of_parent = String::from_utf8_lossy(hashed(&parent, "assets/site.", ".css").1).into_owned();
    let without_colours =
        |sheet: &str| sheet.split('#').map(|part| part.trim_start_matches(|c: char| c.is_ascii_hexdigit())).collect::<String>();
    assert_eq!(without_colours(&sheet), without_colours(&of_parent), "nothing but colours changed");

    let as_parent = |text: String| {
        let name = |files: &Files| hashed(files, "assets/site.", ".css").0.to_owned();
        text.replace(&name(&child), &name(&parent)).replace("#5b2333", "#0f4c5c").replace("#2f0f18", "#0a2d36")
    };
    let mut other = BTreeSet::new();
    for path in child.keys().filter(|path| !path.starts_with("assets/") && *path != "nhipcau-manifest.json" && *path != "favicon.ico") {
        if as_parent(text(&child, path)) != text(&parent, path) {
            other.insert(path.as_str());
            assert!(text(&child, path).contains("~ Bến sông ~") && !text(&parent, path).contains("~ Bến sông ~"), "{path}");
        }
    }
    assert_eq!(other, BTreeSet::from(["gioi-thieu/index.html", "en/gioi-thieu/index.html"]));
    let assets =
        |files: &Files| files.keys().filter(|path| path.starts_with("assets/") && !path.ends_with(".css")).cloned().collect::<Vec<_>>();
    assert_eq!(assets(&child), assets(&parent), "fonts, scripts and icons are the parent's");
}

/// What a script imports has the address of its content, in whichever layer either of them stands.
#[test]
fn scripts_import_what_stands_uppermost() {
    let site = TestSite::copy_of(&checkout().join("tests/golden/smallest/input"));
    let names_words = |files: &Files| {
        let (path, _) = hashed(files, "assets/words.", ".js");
        let filter = String::from_utf8_lossy(hashed(files, "assets/filter.", ".js").1).into_owned();
        let name = path.strip_prefix("assets/").expect("an asset");
        assert!(filter.contains(&format!("from \"./{name}\"")), "{name}: {filter}");
        filter
    };
    site.build();
    let before = names_words(&published(&site));
    site.write("content/theme/assets/words.js", "export const fold = (text) => text;\n");
    site.build();
    let after = names_words(&published(&site));
    assert_ne!(before, after, "another file has another name");
    site.write("content/theme/assets/filter.js", "import { fold } from \"./words.js\";\nfold(\"\");\n");
    site.build();
    assert!(names_words(&published(&site)).ends_with("fold(\"\");\n"));
}

/// A picture of one colour with a hole in the middle, as bytes of a PNG that also says who made it.
fn drawn(width: u32, height: u32, edge: [u8; 4]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.add_text_chunk("Author".to_owned(), "AUTHOR-MUST-GO".to_owned()).expect("a text");
    let is_middle = |x: u32, y: u32| x.abs_diff(width / 2) < width / 4 && y.abs_diff(height / 2) < height / 4;
    let pixel = |at: u32| if is_middle(at % width, at / width) { [200, 30, 30, 255] } else { edge };
    let data: Vec<u8> = (0..width * height).flat_map(pixel).collect();
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&data)).expect("a picture");
    bytes
}

struct Drawn {
    width: u32,
    height: u32,
    /// Red, green, blue and alpha.
    pixels: Vec<[u8; 4]>,
}

fn read(bytes: &[u8]) -> Drawn {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().expect("a PNG");
    let mut data = vec![0; reader.output_buffer_size().expect("a size")];
    let frame = reader.next_frame(&mut data).expect("pixels");
    assert_eq!(frame.color_type, png::ColorType::Rgba);
    let pixels = data[..frame.buffer_size()].chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2], pixel[3]]).collect();
    Drawn { width: frame.width, height: frame.height, pixels }
}

impl Drawn {
    fn at(&self, x: u32, y: u32) -> [u8; 4] {
        self.pixels[(y * self.width + x) as usize]
    }
}

fn with_logo(logo: &[u8]) -> TestSite {
    let site = TestSite::minimal();
    let settings = site.read("content/site.yaml");
    site.write("content/site.yaml", format!("{settings}\nlogo: media/logo.png\n"));
    site.write("content/media/logo.png", logo);
    site
}

const CLEAR: [u8; 4] = [0, 0, 0, 0];

#[test]
fn one_logo_gives_every_icon() {
    let site = with_logo(&drawn(1200, 600, CLEAR));
    site.build();
    let files = published(&site);
    let icon = |name: &str| read(hashed(&files, &format!("assets/logo/{name}."), ".png").1);
    for (name, width, height) in [
        ("logo", 160, 80),
        ("logo-2x", 320, 160),
        ("icon-32", 32, 32),
        ("icon-180", 180, 180),
        ("icon-192", 192, 192),
        ("icon-512", 512, 512),
        ("icon-maskable-512", 512, 512),
    ] {
        let drawn = icon(name);
        assert_eq!((drawn.width, drawn.height), (width, height), "{name}");
        assert_eq!(drawn.at(width / 2, height / 2), [200, 30, 30, 255], "{name}");
    }
    // Fitted and not squeezed: the red middle of a picture twice as wide as high is twice as wide as high.
    let large = icon("icon-512");
    let red = |along: &dyn Fn(u32) -> [u8; 4]| (0..512).filter(|at| along(*at)[0] == 200).count();
    let (across, down) = (red(&|at| large.at(at, 256)), red(&|at| large.at(256, at)));
    assert!(across.abs_diff(2 * down) <= 4 && across > 240, "{across} × {down}");
    assert_eq!(large.at(256, 20)[3], 0, "nothing above and below");

    // What systems cut or fill has no holes; within the circle that stays stands the whole logo.
    for name in ["icon-180", "icon-maskable-512"] {
        assert!(icon(name).pixels.iter().all(|pixel| pixel[3] == 255), "{name}");
        assert_eq!(icon(name).at(0, 0), [255; 4], "{name}");
    }
    let maskable = icon("icon-maskable-512");
    let farthest = (0..512 * 512_u32)
        .filter(|at| maskable.pixels[*at as usize] != [255; 4])
        .map(|at| f64::from(at % 512) - 255.5)
        .map(f64::abs)
        .fold(0.0, f64::max);
    assert!(farthest < 0.4 * 512.0, "{farthest}");
}

#[test]
fn the_ground_of_an_icon_is_that_of_the_logo() {
    let site = with_logo(&drawn(600, 600, [20, 60, 120, 255]));
    site.build();
    let files = published(&site);
    for name in ["icon-180", "icon-maskable-512"] {
        let drawn = read(hashed(&files, &format!("assets/logo/{name}."), ".png").1);
        assert_eq!(drawn.at(0, 0), [20, 60, 120, 255], "{name}");
    }
}

#[test]
fn pages_name_the_icons_and_the_manifest_names_them_too() {
    let site = with_logo(&drawn(1200, 600, CLEAR));
    site.build();
    let files = published(&site);
    for (page, up, manifest) in [("index.html", "", "manifest.webmanifest"), ("en/index.html", "../", "manifest.webmanifest")] {
        let html = text(&files, page);
        for name in ["icon-32", "icon-180", "logo", "logo-2x"] {
            let (path, _) = hashed(&files, &format!("assets/logo/{name}."), ".png");
            assert!(html.contains(&format!("\"{up}{path}")), "{page}: {path}");
        }
        assert!(html.contains("width=\"160\" height=\"80\""), "{page}");
        assert!(html.contains(&format!("<link rel=\"manifest\" href=\"{manifest}\">")), "{page}");
    }
    for (path, lang, start, scope, up) in
        [("manifest.webmanifest", "vi", "./", "./", ""), ("en/manifest.webmanifest", "en", "./", "../", "../")]
    {
        let manifest: Value = serde_json::from_str(&text(&files, path)).expect("JSON");
        assert_eq!((&manifest["lang"], &manifest["start_url"], &manifest["scope"]), (&lang.into(), &start.into(), &scope.into()));
        assert!(manifest["name"].as_str().is_some_and(|name| !name.is_empty()));
        assert_eq!(manifest["theme_color"], "#0f4c5c");
        let icons = manifest["icons"].as_array().expect("icons");
        assert_eq!(icons.len(), 3);
        for icon in icons {
            let path = icon["src"].as_str().and_then(|src| src.strip_prefix(up)).expect("a path");
            let drawn = read(&files[path]);
            assert_eq!(icon["sizes"], format!("{}x{}", drawn.width, drawn.height));
        }
    }
    assert!(text(&files, "web.config").contains("application/manifest+json"));
    // Two pictures, the first of 32 × 32, each a PNG where the file says.
    let ico = &files["favicon.ico"];
    assert_eq!(ico[..8], [0, 0, 1, 0, 2, 0, 32, 32]);
    for entry in [6, 22] {
        let number = |at: usize| u32::from_le_bytes([ico[at], ico[at + 1], ico[at + 2], ico[at + 3]]) as usize;
        let (size, at) = (number(entry + 8), number(entry + 12));
        assert_eq!(read(&ico[at..at + size]).width, u32::from(ico[entry]));
    }
}

#[test]
fn the_logo_itself_is_not_published_and_icons_tell_nothing() {
    let site = with_logo(&drawn(600, 600, CLEAR));
    site.build();
    for (path, bytes) in published(&site) {
        assert!(!bytes.windows(14).any(|part| part == b"AUTHOR-MUST-GO"), "{path}");
        assert!(!path.starts_with("assets/media/"), "{path}");
    }
    let again = site.build();
    assert!(again.stdout.contains("Files: 0 written"), "{}", again.stdout);
}

fn unpacked(path: &str, bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    match path.ends_with(".gz") {
        true => flate2::read::GzDecoder::new(bytes).read_to_end(&mut out),
        false => brotli::Decompressor::new(bytes, 4096).read_to_end(&mut out),
    }
    .unwrap_or_else(|error| panic!("{path}: {error}"));
    out
}

#[test]
fn texts_are_packed_where_the_site_asks_for_it() {
    let site = TestSite::copy_of(&checkout().join("tests/golden/news/input"));
    site.build();
    let plain = published(&site);
    let settings = site.read("content/site.yaml");
    site.write("content/site.yaml", format!("{settings}\ncompress: true\n"));
    site.build();
    let packed = published(&site);
    let mut counted = 0;
    for (path, bytes) in &packed {
        match path.strip_suffix(".gz").or_else(|| path.strip_suffix(".br")) {
            None if ["nhipcau-manifest.json", ".htaccess"].contains(&&**path) => {}
            None => assert_eq!(plain.get(path), Some(bytes), "{path}"),
            Some(text) => {
                counted += 1;
                assert_eq!(Some(&unpacked(path, bytes)), plain.get(text), "{path}");
                assert!(bytes.len() < plain[text].len());
            }
        }
    }
    let is_told = |files: &Files| text(files, ".htaccess").contains("RewriteRule ^ %{REQUEST_URI}.br [L]");
    assert_eq!((is_told(&plain), is_told(&packed)), (false, true), "Apache hands out what is packed");
    for path in ["index.html", "tin-tuc/feed.atom", "tin-tuc/feed.json", "web.config"] {
        let beside = [".gz", ".br"].map(|ending| packed.contains_key(&format!("{path}{ending}")));
        assert_eq!(beside, [path != "web.config"; 2], "{path}");
    }
    assert!(counted > 20 && counted % 2 == 0, "{counted}");
    assert!(packed.keys().all(|path| ![".png.gz", ".woff2.br", ".ico.gz", ".jpg.br"].iter().any(|ending| path.ends_with(ending))));

    let again = site.build();
    assert!(again.stdout.contains("Files: 0 written"), "{}", again.stdout);
    site.write("content/site.yaml", &settings);
    site.build();
    assert_eq!(published(&site), plain, "and gone once nobody asks for it");
}
