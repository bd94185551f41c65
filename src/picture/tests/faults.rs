//! Broken pictures: an error in words, never a panic, never a picture half grey.

use super::*;

/// One of each kind, small, with a profile to stumble over.
fn samples() -> Vec<Vec<u8>> {
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let told = Told { exif: exif_block(6), profile: Some(profile) };
    let other = |how: fn(&mut Encoder<&mut Vec<u8>>)| {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, 80);
        how(&mut encoder);
        encoder.encode(&Drawn::photo(50, 40).data, 50, 40, ColorType::Rgb).unwrap();
        bytes
    };
    let mut samples = Drawn::photo(50, 40).all(&told).to_vec();
    samples.extend([
        other(|encoder| encoder.set_progressive(true)),
        other(|encoder| encoder.set_restart_interval(2)),
        other(|encoder| encoder.set_optimized_huffman_tables(true)),
    ]);
    samples.extend([LOSSY.to_vec(), LOSSY_ALPHA.to_vec()]);
    samples
}

/// Everything that is ever done to a picture. Whether it went well.
fn tried(bytes: &[u8]) -> bool {
    let Ok(info) = inspect(bytes) else { return false };
    let Ok(opened) = Opened::new(bytes) else { return false };
    let made = opened.make(&whole(&info, false)[0]).expect("what could be read can be written");
    seen(&made);
    opened.make(&share(&info)).is_ok()
}

#[test]
fn a_picture_cut_short_is_never_taken() {
    for (at, sample) in samples().into_iter().enumerate() {
        assert!(tried(&sample), "sample {at}");
        // What a telephone hangs behind the end does not count, and the last chunk of some formats has an end that nobody needs.
        let end = sample.len() - if sample.ends_with(SECRET) { SECRET.len() } else { 0 };
        // Some cameras leave the mark of the end away; where several scans make the picture, one could be missing.
        let scans = sample.windows(2).filter(|pair| pair == b"\xFF\xDA").count();
        let least = end - if sample.starts_with(b"\xFF\xD8") && scans == 1 { 2 } else { 0 };
        for length in least..end {
            assert!(tried(&sample[..length]), "sample {at} without its mark of the end: {length} bytes of {end}");
        }
        for length in 0..least {
            match inspect(&sample[..length]) {
                Err(PictureFault::Truncated | PictureFault::NotAPicture | PictureFault::Corrupt { .. }) => {}
                other => panic!("{length} bytes of {end}: {other:?}"),
            }
        }
    }
}

#[test]
fn what_a_broken_copy_filled_up_is_not_taken() {
    let whole = Drawn::photo(200, 160).jpeg(&Told::plain());
    let filled = [&whole[..whole.len() / 2], &vec![0; whole.len() / 2]].concat();
    assert_eq!(inspect(&filled), Err(PictureFault::Truncated));
}

#[test]
fn no_damage_breaks_anything() {
    let mut state = 42_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let (mut whole, mut broken) = (0, 0);
    for sample in samples() {
        for _ in 0..150 {
            let mut bytes = sample.clone();
            for _ in 0..=random(4) {
                let at = random(bytes.len());
                bytes[at] = match random(3) {
                    0 => bytes[at] ^ (1 << random(8)),
                    1 => 0xFF,
                    _ => random(256) as u8,
                };
            }
            if inspect(&bytes).is_ok_and(|info| info.width * info.height > 1_000_000) {
                continue;
            }
            match tried(&bytes) {
                true => whole += 1,
                false => broken += 1,
            }
        }
    }
    assert!(whole > 50 && broken > 50, "{whole} were taken, {broken} were not: the damage shows nothing");
}

/// Headers are right, the data is not: what a tolerant program would show in grey.
#[test]
fn broken_data_behind_a_good_header_is_found() {
    let mut png = Drawn::photo(50, 40).png(&Told::plain());
    let middle = png.windows(4).position(|name| name == b"IDAT").unwrap() + 2000;
    png[middle..middle + 100].fill(0x11);
    assert!(inspect(&png).is_ok());
    assert!(matches!(Opened::new(&png), Err(PictureFault::Undecodable { .. })), "its checksum says so");
    // Plain, in scans from coarse to fine, with restarts. Of a file with a scan for each colour the decoder does not tell it.
    let ways: [fn(&mut Encoder<&mut Vec<u8>>); 3] =
        [|_| (), |encoder| encoder.set_progressive(true), |encoder| encoder.set_restart_interval(8)];
    for how in ways {
        let mut jpeg = Vec::new();
        let mut encoder = Encoder::new(&mut jpeg, 80);
        how(&mut encoder);
        encoder.encode(&Drawn::photo(300, 200).data, 300, 200, ColorType::Rgb).unwrap();
        assert!(Opened::new(&jpeg).is_ok());
        let end = jpeg.len() - 2;
        jpeg.drain(end - 3000..end);
        assert!(inspect(&jpeg).is_ok());
        assert!(matches!(Opened::new(&jpeg), Err(PictureFault::Undecodable { .. })), "a part of its data is missing");
    }
}

/// Large by its header and small by its bytes: memory is taken for one at a time, and nothing is made of it.
#[test]
fn a_bomb_is_an_error() {
    let mut png = Drawn::quarters(50, 40).png(&Told::plain());
    png[16..24].copy_from_slice(&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]);
    assert!(Opened::new(&png).is_err());
    let mut webp = Drawn::quarters(50, 40).webp(&Told::plain());
    let header = webp.windows(4).position(|name| name == b"VP8X").unwrap();
    webp[header + 12..header + 18].copy_from_slice(&[0x0F, 0x27, 0, 0x0F, 0x27, 0]);
    assert!(Opened::new(&webp).is_err());
}
