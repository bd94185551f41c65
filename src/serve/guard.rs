//! Who may ask what: this computer's own browser, for pages, under our own name. A page of another site can make a browser send us
//! requests, and a name of somebody else's can be made to lead here; neither may read what is not published yet.

use hyper::header::{CONTENT_TYPE, HOST, HeaderName, ORIGIN};
use hyper::{HeaderMap, Method, Request, StatusCode};

const MAX_TARGET: usize = 4096;
const MAX_HEADERS: usize = 64;
/// Of a form with everything in it: a picture may be as large as the site takes, and a text is never so long.
pub const MAX_FORM: usize = crate::picture::MAX_BYTES + 16 * 1024 * 1024;

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
const DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Asked under another name than ours.
    Host,
    /// Asked under none, or under several.
    NoHost,
    Origin,
    Method,
    Path,
    Target,
    Headers,
    Body,
    /// A form that is not sent as forms are.
    Form,
    /// Without the word that our own pages carry.
    Token,
    /// Nothing may be written.
    ReadOnly,
}

impl Refusal {
    pub fn status(self) -> StatusCode {
        match self {
            Refusal::Host => StatusCode::MISDIRECTED_REQUEST,
            Refusal::NoHost | Refusal::Path => StatusCode::BAD_REQUEST,
            Refusal::Origin | Refusal::Token | Refusal::ReadOnly => StatusCode::FORBIDDEN,
            Refusal::Method => StatusCode::METHOD_NOT_ALLOWED,
            Refusal::Target => StatusCode::URI_TOO_LONG,
            Refusal::Headers => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Refusal::Body => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::Form => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        }
    }

    /// By which the texts know it.
    pub fn word(self) -> &'static str {
        match self {
            Refusal::Host | Refusal::NoHost => "host",
            Refusal::Origin => "origin",
            Refusal::Method => "method",
            Refusal::Path => "path",
            Refusal::Target => "target",
            Refusal::Headers => "headers",
            Refusal::Body => "body",
            Refusal::Form => "form",
            Refusal::Token => "token",
            Refusal::ReadOnly => "read-only",
        }
    }
}

/// Whether a request to see something may be answered, by everything but its path.
pub fn admit<B: hyper::body::Body>(request: &Request<B>, port: u16) -> Result<(), Refusal> {
    own(request, port)?;
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return Err(Refusal::Method);
    }
    if request.uri().to_string().len() > MAX_TARGET {
        return Err(Refusal::Target);
    }
    if !request.body().is_end_stream() {
        return Err(Refusal::Body);
    }
    Ok(())
}

/// Whether a request to change something may be looked into, and the boundary between the parts of its form. Only a page of ours sends it so:
/// a browser says of each such request where it comes from, and lets no other site send what our pages carry in the form.
pub fn admit_change<B: hyper::body::Body>(request: &Request<B>, port: u16) -> Result<String, Refusal> {
    own(request, port)?;
    let headers = request.headers();
    let host = only(headers, &HOST).unwrap_or_default();
    let from_here =
        only(headers, &ORIGIN).is_some_and(|origin| origin.strip_prefix("http://").is_some_and(|own| own.eq_ignore_ascii_case(host)));
    let is_same = !headers.contains_key(SITE) || only(headers, &SITE) == Some("same-origin");
    if !from_here || !is_same {
        return Err(Refusal::Origin);
    }
    if request.method() != Method::POST {
        return Err(Refusal::Method);
    }
    if request.uri().to_string().len() > MAX_TARGET {
        return Err(Refusal::Target);
    }
    if request.body().size_hint().lower() > MAX_FORM as u64 {
        return Err(Refusal::Body);
    }
    let kind = only(headers, &CONTENT_TYPE).ok_or(Refusal::Form)?;
    multer::parse_boundary(kind).map_err(|_| Refusal::Form)
}

fn own<B>(request: &Request<B>, port: u16) -> Result<(), Refusal> {
    if request.headers().len() > MAX_HEADERS {
        return Err(Refusal::Headers);
    }
    own_name(request, port)?;
    own_origin(request.headers(), port)
}

fn own_name<B>(request: &Request<B>, port: u16) -> Result<(), Refusal> {
    let host = only(request.headers(), &HOST).ok_or(Refusal::NoHost)?;
    // A target in full, as proxies are sent: it counts before the header, so both must be ours.
    let target = request.uri();
    let in_target = target.authority().is_none_or(|authority| is_own(authority.as_str(), port));
    let scheme = target.scheme_str().is_none_or(|scheme| scheme == "http");
    if is_own(host, port) && in_target && scheme { Ok(()) } else { Err(Refusal::Host) }
}

/// Sites of the same computer at another port are strangers too.
fn own_origin(headers: &HeaderMap, port: u16) -> Result<(), Refusal> {
    let is_ours = |origin: &str| origin.strip_prefix("http://").is_some_and(|host| is_own(host, port));
    if headers.contains_key(ORIGIN) && !only(headers, &ORIGIN).is_some_and(is_ours) {
        return Err(Refusal::Origin);
    }
    let is = |name: &HeaderName, value: &str| only(headers, name) == Some(value);
    // Somebody may follow a link to us in a mail; nothing else may come from elsewhere.
    let follows_link = is(&MODE, "navigate") && is(&DEST, "document");
    let from_us = !headers.contains_key(SITE) || is(&SITE, "same-origin") || is(&SITE, "none");
    if from_us || follows_link { Ok(()) } else { Err(Refusal::Origin) }
}

fn is_own(host: &str, port: u16) -> bool {
    let (name, suffix) = match host.strip_suffix(&format!(":{port}")) {
        Some(name) => (name, true),
        None => (host, false),
    };
    (suffix || port == 80) && ["localhost", "127.0.0.1", "[::1]"].iter().any(|own| name.eq_ignore_ascii_case(own))
}

/// The value of a header that stands there once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    if values.next().is_some() { None } else { value.to_str().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Nothing;

    impl hyper::body::Body for Nothing {
        type Data = hyper::body::Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>> {
            std::task::Poll::Ready(None)
        }

        fn is_end_stream(&self) -> bool {
            true
        }
    }

    #[track_caller]
    fn check(target: &str, headers: &[(&str, &str)], expected: Result<(), Refusal>) {
        let mut request = Request::builder().uri(target);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        assert_eq!(admit(&request.body(Nothing).unwrap(), 4000), expected, "{target} {headers:?}");
    }

    #[test]
    fn only_our_own_names_are_answered() {
        for own in ["localhost:4000", "127.0.0.1:4000", "[::1]:4000", "LocalHost:4000"] {
            check("/", &[("host", own)], Ok(()));
            check(&format!("http://{own}/"), &[("host", own)], Ok(()));
        }
        for other in [
            "localhost",
            "localhost:80",
            "localhost:40000",
            "evil.example:4000",
            "localhost.evil.example:4000",
            "0.0.0.0:4000",
            "::1:4000",
            "a@localhost:4000",
            "localhost:4000.",
            "",
        ] {
            check("/", &[("host", other)], Err(Refusal::Host));
        }
        check("http://evil.example/", &[("host", "localhost:4000")], Err(Refusal::Host));
        check("https://localhost:4000/", &[("host", "localhost:4000")], Err(Refusal::Host));
        check("http://a@localhost:4000/", &[("host", "localhost:4000")], Err(Refusal::Host));
        check("/", &[], Err(Refusal::NoHost));
        check("/", &[("host", "localhost:4000"), ("host", "localhost:4000")], Err(Refusal::NoHost));
    }

    #[test]
    fn other_sites_may_link_and_nothing_else() {
        let host = ("host", "localhost:4000");
        let site = |site, mode, dest| [host, ("sec-fetch-site", site), ("sec-fetch-mode", mode), ("sec-fetch-dest", dest)];
        check("/", &site("cross-site", "navigate", "document"), Ok(()));
        check("/", &site("same-origin", "no-cors", "image"), Ok(()));
        check("/", &site("none", "navigate", "document"), Ok(()));
        for (from, mode, dest) in [("cross-site", "no-cors", "image"), ("same-site", "cors", "empty"), ("cross-site", "navigate", "iframe")]
        {
            check("/", &site(from, mode, dest), Err(Refusal::Origin));
        }
        for own in ["http://localhost:4000", "http://127.0.0.1:4000", "http://[::1]:4000"] {
            check("/", &[host, ("origin", own)], Ok(()));
        }
        for other in ["null", "", "https://localhost:4000", "http://localhost:4001", "http://localhost", "http://evil.example"] {
            check("/", &[host, ("origin", other)], Err(Refusal::Origin));
        }
        check("/", &[host, ("origin", "http://localhost:4000"), ("origin", "null")], Err(Refusal::Origin));
    }
}
