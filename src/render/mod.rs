//! A page and the theme into bytes: a pure function. Knows neither disk nor server.
//!
//! Cards are made into template values once, when first asked for, and shared by every list, feed and box that shows them; so are the parts
//! of pages that templates ask for with `part`.

mod faults;
mod functions;
mod marks;
mod parts;
mod work;

use std::sync::{Arc, OnceLock};

use tera::{Context, Tera, Value};

use crate::diagnostic::Diagnostic;
use crate::page::{self, Book, Content, FactsView, Icon, Main, Page, View};
use crate::picture::Variant;
use crate::site::{EntryId, MediaId};
use crate::text::Lang;

use parts::Parts;
use work::Counts;

pub use work::Work;

pub struct Renderer {
    tera: Arc<Tera>,
    parts: Arc<Parts>,
    book: Arc<Book>,
    /// What every page of a language shares, as template values.
    shared: Vec<Value>,
    /// One for each entry and language.
    cards: Vec<OnceLock<Option<Value>>>,
    counts: Counts,
}

/// The bytes of a page, or where its bytes are to be had.
pub enum Rendered {
    Bytes,
    Shared(Arc<[u8]>),
    File(Arc<str>),
    /// A file made of a picture, which is to be made now if nobody made it before.
    Picture(MediaId, Variant),
    /// Made of the logo.
    Icon(Icon),
}

impl Renderer {
    /// Every template of the theme, read and checked. With problems the renderer still works as far as the rest goes.
    pub fn new(book: Arc<Book>) -> (Renderer, Vec<Diagnostic>) {
        let shared: Vec<Value> = book.shared.iter().map(Value::from_serializable).collect();
        let parts = Arc::new(Parts::new(&book, &shared));
        let (tera, problems) = functions::engine(&book, &parts);
        let tera = Arc::new(tera);
        parts.are_laid_out_by(&tera);
        let count = book.site.entries.len() * book.site.config.languages.count();
        let cards = (0..count).map(|_| OnceLock::new()).collect();
        (Renderer { tera, parts, book, shared, cards, counts: Counts::default() }, problems)
    }

    pub fn book(&self) -> &Arc<Book> {
        &self.book
    }

    /// Writes a page into `out`, which is emptied first and may be used again for the next.
    pub fn render(&self, page: &Page, out: &mut Vec<u8>) -> Result<Rendered, Box<Diagnostic>> {
        out.clear();
        match page::content(&self.book, page) {
            Content::Text(text) => out.extend_from_slice(text.as_bytes()),
            Content::Html(view) => self.html(page, *view, out)?,
            Content::Bytes(bytes) => return Ok(Rendered::Shared(bytes)),
            Content::File(path) => return Ok(Rendered::File(path)),
            Content::Picture(id, variant) => return Ok(Rendered::Picture(id, variant)),
            Content::Icon(icon) => return Ok(Rendered::Icon(icon)),
        }
        Ok(Rendered::Bytes)
    }

    /// All that was done so far.
    pub fn work(&self) -> Work {
        self.counts.work()
    }

    fn html(&self, page: &Page, view: View, out: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        let template = view.template;
        let here = view.here.clone();
        let context = self.context(view);
        self.counts.template();
        self.tera.render_to(template, &context, &mut *out).map_err(|error| {
            let inner = faults::message(&error).and_then(|message| self.parts.cause(message));
            Box::new(faults::rendering(inner.as_deref().unwrap_or(&error), &self.book.theme, template, &page.path))
        })?;
        // The buffer that is used again is the one that grows to the largest page; this one is as large as its own.
        let marked = out.to_vec();
        out.clear();
        marks::resolve(&marked, &here, out);
        Ok(())
    }

    fn context(&self, view: View) -> Context {
        let lang = view.lang;
        let mut context = Context::new();
        context.insert("lang", self.book.tag(lang));
        context.insert_value("here", functions::here(&view.here));
        context.insert_value("site", self.shared[lang.index()].clone());
        if let Some(head) = &view.head {
            context.insert("page", head);
        }
        match &view.main {
            Main::Home(home) => context.insert("home", home),
            Main::Entry(text, facts) => {
                context.insert("text", text);
                match facts {
                    FactsView::News(article) => context.insert("article", article),
                    FactsView::Plan(plan) => context.insert("plan", plan),
                    FactsView::Organization(organization) => context.insert("organization", organization),
                    FactsView::Page => {}
                }
            }
            Main::List(list) => context.insert("list", list),
            Main::Projects(list, projects) => {
                context.insert("list", list);
                context.insert("projects", projects);
            }
            Main::Needs(list, needs) => {
                context.insert("list", list);
                context.insert("needs", needs);
            }
            Main::Documents(list, documents) => {
                context.insert("list", list);
                context.insert("documents", documents);
            }
            Main::Document(document) => context.insert("document", document),
            Main::Terms(terms) => context.insert("terms", terms),
            Main::Statistics(statistics) => context.insert("statistics", statistics),
            Main::Countries(countries) => context.insert("countries", countries),
            Main::Country(country) => context.insert("country", country),
            Main::Deadlines(deadlines) => context.insert("deadlines", deadlines),
            Main::Agencies(agencies) => context.insert("agencies", agencies),
            Main::Agency(list, agency) => {
                context.insert("list", list);
                context.insert("agency", agency);
            }
            Main::Bulletins(bulletins) => context.insert("bulletins", bulletins),
            Main::Bulletin(bulletin) => context.insert("bulletin", bulletin),
            Main::BulletinEmail(bulletin) => context.insert("bulletin", bulletin),
            Main::Reports(reports) => context.insert("reports", reports),
            Main::Report(report) => context.insert("report", report),
            Main::Data(data) => context.insert("data", data),
            Main::Search(search) => context.insert("search", search),
            Main::NotFound(languages) => context.insert("languages", languages),
            Main::Tombstone => {}
            Main::Redirect(redirect) => {
                context.insert("target", &redirect.target);
                context.insert("canonical", &redirect.canonical);
                context.insert("title", &redirect.title);
            }
        }
        for (name, entries) in view.lists {
            let cards: Vec<Value> = entries.into_iter().filter_map(|id| self.card(id, lang)).collect();
            self.counts.entries(cards.len());
            context.insert_value(name, Value::from(cards));
        }
        context
    }

    fn card(&self, id: EntryId, lang: Lang) -> Option<Value> {
        let index = id.0 as usize * self.book.site.config.languages.count() + lang.index();
        let make = || {
            self.counts.card();
            page::card(&self.book, id, lang).map(|card| Value::from_serializable(&card))
        };
        self.cards[index].get_or_init(make).clone()
    }
}
