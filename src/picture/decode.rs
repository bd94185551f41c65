//! A picture's pixels, in eight bits for each of red, green, blue and, where something can be seen through, alpha.

use std::io::Cursor;

use image_webp::WebPDecoder;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::plan::Variant;
use super::stored::Stored;
use super::{Format, PictureFault, encode, read, resize, turn};

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
    pub(super) orientation: u8,
}

impl Opened {
    pub fn new(bytes: &[u8]) -> Result<Opened, PictureFault> {
        let (format, stored) = read(bytes)?;
        let pixels = pixels(bytes, format, &stored)?;
        Ok(Opened { pixels, orientation: stored.orientation })
    }

    /// The bytes of one file.
    pub fn make(&self, variant: &Variant) -> Result<Vec<u8>, PictureFault> {
        // Turning few pixels is less work than turning all; which is why sizes are exchanged here and not before.
        let stored = turn::back(self.orientation, (variant.width, variant.height));
        let small = resize::to(&self.pixels, stored, variant.fit)?;
        encode::write(&turn::upright(small, self.orientation), variant.coding)
    }
}

/// Whether nothing can be seen through it.
pub(super) fn is_opaque(bytes: &[u8], format: Format, stored: &Stored) -> Result<bool, PictureFault> {
    let pixels = pixels(bytes, format, stored)?;
    Ok(pixels.channels == 3 || pixels.data.chunks_exact(4).all(|pixel| pixel[3] == u8::MAX))
}

fn pixels(bytes: &[u8], format: Format, stored: &Stored) -> Result<Pixels, PictureFault> {
    let (channels, data) = match format {
        Format::Jpeg => jpeg(bytes),
        Format::Png => png(bytes),
        Format::Webp => webp(bytes),
    }?;
    let pixels = Pixels { width: stored.width, height: stored.height, channels, data };
    let expected = u64::from(pixels.width) * u64::from(pixels.height) * channels as u64;
    if pixels.data.len() as u64 == expected { Ok(pixels) } else { Err(undecodable("another size than announced")) }
}

fn undecodable(reason: impl ToString) -> PictureFault {
    PictureFault::Undecodable { reason: reason.to_string() }
}

fn jpeg(bytes: &[u8]) -> Result<(usize, Vec<u8>), PictureFault> {
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(usize::MAX)
        .set_max_height(usize::MAX)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let data = JpegDecoder::new_with_options(ZCursor::new(bytes), options).decode().map_err(undecodable)?;
    Ok((3, data))
}

fn png(bytes: &[u8]) -> Result<(usize, Vec<u8>), PictureFault> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    let mut reader = decoder.read_info().map_err(undecodable)?;
    let size = reader.output_buffer_size().ok_or_else(|| undecodable("too large"))?;
    let mut data = vec![0; size];
    let frame = reader.next_frame(&mut data).map_err(undecodable)?;
    data.truncate(frame.buffer_size());
    Ok(match frame.color_type {
        png::ColorType::Grayscale => (3, data.iter().flat_map(|grey| [*grey; 3]).collect()),
        png::ColorType::GrayscaleAlpha => (4, data.chunks_exact(2).flat_map(|pair| [pair[0], pair[0], pair[0], pair[1]]).collect()),
        png::ColorType::Rgba => (4, data),
        png::ColorType::Rgb | png::ColorType::Indexed => (3, data),
    })
}

fn webp(bytes: &[u8]) -> Result<(usize, Vec<u8>), PictureFault> {
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(undecodable)?;
    let size = decoder.output_buffer_size().ok_or_else(|| undecodable("too large"))?;
    let mut data = vec![0; size];
    decoder.read_image(&mut data).map_err(undecodable)?;
    Ok((if decoder.has_alpha() { 4 } else { 3 }, data))
}
