//! What the columns mean, for the workbook and for the manual.

use crate::config::Config;
use crate::diagnostic::Locale;
use crate::spreadsheet::{Cell, Column as GridColumn, Grid, Look};

use super::column::{Column, columns, index};
use super::form::Form;
use super::table::Table;
use super::texts::Texts;

/// The sheet that explains the others: what it is and who may see it, then a row for each column.
pub fn grid(all: &[Column], locale: Locale) -> Grid {
    let texts = Texts::new(locale);
    let column = |key: &str, width| GridColumn { head: texts.say(key), width, list: None, is_date: false, is_number: false };
    let text = |text: String| Some(Cell::Text(text)).filter(|cell| !matches!(cell, Cell::Text(text) if text.is_empty()));
    let mut rows: Vec<Vec<Option<Cell>>> =
        (1..=RULES).map(|number| vec![None, None, None, text(texts.say(&format!("rule-{number}")))]).collect();
    rows.extend(all.iter().map(|column| {
        vec![
            text(texts.sheet(column.table)),
            text(column.head(locale).to_owned()),
            text(how(column, &texts)),
            text(column.meanings[index(locale)].replace('`', "")),
        ]
    }));
    Grid {
        name: texts.say("sheet-explanation"),
        columns: vec![column("col-sheet", 16), column("col-column", 30), column("col-how", 44), column("col-meaning", 80)],
        rows,
        look: Look::Reading,
    }
}

const RULES: usize = 6;

fn how(column: &Column, texts: &Texts) -> String {
    let key = match column.form {
        Form::EntryKey => "entry-key",
        Form::Owner => "owner",
        Form::Id => "id",
        Form::Position => "position",
        Form::Prose | Form::Text | Form::Localized | Form::Document => "text",
        Form::Choice => "choice",
        Form::Choices => "choices",
        Form::Goals => "goals",
        Form::Year => "year",
        Form::PartialDate => "partial-date",
        Form::Flag => "flag",
        Form::Date => "date",
        Form::Amount => "amount",
        Form::Currency => "currency",
        Form::Key => "key",
        Form::Keys => "keys",
        Form::Names => "names",
        Form::Identifiers => "identifiers",
        Form::Money => "money",
    };
    texts.say(&format!("how-{key}"))
}

/// The columns of every table, both headings of each, for the manual.
pub fn markdown(config: &Config, locale: Locale) -> String {
    let texts = Texts::new(locale);
    let heads = ["col-vietnamese", "col-english", "col-path", "col-how"].map(|key| texts.say(key)).join(" | ");
    let mut out = String::new();
    for table in Table::ALL {
        out.push_str(&format!("**{}** (`{}`)\n\n| {heads} |\n|---|---|---|---|\n", texts.sheet(table), table.id()));
        for column in columns(table, config) {
            let path = table.list().map_or_else(|| column.path.to_owned(), |list| format!("{list}[].{}", column.path));
            let path = if column.path.is_empty() { String::new() } else { format!("`{path}`") };
            out.push_str(&format!("| {} | {} | {path} | {} |\n", column.heads[0], column.heads[1], how(&column, &texts)));
        }
        out.push('\n');
    }
    out
}
