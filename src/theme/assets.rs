//! Files that pages load: stylesheet, fonts, icons. Their addresses hold a hash of their content, so that a browser may keep them
//! for ever.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::{hash, path};

use super::layers::{Layer, ThemeFile};

#[derive(Clone)]
pub struct Asset {
    /// Root path: `/assets/site.1f2e3d4c5b6a.css`.
    pub url: Box<str>,
    pub bytes: Arc<[u8]>,
}

#[derive(Default)]
pub struct Assets {
    by_name: BTreeMap<Box<str>, Asset>,
}

impl Assets {
    pub fn new(layers: &[Layer], problems: &mut Vec<Diagnostic>) -> Assets {
        let mut files: BTreeMap<&str, &ThemeFile> = BTreeMap::new();
        for file in layers.iter().rev().flat_map(|layer| &layer.assets) {
            files.insert(&file.name, file);
        }
        let mut assets = Assets::default();
        let (sheets, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name.ends_with(".css"));
        for (name, file) in others {
            assets.add(name, file.bytes.clone());
        }
        // Stylesheets name the others, whose addresses are known by now.
        for (name, file) in sheets {
            let bytes = assets.rewrite(name, file, problems);
            assets.add(name, bytes);
        }
        assets
    }

    pub fn get(&self, name: &str) -> Option<&Asset> {
        self.by_name.get(name)
    }

    pub fn all(&self) -> impl Iterator<Item = (&str, &Asset)> {
        self.by_name.iter().map(|(name, asset)| (&**name, asset))
    }

    fn add(&mut self, name: &str, bytes: Arc<[u8]>) {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let url = format!("/assets/{stem}.{}.{ending}", hash::short_hash_bytes(&bytes));
        self.by_name.insert(name.into(), Asset { url: url.into(), bytes });
    }

    /// Every `url(…)` of a stylesheet that names a file of the theme gets that file's hashed name.
    fn rewrite(&self, name: &str, file: &ThemeFile, problems: &mut Vec<Diagnostic>) -> Arc<[u8]> {
        let Ok(css) = std::str::from_utf8(&file.bytes) else {
            problems.push(Diagnostic::new(Code::ThemeAsset, Place::file(file.path.clone())).arg("detail", "encoding").arg("target", ""));
            return file.bytes.clone();
        };
        let here = format!("/assets/{name}");
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut out = String::with_capacity(css.len() + 256);
        let mut rest = css;
        while let Some(at) = rest.find("url(") {
            let (before, after) = rest.split_at(at + 4);
            let Some(end) = after.find(')') else { break };
            let target = after[..end].trim().trim_matches(['"', '\'']);
            out.push_str(before);
            match self.target(folder, target) {
                Some(url) => out.push_str(&format!("\"{}\"", path::relative(&here, url))),
                None if target.starts_with("data:") || target.starts_with('#') => out.push_str(&after[..end]),
                None => {
                    let place = Place::at(&file.path, css, css.len() - after.len());
                    problems.push(Diagnostic::new(Code::ThemeAsset, place).arg("detail", "target").arg("target", target));
                    out.push_str(&after[..end]);
                }
            }
            rest = &after[end..];
        }
        out.push_str(rest);
        out.into_bytes().into()
    }

    fn target(&self, folder: &str, target: &str) -> Option<&str> {
        let joined = if folder.is_empty() { target.to_owned() } else { format!("{folder}/{target}") };
        self.by_name.get(joined.trim_start_matches("./")).map(|asset| &*asset.url)
    }
}
