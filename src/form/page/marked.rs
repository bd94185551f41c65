//! Two texts beside one another, each with what the other does not have marked.

use crate::edit::{Run, runs};
use crate::text::escape::html_text;

/// Both as HTML, the old one first.
pub fn marked(old: &str, new: &str) -> (String, String) {
    let (mut left, mut right) = (String::new(), String::new());
    for run in runs(old, new) {
        match run {
            Run::Same(text) => {
                left.push_str(&html_text(&text));
                right.push_str(&html_text(&text));
            }
            Run::Gone(text) => mark(&mut left, &text),
            Run::New(text) => mark(&mut right, &text),
        }
    }
    (left, right)
}

fn mark(side: &mut String, text: &str) {
    side.push_str(&format!("<mark>{}</mark>", html_text(text)));
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn what_only_one_has_is_marked_there() {
        let (old, new) = marked("Họp vào thứ Ba <b>", "Họp vào thứ Tư <b>");
        assert_eq!((&*old, &*new), ("Họp vào thứ <mark>Ba</mark> &lt;b&gt;", "Họp vào thứ <mark>Tư</mark> &lt;b&gt;"));
        assert_eq!(marked("a", "a"), ("a".to_owned(), "a".to_owned()));
        assert_eq!(marked("", "<i>"), (String::new(), "<mark>&lt;i&gt;</mark>".to_owned()));
    }
}
