//! A small start for every vocabulary. The tables beside this file have a line for each term: id, Vietnamese, English, and what else is
//! said of it; the first line is the comment above them.

use super::answers::Answers;
use super::fill::{fill, scalar};
use super::province::Province;
use super::words::Words;

/// Of each: its name, its terms, and whether every term has a name in every language.
const TABLES: [(&str, &str, bool); 7] = [
    ("topics", include_str!("vocabulary/topics.txt"), true),
    ("series", include_str!("vocabulary/series.txt"), true),
    ("countries", include_str!("vocabulary/countries.txt"), true),
    ("areas", include_str!("vocabulary/areas.txt"), true),
    ("agencies", include_str!("vocabulary/agencies.txt"), true),
    ("sectors", include_str!("vocabulary/sectors.txt"), true),
    ("abbreviations", include_str!("vocabulary/abbreviations.txt"), false),
];

/// The text of each by its name.
pub fn texts(answers: &Answers) -> Vec<(&'static str, String)> {
    TABLES.iter().map(|(name, table, complete)| (*name, text(table, *complete, answers))).collect()
}

fn text(table: &str, complete: bool, answers: &Answers) -> String {
    let mut lines = table.lines();
    let mut text = comment(lines.next().unwrap_or_default(), answers);
    if complete {
        text.push_str(&not_yet_translated(answers));
    }
    text.extend(lines.filter_map(|line| term(line, complete, answers)));
    text
}

fn comment(line: &str, answers: &Answers) -> String {
    let (vi, en) = line.trim_start_matches("# ").split_once(" | ").unwrap_or((line, line));
    format!("# {}\n", Words::of_locale(answers.locale).choose(vi, en))
}

/// Names the languages in which the English names stand in.
fn not_yet_translated(answers: &Answers) -> String {
    let tags: Vec<_> = answers.languages.all().map(|lang| answers.languages.tag(lang)).filter(|tag| Words::of(tag).is_none()).collect();
    if tags.is_empty() {
        return String::new();
    }
    let told = Words::of_locale(answers.locale)
        .choose("CHƯA DỊCH, tạm ghi tiếng Anh, hãy dịch", "NOT TRANSLATED YET, English stands in, please translate");
    format!("# {told}: {}\n", tags.join(", "))
}

/// None for a term without a name in any language of the site.
fn term(line: &str, complete: bool, answers: &Answers) -> Option<String> {
    let mut parts = line.split('|').map(str::trim);
    let (id, vi, en) = (parts.next()?, parts.next()?, parts.next()?);
    let mut names = Vec::new();
    for lang in answers.languages.all() {
        let tag = answers.languages.tag(lang);
        let label = match Words::of(tag) {
            Some(words) => words.choose(vi, en),
            None if complete => en,
            None => "",
        };
        if !label.is_empty() {
            let label = fill(label, |gap| value(gap, lang.index(), answers));
            names.push(format!("{tag}: {}", scalar(&label)));
        }
    }
    if names.is_empty() {
        return None;
    }
    let more = parts.next().map(|more| format!(", {}", fill(more, |gap| value(gap, 0, answers)))).unwrap_or_default();
    let id = fill(id, |gap| value(gap, 0, answers));
    Some(format!("{}: {{name: {{{}}}{more}}}\n", scalar(&id), names.join(", ")))
}

fn value(gap: &str, language: usize, answers: &Answers) -> Option<String> {
    let province = Province::of(&answers.province.value);
    match gap {
        "area" => Some(province.id()),
        "province-vi" => Some(province.vietnamese_label()),
        "province-en" => Some(province.english()),
        "union" => Some(answers.names.get(language)?.value.clone()),
        _ => None,
    }
}
