//! Positions in the HTML of a text that a later stage fills, and the walk that fills them.
//!
//! A slot is a number beside the HTML, never a marker in it: no text can imitate one.

use std::borrow::Cow;

use super::running::Written;
use super::{Body, Link, Picture, escape};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Byte offset in the HTML, on a character boundary.
    pub at: u32,
    pub what: What,
}

/// Numbers point into the lists of the [`Body`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    LinkOpen(u32),
    LinkClose(u32),
    Picture(u32),
    /// Around words that name an official document: a position among the mentions of the text.
    MentionOpen(u32),
    MentionClose(u32),
    Label(Label),
    /// Before a `#` in a link within the text: nothing in a page, the page's address in a feed.
    Here,
}

/// A text of the theme in the reader's language. Numbers count from 1 within a text, so that names differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// The name of a scrollable table.
    Table(u32),
    /// The name of a scrollable piece of code.
    Code(u32),
    /// The name of the list of footnotes.
    Notes,
    /// The name of the link from a footnote back into the text.
    Back(u32),
    TaskDone,
    TaskOpen,
}

/// What a later stage writes into the slots. An index is the position among the links or pictures of the body.
pub trait SlotWriter {
    /// The opening tag, or nothing when the target is not public.
    fn link_open(&mut self, out: &mut String, index: usize, link: &Link);
    /// The closing tag, if the opening one was written.
    fn link_close(&mut self, out: &mut String, index: usize, link: &Link);
    /// The whole `img` element.
    fn picture(&mut self, out: &mut String, index: usize, picture: &Picture);
    /// The opening tag of a link to an official document, or nothing where the register has none.
    fn mention_open(&mut self, _out: &mut String, _index: usize) {}
    /// The closing tag, if the opening one was written.
    fn mention_close(&mut self, _out: &mut String, _index: usize) {}
    /// Plain text; it is escaped here.
    fn label(&mut self, label: Label) -> Cow<'_, str>;
    /// The address of the page, where `#…` alone would not lead there.
    fn here(&mut self, _out: &mut String) {}
}

/// The HTML with its slots filled.
pub fn write(body: &Body, out: &mut String, writer: &mut impl SlotWriter) {
    let mut from = 0;
    for slot in &body.slots {
        let at = slot.at as usize;
        out.push_str(body.html.get(from..at).unwrap_or_default());
        from = at;
        match slot.what {
            What::LinkOpen(index) => {
                if let Some(link) = body.links.get(index as usize) {
                    writer.link_open(out, index as usize, link);
                }
            }
            What::LinkClose(index) => {
                if let Some(link) = body.links.get(index as usize) {
                    writer.link_close(out, index as usize, link);
                }
            }
            What::Picture(index) => {
                if let Some(picture) = body.pictures.get(index as usize) {
                    writer.picture(out, index as usize, picture);
                }
            }
            What::MentionOpen(index) => writer.mention_open(out, index as usize),
            What::MentionClose(index) => writer.mention_close(out, index as usize),
            What::Label(label) => escape::attribute(out, &writer.label(label)),
            What::Here => writer.here(out),
        }
    }
    out.push_str(body.html.get(from..).unwrap_or_default());
}

/// HTML under construction: text and the slots in it.
#[derive(Default)]
pub(super) struct Html {
    pub text: String,
    pub slots: Vec<Slot>,
    /// The pieces of the running text in it.
    pub written: Vec<Written>,
}

impl Html {
    pub fn slot(&mut self, what: What) {
        self.slots.push(Slot { at: self.text.len() as u32, what });
    }

    /// How much is written so far; equal marks mean that nothing was written in between.
    pub fn mark(&self) -> (usize, usize) {
        (self.text.len(), self.slots.len())
    }

    pub fn append(&mut self, other: &Html) {
        let shift = self.text.len() as u32;
        let slots = self.slots.len() as u32;
        self.written.extend(other.written.iter().map(|piece| Written { at: piece.at + shift, slots: piece.slots + slots, ..*piece }));
        self.text.push_str(&other.text);
        self.slots.extend(other.slots.iter().map(|slot| Slot { at: slot.at + shift, ..*slot }));
    }
}
