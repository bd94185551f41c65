//! The running text of a body: what it says, without markup, with the way back to where each piece stands in the HTML and in the source.
//! Whoever finds words in it (names of documents, at present) gets slots put around them in [`Running::put`].
//!
//! Blocks are parted by an empty line, so that nothing reaches from one into the next. What is no running text, such as inline code, stands
//! there as one sign that is no word.

use std::ops::Range;

use super::escape;
use super::events::Renderer;
use super::slot::{Slot, What};

/// In place of code and pictures.
const THING: &str = "\u{FFFC}";

/// Pieces within some words that are looked at for a place of their slots. More markup than that is no markup of a writer.
const MOST_PIECES: usize = 40;

/// Not in the HTML, or nowhere that a link may stand.
const NOWHERE: u32 = u32::MAX;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Running {
    pub text: String,
    /// In the order of the text.
    pieces: Vec<Piece>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    what: Kind,
    /// Where it begins in the running text and in the source.
    text: u32,
    source: u32,
    /// Where it ends in the running text.
    end: u32,
    /// Where it begins in the HTML (an end tag: where it ends), and how many slots stand before it.
    html: u32,
    slots: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    /// The tags of an element within a line.
    Open,
    Close,
    /// What no link may hold: another link, a footnote's number, code.
    Wall,
}

/// Words in the running text that slots are to be put around.
pub struct Words {
    pub span: Range<usize>,
    /// The part of them that must be within.
    pub core: Range<usize>,
    /// The number in both slots.
    pub index: u32,
}

/// A piece that was written to the HTML at hand, to be found again when that is complete.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    pub piece: u32,
    pub at: u32,
    pub slots: u32,
}

/// Running text while it comes in.
#[derive(Default)]
pub(super) struct Gathered {
    running: Running,
    /// A block ended since the last piece.
    is_parted: bool,
    /// How many things around the text at hand hold no link.
    pub unlinked: usize,
}

impl Gathered {
    pub fn part(&mut self) {
        self.is_parted = !self.running.text.is_empty();
    }

    fn piece(&mut self, what: Kind, text: &str, source: usize) -> u32 {
        if std::mem::take(&mut self.is_parted) {
            self.running.text.push_str("\n\n");
        }
        let at = self.running.text.len();
        self.running.text.push_str(text);
        let (text, end) = (at as u32, self.running.text.len() as u32);
        self.running.pieces.push(Piece { what, text, end, source: source as u32, html: NOWHERE, slots: 0 });
        self.running.pieces.len() as u32 - 1
    }

    pub fn finish(mut self, written: &[Written]) -> Running {
        for Written { piece, at, slots } in written {
            if let Some(piece) = self.running.pieces.get_mut(*piece as usize) {
                (piece.html, piece.slots) = (*at, *slots);
            }
        }
        self.running
    }
}

impl Renderer<'_> {
    /// Text that is about to be written. Blanks alone are no piece: nothing begins or ends in them.
    pub fn run(&mut self, text: &str, at: usize) {
        if self.inline {
            return;
        }
        if text.trim().is_empty() {
            self.gap(text);
        } else if self.running.unlinked > 0 || self.heading.is_some() {
            self.running.piece(Kind::Wall, text, at);
        } else {
            let piece = self.running.piece(Kind::Text, text, at);
            self.written(piece);
        }
    }

    fn written(&mut self, piece: u32) {
        let (at, slots) = self.out.mark();
        self.out.written.push(Written { piece, at: at as u32, slots: slots as u32 });
    }

    /// Blanks, or the end of a line.
    pub fn gap(&mut self, blanks: &str) {
        if !self.inline && !self.running.is_parted {
            self.running.running.text.push_str(blanks);
        }
    }

    /// Something that is no text.
    pub fn thing(&mut self, at: usize) {
        if !self.inline {
            self.running.piece(Kind::Wall, THING, at);
        }
    }

    /// Something without text that no link may hold.
    pub fn wall(&mut self, at: usize) {
        if !self.inline {
            self.running.piece(Kind::Wall, "", at);
        }
    }

    /// Before the start tag of an element within a line.
    pub fn opens(&mut self) {
        self.tag(Kind::Open);
    }

    /// Behind its end tag.
    pub fn closed(&mut self) {
        self.tag(Kind::Close);
    }

    fn tag(&mut self, what: Kind) {
        if !self.inline && self.running.unlinked == 0 && self.heading.is_none() {
            let piece = self.running.piece(what, "", 0);
            self.written(piece);
        }
    }
}

/// A place for a slot.
#[derive(Clone, Copy)]
struct Spot {
    slots: u32,
    html: u32,
}

impl Running {
    /// Where a byte of the text stands in the source, as near as that is known.
    pub fn source_of(&self, at: usize) -> usize {
        let piece = self.piece_at(at);
        piece.map_or(0, |piece| piece.source as usize + at - piece.text as usize)
    }

    fn piece_at(&self, at: usize) -> Option<&Piece> {
        let end = self.pieces.partition_point(|piece| piece.text as usize <= at);
        self.pieces[..end].iter().rev().find(|piece| matches!(piece.what, Kind::Text | Kind::Wall))
    }

    /// Puts a pair of slots around all words that markup allows to be linked, or around as much of them as can be with the core. The words
    /// are in order and do not overlap.
    pub fn put(&self, words: &[Words], html: &str, slots: &mut Vec<Slot>) {
        let mut new: Vec<(u32, Slot)> = Vec::new();
        let mut pen = Pen { running: self, html, piece: usize::MAX, text: 0, at: 0 };
        for words in words {
            let Some((open, close)) = self.fit(words) else { continue };
            let (Some(open), Some(close)) = (pen.spot(open), pen.spot(close)) else { continue };
            new.push((open.slots, Slot { at: open.html, what: What::MentionOpen(words.index) }));
            new.push((close.slots, Slot { at: close.html, what: What::MentionClose(words.index) }));
        }
        // Footnotes stand elsewhere in the HTML than in the text.
        new.sort_by_key(|(before, slot)| (*before, slot.at));
        let old = std::mem::take(slots);
        slots.reserve_exact(old.len() + new.len());
        let mut new = new.into_iter().peekable();
        for (at, slot) in old.into_iter().enumerate() {
            while let Some((_, mention)) = new.next_if(|(before, _)| *before as usize <= at) {
                slots.push(mention);
            }
            slots.push(slot);
        }
        slots.extend(new.map(|(_, mention)| mention));
    }

    /// The longest run within the words that holds the core, crosses no wall and leaves no element half open.
    fn fit(&self, words: &Words) -> Option<(Edge, Edge)> {
        let Words { span, core, .. } = words;
        let (first, pieces) = self.around(span)?;
        let mut best: Option<(usize, Edge, Edge)> = None;
        for (left, from) in pieces.iter().enumerate().filter(|(_, piece)| matches!(piece.what, Kind::Text | Kind::Open)) {
            let start = self.after_blanks((from.text as usize).max(span.start));
            if start > core.start {
                break;
            }
            let mut depth = 0;
            for (right, piece) in pieces.iter().enumerate().skip(left) {
                match piece.what {
                    Kind::Wall => break,
                    Kind::Open => depth += 1,
                    Kind::Close => depth -= 1,
                    Kind::Text => {}
                }
                if depth < 0 {
                    break;
                }
                let stop = self.before_blanks((piece.end as usize).min(span.end));
                let reaches = depth == 0 && stop >= core.end && piece.what != Kind::Open;
                if reaches && best.as_ref().is_none_or(|(length, ..)| stop - start > *length) {
                    best = Some((stop - start, Edge { piece: first + left, text: start }, Edge { piece: first + right, text: stop }));
                }
            }
        }
        best.map(|(_, open, close)| (open, close))
    }

    /// The pieces of a span, with the tags that stand right around it, and the place of the first.
    fn around(&self, span: &Range<usize>) -> Option<(usize, &[Piece])> {
        let begun = self.pieces.partition_point(|piece| piece.text as usize <= span.start);
        let mut first = self.pieces[..begun].iter().rposition(|piece| matches!(piece.what, Kind::Text | Kind::Wall))?;
        let is_right = |piece: &Piece, what, at: usize| piece.what == what && piece.text as usize == at;
        let outer = self.pieces[..first].iter().rev().take(MOST_PIECES).take_while(|piece| is_right(piece, Kind::Open, span.start));
        first -= outer.count();
        let mut end = self.pieces.partition_point(|piece| (piece.text as usize) < span.end);
        end += self.pieces[end..].iter().take(MOST_PIECES).take_while(|piece| is_right(piece, Kind::Close, span.end)).count();
        let pieces = self.pieces.get(first..end).filter(|pieces| pieces.len() <= MOST_PIECES)?;
        Some((first, pieces))
    }

    fn after_blanks(&self, at: usize) -> usize {
        self.text.get(at..).map_or(at, |rest| at + rest.len() - rest.trim_start().len())
    }

    fn before_blanks(&self, at: usize) -> usize {
        self.text.get(..at).map_or(at, |before| before.trim_end().len())
    }
}

/// A byte of the text in a piece; in that of a tag, the tag itself.
#[derive(Clone, Copy)]
struct Edge {
    piece: usize,
    text: usize,
}

/// Finds places in the HTML, going on within a piece where it stopped, so that all places of a text cost one pass.
struct Pen<'a> {
    running: &'a Running,
    html: &'a str,
    piece: usize,
    text: usize,
    /// Bytes of HTML from the beginning of the piece.
    at: usize,
}

impl Pen<'_> {
    fn spot(&mut self, edge: Edge) -> Option<Spot> {
        let piece = self.running.pieces.get(edge.piece).filter(|piece| piece.html != NOWHERE)?;
        if piece.what != Kind::Text {
            return Some(Spot { slots: piece.slots, html: piece.html });
        }
        if self.piece != edge.piece || self.text > edge.text {
            (self.piece, self.text, self.at) = (edge.piece, piece.text as usize, 0);
        }
        self.at += escape::length(self.running.text.get(self.text..edge.text)?);
        self.text = edge.text;
        let html = piece.html + self.at as u32;
        self.html.is_char_boundary(html as usize).then_some(Spot { slots: piece.slots, html })
    }
}

#[cfg(test)]
mod tests;
