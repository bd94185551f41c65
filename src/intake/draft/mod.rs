//! A file of another program as a draft: a text with its front matter, the pictures beside it, and what is to be told of both.

mod account;
mod refused;
mod source;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::config::Config;
use crate::content::Kind;
use crate::diagnostic::{Diagnostic, Locale};
use crate::edit::{self, FileWish, comment};
use crate::manuscript::{self, Block, Manuscript, Markdown};
use crate::official::Symbol;
use crate::text::{Lang, Legacy, is_device, is_slug, short_hash_bytes};
use crate::yaml::written;

use super::Known;
use super::document::read;
use super::front::front_matter;
use super::reading::{Reading, Value, What};
use super::texts::Texts;
use super::title::title;

pub use account::{Account, Section};
pub use refused::Refused;
pub use source::is_text_file;

/// Before the name of the file and its mark, in the first line of front matter.
const MARK: &str = "# nhipcau import: ";

/// What is to be made of a file.
pub struct Asked<'a> {
    /// Of the file, without its folder.
    pub name: &'a str,
    pub bytes: &'a [u8],
    /// None leaves it to the text: an official document is a plan, any other is news.
    pub kind: Option<Kind>,
    pub lang: Lang,
    /// In which plain text is encoded, where somebody says so.
    pub legacy: Option<Legacy>,
    pub today: Date,
    /// Of the notes to the editor.
    pub locale: Locale,
}

pub struct Draft {
    pub kind: Kind,
    pub key: String,
    pub path: String,
    pub title: String,
    /// By their paths: the text first, then its pictures.
    pub files: Vec<(String, Vec<u8>)>,
    pub account: Account,
}

/// The mark by which the same file is known again.
pub fn mark(bytes: &[u8]) -> String {
    short_hash_bytes(bytes).to_string()
}

/// The mark of the file that a text was made of.
pub fn mark_in(text: &[u8]) -> Option<&str> {
    let mut lines = text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end);
    let is_border = |line: &&[u8]| line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line) == b"---";
    lines.next().filter(is_border)?;
    let line = lines.take_while(|line| !is_border(line)).find_map(|line| line.strip_prefix(MARK.as_bytes()))?;
    std::str::from_utf8(line).ok()?.rsplit(' ').next()
}

/// `is_taken`: whether there is a text of this key, or a file at this path.
pub fn draft(asked: &Asked, config: &Config, is_taken: &dyn Fn(&str, &str) -> bool) -> Result<Draft, Refused> {
    let manuscript = source::manuscript(asked)?;
    let reading = read(&manuscript, &Known::of(config));
    if let Some(stamp) = reading.open.iter().find(|open| open.what == What::Stamp) {
        return Err(Refused::Stamp(stamp.text.clone()));
    }
    let kind = asked.kind.unwrap_or(if reading.kind.is_some() { Kind::Plan } else { Kind::News });
    let is_read = kind == Kind::Plan && reading.kind.is_some();
    let parts = if is_read { of_document(&reading, asked, config) } else { of_text(&manuscript, kind, asked) };
    let (symbol, date) = if kind == Kind::Plan { numbered(&reading) } else { (None, None) };
    let date = date.unwrap_or(asked.today);
    let stem = stem(&parts.title, symbol, date, asked.name)?;
    let key = edit::name::key(kind, &stem, date);
    let path = format!("content/{key}.{}.md", config.languages.tag(asked.lang));
    if is_taken(&key, &path) {
        return Err(Refused::Taken(key));
    }
    let (markdown, pictures) = beside(&manuscript, &parts.rest, &stem);
    let marked = format!(
        "---\n{MARK}{} {}\n",
        asked.name.replace(|ch: char| ch.is_control() || matches!(ch, '\u{2028}' | '\u{2029}'), " "),
        mark(asked.bytes)
    );
    let text = format!("{}\n{}", parts.front.replacen("---\n", &marked, 1), markdown.text);
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let picture = |(at, name): (&usize, &String)| Some((format!("{folder}/{name}"), manuscript.pictures.get(*at)?.bytes.clone()));
    let files = [(path.clone(), text.into_bytes())].into_iter().chain(pictures.iter().filter_map(picture)).collect();
    let account = Account::of(&manuscript, is_read.then_some(reading), markdown);
    Ok(Draft { kind, key, path, title: parts.title, files, account })
}

impl Draft {
    /// The text as it is to lie on the disk.
    pub fn text(&self) -> &[u8] {
        self.files.first().map_or(&[], |(_, bytes)| bytes)
    }

    pub fn wishes(&self) -> Vec<FileWish> {
        self.files.iter().map(|(path, bytes)| FileWish { path: path.clone(), bytes: Some(bytes.clone()), was: None }).collect()
    }

    /// Whether a problem of the site is one of this text.
    pub fn is_own(&self, problem: &Diagnostic) -> bool {
        let places = [Some(&problem.place), problem.related.as_ref()];
        places.into_iter().flatten().any(|place| *place.path == *self.path)
    }
}

/// What stands in the file of a text.
struct Parts {
    title: String,
    front: String,
    rest: Vec<Block>,
}

fn of_document(reading: &Reading, asked: &Asked, config: &Config) -> Parts {
    let languages = &config.languages;
    let tags: Vec<&str> = languages.all().map(|lang| languages.tag(lang)).collect();
    let title = match reading.fact("title").map(|fact| &fact.value) {
        Some(Value::Text(title)) => title.clone(),
        _ => String::new(),
    };
    Parts { title, front: front_matter(reading, asked.locale, &tags), rest: reading.rest.clone() }
}

fn of_text(manuscript: &Manuscript, kind: Kind, asked: &Asked) -> Parts {
    let titled = title(manuscript);
    let title = titled.title.unwrap_or_default();
    let mut front = String::from("---\n");
    comment(&mut front, "", &Texts::new(asked.locale).say("text-heading", &[]));
    front.push_str(&format!("title: {}\nsummary: \"\"\nstatus: draft\n", written(&title)));
    if kind == Kind::News {
        front.push_str(&format!("date: {}\n", asked.today));
    }
    front.push_str("---\n");
    Parts { title, front, rest: titled.rest }
}

fn numbered(reading: &Reading) -> (Option<&Symbol>, Option<Date>) {
    let symbol = match reading.fact("symbol").map(|fact| &fact.value) {
        Some(Value::Symbol(symbol)) => Some(symbol),
        _ => None,
    };
    let date = match reading.fact("date").map(|fact| &fact.value) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    };
    (symbol, date)
}

/// Of the number, else the title, else the name of the file.
fn stem(title: &str, symbol: Option<&Symbol>, date: Date, name: &str) -> Result<String, Refused> {
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stems = [edit::name::stem(title, symbol, date), edit::name::stem(name, None, date)];
    let stem = stems.into_iter().find(|stem| is_slug(stem) && !is_device(stem) && !stem.bytes().all(|byte| byte.is_ascii_digit()));
    stem.ok_or(Refused::NoName)
}

/// The Markdown of blocks, and the pictures that it shows with the names under which they lie beside it.
fn beside(manuscript: &Manuscript, blocks: &[Block], stem: &str) -> (Markdown, BTreeMap<usize, String>) {
    let name = |at: usize| match manuscript.pictures.get(at) {
        Some(picture) => format!("{stem}-{}.{}", short_hash_bytes(&picture.bytes), manuscript::ending(picture)),
        None => String::new(),
    };
    let markdown = manuscript::markdown(manuscript, blocks, &name);
    let pictures = markdown.pictures.iter().map(|at| (*at, name(*at))).collect();
    (markdown, pictures)
}

#[cfg(test)]
mod tests {
    use super::mark_in;

    #[test]
    fn a_mark_is_one_only_in_front_matter() {
        for (text, mark) in [
            ("---\n# nhipcau import: a b.docx 12ab\ntitle: a\n---\n", Some("12ab")),
            ("\u{feff}---\r\n# nhipcau import: a.docx 12ab\r\n---\r\n", Some("12ab")),
            ("---\ntitle: a\n---\n\n# nhipcau import: a.docx 12ab\n", None),
            ("# nhipcau import: a.docx 12ab\n", None),
        ] {
            assert_eq!(mark_in(text.as_bytes()), mark, "{text}");
        }
    }
}
