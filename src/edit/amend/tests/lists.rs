//! Lists of texts and of groups.

use super::form::{check, gone, list, map, number, set, text};
use crate::edit::amend::Value;

#[test]
fn what_is_equal_in_a_list_keeps_its_lines() {
    for (before, to, after) in [
        ("[a, b, c]", &["a", "c"][..], "[a, c]"),
        ("[a, b, c] # ghi", &["a", "b", "c", "d"], "[a, b, c, d] # ghi"),
        ("[a, b, c]", &["x", "a", "b", "c"], "[x, a, b, c]"),
        ("[a, b, c]", &["a", "x", "c"], "[a, x, c]"),
        ("[ a, 'b', c, ]", &["a", "b"], "[ a, 'b', ]"),
        ("[a, b, c]", &["a"], "[a]"),
        ("[a, b, c]", &["b"], "[b]"),
        ("[\"112\", \"122\"]", &["112", "140"], "[\"112\", \"140\"]"),
        ("[\"112\"]", &["112", "140"], "[\"112\", \"140\"]"),
        ("[a, b]", &["c", "d", "e"], "[c, d, e]"),
        ("[a]", &[], "[]"),
        ("[]", &["a", "b"], "[a, b]"),
        ("", &["a", "b"], "[a, b]"),
        ("# ghi", &["a", "b"], "[a, b] # ghi"),
        ("a # ghi", &["a", "b"], "[a, b] # ghi"),
        ("\n  - a # một\n  # hai\n  - b\n  - c", &["b", "c", "d"], "\n  # hai\n  - b\n  - c\n  - d"),
        ("\n- a # một\n- b # hai\n\n- c", &["a", "x", "b"], "\n- a # một\n- x\n- b # hai\n"),
        ("\n-   a\n-   b", &["a", "x: y"], "\n-   a\n-   \"x: y\""),
        ("# đầu\n  - a\n  # b\n  - b\n    # trong\n  - c", &["a", "c"], "# đầu\n  - a\n  - c"),
        ("\n  - a\n  - b", &[], "[]"),
        ("\n  - 'a'", &["b", "c"], "\n  - 'b'\n  - 'c'"),
        ("[\n  a, # một\n  b, # hai\n]", &["a", "b", "c"], "[\n  a, # một\n  b, # hai\n  c,\n]"),
        ("[\n  a, # một\n  b # hai\n]", &["a", "b", "c", "d"], "[\n  a, # một\n  b, # hai\n  c,\n  d\n]"),
        ("[\n  a, # một\n  # hai\n  b,\n  c\n]", &["a", "c"], "[\n  a, # một\n  c\n]"),
        ("[\n  a, # một\n  b # hai\n]", &["a"], "[\n  a, # một\n]"),
        ("[\n  a,\n  b]", &["x", "a", "b", "c"], "[\n  x,\n  a,\n  b, c]"),
        ("[a, b,\n  c]", &["a"], "[a,\n  ]"),
    ] {
        let lead = |value: &str| if value.is_empty() || value.starts_with('\n') { String::new() } else { " ".to_owned() };
        check(
            &format!("name: a\nareas:{}{before}\nextra: 1\n", lead(before)),
            &[set("areas", list(to))],
            &format!("name: a\nareas:{}{after}\nextra: 1\n", lead(after)),
        );
    }
    check("name: a\n", &[set("sectors", list(&["122"]))], "name: a\nsectors: [\"122\"]\n");
    check("areas: [a, b, c, d]\n", &[gone("areas[1]"), gone("areas[3]"), set("areas[4]", text("e"))], "areas: [a, c, e]\n");
    check("name: a\nareas: [a]\n", &[gone("areas[0]")], "name: a\n");
    check("name: a\n", &[set("areas[0]", text("x")), set("areas[1]", text("z"))], "name: a\nareas: [x, z]\n");
}

const PROJECTS: &str = "\
projects:
  # một
  - id: a
    title: A # nhan đề
    # tiền
    budget:
      - {amount: \"1\", currency: USD}

  # hai
  - title: B
    # mã
    id: b
    # hết
# sau
extra: 1
";

#[test]
fn groups_in_a_list() {
    let replaced = |from: &str, to: &str| PROJECTS.replace(from, to);
    for (changes, after) in [
        (vec![set("projects[0].title", text("AA"))], replaced("title: A #", "title: AA #")),
        (vec![set("projects[0].budget[0].amount", text("2"))], replaced("\"1\"", "\"2\"")),
        (
            vec![set("projects[0].budget[1]", map(&[("amount", text("3")), ("currency", text("VND"))]))],
            replaced("USD}\n", "USD}\n      - {amount: \"3\", currency: VND}\n"),
        ),
        (vec![set("projects[0].start", number("2026"))], replaced("# nhan đề\n", "# nhan đề\n    start: 2026\n")),
        (vec![gone("projects[0].id")], replaced("- id: a\n    title", "- title")),
        (vec![gone("projects[1].title")], replaced("- title: B\n    # mã\n    id", "-\n    # mã\n    id")),
        (vec![gone("projects[1].id")], replaced("    # mã\n    id: b\n    # hết\n", "    # hết\n")),
        (vec![gone("projects[0].budget[0]")], replaced("    # tiền\n    budget:\n      - {amount: \"1\", currency: USD}\n", "")),
        (vec![gone("projects[0].budget[0].amount")], replaced("{amount: \"1\", c", "{c")),
        (
            vec![gone("projects[0]")],
            "projects:\n\n  # hai\n  - title: B\n    # mã\n    id: b\n    # hết\n# sau\nextra: 1\n".to_owned(),
        ),
        (vec![gone("projects[1]")], replaced("  # hai\n  - title: B\n    # mã\n    id: b\n    # hết\n", "")),
        (vec![gone("projects[1].id"), gone("projects[1].title")], replaced("  # hai\n  - title: B\n    # mã\n    id: b\n    # hết\n", "")),
        (vec![gone("projects[0]"), gone("projects[1]")], "# sau\nextra: 1\n".to_owned()),
        (
            vec![gone("projects[1].title"), gone("projects[1].id"), set("projects[1].start", text("2026-01"))],
            replaced("- title: B\n    # mã\n    id: b\n", "- start: 2026-01\n"),
        ),
        (
            vec![set("projects[2].title", text("C")), set("projects[2].id", text("c"))],
            replaced("    # hết\n", "    # hết\n  - id: c\n    title: C\n"),
        ),
        (
            vec![
                gone("projects[0]"),
                set("projects[1].title", text("BB")),
                set(
                    "projects[2]",
                    map(&[("id", text("c")), ("budget", Value::List(vec![map(&[("amount", text("9")), ("kind", text("x"))])]))]),
                ),
            ],
            "projects:\n\n  # hai\n  - title: BB\n    # mã\n    id: b\n    # hết\n  - id: c\n    budget:\n      - {amount: \"9\", kind: x}\n# sau\nextra: 1\n"
                .to_owned(),
        ),
        (vec![set("projects[1].budget[0].amount", text("7"))], replaced("title: B\n", "title: B\n    budget:\n      - {amount: \"7\"}\n")),
    ] {
        check(PROJECTS, &changes, &after);
    }
}

#[test]
fn lists_of_groups_from_nothing() {
    let project =
        |id: &str| map(&[("id", text(id)), ("title", text("Nhan đề: một")), ("budget", Value::List(vec![map(&[("amount", text("5"))])]))]);
    const ONE: &str = "  - id: a\n    title: \"Nhan đề: một\"\n    budget:\n      - {amount: \"5\"}\n";
    check("name: a\n", &[set("projects[0]", project("a"))], &format!("name: a\nprojects:\n{ONE}"));
    check(
        "projects: [] # ghi\nname: a\n",
        &[set("projects", Value::List(vec![project("a")]))],
        &format!("projects: # ghi\n{ONE}name: a\n"),
    );
    check("projects:\nname: a\n", &[set("projects[0]", project("a"))], &format!("projects:\n{ONE}name: a\n"));
    check(
        "budget:\n- {amount: \"1\"}\n",
        &[set("budget[1]", map(&[("amount", text("2"))]))],
        "budget:\n- {amount: \"1\"}\n- {amount: \"2\"}\n",
    );
    check("rows:\n  - [a, b]\n  - - c\n    - d\n", &[gone("rows[1][0]"), set("rows[0][2]", text("e"))], "rows:\n  - [a, b, e]\n  - - d\n");
    check("rows:\n  - a\n  -\n  - c\n", &[set("rows[1]", text("b")), set("rows[3]", text("d"))], "rows:\n  - a\n  - b\n  - c\n  - d\n");
    check("rows:\n  - a\n  -\nname: x\n", &[gone("rows[1]")], "rows:\n  - a\nname: x\n");
}

#[test]
fn the_longest_front_matter_is_changed_quickly() {
    let items: String = (0..1800).map(|index| format!("  - {{id: p{index}, title: x}}\n")).collect();
    let title = |index: usize| set(&format!("projects[{index}].title"), text("z"));
    let changes: Vec<_> = (0..500).map(title).chain((1000..1100).map(|index| gone(&format!("projects[{index}]")))).collect();
    let timed = |changes: &[_]| {
        let begin = std::time::Instant::now();
        (super::form::try_change(&format!("projects:\n{items}"), changes).unwrap(), begin.elapsed())
    };
    let (_, alone) = timed(&changes[..1]);
    let (made, all) = timed(&changes);
    assert_eq!((made.matches("title: z").count(), made.matches("- {").count()), (500, 1700));
    // Six hundred that each read the text anew would cost as much as six hundred alone, however fast the machine is.
    assert!(all < alone * 20, "{alone:?} for one, {all:?} for all");
}
