//! Files that pages load: stylesheet, fonts, icons. Their addresses hold a hash of their content, so that a browser may keep them
//! for ever.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::{hash, path};

use super::layers::{Layer, ThemeFile};
use super::palette::{self, Palette};
use super::script;
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
        let (scripts, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|(name, _)| name.ends_with(".js"));
        for (name, file) in others.into_iter().filter(|(name, _)| *name != LOGO) {
            assets.add(name, file.bytes.clone());
        }
        assets.add_scripts(scripts, problems);
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

    /// Each after those that it imports, whose addresses it then names.
    fn add_scripts(&mut self, scripts: Vec<(&str, &ThemeFile)>, problems: &mut Vec<Diagnostic>) {
        let mut waiting: Vec<Script> = scripts.into_iter().map(|(name, file)| Script::read(name, file)).collect();
        while !waiting.is_empty() {
            let names: BTreeSet<&str> = waiting.iter().map(|script| script.name).collect();
            let (later, ready): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|script| script.first_of(&names).is_some());
            if ready.is_empty() {
                let in_a_circle = |script: &Script| Some(script.problem(script.first_of(&names)?.clone(), "circle"));
                problems.extend(later.iter().filter_map(in_a_circle));
                // Templates may name them all the same.
                later.iter().for_each(|script| self.add(script.name, script.file.bytes.clone()));
                return;
            }
            for script in ready {
                self.add_script(&script, problems);
            }
            waiting = later;
        }
    }

    fn add_script(&mut self, script: &Script, problems: &mut Vec<Diagnostic>) {
        let mut address = |place: &Range<usize>| match self.link(script.name, &script.text[place.clone()]) {
            // Without a dot before it, it would be the name of a package.
            Link::To(address) if !address.starts_with('.') => format!("./{address}"),
            Link::To(address) => address,
            Link::Stays => script.text[place.clone()].to_owned(),
            Link::Nowhere => {
                problems.push(script.problem(place.clone(), "target"));
                String::new()
            }
        };
        let addresses: Vec<String> = script.imports.iter().map(&mut address).collect();
        let bytes = if addresses.is_empty() {
            script.file.bytes.clone()
        } else {
            script::renamed(script.text, &script.imports, &addresses).into_bytes().into()
        };
        self.add(script.name, bytes);
    }

    /// Where a `url(…)` of the stylesheet `name` leads, or an import of the script `name`.
    fn link(&self, name: &str, target: &str) -> Link {
        if target.is_empty() || target.starts_with("data:") || target.starts_with('#') {
            return Link::Stays;
        }
        match self.by_name.get(&*beside(name, target)) {
            Some(asset) => Link::To(path::relative(&format!("/assets/{name}"), &asset.url)),
            None => Link::Nowhere,
        }
    }
}

/// A script, before those that it imports have addresses.
struct Script<'a> {
    name: &'a str,
    file: &'a ThemeFile,
    text: &'a str,
    imports: Vec<Range<usize>>,
}

impl<'a> Script<'a> {
    fn read(name: &'a str, file: &'a ThemeFile) -> Script<'a> {
        // What is no text imports nothing.
        let text = std::str::from_utf8(&file.bytes).unwrap_or_default();
        Script { name, file, text, imports: script::imports(text) }
    }

    /// The first import of one of these.
    fn first_of(&self, names: &BTreeSet<&str>) -> Option<&Range<usize>> {
        self.imports.iter().find(|place| names.contains(&*beside(self.name, &self.text[(*place).clone()])))
    }

    fn problem(&self, place: Range<usize>, detail: &str) -> Diagnostic {
        let target = &self.text[place.clone()];
        let place = Place::at(&self.file.path, self.text, place.start);
        Diagnostic::new(Code::ThemeAsset, place).arg("detail", detail).arg("target", target)
    }
}

/// The name of the file that `name` calls `target`.
fn beside(name: &str, target: &str) -> String {
    let mut folders: Vec<&str> = name.split('/').collect();
    folders.pop();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." if !folders.is_empty() => {
                folders.pop();
            }
            part => folders.push(part),
        }
    }
    folders.join("/")
}

fn decode(file: &ThemeFile, problems: &mut Vec<Diagnostic>) -> Option<String> {
    let text = std::str::from_utf8(&file.bytes).ok();
    if text.is_none() {
        problems.push(Diagnostic::new(Code::ThemeAsset, Place::file(file.path.clone())).arg("detail", "encoding").arg("target", ""));
    }
    text.map(str::to_owned)
}
