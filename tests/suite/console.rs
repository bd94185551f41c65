//! What the program says and with which exit code: usage, problems, summary, language.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::site::{DATE, Run, TestSite, program};

/// The program with these arguments and nothing else; the environment says nothing about language or date.
fn bare(arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(arguments);
    for variable in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "SOURCE_DATE_EPOCH"] {
        command.env_remove(variable);
    }
    command
}

/// A site with four faults in three files: of a line with something to write instead, of a line without, of a file as a whole.
fn faulty_site() -> TestSite {
    let site = TestSite::minimal();
    site.write("content/pages/mot.vi.md", "---\ntitle: Kế hoạch: năm 2026\nsummary: Một\nstatus: published\n---\n\nChữ.\n");
    site.write("content/pages/hai.vi.md", "---\ntitle: Hai\nsummary: Hai\nstatus: published\nmau: xanh\n---\n\n[đi đâu](pages/khong-co)\n");
    site.write("content/ghi chu.txt", "x");
    site
}

#[test]
fn wrong_usage_is_explained_and_exits_with_2() {
    let site = TestSite::minimal();
    let root = site.root().to_str().unwrap();
    let missing = site.path("khong-co");
    let missing = missing.to_str().unwrap();
    for (arguments, word) in [
        (vec!["dung"], "dung"),
        (vec!["build", "--khong-co"], "--khong-co"),
        (vec!["build", "thua", "--root", root], "thua"),
        (vec!["build", "--root", missing], missing),
        (vec!["check", "--root", missing], missing),
        (vec!["check", "--root"], "--root"),
        (vec!["build", "--root", root, "--date", "21/11/2026"], "--date 21/11/2026"),
        (vec!["check", "--root", root, "--date", "2026-02-30"], "--date 2026-02-30"),
        (vec!["check", "--root", root, "--date", ""], "--date"),
        (vec!["build", "--root", root, "--base-url", "example.org"], "--base-url example.org"),
        (vec!["build", "--root", root, "--base-url", "ftp://example.org/"], "--base-url ftp://example.org/"),
        (vec!["build", "--root", root, "--base-url", "https://"], "--base-url https://"),
        (vec!["build", "--root", root, "--locale", "fr"], "--locale"),
        (vec!["build", "--root", root, "--format", "xml"], "--format"),
    ] {
        let run = Run::from(bare(&arguments));
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains(word) && run.stdout.is_empty(), "{arguments:?}: {}{}", run.stdout, run.stderr);
    }
    assert!(!site.path("public").exists());
}

#[test]
fn nothing_said_where_no_site_lies_is_explained() {
    let site = TestSite::empty();
    let mut command = bare(&[]);
    command.current_dir(site.root());
    let run = Run::from(command);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("Cách dùng: nhipcau <LỆNH>") && run.stdout.is_empty(), "{}{}", run.stdout, run.stderr);
}

#[test]
fn a_wrong_date_in_the_environment_is_explained_and_exits_with_2() {
    let site = TestSite::minimal();
    let check = |epoch: &str| {
        let mut command = bare(&["check", "--root"]);
        command.arg(site.root()).env("SOURCE_DATE_EPOCH", epoch);
        Run::from(command)
    };
    for epoch in ["hôm nay", "1.5", "99999999999999999999", "9223372036854775807"] {
        let run = check(epoch);
        assert_eq!(run.code, 2, "{epoch}");
        assert!(run.stderr.contains(&format!("SOURCE_DATE_EPOCH={epoch}")), "{}", run.stderr);
    }
    for epoch in ["", "0", "1795219200"] {
        assert_eq!(check(epoch).code, 0, "{epoch}");
    }
}

#[test]
fn help_and_version_exit_with_0() {
    for arguments in [vec!["--help"], vec!["-h"], vec!["build", "--help"], vec!["check", "--help"], vec!["--version"]] {
        let run = Run::from(bare(&arguments));
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{arguments:?}");
        assert!(!run.stdout.is_empty(), "{arguments:?}");
    }
    let help = Run::from(bare(&["build", "--help"])).stdout;
    for option in ["--root", "--out", "--base-url", "--date", "--drafts", "--locale", "--format", "--theme"] {
        assert!(help.contains(option), "{option}");
    }
}

/// Of the arguments first, then of the system; told before the arguments are read, so also where they are wrong.
#[test]
fn help_and_usage_speak_the_users_language() {
    for (language, arguments, in_vietnamese) in [
        ("vi_VN.UTF-8", vec![], true),
        ("en_GB.UTF-8", vec![], false),
        ("C", vec![], true),
        ("en_GB.UTF-8", vec!["--locale=vi"], true),
        ("vi_VN.UTF-8", vec!["--locale", "en"], false),
    ] {
        let told = |first: &[&str]| {
            let mut command = bare(&[first, &arguments].concat());
            command.env("LANG", language);
            Run::from(command)
        };
        let (help, fault) = (told(&["build", "--help"]), told(&["build", "--khong-co"]));
        assert_eq!((help.code, fault.code), (0, 2));
        let (usage, example, unknown) = match in_vietnamese {
            true => ("Cách dùng: ", "\nVí dụ:\n", "nhipcau: không có tùy chọn hay đối số “--khong-co”\n"),
            false => ("Usage: ", "\nExample:\n", "nhipcau: there is no option or argument “--khong-co”\n"),
        };
        assert!(help.stdout.contains(usage) && help.stdout.contains(example), "{language} {arguments:?}: {}", help.stdout);
        assert!(fault.stderr.starts_with(unknown) && fault.stdout.is_empty(), "{language} {arguments:?}: {}", fault.stderr);
    }
}

/// As with `nhipcau … | head -1`: whoever reads may go before all is said.
#[test]
fn a_reader_who_left_does_no_harm() {
    let (good, faulty) = (TestSite::minimal(), faulty_site());
    let (good, faulty) = (good.root().to_str().unwrap(), faulty.root().to_str().unwrap());
    for (arguments, code) in [
        (vec!["--help"], 0),
        (vec!["--khong-co"], 2),
        (vec!["build", "--date", "x"], 2),
        (vec!["build", "--root", good], 0),
        (vec!["build", "--root", faulty], 1),
        (vec!["check", "--root", faulty, "--format", "json"], 1),
    ] {
        let closed = || {
            let (reader, writer) = std::io::pipe().unwrap();
            drop(reader);
            writer
        };
        let mut command = bare(&arguments);
        let status = command.stdin(Stdio::null()).stdout(closed()).stderr(closed()).status().unwrap();
        assert_eq!(status.code(), Some(code), "{arguments:?}");
    }
}

#[test]
fn exit_codes_tell_good_from_faulty() {
    let site = faulty_site();
    for command in ["build", "check"] {
        let run = site.run(&[command]);
        assert_eq!(run.code, 1, "{}", run.stderr);
        assert!(run.stdout.starts_with("Errors: 3; warnings: 1. Nothing was written"), "{}", run.stdout);
    }
    assert!(!site.path("public").exists() && !site.path(".public.nhipcau-lock").exists());
    std::fs::remove_file(site.path("content/pages/mot.vi.md")).unwrap();
    std::fs::remove_file(site.path("content/pages/hai.vi.md")).unwrap();
    for command in ["check", "build"] {
        let run = site.run(&[command]);
        assert_eq!(run.code, 0, "a warning is no failure: {}", run.stderr);
        assert!(run.stdout.contains("warnings: 1."), "{}", run.stdout);
    }
}

/// The fields are a contract with other programs: neither more nor less.
#[test]
fn json_lines_have_the_documented_fields() {
    const ALWAYS: [&str; 7] = ["code", "column", "help", "line", "message", "path", "severity"];
    let site = faulty_site();
    for command in ["build", "check"] {
        let run = site.run(&[command, "--format", "json"]);
        assert!(run.stderr.starts_with("Errors: 3; warnings: 1."), "words for people stand apart: {}", run.stderr);
        let lines: Vec<Value> = run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 4, "{}", run.stdout);
        for line in &lines {
            let fields: BTreeSet<&str> = line.as_object().unwrap().keys().map(String::as_str).filter(|field| *field != "fix").collect();
            assert_eq!(fields, BTreeSet::from(ALWAYS), "{line}");
            assert!(line["line"].as_u64().unwrap() >= 1 && line["column"].as_u64().unwrap() >= 1, "{line}");
            for field in ["code", "help", "message", "path", "severity"] {
                assert!(line[field].is_string(), "{field} of {line}");
            }
            assert!(line.get("fix").is_none_or(Value::is_string), "{line}");
        }
        let told: Vec<(&str, &str, &str, u64, u64)> = lines
            .iter()
            .map(|line| {
                let text = |field: &str| line[field].as_str().unwrap();
                let number = |field: &str| line[field].as_u64().unwrap();
                (text("code"), text("severity"), text("path"), number("line"), number("column"))
            })
            .collect();
        assert_eq!(
            told,
            [
                ("NC011", "warning", "content/ghi chu.txt", 1, 1),
                ("NC201", "error", "content/pages/hai.vi.md", 5, 1),
                ("NC305", "error", "content/pages/hai.vi.md", 8, 10),
                ("NC104", "error", "content/pages/mot.vi.md", 2, 16),
            ]
        );
        assert_eq!(lines[3]["fix"], "title: \"Kế hoạch: năm 2026\"");
        assert!(lines[0].get("fix").is_none());
    }
}

#[test]
fn the_summary_lists_what_is_held_back_and_why() {
    let site = TestSite::demonstration();
    let held = |locale: &str| {
        let mut command = bare(&["check", "--date", DATE, "--locale", locale, "--root"]);
        command.arg(site.root());
        let run = Run::from(command);
        run.stdout.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        held("en"),
        [
            "Held back: 5",
            "  content/news/2026/dem-den-long-ben-song.vi.md: withdrawn, a notice stands at its address",
            "  content/news/2026/hoi-y-chuyen-muc-quy-mot.vi.md: draft",
            "  content/news/2026/lich-lam-viec-dip-tet.vi.md: expired on 2026-03-01",
            "  content/news/2026/nhip-cau-huu-nghi-so-4.vi.md: scheduled, appears on 2026-12-01",
            "  content/organizations/cong-ty-tra-doi-xa-vi-du.vi.md: for the editors only, never published",
        ]
    );
    assert_eq!(
        held("vi"),
        [
            "Chưa hoặc không công bố: 5",
            "  content/news/2026/dem-den-long-ben-song.vi.md: đã gỡ, địa chỉ cũ hiện lời báo",
            "  content/news/2026/hoi-y-chuyen-muc-quy-mot.vi.md: bản nháp",
            "  content/news/2026/lich-lam-viec-dip-tet.vi.md: hết hạn từ 2026-03-01",
            "  content/news/2026/nhip-cau-huu-nghi-so-4.vi.md: hẹn ngày, sẽ hiện từ 2026-12-01",
            "  content/organizations/cong-ty-tra-doi-xa-vi-du.vi.md: chỉ dành cho Ban biên tập, không công bố",
        ]
    );
}

/// An item that waits for approval is held back for that reason, in every command and with its own word.
#[test]
fn an_item_in_review_is_held_back() {
    let site = TestSite::minimal();
    site.write("content/pages/cho.vi.md", "---\ntitle: Chờ\nsummary: Chờ\nstatus: review\n---\n\nChữ.\n");
    for command in ["check", "build"] {
        let run = site.run(&[command]);
        assert!(run.stdout.ends_with("Held back: 1\n  content/pages/cho.vi.md: waiting for approval\n"), "{}", run.stdout);
    }
}

/// In a pipe neither colour nor a moving bar has a meaning.
#[test]
fn nothing_but_text_goes_into_a_pipe() {
    let (demonstration, faulty) = (TestSite::demonstration(), faulty_site());
    for site in [&demonstration, &faulty] {
        for arguments in [["build"].as_slice(), &["check"], &["check", "--format", "json"], &["--khong-co"], &["--help"]] {
            let mut command = bare(arguments);
            command.env("TERM", "xterm-256color").env("COLORTERM", "truecolor").env_remove("NO_COLOR").current_dir(site.root());
            let run = Run::from(command);
            for text in [&run.stdout, &run.stderr] {
                let odd = text.chars().find(|c| c.is_control() && !matches!(c, '\n'));
                assert_eq!(odd, None, "{arguments:?}: {text}");
            }
        }
    }
}

#[test]
fn the_language_is_the_one_asked_for_then_the_systems_then_the_sites() {
    let vietnamese = TestSite::minimal();
    let english = TestSite::minimal();
    english.write(
        "content/site.yaml",
        "languages: [en, vi]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\nrequire_approval: false\n",
    );
    let (vi, en) = ("Đã kiểm tra ", "Checked ");
    for (environment, arguments, in_vietnamese, in_english) in [
        (vec![], vec![], vi, en),
        (vec![("LANG", "C")], vec![], vi, en),
        (vec![("LANG", "C.UTF-8")], vec![], vi, en),
        (vec![("LANG", "fr_FR.UTF-8")], vec![], vi, en),
        (vec![("LANG", "")], vec![], vi, en),
        (vec![("LANG", "vi_VN.UTF-8")], vec![], vi, vi),
        (vec![("LANG", "en_GB.UTF-8")], vec![], en, en),
        (vec![("LANG", "en_GB.UTF-8"), ("LC_ALL", "vi_VN")], vec![], vi, vi),
        (vec![("LANG", "vi_VN.UTF-8")], vec!["--locale", "en"], en, en),
        (vec![("LANG", "en_GB.UTF-8")], vec!["--locale", "vi"], vi, vi),
    ] {
        for (site, expected) in [(&vietnamese, in_vietnamese), (&english, in_english)] {
            let mut command = bare(&["check", "--root"]);
            command.arg(site.root()).args(&arguments).envs(environment.iter().copied());
            let run = Run::from(command);
            assert!(run.stdout.starts_with(expected), "{environment:?} {arguments:?}: {}", run.stdout);
        }
    }
}

/// Numbers are written as the language writes them, and no sentence mixes the two.
#[test]
fn problems_speak_one_language() {
    let site = faulty_site();
    let told = |locale: &str| {
        let mut command = bare(&["check", "--locale", locale, "--root"]);
        command.arg(site.root());
        let run = Run::from(command);
        (run.stderr, run.stdout)
    };
    let (problems, summary) = told("vi");
    assert!(problems.contains("content/pages/mot.vi.md:2:16  lỗi NC104: ") && problems.contains("  cảnh báo NC011: "), "{problems}");
    assert!(problems.contains("\n  sửa thành: title: \"Kế hoạch: năm 2026\"\n"), "{problems}");
    assert_eq!(summary, "Lỗi: 3; cảnh báo: 1. Không ghi gì; trang cũ vẫn giữ nguyên.\n");
    let (problems, summary) = told("en");
    assert!(problems.contains("content/pages/mot.vi.md:2:16  error NC104: ") && problems.contains("  warning NC011: "), "{problems}");
    assert!(problems.contains("\n  write instead: title: \"Kế hoạch: năm 2026\"\n"), "{problems}");
    assert_eq!(summary, "Errors: 3; warnings: 1. Nothing was written; the old site stays as it was.\n");
}
