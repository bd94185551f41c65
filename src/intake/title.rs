//! What a document is and what it is about: `KẾ HOẠCH` and the lines below it, or the lines behind `V/v` of a letter. And the title of any
//! other text.

use crate::manuscript::{Align, Block, Manuscript, Paragraph, Piece, Role};
use crate::official::DocumentKind;
use crate::text::fold;

use super::gathered::{Gathered, Printed};
use super::head::{Head, kind_of_line};
use super::line::{Line, lines};
use super::passage::numbered;
use super::reading::{Value, What};
use super::word::{is_ornament, tidy};

/// Paragraphs between the head and the title, at most.
const BEFORE_MAX: usize = 4;

/// Longest title, in bytes and lines.
const LENGTH_MAX: usize = 1200;
const LINES_MAX: usize = 8;

/// Longest line that may be a title for no other reason.
const SHORT: usize = 240;

/// Reads from the block at `start` on. Gives the kind and the blocks that the title takes.
pub fn read(blocks: &[Block], head: &Head, into: &mut Gathered) -> (Option<DocumentKind>, std::ops::Range<usize>) {
    if let Some((at, kind)) = kind_line(blocks, head.end) {
        let end = below(blocks, at, into);
        return (Some(kind), at..end);
    }
    let is_letter = !head.about.is_empty() || blocks[head.end..].iter().take(BEFORE_MAX).any(is_address);
    if !head.about.is_empty() {
        about(&head.about, into);
    }
    let kind = is_letter.then_some(DocumentKind::OfficialLetter);
    (kind.or_else(|| head.symbol.as_ref().and_then(|symbol| symbol.kind())), head.end..head.end)
}

/// `Kính gửi`
fn is_address(block: &Block) -> bool {
    lines(block).first().is_some_and(|line| fold(&line.text).starts_with("kinh gui"))
}

/// The first paragraph that begins with the word of a kind and looks like a title.
fn kind_line(blocks: &[Block], from: usize) -> Option<(usize, DocumentKind)> {
    let full = blocks.iter().enumerate().skip(from).filter(|(_, block)| !lines(block).is_empty()).take(BEFORE_MAX);
    full.map_while(|(at, block)| Some((at, paragraph(block)?))).find_map(|(at, paragraph)| {
        let first = lines(&blocks[at]).into_iter().next()?;
        let (kind, rest) = kind_of_line(&first.text)?;
        let stands_out = rest.is_empty() || stands_out(paragraph, &first);
        stands_out.then_some((at, kind))
    })
}

fn paragraph(block: &Block) -> Option<&Paragraph> {
    match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        Block::Table(_) => None,
    }
}

fn stands_out(paragraph: &Paragraph, line: &Line) -> bool {
    line.is_bold || line.align == Align::Center || matches!(paragraph.role, Role::Title | Role::Heading(_))
}

/// The title that begins in the paragraph with the kind, and where it ends.
fn below(blocks: &[Block], at: usize, into: &mut Gathered) -> usize {
    let mut title = Vec::new();
    let mut end = at + 1;
    let mut own = lines(&blocks[at]);
    if let Some(first) = own.first_mut() {
        let rest = kind_of_line(&first.text).map(|(_, rest)| rest.to_owned()).unwrap_or_default();
        first.text = rest;
    }
    title.extend(own.into_iter().filter(|line| !is_ornament(&line.text)));
    let mut is_sure = true;
    for (index, block) in blocks.iter().enumerate().skip(at + 1) {
        let Some(paragraph) = paragraph(block) else { break };
        let own = lines(block);
        if own.iter().all(|line| is_ornament(&line.text)) {
            // The line below a title ends it; an empty one does not.
            if !own.is_empty() && !title.is_empty() {
                end = index + 1;
                break;
            }
            continue;
        }
        let is_plain = !own.iter().all(|line| stands_out(paragraph, line));
        if is_plain && !title.is_empty() || !may_be_title(paragraph, &own) || title.len() >= LINES_MAX {
            break;
        }
        is_sure &= !is_plain;
        title.extend(own.into_iter().filter(|line| !is_ornament(&line.text)));
        end = index + 1;
    }
    write(&title, is_sure, into);
    end
}

/// Neither an address, a basis, a section nor a sentence of the text.
fn may_be_title(paragraph: &Paragraph, lines: &[Line]) -> bool {
    const OTHERS: [&str; 4] = ["kinh gui", "can cu", "noi nhan", "kem theo"];
    let Some(first) = lines.first() else { return false };
    let folded = fold(first.text.trim_start_matches(['-', '(', ' ']));
    let length: usize = lines.iter().map(|line| line.text.len()).sum();
    let is_section = paragraph.label.is_some() || numbered(&first.text).0.is_some();
    let ends = first.text.trim_end().ends_with([';', ':', '.']);
    !is_section && !ends && length < LENGTH_MAX && !OTHERS.iter().any(|other| folded.starts_with(other))
}

/// Of a letter: the word before it is none of it.
fn about(lines: &[Line], into: &mut Gathered) {
    let mut lines = lines.to_vec();
    if let Some(first) = lines.first_mut() {
        for word in ["v/v", "về việc"] {
            if let Some(end) = super::word::after_word(&first.text, 0, word) {
                first.text = first.text[end..].trim_start_matches([':', ' ', '.']).to_owned();
                break;
            }
        }
    }
    write(&lines, true, into);
}

fn write(lines: &[Line], is_sure: bool, into: &mut Gathered) {
    let text = tidy(&lines.iter().map(|line| &*line.text).collect::<Vec<_>>().join(" "));
    let Some(first) = lines.iter().find(|line| !line.text.is_empty()) else { return };
    let from = Printed::new(first.place, &text);
    if crate::content::markdown::secrecy_mark(&text).is_some() {
        return into.open(What::Unread, "title", from);
    }
    into.say("title", Value::Text(text.clone()), from, is_sure);
}

/// The title of a text that is no official document, and the text without it.
#[derive(Debug, Default, PartialEq)]
pub struct Titled {
    pub title: Option<String>,
    /// Of its paragraph; 0 where there is none.
    pub place: u32,
    pub rest: Vec<Block>,
}

/// The paragraph that the program marks as the title; else the first heading, else the first bold line in the middle, else the first short
/// one.
pub fn title(manuscript: &Manuscript) -> Titled {
    let paragraphs = || manuscript.blocks.iter().enumerate().filter_map(|(at, block)| Some((at, paragraph(block)?)));
    let words = || paragraphs().filter(|(_, paragraph)| !tidy(&paragraph.text()).is_empty());
    let marked = words().find(|(_, paragraph)| paragraph.role == Role::Title);
    let heading = || words().find(|(_, paragraph)| matches!(paragraph.role, Role::Heading(_)));
    let bold = || words().find(|(_, paragraph)| paragraph.align == Align::Center && paragraph.is_bold());
    let short = || words().find(|(_, paragraph)| paragraph.text().len() <= SHORT && !matches!(paragraph.role, Role::Item(_)));
    match marked.or_else(heading).or_else(bold).or_else(short) {
        None => Titled { rest: manuscript.blocks.clone(), ..Titled::default() },
        Some((at, paragraph)) => {
            let title = Some(tidy(&paragraph.text()));
            let mut rest = manuscript.blocks.clone();
            match beside_words(paragraph) {
                Some(left) => rest[at] = Block::Paragraph(left),
                None => drop(rest.remove(at)),
            }
            Titled { title, place: paragraph.place, rest }
        }
    }
}

/// Notes and pictures of a paragraph, which no title can have.
fn beside_words(paragraph: &Paragraph) -> Option<Paragraph> {
    let pieces: Vec<Piece> = paragraph.pieces.iter().filter(|piece| matches!(piece, Piece::Note(_) | Piece::Picture(_))).cloned().collect();
    (!pieces.is_empty()).then(|| Paragraph { role: Role::Text, label: None, pieces, ..paragraph.clone() })
}

#[cfg(test)]
mod tests {
    use super::title;
    use crate::manuscript::{commonmark, markdown};

    #[test]
    fn what_no_title_can_have_stays_in_the_text() {
        let manuscript = commonmark("# Một[^1]\n\nHai.\n\n[^1]: Lời chú.\n");
        let titled = title(&manuscript);
        assert_eq!(titled.title.as_deref(), Some("Một"));
        assert_eq!(markdown(&manuscript, &titled.rest, &|_| String::new()).text, "[^1]\n\nHai.\n\n[^1]: Lời chú.\n");
    }
}
