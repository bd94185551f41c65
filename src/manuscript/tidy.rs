//! A manuscript as it would have been typed here: composed letters, single blanks, no hidden signs, and no paragraph that only a page broke.

use crate::text::nfc;

use super::model::{Block, Loss, Manuscript, Paragraph, Piece, Role, Told};

/// A line shorter than this is no line that a page broke.
const SHORTEST: usize = 60;

/// In bytes, of which a letter has up to four.
const LONGEST_END: usize = 4 * SHORTEST;

pub fn tidy(manuscript: &mut Manuscript) {
    let mut told = Vec::new();
    tidy_blocks(&mut manuscript.blocks, &mut told);
    for note in &mut manuscript.notes {
        tidy_blocks(note, &mut told);
    }
    manuscript.told.append(&mut told);
}

fn tidy_blocks(blocks: &mut Vec<Block>, told: &mut Vec<Told>) {
    for block in blocks.iter_mut() {
        match block {
            Block::Paragraph(paragraph) => settle(paragraph),
            Block::Table(table) => {
                table.rows.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| tidy_blocks(&mut cell.blocks, told));
            }
        }
    }
    blocks.retain(|block| !matches!(block, Block::Paragraph(paragraph) if paragraph.is_empty()));
    join_broken(blocks, told);
}

/// A tab stays: papers of offices set two columns apart with it.
fn settle(paragraph: &mut Paragraph) {
    // Blanks at the beginning of a line say nothing.
    let mut after_blank = true;
    for piece in &mut paragraph.pieces {
        match piece {
            Piece::Text(span) => span.text = settled(&span.text, &mut after_blank),
            Piece::Break => after_blank = true,
            Piece::Note(_) | Piece::Picture(_) => after_blank = false,
        }
    }
    // Nor do those at its end.
    let mut is_end = true;
    for piece in paragraph.pieces.iter_mut().rev() {
        match piece {
            Piece::Text(span) if is_end => {
                span.text.truncate(span.text.trim_end().len());
                is_end = span.text.is_empty();
            }
            Piece::Text(_) | Piece::Note(_) | Piece::Picture(_) => is_end = false,
            Piece::Break => is_end = true,
        }
    }
    paragraph.pieces.retain(|piece| !matches!(piece, Piece::Text(span) if span.text.is_empty()));
    while matches!(paragraph.pieces.last(), Some(Piece::Break)) {
        paragraph.pieces.pop();
    }
    let breaks = paragraph.pieces.iter().take_while(|piece| matches!(piece, Piece::Break)).count();
    paragraph.pieces.drain(..breaks);
}

fn settled(text: &str, after_blank: &mut bool) -> String {
    let mut out = String::with_capacity(text.len());
    for ch in nfc(text).chars() {
        match ch {
            // Icelandic letters that look like ours.
            '\u{D0}' => out.push('Đ'),
            '\u{F0}' => out.push('đ'),
            '\t' => {
                out.truncate(out.trim_end_matches(' ').len());
                out.push('\t');
            }
            _ if ch.is_whitespace() => {
                if !*after_blank {
                    out.push(' ');
                }
            }
            '\u{2011}' => out.push('-'),
            // Signs of fonts of pictures: the common one is a point.
            '\u{F0B7}' | '\u{F0A7}' => out.push('•'),
            _ if is_hidden(ch) => continue,
            _ => out.push(ch),
        }
        *after_blank = ch.is_whitespace();
    }
    out
}

fn is_hidden(ch: char) -> bool {
    ch.is_control()
        || matches!(ch, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{E000}'..='\u{F8FF}' | '\u{FEFF}' | '\u{FFFC}' | '\u{FFFE}' | '\u{FFFF}')
}

fn join_broken(blocks: &mut Vec<Block>, told: &mut Vec<Told>) {
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks.drain(..) {
        match (joined.last_mut(), block) {
            (Some(Block::Paragraph(first)), Block::Paragraph(second)) if is_broken(first, &second) => {
                told.push(Told { what: Loss::Joined, place: first.place, text: second.text() });
                if let Some(Piece::Text(span)) = first.pieces.last_mut() {
                    span.text.push(' ');
                }
                first.pieces.extend(second.pieces);
            }
            (_, block) => joined.push(block),
        }
    }
    *blocks = joined;
}

/// The first ends in the middle of a sentence and the second goes on with a small letter.
fn is_broken(first: &Paragraph, second: &Paragraph) -> bool {
    let is_plain = |paragraph: &Paragraph| paragraph.role == Role::Text && paragraph.label.is_none();
    let (before, after) = (end(first), second.text());
    let ends_within = before.ends_with(|ch: char| ch.is_alphanumeric() || ch == ',');
    let goes_on = after.starts_with(char::is_lowercase) && !is_lettered(&after);
    let is_address = |word: Option<&str>| word.is_some_and(|word| word.contains('@') || word.contains("://"));
    let has_address = is_address(before.split_whitespace().next_back()) || is_address(after.split_whitespace().next());
    !has_address
        && is_plain(first)
        && is_plain(second)
        && first.align == second.align
        && before.chars().count() >= SHORTEST
        && ends_within
        && goes_on
}

/// So much of its words as is asked about: what a hundred lines were joined to is not read anew for each.
fn end(paragraph: &Paragraph) -> String {
    let mut spans = Vec::new();
    let mut length = 0;
    for piece in paragraph.pieces.iter().rev() {
        let text = match piece {
            Piece::Text(span) => &*span.text,
            Piece::Break => "\n",
            Piece::Note(_) | Piece::Picture(_) => continue,
        };
        spans.push(text);
        length += text.len();
        if length > LONGEST_END {
            break;
        }
    }
    spans.iter().rev().copied().collect()
}

/// `a) …`, `b. …`
fn is_lettered(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(char::is_alphabetic) && matches!(chars.next(), Some(')' | '.'))
}

#[cfg(test)]
mod tests {
    use super::super::lines::{line, manuscript};
    use super::*;

    fn tidied(lines: &[&str]) -> Vec<String> {
        let mut manuscript = manuscript(lines.iter().map(|text| line(text)).collect());
        tidy(&mut manuscript);
        manuscript.paragraphs().map(Paragraph::text).collect()
    }

    #[test]
    fn letters_and_blanks_are_as_typed_here() {
        for (text, expected) in [
            ("  hai   bên\u{a0} cùng  ", "hai bên cùng"),
            ("Ho\u{300}a bi\u{300}nh", "Hòa bình"),
            ("\u{D0}ại hội", "Đại hội"),
            ("so\u{ad}ng\u{200b} ngữ", "song ngữ"),
            ("Số: 12 \t  Tỉnh Mẫu", "Số: 12\tTỉnh Mẫu"),
        ] {
            assert_eq!(tidied(&[text]), [expected]);
        }
        assert_eq!(tidied(&["a", " \t ", "b"]), ["a", "b"]);
    }

    #[test]
    fn a_sentence_that_a_page_broke_is_one_paragraph_again() {
        let half = "Liên hiệp phối hợp với các hội thành viên, các trường và các xã";
        assert_eq!(tidied(&[half, "trong tỉnh tổ chức ngày hội."]), [format!("{half} trong tỉnh tổ chức ngày hội.")]);
        for (first, second) in [
            (format!("{half}."), "trong tỉnh"),
            (half.to_owned(), "Trong tỉnh"),
            (half.to_owned(), "a) trong tỉnh"),
            ("Nơi nhận".to_owned(), "trong tỉnh"),
        ] {
            assert_eq!(tidied(&[&first, second]).len(), 2, "{first} / {second}");
        }
    }
}
