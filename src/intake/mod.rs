//! What an official document says: number, issuer, day, title, what it rests on, tasks with who and when, who receives it and who signed,
//! each with the place where it was read. From those, the front matter of a draft plan.
//!
//! Nothing is guessed. A name that may mean several, a deadline in words of its own, a number that is not printed: each is an open question
//! beside the facts. What contradicts itself in print stays and is noted. Every word of the document is in a fact, in an open question or in
//! the rest, but for the motto and the words that only head something.

mod agency;
mod contradiction;
mod deadline;
mod document;
mod draft;
mod foot;
mod front;
mod gathered;
mod head;
mod issuer;
mod line;
mod passage;
mod period;
mod reading;
mod recipients;
mod recurring;
mod references;
mod reporting;
mod signature;
mod tasks;
mod texts;
mod title;
mod word;

#[cfg(test)]
mod tests;

pub use agency::Known;
pub use document::read;
pub use draft::{Account, Asked, Draft, Refused, Section, draft, is_text_file, mark, mark_in};
pub use reading::{Contradiction, Fact, Open, Reading, Sic, Value, What};
pub use texts::Texts;
