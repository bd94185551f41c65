//! Which files are made of a picture. All of it follows from the file's own facts, so that names are known before anything is made.
//!
//! **Kind.** JPEG and WebP compressed with loss are photographs. Pictures compressed without loss (PNG, lossless WebP) are graphics, unless
//! so little could be compressed that only a photograph explains it: more than [`PHOTO_SHARE`] of the colours' bytes are left. A poster or a
//! screenshot that is too large for a graphic ([`HEAVY`]) is taken for a photograph, too. Whatever can be seen through is a graphic; as many
//! programs announce an alpha channel that hides nothing, a dense or heavy picture with one is decoded to see. Photographs become JPEG,
//! graphics PNG.
//!
//! **Widths.** [`WIDTHS`], never wider than the picture is; the widest is the picture's own width where that lies between, and where the
//! two are almost the same (within [`NEAR`]) only the own one is made. Nothing is higher than [`MAX_HEIGHT`].
//!
//! **Share picture.** What other services show beside a link: the middle of the picture in the proportion of [`SHARE`], never enlarged.

use super::PictureInfo;
use super::stored::Stored;

/// Of a telephone in the hand to a large screen of high density; a text column is at most 672 pixels of CSS wide.
pub const WIDTHS: [u32; 4] = [360, 720, 1080, 1600];

/// A width at least so far below the next (in percent of it) is worth a file of its own.
const NEAR: u32 = 85;

/// Long screenshots and posters stay legible, and no browser refuses them.
const MAX_HEIGHT: u32 = 8000;

/// Width and height in which services show a link.
pub const SHARE: (u32, u32) = (1200, 630);

/// In percent: drawings and screenshots leave 1 to 20 of their bytes, photographs 30 to 80.
const PHOTO_SHARE: u64 = 30;

/// Smaller pictures tell nothing by their size in bytes, and none is saved by judging them.
const FEW_PIXELS: u64 = 40_000;

/// In bytes of the source: as PNG, its larger widths would keep readers waiting.
const HEAVY: u64 = 400_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Photo,
    /// Drawings, charts, screenshots, logos.
    Graphic,
}

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coding {
    Avif,
    Jpeg,
    Png,
}

/// Which part of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Whole,
    /// The middle.
    Share,
}

/// One file that is made of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variant {
    pub width: u32,
    pub height: u32,
    pub coding: Coding,
    pub fit: Fit,
}

impl Coding {
    /// The ending of a file, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Coding::Avif => "avif",
            Coding::Jpeg => "jpg",
            Coding::Png => "png",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Coding::Avif => "image/avif",
            Coding::Jpeg => "image/jpeg",
            Coding::Png => "image/png",
        }
    }
}

/// The whole picture in every width, the smallest first; with `avif` each width a second time.
pub fn whole(info: &PictureInfo, avif: bool) -> Vec<Variant> {
    let main = match info.kind {
        Kind::Photo => Coding::Jpeg,
        Kind::Graphic => Coding::Png,
    };
    let codings = [Some(main), avif.then_some(Coding::Avif)];
    let of_coding = |coding| {
        let variant = move |width| Variant { width, height: height_of(info, width), coding, fit: Fit::Whole };
        widths(info).into_iter().map(variant)
    };
    codings.into_iter().flatten().flat_map(of_coding).collect()
}

/// The middle of the picture for other services.
pub fn share(info: &PictureInfo) -> Variant {
    let (width, height) = (u64::from(info.width), u64::from(info.height));
    let (share_width, share_height) = (u64::from(SHARE.0), u64::from(SHARE.1));
    // The widest part of that proportion.
    let part = width.min(height * share_width / share_height).clamp(1, share_width);
    let height = (part * share_height + share_width / 2) / share_width;
    Variant { width: part as u32, height: height.max(1) as u32, coding: Coding::Jpeg, fit: Fit::Share }
}

/// None where only the pixels can tell.
pub(super) fn kind(stored: &Stored) -> Option<Kind> {
    let Some(lossless) = stored.lossless else {
        return if stored.alpha { None } else { Some(Kind::Photo) };
    };
    let is_dense = lossless.compressed * 100 > lossless.raw * PHOTO_SHARE;
    match stored.pixels() >= FEW_PIXELS && is_dense || lossless.compressed > HEAVY {
        false => Some(Kind::Graphic),
        true if stored.alpha => None,
        true => Some(Kind::Photo),
    }
}

fn widths(info: &PictureInfo) -> Vec<u32> {
    let tallest = u64::from(info.width) * u64::from(MAX_HEIGHT) / u64::from(info.height);
    let most = info.width.min(WIDTHS[WIDTHS.len() - 1]).min(tallest.max(1) as u32);
    let below = WIDTHS.into_iter().filter(|width| *width < most && width * 100 <= most * NEAR);
    below.chain([most]).collect()
}

fn height_of(info: &PictureInfo, width: u32) -> u32 {
    let (own, height) = (u64::from(info.width), u64::from(info.height));
    ((u64::from(width) * height + own / 2) / own).max(1) as u32
}
