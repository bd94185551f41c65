//! PNG: a signature, then chunks of length, type, data and checksum.
//!
//! Kept are the chunks that make the image, its colours, its resolution and its animation. Texts, times, EXIF, private chunks and
//! whatever stands behind the end go. Kept chunks are copied with their checksums, right or wrong.

use std::borrow::Cow;

use super::PictureFault;
use super::container::{Container, MAX_PIECES, array};
use super::orientation;

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1A\n";

const KEPT: [&[u8; 4]; 20] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV", b"cLLI", b"sBIT", b"bKGD", b"hIST",
    b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT",
];

/// Length, type and checksum around the data.
const FRAME: usize = 12;

pub(super) fn read(bytes: &[u8]) -> Result<Container<'_>, PictureFault> {
    let mut at = SIGNATURE.len();
    let (width, height) = header(bytes, at)?;
    let mut orientation = None;
    let mut pieces = Vec::new();
    let mut has_pixels = false;
    loop {
        let length = u32::from_be_bytes(array(bytes, at).ok_or(PictureFault::Truncated)?);
        let length = usize::try_from(length).map_err(|_| PictureFault::Corrupt { offset: at })?;
        let end = at.checked_add(FRAME).and_then(|end| end.checked_add(length)).ok_or(PictureFault::Corrupt { offset: at })?;
        let whole = bytes.get(at..end).ok_or(PictureFault::Truncated)?;
        let name: [u8; 4] = array(whole, 4).ok_or(PictureFault::Truncated)?;
        if pieces.len() == MAX_PIECES || !name.iter().all(u8::is_ascii_alphabetic) || (name == *b"IHDR" && !pieces.is_empty()) {
            return Err(PictureFault::Corrupt { offset: at });
        }
        if KEPT.contains(&&name) {
            pieces.push(Cow::Borrowed(whole));
        } else if name == *b"eXIf" && orientation.is_none() {
            orientation = Some(orientation::read(&whole[8..8 + length]));
        } else if name[0].is_ascii_uppercase() {
            // A chunk without which the picture cannot be read, and that no browser knows.
            return Err(PictureFault::Corrupt { offset: at });
        }
        has_pixels |= name == *b"IDAT";
        at = end;
        if name == *b"IEND" {
            break;
        }
    }
    if !has_pixels {
        return Err(PictureFault::Corrupt { offset: at });
    }
    let orientation = orientation.unwrap_or(1);
    if orientation != 1 {
        pieces.insert(1, Cow::Owned(chunk(b"eXIf", &orientation::minimal(orientation))));
    }
    Ok(Container { width, height, orientation, pieces })
}

pub(super) fn write(container: &Container<'_>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(container.len() + SIGNATURE.len());
    bytes.extend_from_slice(SIGNATURE);
    for piece in &container.pieces {
        bytes.extend_from_slice(piece);
    }
    bytes
}

/// Width and height out of the first chunk, which must be the header.
fn header(bytes: &[u8], at: usize) -> Result<(u32, u32), PictureFault> {
    let start: [u8; 16] = array(bytes, at).ok_or(PictureFault::Truncated)?;
    let number = |at| array(&start, at).map_or(0, u32::from_be_bytes);
    let (width, height) = (number(8), number(12));
    let valid = start.starts_with(b"\0\0\0\x0DIHDR") && width > 0 && height > 0 && width.max(height) <= i32::MAX.unsigned_abs();
    if valid { Ok((width, height)) } else { Err(PictureFault::Corrupt { offset: at }) }
}

pub(super) fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
    let mut bytes = length.to_be_bytes().to_vec();
    bytes.extend_from_slice(name);
    bytes.extend_from_slice(data);
    let checksum = crc32(&bytes[4..]);
    bytes.extend_from_slice(&checksum.to_be_bytes());
    bytes
}

/// The checksum of PNG, bit by bit: it is needed for one chunk of 26 bytes.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}
