//! The template engine with the functions and filters that templates may use: `t`, `part`, `rel`, `asset`, `num`.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::diagnostic::Diagnostic;
use crate::page::{Book, Here};
use crate::text::Lang;
use crate::theme::StringFault;

use super::faults;
use super::marks::mark;
use super::parts::Parts;

/// What templates know as `here`: the page's own address; nothing on the page that stands anywhere.
pub fn here(here: &Here) -> Value {
    match here {
        Here::Path(path) => Value::from(&**path),
        Here::Anywhere(_) => Value::from(""),
    }
}

pub fn engine(book: &Arc<Book>, parts: &Arc<Parts>) -> (Tera, Vec<Diagnostic>) {
    let mut tera = Tera::new();
    let prefixes: Vec<&'static str> = book.theme.layers.iter().map(|layer| layer.prefix).collect();
    // Refused only once templates are there.
    let _ = tera.set_fallback_prefixes(prefixes);
    tera.autoescape_on([".html", ".xml", ".atom", ".txt"]);
    register(&mut tera, book, parts);
    let mut templates: Vec<(String, &str)> = Vec::new();
    for layer in &book.theme.layers {
        templates.extend(layer.templates.iter().map(|template| (format!("{}{}", layer.prefix, template.name), template.text.as_str())));
    }
    let problems = add_all(&mut tera, templates, book);
    (tera, problems)
}

/// Templates refer to one another, so they are added together; one that cannot be read is reported and left out, to find the next.
fn add_all(tera: &mut Tera, mut templates: Vec<(String, &str)>, book: &Book) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    while let Err(error) = tera.add_raw_templates(templates.iter().map(|(name, text)| (name, *text))) {
        let before = templates.len();
        for fault in faults::loading(&error, &book.theme) {
            templates.retain(|(name, _)| Some(name) != fault.template.as_ref());
            // What follows from a template already reported is no news.
            if fault.template.is_some() || problems.is_empty() {
                problems.push(fault.problem);
            }
        }
        if templates.len() == before {
            break;
        }
    }
    problems
}

fn register(tera: &mut Tera, book: &Arc<Book>, parts: &Arc<Parts>) {
    let strings = book.clone();
    tera.register_function("t", move |kwargs: Kwargs, state: &State| t(&strings, &kwargs, state));
    let (own, parts) = (book.clone(), parts.clone());
    tera.register_function("part", move |kwargs: Kwargs, state: &State| parts.part(&own, &kwargs, state));
    tera.register_filter("rel", |to: &str, _: Kwargs, _: &State| mark(to));
    let assets = book.clone();
    tera.register_filter("asset", move |name: &str, _: Kwargs, _: &State| -> TeraResult<String> {
        match assets.theme.assets.get(name) {
            Some(asset) => Ok(mark(&asset.url)),
            None => Err(Error::message(format!("assets/{name}: ?"))),
        }
    });
    let numbers = book.clone();
    tera.register_filter("num", move |number: u64, _: Kwargs, state: &State| -> TeraResult<String> {
        Ok(numbers.number(lang_of(&numbers, state)?, number as usize))
    });
}

pub fn lang_of(book: &Book, state: &State) -> TeraResult<Lang> {
    let tag = state.get::<Value>("lang")?.ok_or_else(|| Error::message("`lang`: {% component X(…, @lang) %}"))?;
    let found = tag.as_str().and_then(|tag| book.site.config.languages.find(tag));
    found.ok_or_else(|| Error::message(format!("`lang` = {tag}")))
}

fn t(book: &Book, kwargs: &Kwargs, state: &State) -> TeraResult<String> {
    let lang = lang_of(book, state)?;
    let key: &str = kwargs.must_get("key")?;
    let named = kwargs.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    let args: Vec<(&str, String)> = named.filter(|(name, _)| *name != "key").map(|(name, value)| (name, value.to_string())).collect();
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    book.theme.strings.text(lang, key, &args).map_err(|fault| match fault {
        StringFault::Missing { key } => Error::message(format!("t(key=\"{key}\"): i18n/{}.ftl", book.tag(lang))),
        StringFault::Argument { key, detail } => Error::message(format!("t(key=\"{key}\"): {detail}")),
    })
}
