//! `nhipcau import FILE…`: texts that were written elsewhere into drafts. What was read of them, what was not and what is to be filled in is
//! told at the end; nothing that is there is touched.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::content::Kind;
use crate::diagnostic::{Diagnostic, Locale, has_errors};
use crate::disk;
use crate::edit::{self, FileWish, History, NotApplied, Note, comment};
use crate::engine::{Engine, Foreseen, Project};
use crate::intake::{self, Known, Reading, Value};
use crate::manuscript::{self, Block, Fault, Limit, Loss, Manuscript, Markdown, Told};
use crate::official::Symbol;
use crate::text::{Lang, Legacy, is_slug, short_hash_bytes};
use crate::yaml::written;

use super::arguments::{ImportOptions, OldEncoding, TextKind};
use super::report::{Report, write_out};
use super::settings::{Settings, UsageError};
use super::{DONE, PROBLEMS, locale};

/// Places of a loss that are named; the rest are counted.
const PLACES: usize = 12;

const MEGABYTE: usize = 1024 * 1024;

pub fn run(options: &ImportOptions, files: &[PathBuf]) -> Result<u8, UsageError> {
    let settings = Settings::of_site(&options.site, true)?;
    let files = listed(files)?;
    let project = match Project::open(&settings.request) {
        Ok(project) => project,
        Err(problems) => return Ok(Report::new(&settings, None).refused(&problems, "edit-settings-faulty", &[])),
    };
    let languages = &project.config.languages;
    let find = |tag: &String| languages.find(tag).ok_or_else(|| UsageError::Language(tag.clone(), languages.names()));
    let mut desk = Desk { engine: Engine::default(), marks: marks(&project) };
    let mut worst = DONE;
    for file in &files {
        let task = Task {
            report: &Report::new(&settings, Some(&project.config)),
            locale: settings.locale.unwrap_or_else(|| locale::of_site(Some(&project.config))),
            lang: options.lang.as_ref().map_or(Ok(Lang::DEFAULT), find)?,
            today: settings.request.day.date(&project.config),
            options,
            settings: &settings,
            project: &project,
            file,
        };
        worst = worst.max(task.run(&mut desk).unwrap_or_else(|code| code));
    }
    Ok(worst)
}

/// What one file after the other is held against.
struct Desk {
    /// Reads the site once for all of them.
    engine: Engine,
    /// Of files that were imported before, with the texts that they became.
    marks: BTreeMap<String, String>,
}

/// Before the name of the file and its mark, in the first line of front matter.
const MARK: &str = "# nhipcau import: ";

fn marks(project: &Project) -> BTreeMap<String, String> {
    let mark = |path: &Arc<str>| {
        let bytes = project.bytes(path)?;
        let at = memchr::memmem::find(&bytes, MARK.as_bytes())?;
        let line = bytes.get(at..)?.split(|byte| matches!(byte, b'\n' | b'\r')).next()?;
        Some((std::str::from_utf8(line).ok()?.rsplit(' ').next()?.to_owned(), path.to_string()))
    };
    project.paths().filter_map(mark).collect()
}

/// Folders as the texts that lie in them.
fn listed(files: &[PathBuf]) -> Result<Vec<PathBuf>, UsageError> {
    let mut all = Vec::new();
    for path in files {
        if path.is_dir() {
            let within = disk::files(path).map_err(|_| UsageError::NoFile(path.clone(), None))?;
            all.extend(within.into_iter().filter(|path| Form::of(path).is_some()));
        } else if path.is_file() {
            all.push(path.clone());
        } else {
            return Err(UsageError::NoFile(path.clone(), None));
        }
    }
    Ok(all)
}

#[derive(Clone, Copy)]
enum Form {
    Docx,
    Html,
    Plain,
    /// Of the time before .docx.
    Old,
}

impl Form {
    fn of(path: &Path) -> Option<Form> {
        match path.extension()?.to_string_lossy().to_ascii_lowercase().as_str() {
            "docx" | "docm" | "dotx" => Some(Form::Docx),
            "html" | "htm" | "xhtml" => Some(Form::Html),
            "txt" | "md" | "markdown" => Some(Form::Plain),
            "doc" | "rtf" | "odt" => Some(Form::Old),
            _ => None,
        }
    }
}

struct Task<'a> {
    project: &'a Project,
    settings: &'a Settings,
    report: &'a Report,
    options: &'a ImportOptions,
    locale: Locale,
    lang: Lang,
    today: Date,
    file: &'a Path,
}

/// A text that is to be written.
struct Item {
    kind: Kind,
    key: String,
    path: String,
    front: String,
    markdown: Markdown,
    /// Names beside the text, by the manuscript's numbers.
    pictures: BTreeMap<usize, String>,
}

impl Task<'_> {
    /// The code to exit with; an error where nothing was made of the file.
    fn run(&self, desk: &mut Desk) -> Result<u8, u8> {
        let bytes = disk::get(self.file, manuscript::MOST_BYTES + 1).map_err(|error| self.refused("unreadable", &error.to_string()))?;
        let mark = short_hash_bytes(&bytes).to_string();
        if let Some(path) = desk.marks.get(&mark) {
            self.report.note("import-text-again", &[("file", disk::shown(self.file)), ("path", path.clone())]);
            return Err(PROBLEMS);
        }
        let manuscript = self.manuscript(&bytes)?;
        let reading = intake::read(&manuscript, &Known::of(&self.project.config));
        if let Some(stamp) = reading.open.iter().find(|open| open.what == intake::What::Stamp) {
            return Err(self.refused("stamp", &stamp.text));
        }
        let item = self.item(&manuscript, &reading, &mark)?;
        self.finish(desk, &manuscript, &reading, &item)?;
        desk.marks.insert(mark, item.path);
        Ok(DONE)
    }

    fn refused(&self, why: &'static str, detail: &str) -> u8 {
        let told = [("file", disk::shown(self.file)), ("why", why.to_owned()), ("detail", detail.to_owned())];
        self.report.note("import-text-refused", &told);
        PROBLEMS
    }

    fn manuscript(&self, bytes: &[u8]) -> Result<Manuscript, u8> {
        let read = match Form::of(self.file) {
            Some(Form::Docx) => manuscript::docx(bytes),
            Some(Form::Html) => return Ok(manuscript::html(&self.decoded(bytes)?)),
            Some(Form::Plain) => return Ok(manuscript::plain(&self.decoded(bytes)?)),
            Some(Form::Old) => Err(Fault::OldOrEncrypted),
            None => return Err(self.refused("ending", "")),
        };
        read.map_err(|fault| match fault {
            Fault::NotADocx => self.refused("not-a-docx", ""),
            Fault::NoDocument => self.refused("no-document", ""),
            Fault::OldOrEncrypted => self.refused("old", ""),
            Fault::Broken(part) => self.refused("broken", &part),
            Fault::Dtd(part) => self.refused("dtd", &part),
            Fault::TooLarge(limit) => self.refused("too-large", &self.limit(limit)),
        })
    }

    fn limit(&self, limit: Limit) -> String {
        let (what, most) = match limit {
            Limit::File(most) | Limit::Unpacked(most) => ("megabytes", most / MEGABYTE),
            Limit::Parts(most) => ("parts", most),
            Limit::Elements(most) => ("elements", most),
            Limit::Depth(most) => ("depth", most),
        };
        self.report.text("import-text-limit", &[("what", what.to_owned()), ("most", most.to_string())])
    }

    /// Bytes of a text file. An old encoding is never guessed: it is read where somebody says so.
    fn decoded(&self, bytes: &[u8]) -> Result<String, u8> {
        let Some(encoding) = self.options.encoding else {
            return match crate::text::decode(bytes) {
                Ok(decoded) => Ok(decoded.text.to_owned()),
                Err(fault) => Err(self.refused("encoding", &fault.line.to_string())),
            };
        };
        let legacy = match encoding {
            OldEncoding::Tcvn3 => Legacy::Tcvn3,
            OldEncoding::Vni => Legacy::Vni,
        };
        // As the letters of one byte each that they are, or as somebody copied those.
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().copied().map(char::from).collect(),
        };
        Ok(legacy.to_unicode(&text))
    }

    fn item(&self, manuscript: &Manuscript, reading: &Reading, mark: &str) -> Result<Item, u8> {
        let kind = match self.options.kind {
            Some(TextKind::News) => Kind::News,
            Some(TextKind::Plan) => Kind::Plan,
            Some(TextKind::Page) => Kind::Page,
            None if reading.kind.is_some() => Kind::Plan,
            None => Kind::News,
        };
        let text_of = |key: &str| match reading.fact(key).map(|fact| &fact.value) {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let symbol = match reading.fact("symbol").map(|fact| &fact.value) {
            Some(Value::Symbol(symbol)) if kind == Kind::Plan => Some(symbol),
            _ => None,
        };
        let date = match reading.fact("date").map(|fact| &fact.value) {
            Some(Value::Date(date)) if kind == Kind::Plan => *date,
            _ => self.today,
        };
        let (title, rest, front) = if kind == Kind::Plan && reading.kind.is_some() {
            let tags: Vec<&str> = self.project.config.languages.all().map(|lang| self.project.config.languages.tag(lang)).collect();
            (text_of("title"), reading.rest.clone(), intake::front_matter(reading, self.locale, &tags))
        } else {
            let titled = intake::title(manuscript);
            let front = self.front(kind, titled.title.as_deref().unwrap_or_default());
            (titled.title, titled.rest, front)
        };
        let stem = self.stem(title.as_deref().unwrap_or_default(), symbol, date)?;
        let key = edit::name::key(kind, &stem, date);
        if self.is_taken(&key) {
            self.report.note("import-text-taken", &[("file", disk::shown(self.file)), ("key", key)]);
            return Err(PROBLEMS);
        }
        let (markdown, pictures) = beside(manuscript, &rest, &stem);
        let path = format!("content/{key}.{}.md", self.project.config.languages.tag(self.lang));
        let name = self.file.file_name().unwrap_or_default().to_string_lossy();
        let front = front.replacen("---\n", &format!("---\n{MARK}{} {mark}\n", name.replace(char::is_control, " ")), 1);
        Ok(Item { kind, key, path, front, markdown, pictures })
    }

    /// Of a text that is no official document.
    fn front(&self, kind: Kind, title: &str) -> String {
        let mut out = String::from("---\n");
        comment(&mut out, "", &self.report.text("import-text-heading", &[]));
        out.push_str(&format!("title: {}\nsummary: \"\"\nstatus: draft\n", written(title)));
        if kind == Kind::News {
            out.push_str(&format!("date: {}\n", self.today));
        }
        out.push_str("---\n");
        out
    }

    /// Of the number, else the title, else the name of the file.
    fn stem(&self, title: &str, symbol: Option<&Symbol>, date: Date) -> Result<String, u8> {
        let name = self.file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let stems = [edit::name::stem(title, symbol, date), edit::name::stem(&name, None, date)];
        let stem = stems.into_iter().find(|stem| is_slug(stem) && !stem.bytes().all(|byte| byte.is_ascii_digit()));
        stem.ok_or_else(|| self.refused("no-name", ""))
    }

    fn is_taken(&self, key: &str) -> bool {
        let path = format!("content/{key}.{}.md", self.project.config.languages.tag(self.lang));
        !self.project.of_key(key).is_empty() || self.settings.request.root.join(path).symlink_metadata().is_ok()
    }

    fn finish(&self, desk: &mut Desk, manuscript: &Manuscript, reading: &Reading, item: &Item) -> Result<(), u8> {
        let text = format!("{}\n{}", item.front, item.markdown.text);
        let folder = item.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let picture = |(at, name): (&usize, &String)| Some((format!("{folder}/{name}"), manuscript.pictures.get(*at)?.bytes.clone()));
        let pictures = item.pictures.iter().filter_map(picture);
        let files: Vec<(String, Vec<u8>)> = [(item.path.clone(), text.clone().into_bytes())].into_iter().chain(pictures).collect();
        let gaps = self.gaps(desk, item, &files);
        // Faults of a draft are warnings; what is none even so would hold up the whole site.
        if has_errors(&gaps) {
            self.report.problems(&gaps);
            return Err(self.refused("site-faulty", ""));
        }
        if self.options.dry_run {
            write_out(&format!("{text}\n"));
        } else {
            self.write(item, &files)?;
        }
        self.told(manuscript, reading, item);
        self.report.line("import-text-gaps", &[("count", gaps.len().to_string())]);
        self.report.problems(&gaps);
        Ok(())
    }

    /// What the site will ask for before it publishes the text.
    fn gaps(&self, desk: &mut Desk, item: &Item, files: &[(String, Vec<u8>)]) -> Vec<Diagnostic> {
        let foreseen: Vec<Foreseen> = files.iter().map(|(path, bytes)| (path.as_str().into(), Some(bytes.clone()))).collect();
        let problems = desk.engine.foresee(self.project, &self.settings.request, &foreseen).problems;
        let is_own = |problem: &Diagnostic| {
            let places = [Some(&problem.place), problem.related.as_ref()];
            places.into_iter().flatten().any(|place| *place.path == *item.path)
        };
        problems.into_iter().filter(is_own).collect()
    }

    fn write(&self, item: &Item, files: &[(String, Vec<u8>)]) -> Result<(), u8> {
        let wishes: Vec<FileWish> =
            files.iter().map(|(path, bytes)| FileWish { path: path.clone(), bytes: Some(bytes.clone()), was: None }).collect();
        let root = &self.settings.request.root;
        let done = edit::apply(root, &History::of(root), Note::new(Timestamp::now(), "import", &item.key), &wishes);
        done.map(drop).map_err(|why| match why {
            NotApplied::Changed(path) | NotApplied::Astray(path) => self.refused("in-the-way", &path),
            NotApplied::Failed(path, error) => self.refused("not-written", &format!("{path}: {error}")),
        })
    }

    fn told(&self, manuscript: &Manuscript, reading: &Reading, item: &Item) {
        let number = |number: usize| number.to_string();
        let head = [
            ("file", disk::shown(self.file)),
            ("path", item.path.clone()),
            ("kind", item.kind.folder().to_owned()),
            ("written", if self.options.dry_run { "no" } else { "yes" }.to_owned()),
            ("paragraphs", number(manuscript.paragraphs().count())),
            ("pictures", number(item.pictures.len())),
            ("notes", number(manuscript.notes.len())),
        ];
        self.report.line("import-text-done", &head);
        if item.kind == Kind::Plan && reading.kind.is_some() {
            self.told_facts(reading);
        }
        self.told_losses(&manuscript.told, &item.markdown.told);
    }

    fn told_facts(&self, reading: &Reading) {
        self.report.line("import-text-facts", &[("count", reading.facts.len().to_string())]);
        for fact in &reading.facts {
            let sure = if fact.is_sure { "yes" } else { "no" };
            let told = [
                ("key", fact.key.clone()),
                ("value", fact.value.to_string()),
                ("place", fact.place.to_string()),
                ("printed", fact.printed.replace('\n', " ")),
                ("sure", sure.to_owned()),
            ];
            self.report.line("import-text-fact", &told);
        }
        let texts = intake::Texts::new(self.locale);
        if !reading.open.is_empty() {
            self.report.line("import-text-open", &[("count", reading.open.len().to_string())]);
        }
        for open in &reading.open {
            self.report.line("import-text-item", &[("text", format!("{}: {}", open.key, texts.open(open)))]);
        }
        for sic in &reading.sic {
            self.report.line("import-text-item", &[("text", format!("sic: {}", texts.sic(sic)))]);
        }
    }

    fn told_losses(&self, read: &[Told], written: &[Told]) {
        let mut losses: BTreeMap<Loss, Vec<&Told>> = BTreeMap::new();
        for told in read.iter().chain(written) {
            losses.entry(told.what).or_default().push(told);
        }
        if !losses.is_empty() {
            self.report.line("import-text-losses", &[]);
        }
        for (what, all) in losses {
            let mut places: Vec<String> =
                all.iter().filter(|told| told.place > 0).take(PLACES).map(|told| told.place.to_string()).collect();
            if places.len() == PLACES && all.len() > PLACES {
                places.push("…".to_owned());
            }
            let text = all.iter().map(|told| told.text.trim()).find(|text| !text.is_empty()).unwrap_or_default();
            let text: String = text.chars().take(80).collect();
            let any = |text: &str| if text.is_empty() { "none" } else { "some" }.to_owned();
            let places = places.join(", ");
            let told = [
                ("what", name(what).to_owned()),
                ("count", all.len().to_string()),
                ("placed", any(&places)),
                ("places", places),
                ("said", any(&text)),
                ("text", text),
            ];
            self.report.line("import-text-loss", &told);
        }
    }
}

/// The Markdown of blocks, and the pictures that it shows with the names under which they lie beside it.
fn beside(manuscript: &Manuscript, blocks: &[Block], stem: &str) -> (Markdown, BTreeMap<usize, String>) {
    let name = |at: usize| match manuscript.pictures.get(at) {
        Some(picture) => format!("{stem}-{}.{}", short_hash_bytes(&picture.bytes), manuscript::ending(picture)),
        None => String::new(),
    };
    let markdown = manuscript::markdown(manuscript, blocks, &name);
    let pictures = markdown.pictures.iter().map(|at| (*at, name(*at))).collect();
    (markdown, pictures)
}

fn name(loss: Loss) -> &'static str {
    match loss {
        Loss::Comment => "comment",
        Loss::TextBox => "text-box",
        Loss::Picture => "picture",
        Loss::Chart => "chart",
        Loss::Equation => "equation",
        Loss::Embedded => "embedded",
        Loss::Hidden => "hidden",
        Loss::HeaderFooter => "header-footer",
        Loss::Contents => "contents",
        Loss::Tracked => "tracked",
        Loss::Label => "label",
        Loss::Merged => "merged",
        Loss::NestedTable => "nested-table",
        Loss::Font => "font",
        Loss::Sign => "sign",
        Loss::Joined => "joined",
        Loss::Link => "link",
    }
}
