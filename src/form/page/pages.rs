//! The templates of the pages, read once, with the words of both languages.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult};

use crate::desk::Both;
use crate::diagnostic::{Locale, Messages};
use crate::text::escape::html_text;
use crate::text::percent;

use super::controls::{Controls, all_problems};
use super::marked::marked;
use super::views::{Ask, Changes, Conflict, Edit, Import, ImportForm, Notice, Paragraph, Texts};

const TEMPLATES: [(&str, &str); 9] = [
    ("layout.html", include_str!("layout.html")),
    ("edit.html", include_str!("edit.html")),
    ("conflict.html", include_str!("conflict.html")),
    ("texts.html", include_str!("texts.html")),
    ("ask.html", include_str!("ask.html")),
    ("changes.html", include_str!("changes.html")),
    ("import.html", include_str!("import.html")),
    ("import_form.html", include_str!("import_form.html")),
    ("notice.html", include_str!("notice.html")),
];

pub struct Pages {
    engines: Both<Tera>,
    words: Both<Arc<Messages>>,
}

pub fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => include_str!("vi.ftl"),
        Locale::En => include_str!("en.ftl"),
    }
}

/// What scripts say, as one object.
fn script_words(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => include_str!("browser/words.vi.json"),
        Locale::En => include_str!("browser/words.en.json"),
    }
}

impl Default for Pages {
    fn default() -> Pages {
        let words = Both::each(|locale| Arc::new(Messages::of(locale, source(locale))));
        Pages { engines: Both::each(|locale| engine(words.get(locale).clone())), words }
    }
}

/// A problem in the list above a form.
#[derive(Serialize)]
struct Listed<'p> {
    name: &'p str,
    label: &'p str,
    text: &'p str,
    is_error: bool,
}

impl Pages {
    /// `here`: the address of the page up to the language of its words.
    pub fn edit(&self, edit: &Edit, locale: Locale, here: &str) -> String {
        let words = &**self.words.get(locale);
        let original = edit.original.as_ref().map_or("", |original| &*original.lang.0);
        let html = |make: &dyn Fn(&mut Controls)| {
            let mut controls = Controls { words, lang: &edit.lang.0, original, is_optional: false, out: String::new() };
            make(&mut controls);
            controls.out
        };
        let changed: Vec<(String, String)> = edit.original.iter().flat_map(|original| &original.paragraphs).map(in_both).collect();
        let is_whole = edit.form.sections.is_empty();
        let body = edit.form.body.as_ref();
        let problems: Vec<Listed> = all_problems(&edit.form)
            .into_iter()
            .map(|(name, label, problem)| Listed { name, label, text: &problem.text, is_error: problem.is_error })
            .collect();
        let mut context = context(locale, here);
        context.insert("edit", edit);
        context.insert("problems", &problems);
        context.insert("changed", &changed);
        context.insert("first", &html(&|controls| controls.first(&edit.form)));
        context.insert("rest", &html(&|controls| controls.rest(&edit.form)));
        context.insert("body", &body.map(|body| html(&|controls| controls.body(body, &edit.lang.0, is_whole))));
        context.insert("script_words", script_words(locale));
        self.page("edit.html", locale, &context)
    }

    pub fn conflict(&self, conflict: &Conflict, locale: Locale, here: &str) -> String {
        let sides: Vec<(String, String)> = conflict.fields.iter().map(|field| marked(&field.mine, &field.theirs)).collect();
        let mut context = context(locale, here);
        context.insert("conflict", conflict);
        context.insert("sides", &sides);
        self.page("conflict.html", locale, &context)
    }

    /// `form`: none where nothing may be written.
    pub fn texts(&self, texts: &Texts, form: Option<&ImportForm>, locale: Locale, here: &str) -> String {
        let mut context = context(locale, here);
        context.insert("texts", texts);
        context.insert("import_form", &form);
        context.insert("script_words", script_words(locale));
        self.page("texts.html", locale, &context)
    }

    pub fn import(&self, import: &Import, form: &ImportForm, locale: Locale, here: &str) -> String {
        let mut context = context(locale, here);
        context.insert("import", import);
        context.insert("import_form", form);
        context.insert("script_words", script_words(locale));
        self.page("import.html", locale, &context)
    }

    pub fn ask(&self, ask: &Ask, locale: Locale, here: &str) -> String {
        self.of("ask", ask, locale, here)
    }

    pub fn changes(&self, changes: &Changes, locale: Locale, here: &str) -> String {
        self.of("changes", changes, locale, here)
    }

    pub fn notice(&self, notice: &Notice, locale: Locale, here: &str) -> String {
        self.of("notice", notice, locale, here)
    }

    fn of(&self, name: &'static str, value: &impl Serialize, locale: Locale, here: &str) -> String {
        let mut context = context(locale, here);
        context.insert(name, value);
        self.page(&format!("{name}.html"), locale, &context)
    }

    /// The templates are embedded and tested; should one fail all the same, its fault is shown.
    fn page(&self, template: &str, locale: Locale, context: &Context) -> String {
        let rendered = self.engines.get(locale).render(template, context);
        rendered.unwrap_or_else(|error| format!("<!doctype html><pre>{}</pre>\n", html_text(&error.to_string())))
    }
}

/// A paragraph as it was when it was translated, and as it is.
fn in_both(paragraph: &Paragraph) -> (String, String) {
    match &paragraph.before {
        Some(before) => marked(before, &paragraph.text),
        None => (String::new(), html_text(&paragraph.text).into_owned()),
    }
}

fn context(locale: Locale, here: &str) -> Context {
    let mut context = Context::new();
    context.insert("ui", locale.tag());
    context.insert("here", here);
    context
}

/// Functions and filters of the templates: `say`, `day`, `uri`.
fn engine(words: Arc<Messages>) -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([".html"]);
    tera.register_function("say", move |kwargs: Kwargs, _: &State| say(&words, &kwargs));
    tera.register_filter("day", |iso: &str, _: Kwargs, _: &State| -> String { day(iso) });
    tera.register_filter("uri", |text: &str, _: Kwargs, _: &State| -> String { percent(text, "/") });
    // Embedded and held against these functions by a test; a page without its template shows the fault.
    let _ = tera.add_raw_templates(TEMPLATES);
    tera
}

fn say(words: &Messages, kwargs: &Kwargs) -> TeraResult<String> {
    let key: String = kwargs.must_get("key")?;
    let named = kwargs.iter().map(|(name, value)| (name.to_string(), value.to_string()));
    let args: Vec<(String, String)> = named.filter(|(name, _)| name != "key").collect();
    let args: Vec<(&str, String)> = args.iter().map(|(name, value)| (&**name, value.clone())).collect();
    Ok(words.say(&key, &args))
}

/// `2026-11-05 10:30` as both languages read it: `05/11/2026 10:30`.
fn day(iso: &str) -> String {
    let (date, time) = iso.split_once(' ').unwrap_or((iso, ""));
    let parts: Vec<&str> = date.split('-').collect();
    match parts[..] {
        [year, month, day] => format!("{day}/{month}/{year} {time}").trim_end().to_owned(),
        _ => iso.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_are_sound() {
        let words = Arc::new(Messages::of(Locale::Vi, source(Locale::Vi)));
        let mut tera = engine(words);
        if let Err(error) = tera.add_raw_templates(TEMPLATES) {
            panic!("{error}");
        }
    }
}
