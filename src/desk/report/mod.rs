//! The review of a period as a draft for the board: what a secretary edits in Word and sends out under a number. The facts are those of the
//! pages of reviews (`page::report`); only here may a task be called overdue. What nobody but the board can say is a gap in brackets.

mod closing;
mod figures;
mod heading;
mod html;
mod markdown;
mod paper;
mod plans;
#[cfg(test)]
mod tests;
mod undone;
mod words;

use crate::diagnostic::Locale;
use crate::page::{self, Book, ReportView};
use crate::site::Review;
use crate::text::Lang;

use paper::{Block, Run, text};
use words::Words;

/// What is asked for.
pub struct Wanted<'a> {
    pub book: &'a Book,
    pub review: &'a Review<'a>,
    /// The language of the site in which its texts are quoted, and that of the sentences around them.
    pub lang: Lang,
    pub locale: Locale,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Markdown,
    Html,
}

/// The words that the parts of the draft share.
struct Draft<'a> {
    wanted: &'a Wanted<'a>,
    report: ReportView,
    words: Words,
}

pub fn draft(wanted: &Wanted, form: Form) -> String {
    let report = page::report(wanted.book, wanted.lang, wanted.review);
    let draft = Draft { wanted, report, words: Words::of(wanted.locale) };
    let blocks = draft.blocks();
    match form {
        Form::Markdown => markdown::of(&blocks),
        Form::Html => html::of(&blocks, &draft.title(), wanted.locale.tag()),
    }
}

impl Draft<'_> {
    fn blocks(&self) -> Vec<Block> {
        let mut blocks = heading::blocks(self);
        if !self.has_anything() {
            blocks.push(self.paragraph("nothing", &[]));
        } else {
            blocks.extend(plans::blocks(self));
            blocks.extend(undone::blocks(self));
            blocks.extend(figures::blocks(self));
            blocks.extend(plans::next(self));
        }
        blocks.extend(closing::blocks(self));
        blocks
    }

    fn has_anything(&self) -> bool {
        !self.report.plans.is_empty() || !self.wanted.review.is_empty()
    }

    fn title(&self) -> String {
        let review = self.wanted.review;
        let args = [("period", self.report.period.as_str()), ("until", &self.report.until.short)];
        let unit = review.stretch.unit.key();
        let title = self.say("title", &[("unit", unit), args[0]]);
        if review.is_closed() || review.is_ahead() { title } else { format!("{title} {}", self.say("title-until", &[args[1]])) }
    }

    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.words.say(key, args)
    }

    fn paragraph(&self, key: &str, args: &[(&str, &str)]) -> Block {
        Block::Paragraph(vec![text(self.say(key, args))])
    }

    fn gap(&self, key: &str, args: &[(&str, &str)]) -> Run {
        Run::Gap(self.say(key, args))
    }

    fn heading(&self, level: u8, key: &str, args: &[(&str, &str)]) -> Block {
        Block::Heading(level, self.say(key, args))
    }

    /// A link to a page of the site, in full.
    fn link(&self, label: &str, path: &str) -> Run {
        Run::Link { label: label.to_owned(), url: self.wanted.book.absolute(path) }
    }
}
