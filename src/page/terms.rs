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

impl Of {
    fn say(&self, book: &Book, lang: Lang, key: &str) -> String {
        let args = [
            ("section", self.section.label.as_str()),
            ("section_id", self.id),
            ("group", &self.group_name),
            ("group_id", self.group),
            ("site", book.name(lang)),
        ];
        book.say(lang, key, &args)
    }
}

/// A link to the page of those that have entries of a kind, with its heading: "Tin tức theo chủ đề".
pub fn link(book: &Book, lang: Lang, kind: Kind, group: Group) -> LinkView {
    let LinkView { url, .. } = book.group_link(lang, kind, group);
    LinkView { label: of_kind(book, lang, kind, group).say(book, lang, "heading-groups"), url }
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
    let heading = of.say(book, lang, "heading-groups");
    let words = Words {
        title: heading.clone(),
        description: of.say(book, lang, "description-groups"),
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
