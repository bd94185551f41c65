//! The texts of problems, from the embedded `vi.ftl` and `en.ftl`; and other embedded texts in the same form.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Diagnostic;

/// The language in which the program speaks to its user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    Vi,
    En,
}

pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    /// The tag of the language.
    pub fn tag(self) -> &'static str {
        match self {
            Locale::Vi => "vi",
            Locale::En => "en",
        }
    }
}

/// The embedded texts of one language.
fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => include_str!("vi.ftl"),
        Locale::En => include_str!("en.ftl"),
    }
}

impl Messages {
    /// The texts of problems.
    pub fn new(locale: Locale) -> Messages {
        Messages::of(locale, source(locale))
    }

    /// Texts embedded elsewhere, for pages of the program's own.
    pub fn of(locale: Locale, texts: &str) -> Messages {
        // The language only chooses number and plural rules; the undetermined one stands in where it cannot be parsed.
        let language = LanguageIdentifier::from_bytes(locale.tag().as_bytes()).unwrap_or_default();
        // A faulty line of the embedded texts is dropped here and caught by a test beside them, which asks for every text.
        let resource = FluentResource::try_new(texts.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Messages { bundle }
    }

    /// What is wrong, in one sentence.
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        self.text(diagnostic.code.as_str(), None, &diagnostic.args)
    }

    /// What to do about it; empty when there is nothing to add.
    pub fn help(&self, diagnostic: &Diagnostic) -> String {
        self.text(diagnostic.code.as_str(), Some("help"), &diagnostic.args)
    }

    /// A text of the program's own, such as a line of the summary.
    pub fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        self.text(key, None, args)
    }

    fn text(&self, key: &str, attribute: Option<&str>, args: &[(impl AsRef<str>, String)]) -> String {
        let mut named = FluentArgs::new();
        for (name, value) in args {
            named.set(name.as_ref(), argument(value));
        }
        let Some(message) = self.bundle.get_message(key) else { return key.to_owned() };
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let Some(pattern) = pattern else { return String::new() };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&named), &mut errors).into_owned()
    }
}

/// A whole number is one, so that a text can choose by it (`[1] 1 day`); whatever would not be printed as it is given stays a text.
fn argument(value: &str) -> FluentValue<'_> {
    let number: Option<u32> = value.parse().ok();
    match number.filter(|number| number.to_string() == value) {
        Some(number) => number.into(),
        None => value.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    /// The text of one code with its attributes.
    fn block<'s>(source: &'s str, code: &str) -> Option<&'s str> {
        let head = format!("{code} = ");
        let begin = if source.starts_with(&head) { 0 } else { source.find(&format!("\n{head}"))? + 1 };
        let block = &source[begin..];
        let end = block
            .match_indices('\n')
            .find(|(at, _)| block[at + 1..].starts_with(|c: char| !c.is_whitespace()))
            .map_or(block.len(), |(at, _)| at);
        Some(&block[..end])
    }

    /// The arguments that a block names, sorted.
    fn arguments(block: &str) -> Vec<&str> {
        let mut names: Vec<&str> = block.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next()).collect();
        names.sort();
        names.dedup();
        names
    }

    /// Its attributes and the words by which it chooses.
    fn parts(block: &str) -> Vec<&str> {
        let begins = |line: &&str| line.starts_with(['.', '[', '*']);
        block.lines().map(str::trim).filter(begins).filter_map(|line| line.split(' ').next()).collect()
    }

    #[test]
    fn every_code_speaks_both_languages_alike() {
        for code in Code::ALL {
            let text = |locale| block(source(locale), code.as_str()).unwrap_or_else(|| panic!("{} in {locale:?}", code.as_str()));
            let (vi, en) = (text(Locale::Vi), text(Locale::En));
            assert_eq!(arguments(vi), arguments(en), "{}", code.as_str());
            assert_eq!(parts(vi), parts(en), "{}", code.as_str());
        }
    }

    /// Every text of the program's own, beside the codes.
    fn own(locale: Locale) -> Vec<&'static str> {
        let names = source(locale).lines().filter_map(|line| Some(line.split_once(" = ")?.0));
        names.filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase())).collect()
    }

    #[test]
    fn the_programs_own_words_are_said_in_both_languages_alike() {
        assert!(own(Locale::Vi).contains(&"watch-stopped"));
        assert_eq!(own(Locale::Vi), own(Locale::En));
        for name in own(Locale::Vi) {
            let text = |locale| block(source(locale), name).unwrap_or_else(|| panic!("{name} in {locale:?}"));
            assert_eq!(arguments(text(Locale::Vi)), arguments(text(Locale::En)), "{name}");
            assert_eq!(parts(text(Locale::Vi)), parts(text(Locale::En)), "{name}");
        }
    }

    #[test]
    fn texts_choose_by_number_and_print_what_they_are_given() {
        let texts = Messages::of(Locale::En, "days = { $days ->\n    [1] one day\n   *[other] { $days } days\n }\n");
        for (given, said) in
            [("1", "one day"), ("2026", "2026 days"), ("01", "01 days"), ("+1", "+1 days"), ("-1", "-1 days"), ("x", "x days")]
        {
            assert_eq!(texts.say("days", &[("days", given.to_owned())]), said);
        }
    }

    #[test]
    fn codes_are_unique() {
        let mut all: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        all.sort();
        let count = all.len();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn embedded_texts_are_faultless() {
        for locale in [Locale::Vi, Locale::En] {
            if let Err((_, errors)) = FluentResource::try_new(source(locale).to_owned()) {
                panic!("{locale:?}: {errors:?}");
            }
        }
    }
}
