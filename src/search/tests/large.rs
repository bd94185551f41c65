//! Collections so large that every list is cut.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::reader::Reader;
use crate::search::{Collection, Index, Record, words};

const DOCUMENTS: u32 = 70_000;

static INDEX: LazyLock<Index> = LazyLock::new(indexed);

/// Every document has a word of its own, and shares others with every second, third … one.
fn indexed() -> Index {
    let mut collection = Collection::default();
    for at in 0..DOCUMENTS {
        let shared: Vec<String> = (2..6).filter(|step| at % step == 0).map(|step| format!("step{step}")).collect();
        let text = format!("{} n{at}", shared.join(" "));
        collection.add(words(&Record { text, ..Record::default() }));
    }
    let names: Vec<String> = (0..DOCUMENTS).map(|at| format!("{at:08}")).collect();
    collection.index("", &names, &[])
}

#[test]
fn numbers_of_documents_may_be_large() {
    let reader = Reader::new(&INDEX);
    for step in 2..6 {
        let documents: BTreeSet<u32> = (0..DOCUMENTS).step_by(step).collect();
        assert!(reader.word(&format!("step{step}"))[&format!("step{step}")].keys().eq(&documents));
    }
    let both: BTreeSet<u32> = (0..DOCUMENTS).step_by(20).collect();
    assert_eq!(reader.pair("step4", "step5"), both);
    for at in [0, 1, 59, 65_535, 65_536, DOCUMENTS - 1] {
        assert!(reader.word(&format!("n{at}"))[&format!("n{at}")].keys().eq(&[at]), "{at}");
    }
    assert_eq!(reader.pair("step5", "n65535"), BTreeSet::from([65_535]));
}

#[test]
fn files_are_neither_many_nor_long() {
    // √(70,000 ÷ 2,000) ≈ 6 times the usual length; a set of all documents alone is as long.
    let (longest, count) = (INDEX.files.iter().map(|(_, file)| file.len()).max().unwrap(), INDEX.files.len());
    assert!(longest < 60_000, "{longest}");
    assert!(count < 150, "{count}");
    let keys = Reader::new(&INDEX).words();
    assert!(keys.is_sorted_by(|a, b| a.encode_utf16().lt(b.encode_utf16())));
}
