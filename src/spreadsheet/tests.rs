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
    fn any_text_is_read_or_refused(text in "[a-z\"\n\r;,\tđ]{0,60}") {
        let _ = read(Format::Csv, text.as_bytes());
        let _ = read(Format::Json, text.as_bytes());
    }
}
