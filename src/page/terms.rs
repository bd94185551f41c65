//! All terms of a group that have entries of a kind: topics of news, issuers of plans, countries of organisations.

use crate::config::Group;
use crate::content::Kind;

use super::head::{Words, head, trail};
use super::view::TermsView;
use super::{Book, Here, Main, Page, View};

pub fn view(book: &Book, page: &Page, kind: Kind, group: Group) -> View {
    let lang = page.lang;
    let (section, name) = (book.kind_name(lang, kind), book.group_name(lang, group));
    let args = [
        ("section", section.as_str()),
        ("section_id", kind.folder()),
        ("group", &name),
        ("group_id", group.id()),
        ("site", book.name(lang)),
    ];
    let heading = book.say(lang, "heading-groups", &args);
    let words = Words {
        title: heading.clone(),
        description: book.say(lang, "description-groups", &args),
        breadcrumbs: trail(book, lang, vec![book.kind_link(lang, kind)]),
        section: book.kind_link(lang, kind).url,
        ..Words::default()
    };
    View {
        template: "terms.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Terms(TermsView { kind: kind.folder(), group: group.id(), heading, terms: book.terms(lang, kind, group) }),
        lists: Vec::new(),
    }
}
