//! Where the inputs of a project lie at this moment, and which paths of events are about them.
//!
//! A watch clings to the folder it was given, not to its name. So each folder is remembered with its identity, and what another folder
//! has taken the place of is known by comparing.

use std::fs::{self, Metadata};
use std::path::{Component, Path, PathBuf};

use crate::disk::resolved;
use crate::source::{INPUTS, is_ignored};

/// The project as it lies there. What is not there is not remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    root: Option<Place>,
    inputs: Vec<Place>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    /// With all links followed: the name under which events are told.
    path: PathBuf,
    identity: Identity,
}

/// What an event means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    None,
    Look,
    /// A folder that is watched, or should be, came, went or changed its name.
    Replaced,
}

impl Ground {
    pub fn of(root: &Path) -> Ground {
        Ground { root: Place::find(root), inputs: INPUTS.iter().filter_map(|input| Place::find(&root.join(input))).collect() }
    }

    /// Watched without what lies below, to see the inputs come and go.
    pub fn root(&self) -> Option<&Path> {
        self.root.as_ref().map(|place| &*place.path)
    }

    /// Watched with all that lies below.
    pub fn inputs(&self) -> impl Iterator<Item = &Path> {
        self.inputs.iter().map(|place| &*place.path)
    }

    /// `is_of_name`: the event tells that a name came, went or now stands for something else.
    pub fn concern(&self, path: &Path, is_of_name: bool) -> Concern {
        let is_input = |path: &Path| {
            let below = self.root().and_then(|root| path.strip_prefix(root).ok());
            INPUTS.iter().any(|input| below == Some(Path::new(input))) || self.inputs().any(|input| input == path)
        };
        if is_input(path) {
            return if is_of_name { Concern::Replaced } else { Concern::Look };
        }
        if Some(path) == self.root() {
            // Whatever else is told of the root is about what lies in it, the output too.
            return if is_of_name { Concern::Replaced } else { Concern::None };
        }
        match self.inputs().find_map(|input| path.strip_prefix(input).ok()) {
            Some(below) if !below.components().any(is_passed_over) => Concern::Look,
            _ => Concern::None,
        }
    }
}

fn is_passed_over(part: Component) -> bool {
    is_ignored(&part.as_os_str().to_string_lossy())
}

impl Place {
    /// A folder that cannot be seen is as good as absent: looking will say what is wrong with it.
    fn find(path: &Path) -> Option<Place> {
        let path = resolved(path).ok()?;
        let data = fs::metadata(&path).ok().filter(Metadata::is_dir)?;
        Some(Place { identity: Identity::of(&data), path })
    }
}

/// Tells two folders of one name apart. The time of birth is there because some systems give the number of a folder just deleted to
/// the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Identity {
    #[cfg(unix)]
    inode: (u64, u64),
    born: Option<std::time::SystemTime>,
}

impl Identity {
    fn of(data: &Metadata) -> Identity {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        Identity {
            #[cfg(unix)]
            inode: (data.dev(), data.ino()),
            // Not every file system knows it.
            born: data.created().ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_read_concerns_us() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("content/news")).unwrap();
        let ground = Ground::of(dir.path());
        let root = fs::canonicalize(dir.path()).unwrap();
        let check = |path: &str, is_of_name, expected| assert_eq!(ground.concern(&root.join(path), is_of_name), expected, "{path}");
        for path in ["content/site.yaml", "content/news/2026/bai.vi.md", "content/4913.d/x"] {
            check(path, false, Concern::Look);
            check(path, true, Concern::Look);
        }
        for path in ["content/.bai.vi.md.swp", "content/.git/x.md", "content/news/~$a.docx", "public/index.html", "public", "contents/a.md"]
        {
            check(path, false, Concern::None);
            check(path, true, Concern::None);
        }
        for path in [".public.stage/x", ".public.lock", ".nhipcau/state", "..", "README.md"] {
            check(path, true, Concern::None);
        }
        for path in ["content", "themes"] {
            check(path, true, Concern::Replaced);
            check(path, false, Concern::Look);
        }
        check("", true, Concern::Replaced);
        check("", false, Concern::None);
    }

    #[test]
    fn another_folder_of_the_same_name_is_another_ground() {
        let dir = tempfile::tempdir().unwrap();
        let content = dir.path().join("content");
        fs::create_dir(&content).unwrap();
        let before = Ground::of(dir.path());
        fs::write(content.join("a.md"), "a").unwrap();
        assert_eq!(Ground::of(dir.path()), before);
        fs::rename(&content, dir.path().join("old")).unwrap();
        assert_ne!(Ground::of(dir.path()), before);
        fs::create_dir(&content).unwrap();
        assert_ne!(Ground::of(dir.path()), before);
    }

    #[cfg(unix)]
    #[test]
    fn a_linked_input_is_watched_where_it_lies() {
        let dir = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), dir.path().join("content")).unwrap();
        let ground = Ground::of(dir.path());
        let real = fs::canonicalize(elsewhere.path()).unwrap();
        assert_eq!(ground.inputs().collect::<Vec<_>>(), [&*real]);
        assert_eq!(ground.concern(&real.join("a.md"), false), Concern::Look);
        assert_eq!(ground.concern(&fs::canonicalize(dir.path()).unwrap().join("content"), true), Concern::Replaced);
    }
}
