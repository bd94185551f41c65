//! Spreadsheets: bytes to sheets of cells with their places, and sheets to bytes. Excel (xlsx), OpenDocument (ods), CSV, JSON.
//!
//! A spreadsheet is untrusted: its size is limited before and while it is read, and what a file claims of itself is not believed. What
//! the cells mean is not known here, and nothing here touches a disk.

mod address;
mod cell;
mod csv;
mod directory;
mod fault;
mod json;
mod number;
mod ods;
mod read;
#[cfg(test)]
mod tests;
mod told;
mod unpack;
mod workbook;
mod xlsx;

pub use address::{cell_name, column_name};
pub use cell::{Cell, CellFault, Row, Sheet};
pub use csv::write as csv;
pub use fault::{Fault, Limit};
pub use json::write as json;
pub use number::plain as plain_number;
pub use read::{Format, MOST_BYTES, read};
pub use xlsx::{Column, Grid, Look, write as xlsx};
