//! Markdown to HTML, one text at a time.
//!
//! What depends on the rest of the site (where a link leads, how large a picture is, what a table is called in the reader's
//! language) is left open as a [`Slot`]: a position in the HTML, which nothing an editor writes can imitate. A page writer fills
//! the slots with [`write`].
//!
//! The HTML is safe and balanced whatever the text: only this module's own tags are written, everything else is escaped. That
//! holds for faulty texts too, because drafts are shown with their faults.
//!
//! Must not: read files, know an address of the site, know another document.

mod anchor;
mod blocks;
mod code;
mod escape;
mod events;
mod image;
mod inlines;
mod link;
mod notes;
mod outline;
mod places;
mod plain;
mod proof;
mod prose;
mod raw;
mod running;
mod secrecy;
mod slot;
mod table;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place};

pub use places::Places;
pub use raw::GAP;
pub use running::{Running, Words};
pub use secrecy::{Mark, secrecy_mark};
pub use slot::{Label, Slot, SlotWriter, What, write};

/// A text as HTML, with everything that later stages ask about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    pub html: String,
    /// Ascending by position; those at one position in the order in which they are to be written.
    pub slots: Vec<Slot>,
    pub links: Vec<Link>,
    pub pictures: Vec<Picture>,
    pub headings: Vec<Heading>,
    /// Every id that an anchor may name: of headings and of footnotes.
    pub ids: Vec<Box<str>>,
    /// Words, or syllables where a language writes those apart; for the reading time.
    pub words: u32,
    /// The beginning as plain text, for excerpts: paragraphs and lists, one block a line.
    pub plain: String,
    pub has_code: bool,
    /// One short hash for each top-level block of the source, in order: what a translation was made from.
    pub stamps: Vec<String>,
    /// Where each of these blocks stands in the source.
    pub blocks: Vec<Range<usize>>,
    /// What the text says; whoever reads it takes it out.
    pub running: Running,
}

/// A link inside the site, or inside the text when `target` is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// As written, percent-decoded, without the anchor.
    pub target: Box<str>,
    pub anchor: Option<Box<str>>,
    pub title: Option<Box<str>>,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// As written, percent-decoded.
    pub file: Box<str>,
    /// Plain text.
    pub alt: Box<str>,
    /// The picture's title as plain text. When `figure` is set it already stands below the picture.
    pub caption: Option<Box<str>>,
    /// Alone in its paragraph.
    pub figure: bool,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// From 2, without gaps.
    pub level: u8,
    pub id: Box<str>,
    /// Plain text.
    pub text: Box<str>,
}

/// What the surroundings of a text ask of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// Before the ids of footnotes, so that several texts fit on one page. Letters, digits and hyphens.
    pub prefix: &'a str,
    /// Ids that the page itself uses; a heading never gets one of them.
    pub reserved: &'a [&'a str],
}

/// The text below front matter that is `lines_above` lines long.
pub fn render(path: &Arc<str>, text: &str, lines_above: u32, options: &Options) -> (Body, Vec<Diagnostic>) {
    events::render(text, places::Places::of(path, text, lines_above), options, false)
}

/// A short prose field: emphasis, links, code and the like, but no blocks, whatever the text begins with. Problems are placed
/// at the field.
pub fn inline(text: &str, field: &Place) -> (Body, Vec<Diagnostic>) {
    let line = events::one_line(text);
    events::render(&line, places::Places::fixed(field), &Options::default(), true)
}

impl Body {
    /// Puts slots around words of the running text that name official documents.
    pub fn mention(&mut self, running: &Running, words: &[Words]) {
        running.put(words, &self.html, &mut self.slots);
    }

    pub fn has_id(&self, id: &str) -> bool {
        self.ids.iter().any(|known| **known == *id)
    }
}
