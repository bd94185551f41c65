//! The columns of a table for a site: one a field, one a language for fields that have words.

use crate::config::{Config, Vocabulary};
use crate::content::Kind;
use crate::diagnostic::Locale;
use crate::schema::{self, Field, Subject};
use crate::text::Lang;

use super::choices::Choices;
use super::form::Form;
use super::spec::{is_required, specs};
use super::table::Table;
use super::texts::Texts;

pub struct Column {
    pub table: Table,
    /// `country`.
    pub name: &'static str,
    /// Below the entry or the item.
    pub path: &'static str,
    pub form: Form,
    /// Of words.
    pub lang: Option<Lang>,
    /// The tag of that language.
    pub tag: String,
    pub choices: Choices,
    /// In Vietnamese and in English, as exported.
    pub heads: [String; 2],
    /// Whatever else means the column: its name, other words.
    pub aliases: Vec<String>,
    /// What the field means, in both languages.
    pub meanings: [String; 2],
    pub is_required: bool,
}

pub const LOCALES: [Locale; 2] = [Locale::Vi, Locale::En];

/// The position of a language among those that headings have.
pub fn index(locale: Locale) -> usize {
    usize::from(locale == Locale::En)
}

impl Column {
    /// `country`, `name_en`: for programs.
    pub fn id(&self) -> String {
        if self.tag.is_empty() { self.name.to_owned() } else { format!("{}_{}", self.name, self.tag) }
    }

    pub fn head(&self, locale: Locale) -> &str {
        &self.heads[index(locale)]
    }
}

/// In the order in which they are exported.
pub fn columns(table: Table, config: &Config) -> Vec<Column> {
    let fields = LOCALES.map(|locale| schema::fields(Subject::Content(Kind::Organization), Some(config), locale));
    let maker = Maker { table, config, fields: &fields, texts: &LOCALES.map(Texts::new) };
    let mut columns = Vec::new();
    for (name, path, form) in specs(table) {
        if form.is_by_language() {
            columns.extend(config.languages.all().map(|lang| maker.column(name, path, *form, Some(lang))));
        } else {
            columns.push(maker.column(name, path, *form, None));
        }
    }
    columns
}

struct Maker<'a> {
    table: Table,
    config: &'a Config,
    fields: &'a [Vec<Field>; 2],
    texts: &'a [Texts; 2],
}

impl Maker<'_> {
    fn column(&self, name: &'static str, path: &'static str, form: Form, lang: Option<Lang>) -> Column {
        let tag = lang.map(|lang| self.config.languages.tag(lang).to_owned()).unwrap_or_default();
        let with_language = |text: &Texts, head: String, language: &str| match lang {
            None => head,
            Some(_) => format!("{head} ({})", if language.is_empty() { text.language(&tag) } else { language.to_owned() }),
        };
        let heads = self.texts.each_ref().map(|texts| with_language(texts, texts.head(self.table, name), ""));
        let mut aliases = Vec::new();
        for texts in self.texts {
            let words = texts.aliases(self.table, name).into_iter().chain([texts.head(self.table, name), name.to_owned()]);
            for word in words {
                aliases.push(with_language(texts, word.clone(), &tag));
                aliases.push(with_language(texts, word.clone(), ""));
                // Words without a language are those of the site's first.
                if lang == Some(Lang::DEFAULT) {
                    aliases.push(word);
                }
            }
        }
        aliases.push(if tag.is_empty() { name.to_owned() } else { format!("{name}_{tag}") });
        let meanings = [0, 1].map(|at| self.field(at, path).map(|field| field.description.clone()).unwrap_or_default());
        Column {
            choices: self.choices(name, path, form),
            is_required: is_required(self.table, name) && lang.is_none_or(|lang| lang == Lang::DEFAULT),
            table: self.table,
            meanings: if path.is_empty() { self.texts.each_ref().map(|texts| texts.say(&format!("about-{name}"))) } else { meanings },
            name,
            path,
            form,
            lang,
            tag,
            heads,
            aliases,
        }
    }

    fn field(&self, at: usize, path: &str) -> Option<&Field> {
        let path = self.table.list().map_or_else(|| path.to_owned(), |list| format!("{list}[].{path}"));
        self.fields[at].iter().find(|field| field.path.strip_suffix("[]").unwrap_or(&field.path) == path)
    }

    fn choices(&self, name: &str, path: &str, form: Form) -> Choices {
        let words = |id: &str| self.texts.each_ref().map(|texts| texts.word(self.table, name, id).unwrap_or_default());
        let fixed = |ids: &[&str]| Choices::new(ids.iter().map(|id| ((*id).to_owned(), words(id), Vec::new())));
        let field = self.field(0, path);
        match (form, field) {
            (Form::Flag, _) => fixed(&["true", "false"]),
            (Form::Money, _) => {
                let kinds = self.field(0, &format!("{path}[].kind")).map(|field| field.allowed.as_slice()).unwrap_or_default();
                fixed(&kinds.iter().map(String::as_str).collect::<Vec<_>>())
            }
            (_, None) => Choices::default(),
            (_, Some(field)) => match field.vocabulary.as_deref().and_then(|name| self.config.vocabularies.named(name)) {
                Some(vocabulary) => of_vocabulary(vocabulary, self.config),
                None => fixed(&field.allowed.iter().map(String::as_str).collect::<Vec<_>>()),
            },
        }
    }
}

fn of_vocabulary(vocabulary: &Vocabulary, config: &Config) -> Choices {
    let languages = &config.languages;
    let language = |locale: Locale| languages.find(locale.tag()).unwrap_or(Lang::DEFAULT);
    Choices::new(vocabulary.terms.iter().map(|(id, term)| {
        let names = LOCALES.map(|locale| term.name.get(language(locale)).to_owned());
        let others = languages.all().map(|lang| term.name.get(lang).to_owned());
        (id.to_string(), names, others.chain(term.aliases.iter().map(|alias| alias.to_string())).collect())
    }))
}
