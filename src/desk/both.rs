//! One thing in each of the two languages in which the program speaks to editors.

use serde::Serialize;

use crate::diagnostic::Locale;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Both<T = String> {
    pub vi: T,
    pub en: T,
}

impl<T> Both<T> {
    pub fn each(mut make: impl FnMut(Locale) -> T) -> Both<T> {
        Both { vi: make(Locale::Vi), en: make(Locale::En) }
    }

    pub fn get(&self, locale: Locale) -> &T {
        match locale {
            Locale::Vi => &self.vi,
            Locale::En => &self.en,
        }
    }
}
