//! The words of the table in one language.

use crate::diagnostic::{Locale, Messages};

use super::value::Value;

pub struct Texts(Messages);

pub fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => concat!(include_str!("vi.ftl"), include_str!("labels/vi.ftl"), include_str!("decap/vi.ftl")),
        Locale::En => concat!(include_str!("en.ftl"), include_str!("labels/en.ftl"), include_str!("decap/en.ftl")),
    }
}

impl Texts {
    pub fn new(locale: Locale) -> Texts {
        Texts(Messages::of(locale, source(locale)))
    }

    /// A kind may describe a key that all kinds have in words of its own.
    pub fn description(&self, shape: &str, key: &str) -> String {
        self.own_or_common("", shape, key).unwrap_or_else(|| format!("common-{key}"))
    }

    /// What a key is called; the key itself where nobody has given it a name.
    pub fn label(&self, shape: &str, key: &str) -> String {
        self.own_or_common("label-", shape, key).unwrap_or_else(|| key.to_owned())
    }

    /// For people who see no file: the description where it speaks of none, else a sentence of its own.
    pub fn help(&self, shape: &str, key: &str) -> String {
        let of = |shape: &str| {
            let described = || self.find(&format!("{shape}-{key}")).map(|said| said.replace('`', ""));
            self.find(&format!("help-{shape}-{key}")).or_else(described)
        };
        of(shape).or_else(|| of("common")).unwrap_or_default()
    }

    /// What one of the words allowed is called; the word itself where nobody has given it a name.
    pub fn word(&self, shape: &str, key: &str, word: &str) -> String {
        self.own_or_common("word-", shape, &format!("{key}-{word}")).unwrap_or_else(|| word.to_owned())
    }

    fn own_or_common(&self, of: &str, shape: &str, key: &str) -> Option<String> {
        self.find(&format!("{of}{shape}-{key}")).or_else(|| self.find(&format!("{of}common-{key}")))
    }

    fn find(&self, name: &str) -> Option<String> {
        Some(self.say(name, &[])).filter(|said| said != name)
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
