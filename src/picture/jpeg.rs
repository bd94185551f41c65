//! JPEG: segments that begin with FF and a marker, scans of compressed pixels between them.
//!
//! Kept are the tables, frames and scans, the JFIF header without its thumbnail, colour profiles and Adobe's colour flag.
//! Everything else that programs and cameras write (EXIF, XMP, IPTC, comments, further pictures behind the end) goes.

use std::borrow::Cow;

use super::PictureFault;
use super::container::{Container, MAX_PIECES, array};
use super::orientation;

const SOI: u8 = 0xD8;
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;
const DNL: u8 = 0xDC;
const APP0: u8 = 0xE0;
const APP1: u8 = 0xE1;
const APP2: u8 = 0xE2;
const APP14: u8 = 0xEE;

const EXIF: &[u8] = b"Exif\0\0";
const JFIF: &[u8] = b"JFIF\0";
/// JFIF up to and with the size of its thumbnail.
const JFIF_LEN: usize = 14;

/// One labelled piece of a JPEG.
struct Segment<'a> {
    marker: u8,
    payload: &'a [u8],
    /// Marker, length, payload, and for a scan the pixels after it.
    whole: &'a [u8],
}

pub(super) fn read(bytes: &[u8]) -> Result<Container<'_>, PictureFault> {
    let mut at = 2;
    let mut size = None;
    let mut orientation = None;
    let (mut header, mut pieces) = (None, Vec::new());
    let mut scans = 0_usize;
    while let Some(segment) = next_segment(bytes, &mut at)? {
        match segment.marker {
            APP0 if header.is_none() => header = jfif(segment.payload),
            APP1 if orientation.is_none() => orientation = segment.payload.strip_prefix(EXIF).map(orientation::read),
            DNL => set_height(&mut size, segment.payload),
            marker if is_frame(marker) && size.is_none() => size = Some(frame_size(&segment, at)?),
            SOS => scans += 1,
            _ => {}
        }
        if is_kept(&segment) {
            if pieces.len() == MAX_PIECES {
                return Err(PictureFault::Corrupt { offset: at });
            }
            pieces.push(Cow::Borrowed(segment.whole));
        }
    }
    let (width, height) = size.filter(|&(width, height)| width > 0 && height > 0).ok_or(PictureFault::Corrupt { offset: 0 })?;
    if scans == 0 {
        return Err(PictureFault::Corrupt { offset: at });
    }
    let orientation = orientation.unwrap_or(1);
    let exif = (orientation != 1).then(|| exif_segment(orientation));
    pieces.splice(0..0, header.into_iter().chain(exif).map(Cow::Owned));
    Ok(Container { width, height, orientation, pieces })
}

pub(super) fn write(container: &Container<'_>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(container.len() + 4);
    bytes.extend_from_slice(&[0xFF, SOI]);
    for piece in &container.pieces {
        bytes.extend_from_slice(piece);
    }
    bytes.extend_from_slice(&[0xFF, EOI]);
    bytes
}

/// The segment at or after `at`, which moves behind it; `None` at the end of the picture. Stray bytes between segments are
/// passed over, as decoders do.
fn next_segment<'a>(bytes: &'a [u8], at: &mut usize) -> Result<Option<Segment<'a>>, PictureFault> {
    loop {
        let (marker, behind) = next_marker(bytes, *at).ok_or(PictureFault::Truncated)?;
        *at = behind;
        match marker {
            EOI => return Ok(None),
            SOI => return Err(PictureFault::Corrupt { offset: behind }),
            // Restart markers and TEM have no length; outside a scan they mean nothing.
            0x01 | 0xD0..=0xD7 => continue,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes(array(bytes, behind).ok_or(PictureFault::Truncated)?));
        if length < 2 {
            return Err(PictureFault::Corrupt { offset: behind });
        }
        let payload = bytes.get(behind + 2..behind + length).ok_or(PictureFault::Truncated)?;
        let start = behind - 2;
        *at = behind + length;
        if marker == SOS {
            *at = scan_end(bytes, *at).ok_or(PictureFault::Truncated)?;
        }
        return Ok(Some(Segment { marker, payload, whole: &bytes[start..*at] }));
    }
}

/// The next marker and the byte behind it; fill bytes (FF FF) are passed over.
fn next_marker(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    let mut at = at + bytes.get(at..)?.iter().position(|&byte| byte == 0xFF)?;
    loop {
        match *bytes.get(at + 1)? {
            0xFF => at += 1,
            0x00 => at = at + 2 + bytes.get(at + 2..)?.iter().position(|&byte| byte == 0xFF)?,
            marker => return Some((marker, at + 2)),
        }
    }
}

/// Where the pixels of a scan end: at the next marker that is no restart marker.
fn scan_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        at += bytes.get(at..)?.iter().position(|&byte| byte == 0xFF)?;
        match *bytes.get(at + 1)? {
            0x00 | 0xD0..=0xD7 => at += 2,
            0xFF => at += 1,
            _ => return Some(at),
        }
    }
}

fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC)
}

fn is_kept(segment: &Segment<'_>) -> bool {
    match segment.marker {
        0xC0..=0xCF | SOS..=0xDF => true,
        APP2 => segment.payload.starts_with(b"ICC_PROFILE\0"),
        APP14 => segment.payload.starts_with(b"Adobe"),
        _ => false,
    }
}

/// Width and height of a frame; the height may be 0 and come behind the first scan.
fn frame_size(segment: &Segment<'_>, behind: usize) -> Result<(u32, u32), PictureFault> {
    let number = |at| array(segment.payload, at).map(|pair| u32::from(u16::from_be_bytes(pair)));
    match (number(3), number(1)) {
        (Some(width), Some(height)) => Ok((width, height)),
        _ => Err(PictureFault::Corrupt { offset: behind }),
    }
}

fn set_height(size: &mut Option<(u32, u32)>, payload: &[u8]) {
    if let (Some((_, height @ 0)), Some(lines)) = (size, array(payload, 0)) {
        *height = u32::from(u16::from_be_bytes(lines));
    }
}

/// The JFIF header with a thumbnail of no size.
fn jfif(payload: &[u8]) -> Option<Vec<u8>> {
    let facts = payload.get(..JFIF_LEN - 2).filter(|facts| facts.starts_with(JFIF))?;
    Some([&[0xFF, APP0, 0, JFIF_LEN as u8 + 2], facts, &[0, 0]].concat())
}

fn exif_segment(orientation: u8) -> Vec<u8> {
    let block = orientation::minimal(orientation);
    let length = (2 + EXIF.len() + block.len()) as u8;
    [&[0xFF, APP1, 0, length], EXIF, &block].concat()
}
