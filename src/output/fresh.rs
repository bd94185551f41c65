//! A folder of files that are all new: wholly there, or not at all.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::disk::patiently;

use super::OutputError;
use super::error::At;
use super::path;

/// What may lie in a folder that is empty to its owner: what systems leave behind, and a repository without files.
const NOTHING: [&str; 4] = [".git", ".DS_Store", "Thumbs.db", "desktop.ini"];

/// The files stand here until all of them are written.
const STAGE: &str = ".nhipcau-new";

/// Refused are a folder that has something in it, and what is no folder.
pub fn check_free(dir: &Path) -> Result<(), OutputError> {
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Err(OutputError::NotAFolder { path: dir.to_owned() }),
        entries => entries.at("read", dir)?,
    };
    for entry in entries {
        let name = entry.at("read", dir)?.file_name();
        if !NOTHING.iter().any(|nothing| name == **nothing) {
            return Err(OutputError::NotOurs { path: dir.to_owned() });
        }
    }
    Ok(())
}

/// Writes all files (paths below the folder, with `/`) or leaves everything as it was.
pub fn create(dir: &Path, files: &[(&str, &[u8])]) -> Result<(), OutputError> {
    check_free(dir)?;
    if let Some((path, _)) = files.iter().find(|(path, _)| !path::is_safe(path)) {
        return Err(OutputError::UnsafePath { path: (*path).to_owned() });
    }
    let made = make_folder(dir)?;
    let created = fill(dir, files);
    if created.is_err()
        && let Some(made) = made
    {
        // What cannot be taken away either was told of by the first error.
        let _ = fs::remove_dir_all(made);
    }
    created
}

/// The uppermost folder that was not there before.
fn make_folder(dir: &Path) -> Result<Option<PathBuf>, OutputError> {
    let missing = dir.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).last().map(Path::to_owned);
    let made = fs::create_dir_all(dir).at("create", dir);
    if made.is_err()
        && let Some(missing) = &missing
    {
        let _ = fs::remove_dir_all(missing);
    }
    made.map(|()| missing)
}

/// Into a stage within the folder first: moving from there needs no more room, and the folder itself, which may be somebody's current
/// one, stays where it is.
fn fill(dir: &Path, files: &[(&str, &[u8])]) -> Result<(), OutputError> {
    let stage = dir.join(STAGE);
    let filled = write(&stage, files).and_then(|()| unpack(&stage, dir));
    let _ = fs::remove_dir_all(&stage);
    filled
}

fn write(stage: &Path, files: &[(&str, &[u8])]) -> Result<(), OutputError> {
    fs::create_dir(stage).at("create", stage)?;
    for (path, bytes) in files {
        let path = stage.join(path);
        let folder = path.parent().unwrap_or(stage);
        fs::create_dir_all(folder).at("create", folder)?;
        fs::write(&path, bytes).at("write", &path)?;
    }
    Ok(())
}

/// Moves what stands in the stage to where it belongs; on a failure everything goes back, and so goes with the stage.
fn unpack(stage: &Path, dir: &Path) -> Result<(), OutputError> {
    let mut moved: Vec<(PathBuf, PathBuf)> = Vec::new();
    for entry in fs::read_dir(stage).at("read", stage)? {
        let entry = entry.at("read", stage)?;
        let to = dir.join(entry.file_name());
        // Somebody else was here in the meantime.
        let taken = || OutputError::NotOurs { path: dir.to_owned() };
        let outcome = if to.exists() { Err(taken()) } else { patiently(|| fs::rename(entry.path(), &to)).at("write", &to) };
        if let Err(error) = outcome {
            for (from, to) in moved {
                let _ = patiently(|| fs::rename(&to, &from));
            }
            return Err(error);
        }
        moved.push((entry.path(), to));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn files_stand_where_they_belong() {
        let home = tempfile::tempdir().unwrap();
        for dir in ["a/b/c", "empty", "."] {
            let dir = home.path().join("x").join(dir);
            fs::create_dir_all(home.path().join("x")).unwrap();
            create(&dir, &[("content/a.md", b"A"), (".b", b"B")]).unwrap();
            assert_eq!(names(&dir), [".b", "content"]);
            assert_eq!(fs::read(dir.join("content/a.md")).unwrap(), b"A");
            fs::remove_dir_all(home.path().join("x")).unwrap();
        }
    }

    #[test]
    fn a_folder_with_something_in_it_is_refused() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("thu.txt"), "x").unwrap();
        assert!(matches!(create(home.path(), &[("a", b"A")]), Err(OutputError::NotOurs { .. })));
        assert_eq!(names(home.path()), ["thu.txt"]);
        assert!(matches!(create(&home.path().join("thu.txt"), &[("a", b"A")]), Err(OutputError::NotAFolder { .. })));
    }

    #[test]
    fn what_fails_halfway_leaves_nothing() {
        let home = tempfile::tempdir().unwrap();
        // The second file needs a folder where the first one is.
        let files: [(&str, &[u8]); 2] = [("a", b"A"), ("a/b", b"B")];
        assert!(create(&home.path().join("new/deep"), &files).is_err());
        assert_eq!(names(home.path()), [""; 0]);
        assert!(create(home.path(), &files).is_err());
        assert_eq!(names(home.path()), [""; 0]);
        fs::create_dir(home.path().join(".git")).unwrap();
        assert!(create(home.path(), &[("b", b"B"), (".git", b"A")]).is_err());
        assert_eq!(names(home.path()), [".git"]);
    }
}
