//! What editors write, and what becomes of it: good input as HTML, bad input as code and place, hostile input as properties.

use std::borrow::Cow;
use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::diagnostic::Code;

fn path() -> Arc<str> {
    Arc::from("content/news/a.vi.md")
}

fn rendered(text: &str) -> (Body, Vec<Diagnostic>) {
    render(&path(), text, 0, &Options::default())
}

/// Shows each slot as plainly as it can be.
struct Plain;

impl SlotWriter for Plain {
    fn link_open(&mut self, out: &mut String, _index: usize, link: &Link) {
        out.push_str("<a href=\"");
        escape::href(out, &link.target);
        if let Some(anchor) = &link.anchor {
            out.push('#');
            escape::href(out, anchor);
        }
        out.push_str("\">");
    }

    fn link_close(&mut self, out: &mut String, _index: usize, _link: &Link) {
        out.push_str("</a>");
    }

    fn picture(&mut self, out: &mut String, _index: usize, picture: &Picture) {
        out.push_str("[picture ");
        escape::text(out, &picture.file);
        out.push_str(": ");
        escape::text(out, &picture.alt);
        out.push(']');
    }

    fn label(&mut self, label: Label) -> Cow<'_, str> {
        Cow::Owned(format!("{label:?}"))
    }
}

fn filled(body: &Body) -> String {
    let mut out = String::new();
    write(body, &mut out, &mut Plain);
    out
}

/// Good text: the HTML with its slots filled, no problems, and a browser that agrees.
#[track_caller]
fn check(text: &str, expected: &str) {
    let (body, problems) = rendered(text);
    assert_eq!(filled(&body).trim_end(), expected, "{text}");
    assert!(problems.is_empty(), "{text}: {problems:?}");
    check_body(text, &body);
}

/// What holds for the body of any text.
#[track_caller]
fn check_body(text: &str, body: &Body) {
    assert!(proof::is_clean(&body.html), "{text:?} gave {:?}", body.html);
    assert!(body.slots.is_sorted_by_key(|slot| slot.at), "{text:?}");
    for slot in &body.slots {
        assert!(body.html.is_char_boundary(slot.at as usize), "{text:?}");
    }
    let mut ids = body.ids.clone();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), body.ids.len(), "{text:?}");
    for tag in filled(body).to_ascii_lowercase().split('<').skip(1) {
        check_tag(text, tag.split('>').next().unwrap_or_default());
    }
}

/// What stands between `<` and `>`, in small letters. All text is escaped, so that every `<` begins a tag.
#[track_caller]
fn check_tag(text: &str, tag: &str) {
    for forbidden in ["script", "img", "iframe", "style", "svg", "input", "form", "object", "link", "meta"] {
        assert_ne!(tag.split(' ').next(), Some(forbidden), "{text:?}");
    }
    for (name, value) in tag.split("\" ").filter_map(|attribute| attribute.split_once("=\"")) {
        let name = name.rsplit(' ').next().unwrap_or_default();
        assert!(!name.starts_with("on") && name != "style", "{text:?}: {tag}");
        let Some((scheme, _)) = value.split_once(':').filter(|_| name == "href") else { continue };
        if scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)) {
            assert!(matches!(scheme, "http" | "https" | "mailto" | "tel"), "{text:?}: {tag}");
        }
    }
}

/// Bad text: codes with line and column, in order.
#[track_caller]
fn check_bad(text: &str, expected: &[(Code, u32, u32)]) -> Vec<Diagnostic> {
    let (body, problems) = rendered(text);
    let found: Vec<_> = problems.iter().map(|problem| (problem.code, problem.place.line, problem.place.column)).collect();
    assert_eq!(found, expected, "{text}");
    check_body(text, &body);
    problems
}

fn arg<'a>(problem: &'a Diagnostic, name: &str) -> &'a str {
    problem.args.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
}

#[test]
fn paragraphs_and_inlines() {
    check("Hữu nghị **nhân** *dân* ~~cũ~~ `a<b`", "<p>Hữu nghị <strong>nhân</strong> <em>dân</em> <del>cũ</del> <code>a&lt;b</code></p>");
    check("một\nhai  \nba\\\nbốn", "<p>một\nhai<br>\nba<br>\nbốn</p>");
    check("A & B &lt; \"C\" -- 'D' &nbsp; 38-CT/TW...", "<p>A &amp; B &lt; \"C\" -- 'D' &nbsp; 38-CT/TW...</p>");
    check("> trích\n\n---", "<blockquote>\n<p>trích</p>\n</blockquote>\n<hr>");
    check_bad("a &#1; b", &[(Code::ControlCharacter, 1, 3)]);
    check("một\r\n\r\nhai\r\n", "<p>một</p>\n<p>hai</p>");
}

#[test]
fn lists_and_tasks() {
    check("- một\n- hai", "<ul>\n<li>một</li>\n<li>hai</li>\n</ul>");
    check("3. ba\n\n4. bốn", "<ol start=\"3\">\n<li><p>ba</p>\n</li>\n<li><p>bốn</p>\n</li>\n</ol>");
    check(
        "- [x] xong\n- [ ] chưa",
        "<ul>\n<li><span class=\"task done\"><span>TaskDone</span></span> xong</li>\n\
         <li><span class=\"task\"><span>TaskOpen</span></span> chưa</li>\n</ul>",
    );
}

#[test]
fn headings_have_ids_and_levels_without_gaps() {
    check("## Mục tiêu, yêu cầu", "<h2 id=\"muc-tieu-yeu-cau\">Mục tiêu, yêu cầu</h2>");
    check("## A\n## A\n## a", "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"a-3\">a</h2>");
    check("## Đồng Nai {#dia_chi}", "<h2 id=\"dia_chi\">Đồng Nai</h2>");
    check("## Tập {1, 2}", "<h2 id=\"tap-1-2\">Tập {1, 2}</h2>");
    check("## 友好", "<h2 id=\"muc\">友好</h2>");
    check("## A\n#### B", "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>");
    check("##\n\na", "<p>a</p>");
    check("## [a](b) và *c*", "<h2 id=\"a-va-c\"><a href=\"b\">a</a> và <em>c</em></h2>");
    let (body, _) = rendered("## Một **hai** [ba](b) `bốn`[^1] {#x}\n\n[^1]: n");
    assert_eq!(body.headings, [Heading { level: 2, id: "x".into(), text: "Một hai ba bốn".into() }]);
    assert!(body.has_id("x") && body.has_id("fn.1") && body.has_id("ref.1") && !body.has_id("y"));
    let reserved = Options { reserved: &["noi-dung"], ..Options::default() };
    assert_eq!(&*render(&path(), "## Nội dung", 0, &reserved).0.headings[0].id, "noi-dung-2");
}

#[test]
fn links() {
    check("[kế hoạch](plans/109-kh-lhbd-2021#muc-1)", "<p><a href=\"plans/109-kh-lhbd-2021#muc-1\">kế hoạch</a></p>");
    check("[a](#b) [c](/tin-tuc/)", "<p><a href=\"#b\">a</a> <a href=\"/tin-tuc/\">c</a></p>");
    check(
        "[a](https://example.org/?a=1&b=đ \"tựa \\\"x\\\"\")",
        "<p><a href=\"https://example.org/?a=1&amp;b=%C4%91\" title=\"tựa &quot;x&quot;\">a</a></p>",
    );
    check(
        "<https://example.org> <a@example.org>",
        "<p><a href=\"https://example.org\">https://example.org</a> <a href=\"mailto:a@example.org\">a@example.org</a></p>",
    );
    check("[](pages/lien-he)", "<p><a href=\"pages/lien-he\">pages/lien-he</a></p>");
    check("[a][b]\n\n[b]: pages/c \"d\"", "<p><a href=\"pages/c\">a</a></p>");
    let (body, _) = rendered("Liên hệ\n[một **hai**](a) và [ba][b]\n\n> [bốn](<c d>)\n\n[b]:\n  đ");
    let places: Vec<_> = body.links.iter().map(|link| (&*link.target, link.place.line, link.place.column)).collect();
    assert_eq!(places, [("a", 2, 15), ("đ", 7, 3), ("c d", 4, 10)]);
}

#[test]
fn pictures() {
    check("![Trồng cây](cay.jpg)", "<figure>[picture cay.jpg: Trồng cây]</figure>");
    check("![Trồng *cây*](cay.jpg \"Ảnh: A & B\")", "<figure>[picture cay.jpg: Trồng cây]<figcaption>Ảnh: A &amp; B</figcaption></figure>");
    check("Xem ![a](b%20c.jpg) đây", "<p>Xem [picture b c.jpg: a] đây</p>");
    check("[![a](b.jpg)](c)", "<p><a href=\"c\">[picture b.jpg: a]</a></p>");
    check("- ![a](b.jpg)", "<ul>\n<li>[picture b.jpg: a]</li>\n</ul>");
    check("![a ![b](c) d](e.jpg)", "<figure>[picture e.jpg: a b d]</figure>");
    let (body, _) = rendered("Ảnh\nđẹp ![a](b.jpg \"c\")");
    assert_eq!((body.pictures[0].place.line, body.pictures[0].place.column), (2, 10));
    assert_eq!((body.pictures[0].caption.as_deref(), body.pictures[0].figure), (Some("c"), false));
}

#[test]
fn tables() {
    check(
        "| a | b | |\n|:--|:-:|--:|\n| 1 | **2** | 3 |",
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table(1)\">\n<table>\n<thead>\n\
         <tr><th scope=\"col\" class=\"left\">a</th><th scope=\"col\" class=\"center\">b</th><td></td></tr>\n</thead>\n<tbody>\n\
         <tr><td class=\"left\">1</td><td class=\"center\"><strong>2</strong></td><td class=\"right\">3</td></tr>\n\
         </tbody>\n</table>\n</div>",
    );
    check(
        "|a|\n|-|",
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table(1)\">\n<table>\n<thead>\n\
         <tr><th scope=\"col\">a</th></tr>\n</thead>\n</table>\n</div>",
    );
}

#[test]
fn footnotes() {
    check(
        "b[^x] a[^1] b[^x]\n\n[^1]: một\n[^x]: hai\n\n[^y]: ba",
        "<p>b<sup class=\"note-ref\"><a href=\"#fn.1\" id=\"ref.1\" role=\"doc-noteref\">1</a></sup> \
         a<sup class=\"note-ref\"><a href=\"#fn.2\" id=\"ref.2\" role=\"doc-noteref\">2</a></sup> \
         b<sup class=\"note-ref\"><a href=\"#fn.1\" role=\"doc-noteref\">1</a></sup></p>\n\
         <section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n\
         <li id=\"fn.1\"><p>hai <a href=\"#ref.1\" class=\"back\" role=\"doc-backlink\" aria-label=\"Back(1)\">↩\u{FE0E}</a></p>\n</li>\n\
         <li id=\"fn.2\"><p>một <a href=\"#ref.2\" class=\"back\" role=\"doc-backlink\" aria-label=\"Back(2)\">↩\u{FE0E}</a></p>\n</li>\n\
         <li><p>ba</p>\n</li>\n</ol>\n</section>",
    );
    let prefixed = Options { prefix: "t2-", ..Options::default() };
    let (body, _) = render(&path(), "a[^1]\n\n[^1]: [b](c)", 0, &prefixed);
    assert!(body.html.contains("href=\"#t2-fn.1\" id=\"t2-ref.1\"") && body.has_id("t2-fn.1"));
    assert!(filled(&body).contains("<p><a href=\"c\">b</a> <a"), "{}", filled(&body));
}

#[test]
fn code() {
    check(
        "```json\n{\"a\": 1}\n```",
        "<pre tabindex=\"0\" role=\"region\" aria-label=\"Code(1)\"><code class=\"language-json\">\
         {<span class=\"hl-string\">\"a\"</span>: <span class=\"hl-number\">1</span>}\n</code></pre>",
    );
    check(
        "```x\"y\na < b\n```\n\n    c [^d]",
        "<pre tabindex=\"0\" role=\"region\" aria-label=\"Code(1)\"><code>a &lt; b\n</code></pre>\n\
         <pre tabindex=\"0\" role=\"region\" aria-label=\"Code(2)\"><code>c [^d]</code></pre>",
    );
    assert!(rendered("```\na\n```").0.has_code);
}

#[test]
fn raw_html_that_is_allowed() {
    check("H<SUB>2</SUB>O <span lang='lo' dir=ltr>ລາວ</span><br/>x", "<p>H<sub>2</sub>O <span lang=\"lo\" dir=\"ltr\">ລາວ</span><br>x</p>");
    check("<abbr title=\"A &amp; &eacute; &lt;\">A</abbr>", "<p><abbr title=\"A &amp; é &lt;\">A</abbr></p>");
    check("<time datetime=2026-11-05>5/11</time>", "<p><time datetime=\"2026-11-05\">5/11</time></p>");
    check("một <!-- ghi chú --> hai\n\n<!-- a\n\nb -->\n\nc", "<p>một  hai</p>\n<p>c</p>");
    check(
        "<details>\n<summary>Xem & đọc &copy;</summary>\n\nMột **hai**\n\n</details>",
        "<details>\n<summary>Xem &amp; đọc ©</summary>\n<p>Một <strong>hai</strong></p>\n</details>",
    );
    check("<dl>\n<dt>a</dt>\n<dd>\n\n- b\n\n</dd>\n</dl>", "<dl>\n<dt>a</dt>\n<dd>\n<ul>\n<li>b</li>\n</ul>\n</dd>\n</dl>");
    check("> <div lang=\"en\">\n> a\n> </div>", "<blockquote>\n<div lang=\"en\">\na\n</div>\n</blockquote>");
}

#[test]
fn missing_descriptions() {
    let found = check_bad("Đại hội\n\nảnh ![](a.jpg) và ![ ](b.jpg)", &[(Code::MissingAlt, 3, 5), (Code::MissingAlt, 3, 19)]);
    assert_eq!(arg(&found[0], "picture"), "a.jpg");
    check_bad("![][x]\n\n[x]: a.jpg", &[(Code::MissingAlt, 1, 1)]);
}

#[test]
fn pictures_that_cannot_be() {
    let found = check_bad("Hữu nghị ![a](https://example.org/a.jpg)", &[(Code::RemotePicture, 1, 15)]);
    assert_eq!(arg(&found[0], "url"), "https://example.org/a.jpg");
    check_bad("đ ![a](//example.org/a.jpg)", &[(Code::RemotePicture, 1, 8)]);
    check_bad("đ ![a](data:image/png;base64,x)", &[(Code::ForbiddenScheme, 1, 8)]);
    check_bad("đ ![a](mailto:x@y)", &[(Code::ForbiddenScheme, 1, 8)]);
    check_bad("đ ![a]()\n\n![b](#c)", &[(Code::MissingPicture, 1, 8), (Code::MissingPicture, 3, 6)]);
}

#[test]
fn forbidden_schemes() {
    let found = check_bad("Liên kết [xấu **x**](javascript:alert(1))", &[(Code::ForbiddenScheme, 1, 22)]);
    assert_eq!(arg(&found[0], "scheme"), "javascript");
    check_bad("đ [a](java&#9;script:b) [c](<&#x6A;avascript:d>)", &[(Code::ForbiddenScheme, 1, 7), (Code::ForbiddenScheme, 1, 30)]);
    check_bad("đ <javascript:a> [b][c]\n\n[c]: DATA:text/html,x", &[(Code::ForbiddenScheme, 1, 4), (Code::ForbiddenScheme, 3, 6)]);
}

#[test]
fn links_to_nowhere() {
    let found = check_bad("Đọc [a](//example.org/b) [c]()", &[(Code::BrokenLink, 1, 9), (Code::BrokenLink, 1, 30)]);
    assert_eq!(found[0].fix_line(), Some("https://example.org/b"));
    check_bad("đ\n[a](https:/b)", &[(Code::BrokenLink, 2, 5)]);
}

#[test]
fn raw_html_that_is_not_allowed() {
    let found = check_bad("Hữu nghị <font color=red>đỏ</font>", &[(Code::RawHtml, 1, 10)]);
    assert_eq!(arg(&found[0], "tag"), "font");
    let found = check_bad("đỏ</font>", &[(Code::RawHtml, 1, 3)]);
    assert_eq!(arg(&found[0], "tag"), "/font");
    assert!(arg(&found[0], "allowed").contains("abbr, b, br"));
    let found = check_bad("một\n\n<div>\n<script>alert('đ')</script>\n</div>", &[(Code::RawHtml, 4, 1)]);
    assert_eq!(arg(&found[0], "tag"), "script");
    let found = check_bad("đ <b onclick=\"x\" lang=en lang=vi>c</b>", &[(Code::RawHtml, 1, 3), (Code::RawHtml, 1, 3)]);
    assert_eq!((arg(&found[0], "tag"), arg(&found[1], "tag")), ("b onclick", "b lang"));
    check_bad("<!DOCTYPE html>\n\n<?php a ?>", &[(Code::RawHtml, 1, 1), (Code::RawHtml, 3, 1)]);
    check_bad("đ <img src=x onerror=y>", &[(Code::RawHtml, 1, 3)]);
    check_bad("đ <a href=\"javascript:x\">b</a>", &[(Code::RawHtml, 1, 3)]);
    check_bad("> đ\n>\n> <iframe src=\"x\">", &[(Code::RawHtml, 3, 3)]);
}

#[test]
fn raw_html_that_is_not_balanced() {
    let found = check_bad("Hữu nghị <b>đậm\n\nhai", &[(Code::RawHtml, 1, 10)]);
    assert_eq!(arg(&found[0], "tag"), "b");
    check_bad("*đ <b>x* y</b>", &[(Code::RawHtml, 1, 4), (Code::RawHtml, 1, 11)]);
    check_bad("đ <b><i>x</b></i>", &[(Code::RawHtml, 1, 10), (Code::RawHtml, 1, 3)]);
    check_bad("<details>\n\nđ", &[(Code::RawHtml, 1, 1)]);
    check_bad("- <div>\n\nđ\n\n</div>", &[(Code::RawHtml, 1, 3), (Code::RawHtml, 5, 1)]);
    check_bad("<p lang=\"en\">\n\nđ\n\n</p>", &[(Code::RawHtml, 1, 1), (Code::RawHtml, 5, 1)]);
    check_bad("đ <div>x</div>", &[(Code::RawHtml, 1, 3)]);
    check_bad("<dd>đ</dd>", &[(Code::RawHtml, 1, 1)]);
    check_bad("đ\n\n<!-- không đóng", &[(Code::RawHtml, 3, 1)]);
    check_bad("- <b>x\n  - đ", &[(Code::RawHtml, 1, 3)]);
}

#[test]
fn first_level_headings() {
    let found = check_bad("Đầu\n\n# Mục một\n\nHai\n===", &[(Code::HeadingOne, 3, 1), (Code::HeadingOne, 5, 1)]);
    assert_eq!((found[0].fix_line(), found[1].fix_line()), (Some("## Mục một"), Some("## Hai")));
    check_bad("> # đ", &[(Code::HeadingOne, 1, 3)]);
}

#[test]
fn unknown_footnotes() {
    let found = check_bad("Hữu nghị[^ghi] và![^b]\n\n[^c]: d", &[(Code::UnknownFootnote, 1, 9), (Code::UnknownFootnote, 1, 19)]);
    assert_eq!((arg(&found[0], "name"), arg(&found[1], "name")), ("ghi", "b"));
    check_bad("| đ |\n|---|\n| x[^1] |", &[(Code::UnknownFootnote, 3, 4)]);
    check("\\[^a] `[^b]` [^ [^]", "<p>[^a] <code>[^b]</code> [^ [^]</p>");
}

#[test]
fn secrecy_stamps() {
    let found = check_bad("Kính gửi\n\n**TỐI MẬT**\n\n| a |\n|---|\n| MẬT |", &[(Code::SecrecyMark, 3, 3), (Code::SecrecyMark, 7, 3)]);
    assert_eq!(arg(&found[0], "value"), "TỐI MẬT");
    check_bad("đ\r\nLƯU HÀNH NỘI BỘ\r\n", &[(Code::SecrecyMark, 2, 1)]);
    check("BẢO MẬT\n\nTài liệu MẬT", "<p>BẢO MẬT</p>\n<p>Tài liệu MẬT</p>");
}

#[test]
fn nesting_has_a_limit() {
    let at = |text: &str| {
        let (body, problems) = rendered(text);
        assert_eq!(body, Body::default(), "{text}");
        problems.iter().map(|problem| (problem.code, problem.place.column, arg(problem, "limit").to_owned())).collect::<Vec<_>>()
    };
    assert_eq!(at(&format!("{}đ", ">".repeat(33))), [(Code::BodyTooDeep, 33, "32".to_owned())]);
    assert_eq!(at(&format!("{}đ", "- ".repeat(33))), [(Code::BodyTooDeep, 65, "32".to_owned())]);
    assert_eq!(at(&format!("đ {}x{}", "*".repeat(300), "*".repeat(300)))[0].0, Code::BodyTooDeep);
    assert_eq!(at(&"<b>".repeat(200))[0].0, Code::BodyTooDeep);
    assert!(rendered(&format!("{}đ", ">".repeat(32))).1.is_empty());
}

#[test]
fn lines_above_count() {
    let (_, problems) = render(&path(), "đ\n# a", 6, &Options::default());
    assert_eq!((problems[0].place.line, &*problems[0].place.text), (8, "# a"));
}

#[test]
fn words_and_the_beginning() {
    let (body, _) = rendered("## Mục một\n\nHữu **ngh**ị\nnhân [dân](a)[^1].\n\n- hai\n\n| a |\n|--|\n| b |\n\n[^1]: n\n");
    assert_eq!(body.plain, "Hữu nghị nhân dân.\nhai");
    assert_eq!(body.words, 10);
}

#[test]
fn stamps_are_of_top_level_blocks() {
    let (body, _) = rendered("## a\n\nmột\nhai\n\n- x\n\n- y\n\n<!-- c -->\n\n---\n\n[^1]: n\n\n[l]: u\n");
    assert_eq!(body.stamps, ["## a", "một\nhai", "- x\n\n- y", "---", "[^1]: n"].map(crate::text::short_hash));
    let same = rendered("## a\r\n\r\nmột\r\nhai  \r\n").0.stamps;
    assert_eq!(same[..], body.stamps[..2]);
    assert!(body.stamps.iter().all(|stamp| stamp.len() == 12));
}

#[test]
fn fields_have_no_blocks() {
    let field = Place::line(&path(), "a\nintro: x", 2, 8);
    for (text, expected) in [
        ("Hữu _nghị_ [a](b)", "Hữu <em>nghị</em> <a href=\"b\">a</a>"),
        ("1. một\n\n- hai\n# ba", "1. một  - hai # ba"),
        ("    a", "a"),
        ("**\"đậm\"**", "<strong>\"đậm\"</strong>"),
        ("...", "..."),
        ("<b>a</b> ![c](d.jpg)", "<b>a</b> [picture d.jpg: c]"),
        ("", ""),
    ] {
        let (body, problems) = inline(text, &field);
        assert_eq!(filled(&body), expected);
        assert!(problems.is_empty(), "{text}: {problems:?}");
    }
    let (_, problems) = inline("a\n[b](javascript:c)", &field);
    assert_eq!(problems.iter().map(|problem| (problem.code, &problem.place)).collect::<Vec<_>>(), [(Code::ForbiddenScheme, &field)]);
    assert_eq!(inline("MẬT", &field).1[0].code, Code::SecrecyMark);
}

/// Pieces of Markdown and HTML that may do harm together.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<script>",
        "</script>",
        "<b>",
        "</b>",
        "<b onclick=x>",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<details>",
        "</details>",
        "<dl>",
        "<dt>",
        "</dt>",
        "</dl>",
        "<summary>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "<a href=",
        "<img src=x onerror=",
        "<table>",
        "<tr>",
        "<svg>",
        "<br>",
        "<span title=\"",
        "'",
        "\"",
        ">",
        "<",
        "/",
        "javascript:",
        "data:",
        "java\tscript:",
        "&#106;avascript:",
        "https://a.vn",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "[^a]",
        "[^a]: ",
        "[x]: ",
        "[x]",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```",
        "```js\n",
        "\n",
        "\n\n",
        "    ",
        "- ",
        "1. ",
        "> ",
        "# ",
        "## ",
        "{#id}",
        "| a | b |\n|--|--|\n",
        "|",
        "&lt;",
        "&",
        "\\",
        "\0",
        "\u{1}",
        "\r",
        "\t",
        "ế",
        "e\u{302}",
        "\u{a0}",
        "MẬT",
        "a",
        " ",
        "[ ] ",
        "&nbsp;",
        "&quot;",
        "on=",
        "href",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Texts that make a careless program slow, each about `size` bytes long.
fn slow(size: usize) -> Vec<(&'static str, String)> {
    let repeated = |piece: &str| piece.repeat(size / piece.len());
    let mut all: Vec<(&'static str, String)> = [
        ">",
        "*",
        "**a ",
        "[",
        "]",
        "`",
        "`a",
        "![](",
        "![a](",
        "![a](b)",
        "[a](",
        "[a](b) ",
        "[a](b)\n",
        "<",
        "<b",
        "<b ",
        "<b>",
        "<b></b>",
        "<a \"",
        "<!",
        "<!--",
        "<?",
        "<![CDATA[",
        "- ",
        "- a\n",
        "1. ",
        " ",
        "_a_",
        "*a_ ",
        "~",
        "|",
        "[^a]",
        "[^a]: b\n",
        "[^a]: ",
        "[a]: b\n",
        "&",
        "&amp;",
        "\\",
        "\r",
        "\n",
        "# a\n",
        "## a\n",
        "## a {#b}\n",
        "a\n===\n",
        "```\n",
        "```js\n{([\n```\n",
        "    a\n",
        "<div>\n",
        "<div>\n\n",
        "<div></div>\n\n",
        "</div>\n\n",
        "<p ",
        "<https://a.vn>",
        "<!-- a -->",
        "a&nbsp;",
        "MẬT\n",
        "{#",
        "[[a](b)](c)",
        "> - ",
        ">\n",
        "a\n>",
        "- [ ] a\n",
        "<b>a",
        "*<b>*",
    ]
    .into_iter()
    .map(|piece| (piece, repeated(piece)))
    .collect();
    let half = |left: &str, right: &str| left.repeat(size / 2 / left.len()) + &right.repeat(size / 2 / right.len());
    all.push(("[ then ]", half("[", "]")));
    all.push(("** then **", half("**", "a**")));
    all.push(("> then lines", half(">", "\na")));
    all.push(("long backticks", (1..(size as f64).sqrt() as usize).map(|count| "`".repeat(count) + " ").collect()));
    all.push(("wide table", format!("{}\n{}\n{}", "|a".repeat(size / 6), "|-".repeat(size / 6), "|\n".repeat(size / 6))));
    all.push(("aligned table", format!("{}|\n{}|\n{}", "|a".repeat(size / 6), "|:-:".repeat(size / 6), "|b\n".repeat(size / 6))));
    all.push(("references", format!("[a]: {}\n\n{}", "b".repeat(size / 2), "[a]".repeat(size / 6))));
    all.push((
        "definitions",
        format!("{}\n{}", "[a] ".repeat(size / 8), (0..size / 16).map(|n| format!("[{n}]: b\n")).collect::<String>()),
    ));
    all.push(("same headings", "## a\n\n".repeat(size / 6)));
    all.push(("notes", (0..size / 20).map(|n| format!("[^{n}] [^n{n}]\n\n[^{n}]: a\n\n")).collect()));
    all.push(("note to one", "[^a] ".repeat(size / 5) + "\n\n[^a]: b"));
    all.push(("code lines", format!("```js\n{}\n```", "a(\"'/*`${\n".repeat(size / 10))));
    all.push(("code line", format!("```js\n{}\n```", "a(\"'/*`${".repeat(50))));
    all
}

#[test]
fn slow_texts_are_not_slow() {
    for (_, text) in slow(3000) {
        check_body(&text, &rendered(&text).0);
        inline(&text, &Place::file("a"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hostile_text_gives_clean_html(text in hostile()) {
        check_body(&text, &rendered(&text).0);
        check_body(&text, &inline(&text, &Place::file("a")).0);
    }

    #[test]
    fn any_text_gives_clean_html(text in "\\PC{0,200}") {
        check_body(&text, &rendered(&text).0);
    }
}
