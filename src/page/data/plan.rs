//! A public plan as a row, with its tasks.

use schemars::JsonSchema;
use serde::Serialize;

use crate::config::{Texts, words};
use crate::content::{AUTHORITIES, Attribution, DocumentRef, Kind, PURPOSES, Plan, SIGNATURE_STATES, Signature};
use crate::official::{DocumentKind, Symbol};
use crate::site::{Entry, RegisteredDocument, Validity};
use crate::text::Lang;

use super::super::Book;
use super::super::entry::Shown;
use super::part::some;
use super::public_documents::PublicDocuments;
use super::reference::{AgencyRecord, ReferenceRecord, agencies, agency, kinds};
use super::rows::{Row, listed};
use super::task::TaskRecord;
use super::time::{EveryRecord, TimeRecord};

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "plan"))]
pub struct PlanRecord {
    pub key: String,
    #[schemars(extend("x-format" = "uri"))]
    pub url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
    #[schemars(extend("enum" = kinds()))]
    pub kind: &'static str,
    pub title: String,
    pub language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<AgencyRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<TimeRecord>,
    #[schemars(extend("enum" = Validity::ALL.map(Validity::id)))]
    pub validity: &'static str,
    pub basis: Vec<ReferenceRecord>,
    pub cites: Vec<ReferenceRecord>,
    pub supersedes: Vec<ReferenceRecord>,
    pub superseded_by: Vec<ReferenceRecord>,
    pub tracked: bool,
    pub tasks: Vec<TaskRecord>,
    pub monitor: Vec<AgencyRecord>,
    pub reporting: Vec<ReportingRecord>,
    pub recipients: Vec<RecipientRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filing: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<SignatureRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceRecord>,
    pub attachments: Vec<AttachmentRecord>,
    pub sic: Vec<String>,
    pub sample: bool,
}

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "reporting"))]
pub struct ReportingRecord {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<AgencyRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<AgencyRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<TimeRecord>,
    pub every: Vec<EveryRecord>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "recipient"))]
pub struct RecipientRecord {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = words(PURPOSES)))]
    pub purpose: Option<&'static str>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "signature"))]
pub struct SignatureRecord {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = words(AUTHORITIES)))]
    pub authority: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acting_as: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = words(SIGNATURE_STATES)))]
    pub state: Option<&'static str>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "source"))]
pub struct SourceRecord {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "iri"))]
    pub url: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "attachment"))]
pub struct AttachmentRecord {
    #[schemars(extend("x-format" = "uri"))]
    pub url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    pub size: u64,
}

impl Row for PlanRecord {
    fn rows(book: &Book, lang: Lang) -> impl Iterator<Item = PlanRecord> {
        let documents = PublicDocuments::new(book, lang);
        listed(book, lang, Kind::Plan).filter_map(move |shown| Some(PlanRecord::new(&shown, shown.entry.original.plan()?, &documents)))
    }
}

impl PlanRecord {
    fn new(shown: &Shown, plan: &Plan, documents: &PublicDocuments) -> PlanRecord {
        let Shown { book, lang, entry, rendition, .. } = *shown;
        let document = &rendition.document;
        let registered = entry.document.map(|id| book.site.register.get(id));
        let superseded_by = registered.map(|own| own.superseded_by.as_slice()).unwrap_or_default();
        // The outline lists them in this order.
        let (basis, cites) = (plan.basis.len(), plan.cites.len());
        let named = |references: &[DocumentRef], first: usize| {
            let found = entry.documents.iter().skip(first).copied().chain(std::iter::repeat(None));
            references.iter().zip(found).map(|(reference, found)| ReferenceRecord::written(documents, reference, found)).collect::<Vec<_>>()
        };
        PlanRecord {
            key: entry.key.to_string(),
            url: book.absolute(&rendition.url),
            symbol: plan.symbol.as_ref().map(Symbol::to_string),
            printed: plan.symbol.as_ref().filter(|symbol| symbol.printed() != symbol.to_string()).map(|symbol| symbol.printed().to_owned()),
            kind: registered.and_then(RegisteredDocument::kind).unwrap_or(DocumentKind::Plan).key(),
            title: document.title.to_string(),
            language: book.tag(document.lang).to_owned(),
            summary: some(&document.summary),
            issuer: plan.issuer.map(|at| agency(book, lang, at)),
            place: some(plan.place.get(lang)),
            date: plan.date.map(|day| day.to_string()),
            date_note: some(plan.date_note.get(lang)),
            period: plan.period.map(|period| TimeRecord::period(book, lang, period)),
            validity: entry.document.map_or(Validity::Current.id(), |id| documents.validity(id)),
            basis: named(&plan.basis, 0),
            cites: [named(&plan.cites, basis), in_words(documents, registered, entry)].into_iter().flatten().collect(),
            supersedes: named(&plan.supersedes, basis + cites),
            superseded_by: superseded_by.iter().filter_map(|id| ReferenceRecord::registered(documents, *id)).collect(),
            tracked: plan.track,
            tasks: TaskRecord::all(shown, plan),
            monitor: agencies(book, lang, &plan.monitor),
            reporting: reporting(book, lang, plan),
            recipients: plan
                .recipients
                .iter()
                .map(|one| RecipientRecord { name: one.name.get(lang).to_owned(), purpose: one.purpose })
                .collect(),
            filing: some(&plan.filing),
            signature: plan.signature.as_ref().map(|signature| SignatureRecord::new(signature, lang)),
            source: plan.source.as_ref().map(|source| SourceRecord::new(source, lang)),
            attachments: attachments(shown, plan),
            sic: plan.sic.iter().map(|note| note.get(lang).to_owned()).collect(),
            sample: entry.common().sample,
        }
    }
}

impl SignatureRecord {
    fn new(signature: &Signature, lang: Lang) -> SignatureRecord {
        let text = |texts: &Texts| some(texts.get(lang));
        SignatureRecord {
            authority: signature.authority,
            on_behalf_of: text(&signature.on_behalf_of),
            acting_as: text(&signature.acting_as),
            title: text(&signature.title),
            name: some(&signature.name),
            state: signature.state,
        }
    }
}

impl SourceRecord {
    fn new(source: &Attribution, lang: Lang) -> SourceRecord {
        SourceRecord { name: some(source.name.get(lang)), url: source.url.as_deref().map(str::to_owned) }
    }
}

/// Documents that only the text of a plan names.
fn in_words(documents: &PublicDocuments, registered: Option<&RegisteredDocument>, entry: &Entry) -> Vec<ReferenceRecord> {
    let cites = registered.map(|own| own.cites.as_slice()).unwrap_or_default().iter();
    let further = cites.filter(|id| !entry.documents.contains(&Some(**id)) && entry.document != Some(**id));
    further.filter_map(|id| ReferenceRecord::registered(documents, *id)).collect()
}

fn reporting(book: &Book, lang: Lang, plan: &Plan) -> Vec<ReportingRecord> {
    let lines = plan.reporting.iter();
    lines
        .map(|line| ReportingRecord {
            from: line.from.map(|at| agency(book, lang, at)),
            to: line.to.map(|at| agency(book, lang, at)),
            due: line.due.map(|due| TimeRecord::due(book, lang, due)),
            every: EveryRecord::all(book, lang, &line.every),
        })
        .collect()
}

fn attachments(shown: &Shown, plan: &Plan) -> Vec<AttachmentRecord> {
    let files = plan.attachments.iter().zip(&shown.entry.downloads);
    files
        .filter_map(|(label, file)| {
            let file = file.as_ref()?;
            Some(AttachmentRecord { url: shown.book.absolute(&file.url), label: some(label.get(shown.lang)), size: file.size })
        })
        .collect()
}
