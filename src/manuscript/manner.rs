//! Headings in the manner of official documents: bold lines that begin with Phần, Chương, Mục, Điều, `I.`, `1.`, `a)`, though no style says
//! that they are any.

use super::model::{Block, Item, Manuscript, Paragraph, Piece, Role};

/// A heading is a line, not a paragraph that begins with a number.
const LONGEST: usize = 200;

/// From the widest part to the narrowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Part,
    Chapter,
    Section,
    Article,
    Roman,
    Figure,
    /// `1.1.`
    Second,
    Third,
    Letter,
}

/// Makes headings of them; those of the file's own styles stay, and theirs lie below.
pub fn headings(manuscript: &mut Manuscript) {
    join_names(&mut manuscript.blocks);
    let above = manuscript.blocks.iter().filter_map(heading).max().unwrap_or(0);
    let mut ranks: Vec<Rank> = manuscript.blocks.iter().filter_map(paragraph).filter_map(rank).collect();
    ranks.sort_unstable();
    ranks.dedup();
    for block in &mut manuscript.blocks {
        if let Block::Paragraph(paragraph) = block
            && let Some(rank) = rank(paragraph)
            && let Some(at) = ranks.iter().position(|own| *own == rank)
        {
            paragraph.role = Role::Heading(above.saturating_add(at as u8 + 1));
        }
    }
}

fn paragraph(block: &Block) -> Option<&Paragraph> {
    if let Block::Paragraph(paragraph) = block { Some(paragraph) } else { None }
}

fn heading(block: &Block) -> Option<u8> {
    match paragraph(block)?.role {
        Role::Heading(level) => Some(level),
        _ => None,
    }
}

fn rank(paragraph: &Paragraph) -> Option<Rank> {
    let is_open = match paragraph.role {
        Role::Text => true,
        Role::Item(Item { number, .. }) => number.is_some(),
        _ => false,
    };
    let line = paragraph.line();
    let is_heading = is_open && paragraph.is_bold() && line.chars().count() <= LONGEST;
    // What a part is called may stand in a line of its own below.
    let first = line.lines().next().unwrap_or_default();
    is_heading.then(|| rank_of(first)).flatten().filter(|rank| *rank <= Rank::Section || first.len() == line.len())
}

/// A part whose name is a paragraph of its own: both are one heading.
fn join_names(blocks: &mut Vec<Block>) {
    let mut at = 1;
    while at < blocks.len() {
        let is_name = match (&blocks[at - 1], &blocks[at]) {
            (Block::Paragraph(first), Block::Paragraph(second)) => {
                let is_bare = rank(first).is_some_and(|rank| rank <= Rank::Section) && first.text().split_whitespace().count() <= 3;
                is_bare && second.role == Role::Text && second.is_bold() && second.align == first.align && rank(second).is_none()
            }
            _ => false,
        };
        if is_name && let Block::Paragraph(second) = blocks.remove(at) {
            if let Block::Paragraph(first) = &mut blocks[at - 1] {
                first.pieces.push(Piece::Break);
                first.pieces.extend(second.pieces);
            }
        } else {
            at += 1;
        }
    }
}

fn rank_of(line: &str) -> Option<Rank> {
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let word = first.to_lowercase();
    let next = rest.split_whitespace().next().unwrap_or_default();
    let is_number = next.starts_with(|ch: char| ch.is_ascii_digit()) || is_roman(next.trim_end_matches(['.', ':']));
    match word.as_str() {
        "phần" if is_number || next.to_lowercase() == "thứ" => return Some(Rank::Part),
        "chương" if is_number => return Some(Rank::Chapter),
        "mục" if is_number => return Some(Rank::Section),
        "điều" if is_number => return Some(Rank::Article),
        _ if rest.trim().is_empty() => return None,
        _ => {}
    }
    let mark = first.strip_suffix(['.', ')', '-', '–', '/'])?;
    if is_roman(mark) {
        return Some(Rank::Roman);
    }
    let figures: Vec<&str> = mark.split('.').collect();
    if figures.iter().all(|figure| (1..=2).contains(&figure.len()) && figure.bytes().all(|byte| byte.is_ascii_digit())) {
        return match figures.len() {
            1 => Some(Rank::Figure),
            2 => Some(Rank::Second),
            3 => Some(Rank::Third),
            _ => None,
        };
    }
    let is_letter = mark.chars().count() == 1 && mark.chars().all(|ch| ch.is_lowercase());
    is_letter.then_some(Rank::Letter)
}

fn is_roman(text: &str) -> bool {
    !text.is_empty() && text.len() <= 6 && text.chars().all(|ch| "IVX".contains(ch))
}

#[cfg(test)]
mod tests {
    use super::super::lines::{line, manuscript};
    use super::*;

    fn bold(text: &str) -> Paragraph {
        let mut paragraph = line(text);
        if let Some(Piece::Text(span)) = paragraph.pieces.first_mut() {
            span.is_bold = true;
        }
        paragraph
    }

    fn levels(paragraphs: Vec<Paragraph>) -> Vec<Option<u8>> {
        let mut manuscript = manuscript(paragraphs);
        headings(&mut manuscript);
        manuscript.blocks.iter().map(heading).collect()
    }

    #[test]
    fn bold_lines_in_the_manner_of_offices_are_headings() {
        let lines = ["I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "a) Trong tỉnh", "II. NỘI DUNG", "1.2. Báo chí"].map(bold).to_vec();
        assert_eq!(levels(lines), [Some(1), Some(2), Some(4), Some(1), Some(3)]);
        let law = ["Phần thứ nhất", "Chương II", "Mục 1", "Điều 3. Trách nhiệm"].map(bold).to_vec();
        assert_eq!(levels(law), [Some(1), Some(2), Some(3), Some(4)]);
    }

    #[test]
    fn other_lines_stay_what_they_are() {
        let long = format!("1. {}", "dài ".repeat(60));
        for text in [
            "Trang trọng",
            "2026 là năm",
            "1.",
            "Điều kiện tham gia",
            "Phần lớn các xã",
            "Mục đích",
            &long,
            "TM. BAN THƯỜNG VỤ",
            "Ông A. nói",
        ] {
            assert_eq!(levels(vec![bold(text)]), [None], "{text}");
        }
        assert_eq!(levels(vec![line("I. MỤC ĐÍCH")]), [None]);
    }

    #[test]
    fn headings_by_style_stand_above() {
        let styled = Paragraph { role: Role::Heading(1), ..bold("Kế hoạch") };
        assert_eq!(levels(vec![styled, bold("1. Mục đích"), bold("a) Trong tỉnh")]), [Some(1), Some(2), Some(3)]);
    }
}
