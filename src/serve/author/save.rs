//! A text that was sent: checked, and written if nothing stands against it.

use std::io;

use hyper::StatusCode;
use jiff::Timestamp;

use crate::content::{Kind, pieces};
use crate::diagnostic::Locale;
use crate::edit::{self, Amendment, FileWish, NotApplied, Note, Value, amended};
use crate::form::page::Told;
use crate::form::{Entered, FieldProblem, Form};
use crate::official::Symbol;
use crate::text::{is_slug, line_end};

use super::super::answer::Answer;
use super::super::server::Server;
use super::super::state::State;
use super::super::submission::Submission;
use super::super::types;
use super::item::Item;
use super::shown::{self, Showing};
use super::upload;
use super::wanted::Wanted;
use super::{Done, check, clash, notice, written};

/// Names that are no controls of the form.
const OWN: [&str; 9] = ["token", "ui", "path", "new", "translate", "to", "base", "act", "step"];

/// Everything about one form that was sent.
pub struct Sent<'a> {
    pub server: &'a Server,
    pub state: &'a State,
    pub item: &'a Item,
    pub form: Option<&'a Form<'a>>,
    pub entered: Entered,
    pub locale: Locale,
}

pub fn save(server: &Server, state: &State, submission: &Submission, locale: Locale) -> Done {
    let get = |name: &str| Some(submission.get(name).to_owned()).filter(|value| !value.is_empty());
    let Some(wanted) = Wanted::of(get) else { return Done::shown(notice(server, StatusCode::BAD_REQUEST, "not-found", "", locale)) };
    let mut item = match shown::open(server, wanted.clone(), locale) {
        Ok(item) => item,
        Err(answer) => match clash::gone(server, &wanted) {
            // Taken away meanwhile: what was typed must not be lost with it.
            Some(item) => item,
            None => return Done::shown(*answer),
        },
    };
    let (taken, refused) = upload::take(server, &item, &submission.files, locale);
    if !taken.is_empty() {
        item.look_again(&server.workbench);
    }
    let form = item.form(locale);
    let mut sent = Sent { server, state, item: &item, form: form.as_ref(), entered: entered(submission), locale };
    if let Some(step) = get("step") {
        sent.entered.step(&step);
        return Done::shown(sent.again(refused, String::new(), None));
    }
    for file in &taken {
        sent.entered.set(&file.control, &*file.name);
    }
    if let Some(answer) = clash::settled(&mut sent, submission) {
        return Done::shown(answer);
    }
    if !refused.is_empty() {
        return Done::shown(sent.again(refused, String::new(), Some("not-saved")));
    }
    sent.save(submission.get("act"))
}

pub fn entered(submission: &Submission) -> Entered {
    let mut entered = Entered::default();
    let is_control = |name: &str| !OWN.contains(&name) && !name.starts_with("choose:");
    for (name, value) in submission.values.iter().filter(|(name, _)| is_control(name)) {
        entered.push(name, value);
    }
    entered
}

impl Sent<'_> {
    /// The page with what was entered.
    pub fn again(&self, problems: Vec<FieldProblem>, list: String, told: Option<&'static str>) -> Answer {
        let status = if told.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let told = told.map(|key| Told { key, save: None });
        let showing = Showing { item: self.item, form: self.form, entered: &self.entered, problems, list, told };
        Answer::new(status, types::HTML, shown::html(self.server, self.state, showing, self.locale))
    }

    fn refused(&self, problems: Vec<FieldProblem>, list: String) -> Done {
        Done::shown(self.again(problems, list, Some("not-saved")))
    }

    fn save(&self, act: &str) -> Done {
        let (text, problems) = self.text(act);
        if !problems.is_empty() {
            return self.refused(problems, String::new());
        }
        let path = match self.path() {
            Ok(path) => path,
            Err(problem) => return self.refused(vec![problem], String::new()),
        };
        if text == self.item.written() && self.item.text().is_some() {
            return Done::shown(Answer::see_other(self.address(&path, "nothing-changed", "")));
        }
        let verdict = check::judge(self, &path, &text);
        if verdict.has_errors {
            return self.refused(verdict.problems, verdict.list);
        }
        let wish = FileWish { path: path.clone(), bytes: Some(text.into_bytes()), was: self.item.print() };
        let told = match self.is_stamped(act).then(|| self.keep_words()) {
            Some(Err(_)) => "saved-without-words",
            _ => "saved",
        };
        let act = if act.is_empty() { "save" } else { act };
        let note = Note::new(Timestamp::now(), act, &self.title());
        match self.server.workbench.write(note, &[wish]) {
            Ok(save) => Done { answer: Answer::see_other(self.address(&path, told, &save)), has_written: true },
            Err(why) => self.not_written(why),
        }
    }

    fn not_written(&self, why: NotApplied) -> Done {
        self.refused(vec![not_written(self.server, self.locale, why)], String::new())
    }

    /// The file as it would be: what was entered, and what the button says.
    pub fn text(&self, act: &str) -> (String, Vec<FieldProblem>) {
        let (mut text, mut problems) = match self.form {
            Some(form) => {
                let candidate = form.candidate(self.item.written(), &self.entered);
                (candidate.text, candidate.problems)
            }
            None => (whole(self.item.written(), self.entered.get("body").unwrap_or_default()), Vec::new()),
        };
        let mut changes: Vec<Amendment> = status(act, self.item).map(|word| set("status", word)).into_iter().collect();
        if self.is_stamped(act) {
            changes.extend(self.item.original().map(|original| set("translates", &original.stamps.line())));
        }
        let order = self.item.order();
        let order: Vec<&str> = order.iter().map(|path| &**path).collect();
        if !changes.is_empty() {
            match amended(&text, &changes, &order) {
                Ok(changed) => text = changed,
                Err(_) => problems.push(self.problem("", "author-unreadable", &[("path", self.item.path.clone())])),
            }
        }
        (text, problems)
    }

    fn problem(&self, name: &str, key: &str, args: &[(&str, String)]) -> FieldProblem {
        FieldProblem { name: name.to_owned(), text: self.server.messages(self.locale).say(key, args), is_error: true }
    }

    /// Whether it says from now on that it was made from the original as that is.
    fn is_stamped(&self, act: &str) -> bool {
        self.item.is_translation() && (act == "current" || self.item.text().is_none())
    }

    /// Where it lies, or is to lie: under a name made of its title, that nobody has.
    pub fn path(&self) -> Result<String, FieldProblem> {
        if !self.item.path.is_empty() {
            return Ok(self.item.path.clone());
        }
        let control = if self.item.kind == Kind::Organization { "name" } else { "title" };
        // A name may be given in several languages.
        let in_any = self.entered.iter().find(|(name, value)| name.split('@').next() == Some(control) && !value.is_empty());
        let title = in_any.map_or("", |(_, value)| value);
        let symbol = self.entered.get("symbol").and_then(|text| Symbol::parse(text.trim()).ok());
        let stem = edit::name::stem(title, symbol.as_ref(), self.item.today);
        if !is_slug(&stem) || stem.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(self.problem(control, "author-no-name", &[]));
        }
        let names = std::iter::once(stem.clone()).chain((2..1000).map(|number| format!("{stem}-{number}")));
        let free = names.map(|name| edit::name::key(self.item.kind, &name, self.item.today)).find(|key| self.is_free(key));
        let key = free.unwrap_or_else(|| edit::name::key(self.item.kind, &stem, self.item.today));
        Ok(format!("content/{key}.{}.md", self.item.tag()))
    }

    fn is_free(&self, key: &str) -> bool {
        let place = self.server.workbench.root.join("content").join(key);
        self.item.project.of_key(key).is_empty() && !place.exists()
    }

    /// The words that a translation is now made from, for the day on which they are others. Without them only less can be shown then.
    fn keep_words(&self) -> io::Result<()> {
        let (Some(original), Some(first)) = (self.item.original(), self.item.texts.first()) else { return Ok(()) };
        let prose = original.prose.iter().map(|(_, text)| &**text);
        let paragraphs = pieces(&first.text).into_iter().filter_map(super::sides::paragraph);
        self.server.workbench.store.keep(prose.chain(paragraphs))
    }

    fn title(&self) -> String {
        let entered = ["title", "name"].into_iter().find_map(|name| self.entered.get(name).filter(|text| !text.is_empty()));
        entered.map_or_else(|| self.item.title(), str::to_owned)
    }

    fn address(&self, path: &str, told: &str, save: &str) -> String {
        let mut pairs = vec![("path", path), ("lang", self.locale.tag()), ("told", told)];
        if !save.is_empty() {
            pairs.push(("save", save));
        }
        format!("/_desk/edit?{}", written(&pairs))
    }
}

/// Why nothing was written.
pub fn not_written(server: &Server, locale: Locale, why: NotApplied) -> FieldProblem {
    let say = |key: &str, args: &[(&str, String)]| server.messages(locale).say(key, args);
    let text = match why {
        NotApplied::Changed(path) => say("author-changed", &[("path", path)]),
        NotApplied::Astray(path) => say("author-astray", &[("path", path)]),
        NotApplied::Failed(path, error) => say("author-failed", &[("path", path), ("reason", error.to_string())]),
    };
    FieldProblem { name: String::new(), text, is_error: true }
}

pub fn set(path: &str, to: &str) -> Amendment {
    Amendment { path: path.to_owned(), to: Some(Value::Text(to.to_owned())) }
}

/// What a button makes of the status; a new text is a draft until somebody says otherwise.
fn status(act: &str, item: &Item) -> Option<&'static str> {
    match act {
        "publish" | "restore" => Some("published"),
        "review" => Some("review"),
        "draft" => Some("draft"),
        _ if item.text().is_none() => Some("draft"),
        _ => None,
    }
}

/// A file whose front matter nobody can read is written as a whole, with its own line ends.
fn whole(old: &str, new: &str) -> String {
    let mark = if old.starts_with('\u{feff}') { "\u{feff}" } else { "" };
    format!("{mark}{}", new.replace('\n', line_end(old)))
}
