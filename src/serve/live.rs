//! What open pages ask for to stay true (`/_desk/…`), and the one line that makes them ask.

use hyper::body::Bytes;
use serde::Serialize;

use crate::desk;
use crate::diagnostic::Locale;

use super::answer::{self, Answer};
use super::print::{print, styles};
use super::server::Server;
use super::state::State;
use super::{author, board, fault, path, types};

/// What is the same for everyone, always.
pub fn file(path: &str) -> Option<Answer> {
    Some(match path {
        "/_desk/live.js" => Answer::ok(types::SCRIPT, include_str!("browser/live.js")),
        "/_desk/worker.js" => Answer::ok(types::SCRIPT, include_str!("browser/worker.js")),
        "/_desk/live.css" => Answer::ok(types::CSS, include_str!("browser/live.css")),
        "/_desk/desk.js" => Answer::ok(types::SCRIPT, desk::JS),
        "/_desk/desk.css" => Answer::ok(types::CSS, desk::CSS),
        "/_desk/icon.svg" => Answer::ok("image/svg+xml", include_str!("browser/icon.svg")),
        _ => return author::file(path),
    })
}

/// What depends on the state: pages with the script that keeps them true, and what that script asks for.
pub fn at(server: &Server, state: &State, path: &str, query: &str) -> Answer {
    match path {
        "/_desk/page.json" => page_state(server, state, query),
        "/_desk/words.json" => Answer::ok(types::JSON, words(server, locale(state, query, "lang"))),
        "/_desk/problems.html" => Answer::ok(types::HTML, fault::list(server, &state.problems, locale(state, query, "lang"))),
        _ => {
            let answer = page(server, state, path, query);
            if answer.is_html() && !author::is_own(path) { with_script(answer, state) } else { answer }
        }
    }
}

/// A page of the site or of the desk.
fn page(server: &Server, state: &State, path: &str, query: &str) -> Answer {
    if path.starts_with("/_desk/") {
        let own = board::at(server, state, path, query).or_else(|| author::at(server, state, path, query));
        own.unwrap_or_else(|| fault::missing(server))
    } else {
        answer::at(server, state, path)
    }
}

/// The language asked for, else that of the site.
pub fn locale(state: &State, query: &str, name: &str) -> Locale {
    match parameter(query, name).as_deref() {
        Some("vi") => Locale::Vi,
        Some("en") => Locale::En,
        _ => state.locale,
    }
}

fn with_script(answer: Answer, state: &State) -> Answer {
    let print = print(answer.status.as_u16(), &answer.body, state.shown.as_deref().map(answer::book));
    let script = format!("<script src=\"/_desk/live.js\" data-print=\"{}\" defer></script>", print.whole);
    let find = |tag: &[u8]| answer.body.windows(tag.len()).position(|bytes| bytes == tag);
    let at = find(b"</head>").or_else(|| find(b"</body>")).unwrap_or(answer.body.len());
    let body = [&answer.body[..at], script.as_bytes(), &answer.body[at..]].concat();
    Answer { body: Bytes::from(body), ..answer }
}

#[derive(Serialize)]
struct PageState {
    print: String,
    shape: String,
    /// Addresses of the theme's stylesheets.
    styles: Vec<String>,
}

/// How a page would be now: `path` is as the browser shows it, with the query where that matters.
fn page_state(server: &Server, state: &State, query: &str) -> Answer {
    let asked = parameter(query, "path").unwrap_or_default();
    let (path, query) = asked.split_once('?').unwrap_or((&asked, ""));
    let Some(path) = path::checked(path) else {
        return Answer::new(hyper::StatusCode::BAD_REQUEST, types::JSON, "{}");
    };
    let answer = page(server, state, &path, query);
    let shown = state.shown.as_deref();
    let print = print(answer.status.as_u16(), &answer.body, shown.map(answer::book));
    let styles = shown.map(|shown| styles(answer::book(shown)).map(|(_, url)| path::encode(&shown.routes.mounted(url))).collect());
    json(&PageState { print: print.whole, shape: print.shape, styles: styles.unwrap_or_default() })
}

/// The words of the bar, by their keys without `live-`.
fn words(server: &Server, locale: Locale) -> String {
    const KEYS: [&str; 11] = ["name", "fine", "errors", "warnings", "lost", "desk", "follow", "language", "problems", "fold", "show"];
    let messages = server.messages(locale);
    // The browser puts numbers where this stands.
    let say = |key: &str| messages.say(&format!("live-{key}"), &[("count", "{count}".to_owned())]);
    let mut words: std::collections::BTreeMap<&str, String> = KEYS.iter().map(|key| (*key, say(key))).collect();
    words.insert("lang", locale.tag().to_owned());
    serde_json::to_string(&words).unwrap_or_default()
}

pub fn json(value: &impl Serialize) -> Answer {
    // Texts only: serialising cannot fail.
    Answer::ok(types::JSON, serde_json::to_string(value).unwrap_or_default())
}

/// A decoded parameter of a query. Browsers write the blanks that somebody typed into a form as plus signs.
pub fn parameter(query: &str, name: &str) -> Option<String> {
    let value = query.split('&').find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name).map(|(_, value)| value))?;
    path::decode(&value.replace('+', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_read_as_browsers_write_it() {
        let query = "lang=vi&q=h%E1%BB%8Dc+b%E1%BB%95ng%2B&kind=";
        assert_eq!(parameter(query, "q").as_deref(), Some("học bổng+"));
        assert_eq!(parameter(query, "kind").as_deref(), Some(""));
        assert_eq!(parameter(query, "other"), None);
    }
}
