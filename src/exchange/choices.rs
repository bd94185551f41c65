//! What may stand in a column that offers a choice: codes, and their names in every language of the site.

use std::collections::BTreeMap;

use crate::text::{fold, nearest};

#[derive(Clone, Debug, Default)]
pub struct Choices {
    terms: Vec<Term>,
    /// By folded code and name.
    known: BTreeMap<String, Vec<usize>>,
    /// Whether all codes are such as `LA`: then a word in capital letters is one too, and no name (`LAO` is not Lào).
    are_capitals: bool,
}

#[derive(Clone, Debug)]
pub struct Term {
    pub id: String,
    /// In Vietnamese and in English.
    pub names: [String; 2],
}

impl Choices {
    /// Each with its code, its two names, and whatever else it is called.
    pub fn new(all: impl Iterator<Item = (String, [String; 2], Vec<String>)>) -> Choices {
        let mut choices = Choices { are_capitals: true, ..Choices::default() };
        for (at, (id, names, others)) in all.enumerate() {
            choices.are_capitals &= is_code(&id);
            for name in names.iter().chain(&others).chain([&id]).filter(|name| !name.is_empty()) {
                let known = choices.known.entry(fold(name)).or_default();
                if !known.contains(&at) {
                    known.push(at);
                }
            }
            choices.terms.push(Term { id, names });
        }
        choices
    }

    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The code that a text means: itself, or what bears the name and nothing else does.
    pub fn find(&self, text: &str) -> Option<&str> {
        let own = self.terms.iter().find(|term| term.id == text);
        let named = || match self.known.get(&fold(text)).map(Vec::as_slice) {
            Some([at]) if !(self.are_capitals && is_code(text)) => self.terms.get(*at),
            _ => None,
        };
        own.or_else(named).map(|term| &*term.id)
    }

    /// The name of a code where it leads back to the code, else the code.
    pub fn shown<'a>(&'a self, id: &'a str, language: usize) -> &'a str {
        let name = self.terms.iter().find(|term| term.id == id).and_then(|term| term.names.get(language));
        name.filter(|name| !name.is_empty() && !name.contains(';') && self.find(name) == Some(id)).map_or(id, |name| name)
    }

    /// What was very likely meant: the code, with its name.
    pub fn nearest(&self, text: &str, language: usize) -> Option<String> {
        let ids = self.terms.iter().map(|term| &*term.id);
        let names = self.terms.iter().flat_map(|term| term.names.iter()).map(|name| &**name);
        let near = if is_code(text) { nearest(text, ids) } else { nearest(text, ids.chain(names)).or_else(|| self.within(text)) }?;
        let id = self.find(near).unwrap_or(near);
        let name = self.terms.iter().find(|term| term.id == id).and_then(|term| term.names.get(language));
        Some(name.filter(|name| !name.is_empty() && *name != id).map_or_else(|| id.to_owned(), |name| format!("{id} ({name})")))
    }

    /// The only term whose name is among the words of a longer one: `Lao PDR`, `Cộng hòa Pháp`.
    fn within(&self, text: &str) -> Option<&str> {
        let text = format!(" {} ", fold(text));
        let mut of_names = self.known.iter().filter(|(name, _)| name.chars().count() > 2 && text.contains(&format!(" {name} ")));
        let (_, first) = of_names.next()?;
        let is_one = first.len() == 1 && of_names.all(|(_, other)| other == first);
        self.terms.get(*first.first()?).filter(|_| is_one).map(|term| &*term.id)
    }
}

fn is_code(text: &str) -> bool {
    (2..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn countries() -> Choices {
        let term = |id: &str, vi: &str, en: &str| (id.to_owned(), [vi.to_owned(), en.to_owned()], Vec::new());
        Choices::new(
            [term("LA", "Lào", "Laos"), term("JP", "Nhật Bản", "Japan"), term("XA", "Mẫu", "One"), term("XB", "Mẫu", "Two")].into_iter(),
        )
    }

    #[test]
    fn codes_and_names_in_any_spelling_are_known() {
        let countries = countries();
        for (text, id) in [("LA", "LA"), ("la", "LA"), ("Lào", "LA"), ("lao", "LA"), ("nhat ban", "JP"), ("JAPAN", "JP"), ("two", "XB")] {
            assert_eq!(countries.find(text), Some(id), "{text}");
        }
        for text in ["LAO", "Mẫu", "mau", ""] {
            assert_eq!(countries.find(text), None, "{text}");
        }
        assert_eq!(countries.nearest("LAO", 0).as_deref(), Some("LA (Lào)"));
        assert_eq!(countries.nearest("Lao PDR", 1).as_deref(), Some("LA (Laos)"));
        assert_eq!(countries.nearest("CHDCND Lào", 0).as_deref(), Some("LA (Lào)"));
        assert_eq!((countries.nearest("Lào và Nhật Bản", 0), countries.nearest("Tên mẫu khác", 0)), (None, None));
        assert_eq!(countries.nearest("Nhạt Bảng", 1).as_deref(), Some("JP (Japan)"));
        assert_eq!((countries.shown("LA", 0), countries.shown("XA", 0), countries.shown("XA", 1)), ("Lào", "XA", "One"));
    }
}
