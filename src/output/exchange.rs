//! The whole site in one step: a complete new generation beside the old one, then both names exchanged.
//!
//! A reader finds every path before, during and after, and a killed build leaves one generation or the other. Nothing in
//! the old generation is touched until it has lost its name.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::disk::patiently;

use super::claims::Claims;
use super::error::{At, OutputError};
use super::manifest;
use super::old::Old;
use super::place::Place;
use super::replace::INCOMING;
use super::stage::Stage;
use super::sync;

/// Gives the stage what stays from the old generation: our unchanged files, and what people put there by hand.
pub(super) fn complete<'a>(stage: &Stage, old: &Old, claims: &Claims, unchanged: impl Iterator<Item = &'a str>) -> Result<(), OutputError> {
    for path in unchanged {
        stage.adopt(&old.root.join(path), Path::new(path))?;
    }
    if !old.exists {
        return Ok(());
    }
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let place = old.root.join(&folder);
        for entry in fs::read_dir(&place).at("list", &place)? {
            let entry = entry.at("list", &place)?;
            let path = folder.join(entry.file_name());
            let is_folder = entry.file_type().at("look at", &entry.path())?.is_dir();
            match path.to_str() {
                Some(name) if is_folder && claims.has_file(name) => {}
                _ if is_folder => folders.push(path),
                Some(name) if is_ours(name, old, claims) => {}
                _ => stage.adopt(&entry.path(), &path)?,
            }
        }
    }
    Ok(())
}

/// True for a file of the old or the new generation. A file of somebody else whose place the new one needs counts too.
fn is_ours(path: &str, old: &Old, claims: &Claims) -> bool {
    path == manifest::NAME || path == INCOMING || claims.has(path) || old.lists(path)
}

/// Puts the stage in the place of an output that does not exist yet.
pub(super) fn first(place: &Place) -> Result<(), OutputError> {
    sync::everything(&place.stage).at("flush", &place.stage)?;
    patiently(|| fs::rename(&place.stage, &place.out)).at("create", &place.out)?;
    sync::names(&place.parent).at("flush", &place.parent)
}

/// Exchanges stage and output. False if this system or file system cannot; then nothing has happened.
///
/// The flush at the end is also a pause: a reader who was on its way into the old generation gets through before that
/// is taken apart.
pub(super) fn exchange(place: &Place) -> Result<bool, OutputError> {
    sync::everything(&place.stage).at("flush", &place.stage)?;
    let exchanged = exchange_names(place).at("exchange", &place.out)?;
    if exchanged {
        sync::names(&place.parent).at("flush", &place.parent)?;
    }
    Ok(exchanged)
}

#[cfg(target_os = "linux")]
fn exchange_names(place: &Place) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, &place.stage, CWD, &place.out, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::XDEV | Errno::INVAL | Errno::NOSYS | Errno::BUSY | Errno::OPNOTSUPP) => Ok(false),
        Err(e) => Err(e.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange_names(_: &Place) -> io::Result<bool> {
    Ok(false)
}
