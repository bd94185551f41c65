//! Which of the old encodings a font says its letters are in.

use super::xml::Element;
use crate::text::Legacy;

/// None of them, for any other font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Font {
    pub legacy: Option<Legacy>,
    /// Shows small letters as capitals.
    pub is_capital: bool,
}

impl Font {
    /// Letters with marks are in the font of `hAnsi`, plain ones in that of `ascii`. None where neither is said.
    pub fn of(fonts: &Element) -> Option<Font> {
        let name = fonts.attribute("hAnsi").or_else(|| fonts.attribute("ascii"));
        let theme = || fonts.attribute("hAnsiTheme").or_else(|| fonts.attribute("asciiTheme"));
        let name = name.or_else(theme)?;
        let found = Legacy::of_font(name);
        Some(Font { legacy: found.map(|(legacy, _)| legacy), is_capital: found.is_some_and(|(_, is_capital)| is_capital) })
    }
}
