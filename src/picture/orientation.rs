//! Which side of a picture is up: the one fact of EXIF that is needed to show it.
//!
//! Only the first directory is looked at, in one pass, so that hostile data can neither loop nor grow. Anything unreadable means
//! upright, as it does to browsers.

use super::stored::array;

const TAG: u16 = 0x0112;
const SHORT: u16 = 3;
const ENTRY: usize = 12;

/// The orientation in an EXIF block (a TIFF header and its directories), 1 to 8.
pub(super) fn read(tiff: &[u8]) -> u8 {
    find(tiff).filter(|orientation| (1..=8).contains(orientation)).map_or(1, |orientation| orientation as u8)
}

fn find(tiff: &[u8]) -> Option<u16> {
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let u16_at = |at: usize| array(tiff, at).map(|pair| if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) });
    let u32_at = |at: usize| array(tiff, at).map(|four| if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) });
    let directory = usize::try_from(u32_at(4)?).ok()?;
    let count = usize::from(u16_at(directory)?);
    let first = directory.checked_add(2)?;
    let entry = (0..count).map(|index| first.saturating_add(index * ENTRY)).find(|&entry| u16_at(entry) == Some(TAG))?;
    let is_one_short = u16_at(entry + 2)? == SHORT && u32_at(entry + 4)? == 1;
    is_one_short.then(|| u16_at(entry + 8)).flatten()
}
