//! What the pages of the register of documents are given: `documents.html`, `document.html`; and on the page of a plan, what the register
//! knows of it.

use serde::Serialize;

use super::{DateView, EntryLinkView, ReferenceView, TermView};

/// `documents.html`. Beside it stands `list`, whose `kind` is `documents` and whose `by` is `all`, `kinds`, `issuers`, `year`,
/// `signatories`.
#[derive(Serialize)]
pub struct DocumentsView {
    pub rows: Vec<DocumentRowView>,
}

/// A document in a list.
#[derive(Serialize)]
pub struct DocumentRowView {
    /// "Chỉ thị số 38-CT/TW"; of a document without a number its title.
    pub name: String,
    /// The language of the name, where it is not the page's.
    pub name_lang: Option<String>,
    pub url: String,
    /// Empty where it is not known, or is the name.
    pub title: String,
    pub title_lang: Option<String>,
    pub issuer: String,
    pub date: Option<DateView>,
    /// `current`, `upcoming`, `ended`, `replaced`.
    pub state: &'static str,
    /// `draft`, `review`, `scheduled` of a plan that is not public.
    pub ribbon: Option<&'static str>,
}

/// `document.html`: a document that is known to the site without being a plan of its own. Beside it stand the lists `news` and `mentions`
/// (cards).
#[derive(Serialize)]
pub struct DocumentView {
    pub name: String,
    pub name_lang: Option<String>,
    /// "Chỉ thị 38-CT/TW ngày 19 tháng 9 năm 2019 của Ban Bí thư".
    pub heading: String,
    pub title: String,
    pub title_lang: Option<String>,
    pub symbol: String,
    pub kind: Option<TermView>,
    /// Without an address where the vocabulary does not have it.
    pub issuer: Option<TermView>,
    pub date: Option<DateView>,
    pub signatory: Option<TermView>,
    /// The official text, elsewhere, and the host that has it.
    pub text_url: String,
    pub text_host: String,
    /// Documents that it names without resting on them.
    pub cites: Vec<ReferenceView>,
    pub known: KnownView,
}

/// What the register knows of a document, be it a plan of the site or not.
#[derive(Serialize)]
pub struct KnownView {
    /// `current`, `upcoming`, `ended`, `replaced`.
    pub state: &'static str,
    /// The first day on which it holds, where that is another than its date.
    pub in_force: Option<DateView>,
    /// What replaced it, or will.
    pub replaced_by: Vec<ReferenceView>,
    pub lineage: Option<LineageView>,
    /// Tasks of plans that name it.
    pub tasks: Vec<NamingTaskView>,
    /// Plans that rest on it, with how many tasks each has.
    pub plans: Vec<PlanTasksView>,
}

/// A document and where it stands among others: for each way a tree.
#[derive(Serialize)]
pub struct LineageView {
    /// What the document itself is called.
    pub name: String,
    pub name_lang: Option<String>,
    /// Each with at least one document.
    pub branches: Vec<LineageBranchView>,
}

#[derive(Serialize)]
pub struct LineageBranchView {
    /// `basis`, `supersedes`, `bears`.
    pub id: &'static str,
    pub nodes: Vec<LineageNodeView>,
}

#[derive(Serialize)]
pub struct LineageNodeView {
    pub document: ReferenceView,
    /// `replaced`, `upcoming`; none where nothing is to be said.
    pub state: Option<&'static str>,
    pub below: Vec<LineageNodeView>,
    /// How many more stand below, to be seen on its own page.
    pub left_out: usize,
}

/// A task whose words name the document.
#[derive(Serialize)]
pub struct NamingTaskView {
    /// To the task on the page of its plan.
    pub url: String,
    pub text: String,
    pub lang: Option<String>,
    pub plan: EntryLinkView,
}

#[derive(Serialize)]
pub struct PlanTasksView {
    pub plan: EntryLinkView,
    pub count: usize,
    /// Where they stand.
    pub url: String,
}
