//! What the rows about one entry ask for, and the files that come of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::{Document, FileName, pieces};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::edit::{self, Amendment, Refusal, Value, Why, amended};
use crate::text::Lang;
use crate::yaml::written;

use super::column::Column;
use super::current::is_same;
use super::entry::{Entry, EntryText, in_language, text};
use super::file::{FieldChange, FileChange, parsed};
use super::form::Form;
use super::import::Import;
use super::shown;
use super::table::Table;

pub struct Wish<'a> {
    pub table: Table,
    /// Of the original's list; behind its end what is new.
    pub row: usize,
    /// Of the item.
    pub id: Option<String>,
    pub column: &'a Column,
    pub value: Option<Value>,
    pub place: Place,
}

pub struct Plan<'a> {
    pub key: String,
    /// None for a new one.
    pub entry: Option<&'a Entry<'a>>,
    pub wishes: Vec<Wish<'a>>,
    pub first: Place,
    pub is_bad: bool,
}

/// A file that is to be: its path, its text as it lies there, the text that is amended, and how.
type Draft<'a> = (Arc<str>, Option<&'a str>, String, Changes);

/// Amendments of one text, each with what is told of it.
#[derive(Default)]
struct Changes {
    amendments: Vec<Amendment>,
    fields: Vec<FieldChange>,
}

impl Changes {
    fn push(&mut self, column: &Column, path: String, old: Option<Value>, to: Option<Value>, place: &Place) {
        let told = |value: Option<&Value>| value.map(|value| shown::written(column, value, None)).filter(|text| !text.is_empty());
        self.fields.push(FieldChange { path: path.clone(), old: told(old.as_ref()), new: told(to.as_ref()), place: place.clone() });
        self.amendments.push(Amendment { path, to });
    }

    /// An identifier that nobody has to be told of.
    fn push_id(&mut self, path: String, id: &str, place: &Place) {
        if !self.amendments.iter().any(|own| own.path == path) {
            self.fields.push(FieldChange { path: path.clone(), old: None, new: Some(id.to_owned()), place: place.clone() });
            self.amendments.push(Amendment { path, to: Some(Value::Text(id.to_owned())) });
        }
    }
}

impl<'a> Plan<'a> {
    /// Every file that changes; or why one cannot.
    pub fn files(&self, import: &Import) -> Result<Vec<FileChange>, Vec<Diagnostic>> {
        let lang = self.entry.map_or(Lang::DEFAULT, |entry| entry.original.document.lang);
        let mut files: Vec<FileChange> = Vec::new();
        let original = self.original(lang, import)?;
        let (path, after) = match &original {
            Some(file) => (file.path.clone(), file.after.clone()),
            None => match self.entry {
                Some(entry) => (entry.original.path.clone(), entry.original.written.to_owned()),
                None => return Ok(files),
            },
        };
        files.extend(original);
        for other in import.config.languages.all().filter(|other| *other != lang) {
            let wishes: Vec<&Wish> =
                self.wishes.iter().filter(|wish| wish.column.form == Form::Prose && wish.column.lang == Some(other)).collect();
            let there = self.entry.and_then(|entry| entry.text(other));
            let file = match there {
                Some(text) => self
                    .translation(text.document, &wishes)
                    .map(|changes| (text.path.clone(), Some(text.written), text.written.to_owned(), changes)),
                None if wishes.iter().any(|wish| wish.value.is_some()) => self.frame(&path, &after, other, &wishes, import),
                None => None,
            };
            let Some((path, before, base, changes)) = file else { continue };
            files.extend(self.made(path, before, &base, changes, import)?);
        }
        Ok(files)
    }

    fn original(&self, lang: Lang, import: &Import) -> Result<Option<FileChange>, Vec<Diagnostic>> {
        let changes = self.of_original(lang, import);
        match self.entry {
            Some(_) if changes.amendments.is_empty() => Ok(None),
            Some(entry) => self.made(entry.original.path.clone(), Some(entry.original.written), entry.original.written, changes, import),
            None => {
                let name = self
                    .wishes
                    .iter()
                    .find(|wish| wish.table == Table::Organizations && wish.column.name == "name" && wish.column.lang == Some(lang));
                let name = name.and_then(|wish| text(wish.value.clone())).unwrap_or_default();
                let base = format!("---\nname: {}\nstatus: draft\n---\n", written(&name));
                let path = format!("content/{}.{}.md", self.key, import.config.languages.tag(lang)).into();
                self.made(path, None, &base, changes, import)
            }
        }
    }

    fn of_original(&self, lang: Lang, import: &Import) -> Changes {
        let mut changes = Changes::default();
        let mut by_language: BTreeMap<String, Vec<&Wish>> = BTreeMap::new();
        let present = |path: &str| self.entry.and_then(|entry| entry.original.value(path));
        for wish in &self.wishes {
            let mut path = below(wish.table, wish.row, wish.column.path);
            match wish.column.form {
                form if form.is_identity() => {}
                Form::Id => {
                    if present(&path).is_none() {
                        changes.push_id(path, wish.id.as_deref().unwrap_or_default(), &wish.place);
                    }
                }
                Form::Prose if wish.column.lang != Some(lang) => {}
                Form::Localized => by_language.entry(path).or_default().push(wish),
                form => {
                    let mut old = present(&path);
                    if matches!((form, &old), (Form::Document, Some(Value::Map(_)))) {
                        path.push_str(".symbol");
                        old = present(&path);
                    }
                    if !is_same(form, old.as_ref(), wish.value.as_ref()) {
                        changes.push(wish.column, path, old, wish.value.clone(), &wish.place);
                    }
                }
            }
        }
        for (path, wishes) in by_language {
            localized(&mut changes, &path, present(&path), &wishes, import);
        }
        changes
    }

    /// None where nothing changes.
    fn translation(&self, document: &Document, wishes: &[&Wish]) -> Option<Changes> {
        let mut changes = Changes::default();
        let text = EntryText { path: &document.path, written: "", document, problems: &[] };
        let mut new_items: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for wish in wishes {
            let row = match (wish.table.list(), wish.id.as_deref()) {
                (None, _) => 0,
                (Some(list), Some(id)) => match text.position(list, id) {
                    Some(at) => at,
                    None if wish.value.is_none() => continue,
                    None => {
                        let items = new_items.entry(list).or_default();
                        let at = items.iter().position(|own| *own == id).unwrap_or_else(|| {
                            items.push(id);
                            items.len() - 1
                        });
                        let row = text.count(list) + at;
                        changes.push_id(format!("{list}[{row}].id"), id, &wish.place);
                        row
                    }
                },
                (Some(_), None) => continue,
            };
            let path = below(wish.table, row, wish.column.path);
            let old = text.value(&path);
            if !is_same(wish.column.form, old.as_ref(), wish.value.as_ref()) {
                changes.push(wish.column, path, old, wish.value.clone(), &wish.place);
            }
        }
        (!changes.amendments.is_empty()).then_some(changes)
    }

    /// The frame of a translation that is not there yet, as `translate` makes it, and the words for it.
    fn frame(&self, original: &Arc<str>, text: &str, lang: Lang, wishes: &[&Wish], import: &Import) -> Option<Draft<'a>> {
        let document = parsed(original, text, import.config).0?;
        let skeleton = edit::skeleton(&document, &pieces(text.trim_start_matches('\u{feff}')), &(import.heading)(original));
        let path = beside(original, lang, import)?;
        let frame = parsed(&path, &skeleton, import.config).0?;
        Some((path, None, skeleton, self.translation(&frame, wishes)?))
    }

    fn made(
        &self,
        path: Arc<str>,
        before: Option<&str>,
        base: &str,
        changes: Changes,
        import: &Import,
    ) -> Result<Option<FileChange>, Vec<Diagnostic>> {
        let order: Vec<&str> = import.order.iter().map(String::as_str).collect();
        match amended(base, &changes.amendments, &order) {
            Ok(after) if before == Some(&*after) => Ok(None),
            Ok(after) => Ok(Some(FileChange {
                path,
                key: self.key.clone(),
                before: before.map(str::to_owned),
                after,
                fields: changes.fields,
                is_frame: before.is_none() && base.contains("\ntranslates: "),
                row: self.first.clone(),
            })),
            Err(refusal) => Err(vec![self.refused(&path, &refusal, &changes)]),
        }
    }

    fn refused(&self, path: &Arc<str>, refusal: &Refusal, changes: &Changes) -> Diagnostic {
        let field = changes.fields.iter().find(|field| field.path == refusal.path);
        let reason = match refusal.why {
            Why::Unreadable(_) => "unreadable",
            Why::NotAPath | Why::NotAGroup(_) | Why::NotAList(_) | Why::NoSuchItem(_) => "shape",
            Why::Twice | Why::NotKept => "other",
        };
        Diagnostic::new(Code::NotChanged, field.map_or(&self.first, |field| &field.place).clone()).arg("path", path).arg("reason", reason)
    }
}

pub fn below(table: Table, row: usize, path: &str) -> String {
    table.list().map_or_else(|| path.to_owned(), |list| format!("{list}[{row}].{path}"))
}

/// Beside the original, under its name.
fn beside(original: &Arc<str>, lang: Lang, import: &Import) -> Option<Arc<str>> {
    let name = FileName::parse(original, &import.config.languages).ok()?;
    let stem = original.strip_suffix(".md")?;
    let stem = if name.lang_given { stem.rsplit_once('.')?.0 } else { stem };
    Some(format!("{stem}.{}.md", import.config.languages.tag(lang)).into())
}

/// A text that may differ by language: what no column gives stays.
fn localized(changes: &mut Changes, path: &str, whole: Option<Value>, wishes: &[&Wish], import: &Import) {
    let languages = &import.config.languages;
    let now = |tag: &str| text(in_language(whole.clone()?, tag));
    let wish = |tag: &str| wishes.iter().find(|wish| wish.column.tag == tag);
    let wanted: Vec<(&str, Option<String>)> = languages
        .all()
        .map(|lang| languages.tag(lang))
        .map(|tag| (tag, wish(tag).map_or_else(|| now(tag), |wish| text(wish.value.clone()))))
        .collect();
    let changed =
        |tag: &str, text: &Option<String>| !is_same(Form::Text, now(tag).map(Value::Text).as_ref(), text.clone().map(Value::Text).as_ref());
    let Some(first) = wanted.iter().find(|(tag, text)| changed(tag, text)).and_then(|(tag, _)| wish(tag)) else { return };
    let mut said: Vec<(&str, String)> = wanted.iter().filter_map(|(tag, text)| Some((*tag, text.clone()?))).collect();
    match &whole {
        _ if said.is_empty() => changes.push(first.column, path.to_owned(), now(&first.column.tag).map(Value::Text), None, &first.place),
        Some(Value::Map(_)) => {
            for (tag, text) in wanted.iter().filter(|(tag, text)| changed(tag, text)) {
                let Some(wish) = wish(tag) else { continue };
                changes.push(wish.column, format!("{path}.{tag}"), now(tag).map(Value::Text), text.clone().map(Value::Text), &wish.place);
            }
        }
        _ => {
            let is_one = said.iter().all(|(_, text)| *text == said[0].1);
            let to = if is_one {
                Value::Text(said.swap_remove(0).1)
            } else {
                Value::Map(said.into_iter().map(|(tag, text)| (tag.to_owned(), Value::Text(text))).collect())
            };
            let old = whole.clone();
            if is_same(Form::Text, old.as_ref(), Some(&to)) {
                return;
            }
            let told = first.value.clone();
            changes.push(first.column, path.to_owned(), old, told, &first.place);
            if let Some(last) = changes.amendments.last_mut() {
                last.to = Some(to);
            }
        }
    }
}
