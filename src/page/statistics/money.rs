//! The value of projects by the year in which they began, a chart for each currency: currencies are never added up. What was promised and
//! what was paid are two bars. Only amounts that their entries publish; of a project that was cancelled neither holds.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::content::{Organization, Project};
use crate::figure::{Scale, Tone};
use crate::page::Book;
use crate::page::view::{BarGroupView, BarView, ChartView, MoneyChartView, ProjectMoneyView};
use crate::text::{Lang, sum};

use super::organizations;

/// The kinds of amounts that have a bar, in their order. What partners here add of their own is not what came.
const KINDS: [(&str, Tone); 2] = [("commitment", Tone::Open), ("disbursed", Tone::Full)];

/// Sums of each of the kinds; none where no project names any.
#[derive(Clone, Default)]
struct Sums([Option<String>; KINDS.len()]);

#[derive(Default)]
struct Year {
    projects: usize,
    sums: Sums,
}

/// Newest first, those without a year last.
type Years = BTreeMap<Reverse<Option<i16>>, Year>;

pub fn counts(organization: &Organization) -> bool {
    organization.projects.iter().any(|project| amounts(organization, project).next().is_some())
}

/// Currency, kind and number of what has a bar.
fn amounts<'a>(organization: &Organization, project: &'a Project) -> impl Iterator<Item = (&'a str, usize, &'a str)> {
    organization.counted_budget(project).iter().filter_map(|money| {
        let kind = KINDS.iter().position(|(kind, _)| money.kind == Some(kind))?;
        Some((&*money.currency, kind, &*money.amount))
    })
}

pub fn money(book: &Book, lang: Lang) -> Option<ProjectMoneyView> {
    let mut by_currency: BTreeMap<&str, Years> = BTreeMap::new();
    let (mut all, mut told) = (0, 0);
    for organization in organizations(&book.site, lang) {
        for project in &organization.projects {
            all += 1;
            let mut own: BTreeMap<&str, Sums> = BTreeMap::new();
            amounts(organization, project).for_each(|(currency, kind, amount)| own.entry(currency).or_default().add(kind, amount));
            told += usize::from(!own.is_empty());
            for (currency, sums) in own {
                let year = by_currency.entry(currency).or_default().entry(Reverse(project.start.map(|day| day.year()))).or_default();
                year.projects += 1;
                year.sums.add_all(&sums);
            }
        }
    }
    let charts: Vec<_> = by_currency.into_iter().map(|(currency, years)| of_currency(book, lang, currency, &years)).collect();
    (!charts.is_empty()).then_some(ProjectMoneyView { projects: all, told, charts })
}

impl Sums {
    fn add(&mut self, kind: usize, amount: &str) {
        let own = &mut self.0[kind];
        *own = Some(match own.take() {
            Some(before) => sum(&before, amount).unwrap_or(before),
            None => amount.to_owned(),
        });
    }

    fn add_all(&mut self, other: &Sums) {
        other.given().for_each(|(kind, amount)| self.add(kind, amount));
    }

    fn given(&self) -> impl Iterator<Item = (usize, &str)> {
        self.0.iter().enumerate().filter_map(|(kind, sum)| Some((kind, sum.as_deref()?)))
    }
}

fn of_currency(book: &Book, lang: Lang, currency: &str, years: &Years) -> MoneyChartView {
    let scale = Scale::of(years.values().flat_map(|year| year.sums.given()).map(|(_, amount)| amount));
    let mut total = Sums::default();
    years.values().for_each(|year| total.add_all(&year.sums));
    let groups = years.iter().map(|(Reverse(year), of)| BarGroupView {
        label: year_label(book, lang, *year, of.projects),
        value: String::new(),
        bars: of.sums.given().map(|given| bar(book, lang, given, Some(&scale))).collect(),
    });
    let chart = ChartView {
        count: years.values().map(|year| year.projects).sum(),
        groups: groups.collect(),
        totals: if years.len() > 1 { total.given().map(|given| bar(book, lang, given, None)).collect() } else { Vec::new() },
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
fn bar(book: &Book, lang: Lang, (kind, amount): (usize, &str), scale: Option<&Scale>) -> BarView {
    let (name, tone) = KINDS[kind];
    BarView {
        label: book.say(lang, &format!("statistics-{name}"), &[]),
        url: String::new(),
        value: book.decimal(lang, amount),
        svg: scale.map(|scale| scale.bar(amount, tone)).unwrap_or_default(),
    }
}
