//! Official numbers of documents (số, ký hiệu): `109/KH-LHBD`, `38-CT/TW`, `91/2025/QH15`, and the prose that names documents by them.
//!
//! Text in, values out: nothing here knows which documents exist or how a kind is called in a language; names of issuers are given to it. Printed
//! numbers are never changed; what is compared is a key beside them. Running text is read strictly, because a link on a football
//! score is worse than a missing link, and a whole field leniently, because there somebody meant a number.

mod grammar;
mod issuer;
pub mod kind;
mod names;
mod openings;
mod prose;
pub mod reference;
mod repair;
mod scan;
pub mod style;
pub mod symbol;

pub use issuer::{begins_body, name_end};
pub use kind::DocumentKind;
pub use names::{Issuers, Meaning};
pub use prose::find_all;
pub use reference::{Issuer, Named, NamedDocument, Part, Reader, Reference};
pub use style::{House, StyleHint, StyleHintKind, style_hints};
pub use symbol::{Symbol, SymbolFault, SymbolForm, SymbolKey};
