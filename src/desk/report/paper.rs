//! A text as offices write one: headings, paragraphs, lists, tables. Knows neither Markdown nor HTML.

pub enum Block {
    /// From 1.
    Heading(u8, String),
    Paragraph(Vec<Run>),
    List(Vec<Vec<Run>>),
    Table(Table),
}

/// Columns of a page: how wide each is against the others, and what stands above them.
pub struct Table {
    pub columns: Vec<Column>,
    /// Without headings it only sets things side by side.
    pub headed: bool,
    pub rows: Vec<Vec<Vec<Run>>>,
}

pub struct Column {
    pub heading: String,
    pub width: usize,
    pub align: Align,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Left,
    Centre,
    Right,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    Text(String),
    Strong(String),
    Link {
        label: String,
        /// In full.
        url: String,
    },
    /// What somebody has to fill in: stands in square brackets.
    Gap(String),
}

impl Column {
    pub fn left(heading: String, width: usize) -> Column {
        Column { heading, width, align: Align::Left }
    }
}

pub fn text(text: impl Into<String>) -> Run {
    Run::Text(text.into())
}
