//! Pictures from the folder to the reader: what is made, when, and of what it is made again.

use std::fs;

use nhipcau::text::hash::short_hash_bytes;

use crate::preview::Preview;
use crate::site::{CACHE, Run, TestSite, tree};

const NEWS: &str = "content/news/2026/tin.vi.md";
const PHOTO: &str = "content/news/2026/tin/anh.jpg";

/// Hills, as far as a few lines of code can photograph them.
fn photo_of(width: u32, height: u32) -> Vec<u8> {
    let hill = |x: u32, y: u32| y > height / 2 + (x * x / 2000 + x * 37) % (height / 3);
    let pixel = |at: u32| match (at % width, at / width) {
        (x, y) if hill(x, y) => [30, (90 + y % 60) as u8, 50],
        (_, y) => [(120 + y / 16) as u8, 180, 230],
    };
    let data: Vec<u8> = (0..width * height).flat_map(pixel).collect();
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.encode(&data, width as u16, height as u16, jpeg_encoder::ColorType::Rgb).expect("a picture");
    bytes
}

/// Made of the logo of every site, in a fresh cache.
const ICONS: usize = 8;

/// It gives three widths, and the middle for links.
fn photo() -> Vec<u8> {
    photo_of(1000, 700)
}

/// One item with one photograph, in its front matter or in its text.
fn site(front: &str, text: &str) -> TestSite {
    let site = TestSite::minimal();
    site.write(NEWS, format!("---\ntitle: Tin\ndate: 2026-11-05\nstatus: published\n{front}---\n\nMột câu.\n\n{text}\n"));
    site.write(PHOTO, photo());
    site
}

fn shown() -> TestSite {
    site("", "![Đồi](tin/anh.jpg)")
}

fn covered() -> TestSite {
    site("cover: {image: tin/anh.jpg, alt: Đồi}\n", "")
}

/// What is kept of pictures.
fn entries(site: &TestSite) -> Vec<(String, Vec<u8>)> {
    let folder = site.path(CACHE);
    let kept = if folder.exists() { tree(&folder) } else { Vec::new() };
    kept.into_iter().filter(|(name, _)| !["search-", "receipt-"].iter().any(|other| name.starts_with(other))).collect()
}

/// How many files a run says that it made.
fn made(run: &Run) -> usize {
    let line = run.stdout.lines().find_map(|line| line.strip_prefix("Pictures: "));
    line.map_or(0, |line| line.split(' ').next().expect("a word").parse().expect("a number"))
}

/// The values of an attribute, in the order of the text.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    html.split(&*begin).skip(1).map(|rest| rest.split('"').next().expect("an end")).collect()
}

fn media(site: &TestSite) -> Vec<(String, Vec<u8>)> {
    tree(&site.path("public/assets/media"))
}

#[test]
fn a_second_build_makes_nothing() {
    let site = covered();
    let first = made(&site.build());
    let files = media(&site);
    assert_eq!((first, files.len(), entries(&site).len()), (4 + ICONS, 4, 4 + ICONS), "three widths and the share picture");
    fs::remove_dir_all(site.path("public")).expect("an output");
    assert_eq!(made(&site.build()), 0);
    assert_eq!(media(&site), files);
    // Another text changes nothing of the picture; another picture makes its own files anew.
    site.write(NEWS, site.read(NEWS).replace("Một câu", "Hai câu"));
    assert_eq!(made(&site.build()), 0);
    site.write(PHOTO, [photo(), vec![0]].concat());
    assert_eq!(made(&site.build()), 4);
}

#[test]
fn names_are_of_content_alone() {
    let names = |site: &TestSite| media(site).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    let (one, other) = (covered(), covered());
    one.build();
    other.build();
    assert_eq!(names(&one), names(&other));
    let widths: Vec<_> = names(&one).iter().map(|name| name.split('-').nth(1).expect("a width").to_owned()).collect();
    assert_eq!(widths, ["1000w.jpg", "360w.jpg", "720w.jpg", "share.jpg"]);
    other.write(PHOTO, [photo(), vec![0]].concat());
    other.build();
    assert!(names(&other).iter().all(|name| !names(&one).contains(name)));
}

#[test]
fn an_entry_of_the_cache_is_not_believed() {
    let site = covered();
    site.build();
    let (files, whole) = (media(&site), entries(&site));
    let damaged = |at: usize| match at {
        0 => whole[at].1[..whole[at].1.len() / 2].to_vec(),
        1 => Vec::new(),
        2 => whole[at + 1].1.clone(),
        _ => [&whole[at].1[..whole[at].1.len() - 1], &[0x11]].concat(),
    };
    for (at, (entry, bytes)) in whole.iter().enumerate() {
        assert_ne!(damaged(at), *bytes);
        site.write(&format!("{CACHE}/{entry}"), damaged(at));
    }
    fs::remove_dir_all(site.path("public")).expect("an output");
    assert_eq!(made(&site.build()), whole.len());
    assert_eq!(media(&site), files);
    assert_eq!(entries(&site), whole);
}

#[test]
fn without_a_cache_the_site_is_built_with_one_warning() {
    let site = covered();
    site.write(".nhipcau", "in the way");
    for _ in 0..2 {
        let run = site.build();
        assert_eq!(made(&run), 4 + ICONS);
        assert_eq!(run.stderr.matches("NC315").count(), 1, "{}", run.stderr);
        assert_eq!(media(&site).len(), 4);
    }
}

#[test]
fn checking_makes_nothing_and_finds_what_is_broken() {
    let site = covered();
    assert_eq!(site.run(&["check"]).code, 0);
    assert_eq!(entries(&site), []);
    let mut bytes = photo();
    let pixels = bytes.windows(2).position(|pair| pair == [0xFF, 0xDA]).expect("pixels");
    bytes.drain(pixels + 400..pixels + 10_000);
    site.write(PHOTO, bytes);
    for command in ["check", "build"] {
        let run = site.run(&[command]);
        assert_eq!(run.code, 1, "{command}: {}", run.stdout);
        assert!(run.stderr.contains(&format!("{PHOTO}:1:1  error NC308")), "{}", run.stderr);
    }
    assert!(!site.path("public").exists());
    let preview = Preview::of(&site, &[]);
    let page = preview.get("/tin-tuc/2026/tin/");
    assert_eq!(page.status, 200);
    let picture =
        preview.get(&values(&page.text(), "src").into_iter().find(|src| src.contains("anh.")).expect("a picture").replace("../../..", ""));
    assert_eq!(picture.status, 500);
    assert!(picture.text().contains("NC308") && picture.text().contains(PHOTO), "{}", picture.text());
}

#[test]
fn a_broken_picture_is_not_called_missing() {
    let site = site("cover: {image: tin/anh.jpg, alt: Đồi}\n", "![Đồi](./tin/anh.jpg) ![Đồi](media/anh.jpg) ![Đồi](tin/anhh.jpg)");
    site.write("content/media/anh.jpg", "không phải ảnh");
    site.write(PHOTO, &photo()[..2000]);
    let run = site.run(&["check"]);
    let told = |words: &str| run.stdout.matches(words).count() + run.stderr.matches(words).count();
    assert_eq!((told("NC308"), told("NC302")), (2, 1), "{}{}", run.stdout, run.stderr);
}

#[test]
fn a_preview_makes_only_what_a_browser_asks_for() {
    let site = shown();
    site.write(PHOTO, photo_of(1800, 1200));
    let preview = Preview::of(&site, &[]);
    let page = preview.get("/tin-tuc/2026/tin/");
    assert_eq!(entries(&site), [], "the page alone makes no picture");
    let text = page.text();
    let candidates: Vec<&str> =
        values(&text, "srcset").into_iter().flat_map(|set| set.split(", ")).filter(|address| address.contains("/anh.")).collect();
    assert_eq!(candidates.len(), 4, "{candidates:?}");
    let address = candidates[1].split(' ').next().expect("an address").replace("../../..", "");
    let answer = preview.get(&address);
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("image/jpeg")));
    assert_eq!(entries(&site).len(), 1);
    assert_eq!(preview.get(&address).body, answer.body);
    assert_eq!(entries(&site).len(), 1);
    // What it made, a build takes, and the other way round.
    drop(preview);
    assert_eq!(made(&site.build()), 3 + ICONS);
    let built = media(&site).into_iter().find(|(name, _)| address.ends_with(name.as_str())).expect("the same name").1;
    assert!(built == answer.body);
    let before = entries(&site);
    let preview = Preview::of(&site, &[]);
    assert_eq!(preview.get(&candidates[0].split(' ').next().expect("an address").replace("../../..", "")).status, 200);
    assert_eq!(entries(&site), before);
}

#[test]
fn pages_offer_the_choice_and_other_programs_one_file() {
    let site = site("cover: {image: tin/anh.jpg, alt: Đồi}\ngallery:\n- {image: tin/anh.jpg, alt: Đồi xa}\n", "![Đồi gần](tin/anh.jpg)");
    site.write(PHOTO, photo_of(1800, 1200));
    site.build();
    let page = site.read("public/tin-tuc/2026/tin/index.html");
    let images: Vec<&str> =
        page.split("<img").skip(1).map(|rest| rest.split('>').next().expect("an end")).filter(|tag| tag.contains("anh.")).collect();
    assert_eq!(images.len(), 3);
    for image in &images {
        let one = |name| values(image, name).first().copied().unwrap_or_default().to_owned();
        assert!(one("src").ends_with("-1080w.jpg"), "{image}");
        assert_eq!((one("width"), one("height")), ("1080".into(), "720".into()), "{image}");
        let candidates: Vec<String> = one("srcset").split(", ").map(|file| file.split_once("-").expect("a width").1.to_owned()).collect();
        assert_eq!(candidates, ["360w.jpg 360w", "720w.jpg 720w", "1080w.jpg 1080w", "1600w.jpg 1600w"], "{image}");
        assert!(one("sizes").contains("rem"), "{image}");
    }
    let lazy: Vec<bool> = images.iter().map(|image| image.contains("loading=\"lazy\"")).collect();
    assert_eq!(lazy, [false, true, true], "the lead is fetched at once");
    assert!(images[0].contains("fetchpriority=\"high\""));

    let issue = site.read("public/ban-tin/2026-11/index.html");
    let within: Vec<&str> = issue.split("<img").filter_map(|rest| rest.split('>').next()).filter(|tag| tag.contains("anh.")).collect();
    assert!(within.len() == 3 && within.iter().all(|image| image.contains("360w.jpg 360w")), "of the bulletin, too: {within:?}");

    let og = page.split("og:image\" content=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a share picture");
    assert!(og.starts_with("https://example.org/assets/media/anh.") && og.ends_with("-share.jpg"), "{og}");
    let shared = image::load_from_memory(&fs::read(site.path(&format!("public/{}", &og["https://example.org/".len()..]))).expect("a file"));
    let shared = shared.expect("a picture");
    assert_eq!((shared.width(), shared.height()), (1200, 630));

    for feed in ["feed.atom", "feed.json"] {
        let feed = site.read(&format!("public/tin-tuc/{feed}"));
        assert!(feed.contains("https://example.org/assets/media/anh.") && feed.contains("-1080w.jpg"), "{feed}");
        assert!(!feed.contains("srcset") && !feed.contains("360w"), "{feed}");
    }
    let told = page.split("\"image\":\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a picture in the structured data");
    assert!(told.starts_with("https://example.org/assets/media/anh.") && told.ends_with("-1080w.jpg"), "{told}");
}

#[test]
fn a_site_may_have_a_share_picture_of_its_own() {
    let site = shown();
    site.write("content/media/chung.jpg", photo());
    let settings = site.read("content/site.yaml");
    site.write("content/site.yaml", format!("{settings}share: media/chung.jpg\n"));
    site.build();
    let home = site.read("public/index.html");
    assert!(home.contains("/assets/media/chung.") && home.contains("<meta property=\"og:image:height\" content=\"525\">"), "{home}");
    let of_it: Vec<_> = media(&site).into_iter().filter(|(name, _)| name.starts_with("chung.")).map(|(name, _)| name).collect();
    assert!(of_it.len() == 1 && of_it[0].ends_with("-share.jpg"), "it is shown nowhere else: {of_it:?}");

    site.write("content/site.yaml", format!("{settings}share: media/chunk.jpg\n"));
    let run = site.run(&["check"]);
    assert!(run.stderr.contains("content/site.yaml:5:8  error NC302") && run.stderr.contains("media/chung.jpg"), "{}", run.stderr);
}

/// The original is nowhere, under whatever name.
#[test]
fn originals_are_not_published() {
    let site = TestSite::demonstration();
    site.build();
    let originals: Vec<String> = tree(&site.path("content"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".jpg"))
        .map(|(_, bytes)| short_hash_bytes(&bytes))
        .collect();
    assert!(originals.len() >= 9);
    for (path, bytes) in tree(&site.path("public")) {
        assert!(!originals.contains(&short_hash_bytes(&bytes)), "{path}");
    }
}

#[cfg(not(feature = "avif"))]
#[test]
fn avif_is_refused_by_a_program_without_it() {
    let site = shown();
    site.write("content/site.yaml", site.read("content/site.yaml") + "images: {avif: true}\n");
    let run = site.run(&["check"]);
    assert!(run.code == 1 && run.stderr.contains("content/site.yaml:5:16  error NC316"), "{}", run.stderr);
    site.write("content/site.yaml", site.read("content/site.yaml").replace("avif: true", "avif: false"));
    assert_eq!(site.run(&["check"]).code, 0);
}

#[cfg(feature = "avif")]
#[test]
fn avif_is_offered_beside_jpeg() {
    let site = covered();
    site.write("content/site.yaml", site.read("content/site.yaml") + "images: {avif: true}\n");
    site.build();
    let page = site.read("public/tin-tuc/2026/tin/index.html");
    assert!(page.contains("<picture><source type=\"image/avif\" srcset=\"") && page.contains("</picture>"), "{page}");
    let avif: Vec<_> = media(&site).into_iter().filter(|(name, _)| name.ends_with(".avif")).collect();
    assert_eq!(avif.len(), 3);
    assert!(avif.iter().all(|(_, bytes)| bytes[4..12] == *b"ftypavif"));
    assert_eq!(made(&site.build()), 0);
}
