//! The site file by file, where names cannot be exchanged: each file whole or not at all, the site as a whole not.
//!
//! What must hold if this is killed midway: the folder is known as ours, and no file of ours is forgotten. So before
//! anything else the manifest is replaced by one that lists both generations. It differs from every finished manifest,
//! so the next build, which trusts bytes only, finishes the job. Deletions come late, because a page may still lead to
//! what is deleted; pages come after what they show.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::disk::patiently;

use super::claims::Claims;
use super::error::{At, OutputError};
use super::manifest;
use super::path::parent;
use super::place::Place;
use super::stage::{self, Stage};
use super::sync;

/// Files on their way in, inside the output, where they cannot be moved in from beside it: the stage of a mount point,
/// or else one file at a time. No output may have this name.
pub(super) const INCOMING: &str = ".nhipcau-incoming";

/// What is to change. The stage holds the written files and the new manifest.
pub(super) struct Change<'a> {
    pub written: Vec<&'a str>,
    pub stale: Vec<&'a str>,
    /// Lists the files of both generations.
    pub both: Vec<u8>,
}

pub(super) fn replace(place: &Place, stage: &Stage, claims: &Claims, mut change: Change<'_>) -> Result<(), OutputError> {
    stage.write(INCOMING, &change.both)?;
    sync::everything(&stage.root).at("flush", &stage.root)?;
    put_in(place, INCOMING, manifest::NAME)?;

    // Where case is ignored, `A.html` removed after `a.html` was written would take the new file along.
    let (respelled, gone): (Vec<&str>, Vec<&str>) = change.stale.into_iter().partition(|path| claims.has(path));
    remove(&place.out, &respelled)?;

    change.written.sort_by_key(|path| path.ends_with(".html"));
    let mut folders = HashSet::new();
    for path in change.written {
        clear_way(&place.out, path, &mut folders)?;
        put_in(place, path, path)?;
    }
    remove(&place.out, &gone)?;

    sync::everything(&place.out).at("flush", &place.out)?;
    put_in(place, manifest::NAME, manifest::NAME)?;
    sync::names(&place.out).at("flush", &place.out)
}

/// Moves one staged file into the output, over what is there.
fn put_in(place: &Place, staged: &str, path: &str) -> Result<(), OutputError> {
    let from = place.stage.join(staged);
    let to = place.out.join(path);
    sync::file(&from).at("flush", &from)?;
    match patiently(|| fs::rename(&from, &to)) {
        Err(e) if e.kind() == io::ErrorKind::CrossesDevices => carry_in(&from, &place.out.join(INCOMING), &to),
        moved => moved,
    }
    .at("write", &to)
}

fn carry_in(from: &Path, incoming: &Path, to: &Path) -> io::Result<()> {
    if_there(patiently(|| fs::remove_file(incoming)))?;
    stage::copy(from, incoming)?;
    sync::bytes(incoming)?;
    patiently(|| fs::rename(incoming, to))
}

/// Makes the folders above a path real ones, and removes a folder that stands where the file goes.
fn clear_way(out: &Path, path: &str, made: &mut HashSet<PathBuf>) -> Result<(), OutputError> {
    let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
    for folder in folders {
        let folder = out.join(folder);
        if made.contains(&folder) {
            continue;
        }
        make_real(&folder).at("create", &folder)?;
        made.insert(folder);
    }
    let to = out.join(path);
    if is_real_folder(&to) {
        patiently(|| fs::remove_dir_all(&to)).at("remove", &to)?;
    }
    Ok(())
}

fn make_real(folder: &Path) -> io::Result<()> {
    if is_real_folder(folder) {
        return Ok(());
    }
    if_there(patiently(|| fs::remove_file(folder)))?;
    patiently(|| fs::create_dir(folder))
}

/// Removes files and then the folders they leave empty. Looks afresh at each folder on the way, because by now a folder
/// may have become a file or the other way round.
fn remove(out: &Path, paths: &[&str]) -> Result<(), OutputError> {
    let mut left = BTreeSet::new();
    for path in paths {
        let mut folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        let file = out.join(path);
        if !folders.all(|folder| is_real_folder(&out.join(folder))) || is_real_folder(&file) {
            continue;
        }
        if_there(patiently(|| fs::remove_file(&file))).at("remove", &file)?;
        let mut folder = parent(path);
        while !folder.is_empty() && left.insert(folder) {
            folder = parent(folder);
        }
    }
    for folder in left.iter().rev() {
        let _ = fs::remove_dir(out.join(folder)); // it may hold other files
    }
    Ok(())
}

fn is_real_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_dir())
}

fn if_there(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
