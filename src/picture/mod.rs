//! Pictures as they may be published: of a kind browsers show, of a bearable size, telling nothing but what is seen.
//!
//! A photo from a telephone says where and when it was taken, with which device, and often holds a smaller copy of what was later
//! cut away. All of that is removed without touching a pixel: the containers are taken apart into their labelled pieces and only
//! the pieces an image is made of are put together again, byte for byte. The lists say what is kept, so that what nobody has
//! thought of goes. Pixels are never decoded here, and nothing is resized.

mod container;
mod format;
mod jpeg;
mod orientation;
mod png;
#[cfg(test)]
mod tests;
mod webp;

use std::fmt;

use container::Container;
pub use format::Format;

/// Largest file that is read.
pub const MAX_BYTES: usize = 40 * 1024 * 1024;

/// Largest picture, in pixels: beyond this, browsers on telephones give up.
pub const MAX_PIXELS: u64 = 100_000_000;

/// What a page must know of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PictureInfo {
    pub format: Format,
    /// As displayed, after turning.
    pub width: u32,
    pub height: u32,
    /// The EXIF orientation, 1 to 8; 1 is upright.
    pub orientation: u8,
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
}

/// Format and size of a picture.
pub fn inspect(bytes: &[u8]) -> Result<PictureInfo, PictureFault> {
    read(bytes).map(|(info, _)| info)
}

/// The picture without anything but the picture. Stripping it again changes nothing.
pub fn strip(bytes: &[u8]) -> Result<Vec<u8>, PictureFault> {
    let (info, container) = read(bytes)?;
    Ok(match info.format {
        Format::Jpeg => jpeg::write(&container),
        Format::Png => png::write(&container),
        Format::Webp => webp::write(&container),
    })
}

fn read(bytes: &[u8]) -> Result<(PictureInfo, Container<'_>), PictureFault> {
    if bytes.len() > MAX_BYTES {
        return Err(PictureFault::TooManyBytes { bytes: bytes.len() });
    }
    let format = format::recognise(bytes)?;
    let container = match format {
        Format::Jpeg => jpeg::read(bytes),
        Format::Png => png::read(bytes),
        Format::Webp => webp::read(bytes),
    }?;
    let (width, height) = container.displayed_size();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(PictureFault::TooManyPixels { width, height });
    }
    let info = PictureInfo { format, width, height, orientation: container.orientation };
    Ok((info, container))
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
        }
    }
}

impl std::error::Error for PictureFault {}
