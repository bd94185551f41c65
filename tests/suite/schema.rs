//! `nhipcau schema`: the schemas hold for what is written here, refuse what the program refuses, and are what the manual shows.

use std::fs;
use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::site::{Run, TestSite, checkout, program, tree};

/// The program on a folder, in English.
fn schema(root: &Path, arguments: &[&str]) -> Run {
    let mut command = std::process::Command::new(program());
    command.arg("schema").args(arguments).args(["--locale", "en", "--root"]).arg(root);
    command.into()
}

fn parsed(root: &Path, arguments: &[&str]) -> Value {
    let run = schema(root, arguments);
    assert_eq!((run.code, &*run.stderr), (0, ""), "{arguments:?}");
    serde_json::from_str(&run.stdout).expect("JSON")
}

fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).expect("a schema of the draft it names")
}

/// The front matter of a text, or a whole file of YAML.
fn values(path: &str, bytes: &[u8]) -> Value {
    let text = String::from_utf8_lossy(bytes);
    let yaml = if path.ends_with(".md") { text.split("---\n").nth(1).expect("front matter") } else { &*text };
    serde_yaml::from_str(yaml).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Which schema a file is for.
fn kind(path: &str) -> Option<&'static str> {
    let folders = [("news/", "news"), ("plans/", "plan"), ("organizations/", "organization"), ("pages/", "page")];
    match path {
        "site.yaml" => Some("site"),
        "vocabulary/documents.yaml" => Some("documents"),
        _ if path.starts_with("vocabulary/") => Some("vocabulary"),
        _ if path.starts_with("bulletins/") => Some("bulletin"),
        _ if path.ends_with(".md") => folders.iter().find(|(folder, _)| path.starts_with(folder)).map(|(_, kind)| *kind),
        _ => None,
    }
}

#[test]
fn what_is_written_here_is_valid() {
    let golden = ["smallest", "news", "plans", "organizations", "three-languages", "markdown", "overrides"];
    let golden = golden.iter().map(|name| checkout().join("tests/golden").join(name).join("input"));
    let mut looked = 0;
    for root in golden.chain([checkout().to_owned()]) {
        let (originals, translations) = (parsed(&root, &[]), parsed(&root, &["--translation"]));
        let files = tree(&root.join("content"));
        for (path, bytes) in &files {
            let Some(kind) = kind(path) else { continue };
            let is_original = !path.ends_with(".md") || path.ends_with(".vi.md") || !path.trim_end_matches(".md").contains('.');
            let schema = if is_original { &originals[kind] } else { &translations[kind] };
            let faults: Vec<String> =
                validator(schema).iter_errors(&values(path, bytes)).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
            assert!(faults.is_empty(), "{} {path}: {faults:#?}", root.display());
            looked += 1;
        }
    }
    assert!(looked > 60, "{looked}");
}

#[test]
fn typical_faults_are_refused() {
    let good = json!({"title": "Tin", "date": "2026-11-05", "topics": ["people-to-people"], "cover": {"image": "a.jpg", "alt": "Ảnh"}});
    let schema = parsed(checkout(), &["news"]);
    let validator = validator(&schema);
    assert!(validator.is_valid(&good));
    let faults: [(&str, Value, &str); 12] = [
        ("tittle", json!("Tin"), "tittle"),
        ("title", json!(["Tin"]), "/title"),
        ("date", json!("05/11/2026"), "/date"),
        ("date", Value::Null, "/date"),
        ("expires", json!("2026-02-30"), "/expires"),
        ("status", json!("publish"), "/status"),
        ("topics", json!(["no-such-topic"]), "/topics/0"),
        ("topics", json!("people-to-people"), "/topics"),
        ("cover", json!({"image": "a.jpg"}), "/cover"),
        ("cover", json!({"image": "a.jpg", "alt": "Ảnh", "by": "x"}), "/cover"),
        ("author", json!({"vi": "A", "xx": "B"}), "/author"),
        ("documents", json!([{"issuer": "lhm"}]), "/documents/0"),
    ];
    for (key, value, at) in faults {
        let mut bad = good.clone();
        bad[key] = value.clone();
        let found: Vec<_> = validator.iter_errors(&bad).map(|fault| format!("{} {fault}", fault.instance_path())).collect();
        assert!(found.iter().any(|fault| fault.contains(at)), "{key}: {value}: {found:?}");
    }
    let mut bad = good.clone();
    bad.as_object_mut().expect("a map").remove("date");
    assert!(!validator.is_valid(&bad), "an original has a date");
    assert!(self::validator(&parsed(checkout(), &["news", "--translation"])).is_valid(&bad), "a translation needs none");
}

#[test]
fn without_a_project_every_term_is_allowed() {
    let (empty, site) = (TestSite::empty(), TestSite::demonstration());
    let item = json!({"title": "Tin", "date": "2026-11-05", "topics": ["no-such-topic"]});
    assert!(validator(&parsed(empty.root(), &["news"])).is_valid(&item));
    assert!(!validator(&parsed(site.root(), &["news"])).is_valid(&item));
}

#[test]
fn no_hint_of_the_program_leaves_it() {
    for arguments in [&[][..], &["--translation"]] {
        let text = schema(checkout(), arguments).stdout;
        assert!(!text.contains("\"x-"), "{}", text.lines().find(|line| line.contains("\"x-")).unwrap_or_default());
    }
}

#[test]
fn a_kind_that_is_none_is_wrong_usage() {
    let run = schema(checkout(), &["tin"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.contains("news, plan, organization, page, site, vocabulary, documents, bulletin"), "{}", run.stderr);
    assert_eq!(schema(&checkout().join("no-such-folder"), &["news"]).code, 2);
}

#[test]
fn descriptions_are_in_the_language_asked_for() {
    let mut command = std::process::Command::new(program());
    command.args(["schema", "news", "--format", "markdown", "--locale", "vi", "--root"]).arg(checkout());
    assert!(Run::from(command).stdout.starts_with("| Mục | Ghi gì | Ý nghĩa |"));
    assert!(schema(checkout(), &["news", "--format", "markdown"]).stdout.starts_with("| Property | Type |"));
}

/// After a change that is meant, `NHIPCAU_BLESS=1 cargo test schema` writes the settings anew.
#[test]
fn the_settings_of_decap_are_those_that_were_looked_through() {
    let (site, path) = (checkout().join("tests/golden/organizations/input"), checkout().join("tests/golden/decap.yml"));
    let run = schema(&site, &["--format", "decap"]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    if std::env::var_os("NHIPCAU_BLESS").is_some() {
        fs::write(&path, &run.stdout).expect("a file");
    }
    let shown = fs::read_to_string(&path).expect("tests/golden/decap.yml");
    let differs = shown.lines().zip(run.stdout.lines()).find(|(shown, truth)| shown != truth);
    assert!(shown == run.stdout, "NHIPCAU_BLESS=1 writes it: {differs:#?}");
    serde_yaml::from_str::<serde_yaml::Value>(&shown).expect("YAML");
}

#[test]
fn decap_has_one_file_for_all_kinds() {
    let run = schema(checkout(), &["news", "--format", "decap"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.contains("leave out news"), "{}", run.stderr);
}

/// After a change that is meant, `NHIPCAU_BLESS=1 cargo test schema` writes the tables of the manual anew.
#[test]
fn the_tables_of_the_manual_are_those_of_the_program() {
    let path = checkout().join("README.md");
    let shown = fs::read_to_string(&path).expect("README.md");
    let mut true_to_it = shown.clone();
    for kind in ["news", "page", "plan", "organization", "site", "vocabulary", "documents", "bulletin"] {
        let (open, close) = (format!("<!-- fields:{kind} -->\n"), "<!-- /fields -->");
        let begin = true_to_it.find(&open).unwrap_or_else(|| panic!("README.md has no {open}")) + open.len();
        let end = begin + true_to_it[begin..].find(close).unwrap_or_else(|| panic!("{open} is not closed"));
        let table = schema(TestSite::empty().root(), &[kind, "--format", "markdown"]).stdout;
        true_to_it.replace_range(begin..end, &format!("\n{table}\n"));
    }
    if std::env::var_os("NHIPCAU_BLESS").is_some() {
        fs::write(&path, &true_to_it).expect("README.md");
        return;
    }
    let differs = shown.lines().zip(true_to_it.lines()).find(|(shown, truth)| shown != truth);
    assert!(shown == true_to_it, "README.md shows other tables than the program: {differs:#?}");
}

#[test]
fn the_manual_shows_the_settings_that_the_program_has() {
    let settings = nhipcau::schema::vscode_settings();
    let manual = fs::read_to_string(checkout().join("README.md")).expect("README.md");
    assert!(manual.contains(&format!("```json\n{settings}```")), "{settings}");
    for (subject, schema) in nhipcau::schema::VSCODE_SCHEMAS {
        assert!(manual.contains(&format!("nhipcau schema {} > {schema}\n", subject.id())), "{schema}");
    }
}

/// The demonstration shows what `init` gives a new site: VS Code knows its settings and terms.
#[test]
fn the_editor_of_this_repository_knows_the_demonstration() {
    for (kind, path) in [
        ("site", ".vscode/nhipcau-site.json"),
        ("vocabulary", ".vscode/nhipcau-vocabulary.json"),
        ("documents", ".vscode/nhipcau-documents.json"),
        ("bulletin", ".vscode/nhipcau-bulletin.json"),
    ] {
        let mut command = std::process::Command::new(program());
        command.args(["schema", kind, "--locale", "vi", "--root"]).arg(checkout());
        let text = Run::from(command).stdout;
        assert!(text.contains("json-schema.org"), "{text}");
        let path = checkout().join(path);
        if std::env::var_os("NHIPCAU_BLESS").is_some() {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(&path, &text).expect("a file");
        }
        assert!(std::fs::read_to_string(&path).is_ok_and(|found| found == text), "{}: NHIPCAU_BLESS=1 writes it", path.display());
    }
    let settings = std::fs::read_to_string(checkout().join(".vscode/settings.json")).expect("settings");
    assert_eq!(settings, nhipcau::schema::vscode_settings());
}
