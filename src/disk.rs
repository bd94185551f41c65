//! Manners of disks that all who touch them share: a file that another program holds for a moment, and names as the system spells them.
//!
//! On Windows a scanner for viruses, Word or a synchroniser may have a file open for a moment, and meanwhile nobody else can read, replace
//! or remove it. That passes: it is asked again a few times before it is called a fault.

use std::borrow::Cow;
use std::fs;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use crate::text::hash::Fingerprint;

/// Pauses between attempts, doubled each time: about 0.6 seconds in all.
const FIRST_PAUSE: Duration = Duration::from_millis(10);
const ATTEMPTS: u32 = 7;

/// So much of a file is read at a time where not all of it is needed at once.
const PORTION: usize = 64 * 1024;

/// Does it, and again while another program stands in the way.
pub fn patiently<T>(attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    again_while(is_held, thread::sleep, attempt)
}

fn again_while<T>(
    is_passing: fn(&io::Error) -> bool,
    pause: impl Fn(Duration),
    mut attempt: impl FnMut() -> io::Result<T>,
) -> io::Result<T> {
    for at in 1..ATTEMPTS {
        match attempt() {
            Err(error) if is_passing(&error) => pause(FIRST_PAUSE * 2_u32.pow(at - 1)),
            done => return done,
        }
    }
    attempt()
}

/// Other systems let a file be read and replaced while it is open; there a refusal is meant.
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && error.raw_os_error().is_some_and(is_held_code)
}

/// Of Windows: access denied (which is also said of a file that is just being deleted), sharing violation, lock violation.
fn is_held_code(code: i32) -> bool {
    matches!(code, 5 | 32 | 33)
}

/// How many files this program has written so far.
static WRITTEN: AtomicU64 = AtomicU64::new(0);

/// A whole file, in place of the one there: a reader meets the old one or the new one, never a part. What is no file, such as a
/// terminal, is written to.
pub fn put(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    // A link stays one: what it leads to is replaced.
    let target = match fs::metadata(path) {
        Ok(found) if !found.is_file() => return patiently(|| fs::write(path, &bytes)),
        Ok(_) => resolved(path)?,
        Err(_) => path.to_owned(),
    };
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    // Nobody else's name: two that write the same at the same time must not write into one file.
    let turn = WRITTEN.fetch_add(1, Ordering::Relaxed);
    let beside = target.with_file_name(format!(".{name}.{}-{turn}.tmp", std::process::id()));
    // A program that holds the old file, such as Excel, is told of by the last step.
    let written = fs::write(&beside, &bytes)
        .and_then(|()| fs::metadata(&target).map_or(Ok(()), |old| fs::set_permissions(&beside, old.permissions())))
        .and_then(|()| patiently(|| fs::rename(&beside, &target)));
    written.inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })
}

/// The bytes of a file, of a longer one only so many.
pub fn get(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    patiently(|| {
        let mut bytes = Vec::new();
        fs::File::open(path)?.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    })
}

/// The files of a folder, without those that programs hide, in the order of their names.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with(['.', '~']));
        if path.is_file() && !is_hidden {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The fingerprint of all bytes of a file, of which never many lie in memory.
pub fn fingerprint(path: &Path) -> io::Result<u128> {
    let mut file = BufReader::with_capacity(PORTION, patiently(|| fs::File::open(path))?);
    let mut print = Fingerprint::default();
    loop {
        let bytes = file.fill_buf()?;
        if bytes.is_empty() {
            return Ok(print.end());
        }
        print.add(bytes);
        let read = bytes.len();
        file.consume(read);
    }
}

/// With all links followed. Some drives of Windows (in memory, in a file) cannot tell that: there the path as it is asked for must do.
pub fn resolved(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if cfg!(windows) && error.raw_os_error().is_some_and(is_unable_code) => {
            fs::metadata(path)?;
            std::path::absolute(path)
        }
        resolved => resolved,
    }
}

/// Of Windows: incorrect function, request not supported, unrecognised volume.
fn is_unable_code(code: i32) -> bool {
    matches!(code, 1 | 50 | 1005)
}

/// A path as people write it; one that leads on from the root, with `/` on every system.
pub fn shown(path: &Path) -> String {
    if path.has_root() || path.components().any(|part| matches!(part, Component::Prefix(_))) {
        return plain(&path.to_string_lossy()).into_owned();
    }
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Windows spells a resolved path `\\?\C:\Trang` or `\\?\UNC\may\chung`: nobody would know it, and no editor opens it.
pub fn plain(path: &str) -> Cow<'_, str> {
    let Some(rest) = path.strip_prefix(r"\\?\") else { return Cow::Borrowed(path) };
    match rest.strip_prefix(r"UNC\") {
        Some(shared) => Cow::Owned(format!(r"\\{shared}")),
        None if rest.as_bytes().get(1) == Some(&b':') => Cow::Borrowed(rest),
        // A volume without a letter has no other name.
        None => Cow::Borrowed(path),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    /// How often it was tried, and the pauses in milliseconds.
    fn tried(refusals: usize, is_passing: fn(&io::Error) -> bool) -> (usize, Vec<u128>, bool) {
        let (mut count, pauses) = (0, RefCell::new(Vec::new()));
        let done = again_while(
            is_passing,
            |pause| pauses.borrow_mut().push(pause.as_millis()),
            || {
                count += 1;
                if count <= refusals { Err(io::Error::from_raw_os_error(32)) } else { Ok(()) }
            },
        );
        (count, pauses.into_inner(), done.is_ok())
    }

    #[test]
    fn what_is_held_for_a_moment_is_waited_for() {
        assert_eq!(tried(0, |_| true), (1, vec![], true));
        assert_eq!(tried(2, |_| true), (3, vec![10, 20], true));
        assert_eq!(tried(99, |_| true), (7, vec![10, 20, 40, 80, 160, 320], false));
        assert_eq!(tried(2, |_| false), (1, vec![], false));
    }

    #[test]
    fn only_what_passes_is_waited_for() {
        assert!([5, 32, 33].into_iter().all(is_held_code) && ![0, 2, 3, 13, 112].into_iter().any(is_held_code));
        // A path that is not there, or not to be seen, is told as such.
        assert!(is_unable_code(1) && ![2, 3, 5, 123].into_iter().any(is_unable_code));
        assert_eq!(resolved(Path::new("khong/co")).unwrap_err().kind(), io::ErrorKind::NotFound);
        // Where files can be replaced while they are open, a refusal is told at once.
        assert_eq!(is_held(&io::Error::from_raw_os_error(32)), cfg!(windows));
    }

    #[test]
    fn paths_are_told_as_people_write_them() {
        for (path, told) in [
            (r"\\?\C:\Người dùng\Trang", r"C:\Người dùng\Trang"),
            (r"\\?\UNC\may-chu\chung\Trang", r"\\may-chu\chung\Trang"),
            (r"\\?\Volume{b75e2c83}\Trang", r"\\?\Volume{b75e2c83}\Trang"),
            (r"\\may-chu\chung", r"\\may-chu\chung"),
            (r"C:\Trang", r"C:\Trang"),
            ("/home/an", "/home/an"),
            ("", ""),
        ] {
            assert_eq!(plain(path), told);
        }
        let below: std::path::PathBuf = ["public", "tin-tuc", "a.html"].iter().collect();
        assert_eq!(shown(&below), "public/tin-tuc/a.html");
        assert_eq!((shown(Path::new(".")), shown(Path::new("/home/an"))), (".".to_owned(), "/home/an".to_owned()));
    }
}
