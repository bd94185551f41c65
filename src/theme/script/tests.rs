use super::*;

fn names(text: &str) -> Vec<&str> {
    imports(text).into_iter().map(|place| &text[place]).collect()
}

#[test]
fn what_is_imported_by_a_path_is_found() {
    for (text, found) in [
        ("import { fold } from \"./words.js\";\n", vec!["./words.js"]),
        ("// A comment.\nimport * as w from './words.js'\nimport x, {y as z} from \"../b.js\";", vec!["./words.js", "../b.js"]),
        ("import {\n  fold,\n  spell,\n} from \"./words.js\";\nconst a = 1;\n", vec!["./words.js"]),
        ("import\"./a.js\";import{b}from\"./b.js\";export*from\"./c.js\";b()", vec!["./a.js", "./b.js", "./c.js"]),
        ("export { fold } from \"./words.js\";\nexport * as all from './all.js';\n", vec!["./words.js", "./all.js"]),
        ("import \"./a.js\"\r\nimport './b.js'\r\n", vec!["./a.js", "./b.js"]),
    ] {
        assert_eq!(names(text), found, "{text}");
    }
}

#[test]
fn what_only_looks_like_it_stays() {
    for text in [
        "",
        "import",
        "import { a } from \"./a.js",
        "import { a } from \"./a.js\nb\";",
        "import lit from \"lit\";\nimport \"https://example.org/x.js\";",
        "import(\"./a.js\");\nimport.meta.url + \"./a.js\";",
        "export const from = \"./a.js\";",
        "export { a };\nconst b = \"./a.js\";",
        "export default \"./a.js\";",
        "exported from \"./a.js\"",
        "important \"./a.js\"",
        "// import { a } from \"./a.js\";\n * import \"./b.js\"\n",
        "const text = `x import { a } from \"./a.js\"`;",
    ] {
        assert_eq!(names(text), [""; 0], "{text}");
    }
}

#[test]
fn only_the_names_change() {
    let text = "import { a } from \"./a.js\"; // đường\nexport * from './b/c.js';\na(\"./a.js\");\n";
    let names = ["./a.12.js".to_owned(), "./b/c.34.js".to_owned()];
    let written = "import { a } from \"./a.12.js\"; // đường\nexport * from './b/c.34.js';\na(\"./a.js\");\n";
    assert_eq!(renamed(text, &imports(text), &names), written);
}
