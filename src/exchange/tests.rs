//! The columns against the types that are read from files, and the words of both languages against each other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::column::{LOCALES, columns};
use super::form::Form;
use super::head::bare;
use super::spec::{LEFT_OUT, specs};
use super::table::Table;
use super::texts::source;
use crate::config::{self, Config};
use crate::content::Kind;
use crate::diagnostic::Locale;
use crate::schema::{self, Subject};
use crate::yaml::Source;

fn config() -> Config {
    let text = "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\n";
    config::read(&Source::new(&Arc::from("content/site.yaml"), text, 0), &[]).0
}

/// A field that is new must be a column, or be left out knowingly.
#[test]
fn every_field_is_a_column_or_left_out() {
    let mut shown: BTreeSet<String> = BTreeSet::new();
    for table in Table::ALL {
        let whole = table.list().map(|list| format!("{list}[]")).unwrap_or_default();
        shown.insert(whole.clone());
        for (_, path, _) in specs(table).iter().filter(|(_, path, _)| !path.is_empty()) {
            shown.insert(if whole.is_empty() { (*path).to_owned() } else { format!("{whole}.{path}") });
        }
    }
    let fields = schema::fields(Subject::Content(Kind::Organization), None, Locale::En);
    let paths: BTreeSet<&str> = fields.iter().map(|field| field.path.strip_suffix("[]").unwrap_or(&field.path)).collect();
    let is_shown = |path: &str| {
        let is_within = |own: &str| {
            own.starts_with(&format!("{path}.")) || path.starts_with(&format!("{own}[].")) || path.starts_with(&format!("{own}."))
        };
        shown.contains(path) || shown.iter().any(|own| is_within(own) || own.starts_with(&format!("{path}[]")))
    };
    let missing: Vec<&&str> = paths.iter().filter(|path| !is_shown(path) && !LEFT_OUT.contains(path)).collect();
    assert!(missing.is_empty(), "no column shows {missing:?}");
    let gone: Vec<&&str> = LEFT_OUT.iter().filter(|path| !paths.contains(**path)).collect();
    assert!(gone.is_empty(), "there is no {gone:?}");
    let unknown: Vec<&String> = shown.iter().filter(|path| !path.is_empty() && !paths.contains(path.trim_end_matches("[]"))).collect();
    assert!(unknown.is_empty(), "no field is {unknown:?}");
}

#[test]
fn every_column_has_headings_that_mean_nothing_else() {
    for table in Table::ALL {
        let columns = columns(table, &config());
        let mut heads: BTreeMap<String, usize> = BTreeMap::new();
        for (at, column) in columns.iter().enumerate() {
            for (head, meaning) in column.heads.iter().zip(&column.meanings) {
                assert!(!head.contains('_') && *head != column.name, "{}", column.name);
                assert!(!meaning.is_empty() && !meaning.starts_with("about-"), "{} {}", table.id(), column.name);
                assert_eq!(*heads.entry(bare(head)).or_insert(at), at, "{head}");
            }
            for alias in &column.aliases {
                let other = heads.get(&bare(alias)).filter(|other| **other != at).map(|other| columns[*other].name);
                assert_eq!(other, None, "{} and {alias}", column.name);
            }
            for term in column.choices.terms().iter().filter(|_| column.form == Form::Choice || column.form == Form::Choices) {
                for language in [0, 1] {
                    assert!(!term.names[language].is_empty(), "{} {}", column.name, term.id);
                    assert_eq!(column.choices.find(column.choices.shown(&term.id, language)), Some(&*term.id));
                }
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_words() {
    // Other headings are a language's own.
    let keys = |locale| {
        source(locale)
            .lines()
            .filter_map(|line| Some(line.split_once(" = ")?.0))
            .filter(|key| !key.starts_with("also-"))
            .collect::<Vec<_>>()
    };
    let [vi, en] = LOCALES.map(keys);
    assert_eq!(vi, en);
}
