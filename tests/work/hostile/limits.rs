//! Where something is too much, the editor is told in which file and line, and how much there may be, in either language.

use nhipcau::content;
use nhipcau::diagnostic::{Code, Diagnostic, Locale, Messages, human};
use nhipcau::engine::Engine;

use crate::site::Site;

use super::{NEWS, config, item, repeat};

#[track_caller]
fn is_told(problems: &[Diagnostic], code: Code, line: u32, limit: &str) {
    let problem = problems.iter().find(|problem| problem.code == code).unwrap_or_else(|| panic!("no {code:?}: {problems:?}"));
    for (locale, word) in [(Locale::Vi, "lỗi"), (Locale::En, "error")] {
        let told = human(problem, &Messages::new(locale));
        let first = told.lines().next().unwrap_or_default();
        assert!(first.starts_with(&format!("{NEWS}:{line}:")) && first.contains(word) && first.contains(limit), "{first}");
    }
}

#[test]
fn a_text_that_goes_beyond_a_limit() {
    let config = config();
    for (text, code, line, limit) in [
        (format!("---\ntitle: {}\n---\n", repeat("a", 100_000)), Code::FrontMatterTooLarge, 1, "64 KiB"),
        (format!("---\n{}\n---\n", repeat("[", 16_000)), Code::TooDeep, 2, "32"),
        (format!("---\na: {}a{}\n---\n", repeat("{a: ", 40), repeat("}", 40)), Code::TooDeep, 2, "32"),
        (item(&repeat("> ", 10_000)), Code::BodyTooDeep, 7, "32"),
        (item(&format!("{}a", repeat("- ", 10_000))), Code::BodyTooDeep, 7, "32"),
    ] {
        is_told(&content::parse(&NEWS.into(), &text, &config).problems, code, line, limit);
    }
}

#[test]
fn a_file_that_goes_beyond_the_limit() {
    let site = Site::empty();
    site.write("content/site.yaml", "languages: [vi]\nname: Hội\nbase_url: https://a.example/\n");
    site.write(NEWS, item(&repeat("a", 3_000_000)));
    let revision = Engine::default().revise(&site.request());
    assert!(revision.edition.is_none());
    is_told(&revision.problems, Code::FileTooLarge, 1, "2048 kB");
}
