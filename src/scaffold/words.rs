//! The two languages in which the texts of a new site are written.

use crate::diagnostic::Locale;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    Vi,
    En,
}

impl Words {
    /// None for a language in which there are no words yet.
    pub fn of(tag: &str) -> Option<Words> {
        match tag.split('-').next()? {
            "vi" => Some(Words::Vi),
            "en" => Some(Words::En),
            _ => None,
        }
    }

    pub fn of_locale(locale: Locale) -> Words {
        match locale {
            Locale::Vi => Words::Vi,
            Locale::En => Words::En,
        }
    }

    pub fn choose<T>(self, vi: T, en: T) -> T {
        match self {
            Words::Vi => vi,
            Words::En => en,
        }
    }
}
