//! A text as it lies on the disk at this moment, with what belongs to it: its other languages, the form of its kind.

use jiff::civil::Date;

use crate::content::{Document, FileName, Kind};
use crate::diagnostic::{Diagnostic, Locale, has_errors};
use crate::edit::{self, amended};
use crate::engine::{Project, SingleText};
use crate::form::Form;
use crate::schema::{Subject, fields};
use crate::text::{Lang, fingerprint};

use super::super::workbench::Workbench;
use super::wanted::Wanted;

pub struct Item {
    pub project: Project,
    pub wanted: Wanted,
    pub kind: Kind,
    pub lang: Lang,
    /// Of its work; empty for a new one.
    pub key: String,
    /// Where it lies or will lie; empty where its name is not known yet.
    pub path: String,
    /// In every language in which it is there, the original first.
    pub texts: Vec<SingleText>,
    /// Which of them it is.
    own: Option<usize>,
    pub today: Date,
}

/// Why nobody can write there.
pub enum NoItem {
    /// The settings of the site are at fault.
    Settings(Vec<Diagnostic>),
    /// There is no such text, language or kind.
    Nothing,
    /// The original has faults that hide its words.
    Original(String),
}

impl Item {
    pub fn open(workbench: &Workbench, wanted: Wanted) -> Result<Item, NoItem> {
        let project = workbench.project().map_err(NoItem::Settings)?;
        let today = workbench.request().day.date(&project.config);
        let languages = &project.config.languages;
        let item = match &wanted {
            Wanted::New(kind) => Item {
                kind: *kind,
                lang: Lang::DEFAULT,
                key: String::new(),
                path: String::new(),
                texts: Vec::new(),
                own: None,
                today,
                wanted: wanted.clone(),
                project,
            },
            Wanted::File(path) => {
                let name = FileName::parse(path, languages).map_err(|_| NoItem::Nothing)?;
                let texts = project.of_key(&name.key);
                let own = texts.iter().position(|text| *text.path == **path).ok_or(NoItem::Nothing)?;
                let (kind, lang, key, path) = (name.kind, name.lang, name.key.into(), path.clone());
                Item { kind, lang, key, path, texts, own: Some(own), today, wanted: wanted.clone(), project }
            }
            Wanted::Translation(key, tag) => {
                let lang = languages.find(tag).ok_or(NoItem::Nothing)?;
                let texts = project.of_key(key);
                let own = texts.iter().position(|text| text.name.lang == lang);
                let first = texts.first().ok_or(NoItem::Nothing)?;
                let path = own.map_or_else(|| translation_of(first, tag), |own| texts[own].path.to_string());
                Item { kind: first.name.kind, lang, key: key.clone(), path, texts, own, today, wanted: wanted.clone(), project }
            }
        };
        if item.is_translation() && item.original().is_none() && item.own.is_none() {
            return Err(NoItem::Original(item.texts.first().map(|text| text.path.to_string()).unwrap_or_default()));
        }
        Ok(item)
    }

    /// A text that was there a moment ago.
    pub fn gone(workbench: &Workbench, path: &str) -> Option<Item> {
        let project = workbench.project().ok()?;
        let today = workbench.request().day.date(&project.config);
        let name = FileName::parse(path, &project.config.languages).ok()?;
        let texts = project.of_key(&name.key);
        let wanted = Wanted::File(path.to_owned());
        Some(Item {
            kind: name.kind,
            lang: name.lang,
            key: name.key.into(),
            path: path.to_owned(),
            texts,
            own: None,
            today,
            wanted,
            project,
        })
    }

    /// Beside it lies something that was not there before.
    pub fn look_again(&mut self, workbench: &Workbench) {
        // Settings that are at fault since a moment ago are told of by the check.
        if let Ok(project) = workbench.project() {
            self.project = project;
        }
    }

    pub fn text(&self) -> Option<&SingleText> {
        self.texts.get(self.own?)
    }

    pub fn document(&self) -> Option<&Document> {
        self.text()?.parsed.document.as_ref()
    }

    /// As it lies on the disk; empty where nothing does.
    pub fn written(&self) -> &str {
        self.text().map_or("", |text| &text.written)
    }

    /// The state of the file: what is saved is meant for this one.
    pub fn print(&self) -> Option<u128> {
        self.text().map(|text| fingerprint(text.written.as_bytes()))
    }

    /// As the site pairs texts: the first by language is the original.
    pub fn is_translation(&self) -> bool {
        self.texts.first().is_some_and(|first| first.name.lang < self.lang)
    }

    pub fn original(&self) -> Option<&Document> {
        let first = self.texts.first()?;
        first.parsed.document.as_ref().filter(|_| !has_errors(&first.parsed.problems) || first.parsed.is_draft)
    }

    /// None where the front matter cannot be read, or what it translates cannot: then the text is written as a whole.
    pub fn form(&self, locale: Locale) -> Option<Form<'_>> {
        let is_readable = self.own.is_none() || amended(self.written(), &[], &[]).is_ok();
        let form = if self.is_translation() {
            Form::of_translation(self.original()?, &self.project.config, locale)
        } else {
            Form::of_original(self.kind, &self.project.config, locale)
        };
        is_readable.then_some(form)
    }

    pub fn title(&self) -> String {
        let title = |text: &SingleText| text.parsed.document.as_ref().map(|document| document.title.to_string()).unwrap_or_default();
        let own = self.text().map(title).unwrap_or_default();
        if own.is_empty() { self.texts.first().map(title).unwrap_or_default() } else { own }
    }

    /// The folder in which pictures and files beside it lie.
    pub fn folder(&self) -> String {
        match self.text().or(self.texts.first()) {
            Some(text) => text.name.folder.to_string(),
            None => {
                let key = edit::name::key(self.kind, "", self.today);
                format!("content/{}", key.trim_end_matches('/'))
            }
        }
    }

    pub fn tag(&self) -> &str {
        self.project.config.languages.tag(self.lang)
    }

    /// The paths of all fields, in the order of the form.
    pub fn order(&self) -> Vec<String> {
        fields(Subject::Content(self.kind), None, Locale::En).into_iter().map(|field| field.path).collect()
    }
}

/// Beside the original, under its name.
fn translation_of(original: &SingleText, tag: &str) -> String {
    let stem = original.path.strip_suffix(".md").unwrap_or(&original.path);
    let stem = if original.name.lang_given { stem.rsplit_once('.').map_or(stem, |(stem, _)| stem) } else { stem };
    format!("{stem}.{tag}.md")
}
