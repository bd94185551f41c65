//! Colours of the screen: as people write them, how well one can be read on another, and the nearest one that can.
//!
//! Contrast is that of WCAG 2.2. Where a colour must give way it keeps its hue and changes its lightness, in the space of OKLCH, in
//! which equal steps look equal.

mod oklch;

use std::fmt;

use oklch::Oklch;

/// What text needs on its ground (WCAG 2.2, 1.4.3).
pub const READABLE: f64 = 4.5;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

impl Colour {
    /// `#0f4c5c` or `#04c`; nothing else, so that what is meant is never in doubt.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#')?;
        let digit = |at: usize| digits.as_bytes().get(at).and_then(|digit| char::from(*digit).to_digit(16)).map(|digit| digit as u8);
        let (pair, step): (fn(u8, u8) -> u8, usize) = match digits.len() {
            6 => (|high, low| high * 16 + low, 2),
            3 => (|digit, _| digit * 17, 1),
            _ => return None,
        };
        let part = |at: usize| Some(pair(digit(at * step)?, digit(at * step + step - 1)?));
        Some(Colour { red: part(0)?, green: part(1)?, blue: part(2)? })
    }

    /// How much light it gives, from 0 to 1.
    fn luminance(self) -> f64 {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(self.red) + 0.7152 * part(self.green) + 0.0722 * part(self.blue)
    }

    /// From 1 (the same) to 21 (black and white), whichever of the two is the text.
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    pub fn is_readable_on(self, other: Colour) -> bool {
        self.contrast(other) >= READABLE
    }

    /// This colour where it goes with all of the others, else the nearest of its hue that does; none where they ask for opposites.
    pub fn readable_with(self, others: &[Colour]) -> Option<Colour> {
        const STEPS: i32 = 200;
        let own = Oklch::of(self);
        let goes = |colour: &Colour| others.iter().all(|other| colour.is_readable_on(*other));
        let shifted = |step: i32| {
            let lightness = own.lightness + f64::from(step) / f64::from(STEPS);
            (0.0..=1.0).contains(&lightness).then(|| own.with_lightness(lightness).colour())
        };
        if goes(&self) {
            return Some(self);
        }
        (1..=STEPS).flat_map(|step| [shifted(-step), shifted(step)]).flatten().find(goes)
    }

    /// The same hue, as light or dark as another colour.
    pub fn as_light_as(self, other: Colour) -> Colour {
        Oklch::of(self).with_lightness(Oklch::of(other).lightness).colour()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests;
