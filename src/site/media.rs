//! Pictures that texts name: which file is meant, how large it is, and the address it gets. Only what some page shows is published.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::{Suggestions, is_device, slug};

use super::entry::Entry;

/// What is known of a picture file before anything names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourcePicture {
    pub width: u32,
    pub height: u32,
    /// Of the bytes, short: part of its address.
    pub hash: Box<str>,
    /// `jpg`, `png`, `webp`.
    pub ending: &'static str,
}

/// Every picture below `content/`, by path.
pub type Pictures = BTreeMap<Arc<str>, SourcePicture>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MediaId(pub u32);

/// A picture that is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media {
    pub path: Arc<str>,
    /// Root path.
    pub url: Box<str>,
    pub width: u32,
    pub height: u32,
}

pub struct MediaTable<'a> {
    pictures: &'a Pictures,
    ids: HashMap<Arc<str>, MediaId>,
    media: Vec<Media>,
}

impl<'a> MediaTable<'a> {
    pub fn new(pictures: &'a Pictures) -> MediaTable<'a> {
        MediaTable { pictures, ids: HashMap::new(), media: Vec::new() }
    }

    /// Reports every picture that is named and not there.
    pub fn check(&self, entries: &[Entry], near: &mut Suggestions, problems: &mut Vec<Diagnostic>) {
        for document in entries.iter().flat_map(Entry::documents) {
            for picture in &document.body.pictures {
                if self.find(&document.folder, &picture.file).is_none() {
                    problems.push(self.missing(&document.folder, picture.place.clone(), &picture.file, near));
                }
            }
            for (key, file) in &document.outline.pictures {
                if self.find(&document.folder, file).is_none() {
                    problems.push(self.missing(&document.folder, document.front.place_of_value(key), file, near));
                }
            }
        }
    }

    /// Gives every shown text its pictures.
    pub fn place(&mut self, entries: &mut [Entry]) {
        for entry in entries {
            let original = entry.original.clone();
            for (_, rendition) in entry.renditions() {
                let document = rendition.document.clone();
                rendition.pictures = document.body.pictures.iter().map(|picture| self.id(&document.folder, &picture.file)).collect();
                rendition.front_pictures = original.outline.pictures.iter().map(|(_, file)| self.id(&original.folder, file)).collect();
            }
        }
    }

    pub fn finish(self) -> Vec<Media> {
        self.media
    }

    /// The picture that a text in a folder names.
    pub fn id(&mut self, folder: &str, file: &str) -> Option<MediaId> {
        let (path, picture) = self.find(folder, file)?;
        let (path, picture) = (path.clone(), picture.clone());
        if let Some(id) = self.ids.get(&path) {
            return Some(*id);
        }
        let id = MediaId(self.media.len() as u32);
        let url = address(&path, &picture);
        self.media.push(Media { path: path.clone(), url, width: picture.width, height: picture.height });
        self.ids.insert(path, id);
        Some(id)
    }

    /// Beside the text, or below `content/` by its path there.
    fn find(&self, folder: &str, file: &str) -> Option<(&'a Arc<str>, &'a SourcePicture)> {
        let file = file.strip_prefix("./").unwrap_or(file);
        let beside = format!("{folder}/{file}");
        self.pictures.get_key_value(&*beside).or_else(|| self.pictures.get_key_value(&*format!("content/{file}")))
    }

    pub fn missing(&self, folder: &str, place: Place, file: &str, near: &mut Suggestions) -> Diagnostic {
        let names = self.pictures.keys().filter_map(|path| {
            let beside = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
            beside.or_else(|| path.strip_prefix("content/").filter(|path| path.starts_with("media/")))
        });
        let near = near.nearest(file, names);
        Diagnostic::new(Code::MissingPicture, place).arg("picture", file).arg("nearest", near)
    }
}

fn address(path: &str, picture: &SourcePicture) -> Box<str> {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = slug(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    let stem = if stem.is_empty() || is_device(&stem) { "anh" } else { &stem };
    format!("/assets/media/{stem}.{}.{}", picture.hash, picture.ending).into()
}
