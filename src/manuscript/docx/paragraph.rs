//! One paragraph: what it is, and its words in order.

use super::super::fault::Fault;
use super::super::model::{Align, Block, Item, Loss, Paragraph, Piece, Role};
use super::body::Reader;
use super::numbering::Mark;
use super::run::{Bit, Line, settled};
use super::style::Shape;
use super::xml::Element;

impl Reader<'_> {
    pub fn paragraph(&mut self, element: &Element, into: &mut Vec<Block>) -> Result<(), Fault> {
        self.place += 1;
        let properties = element.child("w:pPr");
        let style = properties.and_then(|properties| properties.value("w:pStyle"));
        let mut line = Line { style, link: None, bits: std::mem::take(&mut self.carried), boxes: Vec::new() };
        self.inline(&element.children, &mut line)?;
        let Line { bits, boxes, .. } = line;
        let mark = properties.and_then(|properties| properties.child("w:rPr"));
        if mark.is_some_and(|mark| mark.child("w:del").is_some() || mark.child("w:moveFrom").is_some()) {
            self.tell(Loss::Tracked, String::new());
            self.carried = bits;
        } else if self.styles.is_contents(style) {
            // A line of what was told already.
            if !self.has_contents {
                self.tell_contents();
            }
        } else if properties.and_then(|properties| properties.child("w:framePr")?.attribute("dropCap")).is_some_and(|kind| kind != "none") {
            // A large first letter, in a paragraph of its own.
            self.carried = bits;
        } else {
            let own = Shape::of(properties);
            let outline = own.outline;
            let shape = own.or(self.styles.shape(style));
            self.push(bits, style, outline, shape, into);
        }
        for content in boxes {
            self.tell(Loss::TextBox, super::body::words(content));
            self.blocks(&content.children, into)?;
        }
        Ok(())
    }

    /// Words that wait for a paragraph that does not come.
    pub fn finish(&mut self, into: &mut Vec<Block>) {
        let bits = std::mem::take(&mut self.carried);
        self.push(bits, None, None, Shape::default(), into);
    }

    fn push(&mut self, bits: Vec<Bit>, style: Option<&str>, outline: Option<u8>, shape: Shape, into: &mut Vec<Block>) {
        let (mut pieces, unread) = settled(bits);
        if self.styles.is_caption(style) {
            // All of it is bold by its style, which sets off nothing.
            unbold(&mut pieces);
        }
        for text in unread {
            self.tell(Loss::Font, text);
        }
        // Counted though nothing stands in it, as Word does.
        let mark = self.mark(style, &shape);
        let heading = self.styles.heading(style, outline);
        let role = match (&mark, heading) {
            _ if self.styles.is_title(style) => Role::Title,
            (_, Some(level)) => Role::Heading(level),
            (Some(mark), None) => {
                let depth = shape.level.unwrap_or(0).max(self.styles.list_depth(style));
                Role::Item(Item { list: mark.list, depth, number: mark.number })
            }
            (None, None) => Role::Text,
        };
        let label = mark.map(|mark| mark.label).filter(|label| !label.is_empty());
        let paragraph = Paragraph { place: self.place, role, align: shape.align.unwrap_or(Align::Start), label, pieces };
        if !paragraph.is_empty() {
            into.push(Block::Paragraph(paragraph));
        }
    }

    fn mark(&mut self, style: Option<&str>, shape: &Shape) -> Option<Mark> {
        let list = shape.numbering.as_deref().filter(|list| *list != "0")?;
        let level = shape.level.or_else(|| self.numbering.level_of(list, self.styles.ids(style))).unwrap_or(0);
        self.numbering.next(list, level).filter(|mark| mark.number.is_some() || !mark.label.is_empty())
    }
}

fn unbold(pieces: &mut [Piece]) {
    for piece in pieces {
        if let Piece::Text(span) = piece {
            span.is_bold = false;
        }
    }
}
