//! An agency: what the plans of the site give it to do, plan by plan, and the list of all such agencies. States stand only at tasks of plans
//! that the site tracks: it does not judge what others do.

use std::collections::BTreeMap;

use crate::config::{Group, LEVELS, Section};
use crate::content::{Kind, Plan, Reporting};
use crate::site::{EntryId, PlanOf, Role, Tracked};
use crate::text::{Collator, Lang};

use super::entry::Shown;
use super::head::{Words, head, trail};
use super::kinds::{task_when, task_words};
use super::list_page::{described, paged, titled};
use super::view::{
    AgenciesView, AgencyLevelView, AgencyPlanView, AgencyReportView, AgencyRoleView, AgencyTaskView, AgencyView, LinkView, ListView,
    NamedAgencyView,
};
use super::{Book, By, Here, ListOf, Main, PER_PAGE, Page, View, archive, dates, progress, routes};

/// So many of the plans that an agency issued stand on its page; the others have a list.
const ISSUED: usize = 5;

pub fn index(book: &Book, page: &Page) -> View {
    let lang = page.lang;
    let heading = book.section_name(lang, Section::Agencies);
    let words = Words {
        title: heading.clone(),
        description: book.say(lang, "description-agencies", &[("site", book.name(lang))]),
        breadcrumbs: trail(book, lang, Vec::new()),
        section: page.path.to_string(),
        ..Words::default()
    };
    View {
        template: "agencies.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Agencies(AgenciesView { heading, levels: levels(book, lang) }),
        lists: Vec::new(),
    }
}

/// From the centre outwards, then those of no level.
fn levels(book: &Book, lang: Lang) -> Vec<AgencyLevelView> {
    let mut by_level: BTreeMap<usize, Vec<NamedAgencyView>> = BTreeMap::new();
    for at in archive::agencies(&book.site, lang) {
        by_level.entry(level(book, at).unwrap_or(LEVELS.len())).or_default().push(named(book, lang, at));
    }
    let collator = Collator::new(book.site.config.languages.language_tag(lang));
    let sorted = by_level.into_iter().map(|(level, mut agencies)| {
        agencies.sort_by_cached_key(|agency| (collator.sort_key(&agency.label), agency.url.clone()));
        AgencyLevelView { label: level_name(book, lang, Some(level)), agencies }
    });
    sorted.collect()
}

fn level(book: &Book, at: usize) -> Option<usize> {
    let (_, term) = book.site.config.vocabularies.agencies.terms.get(at)?;
    term.level
}

fn level_name(book: &Book, lang: Lang, level: Option<usize>) -> String {
    level.and_then(|level| LEVELS.get(level)).map(|id| book.say(lang, &format!("agency-level-{id}"), &[])).unwrap_or_default()
}

fn named(book: &Book, lang: Lang, at: usize) -> NamedAgencyView {
    let agency = book.agency(lang, at);
    NamedAgencyView { label: agency.label, url: agency.url, plans: agency.count, issued: issued(book, lang, at).len() }
}

fn issued(book: &Book, lang: Lang, at: usize) -> &[EntryId] {
    archive::lists(&book.site, lang, Kind::Plan).term(Group::Issuers, at)
}

pub fn view(book: &Book, page: &Page, at: usize, number: usize) -> View {
    let lang = page.lang;
    let name = book.agency(lang, at).label;
    let all = book.site.lists(lang).agencies.of(at);
    let plans: Vec<AgencyPlanView> =
        all.chunks(PER_PAGE).nth(number - 1).unwrap_or_default().iter().filter_map(|own| plan_view(book, page, own)).collect();
    let section = book.section_link(lang, Section::Agencies);
    let words = Words {
        title: titled(book, lang, &book.say(lang, "title-agency", &[("agency", &name)]), number),
        description: described(book, lang, book.say(lang, "description-agency", &[("agency", &name), ("site", book.name(lang))]), number),
        breadcrumbs: trail(book, lang, vec![section.clone()]),
        section: section.url,
        ..Words::default()
    };
    let address = |number| routes::agency_page(&book.site, lang, at, number);
    let list = ListView { kind: "agencies", by: "all", heading: name.clone(), ..paged(book, lang, all.len(), number, &address) };
    let issued = if number == 1 { issued(book, lang, at) } else { &[] };
    let main = AgencyView {
        name,
        level: level_name(book, lang, level(book, at)),
        issued: issued.iter().take(ISSUED).filter_map(|id| book.entry_link(lang, *id)).collect(),
        issued_count: issued.len(),
        all_issued: (issued.len() > ISSUED).then(|| all_issued(book, lang, at)),
        is_mixed: plans.iter().any(|plan| plan.is_tracked) && plans.iter().any(|plan| !plan.is_tracked),
        plans,
    };
    View {
        template: "agency.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Agency(list, main),
        lists: Vec::new(),
    }
}

fn all_issued(book: &Book, lang: Lang, at: usize) -> LinkView {
    let of = ListOf { kind: Kind::Plan, by: By::Term(Group::Issuers, at) };
    LinkView { label: book.say(lang, "agency-all-issued", &[]), url: routes::list(&book.site, lang, of) }
}

fn plan_view(book: &Book, page: &Page, own: &PlanOf) -> Option<AgencyPlanView> {
    let lang = page.lang;
    let entry = book.site.entry(own.plan);
    let (rendition, plan) = (entry.shown(lang)?, entry.original.plan()?);
    let shown = Shown { book, id: own.plan, entry, rendition, lang, here: Here::Path(page.path.clone()) };
    let tracked = Tracked::of(&book.site, own.plan, entry);
    let tasks = |of: fn(Role) -> Option<usize>| -> Vec<AgencyTaskView> {
        own.roles.iter().filter_map(|role| task_view(&shown, plan, tracked, of(*role)?)).collect()
    };
    let roles = [
        ("lead", tasks(|role| if let Role::Lead(at) = role { Some(at) } else { None })),
        ("with", tasks(|role| if let Role::With(at) = role { Some(at) } else { None })),
        ("by", tasks(|role| if let Role::By(at) = role { Some(at) } else { None })),
    ];
    let report = |at: usize, other: fn(&Reporting) -> Option<usize>| {
        let report = plan.reporting.get(at)?;
        let other = other(report).map(|at| book.agency(lang, at).label).unwrap_or_default();
        Some(AgencyReportView { other, when: task_when(book, lang, report.due, &report.every) })
    };
    let sent = |role: &Role| if let Role::ReportFrom(at) = role { report(*at, |report| report.to) } else { None };
    let received = |role: &Role| if let Role::ReportTo(at) = role { report(*at, |report| report.from) } else { None };
    Some(AgencyPlanView {
        plan: book.entry_link(lang, own.plan)?,
        symbol: plan.symbol.as_ref().map(|symbol| symbol.to_string()).unwrap_or_default(),
        date: plan.date.map(|date| dates::of_date(book, lang, date)),
        is_tracked: tracked.is_some(),
        monitors: own.roles.contains(&Role::Monitor),
        roles: roles.into_iter().filter(|(_, tasks)| !tasks.is_empty()).map(|(role, tasks)| AgencyRoleView { role, tasks }).collect(),
        reports_from: own.roles.iter().filter_map(sent).collect(),
        reports_to: own.roles.iter().filter_map(received).collect(),
    })
}

fn task_view(shown: &Shown, plan: &Plan, tracked: Option<Tracked>, at: usize) -> Option<AgencyTaskView> {
    let Shown { book, lang, rendition, .. } = *shown;
    let task = plan.tasks.get(at)?;
    let (text, language) = task_words(shown, at, task);
    Some(AgencyTaskView {
        // An identifier with a fault is no anchor.
        url: if task.id.starts_with('-') { rendition.url.to_string() } else { format!("{}#{}", rendition.url, task.id) },
        text,
        lang: language,
        when: task_when(book, lang, task.due, &task.every),
        progress: tracked.map(|tracked| progress::of_task(book, lang, tracked, at)),
    })
}
