//! What forms say to people who never see a key.

use std::collections::BTreeSet;

use super::*;

/// The texts whose names begin so.
fn written(locale: Locale, prefix: &str) -> BTreeSet<&'static str> {
    let names = texts::source(locale).lines().filter_map(|line| Some(line.split_once(" = ")?.0));
    names.filter(|name| name.starts_with(prefix)).collect()
}

/// All of these texts are of something, and everything has one: the first of its names that is there.
fn hold(prefix: &str, wanted: &[Vec<String>]) {
    for locale in LOCALES {
        let written = written(locale, prefix);
        let find = |names: &Vec<String>| names.iter().find_map(|name| written.get(&**name).copied());
        let missing: Vec<_> = wanted.iter().filter(|names| find(names).is_none()).collect();
        assert!(missing.is_empty(), "{locale:?}: nobody wrote {missing:?}");
        let used: BTreeSet<_> = wanted.iter().filter_map(find).collect();
        let idle: Vec<_> = written.difference(&used).collect();
        assert!(idle.is_empty(), "{locale:?}: of nothing: {idle:?}");
    }
}

#[test]
fn every_key_of_every_file_has_a_name_in_both_languages() {
    let names = |(_, field): (_, Field)| [&*field.shape, "common"].map(|own| format!("label-{own}-{}", field.key)).to_vec();
    hold("label-", &all().into_iter().map(names).collect::<Vec<_>>());
}

#[test]
fn no_two_keys_of_a_group_have_one_name() {
    for locale in LOCALES {
        for subject in Subject::ALL {
            let mut known = BTreeSet::new();
            for field in fields(subject, None, locale) {
                assert_ne!(field.label, field.key, "{locale:?}");
                let group = field.path.rsplit_once('.').map(|(group, _)| group.to_owned());
                assert!(known.insert((group, field.label.clone())), "{locale:?} {}: {}", field.path, field.label);
            }
        }
    }
}

#[test]
fn every_word_of_a_list_has_a_name_in_both_languages() {
    let fields = all().into_iter().map(|(_, field)| field).filter(|field| field.vocabulary.is_none());
    let names = |field: Field| {
        let of = |word: &String| ["common".to_owned(), field.shape.clone()].map(|own| format!("word-{own}-{}-{word}", field.key)).to_vec();
        field.allowed.iter().map(of).collect::<Vec<_>>()
    };
    hold("word-", &fields.flat_map(names).collect::<Vec<_>>());
    for (_, field) in all() {
        let differ: BTreeSet<_> = field.word_labels.iter().collect();
        assert_eq!((differ.len(), field.word_labels.len()), (field.allowed.len(), field.allowed.len()), "{}", field.path);
    }
}

#[test]
fn whoever_fills_in_a_form_is_told_nothing_of_files() {
    const OF_FILES: [&str; 11] = ["`", "_", "YAML", "yaml", "ngoặc", "in quotes", "content/", "media/", "Markdown", "nhipcau", "khóa"];
    for locale in LOCALES {
        let texts = written(locale, "");
        let mut used = BTreeSet::new();
        for kind in Kind::ALL {
            for field in fields(Subject::Content(kind), None, locale) {
                let faults: Vec<_> = OF_FILES.iter().filter(|word| field.help.contains(**word)).collect();
                assert!(faults.is_empty() && field.help.ends_with('.'), "{locale:?} {}: {faults:?} in {:?}", field.path, field.help);
                let names = ["help-", ""].map(|of| [&*field.shape, "common"].map(|shape| format!("{of}{shape}-{}", field.key)));
                let said = names
                    .iter()
                    .flatten()
                    .filter_map(|name| texts.get(&**name))
                    .find(|name| Texts::new(locale).say(name, &[]) == field.help);
                used.insert(*said.unwrap_or_else(|| panic!("{locale:?} {}: {:?}", field.path, field.help)));
            }
        }
        let idle: Vec<_> = texts.iter().filter(|name| name.starts_with("help-") && !used.contains(*name)).collect();
        assert!(idle.is_empty(), "{locale:?}: of no key: {idle:?}");
    }
}

#[test]
fn terms_are_called_what_the_site_calls_them() {
    let source = |name: &str, text: &str| Source::new(&Arc::from(name), text, 0);
    let site = source("site.yaml", "languages: [en-GB, vi]\nname: {vi: A, en-GB: B}\nbase_url: https://example.org/\n");
    let countries = source("countries.yaml", "LA: {name: {vi: Lào, en-GB: Laos}}\nKH: {}\n");
    let (config, _) = config::read(&site, &[("countries".into(), countries)]);
    for (locale, called) in [(Locale::Vi, ["Lào", "KH"]), (Locale::En, ["Laos", "KH"])] {
        let all = fields(Subject::Content(Kind::News), Some(&config), locale);
        let field = all.iter().find(|field| field.path == "countries[]").unwrap();
        assert_eq!((&field.allowed, &field.word_labels[..]), (&vec!["LA".to_owned(), "KH".to_owned()], &called.map(str::to_owned)[..]));
    }
}

#[test]
fn the_words_of_a_translation_are_those_that_are_read_as_such() {
    let config = config();
    for kind in Kind::ALL {
        let path = format!("content/{}/x.vi.md", if kind == Kind::News { "news/2026" } else { kind.folder() });
        let parsed = content::parse(&path.into(), &format!("---\n{}---\n\nText.\n", whole(kind)), &config);
        assert_eq!(parsed.problems, []);
        // `gallery[0].alt` and `tasks#t1.text`, both of a list.
        let read: BTreeSet<_> = parsed.document.unwrap().prose.iter().map(|(key, _)| listed(key)).collect();
        let marked = fields(Subject::Content(kind), Some(&config), Locale::En).into_iter().filter(|field| field.is_translated);
        assert_eq!(read, marked.map(|field| field.path).collect(), "{kind:?}");
        assert!(read.len() > 1, "{kind:?}");
    }
}

fn listed(key: &str) -> String {
    let Some((list, rest)) = key.split_once(['#', '[']) else { return key.to_owned() };
    format!("{list}[].{}", rest.split_once('.').map_or(rest, |(_, key)| key))
}

#[test]
fn long_are_texts_alone() {
    let long: Vec<_> = all().into_iter().filter(|(_, field)| field.is_long).collect();
    assert!(long.iter().all(|(_, field)| matches!(field.value, Value::Text | Value::Localized)));
    let of_news =
        |path: &str| fields(Subject::Content(Kind::News), None, Locale::Vi).into_iter().any(|field| field.path == path && field.is_long);
    assert!(of_news("summary") && of_news("video.transcript") && !of_news("title"));
}
