//! One pass over the Markdown parser's events into one string.
//!
//! The parser's own tree has no recursion, and neither has this: what is open stands in one list, whose length is capped before
//! anything is written for a level too many.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, OffsetIter, Options as Extensions, Parser, Tag, TagEnd};

use crate::diagnostic::{Code, Diagnostic};
use crate::text::short_hash;

use super::anchor::Anchors;
use super::blocks::{OpenCode, OpenHeading};
use super::image::OpenImage;
use super::inlines::OpenLink;
use super::notes::Notes;
use super::outline::Outline;
use super::places::Places;
use super::prose::Prose;
use super::raw::RawBlock;
use super::running::Gathered;
use super::secrecy::secrecy_mark;
use super::slot::Html;
use super::table::Table;
use super::{Body, Heading, Link, Options, Picture, code, link, proof};

/// Quotations and lists within each other.
const DEEPEST: usize = 32;
/// Everything within each other: every list counts twice, and emphasis and raw tags come on top.
const DEEPEST_OF_ALL: usize = 128;
/// More problems of one text help nobody.
const MOST_PROBLEMS: usize = 100;

pub(super) struct Renderer<'a> {
    pub source: &'a str,
    pub options: &'a Options<'a>,
    pub places: Places<'a>,
    pub out: Html,
    pub links: Vec<Link>,
    pub pictures: Vec<Picture>,
    pub headings: Vec<Heading>,
    pub ids: Vec<Box<str>>,
    pub prose: Prose,
    pub running: Gathered,
    /// How many of the things around the text at hand do not go into excerpts.
    pub unquotable: usize,
    /// What is open, outermost first.
    pub open: Vec<Open>,
    pub anchors: Anchors,
    pub outline: Outline,
    pub notes: Notes,
    pub table: Table,
    pub codes: u32,
    pub code_budget: usize,
    pub image: Option<OpenImage>,
    pub heading: Option<OpenHeading>,
    pub code: Option<OpenCode>,
    /// What was written when the paragraph at hand began; paragraphs hold no blocks.
    pub paragraph: (usize, usize),
    /// Where the last thing within the line ended in the source.
    pub last_end: usize,
    /// The first raw tag written, and its offset.
    pub first_raw: Option<(&'static str, usize)>,
    raw: Option<RawBlock>,
    /// Raw tags refused, outermost first: what closes them is no further fault.
    pub refused: Vec<Box<str>>,
    pub inline: bool,
    nesting: usize,
    problems: Vec<Diagnostic>,
}

pub(super) enum Open {
    Markdown,
    Link(OpenLink),
    Raw { tag: &'static str, at: usize },
}

/// Before a field's text, so that nothing in it begins a block. Punctuation, so that emphasis may follow it; taken off again.
const NO_BLOCK: char = '.';

pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len() + 1);
    line.push(NO_BLOCK);
    for (index, part) in text.trim().lines().enumerate() {
        if index > 0 {
            line.push(' ');
        }
        line.push_str(part.trim_matches([' ', '\t', '\r']));
    }
    line.replace('\r', " ")
}

pub(super) fn render<'a>(source: &'a str, places: Places<'a>, options: &'a Options<'a>, inline: bool) -> (Body, Vec<Diagnostic>) {
    let extensions = if inline {
        Extensions::ENABLE_STRIKETHROUGH
    } else {
        Extensions::ENABLE_TABLES | Extensions::ENABLE_FOOTNOTES | Extensions::ENABLE_STRIKETHROUGH | Extensions::ENABLE_TASKLISTS
    };
    let mut renderer = Renderer::new(source, places, options, inline);
    renderer.check_secrecy();
    let mut blocks = Vec::new();
    let mut events = Parser::new_ext(source, extensions).into_offset_iter();
    let mut level = 0;
    let mut before = (0, 0);
    let mut is_note = false;
    while let Some((event, range)) = events.next() {
        if matches!(event, Event::Start(_)) {
            if level == 0 {
                before = renderer.out.mark();
                is_note = matches!(event, Event::Start(Tag::FootnoteDefinition(_)));
            }
            level += 1;
        } else if matches!(event, Event::End(_)) {
            level -= 1;
        }
        let defined = defined_at(source, &events, &event);
        renderer.event(event, range.clone(), defined);
        if renderer.is_too_deep(&range) {
            return (Body::default(), renderer.problems);
        }
        // Blocks that write nothing, such as comments, have nothing to translate.
        if level == 0 && !inline && (is_note || renderer.out.mark() != before) {
            blocks.push(range);
            before = renderer.out.mark();
            is_note = false;
        }
    }
    renderer.finish(blocks)
}

/// Where a link or picture by reference has its destination.
fn defined_at(source: &str, events: &OffsetIter, event: &Event) -> Option<usize> {
    let Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. }) = event else { return None };
    if !matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut) {
        return None;
    }
    let span = events.reference_definitions().get(id)?.span.clone();
    Some(link::defined_destination(source, span.start, span.end))
}

impl<'a> Renderer<'a> {
    fn new(source: &'a str, places: Places<'a>, options: &'a Options<'a>, inline: bool) -> Renderer<'a> {
        Renderer {
            source,
            options,
            places,
            out: Html { text: String::with_capacity(source.len() + source.len() / 4), slots: Vec::new(), written: Vec::new() },
            links: Vec::new(),
            pictures: Vec::new(),
            headings: Vec::new(),
            ids: Vec::new(),
            prose: Prose::default(),
            running: Gathered::default(),
            unquotable: 0,
            open: Vec::new(),
            anchors: Anchors::new(options.reserved),
            outline: Outline::default(),
            notes: Notes::default(),
            table: Table::default(),
            codes: 0,
            code_budget: code::BUDGET,
            image: None,
            heading: None,
            code: None,
            paragraph: (0, 0),
            last_end: 0,
            first_raw: None,
            raw: None,
            refused: Vec::new(),
            inline,
            nesting: 0,
            problems: Vec::new(),
        }
    }

    pub fn report(&mut self, code: Code, at: usize, dress: impl FnOnce(Diagnostic) -> Diagnostic) {
        if self.problems.len() < MOST_PROBLEMS {
            let place = self.places.at(at);
            self.problems.push(dress(Diagnostic::new(code, place)));
        }
    }

    fn check_secrecy(&mut self) {
        let mut start = 0;
        for line in self.source.split_inclusive('\n') {
            let line_start = start;
            start += line.len();
            let shown = if self.inline { line.trim_start_matches(NO_BLOCK) } else { line };
            if let Some(mark) = secrecy_mark(shown) {
                self.report(Code::SecrecyMark, line_start + mark.at, |problem| problem.arg("value", mark.text));
            }
        }
    }

    /// Checked after each event, so that nothing above the limit is ever written twice.
    fn is_too_deep(&mut self, range: &Range<usize>) -> bool {
        let limit = match () {
            _ if self.nesting > DEEPEST => DEEPEST,
            _ if self.open.len() > DEEPEST_OF_ALL => DEEPEST_OF_ALL,
            _ => return false,
        };
        self.report(Code::BodyTooDeep, range.start, |problem| problem.arg("limit", limit));
        true
    }

    fn event(&mut self, event: Event, range: Range<usize>, defined: Option<usize>) {
        if let Some(image) = self.image.take() {
            let end = range.end;
            self.in_image(image, event, range);
            self.last_end = end;
            return;
        }
        let end = range.end;
        let starts = matches!(event, Event::Start(_));
        match event {
            Event::Start(tag) => self.start(tag, range, defined),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.text.push_str(&text),
                None if self.inline && range.start == 0 => self.text(text.strip_prefix(NO_BLOCK).unwrap_or(&text), 0),
                None => self.text(&text, range.start),
            },
            Event::Code(code) => self.inline_code(&code, range.start),
            Event::SoftBreak => self.line_break("\n"),
            Event::HardBreak => self.line_break("<br>\n"),
            Event::Rule => {
                self.close_raw_that_holds_no_blocks();
                self.running.part();
                self.out.text.push_str("<hr>\n");
            }
            Event::Html(html) => match &mut self.raw {
                Some(block) => block.add(&html, range.start),
                None => self.raw_inline(&html, range.start),
            },
            Event::InlineHtml(html) => self.raw_inline(&html, range.start),
            Event::FootnoteReference(name) => self.note_reference(&name, range.start),
            Event::TaskListMarker(done) => self.task(done),
            // Switched off.
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
        if !starts {
            self.last_end = end;
        }
    }

    fn start(&mut self, tag: Tag, range: Range<usize>, defined: Option<usize>) {
        match tag {
            Tag::HtmlBlock => return self.raw = Some(RawBlock::new()),
            Tag::Image { dest_url, title, .. } => return self.start_image(&dest_url, &title, range.start, defined),
            Tag::Link { link_type, dest_url, title, .. } => return self.start_link(link_type, dest_url, &title, &range, defined),
            Tag::Emphasis => self.open_inline("<em>"),
            Tag::Strong => self.open_inline("<strong>"),
            Tag::Strikethrough => self.open_inline("<del>"),
            block => {
                self.close_raw_that_holds_no_blocks();
                self.running.part();
                self.start_block(block, &range);
            }
        }
        self.open.push(Open::Markdown);
    }

    fn open_inline(&mut self, tag: &str) {
        self.opens();
        self.out.text.push_str(tag);
    }

    fn close_inline(&mut self, tag: &str) {
        self.out.text.push_str(tag);
        self.closed();
    }

    fn start_block(&mut self, tag: Tag, range: &Range<usize>) {
        match tag {
            Tag::Paragraph if !self.inline => self.start_paragraph(),
            Tag::Heading { level, .. } => self.start_heading(level as u8, range),
            Tag::BlockQuote(_) => {
                self.nesting += 1;
                self.out.text.push_str("<blockquote>\n");
            }
            Tag::List(first) => {
                self.nesting += 1;
                self.start_list(first);
            }
            Tag::Item => self.out.text.push_str("<li>"),
            Tag::CodeBlock(kind) => self.start_code(kind),
            Tag::FootnoteDefinition(name) => self.start_note(&name),
            Tag::Table(alignments) => self.start_table(alignments),
            Tag::TableHead => self.start_table_head(),
            Tag::TableRow => self.start_table_row(),
            Tag::TableCell => self.start_table_cell(),
            // Only paragraphs of fields are left; the rest is switched off.
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        if tag == TagEnd::HtmlBlock {
            if let Some(block) = self.raw.take() {
                self.raw_block(block);
            }
            return;
        }
        self.close_raw();
        let open = self.open.pop();
        if !matches!(tag, TagEnd::Link | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) {
            self.running.part();
        }
        match tag {
            TagEnd::Link => {
                if let Some(Open::Link(link)) = open {
                    self.end_link(link, &range);
                }
            }
            TagEnd::Emphasis => self.close_inline("</em>"),
            TagEnd::Strong => self.close_inline("</strong>"),
            TagEnd::Strikethrough => self.close_inline("</del>"),
            TagEnd::Paragraph if !self.inline => self.end_paragraph(),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(_) => {
                self.nesting -= 1;
                self.out.text.push_str("</blockquote>\n");
            }
            TagEnd::List(ordered) => {
                self.nesting -= 1;
                self.out.text.push_str(if ordered { "</ol>\n" } else { "</ul>\n" });
            }
            TagEnd::Item => {
                self.out.text.push_str("</li>\n");
                self.prose.end_block();
            }
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::FootnoteDefinition => self.end_note(),
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => self.end_table_head(),
            TagEnd::TableRow => self.end_table_row(),
            TagEnd::TableCell => self.end_table_cell(),
            _ => {}
        }
    }

    fn finish(mut self, blocks: Vec<Range<usize>>) -> (Body, Vec<Diagnostic>) {
        self.close_raw();
        self.write_notes();
        if let Some((tag, at)) = self.first_raw
            && !proof::is_clean(&self.out.text)
        {
            // Whatever it is, it must not reach a page.
            self.raw_problem(tag, at);
            self.out = Html::default();
        }
        let Html { text: mut html, mut slots, written } = self.out;
        html.shrink_to_fit();
        slots.shrink_to_fit();
        let body = Body {
            html,
            slots,
            links: self.links,
            pictures: self.pictures,
            headings: self.headings,
            ids: self.ids,
            words: self.prose.words,
            plain: self.prose.into_plain(),
            has_code: self.codes > 0,
            stamps: blocks.iter().map(|block| short_hash(&self.source[block.clone()])).collect(),
            blocks,
            running: self.running.finish(&written),
        };
        (body, self.problems)
    }
}
