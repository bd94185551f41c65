//! A text that somebody wrote in Markdown: by way of the page that it would be, as whoever wrote it saw it; only its notes and the settings
//! at its head are none of that page.

use pulldown_cmark::html::push_html;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::model::{Block, Loss, Manuscript, Paragraph, Piece, Span, Told};

/// Around the number of a note, where the text names it: signs that no text has.
const NOTE: [char; 2] = ['\u{E000}', '\u{E001}'];

pub fn read(text: &str) -> Manuscript {
    let text = text.replace(NOTE, "");
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let mut parts = Parts::default();
    Parser::new_ext(&text, options).for_each(|event| parts.take(event));
    let mut manuscript = page(parts.text);
    for (_, events) in parts.notes {
        let mut note = page(events);
        // Their paragraphs are counted with none of the text's.
        note.told.iter_mut().for_each(|told| told.place = 0);
        manuscript.notes.push(note.blocks);
        manuscript.told.append(&mut note.told);
    }
    if !parts.settings.trim().is_empty() {
        manuscript.told.push(Told { what: Loss::FrontMatter, place: 0, text: parts.settings.replace('\n', " ") });
    }
    manuscript
}

/// The events of a file, divided by where they belong.
#[derive(Default)]
struct Parts<'t> {
    text: Vec<Event<'t>>,
    /// By their labels, in the order in which the text names them.
    notes: Vec<(String, Vec<Event<'t>>)>,
    settings: String,
    /// Which note the events are of.
    note: Option<usize>,
    in_settings: bool,
}

impl<'t> Parts<'t> {
    fn take(&mut self, event: Event<'t>) {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => self.in_settings = true,
            Event::End(TagEnd::MetadataBlock(_)) => self.in_settings = false,
            Event::Text(text) if self.in_settings => self.settings.push_str(&text),
            Event::Start(Tag::FootnoteDefinition(label)) => self.note = Some(self.number(&label)),
            Event::End(TagEnd::FootnoteDefinition) => self.note = None,
            Event::FootnoteReference(label) => {
                let [begin, end] = NOTE;
                let named = format!("{begin}{}{end}", self.number(&label));
                self.push(Event::Text(named.into()));
            }
            event => self.push(event),
        }
    }

    fn push(&mut self, event: Event<'t>) {
        match self.note.and_then(|at| self.notes.get_mut(at)) {
            Some((_, note)) => note.push(event),
            None => self.text.push(event),
        }
    }

    fn number(&mut self, label: &str) -> usize {
        self.notes.iter().position(|(own, _)| own == label).unwrap_or_else(|| {
            self.notes.push((label.to_owned(), Vec::new()));
            self.notes.len() - 1
        })
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
        assert_eq!(manuscript.told, [told(Loss::Picture, 2, "a.jpg"), told(Loss::FrontMatter, 0, "title: Sen date: 2026-01-02 ")]);
        assert_eq!(manuscript.paragraphs().map(Paragraph::text).collect::<Vec<_>>(), ["Một"]);
    }
}
