//! One file at a time: front matter into a typed document, Markdown into HTML with slots. Knows no other document, no address of the
//! site and no template.
//!
//! A kind of content is one file here: its form (what may stand in the file), its facts (what that means) and the words of its prose.

mod common;
mod document;
mod file_name;
pub mod markdown;
mod news;
mod parse;
mod stamps;
mod static_page;

pub use common::{Approval, Common, Status};
pub use document::{Document, Facts, Kind, Prose};
pub use file_name::FileName;
pub use news::{Cover, Event, News, Origin, PictureWords, Source as NewsSource, Video};
pub use parse::{Parsed, parse};
pub use stamps::Stamps;
pub use static_page::StaticPage;
