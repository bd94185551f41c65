//! What `new` is asked to make, checked: kind, title, languages, and the name of the file.

use jiff::civil::Date;

use crate::content::Kind;
use crate::edit::name;
use crate::engine::Project;
use crate::official::{Symbol, SymbolFault};
use crate::text::{Lang, is_slug};

use super::arguments::{KindName, NewOptions};
use super::settings::UsageError;

/// What is to be written, checked.
pub struct NewText {
    pub kind: Kind,
    pub title: String,
    pub symbol: Option<String>,
    pub lang: Lang,
    /// Into which it gets a translation's skeleton.
    pub others: Vec<Lang>,
    pub date: Date,
    /// Of the file, below the folder of the kind.
    pub stem: String,
}

impl NewText {
    pub fn check(options: &NewOptions, project: &Project, date: Date) -> Result<NewText, UsageError> {
        let languages = &project.config.languages;
        let find = |tag: &String| languages.find(tag).ok_or_else(|| UsageError::Language(tag.clone(), languages.names()));
        let lang = options.lang.as_ref().map_or(Ok(Lang::DEFAULT), find)?;
        let first = languages.tag(Lang::DEFAULT).to_owned();
        if options.with_translation && lang != Lang::DEFAULT {
            return Err(UsageError::OriginalElsewhere("--with-translation".to_owned(), first));
        }
        // A title is one line, and what nobody sees is no part of it.
        let title = options.title.replace(char::is_control, " ").split_whitespace().collect::<Vec<_>>().join(" ");
        if !title.contains(char::is_alphanumeric) {
            return Err(UsageError::Title);
        }
        let kind = kind(options.kind);
        let symbol = options.symbol.as_ref().map(|text| symbol(text, kind)).transpose()?;
        let stem = options.name.clone().unwrap_or_else(|| name::stem(&title, symbol.as_ref(), date));
        if !is_slug(&stem) || stem.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(UsageError::Name(if stem.is_empty() { title } else { stem }));
        }
        let others = languages.all().filter(|other| options.with_translation && *other != lang).collect();
        Ok(NewText { kind, title, symbol: symbol.map(|symbol| symbol.printed().to_owned()), lang, others, date, stem })
    }

    /// The key of the work under a name.
    pub fn key(&self, stem: &str) -> String {
        name::key(self.kind, stem, self.date)
    }
}

fn kind(name: KindName) -> Kind {
    match name {
        KindName::News => Kind::News,
        KindName::Plan => Kind::Plan,
        KindName::Organization => Kind::Organization,
        KindName::Page => Kind::Page,
    }
}

fn symbol(text: &str, kind: Kind) -> Result<Symbol, UsageError> {
    if kind != Kind::Plan {
        return Err(UsageError::SymbolOfAnother);
    }
    Symbol::parse(text).map_err(|fault| match fault {
        SymbolFault::Almost { meant } => UsageError::Symbol(text.to_owned(), Some(meant)),
        SymbolFault::Empty | SymbolFault::NotASymbol => UsageError::Symbol(text.to_owned(), None),
    })
}
