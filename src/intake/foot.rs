//! The foot of an official document: recipients to the left and the signature to the right, as a table, with tabs, or one below the other.
//! What follows it, such as an annex, is running text again.

use std::ops::Range;

use crate::manuscript::{Align, Block, Paragraph, Piece, Table};

use super::gathered::Gathered;
use super::line::{Line, lines};
use super::recipients::{self, is_filing, is_head};
use super::signature;
use super::word::{is_capitals, is_ornament};

/// Blocks of a signature above or below the recipients, at most.
const BLOCKS_MAX: usize = 24;

#[derive(Debug, Default)]
struct Lines {
    recipients: Vec<Line>,
    signature: Vec<Line>,
    has_picture: bool,
}

/// Reads the first foot behind the block at `from`; gives the blocks it takes.
pub fn read(blocks: &[Block], from: usize, into: &mut Gathered) -> Range<usize> {
    let at = |is: fn(&Block) -> bool| blocks.iter().enumerate().skip(from).find(|(_, block)| is(block)).map(|(at, _)| at);
    let Some(anchor) = at(has_head).or_else(|| at(is_signed)) else { return blocks.len()..blocks.len() };
    let start = above(blocks, from, anchor);
    let mut found = Lines::default();
    let mut end = start;
    for (index, block) in blocks.iter().enumerate().skip(start).take(BLOCKS_MAX * 2) {
        let is_own = match block {
            Block::Table(table) => index == anchor || is_table(table, &found),
            Block::Paragraph(paragraph) => index <= anchor || belongs(paragraph, &lines(block), &found),
        };
        if !is_own {
            break;
        }
        take(block, &mut found);
        if !lines(block).is_empty() || has_picture(block) {
            end = index + 1;
        }
    }
    recipients::read(&found.recipients, into);
    signature::read(&found.signature, found.has_picture, into);
    start..end
}

fn has_head(block: &Block) -> bool {
    lines(block).iter().any(|line| is_head(&line.text))
}

fn is_signed(block: &Block) -> bool {
    let is_line = |line: &Line| signature::authority(&line.text).is_some() && is_capitals(&line.text) || signature::is_state(&line.text);
    let is_small = match block {
        Block::Paragraph(_) => true,
        Block::Table(table) => table.rows.len() <= 4,
    };
    is_small && lines(block).iter().any(is_line)
}

/// Where the signature begins that stands above the recipients, or the place of those.
fn above(blocks: &[Block], from: usize, anchor: usize) -> usize {
    let mut start = anchor;
    for at in (from..anchor).rev().take(BLOCKS_MAX) {
        let own = lines(&blocks[at]);
        let is_line = |line: &Line| {
            signature::is_line(&line.text) || line.align != Align::Start && (signature::is_name(&line.text) || is_capitals(&line.text))
        };
        match &blocks[at] {
            Block::Paragraph(_) if own.is_empty() => {}
            Block::Paragraph(_) if own.iter().all(is_line) => start = at,
            _ => break,
        }
    }
    start
}

/// A second table of the foot: the name below the signature.
fn is_table(table: &Table, found: &Lines) -> bool {
    let is_small = table.rows.len() <= 3;
    let is_line = |line: &Line| signature::is_line(&line.text) || signature::is_name(&line.text);
    is_small && !is_complete(found) && lines(&Block::Table(table.clone())).iter().all(is_line)
}

fn is_complete(found: &Lines) -> bool {
    found.signature.iter().any(|line| signature::is_name(&line.text))
}

/// Whether a paragraph behind the first of the foot is of it, too.
fn belongs(paragraph: &Paragraph, own: &[Line], found: &Lines) -> bool {
    if own.is_empty() {
        return true;
    }
    let is_filed = found.recipients.iter().any(|line| is_filing(&line.text));
    own.iter().all(|line| {
        let is_recipient = !is_filed && (paragraph.label.is_some() || line.text.starts_with(['-', '–', '+', '•']) || is_filing(&line.text));
        let is_named = !is_complete(found) && !found.signature.is_empty() && (signature::is_name(&line.text) || is_capitals(&line.text));
        let is_signature = signature::is_line(&line.text) && !is_complete(found);
        line.column > 0 || is_recipient || is_named || is_signature || is_ornament(&line.text)
    })
}

fn take(block: &Block, found: &mut Lines) {
    found.has_picture |= has_picture(block);
    let own = lines(block);
    let left = own.iter().find(|line| is_head(&line.text)).map(|line| line.column);
    // Below the names of the columns, a table keeps to them.
    let left = left.or_else(|| matches!(block, Block::Table(_)).then_some(usize::MAX)).unwrap_or(0);
    for line in own {
        let is_signature = signature::is_line(&line.text) || line.column != left && !is_head(&line.text);
        let is_filed = found.recipients.iter().any(|line| is_filing(&line.text));
        let is_over = found.recipients.is_empty() && !is_head(&line.text) || is_filed && !line.text.starts_with('-');
        if is_signature || matches!(block, Block::Paragraph(_)) && is_over && !is_filing(&line.text) {
            found.signature.push(line);
        } else {
            found.recipients.push(line);
        }
    }
}

fn has_picture(block: &Block) -> bool {
    match block {
        Block::Paragraph(paragraph) => paragraph.pieces.iter().any(|piece| matches!(piece, Piece::Picture(_))),
        Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).any(|cell| cell.blocks.iter().any(has_picture)),
    }
}
