//! Every address of the site, in one place: nothing else makes a path.

use rayon::prelude::*;

use crate::config::{Config, Group, Section};
use crate::content::Kind;
use crate::schedule::{Stretch, Unit};
use crate::site::{DocumentGroup, DocumentId, DocumentSlice, EntryId, Issue, MediaId, Named, PartKind, Presence, Site, Slice};
use crate::text::{Lang, slug};
use crate::theme::Theme;

use super::hosts::HostFile;
use super::{
    By, FeedOf, Format, Icon, ListOf, Page, PartsOf, What, archive, calendar, data, directory, feed, icons, parts as of_others, register,
    search, sitemap, statistics as figures,
};

/// All pages of the site. Their order is the order of publication, no more.
pub fn pages(site: &Site, theme: &Theme) -> Vec<Page> {
    let languages: Vec<Lang> = site.config.languages.all().collect();
    let of_each = languages.into_par_iter().map(|lang| {
        let mut pages = Vec::with_capacity(site.entries.len() + 64);
        of_language(site, lang, &mut pages);
        pages.push(Page { path: icons::manifest_path(&site.config, lang).into(), lang, what: What::Manifest });
        for number in 1..=sitemap::count(site, lang) {
            pages.push(Page { path: sitemap::path(site, lang, number).into(), lang, what: What::Sitemap { number } });
        }
        pages
    });
    let mut pages: Vec<Page> = of_each.collect::<Vec<_>>().into_iter().flatten().collect();
    for (alias, redirect) in &site.redirects {
        if let Some(path) = stub(alias) {
            pages.push(Page { path, lang: redirect.lang, what: What::Redirect(redirect.entry) });
        }
    }
    let mut add = |path: &str, what: What| pages.push(Page { path: path.into(), lang: Lang::DEFAULT, what });
    add("/404.html", What::NotFound);
    add("/sitemap.xml", What::SitemapIndex);
    add("/robots.txt", What::Robots);
    for file in HostFile::ALL {
        add(file.path(), What::Host(file));
    }
    for (name, asset) in theme.assets.all() {
        add(&asset.url, What::Asset(name.into()));
    }
    for icon in Icon::ALL {
        if let Some(logo) = &theme.logo {
            add(&icon.address(logo), What::Icon(icon));
        }
    }
    for (at, media) in site.media.iter().enumerate() {
        for (file, found) in media.files.iter().enumerate() {
            add(&found.url, What::Media { id: MediaId(at as u32), file });
        }
    }
    for (at, download) in site.downloads.iter().enumerate() {
        add(&download.url, What::Download(at));
    }
    pages
}

/// The pages of one language, and its feeds.
pub fn of_language(site: &Site, lang: Lang, pages: &mut Vec<Page>) {
    pages.push(Page { path: site.config.home(lang).into(), lang, what: What::Home });
    for kind in Kind::ALL.into_iter().filter(|kind| kind.spec().section.is_some_and(|section| site.sections.contains(&section))) {
        of_kind(site, lang, kind, pages);
    }
    for kind in PartKind::ALL.into_iter().filter(|kind| site.sections.contains(&kind.section())) {
        of_parts(site, lang, kind, pages);
    }
    if site.sections.contains(&Section::Documents) {
        of_register(site, lang, pages);
    }
    for number in 1..=archive::page_count(site.lists(lang).past.len()) {
        pages.push(Page { path: events_page(site, lang, number).into(), lang, what: What::Events { number } });
    }
    if site.sections.contains(&Section::Deadlines) {
        pages.push(Page { path: section(&site.config, lang, Section::Deadlines).into(), lang, what: What::Deadlines });
    }
    pages.extend(calendar::pages(site, lang));
    if figures::exists(site, lang) {
        pages.push(Page { path: statistics(&site.config, lang).into(), lang, what: What::Statistics });
    }
    if site.sections.contains(&Section::Countries) {
        pages.push(Page { path: section(&site.config, lang, Section::Countries).into(), lang, what: What::Countries });
        let countries = archive::countries(site, lang);
        pages.extend(countries.map(|at| Page { path: country(site, lang, at).into(), lang, what: What::Country(at) }));
    }
    if site.sections.contains(&Section::Agencies) {
        pages.push(Page { path: section(&site.config, lang, Section::Agencies).into(), lang, what: What::Agencies });
        for at in archive::agencies(site, lang) {
            let numbers = 1..=archive::page_count(site.lists(lang).agencies.of(at).len());
            pages.extend(numbers.map(|number| Page {
                path: agency_page(site, lang, at, number).into(),
                lang,
                what: What::Agency { at, number },
            }));
        }
    }
    if site.sections.contains(&Section::Bulletin) {
        pages.push(Page { path: section(&site.config, lang, Section::Bulletin).into(), lang, what: What::Bulletins });
        for (at, own) in site.issues.iter().enumerate().filter(|(_, own)| !own.items(lang).is_empty()) {
            pages.push(Page { path: issue(&site.config, lang, own).into(), lang, what: What::Bulletin(at) });
            pages.push(Page { path: issue_email(&site.config, lang, own).into(), lang, what: What::BulletinEmail(at) });
        }
    }
    if site.sections.contains(&Section::Reports) {
        pages.push(Page { path: section(&site.config, lang, Section::Reports).into(), lang, what: What::Reports });
        let closed = site.ledger.closed.iter();
        pages.extend(closed.map(|of| Page { path: report(&site.config, lang, *of).into(), lang, what: What::Report(*of) }));
    }
    if site.sections.contains(&Section::Data) {
        pages.push(Page { path: section(&site.config, lang, Section::Data).into(), lang, what: What::Data });
        let files = data::files(site);
        pages.extend(files.map(|file| Page { path: data::path(&site.config, lang, file).into(), lang, what: What::DataFile(file) }));
    }
    if site.config.search.is_some() {
        pages.push(Page { path: section(&site.config, lang, Section::Search).into(), lang, what: What::Search });
        pages.push(Page { path: search::description_path(&site.config, lang).into(), lang, what: What::OpenSearch });
    }
    for (at, entry) in site.entries.iter().enumerate() {
        let id = EntryId(at as u32);
        let what = match &entry.in_lang[lang.index()] {
            Presence::Absent => continue,
            Presence::Tombstone(_) => What::Tombstone,
            Presence::Shown(_) => What::Entry(id),
        };
        let path: Box<str> = entry.url(lang).unwrap_or_default().into();
        if feed::has_own(site, lang, id) {
            add_feeds(&path, lang, FeedOf::Naming(id), pages);
        }
        pages.push(Page { path, lang, what });
    }
}

/// The lists of a kind.
fn of_kind(site: &Site, lang: Lang, kind: Kind, pages: &mut Vec<Page>) {
    let lists = archive::lists(site, lang, kind);
    let mut add = |by: By| {
        let of = ListOf { kind, by };
        for number in 1..=archive::page_count(archive::items(site, lang, of).len()) {
            pages.push(Page { path: list_page(site, lang, of, number).into(), lang, what: What::List { of, number } });
        }
        if feed::has_list(of) {
            add_feeds(&list(site, lang, of), lang, FeedOf::List(of), pages);
        }
    };
    add(By::All);
    (0..lists.years.len()).for_each(|at| add(By::Year(at)));
    (0..lists.months.len()).for_each(|at| add(By::Month(at)));
    for group in kind.spec().groups {
        archive::filled(site, lang, kind, *group).for_each(|at| add(By::Term(*group, at)));
    }
    let groups = kind.spec().groups.iter().filter(|group| archive::has_terms(site, lang, kind, **group));
    pages.extend(groups.map(|group| Page {
        path: terms(site, lang, kind, *group).into(),
        lang,
        what: What::Terms { kind, group: *group },
    }));
    if directory::has_filter(site, lang, kind) {
        pages.push(Page { path: self::directory(site, lang).into(), lang, what: What::Directory });
    }
}

/// The lists of projects or of needs.
fn of_parts(site: &Site, lang: Lang, kind: PartKind, pages: &mut Vec<Page>) {
    for (slice, list) in site.parts(lang).of(kind).slices() {
        let of = PartsOf { kind, slice };
        let page = |number| Page { path: parts_page(site, lang, of, number).into(), lang, what: What::Parts { of, number } };
        pages.extend((1..=archive::page_count(list.items.len())).map(page));
    }
    pages.extend(of_others::groups(site, lang, kind).map(|group| Page {
        path: part_terms(&site.config, lang, kind, group).into(),
        lang,
        what: What::PartTerms { kind, group },
    }));
}

/// The lists of the register, and a page for each document that is not a plan of the site.
fn of_register(site: &Site, lang: Lang, pages: &mut Vec<Page>) {
    let lists = site.documents(lang);
    let mut add = |path: String, what: What| pages.push(Page { path: path.into(), lang, what });
    let all = std::iter::once((DocumentSlice::All, lists.get(DocumentSlice::All)));
    for (of, documents) in all.chain(lists.slices().filter(|(slice, _)| *slice != DocumentSlice::All)) {
        for number in 1..=archive::page_count(documents.len()) {
            add(documents_page(site, lang, of, number), What::Documents { of, number });
        }
    }
    for group in register::groups(site, lang) {
        add(document_terms(&site.config, lang, group), What::DocumentTerms(group));
    }
    for id in lists.get(DocumentSlice::All).iter().filter(|id| site.register.get(**id).entry.is_none()) {
        add(document(site, lang, *id), What::Document(*id));
    }
    if register::has_filter(site, lang) {
        add(register_index(&site.config, lang), What::RegisterIndex);
    }
}

fn add_feeds(folder: &str, lang: Lang, of: FeedOf, pages: &mut Vec<Page>) {
    for format in Format::ALL {
        pages.push(Page { path: format!("{folder}{}", format.file()).into(), lang, what: What::Feed { of, format } });
    }
}

/// Where the site begins, in its default language.
pub fn home(config: &Config) -> String {
    config.home(Lang::DEFAULT)
}

/// `/tin-tuc/`.
pub fn section(config: &Config, lang: Lang, section: Section) -> String {
    [&config.home(lang), config.section(lang, section), "/"].concat()
}

/// `/to-chuc/directory.json`.
pub fn directory(site: &Site, lang: Lang) -> String {
    format!("{}{}", of_kind_section(&site.config, lang, Kind::Organization), directory::FILE)
}

/// Where a kind has its lists.
pub fn of_kind_section(config: &Config, lang: Lang, kind: Kind) -> String {
    match kind.spec().section {
        Some(own) => section(config, lang, own),
        None => config.home(lang),
    }
}

/// `/tin-tuc/chu-de/`.
pub fn terms(site: &Site, lang: Lang, kind: Kind, group: Group) -> String {
    [&of_kind_section(&site.config, lang, kind), site.config.section(lang, group.section()), "/"].concat()
}

/// `/to-chuc/so-lieu/`.
pub fn statistics(config: &Config, lang: Lang) -> String {
    format!("{}{}/", of_kind_section(config, lang, Kind::Organization), config.section(lang, Section::Statistics))
}

/// The first page of a list.
pub fn list(site: &Site, lang: Lang, of: ListOf) -> String {
    let first = of_kind_section(&site.config, lang, of.kind);
    match of.by {
        By::All => first,
        By::Term(group, at) => [&*terms(site, lang, of.kind, group), &archive::term_slug(site, lang, of.kind, group, at), "/"].concat(),
        By::Year(_) | By::Month(_) => match archive::period(site, lang, of) {
            None => first,
            Some(period) => match period.month {
                None => format!("{first}{:04}/", period.year),
                Some(month) => format!("{first}{:04}/{month:02}/", period.year),
            },
        },
    }
}

/// `/quoc-gia/la/`.
pub fn country(site: &Site, lang: Lang, at: usize) -> String {
    format!("{}{}/", section(&site.config, lang, Section::Countries), archive::country_slug(site, at))
}

/// `/co-quan/van-phong/`.
pub fn agency(site: &Site, lang: Lang, at: usize) -> String {
    let slug = archive::term_slug(site, lang, Kind::Plan, Group::Issuers, at);
    format!("{}{slug}/", section(&site.config, lang, Section::Agencies))
}

pub fn agency_page(site: &Site, lang: Lang, at: usize, number: usize) -> String {
    numbered(site, lang, agency(site, lang, at), number)
}

pub fn list_page(site: &Site, lang: Lang, of: ListOf, number: usize) -> String {
    numbered(site, lang, list(site, lang, of), number)
}

/// The first page of a list of projects or needs: `/du-an/2026/`, `/nhu-cau/linh-vuc/120/dia-ban/ben-mau/`.
pub fn parts(site: &Site, lang: Lang, of: PartsOf) -> String {
    let first = section(&site.config, lang, of.kind.section());
    let term = |group: Group, named: Named| {
        format!("{}/{}/", site.config.section(lang, group.section()), archive::named_slug(site, lang, group, named))
    };
    match of.slice {
        Slice::All => first,
        Slice::Year(year) => format!("{first}{year:04}/"),
        Slice::Sector(sector) => first + &term(Group::Sectors, sector),
        Slice::Area(area) => first + &term(Group::Areas, area),
        Slice::Cell(sector, area) => first + &term(Group::Sectors, sector) + &term(Group::Areas, area),
    }
}

/// `/nhu-cau/linh-vuc/`.
pub fn part_terms(config: &Config, lang: Lang, kind: PartKind, group: Group) -> String {
    format!("{}{}/", section(config, lang, kind.section()), config.section(lang, group.section()))
}

pub fn parts_page(site: &Site, lang: Lang, of: PartsOf, number: usize) -> String {
    numbered(site, lang, parts(site, lang, of), number)
}

/// The first page of a list of the register: `/van-ban/loai/directive/`, `/van-ban/2021/`.
pub fn documents(site: &Site, lang: Lang, of: DocumentSlice) -> String {
    let config = &site.config;
    match of.group() {
        None => section(config, lang, Section::Documents),
        Some(group) => format!("{}{}/", document_terms(config, lang, group), document_term(site, of)),
    }
}

/// `/van-ban/nguoi-ky/`. Years stand below the section itself.
pub fn document_terms(config: &Config, lang: Lang, group: DocumentGroup) -> String {
    let first = section(config, lang, Section::Documents);
    let word = |own: Section| format!("{first}{}/", config.section(lang, own));
    match group {
        DocumentGroup::Kinds => word(Section::Kinds),
        DocumentGroup::Issuers => word(Section::Issuers),
        DocumentGroup::Signatories => word(Section::Signatories),
        DocumentGroup::Years => first,
    }
}

/// The part of an address that means what a list is of.
pub fn document_term(site: &Site, of: DocumentSlice) -> String {
    match of {
        DocumentSlice::All => String::new(),
        DocumentSlice::Kind(kind) => kind.key().to_owned(),
        DocumentSlice::Issuer(at) => slug(&site.config.vocabularies.agencies.terms[at].0),
        DocumentSlice::Year(year) => format!("{year:04}"),
        DocumentSlice::Signatory(at) => site.signatories.all[at].slug.clone(),
    }
}

pub fn documents_page(site: &Site, lang: Lang, of: DocumentSlice, number: usize) -> String {
    numbered(site, lang, documents(site, lang, of), number)
}

/// `/van-ban/register.json`.
pub fn register_index(config: &Config, lang: Lang) -> String {
    format!("{}{}", section(config, lang, Section::Documents), register::FILE)
}

/// Where a document of the register is shown: the page of the plan that it is, else `/van-ban/38-ct-tw/`.
pub fn document(site: &Site, lang: Lang, id: DocumentId) -> String {
    let document = site.register.get(id);
    let own = document.entry.and_then(|entry| site.entry(entry).url(lang));
    own.map_or_else(|| format!("{}{}/", section(&site.config, lang, Section::Documents), document.slug), str::to_owned)
}

/// `/tim-kiem/index.json`.
pub fn search_index(config: &Config, lang: Lang) -> String {
    format!("{}index.json", section(config, lang, Section::Search))
}

/// `/ban-tin/2026-11/`.
pub fn issue(config: &Config, lang: Lang, issue: &Issue) -> String {
    format!("{}{:04}-{:02}/", section(config, lang, Section::Bulletin), issue.year, issue.month)
}

/// `/ban-tin/2026-11/email.html`.
pub fn issue_email(config: &Config, lang: Lang, issue: &Issue) -> String {
    format!("{}email.html", self::issue(config, lang, issue))
}

/// `/bao-cao/2026/`, `/bao-cao/2026/6-thang-cuoi/`, `/bao-cao/2026/quy-4/`, `/bao-cao/2026/10/`.
pub fn report(config: &Config, lang: Lang, stretch: Stretch) -> String {
    let Stretch { unit, year, number } = stretch;
    let is_vietnamese = config.languages.language_tag(lang).language() == "vi";
    let within = match (unit, is_vietnamese) {
        (Unit::Year, _) => String::new(),
        (Unit::Half, true) => format!("6-thang-{}/", if number == 1 { "dau" } else { "cuoi" }),
        (Unit::Half, false) => format!("h{number}/"),
        (Unit::Quarter, true) => format!("quy-{number}/"),
        (Unit::Quarter, false) => format!("q{number}/"),
        (Unit::Month, _) => format!("{number:02}/"),
    };
    format!("{}{year:04}/{within}", section(config, lang, Section::Reports))
}

pub fn events_page(site: &Site, lang: Lang, number: usize) -> String {
    numbered(site, lang, section(&site.config, lang, Section::Events), number)
}

fn numbered(site: &Site, lang: Lang, first: String, number: usize) -> String {
    if number <= 1 { first } else { format!("{first}{}/{number}/", site.config.section(lang, Section::Page)) }
}

/// Where the page for an old address lies: a folder, or the file itself when it is one that hosts serve as HTML.
fn stub(alias: &str) -> Option<Box<str>> {
    let last = alias.rsplit('/').next().unwrap_or_default();
    match last.rsplit_once('.') {
        None if alias.ends_with('/') => Some(alias.into()),
        None => Some(format!("{alias}/").into()),
        Some((_, "html" | "htm")) => Some(alias.into()),
        // Served as something else, or run: only the host's own rules lead on from it.
        Some(_) => None,
    }
}
