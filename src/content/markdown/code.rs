//! Fenced code with its words marked by a dozen CSS classes.
//!
//! Scopes of the highlighter are mapped to few flat classes instead of being written out: the CSS can then be written by hand
//! with measured contrast, and the HTML stays small. The grammars cost 20 ms to load and are loaded once, for the first block
//! that names a language in the table.

use std::sync::OnceLock;

use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxSet};

use super::escape;

/// A longer line makes its block plain: grammars may go over a line once for each of its characters.
const LONGEST_LINE: usize = 200;
/// What the highlighted code of one text may cost, in squares of line lengths: hundreds of lines as people write them, and well
/// under a second for the worst known line in the slowest grammar.
pub(super) const BUDGET: usize = 1_000_000;

/// Names of languages as editors write them, sorted; all are known to the grammars (a test checks that).
pub(super) const KNOWN: &[&str] = &[
    "bash",
    "bat",
    "c",
    "clojure",
    "cpp",
    "cs",
    "css",
    "d",
    "diff",
    "erb",
    "erl",
    "go",
    "groovy",
    "haskell",
    "hs",
    "html",
    "java",
    "javascript",
    "js",
    "json",
    "latex",
    "lisp",
    "lua",
    "markdown",
    "matlab",
    "md",
    "ml",
    "objective-c",
    "pascal",
    "perl",
    "php",
    "pl",
    "py",
    "python",
    "r",
    "rb",
    "rs",
    "rst",
    "ruby",
    "rust",
    "scala",
    "sh",
    "sql",
    "svg",
    "tcl",
    "tex",
    "textile",
    "xml",
    "yaml",
    "yml",
];

/// The innermost scope that is listed decides; in a scope the first line that fits.
const CLASSES: &[(&str, &str)] = &[
    ("comment", "comment"),
    ("string", "string"),
    ("constant.numeric", "number"),
    ("constant", "constant"),
    ("entity.name.function", "function"),
    ("support.function", "function"),
    ("entity.name.tag", "tag"),
    ("entity.other.attribute-name", "attribute"),
    ("entity.name", "type"),
    ("support", "type"),
    ("storage.type", "type"),
    ("storage", "keyword"),
    ("keyword.operator", "operator"),
    ("keyword", "keyword"),
    ("variable", "variable"),
    ("markup.inserted", "inserted"),
    ("markup.deleted", "deleted"),
    ("markup.heading", "keyword"),
];

/// The language in a fence's first word, if it may stand in a class.
pub(super) fn language(info: &str) -> Option<String> {
    let word = info.split([' ', '\t', ',', '{']).next().unwrap_or_default();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"+#-_.".contains(&byte);
    (!word.is_empty() && word.len() <= 30 && word.bytes().all(plain)).then(|| word.to_ascii_lowercase())
}

/// Code as HTML; without marks where the language is unknown or the code too long for what is left of the budget.
pub(super) fn write(out: &mut String, language: Option<&str>, code: &str, budget: &mut usize) {
    let known = language.filter(|language| KNOWN.binary_search(language).is_ok());
    let marked = known.filter(|_| spend(budget, code)).and_then(|language| {
        let start = out.len();
        highlight(out, language, code).or_else(|| {
            out.truncate(start);
            None
        })
    });
    if marked.is_none() {
        escape::text(out, code);
    }
}

fn spend(budget: &mut usize, code: &str) -> bool {
    let mut left = Some(*budget);
    for line in code.lines() {
        left = left.filter(|_| line.len() <= LONGEST_LINE).and_then(|left| left.checked_sub(line.len() * line.len()));
    }
    *budget = left.unwrap_or(*budget);
    left.is_some()
}

struct Grammars {
    syntaxes: SyntaxSet,
    classes: Vec<(Scope, &'static str)>,
}

fn grammars() -> &'static Grammars {
    static GRAMMARS: OnceLock<Grammars> = OnceLock::new();
    GRAMMARS.get_or_init(|| Grammars {
        syntaxes: SyntaxSet::load_defaults_newlines(),
        classes: CLASSES.iter().filter_map(|(scope, class)| Some((Scope::new(scope).ok()?, *class))).collect(),
    })
}

/// `None` when the grammar fails on this code.
fn highlight(out: &mut String, language: &str, code: &str) -> Option<()> {
    let grammars = grammars();
    let syntax = grammars.syntaxes.find_syntax_by_token(language)?;
    let mut state = ParseState::new(syntax);
    let mut scopes = ScopeStack::new();
    let mut pen = Pen { out, class: "" };
    for line in code.split_inclusive('\n') {
        let mut from = 0;
        for (at, change) in state.parse_line(line, &grammars.syntaxes).ok()? {
            pen.write(grammars.class(&scopes), line.get(from..at)?);
            from = at;
            scopes.apply(&change).ok()?;
        }
        pen.write(grammars.class(&scopes), &line[from..]);
    }
    pen.close();
    Some(())
}

impl Grammars {
    fn class(&self, scopes: &ScopeStack) -> &'static str {
        let of = |scope: &Scope| self.classes.iter().find(|(prefix, _)| prefix.is_prefix_of(*scope)).map(|(_, class)| *class);
        scopes.as_slice().iter().rev().find_map(of).unwrap_or_default()
    }
}

/// Writes pieces of code, with one `span` around neighbours of one class.
struct Pen<'a> {
    out: &'a mut String,
    class: &'static str,
}

impl Pen<'_> {
    fn write(&mut self, class: &'static str, code: &str) {
        if code.is_empty() {
            return;
        }
        if class != self.class {
            self.close();
            if !class.is_empty() {
                self.out.push_str("<span class=\"hl-");
                self.out.push_str(class);
                self.out.push_str("\">");
            }
            self.class = class;
        }
        escape::text(self.out, code);
    }

    fn close(&mut self) {
        if !self.class.is_empty() {
            self.out.push_str("</span>");
            self.class = "";
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_language_is_known_to_the_grammars() {
        assert!(KNOWN.is_sorted());
        for language in KNOWN {
            assert!(grammars().syntaxes.find_syntax_by_token(language).is_some(), "{language}");
        }
        assert_eq!(grammars().classes.len(), CLASSES.len());
    }

    #[test]
    fn words_get_flat_classes() {
        let mut out = String::new();
        write(&mut out, Some("json"), "{\"a\": 1}\n", &mut BUDGET.clone());
        assert_eq!(out, "{<span class=\"hl-string\">\"a\"</span>: <span class=\"hl-number\">1</span>}\n");
    }

    #[test]
    fn unknown_and_overlong_code_is_plain() {
        for (language, code) in [(None, "a < b".to_owned()), (Some("klingon"), "a < b".to_owned()), (Some("js"), "1;".repeat(400))] {
            let mut out = String::new();
            write(&mut out, language, &code, &mut BUDGET.clone());
            assert_eq!(out, code.replace('<', "&lt;"));
        }
    }

    #[test]
    fn a_spent_budget_leaves_code_plain() {
        let mut budget = 5;
        let mut out = String::new();
        for code in ["1\n", "12\n", "3\n"] {
            write(&mut out, Some("js"), code, &mut budget);
        }
        assert_eq!(out, "<span class=\"hl-number\">1</span>\n<span class=\"hl-number\">12</span>\n3\n");
    }

    #[test]
    fn languages_that_may_stand_in_a_class() {
        for (info, expected) in [("Rust ignore", Some("rust")), ("c++", Some("c++")), ("", None), ("a\"b", None), ("đ", None)] {
            assert_eq!(language(info).as_deref(), expected, "{info}");
        }
    }
}
