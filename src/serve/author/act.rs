//! What was asked about and is wanted: withdrawn, approved, planned for a day, verified, deleted.

use hyper::StatusCode;
use jiff::Timestamp;

use crate::diagnostic::Locale;
use crate::edit::{Amendment, FileWish, Note, amended};
use crate::form::{self, FieldProblem};
use crate::text::fingerprint;

use super::super::answer::Answer;
use super::super::server::Server;
use super::super::state::State;
use super::super::submission::Submission;
use super::super::types;
use super::item::Item;
use super::save::{not_written, set};
use super::wanted::Wanted;
use super::{Done, ask, notice, shown, written};

pub const ACTS: [&str; 5] = ["withdraw", "approve", "plan", "verify", "delete"];

pub fn act(server: &Server, state: &State, submission: &Submission, locale: Locale) -> Done {
    let act = ACTS.into_iter().find(|known| *known == submission.get("act"));
    let (Some(act), path) = (act, submission.get("path")) else {
        return Done::shown(notice(server, StatusCode::BAD_REQUEST, "not-found", "", locale));
    };
    let item = match shown::open(server, Wanted::File(path.to_owned()), locale) {
        Ok(item) => item,
        Err(answer) => return Done::shown(*answer),
    };
    let task = Task { server, state, item: &item, act, submission, locale };
    task.run().unwrap_or_else(|problems| task.again(problems))
}

struct Task<'a> {
    server: &'a Server,
    state: &'a State,
    item: &'a Item,
    act: &'static str,
    submission: &'a Submission,
    locale: Locale,
}

impl Task<'_> {
    fn run(&self) -> Result<Done, Vec<FieldProblem>> {
        let print = self.item.print().map(|print| format!("{print:032x}")).unwrap_or_default();
        if self.submission.get("base") != print {
            return Err(vec![self.problem("", "author-changed", &[("path", self.item.path.clone())])]);
        }
        let wishes = if self.act == "delete" { self.all_gone() } else { vec![self.changed()?] };
        match self.server.workbench.write(Note::new(Timestamp::now(), self.act, &self.item.title()), &wishes) {
            Ok(save) => Ok(Done { answer: Answer::see_other(self.then(&save)), has_written: true }),
            Err(why) => Err(vec![not_written(self.server, self.locale, why)]),
        }
    }

    /// An original takes its translations with it: without it nothing shows them.
    fn all_gone(&self) -> Vec<FileWish> {
        let is_meant = |path: &str| !self.item.is_translation() || *path == *self.item.path;
        let texts = self.item.texts.iter().filter(|text| is_meant(&text.path));
        texts.map(|text| FileWish { path: text.path.to_string(), bytes: None, was: Some(fingerprint(text.written.as_bytes())) }).collect()
    }

    fn changed(&self) -> Result<FileWish, Vec<FieldProblem>> {
        let changes = self.changes()?;
        let order = self.item.order();
        let order: Vec<&str> = order.iter().map(|path| &**path).collect();
        let text = amended(self.item.written(), &changes, &order)
            .map_err(|_| vec![self.problem("", "author-unreadable", &[("path", self.item.path.clone())])])?;
        let files = [(self.item.path.as_str().into(), Some(text.clone().into_bytes()))];
        let foresight = self.server.workbench.foresee(&self.item.project, &files);
        let own = foresight.problems.iter().filter(|problem| problem.is_error() && *problem.place.path == *self.item.path);
        let messages = self.server.messages(self.locale);
        let faults: Vec<FieldProblem> = own
            .map(|problem| FieldProblem {
                name: String::new(),
                text: format!("{} {}", messages.message(problem), messages.help(problem)).trim().to_owned(),
                is_error: true,
            })
            .collect();
        // Whoever takes a text back must be able to, whatever is wrong with it.
        if !faults.is_empty() && self.act != "withdraw" {
            return Err(faults);
        }
        Ok(FileWish { path: self.item.path.clone(), bytes: Some(text.into_bytes()), was: self.item.print() })
    }

    fn changes(&self) -> Result<Vec<Amendment>, Vec<FieldProblem>> {
        Ok(match self.act {
            "withdraw" => vec![set("status", "withdrawn")],
            "plan" => vec![set("status", "published"), self.day("publish_on")?],
            "verify" => {
                let by = self.submission.get("by").trim();
                let by = (!by.is_empty() && by != ask::verifier(self.item)).then(|| set("verified_by", by));
                [self.day("last_verified")?].into_iter().chain(by).collect()
            }
            _ => {
                let by = self.submission.get("by").trim();
                if by.is_empty() {
                    return Err(vec![self.problem("by", "author-no-role", &[])]);
                }
                vec![set("status", "published"), set("approved.by", by), self.day("approved.on")?]
            }
        })
    }

    fn day(&self, key: &str) -> Result<Amendment, Vec<FieldProblem>> {
        let text = self.submission.get("on").trim();
        let day = form::read_day(text).ok_or_else(|| vec![self.problem("on", "author-no-day", &[("value", text.to_owned())])])?;
        Ok(Amendment { path: key.to_owned(), to: Some(day) })
    }

    fn problem(&self, name: &str, key: &str, args: &[(&str, String)]) -> FieldProblem {
        FieldProblem { name: name.to_owned(), text: self.server.messages(self.locale).say(key, args), is_error: true }
    }

    fn again(&self, problems: Vec<FieldProblem>) -> Done {
        let typed = ["by", "on"].into_iter().filter(|name| self.submission.values.iter().any(|(own, _)| own == name));
        let fields = typed.map(|name| (name, self.submission.get(name).to_owned())).collect();
        let html = ask::html(self.server, self.state, self.item, self.act, fields, problems, self.locale);
        Done::shown(Answer::new(StatusCode::UNPROCESSABLE_ENTITY, types::HTML, html))
    }

    fn then(&self, save: &str) -> String {
        match self.act {
            "delete" => format!("/_desk/changes?{}", written(&[("lang", self.locale.tag())])),
            _ => {
                let pairs = [("path", &*self.item.path), ("lang", self.locale.tag()), ("told", "saved"), ("save", save)];
                format!("/_desk/edit?{}", written(&pairs))
            }
        }
    }
}
