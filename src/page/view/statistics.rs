//! What `statistics.html` is given: charts, each a table whose rows have a drawn bar.

use serde::Serialize;

use super::LinkView;

/// `statistics.html`. A chart is there only with something in it.
#[derive(Serialize)]
pub struct StatisticsView {
    pub heading: String,
    /// Foreign organisations by country, grouped by region.
    pub countries: Option<ChartView>,
    /// Organisations by main category of their sectors.
    pub sectors: Option<ChartView>,
    pub money: Option<ProjectMoneyView>,
    /// Where each of the projects stands.
    pub projects: Option<LinkView>,
}

#[derive(Serialize)]
pub struct ProjectMoneyView {
    /// How many there are, and how many of them have amounts in some chart.
    pub projects: usize,
    pub told: usize,
    /// One for each currency.
    pub charts: Vec<MoneyChartView>,
}

#[derive(Serialize)]
pub struct MoneyChartView {
    pub currency: String,
    pub chart: ChartView,
}

#[derive(Serialize)]
pub struct ChartView {
    /// How many things were counted, or their amounts added.
    pub count: usize,
    pub groups: Vec<BarGroupView>,
    /// Rows without a bar below all groups; mostly none.
    pub totals: Vec<BarView>,
}

#[derive(Serialize)]
pub struct BarGroupView {
    /// Empty where the chart is not divided.
    pub label: String,
    /// The sum of the group, where it has one.
    pub value: String,
    pub bars: Vec<BarView>,
}

#[derive(Serialize)]
pub struct BarView {
    pub label: String,
    /// The list that is counted; empty where there is none.
    pub url: String,
    /// As the language writes it.
    pub value: String,
    /// The drawing, to stand in the page as it is. It says nothing that label and value do not.
    pub svg: String,
}
