use super::*;
use crate::diagnostic::Messages;

const PLAN: &str = "---\n# Kế hoạch\ntitle: Kế hoạch\nissuer: lhm\nplace: {vi: Tỉnh, en: Province}\ntasks:\n  - {id: t1, text: Một}\n  - {id: t2, text: Hai, lead: [lhm]}\n---\n\nThân\n";

/// Names of the controls at which the check's problems are told, and how many are told elsewhere.
#[track_caller]
fn check(kind: Kind, path: &str, text: &str, fill: &[(&str, &str)], expected: &[&str], rest: usize) {
    let config = config();
    let form = Form::of_original(kind, &config, Locale::Vi);
    let mut entered = form.entered(text);
    for (name, value) in fill {
        if entered.get(name).is_some() { entered.set(name, *value) } else { entered.push(*name, *value) }
    }
    let candidate = form.candidate(text, &entered);
    let found = content::parse(&Arc::from(path), &candidate.text, &config).problems;
    let (told, left) = form.problems(text, &entered, &found, &Messages::new(Locale::Vi));
    let names: Vec<&str> = told.iter().map(|problem| &*problem.name).collect();
    assert_eq!((names.as_slice(), left.len()), (expected, rest), "{}\n{found:?}", candidate.text);
    // Each is shown, and once.
    let view = form.view(text, &entered, &Default::default(), &told);
    let shown = serde_json::to_string(&view).unwrap();
    for problem in &told {
        assert_eq!(
            shown.matches(&serde_json::to_string(&problem.text).unwrap()).count(),
            told.iter().filter(|own| own.text == problem.text).count()
        );
    }
}

#[test]
fn problems_are_told_at_their_controls() {
    let plan = |fill: &[(&str, &str)], expected: &[&str], rest| check(Kind::Plan, "content/plans/a.vi.md", PLAN, fill, expected, rest);
    plan(&[], &[], 0);
    plan(&[("title", "")], &["title"], 0);
    plan(&[("tasks[1].text", "")], &["tasks[1].text"], 0);
    plan(&[("symbol", "không phải số")], &["symbol"], 0);
    plan(&[("slug", "Không Hợp Lệ")], &["slug"], 0);
    plan(&[("period", "2025"), ("tasks[0].due", "quý II/2026")], &["tasks[0].due"], 0);
    plan(&[("tasks[1].lead", "ai-do")], &["tasks[1].lead"], 0);
    plan(&[("body", "<script>x</script>")], &["body"], 0);
}

#[test]
fn problems_follow_a_record_to_its_new_place() {
    // The second is sent first, between two that are new.
    let config = config();
    let form = Form::of_original(Kind::Plan, &config, Locale::Vi);
    let mut entered = Entered::default();
    for (name, value) in [
        ("tasks", ""),
        ("tasks[9].~was", ""),
        ("tasks[9].text", ""),
        ("tasks[5].~was", ""),
        ("tasks[5].text", "Mới"),
        ("tasks[2].~was", "1"),
        ("tasks[2].text", "Hai"),
        ("tasks[2].lead", ""),
        ("tasks[2].lead", "ai-do"),
        ("tasks[7].~was", "0"),
        ("tasks[7].text", "Một"),
    ] {
        entered.push(name, value);
    }
    let text = form.candidate(PLAN, &entered).text;
    let found = content::parse(&Arc::from("content/plans/a.vi.md"), &text, &config).problems;
    let (told, rest) = form.problems(PLAN, &entered, &found, &Messages::new(Locale::Vi));
    assert_eq!(told.iter().map(|problem| &*problem.name).collect::<Vec<_>>(), ["tasks[2].lead"], "{text}");
    assert!(rest.is_empty() && told[0].is_error && told[0].text.contains("ai-do"), "{told:?}");
}

#[test]
fn pictures_texts_and_unknown_keys() {
    let news =
        "---\ntitle: Tin\ndate: 2026-11-05\ncover: {image: a.jpg, alt: A}\ngallery:\n  - {image: b.jpg, alt: B}\nown: 1\nstatus: gì\n---\n";
    let check = |fill: &[(&str, &str)], expected: &[&str], rest| check(Kind::News, "content/news/2026/a.vi.md", news, fill, expected, rest);
    check(&[], &[], 2);
    check(&[("cover.alt", "")], &["cover.alt"], 2);
    check(&[("gallery[0].alt", "")], &["gallery[0].alt"], 2);
    check(&[("topics", "lạ")], &["topics"], 2);
}

#[test]
fn in_a_translation_they_stand_at_the_words() {
    let config = config();
    let original = document("content/plans/a.vi.md", PLAN, &config);
    let form = Form::of_translation(&original, &config, Locale::En);
    let text = "---\ntitle: Plan\ntasks:\n  - {id: t2, text: \"\"}\n  - {id: t1}\nslug: Bad Slug\nown: 1\n---\n\n<script>x</script>\n";
    let found = content::parse(&Arc::from("content/plans/a.en.md"), text, &config).problems;
    let (told, rest) = form.problems(text, &form.entered(text), &found, &Messages::new(Locale::En));
    let mut names: Vec<&str> = told.iter().map(|problem| &*problem.name).collect();
    names.sort();
    assert_eq!(names, ["body", "slug", "tasks#t1.text", "tasks#t2.text"], "{found:?}");
    assert_eq!(rest.len(), 1);
}
