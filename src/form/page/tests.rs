//! The pages in both languages: words, labels, nothing that becomes markup.

use std::collections::BTreeSet;

use super::pages::source;
use super::*;
use crate::diagnostic::Locale;
use crate::form::{Body, Choice, Control, FieldProblem, FormView, Input, Kind, Pick, Record, Section};

const HOSTILE: &str = "<script>\"&'</script></textarea>";

fn control(name: &str, kind: Kind) -> Control {
    Control {
        name: name.to_owned(),
        label: format!("Nhãn {name}"),
        help: "Giúp".to_owned(),
        example: "ví dụ".to_owned(),
        is_needed: true,
        is_filled: true,
        problems: vec![FieldProblem { name: name.to_owned(), text: format!("sai {HOSTILE}"), is_error: true }],
        kind,
        original: None,
        before: None,
    }
}

fn line(name: &str, input: Input) -> Control {
    control(name, Kind::Line { value: HOSTILE.to_owned(), input })
}

/// One of each kind.
fn every_kind() -> Vec<Control> {
    let choices = || ["a", "b"].map(|value| Choice { value: value.to_owned(), label: HOSTILE.to_owned() }).to_vec();
    let inputs = [
        ("text", Input::Text),
        ("date", Input::Date),
        ("moment", Input::Moment),
        ("time", Input::Time),
        ("number", Input::Number),
        ("url", Input::Url),
        ("email", Input::Email),
        ("picture", Input::Picture { url: Some("/_desk/picture?path=a".to_owned()) }),
        ("file", Input::File),
        ("pick", Input::Pick { from: "organizations" }),
    ];
    let mut all: Vec<Control> = inputs.map(|(name, input)| line(name, input)).into();
    let blank = vec![line("tasks[+].text", Input::Text)];
    let items = vec![Record {
        name: "tasks[0]".to_owned(),
        was: Some(0),
        title: HOSTILE.to_owned(),
        is_folded: true,
        controls: vec![line("tasks[0].text", Input::Text)],
    }];
    let translated = Control {
        original: Some(HOSTILE.to_owned()),
        before: Some(HOSTILE.to_owned()),
        ..control("summary", Kind::Long { value: HOSTILE.to_owned() })
    };
    all.extend([
        translated,
        control("genre", Kind::OneOf { value: "b".to_owned(), choices: choices() }),
        control("topics", Kind::AnyOf { values: vec!["b".to_owned(), HOSTILE.to_owned()], choices: choices() }),
        control("aliases", Kind::Several { values: vec![HOSTILE.to_owned()], input: Input::Text }),
        control("author", Kind::Languages { texts: vec![line("author@vi", Input::Text), line("author@en", Input::Text)] }),
        control("cover", Kind::Group { controls: vec![line("cover.alt", Input::Text)] }),
        control("tasks", Kind::Records { singular: "việc".to_owned(), items, blank }),
        control("extra", Kind::Fixed { text: HOSTILE.to_owned() }),
    ]);
    all
}

pub fn edit() -> Edit {
    let pick = Pick { name: "organizations", choices: vec![Choice { value: HOSTILE.to_owned(), label: HOSTILE.to_owned() }] };
    let state = |state| Version { lang: ("en".to_owned(), "English".to_owned()), href: "/_desk/edit?path=a".to_owned(), state };
    let act = |id| Act { id, href: "/_desk/ask?act=x".to_owned() };
    Edit {
        hidden: vec![("token".to_owned(), "t".to_owned()), ("ui".to_owned(), "vi".to_owned()), ("path".to_owned(), HOSTILE.to_owned())],
        title: HOSTILE.to_owned(),
        kind: "news",
        path: "content/news/a.vi.md".to_owned(),
        state: "draft",
        lang: ("vi".to_owned(), "Tiếng Việt".to_owned()),
        form: FormView {
            sections: vec![
                Section { id: "main", is_folded: false, controls: every_kind() },
                Section { id: "more", is_folded: true, controls: vec![line("updated", Input::Date)] },
                Section { id: "publishing", is_folded: false, controls: vec![line("slug", Input::Text)] },
            ],
            body: Some(Body { value: format!("\n{HOSTILE}"), problems: Vec::new() }),
            problems: vec![FieldProblem { name: String::new(), text: HOSTILE.to_owned(), is_error: false }],
            remarks: vec![HOSTILE.to_owned()],
            picks: vec![pick],
        },
        original: Some(Original {
            path: "content/news/a.vi.md".to_owned(),
            lang: ("vi".to_owned(), "Tiếng Việt".to_owned()),
            paragraphs: ["same", "changed", "new", "gone"]
                .map(|what| Paragraph { what, text: HOSTILE.to_owned(), before: Some(HOSTILE.to_owned()) })
                .to_vec(),
        }),
        languages: ["here", "original", "current", "outdated", "missing"].map(state).to_vec(),
        acts: ["save", "publish", "review", "draft", "restore", "current"].map(act).to_vec(),
        asks: ["approve", "plan", "withdraw", "verify", "delete"].map(act).to_vec(),
        address: Some("/tin-tuc/a/".to_owned()),
        problems: String::new(),
        told: Some(Told { key: "saved", save: Some("20261122".to_owned()) }),
    }
}

/// A file that became a draft, and one that did not.
fn import() -> Import {
    let section =
        |items: &[&str]| ImportSection { heading: HOSTILE.to_owned(), items: items.iter().map(|item| (*item).to_owned()).collect() };
    let made = ImportResult {
        file: HOSTILE.to_owned(),
        told: HOSTILE.to_owned(),
        title: HOSTILE.to_owned(),
        href: Some("/_desk/edit?path=a".to_owned()),
        save: HOSTILE.to_owned(),
        sections: vec![section(&[]), section(&[HOSTILE, "b"])],
        problems: String::new(),
    };
    let refused = ImportResult { href: None, sections: Vec::new(), ..made.clone() };
    Import { is_gone: false, results: vec![made, refused] }
}

/// Every page there is, in one language.
fn all(locale: Locale) -> Vec<String> {
    let pages = Pages::default();
    let hidden = || vec![("token".to_owned(), HOSTILE.to_owned())];
    let clash = |name: &str, before: &str| Clash {
        name: name.to_owned(),
        label: HOSTILE.to_owned(),
        mine: HOSTILE.to_owned(),
        theirs: "khác".to_owned(),
        before: before.to_owned(),
        is_long: true,
    };
    let conflict = Conflict {
        hidden: hidden(),
        title: HOSTILE.to_owned(),
        path: HOSTILE.to_owned(),
        fields: vec![clash("title", HOSTILE), clash("body", "xưa"), clash("tasks", "")],
    };
    let rows = ["draft", "review", "published", "withdrawn", "planned"].map(|state| Row {
        kind: "news",
        title: HOSTILE.to_owned(),
        date: "2026-11-05".to_owned(),
        state,
        href: "/_desk/edit?path=a".to_owned(),
        languages: edit().languages,
        has_errors: true,
    });
    let texts = |is_read_only| Texts { query: HOSTILE.to_owned(), kind: "plans".to_owned(), rows: rows.to_vec(), count: 5, is_read_only };
    let saved = |act: &str, can_undo| Saved {
        id: HOSTILE.to_owned(),
        time: "2026-11-05 10:30".to_owned(),
        act: act.to_owned(),
        paths: vec![HOSTILE.to_owned()],
        title: HOSTILE.to_owned(),
        can_undo,
    };
    let changes = |rows| Changes { token: HOSTILE.to_owned(), rows };
    let done = [
        "save", "publish", "review", "draft", "restore", "current", "approve", "plan", "withdraw", "verify", "delete", "undo", "upload",
        "import",
    ];
    let import_form = ImportForm { token: HOSTILE.to_owned(), most: 1, languages: vec![("vi".to_owned(), HOSTILE.to_owned())] };
    let mut out = vec![
        pages.edit(&edit(), locale, "/_desk/edit?path=a&lang="),
        pages.conflict(&conflict, locale, "/x?lang="),
        pages.texts(&texts(false), Some(&import_form), locale, "/x?lang="),
        pages.texts(&texts(true), None, locale, "/x?lang="),
        pages.import(&Import { is_gone: true, results: Vec::new() }, &import_form, locale, "/x?lang="),
        pages.import(&import(), &import_form, locale, "/x?lang="),
        pages.changes(&changes(Vec::new()), locale, "/x?lang="),
        pages.changes(&changes(done.map(|act| saved(act, act != "undo")).to_vec()), locale, "/x?lang="),
    ];
    for kind in ["news", "plan", "organization", "page"] {
        let new = Edit { title: String::new(), path: String::new(), kind, state: "new", told: None, address: None, ..edit() };
        out.push(pages.edit(&new, locale, "/x?lang="));
    }
    for (key, state) in [("draft-kept", "review"), ("nothing-changed", "published"), ("not-saved", "planned"), ("saved", "withdrawn")] {
        out.push(pages.edit(&Edit { told: Some(Told { key, save: None }), state, ..edit() }, locale, "/x?lang="));
    }
    let whole = FormView { body: Some(Body { value: HOSTILE.to_owned(), problems: Vec::new() }), ..FormView::default() };
    out.push(pages.edit(&Edit { form: whole, original: None, ..edit() }, locale, "/x?lang="));
    for act in ["approve", "plan", "withdraw", "verify", "delete"] {
        let problems = ["by", "on", ""].map(|name| FieldProblem { name: name.to_owned(), text: HOSTILE.to_owned(), is_error: true });
        let ask = Ask {
            hidden: hidden(),
            act,
            title: HOSTILE.to_owned(),
            path: HOSTILE.to_owned(),
            linked: vec![(HOSTILE.to_owned(), "/_desk/edit?path=a".to_owned())],
            fields: vec![("by", HOSTILE.to_owned()), ("on", "05/11/2026".to_owned())],
            problems: problems.to_vec(),
        };
        out.push(pages.ask(&ask, locale, "/x?lang="));
    }
    for key in ["not-found", "original-faulty", "cannot-undo", "read-only", "failed"] {
        out.push(pages.notice(&Notice { key, arg: HOSTILE.to_owned(), back: "/x".to_owned() }, locale, "/x?lang="));
    }
    out
}

#[test]
fn no_text_becomes_markup() {
    for page in [all(Locale::Vi), all(Locale::En)].concat() {
        assert!(page.starts_with("<!doctype html>\n<html lang="), "{page}");
        assert!(!page.contains("<script>\"") && !page.contains("'</script>"), "{page}");
    }
}

#[test]
fn every_word_is_there_and_used() {
    for locale in [Locale::Vi, Locale::En] {
        let keys: BTreeSet<&str> = source(locale)
            .lines()
            .filter(|line| !line.starts_with([' ', '}', '#']))
            .filter_map(|line| line.split_once(" = "))
            .map(|(key, _)| key)
            .collect();
        for page in all(locale) {
            // A key without its text is shown as itself.
            for key in &keys {
                assert!(!page.contains(&format!(">{key}<")) || !key.contains('-'), "{key}: {page}");
            }
        }
        let other: BTreeSet<&str> = source(if locale == Locale::Vi { Locale::En } else { Locale::Vi })
            .lines()
            .filter(|line| !line.starts_with([' ', '}', '#']))
            .filter_map(|line| line.split_once(" = "))
            .map(|(key, _)| key)
            .collect();
        assert_eq!(keys, other);
        let templates = [
            include_str!("layout.html"),
            include_str!("edit.html"),
            include_str!("conflict.html"),
            include_str!("texts.html"),
            include_str!("ask.html"),
            include_str!("changes.html"),
            include_str!("notice.html"),
            include_str!("import.html"),
            include_str!("import_form.html"),
            include_str!("controls.rs"),
        ]
        .concat();
        for key in keys {
            let made = ["act-", "ask-", "section-", "record-"].iter().any(|start| key.starts_with(start));
            assert!(made || templates.contains(&format!("\"{key}\"")), "{key} is used nowhere");
        }
    }
}

#[test]
fn every_element_to_type_in_has_a_name_for_those_who_do_not_see_it() {
    for page in [all(Locale::Vi), all(Locale::En)].concat() {
        let mut ids = BTreeSet::new();
        for tag in page.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
            let attribute = |name: &str| tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            if let Some(id) = attribute("id") {
                assert!(ids.insert(id), "{id} stands twice");
            }
            let is_typed = tag.starts_with("input type=\"text\"")
                || tag.starts_with("textarea")
                || tag.starts_with("select")
                || tag.starts_with("input id=\"q\"");
            if is_typed && attribute("aria-label").is_none() {
                let id = attribute("id").unwrap_or_else(|| panic!("no id: {tag}"));
                assert!(page.contains(&format!("<label for=\"{id}\"")) || tag.contains("upload"), "{id} has no label");
            }
        }
    }
}

#[test]
fn words_to_type_say_their_language() {
    let page = Pages::default().edit(&Edit { lang: ("en".to_owned(), "English".to_owned()), ..edit() }, Locale::Vi, "/x?lang=");
    let tag = |name: &str| {
        let begin = page.find(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("{name}: {page}"));
        page[begin..].split('>').next().unwrap_or_default().to_owned()
    };
    for (name, lang) in [("text", "en"), ("summary", "en"), ("body", "en"), ("author@vi", "vi"), ("author@en", "en")] {
        assert!(tag(name).contains(&format!("lang=\"{lang}\"")), "{name}: {}", tag(name));
    }
    assert!(!tag("number").contains("lang="), "{}", tag("number"));
    // What it is made from is in the language of the original.
    assert!(page.contains("<p class=\"words\" lang=\"vi\">"), "{page}");
}

#[test]
fn what_a_group_needs_it_needs_only_where_it_is_given() {
    let group = |is_needed| Control { is_needed, ..control("cover", Kind::Group { controls: vec![line("cover.alt", Input::Text)] }) };
    let page = |is_needed| {
        let sections = vec![Section { id: "main", is_folded: false, controls: vec![group(is_needed)] }];
        let form = FormView { sections, ..FormView::default() };
        Pages::default().edit(&Edit { form, original: None, ..edit() }, Locale::En, "/x?lang=")
    };
    assert!(page(true).contains("aria-required=\"true\"") && !page(true).contains("if anything is given here"));
    assert!(!page(false).contains("aria-required") && page(false).contains("(required, if anything is given here)"));
}

#[test]
fn what_differs_is_marked_and_what_is_wrong_stands_at_its_field() {
    let clash = Clash {
        name: "title".to_owned(),
        label: "Tiêu đề".to_owned(),
        mine: "Họp thứ Ba".to_owned(),
        theirs: "Họp thứ Tư".to_owned(),
        before: "Họp".to_owned(),
        is_long: false,
    };
    let conflict = Conflict { hidden: Vec::new(), title: String::new(), path: String::new(), fields: vec![clash] };
    let page = Pages::default().conflict(&conflict, Locale::Vi, "/x?lang=");
    assert!(page.contains("Họp thứ <mark>Ba</mark>") && page.contains("Họp thứ <mark>Tư</mark>"), "{page}");
    let ask = Ask {
        hidden: Vec::new(),
        act: "plan",
        title: String::new(),
        path: String::new(),
        linked: Vec::new(),
        fields: vec![("by", String::new()), ("on", "mai".to_owned())],
        problems: vec![FieldProblem { name: "on".to_owned(), text: "không phải ngày".to_owned(), is_error: true }],
    };
    let page = Pages::default().ask(&ask, Locale::Vi, "/x?lang=");
    assert!(page.contains("value=\"mai\" aria-invalid=\"true\" aria-describedby=\"p-on\""), "{page}");
    assert!(page.contains("<ul class=\"problems\" id=\"p-on\"><li class=\"error\">không phải ngày</li></ul>"), "{page}");
    assert_eq!(page.matches("aria-invalid").count(), 1, "{page}");
}

#[test]
fn a_list_and_each_record_say_that_they_were_on_the_form() {
    let page = Pages::default().edit(&edit(), Locale::Vi, "/x?lang=");
    for sent in [
        "<input type=\"hidden\" name=\"tasks\" value=\"\">",
        "<input type=\"hidden\" name=\"tasks[0].~was\" value=\"0\">",
        "<input type=\"hidden\" name=\"tasks[+].~was\" value=\"\">",
        "<input type=\"hidden\" name=\"topics\" value=\"\">",
        "<input type=\"hidden\" name=\"aliases\" value=\"\">",
        "value=\"remove:tasks[0]\"",
        "value=\"add:tasks\"",
    ] {
        assert!(page.contains(sent), "{sent}: {page}");
    }
}
