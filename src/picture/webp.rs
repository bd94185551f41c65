//! WebP: a RIFF file of chunks with name and length, padded to even bytes; animation frames hold chunks of their own.

use super::PictureFault;
use super::orientation;
use super::stored::{Lossless, MAX_PIECES, Stored, array};

/// Name and length before the data.
const HEAD: usize = 8;
/// `RIFF`, length, `WEBP`.
const FILE_HEAD: usize = 12;
/// Place and duration of an animation frame, before its chunks.
const FRAME_HEAD: usize = 16;

const EXIF_FLAG: u8 = 0x08;
const EXIF_PREFIX: &[u8] = b"Exif\0\0";

struct Chunk<'a> {
    name: [u8; 4],
    data: &'a [u8],
    /// Where it begins in the file.
    offset: usize,
}

pub(super) fn read(bytes: &[u8]) -> Result<Stored, PictureFault> {
    let length = usize::try_from(u32::from_le_bytes(array(bytes, 4).ok_or(PictureFault::Truncated)?)).unwrap_or(usize::MAX);
    let body = bytes.get(FILE_HEAD..length.saturating_add(HEAD)).ok_or(PictureFault::Truncated)?;
    let chunks = chunks(body, FILE_HEAD)?;
    let first = chunks.first().ok_or(PictureFault::Truncated)?;
    let (width, height) =
        size(first).filter(|&(width, height)| width > 0 && height > 0).ok_or(PictureFault::Corrupt { offset: first.offset })?;
    let extended = first.name == *b"VP8X";
    let frames = chunks.iter().filter(|chunk| chunk.name == *b"ANMF").count();
    let mut stored = Stored {
        width,
        height,
        orientation: if extended { exif_orientation(&chunks) } else { 1 },
        moving: frames > 1,
        alpha: false,
        lossless: None,
        unended: false,
    };
    let is_image = |chunk: &Chunk| matches!(&chunk.name, b"VP8 " | b"VP8L");
    let frame = match chunks.iter().find(|chunk| chunk.name == *b"ANMF") {
        None => None,
        Some(frame) => {
            let inside = frame.data.get(FRAME_HEAD..).ok_or(PictureFault::Corrupt { offset: frame.offset })?;
            Some(self::chunks(inside, frame.offset + HEAD + FRAME_HEAD)?)
        }
    };
    let pieces = frame.as_ref().unwrap_or(&chunks);
    let image = pieces.iter().find(|chunk| is_image(chunk)).ok_or(PictureFault::Truncated)?;
    stored.alpha = pieces.iter().any(|chunk| chunk.name == *b"ALPH");
    if image.name == *b"VP8L" {
        let pixels = u64::from(width) * u64::from(height);
        stored.lossless = Some(Lossless { raw: pixels * 3, compressed: image.data.len() as u64 });
        // Width and height take 14 bits each; then one bit says whether alpha is used.
        stored.alpha |= image.data.get(4).is_some_and(|byte| byte & 0x10 != 0);
    }
    Ok(stored)
}

/// The chunks of a file or frame; the padding of the last may be missing.
fn chunks(body: &[u8], offset: usize) -> Result<Vec<Chunk<'_>>, PictureFault> {
    let mut chunks = Vec::new();
    let mut at = 0;
    while at < body.len() {
        if chunks.len() == MAX_PIECES {
            return Err(PictureFault::Corrupt { offset: offset + at });
        }
        let name = array(body, at).ok_or(PictureFault::Truncated)?;
        let length = u32::from_le_bytes(array(body, at + 4).ok_or(PictureFault::Truncated)?);
        let start = at + HEAD;
        let end = usize::try_from(length).ok().and_then(|length| start.checked_add(length)).ok_or(PictureFault::Truncated)?;
        let data = body.get(start..end).ok_or(PictureFault::Truncated)?;
        chunks.push(Chunk { name, data, offset: offset + at });
        at = end + (end & 1);
    }
    Ok(chunks)
}

fn size(chunk: &Chunk<'_>) -> Option<(u32, u32)> {
    let data = chunk.data;
    match &chunk.name {
        b"VP8X" => {
            let number = |at| array(data, at).map(|[a, b, c]| u32::from_le_bytes([a, b, c, 0]) + 1);
            Some((number(4)?, number(7)?))
        }
        b"VP8L" => {
            let [0x2F, a, b, c, d] = array(data, 0)? else {
                return None;
            };
            let bits = u32::from_le_bytes([a, b, c, d]);
            Some(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1))
        }
        b"VP8 " => {
            let [0x9D, 0x01, 0x2A, a, b, c, d] = array(data, 3)? else {
                return None;
            };
            let number = |pair| u32::from(u16::from_le_bytes(pair) & 0x3FFF);
            Some((number([a, b]), number([c, d])))
        }
        _ => None,
    }
}

/// The orientation, if the header says there is EXIF: without that browsers do not look for it.
fn exif_orientation(chunks: &[Chunk<'_>]) -> u8 {
    let announced = chunks.first().and_then(|header| header.data.first()).is_some_and(|flags| flags & EXIF_FLAG != 0);
    let exif = chunks.iter().find(|chunk| announced && chunk.name == *b"EXIF");
    exif.map_or(1, |chunk| orientation::read(chunk.data.strip_prefix(EXIF_PREFIX).unwrap_or(chunk.data)))
}
