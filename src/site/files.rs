//! Files offered beside a text, such as the scan of a plan: which file is meant, how large it is, and the address it gets.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::Document;
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{Suggestions, is_device, slug};

use super::entry::Entry;

/// What is known of a file before anything names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceDownload {
    pub size: u64,
    /// Of the bytes, short: part of its address.
    pub hash: Box<str>,
}

/// Every file below `content/` that may be offered, by path.
pub type Downloads = BTreeMap<Arc<str>, SourceDownload>;

/// A file that some page offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    pub path: Arc<str>,
    /// Root path.
    pub url: Box<str>,
    pub size: u64,
}

/// Finds the files of every entry; those of shown entries are published.
pub fn place(entries: &mut [Entry], known: &Downloads, near: &mut Suggestions, problems: &mut Vec<Diagnostic>) -> Vec<Download> {
    let mut published: BTreeMap<Arc<str>, Download> = BTreeMap::new();
    for entry in entries {
        let original = entry.original.clone();
        let is_shown = entry.renditions().next().is_some();
        for (key, file) in &original.outline.files {
            let found = find(known, &original.folder, file);
            if found.is_none() {
                let names = known.keys().filter_map(|path| path.strip_prefix(&*original.folder)?.strip_prefix('/'));
                let near = near.nearest(file, names);
                problems
                    .push(Diagnostic::new(Code::MissingFile, original.front.place_of_value(key)).arg("file", file).arg("nearest", near));
            }
            let download = found.map(|(path, info)| Download { path: path.clone(), url: address(path, info), size: info.size });
            if let Some(download) = download.as_ref().filter(|_| is_shown) {
                published.insert(download.path.clone(), download.clone());
            }
            entry.downloads.push(download);
        }
    }
    published.into_values().collect()
}

/// Every path that a text may mean by the files it offers.
pub fn places_of_files(document: &Document) -> impl Iterator<Item = String> {
    document.outline.files.iter().flat_map(|(_, file)| paths(&document.folder, file))
}

/// Beside the text, or below `content/` by its path there.
fn find<'a>(known: &'a Downloads, folder: &str, file: &str) -> Option<(&'a Arc<str>, &'a SourceDownload)> {
    paths(folder, file).into_iter().find_map(|path| known.get_key_value(&*path))
}

fn paths(folder: &str, file: &str) -> [String; 2] {
    [format!("{folder}/{}", file.strip_prefix("./").unwrap_or(file)), format!("content/{file}")]
}

fn address(path: &str, info: &SourceDownload) -> Box<str> {
    let name = path.rsplit('/').next().unwrap_or_default();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let stem = slug(stem);
    let stem = if stem.is_empty() || is_device(&stem) { "tep" } else { &stem };
    format!("/assets/media/{stem}.{}.{}", info.hash, ending.to_ascii_lowercase()).into()
}
