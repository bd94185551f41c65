//! From sheets to changed files: pure, with every problem, before anything is written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::Config;
use crate::content::Kind;
use crate::diagnostic::{Code, Diagnostic, Locale};
use crate::schema::{self, Subject};
use crate::spreadsheet::Sheet;
use crate::text::{Suggestions, fold, slug};

use super::column::{Column, columns};
use super::current::full_key;
use super::entry::{Entry, text};
use super::file::FileChange;
use super::form::Form;
use super::head::{Heads, merged};
use super::plan::{Plan, Wish};
use super::rows::{ReadRow, rows};
use super::table::Table;

pub struct Import<'a> {
    /// The spreadsheet, as it was named.
    pub path: Arc<str>,
    pub sheets: &'a [Sheet],
    pub entries: &'a [Entry<'a>],
    pub config: &'a Config,
    pub locale: Locale,
    /// What stands above the frame of a translation, given its original.
    pub heading: &'a dyn Fn(&str) -> String,
    /// Paths of all fields, as a form has them.
    pub order: Vec<String>,
}

#[derive(Default)]
pub struct Imported {
    pub files: Vec<FileChange>,
    pub problems: Vec<Diagnostic>,
    /// Entries of which a row is at fault: none of their files is among those to be written.
    pub bad: BTreeSet<String>,
    /// Entries that are as their rows say.
    pub unchanged: usize,
    /// The columns of a sheet cannot be told: then no row of it was read, and what is left of the file is not to be trusted.
    pub is_unreadable: bool,
}

/// The paths of all fields of an entry, in the order of its form.
pub fn order() -> Vec<String> {
    schema::fields(Subject::Content(Kind::Organization), None, Locale::En).into_iter().map(|field| field.path).collect()
}

pub fn import(import: &Import) -> Imported {
    let heads = Heads::new(|table| columns(table, import.config));
    let mut done = Imported::default();
    let mut read: Vec<ReadRow> = Vec::new();
    let tables: Vec<&Sheet> = import.sheets.iter().filter(|sheet| !heads.is_silent(sheet)).collect();
    let is_any_known = tables.iter().any(|sheet| !heads.is_strange(sheet));
    for sheet in tables {
        if is_any_known && heads.is_strange(sheet) {
            let place = crate::diagnostic::Place::cell(&import.path, &sheet.name, 0, 0, "");
            done.problems.push(Diagnostic::new(Code::SheetIgnored, place).arg("sheet", &sheet.name));
            continue;
        }
        let mut of_head = merged(&import.path, sheet);
        let head = heads.read(&import.path, sheet, import.locale, &mut of_head);
        done.is_unreadable |= !of_head.is_empty();
        if let (Some(head), true) = (head, of_head.is_empty()) {
            read.extend(rows(&import.path, sheet, &head, import.locale, &mut done.problems));
        }
        done.problems.extend(of_head);
    }
    let mut book = Book {
        import,
        plans: BTreeMap::new(),
        seen: BTreeMap::new(),
        names: names(import.entries),
        near: Suggestions::default(),
        problems: Vec::new(),
    };
    // Entries first: items may belong to new ones.
    let (whole, items): (Vec<_>, Vec<_>) = read.into_iter().partition(|row| row.table == Table::Organizations);
    whole.into_iter().for_each(|row| book.entry(row));
    items.into_iter().for_each(|row| book.item(row));
    book.finish(&mut done);
    done
}

fn names(entries: &[Entry]) -> BTreeMap<String, String> {
    entries.iter().map(|entry| (fold(&entry.original.document.title), entry.key.to_owned())).collect()
}

/// The plans as they grow, row by row.
struct Book<'a> {
    import: &'a Import<'a>,
    plans: BTreeMap<String, Plan<'a>>,
    /// Rows by what they are about.
    seen: BTreeMap<(Table, String, String), u32>,
    /// Keys of entries by folded name.
    names: BTreeMap<String, String>,
    near: Suggestions,
    problems: Vec<Diagnostic>,
}

impl<'a> Book<'a> {
    fn find(&self, key: &str) -> Option<&'a Entry<'a>> {
        let entries: &'a [Entry<'a>] = self.import.entries;
        entries.binary_search_by(|entry| entry.key.cmp(key)).ok().map(|at| &entries[at])
    }

    fn head(&self, row: &ReadRow, form: Form) -> String {
        let given = row.cells.iter().find(|given| given.column.form == form);
        given.map(|given| given.column.head(self.import.locale).to_owned()).unwrap_or_default()
    }

    fn entry<'r: 'a>(&mut self, row: ReadRow<'r>) {
        let Some((key, entry)) = self.key_of(&row) else { return };
        if self.is_repeated(&row, &key, "") {
            return;
        }
        let is_bad = row.is_bad || !self.is_complete(&row, entry, true);
        let plan = self.plan(key, entry, &row);
        plan.is_bad |= is_bad;
        plan.take(row, 0, None);
    }

    /// The key of a row, and the entry where there is one.
    fn key_of(&mut self, row: &ReadRow) -> Option<(String, Option<&'a Entry<'a>>)> {
        let name = row.cells.iter().find(|given| given.column.name == "name" && given.column.is_required);
        let name = name.and_then(|given| text(given.value.clone())).unwrap_or_default();
        let same_name = self.names.get(&fold(&name)).cloned();
        let given = row.text(Form::EntryKey).map(|key| full_key(&key));
        let place = row.place_of(Form::EntryKey);
        let column = self.head(row, Form::EntryKey);
        if let Some(key) = given {
            if let Some(entry) = self.find(&key) {
                return Some((key, Some(entry)));
            }
            let stem = key.strip_prefix("organizations/").unwrap_or_default();
            if !crate::text::is_slug(stem) {
                self.problems.push(Diagnostic::new(Code::NoKey, place).arg("value", &key).arg("column", column));
                return None;
            }
            // A key mistyped: the name says which was meant.
            if let Some(meant) = same_name {
                self.problems.push(Diagnostic::new(Code::UnknownEntry, place).arg("value", &key).arg("nearest", short(&meant)));
                return None;
            }
            return Some((key, None));
        }
        let stem = slug(&name);
        if name.is_empty() && !row.is_bad {
            let column =
                row.cells.iter().find(|given| given.column.is_required).map(|given| given.column.head(self.import.locale).to_owned());
            self.problems.push(Diagnostic::new(Code::CellEmpty, place).arg("column", column.unwrap_or_default()));
            return None;
        }
        if stem.is_empty() || stem.bytes().all(|byte| byte.is_ascii_digit()) {
            if !row.is_bad {
                self.problems.push(Diagnostic::new(Code::NoKey, place).arg("value", name).arg("column", column));
            }
            return None;
        }
        let key = full_key(&stem);
        if let Some(there) = self.find(&key).map(|entry| entry.key.to_owned()).or(same_name) {
            let problem = Diagnostic::new(Code::EntryExists, place).arg("key", &there).arg("id", short(&there));
            self.problems.push(problem.arg("column", column));
            return None;
        }
        Some((key, None))
    }

    fn item<'r: 'a>(&mut self, row: ReadRow<'r>) {
        let place = row.place_of(Form::Owner);
        let Some(owner) = row.text(Form::Owner).map(|key| full_key(&key)) else {
            if !row.is_bad {
                let column = self.head(&row, Form::Owner);
                self.problems.push(Diagnostic::new(Code::CellEmpty, place).arg("column", column));
            }
            return;
        };
        let entry = self.find(&owner);
        if entry.is_none() && !self.plans.contains_key(&owner) {
            let known = self.import.entries.iter().map(|entry| short(entry.key)).chain(self.plans.keys().map(|key| short(key)));
            let near = self.near.nearest(short(&owner), known);
            self.problems.push(Diagnostic::new(Code::UnknownEntry, place).arg("value", short(&owner)).arg("nearest", near));
            return;
        }
        let found = if row.table.has_ids() { self.by_id(&row, entry, &owner) } else { self.by_position(&row, entry, &owner) };
        let Some((at, id, is_new)) = found else {
            self.plan(owner, entry, &row).is_bad = true;
            return;
        };
        let is_repeated = (!is_new || id.is_some()) && self.is_repeated(&row, &owner, id.as_deref().unwrap_or(&at.to_string()));
        let is_bad = is_repeated || row.is_bad || !self.is_complete(&row, entry, is_new);
        let plan = self.plan(owner, entry, &row);
        plan.is_bad |= is_bad;
        plan.take(row, at, id);
    }

    /// Where an item stands or will stand, its identifier, and whether it is new.
    fn by_id(&mut self, row: &ReadRow, entry: Option<&Entry>, owner: &str) -> Option<(usize, Option<String>, bool)> {
        let list = row.table.list()?;
        let given = row.text(Form::Id);
        let position = |id: &str| entry.and_then(|entry| entry.original.position(list, id));
        let id = match given {
            Some(id) => {
                if let Some(at) = position(&id) {
                    return Some((at, Some(id), false));
                }
                id
            }
            None => {
                if row.is_bad && !row.cells.iter().any(|given| given.column.form == Form::Id) {
                    return None;
                }
                let title = row.cells.iter().filter(|given| given.column.name == "title").find_map(|given| text(given.value.clone()));
                let id = slug(&title.clone().unwrap_or_default());
                let (place, column) = (row.place_of(Form::Id), self.head(row, Form::Id));
                if id.is_empty() {
                    let problem = match title {
                        Some(title) => Diagnostic::new(Code::NoKey, place).arg("value", title).arg("column", column),
                        None => Diagnostic::new(Code::CellEmpty, place).arg("column", self.head_of_title(row)),
                    };
                    self.problems.push(problem);
                    return None;
                }
                if position(&id).is_some() {
                    let problem = Diagnostic::new(Code::EntryExists, place).arg("key", format!("{owner}#{id}")).arg("id", &id);
                    self.problems.push(problem.arg("column", column));
                    return None;
                }
                id
            }
        };
        Some((self.next(row.table, entry, owner), Some(id), true))
    }

    fn head_of_title(&self, row: &ReadRow) -> String {
        let title = row.cells.iter().find(|given| given.column.is_required && given.column.name == "title");
        title.map(|given| given.column.head(self.import.locale).to_owned()).unwrap_or_default()
    }

    fn by_position(&mut self, row: &ReadRow, entry: Option<&Entry>, owner: &str) -> Option<(usize, Option<String>, bool)> {
        let count = entry.map_or(0, |entry| entry.rows(row.table));
        match row.text(Form::Position).and_then(|text| text.parse::<usize>().ok()) {
            Some(number @ 1..) if number <= count => Some((number - 1, None, false)),
            Some(number) => {
                let problem = Diagnostic::new(Code::CellForm, row.place_of(Form::Position)).arg("value", number).arg("form", "position");
                let column = self.head(row, Form::Position);
                self.problems.push(problem.arg("column", column));
                None
            }
            None => Some((self.next(row.table, entry, owner), None, true)),
        }
    }

    /// Behind the last item that is there or was asked for.
    fn next(&self, table: Table, entry: Option<&Entry>, owner: &str) -> usize {
        let count = entry.map_or(0, |entry| entry.rows(table));
        let wishes = self.plans.get(owner).map_or(&[][..], |plan| plan.wishes.as_slice());
        wishes.iter().filter(|wish| wish.table == table).map(|wish| wish.row + 1).max().unwrap_or(0).max(count)
    }

    fn is_repeated(&mut self, row: &ReadRow, key: &str, part: &str) -> bool {
        let about = (row.table, key.to_owned(), part.to_owned());
        let Some(first) = self.seen.get(&about) else {
            self.seen.insert(about, row.number);
            return false;
        };
        let name = if part.is_empty() { key.to_owned() } else { format!("{key}#{part}") };
        self.problems.push(Diagnostic::new(Code::RepeatedRow, row.place.clone()).arg("key", name).arg("row", first));
        if let Some(plan) = self.plans.get_mut(key) {
            plan.is_bad = true;
        }
        true
    }

    /// Whether nothing is empty that must not be. What no column gives is asked for only of something new.
    fn is_complete(&mut self, row: &ReadRow, entry: Option<&Entry>, is_new: bool) -> bool {
        let own = |column: &Column| match (entry, column.lang) {
            (Some(entry), Some(lang)) => column.form == Form::Prose && entry.original.document.lang == lang,
            _ => column.is_required,
        };
        let is_required = |column: &Column| own(column) && (column.is_required || matches!(column.name, "name" | "title"));
        let empty = row.cells.iter().filter(|given| is_required(given.column) && given.value.is_none());
        let mut problems: Vec<Diagnostic> = empty
            .map(|given| Diagnostic::new(Code::CellEmpty, given.place.clone()).arg("column", given.column.head(self.import.locale)))
            .collect();
        let is_new = is_new && (entry.is_none() || row.table != Table::Organizations);
        if is_new && problems.is_empty() && !row.is_bad {
            let needed = columns(row.table, self.import.config);
            let is_given = |column: &Column| row.cells.iter().any(|given| given.column.id() == column.id());
            let missing = needed.iter().filter(|column| is_required(column) && !column.form.is_identity() && !is_given(column));
            problems.extend(
                missing.map(|column| Diagnostic::new(Code::CellEmpty, row.place.clone()).arg("column", column.head(self.import.locale))),
            );
        }
        let is_complete = problems.is_empty();
        self.problems.extend(problems);
        is_complete
    }

    fn plan(&mut self, key: String, entry: Option<&'a Entry<'a>>, row: &ReadRow) -> &mut Plan<'a> {
        let first = row.place.clone();
        self.plans.entry(key.clone()).or_insert_with(|| Plan { key, entry, wishes: Vec::new(), first, is_bad: false })
    }

    fn finish(self, done: &mut Imported) {
        done.problems.extend(self.problems);
        for (key, plan) in self.plans {
            let found = if plan.is_bad { Err(Vec::new()) } else { plan.files(self.import) };
            let files = match found {
                Ok(files) => files,
                Err(problems) => {
                    done.problems.extend(problems);
                    done.bad.insert(key);
                    continue;
                }
            };
            let before = |file: &FileChange| {
                let texts = plan.entry.into_iter().flat_map(|entry| std::iter::once(&entry.original).chain(&entry.translations));
                texts.filter(|text| *text.path == file.path).flat_map(|text| text.problems.iter().cloned()).collect::<Vec<_>>()
            };
            let errors: Vec<Diagnostic> = files.iter().flat_map(|file| file.new_errors(&before(file), self.import.config)).collect();
            match (errors.is_empty(), files.is_empty()) {
                (false, _) => {
                    done.problems.extend(errors);
                    done.bad.insert(key);
                }
                (true, true) => done.unchanged += 1,
                (true, false) => done.files.extend(files),
            }
        }
    }
}

impl<'a> Plan<'a> {
    fn take<'r: 'a>(&mut self, row: ReadRow<'r>, at: usize, id: Option<String>) {
        let table = row.table;
        let wish = |given: super::rows::Given<'r>| Wish {
            table,
            row: at,
            id: id.clone(),
            column: given.column,
            value: given.value,
            place: given.place,
        };
        self.wishes.extend(row.cells.into_iter().map(wish));
    }
}

/// As people write it in a cell.
pub fn short(key: &str) -> &str {
    key.strip_prefix("organizations/").unwrap_or(key)
}
