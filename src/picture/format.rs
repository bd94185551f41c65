//! What kind of picture a file is, by its first bytes: the name of the file is not trusted.

use super::PictureFault;

/// The kinds of pictures that are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    Jpeg,
    Png,
    Webp,
}

/// The format, or the name of a known one that is not taken.
pub(super) fn recognise(bytes: &[u8]) -> Result<Format, PictureFault> {
    if bytes.starts_with(b"\xFF\xD8\xFF") {
        Ok(Format::Jpeg)
    } else if bytes.starts_with(super::png::SIGNATURE) {
        Ok(Format::Png)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Ok(Format::Webp)
    } else {
        Err(other(bytes).map_or(PictureFault::NotAPicture, |name| PictureFault::Format { name }))
    }
}

fn other(bytes: &[u8]) -> Option<&'static str> {
    const MAGIC: [(&[u8], &str); 10] = [
        (b"GIF87a", "GIF"),
        (b"GIF89a", "GIF"),
        (b"II*\0", "TIFF"),
        (b"MM\0*", "TIFF"),
        (b"II+\0", "TIFF"),
        (b"MM\0+", "TIFF"),
        (b"\xFF\x0A", "JPEG XL"),
        (b"\0\0\0\x0CJXL ", "JPEG XL"),
        (b"\0\0\0\x0CjP  ", "JPEG 2000"),
        (b"\0\0\x01\0", "ICO"),
    ];
    if let Some((_, name)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Some(name);
    }
    // "BM" alone begins many a text; a bitmap has four reserved zero bytes as well.
    if bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4]) {
        return Some("BMP");
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return iso_media(bytes);
    }
    is_svg(bytes).then_some("SVG")
}

/// HEIC and AVIF share their container; the brands tell them apart.
fn iso_media(bytes: &[u8]) -> Option<&'static str> {
    let brands = bytes.get(8..bytes.len().min(64)).unwrap_or_default();
    let has = |names: &[&[u8]]| brands.chunks_exact(4).any(|brand| names.contains(&brand));
    if has(&[b"avif", b"avis"]) {
        Some("AVIF")
    } else if has(&[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"]) {
        Some("HEIC")
    } else {
        None
    }
}

fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(1024)];
    let start = String::from_utf8_lossy(start);
    let start = start.trim_start_matches('\u{FEFF}').trim_start();
    let names_it = start.contains("<svg") || start.contains("<!DOCTYPE svg");
    start.starts_with('<') && names_it && !start.contains("<html")
}
