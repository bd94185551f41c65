//! The files for other programs: what they hold, what describes them, and that nothing is in them that is not public.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::Validator;
use serde_json::Value;

use crate::site::{DATE, Run, TestSite, checkout, tree};

/// The folders of the two languages.
pub const FOLDERS: [&str; 2] = ["public/du-lieu", "public/en/data"];
const TABLES: [&str; 5] = ["organizations", "projects", "needs", "plans", "documents"];

fn golden() -> TestSite {
    let site = TestSite::copy_of(&checkout().join("tests/golden/organizations/input"));
    site.build();
    site
}

pub fn parsed(site: &TestSite, path: &str) -> Value {
    serde_json::from_str(&site.read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub fn items(site: &TestSite, path: &str) -> Vec<Value> {
    parsed(site, path)["items"].as_array().unwrap_or_else(|| panic!("{path} has no items")).clone()
}

pub fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).expect("a schema of the draft it names")
}

/// Every table in JSON that a site has, against its schema: how many rows it has, by its name.
pub fn checked(site: &TestSite) -> BTreeMap<String, usize> {
    let mut rows = BTreeMap::new();
    for folder in FOLDERS {
        let tables = tree(&site.path(folder)).into_iter().filter_map(|(path, _)| Some(path.strip_suffix(".schema.json")?.to_owned()));
        for table in tables {
            let (data, schema) = (parsed(site, &format!("{folder}/{table}.json")), parsed(site, &format!("{folder}/{table}.schema.json")));
            let faults: Vec<_> = validator(&schema).iter_errors(&data).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
            assert!(faults.is_empty(), "{folder}/{table}: {faults:#?}");
            assert_eq!(data["schema"], schema["$id"]);
            assert!(data["url"].as_str().is_some_and(|url| url.ends_with(&format!("{}/{table}.json", &folder["public".len()..]))));
            rows.insert(table, data["items"].as_array().expect("a list").len());
        }
    }
    rows
}

#[test]
fn the_tables_are_as_their_schemas_say() {
    let demonstration = TestSite::demonstration();
    demonstration.build();
    let rows = checked(&demonstration);
    assert_eq!(rows.keys().collect::<BTreeSet<_>>(), TABLES.iter().map(|name| name.to_string()).collect::<Vec<_>>().iter().collect());
    assert!(rows.values().all(|count| *count > 0), "{rows:?}");
    assert!(checked(&golden()).values().all(|count| *count > 0));
}

#[test]
fn a_schema_refuses_what_is_no_table() {
    let site = golden();
    let validator = validator(&parsed(&site, "public/du-lieu/organizations.schema.json"));
    let good = parsed(&site, "public/du-lieu/organizations.json");
    assert!(validator.is_valid(&good));
    let bad: [(&str, Value); 5] = [
        ("/version", 2.into()),
        ("/items/0/key", Value::Null),
        ("/items/0/activity", "prospect".into()),
        ("/items/0/last_verified", "21/11/2026".into()),
        ("/items/0/kinds/0", "ngo".into()),
    ];
    for (at, value) in bad {
        let mut data = good.clone();
        match data.pointer_mut(at) {
            Some(place) => *place = value,
            None => data["items"][0][at.rsplit('/').next().unwrap()] = value,
        }
        assert!(!validator.is_valid(&data), "{at}");
    }
}

/// What the table has is what the pages show: each row has its page, with feeds beside it that the page links, and no page is left out.
#[test]
fn the_rows_are_the_public_entries() {
    let site = golden();
    for (folder, section) in FOLDERS.iter().zip(["to-chuc", "en/organizations"]) {
        let mut feeds = BTreeSet::new();
        for row in items(&site, &format!("{folder}/organizations.json")) {
            let path = row["url"].as_str().unwrap().strip_prefix("https://example.org/").expect("an address of the site").to_owned();
            let page = site.read(&format!("public/{path}index.html"));
            for feed in ["feed.atom", "feed.json"] {
                assert!(site.path(&format!("public/{path}{feed}")).is_file(), "{path}{feed}");
                assert!(page.contains(&format!("<a href=\"{feed}\"")), "{path} does not show its {feed}");
                feeds.insert(format!("{path}{feed}"));
            }
        }
        let all: BTreeSet<String> = tree(&site.path("public"))
            .into_iter()
            .map(|(path, _)| path)
            .filter(|path| path.starts_with(section) && path.contains("/feed."))
            .collect();
        assert_eq!(feeds, all);
    }
    let rows = |table: &str| items(&site, &format!("public/du-lieu/{table}.json"));
    let keys = |rows: Vec<Value>| rows.iter().map(|row| row["key"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    for table in ["projects", "needs"] {
        let named = rows("organizations").into_iter().flat_map(|row| row[table].as_array().expect("a list").clone());
        let named: Vec<_> = named.map(|key| key.as_str().expect("a key").to_owned()).collect();
        assert_eq!(named, keys(rows(table)));
    }
    let states: Vec<_> = rows("needs").iter().map(|need| need["state"].as_str().unwrap().to_owned()).collect();
    assert_eq!(states, ["closed", "met", "open", "open", "open", "open", "open"]);
}

/// The texts of a value as the table for spreadsheets joins them.
fn told(column: &str, row: &Value) -> String {
    let (key, part) = column.strip_suffix("_label").map_or((column, "id"), |key| (key, "label"));
    let value = if row["contact"][key].is_null() { &row[key] } else { &row["contact"][key] };
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let one = |value: &Value| match (value, key) {
        (Value::Object(_), "identifiers") => format!("{} {}", text(&value["scheme"]), text(&value["id"])),
        (Value::Object(_), "officers") => format!("{}: {}", text(&value["role"]), text(&value["name"])),
        (Value::Object(_), "registrations") => {
            let number = value["number"].as_str().map(|number| format!(" {number}")).unwrap_or_default();
            let authority = value["authority"]["label"].as_str().map(|name| format!(" ({name})")).unwrap_or_default();
            format!("{}{number}{authority}", text(&value["type"]))
        }
        (Value::Object(_), _) => text(&value[part]),
        _ => text(value),
    };
    match value {
        Value::Null => String::new(),
        Value::Array(all) => all.iter().map(one).collect::<Vec<_>>().join("; "),
        value => one(value),
    }
}

#[test]
fn the_table_for_spreadsheets_says_the_same() {
    let site = TestSite::copy_of(&checkout().join("tests/golden/organizations/input"));
    site.write(
        "content/organizations/cong-thuc.vi.md",
        "---\nname: \"=1+1, \\\"hai\\\"\"\nslug: cong-thuc\nsummary: \"Dòng một\\nDòng hai\"\nstatus: published\nkinds: [ngo]\ncontact: {phone: \"+84 000\"}\nlast_verified: 2026-11-01\n---\n",
    );
    site.build();
    for folder in FOLDERS {
        let text = site.read(&format!("{folder}/organizations.csv"));
        let text = text.strip_prefix('\u{feff}').expect("the mark of UTF-8");
        assert!(!text.replace("\r\n", "").contains('\r') && text.ends_with("\r\n"));
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let columns = reader.headers().expect("a first line").clone();
        let rows = items(&site, &format!("{folder}/organizations.json"));
        let records: Vec<_> = reader.records().map(|record| record.expect("as many cells as columns")).collect();
        assert_eq!(records.len(), rows.len());
        for (record, row) in records.iter().zip(&rows) {
            for (column, cell) in columns.iter().zip(record) {
                let told = told(column, row);
                let is_formula = told.starts_with(['=', '+', '-', '@']);
                assert_eq!(cell, if is_formula { format!("'{told}") } else { told }, "{column} of {}", row["key"]);
            }
        }
        let known: BTreeSet<&str> = columns.iter().collect();
        let missing: Vec<_> = rows
            .iter()
            .flat_map(|row| row.as_object().unwrap().keys())
            .filter(|key| *key != "contact" && !known.contains(&***key))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
        assert!(text.contains("\"'=1+1, \"\"hai\"\"\"") && text.contains("'+84 000"));
    }
}

/// Every file for other programs, in both languages.
fn files(site: &TestSite) -> Vec<(String, String)> {
    let all = FOLDERS
        .iter()
        .flat_map(|folder| tree(&site.path(folder)).into_iter().map(move |(path, bytes)| (format!("{folder}/{path}"), bytes)));
    all.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8"))).collect()
}

pub const SECRETS: [&str; 16] = [
    "BÍ-MẬT",
    "bi-mat-trien-vong",
    "bi-mat-da-go",
    "bi-mat-nhap",
    "bi-mat-dang-duyet",
    "bi-mat-het-han",
    "bi-mat-hen-ngay",
    "998877665",
    "112233445",
    "2019-07-13",
    "2031-07-12",
    "noi-bo-rieng",
    "x-rieng",
    "Người duyệt kín",
    "991/QĐ-KIN",
    "KH-KIN",
];

/// Entries that nobody may see, and one that everybody may, with parts that are only for the editors.
pub fn with_secrets() -> TestSite {
    let site = TestSite::demonstration();
    let entry = |slug: &str, lines: &str| {
        let text = format!(
            "---\nname: {slug} BÍ-MẬT\nslug: {slug}\nkinds: [ngo]\n{lines}\nprojects: [{{id: p, title: BÍ-MẬT}}]\nneeds: [{{id: n, title: BÍ-MẬT}}]\n---\n\nBÍ-MẬT\n"
        );
        site.write(&format!("content/organizations/{slug}.vi.md"), text);
    };
    entry("bi-mat-trien-vong", "status: published\nactivity: prospect");
    entry("bi-mat-da-go", "status: withdrawn");
    entry("bi-mat-nhap", "status: draft");
    entry("bi-mat-dang-duyet", "status: review");
    entry("bi-mat-het-han", "status: published\nexpires: 2026-01-01");
    entry("bi-mat-hen-ngay", "status: published\npublish_on: 2027-01-01");
    site.write(
        "content/organizations/cong-khai.vi.md",
        "---\nname: Tổ chức công khai\nslug: cong-khai\nsummary: Ai cũng thấy.\nstatus: published\napproved: {by: Người duyệt kín, on: 2026-11-01}\n\
         kinds: [ngo]\nactivity: active\npart_of: organizations/bi-mat-trien-vong\n\
         registration: [{type: operation, number: Số công khai, issued: 2019-07-13, expires: 2031-07-12}]\n\
         projects:\n  - id: p\n    title: Dự án công khai\n    donors: [organizations/bi-mat-nhap, organizations/bi-mat-trien-vong]\n    \
         budget: [{amount: \"998877665\", currency: USD}, {amount: \"112233445\", currency: VND, kind: counterpart}]\n\
         last_verified: 2026-11-01\nextra: {noi-bo-rieng: x-rieng, ghi_chu: BÍ-MẬT}\n---\n",
    );
    let plan = |slug: &str, number: u8, lines: &str| {
        let text = format!(
            "---\ntitle: {slug} BÍ-MẬT\nslug: {slug}\nsymbol: {number}/KH-KIN\nissuer: lhm\ndate: 2026-01-05\n{lines}\n\
             basis: [991/QĐ-KIN, {{symbol: 77/QĐ-UBND, issuer: ubnd-mau, date: 2025-02-10, name: BÍ-MẬT}}]\n\
             supersedes: [{{symbol: 901/KH-LHM, issuer: lhm, date: 2026-02-01}}]\ntrack: true\n\
             tasks: [{{id: t1, text: BÍ-MẬT, lead: [lhm], every: month}}]\n---\n\nBÍ-MẬT\n"
        );
        site.write(&format!("content/plans/{slug}.vi.md"), text);
    };
    plan("bi-mat-nhap", 1, "status: draft");
    plan("bi-mat-da-go", 2, "status: withdrawn");
    plan("bi-mat-dang-duyet", 3, "status: review");
    plan("bi-mat-het-han", 4, "status: published\nexpires: 2026-01-01");
    plan("bi-mat-hen-ngay", 5, "status: published\npublish_on: 2027-01-01");
    site.write(
        "content/plans/cong-khai.vi.md",
        "---\ntitle: Kế hoạch công khai\nslug: cong-khai\nsummary: Ai cũng thấy.\nstatus: published\napproved: {by: Người duyệt kín, on: 2026-11-01}\n\
         symbol: 901/KH-LHM\nissuer: lhm\ndate: 2026-02-01\nperiod: 2026\ntrack: true\n\
         tasks:\n  - {id: viec, text: Nhiệm vụ công khai., lead: [lhm], every: year}\nextra: {noi-bo-rieng: x-rieng}\n---\n",
    );
    for (slug, lines) in [("tin-bi-mat-nhap", "status: draft"), ("tin-bi-mat-hen-ngay", "status: published\npublish_on: 2027-01-01")] {
        site.write(
            &format!("content/news/2026/{slug}.vi.md"),
            format!(
                "---\ntitle: BÍ-MẬT\nslug: {slug}\ndate: 2026-11-01\n{lines}\nsummary: BÍ-MẬT\ntasks: [\"plans/cong-khai#viec\"]\n---\n\nTheo Quyết định số 991/QĐ-KIN.\n"
            ),
        );
    }
    site
}

#[test]
fn what_is_private_is_in_no_file() {
    let site = with_secrets();
    for arguments in [&["build"][..], &["build", "--drafts"]] {
        let Run { code, stdout, .. } = site.run(arguments);
        assert_eq!(code, 0, "{stdout}");
        let files = files(&site);
        assert!(files.len() > 15, "{}", files.len());
        for (path, text) in &files {
            for secret in SECRETS {
                assert!(!text.contains(secret), "{secret} is in {path} of {arguments:?}");
            }
        }
        let all: String = files.iter().filter(|(path, _)| path.contains("/du-lieu/")).map(|(_, text)| &**text).collect();
        for public in
            ["Tổ chức công khai", "Số công khai", "Dự án công khai", "organizations/cong-khai#p", "Nhiệm vụ công khai", "901/KH-LHM"]
        {
            assert!(all.contains(public), "{public} is missing, so the test shows nothing");
        }
        assert!(!all.contains(DATE), "the day of the build is in a file");
        let plans = items(&site, "public/du-lieu/plans.json");
        let plan = plans.iter().find(|row| row["key"] == "plans/cong-khai").expect("the public plan");
        assert_eq!((&plan["superseded_by"], &plan["validity"]), (&Value::Array(Vec::new()), &"current".into()), "{arguments:?}");
        assert_eq!(plan["tasks"][0]["evidence"], Value::Array(Vec::new()), "{arguments:?}");
    }
}

/// Lists of projects, of calls and of countries, figures, feeds, the index of the filter, the home page: whatever file there is.
#[test]
fn what_is_private_is_nowhere_on_the_site() {
    // The notice of what was withdrawn stands at its address, and is named there. Pages group the digits of amounts.
    let secrets = SECRETS.iter().copied().filter(|secret| *secret != "bi-mat-da-go");
    let secrets: Vec<&str> = secrets.chain(["998.877.665", "998,877,665", "112.233.445", "112,233,445"]).collect();
    let site = with_secrets();
    site.build();
    let files: Vec<_> =
        tree(&site.path("public")).into_iter().map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned())).collect();
    for (path, text) in &files {
        for secret in &secrets {
            assert!(!text.contains(secret) && !path.contains(secret), "{secret} is in {path}");
        }
    }
    let shown = |path: &str| files.iter().any(|(own, text)| own == path && text.contains("Dự án công khai"));
    assert!(shown("du-an/index.html") && shown("du-lieu/projects.json"), "the public project is missing, so the test shows nothing");
}

#[test]
fn the_feeds_of_sister_unions_are_an_outline() {
    let site = golden();
    let text = site.read("public/en/data/unions.opml");
    let mut reader = quick_xml::Reader::from_str(&text);
    let mut outlines = Vec::new();
    loop {
        match reader.read_event().expect("XML") {
            quick_xml::events::Event::Eof => break,
            quick_xml::events::Event::Empty(tag) if tag.name().as_ref() == "outline" => {
                let value = |name: &str| {
                    let found = tag.attributes().map(|one| one.expect("an attribute")).find(|one| one.key.as_ref() == name);
                    found.map(|one| one.normalized_value(quick_xml::XmlVersion::Implicit1_0).expect("text").into_owned())
                };
                outlines.push(["type", "text", "xmlUrl", "htmlUrl"].map(|name| value(name).unwrap_or_default()));
            }
            _ => {}
        }
    }
    let expected = ["rss", "Sister Union <Sample> & near", "https://ban.example/feed.xml?a=1&b=2", "https://ban.example/"];
    assert_eq!(outlines, [expected.map(str::to_owned)]);
    assert!(text.contains("<opml version=\"2.0\">"));
}

/// No directory and no feed: no page that tells of nothing.
#[test]
fn a_site_without_a_directory_has_no_such_page() {
    let site = TestSite::minimal();
    site.build();
    assert!(!site.path("public/du-lieu").exists());
    site.write("content/vocabulary/unions.yaml", "ban: {name: {vi: Bạn, en: Friend}, feed: https://ban.example/feed.xml}\n");
    site.build();
    let names: Vec<_> = tree(&site.path("public/du-lieu")).into_iter().map(|(path, _)| path).collect();
    assert_eq!(names, ["index.html", "unions.opml"]);
}
