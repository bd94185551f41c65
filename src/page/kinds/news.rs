//! News: the article and its card.

use crate::config::{Group, Section};
use crate::content::{Cover, Kind, News, Reference};
use crate::site::{Entry, EntryId, MediaId, Rendition};
use crate::text::escape::{html_attribute, html_text};
use crate::text::{Lang, Moment, reading_minutes};

use crate::page::entry::{Shown, mentions};
use crate::page::head::Words;
use crate::page::view::{ArticleView, CardView, EntryLinkView, PictureView, SourceView, TermView, VideoView};
use crate::page::{Book, FactsView, card, dates, jsonld, pictures, references};

use super::Own;

const RELATED: usize = 3;
/// More are asked for: what already stands on the page as a neighbour or as what links here falls out.
const RELATED_AMONG: usize = 9;
/// On a card: it stands on the list of each topic, so naming all of them there would grow with their square.
const MOST_TOPICS: usize = 6;

pub fn view(shown: &Shown, news: &News) -> Own {
    let Shown { book, lang, entry, rendition, .. } = *shown;
    let cover = cover(book, lang, entry, rendition, news);
    let outline = &entry.original.outline;
    let section = if outline.event.is_some() { Section::Events } else { Section::News };
    let mut data = vec![jsonld::article(book, lang, entry, rendition, news, cover.as_ref())];
    data.extend(jsonld::event(book, lang, entry, rendition));
    let words = Words {
        section: book.section_link(lang, section).url,
        picture: share(shown, news),
        data,
        is_article: true,
        published: news.date.as_ref().map(|date| date.rfc3339(&book.site.config.time_zone)),
        modified: entry.common().updated.map(|date| Moment::from(date).rfc3339(&book.site.config.time_zone)),
        ..Words::default()
    };
    let lists = book.site.lists(lang);
    let (newer, older) = lists.neighbours(Kind::News, shown.id);
    let mentions = mentions(book, lang, shown.id);
    let elsewhere = |id: &EntryId| newer == Some(*id) || older == Some(*id) || mentions.contains(id);
    let related = lists.related(Kind::News, shown.id, outline, RELATED_AMONG).into_iter().filter(|id| !elsewhere(id)).take(RELATED);
    let related = related.collect();
    Own {
        template: "article.html",
        facts: FactsView::News(Box::new(article(shown, news))),
        words,
        lists: vec![
            ("related", related),
            ("mentions", mentions),
            ("newer", newer.into_iter().collect()),
            ("older", older.into_iter().collect()),
        ],
    }
}

/// What an item has beside its words.
pub fn article(shown: &Shown, news: &News) -> ArticleView {
    let Shown { book, lang, rendition, entry, .. } = *shown;
    let document = &rendition.document;
    let config = &book.site.config;
    let outline = &entry.original.outline;
    let areas = |at: &usize| config.vocabularies.areas.terms[*at].1.name.get(lang).to_owned();
    ArticleView {
        date: news.date.as_ref().map(|date| dates::of_moment(book, lang, date)),
        genre: news.genre.unwrap_or("article"),
        level: news.level,
        minutes: reading_minutes(document.body.words as usize, config.words_per_minute[document.lang.index()] as usize) as u32,
        author: news.author.get(lang).to_owned(),
        contributor: news.contributor.as_ref().and_then(|key| book.reference_link(lang, key)),
        topics: terms(book, lang, Group::Topics, &news.topics),
        countries: terms(book, lang, Group::Countries, &news.countries),
        areas: news.areas.iter().map(areas).collect(),
        series: news.series.map(|at| book.term(lang, Kind::News, Group::Series, at).clone()),
        organizations: news.organizations.iter().filter_map(|key| book.reference_link(lang, key)).collect(),
        tasks: news.tasks.iter().filter_map(|key| task_link(book, lang, key)).collect(),
        documents: references::views(book, lang, &news.documents, &entry.documents, 0),
        cover: cover(book, lang, entry, rendition, news),
        gallery: gallery(shown, news),
        video: news.video.as_ref().and_then(|video| video_view(shown, video.url.as_deref()?, &video.transcript)),
        event: outline.event.as_ref().and_then(|event| card::event_view(book, lang, event)),
        deadline: card::deadline(book, lang, outline),
        origin: news.origin.as_str(),
        source: news.source.as_ref().map(|source| SourceView {
            name: source.name.get(lang).to_owned(),
            url: source.url.as_deref().unwrap_or_default().to_owned(),
            date: source.date.map(|date| dates::of_date(book, lang, date)),
            permission: source.permission.get(lang).to_owned(),
        }),
    }
}

/// A link to a task says which one it is: several of one plan may stand side by side.
fn task_link(book: &Book, lang: Lang, key: &Reference) -> Option<EntryLinkView> {
    let link = book.reference_link(lang, key)?;
    let shown = book.site.entry(book.site.find(&key.key)?).shown(lang);
    let tasks = shown.and_then(|shown| shown.document.plan()).map(|plan| &plan.tasks);
    let task = tasks.and_then(|tasks| tasks.iter().find(|task| Some(&task.id) == key.part.as_ref()));
    Some(match task.filter(|task| !task.text.is_empty()) {
        Some(task) => EntryLinkView { label: format!("{}: {}", link.label, task.text), ..link },
        None => link,
    })
}

pub fn complete(card: &mut CardView, book: &Book, entry: &Entry, shown: &Rendition, news: &News, lang: Lang) {
    card.genre = Some(news.genre.unwrap_or("article"));
    card.topics = shown_terms(book, lang, Group::Topics, &news.topics).take(MOST_TOPICS).cloned().collect();
    card.cover = cover(book, lang, entry, shown, news);
}

/// Terms whose list exists in this language.
fn terms(book: &Book, lang: Lang, group: Group, positions: &[usize]) -> Vec<TermView> {
    shown_terms(book, lang, group, positions).cloned().collect()
}

fn shown_terms<'a>(book: &'a Book, lang: Lang, group: Group, positions: &'a [usize]) -> impl Iterator<Item = &'a TermView> {
    positions.iter().map(move |at| book.term(lang, Kind::News, group, *at)).filter(|term| term.count > 0)
}

/// The words come from the text shown, or from the original where the translation has none.
fn cover(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition, news: &News) -> Option<PictureView> {
    let cover = news.cover.as_ref()?;
    let own = shown.document.news().and_then(|own| own.cover.as_ref());
    picture(book, lang, entry.picture(lang, "cover.image"), cover, own)
}

/// As for the cover, by position.
fn gallery(shown: &Shown, news: &News) -> Vec<PictureView> {
    all(shown.book, shown.lang, shown.entry, shown.rendition, news)
}

/// Beside links to it: of its cover, else of the first picture of its gallery.
pub fn share(shown: &Shown, news: &News) -> Option<pictures::SharePicture> {
    let Shown { book, lang, entry, rendition, .. } = *shown;
    let own = rendition.document.news();
    let (key, original, own) = match &news.cover {
        Some(cover) => ("cover.image", cover, own.and_then(|own| own.cover.as_ref())),
        None => ("gallery[0].image", news.gallery.first()?, own.and_then(|own| own.gallery.first())),
    };
    pictures::share(book, entry.picture(lang, key)?, &own.unwrap_or(original).words.alt)
}

fn all(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition, news: &News) -> Vec<PictureView> {
    let own = shown.document.news().map(|own| &own.gallery);
    let pictures = news.gallery.iter().enumerate();
    pictures
        .filter_map(|(at, original)| {
            let media = entry.picture(lang, &format!("gallery[{at}].image"));
            picture(book, lang, media, original, own.and_then(|own| own.get(at)))
        })
        .collect()
}

/// What a reader of a feed would miss in the text alone: the gallery, the video, the text that is only linked.
pub fn beside_text(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition, news: &News) -> String {
    let mut html = String::new();
    for picture in all(book, lang, entry, shown, news) {
        let (url, alt) = (html_attribute(&book.absolute(&picture.url)).into_owned(), html_attribute(&picture.alt).into_owned());
        let (width, height, caption) = (picture.width, picture.height, html_text(&picture.caption).into_owned());
        html.push_str(&format!(
            "<figure><img src=\"{url}\" width=\"{width}\" height=\"{height}\" alt=\"{alt}\"><figcaption>{caption}</figcaption></figure>\n"
        ));
    }
    let video =
        news.video.as_ref().and_then(|video| video.url.as_deref()).map(|url| (url, book.say(lang, "watch-video", &[("host", host(url))])));
    let source = news.source.as_ref().and_then(|source| source.url.as_deref()).map(|url| (url, book.say(lang, "read-at-source", &[])));
    for (url, label) in video.into_iter().chain(source) {
        html.push_str(&format!("<p><a href=\"{}\">{}</a></p>\n", html_attribute(url), html_text(&label)));
    }
    html
}

/// The name of the server in an address.
pub fn host(url: &str) -> &str {
    url.split("//").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or(url)
}

fn picture(book: &Book, lang: Lang, media: Option<MediaId>, original: &Cover, own: Option<&Cover>) -> Option<PictureView> {
    let words = &own.unwrap_or(original).words;
    let view = pictures::view(book, media?, &words.alt)?;
    Some(PictureView { caption: words.caption.to_string(), credit: original.credit.get(lang).to_owned(), ..view })
}

fn video_view(shown: &Shown, url: &str, original: &str) -> Option<VideoView> {
    let own = shown.rendition.document.news().and_then(|own| own.video.as_ref()).map(|video| &*video.transcript);
    let transcript = own.filter(|text| !text.is_empty()).unwrap_or(original);
    let paragraphs = transcript.lines().map(str::trim).filter(|line| !line.is_empty());
    Some(VideoView { url: url.to_owned(), host: host(url).to_owned(), transcript: paragraphs.map(str::to_owned).collect() })
}
