//! Which files a picture gives, told without making them.

use super::*;

fn info(kind: Kind, width: u32, height: u32) -> PictureInfo {
    PictureInfo { format: Format::Jpeg, width, height, orientation: 1, moving: false, kind }
}

#[track_caller]
fn gives(size: (u32, u32), wanted: &[(u32, u32)]) {
    let sizes: Vec<_> = whole(&info(Kind::Photo, size.0, size.1), false).iter().map(|variant| (variant.width, variant.height)).collect();
    assert_eq!(sizes, wanted, "{size:?}");
}

#[test]
fn widths_suit_screens_and_never_exceed_the_picture() {
    gives((4032, 3024), &[(360, 270), (720, 540), (1080, 810), (1600, 1200)]);
    gives((3024, 4032), &[(360, 480), (720, 960), (1080, 1440), (1600, 2133)]);
    gives((1600, 900), &[(360, 203), (720, 405), (1080, 608), (1600, 900)]);
    gives((1000, 500), &[(360, 180), (720, 360), (1000, 500)]);
    // One that is hardly wider is not worth a file of its own.
    gives((1280, 720), &[(360, 203), (720, 405), (1080, 608), (1280, 720)]);
    gives((1200, 675), &[(360, 203), (720, 405), (1200, 675)]);
    gives((420, 300), &[(420, 300)]);
    gives((1, 1), &[(1, 1)]);
    // A long screenshot stays legible, an endless one is bounded.
    gives((1080, 12_000), &[(360, 4000), (720, 8000)]);
    gives((10, 65_000), &[(1, 6500)]);
    gives((65_000, 10), &[(360, 1), (720, 1), (1080, 1), (1600, 1)]);
}

#[test]
fn the_share_picture_is_the_middle_and_never_enlarged() {
    for (size, wanted) in [
        ((4032, 3024), (1200, 630)),
        ((3024, 4032), (1200, 630)),
        ((1200, 675), (1200, 630)),
        ((800, 800), (800, 420)),
        ((5000, 300), (571, 300)),
        ((1, 1), (1, 1)),
    ] {
        let share = share(&info(Kind::Graphic, size.0, size.1));
        assert_eq!((share.width, share.height, share.coding), (wanted.0, wanted.1, Coding::Jpeg), "{size:?}");
    }
}

#[test]
fn avif_comes_beside_the_others() {
    let codings =
        |avif| whole(&info(Kind::Graphic, 500, 500), avif).iter().map(|variant| (variant.coding, variant.width)).collect::<Vec<_>>();
    assert_eq!(codings(false), [(Coding::Png, 360), (Coding::Png, 500)]);
    assert_eq!(codings(true), [(Coding::Png, 360), (Coding::Png, 500), (Coding::Avif, 360), (Coding::Avif, 500)]);
}

/// Four channels, the last as said.
fn with_alpha(drawn: &Drawn, alpha: impl Fn(usize) -> u8) -> Vec<u8> {
    let data: Vec<u8> = drawn.data.chunks(3).enumerate().flat_map(|(at, p)| [p[0], p[1], p[2], alpha(at)]).collect();
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, drawn.width, drawn.height);
    encoder.set_color(::png::ColorType::Rgba);
    encoder.set_depth(::png::BitDepth::Eight);
    encoder.write_header().unwrap().write_image_data(&data).unwrap();
    bytes
}

#[test]
fn photographs_and_graphics_are_told_apart() {
    let (photo, drawing) = (Drawn::photo(300, 200), Drawn::quarters(300, 200));
    let kind = |bytes: &[u8]| inspect(bytes).unwrap().kind;
    assert_eq!(drawing.all(&Told::plain()).map(|bytes| kind(&bytes)), [Kind::Photo, Kind::Graphic, Kind::Graphic]);
    assert_eq!(photo.all(&Told::plain()).map(|bytes| kind(&bytes)), [Kind::Photo; 3], "pasted as PNG, it is one still");
    assert_eq!(kind(&Drawn::photo(100, 100).png(&Told::plain())), Kind::Graphic, "of few pixels nothing can be told");
    assert_eq!(kind(&with_alpha(&photo, |_| 255)), Kind::Photo, "a channel that hides nothing");
    assert_eq!(kind(&with_alpha(&photo, |at| if at == 59_999 { 254 } else { 255 })), Kind::Graphic);
    assert_eq!(kind(&with_alpha(&drawing, |_| 255)), Kind::Graphic);
    assert_eq!((kind(LOSSY), kind(LOSSY_ALPHA)), (Kind::Photo, Kind::Graphic));
    assert_eq!(kind(&Drawn::photo(500, 400).png(&Told::plain())), Kind::Photo, "too heavy for a graphic");
}

/// Lossless WebP frames in a row.
fn animation(drawn: &Drawn, frames: usize) -> Vec<u8> {
    let riff = |name: &[u8; 4], data: &[u8]| [&name[..], &(data.len() as u32).to_le_bytes(), data, &[0][..data.len() & 1]].concat();
    let three = |number: u32| number.to_le_bytes()[..3].to_vec();
    let mut image = Vec::new();
    image_webp::WebPEncoder::new(&mut image).encode(&drawn.data, drawn.width, drawn.height, image_webp::ColorType::Rgb8).unwrap();
    let size = [three(drawn.width - 1), three(drawn.height - 1)].concat();
    let frame = riff(b"ANMF", &[&[0; 6], &size[..], &[100, 0, 0, 0], &image[12..]].concat());
    let chunks = [riff(b"VP8X", &[&[2, 0, 0, 0], &size[..]].concat()), riff(b"ANIM", &[0; 6]), frame.repeat(frames)].concat();
    riff(b"RIFF", &[b"WEBP", &chunks[..]].concat())
}

fn moving_png(drawn: &Drawn) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, drawn.width, drawn.height);
    encoder.set_color(::png::ColorType::Rgb);
    encoder.set_animated(2, 0).unwrap();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&drawn.data).unwrap();
    writer.write_image_data(&vec![0; drawn.data.len()]).unwrap();
    writer.finish().unwrap();
    bytes
}

#[test]
fn of_what_moves_the_first_image_is_taken() {
    let drawn = Drawn::quarters(60, 40);
    for (bytes, moving) in [(animation(&drawn, 3), true), (animation(&drawn, 1), false), (moving_png(&drawn), true)] {
        assert_eq!(inspect(&bytes).unwrap().moving, moving);
        let first = seen(&made(&bytes, 60));
        assert!(first.differs(&drawn).0 <= 1);
    }
}
