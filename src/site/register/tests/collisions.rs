//! One number, many documents: what is written, and which documents that is.

use super::*;

/// What texts write, each by itself, and the documents with the texts that name them.
fn check(what: &str, sample: Sample, expected: &[&str]) {
    let (made, backwards) = (sample.made(), sample.clone().backwards().made());
    assert_eq!(made.register(), expected, "{what}");
    assert_eq!(backwards.register(), expected, "{what}: another order");
    let order = |made: &Made| made.site.register.all().map(|(id, document)| (made.called(id), document.slug.clone())).collect::<Vec<_>>();
    assert_eq!(order(&made), order(&backwards), "{what}");
}

/// News a, b, c … whose words say one thing each.
fn words(each: &[&str]) -> Sample {
    let name = |at: usize| ["a", "b", "c", "d", "e", "f"][at];
    each.iter().enumerate().fold(Sample::default(), |sample, (at, said)| sample.news(name(at), &[], &[said]))
}

#[test]
fn what_agrees_is_one_document_and_what_differs_is_not() {
    let cases: [(&str, &[&str], &[&str]); 20] = [
        ("said in full", &["62/KH-UBND bd 2021-05-27", "62/KH-UBND bd 2021-05-27"], &["62/KH-UBND bd 2021-05-27: a b"]),
        (
            "another issuer",
            &["62/KH-UBND bd 2021-05-27", "62/KH-UBND dn 2021-05-27"],
            &["62/KH-UBND bd 2021-05-27: a", "62/KH-UBND dn 2021-05-27: b"],
        ),
        (
            "another day",
            &["62/KH-UBND bd 2021-05-27", "62/KH-UBND bd 2022-03-01"],
            &["62/KH-UBND bd 2021-05-27: a", "62/KH-UBND bd 2022-03-01: b"],
        ),
        ("zeros and letters", &["04-CT/TW 2011-07-06", "4-CT/TW"], &["04-CT/TW 2011-07-06: a b"]),
        ("another type", &["04-CT/TW 2011-07-06", "04-KL/TW"], &["04-CT/TW 2011-07-06: a", "04-KL/TW: b"]),
        ("a year in the number", &["80/2020/NĐ-CP", "80/2021/NĐ-CP"], &["80/2020/NĐ-CP: a", "80/2021/NĐ-CP: b"]),
        ("the day alone", &["62/KH-UBND bd 2021-05-27", "62/KH-UBND 2021-05-27"], &["62/KH-UBND bd 2021-05-27: a b"]),
        ("the issuer alone", &["62/KH-UBND bd 2021-05-27", "62/KH-UBND bd"], &["62/KH-UBND bd 2021-05-27: a b"]),
        ("the number alone", &["62/KH-UBND bd 2021-05-27", "62/KH-UBND"], &["62/KH-UBND bd 2021-05-27: a b"]),
        ("nobody says more", &["62/KH-UBND", "62/KH-UBND"], &["62/KH-UBND: a b"]),
        ("day here, issuer there", &["62/KH-UBND 2021-05-27", "62/KH-UBND bd"], &["62/KH-UBND bd 2021-05-27: a b"]),
        ("day, issuer and neither", &["62/KH-UBND", "62/KH-UBND 2021-05-27", "62/KH-UBND bd"], &["62/KH-UBND bd 2021-05-27: a b c"]),
        (
            "a day that two issuers could have",
            &["62/KH-UBND 2021-05-27", "62/KH-UBND bd", "62/KH-UBND dn"],
            &["62/KH-UBND 2021-05-27: a", "62/KH-UBND bd: b", "62/KH-UBND dn: c"],
        ),
        (
            "several could be meant",
            &["62/KH-UBND bd 2021-05-27", "62/KH-UBND dn 2021-05-27", "62/KH-UBND", "62/KH-UBND 2021-05-27", "62/KH-UBND bd"],
            &["62/KH-UBND bd 2021-05-27: a e", "62/KH-UBND dn 2021-05-27: b"],
        ),
        (
            "one of several agencies",
            &["62/KH-UBND bd 2021-05-27", "62/KH-UBND cp 2021-05-27", "62/KH-UBND bd|dn", "62/KH-UBND bd|dn 2021-05-27"],
            &["62/KH-UBND bd 2021-05-27: a c d", "62/KH-UBND cp 2021-05-27: b"],
        ),
        (
            "none of these agencies",
            &["62/KH-UBND cp 2021-05-27", "62/KH-UBND bd|dn", "62/KH-UBND bd|dn"],
            &["62/KH-UBND cp 2021-05-27: a", "62/KH-UBND: b c"],
        ),
        (
            "both of these agencies",
            &["62/KH-UBND bd 2021-05-27", "62/KH-UBND dn 2021-05-28", "62/KH-UBND bd|dn"],
            &["62/KH-UBND bd 2021-05-27: a", "62/KH-UBND dn 2021-05-28: b"],
        ),
        (
            "a name is an issuer of its own",
            &["62/KH-UBND bd 2021-05-27", "62/KH-UBND ~UBND_tỉnh_Xa 2021-05-27", "62/KH-UBND ~UBND_TỈNH_XA"],
            &["62/KH-UBND bd 2021-05-27: a", "62/KH-UBND ~UBND_TỈNH_XA 2021-05-27: b c"],
        ),
        ("laws", &["91/2025/QH15 2025-06-26", "91/2025/QH15", "91/2025/QH14"], &["91/2025/QH14: c", "91/2025/QH15 2025-06-26: a b"]),
        (
            "a day that agrees with neither",
            &["62/KH-UBND bd 2021-05-27", "62/KH-UBND 2022-05-27"],
            &["62/KH-UBND 2022-05-27: b", "62/KH-UBND bd 2021-05-27: a"],
        ),
    ];
    for (what, said, expected) in cases {
        check(what, words(said), expected);
        // Front matter says the same as words do, where it can.
        if said.iter().all(|said| !said.contains(['|', '~'])) {
            let name = |at: usize| ["a", "b", "c", "d", "e", "f"][at];
            let stated = said.iter().enumerate().fold(Sample::default(), |sample, (at, said)| sample.news(name(at), &[said], &[]));
            check(what, stated, expected);
        }
    }
}

#[test]
fn a_text_is_about_what_its_front_matter_names_and_about_what_it_says_more_of() {
    let others = || Sample::default().news("a", &["62/KH-UBND bd 2021-05-27"], &[]).news("b", &["62/KH-UBND dn 2021-05-27"], &[]);
    let own = |stated: &[&str], said: &[&str]| others().news("x", stated, said);
    let (bd, dn) = ("62/KH-UBND bd 2021-05-27: a x", "62/KH-UBND dn 2021-05-27: b");
    check("named in front", own(&["62/KH-UBND bd 2021-05-27"], &["62/KH-UBND"]), &[bd, dn]);
    check("named in front with a misprint", own(&["62/KH-UBND bd 2021-05-27"], &["62/KH-UBND 2021-05-27", "62/KH-UBND"]), &[bd, dn]);
    check("said in full first", own(&[], &["62/KH-UBND bd 2021-05-27", "62/KH-UBND"]), &[bd, dn]);
    check("said in full later", own(&[], &["62/KH-UBND", "62/KH-UBND 2021-05-27", "62/KH-UBND bd"]), &[bd, dn]);
    check("issuer in front, day in words", own(&["62/KH-UBND bd"], &["62/KH-UBND 2021-05-27"]), &[bd, dn]);
    check(
        "both said in full, one of them in front",
        own(&["62/KH-UBND bd 2021-05-27"], &["62/KH-UBND dn 2021-05-27", "62/KH-UBND"]),
        &[bd, "62/KH-UBND dn 2021-05-27: b x"],
    );
    let shown = |sample: Sample| {
        let made = sample.made();
        let rendition = made.entry("news/2026/x").shown(Lang::DEFAULT).expect("shown");
        rendition.documents.iter().map(|id| id.map_or_else(String::new, |id| made.called(id))).collect::<Vec<_>>()
    };
    let said = ["62/KH-UBND", "62/KH-UBND dn 2021-05-27"];
    assert_eq!(shown(own(&["62/KH-UBND bd 2021-05-27"], &said)), ["62/KH-UBND bd 2021-05-27", "62/KH-UBND dn 2021-05-27"]);
    assert_eq!(shown(own(&[], &said)), ["62/KH-UBND dn 2021-05-27", "62/KH-UBND dn 2021-05-27"]);
    assert_eq!(shown(own(&[], &said[..1])), [""]);
}

#[test]
fn what_the_editors_know_is_one_document_with_what_texts_say() {
    let decree = "nd-80: {symbol: 80/2020/NĐ-CP, issuer: cp, date: 2020-07-08, also_dated: [2020-07-05]}";
    let said = ["80/2020/NĐ-CP cp 2020-07-05", "80/2020/NĐ-CP 2020-07-05", "80/2020/NĐ-CP", "80/2020/NĐ-CP cp 2020-07-08"];
    check("a known misprint", words(&said).known(decree), &["80/2020/NĐ-CP cp 2020-07-08: a b c d"]);
    let both = Sample::default().news("a", &["80/2020/NĐ-CP cp 2020-07-08"], &["80/2020/NĐ-CP cp 2020-07-05", "80/2020/NĐ-CP"]);
    check("right in front, misprinted in words", both.known(decree), &["80/2020/NĐ-CP cp 2020-07-08: a"]);
    check("nobody names it", Sample::default().known(decree), &["80/2020/NĐ-CP cp 2020-07-08:"]);
    let less = "kh-62: {symbol: 62/KH-UBND, title: Kế hoạch}";
    check("it knows less", words(&["62/KH-UBND bd 2021-05-27"]).known(less), &["62/KH-UBND bd 2021-05-27: a"]);
    check(
        "it may be either",
        words(&["62/KH-UBND bd 2021-05-27", "62/KH-UBND dn 2021-05-27"]).known(less),
        &["62/KH-UBND bd 2021-05-27: a", "62/KH-UBND dn 2021-05-27: b", "62/KH-UBND:"],
    );
    let plan = || Sample::default().plan("p", "62/KH-UBND bd 2021-05-27", "", &[]);
    check("it is a plan of ours", plan().known(less).news("a", &[], &["62/KH-UBND"]), &["62/KH-UBND bd 2021-05-27: a"]);
    let two = "kh-62: {symbol: 62/KH-UBND, issuer: bd, date: 2021-05-27, url: \"https://example.org/62\"}\nkhac: {symbol: 62/KH-UBND}";
    let made = plan().known(two).made();
    assert_eq!(made.register(), ["62/KH-UBND bd 2021-05-27:", "62/KH-UBND:"]);
    assert_eq!(made.site.register.get(made.find("62/KH-UBND bd 2021-05-27")).url.as_deref(), Some("https://example.org/62"));
}

#[test]
fn plans_of_ours_are_documents_whoever_names_them() {
    let plans =
        || Sample::default().plan("p", "62/KH-UBND bd 2021-05-27", "", &["62/KH-UBND", "38-CT/TW"]).plan("q", "62/KH-UBND dn", "", &[]);
    check(
        "two of one number",
        plans().news("a", &[], &["62/KH-UBND bd"]).news("b", &[], &["62/KH-UBND dn 2021-06-01"]).news("c", &[], &["62/KH-UBND"]),
        &["38-CT/TW: p", "62/KH-UBND bd 2021-05-27: a", "62/KH-UBND dn 2021-06-01: b"],
    );
    let made = plans().news("a", &[], &["62/KH-UBND bd"]).made();
    let plan = made.entry("plans/p");
    assert_eq!(plan.document.map(|id| made.called(id)).as_deref(), Some("62/KH-UBND bd 2021-05-27"));
    assert_eq!(made.site.register.get(plan.document.unwrap()).entry, made.site.find("plans/p"));
    let news = made.site.find("news/2026/a").unwrap();
    assert_eq!(plan.mentions[0], [news], "words that name a plan lead back to them");
    let own = &plan.shown(Lang::DEFAULT).unwrap().documents;
    assert_eq!(own[0], None, "a text does not lead to itself");
    assert_eq!(own[1], Some(made.find("38-CT/TW")));
}

#[test]
fn documents_without_a_number_go_by_their_names() {
    let stated = |each: &[&str]| {
        let name = |at: usize| ["a", "b", "c", "d"][at];
        each.iter().enumerate().fold(Sample::default(), |sample, (at, said)| sample.news(name(at), &[said], &[]))
    };
    check(
        "dashes and capitals",
        stated(&["Chương_trình_2020_–_2024 bd", "\"CHƯƠNG_TRÌNH_2020-2024\""]),
        &["Chương trình 2020 – 2024 bd: a b"],
    );
    check("another issuer", stated(&["Chương_trình bd", "Chương_trình dn"]), &["Chương trình bd: a", "Chương trình dn: b"]);
    let known = "ctr: {title: {vi: Chương trình hành động, en: Action programme}, issuer: bd}";
    let made = stated(&["Chương_trình_hành_động"]).known(known).made();
    assert_eq!(made.register(), ["Chương trình hành động bd: a"]);
    let document = made.site.register.get(DocumentId(0));
    assert_eq!((document.title.get(Lang(1)), document.kind), ("Action programme", Some(DocumentKind::Programme)));
}
