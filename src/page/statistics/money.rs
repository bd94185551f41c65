//! The value of projects by the year in which they began, a chart for each currency: currencies are never added up. What was promised and
//! what was paid are two bars. Only amounts that their entries publish; of a project that was cancelled neither holds.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::content::{Money, Organization, Project};
use crate::figure::{Scale, Tone};
use crate::page::Book;
use crate::page::view::{BarGroupView, BarView, ChartView, MoneyChartView, ProjectMoneyView};
use crate::site::{Site, Slice, Total, Totals};
use crate::text::Lang;

/// The kinds of amounts that have a bar, in their order. What partners here add of their own is not what came.
const KINDS: [(&str, Tone); 2] = [("commitment", Tone::Open), ("disbursed", Tone::Full)];

/// Newest first, those without a year last.
type Years = BTreeMap<Reverse<Option<i16>>, Totals>;

pub fn counts(site: &Site, lang: Lang) -> bool {
    let all = site.parts(lang).projects.get(Slice::All);
    all.is_some_and(|all| all.totals.by_currency.values().any(|total| bars(total).next().is_some()))
}

/// Of a currency the kinds that have a bar, with their sums.
fn bars(total: &Total) -> impl Iterator<Item = (&'static str, Tone, &str)> {
    KINDS.iter().filter_map(|(kind, tone)| Some((*kind, *tone, total.sums.get(&Some(*kind))?.as_str())))
}

/// What has a bar.
fn amounts<'a>(organization: &Organization, project: &'a Project) -> impl Iterator<Item = &'a Money> {
    let has_bar = |money: &&Money| KINDS.iter().any(|(kind, _)| money.kind == Some(kind));
    organization.counted_budget(project).iter().filter(has_bar)
}

pub fn money(book: &Book, lang: Lang) -> Option<ProjectMoneyView> {
    let list = book.site.parts(lang).projects.get(Slice::All)?;
    let (mut all, mut years) = (Totals::default(), Years::new());
    for (organization, project) in list.items.iter().filter_map(|part| book.site.project(*part)) {
        all.add(amounts(organization, project));
        let year = project.start.map(|day| day.year());
        years.entry(Reverse(year)).or_default().add(amounts(organization, project));
    }
    let charts: Vec<_> = all.by_currency.iter().map(|(currency, total)| of_currency(book, lang, (currency, total), &years)).collect();
    (!charts.is_empty()).then_some(ProjectMoneyView { projects: list.items.len(), told: all.with_figures, charts })
}

fn of_currency(book: &Book, lang: Lang, (currency, all): (&str, &Total), years: &Years) -> MoneyChartView {
    let in_it = years.iter().filter_map(|(Reverse(year), totals)| Some((*year, totals.by_currency.get(currency)?)));
    let years: Vec<(Option<i16>, &Total)> = in_it.collect();
    let scale = Scale::of(years.iter().flat_map(|(_, total)| bars(total)).map(|(.., amount)| amount));
    let groups = years.iter().map(|(year, total)| BarGroupView {
        label: year_label(book, lang, *year, total.projects),
        value: String::new(),
        bars: bars(total).map(|one| bar(book, lang, one, Some(&scale))).collect(),
    });
    let chart = ChartView {
        count: all.projects,
        groups: groups.collect(),
        totals: if years.len() > 1 { bars(all).map(|one| bar(book, lang, one, None)).collect() } else { Vec::new() },
    };
    MoneyChartView { currency: currency.to_owned(), chart }
}

fn year_label(book: &Book, lang: Lang, year: Option<i16>, projects: usize) -> String {
    let count = book.number(lang, projects);
    match year {
        Some(year) => book.say(lang, "statistics-year", &[("year", &year.to_string()), ("count", &count)]),
        None => book.say(lang, "statistics-no-year", &[("count", &count)]),
    }
}

/// A total stands without a bar: it would make all others short.
fn bar(book: &Book, lang: Lang, (kind, tone, amount): (&str, Tone, &str), scale: Option<&Scale>) -> BarView {
    BarView {
        label: book.say(lang, &format!("statistics-{kind}"), &[]),
        url: String::new(),
        value: book.decimal(lang, amount),
        svg: scale.map(|scale| scale.bar(amount, tone)).unwrap_or_default(),
    }
}
