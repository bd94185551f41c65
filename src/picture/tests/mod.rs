//! Pictures built here by the encoders of others, with everything in them that must not be published.

mod colours;
mod faults;
mod machines;
mod making;
mod planning;
mod telling;

use std::io::Cursor;

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::*;

/// Stands in every piece of metadata, so that one search finds whatever was left.
const SECRET: &[u8] = b"Nha rieng 123";

/// Lossy WebP as a browser wrote it, 64 wide and 48 high: quarters of red, blue, sand and green; in the second blue and sand are left open.
const LOSSY: &[u8] = include_bytes!("lossy.webp");
const LOSSY_ALPHA: &[u8] = include_bytes!("lossy-alpha.webp");

/// Pixels of three channels.
#[derive(Clone, PartialEq, Debug)]
struct Drawn {
    width: u32,
    height: u32,
    data: Vec<u8>,
}

impl Drawn {
    fn new(width: u32, height: u32, pixel: impl Fn(u32, u32) -> [u8; 3]) -> Drawn {
        let pixel = &pixel;
        Drawn { width, height, data: (0..height).flat_map(|y| (0..width).flat_map(move |x| pixel(x, y))).collect() }
    }

    /// Every quarter in a colour of its own.
    fn quarters(width: u32, height: u32) -> Drawn {
        Drawn::new(width, height, |x, y| match (x * 2 < width, y * 2 < height) {
            (true, true) => [200, 30, 30],
            (false, true) => [30, 60, 200],
            (true, false) => [230, 220, 160],
            (false, false) => [20, 120, 50],
        })
    }

    /// Grain that no compression gets rid of.
    fn photo(width: u32, height: u32) -> Drawn {
        let mut state = 7_u32;
        let mut data = Drawn::quarters(width, height).data;
        data.iter_mut().for_each(|value| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            *value = value.saturating_add((state >> 24) as u8 / 6);
        });
        Drawn { width, height, data }
    }

    fn at(&self, x: u32, y: u32) -> [u8; 3] {
        let at = (y * self.width + x) as usize * 3;
        [self.data[at], self.data[at + 1], self.data[at + 2]]
    }

    /// As a camera held like this stores it, by the words of the EXIF standard: on which side of what is seen the first row and the first
    /// column of the file are.
    fn stored(&self, orientation: u16) -> Drawn {
        let (row, column) = [
            ("top", "left"),
            ("top", "right"),
            ("bottom", "right"),
            ("bottom", "left"),
            ("left", "top"),
            ("right", "top"),
            ("right", "bottom"),
            ("left", "bottom"),
        ][usize::from(orientation) - 1];
        let (width, height) = if orientation >= 5 { (self.height, self.width) } else { (self.width, self.height) };
        Drawn::new(width, height, |stored_x, stored_y| {
            let (mut x, mut y) = (0, 0);
            for (side, far) in [(row, stored_y), (column, stored_x)] {
                match side {
                    "top" => y = far,
                    "bottom" => y = self.height - 1 - far,
                    "left" => x = far,
                    _ => x = self.width - 1 - far,
                }
            }
            self.at(x, y)
        })
    }

    fn jpeg(&self, told: &Told) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, 95);
        encoder.set_sampling_factor(SamplingFactor::F_1_1);
        encoder.add_exif_metadata(&told.exif).unwrap();
        encoder.add_app_segment(1, [b"http://ns.adobe.com/xap/1.0/\0", SECRET].concat()).unwrap();
        encoder.add_app_segment(13, [b"Photoshop 3.0\0", SECRET].concat()).unwrap();
        if let Some(profile) = &told.profile {
            encoder.add_icc_profile(profile).unwrap();
        }
        encoder.encode(&self.data, self.width as u16, self.height as u16, ColorType::Rgb).unwrap();
        // Telephones hang further pictures behind the end.
        [&bytes[..], SECRET].concat()
    }

    fn png(&self, told: &Told) -> Vec<u8> {
        let mut info = ::png::Info::with_size(self.width, self.height);
        info.color_type = ::png::ColorType::Rgb;
        info.bit_depth = ::png::BitDepth::Eight;
        info.icc_profile = told.profile.clone().map(Into::into);
        let mut bytes = Vec::new();
        let mut encoder = ::png::Encoder::with_info(&mut bytes, info).unwrap();
        encoder.add_text_chunk("Comment".into(), String::from_utf8_lossy(SECRET).into_owned()).unwrap();
        let mut writer = encoder.write_header().unwrap();
        writer.write_chunk(::png::chunk::ChunkType(*b"eXIf"), &told.exif).unwrap();
        writer.write_image_data(&self.data).unwrap();
        writer.finish().unwrap();
        bytes
    }

    fn webp(&self, told: &Told) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = image_webp::WebPEncoder::new(&mut bytes);
        encoder.set_exif_metadata(told.exif.clone());
        encoder.set_xmp_metadata(SECRET.to_vec());
        if let Some(profile) = &told.profile {
            encoder.set_icc_profile(profile.clone());
        }
        encoder.encode(&self.data, self.width, self.height, image_webp::ColorType::Rgb8).unwrap();
        bytes
    }

    fn all(&self, told: &Told) -> [Vec<u8>; 3] {
        [self.jpeg(told), self.png(told), self.webp(told)]
    }

    /// The largest and the mean difference of any value.
    fn differs(&self, other: &Drawn) -> (u8, f64) {
        assert_eq!((self.width, self.height), (other.width, other.height));
        let differences = || self.data.iter().zip(&other.data).map(|(a, b)| a.abs_diff(*b));
        (differences().max().unwrap(), differences().map(f64::from).sum::<f64>() / self.data.len() as f64)
    }
}

/// What a file says beside its pixels.
struct Told {
    exif: Vec<u8>,
    profile: Option<Vec<u8>>,
}

impl Told {
    fn held(orientation: u16) -> Told {
        Told { exif: exif_block(orientation), profile: None }
    }

    fn plain() -> Told {
        Told::held(1)
    }
}

/// EXIF as telephones write it: orientation, device, place.
fn exif_block(orientation: u16) -> Vec<u8> {
    let field = |tag, value| Field { tag, ifd_num: In::PRIMARY, value };
    let degrees = |number| Value::Rational(vec![Rational { num: number, denom: 1 }; 3]);
    let fields = [
        field(Tag::Orientation, Value::Short(vec![orientation])),
        field(Tag::ImageDescription, Value::Ascii(vec![SECRET.to_vec()])),
        field(Tag::DateTimeOriginal, Value::Ascii(vec![b"2026:11:05 10:00:00".to_vec()])),
        field(Tag::GPSLatitude, degrees(21)),
        field(Tag::GPSLongitude, degrees(105)),
    ];
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut block = Cursor::new(Vec::new());
    writer.write(&mut block, false).unwrap();
    block.into_inner()
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// A file made of a picture, by the rules.
fn made(bytes: &[u8], width: u32) -> Vec<u8> {
    let info = inspect(bytes).unwrap();
    let variant = whole(&info, false).into_iter().find(|variant| variant.width == width).expect("a width that is made");
    Opened::new(bytes).unwrap().make(&variant).unwrap()
}

/// As another program sees it, what can be seen through painted over white.
fn seen(bytes: &[u8]) -> Drawn {
    let image = ::image::load_from_memory(bytes).unwrap().to_rgba8();
    let over = |value: u8, alpha: u8| ((u32::from(value) * u32::from(alpha) + 255 * (255 - u32::from(alpha))) / 255) as u8;
    Drawn::new(image.width(), image.height(), |x, y| {
        let [r, g, b, a] = image.get_pixel(x, y).0;
        [over(r, a), over(g, a), over(b, a)]
    })
}

fn close(seen: [u8; 3], wanted: [u8; 3], most: u8) -> bool {
    seen.iter().zip(wanted).all(|(seen, wanted)| seen.abs_diff(wanted) <= most)
}
