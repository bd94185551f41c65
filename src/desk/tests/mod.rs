//! Small sites, and what the desk says of them.

mod directory;
mod duties;
mod held;
mod html;
mod news;
mod plain;
mod translations;
mod upkeep;
mod whole;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config;
use crate::content::{self, KnownDocuments};
use crate::diagnostic::{Diagnostic, Editor, Place, sorted};
use crate::page::{Book, Page, pages};
use crate::site;
use crate::theme;
use crate::yaml::Source;

use super::*;

const SITE: &str = "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\n";

const AGENCIES: &str = "van-phong: {name: {vi: Văn phòng, en: Office}}\nban: {name: {vi: Ban biên tập, en: Board}}\nso: {name: {vi: Sở Mẫu, en: Sample Department}}\n";

const AREAS: &str = "binh-dinh: {name: {vi: Bình Định, en: Bình Định}, valid_to: 2025-06-30, successor: giua}
giua: {name: {vi: Tên giữa, en: Name between}, valid_to: 2026-01-31, successor: gia-lai}
gia-lai: {name: {vi: Gia Lai, en: Gia Lai}, valid_from: 2025-07-01}
vong: {name: {vi: Vòng, en: Circle}, valid_to: 2020-12-31, successor: vong}
ve-sau: {name: {vi: Về sau, en: Later}, valid_to: 2026-11-22, successor: gia-lai}
";

/// A site made of a few files.
struct Sample {
    book: Book,
    pages: Vec<Page>,
    problems: Vec<Diagnostic>,
    saves: Vec<Save>,
    month: Option<jiff::civil::Date>,
    most: usize,
}

impl Sample {
    /// As a build sees it on a day; files below `content/`, without the fences of the front matter.
    fn new(date: &str, files: &[(&str, &str)]) -> Sample {
        Sample::with(date, false, SITE, files)
    }

    fn with_drafts(date: &str, files: &[(&str, &str)]) -> Sample {
        Sample::with(date, true, SITE, files)
    }

    fn with(date: &str, drafts: bool, site: &str, files: &[(&str, &str)]) -> Sample {
        let vocabulary = |name: &str, text| (name.into(), Source::new(&format!("content/vocabulary/{name}.yaml").into(), text, 0));
        let vocabularies = [vocabulary("agencies", AGENCIES), vocabulary("areas", AREAS)];
        let (config, mut problems) = config::read(&Source::new(&"content/site.yaml".into(), site, 0), &vocabularies);
        let config = Arc::new(config);
        let mut documents = Vec::new();
        for (path, text) in files {
            let (front, body) = text.split_once("\n\n").unwrap_or((text, ""));
            let parsed = content::parse(&format!("content/{path}").into(), &format!("---\n{front}\n---\n{body}\n"), &config);
            documents.extend(parsed.document.map(Arc::new));
            problems.extend(parsed.problems);
        }
        let (pictures, downloads) = (BTreeMap::new(), BTreeMap::new());
        let date = date.parse().expect("a day");
        let input = site::Input {
            config: &config,
            pictures: &pictures,
            downloads: &downloads,
            bulletins: &[],
            known: &KnownDocuments::default(),
            date,
            drafts,
        };
        let (site, found) = site::assemble(documents, &input);
        problems.extend(found);
        let project = theme::Project { themes: BTreeMap::new(), site_files: Vec::new() };
        let (theme, _) = theme::load("huu-nghi", Place::file("content/site.yaml"), project, &config);
        let book = Book::new(Arc::new(site), Arc::new(theme));
        let pages = pages(&book.site, &book.theme);
        Sample { book, pages, problems: sorted(problems), saves: Vec::new(), month: None, most: 50 }
    }

    fn status(&self) -> Status {
        self.status_under("/")
    }

    fn status_under(&self, base: &str) -> Status {
        let Sample { book, pages, problems, saves, month, most } = self;
        status(&Input {
            book: Some(book),
            pages,
            problems,
            saves,
            base,
            month: *month,
            most: *most,
            messages: &Desk::new(Editor::default()).messages,
        })
    }
}

/// A published news item of a day.
fn news(date: &str) -> String {
    format!("title: Tin {date}\ndate: {date}\nstatus: published")
}
