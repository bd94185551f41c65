//! JSON with each row of a table on a line of its own: two editions of a file are compared line by line.

use std::io::{Result, Write};

use serde_json::ser::Formatter;

/// How deep the rows stand: in a list within the whole.
const ROWS: usize = 2;

#[derive(Default)]
pub struct Lines {
    depth: usize,
}

impl Formatter for Lines {
    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.depth += 1;
        writer.write_all(b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.depth -= 1;
        writer.write_all(b"}")
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.depth += 1;
        writer.write_all(b"[")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        writer.write_all(if first { b"" } else { b"," })?;
        writer.write_all(if self.depth == ROWS { b"\n" } else { b"" })
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        writer.write_all(if self.depth == ROWS { b"\n]" } else { b"]" })?;
        self.depth -= 1;
        Ok(())
    }
}
