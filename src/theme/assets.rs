//! Files that pages load: stylesheet, fonts, icons. Their addresses hold a hash of their content, so that a browser may keep them
//! for ever.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::{hash, path};

use super::layers::{Layer, ThemeFile};
use super::palette::{self, Palette};
use super::sheet::{self, Link, SheetText};

/// The stylesheet whose colours a site may choose.
pub const MAIN: &str = "site.css";

/// The picture from which icons are made; it is not published itself.
pub const LOGO: &str = "logo.png";

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
    /// The colours of the main stylesheet are as `colours` makes them from its own.
    pub fn new(
        layers: &[Layer],
        colours: impl Fn(&Palette, &mut Vec<Diagnostic>) -> Palette,
        problems: &mut Vec<Diagnostic>,
    ) -> (Assets, Palette) {
        let mut files: BTreeMap<&str, &ThemeFile> = BTreeMap::new();
        for file in layers.iter().rev().flat_map(|layer| &layer.assets) {
            files.insert(&file.name, file);
        }
        let mut assets = Assets::default();
        let (sheets, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name.ends_with(".css"));
        for (name, file) in others.into_iter().filter(|(name, _)| *name != LOGO) {
            assets.add(name, file.bytes.clone());
        }
        // Stylesheets name the others, whose addresses are known by now.
        let mut palette = Palette::new();
        let mut has_palette = false;
        for (name, file) in sheets {
            let Some(text) = decode(file, problems) else {
                assets.add(name, file.bytes.clone());
                continue;
            };
            let text = SheetText { path: &file.path, text: &text };
            let mut parsed = sheet::read(text, problems);
            if name == MAIN {
                let own = palette::of(&mut parsed);
                palette = colours(&own, problems);
                has_palette = true;
                palette
                    .iter()
                    .filter(|(name, shade)| own.get(*name) != Some(shade))
                    .for_each(|(name, shade)| palette::set(&mut parsed, name, *shade));
            }
            problems.extend(sheet::relink(text, &mut parsed, |target| assets.link(name, target)));
            match sheet::write(text, &parsed) {
                Ok(css) => assets.add(name, css.into_bytes().into()),
                Err(problem) => problems.push(*problem),
            }
        }
        if !has_palette {
            palette = colours(&palette, problems);
        }
        (assets, palette)
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

    /// Where a `url(…)` of the stylesheet `name` leads.
    fn link(&self, name: &str, target: &str) -> Link {
        if target.is_empty() || target.starts_with("data:") || target.starts_with('#') {
            return Link::Stays;
        }
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        let joined = if folder.is_empty() { target.to_owned() } else { format!("{folder}/{target}") };
        match self.by_name.get(joined.trim_start_matches("./")) {
            Some(asset) => Link::To(path::relative(&format!("/assets/{name}"), &asset.url)),
            None => Link::Nowhere,
        }
    }
}

fn decode(file: &ThemeFile, problems: &mut Vec<Diagnostic>) -> Option<String> {
    let text = std::str::from_utf8(&file.bytes).ok();
    if text.is_none() {
        problems.push(Diagnostic::new(Code::ThemeAsset, Place::file(file.path.clone())).arg("detail", "encoding").arg("target", ""));
    }
    text.map(str::to_owned)
}
