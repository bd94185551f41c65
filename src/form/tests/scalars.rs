use super::*;

#[test]
fn texts_that_look_like_something_else_are_quoted() {
    let text = "---\ntitle: a\nsummary: 2026\n---\n";
    for word in [
        "NO",
        "no",
        "0123",
        "1e3",
        "~",
        "null",
        "2026-11-05",
        "2026-11-05 10:00",
        "12345678901234567890",
        "true",
        "- a",
        "a: b",
        "#a",
        "1.50",
    ] {
        for key in ["title", "summary"] {
            let new = changed(Kind::News, text, &[(key, word)]);
            let line = new.lines().find(|line| line.starts_with(key)).unwrap();
            assert!(line == format!("{key}: \"{word}\""), "{line}");
            let config = config();
            let form = Form::of_original(Kind::News, &config, Locale::Vi);
            assert_eq!(form.entered(&new).get(key), Some(word));
        }
    }
    check(Kind::News, text, &[("title", "Ngày 2026-11-05")], &text.replace("title: a", "title: Ngày 2026-11-05"));
}

#[test]
fn days_are_plain_and_numbers_are_numbers() {
    let text = "---\nname: a\n---\n";
    let new = changed(
        Kind::Organization,
        text,
        &[
            ("last_verified", "5/11/2026"),
            ("in_vietnam_since", "2015"),
            ("sdgs", "3"),
            ("sectors", "140"),
            ("publish_budget", "true"),
            ("founded", "1998"),
        ],
    );
    for line in
        ["last_verified: 2026-11-05", "in_vietnam_since: 2015", "sdgs: [3]", "sectors: [\"140\"]", "publish_budget: true", "founded: 1998"]
    {
        assert!(new.lines().any(|own| own == line), "{line}\n{new}");
    }
}
