//! Pictures and files that were chosen or dropped: proved to be what they say, and laid beside the text under a plain name.

use hyper::StatusCode;
use jiff::Timestamp;

use crate::diagnostic::Locale;
use crate::edit::{FileWish, NotApplied, Note, place, there};
use crate::engine::picture_problem;
use crate::form::FieldProblem;
use crate::picture::Opened;
use crate::text::{percent, slug};

use super::super::answer::Answer;
use super::super::server::Server;
use super::super::submission::{Sent, Submission};
use super::super::types;
use super::item::Item;
use super::wanted::Wanted;
use super::{Done, shown};

const PICTURES: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

/// How each other kind of file begins; what has no beginning of its own is text.
const FILES: [(&str, &[u8]); 11] = [
    ("pdf", b"%PDF-"),
    ("docx", b"PK\x03\x04"),
    ("xlsx", b"PK\x03\x04"),
    ("pptx", b"PK\x03\x04"),
    ("odt", b"PK\x03\x04"),
    ("ods", b"PK\x03\x04"),
    ("doc", b"\xd0\xcf\x11\xe0"),
    ("xls", b"\xd0\xcf\x11\xe0"),
    ("ppt", b"\xd0\xcf\x11\xe0"),
    ("rtf", b"{\\rtf"),
    ("csv", b""),
];

/// A file that now lies beside the text.
pub struct Taken {
    pub control: String,
    pub name: String,
}

/// Every file of a form; those that cannot be taken are told of at their controls.
pub fn take(server: &Server, item: &Item, files: &[Sent], locale: Locale) -> (Vec<Taken>, Vec<FieldProblem>) {
    let (mut taken, mut refused) = (Vec::new(), Vec::new());
    for file in files {
        match lay(server, item, file, locale) {
            Ok(name) => taken.push(Taken { control: file.control.clone(), name }),
            Err(text) => refused.push(FieldProblem { name: file.control.clone(), text, is_error: true }),
        }
    }
    (taken, refused)
}

/// For a script: one file, and where it can be seen.
pub fn upload(server: &Server, submission: &Submission, locale: Locale) -> Done {
    let get = |name: &str| Some(submission.get(name).to_owned()).filter(|value| !value.is_empty());
    let refused = |status, text: String| {
        let body = serde_json::json!({"error": text}).to_string();
        Done::shown(Answer::new(status, types::JSON, body))
    };
    let Some(file) = submission.files.first() else {
        return refused(StatusCode::BAD_REQUEST, server.messages(locale).say("author-upload-nothing", &[]));
    };
    let Some(wanted) = Wanted::of(get) else { return refused(StatusCode::BAD_REQUEST, String::new()) };
    let item = match shown::open(server, wanted, locale) {
        Ok(item) => item,
        Err(answer) => return Done::shown(*answer),
    };
    match lay(server, &item, file, locale) {
        Ok(name) => {
            let url = address(&item.folder(), &name);
            Done { answer: super::super::live::json(&serde_json::json!({"name": name, "url": url})), has_written: false }
        }
        Err(text) => refused(StatusCode::UNPROCESSABLE_ENTITY, text),
    }
}

/// Where a picture of the content can be seen, whether or not a page shows it.
pub fn address(folder: &str, name: &str) -> String {
    let path = if name.starts_with("media/") { format!("content/{name}") } else { format!("{folder}/{name}") };
    format!("/_desk/picture?path={}", percent(&path, "/"))
}

/// Gives the name under which it lies, or why it does not.
fn lay(server: &Server, item: &Item, file: &Sent, locale: Locale) -> Result<String, String> {
    let say = |key: &str, args: &[(&str, String)]| server.messages(locale).say(key, args);
    let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, ""));
    let ending = ending.to_ascii_lowercase();
    let stem = stem.rsplit(['/', '\\']).next().unwrap_or(stem);
    prove(server, &ending, file, locale)?;
    let stem = Some(slug(stem)).filter(|stem| !stem.is_empty()).unwrap_or_else(|| "tep".to_owned());
    let folder = item.folder();
    for turn in 1..1000 {
        let name = if turn == 1 { format!("{stem}.{ending}") } else { format!("{stem}-{turn}.{ending}") };
        let path = format!("{folder}/{name}");
        let disk = place(&server.workbench.root, &path).ok_or_else(|| say("author-astray", &[("path", path.clone())]))?;
        match there(&disk) {
            Ok(Some(bytes)) if bytes == *file.bytes => return Ok(name),
            Ok(Some(_)) => continue,
            Ok(None) => {}
            Err(error) => return Err(say("author-failed", &[("path", path), ("reason", error.to_string())])),
        }
        let wish = FileWish { path: path.clone(), bytes: Some(file.bytes.to_vec()), was: None };
        return match server.workbench.write(Note::new(Timestamp::now(), "upload", &name), &[wish]) {
            Ok(_) => Ok(name),
            Err(NotApplied::Changed(_)) => continue,
            Err(NotApplied::Astray(path)) => Err(say("author-astray", &[("path", path)])),
            Err(NotApplied::Failed(path, error)) => Err(say("author-failed", &[("path", path), ("reason", error.to_string())])),
        };
    }
    Err(say("author-astray", &[("path", file.name.clone())]))
}

/// That the bytes are what the name says. A picture is decoded as a whole: what cannot be shown is of no use.
fn prove(server: &Server, ending: &str, file: &Sent, locale: Locale) -> Result<(), String> {
    let messages = server.messages(locale);
    let name = || ("name", file.name.clone());
    if PICTURES.contains(&ending) {
        return Opened::new(&file.bytes).map(drop).map_err(|fault| {
            let problem = picture_problem(&file.name.as_str().into(), &fault);
            format!("{} {}", messages.message(&problem), messages.help(&problem)).trim().to_owned()
        });
    }
    match FILES.iter().find(|(own, _)| *own == ending) {
        None => Err(messages.say("author-upload-kind", &[name()])),
        Some((_, begin)) if !file.bytes.starts_with(begin) || file.bytes.is_empty() => Err(messages.say("author-upload-broken", &[name()])),
        Some(_) => Ok(()),
    }
}
