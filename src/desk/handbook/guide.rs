//! How the text itself is written: what to type, and what comes of it.

use serde::Serialize;

use crate::diagnostic::Messages;

use super::coded;

#[derive(Debug, Serialize)]
pub struct Guide {
    id: &'static str,
    title: String,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    written: &'static str,
    meaning: String,
}

/// By the name of the guide; what comes of each is a text under its number.
pub const GUIDES: [(&str, &[&str]); 7] = [
    ("forms", &["/_desk/texts", "/_desk/import", "nhipcau import ke-hoach.docx", "/_desk/changes"]),
    ("text", &["## Cách đăng ký", "**đậm**, *nghiêng*", "- một\n- hai", "> Lời trích", "Đoạn một.\n\nĐoạn hai."]),
    ("pictures", &["![Học viên trồng cây bên bờ sông](trong-cay.jpg)", "![Cầu tre qua suối](media/cau-tre.jpg)"]),
    (
        "links",
        &[
            "[Liên hệ](pages/lien-he)",
            "[giờ làm việc](pages/lien-he#gio-lam-viec)",
            "[VUFO](https://vufo.org.vn/)",
            "[văn phòng](mailto:vanphong@nhipcau.example)",
        ],
    ),
    ("status", &["status: draft", "status: review", "status: published", "status: withdrawn"]),
    (
        "translation",
        &[
            "lien-he.vi.md\nlien-he.en.md",
            "title: Contact\nstatus: published",
            "tasks:\n  - id: t1\n    text: Publish news every month.",
            "translates: title=1a2b3c4d body=5e6f7a8b",
        ],
    ),
    (
        "upkeep",
        &[
            "nhipcau check --stale",
            "last_verified: 2026-11-05\nverified_by: {vi: Bộ phận phi chính phủ nước ngoài, en: Foreign NGO desk}",
            "projects:\n  - id: nuoc-sach\n    status: closed",
            "needs:\n  - id: sach-cu\n    state: met",
            "part_of: organizations/giot-nuoc",
            "activity: ended",
        ],
    ),
];

pub fn all(texts: &Messages) -> Vec<Guide> {
    GUIDES.iter().map(|(id, written)| guide(id, written, texts)).collect()
}

fn guide(id: &'static str, written: &'static [&'static str], texts: &Messages) -> Guide {
    let say = |part: &str| texts.say(&format!("{id}-{part}"), &[]);
    let row = |(at, written): (usize, &&'static str)| Row { written, meaning: coded(&say(&(at + 1).to_string())) };
    Guide { id, title: say("title"), rows: written.iter().enumerate().map(row).collect() }
}
