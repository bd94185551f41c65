//! The file itself: NC001 to NC011.

use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;

use nhipcau::diagnostic::Code::*;

use super::case::{Case, GOOD, NEWS, body, news};

/// One grey dot.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU\x00\x00\x00\nIDATx\x9cc\xf8\x0f\x00\x01\x01\x01\x00\xb18\xf6\x14\x00\x00\x00\x00IEND\xaeB`\x82";

pub fn cases() -> Vec<Case> {
    let bytes = |before: &str, bytes: &[u8]| {
        GOOD.as_bytes().splitn(2, |_| false).next().map(|good| [good, before.as_bytes(), bytes].concat()).unwrap_or_default()
    };
    let file = |path: &str, bytes: &[u8]| Case::new(&[(path, bytes)]);
    let wide = |text: &str, unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    vec![
        // On line 8, behind the good text.
        file(NEWS, &bytes("Mot dong ", b"\xff het\n")).has(NotUtf8, NEWS, 8, 10),
        file("content/vocabulary/topics.yaml", b"giao-duc:\n  name: \xff\n").has(NotUtf8, "content/vocabulary/topics.yaml", 2, 9),
        file("content/site.yaml", b"name: \xff\n").has(NotUtf8, "content/site.yaml", 1, 7),
        // TCVN3 and VNI as old programs saved them.
        file(NEWS, &latin1("---\ntitle: KÕ ho¹ch c«ng t¸c\ndate: 2026-11-05\n---\n")).has(LegacyVietnamese, NEWS, 2, 9).says("TCVN3"),
        file(NEWS, &latin1("---\ntitle: Keá hoaïch coâng taùc\ndate: 2026-11-05\n---\n")).has(LegacyVietnamese, NEWS, 2, 10).says("VNI"),
        file(NEWS, &wide(&format!("\u{feff}{GOOD}"), u16::to_le_bytes)).has(Utf16, NEWS, 1, 1),
        file(NEWS, &wide(GOOD, u16::to_be_bytes)).has(Utf16, NEWS, 1, 1),
        body(ControlCharacter, "Đoàn \u{7}thăm", 7, 6).says("U+0007"),
        body(ControlCharacter, "Đoàn\nthăm\u{0}", 8, 5),
        body(ControlCharacter, "Đoàn &#7; thăm", 7, 6),
        body(ControlCharacter, "[a](https://example.org/ \"b&#x202e;\")", 7, 1),
        body(ControlCharacter, "Ảnh ![a&#27;](cau.png)", 7, 5).with("content/news/2026/cau.png", PNG),
        news(FileTooLarge, &format!("{GOOD}{}", "a ".repeat(1_100_000)), 1, 1).says("limit"),
        file("content/media/to.png", &picture_header(50_000, 50_000)).has(FileTooLarge, "content/media/to.png", 1, 1).says("50000"),
        file("content/news/2026/bai.v2.vi.md", GOOD.as_bytes()).has(FileName, "content/news/2026/bai.v2.vi.md", 1, 1).says("bai.v2.vi"),
        file("content/news/2026/bài?.vi.md", GOOD.as_bytes()).has(FileName, "content/news/2026/bài?.vi.md", 1, 1),
        unreadable(),
        file(NEWS, GOOD.as_bytes()).has(LinkOutOfRoot, "content/news/2026/khac.vi.md", 1, 1).prepared(|site| {
            std::os::unix::fs::symlink("/etc/hostname", site.path("content/news/2026/khac.vi.md")).expect("a link");
        }),
        file(NEWS, GOOD.as_bytes()).has(LinkOutOfRoot, "content/media", 1, 1).prepared(|site| {
            std::os::unix::fs::symlink("/usr/share", site.path("content/media")).expect("a link");
        }),
        body(EthForD, "Ðoàn thăm Lào.", 7, 1),
        body(Mojibake, "Một dòng.\n\nKÕ ho¹ch c«ng t¸c n¨m", 9, 1).says("TCVN3"),
        stray("content/news/2026/bao-cao.docx"),
        stray("content/ghi-chu.md"),
        stray("content/blog/2026/bai.vi.md"),
        stray("content/vocabulary/linh-vuc.yaml"),
        stray("content/vocabulary/topics.txt"),
        stray("content/theme/ghi-chu.txt"),
    ]
}

fn stray(path: &str) -> Case {
    Case::new(&[(path, b"x: y\n")]).has(UnknownFile, path, 1, 1)
}

/// Whoever may read everything is made somebody who may not: root reads every file.
fn unreadable() -> Case {
    let mut case = Case::new(&[(NEWS, GOOD.as_bytes())]).has(Unreadable, NEWS, 1, 1);
    case.prepare = |site| {
        use std::os::unix::fs::PermissionsExt;
        let allow =
            |path: &str, mode| std::fs::set_permissions(site.path(path), std::fs::Permissions::from_mode(mode)).expect("permissions");
        allow("", 0o755);
        allow(NEWS, 0o000);
    };
    case.command = |command| {
        if std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0) {
            command.uid(65534).gid(65534);
        }
    };
    case
}

/// Every character as the byte of its number.
pub fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("a character of Latin-1")).collect()
}

/// A picture that says how large it is and holds nothing.
fn picture_header(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = PNG.to_vec();
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    bytes
}
