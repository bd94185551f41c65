//! Runs the pipeline over a project folder and remembers what each file gave, so that the next run parses only what changed. The one
//! place, beside `source` and `output`, that touches the disk; knows nothing of arguments and sockets.

mod cache;
mod follow;
mod inputs;
mod logo;
mod memo;
mod pictures;
mod receipt;
mod search;
mod single;
mod summary;

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::config::{BaseUrl, Config};
use crate::diagnostic::{Diagnostic, has_errors, sorted, without_consequences};
use crate::page::{self, Book, Icon, Page};
use crate::render::Renderer;
use crate::site::{self, Held};
use crate::source::{self, SourceTree};
use crate::theme::Logo;

use cache::{Cache, Key, SPARE};

pub use follow::Preview;
pub use inputs::settings;
pub use pictures::{PictureSource, picture_problem};
pub use receipt::Receipt;
pub use search::{Indexed, Kept};
pub use single::{Foreseen, Foresight, Project, SingleText};
pub use summary::{HeldBack, Summary};

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

impl Day {
    pub fn date(self, config: &Config) -> Date {
        self.date_in(&config.time_zone)
    }

    fn date_in(self, zone: &TimeZone) -> Date {
        match self {
            Day::On(date) => date,
            Day::At(instant) => instant.to_zoned(zone.clone()).date(),
        }
    }
}

/// What a run gave.
pub struct Revision {
    /// Sorted by file and place.
    pub problems: Vec<Diagnostic>,
    /// None when there are errors: nothing may be published then.
    pub edition: Option<Edition>,
    pub config: Option<Arc<Config>>,
    /// What the files were of which the edition was made.
    inputs: Option<u128>,
}

/// A site that can be published or served.
pub struct Edition {
    pub renderer: Renderer,
    pub pages: Vec<Page>,
    pub pictures: PictureSource,
    pub held: Vec<Held>,
    pub date: Date,
    cache: Cache,
}

impl Edition {
    /// The picture that all icons are made of.
    pub fn logo(&self) -> Option<&Logo> {
        self.renderer.book().theme.logo.as_ref()
    }

    /// The bytes of icons; none where there is no logo.
    pub fn icons(&self, icons: &[Icon]) -> Result<Vec<Vec<u8>>, Box<Diagnostic>> {
        self.logo().map_or_else(|| Ok(Vec::new()), |logo| self.pictures.icons(logo, icons))
    }

    /// After a build: lets go what is kept and no longer used, and tells what is wrong with the cache, if anything is.
    pub fn tidy(&self, indexes: Vec<Kept>) -> Option<Diagnostic> {
        if self.pictures.made() == 0 && indexes.iter().all(|index| !index.is_new) {
            return None;
        }
        let pictures = self.pictures.keys(&self.renderer.book().site.media, self.logo());
        let used: HashSet<Key> = pictures.chain(indexes.iter().map(|index| index.key.clone())).collect();
        let unkept = indexes.into_iter().find_map(|index| index.unkept).or_else(|| self.pictures.unkept());
        unkept.or_else(|| self.cache.prune(&used, SPARE).err()).map(cache::unwritten)
    }
}

/// The pipeline with its memory.
#[derive(Default)]
pub struct Engine {
    memo: memo::Memo,
    seen: follow::Seen,
}

impl Engine {
    /// How many texts were parsed so far: what a run adds is what changed before it.
    pub fn parsed(&self) -> usize {
        self.memo.parsed
    }

    /// Reads what changed and assembles the whole site anew.
    pub fn revise(&mut self, request: &Request) -> Revision {
        let (tree, problems) = source::scan(&request.root);
        let Run { problems, edition, config, .. } = run(&tree, problems, request, &mut self.memo);
        let edition = edition.filter(|_| !has_errors(&problems));
        let inputs = edition.as_ref().and_then(|_| source::fingerprint(&tree));
        Revision { problems, edition, config, inputs }
    }
}

/// What one run over a tree gave.
struct Run {
    /// Sorted by file and place.
    problems: Vec<Diagnostic>,
    /// The site as far as it could be made, whatever is at fault.
    edition: Option<Edition>,
    config: Option<Arc<Config>>,
}

/// The whole way from the files to the pages.
fn run(tree: &SourceTree, mut problems: Vec<Diagnostic>, request: &Request, memo: &mut memo::Memo) -> Run {
    let Some(inputs) = inputs::read(tree, request, memo, &mut problems) else {
        return Run { problems: sorted(problems), edition: None, config: None };
    };
    let config = inputs.config.clone();
    let date = request.day.date(&config);
    let site_input = site::Input {
        config: &config,
        pictures: &inputs.pictures.known,
        downloads: &inputs.pictures.downloads,
        bulletins: &inputs.bulletins,
        known: &inputs.known,
        date,
        drafts: request.drafts,
    };
    let (site, found) = site::assemble(inputs.documents, &site_input);
    problems.extend(found);
    problems = without_consequences(problems);
    inputs::excuse_drafts(&mut problems, &inputs.drafts);
    let held = site.held.clone();
    let book = Arc::new(Book::new(Arc::new(site), Arc::new(inputs.theme)));
    let ((renderer, found), pages) = rayon::join(|| Renderer::new(book.clone()), || page::pages(&book.site, &book.theme));
    problems.extend(found);
    problems.extend(page::clashes(&book, &pages));
    let edition = Edition { pages, renderer, pictures: inputs.pictures, held, date, cache: Cache::of(&request.root) };
    Run { problems: sorted(problems), edition: Some(edition), config: Some(config) }
}
