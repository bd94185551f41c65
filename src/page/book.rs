//! The site with its theme: all that pages are made from. What several pages need is worked out once, here.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::{Group, Section, Texts};
use crate::content::{Kind, Reference};
use crate::site::{EntryId, MenuItem, Site};
use crate::text::Lang;
use crate::theme::{Shade, Theme};

use super::pictures::SharePicture;
use super::view::{ColourView, EntryLinkView, FeedView, FooterView, LinkView, SiteView, TermView};
use super::{By, FeedOf, Format, ListOf, archive, card, icons, pictures, routes, search};

/// So many terms stand beside other things, as in the footer; the others have a page.
const CHIEF_TERMS: usize = 12;

pub struct Book {
    pub site: Arc<Site>,
    pub theme: Arc<Theme>,
    /// What every page of a language shares.
    pub shared: Vec<SiteView>,
    /// Of each language all terms of each group, by position: every card names some.
    terms: Vec<BTreeMap<(Kind, Group), Vec<TermView>>>,
    /// The size of the theme's picture for links to pages that have none of their own.
    share: Option<(Box<str>, u32, u32)>,
}

impl Book {
    pub fn new(site: Arc<Site>, theme: Arc<Theme>) -> Book {
        let share = share(&theme);
        let mut book = Book { site, theme, shared: Vec::new(), terms: Vec::new(), share };
        let languages: Vec<Lang> = book.site.config.languages.all().collect();
        book.terms = languages.iter().map(|lang| all_terms(&book, *lang)).collect();
        book.shared = languages.iter().map(|lang| shared(&book, *lang)).collect();
        book
    }

    /// A string of the theme.
    pub fn say(&self, lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
        self.theme.strings.say(lang, key, args)
    }

    pub fn name(&self, lang: Lang) -> &str {
        self.site.config.name.get(lang)
    }

    pub fn tag(&self, lang: Lang) -> &str {
        self.site.config.languages.tag(lang)
    }

    pub fn languages(&self) -> impl ExactSizeIterator<Item = Lang> + use<> {
        self.site.config.languages.all()
    }

    /// A number as the language writes it.
    pub fn number(&self, lang: Lang, number: usize) -> String {
        self.decimal(lang, &number.to_string())
    }

    /// A decimal number (`1234.5`) as the language writes it.
    pub fn decimal(&self, lang: Lang, number: &str) -> String {
        let separator = |key: &str| self.theme.strings.plain(lang, key).and_then(|text| text.chars().next());
        match (separator("number-group"), separator("number-decimal")) {
            (Some(group), Some(decimal)) => crate::text::group(number, group, decimal),
            _ => number.to_owned(),
        }
    }

    /// What a kind's section is called.
    pub fn kind_name(&self, lang: Lang, kind: Kind) -> String {
        kind.spec().section.map(|section| self.section_name(lang, section)).unwrap_or_default()
    }

    pub fn section_name(&self, lang: Lang, section: Section) -> String {
        self.say(lang, &format!("section-{}", section.id()), &[])
    }

    pub fn section_link(&self, lang: Lang, section: Section) -> LinkView {
        LinkView { label: self.section_name(lang, section), url: routes::section(&self.site.config, lang, section) }
    }

    pub fn kind_link(&self, lang: Lang, kind: Kind) -> LinkView {
        LinkView { label: self.kind_name(lang, kind), url: routes::of_kind_section(&self.site.config, lang, kind) }
    }

    pub fn group_name(&self, lang: Lang, group: Group) -> String {
        self.say(lang, &format!("group-{}", group.id()), &[])
    }

    pub fn group_link(&self, lang: Lang, kind: Kind, group: Group) -> LinkView {
        LinkView { label: self.group_name(lang, group), url: routes::terms(&self.site, lang, kind, group) }
    }

    /// Terms that have something in this language, in the order of the group.
    pub fn terms(&self, lang: Lang, kind: Kind, group: Group) -> Vec<TermView> {
        archive::filled(&self.site, lang, kind, group).map(|at| self.term(lang, kind, group, at).clone()).collect()
    }

    /// Those with the most entries, where there are more than a page shows beside other things; still in the order of the group.
    pub fn chief_terms(&self, lang: Lang, kind: Kind, group: Group) -> Vec<TermView> {
        let mut terms: Vec<(usize, TermView)> = self.terms(lang, kind, group).into_iter().enumerate().collect();
        terms.sort_by_key(|(at, term)| (Reverse(term.count), *at));
        terms.truncate(CHIEF_TERMS);
        terms.sort_by_key(|(at, _)| *at);
        terms.into_iter().map(|(_, term)| term).collect()
    }

    /// A term with the address of its list; without one where the kind has no entries under it.
    pub fn term(&self, lang: Lang, kind: Kind, group: Group, at: usize) -> &TermView {
        &self.terms[lang.index()][&(kind, group)][at]
    }

    /// A country with the address of its page; without one where the language has nothing of it.
    pub fn country(&self, lang: Lang, at: usize) -> TermView {
        let lists = self.site.lists(lang);
        let of = |kind| lists.of(kind).term(Group::Countries, at).len();
        TermView {
            id: archive::country_slug(&self.site, at),
            label: self.site.config.vocabularies.countries.terms[at].1.name.get(lang).to_owned(),
            url: if archive::has_country(&self.site, lang, at) { routes::country(&self.site, lang, at) } else { String::new() },
            count: of(Kind::News) + of(Kind::Organization) + lists.partners(at).len(),
        }
    }

    /// An agency with the address of its page; without one where no plan of the language names it.
    pub fn agency(&self, lang: Lang, at: usize) -> TermView {
        let has_page = archive::has_agency(&self.site, lang, at);
        TermView {
            id: archive::term_slug(&self.site, lang, Kind::Plan, Group::Issuers, at),
            label: archive::term_name(self, lang, Kind::Plan, Group::Issuers, at),
            url: if has_page { routes::agency(&self.site, lang, at) } else { String::new() },
            count: self.site.lists(lang).agencies.of(at).len(),
        }
    }

    /// A link to an entry, where the language or another has a page for it.
    pub fn entry_link(&self, lang: Lang, id: EntryId) -> Option<EntryLinkView> {
        let entry = self.site.entry(id);
        let shown = entry.shown(lang).or_else(|| self.languages().find_map(|lang| entry.shown(lang)))?;
        Some(EntryLinkView { label: shown.document.title.to_string(), url: shown.url.to_string(), lang: card::foreign(self, shown, lang) })
    }

    /// A link to what a reference names: the entry, with the anchor of the part.
    pub fn reference_link(&self, lang: Lang, reference: &Reference) -> Option<EntryLinkView> {
        let link = self.entry_link(lang, self.site.find(&reference.key)?)?;
        Some(match &reference.part {
            None => link,
            Some(part) => EntryLinkView { url: format!("{}#{part}", link.url), ..link },
        })
    }

    /// Beside links to pages that have no picture: the one of the settings, else the theme's.
    pub fn share(&self, lang: Lang) -> Option<SharePicture> {
        let alt = self.say(lang, "share-picture-alt", &[]);
        let own = self.site.share.and_then(|id| pictures::share(self, id, &alt));
        own.or_else(|| {
            let (url, width, height) = self.share.as_ref()?;
            Some(SharePicture { url: url.to_string(), width: *width, height: *height, alt })
        })
    }

    /// The address of a page in full.
    pub fn absolute(&self, path: &str) -> String {
        self.site.config.base.absolute(path)
    }
}

/// The theme's `share.png` or `share.jpg`.
fn share(theme: &Theme) -> Option<(Box<str>, u32, u32)> {
    let asset = ["share.png", "share.jpg"].into_iter().find_map(|name| theme.assets.get(name))?;
    let info = crate::picture::inspect(&asset.bytes).ok()?;
    Some((asset.url.clone(), info.width, info.height))
}

fn all_terms(book: &Book, lang: Lang) -> BTreeMap<(Kind, Group), Vec<TermView>> {
    let groups = Kind::ALL.into_iter().flat_map(|kind| kind.spec().groups.iter().map(move |group| (kind, *group)));
    let terms = |(kind, group)| {
        let lists = archive::lists(&book.site, lang, kind).group(group);
        let term = |(at, entries): (usize, &Vec<EntryId>)| TermView {
            id: archive::term_slug(&book.site, lang, kind, group, at),
            label: archive::term_name(book, lang, kind, group, at),
            url: match entries.len() {
                0 => String::new(),
                _ => routes::list(&book.site, lang, ListOf { kind, by: By::Term(group, at) }),
            },
            count: entries.len(),
        };
        ((kind, group), lists.iter().enumerate().map(term).collect())
    };
    groups.map(terms).collect()
}

fn shared(book: &Book, lang: Lang) -> SiteView {
    let config = &book.site.config;
    let text = |texts: &Texts| texts.get(lang).to_owned();
    SiteView {
        name: text(&config.name),
        short_name: text(&config.short_name),
        tagline: text(&config.tagline),
        notice: text(&config.notice),
        home: config.home(lang),
        menu: menu(book, lang),
        footer: FooterView {
            owner: text(&config.footer.owner),
            responsible: text(&config.footer.responsible),
            address: text(&config.footer.address),
            phone: config.footer.phone.to_string(),
            email: config.footer.email.to_string(),
            licence: text(&config.footer.licence),
            reuse: text(&config.footer.reuse),
        },
        sections: book.site.sections.iter().map(|section| book.section_link(lang, *section)).collect(),
        news: book.section_link(lang, Section::News),
        events: book.section_link(lang, Section::Events),
        bulletin: book.section_link(lang, Section::Bulletin),
        topics: book.group_link(lang, Kind::News, Group::Topics),
        topic_list: book.chief_terms(lang, Kind::News, Group::Topics),
        feeds: feeds(book, lang, FeedOf::List(ListOf::all(Kind::News))),
        colours: book.theme.palette.iter().map(|(name, shade)| (name.clone(), colour(*shade))).collect(),
        logo: book.theme.logo.as_ref().map(icons::logo_view),
        icons: book.theme.logo.as_ref().map(icons::icons_view),
        manifest: icons::manifest_path(config, lang),
        search: search::site_view(book, lang),
    }
}

fn colour(shade: Shade) -> ColourView {
    ColourView { light: shade.light.to_string(), dark: shade.dark.to_string() }
}

fn menu(book: &Book, lang: Lang) -> Vec<EntryLinkView> {
    let site = &book.site;
    let link = |item: &MenuItem| match item {
        MenuItem::Section(section) => {
            Some(EntryLinkView { label: book.section_name(lang, *section), url: routes::section(&site.config, lang, *section), lang: None })
        }
        MenuItem::Entry(id) => {
            let shown = site.entry(*id).shown(lang)?;
            Some(EntryLinkView {
                label: shown.document.title.to_string(),
                url: shown.url.to_string(),
                lang: card::foreign(book, shown, lang),
            })
        }
    };
    site.menu.iter().filter_map(link).collect()
}

/// The feeds beside a list or an entry.
pub fn feeds(book: &Book, lang: Lang, of: FeedOf) -> Vec<FeedView> {
    let (title, folder) = (feed_title(book, lang, of), feed_folder(book, lang, of));
    Format::ALL
        .into_iter()
        .map(|format| FeedView { title: title.clone(), kind: format.media_type(), url: format!("{folder}{}", format.file()) })
        .collect()
}

/// The page that a feed follows.
pub fn feed_folder(book: &Book, lang: Lang, of: FeedOf) -> String {
    match of {
        FeedOf::List(of) => routes::list(&book.site, lang, of),
        FeedOf::Naming(id) => book.site.entry(id).url(lang).unwrap_or_default().to_owned(),
    }
}

pub fn feed_title(book: &Book, lang: Lang, of: FeedOf) -> String {
    let site = book.name(lang);
    match of {
        FeedOf::List(ListOf { kind, by: By::Term(group, at) }) => {
            let term = archive::term_name(book, lang, kind, group, at);
            book.say(lang, "feed-group-title", &[("site", site), ("section", &book.kind_name(lang, kind)), ("term", &term)])
        }
        FeedOf::List(of) => {
            book.say(lang, "feed-title", &[("site", site), ("section", &book.kind_name(lang, of.kind)), ("section_id", of.kind.folder())])
        }
        FeedOf::Naming(id) => {
            let name = book.site.entry(id).shown(lang).map_or("", |shown| &shown.document.title);
            book.say(lang, "feed-organization-title", &[("site", site), ("name", name)])
        }
    }
}
