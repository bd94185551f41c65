//! Tasks and reports, each printed form by itself.

use super::forms::with_body;
use super::*;

#[test]
fn tasks_in_sentences() {
    for (body, expected) in [
        (
            "a) Đăng tin; giao Ban biên tập chủ trì, phối hợp với Sở Ngoại vụ tỉnh Mẫu thực hiện.",
            &["tasks[0].lead[0]: ban-bien-tap-lhm", "tasks[0].with[0]: so-ngoai-vu-mau"][..],
        ),
        (
            "Ban biên tập chủ trì, Sở Ngoại vụ tỉnh Mẫu phối hợp.",
            &["tasks[0].lead[0]: ban-bien-tap-lhm", "tasks[0].with[0]: so-ngoai-vu-mau"],
        ),
        ("Mở chuyên mục trong quý II/2026, do Ban biên tập chủ trì.", &["tasks[0].lead[0]: ban-bien-tap-lhm", "tasks[0].due: 2026-Q2"]),
        ("Ban biên tập là đơn vị chủ trì làm bản tin.", &["tasks[0].lead[0]: ban-bien-tap-lhm"]),
        (
            "!1. Ban biên tập\n- Chủ trì, phối hợp chặt chẽ với Sở Ngoại vụ tỉnh Mẫu làm tin.",
            &["tasks[0].lead[0]: ban-bien-tap-lhm", "tasks[0].with[0]: so-ngoai-vu-mau"],
        ),
        (
            "1. Ban biên tập:\n- Phối hợp với Sở Ngoại vụ tỉnh Mẫu làm tin.",
            &["tasks[0].by[0]: ban-bien-tap-lhm", "tasks[0].with[0]: so-ngoai-vu-mau"],
        ),
        ("Làm tin; giao Ban biên tập thực hiện.", &["tasks[0].by[0]: ban-bien-tap-lhm"]),
        ("Sinh hoạt hằng tháng, do Ban biên tập phụ trách.", &["tasks[0].by[0]: ban-bien-tap-lhm", "tasks[0].every: month ?"]),
        (
            "Ban biên tập làm bản tin, xong trong tháng 6/2026.",
            &["tasks[0].text: Ban biên tập làm bản tin, xong trong tháng 6/2026. ?", "tasks[0].by[0]: ban-bien-tap-lhm"],
        ),
        ("Giao Văn phòng Liên hiệp chủ trì làm tin.", &["ambiguous tasks[0].lead “Văn phòng Liên hiệp” [van-phong-lhm, van-phong-lhk]"]),
        ("Giao Hội Kiều bào chủ trì gặp mặt.", &["not-in-vocabulary tasks[0].lead “Hội Kiều bào”"]),
        ("- Chủ trì buổi gặp mặt.", &["missing tasks[0].lead “Chủ trì buổi gặp mặt.”"]),
        (
            "Giao Ban biên tập chủ trì, xong trước ngày 05/4/2026, in trước ngày 10/4/2026.",
            &["several tasks[0].due “xong trước ngày 05/4/2026; trước ngày 10/4/2026” [2026-04-05, 2026-04-10]"],
        ),
    ] {
        has(&with_body(body), expected);
    }
    for body in [
        "Các việc làm thiết thực.",
        "Tăng cường sự phối hợp giữa các bên.",
        "Mỗi việc có đơn vị chủ trì, đơn vị phối hợp rõ ràng.",
        "Đề nghị các chi hội nghiêm túc thực hiện.",
        "!Phối hợp công tác",
        "4. Gửi thư thăm hỏi bạn bè.",
    ] {
        has_no(&with_body(body), "tasks");
    }
    let dated = "Giao Ban biên tập chủ trì theo Kế hoạch số 5/KH-LHM ngày 15/11/2025 của Liên hiệp.";
    has_no(&with_body(dated), "tasks[0].due");
}

#[test]
fn tasks_with_labels() {
    has(
        &with_body(
            "1. Mở lớp tiếng Nhật\n- Đơn vị chủ trì: Ban biên tập; phối hợp: Sở Ngoại vụ tỉnh Mẫu, các hội.\n- Thời gian thực hiện: từ tháng 2 đến tháng 4 năm 2026.\n2. Việc khác (Chủ trì: Ban biên tập; thời hạn: quý I/2026)",
        ),
        &[
            "tasks[0].text: Mở lớp tiếng Nhật",
            "tasks[0].lead[0]: ban-bien-tap-lhm",
            "tasks[0].with[0]: so-ngoai-vu-mau",
            "not-in-vocabulary tasks[0].with “các hội”",
            "tasks[0].due: {from: 2026-02, to: 2026-04}",
            "tasks[1].text: Việc khác",
            "tasks[1].due: 2026-Q1",
        ],
    );
    // Each field ends where the next one begins.
    assert_eq!(
        open(&reading(&with_body("1. Mở lớp\n- Chủ trì: Ban biên tập; phối hợp: Sở Ngoại vụ tỉnh Mẫu."))),
        ["missing signature.name “”"]
    );
    has(&with_body("1. Mở lớp\n- Thời gian: quý I/2026."), &["tasks[0].text: Mở lớp ?", "tasks[0].due: 2026-Q1"]);
}

#[test]
fn tasks_in_a_table() {
    has(
        &with_body(
            "| TT | Nhiệm vụ | Cơ quan thực hiện | Thời gian hoàn thành\n| 1 | a) Làm tin | Ban biên tập⏎Sở Ngoại vụ⏎tỉnh Mẫu | Quý II/2026",
        ),
        &["tasks[0].text: Làm tin", "tasks[0].by[0]: ban-bien-tap-lhm", "tasks[0].due: 2026-Q2"],
    );
    has_no(&with_body("| TT | Nội dung | Kinh phí\n| 1 | Làm tin | 5.000.000"), "tasks");
}

#[test]
fn who_reports_to_whom() {
    for (body, expected) in [
        (
            "Ban biên tập báo cáo Sở Ngoại vụ tỉnh Mẫu trước ngày 10/12.",
            &[
                "reporting[0].from: ban-bien-tap-lhm",
                "reporting[0].to: so-ngoai-vu-mau",
                "not-understood reporting[0].due “trước ngày 10/12”",
            ][..],
        ),
        (
            "Định kỳ hằng quý, Ban biên tập gửi báo cáo về Sở Ngoại vụ tỉnh Mẫu.",
            &["reporting[0].to: so-ngoai-vu-mau", "reporting[0].every: quarter"],
        ),
        (
            "Ban biên tập tổng hợp, trình UBND tỉnh Mẫu báo cáo Chính phủ trước ngày 20/12 hằng năm.",
            &["reporting[0].from: ubnd-mau", "reporting[0].to: chinh-phu", "reporting[0].every: {year: 12-20}"],
        ),
        (
            "Các chi hội báo cáo về Ban biên tập mỗi quý một lần; Ban biên tập báo cáo Sở Ngoại vụ tỉnh Mẫu trước ngày 05/12/2026.",
            &[
                "not-in-vocabulary reporting[0].from “Các chi hội”",
                "reporting[0].every: quarter",
                "reporting[1].from: ban-bien-tap-lhm",
                "reporting[1].due: 2026-12-05",
            ],
        ),
    ] {
        has(&with_body(body), expected);
    }
    has_no(&with_body("Báo cáo Sở Ngoại vụ tỉnh Mẫu xem xét."), "reporting");
    has_no(&with_body("Theo Báo cáo số 12/BC-LHM ngày 05/01/2026 của Sở Ngoại vụ tỉnh Mẫu."), "reporting");
}
