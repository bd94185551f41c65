//! The words of a record.

use std::collections::HashMap;

use super::form::exact;
use super::split::split;
use super::{Level, Record};

/// So often a word stands in a text that the text is about it.
const OFTEN: u32 = 3;

/// Those of one record, with their levels and their neighbours.
#[derive(Debug, Default)]
pub struct Words {
    /// Exact forms, one after the other.
    forms: String,
    /// Of each: where it ends, and its level.
    ends: Vec<(u32, Level)>,
    /// Which stand beside one another, by their places in `ends`: ascending, each once.
    pub(super) pairs: Vec<(u32, u32)>,
}

impl Words {
    /// Exact forms and their levels.
    pub(super) fn forms(&self) -> impl Iterator<Item = (&str, Level)> {
        let mut start = 0;
        self.ends.iter().map(move |&(end, level)| {
            let form = &self.forms[start..end as usize];
            start = end as usize;
            (form, level)
        })
    }
}

/// Two words are neighbours within one title, one fact, one line of the text.
pub fn words(record: &Record) -> Words {
    let mut reader = Reader::default();
    reader.read(&record.number, Some(Level::Name));
    reader.read(&record.acronym, Some(Level::Name));
    reader.read(&record.title, Some(Level::Title));
    reader.read(&record.summary, Some(Level::Fact));
    for fact in &record.facts {
        reader.read(fact, Some(Level::Fact));
    }
    for line in record.text.lines() {
        reader.read(line, None);
    }
    reader.finish()
}

#[derive(Default)]
struct Reader<'a> {
    /// Words as they stand in the texts, so that none is brought into its form twice; `None` for those that are left out.
    seen: HashMap<&'a str, Option<u32>>,
    /// By their forms.
    known: HashMap<String, u32>,
    standings: Vec<Standing>,
    pairs: Vec<(u32, u32)>,
}

/// Where a word stands.
#[derive(Clone, Copy, Default)]
struct Standing {
    /// Outside of the text.
    level: Option<Level>,
    /// How often in the text.
    count: u32,
}

impl Standing {
    fn level(self) -> Level {
        self.level.unwrap_or(if self.count < OFTEN { Level::Text } else { Level::TextOften })
    }
}

impl<'a> Reader<'a> {
    /// Without a level: a line of the text.
    fn read(&mut self, text: &'a str, level: Option<Level>) {
        let mut before = None;
        for word in split(text) {
            let Some(at) = self.place(word) else { continue };
            let standing = &mut self.standings[at as usize];
            standing.level = standing.level.max(level);
            standing.count += u32::from(level.is_none());
            self.pairs.extend(before.map(|before| (before, at)));
            before = Some(at);
        }
    }

    fn place(&mut self, word: &'a str) -> Option<u32> {
        let Self { seen, known, standings, .. } = self;
        *seen.entry(word).or_insert_with(|| {
            let form = exact(word)?;
            Some(*known.entry(form).or_insert_with(|| {
                standings.push(Standing::default());
                standings.len() as u32 - 1
            }))
        })
    }

    fn finish(mut self) -> Words {
        self.pairs.sort_unstable();
        self.pairs.dedup();
        let mut known: Vec<(u32, String)> = self.known.into_iter().map(|(form, at)| (at, form)).collect();
        known.sort_unstable();
        let mut words = Words { pairs: self.pairs, ..Words::default() };
        for ((_, form), standing) in known.iter().zip(self.standings) {
            words.forms.push_str(form);
            words.ends.push((words.forms.len() as u32, standing.level()));
        }
        words
    }
}
