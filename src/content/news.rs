//! News: what may stand in its front matter and what that means. In a translation only the words are given; everything else stays
//! at its default and comes from the original.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::{Class, Group, Texts, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::Moment;
use crate::yaml::Localized;

use super::common::front_matter;
use super::document::Facts;
use super::document_ref::{self, DocumentForm, DocumentRef};
use super::front::{Attribution, AttributionForm, Front};
use super::outline::Reference;

front_matter! {
    struct NewsForm {
        #[schemars(extend("x-need" = "always", "x-translated" = true))]
        title: Option<String>,
        #[schemars(extend("x-value" = "moment", "x-need" = "original"))]
        date: Option<String>,
        #[schemars(extend("x-words" = words(GENRES)))]
        genre: Option<String>,
        #[schemars(extend("x-terms" = "topics"))]
        topics: Vec<String>,
        #[schemars(extend("x-words" = words(LEVELS)))]
        level: Option<String>,
        #[schemars(extend("x-terms" = "areas"))]
        areas: Vec<String>,
        #[schemars(extend("x-terms" = "countries"))]
        countries: Vec<String>,
        #[schemars(extend("x-terms" = "series"))]
        series: Option<String>,
        #[schemars(extend("x-value" = "key"))]
        organizations: Vec<String>,
        documents: Vec<DocumentForm>,
        #[schemars(extend("x-value" = "part"))]
        tasks: Vec<String>,
        cover: Option<PictureForm>,
        gallery: Vec<PictureForm>,
        video: Option<VideoForm>,
        event: Option<EventForm>,
        #[schemars(extend("x-value" = "date"))]
        deadline: Option<String>,
        #[schemars(extend("x-words" = words(ORIGINS)))]
        origin: Option<String>,
        source: Option<AttributionForm>,
        author: Option<Localized>,
        #[schemars(extend("x-value" = "key"))]
        contributor: Option<String>,
    }
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "picture"))]
struct PictureForm {
    #[schemars(extend("x-value" = "picture", "x-need" = "original"))]
    image: Option<String>,
    #[schemars(extend("x-need" = "always", "x-translated" = true))]
    alt: Option<String>,
    #[schemars(extend("x-translated" = true))]
    caption: Option<String>,
    credit: Option<Localized>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "video"))]
struct VideoForm {
    #[schemars(extend("x-value" = "url", "x-need" = "original"))]
    url: Option<String>,
    #[schemars(extend("x-translated" = true, "x-long" = true))]
    transcript: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "event"))]
struct EventForm {
    #[schemars(extend("x-value" = "moment", "x-need" = "original"))]
    start: Option<String>,
    #[schemars(extend("x-value" = "moment"))]
    end: Option<String>,
    place: Option<Localized>,
}

/// Where a text comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    #[default]
    Own,
    Member,
    Republished,
    LinkOnly,
}

impl Origin {
    pub fn as_str(self) -> &'static str {
        match self {
            Origin::Own => "own",
            Origin::Member => "member",
            Origin::Republished => "republished",
            Origin::LinkOnly => "link-only",
        }
    }
}

#[derive(Default)]
pub struct News {
    pub date: Option<Moment>,
    pub genre: Option<&'static str>,
    /// Positions in the vocabularies.
    pub topics: Vec<usize>,
    pub countries: Vec<usize>,
    pub areas: Vec<usize>,
    pub series: Option<usize>,
    pub level: Option<&'static str>,
    pub organizations: Vec<Reference>,
    pub tasks: Vec<Reference>,
    pub contributor: Option<Reference>,
    pub documents: Vec<DocumentRef>,
    pub cover: Option<Cover>,
    pub gallery: Vec<Cover>,
    pub video: Option<Video>,
    pub origin: Origin,
    pub source: Option<Attribution>,
    pub author: Texts,
}

/// A picture of the front matter.
pub struct Cover {
    /// As written; none in a translation.
    pub image: Option<Box<str>>,
    pub credit: Texts,
    pub words: PictureWords,
}

#[derive(Clone, Debug, Default)]
pub struct PictureWords {
    pub alt: Box<str>,
    pub caption: Box<str>,
}

pub struct Video {
    pub url: Option<Box<str>>,
    pub transcript: Box<str>,
}

pub struct Event {
    pub start: Option<Moment>,
    pub end: Option<Moment>,
    pub place: Texts,
}

const GENRES: &[(&str, &str)] = &[
    ("brief", "brief"),
    ("article", "article"),
    ("announcement", "announcement"),
    ("greeting", "greeting"),
    ("photo", "photo"),
    ("video", "video"),
];
const LEVELS: &[(&str, &str)] = &[("local", "local"), ("central", "central"), ("international", "international")];
const ORIGINS: &[(&str, Origin)] =
    &[("own", Origin::Own), ("member", Origin::Member), ("republished", Origin::Republished), ("link-only", Origin::LinkOnly)];

pub fn read(front: &mut Front) -> Facts {
    let mut form: NewsForm = front.form();
    let common = form.take_common();
    let published = common.status.as_deref() == Some("published");
    front.head("title", form.title.take(), form.summary.take(), common);
    let news = News {
        date: front.values.moment("date", form.date),
        genre: front.values.one_of("genre", form.genre, GENRES),
        topics: front.terms("topics", Group::Topics, form.topics),
        countries: front.terms("countries", Group::Countries, form.countries),
        areas: front.terms("areas", Group::Areas, form.areas),
        series: front.term("series", Group::Series, form.series),
        level: front.values.one_of("level", form.level, LEVELS),
        organizations: front.references("organizations", form.organizations),
        tasks: front.references("tasks", form.tasks),
        contributor: form.contributor.filter(|key| !key.is_empty()).map(|key| front.reference("contributor".to_owned(), &key)),
        documents: document_ref::read_all(front, "documents", form.documents),
        cover: form.cover.map(|form| picture(front, "cover", form)),
        gallery: form.gallery.into_iter().enumerate().map(|(at, form)| picture(front, &format!("gallery[{at}]"), form)).collect(),
        video: form.video.map(|form| video(front, form)),
        origin: front.values.one_of("origin", form.origin, ORIGINS).unwrap_or_default(),
        source: form.source.map(|form| front.attribution(form)),
        author: front.values.texts("author", form.author),
    };
    front.outline.event = form.event.map(|form| event(front, form));
    front.outline.deadline = front.values.date("deadline", form.deadline);
    outline(front, &news);
    check_origin(front, &news, published);
    Facts::News(Box::new(news))
}

/// What the site asks of a news item.
fn outline(front: &mut Front, news: &News) {
    front.outline.moment = news.date;
    front.outline.shows_on = news.date.map(|moment| moment.date);
    front.outline.aligned.push(("gallery", news.gallery.len()));
    front.outline.missing = missing(front, news);
    front.outline.documents.extend(news.documents.iter().map(|document| (document.clone(), false)));
    front.check_areas("areas", &news.areas, news.date.map(|moment| moment.date));
    // The more telling first: related news are found in this order.
    front.list_under(Group::Series, news.series);
    front.list_under(Group::Countries, news.countries.iter().copied());
    front.list_under(Group::Topics, news.topics.iter().copied());
}

/// Facts without which an original is none, with a line to paste. A translation has none of them.
fn missing(front: &Front, news: &News) -> Vec<(String, &'static str)> {
    let is_missing = [
        (news.date.is_none(), "date", "date: {today}"),
        (front.outline.event.as_ref().is_some_and(|event| event.start.is_none()), "event.start", "start: {today}"),
        (news.video.as_ref().is_some_and(|video| video.url.is_none()), "video.url", "url: https://…"),
        (news.cover.as_ref().is_some_and(|cover| cover.image.is_none()), "cover.image", IMAGE),
    ];
    let missing = is_missing.into_iter().filter(|(is, ..)| *is).map(|(_, key, example)| (key.to_owned(), example));
    let pictures = news.gallery.iter().enumerate().filter(|(_, picture)| picture.image.is_none());
    missing.chain(pictures.map(|(at, _)| (format!("gallery[{at}].image"), IMAGE))).collect()
}

const IMAGE: &str = "image: ten-anh.jpg";

fn picture(front: &mut Front, key: &str, form: PictureForm) -> Cover {
    let at = |field: &str| format!("{key}.{field}");
    if form.alt.is_none() && !front.values.may_have(&at("alt")) {
        let picture = form.image.clone().unwrap_or_else(|| "…".into());
        let problem = Diagnostic::new(Code::MissingAlt, front.source.place_of_key(key))
            .arg("picture", picture)
            .arg("form", "property")
            .missing_line("alt: …");
        front.values.report(problem);
    }
    let image = front.values.text(&at("image"), form.image);
    front.outline.pictures.extend(image.iter().map(|file| (at("image"), file.clone())));
    Cover {
        image,
        credit: front.values.texts(&at("credit"), form.credit),
        words: PictureWords {
            alt: front.prose(&at("alt"), form.alt).unwrap_or_default(),
            caption: front.prose(&at("caption"), form.caption).unwrap_or_default(),
        },
    }
}

fn video(front: &mut Front, form: VideoForm) -> Video {
    Video { url: front.values.url("video.url", form.url), transcript: front.prose("video.transcript", form.transcript).unwrap_or_default() }
}

fn event(front: &mut Front, form: EventForm) -> Event {
    let start = front.values.moment("event.start", form.start);
    let end = front.values.moment("event.end", form.end);
    front.values.ordered("event.end", start.as_ref().map(|start| start.date), end.as_ref().map(|end| end.date));
    Event { start, end, place: front.values.texts("event.place", form.place) }
}

/// Decree 147/2024: what comes from elsewhere needs an agreement on a site that is no licensed news site, and so may a collection
/// of links.
fn check_origin(front: &mut Front, news: &News, published: bool) {
    if !published || front.config.class == Class::Aggregated {
        return;
    }
    let permitted = news.source.as_ref().is_some_and(|source| !source.permission.is_empty());
    let code = match news.origin {
        Origin::Republished if !permitted => Code::PermissionMissing,
        Origin::LinkOnly => Code::AggregationLicence,
        _ => return,
    };
    let problem = front.values.problem(code, "origin");
    front.values.report(problem);
}

impl Event {
    /// Over on a day: the last day of the event is behind it.
    pub fn is_past(&self, today: Date) -> bool {
        self.end.as_ref().or(self.start.as_ref()).is_some_and(|last| last.date < today)
    }
}
