//! A text as one of several on a page: its headings stand below its title, its ids and the links to them are its own. Works on the HTML that
//! [`super::body`] wrote: there each `<` begins a tag, and no value holds a `>`.

/// The lowest level that HTML has.
const LOWEST: u8 = 6;

/// Headings one level lower; `prefix` before every id and every link within the text.
pub fn placed(html: &str, prefix: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        out.push_str(&rest[..start]);
        tag(&mut out, &rest[start..end], prefix);
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

fn tag(out: &mut String, tag: &str, prefix: &str) {
    let (name, attributes) = match tag.strip_prefix("</").or_else(|| tag.strip_prefix('<')) {
        Some(inside) => inside.split_at(inside.find([' ', '>']).unwrap_or(inside.len())),
        None => (tag, ""),
    };
    out.push_str(if tag.starts_with("</") { "</" } else { "<" });
    match name.as_bytes() {
        [b'h', level @ b'1'..=b'6'] => {
            out.push('h');
            out.push(char::from(b'0' + (level - b'0' + 1).min(LOWEST)));
        }
        _ => out.push_str(name),
    }
    // Cut at its quotes, the rest is names and values by turns.
    let mut name = "";
    for (at, piece) in attributes.split_inclusive('"').enumerate() {
        if at % 2 == 0 {
            name = piece;
            out.push_str(piece);
            continue;
        }
        let within = piece.strip_prefix('#').filter(|_| name == " href=\"");
        if within.is_some() {
            out.push('#');
        }
        if within.is_some() || name == " id=\"" {
            out.push_str(prefix);
        }
        out.push_str(within.unwrap_or(piece));
    }
}

#[cfg(test)]
mod tests {
    use super::placed;

    #[test]
    fn headings_stand_one_level_lower_down_to_the_last() {
        assert_eq!(
            placed("<h2 id=\"a\">A</h2><h5 id=\"b\">B</h5><h6 id=\"c\">C</h6>", "item-1-"),
            "<h3 id=\"item-1-a\">A</h3><h6 id=\"item-1-b\">B</h6><h6 id=\"item-1-c\">C</h6>"
        );
        for kept in ["<p>a &lt;h2> b</p>", "<hr>", "<header></header>", "text alone", ""] {
            assert_eq!(placed(kept, "item-1-"), kept);
        }
    }

    #[test]
    fn links_within_the_text_go_with_its_ids() {
        let note = "<a href=\"#fn.1\" id=\"ref.1\" role=\"doc-noteref\">1</a>";
        assert_eq!(placed(note, "n-"), "<a href=\"#n-fn.1\" id=\"n-ref.1\" role=\"doc-noteref\">1</a>");
        // Other addresses, and words that look like attributes, stay.
        for kept in ["<a href=\"../x/#a\" title=\"# id=\">x</a>", "<abbr title=\" id=\">id=\"a\"</abbr>", "<a title=\"#a\" href=\"/\">"] {
            assert_eq!(placed(kept, "n-"), kept);
        }
    }
}
