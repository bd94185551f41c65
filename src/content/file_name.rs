//! What the path of a text says: kind, key, language.

use crate::config::Languages;
use crate::diagnostic::Code;
use crate::text::{Lang, slug};

use super::kind::Kind;

/// `content/news/2026/ten-bai.vi.md`, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileName {
    pub kind: Kind,
    /// `news/2026/ten-bai`: the work's name in every reference, the same for all its languages.
    pub key: Box<str>,
    pub lang: Lang,
    /// Whether the language stands in the name; without it the file is of the default language.
    pub lang_given: bool,
    /// The folder in which pictures beside the text lie: `content/news/2026` or `content/news/2026/ten-bai`.
    pub folder: Box<str>,
}

/// Why a path is no text of the site.
#[derive(Debug, PartialEq, Eq)]
pub enum NameFault {
    /// Not in a folder of content: nothing reads it.
    NoKind,
    /// The part after the last dot is no language of the site.
    UnknownLanguage(String),
    /// A dot, or a letter that no address can hold.
    BadName(String),
}

impl NameFault {
    pub fn code(&self) -> Code {
        match self {
            NameFault::NoKind => Code::UnknownFile,
            NameFault::UnknownLanguage(_) => Code::UnknownLanguage,
            NameFault::BadName(_) => Code::FileName,
        }
    }
}

impl FileName {
    /// From a path that ends in `.md`.
    pub fn parse(path: &str, languages: &Languages) -> Result<FileName, NameFault> {
        let below = path.strip_prefix("content/").and_then(|rest| rest.strip_suffix(".md")).ok_or(NameFault::NoKind)?;
        let (first, rest) = below.split_once('/').ok_or(NameFault::NoKind)?;
        let kind = Kind::from_folder(first).ok_or(NameFault::NoKind)?;
        let (parents, last) = rest.rsplit_once('/').map_or(("", rest), |(parents, last)| (parents, last));
        let (stem, lang, lang_given) = stem_and_language(last, languages)?;
        let is_index = stem == "index" && !parents.is_empty();
        let key_rest = match (is_index, parents) {
            (true, _) => parents.to_owned(),
            (false, "") => stem.to_owned(),
            (false, _) => format!("{parents}/{stem}"),
        };
        if let Some(bad) = key_rest.split('/').find(|part| !is_plain(part)) {
            return Err(NameFault::BadName(bad.to_owned()));
        }
        let folder = path.rsplit_once('/').map_or("content", |(folder, _)| folder);
        Ok(FileName { kind, key: format!("{first}/{key_rest}").into(), lang, lang_given, folder: folder.into() })
    }
}

fn stem_and_language<'a>(name: &'a str, languages: &Languages) -> Result<(&'a str, Lang, bool), NameFault> {
    let Some((stem, tag)) = name.rsplit_once('.') else { return Ok((name, Lang::DEFAULT, false)) };
    match languages.find(tag) {
        _ if stem.contains('.') => Err(NameFault::BadName(name.to_owned())),
        Some(lang) => Ok((stem, lang, true)),
        None => Err(NameFault::UnknownLanguage(tag.to_owned())),
    }
}

/// Letters of any alphabet, digits, hyphens and low lines: whatever a file name may hold that a reference can repeat. Names in other
/// scripts are fine: their address comes from `slug`.
fn is_plain(part: &str) -> bool {
    !part.is_empty()
        && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '))
        && (!part.is_ascii() || !slug(part).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::LanguageTag;

    fn languages() -> Languages {
        let tag = |text| LanguageTag::parse(text).unwrap();
        Languages::new(tag("vi"), vec![tag("en")])
    }

    fn parsed(path: &str) -> Result<(String, u8, bool, String), NameFault> {
        FileName::parse(path, &languages()).map(|name| (name.key.into(), name.lang.0, name.lang_given, name.folder.into()))
    }

    #[test]
    fn names_of_texts() {
        let flat = |key: &str, lang, given, folder: &str| Ok((key.to_owned(), lang, given, folder.to_owned()));
        assert_eq!(parsed("content/news/2026/bai.vi.md"), flat("news/2026/bai", 0, true, "content/news/2026"));
        assert_eq!(parsed("content/news/2026/bai.md"), flat("news/2026/bai", 0, false, "content/news/2026"));
        assert_eq!(parsed("content/news/2026/bai/index.en.md"), flat("news/2026/bai", 1, true, "content/news/2026/bai"));
        assert_eq!(parsed("content/pages/lien-he.en.md"), flat("pages/lien-he", 1, true, "content/pages"));
        assert_eq!(parsed("content/pages/index.en.md"), flat("pages/index", 1, true, "content/pages"));
    }

    #[test]
    fn names_that_are_none() {
        assert_eq!(parsed("content/blog/bai.md"), Err(NameFault::NoKind));
        assert_eq!(parsed("content/bai.md"), Err(NameFault::NoKind));
        assert_eq!(parsed("content/news/bai.fr.md"), Err(NameFault::UnknownLanguage("fr".into())));
        assert_eq!(parsed("content/news/bai.v2.vi.md"), Err(NameFault::BadName("bai.v2.vi".into())));
        assert_eq!(parsed("content/news/bai?.vi.md"), Err(NameFault::BadName("bai?".into())));
    }
}
