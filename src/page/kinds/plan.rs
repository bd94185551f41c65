//! Plans: the page in the order in which an official reads one, and the card.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::config::Texts;
use crate::content::{Kind, Plan, Signature, Task};
use crate::schedule::{Due, Every};
use crate::site::{DocumentId, Entry, EntryId, Relation, Rendition, Tracked};
use crate::text::Lang;

use crate::page::abbreviations::Abbreviations;
use crate::page::entry::{Shown, mentions};
use crate::page::head::Words;
use crate::page::register::{self, Printed};
use crate::page::view::{
    AttachmentView, CardView, EvidenceView, PlanView, RecipientView, ReferenceView, ReportingView, SignatureView, TaskView,
};
use crate::page::{Book, CalendarOf, FactsView, body, calendar, dates, jsonld, progress, references};

use super::Own;

/// So much news of a task stands there at once, and so much more can be unfolded.
const NEWS: usize = 3;
const MORE_NEWS: usize = 47;

pub fn view(shown: &Shown, plan: &Plan, abbreviations: &mut Abbreviations) -> Own {
    let Shown { book, id, lang, entry, rendition, .. } = *shown;
    let has_calendar = calendar::has_own(&book.site, lang, id);
    Own {
        template: "plan.html",
        facts: FactsView::Plan(Box::new(facts(shown, plan, abbreviations))),
        words: Words {
            section: book.kind_link(lang, Kind::Plan).url,
            data: vec![jsonld::plan(book, lang, entry, rendition, plan)],
            files: if has_calendar { vec![calendar::alternate(book, lang, CalendarOf::Plan(id))] } else { Vec::new() },
            is_article: true,
            ..Words::default()
        },
        lists: lists(shown),
    }
}

/// News about it, and what else names it.
fn lists(shown: &Shown) -> Vec<(&'static str, Vec<EntryId>)> {
    let Shown { book, lang, id, entry, .. } = *shown;
    let mentions = mentions(book, lang, id);
    let (news, mentions) = match entry.document {
        Some(document) => register::naming(book, lang, document, mentions),
        None => mentions.into_iter().partition(|id| book.site.entry(*id).kind == Kind::News),
    };
    vec![("news", news), ("mentions", mentions)]
}

pub fn complete(card: &mut CardView, book: &Book, plan: &Plan, lang: Lang) {
    card.number = plan.symbol.as_ref().map(|symbol| symbol.to_string());
    card.from = plan.issuer.map(|at| agency_name(book, lang, at));
}

fn facts(shown: &Shown, plan: &Plan, abbreviations: &mut Abbreviations) -> PlanView {
    let Shown { book, id, lang, entry, .. } = *shown;
    let text = |texts: &Texts| texts.get(lang).to_owned();
    let agencies = |positions: &[usize]| positions.iter().map(|at| book.agency(lang, *at)).collect::<Vec<_>>();
    let tracked = Tracked::of(&book.site, shown.id, entry);
    let mut news = evidence(shown);
    let mut task = |at, task: &Task| task_view(shown, tracked, at, task, news.remove(&*task.id).unwrap_or_default(), abbreviations);
    PlanView {
        symbol: plan.symbol.as_ref().map(|symbol| symbol.printed().to_owned()),
        issuer: plan.issuer.map(|at| book.agency(lang, at)),
        place: text(&plan.place),
        date: plan.date.map(|date| dates::of_date(book, lang, date)),
        date_note: text(&plan.date_note),
        period: plan.period.map(|period| said(book, lang, &period.words())).unwrap_or_default(),
        known: entry.document.map(|id| register::known(book, lang, id, &|relation| printed(entry, plan, relation))),
        tasks: plan.tasks.iter().enumerate().map(|(at, own)| task(at, own)).collect(),
        progress: tracked.and_then(progress::of_plan),
        cites: cites(shown, plan),
        monitor: agencies(&plan.monitor),
        reporting: plan
            .reporting
            .iter()
            .map(|line| ReportingView {
                from: line.from.map(|at| agency_name(book, lang, at)).unwrap_or_default(),
                to: line.to.map(|at| agency_name(book, lang, at)).unwrap_or_default(),
                when: task_when(book, lang, line.due, &line.every),
            })
            .collect(),
        recipients: plan.recipients.iter().map(|one| RecipientView { name: text(&one.name), purpose: one.purpose }).collect(),
        filing: plan.filing.to_string(),
        signature: plan.signature.as_ref().map(|signature| signature_view(signature, lang)),
        source: plan.source.as_ref().map(|source| text(&source.name)).unwrap_or_default(),
        source_url: plan.source.as_ref().and_then(|source| source.url.as_deref()).unwrap_or_default().to_owned(),
        attachments: attachments(shown, plan),
        sic: plan.sic.iter().map(text).collect(),
        calendar: calendar::has_own(&book.site, lang, id).then(|| calendar::link(book, lang, CalendarOf::Plan(id))),
    }
}

/// What the plan itself names, as it is printed. The outline lists it in this order.
fn printed<'a>(entry: &Entry, plan: &'a Plan, relation: Relation) -> Printed<'a> {
    let (basis, cites) = (plan.basis.len(), plan.cites.len());
    let (documents, first) = match relation {
        Relation::Basis => (&plan.basis, 0),
        Relation::Supersedes => (&plan.supersedes, basis + cites),
        Relation::SupersededBy | Relation::Bears => return Vec::new(),
    };
    documents.iter().enumerate().map(|(at, document)| (document, entry.documents.get(first + at).copied().flatten())).collect()
}

/// Those of its front matter as they are printed, then those that only its text names.
fn cites(shown: &Shown, plan: &Plan) -> Vec<ReferenceView> {
    let Shown { book, lang, entry, .. } = *shown;
    let register = &book.site.register;
    let further = entry.document.map_or(&[][..], |id| &register.get(id).cites);
    let is_named = |id: &&DocumentId| entry.documents.contains(&Some(**id)) || entry.document == Some(**id);
    let further = further.iter().filter(|id| !is_named(id) && book.site.documents(lang).shows(**id));
    let own = references::views(book, lang, &plan.cites, &entry.documents, plan.basis.len());
    own.into_iter().chain(further.map(|id| register::reference(book, lang, *id, true))).collect()
}

fn task_view(
    shown: &Shown,
    tracked: Option<Tracked>,
    at: usize,
    task: &Task,
    news: Vec<EntryId>,
    abbreviations: &mut Abbreviations,
) -> TaskView {
    let Shown { book, lang, entry, rendition, .. } = *shown;
    let agencies = |positions: &[usize]| positions.iter().map(|at| book.agency(lang, *at)).collect();
    let (text, language) = task_words(shown, at, task);
    let named = match own_task(shown, at, task).filter(|(_, own)| !own.text.is_empty()) {
        Some((at, _)) => named_in(Some(rendition), at),
        None => named_in(entry.shown(entry.original.lang), at),
    };
    let mut when = task_when(book, lang, task.due, &task.every);
    when.extend(task.until.map(|date| book.say(lang, "until", &[("date", &dates::of_date(book, lang, date).short)])));
    let links = |news: &[EntryId]| news.iter().filter_map(|id| evidence_view(book, lang, *id)).collect();
    let (first, further) = news.split_at(news.len().min(NEWS));
    let (more, unlisted) = further.split_at(further.len().min(MORE_NEWS));
    TaskView {
        id: task.id.to_string(),
        number: at + 1,
        text: abbreviations.explain(body::linked(&text, named, |id| Some(shown.here.link(&register::link(book, lang, id)?)))),
        lang: language,
        lead: agencies(&task.lead),
        with: agencies(&task.with),
        by: agencies(&task.by),
        when,
        progress: tracked.map(|tracked| progress::of_task(book, lang, tracked, at)),
        news: links(first),
        more_news: links(more),
        unlisted_news: unlisted.len(),
    }
}

/// Words of a task that name a document of the register, as the text has them in which the task stands.
fn named_in(rendition: Option<&Rendition>, task: usize) -> impl Iterator<Item = (Range<usize>, DocumentId)> {
    rendition.into_iter().flat_map(move |rendition| {
        let all = &rendition.document.part_mentions;
        let first = all.partition_point(|mention| mention.part < task);
        let own = all[first..].iter().take_while(move |mention| mention.part == task);
        own.filter_map(|mention| Some((mention.span.clone(), rendition.documents.get(mention.mention).copied().flatten()?)))
    })
}

/// What a task says in the text that is shown, with its language where that is not the page's.
pub fn task_words(shown: &Shown, at: usize, task: &Task) -> (String, Option<String>) {
    shown.part_words(&task.text, own_task(shown, at, task).map(|(_, own)| &*own.text))
}

/// The task in the text that is shown, with its place there.
fn own_task<'a>(shown: &Shown<'a>, at: usize, task: &Task) -> Option<(usize, &'a Task)> {
    let tasks = &shown.rendition.document.plan()?.tasks;
    // Translations mostly have the tasks in the order of the original.
    let same = tasks.get(at).filter(|own| own.id == task.id).map(|own| (at, own));
    same.or_else(|| tasks.iter().enumerate().find(|(_, own)| own.id == task.id))
}

/// News that says it carries out a task, by the task, newest first.
pub fn evidence<'a>(shown: &Shown<'a>) -> BTreeMap<&'a str, Vec<EntryId>> {
    let Shown { book, lang, entry, .. } = *shown;
    let lists = book.site.lists(lang);
    let mut by_task: BTreeMap<&str, Vec<EntryId>> = BTreeMap::new();
    for by in entry.named_by.iter().filter(|by| book.site.entry(by.from).shown(lang).is_some()) {
        if let Some(task) = &by.part {
            by_task.entry(task).or_default().push(by.from);
        }
    }
    for news in by_task.values_mut() {
        news.sort_by_key(|id| (lists.rank(*id), *id));
        news.dedup();
    }
    by_task
}

fn evidence_view(book: &Book, lang: Lang, id: EntryId) -> Option<EvidenceView> {
    let link = book.entry_link(lang, id)?;
    let date = book.site.entry(id).moment().map(|moment| dates::of_date(book, lang, moment.date));
    Some(EvidenceView { label: link.label, url: link.url, lang: link.lang, date })
}

/// When something is due and how often, each in words.
pub fn task_when(book: &Book, lang: Lang, due: Option<Due>, every: &[Every]) -> Vec<String> {
    let due = due.map(|due| due.words());
    due.into_iter().chain(Every::list_words(every)).map(|words| said(book, lang, &words)).collect()
}

fn said(book: &Book, lang: Lang, words: &crate::schedule::Words) -> String {
    words.said(&|key, args| book.say(lang, key, args))
}

pub fn agency_name(book: &Book, lang: Lang, at: usize) -> String {
    book.site.config.vocabularies.agencies.terms[at].1.name.get(lang).to_owned()
}

fn signature_view(signature: &Signature, lang: Lang) -> SignatureView {
    SignatureView {
        authority: signature.authority,
        on_behalf_of: signature.on_behalf_of.get(lang).to_owned(),
        acting_as: signature.acting_as.get(lang).to_owned(),
        title: signature.title.get(lang).to_owned(),
        name: signature.name.to_string(),
        state: signature.state,
    }
}

fn attachments(shown: &Shown, plan: &Plan) -> Vec<AttachmentView> {
    let files = plan.attachments.iter().zip(&shown.entry.downloads);
    files
        .filter_map(|(label, file)| {
            let file = file.as_ref()?;
            let name = file.path.rsplit('/').next().unwrap_or_default();
            let label = label.get(shown.lang);
            Some(AttachmentView {
                url: file.url.to_string(),
                label: if label.is_empty() { name.to_owned() } else { label.to_owned() },
                kind: name.rsplit('.').next().unwrap_or_default().to_uppercase(),
                size: size(shown.book, shown.lang, file.size),
            })
        })
        .collect()
}

/// In kilobytes or megabytes, as the language writes numbers.
fn size(book: &Book, lang: Lang, bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", book.decimal(lang, &bytes.div_ceil(1000).to_string())),
        _ => format!("{} MB", book.decimal(lang, &format!("{:.1}", bytes as f64 / 1e6))),
    }
}
