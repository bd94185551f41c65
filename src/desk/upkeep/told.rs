//! A finding in words, for both languages of the board.

use crate::content::{Document, Registration};
use crate::desk::both::Both;
use crate::desk::sight::{Sight, days};
use crate::desk::status::{Act, Finding, Row};
use crate::diagnostic::{Locale, Messages};
use crate::site::Entry;
use crate::yaml::Node;

use super::found::{Area, Found, Item, Other, Part, What, Who};

pub fn finding(sight: Sight, messages: &Both<Messages>, found: &Found) -> Finding {
    let word = found.what.word();
    let args = Both::each(|locale| args(sight, &found.what, locale, found.day.is_some()));
    let say = |key: &str| Both::each(|locale| messages.get(locale).say(key, args.get(locale)));
    let at = key(sight, found);
    let place = found.document.front.place_of_value(&at);
    Finding {
        row: Row { line: place.line.max(1), ..sight.row(found.item.entry, found.document) },
        column: place.column.max(1),
        what: word,
        message: say(&format!("stale-{word}")),
        help: say(&format!("stale-{word}-help")),
        fix: fix(sight, found, &at),
        other: match &found.what {
            What::SameIdentifier(.., other) | What::SameName(_, other) => Some(row_of(sight, other)),
            _ => None,
        },
        since: found.day.map(|day| day.to_string()),
        days: found.day.map(|day| days(day, sight.today())),
        act: act(sight, messages, found.item, found.what.who()),
    }
}

/// Where nobody is named, it is the board's.
pub fn act(sight: Sight, messages: &Both<Messages>, item: Item, who: Who) -> Act {
    let verifier = sight.texts(&item.facts.verified_by);
    let is_known = !verifier.vi.is_empty() || !verifier.en.is_empty();
    match who {
        Who::Verifier | Who::Organization if is_known => Act { who: who.word(), name: verifier },
        Who::Organization => Act { who: who.word(), name: board(sight, messages) },
        _ => Act { who: Who::Board.word(), name: board(sight, messages) },
    }
}

/// As the site calls whoever answers for it.
fn board(sight: Sight, messages: &Both<Messages>) -> Both {
    let responsible = sight.texts(&sight.book.site.config.footer.responsible);
    Both::each(|locale| match responsible.get(locale).as_str() {
        "" => messages.get(locale).say("stale-board", &[]),
        name => name.to_owned(),
    })
}

/// Of an area, the item of its list: the file's own counting has what was repeated, which the facts leave out. It is asked of what is shown
/// alone, because it reads the text again.
fn key(sight: Sight, found: &Found) -> String {
    let What::AreaEnded(area) = &found.what else { return found.at.clone() };
    let id = &*sight.book.site.config.vocabularies.areas.terms[area.area].0;
    let items = found.document.front.tree().get(&found.at).map(Node::items).unwrap_or_default();
    let at = items.iter().position(|item| item.value.text() == Some(id));
    at.map_or_else(|| found.at.clone(), |at| format!("{}[{at}]", found.at))
}

fn row_of(sight: Sight, other: &Other) -> Row {
    Row { line: line(other.document, &other.at), ..sight.row(other.entry, other.document) }
}

fn line(document: &Document, key: &str) -> u32 {
    document.front.place_of_value(key).line.max(1)
}

/// The line with the area that holds now.
fn fix(sight: Sight, found: &Found, at: &str) -> Option<String> {
    let What::AreaEnded(Area { successor: Some(successor), is_named: false, .. }) = &found.what else { return None };
    let id = &sight.book.site.config.vocabularies.areas.terms[*successor].0;
    found.document.front.line_with(at, id).map(|line| line.trim().to_owned())
}

fn args(sight: Sight, what: &What, locale: Locale, has_day: bool) -> Vec<(&'static str, String)> {
    match what {
        What::SameIdentifier(scheme, id, other) => {
            vec![("scheme", (*scheme).to_owned()), ("id", (*id).to_owned()), ("other", named(other.entry))]
        }
        What::SameName(name, other) => vec![("name", (*name).to_owned()), ("other", named(other.entry))],
        What::EndedWithProject(project) | What::ProjectClosedAhead(project) => vec![("title", project.title.to_string())],
        What::ProjectPastEnd(project) => {
            vec![("title", project.title.to_string()), ("status", project.status.unwrap_or_default().to_owned())]
        }
        What::EndedWithNeed(need) | What::NeedPastDay(need) => vec![("title", need.title.to_string())],
        What::AreaEnded(area) => of_area(sight, area, locale),
        What::RegistrationEnded(registration) | What::RegistrationEnding(registration) => of_registration(registration),
        What::Unverified => vec![("day", if has_day { "some" } else { "never" }.to_owned())],
    }
}

fn named(entry: &Entry) -> String {
    entry.key.to_string()
}

fn of_registration(registration: &Registration) -> Vec<(&'static str, String)> {
    let number = if registration.number.is_empty() { "none" } else { &registration.number };
    vec![("kind", registration.kind.unwrap_or("other").to_owned()), ("number", number.to_owned())]
}

fn of_area(sight: Sight, area: &Area, locale: Locale) -> Vec<(&'static str, String)> {
    let terms = &sight.book.site.config.vocabularies.areas.terms;
    let name = |at: usize| sight.texts(&terms[at].1.name).get(locale).clone();
    let (part, title) = match area.of {
        Part::Entry => ("entry", ""),
        Part::Project(project) => ("project", &*project.title),
        Part::Need(need) => ("need", &*need.title),
    };
    let write = match area.successor {
        None => "none",
        Some(_) if area.is_named => "named",
        Some(at) => &*terms[at].0,
    };
    vec![
        ("part", part.to_owned()),
        ("title", title.to_owned()),
        ("area", name(area.area)),
        ("id", terms[area.area].0.to_string()),
        ("write", write.to_owned()),
        ("name", area.successor.map(name).unwrap_or_default()),
    ]
}
