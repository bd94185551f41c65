//! What `plan.html` is given: an official plan in the order in which officials read one.

use serde::Serialize;

use super::{DateView, KnownView, LinkView, ProgressView, TaskProgressView, TermView};

/// `plan.html`. Beside it stand `text` and the lists `news` and `mentions` (cards of what names it).
#[derive(Serialize)]
pub struct PlanView {
    /// As printed: `109/KH-LHBD`. A plan may have none.
    pub symbol: Option<String>,
    pub issuer: Option<TermView>,
    /// The place before the date: "Bình Định".
    pub place: String,
    pub date: Option<DateView>,
    /// Something odd about the date as printed.
    pub date_note: String,
    /// "2020 – 2024".
    pub period: String,
    /// With what replaced it, a banner says so.
    pub known: Option<KnownView>,
    pub tasks: Vec<TaskView>,
    /// How far they are; only of a plan that is tracked.
    pub progress: Option<ProgressView>,
    /// Documents that it names without resting on them.
    pub cites: Vec<ReferenceView>,
    pub monitor: Vec<TermView>,
    pub reporting: Vec<ReportingView>,
    pub recipients: Vec<RecipientView>,
    pub filing: String,
    pub signature: Option<SignatureView>,
    pub source: String,
    pub source_url: String,
    pub attachments: Vec<AttachmentView>,
    /// Oddities of the printed text.
    pub sic: Vec<String>,
    /// Its days as a calendar, where it is tracked.
    pub calendar: Option<LinkView>,
}

#[derive(Serialize)]
pub struct TaskView {
    /// The anchor on the page.
    pub id: String,
    pub number: usize,
    /// HTML, with abbreviations explained.
    pub text: String,
    /// The language of the text, where it is not the page's.
    pub lang: Option<String>,
    /// Charged with it, taking part, made responsible without either word being printed.
    pub lead: Vec<TermView>,
    pub with: Vec<TermView>,
    pub by: Vec<TermView>,
    /// When it is due and how often, each in words of the language.
    pub when: Vec<String>,
    /// What is told of it; only where the plan is tracked.
    pub progress: Option<TaskProgressView>,
    /// News that carries it out, newest first: the newest few, further ones, and how many there are beside these.
    pub news: Vec<EvidenceView>,
    pub more_news: Vec<EvidenceView>,
    pub unlisted_news: usize,
}

/// News that bears out a task.
#[derive(Serialize)]
pub struct EvidenceView {
    pub label: String,
    pub url: String,
    /// The language of the label, where it is not the page's own.
    pub lang: Option<String>,
    pub date: Option<DateView>,
}

/// A document that a plan names. Whatever is not known is empty.
#[derive(Serialize)]
pub struct ReferenceView {
    /// "Kế hoạch", "Chỉ thị": from the symbol's type.
    pub kind: String,
    pub symbol: String,
    pub name: String,
    /// The language of the name, where it is not the page's.
    pub name_lang: Option<String>,
    pub issuer: String,
    pub date: Option<DateView>,
    /// Its page, where the site has one.
    pub url: Option<String>,
}

#[derive(Serialize)]
pub struct ReportingView {
    pub from: String,
    pub to: String,
    pub when: Vec<String>,
}

#[derive(Serialize)]
pub struct RecipientView {
    pub name: String,
    /// `report`, `inform`, `carry-out`, `coordinate`.
    pub purpose: Option<&'static str>,
}

#[derive(Serialize)]
pub struct SignatureView {
    /// `TM`, `KT`, `TL`, `TUQ`.
    pub authority: Option<&'static str>,
    pub on_behalf_of: String,
    pub acting_as: String,
    pub title: String,
    pub name: String,
    /// `signed`, `image-lost`, `unknown`.
    pub state: Option<&'static str>,
}

#[derive(Serialize)]
pub struct AttachmentView {
    pub url: String,
    pub label: String,
    /// "PDF".
    pub kind: String,
    /// "1,2 MB".
    pub size: String,
}
