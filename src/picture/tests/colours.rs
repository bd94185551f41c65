//! Colours after the way to a screen, against sums of our own.

use moxcms::ColorProfile;

use super::*;

/// Display P3 to sRGB by the definitions of the two.
fn p3_on_screen(p3: [u8; 3]) -> [u8; 3] {
    let linear = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let [r, g, b] = p3.map(linear);
    let screen = [1.224_940 * r - 0.224_940 * g, -0.042_057 * r + 1.042_057 * g, -0.019_638 * r - 0.078_636 * g + 1.098_274 * b];
    screen.map(|value| {
        let value = value.clamp(0.0, 1.0);
        let value = if value <= 0.003_130_8 { value * 12.92 } else { 1.055 * value.powf(1.0 / 2.4) - 0.055 };
        (value * 255.0).round() as u8
    })
}

#[test]
fn colours_of_telephones_stay_what_they_were() {
    let told = Told { exif: exif_block(1), profile: Some(ColorProfile::new_display_p3().encode().unwrap()) };
    let drawn = Drawn::quarters(80, 60);
    for (at, source) in drawn.all(&told).iter().enumerate() {
        let most = if at == 0 { 8 } else { 2 };
        let seen = seen(&made(source, 80));
        for (x, y) in [(10, 10), (70, 10), (10, 50), (70, 50)] {
            let wanted = p3_on_screen(drawn.at(x, y));
            assert!(close(seen.at(x, y), wanted, most), "{at}: {:?} became {:?}, not {wanted:?}", drawn.at(x, y), seen.at(x, y));
        }
    }
    assert!(!close(p3_on_screen([200, 30, 30]), [200, 30, 30], 10), "the profile matters");
}

#[test]
fn profiles_that_change_nothing_or_cannot_be_read_change_nothing() {
    for profile in [ColorProfile::new_srgb().encode().unwrap(), b"no profile at all".to_vec(), Vec::new()] {
        let drawn = Drawn::quarters(80, 60);
        let source = drawn.webp(&Told { exif: exif_block(1), profile: Some(profile) });
        assert_eq!(seen(&made(&source, 80)), drawn);
    }
}

#[test]
fn inks_become_colours() {
    // Cyan, magenta, yellow, black in hundredths, and what paper looks like under them at its simplest.
    let inks = [([0, 0, 0, 0], [255; 3]), ([0, 0, 0, 100], [0; 3]), ([0, 100, 100, 0], [255, 0, 0]), ([60, 0, 0, 0], [102, 255, 255])];
    for kind in [ColorType::Cmyk, ColorType::CmykAsYcck] {
        for (ink, wanted) in inks {
            // The encoder stores them as Adobe's programs do.
            let pixel = ink.map(|hundredths: u32| (hundredths * 255 / 100) as u8);
            let mut bytes = Vec::new();
            Encoder::new(&mut bytes, 95).encode(&pixel.repeat(64 * 48), 64, 48, kind).unwrap();
            assert!(contains(&bytes, b"Adobe"));
            let seen = seen(&made(&bytes, 64)).at(30, 20);
            assert!(close(seen, wanted, 6), "{kind:?}: {ink:?} became {seen:?}");
        }
    }
}

fn png_of(kind: ::png::ColorType, depth: ::png::BitDepth, data: &[u8], more: impl Fn(&mut ::png::Encoder<&mut Vec<u8>>)) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, 4, 2);
    encoder.set_color(kind);
    encoder.set_depth(depth);
    more(&mut encoder);
    encoder.write_header().unwrap().write_image_data(data).unwrap();
    bytes
}

#[test]
fn every_way_to_store_a_png_comes_out_right() {
    use ::png::{BitDepth, ColorType};
    let plain = |_: &mut ::png::Encoder<&mut Vec<u8>>| ();
    let first = |bytes: &[u8]| ::image::load_from_memory(&made(bytes, 4)).unwrap().to_rgba8().get_pixel(0, 0).0;
    let palette = |encoder: &mut ::png::Encoder<&mut Vec<u8>>| encoder.set_palette(vec![10, 20, 30, 40, 50, 60]);
    let open = |encoder: &mut ::png::Encoder<&mut Vec<u8>>| {
        encoder.set_palette(vec![10, 20, 30, 40, 50, 60]);
        encoder.set_trns(vec![0, 128]);
    };
    for (name, bytes, wanted) in [
        ("grey", png_of(ColorType::Grayscale, BitDepth::Eight, &[90; 8], plain), [90, 90, 90, 255]),
        ("grey, one bit", png_of(ColorType::Grayscale, BitDepth::One, &[0xF0, 0x00], plain), [255; 4]),
        ("grey, sixteen bits", png_of(ColorType::Grayscale, BitDepth::Sixteen, &[90, 200].repeat(8), plain), [90, 90, 90, 255]),
        ("grey with alpha", png_of(ColorType::GrayscaleAlpha, BitDepth::Eight, &[90, 7].repeat(8), plain), [90, 90, 90, 7]),
        ("colours, sixteen bits", png_of(ColorType::Rgb, BitDepth::Sixteen, &[9, 1, 8, 2, 7, 3].repeat(8), plain), [9, 8, 7, 255]),
        ("with alpha, sixteen bits", png_of(ColorType::Rgba, BitDepth::Sixteen, &[9, 1, 8, 2, 7, 3, 6, 4].repeat(8), plain), [9, 8, 7, 6]),
        ("palette", png_of(ColorType::Indexed, BitDepth::Eight, &[1; 8], palette), [40, 50, 60, 255]),
        ("palette, four bits", png_of(ColorType::Indexed, BitDepth::Four, &[0x11; 4], palette), [40, 50, 60, 255]),
        ("palette with alpha", png_of(ColorType::Indexed, BitDepth::Eight, &[1; 8], open), [40, 50, 60, 128]),
        (
            "one colour left open",
            png_of(ColorType::Rgb, BitDepth::Eight, &[1, 2, 3].repeat(8), |e| e.set_trns(vec![0, 1, 0, 2, 0, 3])),
            [1, 2, 3, 0],
        ),
    ] {
        assert_eq!(first(&bytes), wanted, "{name}");
    }
}

#[test]
fn what_can_be_seen_through_leaves_no_rim() {
    // Half open, and under the open half a colour that nobody may see.
    let mut data = Vec::new();
    for at in 0..800 * 100 {
        data.extend_from_slice(if at % 800 < 403 { &[250, 240, 30, 255] } else { &[0, 0, 255, 0] });
    }
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, 800, 100);
    encoder.set_color(::png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(&data).unwrap();
    let small = ::image::load_from_memory(&made(&bytes, 360)).unwrap().to_rgba8();
    let rim: Vec<_> = small.pixels().filter(|pixel| pixel.0[3] > 8 && pixel.0[2] > 60).collect();
    assert!(rim.is_empty(), "{rim:?}");
    assert!(small.pixels().any(|pixel| (9..247).contains(&pixel.0[3])), "the edge is soft");
}

#[test]
fn a_lossy_webp_is_as_a_browser_drew_it() {
    let seen = seen(&made(LOSSY, 64));
    for (x, y, wanted) in [(10, 10, [180, 40, 40]), (54, 10, [40, 60, 180]), (10, 38, [200, 180, 140]), (54, 38, [40, 150, 60])] {
        assert!(close(seen.at(x, y), wanted, 14), "{:?}, not {wanted:?}", seen.at(x, y));
    }
    let open = ::image::load_from_memory(&made(LOSSY_ALPHA, 64)).unwrap().to_rgba8();
    assert_eq!((open.get_pixel(54, 10).0[3], open.get_pixel(10, 10).0[3]), (0, 255));
}
