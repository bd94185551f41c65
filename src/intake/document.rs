//! A whole document: its head, title and foot, then what stands between.

use std::ops::Range;

use crate::content::markdown::secrecy_mark;
use crate::manuscript::{Block, Manuscript, Piece};
use crate::official::DocumentKind;

use super::gathered::{Gathered, Printed};
use super::head::{self, Head};
use super::reading::{Reading, What};
use super::{Known, contradiction, foot, line, passage, period, references, reporting, tasks, title};

/// What every official document has.
const ALWAYS: [&str; 5] = ["symbol", "issuer", "date", "title", "signature.name"];

/// So much of what only official documents have makes a text one.
const SIGNS_MIN: u32 = 2;

pub fn read(manuscript: &Manuscript, known: &Known) -> Reading {
    let blocks = &manuscript.blocks;
    let mut found = Gathered::default();
    let head = head::read(blocks, known, &mut found);
    let (kind, title) = title::read(blocks, &head, &mut found);
    let foot = foot::read(blocks, title.end, &mut found);
    let signs = head.signs + u32::from(!title.is_empty()) + u32::from(!foot.is_empty());
    if signs < SIGNS_MIN {
        return not_official(blocks);
    }
    let kind = kind.unwrap_or(DocumentKind::Document);
    let (taken, rest) = parted(blocks, &head, &title, &foot);
    beside(&taken, manuscript, &mut found);
    body(&rest, kind, &head, known, &mut found);
    contradiction::read(&head, &mut found);
    missing(&mut found);
    stamps(blocks, &mut found);
    nearest_first(&mut found, known);
    Reading { kind: Some(kind), facts: found.facts, open: found.open, sic: found.sic, rest }
}

fn body(rest: &[Block], kind: DocumentKind, head: &Head, known: &Known, found: &mut Gathered) {
    let passages = passage::passages(rest, known);
    let spans = references::read(&passages, kind, head, known, found);
    period::read(known, found);
    tasks::read(rest, &passages, &spans, known, found);
    reporting::read(&passages, &spans, known, found);
}

/// A stamp is told of in every text.
fn not_official(blocks: &[Block]) -> Reading {
    let mut found = Gathered::default();
    stamps(blocks, &mut found);
    Reading { open: found.open, rest: blocks.to_vec(), ..Reading::default() }
}

/// The blocks that became facts, and the others that say something.
fn parted<'b>(blocks: &'b [Block], head: &Head, title: &Range<usize>, foot: &Range<usize>) -> (Vec<&'b Block>, Vec<Block>) {
    let is_taken = |at: usize| at < head.end || title.contains(&at) || foot.contains(&at);
    let is_empty = |block: &Block| matches!(block, Block::Paragraph(paragraph) if paragraph.is_empty());
    let (taken, left): (Vec<_>, Vec<_>) = blocks.iter().enumerate().partition(|(at, _)| is_taken(*at));
    let left = left.into_iter().filter(|(_, block)| !is_empty(block)).map(|(_, block)| block.clone());
    (taken.into_iter().map(|(_, block)| block).collect(), left.collect())
}

/// Pictures and notes in blocks that became facts.
fn beside(taken: &[&Block], manuscript: &Manuscript, found: &mut Gathered) {
    for paragraph in taken.iter().flat_map(|block| passage::paragraphs(std::slice::from_ref(*block))) {
        for piece in &paragraph.pieces {
            match piece {
                Piece::Picture(shown) => found.open(What::Picture, "", Printed::new(paragraph.place, &shown.alt)),
                Piece::Note(at) => {
                    let note = manuscript.notes.get(*at).map(|blocks| passage::paragraphs(blocks)).unwrap_or_default();
                    note.iter().for_each(|own| found.open(What::Unread, "", Printed::new(paragraph.place, &own.text())));
                }
                Piece::Text(_) | Piece::Break => {}
            }
        }
    }
}

fn stamps(blocks: &[Block], found: &mut Gathered) {
    for line in blocks.iter().flat_map(line::lines).filter(|line| secrecy_mark(&line.text).is_some()) {
        found.open(What::Stamp, "", Printed::new(line.place, &line.text));
    }
}

fn missing(found: &mut Gathered) {
    for key in ALWAYS {
        if !found.has(key) && !found.asks(key) {
            found.open(What::Missing, key, Printed::new(0, ""));
        }
    }
}

/// Of several that may be meant, those of the area of the issuer, or of the body above it, stand first: a hint, no answer.
fn nearest_first(found: &mut Gathered, known: &Known) {
    let issuer = found.facts.iter().find(|fact| fact.key == "issuer").and_then(|fact| known.area_of(&fact.printed));
    let superior = || found.open.iter().find(|open| open.what == What::Superior).and_then(|open| known.area_of(&open.text));
    let Some(area) = issuer.or_else(superior) else { return };
    for open in found.open.iter_mut().filter(|open| open.what == What::Ambiguous) {
        open.candidates.sort_by_key(|id| known.area(id) != Some(area));
    }
}
