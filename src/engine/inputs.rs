//! From the files of a project to what a site is assembled from: configuration, theme, documents, pictures.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::config::{self, BaseUrl, Config};
use crate::content::{self, BULLETINS, Bulletin, Document, KNOWN_DOCUMENTS, KnownDocuments};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::disk::shown;
use crate::site;
use crate::source::{self, SourceFile, SourceTree};
use crate::text::hash::fingerprint;
use crate::theme::{self, Project, Theme, ThemeFile};
use crate::yaml::Source;

use super::memo::{Known, Memo, ParsedText};
use super::pictures::{self, PictureSource, is_download, is_picture};
use super::{Request, logo};

/// The settings of the site.
pub const SITE: &str = "content/site.yaml";

pub struct Inputs {
    pub config: Arc<Config>,
    pub theme: Theme,
    pub documents: Vec<Arc<Document>>,
    pub pictures: PictureSource,
    pub bulletins: Vec<Arc<Bulletin>>,
    pub known: KnownDocuments,
    /// Files that say they are drafts.
    pub drafts: BTreeSet<Arc<str>>,
}

/// None when there is no site.yaml: nothing can be told without it.
pub fn read(tree: &SourceTree, request: &Request, memo: &mut Memo, problems: &mut Vec<Diagnostic>) -> Option<Inputs> {
    let Some(site) = tree.get(SITE) else {
        problems.push(no_site(&request.root));
        return None;
    };
    let (config, settings) = configuration(tree, site, request.base.as_ref(), problems)?;
    let config = Arc::new(config);
    let mut found = Vec::new();
    let texts = || {
        let pictures = pictures::look(&request.root, tree, memo, problems);
        let texts = documents(tree, &config, settings, memo, problems);
        (pictures, texts)
    };
    let (mut theme, (pictures, (documents, drafts))) = rayon::join(|| load_theme(tree, request, &config, &mut found), texts);
    problems.extend(found);
    if config.logo.is_some() {
        theme.logo = logo::read(&config, tree, &pictures, &mut memo.logo, problems);
    }
    let bulletins = bulletins(tree, &config, problems);
    let known = known(tree, &config, problems);
    report_strays(tree, &documents, problems);
    Some(Inputs { config, theme, documents, pictures, bulletins, known, drafts })
}

/// There is nothing that could be a site.
pub fn no_site(root: &Path) -> Diagnostic {
    Diagnostic::new(Code::NoSite, Place::file(SITE)).arg("root", shown(root))
}

/// Errors inside drafts do not hold up the others.
pub fn excuse_drafts(problems: &mut Vec<Diagnostic>, drafts: &BTreeSet<Arc<str>>) {
    let excused = std::mem::take(problems).into_iter();
    problems.extend(excused.map(|problem| if drafts.contains(&problem.place.path) { problem.as_warning() } else { problem }));
}

fn text(file: &SourceFile, problems: &mut Vec<Diagnostic>) -> Option<(String, u128)> {
    match source::read(file) {
        Err(problem) => {
            problems.push(*problem);
            None
        }
        Ok(bytes) => {
            let (text, found) = source::decode(&file.path, &bytes);
            problems.extend(found);
            text.map(|text| (text, fingerprint(&bytes)))
        }
    }
}

/// The settings and vocabularies of a project, as far as they can be read; none where there is no project.
pub fn settings(root: &Path) -> Option<Config> {
    let (tree, _) = source::scan(root);
    configuration(&tree, tree.get(SITE)?, None, &mut Vec::new()).map(|(config, _)| config)
}

/// The settings and a fingerprint of all that they were read from.
pub fn configuration(
    tree: &SourceTree,
    site: &SourceFile,
    base: Option<&BaseUrl>,
    problems: &mut Vec<Diagnostic>,
) -> Option<(Config, u128)> {
    let (site_text, mut settings) = text(site, problems)?;
    let mut vocabularies = Vec::new();
    // What the editors know of documents is no vocabulary: no text is read otherwise for it.
    for file in tree.under("content/vocabulary").iter().filter(|file| &*file.path != KNOWN_DOCUMENTS) {
        let name = file.path.strip_prefix("content/vocabulary/").and_then(|name| name.strip_suffix(".yaml"));
        let Some(name) = name else {
            problems.push(Diagnostic::new(Code::UnknownFile, Place::file(file.path.clone())).arg("expected", "content/vocabulary/*.yaml"));
            continue;
        };
        if let Some((text, print)) = text(file, problems) {
            settings = settings.rotate_left(7) ^ print ^ fingerprint(name.as_bytes());
            vocabularies.push((name.into(), Source::new(&file.path, text, 0)));
        }
    }
    let (mut config, found) = config::read(&Source::new(&site.path, site_text, 0), &vocabularies);
    problems.extend(found);
    if let Some(base) = base {
        config.base = base.clone();
    }
    Some((config, settings))
}

fn load_theme(tree: &SourceTree, request: &Request, config: &Config, problems: &mut Vec<Diagnostic>) -> Theme {
    let name = request.theme.clone().unwrap_or_else(|| config.theme.to_string());
    let mut unreadable = Vec::new();
    let mut folder = |prefix: &str| -> Vec<ThemeFile> {
        let files = tree.under(prefix).iter().filter_map(|file| match source::read(file) {
            Ok(bytes) => {
                Some(ThemeFile { path: file.path.clone(), name: file.path[prefix.len() + 1..].into(), bytes: bytes.as_slice().into() })
            }
            Err(problem) => {
                unreadable.push(*problem);
                None
            }
        });
        files.collect()
    };
    let site_files = folder("content/theme");
    let mut folders: BTreeMap<String, Vec<ThemeFile>> = BTreeMap::new();
    for name in theme_names(tree) {
        let files = folder(&format!("themes/{name}"));
        folders.insert(name, files);
    }
    let named_at = if request.theme.is_some() { Place::file(SITE) } else { config.theme_at.clone() };
    let project = Project { themes: folders, site_files };
    let (theme, found) = theme::load(&name, named_at, project, config);
    problems.extend(unreadable);
    problems.extend(found);
    theme
}

fn theme_names(tree: &SourceTree) -> BTreeSet<String> {
    tree.under("themes").iter().filter_map(|file| file.path.split('/').nth(1)).map(str::to_owned).collect()
}

fn documents(
    tree: &SourceTree,
    config: &Config,
    settings: u128,
    memo: &mut Memo,
    problems: &mut Vec<Diagnostic>,
) -> (Vec<Arc<Document>>, BTreeSet<Arc<str>>) {
    let files: Vec<&SourceFile> = tree.under("content").iter().filter(|file| is_text(&file.path)).collect();
    let known = memo.texts.of(&files);
    let anew = AtomicUsize::new(0);
    let parse = |(file, known): (&&SourceFile, Known<ParsedText>)| (file.path.clone(), parse(file, config, settings, known, &anew));
    let parsed: Vec<(Arc<str>, ParsedText)> = files.par_iter().zip(known).map(parse).collect();
    memo.parsed += anew.into_inner();
    let mut documents = Vec::with_capacity(parsed.len());
    let mut drafts = BTreeSet::new();
    for (path, text) in &parsed {
        problems.extend(text.problems.iter().cloned());
        documents.extend(text.document.clone());
        if text.is_draft {
            drafts.insert(path.clone());
        }
    }
    memo.texts.replace(parsed);
    (documents, drafts)
}

/// What a text gives; one that is not known is parsed, and counted in `anew`.
fn parse(file: &SourceFile, config: &Config, settings: u128, known: Known<ParsedText>, anew: &AtomicUsize) -> ParsedText {
    let known = |fingerprint: u128| known.of_state((fingerprint, settings));
    if let Some(known) = file.held.as_ref().and_then(|held| known(held.fingerprint)) {
        return known;
    }
    let nothing = |fingerprint, problems| ParsedText { fingerprint, settings, document: None, problems, is_draft: false };
    let bytes = match source::read(file) {
        Ok(bytes) => bytes,
        Err(problem) => return nothing(0, vec![*problem]),
    };
    let fingerprint = fingerprint(&bytes);
    if let Some(known) = known(fingerprint) {
        return known;
    }
    let (text, mut problems) = source::decode(&file.path, &bytes);
    drop(bytes);
    let Some(text) = text else { return nothing(fingerprint, problems) };
    anew.fetch_add(1, Ordering::Relaxed);
    let parsed = content::parse(&file.path, &text, config);
    problems.extend(parsed.problems);
    ParsedText { fingerprint, settings, document: parsed.document.map(Arc::new), problems, is_draft: parsed.is_draft }
}

/// What the editors say of issues of the bulletin: a dozen small files a year, read anew each time.
fn bulletins(tree: &SourceTree, config: &Config, problems: &mut Vec<Diagnostic>) -> Vec<Arc<Bulletin>> {
    let mut bulletins = Vec::new();
    for file in tree.under(BULLETINS).iter().filter(|file| is_kept(&file.path) && !is_text(&file.path)) {
        let Some((text, _)) = text(file, problems) else { continue };
        let (bulletin, found) = content::read_bulletin(&file.path, text, &config.languages);
        problems.extend(found);
        bulletins.extend(bulletin.map(Arc::new));
    }
    bulletins
}

/// What the editors know of documents that others issued: one file, read anew each time.
fn known(tree: &SourceTree, config: &Config, problems: &mut Vec<Diagnostic>) -> KnownDocuments {
    let Some(file) = tree.get(KNOWN_DOCUMENTS) else { return KnownDocuments::default() };
    let Some((text, _)) = text(file, problems) else { return KnownDocuments::default() };
    let (known, found) = content::read_known(Source::new(&file.path, text, 0), config);
    problems.extend(found);
    known
}

/// Whether the bytes of a file are small enough to be kept in memory: of pictures and downloads only what they are is kept.
pub fn is_kept(path: &str) -> bool {
    !is_picture(path) && !is_download(path)
}

pub fn is_text(path: &str) -> bool {
    path.ends_with(".md") && !path.starts_with("content/theme/")
}

/// Where the files that texts offer may lie.
fn offered(documents: &[Arc<Document>]) -> BTreeSet<String> {
    let places = |document: &Document| site::places_of_files(document).collect::<Vec<_>>();
    documents.iter().flat_map(|document| places(document)).collect()
}

/// Files below `content/` that nothing reads: a misnamed text would be missed without a word.
fn report_strays(tree: &SourceTree, documents: &[Arc<Document>], problems: &mut Vec<Diagnostic>) {
    const EXPECTED: &str = ".md, .jpg, .png, .webp, .pdf, .docx, .xlsx, content/site.yaml, content/vocabulary/*.yaml, content/bulletins/*.yaml, content/theme/";
    let read = |path: &str| {
        let in_folder = |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        is_text(path) || is_picture(path) || path == SITE || ["content/vocabulary", BULLETINS, "content/theme"].into_iter().any(in_folder)
    };
    let strays: Vec<&SourceFile> = tree.under("content").iter().filter(|file| !read(&file.path)).collect();
    // What texts offer is asked only where something could be that.
    let offered = if strays.is_empty() { BTreeSet::new() } else { offered(documents) };
    for file in strays.into_iter().filter(|file| !offered.contains(&*file.path)) {
        problems.push(Diagnostic::new(Code::UnknownFile, Place::file(file.path.clone())).arg("expected", EXPECTED));
    }
}
