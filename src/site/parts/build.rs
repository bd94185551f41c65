//! Puts every project and need of the shown entries into its lists: one walk over each.

use std::cmp::Reverse;
use std::ops::RangeInclusive;

use jiff::civil::Date;

use crate::config::{Vocabulary, category};
use crate::content::{Need, Organization, Project};
use crate::text::Lang;

use super::super::Input;
use super::super::entry::{Entry, EntryId};
use super::{Named, Part, PartLists, Parts, Slice};

/// Years before and after that of the build that have pages: what lies further off is a slip of the pen.
const YEARS_BACK: i16 = 60;
const YEARS_AHEAD: i16 = 15;

pub fn parts(entries: &[Entry], lang: Lang, input: &Input) -> Parts {
    let shown = entries.iter().enumerate().filter(|(_, entry)| entry.shown(lang).is_some());
    let organizations: Vec<_> = shown.filter_map(|(at, entry)| Some((EntryId(at as u32), entry.original.organization()?))).collect();
    let sectors = &input.config.vocabularies.sectors;
    Parts { projects: projects(&organizations, sectors, input.date), needs: needs(&organizations, sectors, input.date) }
}

/// Under way first, then the newest start.
fn projects(organizations: &[(EntryId, &Organization)], sectors: &Vocabulary, today: Date) -> PartLists {
    let each = organizations.iter().flat_map(|(entry, organization)| {
        organization.projects.iter().enumerate().map(|(at, project)| (Part { entry: *entry, at: at as u32 }, *organization, project))
    });
    let mut all: Vec<_> = each.collect();
    // A stable sort: equal ones stay in the order of the entries.
    all.sort_by_key(|(_, _, project)| (!project.is_running_on(today), Reverse(project.start)));
    let years = years(all.iter().map(|(_, _, project)| *project), today);
    let mut lists = PartLists::default();
    lists.0.entry(Slice::All).or_default();
    for (part, organization, project) in &all {
        let budget = organization.counted_budget(project);
        for slice in slices(&project.sectors, &project.areas, sectors) {
            let list = lists.0.entry(slice).or_default();
            list.items.push(*part);
            list.leading += usize::from(project.is_running_on(today));
            list.totals.add(budget);
        }
    }
    for ended in [false, true] {
        for (part, organization, project) in &all {
            let budget = organization.counted_budget(project);
            for year in span(project, &years).filter(|year| project.ended_in(*year) == ended) {
                let list = lists.0.entry(Slice::Year(year)).or_default();
                list.items.push(*part);
                list.leading += usize::from(!ended);
                list.totals.add(budget);
            }
        }
    }
    lists
}

/// From the earliest day of a project to the latest, or to the day of the build.
fn years<'a>(projects: impl Iterator<Item = &'a Project>, today: Date) -> RangeInclusive<i16> {
    let today = today.year();
    let (mut first, mut last) = (today, today);
    for day in projects.flat_map(|project| [project.start, project.end]).flatten() {
        first = first.min(day.year());
        last = last.max(day.year());
    }
    first.max(today - YEARS_BACK)..=last.min(today + YEARS_AHEAD)
}

/// The years in which a project ran or ended.
fn span<'a>(project: &'a Project, years: &RangeInclusive<i16>) -> impl Iterator<Item = i16> + use<'a> {
    years.clone().filter(|year| project.is_running_in(*year) || project.ended_in(*year))
}

/// Open ones first, soonest closing first; then those that are met, then the closed ones, latest first.
fn needs(organizations: &[(EntryId, &Organization)], sectors: &Vocabulary, today: Date) -> PartLists {
    let each = organizations.iter().flat_map(|(entry, organization)| {
        organization.needs.iter().enumerate().map(|(at, need)| (Part { entry: *entry, at: at as u32 }, need))
    });
    let mut all: Vec<(Part, &Need)> = each.collect();
    all.sort_by_key(|(_, need)| order(need, today));
    let mut lists = PartLists::default();
    lists.0.entry(Slice::All).or_default();
    for (part, need) in &all {
        let is_open = need.state_on(today) == "open";
        let all = slices(&need.sectors, &need.areas, sectors).into_iter().chain(cells(need, sectors));
        for slice in all {
            let list = lists.0.entry(slice).or_default();
            list.items.push(*part);
            list.leading += usize::from(is_open);
        }
    }
    lists
}

fn order(need: &Need, today: Date) -> (u8, bool, Option<Date>, Reverse<Option<Date>>) {
    match need.state_on(today) {
        "open" => (0, need.open_until.is_none(), need.open_until, Reverse(None)),
        "met" => (1, false, None, Reverse(need.open_until)),
        _ => (2, false, None, Reverse(need.open_until)),
    }
}

/// All, its sectors with their categories, its areas: each once.
fn slices(own: &[usize], areas: &[usize], sectors: &Vocabulary) -> Vec<Slice> {
    let both = own.iter().flat_map(|at| [*at, category(sectors, *at)]).collect();
    let sectors = named(both).into_iter().map(Slice::Sector);
    std::iter::once(Slice::All).chain(sectors).chain(named(areas.to_vec()).into_iter().map(Slice::Area)).collect()
}

/// Each main category in each area.
fn cells(need: &Need, sectors: &Vocabulary) -> Vec<Slice> {
    let categories = named(need.sectors.iter().map(|at| category(sectors, *at)).collect());
    let areas = named(need.areas.clone());
    categories.into_iter().flat_map(|sector| areas.iter().map(move |area| Slice::Cell(sector, *area))).collect()
}

/// Each term once, or nothing.
fn named(mut positions: Vec<usize>) -> Vec<Named> {
    positions.sort_unstable();
    positions.dedup();
    if positions.is_empty() { vec![Named::Nothing] } else { positions.into_iter().map(Named::Term).collect() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn calls_come_as_one_would_ask_for_them() {
        let today = date(2026, 11, 21);
        let need = |title: &str, state, day: i8| {
            let open_until = (day > 0).then(|| date(2026, 11, day));
            Need { title: title.into(), state, open_until, ..Need::default() }
        };
        let mut needs = [
            need("closed long ago", Some("open"), 1),
            need("met", Some("met"), 30),
            need("no day", None, 0),
            need("closed", Some("closed"), 20),
            need("last", None, 30),
            need("today", Some("open"), 21),
        ];
        needs.sort_by_key(|need| order(need, today));
        let titles: Vec<&str> = needs.iter().map(|need| &*need.title).collect();
        assert_eq!(titles, ["today", "last", "no day", "met", "closed", "closed long ago"]);
    }

    #[test]
    fn years_reach_from_the_first_start_to_the_last_end_within_reason() {
        let today = date(2026, 11, 21);
        let project = |start: i16, end: i16| Project { start: Some(date(start, 1, 1)), end: Some(date(end, 12, 31)), ..Project::default() };
        assert_eq!(years([].into_iter(), today), 2026..=2026);
        assert_eq!(years([&project(2019, 2021), &project(2024, 2029)].into_iter(), today), 2019..=2029);
        assert_eq!(years([&project(202, 9999)].into_iter(), today), 1966..=2041);
        assert_eq!(span(&project(2024, 2025), &(2019..=2029)).collect::<Vec<_>>(), [2024, 2025]);
    }

    #[test]
    fn a_part_stands_once_in_each_list() {
        assert_eq!(named(vec![4, 2, 4]), [Named::Term(2), Named::Term(4)]);
        assert_eq!(named(Vec::new()), [Named::Nothing]);
        let need = Need { areas: vec![3, 1], ..Need::default() };
        let cells = cells(&need, &Vocabulary::default());
        assert_eq!(cells, [Slice::Cell(Named::Nothing, Named::Term(1)), Slice::Cell(Named::Nothing, Named::Term(3))]);
    }
}
