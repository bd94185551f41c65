//! Pixels into the bytes of a file, with nothing in it but the picture.
//!
//! Graphics are written as PNG. Measured on drawings and screenshots 400 to 1920 pixels wide, lossless WebP as this program could write it
//! had 92 to 140 % of that size (a screenshot at 1200: 225 kB, PNG 244; a flat drawing in its own size: 90 kB, PNG 33 with a palette), and
//! not every reader of mail and feeds shows it.

use std::collections::BTreeMap;

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::PictureFault;
use super::decode::Pixels;
use super::plan::Coding;

/// At first: as good as looking at it on a screen asks for. Then lower, for the rare picture that would weigh more than [`HEAVY`].
const QUALITIES: [u8; 5] = [70, 66, 62, 58, 54];

/// Bytes that nobody on a slow line should have to wait for.
const HEAVY: usize = 200_000;

/// `sharp` keeps every colour in its place, as letters and lines need; of a photograph nobody sees the difference.
pub(super) fn write(pixels: &Pixels, coding: Coding, sharp: bool) -> Result<Vec<u8>, PictureFault> {
    match coding {
        Coding::Jpeg => jpeg(pixels, sharp),
        Coding::Png => png(pixels, png::Compression::High),
        Coding::Avif => avif(pixels),
    }
}

/// A PNG that every build without a cache makes, whether the site has pictures or not: a third of the work for 4 percent more bytes.
pub(super) fn icon(pixels: &Pixels) -> Result<Vec<u8>, PictureFault> {
    png(pixels, png::Compression::Balanced)
}

fn unwritable(reason: impl ToString) -> PictureFault {
    PictureFault::Undecodable { reason: reason.to_string() }
}

fn jpeg(pixels: &Pixels, sharp: bool) -> Result<Vec<u8>, PictureFault> {
    let on_white = (pixels.channels == 4).then(|| on_white(pixels));
    let data = on_white.as_deref().unwrap_or(&pixels.data);
    let side = |length: u32| u16::try_from(length).map_err(unwritable);
    let (width, height) = (side(pixels.width)?, side(pixels.height)?);
    let mut bytes = Vec::new();
    for quality in QUALITIES {
        bytes.clear();
        let mut encoder = Encoder::new(&mut bytes, quality);
        encoder.set_progressive(true);
        encoder.set_optimized_huffman_tables(true);
        encoder.set_sampling_factor(if sharp { SamplingFactor::F_1_1 } else { SamplingFactor::F_2_2 });
        encoder.encode(data, width, height, ColorType::Rgb).map_err(unwritable)?;
        if bytes.len() <= HEAVY {
            break;
        }
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

/// With a palette where there are few colours; else in the shorter of two ways, of which neither is always the better.
fn png(pixels: &Pixels, effort: png::Compression) -> Result<Vec<u8>, PictureFault> {
    let coded = |data: &[u8], palette: Option<&Palette>, filter| png_of(pixels, data, palette, filter, effort);
    if let Some(palette) = Palette::of(pixels) {
        return coded(&palette.data, Some(&palette), png::Filter::NoFilter);
    }
    let plain = coded(&pixels.data, None, png::Filter::NoFilter)?;
    let filtered = coded(&pixels.data, None, png::Filter::Adaptive)?;
    Ok(if plain.len() <= filtered.len() { plain } else { filtered })
}

fn png_of(
    pixels: &Pixels,
    data: &[u8],
    palette: Option<&Palette>,
    filter: png::Filter,
    effort: png::Compression,
) -> Result<Vec<u8>, PictureFault> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width, pixels.height);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(effort);
    encoder.set_filter(filter);
    match palette {
        None => encoder.set_color(if pixels.channels == 4 { png::ColorType::Rgba } else { png::ColorType::Rgb }),
        Some(palette) => {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(&palette.colours[..]);
            if palette.alphas.iter().any(|alpha| *alpha != u8::MAX) {
                encoder.set_trns(&palette.alphas[..]);
            }
        }
    }
    encoder.write_header().and_then(|mut writer| writer.write_image_data(data)).map_err(unwritable)?;
    Ok(bytes)
}

/// The few colours of a picture, and for each pixel which one it has.
struct Palette {
    colours: Vec<u8>,
    alphas: Vec<u8>,
    data: Vec<u8>,
}

impl Palette {
    /// None where a byte cannot tell all colours apart.
    fn of(pixels: &Pixels) -> Option<Palette> {
        const MOST: usize = 256;
        let colour = |pixel: &[u8]| [pixel[0], pixel[1], pixel[2], *pixel.get(3).unwrap_or(&u8::MAX)];
        let mut known: BTreeMap<[u8; 4], u8> = BTreeMap::new();
        let mut last = None;
        for pixel in pixels.data.chunks_exact(pixels.channels) {
            let colour = colour(pixel);
            if last.replace(colour) != Some(colour) {
                known.insert(colour, 0);
            }
            if known.len() > MOST {
                return None;
            }
        }
        known.values_mut().zip(0_u8..=255).for_each(|(place, at)| *place = at);
        Some(Palette {
            colours: known.keys().flat_map(|colour| [colour[0], colour[1], colour[2]]).collect(),
            alphas: known.keys().map(|colour| colour[3]).collect(),
            data: pixels.data.chunks_exact(pixels.channels).map(|pixel| known.get(&colour(pixel)).copied().unwrap_or_default()).collect(),
        })
    }
}

#[cfg(feature = "avif")]
fn avif(pixels: &Pixels) -> Result<Vec<u8>, PictureFault> {
    use ravif::{Img, RGB8, RGBA8};
    let encoder = ravif::Encoder::new().with_quality(60.0).with_alpha_quality(80.0).with_speed(6).with_num_threads(Some(1));
    let (width, height) = (pixels.width as usize, pixels.height as usize);
    let written = if pixels.channels == 4 {
        let data: Vec<RGBA8> = pixels.data.chunks_exact(4).map(|pixel| RGBA8::new(pixel[0], pixel[1], pixel[2], pixel[3])).collect();
        encoder.encode_rgba(Img::new(&data, width, height))
    } else {
        let data: Vec<RGB8> = pixels.data.chunks_exact(3).map(|pixel| RGB8::new(pixel[0], pixel[1], pixel[2])).collect();
        encoder.encode_rgb(Img::new(&data, width, height))
    };
    written.map(|written| written.avif_file).map_err(unwritable)
}

/// The settings refuse it before anybody comes here.
#[cfg(not(feature = "avif"))]
fn avif(_: &Pixels) -> Result<Vec<u8>, PictureFault> {
    Err(unwritable("no AVIF"))
}
