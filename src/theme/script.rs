//! One script: which files beside it it imports, and the same text with other addresses for them.
//!
//! Only what is named by a path (`./x.js`) in an `import … from` or `export … from` at the beginning of a line, or right after another
//! one, is looked at: a module is not read as a program, and what it imports while it runs keeps its name.

use std::ops::Range;

/// Characters between `import` and what is imported; nobody lists more names.
const LONGEST: usize = 10_000;

/// The places of the names of imported files, without their quotation marks.
pub fn imports(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        match statement(&text[at..]) {
            Some(Statement { name, length }) => {
                let name = at + name.start..at + name.end;
                if text[name.clone()].starts_with("./") || text[name.clone()].starts_with("../") {
                    found.push(name);
                }
                at += length;
            }
            None => at = text[at..].find('\n').map_or(text.len(), |end| at + end + 1),
        }
    }
    found
}

/// The text with these names in the places of imports.
pub fn renamed(text: &str, imports: &[Range<usize>], names: &[String]) -> String {
    let mut written = String::with_capacity(text.len());
    let mut from = 0;
    for (place, name) in imports.iter().zip(names) {
        written.push_str(&text[from..place.start]);
        written.push_str(name);
        from = place.end;
    }
    written.push_str(&text[from..]);
    written
}

struct Statement {
    name: Range<usize>,
    /// With the semicolon, if there is one.
    length: usize,
}

/// The import that the text begins with.
fn statement(text: &str) -> Option<Statement> {
    let rest = text.strip_prefix("import").or_else(|| text.strip_prefix("export"))?;
    let is_of_clause = |c: char| c.is_alphanumeric() || c.is_whitespace() || "_$,*{}".contains(c);
    let (opens, quote) = rest.char_indices().take(LONGEST).find(|(_, c)| !is_of_clause(*c))?;
    let clause = rest[..opens].trim_end();
    let is_one = match clause.strip_suffix("from") {
        Some(what) => what.starts_with(|c: char| c.is_whitespace() || "{*".contains(c)),
        None => clause.is_empty() && text.starts_with("import"),
    };
    if !is_one || !['"', '\''].contains(&quote) {
        return None;
    }
    let start = text.len() - rest.len() + opens + 1;
    let end = start + text[start..].find([quote, '\n'])?;
    let is_closed = text[end..].starts_with(quote);
    is_closed.then(|| Statement { name: start..end, length: end + 1 + usize::from(text[end + 1..].starts_with(';')) })
}

#[cfg(test)]
mod tests;
