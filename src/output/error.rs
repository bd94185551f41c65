//! What can go wrong while publishing, as data.
//!
//! The sentences here are plain English for logs and tests. What a reader of Vietnamese or English sees on the terminal
//! is made elsewhere from the same data, so no variant may carry a finished sentence.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub enum OutputError {
    /// The folder is not empty and has no manifest of ours.
    NotOurs { path: PathBuf },
    /// The place named for the output is a file or a device.
    NotAFolder { path: PathBuf },
    /// The manifest is there but cannot be read as one.
    UnreadableManifest { path: PathBuf, source: serde_json::Error },
    /// The manifest was written by a newer program.
    UnknownFormat { path: PathBuf, format: u32 },
    /// The output folder is itself a symbolic link.
    IsLink { path: PathBuf },
    /// The output would cover the project or one of its source folders.
    InsideProject { path: PathBuf, part: PathBuf },
    /// Another build is publishing to the same folder now.
    Locked { path: PathBuf },
    /// A path that some system or server cannot hold, or that leaves the folder.
    UnsafePath { path: String },
    /// Two outputs want one path, also when only case differs or one is a folder of the other.
    TwoProducers { path: String },
    /// An earlier `put` failed and `finish` was called all the same.
    Incomplete,
    /// The system refused.
    Io { path: PathBuf, action: &'static str, source: io::Error },
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs { path } => {
                write!(f, "{} is not empty and was not made by nhipcau: name an empty or a new folder", path.display())
            }
            Self::NotAFolder { path } => write!(f, "{} is not a folder", path.display()),
            Self::UnreadableManifest { path, source } => write!(
                f,
                "{} cannot be read, so it is not known which files are ours ({source}): \
                 remove the output folder and build again",
                path.display()
            ),
            Self::UnknownFormat { path, format } => {
                write!(f, "{} has format {format}, which this version does not know: use the newer nhipcau", path.display())
            }
            Self::IsLink { path } => write!(f, "{} is a symbolic link: name the real folder", path.display()),
            Self::InsideProject { path, part } => {
                write!(f, "{} cannot be the output, because {} would be overwritten or mixed with it", path.display(), part.display())
            }
            Self::Locked { path } => {
                write!(f, "another build is writing {} now", path.display())
            }
            Self::UnsafePath { path } => {
                write!(f, "{path:?} cannot be the path of an output file")
            }
            Self::TwoProducers { path } => {
                write!(f, "more than one output wants the path {path:?}")
            }
            Self::Incomplete => write!(f, "an output could not be written"),
            Self::Io { path, action, source } => write!(f, "cannot {action} {}: {source}", path.display()),
        }
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::UnreadableManifest { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// Adds to an `io::Error` the place and the deed it lacks.
pub(super) trait At<T> {
    fn at(self, action: &'static str, path: &Path) -> Result<T, OutputError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, action: &'static str, path: &Path) -> Result<T, OutputError> {
        self.map_err(|source| OutputError::Io { path: path.to_path_buf(), action, source })
    }
}
