//! A file of content as a form that anybody can fill in, and what was filled in as changes of that file.
//!
//! Everything goes one way: the text of a file gives what a browser would send back if nobody touched anything ([`Form::entered`]); what
//! a browser really sent is held against that, control by control, and only what differs becomes a change ([`Form::changes`]). So a form
//! that is sent back as it was changes nothing. Pages are made from what was entered, not from the file ([`Form::view`]): what somebody
//! typed is shown again, also where it is at fault.
//!
//! Pure: no disk, no clock, no socket.

mod changes;
mod codec;
mod entered;
mod entering;
mod example;
mod file;
#[allow(clippy::module_inception)]
mod form;
mod labels;
pub mod page;
mod problems;
mod records;
mod sent;
mod spec;
mod step;
#[cfg(test)]
mod tests;
mod translation;
mod view;
mod view_of;
mod words;

pub use codec::read_day;
pub use entered::Entered;
pub use form::{Candidate, Form};
pub use view::{Body, Choice, Control, FieldProblem, FormView, Input, Kind, Pick, Record, Section, Surroundings};
