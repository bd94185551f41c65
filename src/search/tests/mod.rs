mod any;
mod large;
pub mod reader;
mod table;
