//! The language switch: the same page in the other language, or plain words that there is none.

use crate::site::TestSite;

fn site() -> TestSite {
    let site = TestSite::minimal();
    let text = |title: &str| format!("---\ntitle: {title}\nstatus: published\n---\n\nA.\n");
    site.write("content/pages/lien-he.vi.md", text("Liên hệ"));
    site.write("content/pages/lien-he.en.md", text("Contact").replace("status: published\n", "status: published\nslug: contact\n"));
    site.write("content/news/2026/tin.vi.md", "---\ntitle: Tin\nstatus: published\ndate: 2026-11-01\ngenre: brief\n---\n\nTin.\n");
    site.write("content/news/2026/fair.en.md", "---\ntitle: News\nstatus: published\ndate: 2026-11-02\ngenre: brief\n---\n\nNews.\n");
    site.build();
    site
}

fn switch(page: &str) -> &str {
    page.split_once("class=\"languages\"").expect("a switch").1.split_once("</nav>").expect("an end").0
}

#[test]
fn it_leads_to_the_same_page_without_further_words() {
    let page = site().read("public/lien-he/index.html");
    let switch = switch(&page);
    assert!(switch.contains("href=\"../en/contact/\" rel=\"alternate\">English</a>"), "{switch}");
}

#[test]
fn where_there_is_none_it_says_so_in_the_language_looked_for() {
    let site = site();
    let page = site.read("public/tin-tuc/2026/tin/index.html");
    let to_english =
        "<a lang=\"en\" hreflang=\"en\" href=\"../../../en/\">English <small>(this page is not available in English; to the home page)";
    assert!(switch(&page).contains(to_english), "{page}");
    let page = site.read("public/en/news/2026/fair/index.html");
    let to_vietnamese = "href=\"../../../../\">Tiếng Việt <small>(trang này chưa có bản tiếng Việt; về trang chủ)";
    assert!(switch(&page).contains(to_vietnamese), "{page}");
}

#[test]
fn the_page_for_missing_addresses_speaks_every_language_instead() {
    let page = site().read("public/404.html");
    assert!(!page.contains("class=\"languages\""), "{page}");
    let main = page.split_once("<main").expect("main").1;
    assert!(main.contains("href=\"/\">Trang chủ</a>") && main.contains("href=\"/en/\">Home</a>"), "{main}");
}
