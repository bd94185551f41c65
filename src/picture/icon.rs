//! A logo as icons: fitted into a frame, never stretched, on nothing or on a ground of one colour.

use super::decode::{Opened, Pixels};
use super::plan::Fit;
use super::{PictureFault, encode, resize, turn};

/// One icon, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    pub width: u32,
    pub height: u32,
    pub inside: Inside,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// To the edges, on nothing.
    Bare,
    /// On a ground without holes, because systems that find one fill it with black.
    OnGround,
    /// On a ground, within the circle that no system cuts away (80 percent of the width).
    InCircle,
}

/// Left free around a logo whose edge does not tell the ground, in percent of the frame.
const MARGIN: f64 = 8.0;

/// How far the colours of an edge may differ to be one ground.
const ALIKE: u8 = 12;

const WHITE: [u8; 3] = [255; 3];

/// The size in which a picture of a size fits into a frame.
pub fn fitted((width, height): (u32, u32), (frame_width, frame_height): (u32, u32)) -> (u32, u32) {
    let scale = (f64::from(frame_width) / f64::from(width)).min(f64::from(frame_height) / f64::from(height));
    let side = |own: u32, frame: u32| ((f64::from(own) * scale).round() as u32).clamp(1, frame.max(1));
    (side(width, frame_width), side(height, frame_height))
}

impl Opened {
    /// The bytes of a PNG.
    pub fn icon(&self, frame: &Frame) -> Result<Vec<u8>, PictureFault> {
        let edge = self.edge();
        let size = turn::back(self.orientation, (self.pixels.width, self.pixels.height));
        let (width, height) = fitted(size, room(frame, size, edge.is_some()));
        let small = resize::to(&self.pixels, turn::back(self.orientation, (width, height)), Fit::Whole)?;
        let small = turn::upright(self.colours.on_screen(small), self.orientation);
        let ground = (frame.inside != Inside::Bare).then(|| edge.unwrap_or(WHITE));
        encode::icon(&laid(&small, frame, ground))
    }

    /// The one colour in the middle of all four edges.
    fn edge(&self) -> Option<[u8; 3]> {
        let Pixels { width, height, channels, data } = &self.pixels;
        let (right, bottom) = (width - 1, height - 1);
        let middles = [(right / 2, 0), (right / 2, bottom), (0, bottom / 2), (right, bottom / 2)];
        let pixel = |(x, y): (u32, u32)| {
            let at = (y as usize * *width as usize + x as usize) * channels;
            data.get(at..at + channels)
        };
        let data = middles.into_iter().filter_map(pixel).flatten().copied().collect();
        let middles = self.colours.on_screen(Pixels { width: 4, height: 1, channels: *channels, data });
        let mut middles = middles.data.chunks_exact(middles.channels);
        let first = middles.next()?;
        let is_same = |other: &[u8]| first.iter().zip(other).all(|(a, b)| a.abs_diff(*b) <= ALIKE);
        let is_solid = first.get(3).is_none_or(|alpha| *alpha == u8::MAX);
        (is_solid && middles.all(is_same)).then(|| [first[0], first[1], first[2]])
    }
}

/// How much of the frame a logo of this size may take.
fn room(frame: &Frame, (width, height): (u32, u32), has_edge: bool) -> (u32, u32) {
    let part = |share: f64| (share_of(frame.width, share), share_of(frame.height, share));
    match frame.inside {
        Inside::Bare => (frame.width, frame.height),
        Inside::OnGround if has_edge => (frame.width, frame.height),
        Inside::OnGround => part(1.0 - 2.0 * MARGIN / 100.0),
        Inside::InCircle => {
            let longer = f64::from(width.max(height));
            part(0.8 * longer / f64::from(width).hypot(f64::from(height)))
        }
    }
}

fn share_of(length: u32, share: f64) -> u32 {
    ((f64::from(length) * share).floor() as u32).max(1)
}

/// In the middle of the frame; without a ground what is left is seen through.
fn laid(small: &Pixels, frame: &Frame, ground: Option<[u8; 3]>) -> Pixels {
    let channels = if ground.is_some() { 3 } else { 4 };
    let background = ground.map_or(vec![0; 4], Vec::from);
    let mut data = background.repeat(frame.width as usize * frame.height as usize);
    let (left, top) = ((frame.width - small.width) / 2, (frame.height - small.height) / 2);
    for (at, pixel) in small.data.chunks_exact(small.channels).enumerate() {
        let (x, y) = (at as u32 % small.width + left, at as u32 / small.width + top);
        let to = (y as usize * frame.width as usize + x as usize) * channels;
        let alpha = pixel.get(3).copied().unwrap_or(u8::MAX);
        let target = &mut data[to..to + channels];
        match ground {
            None => {
                target[..3].copy_from_slice(&pixel[..3]);
                target[3] = alpha;
            }
            Some(_) => target.iter_mut().zip(pixel).for_each(|(below, above)| *below = over(*above, *below, alpha)),
        }
    }
    Pixels { width: frame.width, height: frame.height, channels, data }
}

fn over(above: u8, below: u8, alpha: u8) -> u8 {
    let (above, below, alpha) = (u32::from(above), u32::from(below), u32::from(alpha));
    ((above * alpha + below * (255 - alpha) + 127) / 255) as u8
}

/// `favicon.ico`: pictures of several sizes, each a PNG, in one file.
pub fn ico(pictures: &[(u8, Vec<u8>)]) -> Vec<u8> {
    const HEAD: usize = 6;
    const ENTRY: usize = 16;
    let mut file = vec![0, 0, 1, 0, pictures.len() as u8, 0];
    let mut at = HEAD + ENTRY * pictures.len();
    for (side, png) in pictures {
        file.extend([*side, *side, 0, 0, 1, 0, 32, 0]);
        file.extend((png.len() as u32).to_le_bytes());
        file.extend((at as u32).to_le_bytes());
        at += png.len();
    }
    pictures.iter().for_each(|(_, png)| file.extend(png));
    file
}
