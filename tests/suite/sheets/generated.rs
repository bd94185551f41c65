//! Many entries written in every way that people write: comments, line ends of Windows, a byte order mark, lists in brackets and in
//! lines, numbers in quotes, keys of their own.

use super::super::site::TestSite;

pub const COUNT: usize = 200;

pub fn site() -> TestSite {
    let site = TestSite::demonstration();
    for at in 0..COUNT {
        site.write(&format!("content/organizations/so-{at:03}.vi.md"), original(at));
        if at % 4 == 0 {
            site.write(&format!("content/organizations/so-{at:03}.en.md"), translation(at));
        }
    }
    site
}

fn original(at: usize) -> String {
    let of = |every: usize, text: String| if at.is_multiple_of(every) { text } else { String::new() };
    let list = |key: &str, items: &[&str]| match at % 3 {
        0 => format!("{key}: [{}]\n", items.join(",  ")),
        1 => format!("{key}:\n{}", items.iter().map(|item| format!("  - {item} # một mục\n")).collect::<String>()),
        _ => format!("{key}:\n{}\n", items.iter().map(|item| format!("- {item}\n")).collect::<String>()),
    };
    let mut text = format!("---\n# Mục số {at}\nname: {}\n", name(at));
    text += &of(2, format!("summary: >-\n  Tóm tắt của mục {at},\n  viết trên hai dòng.  # không phải ghi chú\n"));
    text += &of(3, "acronym: \"0123\"   # trong nháy\n".to_owned());
    text += ["status: published\n", "status:   draft\n", "'status': \"review\"\n"][at % 3];
    text += &list("kinds", &["ngo", "\"donor\""]);
    text += &list("sectors", &["\"120\"", "'112'"]);
    text += &of(4, "country: JP\n".to_owned());
    text += &of(5, "other_names: [\"Tên; có dấu\", 'Hội \"A\"']\n".to_owned());
    text += &of(3, "identifiers:\n- {scheme: VN-TIN, id: \"0099887766\"}   # mã số thuế\n- scheme: XI-IATI\n  id: 12-34:5\n".to_owned());
    text += &of(2, "sdgs: [3, 4]\nfounded: 1999\nin_vietnam_since: \"2003\"\n".to_owned());
    text += &of(2, format!("contact:\n    phone: \"0{at:03} 456\"\n    address: {{vi: Số 1, en: No. 1}}\n"));
    text += &of(5, "last_verified: 2026-06-30\nverified_by: Văn phòng\n".to_owned());
    text += &of(
        4,
        "projects:\n  - id: nuoc-sach\n    title: 'Nước sạch: giai đoạn 1'\n    start: 2024-01-01\n    budget:\n      - {amount: \"64500.50\", currency: USD, kind: commitment}\n      - amount: 1000\n        currency: EUR\n\n  # dự án thứ hai\n  - id: truong-hoc\n    title: Trường học\n    owner: {vi: Xã A, en: Commune A}\n".to_owned(),
    );
    text +=
        &of(6, "needs:\n- id: sach\n  title: Sách\n  amount: {amount: \"5000000\", currency: VND}\n  open_until: 2027-01-31\n".to_owned());
    text += &of(7, "registration:\n  - {type: operation, number: 01/ĐK, issued: 2024-02-01, areas: [tinh-mau]}\n".to_owned());
    text += &of(8, "officers:\n  - {role: {vi: Chủ tịch, en: Chair}, name: Trần Văn Mẫu}\n".to_owned());
    text += "extra: {sample: true, la: [1, 2], 'khóa riêng': ~}\n---\n\nThân bài.\n";
    let text = if at % 5 == 1 { text.replace('\n', "\r\n") } else { text };
    if at % 7 == 2 { format!("\u{feff}{text}") } else { text }
}

fn name(at: usize) -> String {
    [format!("Tổ chức số {at}"), format!("\"Hội: bạn bè {at}\""), format!("'Quỹ ''{at}'''"), format!("Nhóm {at} # ghi chú")][at % 4].clone()
}

fn translation(at: usize) -> String {
    format!(
        "---\n# Entry {at}\nname: Organisation {at}\nstatus: published\nprojects:\n  - id: truong-hoc\n    title: \"School\"\n  - {{id: nuoc-sach, title: Clean water}}\n---\nText.\n"
    )
}
