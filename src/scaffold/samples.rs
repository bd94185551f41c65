//! One example of each kind of content. The texts beside this file are originals; a line that begins with `=` is a fact, which a
//! translation leaves out.

use std::sync::Arc;

use crate::config::Config;
use crate::content;
use crate::diagnostic::Diagnostic;

use super::File;
use super::answers::Answers;
use super::fill::fill;
use super::province::Province;
use super::words::Words;

/// The name of each without language, in Vietnamese and in English.
const SAMPLES: [(&str, &str, &str); 4] = [
    ("news/@year@/bai-mau", include_str!("samples/news.vi.md"), include_str!("samples/news.en.md")),
    ("plans/ke-hoach-mau", include_str!("samples/plan.vi.md"), include_str!("samples/plan.en.md")),
    ("organizations/to-chuc-vi-du", include_str!("samples/organization.vi.md"), include_str!("samples/organization.en.md")),
    ("pages/gioi-thieu", include_str!("samples/page.vi.md"), include_str!("samples/page.en.md")),
];

/// The first language has the originals, in English where there are no words in it. The others have translations, where there are words.
pub fn files(answers: &Answers, config: &Config) -> (Vec<File>, Vec<Diagnostic>) {
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    let languages = &answers.languages;
    for (name, vi, en) in SAMPLES {
        let mut stamps = String::new();
        for lang in languages.all() {
            let tag = languages.tag(lang);
            let words = match Words::of(tag) {
                Some(words) => words,
                None if lang.index() == 0 => Words::En,
                None => continue,
            };
            let path = fill(&format!("content/{name}.{tag}.md"), |gap| value(gap, answers));
            let text = fill(words.choose(vi, en), |gap| value(gap, answers));
            let text = if lang.index() == 0 { original(&text) } else { translation(&text, &stamps) };
            let parsed = content::parse(&Arc::from(&*path), &text, config);
            problems.extend(parsed.problems);
            if let Some(document) = parsed.document.filter(|_| lang.index() == 0) {
                stamps = document.stamps.line();
            }
            files.push(File::new(path, text));
        }
    }
    (files, problems)
}

fn original(text: &str) -> String {
    text.lines().map(|line| format!("{}\n", line.strip_prefix('=').unwrap_or(line))).collect()
}

/// Says which state of the original it translates, in the last line of the front matter.
fn translation(text: &str, stamps: &str) -> String {
    let words: String = text.lines().filter(|line| !line.starts_with('=')).map(|line| format!("{line}\n")).collect();
    words.replacen("\n---\n", &format!("\ntranslates: {stamps}\n---\n"), 1)
}

fn value(gap: &str, answers: &Answers) -> Option<String> {
    match gap {
        "today" => Some(answers.today.to_string()),
        "year" => Some(answers.today.strftime("%Y").to_string()),
        "area" => Some(Province::of(&answers.province.value).id()),
        _ => None,
    }
}
