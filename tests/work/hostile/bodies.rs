//! Running text: what Markdown, official numbers and raw HTML are looked for in.

use nhipcau::engine::Engine;
use nhipcau::page::What;

use crate::site::Site;

use super::{Make, NEWS, check, check_by, each, item, repeat};

#[test]
fn texts_cost_what_they_are_long() {
    check(&TEXTS);
}

/// Those that mean something only when a page is finished.
#[test]
fn so_do_their_pages() {
    let texts: [(&str, Make, usize); 2] = [
        ("half a link", |n| item(&repeat("\u{fdd0}/", n)), 40_000),
        ("its end far away", |n| item(&(repeat("\u{fdd0}a", n) + "\u{fdd1}")), 40_000),
    ];
    check_by(&texts, &|text| {
        let site = Site::empty();
        let settings = "languages: [vi]\nname: Hội\nbase_url: https://a.example/\nrequire_approval: false\n";
        site.write("content/site.yaml", settings);
        site.write(NEWS, text);
        let edition = Engine::default().revise(&site.request()).edition.expect("a site");
        let article = edition.pages.iter().position(|page| matches!(page.what, What::Entry(_))).expect("its page");
        move || drop(edition.renderer.render(&edition.pages[article], &mut Vec::new()).expect("bytes"))
    });
}

/// The larger of each pair is about a megabyte of what is cheap, and some thousands of what is not.
const TEXTS: [(&str, Make, usize); 73] = [
    ("[", |n| item(&repeat("[", n)), 20_000),
    ("[a](", |n| item(&repeat("[a](", n)), 5_000),
    ("![a](", |n| item(&repeat("![a](", n)), 5_000),
    ("> ", |n| item(&(repeat("> ", n) + "a")), 20_000),
    ("- ", |n| item(&(repeat("- ", n) + "a")), 20_000),
    ("1. ", |n| item(&(repeat("1. ", n) + "a")), 20_000),
    ("deep lists", |n| item(&each(n, |at| format!("{}- a\n", " ".repeat(2 * at)))), 250),
    ("rows", |n| item(&("| a | b |\n|---|---|\n".to_owned() + &repeat("| c | d |\n", n))), 1_200),
    ("columns", |n| item(&format!("{}|\n{}|\n{}|\n", repeat("| a ", n), repeat("|---", n), repeat("| b ", n))), 120),
    ("short rows under columns", |n| item(&format!("{}|\n{}|\n{}", repeat("| a ", n), repeat("|---", n), repeat("| b |\n", n))), 1_000),
    ("words", |n| item(&repeat("abc def. ", n)), 28_000),
    ("vi", |n| item(&repeat("Đoàn đại biểu. ", n)), 11_000),
    ("letters", |n| item(&repeat("a", n)), 250_000),
    ("ư", |n| item(&repeat("ư", n)), 120_000),
    ("spaces", |n| item(&(repeat(" ", n) + "a")), 250_000),
    ("*", |n| item(&repeat("*", n)), 250_000),
    ("*a ", |n| item(&repeat("*a ", n)), 25_000),
    ("a* ", |n| item(&repeat("a* ", n)), 25_000),
    ("*a_ ", |n| item(&repeat("*a_ ", n)), 19_000),
    ("a**b", |n| item(&repeat("a**b", n)), 19_000),
    ("_", |n| item(&repeat("_", n)), 250_000),
    ("`", |n| item(&repeat("`", n)), 250_000),
    ("` a", |n| item(&repeat("` a", n)), 25_000),
    ("growing `", |n| item(&(each(n, |at| "`".repeat(at % 300) + " "))), 1_000),
    ("<", |n| item(&repeat("<", n)), 250_000),
    ("<a ", |n| item(&repeat("<a ", n)), 25_000),
    ("<!", |n| item(&repeat("<!", n)), 38_000),
    ("<?", |n| item(&repeat("<?", n)), 38_000),
    ("<!-- ", |n| item(&repeat("<!-- ", n)), 15_000),
    ("<![CDATA[", |n| item(&repeat("<![CDATA[", n)), 8_300),
    ("<a x='", |n| item(&repeat("<a x='", n)), 12_000),
    ("&", |n| item(&repeat("&", n)), 250_000),
    ("&a", |n| item(&repeat("&a", n)), 38_000),
    ("&#", |n| item(&repeat("&#", n)), 38_000),
    ("|", |n| item(&repeat("|", n)), 250_000),
    ("~", |n| item(&repeat("~", n)), 250_000),
    ("~~a ", |n| item(&repeat("~~a ", n)), 19_000),
    ("\\", |n| item(&repeat("\\", n)), 75_000),
    (":", |n| item(&repeat(":", n)), 75_000),
    ("headings", |n| item(&repeat("## Muc\n\n", n)), 750),
    ("headings of nested", |n| item(&(each(n, |at| format!("{} Muc\n\n", "#".repeat(2 + at % 4))))), 750),
    ("footnotes", |n| item(&(each(n, |at| format!("a[^{at}]\n")) + "\n" + &each(n, |at| format!("[^{at}]: b\n\n")))), 1_200),
    ("one footnote", |n| item(&(repeat("a[^1] ", n) + "\n\n[^1]: b\n")), 1_200),
    ("footnotes in footnotes", |n| item(&("a[^0]\n\n".to_owned() + &each(n, |at| format!("[^{at}]: b[^{}]\n\n", at + 1)))), 500),
    ("no footnotes", |n| item(&each(n, |at| format!("a[^{at}]\n"))), 1_200),
    ("unused footnotes", |n| item(&each(n, |at| format!("[^{at}]: b\n\n"))), 1_200),
    (
        "documents named",
        |n| item(&each(n, |at| format!("Nghị định số {}/20{:02}/NĐ-CP ngày 01/02/2020 của Chính phủ. ", 1 + at % 3000, at % 20))),
        2_500,
    ),
    ("mentions lines", |n| item(&each(n, |at| format!("Nghị định số {}/2020/NĐ-CP.\n\n", at))), 2_500),
    ("same mention", |n| item(&repeat("Nghị định 12/2020/NĐ-CP và ", n)), 2_500),
    ("symbols", |n| item(&repeat("12/KH-LHBD/", n)), 2_500),
    ("digits/", |n| item(&repeat("1/", n)), 25_000),
    ("so", |n| item(&repeat("số ", n)), 25_000),
    ("quyet dinh", |n| item(&repeat("Quyết định ", n)), 12_000),
    ("của", |n| item(&("Nghị định 12/2020/NĐ-CP của ".to_owned() + &repeat("Ủy ban nhân dân ", n))), 5_000),
    ("ngày", |n| item(&repeat("ngày 1 tháng 2 năm ", n)), 5_000),
    ("links", |n| item(&each(n, |at| format!("[a](news/2026/b{at}) "))), 2_500),
    ("reference links", |n| item(&(each(n, |at| format!("[a{at}]: b\n")) + &each(n, |at| format!("[a{at}] ")))), 1_200),
    ("reference titles", |n| item(&repeat("[a]: b\n\"", n)), 1_200),
    ("pictures", |n| item(&each(n, |at| format!("![a](b{at}.png)\n\n"))), 1_200),
    ("autolinks", |n| item(&repeat("http://a.b ", n)), 5_000),
    ("html", |n| item(&repeat("<div>", n)), 20_000),
    ("closed html", |n| item(&(repeat("<b>", n) + &repeat("</b>", n))), 20_000),
    ("fences", |n| item(&each(n, |at| format!("```rust\nfn a{at}() {{}}\n```\n"))), 120),
    ("one fence", |n| item(&("```rust\n".to_owned() + &repeat("fn a() {}\n", n))), 500),
    ("secret marks", |n| item(&repeat("MẬT\n\n", n)), 2_500),
    ("lazy quotes", |n| item(&repeat("> a\n", n)), 5_000),
    ("blank quote", |n| item(&repeat(">\n", n)), 20_000),
    ("list items", |n| item(&repeat("- a\n", n)), 5_000),
    ("loose", |n| item(&repeat("- a\n\n", n)), 5_000),
    ("setext", |n| item(&repeat("a\n-\n", n)), 2_500),
    ("paragraphs", |n| item(&repeat("a\n\n", n)), 5_000),
    ("combining", |n| item(&("a".to_owned() + &repeat("\u{301}", n))), 25_000),
    ("zero width", |n| item(&repeat("\u{200b}", n)), 25_000),
];
