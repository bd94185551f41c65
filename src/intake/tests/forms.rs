//! Each printed form by itself, within a document that has the rest.

use super::*;
use crate::intake::Contradiction;

const HEAD: &str =
    "| !LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH MẪU⏎Số: 12/KH-LHM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Tỉnh Mẫu, ngày 08 tháng 01 năm 2026
^!KẾ HOẠCH
^!Công tác năm 2026
^---
";

fn with_head(head: &str) -> String {
    format!("{head}\n^!KẾ HOẠCH\n^!Công tác năm 2026\n^---\nNội dung.")
}

fn with_title(title: &str) -> String {
    format!("{}\n{title}\n^---\nI. NỘI DUNG\nMột việc.", HEAD.lines().next().unwrap_or_default())
}

pub fn with_body(body: &str) -> String {
    format!("{HEAD}{body}")
}

fn with_foot(foot: &str) -> String {
    format!("{HEAD}Nội dung.\n{foot}")
}

#[test]
fn numbers_at_the_head() {
    for (line, expected) in [
        ("Số: 12/KH-LHM", "symbol: 12/KH-LHM"),
        ("Số 12-KH/ĐU", "symbol: 12-KH/ĐU"),
        ("SỐ: 14 / KH- LHM", "symbol: 14 / KH- LHM"),
        ("Số: 5/2026/QĐ-UBND.", "symbol: 5/2026/QĐ-UBND"),
        ("Số: 763/SNgV-HTQT V/v góp ý", "symbol: 763/SNgV-HTQT"),
        ("Số:        /KH-LHM", "missing symbol “Số: /KH-LHM”"),
        ("Số: …/KH-LHM", "missing symbol “Số: …/KH-LHM”"),
        ("Số: 12", "not-understood symbol “Số: 12”"),
        ("Số: 12/kh-lhm", "not-understood symbol “Số: 12/kh-lhm” [12/KH-LHM]"),
    ] {
        has(&with_head(&format!("ĐẢNG CỘNG SẢN VIỆT NAM\n{line}")), &[expected]);
    }
    has(&with_head("ĐẢNG CỘNG SẢN VIỆT NAM\nTỉnh Mẫu, ngày 08 tháng 01 năm 2026"), &["missing symbol “”"]);
}

#[test]
fn places_and_days_at_the_head() {
    for (line, expected) in [
        ("Tỉnh Mẫu, ngày 08 tháng 01 năm 2026", &["place: Tỉnh Mẫu", "date: 2026-01-08"][..]),
        ("Quy Nhơn, 26/10/2021", &["place: Quy Nhơn", "date: 2021-10-26"]),
        ("ngày 26/10/2021", &["date: 2021-10-26"]),
        ("Bến Mẫu, ngày … tháng 6 năm 2026", &["place: Bến Mẫu", "missing date “Bến Mẫu, ngày … tháng 6 năm 2026”"]),
        ("Bến Mẫu, ngày 31 tháng 4 năm 2026", &["not-understood date “Bến Mẫu, ngày 31 tháng 4 năm 2026”"]),
    ] {
        has(&with_head(&format!("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{line}")), expected);
    }
    has(&with_head("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), &["missing date “”", "missing issuer “”"]);
}

#[test]
fn issuers_at_the_head() {
    for (lines, expected) in [
        ("LIÊN HIỆP CÁC TỔ CHỨC⏎HỮU NGHỊ TỈNH MẪU", &["issuer: lhm"][..]),
        ("UBND TỈNH MẪU⏎LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH MẪU", &["superior issuer “UBND TỈNH MẪU”", "issuer: lhm"]),
        ("ỦY BAN NHÂN DÂN⏎TỈNH MẪU⏎!SỞ NỘI VỤ", &["superior issuer “ỦY BAN NHÂN DÂN TỈNH MẪU”", "not-in-vocabulary issuer “SỞ NỘI VỤ”"]),
        ("UBND TỈNH MẪU⏎SỞ NGOẠI VỤ", &["ambiguous issuer “SỞ NGOẠI VỤ” [so-ngoai-vu-mau, so-ngoai-vu-khac]"]),
        ("ĐẢNG BỘ TỈNH MẪU⏎ĐẢNG ỦY XÃ BẾN MẪU", &["superior issuer “ĐẢNG BỘ TỈNH MẪU”", "not-in-vocabulary issuer “ĐẢNG ỦY XÃ BẾN MẪU”"]),
        ("HỘI ĐỒNG VÙNG⏎LIÊN HIỆP CÁC TỔ CHỨC⏎HỮU NGHỊ TỈNH MẪU", &["superior issuer “HỘI ĐỒNG VÙNG”", "issuer: lhm"]),
        ("HỘI NHIẾP ẢNH⏎TỈNH MẪU", &["not-in-vocabulary issuer “HỘI NHIẾP ẢNH TỈNH MẪU”"]),
    ] {
        has(&with_head(&format!("| {lines}⏎Số: 12/KH-LHM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")), expected);
    }
    let tabs = "→LIÊN HIỆP CÁC TỔ CHỨC→CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n→HỮU NGHỊ TỈNH MẪU→Độc lập - Tự do - Hạnh phúc\n→Số:        /KH-LHM     Tỉnh Mẫu, ngày 02 tháng 3 năm 2026";
    has(&with_head(tabs), &["issuer: lhm", "missing symbol “Số: /KH-LHM”", "date: 2026-03-02"]);
}

#[test]
fn titles() {
    for (lines, expected) in [
        ("^!KẾ HOẠCH\n^!Thông tin đối ngoại\n^!của tỉnh", "title: Thông tin đối ngoại của tỉnh"),
        ("^KẾ HOẠCH⏎Thông tin đối ngoại", "title: Thông tin đối ngoại"),
        ("^!KẾ HOẠCH CÔNG TÁC NĂM 2026", "title: CÔNG TÁC NĂM 2026"),
        ("#Kế hoạch: Công tác", "title: Công tác"),
        ("KẾ HOẠCH\nVề công tác đối ngoại", "title: Về công tác đối ngoại ?"),
        ("^!KẾ HOẠCH\nCăn cứ điều lệ;", "missing title “”"),
        ("^!QUYẾT ĐỊNH\n^!Về việc khen thưởng", "title: Về việc khen thưởng"),
    ] {
        has(&with_title(lines), &[expected]);
    }
}

#[test]
fn periods_in_titles() {
    for (title, expected) in [
        ("Công tác giai đoạn 2026 – 2028", "period: {from: 2026, to: 2028}"),
        ("Công tác giai đoạn 2026-2028, định hướng đến năm 2030", "period: {from: 2026, to: 2028}"),
        ("Công tác nhiệm kỳ 2024 - 2029", "period: {from: 2024, to: 2029}"),
        ("Công tác quý II/2026", "period: 2026-Q2"),
        ("Công tác 6 tháng đầu năm 2026", "period: {from: 2026-01, to: 2026-06}"),
        ("Công tác tháng 4 năm 2026", "period: 2026-04"),
        ("Thực hiện Chương trình giai đoạn 2026 – 2028", "period: {from: 2026, to: 2028} ?"),
        ("Công tác năm 2026 và năm 2027", "several period “Công tác năm 2026 và năm 2027” [2026, 2027]"),
    ] {
        has(&with_title(&format!("^!KẾ HOẠCH\n^!{title}")), &[expected]);
    }
    has_no(&with_title("^!KẾ HOẠCH\n^!Thực hiện Kế hoạch số 62/KH-UBND ngày 27 tháng 5 năm 2025"), "period");
}

#[test]
fn documents_that_it_rests_on_and_names() {
    has(
        &with_body(
            "- Căn cứ Quyết định số 41/2013/QĐ-TTg ngày 15/7/2013 của Chính phủ về một số chế độ;\nI. NỘI DUNG\n1. Theo Quyết định số 41/2013/QĐ-TTg và Công văn số 45/CV-LHM ngày 02-01-2026.",
        ),
        &[
            "basis[0].symbol: 41/2013/QĐ-TTg",
            "basis[0].date: 2013-07-15",
            "basis[0].name: Về một số chế độ",
            "cites[0].symbol: 45/CV-LHM",
            "cites[0].date: 2026-01-02",
        ],
    );
    has(
        &with_body(
            "Thực hiện Chỉ thị số 12-CT/TW của Ban Bí thư; Kế hoạch số 41-KH/TU ngày 02/01/2026 của Tỉnh ủy Mẫu, Liên hiệp làm như sau:",
        ),
        &[
            "basis[0].symbol: 12-CT/TW",
            "basis[0].issuer: ban-bi-thu",
            "basis[1].symbol: 41-KH/TU",
            "not-in-vocabulary basis[1].issuer “Tỉnh ủy Mẫu”",
        ],
    );
    has(&with_body("Căn cứ Điều lệ của Hội;"), &["basis[0].name: Điều lệ của Hội ?"]);
    has(&with_title("^!KẾ HOẠCH\n^!Thực hiện Kế hoạch số 62/KH-UBND"), &["basis[0].symbol: 62/KH-UBND"]);
    has_no(&with_body("Căn cứ chức năng, nhiệm vụ được giao;"), "basis");
    has_no(&with_body("Kế hoạch số 12/KH-LHM này thay cho lời nói."), "cites");
}

#[test]
fn recipients_with_purposes() {
    for (line, expected) in [
        ("- UBND tỉnh Mẫu (b/c);", &["recipients[0].name: UBND tỉnh Mẫu", "recipients[0].purpose: report"][..]),
        ("- UBND tỉnh Mẫu (để báo cáo),", &["recipients[0].purpose: report"]),
        ("- UBND tỉnh Mẫu, để b/c;", &["recipients[0].name: UBND tỉnh Mẫu", "recipients[0].purpose: report"]),
        ("- Các hội (để th/h);", &["recipients[0].purpose: carry-out"]),
        ("- Các hội (12 hội);", &["recipients[0].name: Các hội (12 hội)"]),
        ("- Các hội (b/c, t/h);", &["recipients[0].name: Các hội (b/c, t/h)"]),
        ("- Các hội (để tùy nghi);", &["not-understood recipients[0].purpose “để tùy nghi”"]),
        ("- Lưu: VT, BBT (3b).", &["filing: VT, BBT (3b)"]),
        ("- Lưu Văn phòng.", &["filing: Văn phòng"]),
        ("- Lưu:", &["missing filing “- Lưu:”"]),
        ("- Các hội⏎thành viên;", &["recipients[0].name: Các hội thành viên"]),
    ] {
        has(&with_foot(&format!("| Nơi nhận:⏎{line} | TM. BAN THƯỜNG VỤ⏎CHỦ TỊCH⏎Lê Thị Ví Dụ")), expected);
    }
}

#[test]
fn signatures() {
    for (lines, expected) in [
        (
            "TM. BAN THƯỜNG VỤ⏎CHỦ TỊCH⏎(Đã ký)⏎Lê Thị Ví Dụ",
            &[
                "signature.authority: TM",
                "signature.on_behalf_of: BAN THƯỜNG VỤ",
                "signature.title: CHỦ TỊCH",
                "signature.name: Lê Thị Ví Dụ",
                "signature.state: signed",
            ][..],
        ),
        (
            "TM. BAN THƯỜNG VỤ⏎KT. CHỦ TỊCH⏎PHÓ CHỦ TỊCH⏎Lê Thị Ví Dụ",
            &["signature.authority: TM", "signature.acting_as: CHỦ TỊCH", "signature.title: PHÓ CHỦ TỊCH", "signature.state: unknown"],
        ),
        (
            "KT.CHỦ TỊCH⏎PHÓ CHỦ TỊCH⏎[đã ký]⏎Lê Thị Ví Dụ",
            &["signature.authority: KT", "signature.acting_as: CHỦ TỊCH", "signature.state: signed"],
        ),
        (
            "TL. BAN THƯỜNG VỤ⏎CHÁNH VĂN PHÒNG⏎Lê Thị Ví Dụ",
            &["signature.authority: TL", "signature.on_behalf_of: BAN THƯỜNG VỤ", "signature.title: CHÁNH VĂN PHÒNG"],
        ),
        ("TUQ. CHỦ TỊCH⏎CHÁNH VĂN PHÒNG⏎Lê Thị Ví Dụ", &["signature.authority: TUQ"]),
        ("T/M BAN THƯỜNG VỤ⏎PHÓ BÍ THƯ⏎Lê Thị Ví Dụ", &["signature.authority: TM", "signature.title: PHÓ BÍ THƯ"]),
        (
            "TM. BAN THƯỜNG VỤ⏎LIÊN HIỆP TỈNH MẪU⏎CHỦ TỊCH⏎TS. Lê Thị Ví Dụ",
            &["signature.on_behalf_of: BAN THƯỜNG VỤ LIÊN HIỆP TỈNH MẪU", "signature.name: TS. Lê Thị Ví Dụ"],
        ),
        ("CHỦ TỊCH⏎Ký bởi: hệ thống 1", &["unread signature “Ký bởi: hệ thống 1”", "missing signature.name “”"]),
    ] {
        has(&with_foot(&format!("| Nơi nhận:⏎- Lưu: VT. | {lines}")), expected);
        has(
            &with_foot(&lines.split('⏎').map(|line| format!(">{line}\n")).collect::<String>()),
            expected.get(..1).filter(|_| !lines.contains("bởi")).unwrap_or_default(),
        );
    }
}

#[test]
fn contradictions_are_noted_and_stay() {
    let found = |text: &str| reading(text).sic.iter().map(|sic| sic.what).collect::<Vec<_>>();
    let dated = |text: &str| text.replace("ngày 08 tháng 01 năm 2026", "ngày 08 tháng 01 năm 2025");
    assert_eq!(found(&with_body("Nội dung.")), []);
    assert_eq!(found(&dated(&with_body("Nội dung."))), [Contradiction::PeriodLater]);
    assert_eq!(found(&with_body("Nội dung.").replace("01 năm 2026", "01 năm 2027")), [Contradiction::PeriodEarlier]);
    assert_eq!(found(&with_body("Căn cứ Công văn số 5/CV-LHM ngày 09/01/2026 của Liên hiệp;")), [Contradiction::NamedLater]);
    assert_eq!(found(&with_body("Giao Ban biên tập chủ trì, xong trước ngày 05/01/2026.")), [Contradiction::DueEarlier]);
    assert_eq!(found(&with_body("Nội dung.").replace("12/KH-LHM", "12/2025/KH-LHM")), [Contradiction::NumberYear]);
    assert_eq!(found(&with_body("Nội dung.").replace("12/KH-LHM |", "12/KH-LHM⏎Số: 13/KH-LHM |")), [Contradiction::TwoNumbers]);
    has(&dated(&with_body("Nội dung.")), &["date: 2025-01-08", "period: 2026"]);
}

#[test]
fn what_follows_the_foot_is_text_again() {
    let text = with_foot("| Nơi nhận:⏎- Lưu: VT. | CHỦ TỊCH⏎Lê Thị Ví Dụ\n^!PHỤ LỤC\nDanh sách khách mời\n| 1 | Nguyễn Văn A");
    let rest = reading(&text).rest;
    let words: Vec<String> = super::super::passage::passages(&rest, &Known::of(config())).into_iter().map(|passage| passage.text).collect();
    assert_eq!(words, ["Nội dung.", "PHỤ LỤC", "Danh sách khách mời", "1", "Nguyễn Văn A"]);
}
