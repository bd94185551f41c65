//! `tests/words.txt`, to which the script of the search page is held too.

use unicode_normalization::UnicodeNormalization;

use crate::search::form::exact;
use crate::search::split::split;
use crate::text::fold;

fn rows() -> Vec<[String; 3]> {
    let lines = include_str!("../../../tests/words.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let cells: Vec<String> = line.split('|').map(|cell| serde_json::from_str(&format!("\"{}\"", cell.trim())).unwrap()).collect();
            cells.try_into().unwrap()
        })
        .collect()
}

#[test]
fn texts_are_taken_apart_as_the_table_says() {
    let rows = rows();
    assert!(rows.len() > 40);
    for [typed, exacts, foldeds] in rows {
        for text in [typed.clone(), typed.nfd().collect(), typed.nfc().collect()] {
            let words: Vec<String> = split(&text).filter_map(exact).collect();
            assert_eq!(words.join(" "), exacts, "{typed}");
            let words: Vec<String> = words.iter().map(|word| fold(word)).collect();
            assert_eq!(words.join(" "), foldeds, "{typed}");
        }
    }
}
