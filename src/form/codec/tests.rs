//! Every value is shown and read back as itself; every usual spelling is read.

use std::sync::{Arc, LazyLock};

use proptest::prelude::*;

use super::*;
use crate::edit::value_of;
use crate::schema::{Field, Subject, fields};
use crate::yaml::Source;

const LOCALES: [Locale; 2] = [Locale::Vi, Locale::En];

fn codec(locale: Locale) -> &'static Codec {
    static CODECS: LazyLock<[Codec; 2]> = LazyLock::new(|| LOCALES.map(Codec::new));
    &CODECS[usize::from(locale == Locale::En)]
}

fn field(is: Is) -> Field {
    static ANY: LazyLock<Field> = LazyLock::new(|| fields(Subject::Bulletin, None, Locale::En).remove(0));
    Field { value: is, allowed: Vec::new(), ..ANY.clone() }
}

fn value(written: &str) -> Value {
    let source = Source::new(&Arc::from(""), format!("k: {written}\n"), 0);
    value_of(source.tree().get("k").expect("a value")).expect("something")
}

/// Written in the file, shown in Vietnamese and in English.
#[track_caller]
fn check(is: Is, written: &str, vi: &str, en: &str) {
    let (field, value) = (field(is), value(written));
    for (locale, text) in LOCALES.into_iter().zip([vi, en]) {
        let codec = codec(locale);
        assert_eq!(codec.shown(&field, &value).as_deref(), Some(text), "{written}");
        let read = codec.read(&field, text);
        assert!(read.as_ref().is_ok_and(|read| same(read, &value)), "{written}: {read:?}");
    }
}

#[track_caller]
fn reads(is: Is, written: &str, texts: &[&str]) {
    let (field, value) = (field(is), value(written));
    for text in texts {
        for locale in LOCALES {
            let read = codec(locale).read(&field, text);
            assert!(read.as_ref().is_ok_and(|read| same(read, &value)), "{text}: {read:?}");
        }
    }
}

#[track_caller]
fn refuses(is: Is, texts: &[&str]) {
    let field = field(is);
    for text in texts {
        for locale in LOCALES {
            let fault = codec(locale).read(&field, text).expect_err(text);
            assert!(fault.contains(text) && !fault.contains('{'), "{fault}");
        }
    }
}

#[test]
fn days() {
    check(Is::Date, "2026-11-05", "05/11/2026", "05/11/2026");
    check(Is::Date, "\"2026-11-05\"", "05/11/2026", "05/11/2026");
    reads(
        Is::Date,
        "2026-11-05",
        &["5/11/2026", "2026-11-05", " 05-11-2026 ", "5.11.2026", "ngày 5 tháng 11 năm 2026", "5 November 2026", "Nov 5, 2026"],
    );
    refuses(Is::Date, &["31/02/2026", "5/11/26", "hôm qua", "11/2026"]);
    check(Is::Moment, "2026-11-05", "05/11/2026", "05/11/2026");
    check(Is::Moment, "\"2026-11-05 14:30\"", "05/11/2026 14:30", "05/11/2026 14:30");
    check(Is::Moment, "\"2026-11-05 14:30:15\"", "2026-11-05 14:30:15", "2026-11-05 14:30:15");
    check(Is::Moment, "\"2026-11-05 14:30+07:00\"", "2026-11-05 14:30+07:00", "2026-11-05 14:30+07:00");
    reads(Is::Moment, "\"2026-11-05 14:30\"", &["5/11/2026 14h30", "2026-11-05T14:30", "5 November 2026 14:30"]);
    refuses(Is::Moment, &["5/11/2026 25:00", "mai"]);
    check(Is::DayOfYear, "07-18", "18/07", "18/07");
    reads(Is::DayOfYear, "07-18", &["18/7", "07-18", "ngày 18 tháng 7"]);
    refuses(Is::DayOfYear, &["30/2", "mùa xuân"]);
}

#[test]
fn times() {
    check(Is::PartialDate, "2026", "2026", "2026");
    check(Is::PartialDate, "2026-11", "11/2026", "11/2026");
    check(Is::PartialDate, "2026-11-05", "05/11/2026", "05/11/2026");
    reads(Is::PartialDate, "2026-11", &["tháng 11/2026", "2026-11", "November 2026", "11-2026"]);
    refuses(Is::PartialDate, &["13/2026", "xưa"]);
    check(Is::Due, "2026", "2026", "2026");
    check(Is::Due, "2026-Q2", "quý II/2026", "Q2 2026");
    check(Is::Due, "2026-04", "tháng 4/2026", "April 2026");
    check(Is::Due, "2026-11-15", "15/11/2026", "15/11/2026");
    check(Is::Due, "{from: 2026-04, to: 2026-06}", "từ tháng 4/2026 đến tháng 6/2026", "from April 2026 to June 2026");
    check(Is::Due, "{from: 2026-Q1, to: 2026-11-15}", "từ quý I/2026 đến 15/11/2026", "from Q1 2026 to 15/11/2026");
    reads(Is::Due, "2026-Q2", &["Quý 2 năm 2026", "Q2/2026", "2026-Q2", "second quarter of 2026", "quarter II 2026", "trong quý II/2026"]);
    reads(Is::Due, "2026-04", &["4/2026", "Tháng 4 năm 2026", "2026-04", "in April 2026", "Apr 2026"]);
    reads(
        Is::Due,
        "{from: 2026, to: 2027}",
        &["2026-2027", "từ 2026 đến 2027", "giai đoạn 2026 – 2027", "from 2026 to 2027", "{from: 2026, to: 2027}"],
    );
    reads(Is::Due, "{from: 2026-01, to: 2026-06}", &["6 tháng đầu năm 2026", "tháng 1 – tháng 6/2026", "January to June 2026"]);
    refuses(Is::Due, &["sớm", "từ 2027 đến 2026", "13/2026"]);
    check(Is::Period, "2026", "2026", "2026");
    check(Is::Period, "{from: 2026, to: 2027}", "từ 2026 đến 2027", "from 2026 to 2027");
    refuses(Is::Period, &["lâu", "từ 2027 đến 2026"]);
}

#[test]
fn recurrences() {
    check(Is::Every, "month", "hằng tháng", "every month");
    check(Is::Every, "quarter", "hằng quý", "every quarter");
    check(Is::Every, "half", "6 tháng một lần", "every half-year");
    check(Is::Every, "year", "hằng năm", "every year");
    check(Is::Every, "continuous", "thường xuyên", "continuously");
    check(Is::Every, "{year: 11-15}", "trước 15/11 hằng năm", "before 15/11 every year");
    check(Is::Every, "{year: 12}", "tháng 12 hằng năm", "in December every year");
    check(Is::Every, "{times: \"1-2\", per: year}", "1–2 lần một năm", "1–2 times a year");
    check(Is::Every, "{times: 2, per: quarter}", "2 lần mỗi quý", "2 times a quarter");
    check(Is::Every, "[half, {year: 11-15}]", "6 tháng một lần; trước 15/11 hằng năm", "every half-year; before 15/11 every year");
    check(Is::Every, "[month]", "hằng tháng", "every month");
    reads(
        Is::Every,
        "{year: 11-15}",
        &["15/11 hằng năm", "trước ngày 15 tháng 11 hàng năm", "before 15 November every year", "{year: 11-15}"],
    );
    reads(Is::Every, "{year: 12}", &["December every year", "tháng 12 hàng năm", "every December"]);
    reads(Is::Every, "{times: 1, per: year}", &["once a year", "1 lần/năm", "1 lần một năm"]);
    reads(Is::Every, "{times: 2, per: quarter}", &["twice a quarter", "2 lần một quý", "2 lần/quý"]);
    reads(
        Is::Every,
        "[month, quarter, year]",
        &["hằng tháng, hằng quý và hằng năm", "every month, every quarter and every year", "month; quarter; year"],
    );
    refuses(Is::Every, &["khi cần", "32/13 hằng năm", "hằng tháng; khi cần"]);
    let fixed = [
        (Is::Every, "{year: 12, own: 1}"),
        (Is::Due, "{from: 2026}"),
        (Is::Period, "{from: 2027, to: 2026}"),
        (Is::Every, "[]"),
        (Is::Date, "{a: b}"),
    ];
    for (is, written) in fixed {
        assert_eq!(codec(Locale::Vi).shown(&field(is), &value(written)), None, "{written}");
    }
    for (is, written) in [(Is::Due, "sớm"), (Is::Date, "2026-02-30"), (Is::Every, "montly"), (Is::Amount, "1e3")] {
        assert_eq!(codec(Locale::Vi).shown(&field(is), &value(written)).as_deref(), Some(written), "shown as it is");
    }
}

#[test]
fn numbers() {
    check(Is::Amount, "\"1450000000\"", "1.450.000.000", "1,450,000,000");
    check(Is::Amount, "\"1234.5\"", "1.234,5", "1,234.5");
    let amount = |locale, text: &str| codec(locale).read(&field(Is::Amount), text);
    assert_eq!(amount(Locale::Vi, "120.000"), Ok(Value::Text("120000".to_owned())));
    assert_eq!(amount(Locale::En, "120,000"), Ok(Value::Text("120000".to_owned())));
    assert_eq!(amount(Locale::En, "1.250"), Ok(Value::Text("1.2500".to_owned())));
    refuses(Is::Amount, &["120 triệu", "-5", "1e3"]);
    check(Is::Number, "2015", "2015", "2015");
    refuses(Is::Number, &["hai", "1.5"]);
    check(Is::Boolean, "true", "true", "true");
}

proptest! {
    #[test]
    fn every_time_is_shown_and_read_as_itself(year in 1i16..9999, month in 1i8..=12, day in 1i8..=28, later in 0i16..5, kind in 0..4usize, times in 1u16..5) {
        let later = (year + later).min(9998);
        let year = year.min(9998);
        let ones = [format!("{year:04}"), format!("{year:04}-Q{}", (month - 1) / 3 + 1), format!("{year:04}-{month:02}"), format!("{year:04}-{month:02}-{day:02}")];
        let one = &ones[kind];
        let range = format!("{{from: {one}, to: {:04}-12-31}}", later);
        let every = [format!("{{year: {month:02}-{day:02}}}"), format!("{{year: {month}}}"), format!("{{times: \"1-{}\", per: half}}", times + 1), format!("[{{times: {times}, per: month}}, continuous]")];
        let mut all = vec![(Is::Due, one.clone()), (Is::Due, range.clone()), (Is::Period, one.clone()), (Is::Period, range), (Is::Every, every[kind].clone())];
        if kind != 1 {
            all.push((Is::PartialDate, one.clone()));
        }
        for (is, written) in all {
            for locale in LOCALES {
                let (codec, field, value) = (codec(locale), field(is), value(&written));
                let shown = codec.shown(&field, &value);
                prop_assert!(shown.is_some(), "{} is not shown", written);
                let shown = shown.unwrap_or_default();
                prop_assert!(kind == 0 || is == Is::Every && !shown.contains("year:") || shown != written, "{}", written);
                prop_assert!(codec.read(&field, &shown).is_ok_and(|read| same(&read, &value)), "{} {}", written, shown);
            }
        }
    }

    #[test]
    fn nothing_breaks_it(text in "(\\PC|[0-9/. -]|quý |tháng |from |every |times |;){0,30}", at in 0..29usize) {
        for locale in LOCALES {
            let _ = codec(locale).read(&field(Is::ALL[at]), &text);
            let _ = codec(locale).shown(&field(Is::ALL[at]), &Value::Text(text.clone()));
        }
    }
}
