//! Lightness, strength and hue of a colour, after Björn Ottosson's OKLab: hue stays the same to the eye while lightness changes.

use super::Colour;

#[derive(Clone, Copy, Debug)]
pub struct Oklch {
    /// From 0, black, to 1, white.
    pub lightness: f64,
    chroma: f64,
    /// In radians.
    hue: f64,
}

impl Oklch {
    pub fn of(colour: Colour) -> Oklch {
        let [red, green, blue] = [colour.red, colour.green, colour.blue].map(linear);
        let long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue).cbrt();
        let middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue).cbrt();
        let short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue).cbrt();
        let a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short;
        let b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short;
        let lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short;
        Oklch { lightness, chroma: a.hypot(b), hue: b.atan2(a) }
    }

    pub fn with_lightness(self, lightness: f64) -> Oklch {
        Oklch { lightness, ..self }
    }

    /// As a screen shows it: as strong as there is such a colour at all.
    pub fn colour(self) -> Colour {
        const STEPS: u8 = 64;
        let weaker = (0..=STEPS).rev().map(|step| self.chroma * f64::from(step) / f64::from(STEPS));
        let shown = weaker.map(|chroma| Oklch { chroma, ..self }.linear()).find(|parts| parts.iter().all(|part| is_shown(*part)));
        let [red, green, blue] = shown.unwrap_or([self.lightness.powi(3); 3]).map(encoded);
        Colour { red, green, blue }
    }

    fn linear(self) -> [f64; 3] {
        let (sine, cosine) = self.hue.sin_cos();
        let (a, b) = (self.chroma * cosine, self.chroma * sine);
        let long = (self.lightness + 0.3963377774 * a + 0.2158037573 * b).powi(3);
        let middle = (self.lightness - 0.1055613458 * a - 0.0638541728 * b).powi(3);
        let short = (self.lightness - 0.0894841775 * a - 1.2914855480 * b).powi(3);
        [
            4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
        ]
    }
}

/// Within what a screen can do, but for what rounding makes of its edges.
fn is_shown(part: f64) -> bool {
    (-0.0005..=1.0005).contains(&part)
}

fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

fn encoded(part: f64) -> u8 {
    let part = part.clamp(0.0, 1.0);
    let part = if part <= 0.0031308 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
    (part * 255.0).round() as u8
}
