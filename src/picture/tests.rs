//! Pictures built here, with everything in them that must not be published, and judged by an independent EXIF reader.

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use proptest::prelude::*;

use super::*;
/*

/// Stands in every piece of metadata, so that one search finds whatever was left.
const SECRET: &[u8] = b"Nha rieng 123";
const ICC: &[u8] = b"the colour profile";
const PIXELS: &[u8] = &[0x0F, 0xFF, 0x00, 0x0F];

/// EXIF as telephones write it: orientation, device, place, thumbnail.
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
    let thumbnail = jpeg(&[(0xFE, SECRET.to_vec())]);
    writer.set_jpeg(&thumbnail, In::THUMBNAIL);
    let mut block = std::io::Cursor::new(Vec::new());
    writer.write(&mut block, false).unwrap();
    block.into_inner()
}

fn segment(marker: u8, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], &length[..], payload].concat()
}

/// The tables, the frame and the scan of a grey picture, 16 wide and 8 high.
fn jpeg_image() -> Vec<u8> {
    let table = |class: u8| [&[class][..], &[1], &[0; 15], &[0]].concat();
    [
        segment(0xDB, &[&[0][..], &[1; 64]].concat()),
        segment(0xC0, &[8, 0, 8, 0, 16, 1, 1, 0x11, 0]),
        segment(0xC4, &[table(0x00), table(0x10)].concat()),
        segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        PIXELS.to_vec(),
    ]
    .concat()
}

fn jpeg(metadata: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let metadata: Vec<u8> = metadata.iter().flat_map(|(marker, payload)| segment(*marker, payload)).collect();
    [&[0xFF, 0xD8], &metadata[..], &jpeg_image(), &[0xFF, 0xD9]].concat()
}

fn telling_jpeg(orientation: u16) -> Vec<u8> {
    let thumbnail = [b"JFIF\0\x01\x02\x01\0\x48\0\x48\x02\x02", SECRET].concat();
    let metadata = [
        (0xE0, thumbnail),
        (0xE0, [b"JFXX\0\x10", SECRET].concat()),
        (0xE1, [b"Exif\0\0", &exif_block(orientation)[..]].concat()),
        (0xE1, [b"http://ns.adobe.com/xap/1.0/\0", SECRET].concat()),
        (0xE2, [b"MPF\0", SECRET].concat()),
        (0xE2, [b"ICC_PROFILE\0\x01\x01", ICC].concat()),
        (0xED, [b"Photoshop 3.0\0", SECRET].concat()),
        (0xEE, b"Adobe\0\x64\0\0\0\0\0".to_vec()),
        (0xFE, SECRET.to_vec()),
    ];
    [&jpeg(&metadata)[..], SECRET, &jpeg(&[(0xFE, SECRET.to_vec())])].concat()
}

/// A grey picture, 2 wide and 1 high, in a stored deflate block.
fn png(before: &[Vec<u8>], after: &[Vec<u8>]) -> Vec<u8> {
    let header = png::chunk(b"IHDR", &[0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    let pixels = png::chunk(b"IDAT", &[0x78, 0x01, 1, 3, 0, 0xFC, 0xFF, 0, 10, 20, 0, 0x32, 0, 0x1F]);
    [png::SIGNATURE.to_vec(), header, before.concat(), pixels, after.concat(), png::chunk(b"IEND", &[])].concat()
}

fn telling_png(orientation: u16) -> Vec<u8> {
    let text = |keyword: &[u8]| [keyword, b"\0", SECRET].concat();
    let before = [png::chunk(b"iCCP", ICC), png::chunk(b"tEXt", &text(b"Comment")), png::chunk(b"tIME", SECRET)];
    let after = [
        png::chunk(b"zTXt", &text(b"a")),
        png::chunk(b"iTXt", &text(b"XML:com.adobe.xmp")),
        png::chunk(b"prVt", SECRET),
        png::chunk(b"eXIf", &exif_block(orientation)),
    ];
    [&png(&before, &after)[..], SECRET].concat()
}

const VP8: &[u8] = b"\x30\x01\0\x9D\x01\x2A\x01\0\x01\0\x0E\xC0\xFE\x25\xA4\0\x03\x70\0\0\0\0";
const VP8L: &[u8] = b"\x2F\0\0\0\x10\x07\x10\x11\x11\x88\x88\xFE\x07";

fn riff(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_le_bytes();
    [&name[..], &length, data, &[0][..data.len() & 1]].concat()
}

fn webp(chunks: &[Vec<u8>]) -> Vec<u8> {
    riff(b"RIFF", &[b"WEBP", &chunks.concat()[..]].concat())
}

fn telling_webp(orientation: u16) -> Vec<u8> {
    let chunks = [
        riff(b"VP8X", &[0x2C, 0, 0, 0, 1, 0, 0, 0, 0, 0]),
        riff(b"ICCP", ICC),
        riff(b"junk", SECRET),
        riff(b"VP8 ", VP8),
        riff(b"EXIF", &exif_block(orientation)),
        riff(b"XMP ", SECRET),
    ];
    [&webp(&chunks)[..], SECRET].concat()
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// What an independent reader still finds: orientation, and how many facts in all.
fn exif_facts(bytes: &[u8]) -> Option<(u32, usize)> {
    let exif = exif::Reader::new().read_from_container(&mut std::io::Cursor::new(bytes)).ok()?;
    let orientation = exif.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)?;
    Some((orientation, exif.fields().count()))
}

#[track_caller]
fn check(telling: &[u8], orientation: u16, stored: (u32, u32)) -> Vec<u8> {
    let facts = exif_facts(telling).map(|(orientation, count)| (orientation, count > 5));
    assert_eq!(facts, Some((u32::from(orientation), true)), "the sample has what is to be removed");
    assert!(contains(telling, SECRET));

    let stripped = strip(telling).unwrap();
    assert!(!contains(&stripped, SECRET));
    assert!(contains(&stripped, ICC));
    assert_eq!(exif_facts(&stripped), (orientation != 1).then_some((u32::from(orientation), 1)));
    assert_eq!(strip(&stripped).as_ref(), Ok(&stripped), "stripping twice is stripping once");

    let info = inspect(telling).unwrap();
    assert_eq!(Ok(info), inspect(&stripped));
    assert_eq!(u16::from(info.orientation), orientation);
    let displayed = if orientation >= 5 { (stored.1, stored.0) } else { stored };
    assert_eq!((info.width, info.height), displayed);
    stripped
}

#[test]
fn a_jpeg_tells_nothing_but_itself() {
    for orientation in 1..=8 {
        let stripped = check(&telling_jpeg(orientation), orientation, (16, 8));
        assert!(contains(&stripped, b"Adobe\0\x64"));
        assert!(contains(&stripped, b"\xFF\xE0\0\x10JFIF\0\x01\x02\x01\0\x48\0\x48\0\0\xFF"));
        assert!(stripped.ends_with(&[&jpeg_image()[..], &[0xFF, 0xD9]].concat()), "every byte of the image is the same");
    }
}

#[test]
fn a_plain_jpeg_stays_as_it_is() {
    assert_eq!(strip(&jpeg(&[])), Ok(jpeg(&[])));
}

#[test]
fn metadata_between_the_scans_of_a_jpeg_goes() {
    let scan = [&segment(0xDA, &[1, 1, 0, 0, 63, 0])[..], PIXELS, &[0xFF, 0xD0], PIXELS].concat();
    let start = &jpeg(&[])[..jpeg(&[]).len() - 2];
    let telling = [start, &segment(0xFE, SECRET), &scan, &segment(0xE1, SECRET), &scan, &[0xFF, 0xD9]].concat();
    assert_eq!(strip(&telling), Ok([start, &scan, &scan, &[0xFF, 0xD9]].concat()));
}

#[test]
fn a_jpeg_may_give_its_height_late() {
    let mut late = jpeg(&[]);
    let frame = late.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    late[frame + 6] = 0;
    assert!(matches!(inspect(&late), Err(PictureFault::Corrupt { .. })));
    let end = late.len() - 2;
    late.splice(end..end, segment(0xDC, &[0, 8]));
    assert_eq!(inspect(&late).map(|info| (info.width, info.height)), Ok((16, 8)));
}

#[test]
fn a_png_tells_nothing_but_itself() {
    for orientation in 1..=8 {
        let stripped = check(&telling_png(orientation), orientation, (2, 1));
        let exif = if orientation == 1 { vec![] } else { png::chunk(b"eXIf", &orientation::minimal(orientation as u8)) };
        assert_eq!(stripped, png(&[exif, png::chunk(b"iCCP", ICC)], &[]));
    }
}

#[test]
fn a_png_with_an_unknown_critical_chunk_is_refused() {
    let strange = png(&[png::chunk(b"ABCD", &[])], &[]);
    assert!(matches!(strip(&strange), Err(PictureFault::Corrupt { .. })));
}

#[test]
fn a_webp_tells_nothing_but_itself() {
    for orientation in 1..=8 {
        let stripped = check(&telling_webp(orientation), orientation, (2, 1));
        let (flags, exif) = match orientation {
            1 => (0x20, vec![]),
            _ => (0x28, riff(b"EXIF", &orientation::minimal(orientation as u8))),
        };
        let header = riff(b"VP8X", &[flags, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
        assert_eq!(stripped, webp(&[header, riff(b"ICCP", ICC), riff(b"VP8 ", VP8), exif]));
    }
}

#[test]
fn simple_webps_stay_as_they_are() {
    for image in [riff(b"VP8 ", VP8), riff(b"VP8L", VP8L)] {
        let plain = webp(std::slice::from_ref(&image));
        assert_eq!(inspect(&plain).map(|info| (info.width, info.height)), Ok((1, 1)));
        assert_eq!(strip(&plain).as_ref(), Ok(&plain));
        assert_eq!(strip(&webp(&[image, riff(b"XMP ", SECRET)])), Ok(plain));
    }
}

#[test]
fn frames_of_a_webp_are_stripped_too() {
    let build = |hidden: Vec<u8>| {
        let frame = [&[0; 16][..], &riff(b"VP8L", VP8L), &hidden].concat();
        webp(&[riff(b"VP8X", &[2, 0, 0, 0, 0, 0, 0, 0, 0, 0]), riff(b"ANIM", &[0; 6]), riff(b"ANMF", &frame), riff(b"ANMF", &frame)])
    };
    assert_eq!(strip(&build(riff(b"EXIF", SECRET))), Ok(build(vec![])));
}

#[test]
fn other_kinds_are_named() {
    for (bytes, name) in [
        (&b"GIF89a......"[..], "GIF"),
        (b"II*\0\x08\0\0\0", "TIFF"),
        (b"MM\0*\0\0\0\x08", "TIFF"),
        (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0", "BMP"),
        (b"\0\0\0\x1Cftypheic\0\0\0\0mif1heic", "HEIC"),
        (b"\0\0\0\x1Cftypmif1\0\0\0\0mif1avif", "AVIF"),
        (b"\0\0\0\x1Cftypavif\0\0\0\0mif1", "AVIF"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        (b"\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- x -->\n<svg/>", "SVG"),
    ] {
        assert_eq!(inspect(bytes), Err(PictureFault::Format { name }), "{name}");
    }
    for bytes in [&b""[..], b"BM", b"%PDF-1.7", b"<html><svg/></html>", b"\0\0\0\x1Cftypisom", b"RIFF\0\0\0\0WAVE"] {
        assert_eq!(inspect(bytes), Err(PictureFault::NotAPicture), "{bytes:?}");
    }
}

#[test]
fn too_much_is_refused() {
    assert_eq!(inspect(&vec![0; MAX_BYTES + 1]), Err(PictureFault::TooManyBytes { bytes: MAX_BYTES + 1 }));
    let mut wide = jpeg(&[]);
    let frame = wide.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    wide[frame + 5..frame + 9].copy_from_slice(&[0x27, 0x10, 0x27, 0x10]);
    assert!(inspect(&wide).is_ok());
    wide[frame + 8] += 1;
    assert_eq!(inspect(&wide), Err(PictureFault::TooManyPixels { width: 10_001, height: 10_000 }));
    let many = [&[0xFF, 0xD8][..], &segment(0xDB, &[]).repeat(200_000)].concat();
    assert!(matches!(inspect(&many), Err(PictureFault::Corrupt { .. })));
}

#[test]
fn a_picture_cut_short_is_never_taken() {
    for whole in [strip(&telling_jpeg(6)), strip(&telling_png(6)), strip(&telling_webp(6))] {
        let whole = whole.unwrap();
        for length in 12..whole.len() {
            let cut = strip(&whole[..length]);
            assert_eq!(cut, Err(PictureFault::Truncated), "{length} bytes of {}", whole.len());
        }
    }
}

#[test]
fn orientation_is_read_in_either_byte_order_and_never_out_of_range() {
    let little = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0\0\0\0\0";
    assert_eq!(orientation::read(little), 8);
    assert_eq!(orientation::read(&orientation::minimal(3)), 3);
    assert_eq!(orientation::read(&orientation::minimal(9)), 1);
    assert_eq!(orientation::read(b"II*\0\xFF\xFF\xFF\xFF"), 1);
    assert_eq!(orientation::read(b""), 1);
}

fn any_picture() -> impl Strategy<Value = Vec<u8>> {
    (0..3, 1u16..=8).prop_map(|(kind, orientation)| match kind {
        0 => telling_jpeg(orientation),
        1 => telling_png(orientation),
        _ => telling_webp(orientation),
    })
}

/// Whatever comes out of a damaged picture is a picture that can be stripped again.
fn survives(bytes: &[u8]) {
    let info = inspect(bytes);
    match strip(bytes) {
        Ok(stripped) => {
            assert_eq!(inspect(&stripped), info);
            assert_eq!(strip(&stripped), Ok(stripped));
        }
        Err(fault) => assert_eq!(info, Err(fault)),
    }
}

proptest! {
    #[test]
    fn no_bytes_break_it(start in prop_oneof![Just(&b"\xFF\xD8\xFF"[..]), Just(png::SIGNATURE), Just(&b"RIFF\x40\0\0\0WEBPVP8X"[..])], rest in proptest::collection::vec(any::<u8>(), 0..200)) {
        survives(&[start, &rest].concat());
    }

    #[test]
    fn no_damage_breaks_it(mut bytes in any_picture(), damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8), length in any::<prop::sample::Index>(), cut in any::<bool>()) {
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cut {
            bytes.truncate(length.index(bytes.len()));
        }
        survives(&bytes);
    }
}
*/
