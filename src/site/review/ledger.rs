//! What was when, in the order of days, so that a review is made of slices and not of the whole site; and which stretches have a page.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::Kind;
use crate::schedule::{Stretch, Unit};
use crate::site::parts::Part;
use crate::site::visibility::{self, Reason};
use crate::site::{Duty, Entry, EntryId, Site, Tracked};

use super::duty::{self, Told};

/// What lies further back is a slip of the pen.
const YEARS_BACK: i64 = 60;

/// All of it public, and none of it later than the day of the build.
#[derive(Default)]
pub struct Ledger {
    /// By the day of publication; those that have expired since are among them.
    pub news: Vec<(Date, EntryId)>,
    /// What public news tells of, by the day on which it was.
    pub happened: Vec<(Date, Told)>,
    pub events: Vec<(Date, EntryId)>,
    pub plans: Vec<(Date, EntryId)>,
    pub projects: Vec<(Date, (Turn, Part))>,
    /// News about each task of a tracked plan: of the plan, and its place there.
    told: BTreeMap<(EntryId, usize), Vec<Told>>,
    /// Public plans that another replaces, by that one.
    replaced: BTreeMap<EntryId, Vec<EntryId>>,
    /// The stretches with a page: over, asked for by the settings, and with something to tell. Sorted.
    pub closed: Vec<Stretch>,
}

/// What a project did on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    Began,
    Ended,
}

impl Ledger {
    pub fn of(site: &Site) -> Ledger {
        let today = site.date;
        let mut ledger = Ledger::default();
        let own: BTreeSet<usize> = Ledger::tracked(site).filter_map(|tracked| tracked.plan.issuer).collect();
        for (at, entry) in site.entries.iter().enumerate() {
            let id = EntryId(at as u32);
            let held = visibility::reason(&entry.original, today).map(|(reason, _)| reason);
            match entry.kind {
                Kind::News if matches!(held, None | Some(Reason::Expired)) => ledger.add_news(site, id, held.is_none()),
                Kind::Plan if held.is_none() => {
                    entry.superseded_by.iter().for_each(|by| ledger.replaced.entry(*by).or_default().push(id));
                    let plan = entry.original.plan().filter(|plan| plan.issuer.is_some_and(|issuer| own.contains(&issuer)));
                    ledger.plans.extend(plan.and_then(|plan| plan.date).map(|day| (day, id)));
                }
                Kind::Organization if held.is_none() => ledger.add_projects(id, entry),
                _ => {}
            }
        }
        ledger.sort(today);
        for tracked in Ledger::tracked(site) {
            for duty in tracked.duties() {
                if let Duty::Task(at, task) = duty {
                    ledger.told.insert((tracked.id, at), duty::told(&tracked, task));
                }
            }
        }
        ledger.closed = ledger.closed(site);
        ledger
    }

    /// The tracked plans that readers can open.
    pub fn tracked(site: &Site) -> impl Iterator<Item = Tracked<'_>> {
        site.tracked().filter(|tracked| visibility::reason(&tracked.entry.original, site.date).is_none())
    }

    pub fn is_closed(&self, stretch: Stretch) -> bool {
        self.closed.binary_search(&stretch).is_ok()
    }

    /// In the order of what they tell.
    pub fn told(&self, plan: EntryId, task: usize) -> &[Told] {
        self.told.get(&(plan, task)).map_or(&[], Vec::as_slice)
    }

    /// Published in a stretch.
    pub fn news_in(&self, stretch: Stretch) -> &[(Date, EntryId)] {
        between(&self.news, stretch.first_day(), stretch.last_day())
    }

    /// The plans that a plan replaces.
    pub fn replaced_by(&self, plan: EntryId) -> &[EntryId] {
        self.replaced.get(&plan).map_or(&[], Vec::as_slice)
    }

    fn add_news(&mut self, site: &Site, id: EntryId, is_public: bool) {
        let entry = site.entry(id);
        let Some(published) = entry.moment().map(|moment| moment.date) else { return };
        self.news.push((published, id));
        if is_public {
            let day = duty::happened(site, id, published);
            self.happened.push((day, Told { day, published, news: id }));
            let event = entry.original.outline.event.as_ref().and_then(|event| event.start.as_ref());
            self.events.extend(event.map(|start| (start.date, id)));
        }
    }

    /// What was called off never began, and what only is prepared has not.
    fn add_projects(&mut self, id: EntryId, entry: &Entry) {
        let Some(organization) = entry.original.organization() else { return };
        for (at, project) in organization.projects.iter().enumerate() {
            if matches!(project.status, Some("pipeline" | "cancelled")) {
                continue;
            }
            let part = Part { entry: id, at: at as u32 };
            self.projects.extend(project.start.map(|day| (day, (Turn::Began, part))));
            self.projects.extend(project.end.map(|day| (day, (Turn::Ended, part))));
        }
    }

    fn sort(&mut self, today: Date) {
        fn keep<T>(all: &mut Vec<(Date, T)>, today: Date, key: impl Fn(&T) -> (u32, u32, Option<Turn>)) {
            all.retain(|(day, _)| *day <= today);
            all.sort_by_key(|(day, what)| (*day, key(what)));
        }
        for entries in [&mut self.news, &mut self.events, &mut self.plans] {
            keep(entries, today, |id| (id.0, 0, None));
        }
        keep(&mut self.happened, today, |told| (told.news.0, 0, None));
        keep(&mut self.projects, today, |(turn, part)| (part.entry.0, part.at, Some(*turn)));
    }

    fn closed(&self, site: &Site) -> Vec<Stretch> {
        if site.config.reports.is_empty() {
            return Vec::new();
        }
        let months = self.months(site);
        let of = |unit: Unit| months.iter().map(move |month| Stretch::containing(unit, month.first_day()));
        let all: BTreeSet<Stretch> = site.config.reports.iter().flat_map(|unit| of(*unit)).collect();
        all.into_iter().filter(|stretch| stretch.last_day() < site.date).collect()
    }

    /// The months of which there is anything to tell, from the first one with a tracked plan: what came before is not the work of this union,
    /// or nobody planned it. Without any plan, from the first news.
    fn months(&self, site: &Site) -> BTreeSet<Stretch> {
        let bound = site.date.checked_sub(YEARS_BACK.years()).unwrap_or(site.date);
        let plans = || Ledger::tracked(site).map(|tracked| tracked.first).filter(|day| *day > Date::MIN);
        let first = |days: &mut dyn Iterator<Item = Date>| days.filter(|day| *day >= bound).min();
        let Some(begin) = first(&mut plans()).or_else(|| first(&mut self.news.iter().map(|(day, _)| *day))) else {
            return BTreeSet::new();
        };
        let first = Stretch::containing(Unit::Month, begin).first_day();
        let entries = [&self.news, &self.events, &self.plans].into_iter().flatten().map(|(day, _)| *day);
        let projects = self.projects.iter().map(|(day, _)| *day);
        let tasks = Ledger::tracked(site).flat_map(|tracked| {
            let tasks = tracked.duties().filter(|duty| matches!(duty, Duty::Task(..)));
            tasks.flat_map(move |duty| self.days_of(&tracked, duty, first))
        });
        let days = entries.chain(projects).chain(tasks).filter(|day| (first..=site.date).contains(day));
        days.map(|day| Stretch::containing(Unit::Month, day)).collect()
    }

    /// Whatever of a task falls on a day.
    fn days_of<'a>(&self, tracked: &Tracked<'a>, duty: Duty<'a>, first: Date) -> Vec<Date> {
        let Duty::Task(at, task) = duty else { return Vec::new() };
        if task.status == Some("dropped") {
            return Vec::new();
        }
        let due = tracked.days(duty, first, tracked.site.date).into_iter().map(|day| day.day);
        due.chain(self.told(tracked.id, at).iter().map(|told| told.day)).chain(task.done_on).collect()
    }
}

/// Those of an ordered list that lie between two days, both counted.
pub fn between<T>(all: &[(Date, T)], first: Date, last: Date) -> &[(Date, T)] {
    let from = all.partition_point(|(day, _)| *day < first);
    let to = all.partition_point(|(day, _)| *day <= last);
    all.get(from..to).unwrap_or_default()
}
