//! A picture file taken apart: the pieces to keep, still in the file's own bytes, and the facts read on the way.

use std::borrow::Cow;

/// More pieces than this are no picture but an attempt to fill the memory.
pub(super) const MAX_PIECES: usize = 100_000;

/// What reading any of the formats gives.
pub(super) struct Container<'a> {
    /// As stored, before turning.
    pub width: u32,
    pub height: u32,
    pub orientation: u8,
    /// Whole pieces (with label and length) in the order they are written.
    pub pieces: Vec<Cow<'a, [u8]>>,
}

impl Container<'_> {
    pub fn displayed_size(&self) -> (u32, u32) {
        match self.orientation {
            5..=8 => (self.height, self.width),
            _ => (self.width, self.height),
        }
    }

    /// Bytes of all pieces.
    pub fn len(&self) -> usize {
        self.pieces.iter().map(|piece| piece.len()).sum()
    }
}

/// The array at an offset; `None` past the end.
pub(super) fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}
