//! The settings of Decap CMS against the table that they are made from, and what Decap writes against what reads it.

use serde_yaml::Value as Yaml;

use super::*;

fn settings(locale: Locale) -> Yaml {
    serde_yaml::from_str(&super::super::decap(Some(&config()), locale)).unwrap()
}

/// Every control with its path as the table has it.
fn walked(controls: &Yaml, above: &str, found: &mut Vec<(String, Yaml)>) {
    for control in controls.as_sequence().unwrap() {
        let list = if control["widget"] == "list" || control["multiple"] == true { "[]" } else { "" };
        let path = format!("{above}{}{list}", control["name"].as_str().unwrap());
        if !control["fields"].is_null() {
            walked(&control["fields"], &format!("{path}."), found);
        }
        found.push((path, control.clone()));
    }
}

fn controls(settings: &Yaml, kind: Kind) -> Vec<(String, Yaml)> {
    let own = settings["collections"].as_sequence().unwrap().iter().find(|own| own["name"] == kind.folder()).unwrap();
    let mut found = Vec::new();
    walked(&own["fields"], "", &mut found);
    found
}

fn table(kind: Kind) -> Vec<Field> {
    fields(Subject::Content(kind), Some(&config()), Locale::Vi)
}

#[test]
fn every_key_that_an_editor_fills_in_has_a_control() {
    let settings = settings(Locale::Vi);
    for kind in Kind::ALL {
        let controls = controls(&settings, kind);
        for field in table(kind) {
            let found = controls.iter().find(|(path, _)| path.trim_end_matches("[]") == field.path.trim_end_matches("[]"));
            let is_left_out = field.value == Value::Map || field.path == "translates";
            assert_eq!(found.is_some(), !is_left_out, "{kind:?} {}", field.path);
            let Some((_, control)) = found else { continue };
            assert_eq!(control["label"], *field.label);
            assert!(control["hint"].as_str().is_some_and(|hint| hint.starts_with(&field.help)), "{}", field.path);
        }
    }
}

/// Decap asks for what a group needs even where nobody wants the group, and cannot save without it.
#[test]
fn what_must_stand_is_required_wherever_it_would_stand() {
    let settings = settings(Locale::Vi);
    for kind in Kind::ALL {
        let table = table(kind);
        for (path, control) in controls(&settings, kind) {
            let Some(field) = table.iter().find(|field| field.path == path) else { continue };
            let group = path.rsplit_once('.').map(|(group, _)| group);
            let is_there = group.is_none_or(|group| group.ends_with("[]"));
            assert_eq!(control["required"], path == "status" || is_there && field.need != Need::No, "{path}");
        }
    }
}

#[test]
fn every_term_and_every_word_can_be_chosen() {
    let settings = settings(Locale::Vi);
    let mut chosen = 0;
    for kind in Kind::ALL {
        let table = table(kind);
        for (path, control) in controls(&settings, kind) {
            let Some(field) = table.iter().find(|field| field.path == path && !field.allowed.is_empty()) else { continue };
            let offered = control["options"].as_sequence().unwrap_or_else(|| panic!("{path}: {control:?}"));
            let values: Vec<String> = offered
                .iter()
                .map(|one| one["value"].as_str().map_or_else(|| one["value"].as_u64().unwrap().to_string(), str::to_owned))
                .collect();
            let labels: Vec<_> = offered.iter().map(|one| one["label"].as_str().unwrap()).collect();
            assert_eq!((values, labels), (field.allowed.clone(), field.word_labels.iter().map(String::as_str).collect()), "{path}");
            chosen += 1;
        }
    }
    assert!(chosen > 30, "{chosen}");
}

#[test]
fn a_translation_has_its_words_and_no_facts() {
    let settings = settings(Locale::Vi);
    let in_translation = |kind| {
        let all = controls(&settings, kind).into_iter().filter(|(_, control)| control["i18n"] == true);
        all.map(|(path, _)| path).collect::<BTreeSet<_>>()
    };
    assert_eq!(
        in_translation(Kind::Plan).into_iter().collect::<Vec<_>>(),
        ["aliases[]", "body", "slug", "status", "summary", "tasks[]", "tasks[].id", "tasks[].text", "title"]
    );
    for kind in Kind::ALL {
        let found = in_translation(kind);
        for field in table(kind).iter().filter(|field| field.is_translated) {
            assert!(found.contains(&field.path), "{kind:?} {}", field.path);
            let groups = field.path.match_indices('.').map(|(at, _)| &field.path[..at]);
            groups.for_each(|group| assert!(found.contains(group), "{kind:?} {group}"));
        }
        let facts = ["cover.image", "gallery[].image", "date", "tasks[].due", "projects[].start", "documents[]", "registration[].number"];
        facts.iter().for_each(|path| assert!(!found.contains(*path), "{kind:?} {path}"));
    }
}

#[test]
fn every_language_has_a_file_and_texts_by_language_have_all_of_them() {
    let settings = settings(Locale::En);
    assert_eq!(
        settings["i18n"],
        serde_yaml::from_str::<Yaml>("{structure: multiple_files, locales: [vi, en], default_locale: vi}").unwrap()
    );
    let controls = controls(&settings, Kind::News);
    let place: Vec<_> = controls.iter().filter(|(path, _)| path.starts_with("event.place.")).map(|(path, _)| &**path).collect();
    assert_eq!(place, ["event.place.vi", "event.place.en"]);
}

#[test]
fn nothing_is_said_that_nobody_wrote() {
    let names = |locale| texts::source(locale).lines().filter(|line| line.starts_with("decap-")).filter_map(|line| line.split(" =").next());
    assert!(names(Locale::Vi).eq(names(Locale::En)));
    for locale in LOCALES {
        for config in [None, Some(&config())] {
            let text = super::super::decap(config, locale);
            assert!(!text.contains("decap-"), "{}", text.lines().find(|line| line.contains("decap-")).unwrap());
        }
    }
}

/// As Decap CMS 3.16 writes it: keys in the order of the controls, dates, times and numbers without quotes but where YAML would misread
/// a text, long lines folded, no line end behind the text.
const WRITTEN: [(&str, &str); 3] = [
    ("content/news/2026/lop-hoc-3-buoi.vi.md", include_str!("decap/news.vi.md")),
    ("content/news/2026/lop-hoc-3-buoi.en.md", include_str!("decap/news.en.md")),
    ("content/plans/ke-hoach-nam.vi.md", include_str!("decap/plan.vi.md")),
];

#[test]
fn what_decap_writes_is_read() {
    let config = config();
    for (path, text) in WRITTEN {
        let parsed = content::parse(&path.into(), text, &config);
        assert_eq!(parsed.problems, [], "{path}");
        // A translation has no facts of its own.
        assert_eq!(parsed.document.unwrap().outline.missing.is_empty(), path.ends_with(".vi.md"), "{path}");
    }
}
