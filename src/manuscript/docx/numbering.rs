//! Numbered and bulleted paragraphs: which list each belongs to, and what stands before it.

use std::collections::{BTreeMap, BTreeSet};

use super::label::Format;
use super::style::Styles;
use super::xml::Element;

const LEVELS: usize = 9;
/// A numbering that points to a style that points to a numbering: a circle ends here too.
const MOST_STEPS: usize = 5;

#[derive(Default)]
pub struct Numbering {
    abstracts: BTreeMap<String, Abstract>,
    lists: BTreeMap<String, List>,
    /// Of each abstract numbering: lists that share one go on counting.
    counters: BTreeMap<String, [Option<u32>; LEVELS]>,
    begun: BTreeSet<(String, usize)>,
}

#[derive(Default)]
struct Abstract {
    levels: BTreeMap<usize, Level>,
    /// Stands for that of a style.
    link: Option<String>,
}

#[derive(Clone)]
struct Level {
    start: u32,
    format: Format,
    /// `%1.%2.`
    text: String,
    style: Option<String>,
}

struct List {
    id: u32,
    parent: String,
    levels: BTreeMap<usize, Level>,
    starts: BTreeMap<usize, u32>,
}

/// What stands before a paragraph.
pub struct Mark {
    pub list: u32,
    pub label: String,
    /// None for a bullet.
    pub number: Option<u32>,
}

impl Numbering {
    pub fn of(part: Option<&Element>, styles: &Styles) -> Numbering {
        let Some(part) = part else { return Numbering::default() };
        let mut numbering = Numbering::default();
        for child in &part.children {
            match &*child.name {
                "w:abstractNum" => {
                    let Some(id) = child.attribute("abstractNumId") else { continue };
                    let link = child.value("w:numStyleLink").map(str::to_owned);
                    numbering.abstracts.insert(id.to_owned(), Abstract { levels: levels(child), link });
                }
                "w:num" => {
                    let (Some(id), Some(parent)) = (child.attribute("numId"), child.value("w:abstractNumId")) else { continue };
                    let list = List::of(child, parent, numbering.lists.len() as u32);
                    numbering.lists.insert(id.to_owned(), list);
                }
                _ => {}
            }
        }
        numbering.follow_links(styles);
        numbering
    }

    /// A numbering that stands for that of a style becomes it.
    fn follow_links(&mut self, styles: &Styles) {
        let links: Vec<(String, String)> = self.lists.iter().map(|(id, list)| (id.clone(), self.followed(&list.parent, styles))).collect();
        for (id, parent) in links {
            if let Some(list) = self.lists.get_mut(&id) {
                list.parent = parent;
            }
        }
    }

    fn followed(&self, parent: &str, styles: &Styles) -> String {
        let mut parent = parent.to_owned();
        for _ in 0..MOST_STEPS {
            let Some(style) = self.abstracts.get(&parent).and_then(|own| own.link.as_deref()) else { break };
            let Some(list) = styles.shape(Some(style)).numbering.and_then(|id| self.lists.get(&id)) else { break };
            parent.clone_from(&list.parent);
        }
        parent
    }

    /// The level that names one of these styles.
    pub fn level_of<'s>(&self, list: &str, styles: impl Iterator<Item = &'s str>) -> Option<u8> {
        let levels = &self.abstracts.get(&self.lists.get(list)?.parent)?.levels;
        let styles: Vec<&str> = styles.collect();
        levels.iter().find(|(_, level)| level.style.as_deref().is_some_and(|style| styles.contains(&style))).map(|(at, _)| *at as u8)
    }

    /// Counts one paragraph.
    pub fn next(&mut self, list: &str, level: u8) -> Option<Mark> {
        let at = usize::from(level).min(LEVELS - 1);
        let own = self.lists.get(list)?;
        let parent = self.abstracts.get(&own.parent);
        let level_at = |at: usize| own.levels.get(&at).or_else(|| parent?.levels.get(&at));
        let level = level_at(at)?;
        let counters = self.counters.entry(own.parent.clone()).or_default();
        let start = |at: usize| own.starts.get(&at).copied().or(level_at(at).map(|level| level.start)).unwrap_or(1);
        let is_first = self.begun.insert((list.to_owned(), at));
        let begins_anew = is_first && own.starts.contains_key(&at);
        counters[at] = Some(match counters[at] {
            Some(number) if !begins_anew => number.saturating_add(1),
            _ => start(at),
        });
        counters[at + 1..].fill(None);
        let number = |at: usize| counters[at].unwrap_or_else(|| start(at));
        let label = match level.format {
            Format::Bullet => bullet(&level.text),
            _ => printed(&level.text, |at| Some(level_at(at)?.format.write(number(at)))),
        };
        let is_number = !matches!(level.format, Format::Bullet | Format::None);
        Some(Mark { list: own.id, label, number: is_number.then(|| number(at)) })
    }
}

impl List {
    fn of(element: &Element, parent: &str, id: u32) -> List {
        let mut list = List { id, parent: parent.to_owned(), levels: BTreeMap::new(), starts: BTreeMap::new() };
        for other in element.children.iter().filter(|child| &*child.name == "w:lvlOverride") {
            let Some(at) = level_number(other) else { continue };
            if let Some(start) = other.value("w:startOverride").and_then(|start| start.parse().ok()) {
                list.starts.insert(at, start);
            }
            list.levels.extend(levels(other));
        }
        list
    }
}

fn levels(element: &Element) -> BTreeMap<usize, Level> {
    let levels = element.children.iter().filter(|child| &*child.name == "w:lvl");
    let level = |element: &Element| Level {
        start: element.value("w:start").and_then(|start| start.parse().ok()).unwrap_or(1),
        format: Format::of(element.value("w:numFmt").unwrap_or("decimal")),
        text: element.value("w:lvlText").unwrap_or_default().to_owned(),
        style: element.value("w:pStyle").map(str::to_owned),
    };
    levels.filter_map(|element| Some((level_number(element)?, level(element)))).collect()
}

fn level_number(element: &Element) -> Option<usize> {
    element.attribute("ilvl")?.parse().ok().filter(|level| *level < LEVELS)
}

/// The signs of the fonts of symbols that Word uses are in a private area.
fn bullet(text: &str) -> String {
    let is_plain = |ch: char| !('\u{E000}'..='\u{F8FF}').contains(&ch) && !ch.is_ascii_alphanumeric();
    if !text.is_empty() && text.chars().all(is_plain) { text.to_owned() } else { "•".to_owned() }
}

fn printed(text: &str, number: impl Fn(usize) -> Option<String>) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(ch) = chars.next() {
        let level = chars.peek().filter(|_| ch == '%').and_then(|digit| digit.to_digit(10)).filter(|digit| *digit > 0);
        match level {
            Some(level) => {
                chars.next();
                out.push_str(&number(level as usize - 1).unwrap_or_default());
            }
            None => out.push(ch),
        }
    }
    out.trim().to_owned()
}
