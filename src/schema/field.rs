//! The table of fields: what an editor may write, where, and what it means.

use crate::config::{Config, Vocabulary, vocabularies_with};
use crate::diagnostic::Locale;
use crate::text::Lang;

use super::example::example;
use super::subject::Subject;
use super::texts::Texts;
use super::value::Value;
use super::walk::{Step, walk};

/// Whether a key must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    No,
    /// In every file; of a key within a group: wherever the group stands.
    Always,
    /// In the original; a translation takes it from there.
    Original,
}

/// One key of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// From the top of the file: `title`, `cover.alt`, `tasks[].due`.
    pub path: String,
    /// Its last part: `due`.
    pub key: String,
    /// What the group is called in which it stands: `task`. The keys of one shape are the same wherever it stands.
    pub shape: String,
    pub value: Value,
    /// A list of such values.
    pub list: bool,
    pub need: Need,
    /// The only words allowed: a fixed list, or the terms of a vocabulary. Empty where there is no list, or it is not known.
    pub allowed: Vec<String>,
    /// The vocabulary whose terms are meant.
    pub vocabulary: Option<String>,
    /// What the words allowed are called, one for each.
    pub word_labels: Vec<String>,
    /// Words that a translation has in its own language; where it is false, a translation takes the value from the original.
    pub is_translated: bool,
    /// A text of several lines.
    pub is_long: bool,
    /// `text`, `list of dates` in the language asked for.
    pub type_name: String,
    /// What the key is called in a form: `Ngày của tin`.
    pub label: String,
    /// A sentence for people who fill in a form and never see a key.
    pub help: String,
    pub description: String,
    /// The value as it stands behind `key: `. Empty for a group.
    pub example: &'static str,
}

/// Every key that may stand, each before the keys of its group. Without a site the terms of vocabularies are not known.
pub fn fields(subject: Subject, config: Option<&Config>, locale: Locale) -> Vec<Field> {
    let form = subject.form();
    let texts = Texts::new(locale);
    let lang = config.map_or(Lang::DEFAULT, |config| language(config, locale));
    walk(&form, subject.id()).into_iter().map(|step| field(step, config, lang, &texts)).collect()
}

/// The language of the site in which its terms are told to somebody who reads this one; its first where it has none such.
fn language(config: &Config, locale: Locale) -> Lang {
    let languages = &config.languages;
    languages.all().find(|lang| languages.language_tag(*lang).language() == locale.tag()).unwrap_or(Lang::DEFAULT)
}

fn field(step: Step, config: Option<&Config>, lang: Lang, texts: &Texts) -> Field {
    let vocabulary = step.vocabulary.zip(config).and_then(|(name, config)| config.vocabularies.named(name));
    let words = || step.words.iter().map(|word| (word.clone(), texts.word(step.shape, step.key, word))).unzip();
    let (allowed, word_labels) = vocabulary.map_or_else(words, |vocabulary| terms(vocabulary, lang));
    Field {
        label: texts.label(step.shape, step.key),
        help: texts.help(step.shape, step.key),
        word_labels,
        is_translated: step.is_translated,
        is_long: step.is_long,
        type_name: texts.type_name(step.value, step.list, step.vocabulary),
        description: description(&step, texts),
        example: example(step.shape, step.key),
        key: step.key.to_owned(),
        shape: step.shape.to_owned(),
        vocabulary: step.vocabulary.map(str::to_owned),
        allowed,
        path: step.path,
        value: step.value,
        list: step.list,
        need: step.need,
    }
}

/// The ids of its terms, and what they are called; one without a name is called by its id.
fn terms(vocabulary: &Vocabulary, lang: Lang) -> (Vec<String>, Vec<String>) {
    let called = |id: &str, name: &str| if name.is_empty() { id.to_owned() } else { name.to_owned() };
    vocabulary.terms.iter().map(|(id, term)| (id.to_string(), called(id, term.name.get(lang)))).unzip()
}

/// Of a key that means something in some vocabularies only, with their names.
fn description(step: &Step, texts: &Texts) -> String {
    let said = texts.description(step.shape, step.key);
    let only = if step.shape == Subject::Vocabulary.id() { vocabularies_with(step.key) } else { Vec::new() };
    if only.is_empty() {
        return said;
    }
    let files: Vec<_> = only.iter().map(|name| format!("`{name}.yaml`")).collect();
    format!("{said} {}", texts.say("only-in", &[("files", files.join(", "))]))
}

impl Need {
    pub(super) fn of(word: Option<&str>) -> Need {
        match word {
            Some("always") => Need::Always,
            Some("original") => Need::Original,
            _ => Need::No,
        }
    }
}
