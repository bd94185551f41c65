//! What was brought over of a file, what was not, and what nobody could read for sure.

use std::collections::BTreeMap;

use crate::manuscript::{Loss, Manuscript, Markdown, Told};

use super::super::reading::Fact;
use super::{Draft, Reading, Texts};

/// Places of a loss that are named; the rest are counted.
const PLACES: usize = 12;

/// So many of them are shown.
const SAID: usize = 5;

/// So much of what is lost is shown, in characters.
const LONGEST: usize = 80;

pub struct Account {
    paragraphs: usize,
    pictures: usize,
    notes: usize,
    /// None where the text was not read as an official document.
    reading: Option<Reading>,
    losses: BTreeMap<Loss, Vec<Told>>,
}

/// A heading and what stands below it, each a line.
pub struct Section {
    pub heading: String,
    pub items: Vec<String>,
}

impl Account {
    pub fn of(manuscript: &Manuscript, reading: Option<Reading>, markdown: Markdown) -> Account {
        let mut losses: BTreeMap<Loss, Vec<Told>> = BTreeMap::new();
        for told in manuscript.told.iter().cloned().chain(markdown.told) {
            losses.entry(told.what).or_default().push(told);
        }
        let (paragraphs, notes) = (manuscript.paragraphs().count(), manuscript.notes.len());
        Account { paragraphs, pictures: markdown.pictures.len(), notes, reading, losses }
    }
}

impl Texts {
    /// What became of a file, in one line.
    pub fn made(&self, file: &str, draft: &Draft, is_written: bool) -> String {
        let written = if is_written { "yes" } else { "no" };
        let told = [
            ("file", file.to_owned()),
            ("path", draft.path.clone()),
            ("kind", draft.kind.folder().to_owned()),
            ("written", written.to_owned()),
        ];
        self.say("made", &told)
    }

    /// `named`: what a key is called.
    pub fn account(&self, account: &Account, named: &dyn Fn(&str) -> String) -> Vec<Section> {
        let number = |number: usize| number.to_string();
        let counts = [("paragraphs", number(account.paragraphs)), ("pictures", number(account.pictures)), ("notes", number(account.notes))];
        let mut sections = vec![Section { heading: self.say("brought", &counts), items: Vec::new() }];
        if let Some(reading) = &account.reading {
            sections.extend(self.of_reading(reading, named));
        }
        if !account.losses.is_empty() {
            let items = account.losses.iter().map(|(what, all)| self.loss(*what, all)).collect();
            sections.push(Section { heading: self.say("losses", &[]), items });
        }
        sections
    }

    /// Before what the site asks for.
    pub fn gaps(&self, count: usize) -> String {
        self.say("gaps", &[("count", count.to_string())])
    }

    fn of_reading(&self, reading: &Reading, named: &dyn Fn(&str) -> String) -> Vec<Section> {
        let count = |count: usize| [("count", count.to_string())];
        let fact = |fact: &Fact| {
            let sure = if fact.is_sure { "yes" } else { "no" };
            let told = [
                ("key", named(&fact.key)),
                ("value", fact.value.to_string()),
                ("place", fact.place.to_string()),
                ("printed", fact.printed.replace('\n', " ")),
                ("sure", sure.to_owned()),
            ];
            self.say("fact", &told)
        };
        let facts = Section { heading: self.say("facts", &count(reading.facts.len())), items: reading.facts.iter().map(fact).collect() };
        let open = reading.open.iter().map(|open| {
            let said = self.open(open);
            if open.key.is_empty() { said } else { format!("{}: {said}", named(&open.key)) }
        });
        let sic = reading.sic.iter().map(|sic| format!("{}: {}", named("sic"), self.sic(sic)));
        let items: Vec<String> = open.chain(sic).collect();
        let open = (!items.is_empty()).then(|| Section { heading: self.say("unclear", &count(items.len())), items });
        [facts].into_iter().chain(open).collect()
    }

    fn loss(&self, what: Loss, all: &[Told]) -> String {
        let places = || all.iter().filter(|told| told.place > 0).map(|told| told.place.to_string());
        let mut named: Vec<String> = places().take(PLACES).collect();
        if places().nth(PLACES).is_some() {
            named.push("…".to_owned());
        }
        let said = all.iter().map(|told| told.text.trim()).filter(|text| !text.is_empty()).take(SAID);
        let text = said.map(|text| text.chars().take(LONGEST).collect::<String>()).collect::<Vec<_>>().join("”, “");
        let any = |text: &str| if text.is_empty() { "none" } else { "some" }.to_owned();
        let places = named.join(", ");
        let told = [
            ("what", name(what).to_owned()),
            ("count", all.len().to_string()),
            ("placed", any(&places)),
            ("places", places),
            ("said", any(&text)),
            ("text", text),
        ];
        self.say("loss", &told)
    }
}

fn name(loss: Loss) -> &'static str {
    match loss {
        Loss::Comment => "comment",
        Loss::TextBox => "text-box",
        Loss::Picture => "picture",
        Loss::Chart => "chart",
        Loss::Equation => "equation",
        Loss::Embedded => "embedded",
        Loss::Hidden => "hidden",
        Loss::HeaderFooter => "header-footer",
        Loss::Contents => "contents",
        Loss::Tracked => "tracked",
        Loss::Label => "label",
        Loss::Merged => "merged",
        Loss::NestedTable => "nested-table",
        Loss::Font => "font",
        Loss::Sign => "sign",
        Loss::Joined => "joined",
        Loss::Link => "link",
        Loss::FrontMatter => "front-matter",
    }
}
