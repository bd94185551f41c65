//! Where links to official documents stand in the HTML of a text, and where they must not.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::content::markdown::{Body, Label, Link, Options, Picture, SlotWriter, proof, render, write};
use crate::official::{Issuers, Reader};

/// A text with its mentions, as the site reads it.
fn read(text: &str) -> (Body, Running, Vec<Range<usize>>) {
    let path: Arc<str> = "content/news/a.vi.md".into();
    let (mut body, _) = render(&path, text, 0, &Options::default());
    let running = std::mem::take(&mut body.running);
    let issuers = Issuers::default();
    let found = Reader::new(&issuers).read(&running.text);
    let spans: Vec<_> = found.iter().map(|reference| reference.span.clone()).collect();
    let words = found.into_iter().enumerate().map(|(index, found)| Words { span: found.span, core: found.named.span, index: index as u32 });
    body.mention(&running, &words.collect::<Vec<_>>());
    (body, running, spans)
}

/// With or without links around what names a document.
struct Plain(bool);

impl SlotWriter for Plain {
    fn link_open(&mut self, out: &mut String, _index: usize, _link: &Link) {
        out.push_str("<a href=\"y\">");
    }

    fn link_close(&mut self, out: &mut String, _index: usize, _link: &Link) {
        out.push_str("</a>");
    }

    fn picture(&mut self, out: &mut String, _index: usize, _picture: &Picture) {
        out.push_str("[picture]");
    }

    fn mention_open(&mut self, out: &mut String, _index: usize) {
        out.push_str(if self.0 { "<a href=\"x\">" } else { "" });
    }

    fn mention_close(&mut self, out: &mut String, _index: usize) {
        out.push_str(if self.0 { "</a>" } else { "" });
    }

    fn label(&mut self, _label: Label) -> Cow<'_, str> {
        Cow::Borrowed("L")
    }
}

fn filled(body: &Body, linked: bool) -> String {
    let mut out = String::new();
    write(body, &mut out, &mut Plain(linked));
    out
}

/// The HTML with brackets where a link to a document begins and ends, for it to be read easily.
fn shown(text: &str) -> String {
    let (body, ..) = read(text);
    check(text, &body);
    let mut out = String::new();
    let mut slots = body.slots.clone();
    slots.retain(|slot| matches!(slot.what, What::MentionOpen(_) | What::MentionClose(_)));
    let mut from = 0;
    for slot in slots {
        out.push_str(&body.html[from..slot.at as usize]);
        out.push(if matches!(slot.what, What::MentionOpen(_)) { '⟦' } else { '⟧' });
        from = slot.at as usize;
    }
    out + body.html[from..].trim_end()
}

/// What holds for every text: a browser reads the links where they were written, and they change no other byte.
#[track_caller]
fn check(text: &str, body: &Body) {
    let linked = filled(body, true);
    assert!(proof::is_clean(&linked), "{text:?} gave {linked:?}");
    assert!(body.slots.is_sorted_by_key(|slot| slot.at), "{text:?}");
    let path: Arc<str> = "content/news/a.vi.md".into();
    let (before, _) = render(&path, text, 0, &Options::default());
    assert_eq!(filled(body, false), filled(&before, false), "{text:?}");
}

#[test]
fn a_mention_is_linked_as_it_is_written() {
    for (text, html) in [
        ("Theo Kế hoạch số 62/KH-UBND ngày 27/5/2021, tỉnh", "<p>Theo ⟦Kế hoạch số 62/KH-UBND ngày 27/5/2021⟧, tỉnh</p>"),
        ("A & B <Kế hoạch số\n62/KH-UBND>", "<p>A &amp; B &lt;⟦Kế hoạch số\n62/KH-UBND⟧&gt;</p>"),
        ("Kế hoạch&nbsp;số\u{A0}62/KH-UBND nhé", "<p>⟦Kế hoạch&nbsp;số&nbsp;62/KH-UBND⟧ nhé</p>"),
        ("Số 62&#47;KH-UBND  \nngày 27/5/2021", "<p>⟦Số 62/KH-UBND<br>\nngày 27/5/2021⟧</p>"),
        (
            "- 62/KH-UBND\n- Chỉ thị số 38-CT/TW\n\n  > 12-KL/TW",
            "<ul>\n<li>\n<p>⟦62/KH-UBND⟧</p>\n</li>\n<li>\n<p>⟦Chỉ thị số 38-CT/TW⟧</p>\n<blockquote>\n<p>⟦12-KL/TW⟧</p>\n</blockquote>\n</li>\n</ul>",
        ),
        ("62/KH-UBND, rồi Kế hoạch số 62", "<p>⟦62/KH-UBND⟧, rồi ⟦Kế hoạch số 62⟧</p>"),
        ("62/KH-UBND\\. Xong", "<p>⟦62/KH-UBND⟧. Xong</p>"),
    ] {
        assert_eq!(shown(text).replace("<li><p>", "<li>\n<p>"), html, "{text}");
    }
}

#[test]
fn a_link_goes_around_whole_elements_or_stays_within_one() {
    for (text, html) in [
        ("Kế hoạch số **62/KH-UBND** ngày 27/5/2021", "<p>⟦Kế hoạch số <strong>62/KH-UBND</strong> ngày 27/5/2021⟧</p>"),
        ("**Kế hoạch số 62/KH-UBND** ngày 27/5/2021", "<p>⟦<strong>Kế hoạch số 62/KH-UBND</strong> ngày 27/5/2021⟧</p>"),
        ("**Theo Kế hoạch số 62/KH-UBND** ngày 27/5/2021", "<p><strong>Theo ⟦Kế hoạch số 62/KH-UBND⟧</strong> ngày 27/5/2021</p>"),
        ("*Kế hoạch* số 62/KH-UBND *ngày 27/5/2021 nhé*", "<p>⟦<em>Kế hoạch</em> số 62/KH-UBND⟧ <em>ngày 27/5/2021 nhé</em></p>"),
        ("**Kế hoạch số 62/KH-UBND**", "<p>⟦<strong>Kế hoạch số 62/KH-UBND</strong>⟧</p>"),
        ("Kế hoạch số *62*/KH-UBND", "<p>⟦Kế hoạch số <em>62</em>/KH-UBND⟧</p>"),
        ("*Số 62*/KH-UBND và hết", "<p>⟦<em>Số 62</em>/KH-UBND⟧ và hết</p>"),
        ("*xem 62*/KH-UBND", "<p><em>xem 62</em>/KH-UBND</p>"),
        ("Kế hoạch số <b>62/KH-UBND</b>", "<p>⟦Kế hoạch số <b>62/KH-UBND</b>⟧</p>"),
        ("~~*Kế hoạch số* 62/KH-UBND~~", "<p>⟦<del><em>Kế hoạch số</em> 62/KH-UBND</del>⟧</p>"),
    ] {
        assert_eq!(shown(text), html, "{text}");
    }
}

#[test]
fn what_is_linked_already_and_what_is_no_text_is_left_alone() {
    for (text, html) in [
        ("Kế hoạch số `62/KH-UBND`", "<p>Kế hoạch số <code>62/KH-UBND</code></p>"),
        ("```\n62/KH-UBND\n```", "aria-label=\"\"><code>62/KH-UBND\n</code></pre>"),
        (
            "Kế hoạch [số 62/KH-UBND](https://a.example) ngày 27/5/2021",
            "<p>Kế hoạch <a href=\"https://a.example\">số 62/KH-UBND</a> ngày 27/5/2021</p>",
        ),
        (
            "[Kế hoạch](https://a.example) số 62/KH-UBND ngày 27/5/2021",
            "<p><a href=\"https://a.example\">Kế hoạch</a> ⟦số 62/KH-UBND ngày 27/5/2021⟧</p>",
        ),
        ("<https://a.example/62/KH-UBND>", "<p><a href=\"https://a.example/62/KH-UBND\">https://a.example/62/KH-UBND</a></p>"),
        ("[*62/KH-UBND*](b)", "<p><em>62/KH-UBND</em></p>"),
        ("![62/KH-UBND](a.jpg \"62/KH-UBND\")", "<figure><figcaption>62/KH-UBND</figcaption></figure>"),
        ("<span title=\"62/KH-UBND\">a</span>", "<p><span title=\"62/KH-UBND\">a</span></p>"),
        ("## 62/KH-UBND", "<h2 id=\"62-kh-ubnd\">62/KH-UBND</h2>"),
        (
            "<details>\n<summary>62/KH-UBND</summary>\n\n12-KL/TW\n\n</details>",
            "<details>\n<summary>62/KH-UBND</summary>\n<p>⟦12-KL/TW⟧</p>\n</details>",
        ),
    ] {
        assert!(shown(text).ends_with(html), "{text}: {}", shown(text));
    }
    let (body, _, spans) = read("## Kế hoạch số 62/KH-UBND {#x}\n\n[62/KH-UBND](https://a.example)\n\nKế hoạch số 62");
    assert_eq!((spans.len(), body.slots.len()), (3, 2), "named there all the same");
}

#[test]
fn nothing_reaches_from_one_block_into_the_next() {
    for text in [
        "Kế hoạch số\n\n62/KH-SKHX",
        "- Kế hoạch số\n- 62/SKH-XY",
        "- Công văn số\n  - 62/SKH-XY",
        "| Công văn số | 62/SKH-XY |\n|--|--|\n| Công văn | 63/SKH-XY |",
        "Công văn số\n***\n62/SKH-XY",
        "# Công văn số\n62/SKH-XY",
        "<p>Công văn số</p>\n<p>62/SKH-XY</p>",
        "Công văn số[^1]\n\n[^1]: 62/SKH-XY",
        "Công văn `số` 62/SKH-XY",
        "Công văn ![số](a.jpg) 62/SKH-XY",
    ] {
        let (_, _, spans) = read(text);
        assert!(spans.iter().all(|span| span.start > "Công văn số".len()), "{text}: {spans:?}");
    }
}

#[test]
fn footnotes_and_tables_have_their_links_where_they_are_written() {
    let text = "Theo 62/KH-UBND[^1] ngày 27/5/2021 và [^b] 12-KL/TW.\n\n[^b]: Xem 38-CT/TW[^1].\n\n[^1]: [a](b) Chỉ thị số 04-CT/TW\n\n\
                | 1 & 2 | Số |\n|--|--|\n| [c](d) | 763/KH-SNgV |";
    let (body, _, spans) = read(text);
    check(text, &body);
    assert_eq!(spans.len(), 5);
    let linked: Vec<String> =
        filled(&body, true).split("<a href=\"x\">").skip(1).map(|rest| rest.split("</a>").next().unwrap_or_default().to_owned()).collect();
    // The notes stand at the end of the page, in the order in which they are referred to.
    assert_eq!(linked, ["62/KH-UBND", "12-KL/TW", "763/KH-SNgV", "Chỉ thị số 04-CT/TW", "38-CT/TW"]);
}

#[test]
fn places_are_those_of_the_source() {
    let text = "Một *hai*\n62/KH-UBND\n\n- ba\n- Chỉ thị số 38-CT/TW\n\n> <b>12-KL/TW</b>";
    let (_, running, spans) = read(text);
    let found: Vec<&str> = spans.iter().map(|span| &text[running.source_of(span.start)..]).collect();
    assert!(found[0].starts_with("62/KH") && found[1].starts_with("Chỉ thị") && found[2].starts_with("12-KL"), "{found:?}");
}

#[test]
fn hostile_markup_takes_linear_time() {
    let begun = Instant::now();
    for text in [
        "62/KH-UBND ".repeat(20_000),
        "*62*/KH-UBND ".repeat(10_000),
        "62/KH-UBND & ".repeat(10_000).replace(' ', "\u{A0}"),
        format!("{}62/KH-UBND", "<b></b>".repeat(20_000)),
        format!("Kế hoạch số {}62/KH-UBND của {}", "<b></b>".repeat(10_000), "*A* ".repeat(10_000)),
        "Kế hoạch số [^1] 62/KH-UBND\n\n[^1]: 38-CT/TW ".repeat(3_000),
        "`a` 62/KH-UBND <b>của</b> *A* ".repeat(5_000),
    ] {
        let _ = read(&text);
    }
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
}

/// Pieces of Markdown around names of documents.
fn marked_up() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Kế hoạch số ",
        "62/KH-UBND",
        " ngày 27/5/2021",
        " của UBND tỉnh",
        "Chỉ thị ",
        "38-CT/TW",
        "Kế hoạch số 62",
        "kế hoạch này",
        " và ",
        "*",
        "**",
        "~~",
        "`",
        "[",
        "](a)",
        "](https://a.example)",
        "![",
        "[^1]",
        "\n\n[^1]: ",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<br>",
        "<span title=\"",
        "\">",
        "</span>",
        "<details>\n",
        "</details>\n",
        "<summary>",
        "</summary>",
        "\n",
        "\n\n",
        "  \n",
        "- ",
        "> ",
        "| ",
        " |\n|--|--|\n",
        "## ",
        "{#x}",
        "&nbsp;",
        "&amp;",
        "&#47;",
        "\u{A0}",
        "\\",
        "<",
        "\r\n",
        "\n```\n",
        "A ",
        ", ",
        "<!-- ",
        " -->",
        "<https://a.example/>",
        "\n***\n",
    ]);
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1500, ..ProptestConfig::default() })]

    #[test]
    fn links_are_whole_whatever_the_markup(text in marked_up()) {
        let (body, running, _) = read(&text);
        check(&text, &body);
        for piece in &running.pieces {
            prop_assert!(running.text.is_char_boundary(piece.text as usize) && running.text.is_char_boundary(piece.end as usize));
        }
    }
}
