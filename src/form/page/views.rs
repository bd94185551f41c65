//! What the pages are made from.

use serde::Serialize;

use super::super::view::{FieldProblem, FormView};

/// A form with everything around it.
#[derive(Clone, Debug, Serialize)]
pub struct Edit {
    /// Names and values that are sent back with it: `token`, `path`, `base`, …
    pub hidden: Vec<(String, String)>,
    /// What the item is called; empty for a new one.
    pub title: String,
    /// `news`, `plan`, `organization`, `page`.
    pub kind: &'static str,
    /// The file, as the board would find it on the disk; empty for one that is not there yet.
    pub path: String,
    /// `new`, `draft`, `review`, `published`, `withdrawn`, `planned` (approved, its day is still to come).
    pub state: &'static str,
    /// The tag and name of the language of these words.
    pub lang: (String, String),
    pub form: FormView,
    /// Of a translation: what it is made from.
    pub original: Option<Original>,
    /// The other languages of the item.
    pub languages: Vec<Version>,
    /// Buttons that send the form, the first being the one for Enter.
    pub acts: Vec<Act>,
    /// Links to pages that ask before they do something.
    pub asks: Vec<Act>,
    /// The page as it is on the site.
    pub address: Option<String>,
    /// What the whole check tells of this file beyond the controls: a list in HTML, as `diagnostic::html_list` makes it; empty for none.
    pub problems: String,
    /// What was just done: `saved`, `draft-kept`, `nothing-changed`, `not-saved`; and the name of the save that can be taken back.
    pub told: Option<Told>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Told {
    pub key: &'static str,
    /// By which it can be taken back.
    pub save: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Original {
    pub path: String,
    pub lang: (String, String),
    /// The paragraphs of its text, each with what it was when this translation was made.
    pub paragraphs: Vec<Paragraph>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Paragraph {
    /// `same`, `changed`, `new`, `gone`.
    pub what: &'static str,
    pub text: String,
    /// The words then, where they are at hand.
    pub before: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Version {
    pub lang: (String, String),
    /// Where it is edited, or begun.
    pub href: String,
    /// `here`, `current`, `outdated`, `missing`, `original`.
    pub state: &'static str,
}

/// Something that can be done: the templates have the words and say what comes of it.
#[derive(Clone, Debug, Serialize)]
pub struct Act {
    /// `save`, `draft`, `review`, `publish`, `approve`, `plan`, `current`, `withdraw`, `restore`, `delete`, `undo`.
    pub id: &'static str,
    /// Where a link leads; empty for a button.
    pub href: String,
}

/// Somebody else changed the file meanwhile: each field in both states, to choose from.
#[derive(Clone, Debug, Serialize)]
pub struct Conflict {
    pub hidden: Vec<(String, String)>,
    pub title: String,
    pub path: String,
    pub fields: Vec<Clash>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Clash {
    /// The radio buttons are called `choose:` and this; their values are `mine` and `theirs`.
    pub name: String,
    pub label: String,
    pub mine: String,
    pub theirs: String,
    /// As it was before both.
    pub before: String,
    pub is_long: bool,
}

/// Every text that can be edited.
#[derive(Clone, Debug, Serialize)]
pub struct Texts {
    pub query: String,
    /// `news`, …; empty for all.
    pub kind: String,
    pub rows: Vec<Row>,
    /// How many were found in all.
    pub count: usize,
    pub is_read_only: bool,
}

/// Where files of other programs are taken in.
#[derive(Clone, Debug, Serialize)]
pub struct ImportForm {
    pub token: String,
    /// So many bytes may be sent at a time.
    pub most: usize,
    /// Tags and names, the first language first.
    pub languages: Vec<(String, String)>,
}

/// What became of files that were taken in.
#[derive(Clone, Debug, Serialize)]
pub struct Import {
    /// What was asked for is not kept any longer.
    pub is_gone: bool,
    pub results: Vec<ImportResult>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ImportResult {
    /// Its name, as the computer of the editor has it.
    pub file: String,
    /// What became of it, or why nothing did.
    pub told: String,
    /// Of the draft; empty where nothing was made.
    pub title: String,
    /// Where the draft is written.
    pub href: Option<String>,
    /// By which it can be taken back.
    pub save: String,
    /// Headings and what stands below them.
    pub sections: Vec<ImportSection>,
    /// What the site asks for, as HTML: a list as `diagnostic::html_list` makes it.
    pub problems: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct ImportSection {
    pub heading: String,
    pub items: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub kind: &'static str,
    pub title: String,
    pub date: String,
    pub state: &'static str,
    pub href: String,
    pub languages: Vec<Version>,
    pub has_errors: bool,
}

/// Before something is done that readers will notice.
#[derive(Clone, Debug, Serialize)]
pub struct Ask {
    pub hidden: Vec<(String, String)>,
    pub act: &'static str,
    pub title: String,
    pub path: String,
    /// What links there: titles and addresses for editing.
    pub linked: Vec<(String, String)>,
    /// What is to be typed for it: `by` (a role) and `on` (a day), with what stands there at first.
    pub fields: Vec<(&'static str, String)>,
    pub problems: Vec<FieldProblem>,
}

/// What was written lately, and can be taken back.
#[derive(Clone, Debug, Serialize)]
pub struct Changes {
    pub token: String,
    pub rows: Vec<Saved>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Saved {
    pub id: String,
    /// ISO, in the time of the site.
    pub time: String,
    pub act: String,
    /// The files it touched.
    pub paths: Vec<String>,
    /// What they are called, where that is known.
    pub title: String,
    /// Nothing was changed there since.
    pub can_undo: bool,
}

/// One sentence in place of a page: `gone`, `read-only`, `too-large`, `token`, `undone`, `cannot-undo`, `not-found`, `failed`.
#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    pub key: &'static str,
    pub arg: String,
    /// Where to go on.
    pub back: String,
}
