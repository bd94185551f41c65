//! What is shown at one moment. Whoever answers a request holds one state and looks at nothing else, so an answer is never made of two.

use std::sync::Arc;

use crate::desk::Save;
use crate::diagnostic::{Diagnostic, Locale, Severity};
use crate::engine::Edition;

use super::routes::Routes;

/// The newest state, and whether the server is about to end.
#[derive(Default)]
pub struct Now {
    /// None until the files were read for the first time.
    pub state: Option<Arc<State>>,
    pub stopping: bool,
}

pub struct State {
    /// Counts from 1.
    pub number: u64,
    /// Of the files as they are.
    pub problems: Vec<Diagnostic>,
    /// None while there was never a site.
    pub shown: Option<Arc<Shown>>,
    /// Where the text saved last is shown, with the path of the base URL.
    pub saved: Option<String>,
    /// Newest first.
    pub saves: Vec<Save>,
    pub locale: Locale,
}

/// An edition that can be asked by address.
pub struct Shown {
    pub edition: Edition,
    pub routes: Routes,
}

impl State {
    pub fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }

    pub fn pages(&self) -> Option<usize> {
        self.shown.as_ref().map(|shown| shown.edition.pages.len())
    }
}

impl Shown {
    pub fn new(edition: Edition) -> Shown {
        let routes = Routes::new(edition.renderer.book().site.config.base.path(), &edition.pages);
        Shown { edition, routes }
    }
}
