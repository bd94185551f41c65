//! What stands at an address: the bytes of a build, or why there are none.

use std::sync::Arc;

use hyper::StatusCode;
use hyper::body::Bytes;

use crate::diagnostic::Diagnostic;
use crate::engine::Edition;
use crate::page::{Book, Page};
use crate::render::Rendered;

use super::pictures::Pictures;
use super::routes::Found;
use super::server::Server;
use super::state::{Shown, State};
use super::{fault, path, types};

pub struct Answer {
    pub status: StatusCode,
    /// Its media type.
    pub kind: &'static str,
    pub body: Bytes,
    /// Where to look instead.
    pub location: Option<String>,
}

impl Answer {
    pub fn new(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Answer {
        Answer { status, kind, body: body.into(), location: None }
    }

    pub fn ok(kind: &'static str, body: impl Into<Bytes>) -> Answer {
        Answer::new(StatusCode::OK, kind, body)
    }

    pub fn moved(to: &str) -> Answer {
        Answer { location: Some(path::encode(to)), ..Answer::new(StatusCode::MOVED_PERMANENTLY, types::TEXT, "") }
    }

    /// What was asked for is done; what came of it stands there. `to` is an address in full.
    pub fn see_other(to: String) -> Answer {
        Answer { location: Some(to), ..Answer::new(StatusCode::SEE_OTHER, types::TEXT, "") }
    }

    pub fn is_html(&self) -> bool {
        self.kind == types::HTML
    }
}

/// `path` is decoded.
pub fn at(server: &Server, state: &State, path: &str) -> Answer {
    match &state.shown {
        Some(shown) => of(server, shown, path),
        None => fault::page(server, &state.problems),
    }
}

pub fn of(server: &Server, shown: &Arc<Shown>, path: &str) -> Answer {
    let (status, found) = match shown.routes.find(path) {
        Found::Elsewhere(path) => return Answer::moved(&path),
        Found::Page(at) => (StatusCode::OK, Some(at)),
        Found::Nothing => match shown.routes.below(path).and_then(|address| server.shelf.find(shown, address)) {
            Some(answer) => return answer,
            None => (StatusCode::NOT_FOUND, shown.routes.missing()),
        },
    };
    match found.and_then(|at| shown.edition.pages.get(at)) {
        None => fault::missing(server),
        Some(page) => match rendered(&shown.edition, page, &server.pictures) {
            Ok(body) => Answer::new(status, types::of(&page.file()), body),
            Err(problem) => fault::page(server, &[*problem]),
        },
    }
}

/// As `build` writes it.
fn rendered(edition: &Edition, page: &Page, pictures: &Pictures) -> Result<Bytes, Box<Diagnostic>> {
    let mut bytes = Vec::new();
    match edition.renderer.render(page, &mut bytes)? {
        Rendered::Bytes => Ok(bytes.into()),
        Rendered::Shared(shared) => Ok(Bytes::from_owner(shared)),
        Rendered::File(file) => pictures.get(&page.path, || edition.pictures.download(&file)),
        Rendered::Icon(icon) => pictures.get(&icon_key(edition, page), || edition.icons(&[icon]).map(|files| files.concat())),
        Rendered::Picture(id, variant) => {
            let path = &edition.renderer.book().site.media(id).path;
            pictures.get(&page.path, || edition.pictures.make(path, &[variant]).map(|files| files.concat()))
        }
    }
}

/// An address that stays when the logo changes is not enough to keep an icon by.
fn icon_key(edition: &Edition, page: &Page) -> String {
    let hash = edition.renderer.book().theme.logo.as_ref().map_or("", |logo| &logo.hash);
    format!("{} {hash}", page.path)
}

pub fn book(shown: &Shown) -> &Book {
    shown.edition.renderer.book()
}
