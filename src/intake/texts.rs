//! The words beside what was read, in one language.

use crate::diagnostic::{Locale, Messages};

use super::reading::{Contradiction, Open, Sic};

pub struct Texts(Messages);

pub fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => include_str!("vi.ftl"),
        Locale::En => include_str!("en.ftl"),
    }
}

/// Candidates named, at most.
const CANDIDATES_MAX: usize = 6;

/// Longest text that is shown again, in characters.
const LONGEST: usize = 160;

impl Texts {
    pub fn new(locale: Locale) -> Texts {
        Texts(Messages::of(locale, source(locale)))
    }

    pub fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        self.0.say(key, args)
    }

    /// An open question in one line.
    pub fn open(&self, open: &Open) -> String {
        let mut named: Vec<&str> = open.candidates.iter().take(CANDIDATES_MAX).map(String::as_str).collect();
        if named.len() < open.candidates.len() {
            named.push("…");
        }
        let printed = if open.text.is_empty() { "none" } else { "some" };
        let any = if named.is_empty() { "none" } else { "some" };
        let args = [
            ("text", shortened(&open.text)),
            ("place", open.place.to_string()),
            ("candidates", named.join(", ")),
            ("printed", printed.to_owned()),
            ("any", any.to_owned()),
            ("key", last(&open.key).to_owned()),
        ];
        self.say(open.what.key(), &args)
    }

    /// A contradiction as a note for readers.
    pub fn sic(&self, sic: &Sic) -> String {
        let what: Contradiction = sic.what;
        self.say(what.key(), &[("one", sic.one.clone()), ("other", sic.other.clone())])
    }

    /// That a value is only likely, with what is printed.
    pub fn unsure(&self, place: u32, printed: &str) -> String {
        self.say("unsure", &[("place", place.to_string()), ("text", shortened(printed))])
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

/// The name of the field, without where it stands.
fn last(key: &str) -> &str {
    let field = key.rsplit('.').next().unwrap_or(key);
    field.split('[').next().unwrap_or(field)
}
