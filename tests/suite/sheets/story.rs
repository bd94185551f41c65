//! A secretary at work: export, change five organisations, add two and a project, import.

use std::collections::BTreeMap;

use nhipcau::spreadsheet::{Cell, Row, Sheet};

use super::super::site::{TestSite, tree};
use super::book::{changed, column};
use super::{done, run};

fn set(sheets: &mut [Sheet], sheet: &str, key: &str, head: &str, value: &str) {
    let sheet = sheets.iter_mut().find(|own| own.name == sheet).expect("a sheet");
    let (own, at) = (1, column(sheet, head));
    let row = sheet.rows.iter_mut().find(|row| row.cells.get(&own) == Some(&Cell::Text(key.into()))).expect("a row");
    row.cells.insert(at, Cell::Text(value.into()));
}

fn add(sheets: &mut [Sheet], sheet: &str, cells: &[(&str, &str)]) {
    let sheet = sheets.iter_mut().find(|own| own.name == sheet).expect("a sheet");
    let number = sheet.rows.last().map_or(1, |row| row.number) + 1;
    let cells: BTreeMap<u32, Cell> = cells.iter().map(|(head, value)| (column(sheet, head), Cell::Text((*value).into()))).collect();
    sheet.rows.push(Row { number, cells });
}

fn edited(sheets: &mut [Sheet]) {
    set(sheets, "Tổ chức", "to-chuc-giot-nuoc-vi-du", "Điện thoại", "0123 456 789");
    set(sheets, "Tổ chức", "thu-vien-cau-mau", "Lĩnh vực", "Giáo dục; y te");
    set(sheets, "Tổ chức", "quy-canh-dong-vi-du", "Ngày kiểm tra", "ngày 5 tháng 11 năm 2026");
    set(sheets, "Tổ chức", "vufo", "Thành lập", "1950");
    set(sheets, "Tổ chức", "chuong-trinh-song-rung-vi-du", "Quốc gia", "Nhật Bản");
    add(sheets, "Tổ chức", &[("Tên (tiếng Việt)", "Quỹ Mầm Xanh Ví dụ"), ("Loại hình", "Nhà tài trợ"), ("Quốc gia", "Lao")]);
    add(sheets, "Tổ chức", &[("Tên (tiếng Việt)", "Nhóm Bạn Đọc Ví dụ"), ("Loại hình", "ngo"), ("Quốc gia", "JP")]);
    add(
        sheets,
        "Dự án",
        &[
            ("Tổ chức", "quy-canh-dong-vi-du"),
            ("Tên gọi (tiếng Việt)", "Vườn rau trường học"),
            ("Bắt đầu", "1/2/2027"),
            ("Ngân sách", "1.234.567,5 VND cam kết; 12000 USD giải ngân"),
            ("Nhà tài trợ", "quy-mam-xanh-vi-du"),
        ],
    );
}

#[test]
fn seven_files_change_and_nothing_else() {
    let site = TestSite::demonstration();
    done(&run(&site, &["export", "organizations", "--lang", "vi", "--out", "danh-ba.xlsx"]));
    let bytes = std::fs::read(site.path("danh-ba.xlsx")).expect("a file");
    site.write("danh-ba.xlsx", changed(&bytes, |sheets| edited(sheets)));
    let before = tree(&site.path("content"));

    let dry = run(&site, &["import", "organizations", "danh-ba.xlsx", "--dry-run"]);
    done(&dry);
    assert!(tree(&site.path("content")) == before, "a dry run wrote something");
    for said in
        ["contact.phone: (empty) → 0123 456 789", "country: INT → JP", "-country: INT\n+country: JP\n", "+name: Quỹ Mầm Xanh Ví dụ\n"]
    {
        assert!(dry.stdout.contains(said), "{said}: {}", dry.stdout);
    }

    done(&run(&site, &["import", "organizations", "danh-ba.xlsx"]));
    let after = tree(&site.path("content"));
    let touched: Vec<&str> = after.iter().filter(|file| !before.contains(file)).map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        touched,
        [
            "organizations/chuong-trinh-song-rung-vi-du.vi.md",
            "organizations/nhom-ban-doc-vi-du.vi.md",
            "organizations/quy-canh-dong-vi-du.vi.md",
            "organizations/quy-mam-xanh-vi-du.vi.md",
            "organizations/thu-vien-cau-mau.vi.md",
            "organizations/to-chuc-giot-nuoc-vi-du.vi.md",
            "organizations/vufo.vi.md",
        ]
    );
    assert!(before.iter().all(|(path, _)| after.iter().any(|(own, _)| own == path)), "a file went away");
    let new = site.read("content/organizations/quy-mam-xanh-vi-du.vi.md");
    assert!(new.contains("status: draft\n") && new.contains("country: LA\n"), "{new}");
    let project = site.read("content/organizations/quy-canh-dong-vi-du.vi.md");
    for said in ["id: vuon-rau-truong-hoc", "start: 2027-02-01", "1234567.5", "disbursed", "organizations/quy-mam-xanh-vi-du"] {
        assert!(project.contains(said), "{said}: {project}");
    }
    done(&run(&site, &["check"]));

    // The same table once more: the new ones are there already, and no second ones are made.
    let again = run(&site, &["import", "organizations", "danh-ba.xlsx"]);
    assert_eq!((again.code, again.stderr.matches("NC918").count()), (1, 3), "{}", again.stderr);
}

#[test]
fn words_in_another_language_go_into_the_translation() {
    let site = TestSite::demonstration();
    done(&run(&site, &["export", "organizations", "--lang", "vi", "--out", "danh-ba.xlsx"]));
    let bytes = std::fs::read(site.path("danh-ba.xlsx")).expect("a file");
    let words = |sheets: &mut Vec<Sheet>| {
        set(sheets, "Tổ chức", "vufo", "Tóm tắt (tiếng Anh)", "Another summary.");
        set(sheets, "Tổ chức", "chuong-trinh-song-rung-vi-du", "Tên (tiếng Anh)", "Sample Rivers and Forests Programme");
        set(sheets, "Dự án", "chuong-trinh-song-rung-vi-du", "Tên gọi (tiếng Anh)", "Tree nursery");
    };
    site.write("danh-ba.xlsx", changed(&bytes, words));
    done(&run(&site, &["import", "organizations", "danh-ba.xlsx"]));
    assert!(site.read("content/organizations/vufo.en.md").contains("summary: Another summary.\n"));
    let made = site.read("content/organizations/chuong-trinh-song-rung-vi-du.en.md");
    for said in ["name: \"Sample Rivers and Forests Programme\"\n", "title: \"Tree nursery\"\n", "status: draft\n", "translates: name="] {
        assert!(made.contains(said), "{said}: {made}");
    }
    done(&run(&site, &["import", "organizations", "danh-ba.xlsx"]));
}

#[test]
fn what_was_written_before_a_failure_is_told() {
    let site = TestSite::demonstration();
    done(&run(&site, &["export", "organizations", "--lang", "vi", "--out", "danh-ba.xlsx"]));
    let bytes = std::fs::read(site.path("danh-ba.xlsx")).expect("a file");
    let words = |sheets: &mut Vec<Sheet>| {
        set(sheets, "Tổ chức", "chuong-trinh-song-rung-vi-du", "Quốc gia", "Nhật Bản");
        add(sheets, "Tổ chức", &[("Tên (tiếng Việt)", "Quỹ Mầm Xanh Ví dụ"), ("Loại hình", "donor"), ("Quốc gia", "Lao")]);
        set(sheets, "Tổ chức", "vufo", "Điện thoại", "0123 456 789");
    };
    site.write("danh-ba.xlsx", changed(&bytes, words));
    std::fs::create_dir(site.path("content/organizations/quy-mam-xanh-vi-du.vi.md")).expect("a folder in the way");
    let last = site.read("content/organizations/vufo.vi.md");
    let failed = run(&site, &["import", "organizations", "danh-ba.xlsx"]);
    let said = "content/organizations/quy-mam-xanh-vi-du.vi.md could not be written: ";
    assert!(failed.code == 1 && failed.stderr.contains(said), "{}", failed.stderr);
    let written = "Written before it: content/organizations/chuong-trinh-song-rung-vi-du.vi.md\n";
    assert!(failed.stderr.contains(written), "{}", failed.stderr);
    assert!(site.read("content/organizations/chuong-trinh-song-rung-vi-du.vi.md").contains("country: JP\n"));
    assert_eq!(site.read("content/organizations/vufo.vi.md"), last);
}
