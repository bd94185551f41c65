//! The words around the content, in every language of the site: `i18n/TAG.ftl` of each layer. A further language is only such a file.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;
use fluent_syntax::parser::ErrorKind;
use unic_langid::LanguageIdentifier;

use crate::config::Languages;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::Lang;

use super::layers::{Layer, LayerText};
use super::pieces::Pieces;
use super::required::REQUIRED;

/// Why a string could not be given.
#[derive(Debug, PartialEq, Eq)]
pub enum StringFault {
    Missing { key: String },
    Argument { key: String, detail: String },
}

pub struct Strings {
    languages: Vec<Language>,
}

struct Language {
    bundle: FluentBundle<Arc<FluentResource>>,
    /// Strings without arguments, ready made: most of a page's words.
    plain: HashMap<Box<str>, Arc<str>>,
    /// Strings that only wait for their arguments.
    pieces: HashMap<Box<str>, Pieces>,
}

impl Strings {
    pub fn new(layers: &[Layer], languages: &Languages, problems: &mut Vec<Diagnostic>) -> Strings {
        let mut built = Vec::new();
        let mut keys: Vec<BTreeSet<String>> = Vec::new();
        for lang in languages.all() {
            let mut known = BTreeMap::new();
            let bundle = bundle(layers, languages.tag(lang), &mut known, problems);
            let plain = plain_strings(&bundle, known.keys());
            let pieces = known.keys().filter_map(|key| Some((key.as_str().into(), Pieces::of(pattern(&bundle, key)?)?))).collect();
            keys.push(known.into_keys().collect());
            built.push(Language { bundle, plain, pieces });
        }
        report_missing(layers, languages, &keys, problems);
        let strings = Strings { languages: built };
        strings.report_arguments(layers, languages, problems);
        strings
    }

    /// A string without arguments.
    pub fn plain(&self, lang: Lang, key: &str) -> Option<&Arc<str>> {
        self.languages[lang.index()].plain.get(key)
    }

    pub fn text(&self, lang: Lang, key: &str, args: &[(&str, &str)]) -> Result<String, StringFault> {
        let language = &self.languages[lang.index()];
        if args.is_empty()
            && let Some(text) = language.plain.get(key)
        {
            return Ok(String::from(&**text));
        }
        if let Some(text) = language.pieces.get(key).and_then(|pieces| pieces.text(args)) {
            return Ok(text);
        }
        let pattern = pattern(&language.bundle, key).ok_or_else(|| StringFault::Missing { key: key.to_owned() })?;
        let mut named = FluentArgs::new();
        for (name, value) in args {
            named.set(*name, *value);
        }
        let mut errors = Vec::new();
        let text = language.bundle.format_pattern(pattern, Some(&named), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(StringFault::Argument { key: key.to_owned(), detail: error.to_string() }),
        }
    }

    /// A string that names an argument nobody gives would show as a hole.
    fn report_arguments(&self, layers: &[Layer], languages: &Languages, problems: &mut Vec<Diagnostic>) {
        for lang in languages.all() {
            for (key, names) in REQUIRED {
                let args: Vec<(&str, &str)> = names.iter().map(|name| (*name, "1")).collect();
                if let Err(StringFault::Argument { detail, .. }) = self.text(lang, key, &args) {
                    let place = place_of(layers, languages.tag(lang), key);
                    let name = detail.rsplit(": ").next().unwrap_or_default();
                    problems.push(Diagnostic::new(Code::StringSyntax, place).arg("detail", "argument").arg("name", name));
                }
            }
        }
    }

    /// For the program's own strings, whose presence and arguments were checked when the theme was loaded; a fault shows the key.
    pub fn say(&self, lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
        self.text(lang, key, args).unwrap_or_else(|_| key.to_owned())
    }
}

fn bundle(
    layers: &[Layer],
    tag: &str,
    known: &mut BTreeMap<String, ()>,
    problems: &mut Vec<Diagnostic>,
) -> FluentBundle<Arc<FluentResource>> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for text in layers.iter().rev().flat_map(|layer| &layer.strings).filter(|text| &*text.name == tag) {
        let resource = parse(text, problems);
        known.extend(resource.entries().filter_map(message_id).map(|id| (id, ())));
        bundle.add_resource_overriding(Arc::new(resource));
    }
    bundle
}

fn message_id(entry: &fluent_syntax::ast::Entry<&str>) -> Option<String> {
    match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    }
}

/// Deepest nesting of braces read: the reader goes down into each.
const DEEPEST: usize = 32;

/// Where the braces of one string are nested too deep.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, c)| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            // A name at the margin begins another string.
            c if c.is_ascii_alphabetic() && (at == 0 || text[..at].ends_with('\n')) => depth = 0,
            _ => {}
        }
        (depth > DEEPEST).then_some(at)
    })
}

fn parse(text: &LayerText, problems: &mut Vec<Diagnostic>) -> FluentResource {
    if let Some(at) = too_deep(&text.text) {
        let place = Place::at(&text.path, &text.text, at);
        problems.push(Diagnostic::new(Code::StringSyntax, place).arg("detail", "brace").arg("name", ""));
        return FluentResource::try_new(String::new()).unwrap_or_else(|(resource, _)| resource);
    }
    match FluentResource::try_new(text.text.clone()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let place = Place::at(&text.path, &text.text, error.pos.start);
                problems.push(Diagnostic::new(Code::StringSyntax, place).arg("detail", word(&error.kind)).arg("name", ""));
            }
            resource
        }
    }
}

/// The word by which messages choose what they say of a fault.
fn word(fault: &ErrorKind) -> &'static str {
    match fault {
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace | ErrorKind::ExpectedInlineExpression => "brace",
        ErrorKind::ExpectedToken('=') => "equals",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => "value",
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "default",
        ErrorKind::UnterminatedStringLiteral => "quote",
        _ => "other",
    }
}

fn pattern<'a>(bundle: &'a FluentBundle<Arc<FluentResource>>, key: &str) -> Option<&'a Pattern<&'a str>> {
    bundle.get_message(key)?.value()
}

fn plain_strings<'a>(bundle: &FluentBundle<Arc<FluentResource>>, keys: impl Iterator<Item = &'a String>) -> HashMap<Box<str>, Arc<str>> {
    let mut plain = HashMap::new();
    for key in keys {
        let Some(pattern) = pattern(bundle, key) else { continue };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut errors);
        if errors.is_empty() {
            plain.insert(key.as_str().into(), text.as_ref().into());
        }
    }
    plain
}

/// What one language has, all must have; and what the program asks for, too.
fn report_missing(layers: &[Layer], languages: &Languages, keys: &[BTreeSet<String>], problems: &mut Vec<Diagnostic>) {
    let all: BTreeSet<&str> = keys.iter().flatten().map(String::as_str).chain(REQUIRED.iter().map(|(key, _)| *key)).collect();
    for lang in languages.all() {
        let tag = languages.tag(lang);
        let files = || layers.iter().flat_map(|layer| &layer.strings).filter(|text| &*text.name == tag);
        let place =
            files().next_back().map_or_else(|| Place::file(format!("content/theme/i18n/{tag}.ftl")), |text| Place::file(text.path.clone()));
        for key in all.iter().filter(|key| !keys[lang.index()].contains(**key)) {
            let file = format!("content/theme/i18n/{tag}.ftl");
            problems.push(Diagnostic::new(Code::StringMissing, place.clone()).arg("key", key).arg("language", tag).arg("file", file));
        }
    }
}

/// Where a string of a language is written: in the uppermost layer that has it.
fn place_of(layers: &[Layer], tag: &str, key: &str) -> Place {
    let texts = layers.iter().flat_map(|layer| &layer.strings).filter(|text| &*text.name == tag);
    let found = texts.into_iter().find_map(|text| {
        let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
        let mut offset = 0;
        for line in text.text.split_inclusive('\n') {
            if begins(line) {
                return Some(Place::at(&text.path, &text.text, offset));
            }
            offset += line.len();
        }
        None
    });
    found.unwrap_or_else(|| Place::file(format!("content/theme/i18n/{tag}.ftl")))
}
