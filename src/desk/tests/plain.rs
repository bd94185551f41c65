//! The status as text and as a table.

use super::*;
use crate::diagnostic::Locale;
use crate::text::columns::width;

const DAY: &str = "2026-11-22";

fn sample() -> Sample {
    let plan = "title: Kế hoạch năm\ndate: 2026-01-05\nstatus: published\nsymbol: 05/KH-LHM\nissuer: ban\ntrack: true\ntasks: [{id: t1, text: Nộp báo cáo, lead: [van-phong], due: 2026-11-01}]";
    let long = "Hội nghị ".repeat(20);
    Sample::with_drafts(
        DAY,
        &[
            ("news/2026/a.vi.md", &format!("{}\nlevel: local", news("2026-11-05"))),
            ("news/2026/b.vi.md", &format!("title: \"{}\"\ndate: 2026-11-06\nstatus: published", long.trim())),
            ("news/2026/c.vi.md", &news("2026-09-06")),
            ("news/2026/d.vi.md", "title: '=HYPERLINK(\"http://x\",\"y\")'\ndate: 2026-11-07\nstatus: draft"),
            ("plans/p.vi.md", plan),
        ],
    )
}

#[test]
fn the_text_fits_a_page_and_says_everything_in_one_language() {
    let status = sample().status();
    for (locale, head, count) in [
        (Locale::Vi, "Bảng theo dõi của Ban biên tập – Hội Mẫu\nTính đến ngày 22/11/2026\n", "\nTin đã đăng, Tháng 11/2026 (2)\n"),
        (Locale::En, "The editorial board’s desk – Sample Union\nAs of 22 November 2026\n", "\nNews published, November 2026 (2)\n"),
    ] {
        let text = text(&status, locale);
        assert!(text.starts_with(head) && text.contains(count), "{text}");
        for line in text.lines() {
            assert!(width(line) <= 100 && line == line.trim_end() && !line.contains(['\t', '\u{1b}']), "{line:?}");
        }
        assert!(text.contains("Nộp báo cáo") && text.contains("05/KH-LHM: Kế hoạch năm"), "{text}");
    }
    let text = text(&status, Locale::Vi);
    assert!(
        text.contains(
            "\n  Tháng          Số tin\n  Tháng 9/2026        1\n  Tháng 10/2026       0  không có tin\n  Tháng 11/2026       2\n"
        ),
        "{text}"
    );
    assert!(text.contains("\n  Cấp         Trong tháng  Tháng trước  3 tháng\n  Địa phương            1            0        1\n  chưa ghi              1            0        2\n"), "{text}");
    assert!(text.contains("01/11/2026  Nộp báo cáo  đã qua 21 ngày · Chủ trì: Văn phòng · 05/KH-LHM: Kế hoạch năm\n"), "{text}");
}

#[test]
fn without_a_site_the_problems_are_told() {
    let problems = [Diagnostic::new(crate::diagnostic::Code::BadTimeZone, Place::file("content/site.yaml")).arg("value", "X")];
    let messages = Both::each(crate::diagnostic::Messages::new);
    let status =
        status(&Input { book: None, pages: &[], problems: &problems, saves: &[], base: "/", month: None, most: 9, messages: &messages });
    let text = text(&status, Locale::Vi);
    assert!(text.contains("Chưa dựng được trang web") && text.contains("NC603") && !text.contains("Quá hạn"), "{text}");
    assert_eq!(csv(&status, Locale::En).lines().count(), 2);
}

#[test]
fn a_cut_list_says_so() {
    let mut sample = sample();
    sample.most = 1;
    assert!(text(&sample.status(), Locale::En).contains("\n  The first 1 of 2 are shown.\n"));
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let csv = csv(&sample().status_under("/sub/"), Locale::Vi);
    assert!(csv.starts_with("\u{feff}Mục,Bài,Ngôn ngữ,Ngày,Số lượng,Tệp,Dòng,Địa chỉ,Ghi chú\r\n"), "{csv}");
    assert!(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",vi,"), "{csv}");
    assert!(csv.contains("\r\nTin đã đăng,Tin 2026-11-05,vi,2026-11-05,,content/news/2026/a.vi.md,1,https://example.org/sub/tin-tuc/2026/a/,Địa phương\r\n"), "{csv}");
    let held = csv.lines().find(|line| line.starts_with("Chưa hoặc không")).expect("a draft");
    assert!(held.contains(",content/news/2026/d.vi.md,1,,"), "no address before it is published: {held}");
    assert!(csv.contains("https://example.org/sub/ke-hoach/2026/p/#t1") || csv.contains("/p/#t1"), "{csv}");
}
