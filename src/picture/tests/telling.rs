//! What files say beside their pixels: read where it is needed, and gone from what is published.

use proptest::prelude::*;

use super::*;

fn segment(marker: u8, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], &length[..], payload].concat()
}

/// The tables, the frame and the scan of a grey picture, 16 wide and 8 high.
fn grey_jpeg() -> Vec<u8> {
    let table = |class: u8| [&[class][..], &[1], &[0; 15], &[0]].concat();
    [
        &[0xFF, 0xD8][..],
        &segment(0xDB, &[&[0][..], &[1; 64]].concat()),
        &segment(0xC0, &[8, 0, 8, 0, 16, 1, 1, 0x11, 0]),
        &segment(0xC4, &[table(0x00), table(0x10)].concat()),
        &segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        &[0x0F, 0xFF, 0x00, 0x0F],
        &[0xFF, 0xD9],
    ]
    .concat()
}

#[test]
fn what_is_published_tells_nothing() {
    for orientation in 1..=8 {
        let told = Told { exif: exif_block(orientation), profile: Some(b"the colour profile".to_vec()) };
        for source in Drawn::photo(60, 40).stored(orientation).all(&told) {
            let exif = ::exif::Reader::new().read_from_container(&mut Cursor::new(&source)).expect("the source has EXIF");
            assert!(exif.fields().count() > 3 && contains(&source, SECRET), "the sample has what is to be removed");
            let info = inspect(&source).unwrap();
            assert_eq!(u16::from(info.orientation), orientation);
            assert_eq!((info.width, info.height), (60, 40), "as displayed");
            for variant in whole(&info, false).into_iter().chain([share(&info)]) {
                let made = Opened::new(&source).unwrap().make(&variant).unwrap();
                for word in [SECRET, b"Exif", b"ICC_PROFILE", b"iCCP", b"eXIf", b"tEXt", b"http", b"Photoshop", b"2026", b"profile"] {
                    assert!(!contains(&made, word), "{} in {variant:?}", String::from_utf8_lossy(word));
                }
                assert!(::exif::Reader::new().read_from_container(&mut Cursor::new(&made)).is_err());
                assert_eq!((seen(&made).width, seen(&made).height), (variant.width, variant.height));
            }
        }
    }
}

#[test]
fn a_jpeg_may_give_its_height_late() {
    let mut late = grey_jpeg();
    let frame = late.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    late[frame + 6] = 0;
    assert!(matches!(inspect(&late), Err(PictureFault::Corrupt { .. })));
    let end = late.len() - 2;
    late.splice(end..end, segment(0xDC, &[0, 8]));
    assert_eq!(inspect(&late).map(|info| (info.width, info.height)), Ok((16, 8)));
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
    let mut wide = grey_jpeg();
    let frame = wide.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    wide[frame + 5..frame + 9].copy_from_slice(&[0x27, 0x10, 0x27, 0x10]);
    assert!(inspect(&wide).is_ok());
    wide[frame + 8] += 1;
    assert_eq!(inspect(&wide), Err(PictureFault::TooManyPixels { width: 10_001, height: 10_000 }));
    assert!(matches!(Opened::new(&wide), Err(PictureFault::TooManyPixels { .. })), "nothing is decoded before the limit is looked at");
    let many = [&[0xFF, 0xD8][..], &segment(0xDB, &[]).repeat(200_000)].concat();
    assert!(matches!(inspect(&many), Err(PictureFault::Corrupt { .. })));
}

#[test]
fn orientation_is_read_in_either_byte_order_and_never_out_of_range() {
    let little = |orientation: u8| [&b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0"[..], &[orientation], &[0; 7]].concat();
    assert_eq!(orientation::read(&little(8)), 8);
    assert_eq!(orientation::read(&little(9)), 1);
    assert_eq!(orientation::read(&exif_block(3)), 3);
    assert_eq!(orientation::read(b"II*\0\xFF\xFF\xFF\xFF"), 1);
    assert_eq!(orientation::read(b""), 1);
}

proptest! {
    #[test]
    fn no_bytes_break_it(start in prop_oneof![Just(&b"\xFF\xD8\xFF"[..]), Just(super::png::SIGNATURE), Just(&b"RIFF\x40\0\0\0WEBPVP8X"[..])], rest in proptest::collection::vec(any::<u8>(), 0..200)) {
        let bytes = [start, &rest].concat();
        prop_assert!(inspect(&bytes).is_err() || Opened::new(&bytes).is_err());
    }
}
