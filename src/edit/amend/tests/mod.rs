//! Cases as tables, and whatever else front matter may be.

mod any;
mod form;
mod lists;
mod manner;
mod refused;
mod scalars;
