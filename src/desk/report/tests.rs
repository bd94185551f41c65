//! The words of the draft: the same in both languages, and every one that is asked for is there.

use std::collections::BTreeSet;

use super::*;

/// Of each text its name and the arguments it uses.
fn texts(locale: Locale) -> Vec<(&'static str, BTreeSet<&'static str>)> {
    let mut all: Vec<(&str, BTreeSet<&str>)> = Vec::new();
    for line in words::source(locale).lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| !name.starts_with(' ')) {
            all.push((name, BTreeSet::new()));
        }
        let used = line.split("$").skip(1).filter_map(|rest| rest.split([' ', '}']).next());
        if let Some((_, args)) = all.last_mut() {
            args.extend(used);
        }
    }
    all
}

#[test]
fn both_languages_say_the_same_things() {
    let names = |locale| texts(locale).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert!(names(Locale::Vi).len() > 80);
    assert_eq!(names(Locale::Vi), names(Locale::En));
    for ((name, vi), (_, en)) in texts(Locale::Vi).into_iter().zip(texts(Locale::En)) {
        // What chooses a plural in one language may choose nothing in the other.
        let without = |args: BTreeSet<&'static str>| args.into_iter().filter(|arg| *arg != "count").collect::<Vec<_>>();
        assert_eq!(without(vi), without(en), "{name}");
    }
}

#[test]
fn no_text_says_its_own_name() {
    for locale in [Locale::Vi, Locale::En] {
        let words = Words::of(locale);
        for (name, args) in texts(locale) {
            let given: Vec<(&str, &str)> = args.iter().map(|arg| (*arg, "7")).collect();
            let said = words.say(name, &given);
            assert!(said != name && !said.contains("{$") && !said.contains("{ $"), "{locale:?} {name}: {said}");
        }
    }
}
