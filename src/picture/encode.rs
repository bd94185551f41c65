//! Pixels into the bytes of a file, with nothing in it but the picture.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::PictureFault;
use super::decode::Pixels;
use super::plan::Coding;

/// At first: as good as looking at it on a screen asks for. Then lower, for the rare picture that would weigh more than [`HEAVY`].
const QUALITIES: [u8; 5] = [78, 72, 66, 60, 54];

/// Bytes that nobody on a slow line should have to wait for.
const HEAVY: usize = 200_000;

pub(super) fn write(pixels: &Pixels, coding: Coding) -> Result<Vec<u8>, PictureFault> {
    match coding {
        Coding::Jpeg => jpeg(pixels),
        Coding::Png => png(pixels),
        Coding::Avif => Err(unwritable("AVIF")),
    }
}

fn unwritable(reason: impl ToString) -> PictureFault {
    PictureFault::Undecodable { reason: reason.to_string() }
}

fn jpeg(pixels: &Pixels) -> Result<Vec<u8>, PictureFault> {
    let mut smallest = Vec::new();
    for quality in QUALITIES {
        smallest = jpeg_of(pixels, quality)?;
        if smallest.len() <= HEAVY {
            break;
        }
    }
    Ok(smallest)
}

fn jpeg_of(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, PictureFault> {
    let side = |length: u32| u16::try_from(length).map_err(unwritable);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    let (width, height) = (side(pixels.width)?, side(pixels.height)?);
    if pixels.channels == 4 {
        encoder.encode(&on_white(pixels), width, height, ColorType::Rgb).map_err(unwritable)?;
    } else {
        encoder.encode(&pixels.data, width, height, ColorType::Rgb).map_err(unwritable)?;
    }
    Ok(bytes)
}

/// JPEG knows nothing to see through: paper shines through instead.
fn on_white(pixels: &Pixels) -> Vec<u8> {
    let over = |colour: u8, alpha: u8| {
        let (colour, alpha) = (u32::from(colour), u32::from(alpha));
        ((colour * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    pixels.data.chunks_exact(4).flat_map(|pixel| [over(pixel[0], pixel[3]), over(pixel[1], pixel[3]), over(pixel[2], pixel[3])]).collect()
}

fn png(pixels: &Pixels) -> Result<Vec<u8>, PictureFault> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width, pixels.height);
    encoder.set_color(if pixels.channels == 4 { png::ColorType::Rgba } else { png::ColorType::Rgb });
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&pixels.data)).map_err(unwritable)?;
    Ok(bytes)
}
