//! Files of Word and other texts, chosen or dropped: each becomes a draft that can be taken back, and the page says what came over of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::content::Kind;
use crate::diagnostic::{Locale, has_errors, html_list};
use crate::edit::Note;
use crate::engine::{Foreseen, Project};
use crate::form::Form;
use crate::form::page::{Import, ImportForm, ImportResult, ImportSection};
use crate::intake::{self, Asked, Refused, Texts};
use crate::text::{Lang, Legacy};

use super::super::answer::{self, Answer};
use super::super::guard::MAX_FORM;
use super::super::server::Server;
use super::super::state::State;
use super::super::submission::{Sent, Submission};
use super::super::{fault, types};
use super::wanted::Wanted;
use super::{Done, asked, written};

/// Of a form, with room for what stands around the files.
const MOST: usize = MAX_FORM - 64 * 1024;

/// With what became of files, where those are asked for.
pub fn page(server: &Server, state: &State, query: &str, locale: Locale) -> Answer {
    let number = asked(query)("of").unwrap_or_default();
    let found = number.parse().ok().and_then(|number| server.workbench.imported(number));
    let import = found.unwrap_or_else(|| Arc::new(Import { is_gone: !number.is_empty(), results: Vec::new() }));
    let here = format!("/_desk/import?{}&lang=", written(&[("of", &number)]));
    Answer::ok(types::HTML, server.workbench.pages.import(&import, &form(server, state), locale, &here))
}

/// Without languages while there is no site: nobody knows then which there are.
pub fn form(server: &Server, state: &State) -> ImportForm {
    let book = state.shown.as_deref().map(answer::book);
    let named = |lang| book.map(|book| (book.tag(lang).to_owned(), book.say(lang, "language-name", &[])));
    let languages = book.map(|book| book.site.config.languages.all().filter_map(named).collect()).unwrap_or_default();
    ImportForm { token: server.workbench.token.as_str().to_owned(), most: MOST, languages }
}

/// The page that is shown then can be come back to, and opened anew, without anything being sent again.
pub fn import(server: &Server, submission: &Submission, locale: Locale) -> Done {
    let project = match server.workbench.project() {
        Ok(project) => project,
        Err(problems) => return Done::shown(fault::page(server, &problems)),
    };
    let mut intake = Intake { marks: project.imported(), project, texts: Texts::new(locale), server, submission, locale };
    let results: Vec<ImportResult> = submission.files.iter().map(|file| intake.result(file)).collect();
    let has_written = results.iter().any(|result| result.href.is_some());
    let number = server.workbench.keep_import(Import { is_gone: false, results }).to_string();
    let address = format!("/_desk/import?{}", written(&[("of", &number), ("lang", locale.tag())]));
    Done { answer: Answer::see_other(address), has_written }
}

/// What one file after the other is held against.
struct Intake<'a> {
    server: &'a Server,
    submission: &'a Submission,
    project: Project,
    /// Of files that were imported before, with the texts that they became.
    marks: BTreeMap<String, Arc<str>>,
    texts: Texts,
    locale: Locale,
}

impl Intake<'_> {
    fn result(&mut self, file: &Sent) -> ImportResult {
        // Some browsers send the folder along.
        let name = file.name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        self.made(&name, &file.bytes).unwrap_or_else(|(why, problems)| ImportResult {
            told: self.texts.refused(&name, &why),
            file: name,
            title: String::new(),
            href: None,
            save: String::new(),
            sections: Vec::new(),
            problems,
        })
    }

    /// Else why not, and what the site would have against it.
    fn made(&mut self, name: &str, bytes: &[u8]) -> Result<ImportResult, (Refused, String)> {
        let mark = intake::mark(bytes);
        let alone = |why| (why, String::new());
        if let Some(path) = self.marks.get(&mark) {
            return Err(alone(Refused::Again(path.to_string())));
        }
        let workbench = &self.server.workbench;
        let is_taken = |key: &str, path: &str| !self.project.of_key(key).is_empty() || workbench.root.join(path).symlink_metadata().is_ok();
        let draft = intake::draft(&self.asked(name, bytes), &self.project.config, &is_taken).map_err(alone)?;
        let files: Vec<Foreseen> = draft.files.iter().map(|(path, bytes)| (path.as_str().into(), Some(bytes.clone()))).collect();
        let mut gaps = workbench.foresee(&self.project, &files).problems;
        gaps.retain(|problem| draft.is_own(problem));
        let problems = html_list(&gaps, self.server.messages(self.locale), &|place| self.server.editor.open(place));
        // Faults of a draft are warnings; what is none even so would hold up the whole site.
        if has_errors(&gaps) {
            return Err((Refused::SiteFaulty, problems));
        }
        let note = Note::new(Timestamp::now(), "import", &draft.title);
        let save = workbench.write(note, &draft.wishes()).map_err(|why| alone(Refused::NotApplied(why)))?;
        self.marks.insert(mark, draft.path.as_str().into());
        let form = Form::of_original(draft.kind, &self.project.config, self.locale);
        let sections =
            self.texts.account(&draft.account, &|key| form.name_of(key)).into_iter().map(|section| (section.heading, section.items));
        let sections = sections.chain([(self.texts.gaps(gaps.len()), Vec::new())]);
        Ok(ImportResult {
            file: name.to_owned(),
            told: self.texts.made(name, &draft, true),
            href: Some(Wanted::File(draft.path).address()),
            title: draft.title,
            save,
            sections: sections.map(|(heading, items)| ImportSection { heading, items }).collect(),
            problems,
        })
    }

    fn asked<'f>(&self, name: &'f str, bytes: &'f [u8]) -> Asked<'f> {
        let config = &self.project.config;
        Asked {
            name,
            bytes,
            kind: Kind::from_folder(self.submission.get("kind")).filter(|kind| *kind != Kind::Organization),
            lang: config.languages.find(self.submission.get("language")).unwrap_or(Lang::DEFAULT),
            legacy: match self.submission.get("encoding") {
                "tcvn3" => Some(Legacy::Tcvn3),
                "vni" => Some(Legacy::Vni),
                _ => None,
            },
            today: self.server.workbench.request().day.date(config),
            locale: self.locale,
        }
    }
}
