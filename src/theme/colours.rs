//! Colours that a theme or the site chooses in place of those of the stylesheet, and whether what is written in them can be read.

use std::collections::BTreeMap;

use crate::colour::{Colour, READABLE};
use crate::config::{ChosenColour, Dark};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::nearest;

use super::palette::{Palette, Shade};

/// A colour for text and the one below it, which must be readable together.
#[derive(Clone, Debug)]
pub struct Pair {
    pub text: Box<str>,
    pub on: Box<str>,
    /// Where the theme names each.
    pub text_at: Place,
    pub on_at: Place,
}

/// What the layers of a theme and the site say of colours, the lowest first.
#[derive(Default)]
pub struct Wishes {
    pub colours: Vec<ChosenColour>,
    pub pairs: Vec<Pair>,
}

/// The palette as it was chosen.
pub fn settle(own: &Palette, wishes: &Wishes, problems: &mut Vec<Diagnostic>) -> Palette {
    let mut palette = own.clone();
    let mut chosen: BTreeMap<&str, &ChosenColour> = BTreeMap::new();
    for choice in &wishes.colours {
        match palette.get_mut(&choice.name) {
            None => problems.push(unknown(&choice.name, choice.place.clone(), own)),
            Some(shade) => {
                *shade = mixed(*shade, choice);
                chosen.insert(&choice.name, choice);
            }
        }
    }
    let pairs: Vec<&Pair> = wishes.pairs.iter().filter(|pair| is_known(pair, own, problems)).collect();
    for choice in chosen.values().filter(|choice| choice.dark == Dark::Derived) {
        make_readable(choice, &mut palette, own, &pairs);
    }
    for choice in chosen.values() {
        report_unreadable(choice, &palette, &chosen, &pairs, problems);
    }
    palette
}

fn mixed(shade: Shade, choice: &ChosenColour) -> Shade {
    let light = choice.light.unwrap_or(shade.light);
    let dark = match choice.dark {
        Dark::Given(dark) => dark,
        Dark::Unchanged => shade.dark,
        // What is one colour in the theme stays one.
        Dark::Derived if shade.light == shade.dark => light,
        Dark::Derived => light.as_light_as(shade.dark),
    };
    Shade { light, dark }
}

/// What the program derives is readable, or it is the theme's own.
fn make_readable(choice: &ChosenColour, palette: &mut Palette, own: &Palette, pairs: &[&Pair]) {
    let others: Vec<Colour> = pairs.iter().filter_map(|pair| pair.other(&choice.name)).map(|other| palette[other].dark).collect();
    if let (Some(shade), Some(own)) = (palette.get_mut(&choice.name), own.get(&choice.name)) {
        shade.dark = shade.dark.readable_with(&others).unwrap_or(own.dark);
    }
}

impl Pair {
    fn other(&self, name: &str) -> Option<&str> {
        match name {
            _ if name == &*self.text => Some(&self.on),
            _ if name == &*self.on => Some(&self.text),
            _ => None,
        }
    }
}

fn is_known(pair: &Pair, own: &Palette, problems: &mut Vec<Diagnostic>) -> bool {
    let missing = [(&pair.text, &pair.text_at), (&pair.on, &pair.on_at)].into_iter().filter(|(name, _)| !own.contains_key(*name));
    let faults: Vec<Diagnostic> = missing.map(|(name, place)| unknown(name, place.clone(), own)).collect();
    let is_known = faults.is_empty();
    problems.extend(faults);
    is_known
}

fn unknown(name: &str, place: Place, own: &Palette) -> Diagnostic {
    let near = nearest(name, own.keys().map(|known| &**known)).unwrap_or("none").to_owned();
    let known = own.keys().map(|known| &**known).collect::<Vec<_>>().join(", ");
    Diagnostic::new(Code::UnknownColour, place).arg("name", name).arg("nearest", near).arg("known", known)
}

/// Once for each colour that was chosen and each scheme: the worst of its pairs, and what would go with all of them. A pair of which
/// nothing was chosen is the stylesheet's own matter; of two that were chosen the one below answers for both.
fn report_unreadable(
    choice: &ChosenColour,
    palette: &Palette,
    chosen: &BTreeMap<&str, &ChosenColour>,
    pairs: &[&Pair],
    problems: &mut Vec<Diagnostic>,
) {
    let answers_for = |pair: &Pair| *pair.on == *choice.name || !chosen.contains_key(&*pair.on);
    let beside: Vec<&str> = pairs.iter().filter(|pair| answers_for(pair)).filter_map(|pair| pair.other(&choice.name)).collect();
    for scheme in ["light", "dark"] {
        let of = |shade: Shade| if scheme == "light" { shade.light } else { shade.dark };
        let colour = of(palette[&choice.name]);
        let others: Vec<Colour> = beside.iter().map(|name| of(palette[*name])).collect();
        let by_contrast = |a: &Colour, b: &Colour| colour.contrast(*a).total_cmp(&colour.contrast(*b));
        let Some((other, worst)) = beside.iter().zip(&others).min_by(|(_, a), (_, b)| by_contrast(a, b)) else { continue };
        let ratio = colour.contrast(*worst);
        if ratio >= READABLE {
            continue;
        }
        // Never rounded up to what would do.
        let ratio = format!("{:.2}", (ratio * 100.0).floor() / 100.0);
        let nearest = colour.readable_with(&others).or_else(|| colour.readable_with(&[*worst]));
        let nearest = nearest.map_or_else(|| "none".to_owned(), |colour| colour.to_string());
        problems.push(
            Diagnostic::new(Code::LowContrast, choice.place.clone())
                .arg("name", &*choice.name)
                .arg("colour", colour)
                .arg("other", *other)
                .arg("beside", worst)
                .arg("scheme", scheme)
                .arg("ratio", ratio)
                .arg("nearest", nearest),
        );
    }
}

#[cfg(test)]
mod tests;
