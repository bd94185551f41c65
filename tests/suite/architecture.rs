//! `src/ARCHITECTURE.md` against the code: the table names every module, and no module uses one that stands after it. Only the
//! modules at the edge touch the world. What stands under `#[cfg(test)]` may use anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::site::{checkout, tree};

/// Everything through which a program meets the world, by module: each with its reason. A line that is no longer needed must go, so
/// that the list never permits more than is used.
const WORLD: &[(&str, &[&str])] = &[
    // Waits for a file that another program holds; follows links; puts a file in the place of another, beside which it has a name of this
    // process.
    ("disk", &["a path on disk", "std::fs", "std::process", "std::thread"]),
    // Reads every input file, and asks when it was changed so that a later run may know it again.
    ("source", &["a path on disk", "std::fs", "std::time::SystemTime", "walkdir"]),
    // Is told by the system that something changed, sees whether another folder stands in the place of a watched one, and waits.
    ("watch", &["a path on disk", "notify", "std::fs", "std::time::Instant", "std::time::SystemTime"]),
    // Publishes: writes, flushes and exchanges folders.
    ("output", &["a path on disk", "rustix", "std::fs"]),
    // Reads a picture once more while it is published, so that no picture is held in memory; keeps what was made of it, and lets the oldest of
    // that go; says how long each stage took.
    ("engine", &["a path on disk", "std::fs", "std::time::SystemTime"]),
    // Writes a text that somebody asked for, keeps what was there before and the words that translations were made from, and asks how large
    // that has become.
    ("edit", &["a path on disk", "std::fs"]),
    // Listens on this computer's own addresses; follows the files on a thread of its own; asks which of the changed files was saved last;
    // says how long things took; notes when something was written; asks whether a new text's name is free.
    (
        "serve",
        &["Timestamp::now", "a path on disk", "std::fs", "std::net", "std::thread", "std::time::Instant", "std::time::SystemTime", "tokio"],
    ),
    // Speaks with whoever started the program, and asks; shows how long it took; takes today's date where none is given; is told when to
    // stop; opens the browser; waits for Enter where the window would close.
    (
        "cli",
        &[
            "Timestamp::now",
            "a path on disk",
            "ctrlc",
            "indicatif",
            "open",
            "std::env",
            "std::io::stderr",
            "std::io::stdin",
            "std::io::stdout",
            "std::time::Instant",
            "sys_locale",
        ],
    ),
    ("main", &["std::env", "std::process"]),
];

#[test]
fn the_table_names_the_modules_of_the_crate() {
    let table: BTreeSet<String> = table().into_iter().collect();
    let modules: BTreeSet<String> = modules_of(&code_of(&source_of("lib.rs")).text).into_iter().collect();
    assert!(modules.len() > 5, "lib.rs was not understood: {modules:?}");
    assert_eq!(table, modules, "left: src/ARCHITECTURE.md, right: src/lib.rs");
}

#[test]
fn no_module_uses_one_that_stands_after_it() {
    let order = table();
    let mut uses: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    let mut faults = Vec::new();
    for file in production_files() {
        let Some(user) = order.iter().position(|name| *name == file.module) else { continue };
        for used in file.modules_used() {
            match order.iter().position(|name| *name == used) {
                None => faults.push(format!("{}: crate::{used} is no module of the table", file.path)),
                Some(at) if at > user => faults.push(format!("{}: {} stands before {used} and may not use it", file.path, file.module)),
                Some(_) => drop(uses.entry((file.module.clone(), used)).or_default().insert(file.path.clone())),
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    // What everyone knows is there: a scanner that found nothing would also find no fault.
    for (user, used) in [("cli", "engine"), ("engine", "site"), ("page", "text"), ("site", "content"), ("yaml", "diagnostic")] {
        assert!(uses.contains_key(&(user.into(), used.into())), "{user} uses {used}, but this was not seen");
    }
}

#[test]
fn only_the_edge_touches_the_world() {
    let mut found: BTreeMap<String, BTreeMap<&str, String>> = BTreeMap::new();
    for file in production_files() {
        for thing in file.world() {
            found.entry(file.module.clone()).or_default().insert(thing, file.path.clone());
        }
    }
    let allowed: BTreeMap<&str, BTreeSet<&str>> =
        WORLD.iter().map(|(module, things)| (*module, things.iter().copied().collect())).collect();
    let none = BTreeSet::new();
    let mut faults = Vec::new();
    for (module, things) in &found {
        let allowed = allowed.get(&**module).unwrap_or(&none);
        faults.extend(things.iter().filter(|(thing, _)| !allowed.contains(*thing)).map(|(thing, path)| format!("{path}: {thing}")));
    }
    for (module, things) in &allowed {
        let used = |thing: &&&str| found.get(*module).is_some_and(|found| found.contains_key(**thing));
        faults.extend(
            things.iter().filter(|thing| !used(thing)).map(|thing| format!("{module} no longer uses {thing}: take it off the list")),
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn imports_of_every_shape_are_seen() {
    let text = r##"
        use crate::{text::{self, Lang}, yaml::
            Source};
        // use crate::comment::X;
        /* use crate::outer::X; /* crate::inner::Y */ crate::outer::Z */
        const WORDS: &str = "use crate::string::X;";
        const RAW: &str = r#"crate::raw::"X""#;
        const QUOTE: char = '"';
        fn f<'a>(x: &'a crate::config::Config) -> u8 { b'\'' as u8 + super::super::site::count() + super::near() }
        pub(in crate::page) fn g() { std::fs::read("x"); Instant::now(); here.join("x").exists(); stderr() }
        use std::{io::{self, stderr as err}, time::{Duration, Instant}};
        macro_rules! m { () => { $crate::content::X } }
        #[cfg(test)]
        use crate::only_in_tests::{A, B};
        #[cfg(all(test, unix))]
        mod tests { use crate::later::X; fn f() { std::env::args(); } }
        #[cfg(not(test))]
        use crate::theme;
    "##;
    let file = SourceCode::new("src/page/view.rs", code_of(text));
    let seen: Vec<_> = file.modules_used().into_iter().collect();
    assert_eq!(seen, ["config", "content", "page", "site", "text", "theme", "yaml"]);
    let world: Vec<_> = file.world().into_iter().collect();
    assert_eq!(world, ["a path on disk", "std::fs", "std::io::stderr", "std::time::Instant"]);
    assert_eq!(modules_of("pub mod text;\nmod yaml;\npub(crate) mod cli;"), ["text", "yaml", "cli"]);
}

/// The names in the first column of the table, from above to below.
fn table() -> Vec<String> {
    let page = source_of("ARCHITECTURE.md");
    let rows = page.lines().skip_while(|line| !line.starts_with("| Module |")).skip(2).take_while(|line| line.starts_with('|'));
    let names: Vec<String> = rows.filter_map(|row| row.split('`').nth(1)).map(str::to_owned).collect();
    assert!(names.len() > 5, "no module table in src/ARCHITECTURE.md");
    names
}

fn source_of(path: &str) -> String {
    let path = checkout().join("src").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file of Rust that is compiled into the program itself.
fn production_files() -> Vec<SourceCode> {
    let mut codes: BTreeMap<String, Code> = BTreeMap::new();
    for (path, bytes) in tree(&checkout().join("src")) {
        if path.ends_with(".rs") {
            codes.insert(format!("src/{path}"), code_of(&String::from_utf8(bytes).expect("UTF-8")));
        }
    }
    let tests: Vec<PathBuf> = codes
        .iter()
        .flat_map(|(path, code)| {
            let path = Path::new(path);
            let own = path.with_extension("");
            let folder = if path.ends_with("mod.rs") { path.parent().expect("a folder").to_owned() } else { own };
            code.test_modules.iter().map(move |name| folder.join(name))
        })
        .collect();
    let is_test = |path: &str| tests.iter().any(|test| Path::new(path).with_extension("").starts_with(test));
    codes.into_iter().filter(|(path, _)| !is_test(path)).map(|(path, code)| SourceCode::new(&path, code)).collect()
}

/// A file of the program as a list of words and signs.
struct SourceCode {
    path: String,
    /// The folder or file directly below `src/`.
    module: String,
    /// How many `super::` lead from here to the crate.
    depth: usize,
    tokens: Vec<String>,
}

impl SourceCode {
    fn new(path: &str, code: Code) -> SourceCode {
        let below: Vec<&str> = path.trim_start_matches("src/").trim_end_matches(".rs").split('/').collect();
        let depth = below.len() - usize::from(below.last() == Some(&"mod"));
        SourceCode { path: path.to_owned(), module: below[0].to_owned(), depth, tokens: tokens(&code.text) }
    }

    /// First parts of every path that begins at the crate.
    fn modules_used(&self) -> BTreeSet<String> {
        let mut used: BTreeSet<String> = self.paths("crate").into_iter().map(|path| path[1].clone()).collect();
        for path in self.paths("super") {
            let ups = path.iter().take_while(|part| *part == "super").count();
            if ups == self.depth
                && let Some(module) = path.get(ups)
            {
                used.insert(module.clone());
            }
        }
        used
    }

    fn world(&self) -> BTreeSet<&'static str> {
        const WHOLE: [&str; 5] = ["fs", "env", "process", "net", "thread"];
        const NAMES: [(&str, &str); 5] = [
            ("SystemTime", "std::time::SystemTime"),
            ("Instant", "std::time::Instant"),
            ("stdin", "std::io::stdin"),
            ("stdout", "std::io::stdout"),
            ("stderr", "std::io::stderr"),
        ];
        const CRATES: [&str; 8] = ["ctrlc", "indicatif", "notify", "open", "rustix", "sys_locale", "tokio", "walkdir"];
        const LOOKS: [&str; 10] = [
            "exists",
            "try_exists",
            "is_dir",
            "is_file",
            "is_symlink",
            "canonicalize",
            "metadata",
            "symlink_metadata",
            "read_dir",
            "read_link",
        ];
        const PRINTS: [(&str, &str); 5] =
            [("println", "println!"), ("print", "print!"), ("eprintln", "eprintln!"), ("eprint", "eprint!"), ("dbg", "dbg!")];
        let mut world = BTreeSet::new();
        for path in self.paths("std") {
            if let Some(whole) = WHOLE.iter().find(|whole| path[1] == **whole) {
                world.insert(match *whole {
                    "fs" => "std::fs",
                    "env" => "std::env",
                    "process" => "std::process",
                    "net" => "std::net",
                    _ => "std::thread",
                });
            }
            world.extend(NAMES.iter().filter(|(name, _)| path.iter().any(|part| part == name)).map(|(_, thing)| *thing));
        }
        world.extend(CRATES.iter().filter(|name| !self.paths(name).is_empty()));
        for words in self.tokens.windows(3) {
            let [first, second, third] = words else { continue };
            if second == "::" && third == "now" && ["Timestamp", "Zoned"].contains(&&**first) {
                world.insert("Timestamp::now");
            }
            if first == "." && LOOKS.contains(&&**second) && third == "(" {
                world.insert("a path on disk");
            }
            if second == "!" {
                world.extend(PRINTS.iter().filter(|(name, _)| first == name).map(|(_, thing)| *thing));
            }
        }
        world
    }

    /// Every path that begins with `root`, groups in braces taken apart.
    fn paths(&self, root: &str) -> Vec<Vec<String>> {
        let mut paths = Vec::new();
        for at in 0..self.tokens.len() {
            let inner = at > 1 && self.tokens[at - 1] == "::" && is_word(&self.tokens[at - 2]);
            let starts = self.tokens[at] == root && !inner && self.tokens.get(at + 1).is_some_and(|next| next == "::");
            if starts {
                collect(&self.tokens, at, &[], &mut paths);
            }
        }
        paths
    }
}

/// Reads one path, or the part of a path before a group. Gives the place behind it.
fn collect(tokens: &[String], mut at: usize, before: &[String], paths: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    while let Some(token) = tokens.get(at) {
        if token == "{" {
            at += 1;
            while tokens.get(at).is_some_and(|token| token != "}") {
                at = collect(tokens, at, &path, paths);
                // A new name (`as x`) and the comma.
                while tokens.get(at).is_some_and(|token| token != "}" && token != ",") {
                    at += 1;
                }
                at += usize::from(tokens.get(at).is_some_and(|token| token == ","));
            }
            return at + 1;
        }
        path.push(token.clone());
        at += 1;
        if tokens.get(at).is_none_or(|next| next != "::") {
            break;
        }
        at += 1;
    }
    paths.push(path);
    at
}

fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '_' {
            let mut word = String::from(c);
            while let Some(next) = chars.next_if(|next| next.is_alphanumeric() || *next == '_') {
                word.push(next);
            }
            tokens.push(word);
        } else if c == ':' && chars.next_if_eq(&':').is_some() {
            tokens.push("::".to_owned());
        } else if !c.is_whitespace() {
            tokens.push(c.to_string());
        }
    }
    tokens
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

fn modules_of(text: &str) -> Vec<String> {
    let tokens = tokens(text);
    tokens.windows(3).filter(|words| words[0] == "mod" && words[2] == ";").map(|words| words[1].clone()).collect()
}

/// Rust without comments, strings and tests.
struct Code {
    text: String,
    /// Modules in files of their own that only tests have.
    test_modules: Vec<String>,
}

fn code_of(text: &str) -> Code {
    const ATTRIBUTE: &str = "#[cfg(";
    let text = without_comments_and_strings(text);
    let (mut kept, mut test_modules, mut rest) = (String::new(), Vec::new(), &*text);
    while let Some(at) = rest.find(ATTRIBUTE) {
        let condition = rest[at..].find(']').map_or(rest.len(), |end| at + end + 1);
        if is_for_tests(&rest[at..condition]) {
            kept.push_str(&rest[..at]);
            let end = condition + item_end(&rest[condition..]);
            test_modules.extend(modules_of(&rest[condition..end]));
            rest = &rest[end..];
        } else {
            kept.push_str(&rest[..condition]);
            rest = &rest[condition..];
        }
    }
    kept.push_str(rest);
    Code { text: kept, test_modules }
}

/// `#[cfg(test)]`, `#[cfg(all(test, …))]`.
fn is_for_tests(attribute: &str) -> bool {
    let words = tokens(attribute);
    let has = |word: &str| words.iter().any(|found| found == word);
    has("test") && !has("not") && !has("any")
}

/// Behind the `;` or the closing brace that ends an item.
fn item_end(item: &str) -> usize {
    let mut depth = 0;
    for (at, c) in item.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    item.len()
}

fn without_comments_and_strings(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let follows_word = out.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if c == '"' || (!follows_word && rest.starts_with("b\"")) {
            string(rest)
        } else if !follows_word && raw_string(rest).is_some() {
            raw_string(rest).unwrap_or(rest.len())
        } else if c == '\'' {
            character(rest).unwrap_or(0)
        } else {
            0
        };
        if length == 0 {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            out.push(' ');
            rest = &rest[length..];
        }
    }
    out
}

fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if text[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

fn string(text: &str) -> usize {
    let start = text.find('"').map_or(0, |at| at + 1);
    let mut escaped = false;
    for (at, c) in text[start..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return start + at + 1,
            _ => {}
        }
    }
    text.len()
}

fn raw_string(text: &str) -> Option<usize> {
    let after = text.strip_prefix("br").or_else(|| text.strip_prefix('r'))?;
    let quoted = after.trim_start_matches('#');
    let fence = "#".repeat(after.len() - quoted.len());
    let inside = quoted.strip_prefix('"')?;
    let end = inside.find(&format!("\"{fence}"))?;
    Some(text.len() - inside.len() + end + 1 + fence.len())
}

/// None for a lifetime.
fn character(text: &str) -> Option<usize> {
    let inside = &text[1..];
    if let Some(escape) = inside.strip_prefix('\\') {
        let skipped = escape.chars().next()?.len_utf8();
        return escape[skipped..].find('\'').map(|end| 2 + skipped + end + 1);
    }
    let c = inside.chars().next()?;
    inside[c.len_utf8()..].starts_with('\'').then(|| 1 + c.len_utf8() + 1)
}
