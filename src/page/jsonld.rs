//! Structured data of schema.org: what a page is, for search engines.

use serde_json::{Value, json};

use crate::config::{KINDS, Section};
use crate::content::{News, Organization, Plan};
use crate::official::DocumentKind;
use crate::site::{DocumentId, Entry, Issue, Rendition};
use crate::text::{Lang, Moment};

use super::view::{DocumentView, LinkView, PictureView};
use super::{Book, Icon, card, routes};

/// Ready to stand in a script element: `<` cannot end it.
pub fn script(graph: Vec<Value>) -> String {
    if graph.is_empty() {
        return String::new();
    }
    let document = json!({"@context": "https://schema.org", "@graph": graph});
    document.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// From home to the page itself; a page without a trail has none.
pub fn breadcrumbs(book: &Book, trail: &[LinkView], title: &str, path: &str) -> Option<Value> {
    if trail.is_empty() {
        return None;
    }
    let item = |(at, (name, path)): (usize, (&str, &str))| json!({"@type": "ListItem", "position": at + 1, "name": name, "item": book.absolute(path)});
    let all = trail.iter().map(|link| (link.label.as_str(), link.url.as_str())).chain([(title, path)]);
    Some(json!({"@type": "BreadcrumbList", "itemListElement": all.enumerate().map(item).collect::<Vec<_>>()}))
}

pub fn organization(book: &Book, lang: Lang) -> Value {
    let mut value =
        json!({"@type": "Organization", "@id": book.absolute("/#organization"), "name": book.name(lang), "url": book.absolute("/")});
    let footer = &book.site.config.footer;
    if !footer.email.is_empty() {
        value["email"] = json!(footer.email);
    }
    if !footer.phone.is_empty() {
        value["telephone"] = json!(footer.phone);
    }
    if let Some(logo) = &book.theme.logo {
        value["logo"] = json!(book.absolute(&Icon::Large.address(logo)));
    }
    value
}

pub fn website(book: &Book, lang: Lang) -> Value {
    json!({
        "@type": "WebSite",
        "@id": book.absolute("/#website"),
        "name": book.name(lang),
        "url": book.absolute(&book.site.config.home(lang)),
        "inLanguage": book.tag(lang),
        "publisher": {"@id": book.absolute("/#organization")},
    })
}

pub fn article(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition, news: &News, picture: Option<&PictureView>) -> Value {
    let mut value = json!({
        "@type": "NewsArticle",
        "headline": shown.document.title,
        "url": book.absolute(&shown.url),
        "mainEntityOfPage": book.absolute(&shown.url),
        "inLanguage": book.tag(shown.document.lang),
        "publisher": organization(book, lang),
        "description": card::summary(shown),
    });
    let author = news.author.get(lang);
    value["author"] = if author.is_empty() { organization(book, lang) } else { json!({"@type": "Organization", "name": author}) };
    if let Some(moment) = &news.date {
        value["datePublished"] = json!(date(book, moment));
        value["dateModified"] = json!(entry.common().updated.map_or_else(|| date(book, moment), |updated| updated.to_string()));
    }
    if let Some(picture) = picture {
        value["image"] = json!(book.absolute(&picture.url));
    }
    value
}

pub fn event(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition) -> Option<Value> {
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
    Some(value)
}

fn date(book: &Book, moment: &Moment) -> String {
    match moment.time {
        None => moment.date.to_string(),
        Some(_) => moment.rfc3339(&book.site.config.time_zone),
    }
}

/// A plan: a work with an official identifier.
pub fn plan(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition, plan: &Plan) -> Value {
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
    value
}

/// A document that others issued: a legal one, or another work with an official identifier.
pub fn document(book: &Book, lang: Lang, id: DocumentId, view: &DocumentView) -> Value {
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
    value
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
pub fn issue(book: &Book, lang: Lang, issue: &Issue, title: &str, bulletin: &str) -> Value {
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
    value
}

/// An entry of the directory, of the nearest type of schema.org.
pub fn listed(book: &Book, lang: Lang, entry: &Entry, shown: &Rendition, organization: &Organization) -> Value {
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
    value
}
