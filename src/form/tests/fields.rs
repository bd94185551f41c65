use super::*;

const NEWS: &str = "---\n# Tựa\ntitle: \"Cũ\" # ghi chú\ndate: 2026-11-05\ntopics: [culture]\ncover: {image: a.jpg, alt: Ảnh}\nauthor: Ban biên tập\nextra: {x: [1, 2]}\n---\n\nThân\n";

#[test]
fn a_form_sent_back_as_it_was_changes_nothing() {
    for text in [NEWS.to_owned(), NEWS.replace('\n', "\r\n"), format!("\u{feff}{NEWS}"), NEWS.replace("Thân\n", "  Thân  \n\n\n")] {
        assert_eq!(changed(Kind::News, &text, &[]), text);
    }
}

#[test]
fn every_file_of_the_sample_site_comes_back_as_it_is() {
    let config = config();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut count = 0;
    for (folder, kind) in [("news", Kind::News), ("plans", Kind::Plan), ("organizations", Kind::Organization), ("pages", Kind::Page)] {
        let form = Form::of_original(kind, &config, Locale::Vi);
        for entry in walkdir::WalkDir::new(root.join(folder))
            .into_iter()
            .flatten()
            .filter(|entry| entry.path().extension().is_some_and(|e| e == "md"))
        {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            assert_eq!(form.candidate(&text, &form.entered(&text)).text, text, "{}", entry.path().display());
            assert_eq!(form.changes(&text, &form.entered(&text)), Ok(Vec::new()), "{}", entry.path().display());
            count += 1;
        }
    }
    assert!(count > 30, "{count}");
}

#[test]
fn one_field_is_one_change() {
    check(Kind::News, NEWS, &[("title", "Mới: tin")], &NEWS.replace("\"Cũ\"", "\"Mới: tin\""));
    check(Kind::News, NEWS, &[("date", "6/11/2026")], &NEWS.replace("11-05", "11-06"));
    check(Kind::News, NEWS, &[("date", "06/11/2026 14:30")], &NEWS.replace("2026-11-05", "\"2026-11-06 14:30\""));
    check(Kind::News, NEWS, &[("cover.alt", "Ảnh mới")], &NEWS.replace("alt: Ảnh", "alt: Ảnh mới"));
    check(Kind::News, NEWS, &[("cover.caption", "Chú thích")], &NEWS.replace("alt: Ảnh", "alt: Ảnh, caption: Chú thích"));
    check(Kind::News, NEWS, &[("topics", "")], &NEWS.replace("topics: [culture]\n", ""));
    check(Kind::News, NEWS, &[("cover.image", ""), ("cover.alt", "")], &NEWS.replace("cover: {image: a.jpg, alt: Ảnh}\n", ""));
    check(Kind::News, NEWS, &[("level", "local")], &NEWS.replace("topics: [culture]\n", "topics: [culture]\nlevel: local\n"));
}

#[test]
fn a_control_that_was_not_sent_stays() {
    let config = config();
    let form = Form::of_original(Kind::News, &config, Locale::Vi);
    let mut entered = Entered::default();
    entered.push("title", "Mới");
    assert_eq!(form.candidate(NEWS, &entered).text, NEWS.replace("Cũ", "Mới"));
    entered.push("extra", "x");
    entered.push("status", "published");
    assert_eq!(form.candidate(NEWS, &entered).text, NEWS.replace("Cũ", "Mới"), "no control sets these");
}

#[test]
fn what_is_ticked_is_no_new_order() {
    let text = NEWS.replace("[culture]", "[people-to-people, culture, unknown]");
    let config = config();
    let form = Form::of_original(Kind::News, &config, Locale::Vi);
    let mut entered = Entered::default();
    for value in ["", "culture", "people-to-people", "unknown"] {
        entered.push("topics", value);
    }
    assert_eq!(form.candidate(&text, &entered).text, text);
    entered.set("topics", "");
    entered.push("topics", "unknown");
    assert_eq!(form.candidate(&text, &entered).text, text.replace("people-to-people, culture, ", ""));
}

#[test]
fn a_text_in_several_languages_is_a_group_when_it_has_to_be() {
    let with = |author: &str| NEWS.replace("author: Ban biên tập", author);
    check(Kind::News, NEWS, &[("author@vi", "Văn phòng")], &with("author: Văn phòng"));
    check(Kind::News, NEWS, &[("author@en", "Board")], &with("author: {vi: Ban biên tập, en: Board}"));
    check(Kind::News, NEWS, &[("author@vi", "")], &with("").replace("\n\nextra", "\nextra"));
    let both = with("author: {fr: Comité, vi: Ban, en: Board}");
    check(Kind::News, &both, &[("author@en", "Office")], &both.replace("Board", "Office"));
    check(Kind::News, &both, &[("author@en", ""), ("author@vi", "")], &with("author: {fr: Comité}"));
    let none = NEWS.replace("author: Ban biên tập\n", "");
    check(Kind::News, &none, &[("author@en", "Board")], &with("author: {en: Board}"));
}

#[test]
fn what_no_form_can_show_stays() {
    for odd in ["topics: {a: b}", "title: [a, b]", "date: {a: 1}", "author: {vi: [a]}", "cover: [a]", "gallery: {a: b}", "source: chữ"] {
        let key = odd.split(':').next().unwrap();
        let text: String = NEWS.lines().filter(|line| !line.starts_with(key)).map(|line| format!("{line}\n")).collect();
        let text = text.replace("extra:", &format!("{odd}\nextra:"));
        assert_eq!(changed(Kind::News, &text, &[("summary", "")]), text);
        let config = config();
        let form = Form::of_original(Kind::News, &config, Locale::Vi);
        assert!(!form.entered(&text).iter().any(|(name, _)| name == key || name.starts_with(&format!("{key}."))), "{odd}");
    }
}

#[test]
fn a_new_file_is_made_of_nothing() {
    let wanted = [("title", "Tin mới"), ("date", "5/11/2026"), ("summary", ""), ("body", "Một.\n\nHai.")];
    for text in ["", "---\n---\n"] {
        check(Kind::News, text, &wanted, "---\ntitle: Tin mới\ndate: 2026-11-05\n---\n\nMột.\n\nHai.\n");
    }
}

#[test]
fn what_is_not_understood_is_told_and_not_written() {
    let config = config();
    let form = Form::of_original(Kind::News, &config, Locale::Vi);
    let mut entered = form.entered(NEWS);
    entered.set("date", "hôm qua");
    entered.set("title", "Mới");
    let candidate = form.candidate(NEWS, &entered);
    assert_eq!(candidate.text, NEWS.replace("Cũ", "Mới"));
    let [problem] = candidate.problems.as_slice() else { panic!("{:?}", candidate.problems) };
    assert_eq!(problem.name, "date");
    assert!(problem.text.contains("hôm qua") && problem.text.contains("05/11/2026") && problem.is_error, "{}", problem.text);
    assert_eq!(form.changes(NEWS, &entered), Err(candidate.problems));
    let broken = NEWS.replace("topics: [culture]", "topics: [culture");
    let told = form.candidate(&broken, &entered);
    assert_eq!(told.text, broken);
    assert!(told.problems.iter().any(|problem| problem.name.is_empty()), "{:?}", told.problems);
}

#[test]
fn blanks_around_a_text_are_no_change() {
    let text = "---\ntitle: \" a \"\nsummary: |\n\n  Một\n  Hai\n\nauthor: {vi: \"b \"}\n---\n";
    let config = config();
    let form = Form::of_original(Kind::News, &config, Locale::Vi);
    let mut entered = Entered::default();
    for (name, value) in form.entered(text).iter() {
        entered.push(name, value.trim().replace('\n', "\r\n"));
    }
    assert_eq!(form.changes(text, &entered), Ok(Vec::new()));
    assert_eq!(form.candidate(text, &entered).text, text);
}

#[test]
fn what_is_there_without_a_value_is_filled() {
    for nothing in ["", " ~", " null"] {
        let text = format!("---\ntitle:{nothing}\ncover:{nothing}\ntopics:{nothing}\nauthor:{nothing}\ngallery:{nothing}\n---\n");
        assert_eq!(changed(Kind::News, &text, &[]), text);
        let fill = [
            ("title", "a"),
            ("cover.alt", "b"),
            ("topics", "culture"),
            ("author@vi", "c"),
            ("gallery[0].~was", ""),
            ("gallery[0].alt", "d"),
        ];
        let config = config();
        let form = Form::of_original(Kind::News, &config, Locale::Vi);
        let mut entered = form.entered(&text);
        fill.iter()
            .for_each(|(name, value)| if entered.get(name).is_some() { entered.set(name, *value) } else { entered.push(*name, *value) });
        let made = form.candidate(&text, &entered);
        assert_eq!(made.problems, []);
        let again = form.entered(&made.text);
        for (name, value) in fill.iter().filter(|(name, _)| !name.ends_with("was") && *name != "topics") {
            assert_eq!(again.get(name), Some(*value), "{}", made.text);
        }
        assert_eq!(again.all("topics").collect::<Vec<_>>(), ["", "culture"]);
    }
    let text = "---\ntitle: a\ntopics: []\ncover: {}\ngallery: []\n---\n";
    let wanted = "---\ntitle: a\ntopics: [culture]\ncover: {alt: b}\ngallery: []\n---\n";
    let new = changed(Kind::News, text, &[("topics", "culture"), ("cover.alt", "b")]);
    assert!(new == wanted || new == wanted.replace("cover: {alt: b}", "cover:\n  alt: b"), "{new}");
}

#[test]
fn one_in_place_of_a_list_is_shown_as_its_only_item() {
    let text = "---\ntitle: a\ntopics: culture\n---\n";
    let config = config();
    let form = Form::of_original(Kind::News, &config, Locale::Vi);
    let mut entered = form.entered(text);
    assert_eq!(entered.all("topics").collect::<Vec<_>>(), ["", "culture"]);
    entered.push("topics", "people-to-people");
    assert_eq!(form.candidate(text, &entered).text, text.replace("culture", "[culture, people-to-people]"));
}

#[test]
fn a_file_without_front_matter_is_left_alone_and_told_of() {
    let config = config();
    let form = Form::of_original(Kind::News, &config, Locale::Vi);
    for text in ["Thân bài\n", "---\ntitle: a\n"] {
        assert_eq!(form.candidate(text, &form.entered(text)).problems, []);
        for name in ["title", "body"] {
            let mut entered = form.entered(text);
            entered.set(name, "Mới");
            let candidate = form.candidate(text, &entered);
            assert_eq!((&*candidate.text, candidate.problems.len()), (text, 1), "{name}");
        }
    }
}
