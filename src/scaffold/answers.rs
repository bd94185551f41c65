//! What has to be known of a new site, and when an answer is one.

use jiff::civil::Date;

use crate::config::{BaseUrl, Languages};
use crate::diagnostic::Locale;
use crate::text::encoding::is_control;
use crate::text::{LanguageTag, find_mojibake, has_eth, nfc};

use super::host::Host;
use super::province::Province;
use super::words::Words;

/// A value, and whether somebody named it: what nobody named is marked in the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<T> {
    pub value: T,
    pub given: bool,
}

impl<T> Answer<T> {
    pub fn given(value: T) -> Answer<T> {
        Answer { value, given: true }
    }

    pub fn assumed(value: T) -> Answer<T> {
        Answer { value, given: false }
    }
}

#[derive(Clone, Debug)]
pub struct Answers {
    /// The language of the comments.
    pub locale: Locale,
    pub languages: Languages,
    /// The union's, one for each language.
    pub names: Vec<Answer<String>>,
    pub province: Answer<String>,
    pub base: Answer<BaseUrl>,
    pub host: Option<Host>,
    /// The day of the samples.
    pub today: Date,
}

/// Why a text is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    Empty,
    Control,
    /// From a document with an old Vietnamese font.
    OldFont,
    /// The Icelandic ð in the place of đ.
    Eth,
}

impl NameFault {
    /// The word by which messages choose what they say.
    pub fn word(self) -> &'static str {
        match self {
            NameFault::Empty => "empty",
            NameFault::Control => "control",
            NameFault::OldFont => "old-font",
            NameFault::Eth => "eth",
        }
    }
}

/// The name of a union or of a province.
pub fn name(text: &str) -> Result<String, NameFault> {
    let text = text.trim();
    match text {
        // The settings take these for nothing, however they are written.
        "" | "~" | "null" => Err(NameFault::Empty),
        _ if text.chars().any(char::is_control) || text.contains(is_control) => Err(NameFault::Control),
        _ if find_mojibake(text).is_some() => Err(NameFault::OldFont),
        _ if has_eth(text) => Err(NameFault::Eth),
        _ => Ok(nfc(text).into_owned()),
    }
}

/// `vi, en` or `vi en`. None where one of them is no language tag, or stands there twice.
pub fn languages(text: &str) -> Option<Languages> {
    let mut tags: Vec<LanguageTag> = Vec::new();
    for part in text.split([',', ';', ' ']).filter(|part| !part.is_empty()) {
        let tag = LanguageTag::parse(part).ok().filter(|tag| !tags.contains(tag))?;
        tags.push(tag);
    }
    let mut tags = tags.into_iter();
    Some(Languages::new(tags.next()?, tags.collect()))
}

pub const DEFAULT_LANGUAGES: &str = "vi, en";

/// There is none of this name.
pub const DEFAULT_PROVINCE: &str = "Mẫu";

/// A place that is kept for examples (RFC 2606).
pub const DEFAULT_URL: &str = "https://example.org/";

/// How unions of provinces are called; in a third language in English.
pub fn default_name(language: &str, province: &str) -> String {
    let province = Province::of(province);
    match Words::of(language) {
        Some(Words::Vi) => format!("Liên hiệp các tổ chức hữu nghị {}", province.vietnamese()),
        _ => format!("Union of Friendship Organizations of {}", province.english()),
    }
}

/// Whether there are words of our own in a language.
pub fn has_words(tag: &str) -> bool {
    Words::of(tag).is_some()
}
