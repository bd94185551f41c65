//! Why nothing is made of a file, in words that say what to do.

use crate::edit::NotApplied;
use crate::manuscript::{Fault, Limit};

use super::Texts;

const MEGABYTE: usize = 1024 * 1024;

#[derive(Debug)]
pub enum Refused {
    /// By the disk, with its words.
    Unreadable(String),
    File(Fault),
    /// No kind of file that is read.
    Ending,
    /// The first line that is no Unicode.
    Encoding(usize),
    /// Of secrecy, as printed.
    Stamp(String),
    /// No word and no picture in it.
    Empty,
    NoName,
    /// The same file became this text before.
    Again(String),
    /// A text of this key is there.
    Taken(String),
    /// The site would be held up by it.
    SiteFaulty,
    NotApplied(NotApplied),
}

impl Refused {
    /// By which the texts know it, and what else they say.
    fn told(&self, texts: &Texts) -> (&'static str, String) {
        match self {
            Refused::Unreadable(error) => ("unreadable", error.clone()),
            Refused::File(fault) => match fault {
                Fault::NotADocx => ("not-a-docx", String::new()),
                Fault::NoDocument => ("no-document", String::new()),
                Fault::OldOrEncrypted => ("old", String::new()),
                Fault::Broken(part) => ("broken", part.clone()),
                Fault::Dtd(part) => ("dtd", part.clone()),
                Fault::TooLarge(limit) => ("too-large", texts.limit(*limit)),
            },
            Refused::Ending => ("ending", String::new()),
            Refused::Encoding(line) => ("encoding", line.to_string()),
            Refused::Stamp(text) => ("stamp", text.clone()),
            Refused::Empty => ("empty", String::new()),
            Refused::NoName => ("no-name", String::new()),
            Refused::Again(path) => ("again", path.clone()),
            Refused::Taken(key) => ("taken", key.clone()),
            Refused::SiteFaulty => ("site-faulty", String::new()),
            Refused::NotApplied(NotApplied::Changed(path) | NotApplied::Astray(path)) => ("in-the-way", path.clone()),
            Refused::NotApplied(NotApplied::Failed(path, error)) => ("not-written", format!("{path}: {error}")),
        }
    }
}

impl Texts {
    /// `file`: as the editor knows it.
    pub fn refused(&self, file: &str, why: &Refused) -> String {
        let (why, detail) = why.told(self);
        self.say("refused", &[("file", file.to_owned()), ("why", why.to_owned()), ("detail", detail)])
    }

    fn limit(&self, limit: Limit) -> String {
        let (what, most) = match limit {
            Limit::File(most) | Limit::Unpacked(most) => ("megabytes", most / MEGABYTE),
            Limit::Parts(most) => ("parts", most),
            Limit::Elements(most) => ("elements", most),
            Limit::Depth(most) => ("depth", most),
        };
        self.say("limit", &[("what", what.to_owned()), ("most", most.to_string())])
    }
}
