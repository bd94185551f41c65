//! The pages of the desk: a status, a comparison or a telephone, and the embedded templates, into HTML. The same values give the same bytes.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult};

use crate::config::Config;
use crate::diagnostic::{Editor, Locale, Messages};
use crate::text::escape::html_text;
use crate::text::percent;

use super::both::Both;
use super::comparison::Comparison;
use super::handbook::handbook;
use super::phone::{Phone, WIDTHS};
use super::status::Status;
use super::texts::{dated, grouped, monthly, parts, texts};

const TEMPLATES: [(&str, &str); 6] = [
    ("parts.html", include_str!("parts.html")),
    ("layout.html", include_str!("layout.html")),
    ("desk.html", include_str!("desk.html")),
    ("compare.html", include_str!("compare.html")),
    ("phone.html", include_str!("phone.html")),
    ("handbook.html", include_str!("handbook.html")),
];

/// The templates, read once, with the words of both languages.
pub struct Desk {
    /// The texts of problems.
    pub messages: Both<Messages>,
    engines: Both<Tera>,
}

impl Desk {
    pub fn new(editor: Editor) -> Desk {
        let editor = Arc::new(editor);
        Desk { messages: Both::each(Messages::new), engines: Both::each(|locale| engine(locale, editor.clone())) }
    }

    pub fn html(&self, status: &Status, locale: Locale) -> String {
        let most = status.news.months.iter().map(|month| month.count).max().unwrap_or_default().max(1);
        // A month that was asked for stays the one, whatever the language.
        let today = status.site.as_ref().and_then(|site| site.date.get(..7));
        let asked = today.is_some_and(|month| month != status.news.month).then(|| format!("month={}&", status.news.month));
        let mut context = context(locale, &format!("/_desk/?{}lang=", asked.as_deref().unwrap_or_default()));
        context.insert("is_past", &asked.is_some());
        context.insert("status", status);
        context.insert("most_news", &most);
        self.page("desk.html", locale, &context)
    }

    pub fn compare(&self, comparison: &Comparison, locale: Locale) -> String {
        let here = format!("/_desk/compare?key={}&lang={}&ui=", percent(&comparison.key, "/"), percent(&comparison.lang, ""));
        self.page("compare.html", locale, &with(context(locale, &here), "comparison", comparison))
    }

    pub fn phone(&self, phone: &Phone, locale: Locale) -> String {
        let here = format!("/_desk/phone?path={}&width={}&lang=", percent(phone.path, "/"), phone.width);
        let context = with(context(locale, &here), "phone", phone);
        self.page("phone.html", locale, &with(context, "widths", &WIDTHS))
    }

    pub fn handbook(&self, config: Option<&Config>, locale: Locale) -> String {
        let book = handbook(config, self.messages.get(locale), locale);
        self.page("handbook.html", locale, &with(context(locale, "/_desk/handbook?lang="), "book", &book))
    }

    /// The templates are embedded and tested; should one fail all the same, its fault is shown.
    fn page(&self, template: &str, locale: Locale, context: &Context) -> String {
        let rendered = self.engines.get(locale).render(template, context);
        rendered.unwrap_or_else(|error| format!("<!doctype html><pre>{}</pre>\n", html_text(&error.to_string())))
    }
}

/// What every page has: its language, and its own address up to the language.
fn context(locale: Locale, here: &str) -> Context {
    let mut context = Context::new();
    context.insert("ui", locale.tag());
    context.insert("here", here);
    context
}

fn with(mut context: Context, name: &'static str, value: &impl Serialize) -> Context {
    context.insert(name, value);
    context
}

/// Functions and filters of the templates: `say`, `edit`, `num`, `day`, `month`, `parts`, `uri`.
fn engine(locale: Locale, editor: Arc<Editor>) -> Tera {
    let words = Arc::new(texts(locale));
    let mut tera = Tera::new();
    tera.autoescape_on([".html"]);
    let own = words.clone();
    tera.register_function("say", move |kwargs: Kwargs, _: &State| say(&own, &kwargs));
    tera.register_function("edit", move |kwargs: Kwargs, _: &State| edit(&editor, &kwargs));
    let own = words.clone();
    tera.register_filter("num", move |number: u64, _: Kwargs, _: &State| -> String { grouped(&own, number) });
    let own = words.clone();
    tera.register_filter("day", move |iso: &str, _: Kwargs, _: &State| -> String { dated(&own, iso) });
    let own = words.clone();
    tera.register_filter("month", move |iso: &str, _: Kwargs, _: &State| -> String { monthly(&own, iso) });
    tera.register_filter("parts", move |keys: Vec<String>, _: Kwargs, _: &State| -> String { parts(&words, &keys) });
    tera.register_filter("uri", |text: &str, _: Kwargs, _: &State| -> String { percent(text, "/") });
    // Embedded and held against these functions by a test; a page without its template shows the fault.
    let _ = tera.add_raw_templates(TEMPLATES);
    tera
}

fn say(texts: &Messages, kwargs: &Kwargs) -> TeraResult<String> {
    let key: String = kwargs.must_get("key")?;
    let named = kwargs.iter().map(|(name, value)| (name.to_string(), value.to_string()));
    let args: Vec<(String, String)> = named.filter(|(name, _)| name != "key").collect();
    let args: Vec<(&str, String)> = args.iter().map(|(name, value)| (&**name, value.clone())).collect();
    Ok(texts.say(&key, &args))
}

/// Empty where no link is made.
fn edit(editor: &Editor, kwargs: &Kwargs) -> TeraResult<String> {
    let path: String = kwargs.must_get("path")?;
    let (line, column) = (kwargs.get::<u32>("line")?.unwrap_or(1), kwargs.get::<u32>("column")?.unwrap_or(1));
    Ok(editor.link(&path, line, column).unwrap_or_default())
}
