//! The theme: NC501 to NC511.

use nhipcau::diagnostic::Code::*;

use super::case::{Case, GOOD, NEWS, SITE, settings};

const ARTICLE: &str = "content/theme/templates/article.html";
const VI: &str = "content/theme/i18n/vi.ftl";
const CSS: &str = "content/theme/assets/site.css";
const JS: &str = "content/theme/assets/a.js";
const OTHER_JS: &str = "content/theme/assets/b.js";

pub fn cases() -> Vec<Case> {
    let site = |theme: &str| {
        format!("languages: [vi, en]\nname: {{vi: Hội Mẫu, en: Sample Union}}\nbase_url: https://example.org/\ntheme: {theme}\n")
    };
    let template = |text: &str| Case::new(&[(NEWS, GOOD.as_bytes()), (ARTICLE, text.as_bytes())]);
    vec![
        settings(ThemeNotFound, &site("hoa-sen"), 4, 8),
        file(SITE, site("mot").as_bytes())
            .with("themes/mot/theme.yaml", "name: Một\nparent: hai\n")
            .with("themes/hai/theme.yaml", "parent: mot\n")
            .has(ThemeLoop, "themes/hai/theme.yaml", 1, 9),
        template("{% if article %}\n<p>\n").has(TemplateSyntax, ARTICLE, 1, 17),
        template("<p>\n{{ text.title | khongco }}\n").has(TemplateSyntax, ARTICLE, 2, 17),
        template("{% extends \"khong-co.html\" %}\n").has(TemplateSyntax, ARTICLE, 1, 1),
        template("<h1>{{ text.title }}</h1>\n<p>{{ text.tilte.a }}</p>\n").has(TemplateRender, ARTICLE, 2, 12).says("/tin-tuc/2026/bai/"),
        template("<p>{{ t(key=\"khong-co\") }}</p>\n").has(TemplateRender, ARTICLE, 1, 7),
        template("{% component Kaput(@site) %}\n<p>{{ site.khong.co }}</p>\n{% endcomponent Kaput %}{{ part(name=\"Kaput\") }}\n")
            .has(TemplateRender, ARTICLE, 2, 12)
            .says("/tin-tuc/2026/bai/"),
        template("<p>\n{{ part(name=\"KhongCo\") }}</p>\n").has(TemplateRender, ARTICLE, 2, 4).says("KhongCo"),
        template("{% component Here(@here) %}{{ here }}{% endcomponent Here %}{{ part(name=\"Here\") }}\n").has(
            TemplateRender,
            ARTICLE,
            1,
            64,
        ),
        template("{% component Again(@lang) %}{{ part(name=\"Again\") }}{% endcomponent Again %}{{ part(name=\"Again\") }}\n")
            .has(TemplateRender, ARTICLE, 1, 32)
            .says("asks for itself"),
        template("{{ part(name=\"CardLine\", of=\"bai\") }}\n").has(TemplateRender, ARTICLE, 1, 4).says("`id`"),
        file(VI, "loi-chao = Xin chào\n".as_bytes()).has(StringMissing, "themes/huu-nghi/i18n/en.ftl", 1, 1).says("loi-chao"),
        file(VI, "home = Trang chủ\nmot dòng không có dấu\n".as_bytes()).has(StringSyntax, VI, 2, 5).says("="),
        file(VI, "home = Trang { $chu\n".as_bytes()).has(StringSyntax, VI, 2, 1).says("braces"),
        file(VI, "month-year = Tháng { $thang }\n".as_bytes()).has(StringSyntax, VI, 1, 1).says("$thang"),
        file(VI, b"home = \xff\n").has(NotUtf8, VI, 1, 8),
        file(CSS, b"a {\n  background: url(hoa.png);\n}\n").has(ThemeAsset, CSS, 2, 15).says("hoa.png"),
        file(JS, b"// A\nimport { b } from \"./b.js\";\n").has(ThemeAsset, JS, 2, 20).says("./b.js"),
        file(JS, b"import \"./b.js\";\n")
            .with(OTHER_JS, "export * from './a.js';\n")
            .has(ThemeAsset, JS, 1, 9)
            .has(ThemeAsset, OTHER_JS, 1, 16),
        file(JS, b"import { b } from \"./b.js\";\nimport \"lit\";\n").with(OTHER_JS, "export const b = 1;\n"),
        file(CSS, b"a { color: \xff }\n").has(ThemeAsset, CSS, 1, 1).says("UTF-8"),
        file(CSS, "/* Màu */ a { *zoom: 1; }\n".as_bytes()).has(StyleSyntax, CSS, 1, 23).says("; does not belong here"),
        file(CSS, b"a { color: red }\n}\nb { color: blue }\n").has(StyleSyntax, CSS, 2, 1).says("selector"),
        file(CSS, b"@import \"mau.css\";\n").has(StyleSyntax, CSS, 1, 1).says("@import"),
    ]
    .into_iter()
    .chain(colours())
    .collect()
}

/// Colours under the names of the style sheet.
fn colours() -> Vec<Case> {
    const THEME: &str = "themes/mot/theme.yaml";
    let site = |theme: &str, line: &str| {
        format!("languages: [vi, en]\nname: {{vi: Hội Mẫu, en: Sample Union}}\nbase_url: https://example.org/\ntheme: {theme}\n{line}\n")
    };
    let own = |line: &str| site("huu-nghi", line);
    let of_theme =
        |text: &str| Case::new(&[(SITE, site("mot", "").as_bytes())]).with(THEME, format!("name: mot\nparent: huu-nghi\n{text}\n"));
    vec![
        file(SITE, own("colours: {head: \"#123\"}").as_bytes()),
        file(SITE, own("colours:\n  head: {light: \"#123456\", dark: \"#000\"}\n  gold: \"#8a5a00\"").as_bytes()),
        settings(UnknownColour, &own("colours: {haed: \"#123456\"}"), 5, 11).says("\"head\""),
        settings(BadColour, &own("colours: {head: xanh}"), 5, 17),
        settings(BadColour, &own("colours: {head: \"#12345\"}"), 5, 17),
        settings(BadColour, &own("colours: {head: 0f4c5c}"), 5, 17).fix("colours: {head: \"#0f4c5c\"}"),
        settings(BadColour, &own("colours:\n  head:\n    dark: red"), 7, 11),
        settings(HashInValue, &own("colours:\n  head: #0f4c5c"), 6, 9),
        settings(UnknownKey, &own("colours:\n  head: {lihgt: \"#fff\"}"), 6, 10),
        settings(LowContrast, &own("colours: {head: \"#e0c060\"}"), 5, 11).says("contrast 1.18"),
        settings(LowContrast, &own("colours:\n  text: {dark: \"#444\"}"), 6, 3),
        of_theme("colours: {head: \"#123456\"}"),
        of_theme("colours: {haed: \"#123456\"}").has(UnknownColour, THEME, 3, 11),
        of_theme("contrast: [{text: text, on: grund}]").has(UnknownColour, THEME, 3, 29).says("\"ground\""),
        of_theme("colours: {head-text: \"#0f4c5c\"}").has(LowContrast, THEME, 3, 11),
    ]
}

fn file(path: &str, bytes: &[u8]) -> Case {
    Case::new(&[(path, bytes)])
}
