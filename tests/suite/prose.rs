//! Documents that running text names: the words stay, and lead to what the register knows.

use crate::site::TestSite;

const AGENCIES: &str = "ban: {name: {vi: Ban Bí thư, en: Secretariat}, level: central}\nlhm: {name: {vi: Liên hiệp tỉnh Mẫu, en: Sample Union}, level: union}\n";

const ABBREVIATIONS: &str = "UBND: {name: {vi: Ủy ban nhân dân}}\n";

const PLAN: &str = "---
title: Kế hoạch năm 2026
status: published
symbol: 05/KH-LHM
issuer: lhm
date: 2026-01-10
basis:
  - {symbol: 38-CT/TW, issuer: ban, date: 2019-09-19}
tasks:
  - id: t1
    text: \"UBND & hội học Chỉ thị số 38 <cùng nhau>.\"
---

Kế hoạch này dựa vào **Chỉ thị số
38-CT/TW**; tỷ số 2-1.
";

const NEWS: &str = "---
title: Hội học tập
status: published
date: 2026-11-05
---

Theo Kế hoạch số 05/KH-LHM ngày 10/01/2026 của Liên hiệp tỉnh Mẫu[^1], hội họp 1-2 lần/năm. [Kế hoạch số 05](plans/05-kh-lhm)

## Chỉ thị số 38-CT/TW

| Văn bản | Ngày |
|---|---|
| 38-CT/TW | 19/9/2019 |

[^1]: Kế hoạch này thực hiện *Chỉ thị số 38*.
";

fn site() -> TestSite {
    let site = TestSite::minimal();
    site.write("content/vocabulary/agencies.yaml", AGENCIES);
    site.write("content/vocabulary/abbreviations.yaml", ABBREVIATIONS);
    site.write("content/plans/05-kh-lhm.vi.md", PLAN);
    site.write("content/news/2026/hoc-tap.vi.md", NEWS);
    site.build();
    site
}

#[test]
fn a_text_leads_to_the_documents_that_it_names() {
    let site = site();
    let page = site.read("public/tin-tuc/2026/hoc-tap/index.html");
    for part in [
        "Theo <a href=\"../../../ke-hoach/05-kh-lhm/\">Kế hoạch số 05/KH-LHM ngày 10/01/2026 của Liên hiệp tỉnh Mẫu</a><sup",
        "hội họp 1-2 lần/năm. <a href=\"../../../ke-hoach/05-kh-lhm/\">Kế hoạch số 05</a>",
        "<h2 id=\"chi-thi-so-38-ct-tw\">Chỉ thị số 38-CT/TW</h2>",
        "<td><a href=\"../../../van-ban/38-ct-tw-2019/\">38-CT/TW</a></td><td>19/9/2019</td>",
        "<a href=\"../../../ke-hoach/05-kh-lhm/\">Kế hoạch này</a> thực hiện <a href=\"../../../van-ban/38-ct-tw-2019/\"><em>Chỉ thị số 38</em></a>.",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn a_plan_leads_on_from_its_text_and_its_tasks_but_not_to_itself() {
    let site = site();
    let page = site.read("public/ke-hoach/05-kh-lhm/index.html");
    for part in [
        "<abbr title=\"Ủy ban nhân dân\">UBND</abbr> &amp; hội học <a href=\"../../van-ban/38-ct-tw-2019/\">Chỉ thị số 38</a> &lt;cùng nhau&gt;.",
        "<p>Kế hoạch này dựa vào <a href=\"../../van-ban/38-ct-tw-2019/\"><strong>Chỉ thị số\n38-CT/TW</strong></a>; tỷ số 2-1.</p>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn links_of_feeds_and_of_the_bulletin_lead_there_from_where_they_stand() {
    let site = site();
    let feed = site.read("public/tin-tuc/feed.atom");
    assert!(feed.contains("&lt;a href=&quot;https://example.org/ke-hoach/05-kh-lhm/&quot;&gt;Kế hoạch số 05/KH-LHM ngày"), "{feed}");
    assert!(feed.contains("https://example.org/van-ban/38-ct-tw-2019/"), "{feed}");
    let issue = site.read("public/ban-tin/2026-11/index.html");
    assert!(
        issue.contains("<a href=\"../../ke-hoach/05-kh-lhm/\">Kế hoạch số 05/KH-LHM ngày 10/01/2026 của Liên hiệp tỉnh Mẫu</a>"),
        "{issue}"
    );
}

#[test]
fn a_text_that_is_not_in_the_language_leads_within_it() {
    let site = site();
    let page = site.read("public/en/plans/05-kh-lhm/index.html");
    assert!(page.contains("<a href=\"../../documents/38-ct-tw-2019/\">Chỉ thị số 38</a> &lt;cùng nhau&gt;"), "{page}");
}
