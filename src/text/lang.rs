//! Language tags of a site, and the small number that stands for one.
//!
//! Only the part of BCP 47 a site needs is accepted: a language, perhaps a script, perhaps a region (`vi`, `zh-Hant`, `en-GB`).
//! Variants and extensions are refused rather than half understood. A tag is always held in its canonical case, so that two
//! tags are the same language exactly when they are equal. Which languages a site has is not known here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Index of a language in the site's list; 0 is the default language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Lang(pub u8);

impl Lang {
    /// The language the site is written in first.
    pub const DEFAULT: Lang = Lang(0);

    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A language tag in canonical case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(Box<str>);

/// Why a text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LanguageTagError {
    Empty,
    /// The first part is not two or three letters.
    Language {
        part: String,
    },
    /// A later part is neither a script (`Hant`) nor a region (`GB`), or stands in the wrong order.
    Part {
        part: String,
    },
}

impl LanguageTag {
    pub fn parse(text: &str) -> Result<LanguageTag, LanguageTagError> {
        if text.is_empty() {
            return Err(LanguageTagError::Empty);
        }
        let mut parts = text.split('-').peekable();
        let language = parts.next().unwrap_or_default();
        if !matches!(language.len(), 2 | 3) || !is_alphabetic(language) {
            return Err(LanguageTagError::Language { part: language.to_owned() });
        }
        let mut tag = language.to_ascii_lowercase();
        if let Some(script) = parts.next_if(|part| part.len() == 4 && is_alphabetic(part)) {
            tag.push('-');
            tag.push_str(&script[..1].to_ascii_uppercase());
            tag.push_str(&script[1..].to_ascii_lowercase());
        }
        if let Some(region) = parts.next_if(|part| is_region(part)) {
            tag.push('-');
            tag.push_str(&region.to_ascii_uppercase());
        }
        match parts.next() {
            None => Ok(LanguageTag(tag.into())),
            Some(part) => Err(LanguageTagError::Part { part: part.to_owned() }),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region: `zh` of `zh-Hant`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

fn is_alphabetic(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_region(part: &str) -> bool {
    match part.len() {
        2 => is_alphabetic(part),
        3 => part.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for LanguageTag {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl FromStr for LanguageTag {
    type Err = LanguageTagError;

    fn from_str(text: &str) -> Result<LanguageTag, LanguageTagError> {
        LanguageTag::parse(text)
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = LanguageTagError;

    fn try_from(text: String) -> Result<LanguageTag, LanguageTagError> {
        LanguageTag::parse(&text)
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> String {
        tag.0.into()
    }
}

impl fmt::Display for LanguageTagError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LanguageTagError::Empty => f.write_str("a language tag is empty"),
            LanguageTagError::Language { part } => {
                write!(f, "`{part}` is not a language code of two or three letters")
            }
            LanguageTagError::Part { part } => {
                write!(f, "`{part}` is neither a script nor a region")
            }
        }
    }
}

impl std::error::Error for LanguageTagError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_held_in_canonical_case() {
        for (typed, canonical) in [
            ("vi", "vi"),
            ("EN", "en"),
            ("zh", "zh"),
            ("zh-hant", "zh-Hant"),
            ("ZH-HANT-tw", "zh-Hant-TW"),
            ("lo", "lo"),
            ("km", "km"),
            ("es-419", "es-419"),
            ("hmn", "hmn"),
        ] {
            assert_eq!(LanguageTag::parse(typed).map(String::from), Ok(canonical.to_owned()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_tag_says_which_part_is_wrong() {
        let language = |part: &str| LanguageTagError::Language { part: part.into() };
        let part = |part: &str| LanguageTagError::Part { part: part.into() };
        for (typed, error) in [
            ("", LanguageTagError::Empty),
            ("v", language("v")),
            ("tiếng-việt", language("tiếng")),
            ("zh_Hant", language("zh_Hant")),
            ("vi-", part("")),
            ("vi-VN-Latn", part("Latn")),
            ("zh-Hant-Hans", part("Hans")),
            ("en-x-private", part("x")),
            ("../etc", language("../etc")),
        ] {
            assert_eq!(LanguageTag::parse(typed), Err(error), "{typed}");
        }
    }

    #[test]
    fn the_language_is_the_first_part() {
        assert_eq!(LanguageTag::parse("zh-Hant").map(|tag| tag.language().to_owned()), Ok("zh".to_owned()));
    }
}
