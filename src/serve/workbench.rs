//! What writing in the browser needs beside the preview: the files as they are at this moment, what a text would become, what was written
//! before. One change at a time.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use crate::diagnostic::Diagnostic;
use crate::disk::resolved;
use crate::edit::{FileWish, History, NotApplied, Note, Store, apply};
use crate::engine::{Engine, Foreseen, Foresight, Project, Request};
use crate::form::page::{Import, Pages};
use crate::text::fingerprint;
use crate::watch::Bell;

use super::kept::Kept;
use super::state::Shown;
use super::token::Token;

/// Previews of unsaved texts that are kept: one for each of a few open pages.
const PREVIEWS: usize = 3;
/// Reports of files that were taken in, to which somebody may come back.
const IMPORTS: usize = 20;
/// States of texts that are kept to compare with, should somebody else write meanwhile.
const TEXTS: usize = 100;

pub struct Workbench {
    pub root: PathBuf,
    pub is_read_only: bool,
    pub token: Token,
    pub pages: Pages,
    pub history: History,
    pub store: Store,
    request: Box<dyn Fn() -> Request + Send + Sync>,
    bell: Bell,
    engine: Mutex<Engine>,
    /// Held while files are written.
    turn: Mutex<()>,
    previews: Mutex<Kept<Arc<Shown>>>,
    /// Of files that were taken in, what became of them.
    imports: Mutex<Kept<Arc<Import>>>,
    texts: Mutex<VecDeque<(u128, Arc<[u8]>)>>,
}

impl Workbench {
    pub fn new(root: &Path, is_read_only: bool, bell: Bell, request: Box<dyn Fn() -> Request + Send + Sync>) -> io::Result<Workbench> {
        Ok(Workbench {
            root: root.to_owned(),
            is_read_only,
            token: Token::new()?,
            pages: Pages::default(),
            history: History::of(root),
            store: Store::of(root),
            request,
            bell,
            engine: Mutex::default(),
            turn: Mutex::default(),
            previews: Mutex::new(Kept::of(PREVIEWS, 0)),
            // A page that outlived the program asks for none of another.
            imports: Mutex::new(Kept::of(IMPORTS, Timestamp::now().as_millisecond().unsigned_abs())),
            texts: Mutex::default(),
        })
    }

    /// Of this moment, drafts shown.
    pub fn request(&self) -> Request {
        Request { root: self.root.clone(), drafts: true, ..(self.request)() }
    }

    /// The files as they are.
    pub fn project(&self) -> Result<Project, Vec<Diagnostic>> {
        lock(&self.engine).project(&self.request())
    }

    /// The site with other files.
    pub fn foresee(&self, project: &Project, files: &[Foreseen]) -> Foresight {
        lock(&self.engine).foresee(project, &self.request(), files)
    }

    pub fn write(&self, note: Note, wishes: &[FileWish]) -> Result<String, NotApplied> {
        let _turn = lock(&self.turn);
        let name = apply(&self.root, &self.history, note, wishes)?;
        let root = resolved(&self.root).unwrap_or_else(|_| self.root.clone());
        self.bell.ring(wishes.iter().map(|wish| root.join(&wish.path)).collect());
        Ok(name)
    }

    /// Keeps a state of a text for as long as somebody may have it open, and gives its name.
    pub fn remember(&self, bytes: &[u8]) -> u128 {
        let print = fingerprint(bytes);
        let mut texts = lock(&self.texts);
        if texts.iter().all(|(known, _)| *known != print) {
            texts.push_back((print, bytes.into()));
            while texts.len() > TEXTS {
                texts.pop_front();
            }
        }
        print
    }

    pub fn remembered(&self, print: u128) -> Option<Arc<[u8]>> {
        lock(&self.texts).iter().find(|(known, _)| *known == print).map(|(_, bytes)| bytes.clone())
    }

    /// Gives the number under which a preview is found.
    pub fn keep_preview(&self, shown: Arc<Shown>) -> u64 {
        lock(&self.previews).keep(shown)
    }

    pub fn preview(&self, number: u64) -> Option<Arc<Shown>> {
        lock(&self.previews).find(number)
    }

    /// Gives the number under which it is found.
    pub fn keep_import(&self, import: Import) -> u64 {
        lock(&self.imports).keep(Arc::new(import))
    }

    pub fn imported(&self, number: u64) -> Option<Arc<Import>> {
        lock(&self.imports).find(number)
    }
}

/// A fault of ours while somebody held it leaves nothing half done that matters: what is kept can be made again.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
