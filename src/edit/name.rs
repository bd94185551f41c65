//! How the file of a new text is called.

use jiff::civil::Date;

use crate::content::Kind;
use crate::official::Symbol;
use crate::text::{shorten, slug};

/// File names made of titles are cut between words: a title may be a whole sentence.
const LONGEST: usize = 60;

/// By its number, where it has one, else by its title. Empty where no address can be made of that.
pub fn stem(title: &str, symbol: Option<&Symbol>, date: Date) -> String {
    match symbol {
        Some(symbol) => by_number(symbol, date),
        None => shorten(&slug(title), LONGEST).to_owned(),
    }
}

/// The key of the work under a name: news lies in folders by year.
pub fn key(kind: Kind, stem: &str, date: Date) -> String {
    match kind {
        Kind::News => format!("{}/{}/{stem}", kind.folder(), date.year()),
        _ => format!("{}/{stem}", kind.folder()),
    }
}

/// `05/KH-LHM` of 2026 is `05-kh-lhm-2026`: numbers begin anew each year.
fn by_number(symbol: &Symbol, date: Date) -> String {
    let name = slug(symbol.printed());
    if symbol.year().is_some() { name } else { format!("{name}-{}", date.year()) }
}
