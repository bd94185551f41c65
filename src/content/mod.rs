//! One file at a time: front matter into a typed document, Markdown into HTML with slots. Knows no other document, no address of the
//! site and no template.
//!
//! A kind of content is one file here: its form (what may stand in the file), its facts (what that means) and the words of its prose.

mod bulletin;
mod common;
mod document;
mod document_ref;
mod file_name;
mod form;
mod front;
mod kind;
mod known;
pub mod markdown;
mod mention;
mod money;
mod naming;
mod news;
mod organization;
mod outline;
mod parse;
mod pieces;
mod plan;
mod stamps;
mod static_page;
mod timing;

pub use bulletin::{BULLETINS, Bulletin, bulletin_form, read_bulletin};
pub use common::{Approval, Common, Status};
pub use document::{Document, Facts, Prose, TRANSLATED};
pub use document_ref::DocumentRef;
pub use file_name::FileName;
pub use form::form;
pub use front::Attribution;
pub use kind::{Kind, Order, Spec};
pub use known::{KNOWN_DOCUMENTS, KnownDocument, KnownDocuments, Stated, is_word, known_form, read_known};
pub use mention::{Mention, MentionedIssuer, PartMention};
pub use money::{KINDS as MONEY_KINDS, Money};
pub use news::{Cover, Event, News, Origin, PictureWords, Video};
pub use organization::{ACTIVITIES, NEED_STATES, Need, Organization, PROJECT_STATES, Project, REGISTRATIONS, Registration};
pub use outline::{Identity, Lapse, Outline, Reference};
pub use parse::{Parsed, parse};
pub use pieces::{Piece, pieces};
pub use plan::{AUTHORITIES, PURPOSES, Plan, Reporting, SIGNATURE_STATES, Signature, Task};
pub use stamps::{BODY, Stamps};
pub use static_page::StaticPage;
