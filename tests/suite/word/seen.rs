//! Markdown as a reader of it sees it.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::structure::Structure;

pub fn structure(text: &str) -> Structure {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut seen = Seen::default();
    Parser::new_ext(text, options).for_each(|event| seen.event(event));
    seen.out
}

/// All words of a Markdown text, without marks, each blank one.
pub fn words(text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut out = String::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Text(words) | Event::Code(words) => out.push_str(&words),
            Event::InlineHtml(tag) if &*tag == "<br>" => out.push(' '),
            Event::HardBreak | Event::SoftBreak | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                out.push(' ')
            }
            _ => {}
        }
    }
    squeezed(&out)
}

/// Blanks and the kinds of them say nothing about a structure.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Of a cell, lists and tables in it may have signs between their parts.
pub fn cell(text: &str) -> String {
    let is_sign = |word: &&str| matches!(*word, "-" | "1." | "2." | "3.");
    squeezed(&text.replace(';', "").split_whitespace().filter(|word| !is_sign(word)).collect::<Vec<_>>().join(" "))
}

#[derive(Default)]
struct Seen {
    out: Structure,
    /// Words of the block that is open.
    text: String,
    lists: Vec<Option<u64>>,
    /// An item's own words are said once the next block in it begins.
    item: Option<(usize, &'static str)>,
    marked: [Option<String>; 2],
    link: Option<(String, String)>,
    in_table: bool,
    note: Option<String>,
    in_picture: bool,
}

impl Seen {
    fn event(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) | Event::Code(words) => self.say(&words),
            Event::HardBreak | Event::SoftBreak => self.say(" "),
            Event::InlineHtml(tag) => match &*tag {
                "<br>" => self.say(" "),
                "<strong>" => self.marked[0] = Some(String::new()),
                "<em>" => self.marked[1] = Some(String::new()),
                "</strong>" => self.unmark(0, "bold"),
                "</em>" => self.unmark(1, "italic"),
                _ => {}
            },
            _ => {}
        }
    }

    fn say(&mut self, words: &str) {
        if self.in_picture {
            return;
        }
        self.text.push_str(words);
        self.marked.iter_mut().flatten().for_each(|marked| marked.push_str(words));
        if let Some((text, _)) = &mut self.link {
            text.push_str(words);
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::List(first) => {
                self.close_item();
                self.lists.push(first);
            }
            Tag::Item => {
                self.close_item();
                let kind = if self.lists.last().is_some_and(Option::is_some) { "ordered" } else { "bullet" };
                self.item = Some((self.lists.len(), kind));
                self.text.clear();
            }
            Tag::Heading { .. } | Tag::TableCell => self.text.clear(),
            Tag::Paragraph if self.item.is_none() && self.note.is_none() => self.text.clear(),
            Tag::Table(_) => self.in_table = true,
            Tag::Strong => self.marked[0] = Some(String::new()),
            Tag::Emphasis => self.marked[1] = Some(String::new()),
            Tag::Link { dest_url, .. } => self.link = Some((String::new(), dest_url.to_string())),
            Tag::Image { .. } => {
                self.out.say("pictures", "picture");
                self.in_picture = true;
            }
            Tag::FootnoteDefinition(_) => {
                self.note = Some(String::new());
                self.text.clear();
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => {
                let line = format!("{} {}", depth(level), squeezed(&self.text));
                self.out.say("headings", line);
            }
            TagEnd::Paragraph if self.note.is_some() => self.text.push(' '),
            TagEnd::Paragraph if self.item.is_none() => {
                let text = squeezed(&self.text);
                if !text.is_empty() {
                    self.out.say("paragraphs", text);
                }
            }
            TagEnd::Item => self.close_item(),
            TagEnd::List(_) => drop(self.lists.pop()),
            TagEnd::TableCell => {
                let text = cell(&self.text);
                if !text.is_empty() {
                    self.out.say("cells", text);
                }
            }
            TagEnd::Table => self.in_table = false,
            TagEnd::Strong => self.unmark(0, "bold"),
            TagEnd::Emphasis => self.unmark(1, "italic"),
            TagEnd::Link => {
                if let Some((text, address)) = self.link.take() {
                    // An address may hold these only as numbers.
                    let address = address.replace("%20", " ").replace("%28", "(").replace("%29", ")");
                    let line = format!("{} {address}", squeezed(&text));
                    self.out.say("links", line);
                }
            }
            TagEnd::Image => self.in_picture = false,
            TagEnd::FootnoteDefinition => {
                self.note = None;
                let text = squeezed(&self.text);
                self.out.say("notes", text);
            }
            _ => {}
        }
    }

    fn close_item(&mut self) {
        if let Some((depth, kind)) = self.item.take() {
            let line = format!("{depth} {kind} {}", squeezed(&self.text));
            self.out.say("items", line);
        }
        self.text.clear();
    }

    fn unmark(&mut self, at: usize, class: &'static str) {
        if let Some(text) = self.marked[at].take() {
            let text = squeezed(&text);
            self.out.say(class, text);
        }
    }
}

fn depth(level: HeadingLevel) -> usize {
    level as usize
}
