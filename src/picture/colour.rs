//! Colours as screens take them (sRGB), so that nothing is lost when the profile of a picture goes with all the rest that is not pixels.
//! Telephones write Display P3, printers' files are in inks. A profile that cannot be read is passed over, as browsers do.
//!
//! Profiles made of curves and a matrix, as nearly all of red, green and blue are, come out the same on every machine; those made of tables
//! (inks above all) may differ by one step in some hundred thousand values, with the instructions a processor has.

use std::sync::Arc;

use moxcms::{ColorProfile, DataColorSpace, Layout, Transform8BitExecutor, TransformF64Executor, TransformOptions};

use super::decode::Pixels;

/// The way from the colours of a picture to those of screens.
pub(super) enum Colours {
    /// Already there, or as near as can be seen.
    Same,
    /// For three and four channels.
    Matrix(Arc<Transform8BitExecutor>, Arc<Transform8BitExecutor>),
    Tables(Arc<TransformF64Executor>),
    /// Each grey's colour.
    Grey(Box<[u8; 768]>),
}

/// Inks: cyan, magenta, yellow, black; 255 is all of it.
pub(super) const INKS: usize = 4;

impl Colours {
    /// By the profile that stands in the file.
    pub fn of(profile: Option<&[u8]>) -> Colours {
        profile.and_then(|bytes| ColorProfile::new_from_slice(bytes).ok()).and_then(|profile| way(&profile)).unwrap_or(Colours::Same)
    }

    pub fn on_screen(&self, pixels: Pixels) -> Pixels {
        let data = match self {
            Colours::Same => return pixels,
            Colours::Matrix(three, four) => {
                let transform = if pixels.channels == 4 { four } else { three };
                let mut data = vec![0; pixels.data.len()];
                match transform.transform(&pixels.data, &mut data) {
                    Ok(()) => data,
                    Err(_) => return pixels,
                }
            }
            Colours::Tables(transform) => {
                let mut data = pixels.data;
                data.chunks_exact_mut(pixels.channels).for_each(|pixel| {
                    let colour = through(transform, [pixel[0], pixel[1], pixel[2]]);
                    pixel[..3].copy_from_slice(&colour);
                });
                data
            }
            Colours::Grey(table) => {
                let mut data = pixels.data;
                data.chunks_exact_mut(pixels.channels).for_each(|pixel| {
                    let at = usize::from(pixel[0]) * 3;
                    pixel[..3].copy_from_slice(&table[at..at + 3]);
                });
                data
            }
        };
        Pixels { data, ..pixels }
    }
}

fn way(profile: &ColorProfile) -> Option<Colours> {
    let screen = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    match profile.color_space {
        DataColorSpace::Gray => {
            let greys: Vec<u8> = (0..=255).collect();
            let mut table = Box::new([0; 768]);
            let transform = profile.create_transform_8bit(Layout::Gray, &screen, Layout::Rgb, options).ok()?;
            transform.transform(&greys, &mut table[..]).ok()?;
            Some(Colours::Grey(table))
        }
        DataColorSpace::Rgb if profile.is_matrix_shaper() => {
            let of = |layout| profile.create_transform_8bit(layout, &screen, layout, options).ok();
            let (three, four) = (of(Layout::Rgb)?, of(Layout::Rgba)?);
            Some(if changes(&three) { Colours::Matrix(three, four) } else { Colours::Same })
        }
        DataColorSpace::Rgb => profile.create_transform_f64(Layout::Rgb, &screen, Layout::Rgb, options).ok().map(Colours::Tables),
        _ => None,
    }
}

/// Whether any colour becomes visibly another: most profiles are sRGB by another name.
fn changes(transform: &Arc<Transform8BitExecutor>) -> bool {
    const STEPS: [u8; 6] = [0, 51, 102, 153, 204, 255];
    let colours: Vec<u8> =
        STEPS.into_iter().flat_map(|r| STEPS.into_iter().flat_map(move |g| STEPS.into_iter().flat_map(move |b| [r, g, b]))).collect();
    let mut changed = vec![0; colours.len()];
    transform.transform(&colours, &mut changed).is_ok() && colours.iter().zip(&changed).any(|(old, new)| old.abs_diff(*new) > 2)
}

/// Inks to the colours of screens: by the profile where it is one of inks, else as paper would look at its simplest.
pub(super) fn of_inks(inks: &[u8], profile: Option<&[u8]>) -> Vec<u8> {
    let profile = profile.and_then(|bytes| ColorProfile::new_from_slice(bytes).ok());
    let profile = profile.filter(|profile| profile.color_space == DataColorSpace::Cmyk);
    // Four channels have only one name there.
    let transform = profile.and_then(|profile| {
        profile.create_transform_f64(Layout::Rgba, &ColorProfile::new_srgb(), Layout::Rgb, TransformOptions::default()).ok()
    });
    let simple = |ink: u8, black: u8| ((u32::from(255 - ink) * u32::from(255 - black) + 127) / 255) as u8;
    let colour = |inks: &[u8]| match &transform {
        Some(transform) => through(transform, [inks[0], inks[1], inks[2], inks[3]]),
        None => [simple(inks[0], inks[3]), simple(inks[1], inks[3]), simple(inks[2], inks[3])],
    };
    inks.chunks_exact(INKS).flat_map(colour).collect()
}

fn through<const N: usize>(transform: &Arc<TransformF64Executor>, from: [u8; N]) -> [u8; 3] {
    let from = from.map(|value| f64::from(value) / 255.0);
    let mut to = [0.0; 3];
    match transform.transform(&from, &mut to) {
        Ok(()) => to.map(|value| (value * 255.0).round() as u8),
        Err(_) => [0; 3],
    }
}
