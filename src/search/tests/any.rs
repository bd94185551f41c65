//! Whatever the documents are: an index tells of every word and every pair the documents that a plain look through all texts tells.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::reader::{Found, Reader, set};
use crate::search::form::exact;
use crate::search::split::split;
use crate::search::{Collection, Field, Index, Record, Term, words};
use crate::text::fold;

const WORD: &str = "(hòa|hoà|hoa|Hóa|đường|Đương|dương|duong|Đắk|Lắk|109|KH-LHBD|__proto__|constructor|toString|\"quo\\\\ted\"|l'État|M'gar|中文|ສະ|𠮷|ﬁ|﨎|[a-cđ]{1,3})";

fn line() -> impl Strategy<Value = String> {
    prop::collection::vec(WORD, 0..8).prop_map(|words| words.join(" "))
}

prop_compose! {
    fn record()(title in line(), number in line(), acronym in line(), summary in line(),
        text in prop::collection::vec(line(), 0..4), facts in prop::collection::vec(line(), 0..3)) -> Record {
        Record { title, number, acronym, summary, text: text.join("\n"), facts, ..Record::default() }
    }
}

fn names(count: usize) -> Vec<String> {
    (0..count).map(|at| format!("{at:08}")).collect()
}

fn indexed(records: &[Record]) -> Index {
    let mut collection = Collection::default();
    records.iter().for_each(|record| collection.add(words(record)));
    collection.index("../words/", &names(records.len()), &[])
}

/// Fields of a record: the level of what stands there, text by lines.
fn texts(record: &Record) -> Vec<(Option<usize>, &str)> {
    let named = [(4, &record.number), (4, &record.acronym), (3, &record.title), (2, &record.summary)].into_iter();
    let facts = record.facts.iter().map(|fact| (2, fact));
    named.chain(facts).map(|(level, text)| (Some(level), text.as_str())).chain(record.text.lines().map(|line| (None, line))).collect()
}

type Pairs = BTreeMap<(String, String), BTreeSet<u32>>;

/// What a look through all texts tells.
fn looked_through(records: &[Record]) -> (BTreeMap<String, Found>, Pairs) {
    let (mut words, mut pairs) = (BTreeMap::<String, Found>::new(), Pairs::new());
    for (document, record) in (0..).zip(records) {
        let mut counts = BTreeMap::new();
        for (level, text) in texts(record) {
            let forms: Vec<String> = split(text).filter_map(exact).collect();
            for form in &forms {
                let count: &mut usize = counts.entry(form.clone()).or_default();
                *count += usize::from(level.is_none());
                let level = level.unwrap_or(usize::from(*count >= 3));
                let known = words.entry(fold(form)).or_default().entry(form.clone()).or_default().entry(document).or_default();
                *known = level.max(*known);
            }
            for pair in forms.windows(2) {
                pairs.entry((fold(&pair[0]), fold(&pair[1]))).or_default().insert(document);
            }
        }
    }
    (words, pairs)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn an_index_tells_what_a_look_through_all_texts_tells(records in prop::collection::vec(record(), 0..40)) {
        let index = indexed(&records);
        let reader = Reader::new(&index);
        let (words, pairs) = looked_through(&records);
        prop_assert_eq!(reader.words().into_iter().collect::<BTreeSet<_>>(), words.keys().cloned().collect::<BTreeSet<_>>());
        prop_assert_eq!(reader.pairs(), pairs.keys().cloned().collect::<BTreeSet<_>>());
        for (word, found) in &words {
            prop_assert_eq!(&reader.word(word), found, "{}", word);
        }
        for ((a, b), documents) in &pairs {
            prop_assert_eq!(&reader.pair(a, b), documents, "{} {}", a, b);
        }
        prop_assert_eq!(reader.word("nowhere"), Found::new());
        prop_assert_eq!(&indexed(&records), &index);
        prop_assert!(rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap().install(|| indexed(&records)) == index);
    }
}

#[test]
fn an_index_of_nothing_is_one() {
    let index = indexed(&[]);
    let head =
        r#"{"format":1,"folder":"../words/","documents":"","words":{"first":[],"files":""},"pairs":{"first":[],"files":""},"fields":[]}"#;
    assert_eq!(index, Index { index: head.into(), files: Vec::new() });
    assert_eq!(Reader::new(&index).word("hoa"), Found::new());
}

#[test]
fn one_document_is_written_as_the_format_says() {
    let record = Record { title: "Đường hòa bình".into(), text: "Duong; DUONG\nduong, hoà".into(), ..Record::default() };
    let index = indexed(&[record]);
    let contents: Vec<&str> = index.files.iter().map(|(_, content)| content.as_str()).collect();
    assert_eq!(
        contents,
        [
            "{\"binh\":[\"binh\u{300}\",\",,,A\"],\"duong\":[\"\",\",A\",\"đương\u{300}\",\",,,A\"],\"hoa\":[\"hoa\u{300}\",\",,,A\"]}",
            r#"{"duong":{"duong":"A","hoa":"A"},"hoa":{"binh":"A"}}"#,
        ]
    );
    let (names, head) = (&index.files, Reader::new(&index));
    assert_eq!(head.head()["words"], serde_json::json!({"first": [""], "files": names[0].0}));
    assert_eq!(head.head()["pairs"], serde_json::json!({"first": [""], "files": names[1].0}));
}

#[test]
fn fields_stand_in_the_index() {
    let term = |id: &str, label: &str, documents: &[u32]| Term { id: id.into(), label: label.into(), documents: documents.into() };
    let fields = [
        Field { name: "kind", terms: vec![term("news", "Tin \"tức\"", &[0, 2]), term("plans", "", &[])] },
        Field { name: "year", terms: vec![] },
    ];
    let reader = Reader::new(&Collection::default().index("", &names(3), &fields));
    assert_eq!(
        reader.head()["fields"],
        serde_json::json!([{"name": "kind", "terms": [["news", "Tin \"tức\"", "AB"], ["plans", "", ""]]}, {"name": "year", "terms": []}])
    );
    assert_eq!(reader.head()["documents"], "000000000000000100000002");
    assert_eq!(set("AB"), BTreeSet::from([0, 2]));
}
