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

/// The fonts that a theme calls major and minor.
#[derive(Default)]
pub struct Fonts {
    major: Option<String>,
    minor: Option<String>,
}

impl Fonts {
    pub fn of(theme: Option<&Element>) -> Fonts {
        let scheme = theme.and_then(|theme| theme.child("a:themeElements")).and_then(|elements| elements.child("a:fontScheme"));
        let font = |name| Some(scheme?.child(name)?.child("a:latin")?.attribute("typeface")?.to_owned());
        Fonts { major: font("a:majorFont"), minor: font("a:minorFont") }
    }

    /// `minorHAnsi`
    fn named(&self, name: &str) -> Option<&str> {
        if name.starts_with("major") { self.major.as_deref() } else { self.minor.as_deref() }
    }
}

impl Font {
    /// Letters with marks are in the font of `hAnsi`, plain ones in that of `ascii`; a theme counts before both. None where nothing is said.
    pub fn of(element: &Element, fonts: &Fonts) -> Option<Font> {
        let named = |kind: &str| {
            let theme = element.attribute(&format!("{kind}Theme")).and_then(|name| fonts.named(name));
            theme.or_else(|| element.attribute(kind))
        };
        let found = Legacy::of_font(named("hAnsi").or_else(|| named("ascii"))?);
        Some(Font { legacy: found.map(|(legacy, _)| legacy), is_capital: found.is_some_and(|(_, is_capital)| is_capital) })
    }
}
