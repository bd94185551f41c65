//! Official plans (kế hoạch): number, issuer, tasks with who and when, what they rest on, who receives them. A translation gives the title,
//! the summary and the texts of tasks by their ids.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::{Group, LEVELS, Texts, words};
use crate::diagnostic::Code;
use crate::official::{House, Symbol, style_hints};
use crate::schedule::{Due, DueForm, Every, EveryForm, Period, PeriodForm};
use crate::text::{Moment, is_slug};
use crate::yaml::Localized;

use super::common::front_matter;
use super::document::Facts;
use super::document_ref::{self, DocumentForm, DocumentRef};
use super::front::{Attribution, AttributionForm, Front};
use super::outline::Identity;
use super::timing;

front_matter! {
    struct PlanForm {
        #[schemars(extend("x-need" = "always", "x-translated" = true))]
        title: Option<String>,
        #[schemars(extend("x-value" = "symbol"))]
        symbol: Option<String>,
        #[schemars(extend("x-terms" = "agencies", "x-need" = "original"))]
        issuer: Option<String>,
        place: Option<Localized>,
        #[schemars(extend("x-value" = "date"))]
        date: Option<String>,
        date_note: Option<Localized>,
        period: Option<PeriodForm>,
        basis: Vec<DocumentForm>,
        cites: Vec<DocumentForm>,
        supersedes: Vec<DocumentForm>,
        tasks: Vec<TaskForm>,
        track: Option<bool>,
        #[schemars(extend("x-terms" = "agencies"))]
        monitor: Vec<String>,
        reporting: Vec<ReportingForm>,
        recipients: Vec<RecipientForm>,
        filing: Option<String>,
        signature: Option<SignatureForm>,
        source: Option<AttributionForm>,
        attachments: Vec<AttachmentForm>,
        #[schemars(extend("x-long" = true))]
        sic: Vec<Localized>,
    }
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "task"))]
struct TaskForm {
    #[schemars(extend("x-value" = "slug", "x-need" = "always"))]
    id: Option<String>,
    #[schemars(extend("x-need" = "always", "x-translated" = true, "x-long" = true))]
    text: Option<String>,
    #[schemars(extend("x-terms" = "agencies"))]
    lead: Vec<String>,
    #[schemars(extend("x-terms" = "agencies"))]
    with: Vec<String>,
    #[schemars(extend("x-terms" = "agencies"))]
    by: Vec<String>,
    due: Option<DueForm>,
    every: Option<EveryForm>,
    #[schemars(extend("x-value" = "date"))]
    until: Option<String>,
    #[schemars(extend("x-words" = words(TASK_STATES)))]
    status: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    done_on: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "reporting"))]
struct ReportingForm {
    #[schemars(extend("x-terms" = "agencies"))]
    from: Option<String>,
    #[schemars(extend("x-terms" = "agencies"))]
    to: Option<String>,
    due: Option<DueForm>,
    every: Option<EveryForm>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "recipient"))]
struct RecipientForm {
    #[schemars(extend("x-need" = "always"))]
    name: Option<Localized>,
    #[schemars(extend("x-words" = words(PURPOSES)))]
    purpose: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "signature"))]
struct SignatureForm {
    #[schemars(extend("x-words" = words(AUTHORITIES)))]
    authority: Option<String>,
    on_behalf_of: Option<Localized>,
    acting_as: Option<Localized>,
    title: Option<Localized>,
    name: Option<String>,
    #[schemars(extend("x-words" = words(SIGNATURE_STATES)))]
    state: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "attachment"))]
struct AttachmentForm {
    #[schemars(extend("x-value" = "file", "x-need" = "always"))]
    file: Option<String>,
    label: Option<Localized>,
}

#[derive(Default)]
pub struct Plan {
    pub symbol: Option<Symbol>,
    /// Positions in the vocabulary of agencies, here and below.
    pub issuer: Option<usize>,
    pub place: Texts,
    pub date: Option<Date>,
    pub date_note: Texts,
    pub period: Option<Period>,
    pub basis: Vec<DocumentRef>,
    pub cites: Vec<DocumentRef>,
    pub supersedes: Vec<DocumentRef>,
    pub tasks: Vec<Task>,
    /// Progress is told only of the union's own plans.
    pub track: bool,
    pub monitor: Vec<usize>,
    pub reporting: Vec<Reporting>,
    pub recipients: Vec<Recipient>,
    pub filing: Box<str>,
    pub signature: Option<Signature>,
    pub source: Option<Attribution>,
    /// In the order of the outline's files.
    pub attachments: Vec<Texts>,
    pub sic: Vec<Texts>,
}

pub struct Task {
    pub id: Box<str>,
    pub text: Box<str>,
    pub lead: Vec<usize>,
    pub with: Vec<usize>,
    pub by: Vec<usize>,
    pub due: Option<Due>,
    pub every: Vec<Every>,
    pub until: Option<Date>,
    pub status: Option<&'static str>,
    pub done_on: Option<Date>,
}

pub struct Reporting {
    pub from: Option<usize>,
    pub to: Option<usize>,
    /// How many earlier ones are from and to the same.
    pub before: usize,
    pub due: Option<Due>,
    pub every: Vec<Every>,
}

pub struct Recipient {
    pub name: Texts,
    pub purpose: Option<&'static str>,
}

pub struct Signature {
    pub authority: Option<&'static str>,
    pub on_behalf_of: Texts,
    pub acting_as: Texts,
    pub title: Texts,
    pub name: Box<str>,
    pub state: Option<&'static str>,
}

const TASK_STATES: &[(&str, &str)] = &[("open", "open"), ("done", "done"), ("dropped", "dropped")];
pub const PURPOSES: &[(&str, &str)] =
    &[("report", "report"), ("inform", "inform"), ("carry-out", "carry-out"), ("coordinate", "coordinate")];
pub const AUTHORITIES: &[(&str, &str)] = &[("TM", "TM"), ("KT", "KT"), ("TL", "TL"), ("TUQ", "TUQ")];
pub const SIGNATURE_STATES: &[(&str, &str)] = &[("signed", "signed"), ("image-lost", "image-lost"), ("unknown", "unknown")];

pub fn read(front: &mut Front) -> Facts {
    let mut form: PlanForm = front.form();
    let common = form.take_common();
    front.head("title", form.title.take(), form.summary.take(), common);
    let period = timing::period(&mut front.values, "period", form.period);
    let plan = Plan {
        symbol: form.symbol.and_then(|text| document_ref::symbol(&mut front.values, "symbol", text)),
        issuer: front.term("issuer", Group::Issuers, form.issuer),
        place: front.values.texts("place", form.place),
        date: front.values.date("date", form.date),
        date_note: front.values.texts("date_note", form.date_note),
        period,
        basis: document_ref::read_all(front, "basis", form.basis),
        cites: document_ref::read_all(front, "cites", form.cites),
        supersedes: document_ref::read_all(front, "supersedes", form.supersedes),
        tasks: tasks(front, form.tasks, period),
        track: form.track.unwrap_or(false),
        monitor: front.terms("monitor", Group::Issuers, form.monitor),
        reporting: all_reporting(front, form.reporting),
        recipients: form.recipients.into_iter().enumerate().map(|(at, form)| recipient(front, at, form)).collect(),
        filing: front.values.text("filing", form.filing).unwrap_or_default(),
        signature: form.signature.map(|form| signature(front, form)),
        source: form.source.map(|form| front.attribution(form)),
        attachments: attachments(front, form.attachments),
        sic: form.sic.into_iter().enumerate().map(|(at, text)| front.values.texts(&format!("sic[{at}]"), Some(text))).collect(),
    };
    check_style(front, &plan);
    outline(front, &plan);
    Facts::Plan(Box::new(plan))
}

/// What the site asks of a plan.
fn outline(front: &mut Front, plan: &Plan) {
    front.outline.moment = plan.date.map(Moment::from);
    if plan.issuer.is_none() {
        front.outline.missing.push(("issuer".to_owned(), "issuer: …"));
    }
    front.outline.identity = plan.symbol.as_ref().map(|symbol| Identity { symbol: symbol.key(), issuer: plan.issuer, date: plan.date });
    front.list_under(Group::Issuers, plan.issuer);
    let agencies = &front.config.vocabularies.agencies;
    let level = plan.issuer.and_then(|issuer| agencies.terms[issuer].1.level);
    front.list_under(Group::Levels, level.filter(|level| *level < LEVELS.len()));
    let documents = [(&plan.basis, false), (&plan.cites, false), (&plan.supersedes, true)];
    for (documents, replaced) in documents {
        front.outline.documents.extend(documents.iter().map(|document| (document.clone(), replaced)));
    }
}

fn tasks(front: &mut Front, forms: Vec<TaskForm>, period: Option<Period>) -> Vec<Task> {
    forms.into_iter().enumerate().map(|(index, form)| task(front, index, form, period)).collect()
}

fn task(front: &mut Front, index: usize, form: TaskForm, period: Option<Period>) -> Task {
    let at = |field: &str| format!("tasks[{index}].{field}");
    let id = part_id(front, &at("id"), form.id, index);
    if form.text.is_none() {
        front.values.missing(&at("text"), "text: …");
    }
    let task = Task {
        text: front.prose_of(&format!("tasks#{id}.text"), &at("text"), form.text).unwrap_or_default(),
        lead: front.terms(&at("lead"), Group::Issuers, form.lead),
        with: front.terms(&at("with"), Group::Issuers, form.with),
        by: front.terms(&at("by"), Group::Issuers, form.by),
        due: timing::due(&mut front.values, &at("due"), form.due),
        every: timing::every(&mut front.values, &at("every"), form.every),
        until: front.values.date(&at("until"), form.until),
        status: front.values.one_of(&at("status"), form.status, TASK_STATES),
        done_on: front.values.date(&at("done_on"), form.done_on),
        id,
    };
    if let (Some(due), Some(period)) = (task.due, period)
        && !due.within(period.first_day(), period.last_day())
    {
        let problem = front.values.problem(Code::DueOutsidePeriod, &at("due")).arg("due", shown(&due)).arg("period", shown(&period));
        front.values.report(problem);
    }
    task
}

/// `2020 – 2024` for what is written `{from: 2020, to: 2024}`.
fn shown(time: &impl ToString) -> String {
    let written = time.to_string();
    let ends = written.strip_prefix("{from: ").and_then(|rest| rest.strip_suffix('}')?.split_once(", to: "));
    ends.map_or(written.clone(), |(from, to)| format!("{from} – {to}"))
}

/// The identifier of a part, by which news and translations name it. Two of one name could not be told apart.
pub fn part_id(front: &mut Front, key: &str, id: Option<String>, index: usize) -> Box<str> {
    if id.is_none() {
        front.values.missing(key, &format!("id: t{}", index + 1));
    }
    let Some(id) = front.values.text(key, id) else { return format!("-{index}").into() };
    let problem = if !is_slug(&id) {
        front.values.corrected(Code::BadSlug, key, Some(&crate::text::slug(&id))).arg("value", &id)
    } else if front.outline.parts.contains(&id) {
        front.values.problem(Code::RepeatedId, key).arg("value", &id)
    } else {
        front.outline.parts.push(id.clone());
        front.outline.part_keys.push(key.to_owned());
        return id;
    };
    front.values.report(problem);
    format!("-{index}").into()
}

fn all_reporting(front: &mut Front, forms: Vec<ReportingForm>) -> Vec<Reporting> {
    let mut all: Vec<Reporting> = forms.into_iter().enumerate().map(|(at, form)| reporting(front, at, form)).collect();
    let mut counts: BTreeMap<(Option<usize>, Option<usize>), usize> = BTreeMap::new();
    for report in &mut all {
        let count = counts.entry((report.from, report.to)).or_default();
        report.before = *count;
        *count += 1;
    }
    all
}

fn reporting(front: &mut Front, index: usize, form: ReportingForm) -> Reporting {
    let at = |field: &str| format!("reporting[{index}].{field}");
    Reporting {
        from: front.term(&at("from"), Group::Issuers, form.from),
        to: front.term(&at("to"), Group::Issuers, form.to),
        before: 0,
        due: timing::due(&mut front.values, &at("due"), form.due),
        every: timing::every(&mut front.values, &at("every"), form.every),
    }
}

fn recipient(front: &mut Front, index: usize, form: RecipientForm) -> Recipient {
    let at = |field: &str| format!("recipients[{index}].{field}");
    if form.name.is_none() {
        front.values.missing(&at("name"), "name: …");
    }
    Recipient { name: front.values.texts(&at("name"), form.name), purpose: front.values.one_of(&at("purpose"), form.purpose, PURPOSES) }
}

fn signature(front: &mut Front, form: SignatureForm) -> Signature {
    Signature {
        authority: front.values.one_of("signature.authority", form.authority, AUTHORITIES),
        on_behalf_of: front.values.texts("signature.on_behalf_of", form.on_behalf_of),
        acting_as: front.values.texts("signature.acting_as", form.acting_as),
        title: front.values.texts("signature.title", form.title),
        name: front.values.text("signature.name", form.name).unwrap_or_default(),
        state: front.values.one_of("signature.state", form.state, SIGNATURE_STATES),
    }
}

/// The files go to the outline: the site finds them.
fn attachments(front: &mut Front, forms: Vec<AttachmentForm>) -> Vec<Texts> {
    let mut labels = Vec::new();
    for (index, form) in forms.into_iter().enumerate() {
        let at = |field: &str| format!("attachments[{index}].{field}");
        if form.file.is_none() {
            front.values.missing(&at("file"), "file: van-ban.pdf");
        }
        if let Some(file) = front.values.text(&at("file"), form.file) {
            front.outline.files.push((at("file"), file));
            labels.push(front.values.texts(&at("label"), form.label));
        }
    }
    labels
}

/// The union's own plans follow the house style; what others print is left as it is.
fn check_style(front: &mut Front, plan: &Plan) {
    let Some(symbol) = plan.symbol.as_ref().filter(|_| plan.track) else { return };
    for hint in style_hints(symbol.printed(), House::State, plan.date.map(|date| date.year())) {
        let problem = front.values.corrected(Code::SymbolStyle, "symbol", hint.fixed.as_deref());
        front.values.report(problem.arg("value", symbol.printed()).arg("hint", hint.kind.key()));
    }
}
