//! The words of the table in one language.

use crate::diagnostic::{Locale, Messages};

use super::value::Value;

pub struct Texts(Messages);

pub fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => include_str!("vi.ftl"),
        Locale::En => include_str!("en.ftl"),
    }
}

impl Texts {
    pub fn new(locale: Locale) -> Texts {
        Texts(Messages::of(locale, source(locale)))
    }

    /// A kind may describe a key that all kinds have in words of its own.
    pub fn description(&self, shape: &str, key: &str) -> String {
        let own = format!("{shape}-{key}");
        let said = self.say(&own, &[]);
        if said == own { self.say(&format!("common-{key}"), &[]) } else { said }
    }

    pub fn type_name(&self, value: Value, list: bool, vocabulary: Option<&str>) -> String {
        let vocabulary = vocabulary.unwrap_or_default().to_owned();
        let name = self.say(&format!("type-{}", value.word()), &[("vocabulary", vocabulary)]);
        if list { self.say("list-of", &[("type", name)]) } else { name }
    }

    pub fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        self.0.say(key, args)
    }
}
