//! The site's languages and a text in each of them.

use crate::text::{Lang, LanguageTag};

/// The languages in the order of `site.yaml`; the first is the default. [`Lang`] is a position in this list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    tags: Vec<LanguageTag>,
}

impl Languages {
    /// At least one language.
    pub fn new(first: LanguageTag, others: Vec<LanguageTag>) -> Languages {
        let mut tags = vec![first];
        tags.extend(others);
        Languages { tags }
    }

    pub fn all(&self) -> impl ExactSizeIterator<Item = Lang> + use<> {
        (0..self.tags.len()).map(|index| Lang(index as u8))
    }

    pub fn count(&self) -> usize {
        self.tags.len()
    }

    pub fn tag(&self, lang: Lang) -> &str {
        self.tags[lang.index()].as_str()
    }

    pub fn language_tag(&self, lang: Lang) -> &LanguageTag {
        &self.tags[lang.index()]
    }

    pub fn find(&self, tag: &str) -> Option<Lang> {
        self.tags.iter().position(|known| known.as_str().eq_ignore_ascii_case(tag)).map(|index| Lang(index as u8))
    }

    /// For messages: `vi, en`.
    pub fn names(&self) -> String {
        self.tags.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(", ")
    }
}

/// One text for each language of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(Box<[Box<str>]>);

impl Texts {
    pub fn new(each: Vec<Box<str>>) -> Texts {
        Texts(each.into())
    }

    /// Empty where nothing was given.
    pub fn get(&self, lang: Lang) -> &str {
        self.0.get(lang.index()).map_or("", |text| text)
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|text| text.is_empty())
    }
}
