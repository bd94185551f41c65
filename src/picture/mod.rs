//! From a picture as it comes out of a telephone to the files that are published of it.
//!
//! A photo says where and when it was taken, with which device, and often holds a smaller copy of what was later cut away. So a picture is
//! never published as it is: it is decoded, turned upright, brought to the colours of screens, made smaller, and written anew with nothing
//! in it but pixels. What files there will be follows from what the picture's own file tells of itself ([`inspect`], [`widths`]), so pages
//! can name them before anybody has made them; making them ([`Opened`]) is what costs time.

mod colour;
mod decode;
mod encode;
mod format;
mod gate;
mod icon;
mod jpeg;
mod orientation;
mod plan;
mod png;
mod resize;
mod stored;
#[cfg(test)]
mod tests;
mod turn;
mod webp;

use std::fmt;

pub use decode::Opened;
pub use format::Format;
pub use icon::{Frame, Inside, fitted, ico};
pub use plan::{Coding, Fit, Kind, Variant, share, whole};
use stored::Stored;

/// Changes whenever the same picture gives other bytes than before: published names and the cache follow it.
pub const RECIPE: u32 = 4;

/// Whether this program can write AVIF.
pub const HAS_AVIF: bool = cfg!(feature = "avif");

/// Largest file that is read.
pub const MAX_BYTES: usize = 40 * 1024 * 1024;

/// Largest picture, in pixels: beyond this, decoding it takes more memory than an office's computer has to give.
pub const MAX_PIXELS: u64 = 100_000_000;

/// What can be told of a picture without making anything of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PictureInfo {
    pub format: Format,
    /// As displayed, after turning.
    pub width: u32,
    pub height: u32,
    /// The EXIF orientation, 1 to 8; 1 is upright.
    pub orientation: u8,
    /// An animation: only its first frame is published.
    pub moving: bool,
    pub kind: Kind,
}

/// Why a file cannot be published as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PictureFault {
    /// A picture of a kind that is not taken.
    Format {
        name: &'static str,
    },
    /// No picture of any known kind.
    NotAPicture,
    TooManyBytes {
        bytes: usize,
    },
    TooManyPixels {
        width: u32,
        height: u32,
    },
    /// The file ends before the picture does.
    Truncated,
    /// Something is wrong in the file from this byte on.
    Corrupt {
        offset: usize,
    },
    /// The file is whole, but its pixels cannot be read.
    Undecodable {
        reason: String,
    },
}

/// What a file tells of its picture. Decodes nothing but where only the pixels can tell whether it is a photograph ([`plan`])
/// or whole.
pub fn inspect(bytes: &[u8]) -> Result<PictureInfo, PictureFault> {
    let (format, stored) = read(bytes)?;
    let (width, height) = stored.displayed_size();
    if stored.unended {
        decode::prove(bytes, format, &stored).map_err(|_| PictureFault::Truncated)?;
    }
    let kind = match plan::kind(&stored) {
        Some(kind) => kind,
        None if decode::is_opaque(bytes, format, &stored)? => Kind::Photo,
        None => Kind::Graphic,
    };
    Ok(PictureInfo { format, width, height, orientation: stored.orientation, moving: stored.moving, kind })
}

/// Format and facts, within the limits.
fn read(bytes: &[u8]) -> Result<(Format, Stored), PictureFault> {
    if bytes.len() > MAX_BYTES {
        return Err(PictureFault::TooManyBytes { bytes: bytes.len() });
    }
    let format = format::recognise(bytes)?;
    let stored = match format {
        Format::Jpeg => jpeg::read(bytes),
        Format::Png => png::read(bytes),
        Format::Webp => webp::read(bytes),
    }?;
    if stored.pixels() > MAX_PIXELS {
        let (width, height) = stored.displayed_size();
        return Err(PictureFault::TooManyPixels { width, height });
    }
    Ok((format, stored))
}

impl fmt::Display for PictureFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PictureFault::Format { name } => write!(f, "{name} pictures are not taken"),
            PictureFault::NotAPicture => f.write_str("not a picture"),
            PictureFault::TooManyBytes { bytes } => write!(f, "the file has {bytes} bytes"),
            PictureFault::TooManyPixels { width, height } => {
                write!(f, "the picture has {width} × {height} pixels")
            }
            PictureFault::Truncated => f.write_str("the file ends before the picture does"),
            PictureFault::Corrupt { offset } => write!(f, "the file is damaged at byte {offset}"),
            PictureFault::Undecodable { reason } => write!(f, "the pixels cannot be read: {reason}"),
        }
    }
}

impl std::error::Error for PictureFault {}
