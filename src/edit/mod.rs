//! What commands write into `content/` because somebody asked for it: the skeleton of a translation, a stamp, a new text, changed fields
//! of front matter. Beside them, the words that a translation was made from are kept, to be shown when the original has moved on.
//!
//! The only module that writes below `content/`: it makes files that were not there, and puts one file in the place of another as a
//! whole. What a file says is made by pure functions; `disk`, `store`, `apply` and `history` alone touch the disk.

mod amend;
mod apply;
mod changes;
mod comment;
mod disk;
mod draft;
mod history;
pub mod name;
mod place;
mod skeleton;
mod stamp;
mod store;
mod words;

pub use amend::{Amendment, Refusal, Value, Why, amended, changed_value, present, value_of};
pub use apply::{FileWish, NotApplied, apply, there};
pub use changes::{Change, What, changes};
pub use comment::comment;
pub use disk::{create, replace};
pub use draft::{Draft, draft};
pub use history::{History, Note, Saved};
pub use place::place;
pub use skeleton::skeleton;
pub use stamp::with_stamp;
pub use store::Store;
pub use words::{Run, runs};
