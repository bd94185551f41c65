//! A picture's pixels, in eight bits for each of red, green, blue and, where something can be seen through, alpha.

use std::io::Cursor;
use std::panic::catch_unwind;

use image_webp::WebPDecoder;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::colour::{self, Colours};
use super::gate::Room;
use super::plan::Variant;
use super::stored::Stored;
use super::{Format, PictureFault, encode, jpeg, read, resize, turn};

/// Pixels row by row, without gaps.
pub(super) struct Pixels {
    pub width: u32,
    pub height: u32,
    /// 3 or 4.
    pub channels: usize,
    pub data: Vec<u8>,
}

/// A decoded picture, of which files are made.
pub struct Opened {
    pub(super) pixels: Pixels,
    pub(super) colours: Colours,
    pub(super) orientation: u8,
    /// Drawn or written rather than taken by a camera, as far as its file can tell.
    sharp: bool,
    _room: Room,
}

impl Opened {
    pub fn new(bytes: &[u8]) -> Result<Opened, PictureFault> {
        let (format, stored) = read(bytes)?;
        let room = Room::for_pixels(stored.pixels());
        let (pixels, colours) = decoded(bytes, format, &stored)?;
        Ok(Opened { pixels, colours, orientation: stored.orientation, sharp: stored.lossless.is_some(), _room: room })
    }

    /// The bytes of one file.
    pub fn make(&self, variant: &Variant) -> Result<Vec<u8>, PictureFault> {
        // Turning and colouring few pixels is less work than all: which is why sizes are exchanged here and not before.
        let stored = turn::back(self.orientation, (variant.width, variant.height));
        let small = self.colours.on_screen(resize::to(&self.pixels, stored, variant.fit)?);
        encode::write(&turn::upright(small, self.orientation), variant.coding, self.sharp)
    }
}

/// Fails where pixels are missing.
pub(super) fn prove(bytes: &[u8], format: Format, stored: &Stored) -> Result<(), PictureFault> {
    let _room = Room::for_pixels(stored.pixels());
    decoded(bytes, format, stored).map(drop)
}

/// Whether nothing can be seen through it.
pub(super) fn is_opaque(bytes: &[u8], format: Format, stored: &Stored) -> Result<bool, PictureFault> {
    let _room = Room::for_pixels(stored.pixels());
    let (pixels, _) = decoded(bytes, format, stored)?;
    Ok(pixels.channels == 3 || pixels.data.chunks_exact(4).all(|pixel| pixel[3] == u8::MAX))
}

/// A decoder that stumbles over a broken picture must not take the program with it.
fn decoded(bytes: &[u8], format: Format, stored: &Stored) -> Result<(Pixels, Colours), PictureFault> {
    let decode = || match format {
        Format::Jpeg => of_jpeg(bytes),
        Format::Png => of_png(bytes),
        Format::Webp => of_webp(bytes),
    };
    let Decoded { channels, data, colours } = catch_unwind(decode).unwrap_or_else(|_| Err(undecodable("a fault of the decoder")))?;
    let pixels = Pixels { width: stored.width, height: stored.height, channels, data };
    let expected = stored.pixels() * channels as u64;
    if pixels.data.len() as u64 == expected { Ok((pixels, colours)) } else { Err(undecodable("another size than announced")) }
}

struct Decoded {
    channels: usize,
    data: Vec<u8>,
    colours: Colours,
}

fn undecodable(reason: impl ToString) -> PictureFault {
    PictureFault::Undecodable { reason: reason.to_string() }
}

/// Strictly: what a tolerant decoder fills with grey is no picture to publish.
fn of_jpeg(bytes: &[u8]) -> Result<Decoded, PictureFault> {
    let bytes = jpeg::guarded(bytes)?;
    let options = DecoderOptions::default().set_strict_mode(true).set_max_width(usize::MAX).set_max_height(usize::MAX);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(&bytes), options);
    decoder.decode_headers().map_err(undecodable)?;
    let stored = decoder.input_colorspace();
    let inks = stored.filter(|space| matches!(space, ColorSpace::CMYK | ColorSpace::YCCK));
    decoder.set_options(options.jpeg_set_out_colorspace(inks.unwrap_or(ColorSpace::RGB)));
    let data = decoder.decode().map_err(undecodable)?;
    let profile = decoder.icc_profile();
    Ok(match inks {
        None => Decoded { channels: 3, data, colours: Colours::of(profile.as_deref()) },
        Some(space) => {
            let data = colour::of_inks(&inks_of(data, space), profile.as_deref());
            Decoded { channels: 3, data, colours: Colours::Same }
        }
    })
}

/// Files of inks come from Adobe's programs, which write how much of each is *not* there; in YCCK the first three as brightness and hue.
fn inks_of(mut data: Vec<u8>, space: ColorSpace) -> Vec<u8> {
    for pixel in data.chunks_exact_mut(colour::INKS) {
        if space == ColorSpace::YCCK {
            let (y, cb, cr) = (i32::from(pixel[0]) << 16, i32::from(pixel[1]) - 128, i32::from(pixel[2]) - 128);
            let byte = |value: i32| ((value + (1 << 15)) >> 16).clamp(0, 255) as u8;
            pixel[0] = byte(y + 91_881 * cr);
            pixel[1] = byte(y - 22_554 * cb - 46_802 * cr);
            pixel[2] = byte(y + 116_130 * cb);
        } else {
            pixel[..3].iter_mut().for_each(|ink| *ink = 255 - *ink);
        }
        pixel[3] = 255 - pixel[3];
    }
    data
}

fn of_png(bytes: &[u8]) -> Result<Decoded, PictureFault> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    let mut reader = decoder.read_info().map_err(undecodable)?;
    let size = reader.output_buffer_size().ok_or_else(|| undecodable("too large"))?;
    let colours = Colours::of(reader.info().icc_profile.as_deref());
    let mut data = vec![0; size];
    let frame = reader.next_frame(&mut data).map_err(undecodable)?;
    data.truncate(frame.buffer_size());
    let (channels, data) = match frame.color_type {
        png::ColorType::Grayscale => (3, data.iter().flat_map(|grey| [*grey; 3]).collect()),
        png::ColorType::GrayscaleAlpha => (4, data.chunks_exact(2).flat_map(|pair| [pair[0], pair[0], pair[0], pair[1]]).collect()),
        png::ColorType::Rgba => (4, data),
        png::ColorType::Rgb | png::ColorType::Indexed => (3, data),
    };
    Ok(Decoded { channels, data, colours })
}

fn of_webp(bytes: &[u8]) -> Result<Decoded, PictureFault> {
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(undecodable)?;
    let profile = decoder.icc_profile().map_err(undecodable)?;
    let channels = if decoder.has_alpha() { 4 } else { 3 };
    let size = decoder.output_buffer_size().ok_or_else(|| undecodable("too large"))?;
    let mut data = vec![0; size];
    if decoder.is_animated() {
        decoder.read_frame(&mut data).map_err(undecodable)?;
    } else {
        decoder.read_image(&mut data).map_err(undecodable)?;
    }
    Ok(Decoded { channels, data, colours: Colours::of(profile.as_deref()) })
}
