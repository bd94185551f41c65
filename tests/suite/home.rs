//! What the home page chooses to show: the lead story, and each item once.

use std::collections::BTreeSet;
use std::fs;

use crate::site::{TestSite, checkout};

/// News of five days, the newest first; those named have a cover.
fn lead(with_cover: &[usize]) -> String {
    let site = TestSite::minimal();
    site.write("content/media/bia.jpg", fs::read(checkout().join("content/media/nhip-cau.jpg")).expect("a picture"));
    for number in 1..=5 {
        let cover = if with_cover.contains(&number) { "cover: {image: media/bia.jpg, alt: Cầu}\n" } else { "" };
        let day = 20 - number;
        let text = format!("---\ntitle: Tin {number}\nstatus: published\ndate: 2026-11-{day}\ngenre: brief\n{cover}---\n\nTin.\n");
        site.write(&format!("content/news/2026/tin-{number}.vi.md"), text);
    }
    site.build();
    let home = site.read("public/index.html");
    titles(home.split_once(" card-lead").expect("a lead story").1)[0].to_owned()
}

/// The addresses of cards, in their order.
fn titles(html: &str) -> Vec<&str> {
    let links = html.split("class=\"card-title\"").skip(1);
    links.map(|rest| rest.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"')).expect("a link").0).collect()
}

#[test]
fn the_newest_with_a_picture_leads_unless_it_is_old() {
    assert_eq!(lead(&[3, 4]), "tin-tuc/2026/tin-3/");
    assert_eq!(lead(&[5]), "tin-tuc/2026/tin-1/");
    assert_eq!(lead(&[]), "tin-tuc/2026/tin-1/");
}

#[test]
fn what_is_dated_ahead_stands_beside_the_news_and_nothing_twice() {
    let site = TestSite::minimal();
    let news = |name: &str, more: &str| {
        let text = format!("---\ntitle: {name}\nstatus: published\ndate: 2026-11-10\n{more}---\n\nTin.\n");
        site.write(&format!("content/news/2026/{name}.vi.md"), text);
    };
    news("a-lead", "genre: brief\n");
    news("b-event", "genre: article\nevent: {start: 2026-12-01}\n");
    news("c-both", "genre: announcement\ndeadline: 2026-12-31\nevent: {start: 2026-12-02}\n");
    news("d-due", "genre: announcement\ndeadline: 2026-12-30\n");
    news("e-over", "genre: announcement\ndeadline: 2026-10-01\n");
    site.build();
    let home = site.read("public/index.html");
    let section = |id: &str| {
        let after = home.split_once(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("no {id} in {home}")).1;
        titles(after.split_once("</section>").expect("an end").0)
    };
    assert_eq!(section("home-news"), ["tin-tuc/2026/a-lead/", "tin-tuc/2026/e-over/"]);
    assert_eq!(section("home-events"), ["tin-tuc/2026/b-event/", "tin-tuc/2026/c-both/"]);
    assert_eq!(section("home-announcements"), ["tin-tuc/2026/d-due/"]);
}

#[test]
fn the_demonstration_shows_each_item_once() {
    let site = TestSite::demonstration();
    site.build();
    for page in ["public/index.html", "public/en/index.html"] {
        let html = site.read(page);
        let entries: Vec<_> = titles(&html).into_iter().filter(|link| !link.contains('#')).collect();
        let news: Vec<_> = entries.iter().filter(|link| link.starts_with("tin-tuc/") || link.starts_with("news/")).collect();
        assert!(news.len() > 5, "{page}: {entries:?}");
        assert_eq!(news.iter().collect::<BTreeSet<_>>().len(), news.len(), "{page}: {entries:?}");
    }
}

#[test]
fn an_article_names_another_only_once_below_it() {
    let site = TestSite::minimal();
    site.write("content/vocabulary/topics.yaml", "giao-luu: {name: {vi: Giao lưu, en: Exchange}}\n");
    for number in 1..=8 {
        // The fourth is named by the first; its neighbours are the third and the fifth.
        let body = if number == 1 { "Xem [bài trước](news/2026/tin-4)." } else { "Tin." };
        let text = format!(
            "---\ntitle: Tin {number}\nstatus: published\ndate: 2026-11-0{number}\ngenre: brief\ntopics: [giao-luu]\n---\n\n{body}\n"
        );
        site.write(&format!("content/news/2026/tin-{number}.vi.md"), text);
    }
    site.build();
    let html = site.read("public/tin-tuc/2026/tin-4/index.html");
    let below = html.split_once("</article>").expect("an article").1;
    assert_eq!(titles(below.split_once("id=\"mentions\"").expect("mentions").1), ["../tin-1/"]);
    assert_eq!(titles(below), ["../tin-2/", "../tin-6/", "../tin-7/", "../tin-1/"]);
}
