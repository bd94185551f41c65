//! What is written is read again; no bytes break the reader.

use proptest::prelude::*;

use super::*;

fn column(head: &str) -> Column {
    Column { head: head.to_owned(), width: 10, list: None, is_date: false, is_number: false }
}

fn grid(cells: Vec<Option<Cell>>) -> Grid {
    let columns = (0..cells.len()).map(|at| column(&format!("cột {at}"))).collect();
    Grid { name: "Bảng".to_owned(), columns, rows: vec![cells], look: Look::Table }
}

fn workbook(cells: Vec<Option<Cell>>) -> Vec<u8> {
    xlsx(&[grid(cells)]).unwrap()
}

fn check(format: Format, bytes: &[u8], expected: &[Option<Cell>]) {
    let sheets = read(format, bytes).unwrap();
    let row = sheets[0].rows.iter().find(|row| row.number == 2).unwrap();
    for (at, cell) in (1..).zip(expected) {
        assert_eq!(row.cells.get(&at), cell.as_ref(), "column {at}");
    }
}

#[test]
fn cells_come_back_as_they_were() {
    let text = |text: &str| Some(Cell::Text(text.to_owned()));
    let number = |text: &str| Some(Cell::Number(text.to_owned()));
    let cells = [
        text("0123"),
        text("=1+1"),
        text("hai\ndòng"),
        text("_x0041_ & <b>"),
        None,
        number("64500.5"),
        number("1000000000000000"),
        Some(Cell::Date(2026, 11, 5)),
        Some(Cell::Date(1901, 1, 1)),
        Some(Cell::Bool(true)),
        text("' nháy"),
    ];
    check(Format::Xlsx, &workbook(cells.to_vec()), &cells);
    let plain = ["0123", "=1+1", "hai\ndòng", "a;b", "", "\"c\", d", "'+84"];
    let rows: [Vec<String>; 2] = [(1..=7).map(|at| format!("cột {at}")).collect(), plain.map(str::to_owned).to_vec()];
    let expected: Vec<Option<Cell>> = plain.iter().map(|plain| text(plain).filter(|_| !plain.is_empty())).collect();
    check(Format::Csv, &csv(&rows), &expected);
    check(Format::Json, &json("bang", &rows[0], &rows[1..]), &{
        // Without the empty one, whose column nothing names.
        let mut some = expected.clone();
        some.retain(Option::is_some);
        some
    });
}

#[test]
fn no_text_runs_as_a_formula() {
    let bytes = csv(&[["=1+1", "+84 123", "'=a", "-", "a=b"].map(str::to_owned).to_vec()]);
    assert_eq!(&bytes[3..], b"'=1+1,'+84 123,''=a,'-,a=b\r\n");
}

#[test]
fn separators_and_rows_are_known() {
    for text in ["key,a\nx,1\n", "key;a\r\nx;1", "\u{feff}key\ta\nx\t1\n", "sep=;\nkey;a\nx;1\n", "\"key, or so\";a\nx;1\n"] {
        let sheets = read(Format::Csv, text.as_bytes()).unwrap();
        let last = sheets[0].rows.last().unwrap();
        assert_eq!(last.cells.get(&2), Some(&Cell::Text("1".to_owned())), "{text:?}");
    }
    let rows = |text: &str| read(Format::Csv, text.as_bytes()).unwrap()[0].rows.iter().map(|row| row.number).collect::<Vec<_>>();
    assert_eq!(rows("a,b\n1,2\n3,4\n"), [1, 2, 3]);
    assert_eq!(rows("a,b\r\n\r\n\r\n1,2\r\n"), [1, 4], "an empty line is a row");
    assert_eq!(rows("a,b\n\"1\n1\n1\",2\n3,4\n"), [1, 2, 3], "a cell of three lines is in one row");
    assert_eq!(rows("a,b\n,\n3,4\n"), [1, 3]);
}

#[test]
fn what_a_file_claims_of_its_size_is_not_believed() {
    let bytes = workbook(vec![Some(Cell::Text("a".to_owned()))]);
    assert!(read(Format::Xlsx, &bytes).is_ok());
    let large = vec![b' '; MOST_BYTES + 1];
    assert_eq!(read(Format::Csv, &large), Err(Fault::TooLarge(Limit::Bytes(MOST_BYTES))));
    // The list of the container tells of four gigabytes.
    let mut bomb = bytes.clone();
    let entry = bomb.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
    bomb[entry + 24..entry + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(matches!(read(Format::Xlsx, &bomb), Err(Fault::TooLarge(Limit::Unpacked(_)))));
}

fn container(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn ods(rows: &str) -> Vec<u8> {
    let before = "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Bảng\">";
    let content = format!("{before}{rows}</table:table></office:spreadsheet></office:body></office:document-content>");
    container(&[("content.xml", &content)])
}

#[test]
fn open_document_cells_are_read_as_they_are_shown() {
    let cell = |of: &str, text: &str| format!("<table:table-cell {of}>{text}</table:table-cell>");
    let row = [
        cell(
            "office:value-type=\"string\"",
            "<text:p>hai<text:s text:c=\"2\"/>&amp;</text:p>\n<text:p>dòng \n <text:span>nữa</text:span></text:p>",
        ),
        cell("office:value-type=\"percentage\" office:value=\"0.5\"", "<text:p>50%</text:p>"),
        cell("office:value-type=\"date\" office:date-value=\"2026-11-05T10:00:00\"", "<text:p>5/11</text:p>"),
        cell("", "<office:annotation><text:p>ghi chú</text:p></office:annotation>"),
        cell(
            "table:formula=\"of:=1\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
            "<text:p>#N/A</text:p>",
        ),
        cell("table:formula=\"of:=1\"", ""),
        cell("office:value-type=\"boolean\" office:boolean-value=\"true\" table:number-columns-repeated=\"2\"", "<text:p>x</text:p>"),
        cell("table:number-columns-repeated=\"16000\"", ""),
    ];
    let rows = format!(
        "<table:table-row><table:table-cell/></table:table-row><table:table-row>{}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
        row.concat()
    );
    let expected = [
        Some(Cell::Text("hai  &\ndòng nữa".to_owned())),
        Some(Cell::Number("0.5".to_owned())),
        Some(Cell::Date(2026, 11, 5)),
        None,
        Some(Cell::Bad(CellFault::Error)),
        Some(Cell::Bad(CellFault::Uncalculated)),
        Some(Cell::Bool(true)),
        Some(Cell::Bool(true)),
        None,
    ];
    check(Format::Ods, &ods(&rows), &expected);
    let merged = "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row>";
    assert_eq!(read(Format::Ods, &ods(merged)).unwrap()[0].merged, [(1, 1, 1, 2)]);
    let list = "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>";
    assert_eq!(read(Format::Ods, &container(&[("META-INF/manifest.xml", list), ("content.xml", "x")])), Err(Fault::OldOrEncrypted));
}

#[test]
fn what_repeats_is_measured_before_it_is_repeated() {
    let too_large = |rows: &str, limit: Limit| assert_eq!(read(Format::Ods, &ods(rows)), Err(Fault::TooLarge(limit)));
    let text = "office:value-type=\"string\"><text:p>a</text:p></table:table-cell>";
    let row = |rows: u32, columns: u32| {
        format!(
            "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell table:number-columns-repeated=\"{columns}\" {text}</table:table-row>"
        )
    };
    too_large(&row(1_048_576, 1), Limit::Rows(100_000));
    too_large(&row(u32::MAX, 1), Limit::Rows(100_000));
    too_large(&row(1, 16_384), Limit::Columns(500));
    too_large(&row(90_000, 500), Limit::Cells(4_000_000));
    too_large(
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"4000000000\"/></text:p></table:table-cell></table:table-row>",
        Limit::Text(32_767),
    );
    let long = "đ".repeat(30_000);
    too_large(
        &format!(
            "<table:table-row table:number-rows-repeated=\"90000\"><table:table-cell office:value-type=\"string\"><text:p>{long}</text:p></table:table-cell></table:table-row>"
        ),
        Limit::Unpacked(100 * 1024 * 1024),
    );
}

#[test]
fn what_is_packed_is_counted_as_it_is_unpacked() {
    let strings = format!("<sst>{}</sst>", "<si/>".repeat(4_100_000));
    let cases = [
        ("xl/styles.xml", "<a/>".repeat(9_000_000), Limit::Unpacked(32 * 1024 * 1024)),
        ("xl/sharedStrings.xml", strings, Limit::Cells(4_000_000)),
        ("xl/worksheets/sheet2.xml", "<row/>".repeat(20_100_000), Limit::Cells(4_000_000)),
        ("xl/worksheets/sheet1.xml", " ".repeat(1_000_000), Limit::Text(32_767)),
    ];
    for (name, text, limit) in cases {
        let mut bytes = container(&[(name, &text)]);
        assert_eq!(read(Format::Xlsx, &bytes), Err(Fault::TooLarge(limit)), "{name}");
        // Its own list says that there is nothing in it.
        let entry = bytes.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
        bytes[entry + 24..entry + 28].copy_from_slice(&1_u32.to_le_bytes());
        assert!(read(Format::Xlsx, &bytes).is_err(), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        for format in [Format::Xlsx, Format::Ods, Format::Csv, Format::Json] {
            let _ = read(format, &bytes);
            let _ = read(format, &[b"PK\x03\x04".as_slice(), &bytes, b"PK\x05\x06", &bytes].concat());
        }
    }

    #[test]
    fn no_damage_breaks_the_reader(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let bytes = workbook(vec![Some(Cell::Text("Một".to_owned())), Some(Cell::Number("5".to_owned())), Some(Cell::Date(2026, 1, 1))]);
        let mut damaged = bytes.clone();
        let at = at.index(damaged.len());
        damaged[at] = byte;
        let _ = read(Format::Xlsx, &damaged);
        let _ = read(Format::Ods, &damaged);
        let _ = read(Format::Xlsx, &bytes[..cut.index(bytes.len())]);
    }

    #[test]
    fn no_damage_breaks_the_reader_of_open_documents(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let row = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"5\"/><table:table-cell><text:p>a<text:s/>&lt;</text:p></table:table-cell></table:table-row>";
        let content = format!("<office:spreadsheet><table:table>{row}</table:table></office:spreadsheet>");
        let mut damaged = content.clone().into_bytes();
        let at = at.index(damaged.len());
        damaged[at] = byte % 128;
        let _ = read(Format::Ods, &container(&[("content.xml", &String::from_utf8(damaged).unwrap())]));
        let _ = read(Format::Ods, &container(&[("content.xml", &content[..cut.index(content.len())])]));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[a-z\"\n\r;,\tđ]{0,60}") {
        let _ = read(Format::Csv, text.as_bytes());
        let _ = read(Format::Json, text.as_bytes());
    }
}
