//! The colours of a theme by name: the custom properties that the stylesheet declares in `:root`, for light and for dark screens, and
//! what a theme upon it or the site puts in their place.
//!
//! They are put where the sheet declares them, so that whatever it says later of paper or of forced colours still comes later.

use std::collections::BTreeMap;

use lightningcss::properties::Property;
use lightningcss::properties::custom::{CustomProperty, CustomPropertyName, TokenList, TokenOrValue};
use lightningcss::rules::CssRule;
use lightningcss::rules::style::StyleRule;
use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::traits::{Parse, ToCss};
use lightningcss::values::color::{CssColor, RGBA};
use lightningcss::values::ident::DashedIdent;

use crate::colour::Colour;

/// A colour as each kind of screen shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade {
    pub light: Colour,
    pub dark: Colour,
}

/// By the name of the property without its dashes.
pub type Palette = BTreeMap<Box<str>, Shade>;

/// Every plain colour that a sheet declares for the whole page.
pub fn of(sheet: &mut StyleSheet) -> Palette {
    let mut light: BTreeMap<Box<str>, String> = BTreeMap::new();
    let mut dark: BTreeMap<Box<str>, String> = BTreeMap::new();
    each_root(sheet, &mut |is_dark, rule| {
        let declared = if is_dark { &mut dark } else { &mut light };
        for property in &rule.declarations.declarations {
            if let Some(name) = custom_name(property) {
                declared.insert(name.into(), property.value_to_css_string(PrinterOptions::default()).unwrap_or_default());
            }
        }
    });
    let all_dark: BTreeMap<Box<str>, String> = light.iter().chain(&dark).map(|(name, value)| (name.clone(), value.clone())).collect();
    let shade = |name: &str| Some(Shade { light: resolved(&light, name)?, dark: resolved(&all_dark, name)? });
    light.keys().filter_map(|name| Some((name.clone(), shade(name)?))).collect()
}

/// Puts a colour in the place of the one that the sheet declares under its name.
pub fn set(sheet: &mut StyleSheet, name: &str, shade: Shade) {
    let mut is_set_in_dark = false;
    each_root(sheet, &mut |is_dark, rule| {
        let value = if is_dark { shade.dark } else { shade.light };
        for property in &mut rule.declarations.declarations {
            if custom_name(property) == Some(name) {
                *property = declared(name, value);
                is_set_in_dark |= is_dark;
            }
        }
    });
    if !is_set_in_dark && shade.dark != shade.light {
        add_dark(sheet, declared(name, shade.dark));
    }
}

/// What differs on dark screens and does not in the sheet.
fn add_dark<'i>(sheet: &mut StyleSheet<'i>, property: Property<'i>) {
    let mut property = Some(property);
    let mut add = |is_dark: bool, rule: &mut StyleRule<'i>| {
        if is_dark {
            rule.declarations.declarations.extend(property.take());
        }
    };
    each_root(sheet, &mut add);
    if property.is_none() {
        return;
    }
    let after = sheet.rules.0.iter().rposition(|rule| matches!(rule, CssRule::Style(style) if is_root(style))).map_or(0, |at| at + 1);
    if let Ok(mut scheme) = StyleSheet::parse("@media (prefers-color-scheme:dark){:root{}}", ParserOptions::default()) {
        each_root(&mut scheme, &mut |is_dark, rule| {
            if is_dark {
                rule.declarations.declarations.extend(property.take());
            }
        });
        sheet.rules.0.splice(after..after, scheme.rules.0);
    }
}

/// Every rule for `:root` that holds on any screen, or on dark ones.
fn each_root<'i>(sheet: &mut StyleSheet<'i>, see: &mut impl FnMut(bool, &mut StyleRule<'i>)) {
    for rule in &mut sheet.rules.0 {
        match rule {
            CssRule::Style(style) if is_root(style) => see(false, style),
            CssRule::Media(media) if css(&media.query) == "(prefers-color-scheme:dark)" => {
                for inner in &mut media.rules.0 {
                    if let CssRule::Style(style) = inner
                        && is_root(style)
                    {
                        see(true, style);
                    }
                }
            }
            _ => {}
        }
    }
}

fn is_root(rule: &StyleRule) -> bool {
    css(&rule.selectors) == ":root"
}

fn css(value: &impl ToCss) -> String {
    value.to_css_string(PrinterOptions { minify: true, ..PrinterOptions::default() }).unwrap_or_default()
}

/// The name of a custom property without its dashes.
fn custom_name<'a>(property: &'a Property) -> Option<&'a str> {
    match property {
        Property::Custom(CustomProperty { name: CustomPropertyName::Custom(name), .. }) => name.0.strip_prefix("--"),
        _ => None,
    }
}

fn declared<'i>(name: &str, colour: Colour) -> Property<'i> {
    let Colour { red, green, blue } = colour;
    let value = TokenOrValue::Color(CssColor::RGBA(RGBA { red, green, blue, alpha: 255 }));
    let name = CustomPropertyName::Custom(DashedIdent(format!("--{name}").into()));
    Property::Custom(CustomProperty { name, value: TokenList(vec![value]) })
}

/// The colour that a property stands for, itself or by the name of another.
fn resolved(declared: &BTreeMap<Box<str>, String>, name: &str) -> Option<Colour> {
    let mut value = declared.get(name)?;
    // As many names as there are: a circle ends, too.
    for _ in 0..declared.len() {
        match value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')) {
            Some(other) => value = declared.get(other)?,
            None => break,
        }
    }
    match CssColor::parse_string(value).ok()?.to_rgb().ok()? {
        CssColor::RGBA(RGBA { red, green, blue, alpha: 255 }) => Some(Colour { red, green, blue }),
        _ => None,
    }
}
