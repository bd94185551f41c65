//! The theme: NC501 to NC507.

use nhipcau::diagnostic::Code::*;

use super::case::{Case, GOOD, NEWS, SITE, settings};

const ARTICLE: &str = "content/theme/templates/article.html";
const VI: &str = "content/theme/i18n/vi.ftl";
const CSS: &str = "content/theme/assets/site.css";

pub fn cases() -> Vec<Case> {
    let site = |theme: &str| {
        format!("languages: [vi, en]\nname: {{vi: Hội Mẫu, en: Sample Union}}\nbase_url: https://example.org/\ntheme: {theme}\n")
    };
    let template = |text: &str| Case::new(&[(NEWS, GOOD.as_bytes()), (ARTICLE, text.as_bytes())]);
    let file = |path: &str, bytes: &[u8]| Case::new(&[(path, bytes)]);
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
        file(VI, "loi-chao = Xin chào\n".as_bytes()).has(StringMissing, "themes/huu-nghi/i18n/en.ftl", 1, 1).says("loi-chao"),
        file(VI, "home = Trang chủ\nmot dòng không có dấu\n".as_bytes()).has(StringSyntax, VI, 2, 5).says("="),
        file(VI, "home = Trang { $chu\n".as_bytes()).has(StringSyntax, VI, 2, 1).says("braces"),
        file(VI, "month-year = Tháng { $thang }\n".as_bytes()).has(StringSyntax, VI, 1, 1).says("$thang"),
        file(VI, b"home = \xff\n").has(NotUtf8, VI, 1, 8),
        file(CSS, b"a {\n  background: url(hoa.png);\n}\n").has(ThemeAsset, CSS, 2, 19).says("hoa.png"),
        file(CSS, b"a { color: \xff }\n").has(ThemeAsset, CSS, 1, 1).says("UTF-8"),
    ]
}
