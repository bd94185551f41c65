//! One request to one answer, and what every answer says of itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use hyper::body::{Body, Bytes};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Method, Request, Response, StatusCode, Uri};
use tokio::sync::watch;
use tokio::time::timeout;

use crate::desk::Desk;
use crate::diagnostic::{Editor, Locale, Messages};
use crate::page;

use super::answer::Answer;
use super::body::Content;
use super::guard::{self, Refusal};
use super::pictures::Pictures;
use super::shelf::Shelf;
use super::state::{Now, State};
use super::workbench::Workbench;
use super::{author, events, fault, live, path, submission, types};

pub struct Server {
    port: u16,
    pub editor: Editor,
    pub desk: Desk,
    pub pictures: Pictures,
    pub shelf: Arc<Shelf>,
    pub workbench: Workbench,
    /// How many pages were shown.
    pub pages: AtomicU64,
    now: watch::Receiver<Now>,
}

/// On every answer, refusals too. No header lets other sites read it.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, page::POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// How long an answer waits for the site to follow what was written.
const SEEN: Duration = Duration::from_secs(3);

impl Server {
    pub fn new(port: u16, editor: Editor, workbench: Workbench, now: watch::Receiver<Now>) -> Server {
        let (desk, pages) = (Desk::new(editor.clone()), AtomicU64::new(0));
        Server { port, desk, editor, pictures: Pictures::default(), shelf: Arc::default(), workbench, pages, now }
    }

    pub fn messages(&self, locale: Locale) -> &Messages {
        self.desk.messages.get(locale)
    }

    pub async fn respond<B: Body>(self: Arc<Server>, request: Request<B>) -> Response<Content> {
        let is_head = request.method() == Method::HEAD;
        let response = if request.method() == Method::POST && author::takes(request.uri().path()) {
            self.clone().change(request).await.unwrap_or_else(|refusal| self.refused(refusal))
        } else {
            match guard::admit(&request, self.port) {
                Err(refusal) => self.refused(refusal),
                Ok(()) => self.clone().route(request.uri(), is_head).await,
            }
        };
        let mut response = response.map(|content| if is_head { Content::Bytes(Bytes::new()) } else { content });
        for (name, value) in HEADERS {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        response
    }

    async fn route(self: Arc<Server>, uri: &Uri, is_head: bool) -> Response<Content> {
        let Some(path) = path::checked(uri.path()) else { return self.refused(Refusal::Path) };
        if path == "/_desk/events" {
            return if is_head {
                event_stream(Content::Bytes(Bytes::new()))
            } else {
                event_stream(Content::Events(events::stream(self.now.clone())))
            };
        }
        if let Some(answer) = live::file(&path) {
            return response(answer, None);
        }
        let Some(state) = self.state().await else { return response(fault::missing(&self), None) };
        let query = uri.query().map(str::to_owned);
        let server = self.clone();
        let asked = (path.clone(), query.clone().unwrap_or_default());
        // A panic inside ends there, and becomes an answer as well.
        let answer = tokio::task::spawn_blocking(move || live::at(&server, &state, &asked.0, &asked.1)).await;
        let answer = answer.unwrap_or_else(|_| fault::stumbled(&self, &path));
        if answer.is_html() && answer.status == StatusCode::OK && !is_head && !path.starts_with("/_desk/") {
            self.pages.fetch_add(1, Ordering::Relaxed);
        }
        response(answer, query.as_deref())
    }

    /// Something of `content/` is to be written, or looked at as if it were.
    async fn change<B: Body>(self: Arc<Server>, request: Request<B>) -> Result<Response<Content>, Refusal> {
        let boundary = guard::admit_change(&request, self.port)?;
        if self.workbench.is_read_only {
            return Err(Refusal::ReadOnly);
        }
        let (head, body) = request.into_parts();
        let submission = submission::read(body, boundary).await?;
        if !self.workbench.token.is(submission.get("token")) {
            return Err(Refusal::Token);
        }
        let Some(state) = self.state().await else { return Ok(response(fault::missing(&self), None)) };
        let before = state.number;
        let (server, path) = (self.clone(), head.uri.path().to_owned());
        // A panic inside ends there, and becomes an answer as well.
        let done = tokio::task::spawn_blocking(move || author::change(&server, &state, &path, &submission)).await;
        let done = done.unwrap_or_else(|_| author::Done::shown(fault::stumbled(&self, head.uri.path())));
        if done.has_written {
            self.seen_after(before).await;
        }
        Ok(response(done.answer, None))
    }

    /// Until the site is shown as it was just written; not for long, as nothing depends on it.
    async fn seen_after(&self, number: u64) {
        let mut now = self.now.clone();
        let is_seen = |now: &Now| now.stopping || now.state.as_ref().is_some_and(|state| state.number > number);
        let _ = timeout(SEEN, now.wait_for(is_seen)).await;
    }

    /// The newest state; waits until there is a first one. None when the server ends before.
    async fn state(&self) -> Option<Arc<State>> {
        let mut now = self.now.clone();
        let now = now.wait_for(|now| now.state.is_some() || now.stopping).await.ok()?;
        now.state.clone()
    }

    fn refused(&self, refusal: Refusal) -> Response<Content> {
        let why = [("why", refusal.word().to_owned())];
        let say = |locale| self.messages(locale).say("serve-refused", &why);
        let body = format!("{}\n{}\n", say(Locale::Vi), say(Locale::En));
        let mut response = response(Answer::new(refusal.status(), types::TEXT, body), None);
        if refusal == Refusal::Method {
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        if refusal != Refusal::Path {
            // What follows of the request is not read.
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}

fn response(answer: Answer, query: Option<&str>) -> Response<Content> {
    let length = HeaderValue::from(answer.body.len());
    let mut response = Response::new(Content::Bytes(answer.body));
    *response.status_mut() = answer.status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(answer.kind));
    headers.insert(header::CONTENT_LENGTH, length);
    if answer.status == StatusCode::SERVICE_UNAVAILABLE {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
    }
    let location = answer.location.map(|path| query.map_or_else(|| path.clone(), |query| format!("{path}?{query}")));
    if let Some(location) = location.and_then(|location| HeaderValue::try_from(location).ok()) {
        headers.insert(header::LOCATION, location);
    }
    response
}

fn event_stream(content: Content) -> Response<Content> {
    let mut response = Response::new(content);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    response
}
