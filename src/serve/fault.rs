//! Pages of the program's own, where the site has none to give: what is wrong, in both languages, with the words of the terminal. They
//! open as the right page by themselves, as every other page does.

use hyper::StatusCode;

use crate::diagnostic::{Code, Diagnostic, Locale, Place, html_list};
use crate::text::escape::html_text;

use super::answer::Answer;
use super::server::Server;
use super::types;

/// In place of a page that cannot be made.
pub fn page(server: &Server, problems: &[Diagnostic]) -> Answer {
    let body = layout(server, "serve-fault", &|locale| list(server, problems, locale));
    Answer::new(StatusCode::INTERNAL_SERVER_ERROR, types::HTML, body)
}

/// In place of a page whose making ended in a fault of the program.
pub fn stumbled(server: &Server, path: &str) -> Answer {
    let problem = Diagnostic::new(Code::Internal, Place::file("nhipcau")).arg("doing", "rendering").arg("page", path);
    page(server, &[problem])
}

/// Where the site itself has no page for missing addresses.
pub fn missing(server: &Server) -> Answer {
    Answer::new(StatusCode::NOT_FOUND, types::HTML, layout(server, "serve-missing", &|_| String::new()))
}

/// Everything that is wrong, as a fragment.
pub fn list(server: &Server, problems: &[Diagnostic], locale: Locale) -> String {
    html_list(problems, server.messages(locale), &|place| server.editor.open(place))
}

fn layout(server: &Server, key: &str, inside: &dyn Fn(Locale) -> String) -> String {
    let say = |locale: Locale, part: &str| html_text(&server.messages(locale).say(&format!("{key}-{part}"), &[])).into_owned();
    let section = |locale: Locale| {
        let tag = locale.tag();
        let (title, text, inside) = (say(locale, "title"), say(locale, "text"), inside(locale));
        format!("<section lang=\"{tag}\">\n<h1>{title}</h1>\n<p>{text}</p>\n{inside}</section>\n")
    };
    format!(
        "<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>{} · {}</title>\n<link rel=\"icon\" href=\"/_desk/icon.svg\">\n<link rel=\"stylesheet\" href=\"/_desk/live.css\">\n</head>\n<body class=\"fault\">\n<main>\n{}{}</main>\n</body>\n</html>\n",
        say(Locale::Vi, "title"),
        say(Locale::En, "title"),
        section(Locale::Vi),
        section(Locale::En)
    )
}
