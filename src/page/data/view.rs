//! The page that says which files there are and what they hold, and the links that lead to them from elsewhere.

use crate::config::Section;
use crate::text::Lang;

use super::super::head::{Words, head, trail};
use super::super::view::{DataFileView, DataSetView, DataView, FeedView, LinkView};
use super::super::{Book, Here, Main, Page, View, routes};
use super::file::{self, DataFile};
use super::tables::Table;
use super::{opml, path};

pub fn view(book: &Book, page: &Page) -> View {
    let lang = page.lang;
    let words = Words {
        title: book.section_name(lang, Section::Data),
        description: book.say(lang, "description-data", &[("site", book.name(lang))]),
        breadcrumbs: trail(book, lang, Vec::new()),
        section: page.path.to_string(),
        files: alternates(book, lang, None),
        ..Words::default()
    };
    let main = DataView { heading: words.title.clone(), sets: sets(book, lang), reuse: book.site.config.footer.reuse.get(lang).to_owned() };
    View {
        template: "data.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Data(main),
        lists: Vec::new(),
    }
}

fn sets(book: &Book, lang: Lang) -> Vec<DataSetView> {
    let tables = Table::of(&book.site).map(|table| set(book, lang, table.id(), (table.spec().count)(book, lang), table.files().collect()));
    let feeds = opml::with_feed(&book.site.config).count();
    let unions = (feeds > 0).then(|| set(book, lang, opml::NAME, feeds, vec![DataFile::Unions]));
    tables.chain(unions).collect()
}

fn set(book: &Book, lang: Lang, id: &'static str, count: usize, files: Vec<DataFile>) -> DataSetView {
    let view = |file: DataFile| DataFileView {
        name: file.name(),
        url: path(&book.site.config, lang, file),
        kind: file.media_type(),
        label: book.say(lang, label(file), &[]),
    };
    DataSetView {
        id,
        heading: book.say(lang, &format!("data-{id}"), &[]),
        text: book.say(lang, &format!("data-{id}-text"), &[]),
        count,
        files: files.into_iter().map(view).collect(),
    }
}

fn label(file: DataFile) -> &'static str {
    match file {
        DataFile::Json(_) => "data-format-json",
        DataFile::Csv(_) => "data-format-csv",
        DataFile::Schema(_) => "data-format-schema",
        DataFile::Unions => "data-format-opml",
    }
}

/// What a file is called in itself and in links: `Union of … – Organisations`.
pub fn title(book: &Book, lang: Lang, id: &str) -> String {
    let name = book.say(lang, &format!("data-{id}"), &[]);
    book.say(lang, "data-title", &[("site", book.name(lang)), ("name", &name)])
}

/// The files with content, for the head of a page: of one section, or all. Schemas are named by what they describe.
pub fn alternates(book: &Book, lang: Lang, section: Option<Section>) -> Vec<FeedView> {
    let view = |file: DataFile| {
        let id = match file {
            DataFile::Json(table) | DataFile::Csv(table) => table.id(),
            DataFile::Unions => opml::NAME,
            DataFile::Schema(_) => return None,
        };
        Some(FeedView { title: title(book, lang, id), kind: file.media_type(), url: path(&book.site.config, lang, file) })
    };
    file::files(&book.site).filter(|file| section.is_none_or(|section| file.section() == section)).filter_map(view).collect()
}

/// Where the files of a section are told of, and the words for it; none where there are no files.
pub fn link(book: &Book, lang: Lang, section: Section) -> Option<LinkView> {
    let table = Table::of(&book.site).find(|table| table.spec().section == section)?;
    Some(LinkView {
        label: book.say(lang, &format!("data-download-{}", section.id()), &[]),
        url: format!("{}#{}", routes::section(&book.site.config, lang, Section::Data), table.id()),
    })
}
