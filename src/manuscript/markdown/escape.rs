//! Words that Markdown would take for something else.

/// A stretch of words; `begins` where it stands at the beginning of a line.
pub fn text(text: &str, begins: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    if begins {
        let (mark, after) = line_mark(text);
        out.push_str(&mark);
        rest = after;
    }
    let mut before = text[..text.len() - rest.len()].chars().next_back();
    let mut chars = rest.chars().peekable();
    while let Some(ch) = chars.next() {
        let next = chars.peek().copied();
        let is_special = match ch {
            '\\' | '`' | '*' | '[' | ']' | '~' | '|' => true,
            // Within a word it is none.
            '_' => !(before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)),
            '<' => next.is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')),
            '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
            _ => false,
        };
        if is_special {
            out.push('\\');
        }
        out.push(if ch == '\t' { ' ' } else { ch });
        before = Some(ch);
    }
    out
}

/// What would make a line a heading, an item, a quotation or a rule: written so that it does not, with what stands behind it.
fn line_mark(text: &str) -> (String, &str) {
    let figures = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = &text[figures..];
    if (1..=9).contains(&figures) && after.starts_with(['.', ')']) && ends_mark(&after[1..]) {
        return (format!("{}\\{}", &text[..figures], &after[..1]), &after[1..]);
    }
    if text.starts_with(['-', '+']) && (ends_mark(&text[1..]) || is_rule(text)) || text.starts_with(['#', '>', '=']) {
        return (format!("\\{}", &text[..1]), &text[1..]);
    }
    (String::new(), text)
}

fn ends_mark(after: &str) -> bool {
    after.is_empty() || after.starts_with([' ', '\t'])
}

/// `---`
fn is_rule(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'-' | b' '))
}

/// An address in round brackets.
pub fn address(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for ch in address.chars() {
        match ch {
            ' ' | '(' | ')' | '<' | '>' | '\\' | '"' | '|' | '\n' | '\t' => out.push_str(&format!("%{:02X}", ch as u32)),
            _ => out.push(ch),
        }
    }
    out
}
