//! A file's text, taken apart: what is before its front matter, the tree of that, its body.

use std::sync::Arc;

use crate::text::{line_end, with_lf};
use crate::yaml::{Node, Source, split};

pub struct File<'t> {
    pub text: &'t str,
    /// None where it has no front matter.
    source: Option<Source>,
    pub body: &'t str,
    /// Lines above the body.
    pub body_line: u32,
}

/// What a new file begins as.
const NEW: &str = "---\n---\n";

impl<'t> File<'t> {
    pub fn of(text: &'t str) -> File<'t> {
        let text = if text.trim_start_matches('\u{feff}').trim().is_empty() { NEW } else { text };
        let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
        let path: Arc<str> = Arc::from("");
        match split(&path, bare) {
            Ok(split) => {
                let source = Source::new(&path, split.front, split.front_line);
                File { text, source: Some(source), body: split.body, body_line: split.body_line }
            }
            Err(_) => File { text, source: None, body: "", body_line: 0 },
        }
    }

    /// What stands in lines of its own among the properties and is none of them.
    pub fn remarks(&self) -> Vec<String> {
        let lines = self.source.as_ref().map_or("", Source::text).lines();
        let remarks = lines.filter_map(|line| Some(line.trim_start().strip_prefix('#')?.trim().to_owned()));
        remarks.filter(|remark| !remark.is_empty()).collect()
    }

    /// As somebody sees it who writes: without the empty lines around it.
    pub fn shown_body(&self) -> String {
        shown(self.body)
    }

    pub fn root(&self) -> Option<&Node> {
        self.source.as_ref()?.tree().root()
    }

    pub fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }

    /// What stands in the file.
    pub fn written(&self, node: &Node) -> &str {
        self.source.as_ref().and_then(|source| source.text().get(node.span.clone())).unwrap_or_default()
    }

    /// The text with another body. What was not changed stays byte for byte; what is written has the line ends of the file.
    pub fn with_body(text: &str, body: &str) -> String {
        let file = File::of(text);
        let wanted = shown(body);
        if file.source.is_none() || wanted == file.shown_body() {
            return text.to_owned();
        }
        let line_end = line_end(text);
        let mut out = file.text[..file.text.len() - file.body.len()].to_owned();
        if !out.ends_with('\n') {
            out.push_str(line_end);
        }
        if !wanted.is_empty() {
            let above = leading(file.body);
            out.push_str(if above.is_empty() || file.body.trim().is_empty() { line_end } else { above });
            out.push_str(&wanted.replace('\n', line_end));
            out.push_str(line_end);
        }
        out
    }
}

fn shown(body: &str) -> String {
    let text = with_lf(body);
    text[leading(&text).len()..].trim_end().to_owned()
}

/// The empty lines at the beginning.
fn leading(body: &str) -> &str {
    let first = body.len() - body.trim_start().len();
    let start = body[..first].rfind('\n').map_or(0, |at| at + 1);
    &body[..start]
}
