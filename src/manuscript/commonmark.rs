//! A text that somebody wrote in Markdown: by way of the page that it would be, as whoever wrote it saw it; only its notes and the settings
//! at its head are none of that page.

use std::collections::HashMap;

use pulldown_cmark::html::push_html;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::model::{Block, Loss, Manuscript, Paragraph, Piece, Span, Told};

/// Around the number of a note, where the text names it: signs that are taken out of texts, since they mean nothing anywhere.
const NOTE: [char; 2] = ['\u{E000}', '\u{E001}'];

pub fn read(text: &str) -> Manuscript {
    let (settings, text) = headed(text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let mut parts = Parts::default();
    Parser::new_ext(text, options).for_each(|event| parts.take(event));
    let mut manuscript = page(parts.text);
    for (events, is_named) in parts.notes {
        let mut note = page(events);
        // Their paragraphs are counted with none of the text's.
        note.told.iter_mut().for_each(|told| told.place = 0);
        manuscript.told.append(&mut note.told);
        if !is_named {
            // Below the text, where its author left it.
            manuscript.blocks.append(&mut note.blocks);
        }
        manuscript.notes.push(note.blocks);
    }
    if !settings.trim().is_empty() {
        manuscript.told.push(Told { what: Loss::FrontMatter, place: 0, text: settings.trim().replace('\n', " ") });
    }
    manuscript
}

/// What stands between two lines of `---` or `+++` at the very beginning, and the text below.
fn headed(text: &str) -> (&str, &str) {
    let whole = ("", text);
    let Some((first, rest)) = text.split_once('\n') else { return whole };
    let sign = first.trim_end();
    if !["---", "+++"].contains(&sign) {
        return whole;
    }
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == sign {
            return (&rest[..at], &rest[at + line.len()..]);
        }
        at += line.len();
    }
    whole
}

/// The events of a file, divided by where they belong.
#[derive(Default)]
struct Parts<'t> {
    text: Vec<Event<'t>>,
    /// In the order in which the text names them or has them, each with whether it is named.
    notes: Vec<(Vec<Event<'t>>, bool)>,
    /// Their numbers by their labels, in small letters: there is no other difference between labels.
    numbers: HashMap<String, usize>,
    /// Which note the events are of.
    note: Option<usize>,
}

impl<'t> Parts<'t> {
    fn take(&mut self, event: Event<'t>) {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => self.note = Some(self.number(&label)),
            Event::End(TagEnd::FootnoteDefinition) => self.note = None,
            Event::FootnoteReference(label) => {
                let [begin, end] = NOTE;
                let number = self.number(&label);
                if let Some((_, is_named)) = self.notes.get_mut(number) {
                    *is_named = true;
                }
                self.push(Event::Text(format!("{begin}{number}{end}").into()));
            }
            Event::Text(text) if text.contains(NOTE) => self.push(Event::Text(text.replace(NOTE, "").into())),
            event => self.push(event),
        }
    }

    fn push(&mut self, event: Event<'t>) {
        match self.note.and_then(|at| self.notes.get_mut(at)) {
            Some((note, _)) => note.push(event),
            None => self.text.push(event),
        }
    }

    fn number(&mut self, label: &str) -> usize {
        let next = self.notes.len();
        let number = *self.numbers.entry(label.to_lowercase()).or_insert(next);
        if number == next {
            self.notes.push((Vec::new(), false));
        }
        number
    }
}

fn page(events: Vec<Event>) -> Manuscript {
    let mut html = String::new();
    push_html(&mut html, events.into_iter());
    let mut manuscript = super::html::read(&html);
    name_notes(&mut manuscript.blocks);
    manuscript
}

fn name_notes(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => named(paragraph),
            Block::Table(table) => table.rows.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| name_notes(&mut cell.blocks)),
        }
    }
}

fn named(paragraph: &mut Paragraph) {
    for piece in std::mem::take(&mut paragraph.pieces) {
        match piece {
            Piece::Text(span) => split(&span, &mut paragraph.pieces),
            other => paragraph.pieces.push(other),
        }
    }
}

/// Words and numbers of notes take turns.
fn split(span: &Span, into: &mut Vec<Piece>) {
    for (turn, part) in span.text.split(NOTE).enumerate() {
        match part.parse() {
            Ok(note) if turn % 2 == 1 => into.push(Piece::Note(note)),
            _ if part.is_empty() => {}
            _ => into.push(Piece::Text(Span { text: part.to_owned(), ..span.clone() })),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(text: &str) -> String {
        let manuscript = super::super::commonmark(text);
        super::super::markdown(&manuscript, &manuscript.blocks, &|_| String::new()).text
    }

    #[test]
    fn what_is_written_as_here_comes_out_as_it_was() {
        for text in [
            "## Một\n\nLời **đậm** và *nghiêng*, ~~bỏ~~.\\\nDòng hai\n",
            "- một\n\n  3. ba\n  4. bốn\n- hai\n",
            "| A | B |\n| --- | --- |\n| 1 | hai \\| ba |\n",
            "Xem [trang](https://nhipcau.example/?a=1&b=2) và 1 \\* 2.\n",
            "Có chú thích[^1] và nữa[^2].\n\n[^1]: Lời một.\n\n[^2]: Lời *hai*.\n",
        ] {
            assert_eq!(again(text), text);
        }
    }

    #[test]
    fn other_manners_of_writing_are_read_too() {
        for (text, expected) in [
            ("Một\n===\n\nhai\nba  \nbốn\n", "## Một\n\nhai ba\\\nbốn\n"),
            ("* một\n\n* hai\n\n  thêm\n", "- một\n- hai\n\nthêm\n"),
            ("A[^x].\n\n[^x]: B[^y].\n[^y]: C\u{E000}7\u{E001}.\n", "A[^1].\n\n[^1]: B[^2].\n\n[^2]: C7.\n"),
            ("Hai[^Nguon] và[^nguon].\n\n[^nguon]: Lời\n", "Hai[^1] và[^1].\n\n[^1]: Lời\n"),
            ("Một.\n\n[^thua]: Không ai nhắc.\n", "Một.\n\nKhông ai nhắc.\n"),
            ("Một &#xE000;5&#xE001;.\n", "Một 5.\n"),
            ("Một\n\n---\n## Hai\n\nBa\n\n---\n## Bốn\n", "Một\n\n## Hai\n\nBa\n\n## Bốn\n"),
            ("---\nchưa đóng\n", "chưa đóng\n"),
            ("```\nmột\n  hai\n```\n", "một\\\nhai\n"),
            ("<p>Một</p>\n\n<table><tr><td>a<td>b</table>\n", "Một\n\n| a | b |\n| --- | --- |\n"),
        ] {
            assert_eq!(again(text), expected, "{text}");
        }
    }

    #[test]
    fn what_stands_above_the_text_is_told_of() {
        let manuscript = super::super::commonmark("---\ntitle: Sen\ndate: 2026-01-02\n---\n\nMột\n\n![Hoa](a.jpg)\n");
        let told = |what, place, text: &str| Told { what, place, text: text.to_owned() };
        assert_eq!(manuscript.told, [told(Loss::Picture, 2, "a.jpg"), told(Loss::FrontMatter, 0, "title: Sen date: 2026-01-02")]);
        assert_eq!(manuscript.paragraphs().map(Paragraph::text).collect::<Vec<_>>(), ["Một"]);
    }
}
