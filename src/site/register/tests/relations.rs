//! What documents have to do with each other, told to both.

use super::*;

fn called(made: &Made, all: &[DocumentId]) -> Vec<String> {
    all.iter().map(|id| made.called(*id)).collect()
}

/// The demonstration in small: a directive, a province's plan, a union's plan that replaces an older one.
fn union() -> Sample {
    let lines = format!(
        "basis: {}\ncites: {}\nsupersedes: {}\nsignature: {{name: Mai Văn Mẫu}}",
        refs(&["62/KH-UBND bd 2021-05-27", "38-CT/TW bbt 2019-09-19"]),
        refs(&["422/QĐ-TTg 2021-03-23", "38-CT/TW"]),
        refs(&["14/KH-LH bd 2014-01-27"]),
    );
    let known = "chi-thi-38: {symbol: 38-CT/TW, issuer: bbt, date: 2019-09-19, title: {vi: Chỉ thị, en: Directive}, signatory: Trần Ví Dụ}
kh-62: {symbol: 62/KH-UBND, issuer: bd, date: 2021-05-27, basis: [chi-thi-38]}
nd-80: {symbol: 80/2020/NĐ-CP, issuer: cp, date: 2020-07-08, replaced_by: nd-313}
nd-313: {symbol: 313/2025/NĐ-CP, issuer: cp, in_force: 2025-12-08}
";
    Sample::default()
        .plan("moi", "109/KH-LH bd 2021-10-26", &lines, &["62/KH-UBND", "80/2020/NĐ-CP", "109/KH-LH"])
        .plan("cu", "14/KH-LH bd 2014-01-27", "", &["38-CT/TW"])
        .news("tin", &["109/KH-LH"], &["38-CT/TW", "38-CT/TW 2019-09-19"])
        .text("pages/gioi-thieu.vi.md", "title: Trang\nstatus: published", &["38-CT/TW", "14/KH-LH"])
        .known(known)
}

#[test]
fn each_says_what_it_rests_on_and_what_rests_on_it() {
    let made = union().made();
    assert_eq!(made.codes(), []);
    let of = |called: &str| made.site.register.get(made.find(called));
    let new = of("109/KH-LH bd 2021-10-26");
    assert_eq!(called(&made, &new.basis), ["62/KH-UBND bd 2021-05-27", "38-CT/TW bbt 2019-09-19"]);
    assert_eq!(
        called(&made, &new.cites),
        ["422/QĐ-TTg 2021-03-23", "80/2020/NĐ-CP cp 2020-07-08"],
        "what it rests on is not cited as well"
    );
    assert_eq!(called(&made, &new.supersedes), ["14/KH-LH bd 2014-01-27"]);
    assert_eq!((&*new.signatory, new.news.len(), new.cited_by.len()), ("Mai Văn Mẫu", 1, 0));
    let directive = of("38-CT/TW bbt 2019-09-19");
    assert_eq!(called(&made, &directive.bears), ["109/KH-LH bd 2021-10-26", "62/KH-UBND bd 2021-05-27"]);
    let names = |all: &[EntryId]| all.iter().map(|id| made.name(*id)).collect::<Vec<_>>();
    assert_eq!(
        (names(&directive.cited_by), names(&directive.news)),
        (vec!["gioi-thieu".to_owned(), "cu".to_owned()], vec!["tin".to_owned()])
    );
    assert_eq!((directive.title.get(Lang(1)), &*directive.signatory), ("Directive", "Trần Ví Dụ"));
    let old = of("14/KH-LH bd 2014-01-27");
    assert_eq!(called(&made, &old.superseded_by), ["109/KH-LH bd 2021-10-26"]);
    assert_eq!(made.entry("plans/cu").superseded_by, [made.site.find("plans/moi").unwrap()]);
    assert_eq!(made.entry("plans/cu").named_by.len(), 1);
    assert_eq!(names(&made.entry("plans/cu").mentions[0]), ["gioi-thieu"]);
    let front: Vec<_> = made.entry("plans/moi").documents.iter().map(|id| id.map(|id| made.called(id)).unwrap_or_default()).collect();
    assert_eq!(front[3], "38-CT/TW bbt 2019-09-19", "the day is said in the same front matter");
}

/// A text about an old plan is written later than the plan.
#[test]
fn a_plan_cites_nothing_newer_that_its_text_alone_names() {
    let newer = ["313/2025/NĐ-CP cp", "5/QĐ-UBND bd 2021-10-27"];
    let words = [&newer[..], &["80/2020/NĐ-CP cp 2020-07-08", "38-CT/TW bbt"]].concat();
    let cites = |lines: &str| {
        let made = Sample::default().plan("moi", "109/KH-LH bd 2021-10-26", lines, &words).made();
        let own = made.site.register.get(made.find("109/KH-LH bd 2021-10-26"));
        let cited_by = made.site.register.get(made.find("313/2025/NĐ-CP cp")).cited_by.len();
        (called(&made, &own.cites), cited_by)
    };
    let (mut cited, cited_by) = cites("");
    cited.sort();
    assert_eq!(
        (cited, cited_by),
        (vec!["38-CT/TW bbt".to_owned(), "80/2020/NĐ-CP cp 2020-07-08".to_owned()], 1),
        "the page names it all the same"
    );
    let (stated, _) = cites(&format!("cites: {}", refs(&["313/2025/NĐ-CP cp"])));
    assert!(stated.contains(&"313/2025/NĐ-CP cp".to_owned()), "what the plan is said to cite stands: {stated:?}");
}

#[test]
fn a_document_holds_until_the_one_that_replaces_it_does() {
    let mut made = union().made();
    let (old, new) = (made.find("80/2020/NĐ-CP cp 2020-07-08"), made.find("313/2025/NĐ-CP cp"));
    for (day, of_old, of_new) in [
        ("2020-07-07", Validity::Upcoming, Validity::Upcoming),
        ("2020-07-08", Validity::Current, Validity::Upcoming),
        ("2025-12-07", Validity::Current, Validity::Upcoming),
        ("2025-12-08", Validity::Replaced, Validity::Current),
    ] {
        made.site.date = day.parse().unwrap();
        let on = |id| made.site.validity(Lang(0), id);
        assert_eq!((on(old), on(new)), (of_old, of_new), "{day}");
    }
}

#[test]
fn lists_have_every_document_once_in_the_order_of_the_register() {
    let made = union().made();
    let order: Vec<Option<Date>> = made.site.register.all().map(|(_, document)| document.date).collect();
    let mut newest_first = order.clone();
    newest_first.sort_by_key(|date| std::cmp::Reverse(*date));
    assert_eq!(order, newest_first);
    let of = |group| made.site.documents(Lang(0)).of(group).into_iter().map(|(slice, all)| (slice, all.len())).collect::<Vec<_>>();
    let years = [(2025, 1), (2021, 3), (2020, 1), (2019, 1), (2014, 1)].map(|(year, count)| (DocumentSlice::Year(year), count));
    assert_eq!(of(DocumentGroup::Years), years);
    let kinds = [("plan", 3), ("directive", 1), ("decision", 1), ("decree", 2)];
    let found = of(DocumentGroup::Kinds);
    let kind_of = |slice| match slice {
        DocumentSlice::Kind(kind) => kind.key(),
        _ => "another",
    };
    assert_eq!(found.iter().map(|(slice, count)| (kind_of(*slice), *count)).collect::<Vec<_>>(), kinds);
    let issuers = [(0, 3), (2, 1), (3, 2)].map(|(issuer, count)| (DocumentSlice::Issuer(issuer), count));
    assert_eq!(of(DocumentGroup::Issuers), issuers);
    let signatories: Vec<&str> = made.site.signatories.all.iter().map(|one| &*one.name).collect();
    assert_eq!(signatories, ["Trần Ví Dụ", "Mai Văn Mẫu"], "by given name: Dụ, Mẫu");
    for (_, list) in made.site.documents(Lang(0)).slices() {
        assert!(list.is_sorted());
    }
    assert_eq!(order.last(), Some(&None), "those without a date last");
    let kind = |called: &str| made.site.register.get(made.find(called)).kind.map(DocumentKind::key);
    assert_eq!(kind("80/2020/NĐ-CP cp 2020-07-08"), Some("decree"));
    let replaced = made.site.register.get(made.find("80/2020/NĐ-CP cp 2020-07-08"));
    assert_eq!(called(&made, &replaced.superseded_by), ["313/2025/NĐ-CP cp"], "as documents.yaml says");
    let new = made.site.register.get(made.find("313/2025/NĐ-CP cp"));
    assert_eq!((called(&made, &new.supersedes), new.in_force), (vec!["80/2020/NĐ-CP cp 2020-07-08".to_owned()], "2025-12-08".parse().ok()));
}

#[test]
fn a_document_knows_the_tasks_whose_words_name_it() {
    let lines = "tasks:\n- {id: a, text: Việc một}\n- {id: b, text: Theo Chỉ thị số 38-CT/TW}";
    let english = "title: Plan\nstatus: published\ntasks:\n- {id: b, text: Under Directive No. 38-CT/TW and Decree No. 80/2020/NĐ-CP}\n- {id: a, text: One}";
    let sample = Sample::default().plan("p", "109/KH-LH bd 2021-10-26", lines, &[]).text("plans/p.en.md", english, &[]);
    // The words are read as they stand.
    let made = sample.reading_words().made();
    let plan = made.site.find("plans/p").unwrap();
    for called in ["38-CT/TW", "80/2020/NĐ-CP"] {
        let document = made.site.register.get(made.find(called));
        assert_eq!((&*document.tasks, &*document.cited_by), (&[(plan, 1)][..], &[plan][..]), "{called}");
    }
}

#[test]
fn documents_that_rest_on_each_other_are_written_down_as_they_are() {
    let plan = |sample: Sample, name: &str, on: &str| {
        sample.plan(&format!("k{name}"), &format!("{name}/KH-UBND bd"), &format!("basis: [{on}/KH-UBND]"), &[&format!("{on}/KH-UBND")])
    };
    let made = plan(plan(plan(Sample::default(), "1", "2"), "2", "1"), "3", "3").made();
    assert_eq!(made.codes(), []);
    let of = |called: &str| made.site.register.get(made.find(called));
    assert_eq!(called(&made, &of("1/KH-UBND bd").basis), ["2/KH-UBND bd"]);
    assert_eq!(called(&made, &of("1/KH-UBND bd").bears), ["2/KH-UBND bd"]);
    assert!(of("3/KH-UBND bd").basis.is_empty() && of("3/KH-UBND bd").bears.is_empty());
}
