//! What may stand in the files of a project, key by key: the table of fields, and what is made from it (JSON Schema, Markdown, the
//! settings of Decap CMS).
//!
//! The types that a text is read into are the only source: `content` and `config` give the schema of each (`schemars`), and what they ask
//! beyond a type stands at the field itself under these keys, which no schema that leaves this module has:
//!
//! | Key | Says |
//! |---|---|
//! | `x-value` | what a text is: a date, an address, a key of another text (the words of [`Value`]) |
//! | `x-words` | the fixed words that are allowed; the list that the check itself uses |
//! | `x-terms` | the vocabulary whose terms are allowed |
//! | `x-need` | `always`, or `original`: a translation takes it from there |
//! | `x-shape` | what a group is called, under which its keys are described |
//! | `x-translated` | that a translation has these words in its own language |
//! | `x-long` | that a text may have several lines |
//!
//! Descriptions are texts in `vi.ftl` and `en.ftl`, by shape and key; what forms say to people who see no file stands in `labels/`. Tests
//! hold them against the types.

mod decap;
mod example;
mod field;
mod json;
mod markdown;
mod subject;
#[cfg(test)]
mod tests;
mod texts;
mod value;
mod vscode;
mod walk;

pub use decap::decap;
pub use field::{Field, Need, fields};
pub use json::{Version, json_schema};
pub use markdown::{Told, markdown, meaning, need, told};
pub use subject::Subject;
pub use texts::Texts;
pub use value::Value;
pub use vscode::{VSCODE_SCHEMAS, vscode_settings};
