//! A text as its author laid it out, whatever program he wrote it in.

use std::sync::Arc;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manuscript {
    pub blocks: Vec<Block>,
    /// Footnotes and endnotes, in the order in which the text names them.
    pub notes: Vec<Vec<Block>>,
    /// Each once, however often it is shown.
    pub pictures: Vec<Picture>,
    /// What did not come over as it was.
    pub told: Vec<Told>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// Counted from 1 as somebody reads, cells and notes too: how the report says where something stands.
    pub place: u32,
    pub role: Role,
    pub align: Align,
    /// What the program set before the text by itself: `1.`, `a)`, `•`.
    pub label: Option<String>,
    pub pieces: Vec<Piece>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    #[default]
    Text,
    /// Of the whole text.
    Title,
    /// From 1, as the program counts them.
    Heading(u8),
    Item(Item),
}

/// What a paragraph is in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which list: items that follow each other in another one do not continue it.
    pub list: u32,
    /// From 0.
    pub depth: u8,
    /// None for a bullet.
    pub number: Option<u32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    #[default]
    Start,
    Center,
    End,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Text(Span),
    /// A new line in the same paragraph.
    Break,
    /// Of `Manuscript::notes`.
    Note(usize),
    Picture(Shown),
}

/// A picture at a place of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Of `Manuscript::pictures`.
    pub picture: usize,
    pub alt: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    pub text: String,
    pub is_bold: bool,
    pub is_italic: bool,
    pub is_struck: bool,
    pub link: Option<Arc<str>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    pub is_heading: bool,
    pub cells: Vec<Cell>,
}

/// Stands where it begins; what it covers in other rows and columns has no cell of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Where it begins, from 0.
    pub column: u32,
    pub columns: u32,
    pub rows: u32,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// As the author's program named it.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Something that did not come over as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub what: Loss,
    /// Of the paragraph; 0 where it belongs to none.
    pub place: u32,
    /// What is lost, or how it can be found.
    pub text: String,
}

/// How it differs from what the author sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Loss {
    /// Left out: what somebody remarked beside the text.
    Comment,
    /// Its words stand in the text now.
    TextBox,
    /// Left out: in a form that no browser shows, or not in the file.
    Picture,
    Chart,
    Equation,
    Embedded,
    /// Left out: words that are not shown.
    Hidden,
    /// Left out: running heads and feet.
    HeaderFooter,
    /// Left out: the site makes its own.
    Contents,
    /// As the changes would be once accepted.
    Tracked,
    /// Letters or Roman numbers of a list became figures.
    Label,
    /// What covered several cells stands in the first of them.
    Merged,
    /// A table within a cell became lines of it.
    NestedTable,
    /// Words in an old font that could not be read in its letters.
    Font,
    /// A sign of a font of pictures.
    Sign,
    /// Two halves of a sentence became one paragraph.
    Joined,
    /// An address that no page may lead to; its words stay.
    Link,
    /// Settings at the head of a Markdown file.
    FrontMatter,
}

impl Paragraph {
    /// Its words, without what marks them.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(span) => text.push_str(&span.text),
                Piece::Break => text.push('\n'),
                Piece::Note(_) | Piece::Picture(_) => {}
            }
        }
        text
    }

    /// As somebody reads it: with its number or letter.
    pub fn line(&self) -> String {
        match &self.label {
            Some(label) => format!("{label} {}", self.text()),
            None => self.text(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Text(span) => span.text.trim().is_empty(),
            Piece::Break => true,
            Piece::Note(_) | Piece::Picture(_) => false,
        })
    }

    /// Whether every word of it is bold.
    pub fn is_bold(&self) -> bool {
        let spans = || self.pieces.iter().filter_map(|piece| if let Piece::Text(span) = piece { Some(span) } else { None });
        let mut words = spans().filter(|span| !span.text.trim().is_empty()).peekable();
        words.peek().is_some() && words.all(|span| span.is_bold)
    }
}

impl Manuscript {
    /// Every paragraph of the text, cells included, in the order of reading.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        let mut all = Vec::new();
        collect(&self.blocks, &mut all);
        all.into_iter()
    }
}

fn collect<'b>(blocks: &'b [Block], into: &mut Vec<&'b Paragraph>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => into.push(paragraph),
            Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| collect(&cell.blocks, into)),
        }
    }
}
