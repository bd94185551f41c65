//! The picture from which all icons are made: the site's, else the theme's `assets/logo.png`.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::picture::{self, PictureFault};
use crate::text::short_hash_bytes;

use super::layers::ThemeFile;

#[derive(Clone)]
pub struct Logo {
    pub path: Arc<str>,
    pub bytes: Arc<[u8]>,
    /// As displayed.
    pub width: u32,
    pub height: u32,
    /// Of the picture and of how icons are made of it: part of their addresses.
    pub hash: Box<str>,
}

impl Logo {
    pub fn new(path: Arc<str>, bytes: Arc<[u8]>) -> Result<Logo, PictureFault> {
        let info = picture::inspect(&bytes)?;
        let hash = short_hash_bytes(&[&bytes[..], &picture::RECIPE.to_le_bytes()].concat());
        Ok(Logo { path, bytes, width: info.width, height: info.height, hash: hash.into() })
    }
}

pub fn of_theme(file: &ThemeFile, problems: &mut Vec<Diagnostic>) -> Option<Logo> {
    let logo = Logo::new(file.path.clone(), file.bytes.clone());
    if logo.is_err() {
        let problem = Diagnostic::new(Code::LogoUnusable, Place::file(file.path.clone()));
        problems.push(problem.arg("file", &*file.path).arg("reason", "broken"));
    }
    logo.ok()
}
