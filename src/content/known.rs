//! What the editors know of documents that others issued: `content/vocabulary/documents.yaml`, each under an identifier of its own. They
//! name agencies, so the file is read after the settings; content that is parsed does not depend on it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use crate::config::{Config, Group, Section, Texts, Values};
use crate::diagnostic::{Code, Diagnostic};
use crate::official::Symbol;
use crate::text::{is_device, nearest, slug};
use crate::yaml::{self, Localized, Source};

use super::document_ref::{self, DocumentForm, DocumentRef};
use super::front::term;

/// Where the file lies.
pub const KNOWN_DOCUMENTS: &str = "content/vocabulary/documents.yaml";

/// One document of the file.
#[derive(Clone, Debug)]
pub struct KnownDocument {
    /// Also its address.
    pub id: Box<str>,
    pub symbol: Option<Symbol>,
    /// A position in the vocabulary of agencies.
    pub issuer: Option<usize>,
    pub date: Option<Date>,
    /// Days that others print for it by mistake.
    pub also_dated: Vec<Date>,
    pub title: Texts,
    /// Who signed it.
    pub signatory: Box<str>,
    /// The official text.
    pub url: Option<Box<str>>,
    /// The first day on which it holds.
    pub in_force: Option<Date>,
    pub basis: Vec<Stated>,
    pub replaced_by: Option<Stated>,
}

/// A document as one of the file names it.
#[derive(Clone, Debug)]
pub enum Stated {
    /// By its identifier: a position in the file.
    Known(usize),
    Other(DocumentRef),
}

#[derive(Clone, Debug, Default)]
pub struct KnownDocuments {
    /// In the order of the file.
    pub documents: Vec<KnownDocument>,
    /// None where there is no file.
    pub source: Option<Source>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct KnownForm {
    #[schemars(extend("x-value" = "symbol"))]
    symbol: Option<String>,
    #[schemars(extend("x-terms" = "agencies"))]
    issuer: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    date: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    also_dated: Vec<String>,
    title: Option<Localized>,
    signatory: Option<String>,
    #[schemars(extend("x-value" = "url"))]
    url: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    in_force: Option<String>,
    basis: Vec<DocumentForm>,
    replaced_by: Option<DocumentForm>,
}

/// What may stand in one document of the file.
pub fn known_form() -> serde_json::Value {
    let mut form = yaml::schema_of::<KnownForm>();
    form["anyOf"] = json!([{"required": ["symbol"]}, {"required": ["title"]}]);
    form
}

/// The documents of the file, with every problem.
pub fn read_known(source: Source, config: &Config) -> (KnownDocuments, Vec<Diagnostic>) {
    let (mut forms, mut problems) = yaml::read::<BTreeMap<String, KnownForm>>(&source);
    let mut reader = Reader { values: Values::new(&source, &config.languages), config, ids: positions(&source) };
    let mut addresses = BTreeMap::new();
    let mut documents = Vec::with_capacity(reader.ids.len());
    let mut ids: Vec<(&str, usize)> = reader.ids.iter().map(|(id, at)| (*id, *at)).collect();
    ids.sort_unstable_by_key(|(_, at)| *at);
    for (id, _) in ids {
        reader.check_address(&mut addresses, id);
        // One that could not be read was reported; it still exists for those that name it.
        let form = forms.remove(id);
        let is_read = form.is_some();
        documents.push(reader.document(id, form.unwrap_or_default(), is_read));
    }
    problems.extend(reader.values.finish());
    (KnownDocuments { documents, source: Some(source) }, problems)
}

/// The identifiers of a file and their order. The same one twice is told of where the text is read.
fn positions(source: &Source) -> BTreeMap<&str, usize> {
    let mut ids = BTreeMap::new();
    for id in source.top_keys() {
        let at = ids.len();
        ids.entry(id).or_insert(at);
    }
    ids
}

struct Reader<'a> {
    values: Values<'a>,
    config: &'a Config,
    ids: BTreeMap<&'a str, usize>,
}

impl<'a> Reader<'a> {
    fn document(&mut self, id: &str, form: KnownForm, is_read: bool) -> KnownDocument {
        let key = |field: &str| format!("{id}.{field}");
        if is_read && form.symbol.is_none() && form.title.is_none() {
            self.values.missing(&key("symbol"), "symbol: 38-CT/TW");
        }
        let values = &mut self.values;
        let symbol = form.symbol.and_then(|text| document_ref::symbol(values, &key("symbol"), text));
        let date = values.date(&key("date"), form.date);
        let mut also_dated: Vec<Date> = Vec::new();
        for (index, text) in form.also_dated.into_iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            let at = format!("{id}.also_dated[{index}]");
            let Some(day) = values.date(&at, Some(text)) else { continue };
            if Some(day) == date || also_dated.contains(&day) {
                let problem = values.problem(Code::RepeatedValue, &at).arg("value", day).arg("key", "also_dated");
                values.report(problem);
            } else {
                also_dated.push(day);
            }
        }
        KnownDocument {
            id: id.into(),
            symbol,
            issuer: term(values, self.config, &key("issuer"), Group::Issuers, form.issuer),
            date,
            also_dated,
            title: values.texts_some(&key("title"), form.title),
            signatory: values.text(&key("signatory"), form.signatory).unwrap_or_default(),
            url: values.url(&key("url"), form.url),
            in_force: values.date(&key("in_force"), form.in_force),
            basis: form.basis.into_iter().enumerate().filter_map(|(at, form)| self.stated(format!("{id}.basis[{at}]"), form)).collect(),
            replaced_by: form.replaced_by.and_then(|form| self.stated(format!("{id}.replaced_by"), form)),
        }
    }

    /// By its identifier in this file, or as in front matter. What looks like an identifier and is none was meant for one.
    fn stated(&mut self, at: String, form: DocumentForm) -> Option<Stated> {
        if let Some(id) = form.text().map(str::trim).filter(|text| !text.contains('/') && !text.is_empty()) {
            if let Some(position) = self.ids.get(id) {
                return Some(Stated::Known(*position));
            }
            if Symbol::parse(id).is_err() {
                let near = nearest(id, self.ids.keys().copied());
                let problem = self.values.corrected(Code::UnknownTerm, &at, near).arg("value", id);
                self.values.report(problem.arg("nearest", near.unwrap_or("none")).arg("vocabulary", "documents"));
                return None;
            }
        }
        Some(Stated::Other(document_ref::read_in(&mut self.values, self.config, at, form)))
    }

    /// The page of a document has an address made from its identifier; lists of the register stand beside it.
    fn check_address(&mut self, addresses: &mut BTreeMap<String, &'a str>, id: &'a str) {
        if self.values.is_full() {
            return;
        }
        let address = slug(id);
        let at = |code| Diagnostic::new(code, self.values.place_of_key(id)).arg("value", id);
        let problem = if address.is_empty() {
            at(Code::BadSlug)
        } else if is_device(&address) || is_word(self.config, &address) {
            at(Code::ReservedSlug)
        } else if address.bytes().all(|byte| byte.is_ascii_digit()) {
            at(Code::DigitSlug)
        } else {
            match addresses.insert(address, id) {
                Some(first) => at(Code::AddressCollision).arg("address", slug(id)).arg("other", first),
                None => return,
            }
        };
        self.values.report(problem);
    }
}

/// Whether the register has lists of its own under this word in some language: no document may have it as its address.
pub fn is_word(config: &Config, slug: &str) -> bool {
    let is_inner = |section: &Section| section.is_inner();
    config.languages.all().any(|lang| Section::all().filter(is_inner).any(|section| config.section(lang, section) == slug))
}
