//! A project or a need in a list: what the page of its organisation says of it, and whose it is.

use crate::site::{Entry, Part, Rendition};
use crate::text::Lang;

use crate::page::entry::Shown;
use crate::page::kinds::organization::{need_view, project_view};
use crate::page::view::{LinkView, NeedRowView, OwnerView, ProjectRowView};
use crate::page::{Book, Here, card};

pub fn project(book: &Book, lang: Lang, part: Part) -> Option<ProjectRowView> {
    let (organization, project) = book.site.project(part)?;
    let shown = shown(book, lang, part)?;
    let of = owner(book, lang, &shown, &project.id);
    Some(ProjectRowView { id: of.url.clone(), of, project: project_view(&shown, organization, project) })
}

pub fn need(book: &Book, lang: Lang, part: Part) -> Option<NeedRowView> {
    let (organization, need) = book.site.need(part)?;
    let shown = shown(book, lang, part)?;
    let own = !need.contact.get(lang).is_empty();
    let of_organization = |text: &str| if own { String::new() } else { text.to_owned() };
    let of = owner(book, lang, &shown, &need.id);
    Some(NeedRowView {
        id: of.url.clone(),
        of,
        need: need_view(&shown, need),
        email: of_organization(&organization.email),
        phone: of_organization(&organization.phone),
    })
}

fn shown(book: &Book, lang: Lang, part: Part) -> Option<Shown<'_>> {
    let entry: &Entry = book.site.entry(part.entry);
    let rendition: &Rendition = entry.shown(lang)?;
    Some(Shown { book, id: part.entry, entry, rendition, lang, here: Here::Path(rendition.url.clone()) })
}

fn owner(book: &Book, lang: Lang, shown: &Shown, id: &str) -> OwnerView {
    let rendition = shown.rendition;
    OwnerView {
        organization: LinkView { label: rendition.document.title.to_string(), url: rendition.url.to_string() },
        lang: card::foreign(book, rendition, lang),
        url: format!("{}#{id}", rendition.url),
        ribbon: rendition.ribbon.map(card::ribbon),
        sample: shown.entry.common().sample,
    }
}
