//! An index of the pages of one language, in small files of which a reader's browser fetches only those that a query needs.
//!
//! # Words
//!
//! A text is taken apart into runs of letters, digits and marks; of writing without blanks (Han, Thai, Lao, Khmer …) each sign is a word.
//! A word has two forms: the *exact* one, lower case, in which the marks stand but the tones have moved to the end, so that `hòa` and
//! `hoà` are one word (`đương` and U+0300 for `đường`); and the *folded* one, made of it by [`crate::text::fold`] (`duong`), by which
//! everything is found. A form of more than 40 characters (UTF-16) is left out, and what stood beside it are neighbours. `split.rs` and
//! `form.rs` hold the rules, `tests/words.txt` the examples that the script of the search page is held to as well.
//!
//! # Files
//!
//! `index.json`, at a fixed address, is the only one whose content changes under its name:
//!
//! ```json
//! {
//!   "format": 1,
//!   "folder": "../assets/search/vi/",
//!   "documents": "k3x6q2abm47c2pzd",
//!   "words": {"first": ["", "cong"], "files": "gd2hqtxa65mm3ke5"},
//!   "pairs": {"first": ["", "hop tac"], "files": "…"},
//!   "fields": [{"name": "kind", "terms": [["news", "Tin tức", "<set>"]]}]
//! }
//! ```
//!
//! Documents are numbered from 0, the oldest first. `documents` and `files` are names of files, eight characters each, without `.json`;
//! they stand in `folder`, counted from `index.json`. A name is a hash of the content. `first` holds a text for each file, ascending in the
//! order of UTF-16, as scripts compare texts; what is looked for can only be in the last file whose `first` does not stand after it. The
//! `first` of the first file is empty, the others are no longer than they need be to part two files, so not always words.
//!
//! - The file of a **document** is what a list of results shows of it: `{"address", "title", "number", "acronym", "note", "summary",
//!   "text"}`, all texts, those that are empty left out. `address` is counted from `index.json`; `text` has one block a line.
//! - A file of **words** holds them in the same order: `{"duong": ["đương\u0300", "<set>,<set>", "dương", "<set>"]}`: for each folded form
//!   its exact forms (empty: the folded one itself), each with the documents that have it: a set for each [`Level`] from the lowest, with
//!   commas between, without the empty ones at the end. A document stands in the highest that the exact form has in it. Any word may be a
//!   key, `constructor` too.
//! - A file of **pairs** holds words that stand beside one another in one title, fact or line of the text, folded: `{"hop": {"tac":
//!   "<set>"}}`; in `first` they stand with a blank between. The pairs of one word may go on in the next file.
//!
//! A **set** of documents is a text in the alphabet `A–Z a–z 0–9 - _` (values 0 to 63): either the gaps between ascending numbers
//! (number − previous − 1, the previous of the first being −1), each in groups of five bits, the lowest first, with 32 added while more
//! follow; or, after a full stop, one bit a document from 0, six to a character, the lowest first, up to the last that is set. Whichever is
//! shorter.

mod chunks;
mod form;
mod index;
mod name;
mod record;
mod set;
mod split;
#[cfg(test)]
mod tests;
mod vocabulary;
mod words;

pub use index::{Collection, Index};
pub use name::name;
pub use record::{Field, Level, Record, Term, document};
pub use words::{Words, words};
