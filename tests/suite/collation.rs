//! Names in the order of the Vietnamese alphabet, as a reader finds them: in the list of the directory and under its letters.

use crate::site::TestSite;

const NAMES: [&str; 13] = [
    "An Giang",
    "Bến Tre",
    "Bình Dương",
    "Bình Định",
    "Cà Mau",
    "Cao Bằng",
    "Cần Thơ",
    "Đà Nẵng",
    "Đắk Lắk",
    "Đăk Nông",
    "Điện Biên",
    "Đồng Nai",
    "Gia Lai",
];

/// A directory of these names, in files whose names are in another order.
fn directory(names: &[&str]) -> TestSite {
    let site = TestSite::minimal();
    for (at, name) in names.iter().enumerate() {
        let file = format!("content/organizations/muc-{}.vi.md", (at * 5 + 3) % names.len());
        site.write(
            &file,
            format!("---\nname: {name}\nslug: muc-{at}\nstatus: published\nkinds: [partner]\nlast_verified: 2026-11-01\n---\n"),
        );
    }
    site.build();
    site
}

/// The texts of the links that follow `before`, up to the end of each.
fn links(html: &str, before: &str) -> Vec<String> {
    let parts = html.split(before).skip(1);
    parts.filter_map(|part| Some(part.split_once("\">")?.1.split('<').next()?.trim().to_owned())).collect()
}

fn titles(site: &TestSite, page: &str) -> Vec<String> {
    links(&site.read(page), "class=\"card-title\"><a href=\"")
}

#[test]
fn the_directory_is_in_the_order_of_the_alphabet() {
    let site = directory(&NAMES);
    assert_eq!(titles(&site, "public/to-chuc/index.html"), NAMES);
}

#[test]
fn every_letter_has_its_own_names_in_order() {
    let site = directory(&NAMES);
    let letters = site.read("public/to-chuc/chu-cai/index.html");
    let letters = letters.split_once("<main").expect("a body").1.split_once("</main").expect("an end").0.to_owned();
    assert_eq!(links(&letters, "<li><a href=\""), ["A", "B", "C", "Đ", "G"]);
    for (page, names) in [("a", &NAMES[..1]), ("b", &NAMES[1..4]), ("c", &NAMES[4..7]), ("dd", &NAMES[7..12]), ("g", &NAMES[12..])] {
        assert_eq!(titles(&site, &format!("public/to-chuc/chu-cai/{page}/index.html")), names, "{page}");
    }
}

/// A tone does not make a letter; a hat, a horn, a breve or a bar does.
#[test]
fn letters_are_those_of_the_alphabet() {
    let names =
        ["Á Châu", "Ắng Mây", "Ấn Độ", "Dũng Liệt", "Đức Trọng", "Em", "Ếch Xanh", "Ô Môn", "Ốc Đảo", "Ớt Việt", "Uông Bí", "Ứng Hòa"];
    let site = directory(&names);
    let page = site.read("public/to-chuc/index.html");
    let letters = page.split_once("class=\"letters\"").expect("letters").1.split_once("</nav>").expect("an end").0;
    assert_eq!(links(letters, "<li><a href=\""), ["A", "Ă", "Â", "D", "Đ", "E", "Ê", "Ô", "Ơ", "U", "Ư"]);
    assert_eq!(titles(&site, "public/to-chuc/index.html"), names);
}
