//! The same bytes on every machine: instructions that only some processors have must give what plain arithmetic gives.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{CpuExtensions, FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::*;

fn resized(data: &[u8], kind: PixelType, plain: bool) -> Vec<u8> {
    let from = ImageRef::new(403, 299, data, kind).unwrap();
    let mut to = Image::new(150, 111, kind);
    let mut resizer = Resizer::new();
    if plain {
        // SAFETY: every processor has what no extension is.
        unsafe { resizer.set_cpu_extensions(CpuExtensions::None) };
    }
    resizer.resize(&from, &mut to, &ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom))).unwrap();
    to.into_vec()
}

#[test]
fn resizing_is_the_same_with_and_without_extensions() {
    let photo = Drawn::photo(403, 299).data;
    assert!(resized(&photo, PixelType::U8x3, false) == resized(&photo, PixelType::U8x3, true));
    let mut at = 0_u32;
    let open: Vec<u8> = photo
        .chunks(3)
        .flat_map(|pixel| {
            at = at.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            [pixel[0], pixel[1], pixel[2], (at >> 24) as u8]
        })
        .collect();
    assert!(resized(&open, PixelType::U8x4, false) == resized(&open, PixelType::U8x4, true));
}

#[test]
fn decoding_is_the_same_with_and_without_extensions() {
    let mut sampled = Vec::new();
    let photo = Drawn::photo(403, 299);
    let mut encoder = Encoder::new(&mut sampled, 60);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.encode(&photo.data, 403, 299, ColorType::Rgb).unwrap();
    for bytes in [photo.jpeg(&Told::plain()), sampled] {
        let decoded = |options| JpegDecoder::new_with_options(ZCursor::new(&bytes), options).decode().unwrap();
        assert!(decoded(DecoderOptions::new_fast()) == decoded(DecoderOptions::new_safe()));
    }
}
