//! Runs the pipeline over a project folder and remembers what each file gave, so that the next run parses only what changed. The one
//! place, beside `source` and `output`, that touches the disk; knows nothing of arguments and sockets.

mod inputs;
mod memo;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::config::{BaseUrl, Config};
use crate::diagnostic::{Diagnostic, has_errors, sorted, without_consequences};
use crate::page::{self, Book, Page};
use crate::render::Renderer;
use crate::site::{self, Held};
use crate::source;

pub use inputs::PictureSource;

/// What a run is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    pub root: PathBuf,
    /// In place of site.yaml's.
    pub base: Option<BaseUrl>,
    pub theme: Option<String>,
    pub day: Day,
    pub drafts: bool,
}

/// The day a site is built for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    On(Date),
    /// The day of this instant in the site's time zone.
    At(Timestamp),
}

/// What a run gave.
pub struct Revision {
    /// Sorted by file and place.
    pub problems: Vec<Diagnostic>,
    /// None when there are errors: nothing may be published then.
    pub edition: Option<Edition>,
    pub config: Option<Arc<Config>>,
}

/// A site that can be published or served.
pub struct Edition {
    pub renderer: Renderer,
    pub pages: Vec<Page>,
    pub pictures: PictureSource,
    pub held: Vec<Held>,
    pub date: Date,
}

/// The pipeline with its memory.
#[derive(Default)]
pub struct Engine {
    memo: memo::Memo,
}

impl Engine {
    /// Reads what changed and assembles the whole site anew.
    pub fn revise(&mut self, request: &Request) -> Revision {
        let (tree, mut problems) = source::scan(&request.root);
        let Some(inputs) = inputs::read(&tree, request, &mut self.memo, &mut problems) else {
            return Revision { problems: sorted(problems), edition: None, config: None };
        };
        let config = inputs.config.clone();
        let date = match request.day {
            Day::On(date) => date,
            Day::At(instant) => instant.to_zoned(config.time_zone.clone()).date(),
        };
        let site_input = site::Input {
            config: &config,
            pictures: &inputs.pictures.known,
            downloads: &inputs.pictures.downloads,
            date,
            drafts: request.drafts,
        };
        let (site, found) = site::assemble(inputs.documents, &site_input);
        problems.extend(found);
        problems = without_consequences(problems);
        inputs::excuse_drafts(&mut problems, &inputs.drafts);
        let held = site.held.clone();
        let book = Arc::new(Book::new(Arc::new(site), Arc::new(inputs.theme)));
        let (renderer, found) = Renderer::new(book.clone());
        problems.extend(found);
        let pages = page::pages(&book.site, &book.theme);
        problems.extend(page::clashes(&book, &pages));
        let edition = (!has_errors(&problems)).then_some(Edition { pages, renderer, pictures: inputs.pictures, held, date });
        Revision { problems: sorted(problems), edition, config: Some(config) }
    }
}
