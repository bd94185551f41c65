//! Paragraphs, lists, tables and notes as Markdown of the site: what it means there is what it looked like to its author.

mod escape;
mod inline;
mod list;
mod table;
#[cfg(test)]
mod tests;

use super::model::{Block, Loss, Manuscript, Paragraph, Piece, Role, Told};
use super::typed::listed;

/// The title of an item is its first heading.
const TOP: u8 = 2;
const LOWEST: u8 = 6;

pub struct Markdown {
    pub text: String,
    /// Those that the text shows, in its order.
    pub pictures: Vec<usize>,
    /// What could not be written as it was.
    pub told: Vec<Told>,
}

/// `name` says under which name a picture lies beside the text.
pub fn markdown(manuscript: &Manuscript, blocks: &[Block], name: &dyn Fn(usize) -> String) -> Markdown {
    let mut writer = Writer { name, pictures: Vec::new(), notes: Vec::new(), told: Vec::new(), place: 0 };
    let mut text = writer.blocks(blocks);
    let mut at = 0;
    // A note may name no other note, but the list grows while it is read.
    while let Some(note) = writer.notes.get(at).copied() {
        let body = manuscript.notes.get(note).map(|blocks| writer.blocks(blocks)).unwrap_or_default();
        text.push_str(&format!("\n[^{}]: {}", at + 1, indented(&body, 4)));
        at += 1;
    }
    Markdown { text, pictures: writer.pictures, told: writer.told }
}

struct Writer<'a> {
    name: &'a dyn Fn(usize) -> String,
    pictures: Vec<usize>,
    /// By their first mention.
    notes: Vec<usize>,
    told: Vec<Told>,
    place: u32,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) -> String {
        let mut out = String::new();
        // Of the headings under which the text stands, as its author has them.
        let mut above: Vec<u8> = Vec::new();
        let blocks = listed(blocks);
        let mut rest = &blocks[..];
        while let [first, after @ ..] = rest {
            let (text, left) = match first {
                Block::Table(table) => (self.table(table), after),
                Block::Paragraph(paragraph) => {
                    self.place = paragraph.place;
                    match paragraph.role {
                        Role::Item(_) => {
                            let items: Vec<&Paragraph> = rest.iter().map_while(item).collect();
                            (self.list(&items), &rest[items.len()..])
                        }
                        Role::Heading(own) => {
                            // A level that is left out is heard as something missing.
                            while above.pop_if(|last| *last >= own).is_some() {}
                            let level = (TOP + above.len().min(LOWEST.into()) as u8).min(LOWEST);
                            above.push(own);
                            (self.heading(paragraph, level), after)
                        }
                        Role::Title => {
                            above.clear();
                            (self.heading(paragraph, TOP), after)
                        }
                        Role::Text => (self.paragraph(paragraph), after),
                    }
                }
            };
            if !text.is_empty() {
                if !out.is_empty() {
                    out.push('\n');
                }
                out.push_str(&text);
            }
            rest = left;
        }
        out
    }

    fn heading(&mut self, paragraph: &Paragraph, level: u8) -> String {
        // A heading is bold by itself.
        let pieces: Vec<Piece> = paragraph.pieces.iter().map(unbold).collect();
        let words = self.line(&pieces, inline::Place::Heading);
        let label = paragraph.label.as_ref().map(|label| format!("{} ", escape::text(label, false))).unwrap_or_default();
        // A last # would be taken for the end of the signs.
        let words = words.strip_suffix('#').map_or(words.clone(), |rest| format!("{rest}\\#"));
        format!("{} {label}{words}\n", "#".repeat(level.into()))
    }

    /// A picture before or behind all words stands alone; between words it is one of them.
    fn paragraph(&mut self, paragraph: &Paragraph) -> String {
        let is_picture = |piece: &Piece| matches!(piece, Piece::Picture(_));
        let is_word = |piece: &Piece| matches!(piece, Piece::Text(span) if !span.text.trim().is_empty()) || matches!(piece, Piece::Note(_));
        let pieces = &paragraph.pieces;
        let start = pieces.iter().position(is_word).unwrap_or(pieces.len());
        let end = pieces.iter().rposition(is_word).map_or(start, |at| at + 1);
        let alone = |pieces: &[Piece]| pieces.iter().filter(|piece| is_picture(piece)).cloned().collect::<Vec<_>>();
        let mut parts: Vec<String> = Vec::new();
        for picture in alone(&pieces[..start]) {
            parts.push(self.line(&[picture], inline::Place::Line));
        }
        if start < end {
            let label = paragraph.label.as_ref().map(|label| escape::text(&format!("{label} "), true)).unwrap_or_default();
            parts.push(format!("{label}{}", self.line(&pieces[start..end], inline::Place::Line)));
        }
        for picture in alone(&pieces[end..]) {
            parts.push(self.line(&[picture], inline::Place::Line));
        }
        parts.iter().map(|part| format!("{part}\n")).collect::<Vec<_>>().join("\n")
    }

    fn tell(&mut self, what: Loss, text: String) {
        self.told.push(Told { what, place: self.place, text });
    }
}

fn item(block: &Block) -> Option<&Paragraph> {
    match block {
        Block::Paragraph(paragraph) if matches!(paragraph.role, Role::Item(_)) => Some(paragraph),
        _ => None,
    }
}

fn unbold(piece: &Piece) -> Piece {
    match piece {
        Piece::Text(span) => Piece::Text(super::model::Span { is_bold: false, ..span.clone() }),
        other => other.clone(),
    }
}

/// Every line but the first, so that it belongs to what the first one begins.
fn indented(text: &str, by: usize) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, line) in text.lines().enumerate() {
        if at > 0 && !line.is_empty() {
            out.push_str(&" ".repeat(by));
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}
