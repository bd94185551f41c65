//! `nhipcau-manifest.json`: the sign that a folder is ours, and the list of what in it is ours.
//!
//! It says who owns a path and what a copy should look like; it is never believed about what lies on disk, because
//! people edit outputs by hand. Equal sites give equal bytes: no dates, no places of this machine. One file a line, so
//! that two manifests can be compared with any tool.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use xxhash_rust::xxh3::xxh3_128;

use super::error::{At, OutputError};
use super::path::is_safe;

pub(super) const NAME: &str = "nhipcau-manifest.json";
const FORMAT: u32 = 1;

/// One file of a generation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Entry {
    #[serde(deserialize_with = "safe_path")]
    pub path: Box<str>,
    #[serde(rename = "xxh3", serialize_with = "to_hex", deserialize_with = "of_hex")]
    pub hash: u128,
    pub size: u64,
}

impl Entry {
    pub(super) fn new(path: &str, bytes: &[u8]) -> Entry {
        Entry { path: path.into(), hash: xxh3_128(bytes), size: bytes.len() as u64 }
    }
}

/// A manifest as found on disk.
pub(super) struct Manifest {
    /// Sorted by path.
    pub entries: Vec<Entry>,
    /// What wrote it: `nhipcau 0.1.0`.
    pub program: Box<str>,
    /// Of the file's own bytes.
    pub hash: u128,
}

#[derive(Deserialize)]
struct Head {
    format: u32,
}

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    program: Box<str>,
    files: Vec<Entry>,
}

/// The manifest of a folder, or nothing if it has none. A link in its place does not count.
pub(super) fn read(folder: &Path) -> Result<Option<Manifest>, OutputError> {
    let path = folder.join(NAME);
    if !fs::symlink_metadata(&path).is_ok_and(|found| found.is_file()) {
        return Ok(None);
    }
    let bytes = fs::read(&path).at("read", &path)?;
    let unreadable = |source| OutputError::UnreadableManifest { path: path.clone(), source };
    let head: Head = serde_json::from_slice(&bytes).map_err(unreadable)?;
    if head.format != FORMAT {
        let format = head.format;
        return Err(OutputError::UnknownFormat { path, format });
    }
    let body: Body = serde_json::from_slice(&bytes).map_err(unreadable)?;
    let mut entries = body.files;
    entries.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    let hash = xxh3_128(&bytes);
    Ok(Some(Manifest { entries, program: body.program, hash }))
}

/// How a version names itself.
pub(super) fn program(version: &str) -> String {
    format!("nhipcau {version}")
}

/// The bytes of a manifest. The entries come sorted.
pub(super) fn render<'a>(entries: impl IntoIterator<Item = &'a Entry>, version: &str) -> Result<Vec<u8>, OutputError> {
    let program = serde_json::Value::from(program(version));
    let mut text = format!("{{\n\"format\": {FORMAT},\n\"program\": {program},\n\"files\": [");
    let mut comma = "\n";
    for entry in entries {
        let line = serde_json::to_string(entry).map_err(std::io::Error::from);
        let line = line.at("describe", Path::new(&*entry.path))?;
        let _ = write!(text, "{comma}{line}"); // a String takes everything
        comma = ",\n";
    }
    text.push_str("\n]\n}\n");
    Ok(text.into_bytes())
}

/// A manifest may have been edited; its paths lead to deletions, so none may point out of the folder.
fn safe_path<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<str>, D::Error> {
    let path = Box::<str>::deserialize(deserializer)?;
    if is_safe(&path) { Ok(path) } else { Err(de::Error::custom(format_args!("unsafe path {path:?}"))) }
}

fn to_hex<S: Serializer>(hash: &u128, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{hash:032x}"))
}

fn of_hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u128, D::Error> {
    let text = String::deserialize(deserializer)?;
    u128::from_str_radix(&text, 16).map_err(de::Error::custom)
}
