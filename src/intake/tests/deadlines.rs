//! Deadlines as they are printed, in fields and in sentences.

use crate::intake::deadline::{Deadline, Time, field, find};

fn shown(text: &str, deadline: &Deadline) -> String {
    let time = match &deadline.time {
        None => "?".to_owned(),
        Some(Time::Due(due)) => due.to_string(),
        Some(Time::Every(list)) => list.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
    };
    format!("{time} “{}”{}", &text[deadline.span.clone()], if deadline.is_sure { "" } else { " unsure" })
}

#[track_caller]
fn check_field(text: &str, expected: &str) {
    let found: Vec<String> = field(text).iter().map(|deadline| shown(text, deadline)).collect();
    let found: Vec<&str> = found.iter().map(|line| line.split(" “").next().unwrap_or_default()).collect();
    assert_eq!(found.join(", "), expected, "{text}");
}

#[test]
fn a_field_says_when() {
    for (text, expected) in [
        ("Trước ngày 15/11/2026", "2026-11-15"),
        ("trước 15/11/2026.", "2026-11-15"),
        ("Trước ngày 15 tháng 11 năm 2026", "2026-11-15"),
        ("Chậm nhất là ngày 20/10/2026", "2026-10-20"),
        ("Hoàn thành trong tháng 4/2026", "2026-04"),
        ("Trong tháng 4 năm 2026", "2026-04"),
        ("Tháng 04/2026", "2026-04"),
        ("Quý II/2026", "2026-Q2"),
        ("trong quý 3 năm 2026", "2026-Q3"),
        ("6 tháng đầu năm 2026", "{from: 2026-01, to: 2026-06}"),
        ("06 tháng cuối năm 2026", "{from: 2026-07, to: 2026-12}"),
        ("Từ tháng 2 đến tháng 4 năm 2027", "{from: 2027-02, to: 2027-04}"),
        ("từ tháng 11/2026 đến tháng 02/2027", "{from: 2026-11, to: 2027-02}"),
        ("Từ ngày 10/11/2026 đến ngày 17/11/2026", "{from: 2026-11-10, to: 2026-11-17}"),
        ("Từ ngày 10 đến ngày 17/11/2026", "{from: 2026-11-10, to: 2026-11-17}"),
        ("Năm 2026", "2026"),
        ("Trong năm 2026", "2026"),
        ("Cả năm 2026", "2026"),
        ("20/11/2026", "2026-11-20"),
        ("Hằng năm", "year"),
        ("Hàng tháng", "month"),
        ("Hằng quý", "quarter"),
        ("Mỗi quý một lần", "quarter"),
        ("mỗi tháng 01 lần", "month"),
        ("6 tháng một lần", "half"),
        ("Định kỳ 6 tháng, năm", "half year"),
        ("định kỳ sáu tháng, một năm", "half year"),
        ("hằng tháng, quý, 6 tháng và năm", "month quarter half year"),
        ("1-2 lần/năm", "{times: \"1-2\", per: year}"),
        ("Mỗi năm 1-2 lần", "{times: \"1-2\", per: year}"),
        ("02 lần/quý", "{times: 2, per: quarter}"),
        ("Thường xuyên", "continuous"),
        ("Trước 15 tháng 11 hằng năm", "{year: 11-15}"),
        ("trước ngày 15/11 hàng năm", "{year: 11-15}"),
        ("Hằng năm, trước ngày 15/12", "{year: 12-15}"),
        ("Tháng 12 hằng năm", "{year: 12}"),
    ] {
        check_field(text, expected);
        let sure = field(text);
        assert!(sure.iter().all(|deadline| deadline.is_sure) && sure.len() == 1, "{text} {sure:?}");
    }
}

#[test]
fn a_field_in_other_words_is_no_guess() {
    for text in
        ["Sau Tết Nguyên đán", "trước ngày 15/11", "Trước ngày khai giảng", "Quý II", "tháng 4", "cuối năm", "31/02/2026", "hằng tuần"]
    {
        check_field(text, "?");
    }
    let partly = field("Quý II/2026 hoặc khi có kinh phí");
    assert!(partly.iter().all(|deadline| !deadline.is_sure) && partly[0].time.is_some(), "{partly:?}");
    check_field("", "");
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found: Vec<String> = find(text).iter().map(|deadline| shown(text, deadline)).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_sentence_says_when() {
    check("Rà soát danh bạ, hoàn thành trước ngày 15/11/2026.", &["2026-11-15 “hoàn thành trước ngày 15/11/2026”"]);
    check("Mở chuyên mục trong quý II/2026, do Ban chủ trì", &["2026-Q2 “trong quý II/2026”"]);
    check("Gặp mặt vào ngày 20/11/2026 tại hội trường", &["2026-11-20 “vào ngày 20/11/2026” unsure"]);
    check("Bản tin hằng năm của hội", &["year “hằng năm” unsure"]);
    check("ra mỗi quý một lần; giao Ban biên tập", &["quarter “mỗi quý một lần”"]);
    check("thường xuyên cập nhật", &["continuous “thường xuyên” unsure"]);
    check("báo cáo trước ngày 10/12.", &["? “trước ngày 10/12” unsure"]);
    check("trước ngày 25 hằng tháng", &["month “trước ngày 25 hằng tháng” unsure"]);
    check("từ tháng 2 đến tháng 4 năm 2027 mở lớp", &["{from: 2027-02, to: 2027-04} “từ tháng 2 đến tháng 4 năm 2027”"]);
    check("rà soát hằng năm, trước ngày 15/11; giao", &["{year: 11-15} “hằng năm, trước ngày 15/11”"]);
}

#[test]
fn numbers_are_no_deadlines() {
    for text in [
        "tỷ lệ 24/7 với 15/11 hội",
        "năm hội thành viên",
        "quý vị đại biểu",
        "6 tổ chức",
        "2-3 Hội",
        "số 12/KH-LHM",
        "từ lâu đến nay",
        "kế hoạch năm",
    ] {
        check(text, &[]);
    }
}
