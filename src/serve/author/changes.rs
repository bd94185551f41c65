//! What was written lately, and taking it back.

use hyper::StatusCode;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::diagnostic::Locale;
use crate::edit::{self, Note, Saved, place, there};
use crate::form::page::{self, Changes};
use crate::text::fingerprint;

use super::super::answer::{self, Answer};
use super::super::server::Server;
use super::super::state::State;
use super::super::submission::Submission;
use super::super::types;
use super::{Done, notice, written};

/// How many are listed.
const MOST: usize = 100;

pub fn page(server: &Server, state: &State, locale: Locale) -> Answer {
    let zone = state.shown.as_deref().map_or(TimeZone::UTC, |shown| answer::book(shown).site.config.time_zone.clone());
    let rows = server.workbench.history.list().into_iter().take(MOST).map(|saved| row(server, saved, &zone)).collect();
    let changes = Changes { token: server.workbench.token.as_str().to_owned(), rows };
    Answer::ok(types::HTML, server.workbench.pages.changes(&changes, locale, "/_desk/changes?lang="))
}

fn row(server: &Server, saved: Saved, zone: &TimeZone) -> page::Saved {
    let time = saved.note.time.parse::<Timestamp>().map(|time| time.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M").to_string());
    page::Saved {
        can_undo: !server.workbench.is_read_only && is_as_left(server, &saved),
        id: saved.name,
        time: time.unwrap_or(saved.note.time),
        act: saved.note.act,
        paths: saved.files.into_iter().map(|file| file.path).collect(),
        title: saved.note.title,
    }
}

/// Whether nobody changed its files since.
fn is_as_left(server: &Server, saved: &Saved) -> bool {
    saved.files.iter().all(|file| {
        let now = place(&server.workbench.root, &file.path).and_then(|disk| there(&disk).ok());
        now.is_some_and(|bytes| bytes.map(|bytes| format!("{:032x}", fingerprint(&bytes))) == file.after)
    })
}

pub fn undo(server: &Server, submission: &Submission, locale: Locale) -> Done {
    let name = submission.get("id");
    let cannot = || Done::shown(notice(server, StatusCode::CONFLICT, "cannot-undo", "", locale));
    let (Some(saved), Some(back)) = (server.workbench.history.find(name), server.workbench.history.back(name)) else { return cannot() };
    let note = Note::new(Timestamp::now(), "undo", &saved.note.title);
    match server.workbench.write(note, &back) {
        Ok(_) => {
            let address = format!("/_desk/changes?{}", written(&[("lang", locale.tag())]));
            Done { answer: Answer::see_other(address), has_written: true }
        }
        Err(edit::NotApplied::Failed(path, error)) => {
            Done::shown(notice(server, StatusCode::INTERNAL_SERVER_ERROR, "failed", format!("{path}: {error}"), locale))
        }
        Err(_) => cannot(),
    }
}
