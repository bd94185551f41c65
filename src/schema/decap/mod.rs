//! The settings of Decap CMS, by which a site whose files lie on a Git host is edited in the browser, made from the table of fields.
//!
//! What Decap calls an entry is a text with its translations: `name.vi.md` and `name.en.md`, in two panes. The second has the words alone, as a
//! translation here has: facts are written once. Keys that Decap is told nothing of stay in the files as they are.

mod control;
mod widget;

use serde::Serialize;

use crate::config::Config;
use crate::content::Kind;
use crate::diagnostic::Locale;

use self::control::{Control, controls};
use super::field::fields;
use super::subject::Subject;
use super::texts::Texts;

/// The text of `admin/config.yml`. Without a site the terms of vocabularies are typed, and the languages are Vietnamese and English.
pub fn decap(config: Option<&Config>, locale: Locale) -> String {
    let heads = [Locale::Vi, Locale::En].map(|locale| Texts::new(locale).say("decap-head", &[]));
    let comment: String = heads.join("\n\n").lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect();
    // Texts, lists and maps with texts as keys: nothing that YAML could not hold.
    let settings = serde_yaml::to_string(&Settings::new(config, locale)).unwrap_or_default();
    format!("{comment}\n{settings}")
}

#[derive(Serialize)]
struct Settings {
    backend: Backend,
    locale: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    site_url: Option<String>,
    media_folder: &'static str,
    public_folder: &'static str,
    slug: FileNames,
    i18n: Translations,
    collections: Vec<Collection>,
}

/// Where the files lie: the union fills it in.
#[derive(Serialize)]
struct Backend {
    name: &'static str,
    repo: &'static str,
    branch: &'static str,
}

#[derive(Serialize)]
struct FileNames {
    encoding: &'static str,
    clean_accents: bool,
    sanitize_replacement: &'static str,
}

#[derive(Serialize)]
struct Translations {
    structure: &'static str,
    locales: Vec<String>,
    default_locale: String,
}

#[derive(Serialize)]
struct Collection {
    name: &'static str,
    label: String,
    label_singular: String,
    folder: String,
    /// Below the folder; without it a file lies in the folder itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'static str>,
    slug: &'static str,
    identifier_field: &'static str,
    extension: &'static str,
    format: &'static str,
    create: bool,
    i18n: bool,
    /// Pictures lie beside the text and are named by their file alone.
    media_folder: &'static str,
    public_folder: &'static str,
    editor: Editor,
    fields: Vec<Control>,
}

#[derive(Serialize)]
struct Editor {
    preview: bool,
}

impl Settings {
    fn new(config: Option<&Config>, locale: Locale) -> Settings {
        let locales = languages(config);
        let collection = |kind| Collection::new(kind, config, &locales, locale);
        Settings {
            backend: Backend { name: "github", repo: "OWNER/REPOSITORY", branch: "main" },
            locale: locale.tag(),
            site_url: config.map(|config| config.base.as_str().to_owned()),
            media_folder: "content/media",
            public_folder: "media",
            slug: FileNames { encoding: "ascii", clean_accents: true, sanitize_replacement: "-" },
            collections: Kind::ALL.map(collection).into(),
            i18n: Translations { structure: "multiple_files", default_locale: locales.first().cloned().unwrap_or_default(), locales },
        }
    }
}

/// Tags of the site's languages, its first before the others.
fn languages(config: Option<&Config>) -> Vec<String> {
    match config {
        Some(config) => config.languages.all().map(|lang| config.languages.tag(lang).to_owned()).collect(),
        None => ["vi", "en"].map(str::to_owned).into(),
    }
}

impl Collection {
    fn new(kind: Kind, config: Option<&Config>, locales: &[String], locale: Locale) -> Collection {
        let subject = Subject::Content(kind);
        let (texts, title) = (Texts::new(locale), title(kind));
        let mut own = controls(&fields(subject, config, locale), title, locales, &texts);
        own.push(Control::body(&texts));
        Collection {
            name: kind.folder(),
            label: texts.say(&format!("decap-{}", kind.folder()), &[]),
            label_singular: texts.say(&format!("decap-one-{}", subject.id()), &[]),
            folder: format!("content/{}", kind.folder()),
            // The year as it stands in the date: `{{year}}` is that of Greenwich, which is another in a morning of January.
            path: (kind == Kind::News).then_some("{{date | truncate(4)}}/{{slug}}"),
            slug: "{{slug | truncate(80)}}",
            identifier_field: title,
            extension: "md",
            format: "yaml-frontmatter",
            create: true,
            i18n: true,
            media_folder: "",
            public_folder: "",
            editor: Editor { preview: false },
            fields: own,
        }
    }
}

/// The key of what a text is called, from which its file has its name.
fn title(kind: Kind) -> &'static str {
    if kind == Kind::Organization { "name" } else { "title" }
}
