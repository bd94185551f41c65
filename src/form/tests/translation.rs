use super::*;

const PLAN: &str = "---\ntitle: Kế hoạch\nsummary: Tóm tắt\nissuer: lhm\ntasks:\n  - {id: t1, text: Một}\n  - {id: t2, text: Hai}\n  - {id: t3, text: Ba}\n---\n\nThân\n";
const NEWS: &str = "---\ntitle: Tin\ndate: 2026-11-05\ncover: {image: a.jpg, alt: Bìa}\ngallery:\n  - {image: b.jpg, alt: Một}\n  - {image: c.jpg, alt: Hai, caption: Chú thích}\n---\n";

#[track_caller]
fn check(path: &str, original: &str, text: &str, changes: &[(&str, &str)], expected: &str) {
    let config = config();
    let original = document(path, original, &config);
    let form = Form::of_translation(&original, &config, Locale::Vi);
    let mut entered = form.entered(text);
    for (name, value) in changes {
        assert!(entered.get(name).is_some(), "{name} is on the form");
        entered.set(name, *value);
    }
    let candidate = form.candidate(text, &entered);
    assert_eq!(candidate.problems, []);
    assert_eq!(candidate.text, expected);
    // What was entered is what the new file says.
    let again = form.entered(&candidate.text);
    for (name, value) in changes {
        assert_eq!(again.get(name), Some(*value), "{name}");
    }
}

#[test]
fn parts_are_found_by_their_identifiers() {
    let check = |text: &str, changes: &[(&str, &str)], expected: &str| check("content/plans/a.vi.md", PLAN, text, changes, expected);
    let text = "---\ntitle: Plan # kept\ntasks:\n  - text: Two\n    id: t2\n  # one\n  - {id: t1, text: One}\n  - {id: t9, text: Gone}\nown: 1\n---\n";
    check(text, &[], text);
    check(text, &[("tasks#t1.text", "1st")], &text.replace("One", "1st"));
    check(text, &[("tasks#t2.text", "Second"), ("title", "The plan")], &text.replace("Two", "Second").replace("Plan #", "The plan #"));
    check(text, &[("tasks#t3.text", "Three")], &text.replace("Gone}\n", "Gone}\n  - {id: t3, text: Three}\n"));
    check(text, &[("tasks#t1.text", "")], &text.replace("One", "\"\""));
    check(text, &[("slug", "the-plan")], &text.replace("# kept\n", "# kept\nslug: the-plan\n"));
    let none = "---\ntitle: Plan\n---\n";
    check(
        none,
        &[("tasks#t3.text", "Three"), ("tasks#t2.text", "Two")],
        "---\ntitle: Plan\ntasks:\n  - id: t2\n    text: Two\n  - id: t3\n    text: Three\n---\n",
    );
    check("", &[("title", "Plan"), ("body", "Text")], "---\ntitle: Plan\n---\n\nText\n");
}

#[test]
fn pictures_keep_their_positions() {
    let check = |text: &str, changes: &[(&str, &str)], expected: &str| check("content/news/2026/a.vi.md", NEWS, text, changes, expected);
    let none = "---\ntitle: News\n---\n";
    check(
        none,
        &[("gallery[1].alt", "Two"), ("gallery[1].caption", "Caption")],
        "---\ntitle: News\ngallery:\n  - alt: \"\"\n  - alt: Two\n    caption: Caption\n---\n",
    );
    let both = "---\ntitle: News\ncover: {alt: Cover}\ngallery: [{alt: One}, {alt: Two}]\n---\n";
    check(both, &[("gallery[0].alt", "")], &both.replace("One", "\"\""));
    check(both, &[("gallery[1].alt", "Second")], &both.replace("Two", "Second"));
    check(both, &[("cover.alt", "")], &both.replace("cover: {alt: Cover}\n", ""));
}

#[test]
fn the_words_of_the_original_stand_beside() {
    let config = config();
    let original = document("content/plans/a.vi.md", PLAN, &config);
    let form = Form::of_translation(&original, &config, Locale::Vi);
    let text = "---\ntitle: Plan\ntasks:\n  - {id: t2, text: Two}\n---\n";
    let view = form.view(text, &form.entered(text), &Default::default(), &[]);
    let words: Vec<(&str, Option<&str>, bool)> =
        view.sections[0].controls.iter().map(|control| (&*control.name, control.original.as_deref(), control.is_filled)).collect();
    assert_eq!(
        words,
        [
            ("title", Some("Kế hoạch"), true),
            ("summary", Some("Tóm tắt"), false),
            ("tasks#t1.text", Some("Một"), false),
            ("tasks#t2.text", Some("Hai"), true),
            ("tasks#t3.text", Some("Ba"), false)
        ]
    );
    assert_eq!(view.sections[0].controls[3].label, form.label("tasks#t2.text"));
    assert!(form.label("tasks#t2.text").starts_with("Việc 2 · "), "{}", form.label("tasks#t2.text"));
    let own: Vec<&str> = view.sections[1].controls.iter().map(|control| &*control.name).collect();
    assert_eq!(own, ["slug", "aliases"]);
}
