//! What is exported and read back changes nothing; what is changed in one cell changes nothing else.

use super::super::site::{TestSite, checkout, tree};
use super::book::{changed, column, ods};
use super::generated::{COUNT, site};
use super::{done, run};

use nhipcau::spreadsheet::{Cell, Format, read};

const TABLES: [&str; 5] = ["organizations", "projects", "needs", "registrations", "officers"];

#[track_caller]
fn nothing_changes(site: &TestSite, file: &str, of: usize) {
    let before = tree(&site.path("content"));
    let run = run(site, &["import", "organizations", file]);
    done(&run);
    assert!(
        run.stdout.contains(&format!("Files changed: 0, new: 0. Organisations that were as the table says: {of}.")),
        "{file}: {}",
        run.stdout
    );
    assert!(tree(&site.path("content")) == before, "{file} changed something");
}

#[test]
fn what_is_exported_is_read_back_without_a_change() {
    let site = site();
    let all = COUNT + 12;
    for lang in ["vi", "en"] {
        done(&run(&site, &["export", "organizations", "--lang", lang, "--out", "all.xlsx"]));
        nothing_changes(&site, "all.xlsx", all);
        for table in TABLES {
            done(&run(&site, &["export", table, "--format", "csv", "--lang", lang, "--out", "one.csv"]));
            let text = site.read("one.csv");
            assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"), "{table}");
            if table == "organizations" {
                nothing_changes(&site, "one.csv", all);
                // Excel writes what its country uses.
                for separator in [";", "\t"] {
                    let mut reader =
                        csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
                    let mut writer = csv::WriterBuilder::new().delimiter(separator.as_bytes()[0]).from_writer(Vec::new());
                    reader.records().for_each(|record| writer.write_record(&record.expect("a row")).expect("a row"));
                    site.write("other.csv", writer.into_inner().expect("bytes"));
                    nothing_changes(&site, "other.csv", all);
                }
            } else {
                assert!(run(&site, &["import", "organizations", "one.csv"]).stdout.contains("Files changed: 0, new: 0."), "{table}");
            }
        }
    }
    done(&run(&site, &["export", "organizations", "--format", "json", "--out", "all.json"]));
    nothing_changes(&site, "all.json", all);
}

#[test]
fn an_open_document_is_read_too() {
    let site = TestSite::demonstration();
    done(&run(&site, &["export", "organizations", "--format", "csv", "--out", "one.csv"]));
    let text = site.read("one.csv");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<Vec<String>> = reader.records().map(|record| record.expect("a row").iter().map(str::to_owned).collect()).collect();
    site.write("one.ods", ods("Tổ chức", &rows));
    nothing_changes(&site, "one.ods", 12);
}

#[test]
fn two_exports_are_the_same_bytes() {
    let site = TestSite::demonstration();
    let export = |name: &str| {
        done(&run(&site, &["export", "organizations", "--out", name]));
        std::fs::read(site.path(name)).expect("a file")
    };
    assert!(export("a.xlsx") == export("b.xlsx"));
    assert!(export("a.xlsx").len() > 10_000, "an export takes its own place");
}

#[test]
fn an_export_takes_nobodys_place_unasked() {
    let site = TestSite::demonstration();
    site.write("organizations.xlsx", "my work");
    let refused = run(&site, &["export", "organizations"]);
    assert_eq!((refused.code, site.read("organizations.xlsx")), (1, "my work".to_owned()), "{}", refused.stderr);
    done(&run(&site, &["export", "organizations", "--out", "organizations.xlsx"]));
    assert!(read(Format::Xlsx, &std::fs::read(site.path("organizations.xlsx")).expect("a file")).is_ok());
}

/// The lines of a file that are not in the other.
fn lines<'t>(one: &'t str, other: &str) -> Vec<&'t str> {
    one.split_inclusive('\n').filter(|line| !other.split_inclusive('\n').any(|own| own == *line)).collect()
}

#[test]
fn one_cell_changes_the_lines_of_its_field() {
    let site = site();
    done(&run(&site, &["export", "organizations", "--lang", "en", "--out", "all.xlsx"]));
    let bytes = std::fs::read(site.path("all.xlsx")).expect("a file");
    for (sheet, key, head, value, path, gone, came) in [
        (
            "Organisations",
            "so-006",
            "Phone",
            Cell::Text("0999 888".into()),
            "so-006.vi",
            vec!["    phone: \"0006 456\"\r\n"],
            vec!["    phone: \"0999 888\"\r\n"],
        ),
        (
            "Organisations",
            "so-004",
            "Name (English)",
            Cell::Text("Other".into()),
            "so-004.en",
            vec!["name: Organisation 4\n"],
            vec!["name: Other\n"],
        ),
        (
            "Organisations",
            "so-003",
            "Acronym",
            Cell::Text("0124".into()),
            "so-003.vi",
            vec!["acronym: \"0123\"   # trong nháy\n"],
            vec!["acronym: \"0124\"   # trong nháy\n"],
        ),
        ("Organisations", "so-008", "Country", Cell::Text("lao".into()), "so-008.vi", vec!["country: JP\n"], vec!["country: LA\n"]),
        (
            "Organisations",
            "so-010",
            "Last verified",
            Cell::Date(2026, 11, 5),
            "so-010.vi",
            vec!["last_verified: 2026-06-30\n"],
            vec!["last_verified: 2026-11-05\n"],
        ),
        ("Projects", "so-012", "Start", Cell::Text(String::new()), "so-012.vi", vec!["    start: 2024-01-01\n"], vec![]),
        (
            "Needs",
            "so-018",
            "Amount",
            Cell::Number("64500.5".into()),
            "so-018.vi",
            vec!["  amount: {amount: \"5000000\", currency: VND}\n"],
            vec!["  amount: {amount: \"64500.5\", currency: VND}\n"],
        ),
    ] {
        let table = changed(&bytes, |sheets| {
            let sheet = sheets.iter_mut().find(|own| own.name == sheet).expect("a sheet");
            let (own, at) = (column(sheet, if sheet.name == "Organisations" { "Key" } else { "Organisation" }), column(sheet, head));
            let row = sheet.rows.iter_mut().find(|row| row.cells.get(&own) == Some(&Cell::Text(key.into()))).expect("a row");
            row.cells.insert(at, value.clone());
        });
        site.write("one.xlsx", table);
        let before = tree(&site.path("content"));
        let run = run(&site, &["import", "organizations", "one.xlsx"]);
        done(&run);
        let after = tree(&site.path("content"));
        let other: Vec<_> = before.iter().zip(&after).filter(|(one, two)| one != two).collect();
        let [(old, new)] = other.as_slice() else { panic!("{key} {head}: {}", run.stdout) };
        assert_eq!(old.0, format!("organizations/{path}.md"));
        let [old, new] = [&old.1, &new.1].map(|bytes| std::str::from_utf8(bytes).expect("UTF-8"));
        assert_eq!((lines(old, new), lines(new, old)), (gone, came), "{key} {head}");
        // As it was, for the next.
        site.write(&format!("content/organizations/{path}.md"), old);
    }
}

/// After a change that is meant, `NHIPCAU_BLESS=1 cargo test manual` writes the table of the manual anew.
#[test]
fn the_columns_of_the_manual_are_those_of_the_program() {
    let path = checkout().join("README.md");
    let shown = std::fs::read_to_string(&path).expect("README.md");
    let (open, close) = ("<!-- columns -->\n", "<!-- /columns -->");
    let (before, rest) = shown.split_once(open).expect("the beginning of the table");
    let (_, after) = rest.split_once(close).expect("the end of the table");
    let site = TestSite::minimal();
    let config = nhipcau::engine::settings(site.root()).expect("settings");
    let table = nhipcau::exchange::markdown(&config, nhipcau::diagnostic::Locale::En);
    let truth = format!("{before}{open}\n{table}{close}{after}");
    if std::env::var_os("NHIPCAU_BLESS").is_some() {
        return std::fs::write(&path, truth).expect("README.md");
    }
    assert!(shown == truth, "README.md shows other columns than the program: NHIPCAU_BLESS=1 writes them");
}
