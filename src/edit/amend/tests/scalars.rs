//! Texts, numbers and groups of them.

use super::form::{check, gone, map, number, set, text};
use crate::edit::amend::Value;

#[test]
fn a_day_is_plain_unless_its_place_has_quotes() {
    for (before, after) in [("2025-01-12", "2026-11-05"), ("'2025-01-12' # ghi", "'2026-11-05' # ghi"), ("Cũ", "2026-11-05")] {
        let day = Value::Date("2026-11-05".to_owned());
        check(&format!("name: a\ndate: {before}\n"), &[set("date", day)], &format!("name: a\ndate: {after}\n"));
    }
}

#[test]
fn a_scalar_keeps_its_manner_and_its_note() {
    for (before, to, after) in [
        ("Cũ", "Mới", "Mới"),
        ("Cũ  # ghi \n# sau", "Mới", "Mới  # ghi \n# sau"),
        ("\"Cũ\" # ghi", "Mới", "\"Mới\" # ghi"),
        ("'Cũ'", "Người 'mới'", "'Người ''mới'''"),
        ("\"Cũ\"", "Nói \"mới\"", "\"Nói \\\"mới\\\"\""),
        ("Cũ", "Mới: hơn", "\"Mới: hơn\""),
        ("Cũ", "Tin #5", "\"Tin #5\""),
        ("Cũ", "NO", "\"NO\""),
        ("Cũ", "0123", "\"0123\""),
        ("Cũ", "", "\"\""),
        ("'Cũ'", "", "''"),
        ("Cũ", "2026-11-05", "\"2026-11-05\""),
        ("2003", "2026-11-05", "\"2026-11-05\""),
        ("Cũ", "2026-11-05 14:30", "\"2026-11-05 14:30\""),
        ("Cũ", "2026-11", "2026-11"),
        ("2003", "1.50", "\"1.50\""),
        ("2003", "12345678901234567890", "\"12345678901234567890\""),
        ("Cũ", "120", "\"120\""),
        ("Cũ", "một\thai", "một\thai"),
        ("2003", "2004", "2004"),
        ("2003-05", "2004", "2004"),
        ("'2003'", "2004", "'2004'"),
        ("một\n  hai # ghi", "ba", "ba # ghi"),
        ("\"một\n  hai\" # ghi", "ba", "\"ba\" # ghi"),
        ("\n  Cũ # ghi", "Mới", "\n  Mới # ghi"),
        ("~", "Mới", "Mới"),
        ("  # ghi", "Mới", "Mới  # ghi"),
        ("", "Mới", "Mới"),
    ] {
        let gap = if before.is_empty() || before.starts_with([' ', '\n']) { "" } else { " " };
        let new_gap = if after.starts_with('\n') { "" } else { " " };
        check(
            &format!("name: a\nsummary:{gap}{before}\ncountry: VN\n"),
            &[set("summary", text(to))],
            &format!("name: a\nsummary:{new_gap}{after}\ncountry: VN\n"),
        );
    }
}

#[test]
fn a_text_in_a_block_stays_one() {
    for (before, to, after) in [
        ("|  # ghi\n    một\n\n    hai\n\n# sau", "ba\n\nbốn\n", "|  # ghi\n  ba\n\n  bốn\n\n# sau"),
        ("|-\n  một", "hai", "|-\n  hai"),
        (">\n  một\n  hai", "ba bốn\nnăm", ">\n  ba bốn\n\n  năm"),
        ("|\n  một", " hai\nba", "\" hai\\nba\""),
        ("một # ghi", "hai\nba", "|- # ghi\n  hai\n  ba"),
        ("\"một\"", "hai\r\nba: #\r\n", "|-\n  hai\n  ba: #"),
        ("|2\n   một", "hai", "|\n  hai"),
    ] {
        check(&format!("summary: {before}\ncountry: VN\n"), &[set("summary", text(to))], &format!("summary: {after}\ncountry: VN\n"));
    }
    check("summary: |\n  một\n", &[set("summary", text("một"))], "summary: |\n  một\n");
}

#[test]
fn numbers_and_truth_values_are_written_as_such() {
    check("name: a\n", &[set("publish_budget", Value::Bool(true))], "name: a\npublish_budget: true\n");
    check("publish_budget: true # ghi\n", &[set("publish_budget", Value::Bool(false))], "publish_budget: false # ghi\n");
    check("publish_budget: \"true\"\n", &[set("publish_budget", Value::Bool(true))], "publish_budget: true\n");
    check("founded: \"1990\"\n", &[set("founded", number("1990"))], "founded: 1990\n");
    check("founded: 1990\n", &[set("founded", text("1990"))], "founded: 1990\n");
}

#[test]
fn a_new_key_stands_where_the_form_has_it() {
    const BEFORE: &str = "# đầu\nname: a\n\n# về nước\ncountry: VN # ghi\n  # thêm\n\n# về việc\nactivity: active\nrest: 1\n# hết\n\n";
    for (path, after) in [
        ("summary", BEFORE.replace("name: a\n", "name: a\nsummary: x\n")),
        ("areas", BEFORE.replace("  # thêm\n", "  # thêm\nareas: x\n")),
        ("publish_budget", BEFORE.replace("active\n", "active\npublish_budget: x\n")),
        ("unknown", format!("{BEFORE}unknown: x\n")),
    ] {
        check(BEFORE, &[set(path, text("x"))], &after);
    }
    check("activity: b\n", &[set("name", text("a"))], "name: a\nactivity: b\n");
    check("  activity: b\n", &[set("country", text("VN")), set("name", text("a"))], "  name: a\n  country: VN\n  activity: b\n");
    check("", &[set("country", text("VN")), set("name", text("a"))], "country: VN\nname: a\n");
    check("# chưa có gì\n", &[set("contact.email", text("a@b"))], "# chưa có gì\ncontact:\n  email: a@b\n");
    check("{name: a}\n", &[set("summary", text("x, y"))], "{name: a, summary: \"x, y\"}\n");
}

#[test]
fn what_goes_takes_its_own_comments() {
    for (path, after) in [
        ("name", "# đầu\n\n# về nước\ncountry: VN # ghi\n  # thêm\n\n# về việc\nactivity: a\n"),
        ("country", "# đầu\nname: a\n\n\n# về việc\nactivity: a\n"),
        ("activity", "# đầu\nname: a\n\n# về nước\ncountry: VN # ghi\n  # thêm\n\n"),
        ("nothing", "# đầu\nname: a\n\n# về nước\ncountry: VN # ghi\n  # thêm\n\n# về việc\nactivity: a\n"),
    ] {
        check("# đầu\nname: a\n\n# về nước\ncountry: VN # ghi\n  # thêm\n\n# về việc\nactivity: a\n", &[gone(path)], after);
    }
    check("name: a\nsummary: |\n  một\n\n  hai\ncountry: VN\n", &[gone("summary")], "name: a\ncountry: VN\n");
    check("name: a\n", &[gone("name")], "");
    check("{name: a, b: c}\n", &[gone("name")], "{b: c}\n");
    check("{name: a}\n", &[gone("name")], "{}\n");
}

#[test]
fn groups() {
    for (before, changes, after) in [
        ("contact:\n  email: a # ghi\n", vec![set("contact.email", text("b"))], "contact:\n  email: b # ghi\n"),
        ("contact:\n    email: a\nextra: 1\n", vec![set("contact.phone", text("b"))], "contact:\n    email: a\n    phone: b\nextra: 1\n"),
        ("contact:\n  phone: b\n", vec![set("contact.email", text("a"))], "contact:\n  email: a\n  phone: b\n"),
        ("contact:\n  # thư\n  email: a\n  phone: b\n", vec![gone("contact.email")], "contact:\n  phone: b\n"),
        ("name: a\ncontact:\n  # thư\n  email: a\n  # thêm\n", vec![gone("contact.email")], "name: a\n"),
        ("contact:\n  email: a\n", vec![gone("contact.email"), set("contact.phone", text("b"))], "contact:\n  phone: b\n"),
        ("contact: # ghi\nextra: 1\n", vec![set("contact.email", text("a"))], "contact: # ghi\n  email: a\nextra: 1\n"),
        ("contact: {} # ghi\n", vec![set("contact.email", text("a"))], "contact: # ghi\n  email: a\n"),
        ("contact: {email: a, phone: b}\n", vec![set("contact.email", text("c]"))], "contact: {email: \"c]\", phone: b}\n"),
        ("contact: {email: a, phone: b}\n", vec![gone("contact.phone")], "contact: {email: a}\n"),
        (
            "contact: {email: a, phone: b}\n",
            vec![gone("contact.email"), set("contact.address", text("c"))],
            "contact: {phone: b, address: c}\n",
        ),
        ("name: a\ncontact: {email: a}\n", vec![gone("contact.email")], "name: a\n"),
        (
            "contact:\n  address: {vi: Nhà, en: House}\n",
            vec![set("contact.address.en", text("House, new"))],
            "contact:\n  address: {vi: Nhà, en: \"House, new\"}\n",
        ),
        (
            "contact:\n  address:\n    vi: Nhà\n    # sau\nextra: 1\n",
            vec![set("contact.address.en", text("House")), set("contact.phone", text("b"))],
            "contact:\n  phone: b\n  address:\n    vi: Nhà\n    en: House\n    # sau\nextra: 1\n",
        ),
        (
            "contact:\n  address: Nhà # ghi\n",
            vec![set("contact.address", map(&[("vi", text("Nhà")), ("en", text("House"))]))],
            "contact:\n  address: {vi: Nhà, en: House} # ghi\n",
        ),
        (
            "contact:\n  address:\n    vi: Nhà\n    en: House # ghi\n  # hết\n",
            vec![set("contact.address", text("Nhà mới"))],
            "contact:\n  address: Nhà mới\n  # hết\n",
        ),
        ("contact: a # ghi\n", vec![set("contact", map(&[("email", text("b"))]))], "contact: # ghi\n  email: b\n"),
        (
            "contact:\n  email: a\n  phone: b\n",
            vec![set("contact", map(&[("phone", text("b")), ("address", text("c"))]))],
            "contact:\n  phone: b\n  address: c\n",
        ),
        // What says nothing stays as it is.
        ("contact:\n  email:\n  phone: b\n", vec![set("contact", map(&[("phone", text("b"))]))], "contact:\n  email:\n  phone: b\n"),
        ("name: a\n", vec![set("extra", map(&[("no", text("b c"))]))], "name: a\nextra: {\"no\": b c}\n"),
    ] {
        check(before, &changes, after);
    }
}
