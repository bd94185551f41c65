//! The body of a text as a translator meets it: the paragraphs that are stamped, in order, and what stands between them for their sake.

use std::sync::Arc;

use crate::yaml;

use super::markdown::{self, Options};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// A block that has a stamp.
    Paragraph(&'t str),
    /// Where the links of paragraphs lead (`[a]: https://…`): no words, but the same paragraphs in another language need it.
    Definitions(&'t str),
}

/// The pieces of a whole file's text. None where its front matter has no end.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    // Nothing is told of this reading, so it needs no name.
    let path = Arc::from("");
    let Ok(split) = yaml::split(&path, text) else { return Vec::new() };
    let (body, _) = markdown::render(&path, split.body, split.body_line, &Options::default());
    let mut pieces = Vec::with_capacity(body.blocks.len());
    let mut from = 0;
    for block in body.blocks {
        pieces.extend(definitions(split.body.get(from..block.start).unwrap_or_default()));
        pieces.push(Piece::Paragraph(split.body[block.clone()].trim_end()));
        from = block.end;
    }
    pieces.extend(definitions(&split.body[from..]));
    pieces
}

/// What stands between two blocks and writes nothing: comments are nobody's concern.
fn definitions(text: &str) -> Option<Piece<'_>> {
    let text = text.trim();
    text.starts_with('[').then_some(Piece::Definitions(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_taken_apart() {
        let text = "---\ntitle: a\n---\n\n## Một\n\nHai [b][c]\nba.  \n\n<!-- ghi chú -->\n\n[c]: https://a.vn/\n\n- x\n- y\n";
        let expected = [
            Piece::Paragraph("## Một"),
            Piece::Paragraph("Hai [b][c]\nba."),
            Piece::Definitions("[c]: https://a.vn/"),
            Piece::Paragraph("- x\n- y"),
        ];
        let text = text.replace("<!-- ghi chú -->\n\n", "");
        assert_eq!(pieces(&text), expected);
        assert_eq!(pieces("---\ntitle: a\n---\n<!-- a -->\n"), []);
        assert_eq!(pieces("không có gì"), []);
    }
}
