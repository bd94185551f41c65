//! The body of a text: NC301 to NC314.

use nhipcau::diagnostic::Code::*;

use super::case::{Case, GOOD, NEWS, body};
use super::files::PNG;

const OTHER: &str = "content/news/2026/khac.vi.md";
const CAU: &str = "content/news/2026/cau.png";

pub fn cases() -> Vec<Case> {
    [pictures(), links(), markup()].concat()
}

fn pictures() -> Vec<Case> {
    let broken = |bytes: &[u8], code| Case::new(&[(NEWS, GOOD.as_bytes()), (CAU, bytes)]).has(code, CAU, 1, 1);
    let covered = |lines: &str| Case::new(&[(NEWS, GOOD.replace("published\n", &format!("published\n{lines}\n")).as_bytes()), (CAU, PNG)]);
    vec![
        body(MissingAlt, "Ảnh: ![](cau.png)", 7, 6).with(CAU, PNG),
        covered("cover: {image: cau.png}").has(MissingAlt, NEWS, 5, 1).fix("alt: …"),
        covered("gallery:\n- {image: cau.png, alt: Cầu}\n- image: cau.png").has(MissingAlt, NEWS, 7, 3),
        body(MissingPicture, "![Cầu](cua.png)", 7, 8).with(CAU, PNG).says("cau.png"),
        covered("cover: {image: cua.png, alt: Cầu}").has(MissingPicture, NEWS, 5, 16).says("cau.png"),
        body(MissingPicture, "![Cầu](../../../../etc/cau.png)", 7, 8),
        body(RemotePicture, "![Cầu](https://example.org/cau.png)", 7, 8),
        broken(b"GIF89a\x01\0\x01\0", PictureFormat).says("GIF"),
        broken(b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", PictureFormat).says("SVG"),
        broken(b"\0\0\0\x1Cftypheic\0\0\0\0mif1heic", PictureFormat).says("Most Compatible"),
        broken(&moving(), PictureMoves).says("first image"),
        Case::new(&[(NEWS, GOOD.replace("Đoàn thăm Lào.", "![Cầu](cau.png)").as_bytes()), (CAU, &faded())])
            .has(PictureBroken, CAU, 1, 1)
            .says("damaged"),
        broken(b"khong phai anh", PictureBroken).says("no picture"),
        broken(&PNG[..40], PictureBroken),
        broken(b"", PictureBroken),
    ]
}

/// Two images, one after the other.
fn moving() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 1, 1);
    encoder.set_animated(2, 0).expect("an animation");
    let mut writer = encoder.write_header().expect("a header");
    (0..2).for_each(|shade| writer.write_image_data(&[shade]).expect("an image"));
    writer.finish().expect("an end");
    bytes
}

/// Whole as far as its header and its pieces tell; the pixels are not.
fn faded() -> Vec<u8> {
    let mut bytes = PNG.to_vec();
    bytes[44] ^= 0xFF;
    bytes
}

fn links() -> Vec<Case> {
    let other =
        |code, text: &str, line, column| body(code, text, line, column).with(OTHER, GOOD.replace("Đoàn thăm Lào.", "## Một mục\n\nĐoàn."));
    vec![
        other(BrokenLink, "Xem [bài kia](news/2026/khacc).", 7, 15).says("news/2026/khac"),
        other(BrokenLink, "Xem\n[bài kia](../khac.vi.md).", 8, 11),
        body(BrokenLink, "Xem [đây]().", 7, 11),
        body(BrokenLink, "Xem [đây](//example.org/a).", 7, 11).fix("https://example.org/a"),
        other(BrokenAnchor, "Xem [mục](news/2026/khac#mot-mucc).", 7, 11).says("#mot-muc"),
        other(BrokenAnchor, "Xem [mục](#khong-co).", 7, 11),
        body(ForbiddenScheme, "[Bấm](javascript:alert(1))", 7, 7),
        body(ForbiddenScheme, "[Bấm](JaVa&#x09;Script:alert(1))", 7, 7),
        body(ForbiddenScheme, "[Tệp](file:///C:/a.docx)", 7, 7),
        other(LinkHeldBack, "Xem [bài kia](news/2026/khac).", 7, 15).replaced_in(OTHER, "published", "review").says("waiting for approval"),
        other(LinkHeldBack, "Xem [bài kia](news/2026/khac).", 7, 15).replaced_in(OTHER, "2026-11-05", "2026-12-05").says("appears later"),
        other(LinkHeldBack, "Xem [bài kia](news/2026/khac).", 7, 15)
            .replaced_in(OTHER, "published", "published\nexpires: 2026-11-20")
            .says("expired"),
    ]
}

fn markup() -> Vec<Case> {
    vec![
        body(RawHtml, "Một <font color=red>đỏ</font>.", 7, 5),
        body(RawHtml, "<script>alert(1)</script>", 7, 1),
        body(RawHtml, "<div onclick=\"a()\">\n\nĐỏ\n\n</div>", 7, 1),
        body(RawHtml, "<iframe src=\"https://example.org\"></iframe>", 7, 1),
        body(HeadingOne, "# Mục một", 7, 1).fix("## Mục một"),
        body(BodyTooDeep, &format!("{}a", "> ".repeat(50)), 7, 65),
        body(UnknownFootnote, "Một[^1].", 7, 4),
        body(Untranslated, "Một.\n\n<!-- dịch/translate body[2]\nHai -->", 9, 1),
    ]
}
