//! Search: the page for it, what of a language can be found, what is known of each, and by what results are narrowed. The index itself is
//! made by `search`.
//!
//! A record says nothing that the page does not show to everybody: what is shown only on request stays out even where it is shown.

mod description;
mod entry;
mod fields;
mod findable;
mod others;
mod told;
mod view;

use crate::config::Config;
use crate::search::Record;
use crate::text::Lang;

use super::Book;

pub use description::{path as description_path, text as description};
pub use fields::fields;
pub use findable::{Findable, findable};
pub use view::{site_view, view};

/// What is known of one.
pub fn record(book: &Book, lang: Lang, of: Findable) -> Record {
    match of {
        Findable::Entry(id) => entry::record(book, lang, id).unwrap_or_default(),
        Findable::Document(id) => others::document(book, lang, id),
        Findable::Country(at) => others::country(book, lang, at),
        Findable::Agency(at) => others::agency(book, lang, at),
        Findable::Bulletin(at) => others::bulletin(book, lang, at),
    }
}

/// Where the files of an index stand whose names tell their content.
pub fn folder(config: &Config, lang: Lang) -> String {
    format!("/assets/search/{}/", config.languages.tag(lang))
}
