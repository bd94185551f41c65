//! Every address of the site and what stands there. A page is a function of the site, the theme and its route: the same function
//! answers a build, which asks for all, and a server, which asks for one. Knows no template engine and no disk.

mod abbreviations;
mod agency;
mod archive;
mod body;
mod book;
mod bulletin;
mod calendar;
mod card;
mod clashes;
mod contact;
mod correction;
mod country;
mod data;
mod dates;
mod deadlines;
mod directory;
mod entry;
mod feed;
mod filter;
mod head;
mod home;
mod hosts;
mod icons;
mod jsonld;
mod kinds;
mod list_page;
mod newest;
mod notices;
mod parts;
mod pictures;
mod placed;
mod progress;
mod references;
mod register;
mod review;
mod routes;
pub mod search;
mod sitemap;
mod statistics;
mod terms;
mod view;

use std::sync::Arc;

use crate::config::Group;
use crate::content::Kind;
use crate::picture::Variant;
use crate::schedule::Stretch;
use crate::site::{DocumentGroup, DocumentId, DocumentSlice, EntryId, MediaId, PartKind, Slice};
use crate::text::Lang;

pub use book::Book;
pub use calendar::CalendarOf;
pub use card::card;
pub use clashes::clashes;
pub use dates::of_date as date;
pub use hosts::{POLICY, media_type};
pub use icons::Icon;
pub use review::told as report;
pub use routes::{pages, search_index};
pub use view::*;

/// How many items a list shows at once.
pub const PER_PAGE: usize = 20;

/// One address of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Root path: `/tin-tuc/`, `/feed.atom`.
    pub path: Box<str>,
    pub lang: Lang,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Home,
    List {
        of: ListOf,
        number: usize,
    },
    /// Projects or needs of all organisations.
    Parts {
        of: PartsOf,
        number: usize,
    },
    /// Every term of a group that has entries of a kind.
    Terms {
        kind: Kind,
        group: Group,
    },
    /// Every sector or area that has projects or needs.
    PartTerms {
        kind: PartKind,
        group: Group,
    },
    /// Documents of the register.
    Documents {
        of: DocumentSlice,
        number: usize,
    },
    /// Every term of a group that has documents.
    DocumentTerms(DocumentGroup),
    /// One that is not a plan of the site.
    Document(DocumentId),
    Events {
        number: usize,
    },
    /// What is due in the year ahead.
    Deadlines,
    Calendar(CalendarOf),
    /// The directory in figures.
    Statistics,
    /// Every country of which the site has anything.
    Countries,
    /// A position in the vocabulary of countries.
    Country(usize),
    /// Every agency that a plan names.
    Agencies,
    /// A position in the vocabulary of agencies.
    Agency {
        at: usize,
        number: usize,
    },
    /// Every issue of the bulletin.
    Bulletins,
    /// A position among the issues.
    Bulletin(usize),
    /// The same for mail programs.
    BulletinEmail(usize),
    /// Every period of which there is a review.
    Reports,
    Report(Stretch),
    Entry(EntryId),
    Tombstone,
    Redirect(EntryId),
    NotFound,
    Feed {
        of: FeedOf,
        format: Format,
    },
    /// What files there are for other programs.
    Data,
    DataFile(data::DataFile),
    /// What the filter of the directory looks into.
    Directory,
    /// What the filter of the register looks into.
    RegisterIndex,
    SitemapIndex,
    Sitemap {
        number: usize,
    },
    Robots,
    Host(hosts::HostFile),
    Asset(Box<str>),
    Icon(Icon),
    /// What systems show of the site on a home screen.
    Manifest,
    /// A file made of a picture: its position there.
    Media {
        id: MediaId,
        file: usize,
    },
    /// A position among the site's downloads.
    Download(usize),
    /// Where readers search.
    Search,
    /// What browsers are told of that.
    OpenSearch,
}

/// A list of the entries of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListOf {
    pub kind: Kind,
    pub by: By,
}

/// Which entries. Numbers are positions: of the period in the lists, of the term in its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    All,
    Year(usize),
    Month(usize),
    Term(Group, usize),
}

impl ListOf {
    pub fn all(kind: Kind) -> ListOf {
        ListOf { kind, by: By::All }
    }
}

/// A list of projects or of needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartsOf {
    pub kind: PartKind,
    pub slice: Slice,
}

/// What a feed tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedOf {
    List(ListOf),
    /// The news that name an entry.
    Naming(EntryId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Atom,
    Json,
}

impl Format {
    pub const ALL: [Format; 2] = [Format::Atom, Format::Json];

    pub fn file(self) -> &'static str {
        match self {
            Format::Atom => "feed.atom",
            Format::Json => "feed.json",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Format::Atom => "application/atom+xml",
            Format::Json => "application/feed+json",
        }
    }
}

/// What stands at an address.
pub enum Content {
    /// To be laid out by a template.
    Html(Box<View>),
    Text(String),
    Bytes(Arc<[u8]>),
    /// A file below the root, as it is.
    File(Arc<str>),
    /// One of the files made of a picture.
    Picture(MediaId, Variant),
    /// Made of the logo.
    Icon(Icon),
}

/// A page for a template: what it is and the lists of cards that stand on it.
pub struct View {
    pub template: &'static str,
    pub lang: Lang,
    /// From where relative links are counted.
    pub here: Here,
    pub head: Option<HeadView>,
    /// What the page's kind adds, by the name templates know it by.
    pub main: Main,
    pub lists: Vec<(&'static str, Vec<EntryId>)>,
}

pub enum Main {
    Home(HomeView),
    /// The words of an entry, and what its kind adds.
    Entry(TextView, FactsView),
    List(ListView),
    Projects(ListView, Box<ProjectsView>),
    Needs(ListView, Box<NeedsView>),
    Documents(ListView, DocumentsView),
    Document(Box<DocumentView>),
    Terms(TermsView),
    Statistics(StatisticsView),
    Countries(CountriesView),
    Country(CountryView),
    Deadlines(DeadlinesView),
    Agencies(AgenciesView),
    Agency(ListView, AgencyView),
    Bulletins(BulletinsView),
    Bulletin(Box<BulletinView>),
    BulletinEmail(BulletinEmailView),
    Reports(ReportsView),
    Report(Box<ReportView>),
    Data(DataView),
    Search(SearchView),
    NotFound(Vec<NotFoundView>),
    Tombstone,
    Redirect(RedirectView),
}

/// What the kind of an entry adds to its words.
pub enum FactsView {
    News(Box<ArticleView>),
    Plan(Box<PlanView>),
    Organization(Box<OrganizationView>),
    Page,
}

/// Where a page stands, to link from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Here {
    Path(Box<str>),
    /// Shown at whatever address is missing: links begin with the path of the base URL.
    Anywhere(Box<str>),
}

impl Here {
    pub fn link(&self, to: &str) -> String {
        match self {
            Here::Path(from) => crate::text::relative(from, to),
            Here::Anywhere(base) => match to.strip_prefix('/') {
                Some(rest) => format!("{base}{rest}"),
                None => to.to_owned(),
            },
        }
    }
}

impl Page {
    /// The file below the output folder that a static host serves at this address.
    pub fn file(&self) -> String {
        const INDEX: &str = "index.html";
        let path = self.path.trim_start_matches('/');
        let mut file = String::with_capacity(path.len() + INDEX.len());
        file.push_str(path);
        if path.is_empty() || path.ends_with('/') {
            file.push_str(INDEX);
        }
        file
    }
}

impl What {
    /// Whether people read it, so that it counts as a page of the site.
    pub fn is_page(&self) -> bool {
        matches!(
            self,
            What::Home
                | What::List { .. }
                | What::Parts { .. }
                | What::Terms { .. }
                | What::PartTerms { .. }
                | What::Documents { .. }
                | What::DocumentTerms(_)
                | What::Document(_)
                | What::Events { .. }
                | What::Deadlines
                | What::Statistics
                | What::Countries
                | What::Country(_)
                | What::Agencies
                | What::Agency { .. }
                | What::Bulletins
                | What::Bulletin(_)
                | What::Reports
                | What::Report(_)
                | What::Entry(_)
                | What::Data
                | What::Search
                | What::Tombstone
                | What::NotFound
        )
    }
}

/// What stands at a page's address.
pub fn content(book: &Book, page: &Page) -> Content {
    let lang = page.lang;
    match &page.what {
        What::Home => html(home::view(book, page)),
        What::List { of, number } => html(list_page::view(book, page, *of, *number)),
        What::Parts { of, number } => html(parts::view(book, page, *of, *number)),
        What::Events { number } => html(list_page::events(book, page, *number)),
        What::Terms { kind, group } => html(terms::view(book, page, terms::of_kind(book, lang, *kind, *group))),
        What::PartTerms { kind, group } => html(terms::view(book, page, parts::terms(book, lang, *kind, *group))),
        What::Documents { of, number } => html(register::list(book, page, *of, *number)),
        What::DocumentTerms(group) => html(terms::view(book, page, register::terms(book, lang, *group))),
        What::Document(id) => html(register::document(book, page, *id)),
        What::RegisterIndex => Content::Text(register::index(book, lang)),
        What::Deadlines => html(deadlines::view(book, page)),
        What::Calendar(of) => Content::Text(calendar::text(book, lang, *of)),
        What::Statistics => html(statistics::view(book, page)),
        What::Countries => html(country::index(book, page)),
        What::Country(at) => html(country::view(book, page, *at)),
        What::Agencies => html(agency::index(book, page)),
        What::Agency { at, number } => html(agency::view(book, page, *at, *number)),
        What::Bulletins => html(bulletin::index(book, page)),
        What::Bulletin(at) => html(bulletin::view(book, page, *at)),
        What::BulletinEmail(at) => html(bulletin::email(book, page, *at)),
        What::Reports => html(review::index(book, page)),
        What::Report(stretch) => html(review::view(book, page, *stretch)),
        What::Entry(id) => html(entry::view(book, page, *id)),
        What::Tombstone => html(notices::tombstone(book, page)),
        What::Redirect(id) => html(notices::redirect(book, page, *id)),
        What::NotFound => html(notices::not_found(book)),
        What::Feed { of, format } => Content::Text(feed::text(book, page, *of, *format)),
        What::Data => html(data::view(book, page)),
        What::DataFile(file) => Content::Text(data::text(book, lang, *file)),
        What::Directory => Content::Text(directory::text(book, lang)),
        What::SitemapIndex => Content::Text(sitemap::index(book)),
        What::Sitemap { number } => Content::Text(sitemap::text(book, lang, *number)),
        What::Robots => Content::Text(hosts::robots(book)),
        What::Host(file) => Content::Text(hosts::text(book, *file)),
        What::Asset(name) => Content::Bytes(book.theme.assets.get(name).map(|asset| asset.bytes.clone()).unwrap_or_default()),
        What::Icon(icon) => Content::Icon(*icon),
        What::Manifest => Content::Text(icons::manifest(book, lang)),
        What::Download(at) => Content::File(book.site.downloads[*at].path.clone()),
        What::Search => html(search::view(book, page)),
        What::OpenSearch => Content::Text(search::description(book, lang)),
        What::Media { id, file } => Content::Picture(*id, book.site.media(*id).files[*file].variant),
    }
}

fn html(view: View) -> Content {
    Content::Html(Box::new(view))
}
