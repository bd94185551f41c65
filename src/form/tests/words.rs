use std::collections::BTreeSet;

use super::super::words::{Texts, source};
use super::*;

#[test]
fn both_languages_say_the_same_things() {
    let names = |locale| -> BTreeSet<&str> {
        source(locale).lines().filter(|line| !line.starts_with('#')).filter_map(|line| Some(line.split_once(" = ")?.0)).collect()
    };
    assert_eq!(names(Locale::Vi), names(Locale::En));
    for locale in [Locale::Vi, Locale::En] {
        let texts = Texts::new(locale);
        for name in names(locale) {
            let said = texts.say(name, &[]);
            assert!(said != name && !said.is_empty(), "{name}");
        }
    }
}
