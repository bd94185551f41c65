//! News.

use serde::Serialize;

use crate::content::News;
use crate::page::view::PictureView;
use crate::page::{Book, card};
use crate::site::{Entry, Rendition};
use crate::text::Lang;

use super::publisher::{Publisher, organization};
use super::{date, node};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewsArticle<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    author: &'a Publisher<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    description: String,
    headline: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    in_language: &'a str,
    main_entity_of_page: &'a str,
    publisher: &'a Publisher<'a>,
    url: &'a str,
}

pub fn article(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition, news: &News, picture: Option<&PictureView>) -> String {
    let publisher = organization(book, lang);
    let author = Some(news.author.get(lang)).filter(|author| !author.is_empty()).map(Publisher::named);
    let url = book.absolute(&shown.url);
    let modified = |moment| entry.common().updated.map_or_else(|| date(book, moment), |updated| updated.to_string());
    node(&NewsArticle {
        kind: "NewsArticle",
        author: author.as_ref().unwrap_or(&publisher),
        date_modified: news.date.as_ref().map(modified),
        date_published: news.date.as_ref().map(|moment| date(book, moment)),
        description: card::summary(shown),
        headline: &shown.document.title,
        image: picture.map(|picture| book.absolute(&picture.url)),
        in_language: book.tag(shown.document.lang),
        main_entity_of_page: &url,
        publisher: &publisher,
        url: &url,
    })
}
