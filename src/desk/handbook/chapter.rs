//! One kind of file.

use serde::Serialize;

use crate::config::Config;
use crate::content::{KNOWN_DOCUMENTS, Kind};
use crate::diagnostic::{Locale, Messages};
use crate::schema::{Subject, Texts, Told, fields, meaning, need, told};

use super::coded;
use super::mistakes::{self, Mistake};

/// More terms than this are no help on a page.
const MOST_TERMS: usize = 40;

#[derive(Debug, Serialize)]
pub struct Chapter {
    id: &'static str,
    title: String,
    /// HTML, as every text here that may name what is written literally.
    about: String,
    place: &'static str,
    example: &'static str,
    rows: Vec<Row>,
    mistakes: Vec<Mistake>,
}

#[derive(Debug, Serialize)]
struct Row {
    path: String,
    type_name: String,
    meaning: String,
    need: String,
    is_needed: bool,
    example: &'static str,
    terms: String,
}

pub fn chapter(
    subject: Subject,
    config: Option<&Config>,
    sample: &Config,
    texts: &Messages,
    messages: &Messages,
    locale: Locale,
) -> Chapter {
    let say = |part: &str| texts.say(&format!("{}-{part}", subject.id()), &[]);
    let words = Texts::new(locale);
    let fields = fields(subject, config, locale);
    Chapter {
        id: subject.id(),
        title: say("title"),
        about: coded(&say("about")),
        place: place(subject),
        example: example(subject),
        rows: told(&fields).iter().map(|told| row(told, &words)).collect(),
        mistakes: mistakes::of(subject, sample, messages),
    }
}

fn row(told: &Told, words: &Texts) -> Row {
    let field = told.field;
    // Fixed words are explained in the description.
    let terms = if field.vocabulary.is_some() && field.allowed.len() <= MOST_TERMS { field.allowed.join(", ") } else { String::new() };
    Row {
        path: field.path.clone(),
        type_name: coded(&field.type_name),
        meaning: coded(&meaning(told, words)),
        need: coded(&need(field, words)),
        is_needed: field.need != crate::schema::Need::No,
        example: field.example,
        terms,
    }
}

pub fn place(subject: Subject) -> &'static str {
    match subject {
        Subject::Content(Kind::News) => "content/news/2026/lop-tieng-viet/index.vi.md",
        Subject::Content(Kind::Plan) => "content/plans/05-kh-lhm-2026.vi.md",
        Subject::Content(Kind::Organization) => "content/organizations/giot-nuoc.vi.md",
        Subject::Content(Kind::Page) => "content/pages/lien-he.vi.md",
        Subject::Site => "content/site.yaml",
        Subject::Vocabulary => "content/vocabulary/topics.yaml",
        Subject::Documents => KNOWN_DOCUMENTS,
        Subject::Bulletin => "content/bulletins/2026-11.yaml",
    }
}

pub fn example(subject: Subject) -> &'static str {
    match subject {
        Subject::Content(Kind::News) => include_str!("news.md"),
        Subject::Content(Kind::Plan) => include_str!("plan.md"),
        Subject::Content(Kind::Organization) => include_str!("organization.md"),
        Subject::Content(Kind::Page) => include_str!("page.md"),
        Subject::Site => include_str!("site.yaml"),
        Subject::Vocabulary => include_str!("vocabulary.yaml"),
        Subject::Documents => include_str!("documents.yaml"),
        Subject::Bulletin => include_str!("bulletin.yaml"),
    }
}
