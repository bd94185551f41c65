//! What a site comes to, for the last words of a command: numbers and names, without the site itself.

use serde::{Deserialize, Serialize};

use super::{Edition, Kept};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The tag of each language and its pages, that of the site first.
    pub languages: Vec<(String, usize)>,
    /// Pages that can be found, where any can.
    pub searchable: Option<usize>,
    pub held: Vec<HeldBack>,
}

/// A text that is not public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldBack {
    pub path: String,
    /// The word by which messages choose their text.
    pub reason: String,
    /// The day it appears or disappeared, if any.
    pub date: String,
}

impl Edition {
    pub fn summary(&self, indexes: &[Kept]) -> Summary {
        let languages = &self.renderer.book().site.config.languages;
        let pages = |lang| self.pages.iter().filter(|page| page.lang == lang && page.what.is_page()).count();
        let held = self.held.iter().map(|held| HeldBack {
            path: held.path.to_string(),
            reason: held.reason.word().to_owned(),
            date: held.date.map_or_else(String::new, |date| date.to_string()),
        });
        Summary {
            languages: languages.all().map(|lang| (languages.tag(lang).to_owned(), pages(lang))).collect(),
            searchable: (!indexes.is_empty()).then(|| indexes.iter().map(|index| index.pages).sum()),
            held: held.collect(),
        }
    }
}
