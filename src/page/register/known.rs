//! What the register knows of a document beyond its own facts: whether it holds, where it stands among others, what names it. The page of
//! a plan shows it as the page of any other document does.

use std::collections::BTreeSet;

use crate::content::{DocumentRef, Kind};
use crate::site::{Branch, DocumentId, EntryId, Node, Relation, Validity, lineage};
use crate::text::Lang;

use crate::page::entry::Shown;
use crate::page::view::{
    EntryLinkView, KnownView, LineageBranchView, LineageNodeView, LineageView, NamingTaskView, PlanTasksView, ReferenceView,
};
use crate::page::{Book, Here, dates, references};

use super::words;

/// Where the tasks of a plan stand on its page.
const TASKS: &str = "plan-tasks";

/// What a plan itself names, as it is printed there, with its place in the register.
pub type Printed<'a> = Vec<(&'a DocumentRef, Option<DocumentId>)>;

type Names<'n, 'a> = &'n dyn Fn(Relation) -> Printed<'a>;

/// `printed` tells of what it rests and what it replaces, in the words of its own text.
pub fn view(book: &Book, lang: Lang, id: DocumentId, printed: Names) -> KnownView {
    let document = book.site.register.get(id);
    KnownView {
        state: book.site.validity(lang, id).id(),
        in_force: document.in_force.filter(|day| Some(*day) != document.date).map(|day| dates::of_date(book, lang, day)),
        replaced_by: words::references(book, lang, &document.superseded_by),
        lineage: tree(book, lang, id, printed),
        tasks: document.tasks.iter().filter_map(|(plan, at)| task(book, lang, *plan, *at)).collect(),
        plans: document.bears.iter().filter_map(|bearer| plan(book, lang, *bearer)).collect(),
    }
}

/// The ways that a tree shows. What replaced a document is said above all else.
const WAYS: [Relation; 3] = [Relation::Basis, Relation::Supersedes, Relation::Bears];

fn tree(book: &Book, lang: Lang, id: DocumentId, printed: Names) -> Option<LineageView> {
    let branch = |relation: Relation| {
        let mut nodes = nodes(book, lang, id, relation, printed(relation));
        if relation == Relation::Supersedes {
            // The heading says so of each.
            nodes.iter_mut().for_each(|node| node.state = None);
        }
        LineageBranchView { id: relation.id(), nodes }
    };
    let branches: Vec<LineageBranchView> = WAYS.into_iter().map(branch).filter(|branch| !branch.nodes.is_empty()).collect();
    let name = words::name(book, lang, book.site.register.get(id));
    (!branches.is_empty()).then_some(LineageView { name: name.text, name_lang: name.lang, branches })
}

/// What is printed comes first, in its order; then what others say.
fn nodes(book: &Book, lang: Lang, id: DocumentId, relation: Relation, printed: Printed) -> Vec<LineageNodeView> {
    let mut found = lineage(&book.site.register, book.site.documents(lang), id, relation).nodes;
    let mut nodes = Vec::new();
    for (document, to) in printed {
        let at = found.iter().position(|node| Some(node.id) == to);
        let below = at.map(|at| found.remove(at).below).unwrap_or_default();
        nodes.push(node(book, lang, references::view(book, lang, document, to), to, below));
    }
    nodes.extend(found.into_iter().map(|Node { id, below }| node(book, lang, words::reference(book, lang, id, true), Some(id), below)));
    nodes
}

fn node(book: &Book, lang: Lang, document: ReferenceView, id: Option<DocumentId>, below: Branch) -> LineageNodeView {
    let shown = id.filter(|id| book.site.documents(lang).shows(*id));
    let state = shown.map(|id| book.site.validity(lang, id)).filter(|state| matches!(state, Validity::Replaced | Validity::Upcoming));
    let further = |Node { id, below }| node(book, lang, words::reference(book, lang, id, false), Some(id), below);
    LineageNodeView {
        document,
        state: state.map(Validity::id),
        left_out: below.left_out,
        below: below.nodes.into_iter().map(further).collect(),
    }
}

fn task(book: &Book, lang: Lang, plan: EntryId, at: usize) -> Option<NamingTaskView> {
    let entry = book.site.entry(plan);
    let rendition = entry.shown(lang)?;
    let task = entry.original.plan()?.tasks.get(at)?;
    let own = rendition.document.plan().and_then(|own| own.tasks.iter().find(|own| own.id == task.id));
    let shown = Shown { book, id: plan, entry, rendition, lang, here: Here::Path(rendition.url.clone()) };
    let (text, lang_of_text) = shown.part_words(&task.text, own.map(|own| &*own.text));
    let url = format!("{}#{}", rendition.url, task.id);
    Some(NamingTaskView { url, text, lang: lang_of_text, plan: plan_link(book, lang, plan)? })
}

fn plan(book: &Book, lang: Lang, bearer: DocumentId) -> Option<PlanTasksView> {
    let own = book.site.register.get(bearer).entry?;
    let entry = book.site.entry(own);
    let count = entry.original.plan()?.tasks.len();
    let shown = entry.shown(lang).filter(|_| count > 0)?;
    Some(PlanTasksView { plan: plan_link(book, lang, own)?, count, url: format!("{}#{TASKS}", shown.url) })
}

/// By its number, where it has one.
fn plan_link(book: &Book, lang: Lang, plan: EntryId) -> Option<EntryLinkView> {
    let entry = book.site.entry(plan);
    let name = words::name(book, lang, book.site.register.get(entry.document?));
    Some(EntryLinkView { label: name.text, url: entry.shown(lang)?.url.to_string(), lang: name.lang })
}

/// News about a document, and whatever else names it: as far as the language shows them, each in its order. What rests on it or replaces
/// it stands in the tree.
pub fn naming(book: &Book, lang: Lang, id: DocumentId, further: Vec<EntryId>) -> (Vec<EntryId>, Vec<EntryId>) {
    let site = &book.site;
    let document = site.register.get(id);
    let in_tree: BTreeSet<EntryId> =
        [&document.bears, &document.superseded_by].into_iter().flatten().filter_map(|id| site.register.get(*id).entry).collect();
    let is_told = |id: &EntryId| Some(*id) == document.entry || in_tree.contains(id);
    let all = document.cited_by.iter().chain(&document.news).copied().chain(further);
    let mut all: Vec<EntryId> = all.filter(|id| !is_told(id) && site.entry(*id).shown(lang).is_some()).collect();
    all.sort_by_key(|id| (site.entry(*id).kind, site.lists(lang).rank(*id), *id));
    all.dedup();
    all.into_iter().partition(|id| site.entry(*id).kind == Kind::News)
}
