//! Which text somebody wants to write: one that is there, a new one, or the translation of one.

use crate::content::Kind;

use super::written;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// `content/news/2026/a.vi.md`
    File(String),
    New(Kind),
    /// Of the work with this key, into the language with this tag.
    Translation(String, String),
}

impl Wanted {
    pub fn of(get: impl Fn(&str) -> Option<String>) -> Option<Wanted> {
        if let Some(path) = get("path") {
            return Some(Wanted::File(path));
        }
        if let Some(kind) = get("new") {
            return Kind::from_folder(&kind).map(Wanted::New);
        }
        Some(Wanted::Translation(get("translate")?, get("to")?))
    }

    /// As [`Wanted::of`] reads it.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        match self {
            Wanted::File(path) => vec![("path", path.clone())],
            Wanted::New(kind) => vec![("new", kind.folder().to_owned())],
            Wanted::Translation(key, tag) => vec![("translate", key.clone()), ("to", tag.clone())],
        }
    }

    /// Where it is written, up to more parameters.
    pub fn address(&self) -> String {
        let pairs = self.pairs();
        format!("/_desk/edit?{}", written(&pairs.iter().map(|(name, value)| (*name, &**value)).collect::<Vec<_>>()))
    }
}
