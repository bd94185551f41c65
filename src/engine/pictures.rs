//! Pictures and files to download: what is known of each, and their bytes as they are published.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::disk::patiently;
use crate::page::Icon;
use crate::picture::{self, Opened, PictureFault, Variant};
use crate::site::{Downloads, Media, Pictures, SourceDownload, SourcePicture};
use crate::source::{self, SourceFile, SourceTree};
use crate::text::hash::{fingerprint, short_hash_bytes};
use crate::theme::Logo;

use super::cache::{Cache, Key};
use super::memo::{Known, Memo, SeenDownload, SeenPicture};

/// Pictures by path: what is known of each, and where its bytes lie.
pub struct PictureSource {
    pub known: Pictures,
    pub downloads: Downloads,
    disk: HashMap<Arc<str>, Arc<Path>>,
    cache: Cache,
    /// How many files were made, and why one could not be kept.
    made: AtomicUsize,
    unkept: Mutex<Option<io::Error>>,
}

impl PictureSource {
    /// The bytes of a file that is offered beside a text.
    pub fn download(&self, path: &Arc<str>) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.bytes(path, |bytes| self.downloads.get(path).is_some_and(|file| *file.hash == *short_hash_bytes(bytes)))
    }

    /// Files made of one picture.
    pub fn make(&self, path: &Arc<str>, variants: &[Variant]) -> Result<Vec<Vec<u8>>, Box<Diagnostic>> {
        self.files(path, variants, |variant| self.key(path, variant), || self.open(path), Opened::make)
    }

    /// Icons made of the logo.
    pub fn icons(&self, logo: &Logo, icons: &[Icon]) -> Result<Vec<Vec<u8>>, Box<Diagnostic>> {
        let draw = |opened: &Opened, icon: &Icon| icon.draw(logo, opened);
        self.files(&logo.path, icons, |icon| Key::of_icon(logo, *icon), || open_logo(logo), draw)
    }

    /// Whether the files could be made. What one was made of before needs no second look.
    pub fn prove(&self, path: &Arc<str>, variants: &[Variant]) -> Result<(), Box<Diagnostic>> {
        let is_known = variants.iter().any(|variant| self.cache.find(&self.key(path, variant)).is_some());
        if is_known { Ok(()) } else { self.open(path).map(drop) }
    }

    pub fn prove_icons(&self, logo: &Logo, icons: &[Icon]) -> Result<(), Box<Diagnostic>> {
        let is_known = icons.iter().any(|icon| self.cache.find(&Key::of_icon(logo, *icon)).is_some());
        if is_known { Ok(()) } else { open_logo(logo).map(drop) }
    }

    /// What was not made before is made now, of a picture that is decoded once for all of it.
    fn files<T>(
        &self,
        path: &Arc<str>,
        wanted: &[T],
        key: impl Fn(&T) -> Key,
        open: impl Fn() -> Result<Opened, Box<Diagnostic>>,
        make: impl Fn(&Opened, &T) -> Result<Vec<u8>, PictureFault>,
    ) -> Result<Vec<Vec<u8>>, Box<Diagnostic>> {
        let mut opened = None;
        let file = |wanted: &T| {
            let key = key(wanted);
            if let Some(bytes) = self.cache.find(&key) {
                return Ok(bytes);
            }
            let opened = match &opened {
                Some(opened) => opened,
                None => opened.insert(open()?),
            };
            let bytes = make(opened, wanted).map_err(|fault| Box::new(picture_problem(path, &fault)))?;
            self.made.fetch_add(1, Ordering::Relaxed);
            self.keep(&key, &bytes);
            Ok(bytes)
        };
        wanted.iter().map(file).collect()
    }

    /// How many files were made of pictures and of the logo so far.
    pub fn made(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    /// Of all files that are shown.
    pub fn keys(&self, media: &[Media], logo: Option<&Logo>) -> impl Iterator<Item = Key> {
        let files = media.iter().flat_map(|media| media.files.iter().map(|file| self.key(&media.path, &file.variant)));
        let icons = logo.into_iter().flat_map(|logo| Icon::ALL.map(|icon| Key::of_icon(logo, icon)));
        files.chain(icons)
    }

    /// Why a file could not be kept, told once.
    pub fn unkept(&self) -> Option<io::Error> {
        self.unkept.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn key(&self, path: &Arc<str>, variant: &Variant) -> Key {
        Key::new(self.known.get(path).map_or(0, |picture| picture.fingerprint), variant)
    }

    fn open(&self, path: &Arc<str>) -> Result<Opened, Box<Diagnostic>> {
        let is_known = |bytes: &[u8]| self.known.get(path).is_some_and(|picture| picture.fingerprint == fingerprint(bytes));
        let bytes = self.bytes(path, is_known)?;
        Opened::new(&bytes).map_err(|fault| Box::new(picture_problem(path, &fault)))
    }

    /// What cannot be kept is only made again the next time. The first reason is told, the others are hardly different.
    fn keep(&self, key: &Key, bytes: &[u8]) {
        if let Err(error) = self.cache.keep(key, bytes) {
            self.unkept.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        }
    }

    fn bytes(&self, path: &Arc<str>, is_known: impl Fn(&[u8]) -> bool) -> Result<Vec<u8>, Box<Diagnostic>> {
        let failed = |reason: &str| Box::new(Diagnostic::new(Code::PictureBroken, Place::file(path.clone())).arg("reason", reason));
        let disk = self.disk.get(path).ok_or_else(|| failed("changed"))?;
        let bytes = patiently(|| std::fs::read(disk)).map_err(|error| failed(&error.to_string()))?;
        if is_known(&bytes) { Ok(bytes) } else { Err(failed("changed")) }
    }
}

fn open_logo(logo: &Logo) -> Result<Opened, Box<Diagnostic>> {
    Opened::new(&logo.bytes).map_err(|fault| Box::new(picture_problem(&logo.path, &fault)))
}

pub fn is_picture(path: &str) -> bool {
    const ENDINGS: [&str; 13] = ["jpg", "jpeg", "png", "webp", "gif", "svg", "bmp", "tif", "tiff", "heic", "heif", "avif", "jxl"];
    ends_in(path, &ENDINGS) && !path.starts_with("content/theme/")
}

/// Every file is asked at every look.
fn ends_in(path: &str, endings: &[&str]) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default();
    endings.iter().any(|own| ending.eq_ignore_ascii_case(own))
}

pub fn look(root: &Path, tree: &SourceTree, memo: &mut Memo, problems: &mut Vec<Diagnostic>) -> PictureSource {
    let files: Vec<&SourceFile> = tree.under("content").iter().filter(|file| is_picture(&file.path)).collect();
    let known = memo.pictures.of(&files);
    let seen: Vec<(&SourceFile, SeenPicture)> = files.par_iter().zip(known).map(|(file, known)| (*file, look_at(file, known))).collect();
    let mut pictures = PictureSource {
        known: Pictures::default(),
        downloads: Downloads::default(),
        disk: HashMap::new(),
        cache: Cache::of(root),
        made: AtomicUsize::new(0),
        unkept: Mutex::new(None),
    };
    for (file, picture) in &seen {
        match &picture.result {
            Err(problem) => problems.push((**problem).clone()),
            Ok(picture) => {
                problems.extend(picture.info.moving.then(|| Diagnostic::new(Code::PictureMoves, Place::file(file.path.clone()))));
                pictures.known.insert(file.path.clone(), picture.clone());
                pictures.disk.insert(file.path.clone(), file.disk.clone());
            }
        }
    }
    downloads(tree, &mut pictures, memo, problems);
    memo.pictures.replace(seen.into_iter().map(|(file, picture)| (file.path.clone(), picture)).collect());
    pictures
}

/// Kinds of files that a text may offer.
pub fn is_download(path: &str) -> bool {
    const ENDINGS: [&str; 12] = ["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "csv", "zip", "rtf"];
    ends_in(path, &ENDINGS) && !path.starts_with("content/theme/")
}

fn downloads(tree: &SourceTree, pictures: &mut PictureSource, memo: &mut Memo, problems: &mut Vec<Diagnostic>) {
    let mut seen = Vec::new();
    let files: Vec<&SourceFile> = tree.under("content").iter().filter(|file| is_download(&file.path)).collect();
    for (file, known) in files.iter().zip(memo.downloads.of(&files)) {
        match weigh(file, known) {
            Ok(found) => {
                pictures.downloads.insert(file.path.clone(), found.download.clone());
                pictures.disk.insert(file.path.clone(), file.disk.clone());
                seen.push((file.path.clone(), found));
            }
            Err(problem) => problems.push(*problem),
        }
    }
    memo.downloads.replace(seen);
}

fn weigh(file: &SourceFile, known: Known<SeenDownload>) -> Result<SeenDownload, Box<Diagnostic>> {
    if let Some(known) = file.held.as_ref().and_then(|held| known.of_state((held.fingerprint, 0))) {
        return Ok(known);
    }
    let bytes = source::read(file)?;
    let download = SourceDownload { size: bytes.len() as u64, hash: short_hash_bytes(&bytes).into() };
    Ok(SeenDownload { fingerprint: fingerprint(&bytes), download })
}

fn look_at(file: &SourceFile, known: Known<SeenPicture>) -> SeenPicture {
    let known = |fingerprint: u128| known.of_state((fingerprint, 0));
    if let Some(known) = file.held.as_ref().and_then(|held| known(held.fingerprint)) {
        return known;
    }
    let bytes = match source::read(file) {
        Ok(bytes) => bytes,
        Err(problem) => return SeenPicture { fingerprint: 0, result: Err(problem) },
    };
    let fingerprint = fingerprint(&bytes);
    if let Some(known) = known(fingerprint) {
        return known;
    }
    let result = picture::inspect(&bytes)
        .map(|info| SourcePicture { info, fingerprint })
        .map_err(|fault| Box::new(picture_problem(&file.path, &fault)));
    SeenPicture { fingerprint, result }
}

/// Why a file cannot be published as a picture, in the words of a check.
pub fn picture_problem(path: &Arc<str>, fault: &PictureFault) -> Diagnostic {
    let place = Place::file(path.clone());
    match fault {
        PictureFault::Format { name } => Diagnostic::new(Code::PictureFormat, place).arg("format", name),
        PictureFault::TooManyBytes { bytes } => Diagnostic::new(Code::FileTooLarge, place)
            .arg("size", format!("{} MB", bytes / 1_000_000))
            .arg("limit", format!("{} MB", picture::MAX_BYTES / 1_000_000)),
        PictureFault::TooManyPixels { width, height } => Diagnostic::new(Code::FileTooLarge, place)
            .arg("size", format!("{width} × {height}"))
            .arg("limit", format!("{} MP", picture::MAX_PIXELS / 1_000_000)),
        PictureFault::NotAPicture => Diagnostic::new(Code::PictureBroken, place).arg("reason", "not-a-picture"),
        PictureFault::Truncated => Diagnostic::new(Code::PictureBroken, place).arg("reason", "truncated"),
        PictureFault::Corrupt { .. } | PictureFault::Undecodable { .. } => {
            Diagnostic::new(Code::PictureBroken, place).arg("reason", "corrupt")
        }
    }
}
