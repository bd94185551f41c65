//! One key as Decap shows it.

use serde::Serialize;

use crate::content::TRANSLATED;
use crate::schema::field::{Field, Need};
use crate::schema::json::pattern;
use crate::schema::texts::Texts;
use crate::schema::value::Value;

use super::widget::Widget;

#[derive(Serialize)]
pub struct Control {
    pub label: String,
    pub name: String,
    #[serde(flatten)]
    pub widget: Widget,
    /// Decap wants everything that nobody excuses.
    required: bool,
    /// In the pane of a translation, too.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    i18n: bool,
    /// A regular expression, and what is said to whoever does not keep to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<[String; 2]>,
    #[serde(skip_serializing_if = "String::is_empty")]
    hint: String,
}

/// What the controls of a kind are made of.
pub struct Maker<'a> {
    pub fields: &'a [Field],
    /// The key from which the file has its name.
    pub title: &'a str,
    pub locales: &'a [String],
    pub texts: &'a Texts,
}

pub fn controls(fields: &[Field], title: &str, locales: &[String], texts: &Texts) -> Vec<Control> {
    Maker { fields, title, locales, texts }.group("", true)
}

impl Maker<'_> {
    /// The controls of a group, or of the whole file. `is_sure`: the group is there wherever these are asked for.
    pub fn group(&self, above: &str, is_sure: bool) -> Vec<Control> {
        self.below(above).filter(|field| is_shown(field)).map(|field| self.control(field, is_sure)).collect()
    }

    fn below<'f>(&'f self, above: &'f str) -> impl Iterator<Item = &'f Field> {
        self.fields.iter().filter(move |field| field.path.strip_prefix(above).is_some_and(|rest| !rest.contains('.')))
    }

    fn control(&self, field: &Field, is_sure: bool) -> Control {
        let is_needed = is_sure && field.need != Need::No;
        Control {
            label: field.label.clone(),
            name: field.key.clone(),
            // Decap asks for what a group needs even where nobody wants the group; a record of a list is always wanted.
            widget: Widget::of(field, self, is_needed || field.list),
            // A text of which nobody said whether it may be read is a draft; nobody is to forget it.
            required: is_needed || field.path == "status",
            i18n: self.is_in_translations(field),
            pattern: self.pattern(field),
            hint: self.hint(field),
        }
    }

    /// What a translation has: its words, what tells the records apart to which they belong, and the groups in which they stand.
    fn is_in_translations(&self, field: &Field) -> bool {
        let inside = format!("{}.", field.path);
        let above = field.path.rfind('.').map_or("", |at| &field.path[..=at]);
        let names_a_record = field.key == "id" && self.below(above).any(|beside| beside.is_translated);
        field.is_translated
            || names_a_record
            || above.is_empty() && TRANSLATED.contains(&&*field.key)
            || self.fields.iter().any(|other| other.path.starts_with(&inside) && other.is_translated)
    }

    fn pattern(&self, field: &Field) -> Option<[String; 2]> {
        if field.path == self.title {
            // Decap would leave it in the name of the file.
            return Some(["^[^~]*$".to_owned(), self.texts.say("decap-no-tilde", &[])]);
        }
        let pattern = match field.value {
            // Decap knows the two by their pickers.
            Value::Date | Value::Moment => None,
            Value::PartialDate => Some(r"^\d{4}(-\d{2}(-\d{2})?)?$"),
            value => pattern(value),
        };
        let said = || self.texts.say("decap-pattern", &[("example", typed(field))]);
        pattern.filter(|_| !field.list).map(|pattern| [pattern.to_owned(), said()])
    }

    /// What helps, with an example where something must be typed in a form that nobody guesses.
    fn hint(&self, field: &Field) -> String {
        let is_typed = matches!(
            field.value,
            Value::Due | Value::Period | Value::PartialDate | Value::Part | Value::Symbol | Value::Amount | Value::Address | Value::Slug
        );
        let is_typed = is_typed || matches!(field.value, Value::Term) && field.allowed.is_empty();
        if is_typed {
            format!("{} {}", field.help, self.texts.say("decap-example", &[("example", typed(field))]))
        } else {
            field.help.clone()
        }
    }
}

impl Control {
    /// The one value of a list that is no group.
    pub fn one(field: &Field, widget: Widget) -> Control {
        Control {
            label: field.label.clone(),
            name: field.key.clone(),
            widget,
            required: false,
            i18n: false,
            pattern: None,
            hint: String::new(),
        }
    }

    /// A text in one of the languages.
    pub fn in_language(tag: &str, widget: Widget, texts: &Texts) -> Control {
        let name = format!("decap-language-{tag}");
        let label = Some(texts.say(&name, &[])).filter(|said| *said != name).unwrap_or_else(|| tag.to_owned());
        Control { label, name: tag.to_owned(), widget, required: false, i18n: false, pattern: None, hint: String::new() }
    }

    /// The text behind the front matter.
    pub fn body(texts: &Texts) -> Control {
        let label = texts.say("decap-body", &[]);
        Control { label, name: "body".to_owned(), widget: Widget::body(), required: false, i18n: true, pattern: None, hint: String::new() }
    }
}

/// Properties of the editors' own have no form, and the stamp of a translation is the program's. Both stay in the file.
fn is_shown(field: &Field) -> bool {
    field.value != Value::Map && field.key != "translates"
}

/// The example as it is typed: the first where there are several; of a range its beginning.
fn typed(field: &Field) -> String {
    let example = serde_yaml::from_str(field.example).unwrap_or(serde_yaml::Value::Null);
    first(&example).unwrap_or_default()
}

fn first(value: &serde_yaml::Value) -> Option<String> {
    match value {
        serde_yaml::Value::String(text) => Some(text.clone()),
        serde_yaml::Value::Number(number) => Some(number.to_string()),
        serde_yaml::Value::Sequence(items) => first(items.first()?),
        serde_yaml::Value::Mapping(map) => first(map.values().next()?),
        _ => None,
    }
}
