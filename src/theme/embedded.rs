//! The default theme within the program, so that a new site needs no other file.

use include_dir::{Dir, include_dir};

use super::layers::ThemeFile;

static HUU_NGHI: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/huu-nghi");

pub const NAME: &str = "huu-nghi";

/// The files of the embedded theme of this name.
pub fn files(name: &str) -> Option<Vec<ThemeFile>> {
    if name != NAME {
        return None;
    }
    let mut files = Vec::new();
    collect(&HUU_NGHI, &mut files);
    Some(files)
}

/// The words of the interface in a language that the default theme has.
pub fn embedded_strings(tag: &str) -> Option<&'static str> {
    HUU_NGHI.get_file(format!("i18n/{tag}.ftl"))?.contents_utf8()
}

fn collect(dir: &Dir<'static>, files: &mut Vec<ThemeFile>) {
    for file in dir.files() {
        let name = file.path().to_string_lossy().replace('\\', "/");
        files.push(ThemeFile { path: format!("themes/{NAME}/{name}").into(), name: name.into(), bytes: file.contents().into() });
    }
    for inner in dir.dirs() {
        collect(inner, files);
    }
}
