//! Every command and option speaks both languages, one at a time.

use std::collections::BTreeSet;

use super::page::{help_of, text};
use super::*;
use crate::cli::settings::UsageError;

const LOCALES: [Locale; 2] = [Locale::Vi, Locale::En];

fn told(arguments: &[&str]) -> (String, bool) {
    let arguments: Vec<OsString> = ["nhipcau"].iter().chain(arguments).map(Into::into).collect();
    match parse(&arguments) {
        Ok(_) => panic!("{arguments:?} is right"),
        Err(refusal) => (refusal.text, refusal.is_fault),
    }
}

fn commands() -> Vec<Command> {
    Arguments::command().get_subcommands().cloned().collect()
}

#[test]
fn every_command_and_option_has_its_words() {
    let mut missing = Vec::new();
    for locale in LOCALES {
        let words = words(locale);
        let mut ask = |key: String| {
            if text(&words, &key).is_none() {
                missing.push(format!("{locale:?}: {key}"));
            }
        };
        for command in commands() {
            let name = command.get_name();
            ask(format!("help-{name}"));
            ask(format!("example-of-{name}"));
            for arg in command.get_arguments() {
                let id = arg.get_id().as_str().replace('_', "-");
                if help_of(&words, name, &id).is_none() {
                    ask(format!("help-{name}-{id}"));
                }
                // Words of several values name them themselves.
                let values = arg.get_value_names().unwrap_or_default().iter().filter(|name| !name.contains('|'));
                values.filter(|_| arg.get_action().takes_values()).for_each(|name| ask(format!("value-{}", name.to_lowercase())));
            }
        }
    }
    assert!(missing.is_empty(), "src/cli/help/*.ftl lack:\n{}", missing.join("\n"));
}

#[test]
fn checked_values_are_told_in_one_language() {
    let text = || "x".to_owned();
    let all = [
        UsageError::Root("x".into()),
        UsageError::BaseUrl(text()),
        UsageError::Date(text()),
        UsageError::Epoch(text()),
        UsageError::Poll(text()),
        UsageError::Editor(text()),
        UsageError::Month(text()),
        UsageError::Period(text(), None),
        UsageError::Period(text(), Some(text())),
        UsageError::NoPlan(text(), None),
        UsageError::NoPlan(text(), Some(text())),
        UsageError::NotTracked(text(), None),
        UsageError::NotTracked(text(), Some(text())),
        UsageError::ReportLanguage(text(), text()),
        UsageError::MonthAhead { month: "2026-12".to_owned(), now: "2026-11".to_owned() },
    ];
    for error in &all {
        let [vi, en] = LOCALES.map(|locale| error.told(&words(locale)));
        assert!(vi != en && !vi.starts_with("usage-") && !en.starts_with("usage-") && !vi.contains(" / "), "{vi}; {en}");
        assert_eq!(vi.split(':').next(), en.split(':').next());
    }
    assert_eq!(all[5].told(&words(Locale::Vi)), "--editor x: cần dạng vscode://file/{path}:{line}:{column}");
}

/// The keys of a file, in its order.
fn keys(locale: Locale) -> Vec<&'static str> {
    let is_key = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
    source(locale).lines().filter(is_key).filter_map(|line| line.split(" =").next()).collect()
}

#[test]
fn both_languages_have_the_same_keys_and_each_is_of_use() {
    assert_eq!(keys(Locale::Vi), keys(Locale::En));
    let mut known: BTreeSet<String> = BTreeSet::new();
    for command in commands() {
        let name = command.get_name();
        known.extend([format!("help-{name}"), format!("example-of-{name}")]);
        for arg in command.get_arguments() {
            let id = arg.get_id().as_str().replace('_', "-");
            known.extend([format!("help-{name}-{id}"), format!("help-any-{id}")]);
        }
    }
    known.extend(["help-any-help", "help-any-version", "help-of-command"].map(str::to_owned));
    let unused: Vec<_> = keys(Locale::Vi).into_iter().filter(|key| key.starts_with("help-") || key.starts_with("example-of-")).collect();
    let unused: Vec<_> = unused.into_iter().filter(|key| !known.contains(*key)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn help_is_in_one_language_with_an_example() {
    const ENGLISH: [&str; 12] =
        ["Usage", "Options", "Commands", "Arguments", "[default", "possible", "Print", "the ", " and ", " of ", "folder", " to "];
    for name in commands().iter().map(Command::get_name) {
        let of = |locale: &str, flag: &str| told(&[name, "--locale", locale, flag]);
        let ((vi, fault), (en, _)) = (of("vi", "--help"), of("en", "--help"));
        assert!(!fault, "{vi}");
        let example = |heading: &str| format!("\n{heading}:\n  nhipcau {name}");
        assert!(vi.contains(&example("Ví dụ")) && en.contains(&example("Example")), "{vi}{en}");
        assert!(vi.contains(&format!("\nCách dùng: nhipcau {name} [TÙY CHỌN]")) && vi.contains("\nTùy chọn:\n"), "{vi}");
        assert!(en.contains(&format!("\nUsage: nhipcau {name} [OPTIONS]")) && en.contains("\nOptions:\n"), "{en}");
        let english: Vec<_> = ENGLISH.into_iter().filter(|word| vi.contains(word)).collect();
        assert!(english.is_empty(), "{english:?} in {vi}");
        assert!(!en.contains(|c: char| "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".contains(c)), "{en}");
        assert!(vi.lines().chain(en.lines()).all(|line| crate::text::columns::width(line) <= 100), "{vi}{en}");
        assert_eq!(of("vi", "-h").0, vi);
        let options: Vec<_> = vi.lines().filter_map(|line| line.strip_prefix("  --")?.split(' ').next()).collect();
        assert_eq!(options.iter().collect::<BTreeSet<_>>().len(), options.len(), "{vi}");
    }
}

#[test]
fn the_first_page_lists_the_commands() {
    for (locale, usage, example) in
        [(Locale::Vi, "Cách dùng: nhipcau <LỆNH>", "Ví dụ:"), (Locale::En, "Usage: nhipcau <COMMAND>", "Example:")]
    {
        let page = page::dressed(Arguments::command(), &words(locale)).render_help().to_string();
        assert!(page.contains(usage) && page.contains(example), "{page}");
        for command in commands() {
            assert!(page.contains(&format!("\n  {} ", command.get_name())), "{page}");
        }
    }
}

#[test]
fn faults_are_told_in_the_language_asked_for() {
    let check = |arguments: &[&str], vi: &str, en: &str| {
        for (locale, expected) in [("vi", vi), ("en", en)] {
            let (text, is_fault) = told(&[arguments, &[&format!("--locale={locale}")]].concat());
            assert!(is_fault && text == expected, "{text:?}\n{expected:?}");
        }
    };
    check(
        &["build", "--watc"],
        "nhipcau: không có tùy chọn hay đối số “--watc”\n  Có phải ý bạn là “--watch”?\n  Xem hướng dẫn: nhipcau build --help\n",
        "nhipcau: there is no option or argument “--watc”\n  Did you mean “--watch”?\n  For help: nhipcau build --help\n",
    );
    check(
        &["biuld"],
        "nhipcau: không có lệnh “biuld”\n  Có phải ý bạn là “build”?\n  Xem hướng dẫn: nhipcau --help\n",
        "nhipcau: there is no command “biuld”\n  Did you mean “build”?\n  For help: nhipcau --help\n",
    );
    check(
        &["status", "--format", "xml"],
        "nhipcau: --format <human|json|csv> không nhận giá trị “xml”\n  Giá trị dùng được: human, json, csv.\n  Xem hướng dẫn: nhipcau status --help\n",
        "nhipcau: --format <human|json|csv> does not take the value “xml”\n  Values that can stand here: human, json, csv.\n  For help: nhipcau status --help\n",
    );
    check(
        &["serve", "--port", "cao"],
        "nhipcau: --port <CỔNG> không nhận giá trị “cao”\n  Cổng, từ 0 đến 65535; đang bận thì lấy cổng kế tiếp, 0 là cổng bất kỳ\n  Xem hướng dẫn: nhipcau serve --help\n",
        "nhipcau: --port <PORT> does not take the value “cao”\n  The port, from 0 to 65535; the next one where it is taken, 0 for any\n  For help: nhipcau serve --help\n",
    );
    check(
        &["check", "--root"],
        "nhipcau: --root <THƯ MỤC> cần một giá trị\n  Thư mục của trang, có content/site.yaml\n  Xem hướng dẫn: nhipcau check --help\n",
        "nhipcau: --root <FOLDER> needs a value\n  The site's folder, with content/site.yaml\n  For help: nhipcau check --help\n",
    );
    check(
        &["serve", "--open=1"],
        "nhipcau: --open không nhận giá trị “1”, vì tùy chọn này không cần giá trị\n  Mở trình duyệt\n  Xem hướng dẫn: nhipcau serve --help\n",
        "nhipcau: --open does not take the value “1”: this option has none\n  Open the browser\n  For help: nhipcau serve --help\n",
    );
    let twice = |locale: &str| told(&["check", "--out", "a", "--out", "b", "--locale", locale]).0;
    assert!(twice("vi").starts_with("nhipcau: --out <THƯ MỤC> chỉ được ghi một lần\n"), "{}", twice("vi"));
    let alone = told(&["build", "--poll", "--locale", "vi"]).0;
    assert!(alone.starts_with("nhipcau: còn thiếu --watch\n"), "{alone}");
}

#[test]
fn the_language_is_found_before_the_arguments_are_read() {
    let of = |arguments: &[&str]| locale(&arguments.iter().map(Into::into).collect::<Vec<OsString>>());
    assert_eq!(of(&["nhipcau", "--khong-co", "--locale", "en"]), Locale::En);
    assert_eq!(of(&["nhipcau", "--locale=vi", "build"]), Locale::Vi);
}
