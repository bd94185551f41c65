//! `colours:` of a site or a theme: other colours under the names by which the stylesheet knows them.
//!
//! Read by hand, because serde's untagged enums forget places and answer every mistake with the same sentence.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::json;

use crate::colour::Colour;
use crate::diagnostic::{Code, Place};

use super::values::Values;

/// By name, as written.
pub type ColoursForm = BTreeMap<String, ColourForm>;

#[derive(Debug, Default)]
pub struct ColourForm {
    /// One for both schemes: `head: "#0f4c5c"`.
    one: Option<String>,
    light: Option<String>,
    dark: Option<String>,
}

/// A colour that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenColour {
    pub name: Box<str>,
    pub light: Option<Colour>,
    pub dark: Dark,
    /// Of its name.
    pub place: Place,
}

/// What holds on a dark screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dark {
    Given(Colour),
    /// The hue of the light one, as dark as the theme has it.
    Derived,
    /// What the theme has.
    Unchanged,
}

pub fn colours(values: &mut Values, form: ColoursForm) -> Vec<ChosenColour> {
    let mut chosen = Vec::new();
    for (name, form) in form {
        if values.is_full() {
            break;
        }
        let key = format!("colours.{name}");
        let place = values.place_of_key(&key);
        let (light, dark) = match form.one {
            Some(one) => (colour(values, &key, Some(one)), Dark::Derived),
            None => {
                let light = colour(values, &format!("{key}.light"), form.light);
                (light, colour(values, &format!("{key}.dark"), form.dark).map_or(Dark::Unchanged, Dark::Given))
            }
        };
        chosen.push(ChosenColour { name: name.into(), light, dark, place });
    }
    chosen
}

fn colour(values: &mut Values, key: &str, text: Option<String>) -> Option<Colour> {
    let text = values.text(key, text)?;
    let colour = Colour::parse(&text);
    if colour.is_none() {
        let meant = Colour::parse(&format!("#{text}")).map(|meant| format!("\"{meant}\""));
        let problem = values.corrected(Code::BadColour, key, meant.as_deref()).arg("value", &text);
        values.report(problem);
    }
    colour
}

impl<'de> Deserialize<'de> for ColourForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ColourForm, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

impl JsonSchema for ColourForm {
    fn schema_name() -> Cow<'static, str> {
        "Colour".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let colour = json!({"type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"});
        json_schema!({
            "anyOf": [
                colour,
                {"type": "object", "properties": {"light": colour, "dark": colour}, "additionalProperties": false},
            ],
        })
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = ColourForm;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a colour, or one for light and one for dark screens")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<ColourForm, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<ColourForm, E> {
        Ok(ColourForm { one: Some(text), ..ColourForm::default() })
    }

    // A colour of digits whose `#` was forgotten.
    fn visit_u64<E: Error>(self, number: u64) -> Result<ColourForm, E> {
        self.visit_string(number.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ColourForm, A::Error> {
        const KEYS: &[&str] = &["light", "dark"];
        let mut form = ColourForm::default();
        while let Some(key) = map.next_key::<String>()? {
            match &*key {
                "light" => form.light = Some(map.next_value()?),
                "dark" => form.dark = Some(map.next_value()?),
                _ => return Err(Error::unknown_field(&key, KEYS)),
            }
        }
        Ok(form)
    }
}
