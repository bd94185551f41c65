//! The module as its users see it: texts in, values and problems out.

mod faults;
mod form;
mod hostile;
mod structure;
mod typed;
