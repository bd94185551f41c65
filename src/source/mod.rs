//! Every input file below the root: where it is and what it holds. Knows nothing of Markdown, YAML or templates.
//!
//! The tree names the files; bytes are read one file at a time by whoever parses them, so that 40,000 texts never lie in memory at
//! once. What a name may be and which files are passed over is decided here and nowhere else.

mod hold;
mod ignore;
mod scan;
mod taken;
mod text;

pub use hold::{Held, hold};
pub use ignore::is_ignored;
pub use scan::{INPUTS, SourceFile, SourceTree, read, scan, scan_again};
pub use taken::{Taken, fingerprint};
pub use text::decode;
