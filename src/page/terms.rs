//! All terms of a group: topics of news, issuers of plans, countries of organisations, sectors of projects, signatories of documents.

use crate::config::Group;
use crate::content::Kind;
use crate::text::Lang;

use super::head::{Words, head, trail};
use super::view::{LinkView, TermView, TermsView};
use super::{Book, Here, Main, Page, View};

/// What has the terms.
pub struct Of {
    /// Its name and its lists.
    pub section: LinkView,
    /// As templates and strings name it.
    pub id: &'static str,
    pub group: &'static str,
    pub group_name: String,
    pub terms: Vec<TermView>,
}

/// Those that have entries of a kind.
pub fn of_kind(book: &Book, lang: Lang, kind: Kind, group: Group) -> Of {
    Of {
        section: book.kind_link(lang, kind),
        id: kind.folder(),
        group: group.id(),
        group_name: book.group_name(lang, group),
        terms: book.terms(lang, kind, group),
    }
}

pub fn view(book: &Book, page: &Page, of: Of) -> View {
    let lang = page.lang;
    let args = [
        ("section", of.section.label.as_str()),
        ("section_id", of.id),
        ("group", &of.group_name),
        ("group_id", of.group),
        ("site", book.name(lang)),
    ];
    let heading = book.say(lang, "heading-groups", &args);
    let words = Words {
        title: heading.clone(),
        description: book.say(lang, "description-groups", &args),
        breadcrumbs: trail(book, lang, vec![of.section.clone()]),
        section: of.section.url.clone(),
        ..Words::default()
    };
    View {
        template: "terms.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Terms(TermsView { kind: of.id, group: of.group, heading, terms: of.terms }),
        lists: Vec::new(),
    }
}
