//! The page of an entry: a news item or a static page.

use crate::content::{Facts, News};
use crate::site::{Entry, EntryId, Rendition};
use crate::text::{Lang, reading_minutes};

use super::body::Links;
use super::head::{Words, head, news_link, trail};
use super::view::{ArticleView, DateView, PictureView, SourceView, StaticView, TocView, VideoView};
use super::{Book, Group, Here, Main, Page, View, body, book, card, dates, jsonld, routes};

const RELATED: usize = 3;

/// Fewer headings than this need no table of contents.
const TOC_FROM: usize = 3;

/// An entry as one page shows it.
struct Shown<'a> {
    book: &'a Book,
    id: EntryId,
    entry: &'a Entry,
    rendition: &'a Rendition,
    lang: Lang,
    here: Here,
}

pub fn view(book: &Book, page: &Page, id: EntryId) -> View {
    let entry = book.site.entry(id);
    let here = Here::Path(page.path.clone());
    let Some(rendition) = entry.shown(page.lang) else { return super::notices::tombstone(book, page) };
    let shown = Shown { book, id, entry, rendition, lang: page.lang, here };
    match &entry.original.facts {
        Facts::News(news) => article(&shown, page, news),
        Facts::Page(_) => static_page(&shown, page),
    }
}

fn article(shown: &Shown, page: &Page, news: &News) -> View {
    let Shown { book, lang, .. } = *shown;
    let cover = card::cover(book, lang, shown.rendition, news);
    let section = if news.event.is_some() { routes::events_page(&book.site, lang, 1) } else { news_link(book, lang).url };
    let mut data = vec![jsonld::article(book, lang, shown.entry, shown.rendition, news, cover.as_ref())];
    data.extend(jsonld::event(book, lang, shown.rendition, news));
    let words = Words {
        breadcrumbs: trail(book, lang, vec![news_link(book, lang)]),
        section,
        picture: cover.clone().or_else(|| gallery(shown, news).into_iter().next()),
        data,
        is_article: true,
        published: news.date.as_ref().map(|date| date.rfc3339(&book.site.config.time_zone)),
        modified: shown.entry.common().updated.map(|date| crate::text::Moment::from(date).rfc3339(&book.site.config.time_zone)),
        ..shown.words()
    };
    let (newer, older) = book.site.lists(lang).neighbours(shown.id);
    View {
        template: "article.html",
        lang,
        here: shown.here.clone(),
        head: Some(head(book, page, words)),
        main: Main::Article(Box::new(article_view(shown, news, cover))),
        lists: vec![
            ("related", book.site.lists(lang).related(shown.id, news, RELATED)),
            ("mentions", shown.mentions()),
            ("newer", newer.into_iter().collect()),
            ("older", older.into_iter().collect()),
        ],
    }
}

fn article_view(shown: &Shown, news: &News, cover: Option<PictureView>) -> ArticleView {
    let Shown { book, lang, rendition, .. } = *shown;
    let document = &rendition.document;
    let config = &book.site.config;
    let words = document.body.words as usize;
    ArticleView {
        title: document.title.to_string(),
        summary: document.summary.to_string(),
        body: shown.body(),
        lang: card::foreign(book, rendition, lang),
        lang_name: shown.foreign_name(),
        original_url: shown.original_url(),
        outdated: rendition.is_outdated,
        date: news.date.as_ref().map(|date| dates::of_moment(book, lang, date)),
        updated: shown.updated(),
        genre: news.genre.unwrap_or("article"),
        level: news.level,
        minutes: reading_minutes(words, config.words_per_minute[document.lang.index()] as usize) as u32,
        author: news.author.get(lang).to_owned(),
        contributor: news.contributor.as_deref().unwrap_or_default().to_owned(),
        topics: card::terms(book, lang, Group::Topics, &news.topics),
        countries: card::terms(book, lang, Group::Countries, &news.countries),
        areas: news.areas.iter().map(|at| config.vocabularies.areas.terms[*at].1.name.get(lang).to_owned()).collect(),
        series: news.series.map(|at| book::term(book, lang, Group::Series, at)),
        cover,
        gallery: gallery(shown, news),
        video: news.video.as_ref().and_then(|video| video_view(shown, video.url.as_deref()?, &video.transcript)),
        event: news.event.as_ref().and_then(|event| card::event_view(book, lang, event)),
        deadline: card::deadline(book, lang, news),
        origin: news.origin.as_str(),
        source: news.source.as_ref().map(|source| SourceView {
            name: source.name.get(lang).to_owned(),
            url: source.url.as_deref().unwrap_or_default().to_owned(),
            date: source.date.map(|date| dates::of_date(book, lang, date)),
            permission: source.permission.get(lang).to_owned(),
        }),
        documents: news.documents.iter().map(|text| text.get(lang).to_owned()).collect(),
        toc: shown.toc(),
        sample: shown.entry.common().sample,
    }
}

/// The words come from the text shown, by position; where it has none, from the original.
fn gallery(shown: &Shown, news: &News) -> Vec<PictureView> {
    let own = shown.rendition.document.news().map(|own| &own.gallery);
    let pictures = news.gallery.iter().enumerate().zip(&shown.rendition.gallery);
    pictures
        .filter_map(|((at, picture), media)| {
            let media = shown.book.site.media((*media)?);
            let words = own.and_then(|own| own.get(at)).map_or(&picture.words, |own| &own.words);
            Some(PictureView {
                url: media.url.to_string(),
                width: media.width,
                height: media.height,
                alt: words.alt.to_string(),
                caption: words.caption.to_string(),
                credit: picture.credit.get(shown.lang).to_owned(),
            })
        })
        .collect()
}

fn video_view(shown: &Shown, url: &str, original: &str) -> Option<VideoView> {
    let own = shown.rendition.document.news().and_then(|own| own.video.as_ref()).map(|video| &*video.transcript);
    let transcript = own.filter(|text| !text.is_empty()).unwrap_or(original);
    let host = url.split("//").nth(1)?.split('/').next()?;
    let paragraphs = transcript.split("\n\n").flat_map(str::lines).map(str::trim).filter(|line| !line.is_empty());
    Some(VideoView { url: url.to_owned(), host: host.to_owned(), transcript: paragraphs.map(str::to_owned).collect() })
}

fn static_page(shown: &Shown, page: &Page) -> View {
    let Shown { book, lang, rendition, .. } = *shown;
    let document = &rendition.document;
    let words = Words {
        breadcrumbs: trail(book, lang, Vec::new()),
        section: rendition.url.to_string(),
        modified: shown.entry.common().updated.map(|date| date.to_string()),
        ..shown.words()
    };
    let view = StaticView {
        title: document.title.to_string(),
        summary: document.summary.to_string(),
        body: shown.body(),
        lang: card::foreign(book, rendition, lang),
        lang_name: shown.foreign_name(),
        original_url: shown.original_url(),
        outdated: rendition.is_outdated,
        updated: shown.updated(),
        toc: shown.toc(),
    };
    View {
        template: "page.html",
        lang,
        here: shown.here.clone(),
        head: Some(head(book, page, words)),
        main: Main::Static(view),
        lists: vec![("mentions", shown.mentions())],
    }
}

impl Shown<'_> {
    /// What every kind says of itself in the head.
    fn words(&self) -> Words {
        let summary = card::summary(self.rendition);
        Words {
            title: self.rendition.document.title.to_string(),
            description: if summary.is_empty() { self.rendition.document.title.to_string() } else { summary },
            original: self.rendition.is_fallback.then(|| self.original_url()).flatten().map(|url| self.book.absolute(&url)),
            ribbon: self.rendition.ribbon,
            ..Words::default()
        }
    }

    fn body(&self) -> String {
        body::html(self.book, self.rendition, self.lang, Links::From(&self.here))
    }

    fn foreign_name(&self) -> Option<String> {
        let lang = self.rendition.document.lang;
        (lang != self.lang).then(|| self.book.say(lang, "language-name", &[]))
    }

    /// The original's page, for a page that is not it.
    fn original_url(&self) -> Option<String> {
        let lang = self.entry.original.lang;
        let other = lang != self.lang && (self.rendition.is_fallback || self.rendition.is_outdated);
        other.then(|| self.entry.url(lang).map(str::to_owned)).flatten()
    }

    fn updated(&self) -> Option<DateView> {
        self.entry.common().updated.map(|date| dates::of_date(self.book, self.lang, date))
    }

    fn mentions(&self) -> Vec<EntryId> {
        let mut mentions = self.entry.mentions[self.lang.index()].clone();
        let lists = self.book.site.lists(self.lang);
        mentions.sort_by_key(|id| (lists.rank(*id), *id));
        mentions
    }

    fn toc(&self) -> Vec<TocView> {
        let headings = &self.rendition.document.body.headings;
        if headings.len() < TOC_FROM {
            return Vec::new();
        }
        headings
            .iter()
            .filter(|heading| heading.level <= 3)
            .map(|heading| TocView { id: heading.id.to_string(), text: heading.text.to_string(), level: heading.level })
            .collect()
    }
}
