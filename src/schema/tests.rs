//! The table against the texts, the examples and what the program really checks.

mod decap;
mod labels;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::*;
use crate::config::{self, Config};
use crate::content::{self, Kind};
use crate::diagnostic::{Code, Diagnostic, Locale};
use crate::yaml::Source;

const LOCALES: [Locale; 2] = [Locale::Vi, Locale::En];

fn config() -> Config {
    let site = "languages: [vi, en]\nname: {vi: A, en: B}\nbase_url: https://example.org/\n";
    let terms = |ids: &str| ids.split(' ').map(|id| format!("\"{id}\": {{name: {{vi: A, en: B}}}}\n")).collect::<String>();
    let files = [
        ("topics", "people-to-people"),
        ("series", "friendship-bridge"),
        ("countries", "LA KH DK"),
        ("areas", "cau-mau suoi-mau"),
        ("agencies", "lhm van-phong-lhm so-ngoai-vu-mau ban-bi-thu ban-bien-tap-lhm hoi-viet-lao-mau co-quan-dang-ky-mau"),
        ("sectors", "140 122"),
    ];
    let source = |name: &str, text: &str| Source::new(&Arc::from(name), text, 0);
    let vocabularies: Vec<_> = files.iter().map(|(name, ids)| ((*name).into(), source(name, &terms(ids)))).collect();
    let (config, problems) = config::read(&source("site.yaml", site), &vocabularies);
    assert_eq!(problems, []);
    config
}

fn all() -> Vec<(Subject, Field)> {
    let of = |subject| fields(subject, None, Locale::En).into_iter().map(move |field| (subject, field));
    Subject::ALL.into_iter().flat_map(of).collect()
}

/// Names of the descriptions in a file of texts.
fn described(locale: Locale) -> BTreeSet<&'static str> {
    let names = texts::source(locale).lines().filter_map(|line| Some(line.split_once(" = ")?.0));
    names
        .filter(|name| {
            !["label-", "help-", "word-", "decap-", "type-", "col-", "need-no", "need-always", "need-original", "need-inside"]
                .iter()
                .any(|own| name.starts_with(own))
                && !["list-of", "as-under", "only-in"].contains(name)
        })
        .collect()
}

#[test]
fn every_key_is_described_in_both_languages_and_every_description_is_of_a_key() {
    for locale in LOCALES {
        let written = described(locale);
        let mut used = BTreeSet::new();
        for (_, field) in all() {
            let names = [format!("{}-{}", field.shape, field.key), format!("common-{}", field.key)];
            match names.iter().find_map(|name| written.get(&**name)) {
                Some(name) => drop(used.insert(*name)),
                None => panic!("{locale:?}: nothing says what {} is ({})", field.path, names[0]),
            }
        }
        let idle: Vec<_> = written.difference(&used).collect();
        assert!(idle.is_empty(), "{locale:?}: of no key: {idle:?}");
    }
}

#[test]
fn every_key_has_an_example_and_every_example_is_of_a_key() {
    let mut used = BTreeSet::new();
    for (_, field) in all() {
        assert!(!field.example.is_empty(), "{}.{}", field.shape, field.key);
        used.insert(example::position(&field.shape, &field.key));
    }
    assert_eq!(used.len(), example::EXAMPLES.lines().count());
}

#[test]
fn every_type_has_a_name() {
    for locale in LOCALES {
        let texts = Texts::new(locale);
        for value in Value::ALL {
            assert!(!texts.type_name(value, true, Some("topics")).contains("type-"), "{value:?}");
        }
    }
}

#[test]
fn words_of_a_fixed_list_are_explained() {
    for locale in LOCALES {
        for subject in Subject::ALL {
            for field in fields(subject, None, locale).iter().filter(|field| field.key != "sdgs") {
                let missing: Vec<_> = field.allowed.iter().filter(|word| !field.description.contains(&format!("`{word}`"))).collect();
                assert!(missing.is_empty(), "{locale:?} {}: {missing:?}", field.path);
            }
        }
    }
}

#[test]
fn terms_are_those_of_the_site() {
    let config = config();
    let countries = |config: Option<&Config>| {
        let fields = fields(Subject::Content(Kind::News), config, Locale::Vi);
        fields.into_iter().find(|field| field.path == "countries[]").unwrap().allowed
    };
    assert_eq!(countries(Some(&config)), ["LA", "KH", "DK"]);
    assert!(countries(None).is_empty());
}

/// What the program says of front matter.
fn told_of(kind: Kind, front: &str, config: &Config) -> (Vec<Diagnostic>, Vec<String>) {
    let path = match kind {
        Kind::News => "content/news/2026/x.vi.md".to_owned(),
        _ => format!("content/{}/x.vi.md", kind.folder()),
    };
    let parsed = content::parse(&path.into(), &format!("---\n{front}---\n\nText.\n"), config);
    let missing = parsed.document.map(|document| document.outline.missing.into_iter().map(|(key, _)| key).collect());
    (parsed.problems, missing.unwrap_or_default())
}

/// `tasks[].due` with a value: the lines that lead to it. The groups above have nothing else.
fn nested(path: &str, value: &str) -> String {
    let (first, rest) = match path.split_once('.') {
        None => return path.strip_suffix("[]").map_or(format!("{path}: {value}\n"), |key| format!("{key}: [{value}]\n")),
        Some(parts) => parts,
    };
    let inner = nested(rest, value);
    match first.strip_suffix("[]") {
        Some(key) => format!("{key}:\n  - {}", inner.replace('\n', "\n    ").trim_end_matches(' ')),
        None => format!("{first}:\n  {}", inner.replace('\n', "\n  ").trim_end_matches(' ')),
    }
}

/// Front matter in which every key stands, each with its example.
fn whole(kind: Kind) -> String {
    let all = fields(Subject::Content(kind), None, Locale::En);
    serde_yaml::to_string(&below("", &all)).unwrap()
}

fn below(above: &str, all: &[Field]) -> serde_yaml::Value {
    let own = all.iter().filter(|field| field.path.strip_suffix("[]").unwrap_or(&field.path) == format!("{above}{}", field.key));
    let value = |field: &Field| {
        let inside = format!("{}.", field.path);
        if !all.iter().any(|other| other.path.starts_with(&inside)) {
            return serde_yaml::from_str(field.example).unwrap();
        }
        let group = below(&inside, all);
        if field.list { vec![group].into() } else { group }
    };
    own.map(|field| (serde_yaml::Value::from(&*field.key), value(field))).collect::<serde_yaml::Mapping>().into()
}

fn codes(problems: &[Diagnostic]) -> Vec<Code> {
    problems.iter().map(|problem| problem.code).collect()
}

/// The code with which the program answers a text that no key of this type can have.
fn refusal(field: &Field) -> Option<Code> {
    Some(match field.value {
        Value::Date | Value::Moment => Code::NotADate,
        Value::Word if field.path != "sdgs[]" => Code::NotOneOf,
        Value::Term if field.vocabulary.as_deref() == Some("countries") => Code::UnknownCountry,
        Value::Term => Code::UnknownTerm,
        Value::Url => Code::BadUrl,
        Value::Slug => Code::BadSlug,
        Value::Address => Code::BadAlias,
        Value::Amount => Code::AmbiguousAmount,
        Value::Currency => Code::UnknownCurrency,
        Value::Due | Value::Every | Value::Period | Value::PartialDate => Code::NotATime,
        Value::Symbol => Code::BadSymbol,
        Value::Number | Value::Boolean => Code::WrongType,
        _ => return None,
    })
}

#[test]
fn what_the_table_says_of_a_value_is_what_is_checked() {
    let config = config();
    let mut checked = 0;
    for kind in Kind::ALL {
        for field in fields(Subject::Content(kind), Some(&config), Locale::En) {
            let Some(code) = refusal(&field) else { continue };
            let (problems, _) = told_of(kind, &nested(&field.path, "Sai Trái"), &config);
            let told = problems.iter().find(|problem| problem.code == code);
            let told = told.unwrap_or_else(|| panic!("{} takes anything: {:?}", field.path, codes(&problems)));
            if field.value == Value::Word {
                let allowed = told.args.iter().find(|(name, _)| *name == "allowed").map(|(_, words)| words.clone());
                assert_eq!(allowed, Some(field.allowed.join(", ")), "{}", field.path);
            }
            for word in &field.allowed {
                let (problems, _) = told_of(kind, &nested(&field.path, &format!("\"{word}\"")), &config);
                assert!(!codes(&problems).contains(&code), "{}: {word}", field.path);
            }
            checked += 1;
        }
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn what_must_stand_is_what_is_asked_for() {
    let config = config();
    for kind in Kind::ALL {
        for field in fields(Subject::Content(kind), Some(&config), Locale::En) {
            let group = field.path.rsplit_once('.').map(|(group, _)| group);
            // Nothing but a key that tells of nothing, in the group in which the key would stand.
            let head = if kind == Kind::Organization { "name: X\n" } else { "title: X\n" };
            let front = group.map_or("status: draft\n".to_owned(), |group| format!("{head}{}", nested(group, "{}")));
            let (problems, missing) = told_of(kind, &front, &config);
            let asked = |problem: &&Diagnostic| match problem.code {
                Code::MissingKey => problem.args.iter().any(|(name, key)| *name == "key" && *key == field.key),
                Code::MissingAlt => field.key == "alt",
                _ => false,
            };
            let at = field.path.replace("[]", "[0]");
            // Of a document either the number or the name: the description says so.
            let either = field.shape == "document" && field.key == "name";
            let need = match (problems.iter().find(asked), missing.contains(&at) || missing.contains(&at.replace("[0]", ""))) {
                (Some(_), _) if !either => Need::Always,
                (None, true) => Need::Original,
                _ => Need::No,
            };
            assert_eq!(field.need, need, "{kind:?} {}: {:?}, {missing:?}", field.path, codes(&problems));
        }
    }
}

#[test]
fn examples_are_accepted() {
    let config = config();
    for kind in Kind::ALL {
        for field in fields(Subject::Content(kind), Some(&config), Locale::En) {
            let value = match field.path.strip_suffix("[]") {
                // The example of a list is the list.
                Some(path) => nested(path, field.example),
                None => nested(&field.path, field.example),
            };
            let (problems, _) = told_of(kind, &value, &config);
            let faults: Vec<_> = problems.iter().filter(|problem| ![Code::MissingKey, Code::MissingAlt].contains(&problem.code)).collect();
            assert!(faults.is_empty(), "{} {value}: {faults:?}", field.path);
        }
    }
}
