use std::collections::BTreeMap;
use std::sync::Arc;

use super::*;
use crate::config::{self, Config};
use crate::theme::{Project, Theme, embedded_strings, load};
use crate::yaml::Source;

fn config(colours: &str) -> Config {
    let text = format!("languages: [vi, en]\nname: {{vi: A, en: B}}\nbase_url: https://example.org/\n{colours}");
    let (config, problems) = config::read(&Source::new(&Arc::from("content/site.yaml"), text, 0), &[]);
    assert_eq!(problems, []);
    config
}

fn default_theme(colours: &str) -> (Theme, Vec<Diagnostic>) {
    assert!(embedded_strings("vi").is_some());
    let project = Project { themes: BTreeMap::new(), site_files: Vec::new() };
    load("huu-nghi", Place::file("content/site.yaml"), project, &config(colours))
}

fn colour(text: &str) -> Colour {
    Colour::parse(text).unwrap()
}

fn shade(light: &str, dark: &str) -> Shade {
    Shade { light: colour(light), dark: colour(dark) }
}

/// Every colour chosen as it is, so that every pair of the default theme counts as chosen.
#[test]
fn every_pair_of_the_default_theme_can_be_read() {
    let (theme, problems) = default_theme("");
    assert_eq!(problems, []);
    let mut all = String::new();
    for (name, shade) in &theme.palette {
        all.push_str(&format!("  {name}: {{light: \"{}\", dark: \"{}\"}}\n", shade.light, shade.dark));
    }
    let (again, problems) = default_theme(&format!("colours:\n{all}"));
    assert_eq!(problems, []);
    assert_eq!(again.palette, theme.palette);
    assert!(theme.palette.len() > 20, "the palette was not understood: {:?}", theme.palette.keys());
}

fn pair(text: &str, on: &str) -> Pair {
    let at = || Place::file("theme.yaml");
    Pair { text: text.into(), on: on.into(), text_at: at(), on_at: at() }
}

fn choice(name: &str, light: &str, dark: Dark) -> ChosenColour {
    ChosenColour { name: name.into(), light: Some(colour(light)), dark, place: Place::file("site.yaml") }
}

fn settled(colours: Vec<ChosenColour>) -> (Palette, Vec<Diagnostic>) {
    let own: Palette = [
        ("head", shade("#0f4c5c", "#0a2d36")),
        ("head-text", shade("#fdf8ee", "#fdf8ee")),
        ("ground", shade("#ffffff", "#10191c")),
        ("text", shade("#1c2b30", "#e7ebe6")),
    ]
    .into_iter()
    .map(|(name, shade)| (name.into(), shade))
    .collect();
    let pairs = vec![pair("head-text", "head"), pair("text", "ground")];
    let mut problems = Vec::new();
    let palette = settle(&own, &Wishes { colours, pairs }, &mut problems);
    (palette, problems)
}

#[test]
fn one_colour_is_the_light_one_and_the_dark_one_follows() {
    let (palette, problems) = settled(vec![choice("head", "#7a1f3d", Dark::Derived)]);
    assert_eq!(problems, []);
    let head = palette["head"];
    assert_eq!(head.light, colour("#7a1f3d"));
    assert!(head.dark.red > head.dark.green && head.dark.contrast(colour("#fdf8ee")) > 10.0, "a dark red: {}", head.dark);
    let (palette, _) = settled(vec![choice("head-text", "#ffffff", Dark::Derived)]);
    assert_eq!(palette["head-text"], shade("#ffffff", "#ffffff"), "what the theme has once stays one");
    let (palette, _) = settled(vec![choice("head", "#7a1f3d", Dark::Unchanged)]);
    assert_eq!(palette["head"], shade("#7a1f3d", "#0a2d36"));
}

#[test]
fn later_choices_win() {
    let (palette, _) = settled(vec![choice("head", "#7a1f3d", Dark::Unchanged), choice("head", "#123456", Dark::Given(colour("#000")))]);
    assert_eq!(palette["head"], shade("#123456", "#000"));
}

fn told(problems: &[Diagnostic]) -> Vec<(Code, String)> {
    let arg = |problem: &Diagnostic, name: &str| problem.args.iter().find(|(own, _)| *own == name).map(|(_, value)| value.clone());
    problems.iter().map(|problem| (problem.code, arg(problem, "nearest").unwrap_or_default())).collect()
}

#[test]
fn what_cannot_be_read_is_told_with_what_can() {
    let (_, problems) = settled(vec![choice("head", "#e0c060", Dark::Derived)]);
    let [(Code::LowContrast, nearest)] = &told(&problems)[..] else { panic!("{problems:?}") };
    assert!(colour(nearest).is_readable_on(colour("#fdf8ee")));
    // What the program makes itself it makes readable: no problem of the dark scheme.
    let (_, problems) = settled(vec![choice("ground", "#fff", Dark::Given(colour("#888"))), choice("text", "#777", Dark::Unchanged)]);
    let codes = told(&problems);
    assert_eq!(codes.iter().map(|(code, _)| *code).collect::<Vec<_>>(), [Code::LowContrast; 2], "once for each scheme: {codes:?}");
}

#[test]
fn names_are_those_of_the_stylesheet() {
    let (_, problems) = settled(vec![choice("haed", "#000", Dark::Derived)]);
    assert_eq!(told(&problems), [(Code::UnknownColour, "head".to_owned())]);
}
