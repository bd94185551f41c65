//! Pixels turned upright, for each of the eight ways in which a camera may have been held.

use super::decode::Pixels;

/// The size before turning of what has this size afterwards.
pub(super) fn back(orientation: u8, (width, height): (u32, u32)) -> (u32, u32) {
    match orientation {
        5..=8 => (height, width),
        _ => (width, height),
    }
}

pub(super) fn upright(pixels: Pixels, orientation: u8) -> Pixels {
    if !(2..=8).contains(&orientation) {
        return pixels;
    }
    let (width, height) = back(orientation, (pixels.width, pixels.height));
    let (stored_width, channels) = (pixels.width as usize, pixels.channels);
    let (right, bottom) = (pixels.width as usize - 1, pixels.height as usize - 1);
    let mut data = Vec::with_capacity(pixels.data.len());
    for y in 0..height as usize {
        for x in 0..width as usize {
            let (from_x, from_y) = match orientation {
                2 => (right - x, y),
                3 => (right - x, bottom - y),
                4 => (x, bottom - y),
                5 => (y, x),
                6 => (y, bottom - x),
                7 => (right - y, bottom - x),
                _ => (right - y, x),
            };
            let at = (from_y * stored_width + from_x) * channels;
            data.extend_from_slice(&pixels.data[at..at + channels]);
        }
    }
    Pixels { width, height, channels, data }
}
