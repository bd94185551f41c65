//! One work in all its languages.

use std::sync::Arc;

use jiff::civil::Date;

use crate::config::Values;
use crate::content::{Common, Document, Kind, Status};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{Lang, Moment};

use super::files::Download;
use super::links::Target;
use super::media::MediaId;
use super::pairing::Group;
use super::register::DocumentId;
use super::visibility::{self, Held, State};
use super::{Input, address, translation};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub u32);

pub struct Entry {
    pub key: Arc<str>,
    pub kind: Kind,
    /// The text in which the facts are written.
    pub original: Arc<Document>,
    pub translations: Vec<Arc<Document>>,
    /// One for each language of the site.
    pub in_lang: Vec<Presence>,
    /// What other entries' texts link here, in each language: filled in once all are known.
    pub mentions: Vec<Vec<EntryId>>,
    /// What other entries' front matter names here, and which part of this one.
    pub named_by: Vec<NamedBy>,
    /// The document that it is.
    pub document: Option<DocumentId>,
    /// The documents that its front matter names, as the outline lists them.
    pub documents: Vec<Option<DocumentId>>,
    /// Plans of this site that replace it.
    pub superseded_by: Vec<EntryId>,
    /// The files that its front matter names, as the outline lists them.
    pub downloads: Vec<Option<Download>>,
}

/// An entry that names another in its front matter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamedBy {
    pub from: EntryId,
    pub part: Option<Box<str>>,
}

/// What the reader of one language finds at an entry's address.
pub enum Presence {
    Absent,
    /// "This content has been removed."
    Tombstone(Box<str>),
    Shown(Box<Rendition>),
}

/// An entry as one language shows it.
pub struct Rendition {
    /// Root path.
    pub url: Box<str>,
    /// The text shown: in this language, or the original where there is no translation.
    pub document: Arc<Document>,
    pub is_fallback: bool,
    pub is_outdated: bool,
    pub ribbon: Option<Ribbon>,
    /// One for each link of the body.
    pub targets: Vec<Target>,
    /// One for each document that its words name.
    pub documents: Vec<Option<DocumentId>>,
    /// One for each picture of the body; none where it is missing.
    pub pictures: Vec<Option<MediaId>>,
    /// One for each picture of the front matter, as the outline lists them.
    pub front_pictures: Vec<Option<MediaId>>,
}

/// Why something is shown although it is not public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ribbon {
    Draft,
    Review,
    Scheduled(Date),
}

impl Rendition {
    /// Whether everybody sees it, not only who looks at a preview.
    pub fn is_public(&self) -> bool {
        self.ribbon.is_none()
    }
}

impl Entry {
    pub fn shown(&self, lang: Lang) -> Option<&Rendition> {
        match &self.in_lang[lang.index()] {
            Presence::Shown(rendition) => Some(rendition),
            _ => None,
        }
    }

    /// The picture that a key of the front matter names, as one language shows it.
    pub fn picture(&self, lang: Lang, key: &str) -> Option<MediaId> {
        let at = self.original.outline.pictures.iter().position(|(own, _)| own == key)?;
        *self.shown(lang)?.front_pictures.get(at)?
    }

    /// As [`Entry::shown`], but only where the text is really in that language.
    pub fn translated(&self, lang: Lang) -> Option<&Rendition> {
        self.shown(lang).filter(|rendition| !rendition.is_fallback)
    }

    pub fn url(&self, lang: Lang) -> Option<&str> {
        match &self.in_lang[lang.index()] {
            Presence::Absent => None,
            Presence::Tombstone(url) => Some(url),
            Presence::Shown(rendition) => Some(&rendition.url),
        }
    }

    /// The day and hour that order lists; a page has none.
    pub fn moment(&self) -> Option<&Moment> {
        self.original.outline.moment.as_ref()
    }

    pub fn common(&self) -> &Common {
        &self.original.common
    }

    pub fn documents(&self) -> impl Iterator<Item = &Arc<Document>> {
        std::iter::once(&self.original).chain(&self.translations)
    }

    pub fn renditions(&mut self) -> impl Iterator<Item = (Lang, &mut Rendition)> {
        self.in_lang.iter_mut().enumerate().filter_map(|(index, presence)| match presence {
            Presence::Shown(rendition) => Some((Lang(index as u8), &mut **rendition)),
            _ => None,
        })
    }

    /// Whether some language has a page for it.
    pub fn is_reachable(&self) -> bool {
        self.in_lang.iter().any(|presence| !matches!(presence, Presence::Absent))
    }
}

/// What every language shows of a group of documents.
pub fn build(group: Group, input: &Input) -> (Entry, Vec<Held>, Vec<Diagnostic>) {
    let Group { original, translations } = group;
    let (mut held, mut problems) = (Vec::new(), Vec::new());
    check_original(&original, input, &mut problems);
    let state = visibility::of_original(&original, input);
    held.extend(visibility::held(&original, input));
    let in_lang = input
        .config
        .languages
        .all()
        .map(|lang| {
            let translation = translations.iter().find(|document| document.lang == lang);
            presence(&original, translation, state, lang, input, &mut held, &mut problems)
        })
        .collect();
    let mentions = vec![Vec::new(); input.config.languages.count()];
    let entry = Entry {
        key: original.key.clone(),
        kind: original.kind,
        original,
        translations,
        in_lang,
        mentions,
        named_by: Vec::new(),
        document: None,
        documents: Vec::new(),
        superseded_by: Vec::new(),
        downloads: Vec::new(),
    };
    (entry, held, problems)
}

/// What only an original must have: facts that no translation repeats.
fn check_original(original: &Document, input: &Input, problems: &mut Vec<Diagnostic>) {
    let mut values = Values::new(&original.front, &input.config.languages);
    for (key, example) in &original.outline.missing {
        values.missing(key, &example.replace("{today}", &input.date.to_string()));
    }
    problems.extend(values.finish());
    let common = &original.common;
    if input.config.require_approval
        && common.status == Status::Published
        && common.approved.is_none()
        && !original.front.may_have("approved")
    {
        let fix = format!("approved: {{by: Trưởng Ban biên tập, on: {}}}", input.date);
        problems.push(Diagnostic::new(Code::NotApproved, original.front.place_of_value("status")).missing_line(fix));
    }
}

fn presence(
    original: &Arc<Document>,
    translation: Option<&Arc<Document>>,
    state: State,
    lang: Lang,
    input: &Input,
    held: &mut Vec<Held>,
    problems: &mut Vec<Diagnostic>,
) -> Presence {
    let is_original = original.lang == lang;
    let falls_back = original.kind.spec().always_falls_back || input.config.news_falls_back;
    let url = || address::of(original, translation.unwrap_or(original), lang, input.config);
    let outdated = translation.is_some_and(|document| translation::check(original, document, problems));
    let own_state = translation.map(|document| visibility::of_translation(document, input));
    if let Some(document) = translation
        && !matches!(state, State::Withdrawn | State::Hidden)
    {
        held.extend(visibility::held(document, input));
    }
    let has_page = is_original || translation.is_some() || falls_back;
    match (state, own_state) {
        (State::Hidden, _) => Presence::Absent,
        (State::Withdrawn, _) if has_page => Presence::Tombstone(url()),
        (State::Withdrawn, _) => Presence::Absent,
        (_, Some(State::Withdrawn)) => Presence::Tombstone(url()),
        (State::Shown(ribbon), Some(State::Shown(own))) => {
            let document = translation.unwrap_or(original).clone();
            shown(url(), document, Shape { is_fallback: false, is_outdated: outdated, ribbon: ribbon.or(own) })
        }
        (State::Shown(ribbon), None) if is_original => {
            shown(url(), original.clone(), Shape { is_fallback: false, is_outdated: false, ribbon })
        }
        (State::Shown(ribbon), _) if falls_back => shown(url(), original.clone(), Shape { is_fallback: true, is_outdated: false, ribbon }),
        (State::Shown(_), _) => Presence::Absent,
    }
}

struct Shape {
    is_fallback: bool,
    is_outdated: bool,
    ribbon: Option<Ribbon>,
}

fn shown(url: Box<str>, document: Arc<Document>, shape: Shape) -> Presence {
    Presence::Shown(Box::new(Rendition {
        url,
        document,
        is_fallback: shape.is_fallback,
        is_outdated: shape.is_outdated,
        ribbon: shape.ribbon,
        targets: Vec::new(),
        documents: Vec::new(),
        pictures: Vec::new(),
        front_pictures: Vec::new(),
    }))
}
