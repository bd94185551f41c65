use super::*;
use crate::form::{Control, FieldProblem, Input, Kind as Shown, Pick, Section, Surroundings};

const NEWS: &str = "---\ntitle: Tin\ndate: 2026-11-05\ngenre: odd\ntopics: [culture]\ncover: {image: a.jpg, alt: Bìa}\nauthor: {vi: Ban, en: Board}\nsummary: |-\n  Một\n  Hai\nextra: {x: [1]}\n---\n\nThân\n";

fn find<'c>(controls: &'c [Control], name: &str) -> Option<&'c Control> {
    controls.iter().find_map(|control| {
        let within = match &control.kind {
            Shown::Group { controls } | Shown::Languages { texts: controls } => find(controls, name),
            Shown::Records { items, blank, .. } => {
                items.iter().find_map(|record| find(&record.controls, name)).or_else(|| find(blank, name))
            }
            _ => None,
        };
        if control.name == name { Some(control) } else { within }
    })
}

fn in_view<'v>(sections: &'v [Section], name: &str) -> &'v Control {
    sections.iter().find_map(|section| find(&section.controls, name)).unwrap_or_else(|| panic!("{name}"))
}

#[test]
fn controls_are_of_the_kind_of_their_values() {
    let config = config();
    let form = Form::of_original(Kind::News, &config, Locale::Vi);
    let around = Surroundings {
        picks: vec![Pick { name: "organizations", choices: Vec::new() }],
        pictures: vec![("a.jpg".to_owned(), "/a.jpg".to_owned())],
    };
    let view = form.view(NEWS, &form.entered(NEWS), &around, &[]);
    let kind = |name: &str| &in_view(&view.sections, name).kind;
    assert!(matches!(kind("date"), Shown::Line { value, input: Input::Date | Input::Moment } if value == "05/11/2026"));
    assert!(matches!(kind("summary"), Shown::Long { value } if value == "Một\nHai"));
    assert!(matches!(kind("topics"), Shown::AnyOf { values, choices } if values == &["culture"] && choices.len() == 2));
    let Shown::OneOf { value, choices } = kind("genre") else { panic!("{:?}", kind("genre")) };
    assert!(value == "odd" && choices.last().is_some_and(|choice| choice.value == "odd"), "what nobody knows stays");
    assert!(matches!(kind("cover.image"), Shown::Line { input: Input::Picture { url: Some(url) }, .. } if url == "/a.jpg"));
    assert!(matches!(kind("author@en"), Shown::Line { value, .. } if value == "Board"));
    assert!(matches!(kind("organizations"), Shown::Several { input: Input::Pick { from: "organizations" }, .. }));
    assert!(matches!(kind("tasks"), Shown::Several { input: Input::Pick { from: "parts" }, .. }));
    assert!(matches!(kind("extra"), Shown::Fixed { text } if text == "{x: [1]}"));
    assert!(matches!(kind("gallery[+].alt"), Shown::Line { .. }));
    assert_eq!(view.body.as_ref().map(|body| &*body.value), Some("Thân"));
    assert_eq!(view.picks.len(), 1);
    let names: Vec<&str> = view.sections.iter().flat_map(|section| &section.controls).map(|control| &*control.name).collect();
    assert!(!names.contains(&"status") && !names.contains(&"approved") && !names.contains(&"translates"), "{names:?}");
    assert_eq!(names[..2], ["title", "date"]);
    assert_eq!(view.sections.iter().map(|section| section.id).collect::<Vec<_>>(), ["main", "more", "publishing"]);
    assert!(!in_view(&view.sections, "date").example.contains('-'), "as somebody would type it");
}

#[test]
fn what_was_entered_is_shown_again_with_what_is_wrong() {
    let config = config();
    let form = Form::of_original(Kind::News, &config, Locale::Vi);
    let mut entered = form.entered(NEWS);
    entered.set("date", "hôm qua");
    entered.push("gallery[0].~was", "");
    entered.push("gallery[0].image", "b.jpg");
    let mut problems = form.candidate(NEWS, &entered).problems;
    let problem = |name: &str| FieldProblem { name: name.to_owned(), text: format!("tại {name}"), is_error: true };
    problems.extend([problem("gallery[0]"), problem(""), problem("slug"), problem("no-such")]);
    let view = form.view(NEWS, &entered, &Surroundings::default(), &problems);
    let date = in_view(&view.sections, "date");
    assert!(matches!(&date.kind, Shown::Line { value, .. } if value == "hôm qua") && date.problems.len() == 1);
    let image = in_view(&view.sections, "gallery[0].image");
    assert!(matches!(&image.kind, Shown::Line { value, .. } if value == "b.jpg"));
    assert_eq!(image.problems, [problem("gallery[0]")], "at the first control of the record");
    assert_eq!(view.problems, [problem(""), problem("no-such")]);
    let folded = |id: &str| view.sections.iter().find(|section| section.id == id).map(|section| section.is_folded);
    assert_eq!((folded("publishing"), folded("main")), (Some(false), Some(false)));
    let sound = form.view(NEWS, &form.entered(NEWS), &Surroundings::default(), &[]);
    assert!(sound.sections.iter().any(|section| section.id == "publishing" && section.is_folded));
}

#[test]
fn records_are_told_apart_by_their_words() {
    let config = config();
    let form = Form::of_original(Kind::Plan, &config, Locale::Vi);
    let text = "---\ntitle: a\ntasks:\n  - {id: t1, text: Một việc}\nrecipients: [{name: {vi: Các hội, en: All}}]\nbasis: [38-CT/TW, [a]]\nsic: [Sai]\n---\n";
    let view = form.view(text, &form.entered(text), &Surroundings::default(), &[]);
    let records = |name: &str| match &in_view(&view.sections, name).kind {
        Shown::Records { items, singular, .. } => (singular.clone(), items.iter().map(|record| record.title.clone()).collect::<Vec<_>>()),
        other => panic!("{other:?}"),
    };
    assert_eq!(records("tasks"), ("Việc".to_owned(), vec!["Một việc".to_owned()]));
    assert_eq!(records("recipients").1, ["Các hội"]);
    assert_eq!(records("basis").1, ["38-CT/TW", ""]);
    assert_eq!(records("sic").1, ["Sai"]);
    assert!(matches!(in_view(&view.sections, "basis[1]").kind, Shown::Fixed { .. }));
    let label = |name: &str| form.label(name);
    let due = form.label("tasks[+].due");
    assert!(label("tasks[1].due").starts_with("Việc 2 · ") && due.starts_with("Việc · "), "{due}");
    assert!(label("place@en").ends_with("(tiếng Anh)"), "{}", label("place@en"));
    assert_eq!(label("body"), "Nội dung");
}

#[test]
fn remarks_in_the_file_are_shown() {
    let text = "---\n# Bản nháp\ntitle: Tin # sau lời\ntasks:\n  #  chưa chắc: ai làm\n  - text: Việc\n#\n---\n\n# Đề mục\n";
    let config = config();
    let form = Form::of_original(Kind::Plan, &config, Locale::Vi);
    let view = form.view(text, &form.entered(text), &Surroundings::default(), &[]);
    assert_eq!(view.remarks, ["Bản nháp", "chưa chắc: ai làm"]);
}
