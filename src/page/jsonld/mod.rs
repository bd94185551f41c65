//! Structured data of schema.org: what a page is, for search engines.

mod article;
mod breadcrumbs;
mod publisher;

use serde::Serialize;
use serde_json::json;

use crate::config::{KINDS, Section};
use crate::content::{Organization, Plan};
use crate::official::DocumentKind;
use crate::site::{DocumentId, Entry, Issue, Rendition};
use crate::text::{Lang, Moment};

use super::view::DocumentView;
use super::{Book, card, routes};

pub use article::article;
pub use breadcrumbs::breadcrumbs;
pub use publisher::organization;

/// A node of the graph as a page has it. Forms that stand on many pages are types, with their keys in alphabetical order, as the others
/// are written.
pub fn node(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Ready to stand in a script element: `<` cannot end it.
pub fn script(graph: &[String]) -> String {
    if graph.is_empty() {
        return String::new();
    }
    let document = format!("{{\"@context\":\"https://schema.org\",\"@graph\":[{}]}}", graph.join(","));
    document.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

pub fn website(book: &Book, lang: Lang) -> String {
    node(&json!({
        "@type": "WebSite",
        "@id": book.absolute("/#website"),
        "name": book.name(lang),
        "url": book.absolute(&book.site.config.home(lang)),
        "inLanguage": book.tag(lang),
        "publisher": {"@id": book.absolute("/#organization")},
    }))
}

pub fn event(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition) -> Option<String> {
    let event = entry.original.outline.event.as_ref()?;
    let start = event.start.as_ref()?;
    let mut value = json!({
        "@type": "Event",
        "name": shown.document.title,
        "description": card::summary(shown),
        "url": book.absolute(&shown.url),
        "startDate": date(book, start),
        "inLanguage": book.tag(shown.document.lang),
        "organizer": organization(book, lang),
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "eventStatus": "https://schema.org/EventScheduled",
    });
    if let Some(end) = &event.end {
        value["endDate"] = json!(date(book, end));
    }
    let place = event.place.get(lang);
    if !place.is_empty() {
        value["location"] = json!({"@type": "Place", "name": place, "address": place});
    }
    Some(node(&value))
}

fn date(book: &Book, moment: &Moment) -> String {
    match moment.time {
        None => moment.date.to_string(),
        Some(_) => moment.rfc3339(&book.site.config.time_zone),
    }
}

/// A plan: a work with an official identifier.
pub fn plan(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition, plan: &Plan) -> String {
    let mut value = json!({
        "@type": "CreativeWork",
        "name": shown.document.title,
        "url": book.absolute(&shown.url),
        "inLanguage": book.tag(entry.original.lang),
        "description": card::summary(shown),
    });
    if let Some(symbol) = &plan.symbol {
        value["identifier"] = json!(symbol.to_string());
    }
    if let Some(date) = plan.date {
        value["dateCreated"] = json!(date.to_string());
    }
    if let Some(issuer) = plan.issuer {
        let name = book.site.config.vocabularies.agencies.terms[issuer].1.name.get(lang).to_owned();
        value["publisher"] = json!({"@type": "GovernmentOrganization", "name": name});
    }
    node(&value)
}

/// A document that others issued: a legal one, or another work with an official identifier.
pub fn document(book: &Book, lang: Lang, id: DocumentId, view: &DocumentView) -> String {
    let document = book.site.register.get(id);
    let is_law = document.kind().is_some_and(|kind| LEGISLATION.contains(&kind));
    let mut value = json!({
        "@type": if is_law { "Legislation" } else { "CreativeWork" },
        "name": if view.title.is_empty() { &view.name } else { &view.title },
        "url": book.absolute(&routes::document(&book.site, lang, id)),
    });
    let (number, day) = if is_law { ("legislationIdentifier", "legislationDate") } else { ("identifier", "dateCreated") };
    if !view.symbol.is_empty() {
        value[number] = json!(view.symbol);
    }
    if let Some(date) = &view.date {
        value[day] = json!(date.iso);
    }
    if let (true, Some(kind)) = (is_law, &view.kind) {
        value["legislationType"] = json!(kind.label);
    }
    if let Some(issuer) = &view.issuer {
        let key = if is_law { "legislationPassedBy" } else { "publisher" };
        value[key] = json!({"@type": "GovernmentOrganization", "name": issuer.label});
    }
    if !view.text_url.is_empty() {
        value["sameAs"] = json!(view.text_url);
    }
    node(&value)
}

/// What sets rules for others.
const LEGISLATION: [DocumentKind; 9] = [
    DocumentKind::Law,
    DocumentKind::Ordinance,
    DocumentKind::Order,
    DocumentKind::Decree,
    DocumentKind::Decision,
    DocumentKind::Circular,
    DocumentKind::Resolution,
    DocumentKind::Directive,
    DocumentKind::Regulation,
];

/// An issue of the bulletin. Where the editors name no day, it is out with its last item.
pub fn issue(book: &Book, lang: Lang, issue: &Issue, title: &str, bulletin: &str) -> String {
    let file = issue.file.as_deref();
    let last = || issue.items(lang).iter().filter_map(|id| book.site.entry(*id).moment()).map(|moment| moment.date).max();
    let mut value = json!({
        "@type": "PublicationIssue",
        "name": title,
        "issueNumber": file.and_then(|file| file.number.as_deref()).map_or_else(|| issue.month.to_string(), str::to_owned),
        "url": book.absolute(&routes::issue(&book.site.config, lang, issue)),
        "inLanguage": book.tag(lang),
        "publisher": organization(book, lang),
        "isPartOf": {
            "@type": "Periodical",
            "name": bulletin,
            "url": book.absolute(&routes::section(&book.site.config, lang, Section::Bulletin)),
        },
    });
    if let Some(day) = file.and_then(|file| file.date).or_else(last) {
        value["datePublished"] = json!(day.to_string());
    }
    node(&value)
}

/// An entry of the directory, of the nearest type of schema.org.
pub fn listed(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition, organization: &Organization) -> String {
    let is = |kind: &str| organization.kinds.iter().any(|at| KINDS[*at] == kind);
    let is_school = entry.original.title.to_lowercase().contains("đại học") || entry.original.title.to_lowercase().contains("university");
    let kind = match () {
        _ if is("ngo") => "NGO",
        _ if is("agency") => "GovernmentOrganization",
        _ if is_school => "CollegeOrUniversity",
        _ => "Organization",
    };
    let mut value = json!({
        "@type": kind,
        "name": shown.document.title,
        "description": card::summary(shown),
        "mainEntityOfPage": book.absolute(&shown.url),
    });
    let texts = [
        ("alternateName", &organization.acronym),
        ("url", &organization.website),
        ("email", &organization.email),
        ("telephone", &organization.phone),
    ];
    for (key, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        value[key] = json!(text);
    }
    let address = organization.address.get(lang);
    if !address.is_empty() {
        value["address"] = json!(address);
    }
    if let Some(founded) = organization.founded {
        value["foundingDate"] = json!(founded.to_string());
    }
    node(&value)
}
