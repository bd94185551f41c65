//! Lists whose signs were typed: lines that begin with `-`, `+` or a point, as papers of offices have them. They are lists only where they
//! stand: the facts of such a paper are read from its lines.

use super::model::{Block, Item, Paragraph, Piece, Role};

/// The blocks with such lines as items.
pub fn listed(blocks: &[Block]) -> Vec<Block> {
    let mut out = blocks.to_vec();
    let mut count = 0;
    let mut at = 0;
    while at < out.len() {
        let signs: Vec<char> = out[at..].iter().map_while(sign).collect();
        // One line that begins with a dash is somebody speaking, or a remark.
        if signs.iter().enumerate().any(|(at, sign)| signs[..at].contains(sign)) {
            count += 1;
            // Apart from the numbers of lists that the program knew.
            list(&mut out[at..at + signs.len()], u32::MAX - count);
        }
        at += signs.len().max(1);
    }
    out
}

fn list(lines: &mut [Block], list: u32) {
    // The signs of the levels that are open: another one opens a level, one of them comes back to its own.
    let mut open: Vec<char> = Vec::new();
    for block in lines {
        let (Some(sign), Block::Paragraph(paragraph)) = (sign(block), block) else { continue };
        match open.iter().position(|own| *own == sign) {
            Some(level) => open.truncate(level + 1),
            None => open.push(sign),
        }
        paragraph.role = Role::Item(Item { list, depth: (open.len() - 1).min(8) as u8, number: None });
        paragraph.label = Some(sign.to_string());
        take_sign(paragraph);
    }
}

/// With which a plain line begins, if that is one of a list.
fn sign(block: &Block) -> Option<char> {
    let Block::Paragraph(paragraph) = block else { return None };
    let is_plain = paragraph.role == Role::Text && paragraph.label.is_none() && matches!(paragraph.pieces.first(), Some(Piece::Text(_)));
    let text = is_plain.then(|| paragraph.text())?;
    let mut chars = text.trim_start().chars();
    let sign = chars.next()?;
    let next = chars.next()?;
    match sign {
        '-' | '–' | '+' => next.is_whitespace() || next.is_alphabetic(),
        '*' | '•' | '●' | '▪' | '◦' | '○' | '■' => next.is_whitespace(),
        _ => false,
    }
    .then_some(sign)
}

/// The sign and the blanks behind it, in however many pieces they stand.
fn take_sign(paragraph: &mut Paragraph) {
    let mut is_taken = false;
    while let Some(Piece::Text(span)) = paragraph.pieces.first_mut() {
        let mut rest = span.text.trim_start();
        if !is_taken && let Some(sign) = rest.chars().next() {
            rest = rest[sign.len_utf8()..].trim_start();
            is_taken = true;
        }
        span.text = rest.to_owned();
        if !span.text.is_empty() {
            return;
        }
        paragraph.pieces.remove(0);
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::{line, manuscript};

    fn written(lines: &[&str]) -> String {
        let manuscript = manuscript(lines.iter().map(|text| line(text)).collect());
        super::super::markdown(&manuscript, &manuscript.blocks, &|_| String::new()).text
    }

    #[test]
    fn lines_with_signs_are_lists() {
        assert_eq!(written(&["Gồm:", "- Một;", "-Hai;", "- Ba."]), "Gồm:\n\n- Một;\n- Hai;\n- Ba.\n");
        assert_eq!(written(&["- Một", "+ Trong", "+ Ngoài", "- Hai"]), "- Một\n  - Trong\n  - Ngoài\n- Hai\n");
        assert_eq!(written(&["• Một", "• Hai", "Lời"]), "- Một\n- Hai\n\nLời\n");
    }

    #[test]
    fn other_lines_stay_as_they_are() {
        assert_eq!(written(&["- Xin chào!", "Ông nói."]), "\\- Xin chào!\n\nÔng nói.\n");
        assert_eq!(written(&["* một", "- hai", "+ ba"]), "\\* một\n\n\\- hai\n\n\\+ ba\n");
        assert_eq!(written(&["-5 độ", "-7 độ"]), "-5 độ\n\n-7 độ\n");
        assert_eq!(written(&["--- ", "---"]), "\\---\n\n\\---\n");
    }

    #[test]
    fn a_sign_may_stand_in_a_piece_of_its_own() {
        let mut first = line("-");
        first.pieces.extend(line("  Một").pieces);
        let manuscript = manuscript(vec![first, line("- Hai")]);
        assert_eq!(super::super::markdown(&manuscript, &manuscript.blocks, &|_| String::new()).text, "- Một\n- Hai\n");
    }
}
