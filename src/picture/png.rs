//! PNG: a signature, then chunks of length, type, data and checksum.

use super::PictureFault;
use super::orientation;
use super::stored::{Lossless, MAX_PIECES, Stored, array};

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1A\n";

/// Chunks without which no program can show a picture; another of that kind is none that we know.
const CRITICAL: [&[u8; 4]; 4] = [b"IHDR", b"PLTE", b"IDAT", b"IEND"];

/// Length, type and checksum around the data.
const FRAME: usize = 12;

pub(super) fn read(bytes: &[u8]) -> Result<Stored, PictureFault> {
    let mut at = SIGNATURE.len();
    let header = header(bytes, at)?;
    let mut stored = Stored {
        width: header.width,
        height: header.height,
        orientation: 1,
        moving: false,
        alpha: header.has_alpha,
        lossless: Some(Lossless { raw: header.raw(), compressed: 0 }),
        unended: false,
    };
    let (mut count, mut has_exif, mut has_pixels) = (0_usize, false, false);
    loop {
        let length = u32::from_be_bytes(array(bytes, at).ok_or(PictureFault::Truncated)?);
        let length = usize::try_from(length).map_err(|_| PictureFault::Corrupt { offset: at })?;
        let end = at.checked_add(FRAME).and_then(|end| end.checked_add(length)).ok_or(PictureFault::Corrupt { offset: at })?;
        let whole = bytes.get(at..end).ok_or(PictureFault::Truncated)?;
        let name: [u8; 4] = array(whole, 4).ok_or(PictureFault::Truncated)?;
        let is_known = CRITICAL.contains(&&name) || !name[0].is_ascii_uppercase();
        if count == MAX_PIECES || !name.iter().all(u8::is_ascii_alphabetic) || !is_known || (name == *b"IHDR" && count > 0) {
            return Err(PictureFault::Corrupt { offset: at });
        }
        let data = &whole[8..8 + length];
        match &name {
            b"IDAT" => {
                has_pixels = true;
                stored.lossless = stored.lossless.map(|known| Lossless { compressed: known.compressed + length as u64, ..known });
            }
            b"tRNS" => stored.alpha = true,
            b"acTL" => stored.moving = array(data, 0).is_some_and(|frames| u32::from_be_bytes(frames) > 1),
            b"eXIf" if !has_exif => {
                has_exif = true;
                stored.orientation = orientation::read(data);
            }
            _ => {}
        }
        count += 1;
        at = end;
        if name == *b"IEND" {
            break;
        }
    }
    if has_pixels { Ok(stored) } else { Err(PictureFault::Corrupt { offset: at }) }
}

struct Header {
    width: u32,
    height: u32,
    /// Of a sample of one colour.
    depth: u8,
    colours: u8,
    has_alpha: bool,
}

impl Header {
    fn raw(&self) -> u64 {
        u64::from(self.width) * u64::from(self.height) * u64::from(self.colours) * u64::from(self.depth) / 8
    }
}

/// The first chunk, which must be the header.
fn header(bytes: &[u8], at: usize) -> Result<Header, PictureFault> {
    let start: [u8; 18] = array(bytes, at).ok_or(PictureFault::Truncated)?;
    let number = |at| array(&start, at).map_or(0, u32::from_be_bytes);
    let (width, height, depth, colour_type) = (number(8), number(12), start[16], start[17]);
    let valid = start.starts_with(b"\0\0\0\x0DIHDR") && width > 0 && height > 0 && width.max(height) <= i32::MAX.unsigned_abs();
    if !valid {
        return Err(PictureFault::Corrupt { offset: at });
    }
    // Bits of the colour type: a palette, colours, alpha.
    let colours = if colour_type & 3 == 2 { 3 } else { 1 };
    Ok(Header { width, height, depth, colours, has_alpha: colour_type & 4 != 0 })
}
