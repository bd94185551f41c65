//! The real plans of the demonstration say what their documents print, in the order in which an official reads one: number, place and
//! date, title, issuer, … recipients, signatory. What is expected was written down from the documents, not from `content/`.

use std::sync::LazyLock;

use crate::site::TestSite;

static DEMONSTRATION: LazyLock<TestSite> = LazyLock::new(|| {
    let site = TestSite::demonstration();
    site.build();
    site
});

/// What is printed; what the document has not is empty.
#[derive(Default)]
struct Printed {
    vi: &'static str,
    en: &'static str,
    number: &'static str,
    place_date: &'static str,
    place_date_en: &'static str,
    title: &'static str,
    title_en: &'static str,
    issuer: &'static str,
    issuer_en: &'static str,
    recipients: &'static [&'static str],
    report_to: usize,
    filing: &'static str,
    signatory: &'static [&'static str],
}

#[test]
fn binh_dinh_2021() {
    check(&Printed {
        vi: "109-kh-lhbd-2021",
        en: "109-kh-lhbd-2021",
        number: "109/KH-LHBD",
        place_date: "Bình Định, ngày 26 tháng 10 năm 2021",
        place_date_en: "Bình Định, 26 October 2021",
        title: "Thực hiện Chương trình hành động giai đoạn 2020 – 2024 của Liên hiệp các tổ chức hữu nghị Việt Nam và Kế hoạch số 62/KH-UBND ngày 27/5/2021 của UBND tỉnh",
        title_en: "Carrying out the 2020–2024 action programme of the Viet Nam Union of Friendship Organizations and provincial plan No. 62/KH-UBND of 27 May 2021",
        issuer: "Liên hiệp các tổ chức hữu nghị tỉnh Bình Định",
        issuer_en: "Union of Friendship Organizations of Bình Định Province",
        recipients: &[
            "Liên hiệp CTCHN VN",
            "Thường trực Tỉnh ủy",
            "UBND tỉnh",
            "Ban Dân vận Tỉnh ủy",
            "Sở Ngoại vụ",
            "Sở Nội vụ",
            "Ủy viên Ban Chấp hành",
            "Các hội thành viên",
        ],
        filing: "VPLH",
        signatory: &["Thay mặt (TM.) BTV Liên hiệp CTCHN tỉnh", "Chủ tịch", "(Đã ký)", "Mai Thanh Thắng"],
        ..Printed::default()
    });
}

#[test]
fn dong_nai_2020() {
    check(&Printed {
        vi: "3935-kh-ubnd-2020",
        en: "3935-kh-ubnd-2020",
        number: "3935/KH-UBND",
        place_date: "Đồng Nai, ngày 08 tháng 4 năm 2020",
        place_date_en: "Đồng Nai, 8 April 2020",
        title: "Triển khai thực hiện Chỉ thị số 38-CT/TW ngày 19/9/2019 của Ban Bí thư về tiếp tục đổi mới, phát huy vai trò và nâng cao chất lượng, hiệu quả hoạt động của Liên hiệp các tổ chức hữu nghị Việt Nam trong tình hình mới",
        title_en: "Implementing Directive No. 38-CT/TW of 19 September 2019 of the Secretariat on renewing the Viet Nam Union of Friendship Organizations and raising the quality of its work",
        issuer: "Ủy ban nhân dân tỉnh Đồng Nai",
        recipients: &[
            "Thường trực Tỉnh ủy",
            "Thường trực HĐND tỉnh",
            "Thường trực Ủy ban MTTQ Việt Nam tỉnh",
            "Liên hiệp các tổ chức hữu nghị Việt Nam",
            "Chủ tịch và các Phó Chủ tịch UBND tỉnh",
            "Các sở ban ngành đoàn thể cấp tỉnh",
            "UBND các huyện và thành phố",
            "Liên hiệp các tổ chức hữu nghị tỉnh",
            "Đài PTTH và Báo ĐN",
        ],
        filing: "VT, THNC",
        ..Printed::default()
    });
}

/// Printed with spaces and with the year before the one it plans: neither is repaired.
#[test]
fn dak_lak_2014() {
    let page = check(&Printed {
        vi: "14-kh-lh-2014",
        en: "14-kh-lh-2014",
        number: "14 / KH- LH",
        place_date: "Đắk Lắk, ngày 27 tháng 01 năm 2014",
        place_date_en: "Đắk Lắk, 27 January 2014",
        title: "Công tác đối ngoại nhân dân năm 2015",
        title_en: "People-to-people diplomacy in 2015",
        issuer: "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk",
        recipients: &[
            "Ủy ban MTTQVN tỉnh",
            "Các đoàn thể cấp tỉnh",
            "Các đồng chí trong BCH Liên hiệp",
            "Sở Ngoại vụ",
            "Sở Kế hoạch và Đầu tư",
            "Bộ đội Biên phòng tỉnh",
            "Công an tỉnh",
            "Các tổ chức thành viên",
        ],
        report_to: 1,
        filing: "VPLH",
        signatory: &["Thay mặt (TM.) Thường trực Liên hiệp", "Chủ tịch", "(Đã ký)", "Đinh Tiến Dũng"],
        ..Printed::default()
    });
    assert!(page.contains("class=\"date-note\""), "the page is silent on the odd date");
}

/// The heading is lost: no number, no place, no date, and nothing instead of them.
#[test]
fn tay_son() {
    let page = check(&Printed {
        vi: "tay-son-chi-thi-12-ct-tw",
        en: "tay-son-directive-12-ct-tw",
        title: "Triển khai thực hiện Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng, nâng cao hiệu quả đối ngoại nhân dân trong tình hình mới",
        title_en: "Implementing Directive No. 12-CT/TW of 5 January 2022 of the Secretariat on more effective people-to-people diplomacy",
        issuer: "Ban Thường vụ Huyện ủy Tây Sơn",
        recipients: &[
            "Ban Thường vụ Tỉnh ủy",
            "Ban Tuyên giáo Tỉnh ủy",
            "Các đồng chí Huyện ủy viên",
            "Ủy ban nhân dân huyện",
            "Các cơ quan tham mưu giúp việc của Huyện ủy",
            "Các chi đảng bộ trực thuộc Huyện ủy",
            "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện",
            "Trang Thông tin điện tử Đảng bộ huyện",
        ],
        report_to: 2,
        filing: "Văn phòng Huyện ủy",
        signatory: &["Thay mặt (TM.) Ban Thường vụ", "Phó Bí thư", "(Không rõ đã ký hay chưa)", "Huỳnh Hồ Hoài Nam"],
        ..Printed::default()
    });
    assert!(page.contains("class=\"date-note\""), "the page is silent on the missing date");
}

#[test]
fn kon_tum_2017() {
    check(&Printed {
        vi: "3291-kh-ubnd-2017",
        en: "3291-kh-ubnd-2017",
        number: "3291/KH-UBND",
        place_date: "Kon Tum, ngày 05 tháng 12 năm 2017",
        place_date_en: "Kon Tum, 5 December 2017",
        title: "Về việc tiếp tục đổi mới và nâng cao hiệu quả công tác đối ngoại nhân dân trong tình hình mới",
        title_en: "Renewing and improving people-to-people diplomacy in the new situation",
        issuer: "Ủy ban nhân dân tỉnh Kon Tum",
        recipients: &[
            "Thường trực Tỉnh ủy",
            "Thường trực HĐND tỉnh",
            "Chủ tịch và các PCT UBND tỉnh",
            "Các Sở ban ngành",
            "Các Hội và đoàn thể chính trị - xã hội",
            "UBND các huyện và thành phố",
            "Phân hiệu Đại học Đà Nẵng tại Kon Tum và Cao đẳng cộng đồng Kon Tum",
        ],
        report_to: 2,
        filing: "VT, TH5",
        signatory: &[
            "Thay mặt (TM.) Ủy ban nhân dân",
            "Ký thay (KT.) Chủ tịch",
            "Phó Chủ tịch",
            "(Không rõ đã ký hay chưa)",
            "Trần Thị Nga",
        ],
        ..Printed::default()
    });
}

/// Gives the Vietnamese page for more questions.
#[track_caller]
fn check(printed: &Printed) -> String {
    let vi = page(&format!("public/ke-hoach/{}/index.html", printed.vi));
    let en = page(&format!("public/en/plans/{}/index.html", printed.en));
    let recipients: Vec<String> = printed
        .recipients
        .iter()
        .enumerate()
        .map(|(at, name)| if at < printed.report_to { format!("{name} – để báo cáo (b/c)") } else { (*name).to_owned() })
        .chain([format!("Lưu: {}", printed.filing)])
        .collect();

    let heads = [("number", printed.number, "Số: "), ("place-date", printed.place_date, "")];
    check_head(&vi, &heads, printed.title, ("Cơ quan ban hành: ", printed.issuer));
    assert_eq!(rows(&vi, "recipients", "li"), recipients);
    assert_eq!(rows(&vi, "signature", "p"), printed.signatory);

    let heads = [("number", printed.number, "No. "), ("place-date", printed.place_date_en, "")];
    check_head(&en, &heads, printed.title_en, ("Issued by: ", printed.issuer_en));
    assert_eq!(rows(&en, "recipients", "li").len(), recipients.len());
    let signatory = rows(&en, "signature", "p");
    assert_eq!((signatory.len(), signatory.last().map(String::as_str)), (printed.signatory.len(), printed.signatory.last().copied()));

    for page in [&vi, &en] {
        check_order(page, printed);
    }
    vi
}

#[track_caller]
fn check_head(page: &str, lines: &[(&str, &str, &str)], title: &str, (label, issuer): (&str, &str)) {
    for (class, wanted, label) in lines {
        let found = element(page, &format!("<p class=\"{class}\">"), "</p>").map(text);
        assert_eq!(found, (!wanted.is_empty()).then(|| format!("{label}{wanted}")), "{class}");
    }
    assert_eq!(element(page, "<h1>", "</h1>").map(text).as_deref(), Some(title));
    let found = element(page, "<p class=\"issuer\">", "</p>").map(text).expect("an issuer");
    match issuer {
        "" => assert!(found.starts_with(label) && found.len() > label.len(), "{found}"),
        _ => assert_eq!(found, format!("{label}{issuer}")),
    }
}

#[track_caller]
fn check_order(page: &str, printed: &Printed) {
    let mut parts = vec!["class=\"issuer\"", "<h1>", "class=\"recipients\""];
    if !printed.number.is_empty() {
        parts.splice(1..1, ["class=\"number\"", "class=\"place-date\""]);
    }
    if !printed.signatory.is_empty() {
        parts.push("class=\"signature\"");
    }
    let places: Vec<_> = parts.iter().map(|part| page.find(part).unwrap_or_else(|| panic!("no {part}"))).collect();
    assert!(places.is_sorted(), "{parts:?} stand at {places:?}");
}

/// The plan itself, without the cards below it.
fn page(path: &str) -> String {
    let html = DEMONSTRATION.read(path);
    element(&html, "<article>", "</article>").expect("an article").to_owned()
}

fn element<'a>(html: &'a str, open: &str, close: &str) -> Option<&'a str> {
    Some(html.split_once(open)?.1.split_once(close)?.0)
}

/// The texts of all elements of one name in a section of a class; none where there is no such section.
fn rows(page: &str, class: &str, name: &str) -> Vec<String> {
    let section = element(page, &format!("<section class=\"{class}\""), "</section>").unwrap_or_default();
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let with_class = section.replace(&format!("<{name} class=\"signature-state\">"), &open);
    with_class.split(&open).skip(1).filter_map(|row| Some(text(row.split_once(&close)?.0))).collect()
}

/// As read: without tags.
fn text(html: &str) -> String {
    let mut parts = html.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    let text = parts.filter_map(|part| part.split_once('>')).fold(first, |text, (_, after)| text + after);
    text.replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").trim().to_owned()
}
