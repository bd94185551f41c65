//! WebP: a RIFF file of chunks with name and length, padded to even bytes; animation frames hold chunks of their own.
//!
//! Kept are the image, its transparency, its animation and its colour profile. EXIF, XMP, unknown chunks (inside frames too) and
//! whatever stands behind the end go, and the flags of the header are made to agree.

use std::borrow::Cow;

use super::PictureFault;
use super::container::{Container, MAX_PIECES, array};
use super::orientation;

/// Name and length before the data.
const HEAD: usize = 8;
/// `RIFF`, length, `WEBP`.
const FILE_HEAD: usize = 12;
/// Place and duration of an animation frame, before its chunks.
const FRAME_HEAD: usize = 16;

const EXIF_FLAG: u8 = 0x08;
const XMP_FLAG: u8 = 0x04;
const EXIF_PREFIX: &[u8] = b"Exif\0\0";

struct Chunk<'a> {
    name: [u8; 4],
    data: &'a [u8],
    /// Where it begins in the file.
    offset: usize,
}

pub(super) fn read(bytes: &[u8]) -> Result<Container<'_>, PictureFault> {
    let length = usize::try_from(u32::from_le_bytes(array(bytes, 4).ok_or(PictureFault::Truncated)?)).unwrap_or(usize::MAX);
    let body = bytes.get(FILE_HEAD..length.saturating_add(HEAD)).ok_or(PictureFault::Truncated)?;
    let chunks = chunks(body, FILE_HEAD)?;
    let first = chunks.first().ok_or(PictureFault::Truncated)?;
    let (width, height) =
        size(first).filter(|&(width, height)| width > 0 && height > 0).ok_or(PictureFault::Corrupt { offset: first.offset })?;
    let extended = first.name == *b"VP8X";
    let orientation = if extended { exif_orientation(&chunks) } else { 1 };

    let mut pieces = Vec::new();
    let mut seen: Vec<[u8; 4]> = Vec::new();
    let mut has_image = false;
    for chunk in chunks.iter().take(if extended { chunks.len() } else { 1 }) {
        let once = chunk.name != *b"ANMF";
        if once && seen.contains(&image_name(chunk.name)) {
            continue;
        }
        let data = match &chunk.name {
            b"VP8X" => with_flags(chunk, orientation)?,
            b"ANMF" => frame(chunk)?,
            b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ICCP" => Cow::Borrowed(chunk.data),
            _ => continue,
        };
        if once {
            seen.push(image_name(chunk.name));
        }
        has_image |= matches!(&chunk.name, b"VP8 " | b"VP8L" | b"ANMF");
        push_chunk(&mut pieces, chunk.name, data);
    }
    if !has_image {
        return Err(PictureFault::Truncated);
    }
    if orientation != 1 {
        push_chunk(&mut pieces, *b"EXIF", Cow::Owned(orientation::minimal(orientation).to_vec()));
    }
    Ok(Container { width, height, orientation, pieces })
}

pub(super) fn write(container: &Container<'_>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(container.len() + FILE_HEAD);
    bytes.extend_from_slice(b"RIFF");
    bytes.extend_from_slice(&length_field(container.len() + 4));
    bytes.extend_from_slice(b"WEBP");
    for piece in &container.pieces {
        bytes.extend_from_slice(piece);
    }
    bytes
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

/// Lossy and lossless images take the same place.
fn image_name(name: [u8; 4]) -> [u8; 4] {
    if name == *b"VP8L" { *b"VP8 " } else { name }
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

/// The extended header, announcing just what is kept.
fn with_flags<'a>(chunk: &Chunk<'a>, orientation: u8) -> Result<Cow<'a, [u8]>, PictureFault> {
    let mut data = chunk.data.get(..10).ok_or(PictureFault::Corrupt { offset: chunk.offset })?.to_vec();
    data[0] &= !(EXIF_FLAG | XMP_FLAG);
    if orientation != 1 {
        data[0] |= EXIF_FLAG;
    }
    Ok(Cow::Owned(data))
}

/// An animation frame with its image only.
fn frame<'a>(chunk: &Chunk<'a>) -> Result<Cow<'a, [u8]>, PictureFault> {
    let (head, body) = chunk.data.split_at_checked(FRAME_HEAD).ok_or(PictureFault::Corrupt { offset: chunk.offset })?;
    let mut pieces = Vec::new();
    for inner in chunks(body, chunk.offset + HEAD + FRAME_HEAD)? {
        if matches!(&inner.name, b"ALPH" | b"VP8 " | b"VP8L") {
            push_chunk(&mut pieces, inner.name, Cow::Borrowed(inner.data));
        }
    }
    Ok(Cow::Owned([head, &pieces.concat()].concat()))
}

fn push_chunk<'a>(pieces: &mut Vec<Cow<'a, [u8]>>, name: [u8; 4], data: Cow<'a, [u8]>) {
    let padded = data.len() & 1 == 1;
    pieces.push(Cow::Owned([name, length_field(data.len())].concat()));
    pieces.push(data);
    if padded {
        pieces.push(Cow::Borrowed(&[0]));
    }
}

/// Lengths stay far below 4 GB, because the file does.
fn length_field(length: usize) -> [u8; 4] {
    u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes()
}
