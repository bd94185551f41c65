//! What the editors are told, and what they are not told.

use super::*;

/// Paths with line numbers of the problems of a code, each with the other place.
fn told(sample: &Sample, code: Code) -> Vec<(String, Option<String>)> {
    let short = |place: &Place| format!("{}:{}", place.path.rsplit('/').next().unwrap_or_default(), place.line);
    let of_code = |problem: &&Diagnostic| problem.code == code;
    let made = sample.made();
    let told = made.problems.iter().filter(of_code).map(|problem| (short(&problem.place), problem.related.as_ref().map(short)));
    let mut told: Vec<_> = told.collect();
    told.sort();
    told
}

fn pair(place: &str, other: &str) -> Vec<(String, Option<String>)> {
    vec![(place.to_owned(), Some(other.to_owned()))]
}

const TWO: Code = Code::TwoDates;

#[test]
fn one_number_of_one_issuer_with_two_days_is_told_with_both_places() {
    let words = |one: &str, two: &str| Sample::default().news("a", &[], &[one]).news("b", &[], &[two]);
    assert_eq!(told(&words("62/KH-UBND bd 2021-05-27", "62/KH-UBND bd 2021-05-26"), TWO), pair("b.vi.md:20", "a.vi.md:20"));
    assert_eq!(told(&words("62/KH-UBND ~Xa 2021-05-27", "62/KH-UBND ~XA 2021-05-26"), TWO).len(), 1);
    for (one, two) in [
        ("62/KH-UBND bd 2021-05-27", "62/KH-UBND dn 2021-05-26"),
        ("62/KH-UBND 2021-05-27", "62/KH-UBND 2021-05-26"),
        ("62/KH-UBND bd 2021-05-27", "62/KH-UBND ~Xa 2021-05-26"),
    ] {
        assert_eq!(told(&words(one, two), TWO), [], "{one}, {two}: each may have its own");
    }
    // There is only one Government and one Party: a text need not say whose number it is.
    for (one, two) in [
        ("38-CT/TW bbt 2019-09-19", "38-CT/TW 2019-09-18"),
        ("91/2025/QH15 2025-06-26", "91/2025/QH15 2025-06-27"),
        ("80/2020/NĐ-CP 2020-07-08", "80/2020/NĐ-CP 2020-07-05"),
    ] {
        assert_eq!(told(&words(one, two), TWO).len(), 1, "{one}, {two}");
    }
    let front = Sample::default().news("a", &["62/KH-UBND bd 2021-05-27"], &[]).news("b", &["62/KH-UBND bd 2021-05-26"], &[]);
    assert_eq!(told(&front, TWO), pair("b.vi.md:5", "a.vi.md:5"));
}

#[test]
fn who_has_authority_is_right_and_both_may_be() {
    let words = || Sample::default().news("a", &[], &["80/2020/NĐ-CP cp 2020-07-05"]);
    let known = "nd-80:\n  symbol: 80/2020/NĐ-CP\n  issuer: cp\n  date: 2020-07-08\n";
    assert_eq!(told(&words().known(known), TWO), pair("a.vi.md:20", "documents.yaml:4"));
    assert_eq!(told(&words().known(&format!("{known}  also_dated: [2020-07-05]\n")), TWO), []);
    assert_eq!(told(&words().known(&format!("{known}khac: {{symbol: 80/2020/NĐ-CP, issuer: cp, date: 2020-07-05}}\n")), TWO), []);
    let plan = Sample::default().plan("p", "62/KH-UBND bd 2021-05-27", "", &[]).news("a", &[], &["62/KH-UBND bd 2021-05-26"]);
    assert_eq!(told(&plan, TWO), pair("a.vi.md:20", "p.vi.md:6"));
}

#[test]
fn words_that_misprint_what_the_front_matter_names_are_told() {
    let own = |said: &str| Sample::default().news("a", &["62/KH-UBND bd 2021-05-27"], &[said]);
    assert_eq!(told(&own("62/KH-UBND 2021-05-26"), TWO), pair("a.vi.md:20", "a.vi.md:5"));
    assert_eq!(told(&own("62/KH-UBND bd|dn 2021-05-26"), TWO).len(), 1);
    assert_eq!(told(&own("62/KH-UBND dn|cp 2021-05-26"), TWO), []);
    assert_eq!(told(&own("62/KH-UBND dn 2021-05-26"), TWO), []);
}

#[test]
fn words_that_may_mean_several_are_told_once_for_each_text() {
    let others = Sample::default().news("a", &["62/KH-UBND bd 2021-05-27"], &[]).news("b", &["62/KH-UBND dn 2021-05-27"], &[]);
    let sample = others.news("x", &[], &["62/KH-UBND", "62/KH-UBND 2021-05-27", "38-CT/TW"]).news("y", &["62/KH-UBND"], &[]);
    let code = Code::DoubtfulDocument;
    assert_eq!(told(&sample, code), [("x.vi.md:20".to_owned(), None), ("y.vi.md:5".to_owned(), None)]);
    let made = sample.made();
    let problem = made.problems.iter().find(|problem| problem.code == code).unwrap();
    let of = |name: &str| problem.args.iter().find(|(own, _)| *own == name).map(|(_, value)| &**value);
    assert_eq!(of("number"), Some("62/KH-UBND"));
    assert_eq!(of("candidates"), Some("Cơ quan bd, 2021-05-27; Cơ quan dn, 2021-05-27"));
}

#[test]
fn one_document_twice_in_the_file_is_told() {
    let twice = "a: {symbol: 38-CT/TW, issuer: bbt}\nb: {symbol: 038-CT/TW, issuer: bbt}\nc: {symbol: 38-CT/TW, issuer: cp}\n";
    assert_eq!(told(&Sample::default().known(twice), Code::KnownTwice), pair("documents.yaml:2", "documents.yaml:1"));
}

#[test]
fn documents_that_replace_each_other_are_told_once() {
    let plan = |sample: Sample, name: &str, replaces: &str| {
        sample.plan(&format!("k{name}"), &format!("{name}/KH-UBND bd"), &format!("supersedes: [{replaces}/KH-UBND]"), &[])
    };
    let circle = plan(plan(plan(Sample::default(), "1", "2"), "2", "3"), "3", "1");
    let all = told(&circle, Code::ReplacedInCircle);
    assert_eq!(all.len(), 1);
    assert!(all[0].1.as_ref().is_some_and(|other| *other != all[0].0), "{all:?}");
    let chain = plan(plan(plan(Sample::default(), "1", "2"), "2", "3"), "4", "2");
    assert_eq!(told(&chain, Code::ReplacedInCircle), []);
    let own = plan(Sample::default(), "1", "1");
    assert_eq!(told(&own, Code::ReplacedInCircle), [], "nothing replaces itself");
    assert_eq!(own.made().site.register.get(DocumentId(0)).superseded_by, []);
}
