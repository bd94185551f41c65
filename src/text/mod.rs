//! Pure helpers for text: what a language tag, a slug, a date, a sorted name is.
//!
//! Every rule about Vietnamese spelling lives here once, so that slugs, search, duplicate checks and lists agree with each
//! other. Nothing in this module may use another module of the crate, read a file, a clock or the environment, or rewrite what
//! an editor typed: it compares, names and cuts.

mod cell;
pub mod collate;
pub mod columns;
pub mod date;
mod device;
pub mod encoding;
pub mod escape;
pub mod excerpt;
pub mod fold;
pub mod hash;
pub mod lang;
mod legacy;
mod lines;
pub mod moment;
pub mod number;
pub mod path;
pub mod percent;
pub mod slug;
mod suggestions;
mod syllable;

pub use cell::{defused, fused};
pub use collate::{Collator, PersonKey, SortKey, index_letter};
pub use date::{DateError, DateParts, parse_date};
pub use device::is_device;
pub use encoding::{EncodingFault, EncodingFaultKind, Endian, Legacy, decode, find_mojibake, looks_like_tcvn3};
pub use excerpt::{count_words, excerpt, reading_minutes};
pub use fold::{fold, has_eth, nearest, nfc};
pub use hash::{fingerprint, short_hash, short_hash_bytes};
pub use lang::{Lang, LanguageTag, LanguageTagError};
pub use lines::{line_end, with_lf};
pub use moment::{Moment, parse_date_or_time};
pub use number::{group, sum};
pub use path::{Origin, encoded, relative};
pub use percent::percent;
pub use slug::{is_slug, shorten, slug};
pub use suggestions::Suggestions;
