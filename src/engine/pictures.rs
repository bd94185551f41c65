//! Pictures and files to download: what is known of each, and their bytes as they are published.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::disk::patiently;
use crate::picture::{self, Opened, PictureFault, Variant};
use crate::site::{Downloads, Pictures, SourceDownload, SourcePicture};
use crate::source::{self, SourceFile, SourceTree};
use crate::text::hash::{fingerprint, short_hash_bytes};

use super::memo::{Known, Memo, SeenDownload, SeenPicture};

/// Pictures by path: what is known of each, and where its bytes lie.
#[derive(Default)]
pub struct PictureSource {
    pub known: Pictures,
    pub downloads: Downloads,
    disk: HashMap<Arc<str>, Arc<Path>>,
}

impl PictureSource {
    /// The bytes of a file that is offered beside a text.
    pub fn download(&self, path: &Arc<str>) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.bytes(path, |bytes| self.downloads.get(path).is_some_and(|file| *file.hash == *short_hash_bytes(bytes)))
    }

    /// A file made of a picture.
    pub fn made(&self, path: &Arc<str>, variant: &Variant) -> Result<Vec<u8>, Box<Diagnostic>> {
        let bytes = self.bytes(path, |bytes| self.known.get(path).is_some_and(|picture| picture.fingerprint == fingerprint(bytes)))?;
        let made = Opened::new(&bytes).and_then(|opened| opened.make(variant));
        made.map_err(|fault| Box::new(picture_problem(path, &fault)))
    }

    fn bytes(&self, path: &Arc<str>, is_known: impl Fn(&[u8]) -> bool) -> Result<Vec<u8>, Box<Diagnostic>> {
        let failed = |reason: &str| Box::new(Diagnostic::new(Code::PictureBroken, Place::file(path.clone())).arg("reason", reason));
        let disk = self.disk.get(path).ok_or_else(|| failed("changed"))?;
        let bytes = patiently(|| std::fs::read(disk)).map_err(|error| failed(&error.to_string()))?;
        if is_known(&bytes) { Ok(bytes) } else { Err(failed("changed")) }
    }
}

pub fn is_picture(path: &str) -> bool {
    const ENDINGS: [&str; 12] = ["jpg", "jpeg", "png", "webp", "gif", "svg", "bmp", "tif", "tiff", "heic", "avif", "jxl"];
    let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    ENDINGS.contains(&&*ending) && !path.starts_with("content/theme/")
}

pub fn look(tree: &SourceTree, memo: &mut Memo, problems: &mut Vec<Diagnostic>) -> PictureSource {
    let files: Vec<&SourceFile> = tree.under("content").iter().filter(|file| is_picture(&file.path)).collect();
    let known = memo.pictures.of(&files);
    let seen: Vec<(&SourceFile, SeenPicture)> = files.par_iter().zip(known).map(|(file, known)| (*file, look_at(file, known))).collect();
    let mut pictures = PictureSource::default();
    for (file, picture) in &seen {
        match &picture.result {
            Err(problem) => problems.push((**problem).clone()),
            Ok(picture) => {
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
    let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    ENDINGS.contains(&&*ending) && !path.starts_with("content/theme/")
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
