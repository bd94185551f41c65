//! What `new` is asked to make, checked: kind, title, languages, and the name of the file.

use jiff::civil::Date;

use crate::content::Kind;
use crate::engine::Project;
use crate::official::{Symbol, SymbolFault};
use crate::text::{Lang, is_slug, shorten, slug};

use super::arguments::{KindName, NewOptions};
use super::settings::UsageError;

/// File names made of titles are cut between words: a title may be a whole sentence.
const LONGEST_NAME: usize = 60;

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
        let by_title = || shorten(&slug(&title), LONGEST_NAME).to_owned();
        let stem = match (&options.name, &symbol) {
            (Some(name), _) => name.clone(),
            (None, Some(symbol)) => name_of(symbol, date),
            (None, None) => by_title(),
        };
        if !is_slug(&stem) || stem.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(UsageError::Name(if stem.is_empty() { title } else { stem }));
        }
        let others = languages.all().filter(|other| options.with_translation && *other != lang).collect();
        Ok(NewText { kind, title, symbol: symbol.map(|symbol| symbol.printed().to_owned()), lang, others, date, stem })
    }

    /// The key of the work under a name: news lies in folders by year.
    pub fn key(&self, stem: &str) -> String {
        match self.kind {
            Kind::News => format!("{}/{}/{stem}", self.kind.folder(), self.date.year()),
            _ => format!("{}/{stem}", self.kind.folder()),
        }
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

/// `05/KH-LHM` of 2026 is `05-kh-lhm-2026`: numbers begin anew each year.
fn name_of(symbol: &Symbol, date: Date) -> String {
    let name = slug(symbol.printed());
    if symbol.year().is_some() { name } else { format!("{name}-{}", date.year()) }
}
