//! The words of forms in one language.

use crate::diagnostic::{Locale, Messages};

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

    pub fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        self.0.say(key, args)
    }

    pub fn find(&self, key: &str) -> Option<String> {
        Some(self.say(key, &[])).filter(|said| said != key)
    }

    /// What one record of a list is called, by the shape of its group.
    pub fn record(&self, shape: &str) -> String {
        self.find(&format!("record-{shape}")).unwrap_or_else(|| self.say("record", &[]))
    }

    /// The tag of a language where it has no name here.
    pub fn language(&self, tag: &str) -> String {
        self.find(&format!("language-{tag}")).unwrap_or_else(|| tag.to_owned())
    }
}
