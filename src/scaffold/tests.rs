use std::collections::BTreeSet;

use jiff::civil::date;

use super::*;
use crate::config::BaseUrl;
use crate::diagnostic::Locale;

/// A site in these languages, with this name in all of them.
fn answers(of: &str, name: &str) -> Answers {
    let languages = languages(of).unwrap();
    Answers {
        locale: Locale::Vi,
        names: languages.all().map(|_| Answer::given(name.to_owned())).collect(),
        languages,
        province: Answer::given("Đồng Nai".to_owned()),
        base: Answer::given(BaseUrl::parse("https://example.org/").unwrap()),
        host: None,
        today: date(2026, 11, 21),
    }
}

fn text<'f>(files: &'f [File], path: &str) -> &'f str {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path}"));
    std::str::from_utf8(&file.bytes).unwrap()
}

#[test]
fn no_file_is_at_fault_or_has_a_gap_left() {
    for of in ["vi", "en", "vi, en", "en, vi", "vi, en, zh", "zh, vi, en", "lo", "en-GB, vi-VN"] {
        let (files, problems) = files(&answers(of, "Hội Mẫu"));
        assert_eq!(problems, [], "{of}");
        let paths: BTreeSet<_> = files.iter().map(|file| &file.path).collect();
        assert_eq!(paths.len(), files.len(), "{of}");
        for file in files {
            let text = String::from_utf8(file.bytes).unwrap();
            for gap in ["@languages@", "@names@", "@area@", "@today@", "@year@", "@union@", "@base@", "@host@", "@releases@"] {
                assert!(!text.contains(gap), "{of}: {}: {gap}", file.path);
            }
        }
    }
}

#[test]
fn a_name_is_read_back_as_it_was_given() {
    let long = "Hội ".repeat(2000);
    for name in ["A \"B\": c # d", "'", "\\", "- x", "@base@", "{vi: x}", "友好联合会", "no", "12", "a\u{2028}b", long.trim()] {
        let (files, problems) = files(&answers("vi, en", name));
        assert_eq!(problems, [], "{name}");
        let (config, _) = read(text(&files, SETTINGS), &[]);
        for lang in config.languages.all() {
            assert_eq!(config.name.get(lang), name);
        }
    }
}

/// What no site can have is told, by the judges of every later run.
#[test]
fn an_answer_that_no_site_can_have_is_told() {
    for (of, name) in [("vi", "~".to_owned()), ("vi, en", String::new())] {
        let (_, problems) = files(&answers(of, &name));
        assert!(!problems.is_empty(), "{of} {name}");
    }
}

#[test]
fn what_is_no_name() {
    for (text, fault) in [
        ("", NameFault::Empty),
        ("  \t", NameFault::Empty),
        ("~", NameFault::Empty),
        ("a\u{7}b", NameFault::Control),
        ("a\nb", NameFault::Control),
        ("a\u{202E}b", NameFault::Control),
        ("Liªn hiÖp c¸c tæ chøc h÷u nghÞ", NameFault::OldFont),
        ("Ðồng Nai", NameFault::Eth),
    ] {
        assert_eq!(name(text), Err(fault), "{text:?}");
    }
    assert_eq!(name(" Hội  Việt \u{110}ức "), Ok("Hội  Việt Đức".to_owned()));
}

#[test]
fn languages_are_told_apart_by_commas_or_blanks() {
    for (text, names) in [("vi", "vi"), ("vi,en", "vi, en"), ("EN vi", "en, vi"), (" vi; en-gb ", "vi, en-GB")] {
        assert_eq!(languages(text).map(|found| found.names()).as_deref(), Some(names), "{text}");
    }
    for text in ["", ",", "vi,vi", "tiếng Việt", "vi,../etc", "english"] {
        assert_eq!(languages(text), None, "{text}");
    }
}

#[test]
fn both_languages_of_comments_give_one_site() {
    let of = |locale| {
        let (files, _) = files(&Answers { locale, ..answers("vi, en, lo", "Hội Mẫu") });
        let bare = |text: &str| text.lines().filter(|line| !line.trim_start().starts_with('#')).map(strip).collect::<Vec<_>>().join("\n");
        // Schemas explain each key in the language of the comments.
        let is_explained = |file: &File| file.path.starts_with(".vscode/nhipcau-");
        files
            .into_iter()
            .filter(|file| !is_explained(file))
            .map(|file| (file.path, bare(&String::from_utf8(file.bytes).unwrap())))
            .collect::<Vec<_>>()
    };
    fn strip(line: &str) -> &str {
        line.split("  # ").next().unwrap_or(line)
    }
    assert_eq!(of(Locale::Vi), of(Locale::En));
}

#[test]
fn what_nobody_named_is_marked() {
    let assumed = Answers { base: Answer::assumed(BaseUrl::parse(DEFAULT_URL).unwrap()), ..answers("vi, zh", "Hội Mẫu") };
    let (found, _) = files(&assumed);
    let settings = text(&found, SETTINGS);
    assert!(settings.contains("base_url: https://example.org/  # GIÁ TRỊ MẪU: hãy sửa\n"), "{settings}");
    assert!(settings.contains("  vi: Hội Mẫu\n"), "{settings}");
    assert_eq!(settings.matches("CHƯA DỊCH").count(), 2, "{settings}");
    assert!(text(&found, "content/vocabulary/topics.yaml").contains("# CHƯA DỊCH, tạm ghi tiếng Anh, hãy dịch: zh\n"));
    assert!(text(&found, "content/theme/i18n/zh.ftl").starts_with("# zh: CHƯA DỊCH"));
}
