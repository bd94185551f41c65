//! From the files of a theme to its layers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;

use crate::config::{self, ChosenColour, ColoursForm, Config, Languages, Values};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source;
use crate::yaml::{self, Source};

use super::assets::{Assets, LOGO, MAIN};
use super::colours::{self, Pair, Wishes};
use super::logo;
use super::palette::Palette;
use super::strings::Strings;
use super::{Theme, embedded};

/// One file of a theme folder.
#[derive(Clone)]
pub struct ThemeFile {
    /// As messages name it, below the root.
    pub path: Arc<str>,
    /// Below the theme's folder: `templates/list.html`.
    pub name: Box<str>,
    pub bytes: Arc<[u8]>,
}

/// A text of a layer with the file it came from.
pub struct LayerText {
    pub path: Arc<str>,
    pub name: Box<str>,
    pub text: String,
}

pub struct Layer {
    /// Distinguishes templates of one name: `site/`, `child/`, `base/`.
    pub prefix: &'static str,
    pub templates: Vec<LayerText>,
    /// Named by language tag.
    pub strings: Vec<LayerText>,
    pub assets: Vec<ThemeFile>,
}

/// `theme.yaml`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ThemeForm {
    #[allow(dead_code, reason = "said for people")]
    name: Option<String>,
    #[allow(dead_code, reason = "said for people")]
    title: Option<String>,
    #[allow(dead_code, reason = "said for people")]
    license: Option<String>,
    #[allow(dead_code, reason = "said for people")]
    author: Option<String>,
    parent: Option<String>,
    colours: ColoursForm,
    contrast: Vec<PairForm>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct PairForm {
    text: String,
    on: String,
}

/// What a theme says in `theme.yaml`.
#[derive(Default)]
struct Settings {
    parent: Option<(String, Place)>,
    colours: Vec<ChosenColour>,
    pairs: Vec<Pair>,
}

const PREFIXES: [&str; 3] = ["site/", "child/", "base/"];

/// What a project has of themes.
pub struct Project {
    /// Folders of `themes/` by name.
    pub themes: BTreeMap<String, Vec<ThemeFile>>,
    /// `content/theme/`.
    pub site_files: Vec<ThemeFile>,
}

/// The theme `name` under the site's own files. The embedded theme stands in where the project has none of its name; and where the
/// way from theme to parent leads nowhere, so that the rest can be judged.
pub fn load(name: &str, named_at: Place, mut project: Project, config: &Config) -> (Theme, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let mut known: BTreeSet<String> = project.themes.keys().cloned().collect();
    known.insert(embedded::NAME.to_owned());
    let known = known.into_iter().collect::<Vec<_>>().join(", ");
    let mut sets = vec![project.site_files];
    let mut names: Vec<String> = Vec::new();
    let mut next = Some((name.to_owned(), named_at));
    let mut said: Vec<Settings> = Vec::new();
    while let Some((name, place)) = next.take() {
        if names.contains(&name) || names.len() == 2 {
            problems.push(Diagnostic::new(Code::ThemeLoop, place).arg("name", name));
            sets.truncate(PREFIXES.len() - 1);
            sets.extend(embedded::files(embedded::NAME));
            break;
        }
        let Some(files) = project.themes.remove(&name).or_else(|| embedded::files(&name)) else {
            problems.push(Diagnostic::new(Code::ThemeNotFound, place).arg("name", name).arg("known", &known));
            sets.extend(embedded::files(embedded::NAME));
            break;
        };
        let mut settings = settings(&files, &config.languages, &mut problems);
        next = settings.parent.take();
        said.push(settings);
        names.push(name);
        sets.push(files);
    }
    let layers: Vec<_> = sets.into_iter().zip(PREFIXES).map(|(files, prefix)| layer(prefix, files, &mut problems)).collect();
    let strings = Strings::new(&layers, &config.languages, &mut problems);
    let sheet = layers.iter().position(|layer| layer.assets.iter().any(|file| &*file.name == MAIN)).unwrap_or(layers.len());
    let settle = |own: &Palette, problems: &mut Vec<Diagnostic>| colours::settle(own, &wishes(&said, sheet, own, config), problems);
    let (assets, palette) = Assets::new(&layers, settle, &mut problems);
    let logo = layers.iter().flat_map(|layer| &layer.assets).find(|file| &*file.name == LOGO);
    let logo = logo.and_then(|file| logo::of_theme(file, &mut problems));
    (Theme { layers, strings, assets, palette, logo }, problems)
}

/// What all layers wish, the lowest first. A theme whose stylesheet another one took the place of speaks of names that may be no more.
fn wishes(said: &[Settings], sheet: usize, own: &Palette, config: &Config) -> Wishes {
    let mut wishes = Wishes::default();
    for (at, settings) in said.iter().enumerate().rev() {
        // The site's own layer stands above all themes.
        let is_meant = |name: &str| at < sheet || own.contains_key(name);
        wishes.colours.extend(settings.colours.iter().filter(|colour| is_meant(&colour.name)).cloned());
        wishes.pairs.extend(settings.pairs.iter().filter(|pair| is_meant(&pair.text) && is_meant(&pair.on)).cloned());
    }
    wishes.colours.extend(config.colours.iter().cloned());
    wishes
}

fn settings(files: &[ThemeFile], languages: &Languages, problems: &mut Vec<Diagnostic>) -> Settings {
    let file = files.iter().find(|file| &*file.name == "theme.yaml");
    let Some((file, text)) = file.and_then(|file| Some((file, decode(file, problems)?))) else { return Settings::default() };
    let source = Source::new(&file.path, text, 0);
    let (form, found) = yaml::read::<ThemeForm>(&source);
    problems.extend(found);
    let mut values = Values::new(&source, languages);
    let colours = config::colours(&mut values, form.colours);
    problems.extend(values.finish());
    let pair = |(at, pair): (usize, PairForm)| Pair {
        text: pair.text.into(),
        on: pair.on.into(),
        text_at: source.place_of_value(&format!("contrast[{at}].text")),
        on_at: source.place_of_value(&format!("contrast[{at}].on")),
    };
    let pairs = form.contrast.into_iter().enumerate().map(pair).collect();
    Settings { parent: form.parent.map(|parent| (parent, source.place_of_value("parent"))), colours, pairs }
}

fn layer(prefix: &'static str, mut files: Vec<ThemeFile>, problems: &mut Vec<Diagnostic>) -> Layer {
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let mut layer = Layer { prefix, templates: Vec::new(), strings: Vec::new(), assets: Vec::new() };
    for file in files {
        if let Some(name) = file.name.strip_prefix("templates/").map(Box::from) {
            layer.templates.extend(text_of(&file, name, problems));
        } else if let Some(tag) = file.name.strip_prefix("i18n/").and_then(|name| name.strip_suffix(".ftl")).map(Box::from) {
            layer.strings.extend(text_of(&file, tag, problems));
        } else if let Some(name) = file.name.strip_prefix("assets/").map(Box::from) {
            layer.assets.push(ThemeFile { name, ..file });
        } else if prefix == "site/" {
            let expected = "content/theme/: templates/, i18n/LANG.ftl, assets/";
            problems.push(Diagnostic::new(Code::UnknownFile, Place::file(file.path)).arg("expected", expected));
        }
    }
    layer
}

fn text_of(file: &ThemeFile, name: Box<str>, problems: &mut Vec<Diagnostic>) -> Option<LayerText> {
    decode(file, problems).map(|text| LayerText { path: file.path.clone(), name, text })
}

fn decode(file: &ThemeFile, problems: &mut Vec<Diagnostic>) -> Option<String> {
    let (text, found) = source::decode(&file.path, &file.bytes);
    problems.extend(found);
    text
}
