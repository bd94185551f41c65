//! The words of the tables in one language.

use crate::diagnostic::{Locale, Messages};

use super::table::Table;

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

    pub fn say(&self, key: &str) -> String {
        self.0.say(key, &[])
    }

    /// None where there is no such text.
    fn find(&self, key: &str) -> Option<String> {
        Some(self.say(key)).filter(|said| said != key)
    }

    pub fn sheet(&self, table: Table) -> String {
        self.say(&format!("sheet-{}", table.id()))
    }

    /// The heading of a column, without its language. A table may have a word of its own.
    pub fn head(&self, table: Table, name: &str) -> String {
        self.of_table("head", table, name).unwrap_or_else(|| name.to_owned())
    }

    /// Other headings that mean it.
    pub fn aliases(&self, table: Table, name: &str) -> Vec<String> {
        let all = self.of_table("also", table, name).unwrap_or_default();
        all.split(';').map(|alias| alias.trim().to_owned()).filter(|alias| !alias.is_empty()).collect()
    }

    fn of_table(&self, what: &str, table: Table, name: &str) -> Option<String> {
        let name = name.replace('_', "-");
        self.find(&format!("{what}-{}-{name}", table.id())).or_else(|| self.find(&format!("{what}-{name}")))
    }

    /// The name of a fixed word.
    pub fn word(&self, table: Table, name: &str, id: &str) -> Option<String> {
        let name = name.replace('_', "-");
        self.find(&format!("word-{}-{name}-{id}", table.id())).or_else(|| self.find(&format!("word-{name}-{id}")))
    }

    /// The name of a language, as it stands in a heading; the tag where it has none here.
    pub fn language(&self, tag: &str) -> String {
        self.find(&format!("language-{tag}")).unwrap_or_else(|| tag.to_owned())
    }
}
