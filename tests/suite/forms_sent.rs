//! What a browser would send of a page's form if nobody touched anything (HTML: constructing the entry list), for pages of our own: every
//! attribute in double quotes, no comment in a form.

/// Names and values in the order of the form that leads to `/_desk/save`.
pub fn untouched(page: &str) -> Vec<(String, String)> {
    let form = page.split("<form").find(|form| form.split('>').next().is_some_and(|tag| tag.contains("action=\"/_desk/save\"")));
    let form = form.and_then(|form| form.split("</form>").next()).unwrap_or_else(|| panic!("no form: {page}"));
    let mut values = Vec::new();
    let mut rest = without_templates(form);
    while let Some(at) = rest.find('<') {
        let tag_end = rest[at..].find('>').map_or(rest.len(), |end| at + end);
        let tag = rest[at + 1..tag_end].to_owned();
        let after = rest.get(tag_end + 1..).unwrap_or_default().to_owned();
        let name = attribute(&tag, "name");
        match (tag.split([' ', '\n']).next().unwrap_or_default(), name) {
            ("input", Some(name)) => values.extend(input(&tag).map(|value| (name, value))),
            ("textarea", Some(name)) => {
                let text = decoded(after.split("</textarea>").next().unwrap_or_default());
                values.push((name, text.strip_prefix('\n').unwrap_or(&text).to_owned()));
            }
            ("select", Some(name)) => values.push((name, chosen(after.split("</select>").next().unwrap_or_default()))),
            _ => {}
        }
        rest = after;
    }
    values
}

/// What is in a template is no part of the form, also in a template within a template.
fn without_templates(form: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_usize;
    let mut rest = form;
    while let Some(at) = rest.find("<template").into_iter().chain(rest.find("</template>")).min() {
        if depth == 0 {
            out.push_str(&rest[..at]);
        }
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        depth = if rest[at..].starts_with("</") { depth.saturating_sub(1) } else { depth + 1 };
        rest = &rest[end..];
    }
    out + rest
}

fn input(tag: &str) -> Option<String> {
    let kind = attribute(tag, "type").unwrap_or_default();
    let is_checked = tag.split([' ', '\n', '/']).any(|word| word == "checked" || word.starts_with("checked="));
    match &*kind {
        "file" | "submit" | "button" | "image" | "reset" => None,
        "checkbox" | "radio" if !is_checked => None,
        "checkbox" | "radio" => Some(attribute(tag, "value").unwrap_or_else(|| "on".to_owned())),
        _ => Some(attribute(tag, "value").unwrap_or_default()),
    }
}

fn chosen(options: &str) -> String {
    let tags: Vec<&str> = options.split("<option").skip(1).collect();
    let is_chosen = |tag: &&&str| tag.split('>').next().is_some_and(|tag| tag.split([' ', '\n']).any(|word| word.starts_with("selected")));
    let option = tags.iter().find(is_chosen).or(tags.first());
    option.map(|tag| attribute(tag.split('>').next().unwrap_or_default(), "value").unwrap_or_default()).unwrap_or_default()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let begin = tag.find(&format!(" {name}=\"")).or_else(|| tag.find(&format!("\n{name}=\"")))? + name.len() + 3;
    Some(decoded(tag[begin..].split('"').next()?))
}

fn decoded(text: &str) -> String {
    let mut text = text.to_owned();
    for (entity, meant) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")]
    {
        text = text.replace(entity, meant);
    }
    text
}

#[test]
fn a_form_is_read_as_a_browser_sends_it() {
    let page = "<form method=\"get\" action=\"/x\"><input name=\"no\" value=\"1\"></form>\
        <form method=\"post\" action=\"/_desk/save\"><input type=\"hidden\" name=\"a\" value=\"&lt;1&gt; &amp;quot;\">\
        <template><input name=\"t\" value=\"x\"><template><input name=\"u\"></template></template>\
        <input type=\"checkbox\" name=\"b\" value=\"1\" checked><input type=\"checkbox\" name=\"b\" value=\"2\"><input type=\"file\" name=\"f\">\
        <select name=\"c\"><option value=\"\">-</option><option value=\"x\" selected>X</option></select>\
        <textarea name=\"d\">\n\nmột\nhai</textarea><button name=\"act\" value=\"save\">S</button></form>";
    let found = untouched(page);
    let found: Vec<(&str, &str)> = found.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(found, [("a", "<1> &quot;"), ("b", "1"), ("c", "x"), ("d", "\nmột\nhai")]);
}
