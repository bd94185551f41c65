//! Pixels on their way: turned, made smaller, written.

use super::*;

#[test]
fn whichever_way_the_camera_was_held_the_picture_is_upright() {
    let upright = Drawn::quarters(60, 40);
    for orientation in 1..=8 {
        let stored = upright.stored(orientation);
        let [jpeg, png, webp] = stored.all(&Told::held(orientation)).map(|source| seen(&made(&source, 60)));
        assert_eq!(png, upright, "{orientation}");
        assert_eq!(webp, upright, "{orientation}");
        let (_, mean) = jpeg.differs(&upright);
        assert!(mean < 5.0, "{orientation}: {mean}");
        assert_eq!(stored == upright, orientation == 1, "{orientation} is another way to hold it");
    }
}

#[test]
fn a_picture_is_made_smaller_before_it_is_turned() {
    let upright = Drawn::quarters(480, 320);
    let wanted = seen(&made(&upright.png(&Told::plain()), 360));
    let turned = seen(&made(&upright.stored(6).png(&Told::held(6)), 360));
    let (most, mean) = turned.differs(&wanted);
    assert!(most < 8 && mean < 0.1, "differs by {most}, {mean} on average");
}

#[test]
fn a_picture_in_its_own_size_keeps_every_pixel() {
    let drawn = Drawn::quarters(90, 70);
    for source in [drawn.png(&Told::plain()), drawn.webp(&Told::plain())] {
        assert_eq!(seen(&made(&source, 90)), drawn);
    }
}

#[test]
fn the_share_picture_is_cut_from_the_middle() {
    // Stripes: what is above and below must be gone.
    let drawn = Drawn::new(1200, 1200, |_, y| if (285..915).contains(&y) { [30, 120, 60] } else { [250, 0, 0] });
    let source = drawn.jpeg(&Told::plain());
    let share = share(&inspect(&source).unwrap());
    let share = seen(&Opened::new(&source).unwrap().make(&share).unwrap());
    assert_eq!((share.width, share.height), (1200, 630));
    for y in [12, 315, 617] {
        assert!(close(share.at(600, y), [30, 120, 60], 6), "{y}: {:?}", share.at(600, y));
    }
}

/// SOF2 says progressive.
#[test]
fn photographs_come_line_by_line_and_fine_by_fine() {
    let made = made(&Drawn::photo(300, 200).jpeg(&Told::plain()), 300);
    assert!(contains(&made, &[0xFF, 0xC2]) && !contains(&made, &[0xFF, 0xC0]));
}

#[test]
fn a_heavy_photograph_is_written_in_lower_quality() {
    // Each pixel another grey: nothing a camera sees is that hard.
    let mut state = 1_u32;
    let mut noise = Drawn::new(1600, 1000, |_, _| [0; 3]);
    noise.data.chunks_mut(3).for_each(|pixel| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        pixel.fill((state >> 24) as u8);
    });
    let source = noise.jpeg(&Told::plain());
    let opened = Opened::new(&source).unwrap();
    let variants = whole(&inspect(&source).unwrap(), false);
    let written: Vec<Vec<u8>> = variants.iter().map(|variant| opened.make(variant).unwrap()).collect();
    // The first value of the table: the larger, the coarser.
    let coarseness = |bytes: &[u8]| bytes[bytes.windows(2).position(|pair| pair == [0xFF, 0xDB]).unwrap() + 5];
    assert!(written[0].len() < 200_000);
    assert!(written.iter().skip(1).any(|bytes| coarseness(bytes) > coarseness(&written[0])), "nothing was written lower");
    let usual = made(&Drawn::photo(1600, 1000).jpeg(&Told::plain()), 360);
    assert_eq!(coarseness(&written[0]), coarseness(&usual));
}

/// The colour type stands in the header.
#[test]
fn few_colours_are_named_in_a_palette() {
    let kind = |drawn: &Drawn| made(&drawn.png(&Told::plain()), drawn.width)[25];
    assert_eq!(kind(&Drawn::quarters(90, 70)), 3);
    assert_eq!(kind(&Drawn::new(90, 70, |x, y| [x as u8, y as u8, 9])), 2);
}
