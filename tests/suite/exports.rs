//! Plans, tasks and documents as files: what they say is what the pages say, they name one another without a gap, and no text does harm.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use nhipcau::spreadsheet::{Cell, Format, read};
use serde_json::Value;

use crate::data::{FOLDERS, checked, items, parsed, validator};
use crate::site::{DATE, Run, TestSite, checkout, program, tree};

fn golden() -> TestSite {
    let site = TestSite::copy_of(&checkout().join("tests/golden/plans/input"));
    site.build();
    site
}

fn demonstration() -> TestSite {
    let site = TestSite::demonstration();
    site.build();
    site
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().unwrap_or_else(|| panic!("{key} is no list in {value}"))
}

/// As a page writes it.
fn escaped(text: &str) -> String {
    let escapes = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")];
    escapes.iter().fold(text.to_owned(), |text, (plain, written)| text.replace(plain, written))
}

/// The file of an address of the site, and the anchor there.
fn place(site: &TestSite, url: &str) -> (String, Option<String>) {
    let below = ["https://example.org/", "https://nhipcau.example/"].iter().find_map(|base| url.strip_prefix(base));
    let (path, anchor) = match below.expect("an address of the site").split_once('#') {
        None => (below.unwrap_or_default(), None),
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
    };
    let file = if path.is_empty() || path.ends_with('/') { format!("public/{path}index.html") } else { format!("public/{path}") };
    assert!(site.path(&file).is_file(), "{url} leads nowhere");
    (file, anchor)
}

/// The headings and the rows of a table, as a spreadsheet has them.
fn table(site: &TestSite, path: &str) -> (Vec<String>, Vec<BTreeMap<String, String>>) {
    let text = site.read(path);
    assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"), "{path}");
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let heads: Vec<String> = reader.headers().expect("a first line").iter().map(str::to_owned).collect();
    let row = |record: csv::StringRecord| heads.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
    let rows = reader.records().map(|record| row(record.expect("as many cells as columns"))).collect();
    (heads, rows)
}

/// Every plan has its page, every page of a plan its row; number, title, every task and every piece of evidence stand there.
#[test]
fn rows_say_what_the_pages_say() {
    for site in [golden(), demonstration()] {
        for folder in FOLDERS {
            let mut pages = BTreeSet::new();
            for plan in items(&site, &format!("{folder}/plans.json")) {
                let (file, _) = place(&site, text(&plan, "url"));
                let page = site.read(&file);
                for key in ["symbol", "title", "place", "date_note", "filing"] {
                    let shown = if plan["printed"].is_string() && key == "symbol" { text(&plan, "printed") } else { text(&plan, key) };
                    assert!(page.contains(&escaped(shown)), "{key} of {} is not in {file}", plan["key"]);
                }
                assert_eq!(page.matches("<tr id=\"").count(), list(&plan, "tasks").len(), "{file}");
                for task in list(&plan, "tasks") {
                    let (_, anchor) = place(&site, text(task, "url"));
                    let row = page.split(&format!("<tr id=\"{}\">", anchor.expect("an anchor"))).nth(1).expect("the row of the task");
                    let row = row.split("</tr>").next().unwrap_or_default();
                    assert!(row.contains(&escaped(text(&task["due"], "label"))), "{row}");
                    assert!(row.contains(&escaped(text(task, "every_label"))), "{row}");
                    for agency in ["lead", "with", "by"].iter().flat_map(|key| list(task, key)) {
                        assert!(row.contains(&escaped(text(agency, "name"))), "{agency} is not in {row}");
                    }
                    for news in list(task, "evidence") {
                        place(&site, text(news, "url"));
                        assert!(row.contains(&escaped(text(news, "title"))), "{news} is not in {row}");
                    }
                }
                pages.insert(file);
            }
            let section = if folder.ends_with("du-lieu") { "public/ke-hoach" } else { "public/en/plans" };
            let all: BTreeSet<String> = tree(&site.path(section))
                .into_iter()
                .filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("class=\"article record plan\""))
                .map(|(path, _)| format!("{section}/{path}"))
                .collect();
            assert_eq!(pages, all, "{folder}");
        }
    }
}

/// Keys name rows of the register and never nothing; what one row says of another the other says too.
#[test]
fn rows_name_one_another() {
    for site in [golden(), demonstration()] {
        for folder in FOLDERS {
            let documents = items(&site, &format!("{folder}/documents.json"));
            let by_key: BTreeMap<&str, &Value> = documents.iter().map(|row| (text(row, "key"), row)).collect();
            assert_eq!(by_key.len(), documents.len(), "two documents of one key in {folder}");
            let addresses: BTreeSet<&str> = documents.iter().map(|row| text(row, "url")).collect();
            assert_eq!(addresses.len(), documents.len(), "two documents of one address in {folder}");
            let names = |row: &Value, key: &str, other: &str| list(row, key).iter().any(|name| name == other);
            let mut named = 0;
            for row in &documents {
                for (there, back) in
                    [("basis", "bears"), ("bears", "basis"), ("supersedes", "superseded_by"), ("superseded_by", "supersedes")]
                {
                    for other in list(row, there) {
                        let other = by_key.get(other.as_str().expect("a key")).unwrap_or_else(|| panic!("{other} is no row"));
                        assert!(names(other, back, text(row, "key")), "{} names {}, which does not know", row["key"], other["key"]);
                        named += 1;
                    }
                }
                list(row, "cites").iter().for_each(|other| assert!(by_key.contains_key(other.as_str().expect("a key"))));
            }
            assert!(named > 5, "{named}");
            for plan in items(&site, &format!("{folder}/plans.json")) {
                let row = by_key[text(&plan, "key")];
                for key in ["url", "symbol", "kind", "title", "date", "issuer", "validity"] {
                    assert_eq!(plan[key], row[key], "{key} of {}", plan["key"]);
                }
                for key in ["basis", "cites", "supersedes", "superseded_by"] {
                    for reference in list(&plan, key) {
                        let Some(other) = reference["key"].as_str() else { continue };
                        assert_eq!(reference["url"], by_key[other]["url"]);
                        assert!(names(row, key, other), "{key}: {other} is not in the row of {}", plan["key"]);
                    }
                }
            }
        }
    }
}

/// Whatever address the files give is one of the site, with the anchor.
#[test]
fn addresses_lead_somewhere() {
    fn addresses(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(map) => {
                found.extend(map.get("url").and_then(Value::as_str).map(str::to_owned));
                map.iter().filter(|(key, _)| *key != "source").for_each(|(_, value)| addresses(value, found));
            }
            Value::Array(all) => all.iter().for_each(|value| addresses(value, found)),
            _ => {}
        }
    }
    let site = golden();
    for folder in FOLDERS {
        let mut found = BTreeSet::new();
        ["plans", "documents"].iter().for_each(|name| addresses(&parsed(&site, &format!("{folder}/{name}.json")), &mut found));
        assert!(found.len() > 20, "{found:?}");
        for url in found {
            let (file, anchor) = place(&site, &url);
            assert!(anchor.is_none_or(|anchor| site.read(&file).contains(&format!(" id=\"{anchor}\""))), "{url}");
        }
    }
}

/// A task in words for people, in the order of the plans, by the headings of the language.
#[test]
fn the_table_of_tasks_says_what_the_plans_say() {
    let heads = [
        ["Mã nhiệm vụ", "Tên kế hoạch", "Chủ trì", "Thời hạn", "Đến ngày", "Định kỳ", "Tình trạng", "Hạn gần nhất", "Địa chỉ"],
        ["Task id", "Plan", "Lead", "Due", "Last day", "Recurs", "State", "Next day", "Address"],
    ];
    let words = [["có", "Sắp đến hạn"], ["yes", "Due soon"]];
    for site in [golden(), demonstration()] {
        for ((folder, heads), [yes, soon]) in FOLDERS.iter().zip(heads).zip(words) {
            let (columns, rows) = table(&site, &format!("{folder}/tasks.csv"));
            assert!(heads.iter().all(|head| columns.iter().any(|column| column == head)), "{columns:?}");
            assert_eq!(columns.iter().collect::<BTreeSet<_>>().len(), columns.len(), "two columns of one name: {columns:?}");
            let plans = items(&site, &format!("{folder}/plans.json"));
            let tasks: Vec<(&Value, &Value)> =
                plans.iter().flat_map(|plan| list(plan, "tasks").iter().map(move |task| (plan, task))).collect();
            assert_eq!(rows.len(), tasks.len());
            let mut said: BTreeMap<&str, String> = BTreeMap::new();
            for (row, (plan, task)) in rows.iter().zip(&tasks) {
                let names: Vec<_> = list(task, "lead").iter().map(|agency| text(agency, "name")).collect();
                let expected = [
                    text(task, "id"),
                    text(plan, "title"),
                    &names.join("; "),
                    text(&task["due"], "label"),
                    text(&task["due"], "last_day"),
                    text(task, "every_label"),
                    row[heads[6]].as_str(),
                    text(task, "next_day"),
                    text(task, "url"),
                ];
                assert_eq!(heads.map(|head| row[head].as_str()), expected);
                assert_eq!(row[heads[6]].is_empty(), plan["tracked"] == false, "a state only where it is followed: {row:?}");
                assert_eq!(task["state"].is_null(), plan["tracked"] == false);
                assert_eq!(row[&columns[14]] == yes, plan["tracked"] == true);
                // What comes back and was done this time has a word of its own.
                let is_for_now = task["state"] == "done" && task["next_day"].is_string();
                let state = if is_for_now { "done-now" } else { text(task, "state") };
                let known = said.entry(state).or_insert_with(|| row[heads[6]].clone());
                assert_eq!(*known, row[heads[6]], "two words for one state");
            }
            assert_eq!(said.values().collect::<BTreeSet<_>>().len(), said.len(), "one word for two states: {said:?}");
            assert_eq!(said["due-soon"], soon);
            let states: BTreeSet<&str> = tasks.iter().map(|(_, task)| text(task, "state")).collect();
            assert!(states.contains("done") && states.contains("due-soon") && states.contains(""), "{states:?}");
        }
    }
}

/// Lateness is for the desk: whatever the day, no file has a word for it, and a day of a task is never one that is over.
#[test]
fn nothing_is_called_late() {
    let site = TestSite::copy_of(&checkout().join("tests/golden/plans/input"));
    site.write(
        "content/plans/xong.vi.md",
        "---\ntitle: Việc đã xong\nslug: xong\nsummary: Không ai phải làm nữa.\nstatus: published\nissuer: lhm\ndate: 2025-01-01\ntrack: true\ntasks:\n  \
         - {id: a, text: Xong rồi., every: month, status: done}\n  - {id: b, text: Thôi., due: 2030, status: dropped}\n---\n",
    );
    for date in ["2026-02-28", DATE, "2027-12-31", "2031-01-01"] {
        let mut command = Command::new(program());
        command.args(["build", "--date", date, "--locale", "en", "--root"]).arg(site.root()).env_remove("SOURCE_DATE_EPOCH");
        let run = Run::from(command);
        assert_eq!(run.code, 0, "{}", run.stdout);
        for (path, bytes) in FOLDERS.iter().flat_map(|folder| tree(&site.path(folder))) {
            let text = String::from_utf8(bytes).expect("UTF-8").to_lowercase();
            for word in ["overdue", "quá hạn", "trễ hạn", " late"] {
                assert!(!text.contains(word), "{word} is in {path} of {date}");
            }
        }
        let plans = items(&site, "public/du-lieu/plans.json");
        let tasks: Vec<_> = plans.iter().flat_map(|plan| list(plan, "tasks")).collect();
        let own = plans.iter().find(|plan| plan["key"] == "plans/xong").expect("the plan");
        let over: Vec<_> = list(own, "tasks").iter().map(|task| (text(task, "state"), task["next_day"].is_null())).collect();
        assert_eq!(over, [("done", true), ("dropped", true)], "{date}");
        assert!(tasks.iter().all(|task| text(task, "state") != "no-result" || task["next_day"].is_null()), "{date}");
        let days: Vec<_> = tasks.iter().filter_map(|task| task["next_day"].as_str()).collect();
        assert!(days.iter().all(|day| *day >= date), "{days:?} on {date}");
        assert_eq!(days.is_empty(), date > "2027-12-31", "{date}");
    }
}

/// As an editor may write and a spreadsheet, a parser or a page may misread.
const HOSTILE: &str = r#"---
title: "=HYPERLINK(\"https://boi.example/\",\"Bấm\"), \"hai\"; ba"
slug: doc-hai
summary: "Dòng một\nDòng hai</script><script>alert(1)</script>"
status: published
symbol: "66 / KH- LHM"
issuer: lhm
place: {vi: "@SUM(A1)", en: "-2+3"}
date: 2026-03-01
basis:
  - {symbol: 38-CT/TW, name: {vi: "+cmd|' /C calc'!A0", en: "<b>&amp;"}}
  - {name: {vi: "Tên \\ có \" và ,", en: "\ttab"}}
track: true
tasks:
  - {id: a, text: "=1+1", lead: [hoi], due: 2026-12}
  - {id: b, text: "+84 \"trích\", phẩy;\nxuống dòng", every: month}
  - {id: c, text: "'=đã có dấu", every: continuous}
  - {id: d, text: "<!-- ]]> &lt; \u2028", until: 2026-12-31}
signature: {authority: TM, name: "@người ký"}
---
"#;

#[test]
fn hostile_texts_stay_texts() {
    let site = TestSite::copy_of(&checkout().join("tests/golden/plans/input"));
    site.write("content/plans/doc-hai.vi.md", HOSTILE);
    site.build();
    assert!(checked(&site).contains_key("plans"));
    for folder in FOLDERS {
        let plan = items(&site, &format!("{folder}/plans.json")).into_iter().find(|plan| plan["key"] == "plans/doc-hai").expect("the plan");
        assert_eq!(plan["title"], "=HYPERLINK(\"https://boi.example/\",\"Bấm\"), \"hai\"; ba");
        assert_eq!((text(&plan, "symbol"), text(&plan, "printed")), ("66/KH-LHM", "66 / KH- LHM"));
        let (columns, rows) = table(&site, &format!("{folder}/tasks.csv"));
        let own: Vec<_> = rows.iter().filter(|row| row[columns.last().expect("a column")].contains("doc-hai")).collect();
        let column = |at: usize| own.iter().map(|row| row[&columns[at]].as_str()).collect::<Vec<_>>();
        assert_eq!(column(1), ["'=HYPERLINK(\"https://boi.example/\",\"Bấm\"), \"hai\"; ba"; 4]);
        let cells = column(5);
        assert_eq!(cells[..3], ["'=1+1", "'+84 \"trích\", phẩy;\nxuống dòng", "''=đã có dấu"]);
        for row in &rows {
            assert!(row.values().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])), "{row:?}");
        }
        // The program's own reader gives back what was written.
        let sheets = read(Format::Csv, site.read(&format!("{folder}/tasks.csv")).as_bytes()).expect("a sheet");
        assert_eq!(sheets[0].rows.len(), rows.len() + 1);
        let of_plan = sheets[0].rows.iter().filter(|row| row.cells.get(&2) == Some(&Cell::Text(text(&plan, "title").to_owned())));
        let texts: Vec<_> = of_plan.map(|row| row.cells[&6].clone()).collect();
        assert_eq!(texts, list(&plan, "tasks").iter().map(|task| Cell::Text(text(task, "text").to_owned())).collect::<Vec<_>>());
    }
}

/// A text that is not translated stands in its own language, and says so; labels are in that of the file.
#[test]
fn texts_without_a_translation_say_their_language() {
    let site = golden();
    let plans = items(&site, "public/en/data/plans.json");
    let plan = |key: &str| plans.iter().find(|plan| plan["key"] == key).expect("the plan");
    let old = plan("plans/07-kh-lhm-2025");
    assert_eq!((text(old, "language"), text(old, "title")), ("vi", "Công tác năm 2025"));
    assert_eq!(text(&old["issuer"], "name"), "Friendship Union of Sample Province");
    assert_eq!((text(old, "validity"), &old["superseded_by"][0]["key"]), ("replaced", &"plans/03-kh-lhm-2026".into()));
    let tasks = list(plan("plans/03-kh-lhm-2026"), "tasks");
    let languages: Vec<_> = tasks[..2].iter().map(|task| text(task, "language")).collect();
    assert_eq!(languages, ["en", "vi"]);
    let documents = items(&site, "public/en/data/documents.json");
    let replaced: Vec<_> = documents.iter().filter(|row| row["validity"] == "replaced").map(|row| text(row, "key")).collect();
    assert_eq!(replaced, ["plans/07-kh-lhm-2025", "documents/427-kh-ubnd"]);
}

#[test]
fn a_schema_refuses_what_is_no_plan_and_no_document() {
    let site = golden();
    for (table, bad) in [
        (
            "plans",
            [
                ("/items/0/tasks/0/state", "overdue"),
                ("/items/0/kind", "kế hoạch"),
                ("/items/0/date", "08/01/2026"),
                ("/items/0/period/from", "2026-Q5"),
                ("/items/0/issuer/name", ""),
            ],
        ),
        (
            "documents",
            [
                ("/items/0/validity", "valid"),
                ("/items/0/url", "not an address"),
                ("/items/0/year", "2026"),
                ("/items/0/basis", "documents/38-ct-tw"),
                ("/items/0/issuer", "lhm"),
            ],
        ),
    ] {
        let validator = validator(&parsed(&site, &format!("public/du-lieu/{table}.schema.json")));
        let good = parsed(&site, &format!("public/du-lieu/{table}.json"));
        assert!(validator.is_valid(&good));
        for (at, value) in bad {
            let mut data = good.clone();
            let place = data.pointer_mut(at).unwrap_or_else(|| panic!("{at}"));
            *place = if value.is_empty() { Value::Null } else { value.into() };
            assert!(!validator.is_valid(&data), "{at}");
        }
    }
}

/// The list of plans leads to its files, and to no others; a site has the files of what it has.
#[test]
fn files_stand_where_their_lists_do() {
    let site = golden();
    let page = site.read("public/ke-hoach/index.html");
    let head = page.split("</head>").next().expect("a head");
    let files: Vec<_> = head.split("href=\"../du-lieu/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(files, ["plans.json", "tasks.csv"]);
    assert!(head.contains("rel=\"alternate\" type=\"application/json\"") && page.contains("href=\"../du-lieu/#plans\""));
    assert!(site.read("public/du-lieu/index.html").contains(" id=\"plans\""));
    assert!(!site.read("public/ke-hoach/2026/index.html").contains("plans.json"));
    let names: Vec<_> = tree(&site.path("public/du-lieu")).into_iter().map(|(path, _)| path).collect();
    assert_eq!(names, ["documents.json", "documents.schema.json", "index.html", "plans.json", "plans.schema.json", "tasks.csv"]);

    let site = TestSite::minimal();
    site.write("content/vocabulary/agencies.yaml", "lhm: {name: {vi: Liên hiệp, en: Union}, level: union}\n");
    let plan = |status: &str| {
        format!("---\ntitle: Kế hoạch\nslug: mot\nsummary: Một.\nstatus: {status}\nissuer: lhm\ndate: 2026-01-08\nsymbol: 1/KH-LHM\n---\n")
    };
    site.write("content/plans/mot.vi.md", plan("draft"));
    site.build();
    assert!(!site.path("public/du-lieu").exists(), "nobody may know of a draft");
    site.write("content/plans/mot.vi.md", plan("published"));
    site.build();
    assert_eq!(items(&site, "public/en/data/plans.json").len(), 1);
}
