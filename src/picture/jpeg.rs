//! JPEG: segments that begin with FF and a marker, scans of compressed pixels between them. Walked to the end, so that a file cut short
//! is known at once.

use super::PictureFault;
use super::orientation;
use super::stored::{MAX_PIECES, Stored, array};

const SOI: u8 = 0xD8;
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;
const DNL: u8 = 0xDC;
const PROGRESSIVE: u8 = 0xC2;
const APP1: u8 = 0xE1;
const APP2: u8 = 0xE2;
const APP14: u8 = 0xEE;

const EXIF: &[u8] = b"Exif\0\0";

/// Bits that no table of codes gives a meaning.
const NO_CODE: [u8; 32] = {
    let mut bits = [0xFF; 32];
    let mut at = 1;
    while at < bits.len() {
        bits[at] = 0;
        at += 2;
    }
    bits
};

/// What a copy that broke off leaves in place of the rest; a decoder would take it for grey.
const FILLED: [u8; 8] = [0; 8];

/// One labelled piece of a JPEG.
struct Segment<'a> {
    marker: u8,
    payload: &'a [u8],
    /// Marker, length, payload, and for a scan the pixels after it.
    whole: &'a [u8],
}

pub(super) fn read(bytes: &[u8]) -> Result<Stored, PictureFault> {
    let mut at = 2;
    let mut size = None;
    let mut orientation = None;
    let (mut segments, mut scans) = (0_usize, 0_usize);
    let (mut components, mut is_simple) = (0, true);
    while let Some(segment) = next_segment(bytes, &mut at)? {
        match segment.marker {
            APP1 if orientation.is_none() => orientation = segment.payload.strip_prefix(EXIF).map(orientation::read),
            DNL => set_height(&mut size, segment.payload),
            marker if is_frame(marker) && size.is_none() => {
                size = Some(frame_size(&segment, at)?);
                components = segment.payload.get(5).copied().unwrap_or_default();
                is_simple = marker != PROGRESSIVE;
            }
            SOS => {
                scans += 1;
                is_simple &= segment.payload.first() == Some(&components);
            }
            _ => {}
        }
        segments += 1;
        if segments > MAX_PIECES {
            return Err(PictureFault::Corrupt { offset: at });
        }
    }
    let (width, height) = size.filter(|&(width, height)| width > 0 && height > 0).ok_or(PictureFault::Corrupt { offset: 0 })?;
    if scans == 0 {
        return Err(PictureFault::Corrupt { offset: at });
    }
    let unended = !bytes[..at].ends_with(&[0xFF, EOI]);
    if unended && (!is_simple || bytes.ends_with(&FILLED)) {
        return Err(PictureFault::Truncated);
    }
    Ok(Stored { width, height, orientation: orientation.unwrap_or(1), moving: false, alpha: false, lossless: None, unended })
}

/// The picture alone, for a decoder: what it does not need is left out, and behind its last scan follow bits that mean nothing. A scan whose
/// end is missing would else be taken for a whole one, with grey in place of what is not there. In a progressive file that holds for every
/// scan but the first, behind which the decoder wants to find the next at once.
pub(super) fn guarded(bytes: &[u8]) -> Result<Vec<u8>, PictureFault> {
    let mut guarded = vec![0xFF, SOI];
    let (mut at, mut comes_in_scans, mut scans) = (2, false, 0_usize);
    while let Some(segment) = next_segment(bytes, &mut at)? {
        comes_in_scans |= segment.marker == PROGRESSIVE;
        let needed = match segment.marker {
            0xC0..=0xCF | SOS..=0xDF => true,
            APP2 => segment.payload.starts_with(b"ICC_PROFILE\0"),
            APP14 => segment.payload.starts_with(b"Adobe"),
            _ => false,
        };
        if needed {
            guarded.extend_from_slice(segment.whole);
        }
        if segment.marker == SOS {
            scans += 1;
            if comes_in_scans && scans > 1 {
                guarded.extend_from_slice(&NO_CODE);
            }
        }
    }
    if !comes_in_scans {
        guarded.extend_from_slice(&NO_CODE);
    }
    guarded.extend_from_slice(&[0xFF, EOI]);
    Ok(guarded)
}

/// The segment at or after `at`, which moves behind it; `None` at the end of the picture. Stray bytes between segments are
/// passed over, as decoders do. Some cameras leave the marker of the end away: then the file ends with the pixels of a scan, and only they
/// can tell whether it is whole.
fn next_segment<'a>(bytes: &'a [u8], at: &mut usize) -> Result<Option<Segment<'a>>, PictureFault> {
    loop {
        if *at == bytes.len() {
            return Ok(None);
        }
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
        let mut end = *at;
        if marker == SOS {
            end = scan_end(bytes, *at);
            *at = if bytes[end..].iter().all(|&byte| byte == 0xFF) { bytes.len() } else { end };
        } else if *at == bytes.len() {
            return Err(PictureFault::Truncated);
        }
        return Ok(Some(Segment { marker, payload, whole: &bytes[start..end] }));
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

/// Where the pixels of a scan end: at the next marker that is no restart marker, or where nothing but the beginning of one is left.
fn scan_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(mark) = bytes[at..].iter().position(|&byte| byte == 0xFF) {
        at += mark;
        let fill = bytes[at..].iter().position(|&byte| byte != 0xFF);
        match fill.map(|fill| (at + fill, bytes[at + fill])) {
            Some((byte, 0x00 | 0xD0..=0xD7)) => at = byte + 1,
            // The last FF is the marker's own.
            Some((byte, _)) => return byte - 1,
            None => return at,
        }
    }
    bytes.len()
}

fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC)
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
