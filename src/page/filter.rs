//! A filter over a list: what it offers on the page, and the index beside the list in which the theme's `filter.js` finds entries. It says
//! nothing that the lists do not say: the same entries in the same order, the same terms, names that the pages show.

use serde::Serialize;

use super::view::{FilterFieldView, FilterOptionView, FilterView};

pub struct Field {
    /// Also its name in the query of an address.
    pub name: &'static str,
    /// How a row of the results shows its terms.
    pub shown: Shown,
    /// Only those that some entry has.
    pub choices: Vec<Choice>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Nowhere,
    /// Above the name, as labels.
    Labels,
    /// Below the name, as a line.
    Line,
}

pub struct Choice {
    /// As addresses name it.
    pub id: String,
    pub label: String,
    /// How many categories it is a part of.
    pub depth: usize,
    /// How its label looks, by a class of the theme; none where it goes without saying.
    pub class: Option<&'static str>,
    /// Places in the list.
    pub places: Vec<usize>,
}

/// An entry in the index.
#[derive(Default)]
pub struct Row {
    pub name: String,
    /// From the index.
    pub address: String,
    pub acronym: String,
    /// By which it is found, too.
    pub further: String,
    /// The language of the name, where it is not the page's.
    pub lang: String,
    /// Above the name: a day.
    pub note: String,
    /// Below it.
    pub summary: String,
    pub summary_lang: String,
}

/// Terms are numbered through all fields.
#[derive(Serialize)]
struct Index {
    fields: Vec<IndexField>,
    entries: Vec<IndexRow>,
}

/// Name, address from here, acronym, further names, terms, language of the name, note, summary, its language; positions instead of names,
/// and nothing empty at the end, keep it small.
#[derive(Serialize)]
#[serde(untagged)]
enum IndexRow {
    Short(String, String, String, String, Vec<usize>, String),
    Long(String, String, String, String, Vec<usize>, String, String, String, String),
}

#[derive(Serialize)]
struct IndexField {
    name: &'static str,
    /// Identifier in addresses, label, and how the label looks where rows show it.
    terms: Vec<Vec<String>>,
    #[serde(skip_serializing_if = "is_false")]
    line: bool,
}

fn is_false(value: &bool) -> bool {
    !value
}

pub fn view(index: String, fields: &[Field]) -> FilterView {
    FilterView { index, fields: fields.iter().map(field_view).collect() }
}

fn field_view(field: &Field) -> FilterFieldView {
    let option = |choice: &Choice| FilterOptionView {
        id: choice.id.clone(),
        label: choice.label.clone(),
        depth: choice.depth,
        count: choice.places.len(),
    };
    FilterFieldView { name: field.name, options: field.choices.iter().map(option).collect() }
}

/// The file beside the list: `rows` in its order; a row may be missing.
pub fn index(fields: &[Field], rows: Vec<Option<Row>>) -> String {
    let mut terms: Vec<Vec<usize>> = vec![Vec::new(); rows.len()];
    for (number, choice) in fields.iter().flat_map(|field| &field.choices).enumerate() {
        choice.places.iter().for_each(|place| terms[*place].push(number));
    }
    let entries = rows.into_iter().zip(terms).filter_map(|(row, terms)| Some(index_row(row?, terms))).collect();
    let index = Index { fields: fields.iter().map(index_field).collect(), entries };
    // Nothing in it can fail to be written.
    serde_json::to_string(&index).unwrap_or_default()
}

fn index_row(row: Row, terms: Vec<usize>) -> IndexRow {
    if row.note.is_empty() && row.summary.is_empty() {
        return IndexRow::Short(row.name, row.address, row.acronym, row.further, terms, row.lang);
    }
    IndexRow::Long(row.name, row.address, row.acronym, row.further, terms, row.lang, row.note, row.summary, row.summary_lang)
}

fn index_field(field: &Field) -> IndexField {
    let term = |choice: &Choice| {
        let class = choice.class.filter(|_| field.shown == Shown::Labels).map(str::to_owned);
        [choice.id.clone(), choice.label.clone()].into_iter().chain(class).collect()
    };
    IndexField { name: field.name, terms: field.choices.iter().map(term).collect(), line: field.shown == Shown::Line }
}
