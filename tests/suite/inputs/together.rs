//! How files belong together: NC401 to NC410.

use nhipcau::diagnostic::Code::*;

use super::case::{Case, GOOD, NEWS, added};

const EN: &str = "content/news/2026/bai.en.md";
const OTHER: &str = "content/news/2026/khac.vi.md";

/// What a translation of the good text has; its stamps are those of the good text.
const TRANSLATION: &str = "---\ntitle: A visit to Laos\nstatus: published\n---\n\nA visit to Laos.\n";

pub fn cases() -> Vec<Case> {
    [same_place(), translations(), references()].concat()
}

fn same_place() -> Vec<Case> {
    let twice = |path: &str| Case::new(&[(NEWS, GOOD.as_bytes()), (path, GOOD.as_bytes())]);
    vec![
        twice("content/news/2026/bai.md").has(KeyCollision, NEWS, 1, 1),
        twice("content/news/2026/bai/index.vi.md").has(KeyCollision, "content/news/2026/bai/index.vi.md", 1, 1),
        // Two ways to write one letter.
        twice("content/news/2026/ba\u{300}i.vi.md")
            .with("content/news/2026/b\u{e0}i.vi.md", GOOD)
            .has(KeyCollision, "content/news/2026/bài.vi.md", 1, 1)
            .has(AddressCollision, "content/news/2026/bài.vi.md", 1, 1),
        Case::new(&[(NEWS, GOOD.as_bytes()), (OTHER, GOOD.replace("published\n", "published\nslug: bai\n").as_bytes())])
            .has(AddressCollision, OTHER, 5, 1)
            .fix("slug: bai-2"),
        Case::new(&[(NEWS, GOOD.as_bytes()), ("content/news/2026/bài.vi.md", GOOD.as_bytes())])
            .has(AddressCollision, "content/news/2026/bài.vi.md", 1, 1)
            .fix("slug: bai-2"),
        added(AddressCollision, "aliases: [/404.html]", 5, 11),
        added(AddressCollision, "aliases: [/cu/, /tin-tuc/]", 5, 17),
        added(AddressCollision, "aliases: [/tin-tuc/2026/khac/]", 5, 11).with(OTHER, GOOD),
        added(AddressCollision, "aliases: [/cu.html]", 5, 11)
            .with("content/news/2026/ab.vi.md", GOOD.replace("published\n", "published\naliases: [/cu.html]\n")),
        // Many systems take names that differ only in case for one.
        added(AddressCollision, "aliases: [/Cu/mot.html, /cu/hai.html]", 5, 25),
        added(AddressCollision, "aliases: [/Tin-Tuc/2026/khac/]", 5, 11).with(OTHER, GOOD),
        added(AddressCollision, "aliases: [/Cu.html]", 5, 11)
            .with("content/news/2026/ab.vi.md", GOOD.replace("published\n", "published\naliases: [/cu.html]\n")),
    ]
}

fn translations() -> Vec<Case> {
    let pair = |original: &str, translation: &str| {
        Case::new(&[(NEWS, original.as_bytes()), (EN, translation.as_bytes())]).has(TranslationUnstamped, EN, 2, 8)
    };
    let with = |line: &str| TRANSLATION.replace("published\n", &format!("published\n{line}\n"));
    let event = GOOD.replace("published\n", "published\nevent: {start: 2026-12-02, place: {vi: Hà Nội, en: Ha Noi}}\n");
    let gallery = GOOD.replace("published\n", "published\ngallery:\n- {image: cau.png, alt: Cầu}\n");
    vec![
        pair(GOOD, TRANSLATION),
        // Repeated and equal is accepted.
        pair(GOOD, &with("date: 2026-11-05")),
        pair(&event, &with("event: {start: 2026-12-02}")),
        pair(&event, &with("event: {place: Ha Noi}")).has(FactDiffers, EN, 4, 16),
        pair(GOOD, &with("date: 2026-11-06")).has(FactDiffers, EN, 4, 7).about(FactDiffers, "\"2026-11-06\" here but \"2026-11-05\""),
        pair(&event, &with("event:\n  start: 2026-12-03")).has(FactDiffers, EN, 5, 10),
        pair(GOOD, &with("genre: brief")).has(FactOnlyInTranslation, EN, 4, 8).about(FactOnlyInTranslation, "original"),
        pair(&gallery, &with("gallery:\n- alt: Bridge\n- alt: Another")).with("content/news/2026/cau.png", super::files::PNG).has(
            TranslationPosition,
            EN,
            4,
            1,
        ),
        Case::new(&[(NEWS, GOOD.as_bytes()), (EN, with("translates: title=00000000 body=00000000").as_bytes())]).has(
            TranslationOutdated,
            EN,
            4,
            1,
        ),
        Case::new(&[(EN, with("date: 2026-11-05\ntranslates: title=00000000").as_bytes())]).has(TranslationWithoutOriginal, EN, 1, 1),
    ]
}

fn references() -> Vec<Case> {
    let hidden = GOOD.replace("published", "draft");
    vec![
        added(UnknownReference, "organizations: [organizations/hoi-mau]", 5, 17),
        added(UnknownReference, "tasks: [\"plans/109-kh#ra-soat\"]", 5, 9),
        added(UnknownReference, "contributor: organizations/hoi-mau", 5, 14),
        added(UnknownReference, "contributor: news/2026/khacc", 5, 14).with(OTHER, GOOD).says("news/2026/khac"),
        added(ReferenceHeldBack, "contributor: news/2026/khac", 5, 14).with(OTHER, hidden).says("is a draft"),
    ]
}
