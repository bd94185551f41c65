use super::*;
use crate::diagnostic::Severity;

fn sheet(text: &str, problems: &mut Vec<Diagnostic>) -> String {
    let path = Arc::from("content/theme/assets/site.css");
    let text = SheetText { path: &path, text };
    let mut parsed = read(text, problems);
    problems.extend(relink(text, &mut parsed, |target| match target {
        "a.png" => Link::To("a.1234.png".to_owned()),
        _ if target.starts_with('#') || target.starts_with("data:") => Link::Stays,
        _ => Link::Nowhere,
    }));
    write(text, &parsed).unwrap()
}

fn small(text: &str) -> String {
    let mut problems = Vec::new();
    let css = sheet(text, &mut problems);
    assert_eq!(problems, [], "{text}");
    css
}

fn told(text: &str) -> Vec<(u32, u32, String)> {
    let mut problems = Vec::new();
    sheet(text, &mut problems);
    let reason =
        |problem: &Diagnostic| problem.args.iter().find(|(name, _)| *name != "target").map_or(String::new(), |(_, word)| word.clone());
    problems.iter().map(|problem| (problem.place.line, problem.place.column, reason(problem))).collect()
}

#[test]
fn blanks_and_comments_go() {
    assert_eq!(small("/* Ghi chú */\na ,\n b {\n  color : #ff0000 ;\n\n}\n"), "a,b{color:red}");
}

/// Nothing is added for old browsers, nothing joined or left out that a browser might read in another way.
#[test]
fn what_the_sheet_says_stays() {
    for css in [
        "a{display:-webkit-box;display:flex}",
        "a{padding:1px;padding-inline:2px;padding-left:3px}",
        "a{text-wrap:balance;text-wrap-style:pretty;field-sizing:content;interpolate-size:allow-keywords}",
        "a{color:light-dark(#fff,#000)}",
        "a{color:oklch(70% .1 200);color:color-mix(in oklab,red,var(--x) 20%)}",
        "a{width:calc-size(auto,size);corner-shape:squircle;animation-timeline:view()}",
        "a{inset-inline-start:anchor(right);position-area:top;margin-trim:block}",
        "details::details-content{block-size:auto}",
        "a:target-current,::scroll-marker{color:red}",
        "a{&:hover{color:red}.b &{color:#00f}}",
        "a:has(> b):not(:is(c,d)){color:red}",
        "@container card (inline-size>20rem){a{color:red}}",
        "@starting-style{a{opacity:0}}",
        "@layer x,y;@layer x{a{color:red}}",
        "@scope (.a) to (.b){c{color:red}}",
        "@supports (display:grid) and (not (display:inline-grid)){a{color:red}}",
        "@media (prefers-reduced-motion:reduce) and (width>=40rem){a{color:red}}",
        "@media (forced-colors:active){a{color:canvastext}}",
        "@page{margin:20mm 18mm}",
        "@view-transition{navigation:auto}",
        "a{b:c d(1,2)}",
    ] {
        let plain = |css: &str| css.chars().filter(|c| !c.is_whitespace() && *c != ';').collect::<String>();
        assert_eq!(plain(&small(css)), plain(css));
    }
}

#[test]
fn links_lead_to_the_files_as_they_are_published() {
    assert_eq!(small("a{background:url(\"a.png\")}"), "a{background:url(a.1234.png)}");
    assert_eq!(small("a{--x:url(a.png);cursor:url('a.png'),auto}"), "a{--x:url(a.1234.png);cursor:url(a.1234.png),auto}");
    assert!(small("@font-face{font-family:x;src:url(a.png)format(\"woff2\")}").contains("url(a.1234.png)"));
    assert_eq!(small("a{background:image-set('a.png' 1x,'a.png' 2x)}"), "a{background:image-set(\"a.1234.png\" 1x,\"a.1234.png\" 2x)}");
    assert!(
        small("a{filter:url(#b);background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)}")
            .contains("data:image/gif;base64,R0lGODlhAQABAAAAACw=")
    );
    assert_eq!(told("a{\n  color: red;\n  background: url(hoa.png);\n}"), [(3, 15, "target".to_owned())]);
    assert_eq!(told("a{--đường: url(hoa.png)}"), [(1, 12, "target".to_owned())]);
}

#[test]
fn what_cannot_be_read_is_told_where_it_stands() {
    for (text, line, column, reason) in [
        ("a {\n  color: red;\n  *zoom: 1;\n}", 3, 11, "token"),
        ("a { color red; }", 1, 10, "token"),
        ("h1(>h2) { color: red }", 1, 1, "selector"),
        ("a { color: red }}\nb { color: blue }", 1, 17, "selector"),
        ("@media (min-width) and { a { color: red } }", 1, 24, "end"),
        ("@import \"a.css\";", 1, 1, "import"),
        ("a { color: red }\n@import \"a.css\";", 2, 8, "import"),
        ("a b c", 1, 6, "end"),
    ] {
        assert_eq!(told(text), [(line, column, reason.to_owned())], "{text}");
    }
    assert_eq!(told("a{x}b{y}").len(), 2, "all at once");
}

/// It may be newer than the program, and is more often a slip.
#[test]
fn a_rule_that_is_not_known_stays_with_a_warning() {
    let mut problems = Vec::new();
    assert_eq!(sheet("@meida print{a{color:red}}", &mut problems), "@meida print{a{color:red}}");
    assert_eq!(
        problems.iter().map(|problem| (problem.code, problem.severity)).collect::<Vec<_>>(),
        [(Code::StyleSyntax, Severity::Warning)]
    );
}

#[test]
fn the_same_sheet_is_written_the_same() {
    let css = include_str!("../../../themes/huu-nghi/assets/site.css").replace("url(\"fonts/", "url(\"data:");
    let (one, other) = (small(&css), small(&css));
    assert!(one == other && one.len() < css.len() * 9 / 10, "{} of {}", one.len(), css.len());
    assert_eq!(small(&one), one, "and once more");
}
