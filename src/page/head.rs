//! The head of a page and what surrounds its content: canonical address, languages, sharing, breadcrumbs.

use crate::config::Section;
use crate::site::{Rendition, Ribbon};
use crate::text::Lang;

use super::pictures::SharePicture;
use super::view::{AlternateView, FeedView, HeadView, LinkView, OgView, SwitchView};
use super::{Book, Page, What, archive, card, dates, jsonld, parts, register, routes, statistics};

/// What a page knows of itself; everything else follows from its route.
#[derive(Default)]
pub struct Words {
    pub title: String,
    pub description: String,
    pub breadcrumbs: Vec<LinkView>,
    pub section: String,
    pub feeds: Vec<FeedView>,
    /// The same content for other programs.
    pub files: Vec<FeedView>,
    /// For links to it.
    pub picture: Option<SharePicture>,
    /// For programs, written; beside the breadcrumbs, which are added here.
    pub data: Vec<String>,
    pub is_article: bool,
    pub published: Option<String>,
    pub modified: Option<String>,
    pub noindex: bool,
    /// The address this page is a copy of.
    pub original: Option<String>,
    pub ribbon: Option<Ribbon>,
}

pub fn head(book: &Book, page: &Page, words: Words) -> HeadView {
    let noindex = words.noindex || words.ribbon.is_some();
    let canonical = (!noindex).then(|| words.original.clone().unwrap_or_else(|| book.absolute(&page.path)));
    let alternates = if noindex || words.original.is_some() { Vec::new() } else { alternates(book, page) };
    let mut data = words.data;
    if !noindex {
        data.extend(jsonld::breadcrumbs(book, &words.breadcrumbs, &words.title, &page.path));
    }
    HeadView {
        with_site_name: page.what != What::Home,
        og: og(
            book,
            page.lang,
            OgWords {
                title: &words.title,
                url: &canonical,
                picture: words.picture,
                is_article: words.is_article,
                published: words.published,
                modified: words.modified,
                others: book.languages().filter(|lang| *lang != page.lang && counterpart(book, page, *lang).is_some()).collect(),
            },
        ),
        title: words.title,
        description: words.description,
        canonical,
        noindex,
        switch: switch(book, page),
        alternates,
        breadcrumbs: words.breadcrumbs,
        section: words.section,
        feeds: words.feeds,
        files: words.files,
        jsonld: if noindex { String::new() } else { jsonld::script(&data) },
        ribbon: words.ribbon.map(card::ribbon),
        ribbon_date: match words.ribbon {
            Some(Ribbon::Scheduled(date)) => Some(dates::of_date(book, page.lang, date)),
            _ => None,
        },
    }
}

/// The way from home to a section.
pub fn trail(book: &Book, lang: Lang, further: Vec<LinkView>) -> Vec<LinkView> {
    let mut trail = vec![LinkView { label: book.say(lang, "home", &[]), url: book.site.config.home(lang) }];
    trail.extend(further);
    trail
}

/// The address of the same content in another language, where it really is in that language.
pub fn counterpart(book: &Book, page: &Page, to: Lang) -> Option<String> {
    let site = &book.site;
    match &page.what {
        What::Home => Some(site.config.home(to)),
        What::Data => Some(routes::section(&site.config, to, Section::Data)),
        What::Search => Some(routes::section(&site.config, to, Section::Search)),
        What::Terms { kind, group } => archive::has_terms(site, to, *kind, *group).then(|| routes::terms(site, to, *kind, *group)),
        What::List { of, number } => {
            let of = archive::counterpart(site, page.lang, *of, to)?;
            let exists = *number <= archive::page_count(archive::items(site, to, of).len());
            exists.then(|| routes::list_page(site, to, of, *number))
        }
        What::Parts { of, number } => parts::counterpart(book, *of, *number, to),
        What::PartTerms { kind, group } => {
            parts::groups(site, to, *kind).any(|own| own == *group).then(|| routes::part_terms(&site.config, to, *kind, *group))
        }
        What::Documents { of, number } => register::counterpart(book, *of, *number, to),
        What::DocumentTerms(group) => {
            register::groups(site, to).any(|own| own == *group).then(|| routes::document_terms(&site.config, to, *group))
        }
        What::Document(id) => register::link(book, to, *id),
        What::Events { number } => {
            (*number <= archive::page_count(site.lists(to).past.len())).then(|| routes::events_page(site, to, *number))
        }
        What::Deadlines => Some(routes::section(&site.config, to, Section::Deadlines)),
        What::Statistics => statistics::exists(site, to).then(|| routes::statistics(&site.config, to)),
        What::Countries => Some(routes::section(&site.config, to, Section::Countries)),
        What::Country(at) => archive::has_country(site, to, *at).then(|| routes::country(site, to, *at)),
        What::Agencies => Some(routes::section(&site.config, to, Section::Agencies)),
        What::Agency { at, number } => {
            let exists = archive::has_agency(site, to, *at) && *number <= archive::page_count(site.lists(to).agencies.of(*at).len());
            exists.then(|| routes::agency_page(site, to, *at, *number))
        }
        What::Reports => Some(routes::section(&site.config, to, Section::Reports)),
        What::Report(stretch) => Some(routes::report(&site.config, to, *stretch)),
        What::Bulletins => Some(routes::section(&site.config, to, Section::Bulletin)),
        What::Bulletin(at) => {
            let issue = &site.issues[*at];
            (!issue.items(to).is_empty()).then(|| routes::issue(&site.config, to, issue))
        }
        What::Entry(id) => site.entry(*id).translated(to).filter(|shown| shown.is_public()).map(|shown| shown.url.to_string()),
        _ => None,
    }
}

/// Every indexable page names at least itself; pages of several languages also a default.
pub fn alternates(book: &Book, page: &Page) -> Vec<AlternateView> {
    let mut all: Vec<AlternateView> = Vec::new();
    for lang in book.languages() {
        let path = if lang == page.lang { Some(page.path.to_string()) } else { counterpart(book, page, lang) };
        all.extend(path.map(|path| AlternateView { lang: book.tag(lang).to_owned(), href: book.absolute(&path) }));
    }
    if all.len() > 1
        && let Some(first) = all.first().map(|first| first.href.clone())
    {
        all.push(AlternateView { lang: "x-default".to_owned(), href: first });
    }
    all
}

/// The page for missing addresses has none: it speaks every language and leads to each.
fn switch(book: &Book, page: &Page) -> Vec<SwitchView> {
    if page.what == What::NotFound {
        return Vec::new();
    }
    let fallback = |lang| match &page.what {
        What::Entry(id) => book.site.entry(*id).shown(lang).map(|shown: &Rendition| shown.url.to_string()),
        _ => None,
    };
    book.languages()
        .map(|lang| {
            let same =
                if lang == page.lang { Some(page.path.to_string()) } else { counterpart(book, page, lang).or_else(|| fallback(lang)) };
            SwitchView {
                lang: book.tag(lang).to_owned(),
                label: book.say(lang, "language-name", &[]),
                current: lang == page.lang,
                same: same.is_some(),
                note: if same.is_some() { String::new() } else { book.say(lang, "switch-none", &[]) },
                url: same.unwrap_or_else(|| book.site.config.home(lang)),
            }
        })
        .collect()
}

struct OgWords<'a> {
    title: &'a str,
    url: &'a Option<String>,
    picture: Option<SharePicture>,
    is_article: bool,
    published: Option<String>,
    modified: Option<String>,
    /// Languages in which the same content stands, too.
    others: Vec<Lang>,
}

fn og(book: &Book, lang: Lang, words: OgWords) -> OgView {
    let picture = words.picture.or_else(|| book.share(lang));
    let (image, image_width, image_height, image_alt) =
        picture.map(|picture| (book.absolute(&picture.url), picture.width, picture.height, picture.alt)).unwrap_or_default();
    OgView {
        kind: if words.is_article { "article" } else { "website" },
        title: words.title.to_owned(),
        url: words.url.clone(),
        image,
        image_width,
        image_height,
        image_alt,
        locale: book.say(lang, "og-locale", &[]),
        locale_alternates: words.others.iter().map(|other| book.say(*other, "og-locale", &[])).collect(),
        published: words.published,
        modified: words.modified,
    }
}
