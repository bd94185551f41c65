//! The text of an entry with its slots filled: links written for where the text stands, pictures with their size.

use std::borrow::Cow;
use std::ops::Range;

use crate::content::markdown::{self, Label, Link, Picture, SlotWriter};
use crate::site::{DocumentId, Intro, MediaId, Rendition, Target};
use crate::text::Lang;
use crate::text::escape::{html_attribute, html_text};

use super::{Book, Here, pictures, register, routes};

/// How the links of a text are written.
pub enum Links<'a> {
    /// For a page.
    From(&'a Here),
    /// For a page of several texts, with the place of this one among them: what is named on each must differ.
    Among(&'a Here, usize),
    /// For a feed: in full, and `#…` with the address of the page.
    Absolute,
}

/// The HTML of an entry's text on a page of `lang`.
pub fn html(book: &Book, shown: &Rendition, lang: Lang, links: Links) -> String {
    let body = &shown.document.body;
    let mut out = String::with_capacity(body.html.len() + body.slots.len() * 96);
    let mut writer = Writer {
        book,
        targets: &shown.targets,
        documents: &shown.documents,
        pictures: &shown.pictures,
        url: &shown.url,
        lang,
        links,
        is_open: false,
    };
    markdown::write(body, &mut out, &mut writer);
    out
}

/// The introduction of a topic.
pub fn intro(book: &Book, intro: &Intro, lang: Lang, here: &Here) -> String {
    let mut out = String::new();
    let links = Links::From(here);
    let mut writer =
        Writer { book, targets: &intro.targets, documents: &[], pictures: &intro.pictures, url: "", lang, links, is_open: false };
    markdown::write(&intro.body, &mut out, &mut writer);
    out
}

/// A plain text as HTML, with links around words that name documents. The words are in order.
pub fn linked(
    text: &str,
    named: impl Iterator<Item = (Range<usize>, DocumentId)>,
    address: impl Fn(DocumentId) -> Option<String>,
) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (span, id) in named {
        let (Some(before), Some(words), Some(address)) = (text.get(from..span.start), text.get(span.clone()), address(id)) else {
            continue;
        };
        out.push_str(&html_text(before));
        open(&mut out, &address);
        out.push_str(&html_text(words));
        out.push_str("</a>");
        from = span.end;
    }
    out.push_str(&html_text(text.get(from..).unwrap_or_default()));
    out
}

fn open(out: &mut String, address: &str) {
    out.push_str("<a href=\"");
    out.push_str(&html_attribute(address));
    out.push_str("\">");
}

struct Writer<'a> {
    book: &'a Book,
    targets: &'a [Target],
    documents: &'a [Option<DocumentId>],
    pictures: &'a [Option<MediaId>],
    /// Where the text stands.
    url: &'a str,
    lang: Lang,
    links: Links<'a>,
    /// Whether a link was begun: one that leads nowhere is none. No link stands within another.
    is_open: bool,
}

impl Writer<'_> {
    fn address(&self, path: &str) -> String {
        match &self.links {
            Links::From(here) | Links::Among(here, _) => here.link(path),
            Links::Absolute => self.book.absolute(path),
        }
    }

    /// Where a document that the words name is told of.
    fn document(&self, index: usize) -> Option<String> {
        register::link(self.book, self.lang, self.documents.get(index).copied().flatten()?)
    }

    /// Where a link leads, with the language it leads to when that is another than the page's.
    fn target(&self, index: usize) -> Option<(String, Option<&str>)> {
        match self.targets.get(index)? {
            Target::Nowhere => None,
            Target::Here(anchor) => match self.links {
                Links::From(_) | Links::Among(..) => Some((format!("#{anchor}"), None)),
                Links::Absolute => Some((format!("{}#{anchor}", self.address(self.url)), None)),
            },
            Target::Section(section) => Some((self.address(&routes::section(&self.book.site.config, self.lang, *section)), None)),
            Target::Entry { id, anchor } => {
                let entry = self.book.site.entry(*id);
                let own = || Some((entry.url(self.lang)?, None));
                let other = || self.book.languages().find_map(|lang| Some((entry.url(lang)?, Some(self.book.tag(lang)))));
                let (path, tag) = own().or_else(other)?;
                let mut address = self.address(path);
                if let Some(anchor) = anchor {
                    address.push('#');
                    address.push_str(anchor);
                }
                Some((address, tag))
            }
        }
    }

    fn close(&mut self, out: &mut String) {
        if std::mem::take(&mut self.is_open) {
            out.push_str("</a>");
        }
    }
}

impl SlotWriter for Writer<'_> {
    fn link_open(&mut self, out: &mut String, index: usize, link: &Link) {
        let Some((target, lang)) = self.target(index) else { return };
        out.push_str("<a href=\"");
        out.push_str(&html_attribute(&target));
        if let Some(lang) = lang {
            out.push_str("\" hreflang=\"");
            out.push_str(lang);
        }
        if let Some(title) = &link.title {
            out.push_str("\" title=\"");
            out.push_str(&html_attribute(title));
        }
        out.push_str("\">");
        self.is_open = true;
    }

    fn link_close(&mut self, out: &mut String, _index: usize, _link: &Link) {
        self.close(out);
    }

    fn picture(&mut self, out: &mut String, index: usize, picture: &Picture) {
        let Some(media) = self.pictures.get(index).copied().flatten() else { return };
        let Some(view) = pictures::view(self.book, media, &picture.alt) else { return };
        // Readers of feeds seldom understand a choice.
        let choice = !matches!(self.links, Links::Absolute);
        out.push_str(&pictures::html(&view, choice, |path| self.address(path)));
    }

    fn mention_open(&mut self, out: &mut String, index: usize) {
        if let Some(url) = self.document(index) {
            open(out, &self.address(&url));
            self.is_open = true;
        }
    }

    fn mention_close(&mut self, out: &mut String, _index: usize) {
        self.close(out);
    }

    fn label(&mut self, label: Label) -> Cow<'_, str> {
        let key = match label {
            Label::Table(_) => "table-label",
            Label::Code(_) => "code-label",
            Label::Notes => "notes-label",
            Label::Back(_) => "footnote-back",
            Label::TaskDone => "task-done",
            Label::TaskOpen => "task-open",
        };
        let text = self.book.say(self.lang, key, &[]);
        let place = match self.links {
            Links::Among(_, place) => Some(place),
            _ => None,
        };
        match label {
            Label::Table(number) | Label::Code(number) | Label::Back(number) if let Some(place) = place => {
                format!("{text} ({place}.{number})").into()
            }
            Label::Notes if let Some(place) = place => format!("{text} ({place})").into(),
            // Several on one page are told apart by their number.
            Label::Table(number) | Label::Code(number) | Label::Back(number) if number > 1 => format!("{text} ({number})").into(),
            _ => text.into(),
        }
    }

    fn here(&mut self, out: &mut String) {
        if let Links::Absolute = &self.links {
            out.push_str(&self.book.absolute(self.url));
        }
    }
}
