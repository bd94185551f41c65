//! News: what may stand in its front matter and what that means. In a translation only the words are given; everything else stays
//! at its default and comes from the original.

use jiff::civil::Date;
use serde::Deserialize;

use crate::config::{Class, Texts, Vocabulary};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{Moment, nearest};
use crate::yaml::Localized;

use super::common::front_matter;
use super::document::Facts;
use super::parse::Front;

front_matter! {
    struct NewsForm {
        date: Option<String>,
        genre: Option<String>,
        topics: Vec<String>,
        level: Option<String>,
        areas: Vec<String>,
        countries: Vec<String>,
        series: Option<String>,
        organizations: Vec<String>,
        documents: Vec<Localized>,
        tasks: Vec<String>,
        cover: Option<PictureForm>,
        gallery: Vec<PictureForm>,
        video: Option<VideoForm>,
        event: Option<EventForm>,
        deadline: Option<String>,
        origin: Option<String>,
        source: Option<SourceForm>,
        author: Option<Localized>,
        contributor: Option<String>,
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct PictureForm {
    image: Option<String>,
    alt: Option<String>,
    caption: Option<String>,
    credit: Option<Localized>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct VideoForm {
    url: Option<String>,
    transcript: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct EventForm {
    start: Option<String>,
    end: Option<String>,
    place: Option<Localized>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct SourceForm {
    name: Option<Localized>,
    url: Option<String>,
    date: Option<String>,
    permission: Option<Localized>,
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
    /// Keys of entries, checked when the site is assembled.
    pub organizations: Vec<Box<str>>,
    pub tasks: Vec<Box<str>>,
    pub contributor: Option<Box<str>>,
    pub documents: Vec<Texts>,
    pub cover: Option<Cover>,
    pub gallery: Vec<Cover>,
    pub video: Option<Video>,
    pub event: Option<Event>,
    pub deadline: Option<Date>,
    pub origin: Origin,
    pub source: Option<Source>,
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

pub struct Source {
    pub name: Texts,
    pub url: Option<Box<str>>,
    pub date: Option<Date>,
    pub permission: Texts,
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
    front.head(form.title.take(), form.summary.take(), common);
    let vocabularies = &front.config.vocabularies;
    let news = News {
        date: front.values.moment("date", form.date),
        genre: front.values.one_of("genre", form.genre, GENRES),
        topics: terms(front, "topics", "topics", &vocabularies.topics, form.topics),
        countries: terms(front, "countries", "countries", &vocabularies.countries, form.countries),
        areas: terms(front, "areas", "areas", &vocabularies.areas, form.areas),
        series: form.series.and_then(|id| term(front, "series", "series", &vocabularies.series, &id)),
        level: front.values.one_of("level", form.level, LEVELS),
        organizations: boxed(form.organizations),
        tasks: boxed(form.tasks),
        contributor: form.contributor.map(Into::into),
        documents: form
            .documents
            .into_iter()
            .enumerate()
            .map(|(at, text)| front.values.texts(&format!("documents[{at}]"), Some(text)))
            .collect(),
        cover: form.cover.map(|form| picture(front, "cover", form)),
        gallery: form.gallery.into_iter().enumerate().map(|(at, form)| picture(front, &format!("gallery[{at}]"), form)).collect(),
        video: form.video.map(|form| video(front, form)),
        event: form.event.map(|form| event(front, form)),
        deadline: front.values.date("deadline", form.deadline),
        origin: front.values.one_of("origin", form.origin, ORIGINS).unwrap_or_default(),
        source: form.source.map(|form| source(front, form)),
        author: front.values.texts("author", form.author),
    };
    check_origin(front, &news, published);
    Facts::News(Box::new(news))
}

fn boxed(texts: Vec<String>) -> Vec<Box<str>> {
    texts.into_iter().map(Into::into).collect()
}

fn terms(front: &mut Front, key: &str, name: &str, vocabulary: &Vocabulary, ids: Vec<String>) -> Vec<usize> {
    let mut found = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        if front.values.is_full() {
            break;
        }
        let key = format!("{key}[{index}]");
        // Nothing between two commas, or where a faulty item was taken out.
        if id.is_empty() {
            continue;
        }
        let Some(position) = term(front, &key, name, vocabulary, id) else { continue };
        if found.contains(&position) {
            let problem = front.values.problem(Code::RepeatedValue, &key).arg("value", id).arg("key", name);
            front.values.report(problem);
        } else {
            found.push(position);
        }
    }
    found
}

fn term(front: &mut Front, key: &str, name: &str, vocabulary: &Vocabulary, id: &str) -> Option<usize> {
    let position = vocabulary.position(id);
    if position.is_none() {
        let code = if name == "countries" { Code::UnknownCountry } else { Code::UnknownTerm };
        let near = nearest(id, vocabulary.ids()).unwrap_or("none").to_owned();
        let mut problem = front.values.problem(code, key).arg("value", id).arg("nearest", near);
        if code == Code::UnknownTerm {
            problem = problem.arg("vocabulary", name);
        }
        front.values.report(problem);
    }
    position
}

fn picture(front: &mut Front, key: &str, form: PictureForm) -> Cover {
    let at = |field: &str| format!("{key}.{field}");
    if form.alt.is_none() && !front.source.may_have(&at("alt")) {
        let picture = form.image.clone().unwrap_or_else(|| "…".into());
        let problem = Diagnostic::new(Code::MissingAlt, front.source.place_of_key(key)).arg("picture", picture).missing_line("alt: …");
        front.values.report(problem);
    }
    Cover {
        image: front.values.text(&at("image"), form.image),
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

fn source(front: &mut Front, form: SourceForm) -> Source {
    Source {
        name: front.values.texts("source.name", form.name),
        url: front.values.url("source.url", form.url),
        date: front.values.date("source.date", form.date),
        permission: front.values.texts("source.permission", form.permission),
    }
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
