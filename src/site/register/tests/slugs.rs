//! Every document has an address of its own, the same in whatever order the texts come.

use super::*;

/// The addresses, by what the documents are.
fn addresses(sample: &Sample) -> Vec<(String, String)> {
    let made = sample.made();
    let mut all: Vec<_> = made.site.register.all().map(|(id, document)| (made.called(id), document.slug.to_string())).collect();
    all.sort();
    all
}

fn check(sample: Sample, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(called, slug)| ((*called).to_owned(), (*slug).to_owned())).collect();
    assert_eq!(addresses(&sample), expected);
    assert_eq!(addresses(&sample.backwards()), expected);
}

#[test]
fn a_document_goes_by_its_number_and_year_and_by_more_where_that_is_not_enough() {
    let said =
        |all: &[&str]| all.iter().enumerate().fold(Sample::default(), |sample, (at, said)| sample.news(&format!("n{at}"), &[], &[said]));
    check(
        said(&["38-CT/TW bbt 2019-09-19", "04-CT/TW", "80/2020/NĐ-CP cp 2020-07-08", "91/2025/QH15"]),
        &[
            ("04-CT/TW", "04-ct-tw"),
            ("38-CT/TW bbt 2019-09-19", "38-ct-tw-2019"),
            ("80/2020/NĐ-CP cp 2020-07-08", "80-2020-nd-cp"),
            ("91/2025/QH15", "91-2025-qh15"),
        ],
    );
    check(
        said(&["62/KH-UBND bd 2021-05-27", "62/KH-UBND dn 2021-03-01", "62/KH-UBND cp 2022-01-01", "62/KH-UBND ~Xa_Xôi 2021-01-01"]),
        &[
            ("62/KH-UBND bd 2021-05-27", "62-kh-ubnd-2021-bd"),
            ("62/KH-UBND cp 2022-01-01", "62-kh-ubnd-2022"),
            ("62/KH-UBND dn 2021-03-01", "62-kh-ubnd-2021-dn"),
            ("62/KH-UBND ~Xa_Xôi 2021-01-01", "62-kh-ubnd-2021-xa-xoi"),
        ],
    );
    check(
        said(&["62/KH-UBND bd 2021-05-27", "62/KH-UBND bd 2021-06-01", "62/KH-UBND 2021-07-01"]),
        &[
            ("62/KH-UBND 2021-07-01", "62-kh-ubnd-2021"),
            ("62/KH-UBND bd 2021-05-27", "62-kh-ubnd-2021-05-27-bd"),
            ("62/KH-UBND bd 2021-06-01", "62-kh-ubnd-2021-06-01-bd"),
        ],
    );
}

#[test]
fn no_address_is_that_of_a_list() {
    let config = format!("{SITE}sections: {{vi: {{kinds: nghi-quyet}}, en: {{signatories: 38-ct-tw}}}}\n");
    let stated = |name: &str| Sample::default().news("a", &[name], &["38-CT/TW"]);
    for name in ["Trang", "Loại", "Nơi_ban_hành", "Người_ký", "Nghị_quyết", "\"2021\"", "CON", "友好"] {
        let made = stated(name).made_in(&config);
        let slugs: Vec<&str> = made.site.register.all().map(|(_, document)| &*document.slug).collect();
        for slug in &slugs {
            let is_word = made.site.config.languages.all().any(|lang| {
                let sections = crate::config::Section::all().filter(|section| section.is_inner());
                sections.map(|section| made.site.config.section(lang, section).to_owned()).any(|word| word == **slug)
            });
            assert!(!is_word && !slug.is_empty() && !slug.bytes().all(|byte| byte.is_ascii_digit()), "{name}: {slugs:?}");
            assert!(!crate::text::is_device(slug), "{slug}");
        }
        assert!(slugs.contains(&"38-ct-tw-2"), "{slugs:?}");
    }
}

#[test]
fn what_the_editors_call_it_comes_first() {
    let known = "38-ct-tw: {symbol: 12-CT/TW, issuer: bbt}\nnd-80: {symbol: 80/2020/NĐ-CP, issuer: cp, date: 2020-07-08}\n";
    check(
        Sample::default().news("a", &[], &["38-CT/TW", "80/2020/NĐ-CP", "12-CT/TW"]).known(known),
        &[("12-CT/TW bbt", "38-ct-tw"), ("38-CT/TW", "38-ct-tw-2"), ("80/2020/NĐ-CP cp 2020-07-08", "nd-80")],
    );
    // A plan of ours has its own page: it takes no address from others.
    let plan = Sample::default().plan("p", "62/KH-UBND bd 2021-05-27", "", &[]).news("a", &[], &["62/KH-UBND dn 2021-06-01"]);
    check(plan, &[("62/KH-UBND bd 2021-05-27", "62-kh-ubnd-2021-bd"), ("62/KH-UBND dn 2021-06-01", "62-kh-ubnd-2021")]);
}

#[test]
fn names_that_differ_only_in_marks_have_addresses_of_their_own() {
    let long = "Rất_".repeat(60);
    let made = (0..12).fold(Sample::default(), |sample, at| sample.news(&format!("n{at}"), &[&format!("{long}dài_{at}")], &[])).made();
    let mut slugs: Vec<&str> = made.site.register.all().map(|(_, document)| &*document.slug).collect();
    assert!(slugs.iter().all(|slug| crate::text::is_slug(slug)), "{slugs:?}");
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!(slugs.len(), 12);
}
