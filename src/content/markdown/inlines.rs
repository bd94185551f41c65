//! What stands within a line: text, emphasis, links.

use std::ops::Range;

use pulldown_cmark::{CowStr, LinkType};

use crate::diagnostic::Code;
use crate::text::encoding::is_control;

use super::Link;
use super::escape;
use super::events::{Open, Renderer};
use super::link::{self, Verdict};
use super::slot::What;

/// A link whose text is being read.
pub(super) struct OpenLink {
    leads: Leads,
    address: String,
    /// Place of the destination, where it does not follow the text.
    at: Option<usize>,
    /// What was written when the text began.
    before: (usize, usize),
}

enum Leads {
    Outside,
    Inside(u32),
    Forbidden(String),
    Nowhere(Option<String>),
    /// A link in a link, which Markdown does not know; its text stays.
    Ignored,
}

impl Renderer<'_> {
    /// Counts words and remembers what excerpts and headings need.
    pub fn say(&mut self, text: &str) {
        self.prose.text(text, self.unquotable == 0);
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        }
    }

    /// A file has no control characters, but `&#7;` makes one: no page and no feed may hold it.
    pub fn check_hidden(&mut self, text: &str, at: usize) {
        if let Some(hidden) = text.chars().find(|c| is_control(*c)) {
            self.report(Code::ControlCharacter, at, |problem| problem.arg("character", format!("U+{:04X}", u32::from(hidden))));
        }
    }

    pub fn text(&mut self, text: &str, at: usize) {
        if self.source.as_bytes().get(at) == Some(&b'&') {
            self.check_hidden(text, at);
        }
        self.run(text, at);
        escape::text(&mut self.out.text, text);
        self.say(text);
        match text {
            "[" => self.check_note_reference(at),
            "![" => self.check_note_reference(at + 1),
            _ => {}
        }
    }

    pub fn inline_code(&mut self, code: &str, at: usize) {
        self.thing(at);
        self.out.text.push_str("<code>");
        escape::text(&mut self.out.text, code);
        self.out.text.push_str("</code>");
        self.say(code);
    }

    pub fn line_break(&mut self, html: &str) {
        self.out.text.push_str(html);
        self.gap("\n");
        self.say(" ");
    }

    pub fn start_link(&mut self, kind: LinkType, address: CowStr, title: &str, range: &Range<usize>, defined: Option<usize>) {
        let address = if kind == LinkType::Email { format!("mailto:{address}") } else { address.into_string() };
        self.check_hidden(title, range.start);
        let within = self.open.iter().any(|open| matches!(open, Open::Link(_)));
        let leads = if within { Leads::Ignored } else { self.lead(&address, title) };
        let at = if matches!(kind, LinkType::Autolink | LinkType::Email) { Some(range.start + 1) } else { defined };
        self.last_end = range.start + 1;
        self.wall(range.start);
        self.running.unlinked += 1;
        self.open.push(Open::Link(OpenLink { leads, address, at, before: self.out.mark() }));
    }

    fn lead(&mut self, address: &str, title: &str) -> Leads {
        match link::judge(address) {
            Verdict::Outside(url) => {
                self.out.text.push_str("<a href=\"");
                escape::href(&mut self.out.text, &url);
                if !title.is_empty() {
                    self.out.text.push_str("\" title=\"");
                    escape::attribute(&mut self.out.text, title);
                }
                self.out.text.push_str("\">");
                Leads::Outside
            }
            Verdict::Inside { target, anchor } => {
                let index = self.links.len() as u32;
                let title = (!title.is_empty()).then(|| title.into());
                self.links.push(Link { target, anchor, title, place: self.places.unknown() });
                self.out.slot(What::LinkOpen(index));
                Leads::Inside(index)
            }
            Verdict::Forbidden { scheme } => Leads::Forbidden(scheme),
            Verdict::Nowhere { meant } => Leads::Nowhere(meant),
        }
    }

    pub fn end_link(&mut self, link: OpenLink, range: &Range<usize>) {
        if self.out.mark() == link.before && !matches!(link.leads, Leads::Ignored) {
            // A link without text cannot be seen or read out.
            self.text(&link.address, usize::MAX);
        }
        self.running.unlinked -= 1;
        self.wall(range.end);
        let at = link.at.unwrap_or_else(|| link::destination(self.source, self.last_end, range.end));
        match link.leads {
            Leads::Outside => self.out.text.push_str("</a>"),
            Leads::Inside(index) => {
                self.out.slot(What::LinkClose(index));
                self.links[index as usize].place = self.places.at(at);
            }
            Leads::Forbidden(scheme) => self.report(Code::ForbiddenScheme, at, |problem| problem.arg("scheme", scheme)),
            Leads::Nowhere(meant) => self.report(Code::BrokenLink, at, |problem| {
                let problem = problem.arg("target", &link.address).arg("nearest", "none");
                match meant {
                    Some(meant) => problem.fix(meant),
                    None => problem,
                }
            }),
            Leads::Ignored => {}
        }
    }
}
