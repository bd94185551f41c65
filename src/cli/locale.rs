//! The language in which to speak to the user.

use crate::config::Config;
use crate::diagnostic::Locale;
use crate::text::Lang;

/// What the system says, if it says Vietnamese or English.
pub fn of_environment() -> Option<Locale> {
    of_tag(&sys_locale::get_locale()?)
}

fn of_tag(tag: &str) -> Option<Locale> {
    match tag.split(['-', '_', '.']).next()? {
        "vi" => Some(Locale::Vi),
        "en" => Some(Locale::En),
        _ => None,
    }
}

/// The site's own language, where the system says nothing.
pub fn of_site(config: Option<&Config>) -> Locale {
    of_first(config.map(|config| config.languages.tag(Lang::DEFAULT)))
}

/// The same, of the tag of the site's first language.
pub fn of_first(tag: Option<&str>) -> Locale {
    tag.and_then(of_tag).unwrap_or(Locale::Vi)
}
