//! A problem as it is found: byte offsets in the text at hand. It becomes a diagnostic only when its text and file are known.

use super::source::Source;
use crate::diagnostic::{Args, Code, Diagnostic, Fix, Place};
use std::ops::Range;
use std::sync::Arc;

#[derive(Debug)]
pub(super) struct Fault {
    pub code: Code,
    pub at: usize,
    /// What to take out so that the rest can be read; empty if the finder does not know.
    pub cut: Range<usize>,
    /// Whether nothing behind it could be read.
    pub fatal: bool,
    args: Args,
    fix: Option<String>,
    /// The first place of a repeated key, whose line is an argument.
    first: Option<usize>,
}

impl Fault {
    pub fn new(code: Code, at: usize) -> Fault {
        Fault { code, at, cut: at..at, fatal: false, args: Vec::new(), fix: None, first: None }
    }

    pub fn arg(mut self, name: &'static str, value: impl Into<String>) -> Fault {
        self.args.push((name.into(), value.into()));
        self
    }

    pub fn fix(mut self, fix: Option<String>) -> Fault {
        self.fix = fix;
        self
    }

    pub fn cut(mut self, cut: Range<usize>) -> Fault {
        self.cut = cut;
        self
    }

    pub fn fatal(mut self) -> Fault {
        self.fatal = true;
        self
    }

    pub fn first(mut self, first: usize) -> Fault {
        self.first = Some(first);
        self
    }

    /// The problem, placed in the text in which it was found (or one of the same layout).
    pub fn diagnostic(self, path: &Arc<str>, text: &str, below: u32) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(self.code, Place::at(path, text, self.at).below(below));
        diagnostic.args = self.args;
        diagnostic.fix = self.fix.map(Fix::Instead);
        if let Some(first) = self.first {
            let first = Place::at(path, text, first).below(below);
            diagnostic = diagnostic.arg("line", first.line).related(first);
        }
        diagnostic
    }

    pub fn in_source(self, source: &Source) -> Diagnostic {
        self.diagnostic(source.path(), source.text(), source.below())
    }
}
