//! `nhipcau new`: a new text with what it must have, as a draft, under a name that nobody has.

use std::sync::Arc;

use crate::content::{Kind, pieces};
use crate::diagnostic::{Code, Locale};
use crate::edit::{self, Draft, Store};
use crate::engine::{Foresight, Project};
use crate::schema::{self, Subject};
use crate::text::Lang;

use super::arguments::NewOptions;
use super::new_text::NewText;
use super::report::Report;
use super::settings::{Settings, UsageError};
use super::{DONE, PROBLEMS, locale};

/// Where `serve` shows the site unless it is told otherwise.
const PREVIEW: &str = "http://localhost:4000";

pub fn run(options: &NewOptions) -> Result<u8, UsageError> {
    let settings = Settings::of_site(&options.site, true)?;
    let project = match Project::open(&settings.request) {
        Ok(project) => project,
        Err(problems) => return Ok(Report::new(&settings, None).refused(&problems, "edit-settings-faulty", &[])),
    };
    let task = Task {
        report: &Report::new(&settings, Some(&project.config)),
        locale: settings.locale.unwrap_or_else(|| locale::of_site(Some(&project.config))),
        text: NewText::check(options, &project, settings.request.day.date(&project.config))?,
        settings: &settings,
        project: &project,
    };
    task.make()
}

struct Task<'a> {
    project: &'a Project,
    settings: &'a Settings,
    report: &'a Report,
    locale: Locale,
    text: NewText,
}

impl Task<'_> {
    fn make(&self) -> Result<u8, UsageError> {
        let key = self.text.key(&self.text.stem);
        if self.is_taken(&key) {
            return Ok(self.taken());
        }
        let texts = self.texts(&key);
        let site = self.project.foresee(&self.settings.request, &texts);
        if collides(&site, &texts) {
            return Ok(self.taken());
        }
        // Words that the site keeps for itself.
        if site.problems.iter().any(|problem| problem.code == Code::ReservedSlug && is_of(&problem.place.path, &texts)) {
            return Err(UsageError::Name(self.text.stem.clone()));
        }
        for (path, text) in &texts {
            if let Err(error) = edit::create(&self.settings.request.root.join(&**path), text) {
                self.report.note("edit-not-written", &[("path", path.to_string()), ("reason", error.to_string())]);
                return Ok(PROBLEMS);
            }
        }
        if texts.len() > 1 {
            self.keep();
        }
        let languages = [self.text.lang].into_iter().chain(self.text.others.iter().copied());
        for ((path, _), lang) in texts.iter().zip(languages) {
            let address = site.address(&key, lang).unwrap_or_default();
            let address = format!("{PREVIEW}{}{}", self.project.config.base.path().trim_end_matches('/'), address);
            self.report.line("new-made", &[("path", path.to_string()), ("address", address)]);
        }
        self.report.line("new-then", &[]);
        Ok(DONE)
    }

    /// The words that a translation begins with.
    fn keep(&self) {
        if let Err(error) = Store::of(&self.settings.request.root).keep([&*self.text.title]) {
            self.report.note("translate-words-not-kept", &[("reason", error.to_string())]);
        }
    }

    /// Each file with its text, the original first.
    fn texts(&self, key: &str) -> Vec<(Arc<str>, String)> {
        let path = |lang: Lang| Arc::from(format!("content/{key}.{}.md", self.project.config.languages.tag(lang)));
        let original: Arc<str> = path(self.text.lang);
        let text = self.draft();
        let parsed = self.project.parse(&original, text.as_bytes());
        let heading = self.report.text("translate-heading", &[("original", original.to_string())]);
        let mut texts = Vec::with_capacity(1 + self.text.others.len());
        if let Some(document) = &parsed.document {
            let skeleton = edit::skeleton(document, &pieces(&text), &heading);
            texts.extend(self.text.others.iter().map(|lang| (path(*lang), skeleton.clone())));
        }
        texts.insert(0, (original, text));
        texts
    }

    fn draft(&self) -> String {
        let fields = schema::fields(Subject::Content(self.text.kind), Some(&self.project.config), self.locale);
        let title = if self.text.kind == Kind::Organization { "name" } else { "title" };
        let mut given = vec![(title, self.text.title.clone()), ("status", "draft".to_owned())];
        if self.text.kind == Kind::News {
            given.push(("date", self.text.date.to_string()));
        }
        given.extend(self.text.symbol.clone().map(|symbol| ("symbol", symbol)));
        edit::draft(&Draft {
            fields: &fields,
            given: &given,
            heading: self.report.text("new-heading", &[]),
            optional: self.report.text("new-optional", &[]),
            allowed: &|values| self.report.text("new-allowed", &[("values", values)]),
            keys: &|keys| self.report.text("new-keys", &[("keys", keys)]),
        })
    }

    /// Whether a work of this key is there, in any language and form, or anything else in its place.
    fn is_taken(&self, key: &str) -> bool {
        let path = self.settings.request.root.join("content").join(key);
        let languages = &self.project.config.languages;
        let is_there = |lang: Lang| path.with_file_name(format!("{}.{}.md", name(key), languages.tag(lang))).symlink_metadata().is_ok();
        path.exists() || languages.all().any(is_there) || !self.project.of_key(key).is_empty()
    }

    fn taken(&self) -> u8 {
        let stem = &self.text.stem;
        let free = (2..).map(|number| format!("{stem}-{number}")).find(|name| !self.is_taken(&self.text.key(name)));
        let key = self.text.key(stem);
        self.report.note("new-taken", &[("key", key), ("free", free.unwrap_or_default())]);
        PROBLEMS
    }
}

fn name(key: &str) -> &str {
    key.rsplit('/').next().unwrap_or(key)
}

/// Whether another text already stands at the address.
fn collides(site: &Foresight, texts: &[(Arc<str>, String)]) -> bool {
    let collisions = site.problems.iter().filter(|problem| matches!(problem.code, Code::AddressCollision | Code::KeyCollision));
    collisions
        .into_iter()
        .any(|problem| is_of(&problem.place.path, texts) || problem.related.as_ref().is_some_and(|place| is_of(&place.path, texts)))
}

fn is_of(path: &str, texts: &[(Arc<str>, String)]) -> bool {
    texts.iter().any(|(own, _)| **own == *path)
}
