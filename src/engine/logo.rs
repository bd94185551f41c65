//! The picture that site.yaml names as its logo.

use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::{self, SourceTree};
use crate::text::Suggestions;
use crate::theme::Logo;

use super::pictures::PictureSource;

/// From here on every icon is sharp.
const LARGE_ENOUGH: u32 = 512;

/// None where it is not to be had, which a problem tells.
pub fn read(
    config: &Config,
    tree: &SourceTree,
    pictures: &PictureSource,
    memo: &mut Option<Logo>,
    problems: &mut Vec<Diagnostic>,
) -> Option<Logo> {
    let (name, place) = config.logo.as_ref()?;
    if name.to_ascii_lowercase().ends_with(".svg") {
        problems.push(Diagnostic::new(Code::LogoUnusable, place.clone()).arg("file", &**name).arg("reason", "svg"));
        return None;
    }
    let path = format!("content/{name}");
    let Some(file) = tree.get(&path) else {
        problems.push(missing(name, place, pictures));
        return None;
    };
    // A picture with a fault of its own is told of already.
    pictures.known.get(&*path)?;
    let logo = match source::read(file) {
        Ok(bytes) => known_or_new(&file.path, &bytes, memo)?,
        Err(problem) => {
            problems.push(*problem);
            return None;
        }
    };
    if logo.width.min(logo.height) < LARGE_ENOUGH {
        problems.push(Diagnostic::new(Code::LogoSmall, place.clone()).arg("width", logo.width).arg("height", logo.height));
    }
    Some(logo)
}

/// While the file is at fault, of which a problem tells, its last good state stands.
fn known_or_new(path: &Arc<str>, bytes: &[u8], memo: &mut Option<Logo>) -> Option<Logo> {
    let known = memo.take().filter(|known| known.path == *path);
    *memo = match known {
        Some(known) if *known.bytes == *bytes => Some(known),
        known => Logo::new(path.clone(), bytes.into()).ok().or(known),
    };
    memo.clone()
}

fn missing(name: &str, place: &Place, pictures: &PictureSource) -> Diagnostic {
    let names = pictures.known.keys().filter_map(|path| path.strip_prefix("content/").filter(|path| path.starts_with("media/")));
    let near = Suggestions::default().nearest_file(name, names);
    Diagnostic::new(Code::MissingPicture, place.clone()).arg("picture", name).arg("nearest", near).arg("in", "settings")
}
