//! What an entry says of itself that its day has passed: registrations, the last look at it, projects, calls for aid.

use jiff::civil::Date;

use crate::content::{Need, Project};
use crate::desk::sight::{Sight, days};

use super::found::{Found, Item, What};

/// So many days before its end a registration is told of: enough to have it renewed.
const AHEAD: i32 = 90;

pub fn find<'a>(sight: Sight, item: Item<'a>, all: &mut Vec<Found<'a>>) {
    let today = sight.today();
    let mut tell = |at: String, what: What<'a>, day: Option<Date>| {
        all.push(Found { item, document: &item.entry.original, at, what, day });
    };
    for (at, project) in item.facts.projects.iter().enumerate() {
        if let Some((what, day)) = of_project(project, item.is_ended(), today) {
            tell(format!("projects[{at}].status"), what, day);
        }
    }
    for (at, need) in item.facts.needs.iter().enumerate() {
        if let Some((what, day)) = of_need(need, item.is_ended(), today) {
            let key = if need.state.is_some() { "state" } else { "open_until" };
            tell(format!("needs[{at}].{key}"), what, day);
        }
    }
    // Of whoever has ended its work, no registration is renewed.
    let registrations = item.facts.registrations.iter().enumerate().filter(|_| !item.is_ended());
    for (at, registration) in registrations {
        if let Some(day) = registration.expires.filter(|day| days(today, *day) <= AHEAD) {
            let what = if day < today { What::RegistrationEnded } else { What::RegistrationEnding };
            tell(format!("registration[{at}].expires"), what(registration), Some(day));
        }
    }
    if item.facts.is_unverified(today, sight.book.site.config.days_unverified) {
        tell("last_verified".to_owned(), What::Unverified, item.facts.last_verified);
    }
}

/// One finding a project at most: they would all be put right in the same line.
fn of_project(project: &Project, is_ended: bool, today: Date) -> Option<(What<'_>, Option<Date>)> {
    let runs = matches!(project.status, Some("pipeline" | "implementation" | "finalisation"));
    // Where no status is written, its days say whether it runs.
    let is_ahead = project.end.is_some_and(|day| day >= today);
    if is_ended && (runs || project.status.is_none() && is_ahead) {
        return Some((What::EndedWithProject(project), None));
    }
    match project.end {
        Some(end) if runs && end < today => Some((What::ProjectPastEnd(project), Some(end))),
        Some(end) if project.status == Some("closed") && end > today => Some((What::ProjectClosedAhead(project), Some(end))),
        _ => None,
    }
}

fn of_need(need: &Need, is_ended: bool, today: Date) -> Option<(What<'_>, Option<Date>)> {
    let is_open = need.state_on(today) == "open";
    if is_open {
        return is_ended.then_some((What::EndedWithNeed(need), None));
    }
    // Readers see it closed; whether it was met, only the file can say.
    matches!(need.state, None | Some("open")).then_some((What::NeedPastDay(need), need.open_until))
}
