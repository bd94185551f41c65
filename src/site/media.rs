//! Pictures that texts name: which file is meant, which files are made of it, and the addresses they get. Only what some page shows is
//! published.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::picture::{self, Coding, Fit, PictureInfo, Variant};
use crate::text::hash::short_hash_bytes;
use crate::text::{Suggestions, is_device, slug};

use super::entry::Entry;

/// What is known of a picture file before anything names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourcePicture {
    pub info: PictureInfo,
    /// Of all its bytes.
    pub fingerprint: u128,
}

/// Every picture below `content/`, by path.
pub type Pictures = BTreeMap<Arc<str>, SourcePicture>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MediaId(pub u32);

/// A picture that is published, in one or more files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media {
    pub path: Arc<str>,
    /// Of each coding the narrowest first.
    pub files: Vec<MediaFile>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaFile {
    /// Root path.
    pub url: Box<str>,
    pub variant: Variant,
}

/// The widest file that is shown where only one can be named: to other programs, and to browsers that cannot choose.
const SINGLE: u32 = 1200;

/// Where paths of pictures begin that no text names.
const CONTENT: &str = "content";

/// What shows a link looks poor with less.
const LEAST_SHARE: u32 = 600;

impl Media {
    /// The whole picture in one file that every program can show.
    pub fn single(&self) -> Option<&MediaFile> {
        let mut plain = self.whole().filter(|file| file.variant.coding != Coding::Avif);
        let first = plain.next()?;
        Some(plain.take_while(|file| file.variant.width <= SINGLE).last().unwrap_or(first))
    }

    /// The whole picture in each width, the narrowest first; those in AVIF apart from the others.
    pub fn candidates(&self, avif: bool) -> impl Iterator<Item = &MediaFile> {
        self.whole().filter(move |file| (file.variant.coding == Coding::Avif) == avif)
    }

    /// Its middle, as other services show it beside a link.
    pub fn share(&self) -> Option<&MediaFile> {
        self.files.iter().find(|file| file.variant.fit == Fit::Share)
    }

    fn whole(&self) -> impl Iterator<Item = &MediaFile> {
        self.files.iter().filter(|file| file.variant.fit == Fit::Whole)
    }
}

/// What a picture is wanted for.
#[derive(Clone, Copy, Default)]
struct Wanted {
    whole: bool,
    share: bool,
}

pub struct MediaTable<'a> {
    pictures: &'a Pictures,
    /// Whether everything is made in AVIF, too.
    avif: bool,
    ids: HashMap<Arc<str>, MediaId>,
    named: Vec<(Arc<str>, Wanted)>,
}

impl<'a> MediaTable<'a> {
    pub fn new(pictures: &'a Pictures, avif: bool) -> MediaTable<'a> {
        MediaTable { pictures, avif, ids: HashMap::new(), named: Vec::new() }
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
                if let Some(cover) = rendition.front_pictures.first().copied().flatten() {
                    self.share(cover);
                }
            }
        }
    }

    pub fn finish(self) -> Vec<Media> {
        let media = |(path, wanted): &(Arc<str>, Wanted)| {
            let picture = self.pictures.get(path);
            let files = picture.map(|picture| files(path, picture, *wanted, self.avif)).unwrap_or_default();
            Media { path: path.clone(), files }
        };
        self.named.iter().map(media).collect()
    }

    /// The picture that a text in a folder names, to be shown there.
    pub fn id(&mut self, folder: &str, file: &str) -> Option<MediaId> {
        let id = self.known(folder, file)?;
        self.named[id.0 as usize].1.whole = true;
        Some(id)
    }

    /// The picture that the settings name for links to pages that have none of their own.
    pub fn share_of_site(&mut self, config: &Config, near: &mut Suggestions, problems: &mut Vec<Diagnostic>) -> Option<MediaId> {
        let (file, place) = config.share.as_ref()?;
        let Some(id) = self.known(CONTENT, file) else {
            problems.push(self.missing(CONTENT, place.clone(), file, near));
            return None;
        };
        self.named[id.0 as usize].1.share = true;
        Some(id)
    }

    /// Has its middle made for links, if that is large enough.
    fn share(&mut self, id: MediaId) {
        let (path, wanted) = &mut self.named[id.0 as usize];
        let picture = self.pictures.get(path);
        wanted.share |= picture.is_some_and(|picture| picture::share(&picture.info).width >= LEAST_SHARE);
    }

    fn known(&mut self, folder: &str, file: &str) -> Option<MediaId> {
        let (path, _) = self.find(folder, file)?;
        let path = path.clone();
        if let Some(id) = self.ids.get(&path) {
            return Some(*id);
        }
        let id = MediaId(self.named.len() as u32);
        self.named.push((path.clone(), Wanted::default()));
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
        let near = near.nearest_file(file, names);
        let named_in = if folder == CONTENT { "settings" } else { "text" };
        Diagnostic::new(Code::MissingPicture, place).arg("picture", file).arg("nearest", near).arg("in", named_in)
    }
}

fn files(path: &str, picture: &SourcePicture, wanted: Wanted, avif: bool) -> Vec<MediaFile> {
    let mut variants = if wanted.whole { picture::whole(&picture.info, avif) } else { Vec::new() };
    variants.extend(wanted.share.then(|| picture::share(&picture.info)));
    let (stem, hash) = (stem(path), short_hash_bytes(format!("{:032x} {}", picture.fingerprint, picture::RECIPE).as_bytes()));
    let file = |variant: Variant| {
        let ending = variant.coding.ending();
        let url = match variant.fit {
            Fit::Whole => format!("/assets/media/{stem}.{hash}-{}w.{ending}", variant.width),
            Fit::Share => format!("/assets/media/{stem}.{hash}-share.{ending}"),
        };
        MediaFile { url: url.into(), variant }
    };
    variants.into_iter().map(file).collect()
}

/// What addresses call it.
fn stem(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = slug(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    if stem.is_empty() || is_device(&stem) { "anh".to_owned() } else { stem }
}
