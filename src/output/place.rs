//! Where the output, its stage and its lock lie, and whether the output may lie there.
//!
//! Stage and lock stand beside the output, because only within one folder can two names be exchanged at once. This file
//! reads the disk to see through links and `..`, and must not write.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::disk;

use super::Options;
use super::error::{At, OutputError};
use super::replace::INCOMING;

/// Folders of the project that hold sources: an output in one of them would be read as input by the next build.
const SOURCES: [&str; 3] = ["content", "themes", "src"];

pub(super) struct Place {
    pub out: PathBuf,
    pub parent: PathBuf,
    pub stage: PathBuf,
    pub lock: PathBuf,
    /// The output is a mount point (a volume of a container), whose name cannot be exchanged with another.
    pub is_mount: bool,
}

impl Place {
    pub(super) fn find(options: &Options) -> Result<Place, OutputError> {
        // Without a slash at the end, which would make the system look through a link.
        let asked: PathBuf = options.out.components().collect();
        if fs::symlink_metadata(&asked).is_ok_and(|found| found.is_symlink()) {
            return Err(OutputError::IsLink { path: asked });
        }
        let out = resolve(&asked).at("find", &asked)?;
        let root = resolve(&options.root).at("find", &options.root)?;
        refuse_sources(&asked, &out, &root)?;
        match (out.parent(), out.file_name()) {
            (Some(parent), Some(name)) => {
                let is_mount = on_other_device(&out, parent);
                Ok(Place {
                    parent: parent.to_path_buf(),
                    stage: match is_mount {
                        true => out.join(INCOMING), // files can be moved within one device only
                        false => parent.join(beside(name, "stage")),
                    },
                    lock: parent.join(beside(name, "lock")),
                    is_mount,
                    out,
                })
            }
            _ => Err(OutputError::InsideProject { path: asked, part: root }),
        }
    }
}

/// A path as its user thinks of it: below the root where it lies there, else as it is. Errors name some paths as they were asked
/// for and others with all links followed, and so may the root.
pub fn below(root: &Path, path: &Path) -> PathBuf {
    let real_root = resolve(root).ok();
    let below = path.strip_prefix(root).ok().or_else(|| path.strip_prefix(real_root?).ok());
    match below.unwrap_or(path) {
        below if below.as_os_str().is_empty() => PathBuf::from("."),
        below => below.to_path_buf(),
    }
}

fn refuse_sources(asked: &Path, out: &Path, root: &Path) -> Result<(), OutputError> {
    let refuse = |part: &Path| Err(OutputError::InsideProject { path: asked.to_path_buf(), part: part.to_path_buf() });
    if root.starts_with(out) {
        return refuse(root);
    }
    for name in SOURCES {
        let source = root.join(name);
        let real = resolve(&source).at("find", &source)?;
        if out.starts_with(&real) || real.starts_with(out) {
            return refuse(&source);
        }
    }
    Ok(())
}

#[cfg(unix)]
fn on_other_device(out: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::symlink_metadata(out), fs::symlink_metadata(parent)) {
        (Ok(out), Ok(parent)) => out.dev() != parent.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn on_other_device(_: &Path, _: &Path) -> bool {
    false
}

fn beside(name: &OsStr, role: &str) -> OsString {
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".nhipcau-");
    hidden.push(role);
    hidden
}

/// The absolute path without links, `.` and `..`, also where its last parts do not exist yet.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut resolved = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                resolved.pop();
            }
            Component::Prefix(_) => resolved.push(part), // `C:` alone would be the current folder there
            part => {
                resolved.push(part);
                match disk::resolved(&resolved) {
                    Ok(real) => resolved = real,
                    Err(e) if e.kind() == io::ErrorKind::NotFound => {}
                    Err(e) => return Err(e),
                }
            }
        }
    }
    Ok(resolved)
}
