//! Every form as YAML gives it, what is answered to other habits, the days that follow and the words in two languages.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use serde::de::DeserializeOwned;

use super::*;

fn yaml<T: DeserializeOwned>(text: &str) -> T {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Strings of a small language, as `KEY = text with {name}`.
const VI: &str = "
due-year = trong năm {year}
due-quarter = trong quý {quarter_roman}/{year}
due-month = trong tháng {month}/{year}
due-day = chậm nhất ngày {day2}/{month2}/{year}
due-range = từ {from} đến {to}
time-year = năm {year}
time-quarter = quý {quarter_roman}/{year}
time-month = tháng {month}/{year}
time-day = ngày {day2}/{month2}/{year}
period-year = năm {year}
period-years = giai đoạn {from} – {to}
period-range = từ {from} đến {to}
every-month = hằng tháng
every-quarter = hằng quý
every-half = 6 tháng một lần
every-year = hằng năm
every-continuous = thường xuyên
every-year-before = trước ngày {day2}/{month_admin} hằng năm
every-year-in = {month_name} hằng năm
every-once = một lần mỗi {per}
every-times = {times} lần mỗi {per}
per-month = tháng
per-quarter = quý
per-half = 6 tháng
per-year = năm
every-comma = {first}, {next}
every-and = {first} và {next}
month-4 = tháng 4
month-6 = tháng 6
month-11 = tháng 11
month-12 = tháng 12";

const EN: &str = "
due-year = in {year}
due-quarter = in the {quarter}. quarter of {year}
due-month = in {month_name} {year}
due-day = by {day} {month_name} {year}
due-range = from {from} to {to}
time-year = {year}
time-quarter = Q{quarter} {year}
time-month = {month_name} {year}
time-day = {day} {month_name} {year}
period-year = {year}
period-years = {from}–{to}
period-range = {from} – {to}
every-month = every month
every-quarter = every quarter
every-half = every six months
every-year = every year
every-continuous = continuously
every-year-before = before {day} {month_name} each year
every-year-in = each {month_name}
every-once = once a {per}
every-times = {times} times a {per}
per-month = month
per-quarter = quarter
per-half = half-year
per-year = year
every-comma = {first}, {next}
every-and = {first} and {next}
month-4 = April
month-6 = June
month-11 = November
month-12 = December";

fn said(words: &Words, strings: &str) -> String {
    words.said(&|key: &str, args: &[(&str, &str)]| {
        let pattern = strings.lines().filter_map(|line| line.split_once(" = ")).find(|(name, _)| *name == key);
        let pattern = pattern.unwrap_or_else(|| panic!("no string {key}")).1;
        args.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    })
}

fn both(words: &Words) -> (String, String) {
    (said(words, VI), said(words, EN))
}

#[test]
fn every_due_is_read_and_said() {
    #[rustfmt::skip]
    let rows = [
        ("2020-04", "2020-04-01", "2020-04-30", "trong tháng 4/2020", "in April 2020"),
        ("2021", "2021-01-01", "2021-12-31", "trong năm 2021", "in 2021"),
        ("\"2021\"", "2021-01-01", "2021-12-31", "trong năm 2021", "in 2021"),
        ("2021-Q2", "2021-04-01", "2021-06-30", "trong quý II/2021", "in the 2. quarter of 2021"),
        ("2020-04-15", "2020-04-15", "2020-04-15", "chậm nhất ngày 15/04/2020", "by 15 April 2020"),
        ("{from: 2020-04, to: 2020-06}", "2020-04-01", "2020-06-30", "từ tháng 4/2020 đến tháng 6/2020", "from April 2020 to June 2020"),
        ("{to: 2021, from: 2020}", "2020-01-01", "2021-12-31", "từ năm 2020 đến năm 2021", "from 2020 to 2021"),
        ("{from: 2020-04-15, to: 2021-Q4}", "2020-04-15", "2021-12-31", "từ ngày 15/04/2020 đến quý IV/2021", "from 15 April 2020 to Q4 2021"),
        ("2020-02", "2020-02-01", "2020-02-29", "", ""),
        ("2021-Q1", "2021-01-01", "2021-03-31", "trong quý I/2021", "in the 1. quarter of 2021"),
        ("9998", "9998-01-01", "9998-12-31", "trong năm 9998", "in 9998"),
    ];
    for (text, first, last, vi, en) in rows {
        let due = yaml::<DueForm>(text).check().unwrap_or_else(|faults| panic!("{text}: {faults:?}"));
        assert_eq!((due.first_day().to_string(), due.last_day().to_string()), (first.to_owned(), last.to_owned()), "{text}");
        if !vi.is_empty() {
            assert_eq!(both(&due.words()), (vi.to_owned(), en.to_owned()));
        }
        assert_eq!(yaml::<DueForm>(&due.to_string()).check(), Ok(due), "{due}");
    }
    assert_eq!(yaml::<Option<DueForm>>("null"), None);
}

#[test]
fn every_period_is_read_and_said() {
    #[rustfmt::skip]
    let rows = [
        ("2015", "2015-01-01", "2015-12-31", "năm 2015", "2015"),
        ("{from: 2020, to: 2024}", "2020-01-01", "2024-12-31", "giai đoạn 2020 – 2024", "2020–2024"),
        ("{from: 2015, to: 2015}", "2015-01-01", "2015-12-31", "năm 2015", "2015"),
        ("{from: 2020-04-15, to: 2020-12-31}", "2020-04-15", "2020-12-31", "từ ngày 15/04/2020 đến ngày 31/12/2020", "15 April 2020 – 31 December 2020"),
        ("2020-04", "2020-04-01", "2020-04-30", "tháng 4/2020", "April 2020"),
    ];
    for (text, first, last, vi, en) in rows {
        let period = yaml::<PeriodForm>(text).check().unwrap_or_else(|faults| panic!("{text}: {faults:?}"));
        assert_eq!((period.first_day().to_string(), period.last_day().to_string()), (first.to_owned(), last.to_owned()), "{text}");
        assert_eq!(both(&period.words()), (vi.to_owned(), en.to_owned()));
        assert!(period.contains(period.first_day()) && period.contains(period.last_day()));
        assert!(!period.contains(period.last_day().tomorrow().unwrap_or(Date::MIN)));
        assert_eq!(yaml::<PeriodForm>(&period.to_string()).check(), Ok(period), "{period}");
    }
}

#[test]
fn every_recurrence_is_read_and_said() {
    #[rustfmt::skip]
    let rows = [
        ("month", "hằng tháng", "every month"),
        ("quarter", "hằng quý", "every quarter"),
        ("half", "6 tháng một lần", "every six months"),
        ("year", "hằng năm", "every year"),
        ("continuous", "thường xuyên", "continuously"),
        ("{year: 11-15}", "trước ngày 15/11 hằng năm", "before 15 November each year"),
        ("{year: \"11-15\"}", "trước ngày 15/11 hằng năm", "before 15 November each year"),
        ("{year: 12}", "tháng 12 hằng năm", "each December"),
        ("{year: 04}", "tháng 4 hằng năm", "each April"),
        ("{times: \"1-2\", per: year}", "1–2 lần mỗi năm", "1–2 times a year"),
        ("{times: 1-2, per: year}", "1–2 lần mỗi năm", "1–2 times a year"),
        ("{per: half, times: 2}", "2 lần mỗi 6 tháng", "2 times a half-year"),
        ("{times: 1, per: month}", "một lần mỗi tháng", "once a month"),
        ("[month, quarter, half, year]", "hằng tháng, hằng quý, 6 tháng một lần và hằng năm", "every month, every quarter, every six months and every year"),
        ("[half, {year: 11-15}]", "6 tháng một lần và trước ngày 15/11 hằng năm", "every six months and before 15 November each year"),
        ("[month]", "hằng tháng", "every month"),
    ];
    for (text, vi, en) in rows {
        let (list, faults) = yaml::<EveryForm>(text).check();
        assert_eq!(faults, [], "{text}");
        let words = Every::list_words(&list).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(both(&words), (vi.to_owned(), en.to_owned()), "{text}");
        for every in list {
            assert_eq!(yaml::<EveryForm>(&every.to_string()).check(), (vec![every], vec![]), "{every}");
        }
    }
    assert_eq!(yaml::<EveryForm>("[]").check(), (vec![], vec![]));
    assert_eq!(Every::list_words(&[]), None);
}

#[test]
fn every_key_of_the_head_has_its_words() {
    let head = include_str!("mod.rs");
    for line in VI.lines().filter_map(|line| line.split_once(" = ")).filter(|(key, _)| !key.starts_with("month-")) {
        assert!(head.contains(&format!("`{}`", line.0)), "{}", line.0);
        assert!(EN.contains(&format!("\n{} = ", line.0)), "{}", line.0);
    }
}

fn foreign(written: &str) -> FaultKind {
    FaultKind::Foreign { written: written.to_owned() }
}

fn meant(nearest: &'static str) -> FaultKind {
    FaultKind::NotUnderstood { nearest: Some(nearest) }
}

const UNKNOWN: FaultKind = FaultKind::NotUnderstood { nearest: None };

#[test]
fn another_way_of_writing_a_time_is_answered_with_ours() {
    #[rustfmt::skip]
    let rows = [
        ("4/2020", foreign("2020-04")),
        ("04/2020", foreign("2020-04")),
        ("'4.2020'", foreign("2020-04")),
        ("4-2020", foreign("2020-04")),
        ("2020/4", foreign("2020-04")),
        ("2020-4", foreign("2020-04")),
        ("tháng 4/2020", foreign("2020-04")),
        ("trong tháng 4/2020", foreign("2020-04")),
        ("Tháng\u{A0}04 năm 2020", foreign("2020-04")),
        ("quý II/2021", foreign("2021-Q2")),
        ("Quý 2 năm 2021", foreign("2021-Q2")),
        ("QUÝ IV-2021", foreign("2021-Q4")),
        ("Q2/2021", foreign("2021-Q2")),
        ("2021-q2", foreign("2021-Q2")),
        ("2021Q2", foreign("2021-Q2")),
        ("2021-Q02", foreign("2021-Q2")),
        ("năm 2021", foreign("2021")),
        ("15/11/2026", foreign("2026-11-15")),
        ("ngày 26 tháng 10 năm 2021", foreign("2021-10-26")),
        ("2020-2024", foreign("{from: 2020, to: 2024}")),
        ("giai đoạn 2020 – 2024", foreign("{from: 2020, to: 2024}")),
        ("6 tháng đầu năm 2021", foreign("{from: 2021-01, to: 2021-06}")),
        ("sáu tháng cuối năm 2021", foreign("{from: 2021-07, to: 2021-12}")),
        ("2020-13", FaultKind::Impossible),
        ("2020-00", FaultKind::Impossible),
        ("2021-Q5", FaultKind::Impossible),
        ("2021-Q0", FaultKind::Impossible),
        ("2021-02-30", FaultKind::Impossible),
        ("13/2020", FaultKind::Impossible),
        ("quý V/2021", UNKNOWN),
        ("quý 5/2021", FaultKind::Impossible),
        ("31/02/2020", FaultKind::Impossible),
        ("0000", FaultKind::Impossible),
        ("9999", FaultKind::Impossible),
        ("\"\"", FaultKind::Empty),
        ("' '", FaultKind::Empty),
        ("15/11", UNKNOWN),
        ("11-15", UNKNOWN),
        ("202", UNKNOWN),
        ("-2021", UNKNOWN),
        ("20211", UNKNOWN),
        ("cuối năm", UNKNOWN),
        ("vào dịp cuối năm 2021", UNKNOWN),
        ("2024-2020", UNKNOWN),
        ("２０２１", UNKNOWN),
        ("2021-04-15T10:00", UNKNOWN),
    ];
    for (text, kind) in rows {
        assert_eq!(yaml::<DueForm>(text).check(), Err(vec![kind.clone().whole()]), "{text}");
        assert_eq!(yaml::<PeriodForm>(text).check(), Err(vec![kind.clone().whole()]), "{text}");
        if let FaultKind::Foreign { written } = kind {
            assert!(yaml::<DueForm>(&written).check().is_ok(), "{written}");
        }
    }
}

#[test]
fn a_range_tells_all_that_is_wrong_with_it() {
    #[rustfmt::skip]
    let rows = [
        ("{}", vec![FaultKind::MissingKey { key: "from" }.whole(), FaultKind::MissingKey { key: "to" }.whole()]),
        ("{from: 2020}", vec![FaultKind::MissingKey { key: "to" }.whole()]),
        ("{from: 2024, to: 2020}", vec![FaultKind::Backwards.at("to")]),
        ("{from: 4/2020, to: }", vec![foreign("2020-04").at("from"), FaultKind::Empty.at("to")]),
        ("{form: 2020, to: 2021}", vec![FaultKind::UnknownKey { nearest: Some("from") }.at("form"), FaultKind::MissingKey { key: "from" }.whole()]),
        ("{from: 2020, to: 2021, xyz: 1}", vec![FaultKind::UnknownKey { nearest: None }.at("xyz")]),
    ];
    for (text, faults) in rows {
        assert_eq!(yaml::<DueForm>(text).check(), Err(faults.clone()), "{text}");
        assert_eq!(yaml::<PeriodForm>(text).check(), Err(faults), "{text}");
    }
}

#[test]
fn another_way_of_writing_a_recurrence_is_answered_with_ours() {
    #[rustfmt::skip]
    let rows = [
        ("hằng tháng", foreign("month").whole()),
        ("hàng tháng", foreign("month").whole()),
        ("Monthly", foreign("month").whole()),
        ("Month", foreign("month").whole()),
        ("quý", foreign("quarter").whole()),
        ("6 tháng", foreign("half").whole()),
        ("6 tháng một lần", foreign("half").whole()),
        ("half-yearly", foreign("half").whole()),
        ("hằng năm", foreign("year").whole()),
        ("thường xuyên", foreign("continuous").whole()),
        ("1-2 lần/năm", foreign("{times: \"1-2\", per: year}").whole()),
        ("1 – 2 lần một năm", foreign("{times: \"1-2\", per: year}").whole()),
        ("2 lần/quý", foreign("{times: 2, per: quarter}").whole()),
        ("trước 15/11 hằng năm", foreign("{year: 11-15}").whole()),
        ("trước ngày 15 tháng 11 hàng năm", foreign("{year: 11-15}").whole()),
        ("15/11", foreign("{year: 11-15}").whole()),
        ("11-15", foreign("{year: 11-15}").whole()),
        ("tháng 12 hằng năm", foreign("{year: 12}").whole()),
        ("montly", meant("month").whole()),
        ("continous", meant("continuous").whole()),
        ("quater", meant("quarter").whole()),
        ("week", UNKNOWN.whole()),
        ("1-2", UNKNOWN.whole()),
        ("12", UNKNOWN.whole()),
        ("trước tháng 12", UNKNOWN.whole()),
        ("5-2 lần/năm", UNKNOWN.whole()),
        ("\"\"", FaultKind::Empty.whole()),
        ("{year: 15/11}", foreign("11-15").at("year")),
        ("{year: 15-11}", foreign("11-15").at("year")),
        ("{year: 5/11}", foreign("11-05").at("year")),
        ("{year: 11-5}", foreign("11-05").at("year")),
        ("{year: 2026-11-15}", foreign("11-15").at("year")),
        ("{year: trước ngày 15/11}", foreign("11-15").at("year")),
        ("{year: tháng 12}", foreign("12").at("year")),
        ("{year: 13}", FaultKind::Impossible.at("year")),
        ("{year: 0}", FaultKind::Impossible.at("year")),
        ("{year: 02-30}", FaultKind::Impossible.at("year")),
        ("{year: 13-32}", FaultKind::Impossible.at("year")),
        ("{year: }", FaultKind::Empty.at("year")),
        ("{year: cuối}", UNKNOWN.at("year")),
        ("{times: 1–2, per: year}", foreign("1-2").at("times")),
        ("{times: 1 - 2, per: year}", foreign("1-2").at("times")),
        ("{times: 1 đến 2, per: year}", foreign("1-2").at("times")),
        ("{times: 2 lần, per: year}", foreign("2").at("times")),
        ("{times: 2-1, per: year}", FaultKind::Backwards.at("times")),
        ("{times: 0, per: year}", FaultKind::Impossible.at("times")),
        ("{times: 1000, per: year}", FaultKind::Impossible.at("times")),
        ("{times: nhiều, per: year}", UNKNOWN.at("times")),
        ("{times: , per: year}", FaultKind::Empty.at("times")),
        ("{times: 2, per: năm}", foreign("year").at("per")),
        ("{times: 2, per: yaer}", meant("year").at("per")),
        ("{times: 2, per: continuous}", UNKNOWN.at("per")),
        ("{times: 2}", FaultKind::MissingKey { key: "per" }.whole()),
        ("{per: year}", FaultKind::MissingKey { key: "times" }.whole()),
        ("{}", FaultKind::MissingKey { key: "year" }.whole()),
        ("{year: 12, times: 1, per: year}", FaultKind::UnknownKey { nearest: None }.at("year")),
    ];
    for (text, fault) in rows {
        assert_eq!(yaml::<EveryForm>(text).check(), (vec![], vec![fault.clone()]), "{text}");
        let listed = format!("[half, {text}]");
        let in_list = Fault { item: Some(1), ..fault };
        if !text.contains(['–', 'ằ']) || text.starts_with('{') {
            assert_eq!(yaml::<EveryForm>(&listed).check(), (vec![Every::Each(Unit::Half)], vec![in_list]), "{listed}");
        }
    }
    let repeated = Fault { item: Some(1), key: None, kind: FaultKind::Repeated };
    assert_eq!(yaml::<EveryForm>("[month, month]").check(), (vec![Every::Each(Unit::Month)], vec![repeated]));
    let (_, faults) = yaml::<EveryForm>("{yaer: 12}").check();
    assert_eq!(faults, [FaultKind::UnknownKey { nearest: Some("year") }.at("yaer"), FaultKind::MissingKey { key: "year" }.whole()]);
}

#[test]
fn what_yaml_takes_for_something_else_is_refused() {
    for text in ["4.2020", "true", "[2020]", "{from: [1], to: 2}", "{from: {a: 1}, to: 2}"] {
        assert!(serde_yaml::from_str::<DueForm>(text).is_err(), "{text}");
    }
    for text in ["true", "[[month]]", "{year: [12]}"] {
        assert!(serde_yaml::from_str::<EveryForm>(text).is_err(), "{text}");
    }
}

fn days(text: &str, from: &str, to: &str) -> String {
    let (list, _) = yaml::<EveryForm>(text).check();
    let day = |text: &str| crate::text::parse_date(text).unwrap_or(Date::MAX);
    occurrences(&list, day(from), day(to)).map(|date| date.to_string()).collect::<Vec<_>>().join(" ")
}

#[test]
fn deadlines_are_the_last_good_days() {
    #[rustfmt::skip]
    let rows = [
        ("month", "2024-01-15", "2024-03-31", "2024-01-31 2024-02-29 2024-03-31"),
        ("quarter", "2026-01-01", "2026-12-31", "2026-03-31 2026-06-30 2026-09-30 2026-12-31"),
        ("half", "2026-07-01", "2027-06-30", "2026-12-31 2027-06-30"),
        ("year", "2026-12-31", "2028-12-30", "2026-12-31 2027-12-31"),
        ("continuous", "2026-01-01", "2036-12-31", ""),
        ("{year: 11-15}", "2025-11-14", "2027-11-13", "2025-11-14 2026-11-14"),
        ("{year: 01-01}", "2025-06-01", "2026-12-31", "2025-12-31 2026-12-31"),
        ("{year: 02-29}", "2023-01-01", "2024-12-31", "2023-02-28 2024-02-28"),
        ("{year: 03-01}", "2023-01-01", "2024-12-31", "2023-02-28 2024-02-29"),
        ("{year: 12}", "2025-01-01", "2026-12-31", "2025-12-31 2026-12-31"),
        ("{year: 02}", "2023-03-01", "2025-12-31", "2024-02-29 2025-02-28"),
        ("{times: 1-2, per: half}", "2026-01-01", "2026-12-31", "2026-06-30 2026-12-31"),
        ("[half, year, {year: 11-15}]", "2026-01-01", "2026-12-31", "2026-06-30 2026-11-14 2026-12-31"),
        ("month", "2026-03-31", "2026-01-01", ""),
        ("year", "9998-01-01", "9999-12-31", "9998-12-31 9999-12-31"),
    ];
    for (text, from, to, expected) in rows {
        assert_eq!(days(text, from, to), expected, "{text}");
    }
    assert_eq!(next_after(&[Every::Each(Unit::Month)], date(2026, 1, 31)), Some(date(2026, 2, 28)));
    assert_eq!(next_after(&[Every::Each(Unit::Month)], Date::MAX), None);
    assert_eq!(next_after(&[], date(2026, 1, 31)), None);
}

#[test]
fn times_stand_in_the_order_of_their_last_days() {
    let mut dues: Vec<Due> =
        ["2021", "2020-04-15", "2021-Q2", "2020-04", "{from: 2020, to: 2021-06}", "2020-04-30", "{from: 2021, to: 2021}"]
            .map(|text| yaml::<DueForm>(text).check().unwrap_or_else(|faults| panic!("{text}: {faults:?}")))
            .to_vec();
    dues.sort_unstable();
    let order: Vec<String> = dues.iter().map(ToString::to_string).collect();
    assert_eq!(order, ["2020-04-15", "2020-04", "2020-04-30", "{from: 2020, to: 2021-06}", "2021-Q2", "2021", "{from: 2021, to: 2021}"]);
    let quarter = Due::In(PartialDate::Quarter(2021, 2));
    assert!(quarter.within(date(2021, 4, 1), date(2021, 6, 30)));
    assert!(!quarter.within(date(2021, 4, 2), date(2021, 12, 31)) && !quarter.within(date(2021, 1, 1), date(2021, 6, 29)));
}

fn recurrences() -> impl Strategy<Value = Vec<Every>> {
    let unit = || prop::sample::select(vec![Unit::Month, Unit::Quarter, Unit::Half, Unit::Year]);
    let one = prop_oneof![
        unit().prop_map(Every::Each),
        Just(Every::Continuous),
        (1i8..=12, 1i8..=28).prop_map(|(month, day)| Every::YearBefore { month, day }),
        Just(Every::YearBefore { month: 2, day: 29 }),
        (1i8..=12).prop_map(|month| Every::YearIn { month }),
        (1u16..4, 0u16..4, unit()).prop_map(|(min, more, per)| Every::Times { min, max: min + more, per }),
    ];
    prop::collection::vec(one, 0..5)
}

fn any_date() -> impl Strategy<Value = Date> {
    (1900i16..2200, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

proptest! {
    #[test]
    fn occurrences_ascend_and_agree_with_the_next(list in recurrences(), from in any_date(), years in 0i16..4) {
        let to = date(from.year() + years, 12, 31);
        let all: Vec<Date> = occurrences(&list, from, to).collect();
        prop_assert!(all.iter().all(|date| (from..=to).contains(date)));
        prop_assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
        let mut by_next = Vec::new();
        let mut at = from.yesterday().expect("a day before");
        while let Some(next) = next_after(&list, at).filter(|next| *next <= to) {
            by_next.push(next);
            at = next;
        }
        prop_assert_eq!(&all, &by_next);
        // Each of the list alone gives the same days together.
        let mut each: Vec<Date> = list.iter().flat_map(|every| occurrences(std::slice::from_ref(every), from, to)).collect();
        each.sort_unstable();
        each.dedup();
        prop_assert_eq!(all, each);
    }

    #[test]
    fn what_is_written_is_read_as_itself(list in recurrences(), year in 1i16..9999, month in 1i8..=12, day in any_date()) {
        for every in list {
            prop_assert_eq!(yaml::<EveryForm>(&every.to_string()).check(), (vec![every], vec![]));
        }
        for time in [PartialDate::Year(year), PartialDate::Quarter(year, (month - 1) / 3 + 1), PartialDate::Month(year, month), PartialDate::Day(day)] {
            prop_assert_eq!(PartialDate::parse(&time.to_string()), Ok(time));
            prop_assert!(time.first_day() <= time.last_day() && time.contains(time.last_day()));
        }
        let [a, b] = [PartialDate::Year(year), PartialDate::Day(day)];
        let (from, to) = if a.first_day() <= b.last_day() { (a, b) } else { (b, a) };
        let range = Due::Range { from, to };
        if range.first_day() <= range.last_day() {
            prop_assert_eq!(yaml::<DueForm>(&range.to_string()).check(), Ok(range));
        }
    }

    #[test]
    fn nothing_breaks_it(
        text in "(\\PC|[0-9/. -]|quý |tháng |năm |Q|lần/){0,30}",
        key in "(from|to|year|times|per|\\PC)",
        month in any::<i8>(), year in any::<i16>(),
    ) {
        for form in [Form::Text(text.clone()), Form::Group(vec![(key.clone(), text.clone()), ("to".into(), text.clone()), ("per".into(), "year".into())])] {
            if let Ok(due) = DueForm(form.clone()).check() {
                let _ = due.words();
                prop_assert!(due.first_day() <= due.last_day());
            }
            let _ = PeriodForm(form.clone()).check().map(|period| period.words());
            let (list, faults) = EveryForm::List(vec![form.clone(), form]).check();
            prop_assert!(list.len() <= 1 && !faults.is_empty());
        }
        for time in [PartialDate::Year(year), PartialDate::Quarter(year, month), PartialDate::Month(year, month)] {
            let _ = Due::In(time).words();
            prop_assert!(time.first_day() <= time.last_day());
        }
        let strange = [Every::YearBefore { month, day: month }, Every::YearIn { month }];
        let _ = occurrences(&strange, Date::MAX, Date::MAX).count();
        let _ = Every::list_words(&strange);
    }
}
