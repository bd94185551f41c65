use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

fn stamp(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn event(when: When) -> Event {
    Event {
        uid: "plans/x#t1/2026-11-14@nhipcau.example".to_owned(),
        changed: stamp("2026-01-11T17:00:00Z"),
        revision: 3,
        when,
        is_yearly: false,
        summary: "Hạn: Báo cáo năm".to_owned(),
        description: String::new(),
        location: String::new(),
        url: String::new(),
        categories: Vec::new(),
    }
}

fn on(first: Date, last: Date) -> Event {
    event(When::Days { first, last })
}

fn at(start: &str, end: Option<&str>) -> Event {
    event(When::Time { start: stamp(start), end: end.map(stamp) })
}

fn written(zone_name: &str, events: Vec<Event>) -> String {
    text(&Calendar { name: "Thời hạn".to_owned(), url: "https://nhipcau.example/thoi-han/".to_owned(), zone: zone(zone_name), events })
}

/// The lines as they were before they were folded.
fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// The values of a property, whatever its parameters.
fn values(text: &str, name: &str) -> Vec<String> {
    let of = |line: &String| line.strip_prefix(name).filter(|rest| rest.starts_with([':', ';'])).map(str::to_owned);
    lines(text).iter().filter_map(of).collect()
}

/// As a reader of calendars takes a text.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(ch) = chars.next() {
        match (ch, ch == '\\') {
            (_, false) => out.push(ch),
            _ => out.push(match chars.next() {
                Some('n') => '\n',
                other => other.unwrap(),
            }),
        }
    }
    out
}

#[test]
fn a_whole_calendar() {
    let mut event = on(date(2026, 11, 14), date(2026, 11, 14));
    event.description = "Trước ngày 15/11\nChủ trì: Văn phòng".to_owned();
    event.location = "Tỉnh Mẫu".to_owned();
    event.url = "https://nhipcau.example/ke-hoach/x/#t1".to_owned();
    event.categories = vec!["Nhiệm vụ".to_owned(), "05/KH-LHM".to_owned()];
    let wanted = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//nhipcau//nhipcau//EN\r\nCALSCALE:GREGORIAN\r\nNAME:Thời hạn\r\n\
        X-WR-CALNAME:Thời hạn\r\nURL:https://nhipcau.example/thoi-han/\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n\
        BEGIN:VEVENT\r\nUID:plans/x#t1/2026-11-14@nhipcau.example\r\nDTSTAMP:20260111T170000Z\r\nLAST-MODIFIED:20260111T170000Z\r\n\
        SEQUENCE:3\r\nDTSTART;VALUE=DATE:20261114\r\nDTEND;VALUE=DATE:20261115\r\nTRANSP:TRANSPARENT\r\nSUMMARY:Hạn: Báo cáo năm\r\n\
        DESCRIPTION:Trước ngày 15/11\\nChủ trì: Văn phòng\r\nLOCATION:Tỉnh Mẫu\r\nURL:https://nhipcau.example/ke-hoach/x/#t1\r\n\
        CATEGORIES:Nhiệm vụ,05/KH-LHM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    assert_eq!(written("Asia/Ho_Chi_Minh", vec![event]), wanted);
}

#[test]
fn days_end_on_the_day_after() {
    let check = |first: Date, last: Date, wanted: [&str; 2]| {
        let text = written("Asia/Ho_Chi_Minh", vec![on(first, last)]);
        let both = [values(&text, "DTSTART").remove(0), values(&text, "DTEND").remove(0)];
        assert_eq!(both, wanted.map(|day| format!(";VALUE=DATE:{day}")), "{first} {last}");
        assert!(!text.contains("VTIMEZONE"), "days have no zone");
    };
    check(date(2026, 12, 31), date(2026, 12, 31), ["20261231", "20270101"]);
    check(date(2028, 2, 28), date(2028, 2, 29), ["20280228", "20280301"]);
    check(date(2026, 2, 28), date(2026, 2, 28), ["20260228", "20260301"]);
    // Days the wrong way round are the first.
    check(date(2026, 4, 15), date(2026, 4, 14), ["20260415", "20260416"]);
}

#[test]
fn clocks_that_never_change() {
    let text = written("Asia/Ho_Chi_Minh", vec![at("2026-12-19T08:00:00Z", Some("2026-12-19T10:30:00Z"))]);
    assert_eq!(values(&text, "DTSTART"), [":20260101T000000", ";TZID=Asia/Ho_Chi_Minh:20261219T150000"]);
    assert_eq!(values(&text, "DTEND"), [";TZID=Asia/Ho_Chi_Minh:20261219T173000"]);
    assert_eq!((values(&text, "TZOFFSETFROM"), values(&text, "TZOFFSETTO")), (vec![":+0700".to_owned()], vec![":+0700".to_owned()]));
    assert!(text.find("END:VTIMEZONE") < text.find("BEGIN:VEVENT"));
    assert!(!text.contains("TRANSP"), "at a time of day one is busy or not as one likes");
}

#[test]
fn clocks_that_change_twice_a_year() {
    let text = written("Europe/Berlin", vec![at("2026-07-01T08:00:00Z", None), at("2027-12-01T08:00:00Z", None)]);
    let wanted = "BEGIN:VTIMEZONE|TZID:Europe/Berlin|\
        BEGIN:STANDARD|DTSTART:20260101T000000|TZOFFSETFROM:+0100|TZOFFSETTO:+0100|TZNAME:CET|END:STANDARD|\
        BEGIN:DAYLIGHT|DTSTART:20260329T020000|RDATE:20260329T020000|RDATE:20270328T020000|TZOFFSETFROM:+0100|TZOFFSETTO:+0200|TZNAME:CEST|END:DAYLIGHT|\
        BEGIN:STANDARD|DTSTART:20261025T030000|RDATE:20261025T030000|RDATE:20271031T030000|TZOFFSETFROM:+0200|TZOFFSETTO:+0100|TZNAME:CET|END:STANDARD|\
        END:VTIMEZONE";
    let text = text.replace("\r\n", "|");
    assert!(text.contains(wanted), "{text}");
    assert!(text.contains("DTSTART;TZID=Europe/Berlin:20260701T100000"), "{text}");
    assert!(text.contains("DTSTART;TZID=Europe/Berlin:20271201T090000"), "{text}");
}

#[test]
fn the_hour_that_comes_twice() {
    // 25 October 2026, 02:30 in Berlin: first in summer, then in winter.
    let text = written("Europe/Berlin", vec![at("2026-10-25T00:30:00Z", None), at("2026-10-25T01:30:00Z", None)]);
    assert_eq!(values(&text, "DTSTART")[3..], [":20261025T003000Z", ":20261025T013000Z"]);
}

#[test]
fn an_end_that_is_none_is_left_out() {
    for end in [None, Some("2026-12-19T08:00:00Z"), Some("2026-12-19T07:00:00Z")] {
        assert!(values(&written("Asia/Ho_Chi_Minh", vec![at("2026-12-19T08:00:00Z", end)]), "DTEND").is_empty(), "{end:?}");
    }
}

#[test]
fn what_comes_back_every_year() {
    let rule = |day: Date| values(&written("Asia/Ho_Chi_Minh", vec![Event { is_yearly: true, ..on(day, day) }]), "RRULE").remove(0);
    assert_eq!(rule(date(2026, 7, 18)), ":FREQ=YEARLY");
    assert_eq!(rule(date(2024, 2, 29)), ":FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29");
}

#[test]
fn a_calendar_holds_something_always() {
    assert!(written("Asia/Ho_Chi_Minh", Vec::new()).contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\n"));
}

#[test]
fn years_and_zones_of_any_kind() {
    for name in ["UTC", "Asia/Kathmandu", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia"] {
        let text = written(name, vec![at("0001-01-05T00:00:00Z", None), at("2300-01-01T00:00:00Z", None)]);
        assert!(text.contains("TZOFFSETTO:"), "{name}");
    }
    assert!(written("Asia/Ho_Chi_Minh", vec![at("1900-01-05T00:00:00Z", None)]).contains("TZOFFSETTO:+070630\r\n"));
    let _ = written("Europe/Berlin", vec![event(When::Time { start: Timestamp::MIN, end: Some(Timestamp::MAX) })]);
    let _ = written("Europe/Berlin", vec![on(Date::MIN, Date::MAX)]);
}

#[test]
fn marks_of_the_format_are_only_letters() {
    let check = |typed: &str, wanted: &str| {
        let text = written("Asia/Ho_Chi_Minh", vec![Event { summary: typed.to_owned(), ..on(date(2026, 1, 1), date(2026, 1, 1)) }]);
        assert_eq!(values(&text, "SUMMARY"), [format!(":{wanted}")], "{typed:?}");
        assert_eq!(values(&text, "BEGIN"), [":VCALENDAR", ":VEVENT"], "{typed:?}");
    };
    check("a; b, c\\d: \"e\"", "a\\; b\\, c\\\\d: \"e\"");
    check("một\nhai\r\nba\rbốn", "một\\nhai\\nba\\nbốn");
    check("x\nEND:VEVENT\nBEGIN:VALARM", "x\\nEND:VEVENT\\nBEGIN:VALARM");
    check("x\u{2028}y\u{2029}z\u{85}w", "x\\ny\\nz\\nw");
    check("\u{0}a\u{7}\u{7f}\u{9f}\tb", "a b");
    check("kết thúc\\", "kết thúc\\\\");
}

#[test]
fn addresses_and_words_cannot_break_out() {
    let url = "https://a.example/x\r\nEND:VEVENT".to_owned();
    let text = written("Asia/Ho_Chi_Minh", vec![Event { url, ..on(date(2026, 1, 1), date(2026, 1, 1)) }]);
    assert_eq!(values(&text, "END"), [":VEVENT", ":VCALENDAR"]);
}

#[test]
fn vietnamese_letters_at_the_fold() {
    // Letters of one, two and three octets, so that the fold falls into each at some length.
    for letter in ["a", "đ", "ệ", "友", "🌉"] {
        for length in 1..80 {
            let typed = letter.repeat(length);
            let text = written("Asia/Ho_Chi_Minh", vec![Event { summary: typed.clone(), ..on(date(2026, 1, 1), date(2026, 1, 1)) }]);
            let longest = text.split("\r\n").map(str::len).max().unwrap();
            assert!(longest <= 75, "{letter} × {length}: {longest}");
            assert_eq!(values(&text, "SUMMARY"), [format!(":{typed}")]);
        }
    }
    // Lines are as long as they may be.
    let text = written("Asia/Ho_Chi_Minh", vec![Event { summary: "a".repeat(200), ..on(date(2026, 1, 1), date(2026, 1, 1)) }]);
    assert_eq!(text.split("\r\n").filter(|line| line.len() == 75).count(), 2);
}

#[test]
fn a_year_far_off_does_not_tell_of_every_change_of_clocks_until_then() {
    let far = at("9998-07-01T12:00:00Z", Some("9998-07-01T13:00:00Z"));
    let text = written("Europe/London", vec![at("2026-07-01T12:00:00Z", None), far]);
    assert_eq!(values(&text, "DTSTART").last().unwrap(), ":99980701T120000Z");
    assert_eq!(values(&text, "DTEND"), [":99980701T130000Z"]);
    assert!(values(&text, "DTSTART").contains(&";TZID=Europe/London:20260701T130000".to_owned()));
    assert!((100..=102).contains(&values(&text, "RDATE").len()), "{}", values(&text, "RDATE").len());
}

proptest! {
    #[test]
    fn every_text_comes_back(typed in "\\PC{0,200}", more in "[ -~\\n;,\\\\ệ友]{0,200}") {
        let own = Event { summary: typed.clone(), description: more.clone(), categories: vec![typed.clone(), more.clone()], ..on(date(2026, 1, 1), date(2026, 1, 2)) };
        let text = written("Asia/Ho_Chi_Minh", vec![own]);
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        prop_assert!(text.chars().all(|ch| !ch.is_control() || matches!(ch, '\r' | '\n')));
        prop_assert_eq!(unescaped(&values(&text, "SUMMARY")[0][1..]), typed.trim().replace(['\u{2028}', '\u{2029}'], "\n"));
        let description = values(&text, "DESCRIPTION").first().map(|value| unescaped(&value[1..])).unwrap_or_default();
        prop_assert_eq!(description, more.trim());
    }
}
