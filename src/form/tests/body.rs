use super::*;

#[test]
fn a_changed_body_has_the_line_ends_of_its_file() {
    let text = "---\ntitle: a\n---\n\n\nMột\n\nHai\n";
    check(Kind::Page, text, &[("body", "Một\r\n\r\nBa")], "---\ntitle: a\n---\n\n\nMột\n\nBa\n");
    let crlf = text.replace('\n', "\r\n");
    check(Kind::Page, &crlf, &[("body", "Một\n\nBa\n\n")], "---\r\ntitle: a\r\n---\r\n\r\n\r\nMột\r\n\r\nBa\r\n");
    check(Kind::Page, "---\ntitle: a\n---", &[("body", "Một")], "---\ntitle: a\n---\n\nMột\n");
    check(Kind::Page, text, &[("body", " \n")], "---\ntitle: a\n---\n");
}

#[test]
fn an_unchanged_body_keeps_its_bytes() {
    for body in ["", "\n", "Một", "\n    mã\n", "\r\n\r\nMột  \nHai\t\r\n\n", " \n\n\n", "\u{a0}\n a"] {
        let text = format!("---\ntitle: a\n---\n{body}");
        check(Kind::Page, &text, &[("title", "b")], &text.replace("title: a", "title: b"));
        let config = config();
        let form = Form::of_original(Kind::Page, &config, Locale::Vi);
        let mut entered = form.entered(&text);
        let sent = entered.get("body").unwrap().replace('\n', "\r\n");
        entered.set("body", sent);
        assert_eq!(form.candidate(&text, &entered).text, text, "as a browser sends it");
    }
}
