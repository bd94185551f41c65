//! What a form was filled in with: names of controls and values, in the order in which they were sent.
//!
//! | Name | Of |
//! |---|---|
//! | `title`, `cover.alt` | one value |
//! | `topics`, several times | a list of values; one empty value says that the list was on the form |
//! | `author@vi`, `author@en` | a text in several languages |
//! | `tasks`, empty | the list was on the form |
//! | `tasks[0].~was` | a record of a list: which of the file's items it was, counted from 0; empty for a new one |
//! | `tasks[0].text` | a value in it; numbers only tell records apart, their order is that in which `~was` is sent |
//! | `body` | the text below the front matter, with `\n` as line ends |
//!
//! A control that was not sent was not on the form, and what the file says there stays.

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entered(Vec<(String, String)>);

impl Entered {
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, value)| &**value)
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(other, _)| other == name).map(|(_, value)| &**value)
    }

    /// In place of every value that the control has.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        match self.0.iter().position(|(other, _)| other == name) {
            None => self.push(name, value),
            Some(at) => {
                self.0[at].1 = value.into();
                let mut index = 0;
                self.0.retain(|(other, _)| {
                    index += 1;
                    index <= at + 1 || other != name
                });
            }
        }
    }

    /// Only those controls whose names are meant.
    pub fn retain(&mut self, is_kept: impl Fn(&str) -> bool) {
        self.0.retain(|(name, _)| is_kept(name));
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, &**value))
    }
}
