//! The beginning of a translation: every word of the original as a comment, and room for the translator's below each. What is not
//! filled in can be seen by no reader and is told of by every check: an empty property, and the comments in the body.

use crate::content::markdown::GAP;
use crate::content::{BODY, Document, Piece};

use super::comment::comment;

/// Not to be published as it is: a draft, and empty. The heading tells the translator what to do.
pub fn skeleton(original: &Document, pieces: &[Piece], heading: &str) -> String {
    let mut out = String::from("---\n");
    comment(&mut out, "", heading);
    let mut open = Parent::None;
    let mut has_status = false;
    for (key, text) in &original.prose {
        let (parent, name) = Parent::of(key);
        if !has_status && parent != Parent::None {
            out.push_str(STATUS);
            has_status = true;
        }
        parent.open(&mut out, &open);
        let indent = parent.indent();
        comment(&mut out, indent, text);
        out.push_str(&format!("{indent}{name}: \"\"\n"));
        open = parent;
    }
    if !has_status {
        out.push_str(STATUS);
    }
    out.push_str(&format!("translates: {}\n---\n", original.stamps.line()));
    body(&mut out, pieces);
    out
}

const STATUS: &str = "status: draft\n";

/// What a field stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parent<'k> {
    None,
    /// `cover`.
    Group(&'k str),
    /// `gallery[0]`.
    Position(&'k str, &'k str),
    /// `tasks#t1`.
    Part(&'k str, &'k str),
}

impl<'k> Parent<'k> {
    /// And the name of the field in it.
    fn of(key: &'k str) -> (Parent<'k>, &'k str) {
        let Some((path, name)) = key.rsplit_once('.') else { return (Parent::None, key) };
        let parent = if let Some((list, id)) = path.split_once('#') {
            Parent::Part(list, id)
        } else if let Some((list, at)) = path.split_once('[') {
            Parent::Position(list, at)
        } else {
            Parent::Group(path)
        };
        (parent, name)
    }

    fn list(self) -> Option<&'k str> {
        match self {
            Parent::None => None,
            Parent::Group(name) | Parent::Position(name, _) | Parent::Part(name, _) => Some(name),
        }
    }

    fn indent(self) -> &'static str {
        match self {
            Parent::None => "",
            Parent::Group(_) => "  ",
            Parent::Position(..) | Parent::Part(..) => "    ",
        }
    }

    /// The lines above its first field. Fields of one thing follow each other.
    fn open(self, out: &mut String, before: &Parent) {
        if self == *before {
            return;
        }
        if let Some(list) = self.list().filter(|list| before.list() != Some(list)) {
            out.push_str(&format!("{list}:\n"));
        }
        match self {
            Parent::None | Parent::Group(_) => {}
            // The position counts, so nothing has to be written but the dash.
            Parent::Position(..) => out.push_str("  -\n"),
            // In quotes, so that no identifier is taken for a number.
            Parent::Part(_, id) => out.push_str(&format!("  - id: \"{id}\"\n")),
        }
    }
}

fn body(out: &mut String, pieces: &[Piece]) {
    let mut number = 0;
    for piece in pieces {
        match piece {
            Piece::Paragraph(text) => {
                number += 1;
                // What ends the comment in the text would let the rest of it out.
                let text = text.replace("\r\n", "\n").replace("-->", "-- >");
                out.push_str(&format!("\n<!-- {GAP} {BODY}[{number}]\n{text}\n-->\n"));
            }
            Piece::Definitions(text) => out.push_str(&format!("\n{text}\n")),
        }
    }
}
