//! Files of Word (ECMA-376, also in its strict form): what their author sees, as a manuscript. Parts are read by their names, in memory;
//! nothing is unpacked to a disk, and no address in a file is ever opened.

mod body;
mod drawing;
mod field;
mod font;
mod label;
mod numbering;
mod package;
mod paragraph;
mod relations;
mod run;
mod style;
mod table;
mod xml;

use super::fault::Fault;
use super::model::Manuscript;

pub use drawing::ending;
pub use package::MOST_BYTES;

pub fn read(bytes: &[u8]) -> Result<Manuscript, Fault> {
    body::read(package::Package::open(bytes)?)
}
