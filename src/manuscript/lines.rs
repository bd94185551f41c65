//! For tests: manuscripts of a few lines.

use super::model::{Align, Block, Manuscript, Paragraph, Piece, Role, Span};

pub fn line(text: &str) -> Paragraph {
    let span = Span { text: text.to_owned(), ..Span::default() };
    Paragraph { place: 0, role: Role::Text, align: Align::Start, label: None, pieces: vec![Piece::Text(span)] }
}

pub fn manuscript(paragraphs: Vec<Paragraph>) -> Manuscript {
    let numbered = paragraphs.into_iter().zip(1..).map(|(paragraph, place)| Block::Paragraph(Paragraph { place, ..paragraph }));
    Manuscript { blocks: numbered.collect(), ..Manuscript::default() }
}
