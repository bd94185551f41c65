//! A string that is words and arguments by turns, as most are: put together as it stands. What chooses between words, or names other
//! strings, is left to Fluent.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

pub(super) struct Pieces(Vec<Piece>);

enum Piece {
    Words(Box<str>),
    Argument(Box<str>),
}

impl Pieces {
    pub fn of(pattern: &Pattern<&str>) -> Option<Pieces> {
        let piece = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => Some(Piece::Words((*value).into())),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                Some(Piece::Argument(id.name.into()))
            }
            PatternElement::Placeable { .. } => None,
        };
        pattern.elements.iter().map(piece).collect::<Option<_>>().map(Pieces)
    }

    /// None where an argument is not given.
    pub fn text(&self, args: &[(&str, &str)]) -> Option<String> {
        let mut text = String::new();
        for piece in &self.0 {
            text.push_str(match piece {
                Piece::Words(words) => words,
                Piece::Argument(name) => args.iter().rfind(|(given, _)| **given == **name)?.1,
            });
        }
        Some(text)
    }
}
