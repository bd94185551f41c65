//! Pages that say there is nothing here: the missing page, the removed text, the old address.

use crate::config::Section;
use crate::site::EntryId;

use super::head::{Words, head};
use super::view::{LinkView, NotFoundView, RedirectView};
use super::{Book, Here, Main, Page, View};

/// Nothing of the text remains: no title, no word, no picture.
pub fn tombstone(book: &Book, page: &Page) -> View {
    let title = book.say(page.lang, "tombstone-heading", &[]);
    let words = Words { title, noindex: true, ..Words::default() };
    View {
        template: "tombstone.html",
        lang: page.lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Tombstone,
        lists: Vec::new(),
    }
}

/// One page for every address that does not exist, so in every language at once.
pub fn not_found(book: &Book) -> View {
    let lang = crate::text::Lang::DEFAULT;
    let each: Vec<_> = book
        .languages()
        .map(|lang| NotFoundView {
            lang: book.tag(lang).to_owned(),
            heading: book.say(lang, "not-found-heading", &[]),
            text: book.say(lang, "not-found-text", &[]),
            home: LinkView { label: book.say(lang, "home", &[]), url: book.site.config.home(lang) },
            news: book.section_link(lang, Section::News),
        })
        .collect();
    let title = each.iter().map(|one| one.heading.as_str()).collect::<Vec<_>>().join(" · ");
    let page = Page { path: "/404.html".into(), lang, what: super::What::NotFound };
    let words = Words { title, noindex: true, ..Words::default() };
    View {
        template: "404.html",
        lang,
        here: Here::Anywhere(book.site.config.base.path().into()),
        head: Some(head(book, &page, words)),
        main: Main::NotFound(each),
        lists: Vec::new(),
    }
}

/// A page at an old address that leads on, for hosts that know no redirects.
pub fn redirect(book: &Book, page: &Page, id: EntryId) -> View {
    let here = Here::Path(page.path.clone());
    let shown = book.site.entry(id).shown(page.lang);
    let url = shown.map_or_else(|| book.site.config.home(page.lang), |shown| shown.url.to_string());
    let view = RedirectView {
        target: here.link(&url),
        canonical: book.absolute(&url),
        title: shown.map(|shown| shown.document.title.to_string()).unwrap_or_default(),
    };
    View { template: "redirect.html", lang: page.lang, here, head: None, main: Main::Redirect(view), lists: Vec::new() }
}
