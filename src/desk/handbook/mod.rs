//! The editors' handbook ("Sổ tay biên tập"): each kind of file with an example, its table of fields and the usual mistakes, then how text
//! is written. The tables are those of `schema`, the mistakes are made and checked here, so that what is shown is what the program says.

mod chapter;
mod guide;
mod mistakes;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::config::Config;
use crate::diagnostic::{Locale, Messages};
use crate::schema::Subject;
use crate::text::escape::html_text;

use chapter::Chapter;
use guide::Guide;

/// As the page shows it, in one language.
#[derive(Debug, Serialize)]
pub struct Handbook {
    /// The fixed words of the page, by key.
    words: BTreeMap<&'static str, String>,
    chapters: Vec<Chapter>,
    guides: Vec<Guide>,
}

/// With the terms of the site where it could be read.
pub fn handbook(config: Option<&Config>, messages: &Messages, locale: Locale) -> Handbook {
    let texts = Messages::of(locale, source(locale));
    let sample = mistakes::sample();
    Handbook {
        words: names(locale).map(|name| (name, texts.say(name, &[]))).collect(),
        chapters: Subject::ALL.iter().map(|subject| chapter::chapter(*subject, config, &sample, &texts, messages, locale)).collect(),
        guides: guide::all(&texts),
    }
}

fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => include_str!("vi.ftl"),
        Locale::En => include_str!("en.ftl"),
    }
}

fn names(locale: Locale) -> impl Iterator<Item = &'static str> {
    source(locale).lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name)
}

/// A text in which backticks enclose what is written literally, as HTML.
fn coded(text: &str) -> String {
    let part =
        |(at, part): (usize, &str)| if at % 2 == 1 { format!("<code>{}</code>", html_text(part)) } else { html_text(part).to_string() };
    text.split('`').enumerate().map(part).collect()
}
