//! What a file tells of its picture before anything is decoded.

/// More pieces than this are no picture but an attempt to keep us busy.
pub(super) const MAX_PIECES: usize = 100_000;

/// What reading any of the formats gives.
pub(super) struct Stored {
    /// As stored, before turning.
    pub width: u32,
    pub height: u32,
    pub orientation: u8,
    /// More than one frame: an animation.
    pub moving: bool,
    /// Whether something may be seen through it. Many programs say so of pictures that are opaque.
    pub alpha: bool,
    /// How it was compressed; none where something was given up for size, as cameras do.
    pub lossless: Option<Lossless>,
    /// Its end is not marked: only the pixels can tell whether something is missing.
    pub unended: bool,
}

/// Compressed so that every pixel is kept.
#[derive(Clone, Copy)]
pub(super) struct Lossless {
    /// Bytes of colour before compression, alpha left out.
    pub raw: u64,
    pub compressed: u64,
}

impl Stored {
    pub fn pixels(&self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }

    pub fn displayed_size(&self) -> (u32, u32) {
        match self.orientation {
            5..=8 => (self.height, self.width),
            _ => (self.width, self.height),
        }
    }
}

/// The array at an offset; `None` past the end.
pub(super) fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}
