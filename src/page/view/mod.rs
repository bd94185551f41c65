//! What a template is given. These structures are the contract with themes: a field is added freely, renamed or removed only with
//! the themes. Addresses in them are root paths (`/tin-tuc/…/`); the `rel` filter makes them relative to the page at hand.
//!
//! Every template has `lang`, `here`, `site` ([`SiteView`]), `page` ([`HeadView`]) and what its own kind adds.

mod agency;
mod bulletin;
mod country;
mod deadlines;
mod organization;
mod parts;
mod plan;
mod progress;
mod register;
mod report;
mod search;
mod statistics;

use std::collections::BTreeMap;

use serde::Serialize;

pub use agency::{
    AgenciesView, AgencyLevelView, AgencyPlanView, AgencyReportView, AgencyRoleView, AgencyTaskView, AgencyView, NamedAgencyView,
};
pub use bulletin::{
    BulletinEmailView, BulletinHeadView, BulletinItemView, BulletinLinkView, BulletinView, BulletinYearView, BulletinsView, EmailItemView,
    EmailPictureView,
};
pub use country::{CountedCountryView, CountriesView, CountryView, FriendshipDayView};
pub use deadlines::{CalendarView, DeadlineDayView, DeadlineItemView, DeadlineMonthView, DeadlinesView};
pub use organization::{ContactView, IdentifierView, MoneyView, NeedView, OfficerView, OrganizationView, ProjectView, RegistrationView};
pub use parts::{
    DirectoryView, HomeNeedsView, HomeProjectsView, MoneyRowView, MoneyTableView, NeedRowView, NeedSectionView, NeedTableRowView,
    NeedTableView, NeedsView, OwnerView, ProjectRowView, ProjectSectionView, ProjectsView, WayView,
};
pub use plan::{AttachmentView, EvidenceView, PlanView, RecipientView, ReferenceView, ReportingView, SignatureView, TaskView};
pub use progress::{ProgressView, StateCountView, TaskProgressView, TimesView};
pub use register::{
    DocumentRowView, DocumentView, DocumentsView, KnownView, LineageBranchView, LineageNodeView, LineageView, NamingTaskView, PlanTasksView,
};
pub use report::{
    ReportCountView, ReportCountsView, ReportDayView, ReportEventView, ReportIssuedView, ReportLinkView, ReportPlanView, ReportProjectView,
    ReportReportingView, ReportResultView, ReportTaskView, ReportView, ReportYearView, ReportsView,
};
pub use search::{SearchFieldView, SearchLanguageView, SearchView, SiteSearchView};
pub use statistics::{BarGroupView, BarView, ChartView, MoneyChartView, ProjectMoneyView, StatisticsView};

/// What every page of one language shares.
#[derive(Serialize)]
pub struct SiteView {
    pub name: String,
    pub short_name: String,
    pub tagline: String,
    /// A line on every page; empty for most sites.
    pub notice: String,
    pub home: String,
    pub menu: Vec<EntryLinkView>,
    pub footer: FooterView,
    /// Every section that has pages.
    pub sections: Vec<LinkView>,
    pub news: LinkView,
    pub events: LinkView,
    /// Every issue of the bulletin.
    pub bulletin: LinkView,
    pub topics: LinkView,
    /// The chief of them.
    pub topic_list: Vec<TermView>,
    /// Of all news: Atom and JSON.
    pub feeds: Vec<FeedView>,
    /// The theme's colours by name, as the site chose them.
    pub colours: BTreeMap<Box<str>, ColourView>,
    pub logo: Option<LogoView>,
    pub icons: Option<IconsView>,
    /// The web manifest.
    pub manifest: String,
    /// None where readers cannot search.
    pub search: Option<SiteSearchView>,
}

/// The logo beside the name of the site.
#[derive(Serialize)]
pub struct LogoView {
    pub url: String,
    /// The same in twice as many pixels.
    pub url_2x: String,
    /// In pixels of CSS: 52 high or 208 wide at most.
    pub width: u32,
    pub height: u32,
}

#[derive(Serialize)]
pub struct IconsView {
    /// 32 × 32.
    pub favicon: String,
    /// 180 × 180, without holes.
    pub touch: String,
}

/// As `#0f4c5c`, for light and for dark screens.
#[derive(Serialize)]
pub struct ColourView {
    pub light: String,
    pub dark: String,
}

#[derive(Serialize)]
pub struct FooterView {
    pub owner: String,
    pub responsible: String,
    pub address: String,
    pub phone: String,
    pub email: String,
    pub licence: String,
    pub reuse: String,
}

#[derive(Clone, Serialize)]
pub struct LinkView {
    pub label: String,
    pub url: String,
}

/// A link whose label may be in another language than the page: to an entry, or from the menu.
#[derive(Clone, Serialize)]
pub struct EntryLinkView {
    pub label: String,
    pub url: String,
    /// The language of the label, where it is not the page's own.
    pub lang: Option<String>,
}

#[derive(Clone, Serialize)]
pub struct FeedView {
    pub title: String,
    /// `application/atom+xml` or `application/feed+json`.
    pub kind: &'static str,
    pub url: String,
}

/// The head of a page and what surrounds its content.
#[derive(Serialize)]
pub struct HeadView {
    /// For `<title>`, without the site's name.
    pub title: String,
    /// Whether the site's name is added to `<title>` (not on the home page).
    pub with_site_name: bool,
    pub description: String,
    /// Absolute; none on pages that are not to be indexed.
    pub canonical: Option<String>,
    pub noindex: bool,
    pub alternates: Vec<AlternateView>,
    pub switch: Vec<SwitchView>,
    /// From home to the page above this one.
    pub breadcrumbs: Vec<LinkView>,
    /// The root path of the section this page belongs to, to mark it in the menu.
    pub section: String,
    pub feeds: Vec<FeedView>,
    /// The page's content for other programs: JSON, CSV.
    pub files: Vec<FeedView>,
    pub og: OgView,
    /// JSON-LD, ready to stand in a script element.
    pub jsonld: String,
    /// "draft", "review" or "scheduled" when the page is only shown on request.
    pub ribbon: Option<&'static str>,
    /// The day a scheduled item appears.
    pub ribbon_date: Option<DateView>,
}

#[derive(Serialize)]
pub struct AlternateView {
    /// A language tag or `x-default`.
    pub lang: String,
    pub href: String,
}

/// One language of the switch. Every language is there on every page but the one for missing addresses, which speaks them all; where a
/// page has no counterpart, `url` is the language's home.
#[derive(Serialize)]
pub struct SwitchView {
    pub lang: String,
    /// The language's name in itself.
    pub label: String,
    pub url: String,
    pub current: bool,
    /// Whether the link leads to the same content in that language.
    pub same: bool,
    /// Where it does not: words in that language, for who looks for it, that say so and where the link leads.
    pub note: String,
}

#[derive(Serialize)]
pub struct OgView {
    /// `website` or `article`.
    pub kind: &'static str,
    pub title: String,
    pub url: Option<String>,
    pub image: String,
    pub image_width: u32,
    pub image_height: u32,
    pub image_alt: String,
    pub locale: String,
    pub locale_alternates: Vec<String>,
    pub published: Option<String>,
    pub modified: Option<String>,
}

#[derive(Serialize)]
pub struct DateView {
    /// `2026-11-05`, or with time and offset.
    pub iso: String,
    /// As an official text writes it.
    pub long: String,
    pub short: String,
    /// `14:30`, where a time is known.
    pub time: Option<String>,
}

#[derive(Clone, Serialize)]
pub struct TermView {
    pub id: String,
    pub label: String,
    pub url: String,
    pub count: usize,
}

#[derive(Clone, Serialize)]
pub struct PictureView {
    /// One file that every browser can show, and its size.
    pub url: String,
    pub width: u32,
    pub height: u32,
    /// All files to choose from, the best coding first. Empty where there is only that one.
    pub sources: Vec<SourceSetView>,
    pub alt: String,
    pub caption: String,
    pub credit: String,
}

/// The same picture in several widths.
#[derive(Clone, Serialize)]
pub struct SourceSetView {
    /// `image/avif`: for a `source`. None: the `srcset` of the `img` itself.
    pub kind: Option<&'static str>,
    /// The narrowest first.
    pub candidates: Vec<CandidateView>,
}

#[derive(Clone, Serialize)]
pub struct CandidateView {
    pub url: String,
    pub width: u32,
}

/// What a list may show of an entry. One for each entry and language, shared by every page that shows it.
#[derive(Serialize)]
pub struct CardView {
    /// Names the entry among all, as the name of an element: `news.2026.ten-bai`.
    pub id: String,
    pub title: String,
    pub url: String,
    pub summary: String,
    /// The language of title and summary, where it is not the page's own.
    pub lang: Option<String>,
    pub date: Option<DateView>,
    /// `news`, `plans`, `organizations`, `pages`.
    pub kind: &'static str,
    /// `brief|article|announcement|greeting|photo|video` for news, none for other kinds.
    pub genre: Option<&'static str>,
    /// What it is, beside or in place of the genre: the kinds of an organisation.
    pub labels: Vec<String>,
    /// A plan's symbol, an organisation's acronym.
    pub number: Option<String>,
    /// A plan's issuer, an organisation's country.
    pub from: Option<String>,
    pub topics: Vec<TermView>,
    pub cover: Option<PictureView>,
    pub event: Option<EventView>,
    pub deadline: Option<DeadlineView>,
    pub ribbon: Option<&'static str>,
    /// An organisation verified longer ago than the site allows, or never.
    pub stale: bool,
}

#[derive(Serialize)]
pub struct EventView {
    pub start: DateView,
    /// Of the start, to stand large as on a calendar: `19`, `Tháng 12/2026`.
    pub day: String,
    pub month: String,
    pub end: Option<DateView>,
    pub place: String,
    pub past: bool,
}

#[derive(Serialize)]
pub struct DeadlineView {
    pub date: DateView,
    pub closed: bool,
}

/// The words of an entry, whatever its kind: `text` in `article.html`, `page.html`, `plan.html`, `organization.html`.
#[derive(Serialize)]
pub struct TextView {
    pub title: String,
    pub summary: String,
    /// HTML, links already relative.
    pub body: String,
    /// The language of title, summary and body, where it is not the page's own (an untranslated item).
    pub lang: Option<String>,
    /// The original's language name, for the notice of an untranslated item.
    pub lang_name: Option<String>,
    pub original_url: Option<String>,
    /// The translation is older than the original.
    pub outdated: bool,
    pub updated: Option<DateView>,
    pub toc: Vec<TocView>,
    pub sample: bool,
}

/// `article.html`: the facts of a news item. Beside it stand `text` and the lists `related`, `mentions` (cards of what links here),
/// `newer`, `older` (one card each).
#[derive(Serialize)]
pub struct ArticleView {
    pub date: Option<DateView>,
    pub genre: &'static str,
    pub level: Option<&'static str>,
    pub minutes: u32,
    pub author: String,
    pub contributor: Option<EntryLinkView>,
    pub topics: Vec<TermView>,
    pub countries: Vec<TermView>,
    pub areas: Vec<String>,
    pub series: Option<TermView>,
    pub organizations: Vec<EntryLinkView>,
    /// Tasks of plans that it carries out: the plan's page with the task's anchor.
    pub tasks: Vec<EntryLinkView>,
    pub documents: Vec<ReferenceView>,
    pub cover: Option<PictureView>,
    pub gallery: Vec<PictureView>,
    pub video: Option<VideoView>,
    pub event: Option<EventView>,
    pub deadline: Option<DeadlineView>,
    /// "own", "member", "republished" or "link-only".
    pub origin: &'static str,
    pub source: Option<SourceView>,
}

#[derive(Serialize)]
pub struct VideoView {
    pub url: String,
    pub host: String,
    /// Paragraphs of plain text.
    pub transcript: Vec<String>,
}

#[derive(Serialize)]
pub struct SourceView {
    pub name: String,
    pub url: String,
    pub date: Option<DateView>,
    pub permission: String,
}

#[derive(Serialize)]
pub struct TocView {
    pub id: String,
    pub text: String,
    pub level: u8,
}

/// `list.html`: all entries of a kind, or those of a year, a month or a term. Beside it stands the list `items` (cards).
#[derive(Serialize)]
pub struct ListView {
    /// `news`, `plans`, `organizations`; `events` for the list of events, `projects`, `needs`.
    pub kind: &'static str,
    /// `all`, `year`, `month`, or a group: `topics`, `countries`, `series`, `issuers`, `levels`, `kinds`, `sectors`, `areas`, `status`,
    /// `letters`.
    pub by: &'static str,
    pub heading: String,
    /// HTML, links already relative; empty for most.
    pub intro: String,
    pub total: usize,
    pub number: usize,
    pub pages: usize,
    pub previous: Option<LinkView>,
    pub next: Option<LinkView>,
    /// Every page of the list when there are few, else the ends and the neighbours; a gap has an empty `url`.
    pub pager: Vec<PagerView>,
    /// Years or months with a count, newest first.
    pub archive: Vec<TermView>,
    /// Other ways into the same entries: by topic, by issuer, by country…
    pub groups: Vec<LinkView>,
    /// A–Z, with the letters that have entries; only where entries are in order of name.
    pub letters: Vec<TermView>,
    /// On the list of all organisations: the directory in figures.
    pub statistics: Option<LinkView>,
    /// On the list of a country: its own page.
    pub country: Option<LinkView>,
    /// Where the same list is told of as files for other programs.
    pub data: Option<LinkView>,
    /// On the list of events: the same as a calendar.
    pub calendar: Option<LinkView>,
    /// On the first page of the directory and of the register; of no use without a script.
    pub filter: Option<FilterView>,
    /// From another list of either to that form, with what the list shows chosen.
    pub filter_link: String,
    /// The neighbouring year or month that has entries.
    pub older: Option<LinkView>,
    pub newer: Option<LinkView>,
}

/// What can be chosen, and where the script finds the entries (`page/filter.rs` describes the file).
#[derive(Serialize)]
pub struct FilterView {
    pub index: String,
    pub fields: Vec<FilterFieldView>,
}

#[derive(Serialize)]
pub struct FilterFieldView {
    /// `kind`, `sector`, `country`, `area`, `status`, `letter`; of documents `kind`, `issuer`, `year`, `signatory`, `state`: also its name in
    /// the query of an address.
    pub name: &'static str,
    pub options: Vec<FilterOptionView>,
}

#[derive(Serialize)]
pub struct FilterOptionView {
    pub id: String,
    pub label: String,
    /// More than 0 below a category, which stands before it.
    pub depth: usize,
    pub count: usize,
}

#[derive(Serialize)]
pub struct PagerView {
    pub number: usize,
    pub url: String,
    pub current: bool,
}

/// `terms.html`: every term of a group that has entries of a kind.
#[derive(Serialize)]
pub struct TermsView {
    pub kind: &'static str,
    pub group: &'static str,
    pub heading: String,
    pub terms: Vec<TermView>,
}

/// `data.html`: the files for other programs.
#[derive(Serialize)]
pub struct DataView {
    pub heading: String,
    pub sets: Vec<DataSetView>,
    /// How they may be reused, as the footer says it.
    pub reuse: String,
}

/// What one table or outline holds, in one or more files.
#[derive(Serialize)]
pub struct DataSetView {
    /// `organizations`, `projects`, `needs`, `unions`.
    pub id: &'static str,
    pub heading: String,
    pub text: String,
    pub count: usize,
    pub files: Vec<DataFileView>,
}

#[derive(Serialize)]
pub struct DataFileView {
    /// `organizations.csv`
    pub name: String,
    pub url: String,
    /// `text/csv`
    pub kind: &'static str,
    pub label: String,
}

/// `home.html`. Beside it stand the lists `lead` (one card or none), `news` (the newest others), `events` (upcoming), `announcements` (open
/// deadlines) and `plans` (newest). No item is in two of them.
#[derive(Serialize)]
pub struct HomeView {
    /// To all plans.
    pub plans: LinkView,
    /// To the deadlines of the year ahead.
    pub deadlines: Option<LinkView>,
    /// The newest issue.
    pub bulletin: Option<LinkView>,
    pub directory: Option<DirectoryView>,
    pub needs: Option<HomeNeedsView>,
    pub projects: Option<HomeProjectsView>,
    /// The chief topics and series of news; the first are also in `site.topic_list`.
    pub topics: Vec<TermView>,
    pub series: Vec<TermView>,
    /// To all series.
    pub all_series: LinkView,
}

/// `tombstone.html` has nothing of its own: the strings say it. `404.html` gets one of these for every language.
#[derive(Serialize)]
pub struct NotFoundView {
    pub lang: String,
    pub heading: String,
    pub text: String,
    pub home: LinkView,
    pub news: LinkView,
}

/// `redirect.html`: what stands at an old address. It has none of the common values but `lang`.
#[derive(Serialize)]
pub struct RedirectView {
    /// Already relative.
    pub target: String,
    /// Absolute.
    pub canonical: String,
    pub title: String,
}
